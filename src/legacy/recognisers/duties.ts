/**
 * Duties from wording: who should do what, how strongly, with which reservation.
 *
 * A clause is an actor beside a modal verb. It reaches to the next clause, and what stands in it belongs to it. A modal verb
 * whose actor is not certain gives no duty: it is reported.
 */
import type { Duty, DutyVerbCategory } from '../../model/types.ts'
import { clausesOf, type Clause } from './clauses.ts'
import { dutyPatterns, type DutyPatterns } from './duty-patterns.ts'
import { foldWord } from './fold.ts'
import type { Spacing } from './words/words.ts'

/** The duties of a text, and the words that ask something of nobody known. */
export interface DutiesFound {
  readonly duties: readonly Duty[]
  readonly doubtful: readonly string[]
  /** What stands between commas right after a modal verb and is no reservation that a table has. */
  readonly inserted: readonly string[]
}

/** Finds the duties in a statement, an action or a sub-item. None where the language has no table. */
export function dutiesOf(text: string, languageCode: string): DutiesFound {
  const patterns = dutyPatterns(languageCode)
  if (patterns === undefined) return { duties: [], doubtful: [], inserted: [] }
  const { clauses, doubtful } = clausesOf(foldWord(text), patterns)
  const inserted = clauses.flatMap(({ afterModal }) => unknownInsertion(afterModal, patterns) ?? [])
  return { duties: clauses.flatMap(clause => dutiesOfClause(clause, patterns)), doubtful, inserted }
}

function dutiesOfClause(clause: Clause, patterns: DutyPatterns): Duty[] {
  const qualifiers = patterns.qualifiers.filter(({ pattern }) => pattern.test(clause.text)).map(({ category }) => category)
  return clause.actors.map(actor => ({
    originCategory: 'Annotation',
    dutyActorCategory: actor,
    dutyStrengthCategory: clause.strength,
    ...(qualifiers.length === 0 ? {} : { dutyQualifierCategoryBag: qualifiers }),
    dutyVerbCategoryBag: verbsOf(clause, patterns),
    yearlyEvaluationIndicator: patterns.yearly.test(clause.text) && patterns.evaluation.test(clause.text),
  }))
}

/** Words between the modal verb and the main verb: "should, as far as possible, actively share". */
const WORDS_BEFORE_VERB = 2

/** The main verb, and the known verbs that are joined to one. A main verb that no table has means doing. */
function verbsOf(clause: Clause, patterns: DutyPatterns): DutyVerbCategory[] {
  const main = mainVerbOf(clause.afterModal, patterns)
  return patterns.verbs
    .filter(({ category, joined }) => category === main || joined.test(clause.afterModal)
      || (category === 'Share' && patterns.sharing.test(clause.afterModal)))
    .map(({ category }) => category)
}

// "should, subject to national law, share": what stands between commas right after the modal verb.
const INSERTED = /^,([^,]{1,200}),/u

function unknownInsertion(afterModal: string, patterns: DutyPatterns): string | undefined {
  const found = INSERTED.exec(afterModal.trim())?.[1]?.trim()
  return found === undefined || found.replace(patterns.reservations, '').trim() === '' ? undefined : found
}

function mainVerbOf(afterModal: string, patterns: DutyPatterns): DutyVerbCategory {
  const rest = afterModal.trim().replace(INSERTED, '').replace(patterns.reservations, ' ').trim()
  const start = patterns.phraseBeforeVerb === undefined ? rest : rest.replace(patterns.phraseBeforeVerb, '')
  const distance = (pattern: RegExp): number => wordsBefore(start, pattern, patterns.spacing)
  const places = patterns.verbs.map(({ category, pattern }) => ({ category, at: distance(pattern) }))
  const first = places.filter(place => place.at <= WORDS_BEFORE_VERB).sort((one, other) => one.at - other.at)[0]
  // "test and share": the main verb is one that no table has.
  return first === undefined || patterns.verbs.some(({ joined }) => distance(joined) < first.at) ? 'Do' : first.category
}

/** Characters of a word where words stand without spaces. */
const WORD_LENGTH = 2

/** How many words stand before the first of some verbs; infinite when none is there. */
function wordsBefore(text: string, verbs: RegExp, spacing: Spacing): number {
  const match = verbs.exec(text)
  if (match === null) return Infinity
  if (spacing === 'none') return match.index / WORD_LENGTH
  return text.slice(0, match.index).split(/\s+/).filter(word => word !== '').length
}
