/** What the text asks to be evaluated every year has been evaluated. */
import type { Path } from '../../issue/index.ts'
import { answeredIn, familiesOf, IN_EFFECT, responsesTo, statusOf, type Answered, type Family } from './answers.ts'
import { isBefore } from './report-period.ts'
import type { Rule, RuleContext } from './rule.ts'
import { isFilled, recordsIn, sectionFor } from './sections.ts'
import { asks, quoting, type EditionItem } from './subjects.ts'

const REASON = 'The text asks for an evaluation every year'

export const evaluationDue: Rule = {
  code: 'evaluation.due',
  class: 'follow-up',
  message: 'No evaluation is reported for {item}, which asks for one every year',
  hint: 'Give YearlyEvaluation with the date and the outcome, in the response or in the section of the topic',
  reason: REASON,
  * find(context) {
    for (const { answered: { edition }, item, path, dates } of evaluationsAsked(context)) {
      if (dates.length === 0) yield { path, values: { item: item.key }, ...quoting(edition, item) }
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
    for (const { answered: { edition, report }, item, path, dates } of evaluationsAsked(context)) {
      const last = dates.toSorted().at(-1)
      const { startDate: start } = report.value.reportingPeriod
      if (last !== undefined && isBefore(last, start)) yield { path, values: { item: item.key, last, start }, ...quoting(edition, item) }
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

function* evaluationsAsked(context: RuleContext): Generator<Asked> {
  for (const answered of answeredIn(context)) {
    for (const family of familiesOf(answered.edition)) {
      const path = placeOfEffect(family, answered)
      if (path === undefined) continue
      const asked = family.members.filter(item => asks(item, answered.report.value.ipOfficeCode) && asksForEvaluation(item, answered))
      const dates = asked.length > 0 ? evaluationDates(family, answered) : []
      yield* asked.map((item): Asked => ({ answered, item, path, dates }))
    }
  }
}

/** Whether the text of an item asks for it. A duty that it has from the item above is asked for there. */
function asksForEvaluation({ duties, above = '' }: EditionItem, { items }: Answered): boolean {
  return duties !== items.get(above)?.duties && duties.some(({ yearlyEvaluationIndicator }) => yearlyEvaluationIndicator)
}

/** The first response that says that a recommendation is in effect; its section where nothing is answered. What is not in effect needs no evaluation. */
function placeOfEffect(family: Family, { report, answers }: Answered): Path | undefined {
  const responses = responsesTo(family, answers)
  const inEffect = family.members.find(({ key }) => IN_EFFECT.includes(statusOf(key, answers)))
  if (inEffect !== undefined) return answers.get(inEffect.key)?.path
  const section = sectionFor(report.value, family.recommendation.subject)
  return responses.length === 0 && section !== undefined && isFilled(section) ? [...report.path, section.property] : undefined
}

/** Dates of evaluations in the responses to a recommendation and in the section of its topic. */
function evaluationDates(family: Family, { report, answers }: Answered): readonly string[] {
  const inResponses = responsesTo(family, answers).flatMap(({ value: { yearlyEvaluation, milestoneBag = [] } }) => [
    ...yearlyEvaluation === undefined ? [] : [yearlyEvaluation.evaluationDate],
    ...milestoneBag.filter(({ milestoneCategory }) => milestoneCategory === 'Evaluated').map(({ startDate }) => startDate),
  ])
  const section = sectionFor(report.value, family.recommendation.subject)
  const inSection = Array.from(recordsIn(section?.value)).flatMap(({ evaluationDate }) => typeof evaluationDate === 'string' ? [evaluationDate] : [])
  return [...inResponses, ...inSection]
}
