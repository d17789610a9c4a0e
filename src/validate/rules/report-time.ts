/** Identifier, period and submission of a report are of the same time. */
import type { DateRange } from '../../model/types.ts'
import { isBefore } from './report-period.ts'
import type { Rule } from './rule.ts'
import { reportsOf } from './subjects.ts'

export const periodUnlikeIdentifier: Rule = {
  code: 'period.unlike-identifier',
  class: 'consistency',
  message: 'The identifier "{identifier}" names {year}, but the report is about {start} to {end}',
  hint: 'Correct the period, or give the report the identifier of its own year',
  reason: 'A report is often begun as a copy of the last one; one of the two was then left as it was',
  * find(context) {
    for (const { value: { officeReportIdentifier: identifier, reportingPeriod }, path } of reportsOf(context)) {
      const years = identifier.match(/(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])/g) ?? []
      const [year] = years
      if (year === undefined || years.some(one => holds(reportingPeriod, one))) continue
      const { startDate: start, endDate: end = start } = reportingPeriod
      yield { path: [...path, 'officeReportIdentifier'], values: { identifier, year, start, end } }
    }
  },
}

/** A period without an end goes on. */
function holds({ startDate, endDate = '9999' }: DateRange, year: string): boolean {
  return !isBefore(year, startDate) && !isBefore(endDate, year)
}

export const submissionBeforePeriodEnd: Rule = {
  code: 'submission.before-period-end',
  class: 'consistency',
  message: 'The report was sent on {submitted}, before its period ended on {end}',
  hint: 'Correct the date or the period; a report that is sent early is a "Draft"',
  reason: 'A final report is about a time that has passed',
  * find(context) {
    for (const { value: { submissionDate: submitted, reportStatusCategory, reportingPeriod: { startDate, endDate: end = startDate } }, path } of reportsOf(context)) {
      if (submitted === undefined || reportStatusCategory === 'Draft' || !isBefore(submitted, end)) continue
      yield { path: [...path, 'submissionDate'], values: { submitted, end } }
    }
  },
}
