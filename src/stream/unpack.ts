/**
 * Packed sources, opened as they are read: gzip, and zip with one document or several. Known by their first bytes, not by a name.
 *
 * Nothing of them is ever whole in memory. What grows far beyond its packed length is not read to its end.
 */
import { troubleOf, type Report } from '../document/read.ts'
import { copied, fill, joinedBytes, LIMIT_MESSAGES, LimitError, UNPACKING, verdictIssue, type ValidationIssue } from '../issue/index.ts'
import { Crc32 } from '../issue/crc32.ts'
import { GzipMembers } from './gunzip.ts'
import { portionsOf } from './portions.ts'
import type { Chunk, Chunks } from './source.ts'
import { ZipDirectory } from './zip-directory.ts'

/** One document of a source: the source itself, or an entry of an archive. */
export interface SourceDocument {
  /** Its name in the archive. */
  readonly entry?: string
  readonly chunks: Chunks
}

/** A packed file that cannot be unpacked, or breaks off: `file.packed`. One that is an office document in itself: `file.kind`. */
export class UnpackError extends Error {
  override readonly name = 'UnpackError'
  readonly issue: ValidationIssue

  constructor(issue: ValidationIssue, options?: ErrorOptions) {
    super(issue.message, options)
    this.issue = issue
  }
}

/**
 * What kept a packed file from being read, as a verdict with its finding: it is damaged, or beyond a limit.
 *
 * @throws {unknown} What is neither `UnpackError` nor `ReadError`, as it was thrown.
 */
export function unpackReport(thrown: unknown): Report {
  return thrown instanceof UnpackError ? { verdict: 'unreadable', issues: [thrown.issue] } : troubleOf(thrown)
}

function damaged(detail: string, options?: ErrorOptions): UnpackError {
  return new UnpackError(verdictIssue('file.packed', { values: { detail } }), options)
}

/** Parts by which archives of the Office Open XML and OpenDocument formats are known. */
const OFFICE_PARTS = /^(?:\[Content_Types\]\.xml|mimetype|word\/document\.xml|xl\/workbook\.xml|_rels\/\.rels|META-INF\/manifest\.xml)$/

const SIGNATURE = 4
const [GZIP, ZIP, EMPTY_ZIP] = [[0x1f, 0x8b], [0x50, 0x4b, 0x03, 0x04], [0x50, 0x4b, 0x05, 0x06]] as const

/** The documents of a source. Each is read to its end, or let go of, before the next one is asked for. */
export async function* documentsIn(chunks: Chunks): AsyncGenerator<SourceDocument> {
  const { first, rest } = await peeked(chunks)
  const starts = (signature: readonly number[]): boolean => typeof first !== 'string' && signature.every((byte, index) => first[index] === byte)
  if (starts(GZIP)) yield { chunks: gunzipped(rest) }
  else if (starts(ZIP) || starts(EMPTY_ZIP)) yield* entriesOf(rest)
  else yield { chunks: rest }
}

/** The first bytes of a source, and all of it once more. */
async function peeked(chunks: Chunks): Promise<{ readonly first: Chunk, readonly rest: Chunks }> {
  let first = await chunks.next()
  while (first instanceof Uint8Array && first.length < SIGNATURE) {
    // A source may use the memory of a piece again for the next one.
    const start = copied(first)
    const more = await chunks.next()
    first = start
    if (more === undefined) break
    first = joinedBytes([start, typeof more === 'string' ? new TextEncoder().encode(more) : more])
  }
  let held = first
  const next = async (): Promise<Chunk | undefined> => {
    if (held === undefined) return chunks.next()
    const chunk = held
    held = undefined
    return chunk
  }
  return { first: first ?? '', rest: { next, close: () => chunks.close() } }
}

/** Counts what goes in and what comes out. */
class Expansion {
  #packed = 0
  #unpacked = 0

