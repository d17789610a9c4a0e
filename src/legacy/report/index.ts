/** Document → `OfficeReport`. */
import type { ValidationIssue } from '../../issue/issue.ts'
import type { OfficeReport } from '../../model/types.ts'
import type { LedgerDraft } from '../ledger/draft.ts'
import { notice } from '../notice.ts'
import type { LegacyOptions } from '../options.ts'
import type { ReadDocument } from '../readers/read-document.ts'

/** What came of a report: without provenance, or findings alone. */
export type RecognisedReport = { readonly value?: OfficeReport, readonly issues: readonly ValidationIssue[] }

/** To be written. */
export function recogniseReport(_document: ReadDocument, _draft: LedgerDraft, _options: LegacyOptions): RecognisedReport {
  return { issues: [notice('legacy.not-a-report', {})] }
}
