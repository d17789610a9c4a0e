/** What the text asks to be evaluated every year has been evaluated. */
import type { Path } from '../../issue/index.ts'
import { IN_EFFECT, statusOf, topicsIn, type Answered, type Topic } from './answers.ts'
import { fieldsWhere } from './model-types.ts'
import { perDocument } from './per-document.ts'
import { isBefore } from './report-period.ts'
import type { Rule, RuleContext } from './rule.ts'
import { asks, quoting, type EditionItem } from './subjects.ts'
import { nearest, valuesWhere } from './walk.ts'

const REASON = 'The text asks for an evaluation every year'

export const evaluationDue: Rule = {
  code: 'evaluation.due',
  class: 'follow-up',
  message: 'No evaluation is reported for {item}, which asks for one every year',
  hint: 'Give YearlyEvaluation with the date and the outcome, in the response or in the section of the topic',
  reason: REASON,
  * find(context) {
    for (const { item, path, dates } of evaluationsAsked(context)) {
      if (dates.length === 0) yield { path, values: { item: item.key }, ...quoting(item) }
    }
  },
}

export const evaluationOutdated: Rule = {
  code: 'evaluation.outdated',
  class: 'follow-up',
  message: 'The last evaluation for {item}, {last}, came before the period that begins on {start}',
  hint: 'Give the evaluation of this period, or the date of the next one in NextEvaluationDate',
  reason: REASON,
  * find(context) {
    for (const { answered: { report }, item, path, dates } of evaluationsAsked(context)) {
      const last = dates.toSorted().at(-1)
      const { startDate: start } = report.value.reportingPeriod
      if (last !== undefined && isBefore(last, start)) yield { path, values: { item: item.key, last, start }, ...quoting(item) }
    }
  },
}

/** An evaluation that is asked of an office for something that it has in effect. */
interface Asked {
  readonly answered: Answered
  readonly item: EditionItem
  /** Where the report speaks of it. */
  readonly path: Path
  /** When it was evaluated, as far as the report says. */
  readonly dates: readonly string[]
}

const evaluationsAsked = perDocument((context: RuleContext): readonly Asked[] => {
  const bySection = datesBySection(context)
  return topicsIn(context).flatMap(topic => evaluationsOf(topic, bySection))
})

function evaluationsOf(topic: Topic, bySection: ReadonlyMap<object, readonly string[]>): readonly Asked[] {
  const { answered, family } = topic
  const asked = family.evaluated.filter(item => asks(item, answered.report.value.ipOfficeCode))
  const path = asked.length === 0 ? undefined : placeOfEffect(topic)
  if (path === undefined) return []
  const dates = evaluationDates(topic, bySection)
  return asked.map((item): Asked => ({ answered, item, path, dates }))
}

/** The first response that says that a recommendation is in effect; its section where nothing is answered. What is not in effect needs no evaluation. */
function placeOfEffect({ answered: { report }, family, responses, section, filled }: Topic): Path | undefined {
  const inEffect = responses.length === 0 ? undefined : family.members.find(({ key }) => IN_EFFECT.includes(statusOf(key, report.answers)))
  if (inEffect !== undefined) return report.answers.get(inEffect.key)?.path
  return responses.length === 0 && section !== undefined && filled ? [...report.path, section.property] : undefined
}

/** Dates of evaluations in the responses to a recommendation and in the section of its topic. */
function evaluationDates({ responses, section }: Topic, bySection: ReadonlyMap<object, readonly string[]>): readonly string[] {
  const inResponses = responses.flatMap(({ value: { yearlyEvaluation, milestoneBag = [] } }) => [
    ...yearlyEvaluation === undefined ? [] : [yearlyEvaluation.evaluationDate],
    ...milestoneBag.filter(({ milestoneCategory }) => milestoneCategory === 'Evaluated').map(({ startDate }) => startDate),
  ])
  const inSection = section?.value === undefined ? [] : bySection.get(section.value) ?? []
  return [...inResponses, ...inSection]
}

const DATES = fieldsWhere(({ property }) => property === 'evaluationDate')

/** Dates of evaluations, by the member of a report in which they stand at whatever depth. */
function datesBySection(context: RuleContext): ReadonlyMap<object, readonly string[]> {
  const dates = new Map<object, string[]>()
  for (const { value: date, part } of valuesWhere(context, DATES, () => true)) {
    const member = nearest(part, ({ above }) => above?.type.name === 'OfficeReport')?.value ?? part.value
    const others = dates.get(member)
    if (others === undefined) dates.set(member, [date])
    else others.push(date)
  }
  return dates
}
