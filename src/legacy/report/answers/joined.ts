/**
 * One answer for each item: our rules let no two responses of a report answer the same item.
 *
 * Answers to the same items become one, with the texts of all, and a status where they agree. Where two overlap, what both answer gets an
 * answer of its own, and each keeps the rest.
 */
import type { Desk } from '../desk.ts'
import type { AnswerReading } from '../reading.ts'
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
      const both = merged({ ...before, items: common }, { ...answer, items: common }, desk)
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

function merged(one: AnswerReading, other: AnswerReading, desk: Desk): AnswerReading {
  const at = other.labels[0] ?? other.texts[0] ?? other.status?.words[0]
  if (other.corrects === true) return corrected(one, other, desk)
  desk.note('legacy.item-twice', at, { item: listed(one.items) })
  const { status: first, progress: before, evaluation: evaluated, reference: referred, confidential: secret, ...base } = one
  const status = first === undefined || other.status === undefined ? first ?? other.status : joinedStatus(one, first, other.status, desk)
  const agree = before === undefined || other.progress === undefined || before.value === other.progress.value
  const progress = agree ? before ?? other.progress : undefined
  const [evaluation, late] = [evaluated ?? other.evaluation, evaluated === undefined ? undefined : other.evaluation]
  const reference = referred ?? other.reference
  const verbatim = [...agree && before !== undefined && other.progress?.own !== undefined ? [other.progress.verbatim] : [], ...agree ? [] : [before, other.progress].flatMap(said => said?.own === undefined ? [] : [said.verbatim])]
  const confidential = secret === true || other.confidential === true ? true : secret ?? other.confidential
  return {
    ...base,
    labels: [...one.labels, ...other.labels],
    texts: [...one.texts, ...other.texts],
    milestones: [...one.milestones, ...other.milestones, ...late === undefined ? [] : [{ category: 'Evaluated', start: late.date }]],
    evidence: [...one.evidence, ...other.evidence],
    comments: [...one.comments, ...other.comments],
    additional: [...one.additional, ...other.additional, ...verbatim],
    leftOut: [...one.leftOut, ...other.leftOut],
    ...(status === undefined ? {} : { status }),
    ...(progress === undefined ? {} : { progress }),
    ...(evaluation === undefined ? {} : { evaluation }),
    ...(reference === undefined ? {} : { reference }),
    ...(confidential === undefined ? {} : { confidential }),
  }
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
