/** Many reports in one file. */
import { AdditionalData, UnmappedContent } from './attachments.ts'
import { commentTexts, documentStatusText, IPOfficeCode, ipoVersion, st96Version, TransactionIdentifier, TransactionTotalQuantity } from './common.ts'
import { OfficeReport } from './office-report.ts'
import { MODEL_VERSION } from './version.ts'
import { bag, builtIn, element, elementOf, optional, record, required, type ElementDecl, type RecordType } from './words.ts'

const TransactionDateTime = element('TransactionDateTime', builtIn('dateTime'), 'When the transaction was put together.')

export const OfficeReportTransactionRecord: RecordType = record('OfficeReportTransaction', {
  doc: 'Reports that are sent together.',
  source: 'Annex',
  attributes: [required(st96Version), required(ipoVersion, { fixed: MODEL_VERSION }), optional(documentStatusText)],
  content: [
    TransactionIdentifier,
    IPOfficeCode,
    TransactionDateTime,
    TransactionTotalQuantity,
    optional(commentTexts),
    optional(bag(AdditionalData)),
    optional(bag(UnmappedContent)),
    bag(OfficeReport),
  ],
})
export const OfficeReportTransaction: ElementDecl = elementOf(OfficeReportTransactionRecord)
