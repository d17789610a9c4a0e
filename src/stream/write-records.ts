/**
 * A transaction, written report by report: the same bytes as if it had been written whole, without ever being whole.
 */
import { provideFastPath } from '../document/fast-path.ts'
import { checkObject, type JsonLayout } from '../document/write.ts'
import { FAST_PATH } from '../fast/index.ts'
import { fill, InvalidValueError, type ValidationIssue } from '../issue/index.ts'
import type { OfficeReport } from '../model/types.ts'
import { PLAN } from '../plan/index.ts'
import { transactionCount } from '../validate/rules/transaction.ts'
import type { XmlLayout } from '../xml/write.ts'
import { outletOf, type Outlet, type RecordSink } from './sink.ts'
import type { TransactionHeader } from './streamed.ts'
import { REPORTS, spellingOf, TRANSACTION, type Spelling, type TransactionFormat } from './transaction-spelling.ts'

/** How a transaction is written. */
export interface WriteOptions extends XmlLayout, JsonLayout {
  /** Default `xml`. */
  readonly format?: TransactionFormat
  /** Leaves the sink open at the end, as one is that belongs to someone else. */
  readonly preventClose?: boolean
}

/** What was written. */
export interface WriteSummary {
  readonly records: number
  readonly bytes: number
}

/** Writes the reports of one transaction. Each is checked alone; what concerns several, such as an identifier twice, `streamRecords` finds. */
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
   * @throws {InvalidValueError} When there are other reports than the header says, or none.
   * @throws What the sink throws. In either case the sink is aborted.
   */
  close(): Promise<WriteSummary>
  /**
   * Gives up: the sink is aborted, and what it holds is no document. Reports that wait to be written are not, and who waits for them or
   * for `close` is told the reason.
   */
  abort(reason?: unknown): Promise<void>
}

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
  const { format = 'xml', ...layout } = options
  const spelling = spellingOf(format, layout)
  return new TransactionWriter(outletOf(sink), { ...header }, spelling, options)
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
  #state: 'open' | 'closing' | 'ended' = 'open'
  /** Why it was given up. */
  #givenUp: { readonly reason: unknown } | undefined

  constructor(outlet: Outlet, header: TransactionHeader, spelling: Spelling, options: WriteOptions) {
    this.#outlet = outlet
    this.#header = header
    this.#spelling = spelling
    this.#options = options
    const [before, after] = spelling.around(header)
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
      return this.#spelling.inner(this.#spelling.alone(report))
    } catch (thrown) {
      if (!(thrown instanceof InvalidValueError)) throw thrown
      const issues = thrown.issues.map((issue): ValidationIssue => ({ ...issue, path: [REPORTS, this.#count, ...issue.path.slice(2)] }))
      throw new InvalidValueError(issues)
    }
  }

  #put(text: string): Promise<void> {
    const bytes = this.#encoder.encode(text)
    this.#bytes += bytes.length
    const written = this.#writing.then(() => {
      this.#insistOnGoingOn()
      return this.#outlet.write(bytes)
    })
    this.#writing = written
    // Whoever waits for this write is told; the next one fails as well.
    written.catch(() => undefined)
    return written
  }

  async close(): Promise<WriteSummary> {
    this.#insistOnOpen()
    this.#state = 'closing'
    try {
      await this.#finish()
    } catch (thrown) {
      // Trouble with giving up would hide why.
      await this.abort(thrown).catch(() => undefined)
      throw thrown
    }
    this.#state = 'ended'
    return { records: this.#count, bytes: this.#bytes }
  }

  async #finish(): Promise<void> {
    await this.#writing
    const trouble = this.#trouble()
    if (trouble !== undefined) throw trouble
    await this.#put(this.#pending + this.#end)
    this.#insistOnGoingOn()
    if (this.#options.preventClose === true) this.#outlet.letGo()
    else await this.#outlet.close()
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
    const issues = checkObject(PLAN, TRANSACTION, { ...this.#header, [REPORTS]: [] })
    return issues.length === 0 ? undefined : new InvalidValueError(issues)
  }

  async abort(reason?: unknown): Promise<void> {
    if (this.#state === 'ended') return
    this.#state = 'ended'
    this.#givenUp = { reason }
    await this.#outlet.abort(reason)
  }

  #insistOnOpen(): void {
    if (this.#state !== 'open') throw new TypeError('The transaction is closed')
  }

  #insistOnGoingOn(): void {
    if (this.#givenUp !== undefined) throw this.#givenUp.reason ?? new TypeError('The transaction was given up')
  }
}
