/** Transactions of any length, made piece by piece: the reports of a fixture over and over, each with a number of its own. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export type TransactionSyntax = 'xml' | 'json' | 'ndjson'

/** Bytes above which a file is not read whole. */
const LARGE = 16_000_000

const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url))
const HEADER = `${FIXTURES}office-report-transaction/one-office-two-years/document.`
/** A report in which nothing is found, so that memory for findings is not among what is measured. */
const REPORT = `${FIXTURES}office-report/ib-2025-bureau/document.`
const IDENTIFIER = 'ib-2025'
/** Words of its title. Where few reports are to make a large file, they are said very often. */
const WORD = 'Report of the International Bureau on its own duties, 2025'

interface Parts {
  readonly head: string
  readonly record: string
  readonly between: string
  readonly tail: string
}

function partsOf(syntax: TransactionSyntax): Parts {
  return syntax === 'xml' ? xmlParts() : jsonParts(syntax === 'ndjson')
}

function xmlParts(): Parts {
  const text = readFileSync(`${HEADER}xml`, 'utf8')
  const record = readFileSync(`${REPORT}xml`, 'utf8').replace(/^<\?.*\?>\n/, '').replace(/ xmlns:\w+="[^"]*"/g, '')
  return { head: text.slice(0, text.indexOf('    <ict:OfficeReport ')), record, between: '', tail: text.slice(text.indexOf('  </ict:OfficeReportBag>')) }
}

function jsonParts(isLines: boolean): Parts {
  const { officeReportTransaction: { officeReportBag: _, ...header } } = JSON.parse(readFileSync(`${HEADER}json`, 'utf8')) as { readonly officeReportTransaction: { readonly officeReportBag: readonly object[] } }
  const { officeReport } = JSON.parse(readFileSync(`${REPORT}json`, 'utf8')) as { readonly officeReport: object }
  if (isLines) return { head: `${JSON.stringify({ officeReportTransaction: header })}\n`, record: `${JSON.stringify({ officeReport })}\n`, between: '', tail: '' }
  return { head: `{"officeReportTransaction":${JSON.stringify(header).slice(0, -1)},"officeReportBag":[`, record: JSON.stringify(officeReport), between: ',', tail: ']}}' }
}

/** Length of a report that is made long. */
export const LONG = 200_000

/** A transaction, in pieces. @param length  About so many bytes for each report; without it they are as short as in the fixture. */
export function* transaction(syntax: TransactionSyntax, reports: number, length?: number): Generator<string> {
  const { head, record, between, tail } = partsOf(syntax)
  yield head.replace(/(TransactionTotalQuantity>|"transactionTotalQuantity":)2/i, `$1${reports}`)
  for (let number = 0; number < reports; number++) yield (number === 0 ? '' : between) + numbered(length === undefined ? record : long(record, length), number)
  yield tail
}

/** Long reports alone, one a line. */
export function* reportLines(reports: number): Generator<string> {
  const { record } = jsonParts(true)
  for (let number = 0; number < reports; number++) yield numbered(long(record, LONG), number)
}

function long(record: string, length: number): string {
  return record.replace(WORD, `${WORD} `.repeat(length / WORD.length).trim())
}

function numbered(record: string, number: number): string {
  return record.replace(IDENTIFIER, `${IDENTIFIER}-${number}`)
}

/** Long reports that make a file which is larger than what is read whole. */
export const MANY = Math.ceil(LARGE / LONG) + 1

/** Bytes of a report as it is in the fixture. */
export function lengthOf(syntax: TransactionSyntax): number {
  return Buffer.byteLength(partsOf(syntax).record)
}

/** The bytes of all pieces. */
export function bytesOf(pieces: Iterable<string>): Buffer {
  return Buffer.concat(Array.from(pieces, piece => Buffer.from(piece)))
}
