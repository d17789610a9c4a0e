/** One document, judged by our own check as its bytes come: its records pass by, what was found stays. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { MOST_FINDINGS } from '../binding/index.ts'
import type { Verdict } from '../document/read.ts'
import { formIssue, type Place, type ValidationIssue } from '../issue/index.ts'
import type { PrintedDocument } from '../print/printed.ts'
import { streamRecords, type StreamOptions } from '../stream/stream-records.ts'
import type { RecordPart, StreamedRecord } from '../stream/streamed.ts'
import { worst } from '../stream/verdicts.ts'
import { SCHEMA_JUDGES_UP_TO, validate, type ValidateOptions } from '../verdict/validate.ts'
import { exitOf } from './exit.ts'
import type { Pieces } from './large-file.ts'
import { bytesOfFile, encodingOf, PassingBytes, spotsOf, type BytesAgain, type Encoding, type Spot, type Spots } from './large-lines.ts'
import type { JudgedDocument } from './judged-document.ts'

/** A document in pieces. */
export interface StreamInput {
  readonly name: string
  readonly pieces: Pieces
  /** Where the same bytes can be read again. */
  readonly path?: string | undefined
  /** SHA-256 of the document or of the file around it, when it has been read. */
  readonly digest: () => string
}

/** A document as printed, with the spots that its findings are shown at. */
interface StreamedDocument extends PrintedDocument {
  readonly spots?: Spots
}

/** Judges a document. @param records  Told of each record. */
export async function* judgedStream(input: StreamInput, options: ValidateOptions, records: { readonly record: () => void }): AsyncGenerator<JudgedDocument> {
  const source = new Watched(input)
  const findings = new Kept(source)
  const verdicts: Verdict[] = []
  let lines: LinesJudged | undefined
  try {
    for await (const part of streamRecords(source.pieces(), streamOptions(options))) {
      if (part.kind === 'record') {
        records.record()
        source.letGo(part.place)
        if (part.line !== undefined && findings.isFresh) lines ??= new LinesJudged(input, source, options)
      }
      if (lines === undefined) findings.add(part.issues)
      else if (part.kind === 'record' || part.issues.length > 0) yield await lines.judged(part)
      if (part.kind === 'trailer') verdicts.push(part.verdict)
    }
    if (lines !== undefined) return
    const verdict = worst(verdicts)
    const issues = [...await source.saidOfKind(verdict, findings.issues()), ...skipped(verdict, options)]
    yield judged({ name: input.name, sha256: input.digest(), verdict, issues }, findings.spots)
  } finally {
    source.close()
  }
}

function judged(facts: Omit<PrintedDocument, 'judges' | 'verdict'> & { readonly verdict: Verdict }, spots: Spots): JudgedDocument {
  const { verdict, issues } = facts
  const printed: StreamedDocument = { ...facts, own: verdict, judges: [], ...(issues.length === 0 ? {} : { spots }) }
  return { printed, exit: exitOf(verdict) }
}

function streamOptions({ profile, limits, editions, levels, validOn }: ValidateOptions): StreamOptions {
  const rules = { ...(editions === undefined ? {} : { editions }), ...(levels === undefined ? {} : { levels }), ...(validOn === undefined ? {} : { validOn }) }
  return { rules, ...(profile === undefined ? {} : { profile }), ...(limits === undefined ? {} : { limits }) }
}

/** The schema judges need the whole document; that they were left out is said, unless they were not asked for. */
function skipped(verdict: Verdict, { judges }: ValidateOptions): readonly ValidationIssue[] {
  if (judges !== undefined || verdict === 'unreadable' || verdict === 'not-determined') return []
  return [formIssue('judge.skipped', { severity: 'information', values: { limit: String(SCHEMA_JUDGES_UP_TO) } })]
}

/** The findings on a document: as many as are kept of a small one too; what comes behind is counted. */
class Kept {
  readonly #source: Watched
  readonly #issues: ValidationIssue[] = []
  readonly #spots = new Map<number, Spot>()
  #heldBack = 0
  /** Nothing was added yet, not even a part without findings. */
  isFresh = true

  constructor(source: Watched) {
    this.#source = source
  }

