/** "Not applicable" says why. */
import { listed } from './answers.ts'
import type { Rule } from './rule.ts'
import { allResponses } from './subjects.ts'

export const notApplicableUnexplained: Rule = {
  code: 'response.not-applicable-unexplained',
  class: 'consistency',
  topical: true,
  message: '{items}: "Not applicable", but the response does not say why',
  hint: 'Say in ResponseText why it does not concern the office; where it does, say "Not implemented" or "Considered and not pursued"',
  reason: 'The recommendations address all offices; that one does not concern an office cannot be told from the report alone',
  * find(context) {
    for (const { value, path } of allResponses(context)) {
      const { addressedItemIdentifierBag: items, implementationStatusCategory: status, responseTextBag, commentTextBag, evidenceDocumentBag } = value
      if (status !== 'Not applicable' || responseTextBag !== undefined || commentTextBag !== undefined || evidenceDocumentBag !== undefined) continue
      yield { path: [...path, 'implementationStatusCategory'], values: { items: listed(items) } }
    }
  },
}
