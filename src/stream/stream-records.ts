/**
 * Documents of many records, one record after another, in constant memory.
 *
 * The first bytes tell what a source is: XML, JSON or NDJSON, packed by gzip or zip or not. A transaction gives its header, its
 * reports and a trailer; any other document one record and a trailer. What is wrong with a record stays with it: the others are read.
 *
 * Law of streams: verdict and findings are those of the whole document. Where it is not well-formed, both are unreadable, and the first
 * mistake is the same. A stream says more in two cases: rules run on each record that is valid, where the whole document would have to
 * be; and of JSON that turns out at its end to have a second root, the records have been read by then. Of several mistakes another one may
 * be the first, as bytes that are no UTF-8 are found before all else in a whole document. A record in XML that another one begins in is
 * followed for a megabyte: what has no end by then gets no verdict, lest it hold all that follow.
 */
import { provideFastPath } from '../document/fast-path.ts'
import { readingOf } from '../document/options.ts'
import type { ReadOptions, Report, Verdict } from '../document/read.ts'
import { isDay, type RuleOptions } from '../document/ruled.ts'
import { FAST_PATH } from '../fast/index.ts'
import { formIssue, type Limits, type ValidationIssue } from '../issue/index.ts'
import type { RootName } from '../model/types.ts'
import { PLAN } from '../plan/index.ts'
import { checkLevels } from '../validate/rules/run.ts'
import { openDocument } from './open-document.ts'
import type { Reading, ReadPart } from './reading.ts'
import { chunksOf, type Chunks, type RecordSource, type StopSignal } from './source.ts'
import { StreamRules } from './stream-rules.ts'
import type { StreamedRecord, StreamSummary } from './streamed.ts'
import { documentsIn, unpackReport, type SourceDocument } from './unpack.ts'
import { DocumentVerdict, worst } from './verdicts.ts'

/** How a stream is read. */
export interface StreamOptions extends ReadOptions {
  /** Rules beyond schema, run on each record and across them; `false` leaves them out. */
  readonly rules?: RuleOptions | false
  /** Stops the stream with the signal's reason, and lets go of the source. */
  readonly signal?: StopSignal
  /** Told after each piece of the source: what was read of it, and the records so far. */
  readonly onProgress?: (progress: StreamProgress) => void
  /** The root that is expected. A document of another one is invalid, and its records are not read. */
  readonly name?: RootName
}

/** How far a stream is. */
export interface StreamProgress {
  /** Bytes of the source as given, packed ones where it is packed; UTF-16 units where it gives text. */
  readonly bytes: number
  readonly records: number
}

/**
 * Reads records one after another, as they are asked for.
 *
 * Limits hold for each record and for what stands around the records, not for the source: it may be of any length. Offsets count bytes
 * of the text, unpacked where the source is packed; units of UTF-16 where it gives text.
 *
 * @param source  A file's stream, its bytes, or its text: a text is what stands in the file, not its name. Of a `Response`, its `body`.
 * @returns Of the generator itself: the summary. `for await` does not show it; the trailers say the same of each document.
 * @throws {TypeError} When the source cannot be read, or an option cannot be meant.
 * @throws What the source throws, and the signal's reason. Never over what is in the document.
 */
export async function* streamRecords(source: RecordSource, options: StreamOptions = {}): AsyncGenerator<StreamedRecord, StreamSummary, undefined> {
  provideFastPath(FAST_PATH)
  const reading = { plan: PLAN, ...readingOf(options) }
  checkOptions(options)
  options.signal?.throwIfAborted()
  const tally = new Tally(options)
  const chunks = tally.counting(chunksOf(source, options.signal))
  const verdicts: Verdict[] = []
  try {
    const documents = documentsIn(chunks)
    for (let number = 0; ; number++) {
      const next = await orTrouble(() => documents.next())
      if ('trouble' in next) {
        yield { kind: 'trailer', document: number, records: 0, ...next.trouble }
        verdicts.push(next.trouble.verdict)
        break
      }
      if (next.done === true) break
      try {
        verdicts.push(yield* new DocumentStream(next.value, number, reading, options, tally).parts())
      } finally {
        await next.value.chunks.close()
      }
    }
  } finally {
    await chunks.close()
  }
  tally.tell()
  return { verdict: worst(verdicts), documents: verdicts.length, records: tally.records, bytes: tally.bytes }
}

/** Trouble with a packed source, or with a limit of unpacking. */
interface Trouble {
  readonly trouble: Report
}

async function orTrouble<T extends object | void>(read: () => Promise<T>): Promise<T | Trouble> {
  try {
    return await read()
  } catch (thrown) {
    return { trouble: unpackReport(thrown) }
  }
}

function checkOptions({ rules = {}, name, onProgress, signal }: StreamOptions): void {
  if (name !== undefined && !PLAN.roots.has(name)) throw new TypeError(`No record "${name}" can be the root of a document; expected one of ${[...PLAN.roots.keys()].join(', ')}`)
  if (onProgress !== undefined && typeof onProgress !== 'function') throw new TypeError('onProgress is a function')
  if (signal !== undefined && typeof signal?.throwIfAborted !== 'function') throw new TypeError('signal is an AbortSignal')
  if (rules === false) return
  if (typeof rules !== 'object' || rules === null) throw new TypeError('rules is false, or an object of options')
  if (rules.levels !== undefined) checkLevels(rules.levels)
  if (rules.validOn !== undefined && !isDay(String(rules.validOn))) throw new TypeError('validOn is a day such as "2026-01-31"')
}

