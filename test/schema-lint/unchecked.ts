/**
 * Style rules that no program decides here, each with the reason.
 */
export interface UncheckedRule {
  readonly id: string
  readonly reason: string
}

export const uncheckedRules: readonly UncheckedRule[] = [
  { id: 'B-09', reason: 'Describes the official lists (com:OL, com:UL, com:LI) and demands nothing of others; carried ones are compared whole by S-12.' },
  { id: 'B-12', reason: 'Says what com:operationCategory is good for; whether a record is a change record is a decision.' },
  { id: 'I-07', reason: 'Offers root attributes; none is demanded.' },
]

/** Rules of which a part is left to people. */
export const partlyChecked: readonly UncheckedRule[] = [
  { id: 'N-05', reason: 'Articles and prepositions are found; whether object, qualifier and term stand in this order needs a reader.' },
  { id: 'N-15', reason: 'Equal names are found; equal meanings under different names need a reader.' },
  { id: 'R-01', reason: 'The type is checked; whether the name says the true case needs a reader.' },
  { id: 'R-03', reason: 'Judged by the look of most values.' },
  { id: 'R-05', reason: 'The type is checked; whether a number can only be a positive integer needs a reader.' },
  { id: 'D-05', reason: 'The form is checked; English and the noun phrase need a reader.' },
  { id: 'D-06', reason: 'Known names, and names that end as they do, are checked; other personal data needs a reader.' },
  { id: 'C-07', reason: 'The type is checked; sorting and keeping the spelling is the codecs\' part.' },
  { id: 'B-11', reason: 'Judged by the ending of the name.' },
  { id: 'I-05', reason: 'In a document, types with repeated groups are left to the schema judges.' },
]
