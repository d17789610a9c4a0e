/** A report replaces another one. */
import type { Rule } from './rule.ts'
import { reportsOf } from './subjects.ts'

export const reportReplacesItself: Rule = {
  code: 'report.replaces-itself',
  class: 'form',
  message: 'The report "{identifier}" says that it replaces itself',
  hint: 'Give the corrected report an identifier of its own, such as "{corrected}", and name the earlier one in ReplacedReportIdentifier',
  reason: 'Whoever looks for the report that counts follows the chain of replacements; this one never ends',
  * find(context) {
    for (const { value: { officeReportIdentifier: identifier, replacedReport }, path } of reportsOf(context)) {
      if (replacedReport?.replacedReportIdentifier !== identifier) continue
      yield { path: [...path, 'replacedReport', 'replacedReportIdentifier'], values: { identifier, corrected: `${identifier}-corrected` } }
    }
  },
}
