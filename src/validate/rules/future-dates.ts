/** What has happened has happened by now. */
import type { Field } from '../../plan/index.ts'
import { fieldsWhere } from './model-types.ts'
import { isBefore } from './report-period.ts'
import type { Rule } from './rule.ts'
import { valuesWhere, type Part } from './walk.ts'

/** Dates of what has happened, by member, wherever they stand. */
const HAPPENED: ReadonlySet<string> = new Set([
  'submissionDate', 'referenceDate', 'evaluationDate', 'documentDate', 'adoptionDate', 'revisionDate', 'sharingDate', 'activityDate', 'assessmentDate',
  'lastMeetingDate', 'lastUpdateDate', 'apiPublicationDate', 'answerDate', 'transactionDateTime',
])
/** Members that say so or not by what stands beside them. */
const DEPENDING: readonly string[] = ['startDate', 'entryForceDate']
const DATES = fieldsWhere(({ property }) => HAPPENED.has(property) || DEPENDING.includes(property))
/** Milestones of what has happened; "Planned" is one of what is to come. */
const REACHED: readonly unknown[] = ['Adopted', 'Started', 'Completed', 'Evaluated']
/** Statuses under which a date of adoption is one that is meant. */
const TO_COME: readonly unknown[] = ['Planned', 'In progress']

export const dateFuture: Rule = {
  code: 'date.future',
  class: 'consistency',
  message: '{name} is {date}, which lies after {today}',
  hint: 'Correct the date; for what is still to come use a milestone "Planned", TargetDate or NextEvaluationDate',
  reason: 'The date says that something has happened',
  * find(context) {
    const { validOn: today } = context
    const isFuture = (date: string, part: Part, { property }: Field): boolean => isBefore(today, date) && saysHappened(property, part)
    for (const { field, value: date, path } of valuesWhere(context, DATES, isFuture)) yield { path, values: { name: field.local, date, today } }
  },
}

function saysHappened(property: string, { value, path }: Part): boolean {
  if (property === 'startDate') return REACHED.includes(value['milestoneCategory']) || path.at(-1) === 'reportingPeriod'
  if (property === 'entryForceDate') return value['legalStageCategory'] === 'In force'
  if (property === 'adoptionDate') return !TO_COME.includes(value['implementationStatusCategory'])
  return HAPPENED.has(property)
}
