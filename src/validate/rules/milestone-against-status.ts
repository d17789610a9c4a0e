/** Milestones and status say the same. */
import type { Milestone, Response } from '../../model/types.ts'
import { isBefore } from './report-period.ts'
import type { Rule, RuleContext } from './rule.ts'
import { allResponses } from './subjects.ts'

/** Milestones that each status rules out. */
const RULED_OUT: Readonly<Record<string, readonly string[]>> = {
  'In progress': ['Completed'],
  'Planned': ['Started', 'Completed'],
  'Considered and not pursued': ['Completed'],
  'Not implemented': ['Started', 'Planned', 'Completed'],
  'Not applicable': ['Started', 'Planned', 'Completed'],
}

export const milestoneAgainstStatus: Rule = {
  code: 'milestone.against-status',
  class: 'consistency',
  topical: true,
  message: 'The milestone "{milestone}" of {date} does not go with the status "{status}"',
  hint: 'Correct the status, or the milestone',
  reason: 'Completed is in effect, Started is work that began, Planned is expected to be in effect: the status says otherwise',
  * find(context) {
    for (const { value: response, path } of allResponses(context)) {
      const completed = response.milestoneBag?.some(({ milestoneCategory }) => milestoneCategory === 'Completed') === true
      for (const [index, milestone] of (response.milestoneBag ?? []).entries()) {
        if (!contradicts(milestone, response, completed, context)) continue
        const { milestoneCategory, startDate: date } = milestone
        yield {
          path: [...path, 'milestoneBag', index, 'milestoneCategory'],
          values: { milestone: milestoneCategory, date, status: response.implementationStatusCategory ?? '' },
        }
      }
    }
  },
}

function contradicts({ milestoneCategory, startDate }: Milestone, { implementationStatusCategory: status = '' }: Response, completed: boolean, { validOn }: RuleContext): boolean {
  if (status !== 'Implemented') return Object.hasOwn(RULED_OUT, status) && RULED_OUT[status]?.includes(milestoneCategory) === true
  return milestoneCategory === 'Planned' && isBefore(validOn, startDate) && !completed
}
