/** The subjects of the recommendations, which stay the same over all editions, and the words that speak for them. */

/** Words that speak for a subject, with their weight: 3 names it, 1 is only a hint. */
export type SubjectWords = Readonly<Record<SubjectIdentifier, readonly (readonly [words: string, weight: number])[]>>

export type SubjectIdentifier =
  | 'ict-strategy' | 'digitization' | 'data-governance' | 'digital-transformation' | 'emerging-technology'
  | 'reference-architecture' | 'cooperation' | 'wipo-standards' | 'it-security' | 'project-experience'
