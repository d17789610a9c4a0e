/**
 * How a transaction is spelled whose reports come one by one: what stands before them, each of them, and what stands behind.
 *
 * Each report is written as the only one of a small transaction, and what stands around it is cut off. So it is checked, laid out and
 * escaped by the one writer that there is.
 */
import { writeNdjsonDocument } from '../document/ndjson.ts'
import { writeJsonDocument, writeXmlDocument, type JsonLayout } from '../document/write.ts'
import type { OfficeReport, OfficeReportTransaction } from '../model/types.ts'
import { PLAN } from '../plan/index.ts'
import type { XmlLayout } from '../xml/write.ts'
import type { TransactionHeader } from './streamed.ts'

/** What a transaction can be written in. */
export type TransactionFormat = 'xml' | 'json' | 'ndjson'

/** How a format spells a transaction. */
export interface Spelling {
  /**
   * What stands around the reports.
   *
   * @throws {InvalidValueError} When the header is not valid.
   */
  readonly around: (header: TransactionHeader) => readonly [before: string, after: string]
  /**
   * A small transaction with that report alone.
   *
   * @throws {InvalidValueError} When the report is not valid.
   */
  readonly alone: (report: OfficeReport) => string
  /** The report in it, as it stands among others. */
  readonly inner: (alone: string) => string
  readonly between: string
}

export const TRANSACTION = 'OfficeReportTransaction'
export const REPORTS = 'officeReportBag'

const [MADE_UP, FRAME] = [
  {
    st96Version: 'V6_0', ipoVersion: 'ICT_V1_0', officeReportIdentifier: 'x', ipOfficeCode: 'IB', reportingPeriod: { startDate: '2000' },
    reportStatusCategory: 'Final', recommendationSetIdentifier: 'x',
  },
  {
    st96Version: 'V6_0', ipoVersion: 'ICT_V1_0', transactionIdentifier: { value: 'x' }, ipOfficeCode: 'IB', transactionDateTime: '2000-01-01T00:00:00Z',
    transactionTotalQuantity: 1,
  },
] as const satisfies readonly [OfficeReport, TransactionHeader]

/** A small transaction with that report alone. */
export function aloneWith(report: OfficeReport): OfficeReportTransaction {
  return { ...FRAME, [REPORTS]: [report] }
}

/** A transaction with that header and a report that is made up. */
export function headedBy(header: TransactionHeader): OfficeReportTransaction {
  return { ...header, [REPORTS]: [MADE_UP] }
}

/**
 * The spelling of a format.
 *
 * @throws {TypeError} When there is no such format.
 */
export function spellingOf(format: TransactionFormat, layout: XmlLayout & JsonLayout = {}): Spelling {
  switch (format) {
    case 'xml': return spelledBy(transaction => writeXmlDocument(PLAN, TRANSACTION, transaction, layout), /^[^]*?<ict:OfficeReportBag>/, /\s*<\/ict:OfficeReportBag>\s*<\/ict:OfficeReportTransaction>\s*$/, '')
    case 'json': return spelledBy(transaction => writeJsonDocument(PLAN, TRANSACTION, transaction, layout), /^[^]*?"officeReportBag": ?\[/, /\s*\]\s*\}\s*\}\s*$/, ',')
    case 'ndjson': return spelledBy(transaction => writeNdjsonDocument(PLAN, TRANSACTION, transaction), /^[^\n]*\n/, /$/, '')
    default: throw new TypeError(`The format is xml, json or ndjson, not ${JSON.stringify(format)}`)
  }
}

/** `before` and `after` match what stands around the reports of a transaction. In texts, their first signs are escaped. */
function spelledBy(write: (transaction: OfficeReportTransaction) => string, before: RegExp, after: RegExp, between: string): Spelling {
  const cut = (text: string): readonly [start: string, inner: string, end: string] => {
    const start = before.exec(text)?.[0].length ?? 0
    const end = text.length - endOf(text, after)
    return [text.slice(0, start), text.slice(start, end), text.slice(end)]
  }
  return {
    around: header => {
      const [start, , end] = cut(write(headedBy(header)))
      return [start, end]
    },
    alone: report => write(aloneWith(report)),
    inner: alone => cut(alone)[1],
    between,
  }
}

/** Longest end of a transaction, with any indentation. */
const LONGEST_END = 200

/** Length of the end of a text that matches. */
function endOf(text: string, after: RegExp): number {
  return after.exec(text.slice(-LONGEST_END))?.[0].length ?? 0
}
