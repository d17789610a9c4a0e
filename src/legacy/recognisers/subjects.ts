/**
 * Which subject a recommendation is about: by the words of its statement, never by its number, which another edition changes.
 */
import { foldWord } from './fold.ts'
import { SUBJECT_WORDS } from './subject-words/index.ts'
import type { SubjectIdentifier, SubjectWords } from './subject-words/subject.ts'

/** Least score, and least lead over the next subject, for a subject to count as recognised. */
const LEAST_SCORE = 2
const LEAST_LEAD = 1

/** The subject of one recommendation, or why there is none. */
export type SubjectFound =
  | { readonly identifier: SubjectIdentifier, readonly score: number }
  | { readonly detail: string }

/**
 * Finds the subject of each recommendation. Each subject is given once: to the recommendation that speaks of it most; to
 * none when two speak of it alike.
 *
 * @param statements  Statements in the order of the recommendations; empty where there is none.
 */
export function subjectsOf(statements: readonly string[], languageCode: string): SubjectFound[] {
  const words = SUBJECT_WORDS[languageCode]
  if (words === undefined) return statements.map(() => ({ detail: 'there are no words for subjects in this language' }))
  const found = statements.map(statement => bestSubject(foldWord(statement).replace(/\s+/g, ' '), words))
  const scores = new Map<SubjectIdentifier, number[]>()
  for (const subject of found) {
    if (!('detail' in subject)) scores.set(subject.identifier, [...scores.get(subject.identifier) ?? [], subject.score].sort((one, other) => other - one).slice(0, 2))
  }
  return found.map(subject => {
    if ('detail' in subject) return subject
    const [best = 0, next = 0] = scores.get(subject.identifier) ?? []
    if (subject.score === best && next < best) return subject
    return { detail: `another recommendation is about "${subject.identifier}" just as much or more` }
  })
}

function bestSubject(statement: string, words: SubjectWords): SubjectFound {
  const scores = (Object.keys(words) as SubjectIdentifier[])
    .map(identifier => ({ identifier, score: scoreOf(statement, words[identifier]) }))
    .sort((one, other) => other.score - one.score)
  const [best, next] = scores
  if (best === undefined || best.score < LEAST_SCORE) return { detail: 'no words of a known subject' }
  if (next !== undefined && best.score - next.score < LEAST_LEAD) return { detail: `"${best.identifier}" and "${next.identifier}" alike` }
  return best
}

function scoreOf(statement: string, words: SubjectWords[SubjectIdentifier]): number {
  return words.reduce((sum, [phrase, weight]) => (statement.includes(folded(phrase)) ? sum + weight : sum), 0)
}

const foldedPhrases = new Map<string, string>()

/** A phrase of the tables, folded once. */
function folded(phrase: string): string {
  const known = foldedPhrases.get(phrase) ?? foldWord(phrase)
  foldedPhrases.set(phrase, known)
  return known
}
