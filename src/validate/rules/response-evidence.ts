/** What is said to be implemented can be seen. */
import { answeredIn, listed, type Answered } from './answers.ts'
import type { Rule } from './rule.ts'
import { isFilled, sectionFor } from './sections.ts'
import { quoting, responsesOf } from './subjects.ts'

export const responseNoEvidence: Rule = {
  code: 'response.no-evidence',
  class: 'consistency',
  topical: true,
  message: '{items}: "Implemented", but no text, document or section shows it',
  hint: 'Add ResponseText or EvidenceDocument, or fill in the section of the topic',
  reason: 'A reader cannot tell what was done',
  * find(context) {
    for (const answered of answeredIn(context)) {
      const shown = shownKeys(answered)
      for (const { value: { addressedItemIdentifierBag: items, implementationStatusCategory }, path } of responsesOf(answered.report)) {
        if (implementationStatusCategory !== 'Implemented' || items.some(item => isShown(item, shown, answered))) continue
        yield { path: [...path, 'implementationStatusCategory'], values: { items: listed(items) }, ...quoting(answered.edition, answered.items.get(items[0] ?? '')) }
      }
    }
  },
}

/** Items whose response has a text or a document, and everything above them. */
function shownKeys({ report, items }: Answered): ReadonlySet<string> {
  const shown = new Set<string>()
  for (const { value } of responsesOf(report)) {
    if (value.responseTextBag === undefined && value.evidenceDocumentBag === undefined) continue
    for (const item of value.addressedItemIdentifierBag) {
      for (let key: string | undefined = item; key !== undefined && !shown.has(key); key = items.get(key)?.above) shown.add(key)
    }
  }
  return shown
}

function isShown(item: string, shown: ReadonlySet<string>, { report, items }: Answered): boolean {
  for (let key: string | undefined = item; key !== undefined; key = items.get(key)?.above) if (shown.has(key)) return true
  const known = items.get(item)
  return known !== undefined && isFilled(sectionFor(report.value, known.subject))
}
