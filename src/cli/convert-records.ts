/**
 * A document of ours, converted as it is read: a transaction report by report, in constant memory. What is no transaction is one record,
 * and is collected.
 *
 * Each report is written, read back and compared before it counts; the header is proven at the end. The results are on the disk then,
 * each in a temporary file.
 */
import { readNdjsonDocument } from '../document/ndjson.ts'
import { checkDocument, readDocument } from '../document/read.ts'
import type { AnyDocument, Profile } from '../index.ts'
import type { Place, ValidationIssue } from '../issue/index.ts'
import type { OfficeReport } from '../model/types.ts'
import { PLAN } from '../plan/index.ts'
import { linesOf } from '../print/source-lines.ts'
import { firstDifference } from '../prove/prove.ts'
import { streamRecords } from '../stream/stream-records.ts'
import type { HeaderPart, RecordPart, StreamedRecord, TrailerPart, TransactionHeader } from '../stream/streamed.ts'
import { aloneWith, headedBy, spellingOf, TRANSACTION, type Spelling } from '../stream/transaction-spelling.ts'
import { countsOf, fileNameOf, insistOnRoundTrip, spelled, transactionCounts, type Known, type Source } from './convert-source.ts'
import type { Target } from './convert-target.ts'
import { Exit, exitOf } from './exit.ts'
import { Kept, Watched, type WatchedInput } from './large-findings.ts'
import type { Spool } from './spool.ts'

/** How a document is converted as it is read. */
export interface RecordsRun {
  readonly profile: Profile
  readonly syntax: 'xml' | 'json'
  /** What it is to become. */
  readonly targets: readonly Target[]
  /** A new temporary file, for one result. Who gives it removes it. */
  readonly spool: (target: Target) => Promise<Spool>
  /** Told of each record. */
  readonly onRecord?: () => void
}

/** Converts a document. Throws what the disk throws, on either side. */
export async function convertedRecords(input: WatchedInput, run: RecordsRun): Promise<Source> {
  const source = new Watched(input)
  const findings = new Kept(source)
  const document = new DocumentResult(run)
  try {
    for await (const part of streamRecords(source.pieces(), { profile: run.profile, rules: false })) {
      if (part.kind === 'record') {
        source.letGo(part.place)
        run.onRecord?.()
        if (document.isSecondLine(part)) return severalDocuments(part.place, source)
      }
      findings.add(part.issues)
      await document.add(part)
    }
    return { issues: findings.issues(), lines: linesOf({ spots: findings.spots }), ...await document.result() }
  } finally {
    source.close()
  }
}

/** Documents one a line are no single document, as of small files. */
function severalDocuments(place: Place, source: Watched): Source {
  const findings = new Kept(source)
  findings.add([{ ...secondValue(), place }])
  return { issues: findings.issues(), lines: linesOf({ spots: findings.spots }), exit: Exit.Unreadable, summary: '' }
}

function secondValue(): ValidationIssue {
  const { issues: [found] } = checkDocument(PLAN, '{}\n{}')
  if (found === undefined) throw new Error('two values were read as one')
  return found
}

/** What becomes of one document. */
class DocumentResult {
  readonly #run: RecordsRun
  readonly #texts: readonly TransactionText[]
  #header: HeaderPart | undefined
  /** The first record where no header came before it: it may be the whole document. */
  #held: RecordPart | undefined
  #trailer: TrailerPart | undefined
  #records = 0
  #hasFailed = false

  constructor(run: RecordsRun) {
    this.#run = run
    // XML and one syntax of JSON are always tried.
    const formats = new Set<Target>([...run.targets, 'xml', ...(run.targets.includes('ndjson') ? [] : ['json'] as const)])
    this.#texts = Array.from(formats, format => new TransactionText(format, run.targets.includes(format) ? run.spool : undefined))
  }

  /** Whether a record stands on a line of its own, behind others, and there is no header. */
  isSecondLine({ line, index }: RecordPart): boolean {
    return line !== undefined && index > 0 && this.#header === undefined
  }