/** Counts what a stream has read. */
class Tally {
  readonly #onProgress: StreamOptions['onProgress']
  readonly #signal: StopSignal | undefined
  bytes = 0
  records = 0

  constructor({ onProgress, signal }: StreamOptions) {
    this.#onProgress = onProgress
    this.#signal = signal
  }

  counting(chunks: Chunks): Chunks {
    return {
      next: async () => {
        const chunk = await chunks.next()
        this.bytes += chunk?.length ?? 0
        if (chunk !== undefined) this.tell()
        return chunk
      },
      close: () => chunks.close(),
    }
  }

  tell(): void {
    this.#onProgress?.({ bytes: this.bytes, records: this.records })
  }

  /** @throws The reason of the signal, when it has aborted. */
  goOn(): void {
    this.#signal?.throwIfAborted()
  }
}

/** The parts of one document of a source. */
class DocumentStream {
  readonly #source: SourceDocument
  readonly #facts: { readonly document: number, readonly entry?: string }
  readonly #reading: Reading & { readonly limits: Limits }
  readonly #name: RootName | undefined
  readonly #tally: Tally
  readonly #rules: StreamRules | undefined
  readonly #verdict = new DocumentVerdict()
  #records = 0

  constructor(source: SourceDocument, number: number, reading: Reading, { rules = {}, name }: StreamOptions, tally: Tally) {
    this.#source = source
    this.#facts = { document: number, ...(source.entry === undefined ? {} : { entry: source.entry }) }
    this.#reading = reading
    this.#name = name
    this.#tally = tally
    this.#rules = rules === false ? undefined : new StreamRules(rules, reading.profile)
  }

  async* parts(): AsyncGenerator<StreamedRecord, Verdict, undefined> {
    const opened = await orTrouble(() => openDocument(this.#source.chunks, this.#reading))
    if ('trouble' in opened) return yield* this.#broken(opened)
    const { reader, more } = opened
    for (let step = reader.step(); step !== 'done'; step = reader.step()) {
      if (step === 'more') {
        const read = await orTrouble(more)
        if (read !== undefined) return yield* this.#broken(read)
        continue
      }
      this.#tally.goOn()
      if (step.kind === 'trailer') return yield* this.#ended(step)
      const other = this.#otherRoot(step)
      if (other !== undefined) {
        yield this.#partOf(other, [])
        if (step.kind === 'header') break
      } else {
        yield this.#partOf(step, this.#rules === undefined ? [] : await this.#rules.findings(step))
      }
    }
    return yield* this.#ended(undefined)
  }

  /** A document of another root than the expected one. */
  #otherRoot(given: ReadPart): ReadPart | undefined {
    const name = this.#name
    const { value, ...part } = given
    if (name === undefined || part.root === undefined || part.root.local === name || part.above !== undefined || value === undefined) return undefined
    const verdict = part.verdict === 'valid' ? 'invalid' : part.verdict
    return { ...part, verdict, issues: [...part.issues, formIssue('root.unknown', { place: part.place, values: { found: part.root.local, expected: name } })] }
  }

  #partOf(part: ReadPart, found: readonly ValidationIssue[]): StreamedRecord {
    const { kind, place, root, value, line } = part
    const issues = found.length === 0 ? part.issues : [...part.issues, ...found].toSorted((a, b) => (a.place?.offset ?? 0) - (b.place?.offset ?? 0))
    const verdict = part.verdict === 'valid' && found.some(({ severity }) => severity === 'error') ? 'invalid' : part.verdict
    this.#verdict.add(verdict, part.verdict)
    // Made without spreads: there are as many of them as records.
    const { document, entry } = this.#facts
    const made: Record<string, unknown> = { kind, document, verdict, issues }
    if (kind === 'header') {
      made['root'] = 'OfficeReportTransaction'
    } else {
      this.#tally.records++
      made['index'] = this.#records++
      made['place'] = place
      if (root !== undefined) made['root'] = root.local
      if (line !== undefined) made['line'] = line
    }
    if (entry !== undefined) made['entry'] = entry
    if (value !== undefined) made['value'] = value
    return made as unknown as StreamedRecord
  }

  async* #ended(trailer: ReadPart | undefined): AsyncGenerator<StreamedRecord, Verdict, undefined> {
    this.#tally.goOn()
    const own = trailer?.issues ?? []
    this.#verdict.add(trailer?.verdict ?? 'valid', trailer?.verdict ?? 'valid')
    const across = trailer === undefined || !this.#verdict.isSound ? [] : this.#rules?.across(trailer) ?? []
    this.#verdict.add(across.length > 0 ? 'invalid' : 'valid', 'valid')
    const issues = [...own, ...across].toSorted((a, b) => (a.place?.offset ?? Infinity) - (b.place?.offset ?? Infinity))
    const { verdict } = this.#verdict
    yield {
      kind: 'trailer', ...this.#facts, verdict, issues, records: this.#records,
      ...(trailer?.value === undefined || !this.#verdict.isSound ? {} : { value: trailer.value }), ...(trailer?.unmapped === undefined ? {} : { unmapped: trailer.unmapped }),
    } as StreamedRecord
    return verdict
  }

  async* #broken({ trouble }: Trouble): AsyncGenerator<StreamedRecord, Verdict, undefined> {
    this.#verdict.add(trouble.verdict, trouble.verdict)
    const { verdict } = this.#verdict
    yield { kind: 'trailer', ...this.#facts, verdict, issues: trouble.issues, records: this.#records }
    return verdict
  }
}
