/**
 * A transaction, written report by report: the same bytes as if it had been written whole, without ever being whole.
 *
 * Each report is written as the only one of a small transaction, and what stands around it is cut off. So it is checked, laid out and
 * escaped by the one writer that there is.
 */
import { provideFastPath } from '../document/fast-path.ts'
import { writeNdjsonDocument } from '../document/ndjson.ts'
import { writeJsonDocument, writeXmlDocument, type JsonLayout } from '../document/write.ts'
import { FAST_PATH } from '../fast/index.ts'
import { fill, InvalidValueError, type ValidationIssue } from '../issue/index.ts'
import type { OfficeReport, OfficeReportTransaction } from '../model/types.ts'
import { PLAN } from '../plan/index.ts'
import { transactionCount } from '../validate/rules/transaction.ts'
import type { XmlLayout } from '../xml/write.ts'
import { outletOf, type Outlet, type RecordSink } from './sink.ts'
import type { StreamSummary, TransactionHeader } from './streamed.ts'

/** How a transaction is written. */
export interface WriteOptions extends XmlLayout, JsonLayout {
  /** Default `xml`. */
  readonly format?: 'xml' | 'json' | 'ndjson'
  /** Leaves the sink open at the end, as one is that belongs to someone else. */
  readonly preventClose?: boolean
}

/** Writes the reports of one transaction. */
export interface RecordWriter {
  /**
   * Writes the next report, when the sink is ready for it.
   *
   * @throws {InvalidValueError} When it is not valid: nothing of it is written, and others can be.
   * @throws What the sink throws.
   */
  write(report: OfficeReport): Promise<void>
  /**
   * Writes what stands behind the reports.
   *
   * @returns What was written; `bytes` counts them.
   * @throws {InvalidValueError} When there are other reports than the header says, or none. The sink is aborted then.
   */
  close(): Promise<StreamSummary>
  /** Gives up: the sink is aborted, and what it holds is no document. */
  abort(reason?: unknown): Promise<void>
}

const NAME = 'OfficeReportTransaction'
const BAG = 'officeReportBag'
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

/**
 * Begins a transaction.
 *
 * @param sink    A web stream, a stream of Node's, or an object with `write`.
 * @param header  The transaction without its reports; it says how many there will be.
 * @throws {InvalidValueError} When the header is not valid.
 * @throws {TypeError} When nothing can be written to the sink, or an option cannot be meant.
 */
export function writeRecords(sink: RecordSink, header: TransactionHeader, options: WriteOptions = {}): RecordWriter {
  provideFastPath(FAST_PATH)
  const spelling = spellingOf(options)
  return new TransactionWriter(outletOf(sink), { ...header }, spelling, options)
}

/** How a format spells a transaction: around its reports, each of them, and between two. */
interface Spelling {
  readonly around: (transaction: OfficeReportTransaction) => readonly [before: string, after: string]
  readonly report: (report: OfficeReport) => string
  readonly between: string
}

function spellingOf({ format = 'xml', ...layout }: WriteOptions): Spelling {
  switch (format) {
    case 'xml': return spelledBy(transaction => writeXmlDocument(PLAN, NAME, transaction, layout), /^[^]*?<ict:OfficeReportBag>/, /\s*<\/ict:OfficeReportBag>\s*<\/ict:OfficeReportTransaction>\s*$/, '')
    case 'json': return spelledBy(transaction => writeJsonDocument(PLAN, NAME, transaction, layout), /^[^]*?"officeReportBag": ?\[/, /\s*\]\s*\}\s*\}\s*$/, ',')
    case 'ndjson': return spelledBy(transaction => writeNdjsonDocument(PLAN, NAME, transaction), /^[^\n]*\n/, /$/, '')
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
    around: transaction => {
      const [start, , end] = cut(write(transaction))
      return [start, end]
    },
    report: report => cut(write({ ...FRAME, [BAG]: [report] }))[1],
    between,
  }
}

/** Longest end of a transaction, with any indentation. */
const LONGEST_END = 200

/** Length of the end of a text that matches. */
function endOf(text: string, after: RegExp): number {
  return after.exec(text.slice(-LONGEST_END))?.[0].length ?? 0
}

class TransactionWriter implements RecordWriter {
  readonly #outlet: Outlet
  readonly #header: TransactionHeader
  readonly #spelling: Spelling
  readonly #options: WriteOptions
  readonly #end: string
  readonly #encoder = new TextEncoder()
  /** What is still to be written before the next report. */
  #pending: string
  /** The writes, one behind the other, also where nobody waits for them. */
  #writing: Promise<void> = Promise.resolve()
  #count = 0
  #bytes = 0
  #isOpen = true

  constructor(outlet: Outlet, header: TransactionHeader, spelling: Spelling, options: WriteOptions) {
    this.#outlet = outlet
    this.#header = header
    this.#spelling = spelling
    this.#options = options
    const [before, after] = spelling.around({ ...header, [BAG]: [MADE_UP] })
    this.#pending = before
    this.#end = after
  }

  async write(report: OfficeReport): Promise<void> {
    this.#insistOnOpen()
    const text = this.#spelled(report)
    const before = this.#pending + (this.#count > 0 ? this.#spelling.between : '')
    this.#pending = ''
    this.#count++
    await this.#put(before + text)
  }

  #spelled(report: OfficeReport): string {
    try {
      return this.#spelling.report(report)
    } catch (thrown) {
      if (!(thrown instanceof InvalidValueError)) throw thrown
      const issues = thrown.issues.map((issue): ValidationIssue => ({ ...issue, path: [BAG, this.#count, ...issue.path.slice(2)] }))
      throw new InvalidValueError(issues)
    }
  }

  #put(text: string): Promise<void> {
    const bytes = this.#encoder.encode(text)
    this.#bytes += bytes.length
    const written = this.#writing.then(() => this.#outlet.write(bytes))
    this.#writing = written
    // Whoever waits for this write is told; the next one fails as well.
    written.catch(() => undefined)
    return written
  }

  async close(): Promise<StreamSummary> {
    this.#insistOnOpen()
    this.#isOpen = false
    await this.#writing
    const trouble = this.#trouble()
    if (trouble !== undefined) {
      await this.#outlet.abort(trouble)
      throw trouble
    }
    await this.#put(this.#pending + this.#end)
    if (this.#options.preventClose !== true) await this.#outlet.close()
    return { verdict: 'valid', documents: 1, records: this.#count, bytes: this.#bytes }
  }

  /** Why the transaction is none. */
  #trouble(): InvalidValueError | undefined {
    const stated = this.#header.transactionTotalQuantity
    if (stated === this.#count) return this.#count > 0 ? undefined : this.#empty()
    const { code, class: about, message, hint, reason } = transactionCount
    const values = { stated: String(stated), held: String(this.#count) }
    return new InvalidValueError([{ code, class: about, severity: 'error', path: ['transactionTotalQuantity'], message: fill(message, values), reason, hint: fill(hint, values), values }])
  }

  #empty(): InvalidValueError | undefined {
    try {
      this.#spelling.around({ ...this.#header, [BAG]: [] })
      return undefined
    } catch (thrown) {
      if (thrown instanceof InvalidValueError) return thrown
      throw thrown
    }
  }

  async abort(reason?: unknown): Promise<void> {
    if (!this.#isOpen) return
    this.#isOpen = false
    await this.#outlet.abort(reason)
  }

  #insistOnOpen(): void {
    if (!this.#isOpen) throw new TypeError('The transaction is closed')
  }
}
