/** Dates by which something was to be reached. */
import { IN_EFFECT, listed, OPEN } from './answers.ts'
import { isBefore } from './report-period.ts'
import type { Rule } from './rule.ts'
import { allResponses } from './subjects.ts'

export const targetPassed: Rule = {
  code: 'target.passed',
  class: 'follow-up',
  topical: true,
  message: '{items}: planned for {planned}, which had passed on {told}; the status is still "{status}"',
  hint: 'Give the new date, or the status that was reached by then',
  reason: 'Readers rely on planned dates; the report was closed after this one',
  * find(context) {
    for (const { value: { addressedItemIdentifierBag, implementationStatusCategory: status, milestoneBag = [] }, path, report: { value: report } } of allResponses(context)) {
      const stillOpen = OPEN.includes(status) || (IN_EFFECT.includes(status) && status !== 'Implemented')
      if (status === undefined || !stillOpen || milestoneBag.length === 0) continue
      const { startDate, endDate = startDate } = report.reportingPeriod
      const told = report.submissionDate ?? endDate
      const dates = milestoneBag.map(({ milestoneCategory, startDate: first, endDate: last }) => milestoneCategory === 'Planned' ? last ?? first : '')
      const [planned, index] = dates.map((date, at): [string, number] => [date, at]).toSorted(([a], [b]) => a < b ? -1 : 1).at(-1) ?? ['', -1]
      if (planned === '' || !isBefore(planned, told)) continue
      const member = milestoneBag[index]?.endDate === undefined ? 'startDate' : 'endDate'
      yield { path: [...path, 'milestoneBag', index, member], values: { items: listed(addressedItemIdentifierBag), planned, told, status } }
    }
  },
}
