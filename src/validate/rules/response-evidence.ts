/** What is said to be implemented can be seen. */
import { answeredIn, listed, type Answered } from './answers.ts'
import type { Rule } from './rule.ts'
import { isFilled, sectionFor } from './sections.ts'
import { quoting } from './subjects.ts'

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
      for (const { value: { addressedItemIdentifierBag: items, implementationStatusCategory }, path } of answered.report.responses) {
        if (implementationStatusCategory !== 'Implemented' || items.some(item => isShown(item, shown, answered))) continue
        yield { path: [...path, 'implementationStatusCategory'], values: { items: listed(items) }, ...quoting(answered.items.get(items[0] ?? '')) }
      }
    }
  },
}

/** Items of which something is told. */
interface Shown {
  /** Their own response has a text or a document. */
  readonly told: ReadonlySet<string>
  /** They are told, or something below them is. */
  readonly within: ReadonlySet<string>
}

function shownKeys({ report, items }: Answered): Shown {
  const told = new Set<string>()
  const within = new Set<string>()
  for (const { value } of report.responses) {
    if (value.responseTextBag === undefined && value.evidenceDocumentBag === undefined) continue
    for (const item of value.addressedItemIdentifierBag) {
      told.add(item)
      for (let key: string | undefined = item; key !== undefined && !within.has(key); key = items.get(key)?.above) within.add(key)
    }
  }
  return { told, within }
}

/** A text on what stands above tells of all below it; one on its neighbour does not. */
function isShown(item: string, { told, within }: Shown, { report, items }: Answered): boolean {
  const known = items.get(item)
  if (within.has(item) || [known?.above, known?.recommendation].some(key => key !== undefined && told.has(key))) return true
  return known !== undefined && isFilled(sectionFor(report.value, known.subject))
}
