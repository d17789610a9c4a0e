/** One document, judged by our own check as its bytes come: its records pass by, what was found stays. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import type { Verdict } from '../document/read.ts'
import { verdictIssue, type ValidationIssue } from '../issue/index.ts'
import type { PrintedDocument } from '../print/printed.ts'
import { streamRecords, type StreamOptions } from '../stream/stream-records.ts'
import type { RecordPart, StreamedRecord } from '../stream/streamed.ts'
import { worst } from '../stream/verdicts.ts'
import { SCHEMA_JUDGES_UP_TO, type ValidateOptions } from '../verdict/validate.ts'
import { exitOf } from './exit.ts'
import type { JudgedDocument } from './judged-document.ts'
import type { Spots } from './large-lines.ts'
import { Kept, Watched, type WatchedInput } from './large-findings.ts'

/** A document as printed, with the spots that its findings are shown at. */
interface StreamedDocument extends PrintedDocument {
  readonly spots?: Spots
}

/** A document in pieces. */
export interface StreamInput extends WatchedInput {
  readonly name: string
  /** SHA-256 of the document or of the file around it, when it has been read. */
  readonly digest: () => string
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
  return [verdictIssue('judge.skipped', { severity: 'information', values: { limit: String(SCHEMA_JUDGES_UP_TO) } })]
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