  readonly took = (chunk: Uint8Array): void => { this.#packed += chunk.length }

  /** @throws {LimitError} `limit.size` when more has come out than a document needs. */
  readonly gave = (chunk: Uint8Array): void => {
    this.#unpacked += chunk.length
    const limit = Math.max(UNPACKING.from, UNPACKING.ratio * this.#packed)
    if (this.#unpacked <= limit) return
    throw new LimitError('limit.size', fill(LIMIT_MESSAGES['limit.size'], { limit: String(limit) }), { line: 1, column: 1, offset: 0 })
  }
}

function gunzipped(chunks: Chunks): Chunks {
  const pieces = membersOf(chunks)
  return {
    next: async () => (await pieces.next()).value ?? undefined,
    close: () => chunks.close(),
  }
}

/** What comes out before a damage shows is given first. */
async function* membersOf(chunks: Chunks): AsyncGenerator<Uint8Array, undefined> {
  const { Gunzip } = await import('fflate')
  const expansion = new Expansion()
  const unpacked: Uint8Array[] = []
  const members = new GzipMembers(Gunzip, piece => {
    expansion.gave(piece)
    unpacked.push(piece)
  })
  for await (const { bytes, isLast } of portionsOf(chunks)) {
    expansion.took(bytes)
    const failure = failureOf(() => members.push(bytes, isLast))
    yield* unpacked.splice(0)
    if (failure !== undefined) throw failure instanceof LimitError ? failure : damaged('it is no whole gzip file', { cause: failure })
  }
}

function failureOf(act: () => void): unknown {
  try {
    return act()
  } catch (thrown) {
    return thrown
  }
}

interface Entry {
  readonly name: string
  readonly unpacked: Uint8Array[]
  readonly checksum: Crc32
  isComplete: boolean
}

async function* entriesOf(chunks: Chunks): AsyncGenerator<SourceDocument> {
  const { Unzip, UnzipInflate } = await import('fflate')
  const expansion = new Expansion()
  const entries: Entry[] = []
  const unpacked: Entry[] = []
  let count = 0
  const directory = new ZipDirectory()
  let isContent = false
  let isOffice = false
  const unzip = new Unzip(file => {
    const entry: Entry = { name: file.name, unpacked: [], checksum: new Crc32(), isComplete: false }
    const isRead = isDocument(file.name)
    unpacked.push(entry)
    isOffice ||= OFFICE_PARTS.test(entry.name)
    if (isRead) entries.push(entry)
    file.ondata = (error, bytes, isFinal) => {
      if (error !== null) throw error
      expansion.gave(bytes)
      isContent = true
      entry.checksum.add(bytes)
      if (isRead && bytes.length > 0) entry.unpacked.push(bytes)
      entry.isComplete = isFinal
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  const push = (portion: Uint8Array, isLast: boolean): void => {
    isContent = false
    unzip.push(portion, isLast)
    directory.add(portion, isContent)
  }
  const more = archiveReader(chunks, push, expansion)
  do {
    for (let entry = entries.shift(); entry !== undefined; entry = entries.shift()) {
      if (isOffice) throw new UnpackError(verdictIssue('file.kind', {}))
      count++
      yield { entry: entry.name, chunks: entryChunks(entry, more) }
      while (!entry.isComplete && await more()) entry.unpacked.length = 0
    }
  } while (await more())
  if (count === 0) throw damaged('the archive holds no document')
  insistOnDirectory(unpacked, directory)
}

/** @throws {UnpackError} When what was unpacked is not what the archive says that it holds, or it says nothing. */
function insistOnDirectory(unpacked: readonly Entry[], directory: ZipDirectory): void {
  const listed = directory.entries()
  if (listed === undefined) throw damaged('it is no whole zip file')
  const expected = new Map<string, number[]>()
  for (const { name, sum } of listed) expected.set(name, [...expected.get(name) ?? [], sum])
  for (const { name, checksum } of unpacked) {
    const sums = expected.get(name) ?? []
    const at = sums.indexOf(checksum.sum)
    if (at === -1 && sums.length > 0) throw damaged(`the checksum of "${name}" is wrong`)
    if (at === -1) throw damaged(`its directory does not name "${name}"`)
    sums.splice(at, 1)
  }
  const lost = listed.find(({ name }) => expected.get(name)?.length !== 0)
  if (lost !== undefined) throw damaged(`"${lost.name}" cannot be found in it`)
}

/** Folders, and what systems put into archives for themselves, are no documents. */
function isDocument(name: string): boolean {
  return !name.endsWith('/') && !name.startsWith('__MACOSX/') && !name.slice(name.lastIndexOf('/') + 1).startsWith('.')
}

/** Feeds the next portion of an archive. @returns Whether there was one. */
function archiveReader(chunks: Chunks, push: (portion: Uint8Array, isLast: boolean) => void, expansion: Expansion): () => Promise<boolean> {
  const portions = portionsOf(chunks)
  return async () => {
    const { value } = await portions.next()
    if (value === undefined) return false
    expansion.took(value.bytes)
    try {
      push(value.bytes, value.isLast)
    } catch (cause) {
      if (cause instanceof LimitError) throw cause
      throw damaged('it is no whole zip file', { cause })
    }
    return true
  }
}

function entryChunks(entry: Entry, more: () => Promise<boolean>): Chunks {
  return {
    next: async () => {
      while (entry.unpacked.length === 0 && !entry.isComplete) {
        if (!await more() && !entry.isComplete) throw damaged('it is no whole zip file')
      }
      return entry.unpacked.shift()
    },
    close: async () => { entry.unpacked.length = 0 },
  }
}
