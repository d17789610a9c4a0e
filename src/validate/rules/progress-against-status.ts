/** Progress and status say the same. */
import type { Rule } from './rule.ts'
import { allResponses } from './subjects.ts'

/** What progress can be under each status. A status that is not here takes any. */
const FITS: Readonly<Record<string, (progress: number) => boolean>> = {
  'Implemented': progress => progress === 100,
  'Partially implemented': progress => progress > 0 && progress < 100,
  'In progress': progress => progress < 100,
  'Planned': progress => progress === 0,
  'Not implemented': progress => progress === 0,
  'Not applicable': progress => progress === 0,
}

export const progressAgainstStatus: Rule = {
  code: 'response.progress-against-status',
  class: 'consistency',
  topical: true,
  message: 'The progress is {progress} per cent, but the status is "{status}"',
  hint: 'Correct one of the two, or leave ProgressMeasure out where it says no more than the status',
  reason: 'Implemented is fully in effect, 100 per cent; what is planned, not implemented or not applicable has not begun',
  * find(context) {
    for (const { value: { progressMeasure, implementationStatusCategory: status = '' }, path } of allResponses(context)) {
      const fits = Object.hasOwn(FITS, status) ? FITS[status] : undefined
      if (progressMeasure === undefined || fits === undefined || fits(progressMeasure)) continue
      yield { path: [...path, 'progressMeasure'], values: { progress: String(progressMeasure), status } }
    }
  },
}
