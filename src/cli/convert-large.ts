/**
 * Large files and packed ones, for `convert`: documents of ours are converted as they are read, all else is read whole.
 *
 * A packed file may hold several documents, and each is converted. An office document is an archive as well: it is told by its parts.
 */
import { copied, isReadError } from '../issue/index.ts'
import { syntaxOf } from '../document/syntax.ts'
import { chunksOf } from '../stream/source.ts'
import { documentsIn, UnpackError, unpackReport } from '../stream/unpack.ts'
import type { Profile } from '../index.ts'
import { convertedRecords, type RecordsRun } from './convert-records.ts'
import { HEAD, looksLikeOurs, type Source } from './convert-source.ts'
import { exitOf } from './exit.ts'
import { beginningOf, following, joined, piecesIn, WHOLE_UP_TO, type LargeFile, type Pieces } from './large-file.ts'
import { Meter, type ReadProgress } from './metered.ts'

/** How a large file is converted. */
export interface LargeConversion {
  /** Asked for when there is a document of ours. */
  readonly profile: () => Profile
  readonly targets: (syntax: 'xml' | 'json') => RecordsRun['targets']
  readonly spool: RecordsRun['spool']
  /** Converts what is read whole after all. */
  readonly whole: (name: string, bytes: Uint8Array) => Promise<Source>
  readonly onProgress: (progress: ReadProgress) => void
  /** Bytes up to which a document that is unpacked is read whole. */
  readonly wholeUpTo?: number
}

/** What a document became, and its name: that of the file, or of the entry of an archive. */
export interface NamedSource {
  readonly name: string
  readonly source: Source
}

/** Bytes of a packed file in which an office document shows what it is. */
const PACKED_HEAD = 1 << 18

/** Converts what a file holds. Throws what the disk throws. */
export async function* convertedLarge(file: LargeFile, run: LargeConversion): AsyncGenerator<NamedSource> {
  const { name, isPacked, path, size } = file
  const meter = new Meter(size, run.onProgress)
  const { start, rest } = await beginningOf(meter.metered(file.pieces), isPacked ? PACKED_HEAD : HEAD)
  const pieces = following(start, rest)
  if (isPacked && !await isOfficeDocument(joined(start))) yield* convertedPacked(name, pieces, meter, run)
  else if (!isPacked && looksLikeOurs(joined(start))) yield { name, source: await recordsOf({ pieces, path }, joined(start), meter, run) }
  else yield { name, source: await run.whole(name, await allOf(pieces)) }
}

/** Whether an archive is an office document, by its beginning. What else keeps it from being unpacked is said by who reads it. */
async function isOfficeDocument(packed: Uint8Array): Promise<boolean> {
  try {
    const documents = documentsIn(chunksOf([packed.subarray(0, PACKED_HEAD)]))
    while ((await documents.next()).done !== true) continue
    return false
  } catch (thrown) {
    if (thrown instanceof UnpackError) return thrown.issue.code === 'file.kind'
    if (isReadError(thrown)) return false
    throw thrown
  }
}

function recordsOf(input: { readonly pieces: Pieces, readonly path?: string | undefined }, start: Uint8Array, meter: Meter, run: LargeConversion): Promise<Source> {
  const syntax = syntaxOf(start.subarray(0, HEAD)) === 'xml' ? 'xml' : 'json'
  return convertedRecords(input, { profile: run.profile(), syntax, targets: run.targets(syntax), spool: run.spool, onRecord: meter.record })
}

async function* convertedPacked(file: string, packed: Pieces, meter: Meter, run: LargeConversion): AsyncGenerator<NamedSource> {
  try {
    for await (const { entry, chunks } of documentsIn(chunksOf(packed))) {
      const name = entry === undefined ? file : `${file}/${entry}`
      const { start, rest } = await beginningOf(piecesIn(chunks), run.wholeUpTo ?? WHOLE_UP_TO)
      const [beginning = new Uint8Array()] = start
      const isWhole = rest === undefined || !looksLikeOurs(beginning)
      yield { name, source: isWhole ? await run.whole(name, await allOf(following(start, rest))) : await recordsOf({ pieces: following(start, rest) }, beginning, meter, run) }
    }
  } catch (thrown) {
    const { verdict, issues } = unpackReport(thrown)
    yield { name: file, source: { issues, exit: exitOf(verdict), summary: '' } }
  }
}

/** Bytes that a file which is read whole may have, as where Node reads it. */
const MOST_WHOLE = 2 ** 31 - 1

async function allOf(pieces: Pieces): Promise<Uint8Array> {
  const all: Uint8Array[] = []
  let length = 0
  for await (const piece of pieces) {
    length += piece.length
    if (length > MOST_WHOLE) throw Object.assign(new Error('the file is too large'), { code: 'ERR_FS_FILE_TOO_LARGE', syscall: 'read' })
    // A copy: the memory of a piece is used again for the next one.
    all.push(copied(piece))
  }
  return joined(all)
}
