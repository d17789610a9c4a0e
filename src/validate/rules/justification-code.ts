/** A justification names a finding that there can be. */
import type { Rule } from './rule.ts'
import { reportsOf } from './subjects.ts'

export const justificationCodeUnknown: Rule = {
  code: 'justification.code-unknown',
  class: 'consistency',
  message: 'The justification is for "{code}", which is the code of no rule',
  hint: 'Take the code from the finding that is meant, letter by letter',
  reason: 'A justification is printed beside the finding of its code; this one is printed nowhere',
  * find(context) {
    for (const { value: { findingJustificationBag = [] }, path } of reportsOf(context)) {
      for (const [index, { justifiedFindingCode: code }] of findingJustificationBag.entries()) {
        if (!context.codes.has(code)) yield { path: [...path, 'findingJustificationBag', index, 'justifiedFindingCode'], values: { code } }
      }
    }
  },
}
