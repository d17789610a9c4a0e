/**
 * Large files and packed ones, judged as they are read: by our own check alone, one record after another, in constant memory.
 *
 * One verdict on each document, and on each record of NDJSON without a header, as of small files. What unpacks to a small document is
 * judged as a small file is.
 */
import { createHash } from 'node:crypto'
import { DEFAULT_LIMITS, fill, LIMIT_MESSAGES, LimitError } from '../issue/index.ts'
import { chunksOf } from '../stream/source.ts'
import { documentsIn, unpackReport } from '../stream/unpack.ts'
import type { ValidateOptions } from '../verdict/validate.ts'
import { exitOf } from './exit.ts'
import { beginningOf, following, joined, piecesIn, WHOLE_UP_TO, type LargeFile, type Pieces } from './large-file.ts'
import type { JudgedDocument } from './judged-document.ts'
import { Meter, type ReadProgress } from './metered.ts'
import { judgedStream } from './validate-stream.ts'

/** How a large file is judged. */
export interface LargeRun {
  readonly options: ValidateOptions
  /** Judges were asked for by name that need a whole document. */
  readonly isWhole: boolean
  /** Judges what turns out to be a small document. Without a digest, its own is taken. */
  readonly small: (name: string, bytes: Uint8Array, sha256?: string) => AsyncIterable<JudgedDocument>
  readonly onProgress: (progress: ReadProgress) => void
}

/** Bytes that are surely more characters than our own check takes at once. */
const TOO_MUCH = 3 * DEFAULT_LIMITS.size

/** Judges a large file. Throws what the disk throws. */
export async function* judgedLarge(file: LargeFile, run: LargeRun): AsyncGenerator<JudgedDocument> {
  const { name, path, isPacked } = file
  const meter = new DigestMeter(file.size, run.onProgress)
  const pieces = meter.metered(file.pieces)
  if (isPacked) yield* judgedPacked(name, pieces, meter, run)
  else yield* judgedStream({ name, pieces, path, digest: () => meter.digest() }, run.options, meter)
}

/** Digests what is read of a file as well. */
class DigestMeter extends Meter {
  readonly #hash = createHash('sha256')

  override async* metered(pieces: Pieces): AsyncGenerator<Uint8Array> {
    for await (const piece of super.metered(pieces)) {
      this.#hash.update(piece)
      yield piece
    }
  }

  /** SHA-256 of what was read so far. */
  digest(): string {
    return this.#hash.copy().digest('hex')
  }
}

/** What is in a packed file. Judges asked for by name that need a whole document get it. */
async function* judgedPacked(file: string, packed: Pieces, meter: DigestMeter, { options, small, isWhole }: LargeRun): AsyncGenerator<JudgedDocument> {
  try {
    for await (const { entry, chunks } of documentsIn(chunksOf(packed))) {
      const name = entry === undefined ? file : `${file}/${entry}`
      const { start, rest } = await beginningOf(piecesIn(chunks), isWhole ? TOO_MUCH : WHOLE_UP_TO)
      if (rest === undefined) yield* small(name, joined(start), entry === undefined ? meter.digest() : undefined)
      else if (isWhole) throw tooLong()
      else if (entry === undefined) yield* judgedStream({ name, pieces: following(start, rest), digest: () => meter.digest() }, options, meter)
      else yield* judgedEntry(name, following(start, rest), options, meter)
    }
  } catch (thrown) {
    const report = unpackReport(thrown)
    yield { printed: { name: file, ...report, judges: [] }, exit: exitOf(report.verdict) }
  }
}

/** Of an entry, the digest is that of the document, since its name names nothing else. */
async function* judgedEntry(name: string, pieces: Pieces, options: ValidateOptions, records: Meter): AsyncGenerator<JudgedDocument> {
  const hash = createHash('sha256')
  async function* hashed(): AsyncGenerator<Uint8Array> {
    for await (const piece of pieces) {
      hash.update(piece)
      yield piece
    }
  }
  yield* judgedStream({ name, pieces: hashed(), digest: () => hash.digest('hex') }, options, records)
}

function tooLong(): LimitError {
  return new LimitError('limit.size', fill(LIMIT_MESSAGES['limit.size'], { limit: String(DEFAULT_LIMITS.size) }), { line: 1, column: 1, offset: 0 })
}
