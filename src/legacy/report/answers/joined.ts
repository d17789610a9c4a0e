/**
 * One answer for each item: our rules let no two responses of a report answer the same item.
 *
 * Answers to the same items become one, with the texts of all, and a status where they agree. Where two overlap, what both answer gets an
 * answer of its own, and each keeps the rest.
 */
import type { Desk } from '../desk.ts'
import type { Fragment } from '../../blocks.ts'
import type { AdditionalReading, AnswerReading, EvidenceReading, LeftOutText, MilestoneReading } from '../reading.ts'
import { listed } from './parts.ts'
import { joinedStatus } from './status.ts'

/** Joins answers, in the order in which their items were first met. */
export function joinedAnswers(answers: readonly AnswerReading[], desk: Desk): AnswerReading[] {
  const joined: (AnswerReading | undefined)[] = []
  const byItem = new Map<string, number>()
  const add = (answer: AnswerReading, at = joined.length): void => {
    joined[at] = answer
    for (const item of answer.items) byItem.set(item, at)
  }
  for (const answer of answers) {
    let rest = answer.items
    for (const at of new Set(answer.items.flatMap(item => byItem.get(item) ?? []))) {
      const before = joined[at]
      if (before === undefined) continue
      const common = before.items.filter(item => answer.items.includes(item))
      const kept = before.items.filter(item => !common.includes(item))
      rest = rest.filter(item => !common.includes(item))
      const whole = common.length === before.items.length
      const both = merged(whole ? before : { ...before, items: common }, { ...answer, items: common }, desk)
      if (kept.length === 0) add(both, at)
      else {
        joined[at] = { ...before, items: kept }
        add(both)
      }
    }
    if (rest.length > 0) add({ ...answer, items: rest })
  }
  return joined.flatMap(answer => answer ?? [])
}

/** An answer that others are joined to: its lists grow, so that thousands of rows on one item cost no more than their sum. */
interface Gathered extends Mutable<AnswerReading> {
  labels: Fragment[]
  texts: Fragment[]
  milestones: MilestoneReading[]
  evidence: EvidenceReading[]
  comments: Fragment[]
  additional: AdditionalReading[]
  leftOut: LeftOutText[]
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

const gatherings = new WeakSet<AnswerReading>()

function gathered(answer: AnswerReading): Gathered {
  if (gatherings.has(answer)) return answer as Gathered
  const { labels, texts, milestones, evidence, comments, additional, leftOut } = answer
  const own: Gathered = {
    ...answer, labels: [...labels], texts: [...texts], milestones: [...milestones], evidence: [...evidence], comments: [...comments], additional: [...additional], leftOut: [...leftOut],
    ...(answer.status === undefined ? {} : { status: { ...answer.status, words: [...answer.status.words] } }),
  }
  gatherings.add(own)
  return own
}

function merged(one: AnswerReading, other: AnswerReading, desk: Desk): AnswerReading {
  if (other.corrects === true) return corrected(one, other, desk)
  const isFirst = !gatherings.has(one)
  const own = gathered(one)
  if (isFirst) desk.note('legacy.item-twice', other.labels[0] ?? other.texts[0] ?? other.status?.words[0], { item: listed(one.items) })
  if (other.status !== undefined) own.status = own.status === undefined ? other.status : joinedStatus(own, own.status, other.status, desk)
  joinProgress(own, other.progress)
  if (own.evaluation === undefined && other.evaluation !== undefined) own.evaluation = other.evaluation
  else if (other.evaluation !== undefined) own.milestones.push({ category: 'Evaluated', start: other.evaluation.date })
  if (own.reference === undefined && other.reference !== undefined) own.reference = other.reference
  if (other.confidential !== undefined) own.confidential = own.confidential === true || other.confidential
  own.labels.push(...other.labels)
  own.texts.push(...other.texts)
  own.milestones.push(...other.milestones)
  own.evidence.push(...other.evidence)
  own.comments.push(...other.comments)
  own.additional.push(...other.additional)
  own.leftOut.push(...other.leftOut)
  return own
}

/** One rate where they agree; where they do not, both are kept as they were written. */
function joinProgress(own: Gathered, other: AnswerReading['progress']): void {
  const { progress } = own
  if (other === undefined) return
  if (progress === undefined) {
    if (own.additional.some(({ name }) => name === other.verbatim.name)) own.additional.push(...other.own === undefined ? [] : [other.verbatim])
    else own.progress = other
    return
  }
  if (other.own !== undefined) own.additional.push(other.verbatim)
  if (progress.value === other.value) return
  if (progress.own !== undefined) own.additional.push(progress.verbatim)
  delete own.progress
}

/** The later answer; words and texts of the earlier one are remarks. */
function corrected(one: AnswerReading, other: AnswerReading, desk: Desk): AnswerReading {
  desk.note('legacy.answer-corrected', other.labels[0] ?? other.texts[0], { item: listed(one.items) })
  const dates = one.milestones.flatMap(({ start }) => start.own ?? [])
  const evidence = one.evidence.flatMap(({ title, uri }) => [title, uri.own].flatMap(said => said ?? []))
  return {
    ...other,
    labels: [...one.labels, ...other.labels],
    comments: [...other.comments, ...one.comments, ...one.texts, ...one.status === undefined ? [] : one.status.words, ...dates, ...evidence],
    additional: [...other.additional, ...one.additional, ...one.progress?.own === undefined ? [] : [one.progress.verbatim]],
    leftOut: [...one.leftOut, ...other.leftOut],
  }
}