  add(issues: readonly ValidationIssue[]): void {
    this.isFresh = false
    const room = MOST_FINDINGS - this.#issues.length
    const kept = issues.length <= room ? issues : issues.slice(0, room)
    this.#heldBack += issues.length - kept.length
    for (const issue of kept) this.#issues.push(issue)
    if (kept.length > 0) for (const [offset, spot] of this.#source.spotsOf(kept).byOffset) this.#spots.set(offset, spot)
  }

  get spots(): Spots {
    return { encoding: this.#source.encoding, byOffset: this.#spots }
  }

  /** In the order of the source; what has no place comes last. */
  issues(): readonly ValidationIssue[] {
    const offset = ({ place }: ValidationIssue): number => place?.offset ?? Infinity
    const kept = this.#issues.toSorted((a, b) => (offset(a) === offset(b) ? 0 : offset(a) - offset(b)))
    if (this.#heldBack === 0) return kept
    return [...kept, formIssue('findings.held-back', { severity: 'information', values: { count: String(this.#heldBack), limit: String(MOST_FINDINGS) } })]
  }
}

/** Bytes by which is told what a file is that is neither XML nor JSON. */
const HEAD = 1_000

/** The pieces of a document, watched for what findings are shown with. */
class Watched {
  readonly #input: StreamInput
  readonly #bytes: BytesAgain
  readonly #passing: PassingBytes | undefined
  #head: Uint8Array = new Uint8Array()
  encoding: Encoding = 'utf-8'

  constructor(input: StreamInput) {
    this.#input = input
    this.#passing = input.path === undefined ? new PassingBytes() : undefined
    this.#bytes = this.#passing ?? bytesOfFile(input.path ?? '')
  }

  async* pieces(): AsyncGenerator<Uint8Array> {
    for await (const piece of this.#input.pieces) {
      if (this.#head.length === 0) {
        this.encoding = encodingOf(piece)
        this.#head = piece.slice(0, HEAD)
      }
      this.#passing?.passes(piece)
      yield piece
    }
  }

  /** Only findings from here on have still to be shown. */
  letGo({ offset }: Place): void {
    this.#bytes.letGo(offset)
  }

  spotsOf(issues: readonly ValidationIssue[]): Spots {
    return { encoding: this.encoding, byOffset: spotsOf(issues, this.#bytes, this.encoding) }
  }

  close(): void {
    this.#bytes.close()
  }

  /** Of a text that is neither XML nor JSON that much is said, not what is wrong with it as JSON. */
  async saidOfKind(verdict: Verdict, issues: readonly ValidationIssue[]): Promise<readonly ValidationIssue[]> {
    const [first] = issues
    if (verdict !== 'unreadable' || first?.code !== 'json.malformed') return issues
    const { issues: [said] } = await validate(this.#head, { judges: ['own'] })
    return said?.code === 'file.kind' ? [formIssue('file.kind', { place: first.place })] : issues
  }
}

/** The records of NDJSON without a header, each judged alone. */
class LinesJudged {
  readonly #input: StreamInput
  readonly #source: Watched
  readonly #options: ValidateOptions
  #sha256: Promise<string> | undefined
  #isFirst = true

  constructor(input: StreamInput, source: Watched, options: ValidateOptions) {
    this.#input = input
    this.#source = source
    this.#options = options
  }

  /** A record; or, at the end, what concerns none. */
  async judged(part: StreamedRecord): Promise<JudgedDocument> {
    const { name, path } = this.#input
    const { verdict } = part
    const record = (part as RecordPart).line
    const issues = [...part.issues, ...(this.#isFirst ? skipped(verdict, this.#options) : [])]
    this.#isFirst = false
    const sha256 = path === undefined ? undefined : await (this.#sha256 ??= digestAt(path))
    const facts = { name, verdict, issues, ...(record === undefined ? {} : { record }), ...(sha256 === undefined ? {} : { sha256 }) }
    return judged(facts, this.#source.spotsOf(issues))
  }
}

/** The digest stands with the first record already: the file is read for it before the others are. */
async function digestAt(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(piece as Uint8Array)
  return hash.digest('hex')
}