  /** Once something is wrong nothing is written any more: what follows is read for its findings. */
  async add(part: StreamedRecord): Promise<void> {
    this.#hasFailed ||= part.verdict !== 'valid'
    if (part.kind === 'trailer') this.#trailer = part
    if (part.kind === 'header') await this.#begin(part)
    if (part.kind !== 'record') return
    if (part.index === 0 && this.#header === undefined) this.#held = part
    else await this.#report(part)
  }

  /** A header that comes behind reports is written when all is known. */
  async #begin(header: HeaderPart): Promise<void> {
    this.#header = header
    const isBefore = this.#held === undefined && this.#records === 0
    if (isBefore && !this.#hasFailed && header.value !== undefined) for (const text of this.#texts) await text.begin(header.value)
  }

  async #report(part: RecordPart): Promise<void> {
    await this.#releaseHeld()
    if (this.#hasFailed || part.root !== 'OfficeReport' || part.value === undefined) return
    this.#records++
    for (const text of this.#texts) await text.report(part.value)
  }

  async #releaseHeld(): Promise<void> {
    const held = this.#held
    this.#held = undefined
    if (held !== undefined) await this.#report(held)
  }

  async result(): Promise<Omit<Source, 'issues'>> {
    const { verdict = 'unreadable' } = this.#trailer ?? {}
    if (verdict !== 'valid' || this.#hasFailed) return { exit: exitOf(verdict), summary: '' }
    const header = this.#trailer?.value ?? this.#header?.value
    return header === undefined ? this.#single() : this.#transaction(header)
  }

  async #single(): Promise<Omit<Source, 'issues'>> {
    const { syntax } = this.#run
    const { root: name, value } = this.#held ?? {}
    if (name === undefined || value === undefined) throw new Error('a valid document has no value')
    const known = { name, value } as Known
    return { exit: Exit.Valid, document: await spelled(known, syntax), summary: `read as ${syntax.toUpperCase()}, ${countsOf(known)}` }
  }

  async #transaction(given: TransactionHeader): Promise<Omit<Source, 'issues'>> {
    await this.#releaseHeld()
    const { syntax } = this.#run
    const header = withUnmapped(given, this.#trailer?.unmapped ?? [])
    await insistOnRoundTrip({ name: TRANSACTION, value: headedBy(header) })
    const texts = await Promise.all(this.#texts.map(text => text.end(header)))
    const known = { name: TRANSACTION, value: headedBy(header) } satisfies Pick<AnyDocument, 'name' | 'value'>
    return {
      exit: Exit.Valid, document: { name: fileNameOf(known as Known), syntax, texts: Object.assign({}, ...texts) as Partial<Record<Target, Spool>> },
      summary: `read as ${syntax.toUpperCase()}, ${transactionCounts(header.ipOfficeCode, this.#records)}`,
    }
  }
}

/** In the lenient profile: what stood between the reports is kept by the transaction; what stood in one, by that report. */
function withUnmapped(header: TransactionHeader, unmapped: NonNullable<TrailerPart['unmapped']>): TransactionHeader {
  return unmapped.length === 0 ? header : { ...header, unmappedContentBag: [...header.unmappedContentBag ?? [], ...unmapped] }
}

/** A transaction in one syntax: tried on each report, and written where it is asked for. */
class TransactionText {
  readonly #format: Target
  readonly #spelling: Spelling
  readonly #makeSpool: RecordsRun['spool'] | undefined
  #spool: Spool | undefined
  #before = ''
  #reports = 0

  constructor(format: Target, makeSpool: RecordsRun['spool'] | undefined) {
    this.#format = format
    this.#spelling = spellingOf(format)
    this.#makeSpool = makeSpool
  }

  /** Before the first report, where the header is known by then. */
  async begin(header: TransactionHeader): Promise<void> {
    if (this.#makeSpool === undefined) return
    const [before] = this.#spelling.around(header)
    this.#before = before
    await this.#write(before)
  }

  async report(report: OfficeReport): Promise<void> {
    const { between } = this.#spelling
    const alone = this.#spelling.alone(report)
    const back = (this.#format === 'ndjson' ? readNdjsonDocument : readDocument)(PLAN, alone)
    if (!back.ok || back.issues.length > 0 || firstDifference(aloneWith(report), back.value.value) !== undefined) throw new Error('the round trip does not hold for what was converted')
    if (this.#makeSpool !== undefined) await this.#write((this.#reports++ > 0 ? between : '') + this.#spelling.inner(alone))
  }

  async #write(text: string): Promise<void> {
    this.#spool ??= await this.#makeSpool?.(this.#format)
    await this.#spool?.write(text)
  }

  /** @param header  All of it: what stood behind the reports as well. */
  async end(header: TransactionHeader): Promise<Partial<Record<Target, Spool>>> {
    if (this.#makeSpool === undefined) return {}
    const [before, after] = this.#spelling.around(header)
    await this.#write(after)
    await this.#spool?.end()
    if (before !== this.#before) await this.#writeAgain(before)
    return this.#spool === undefined ? {} : { [this.#format]: this.#spool }
  }

  /** The header came to light behind the reports: they are copied behind it. */
  async #writeAgain(before: string): Promise<void> {
    const reports = this.#spool?.pieces(Buffer.byteLength(this.#before)) ?? []
    const old = this.#spool
    this.#spool = undefined
    await this.#write(before)
    for await (const piece of reports) await this.#write(piece)
    await (this.#spool as Spool | undefined)?.end()
    await old?.remove()
  }
}
