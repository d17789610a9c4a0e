/**
 * Files that are not read into memory: what is larger than our schema judges take, what is packed, and pipes that do not end.
 *
 * Small plain files come whole, as ever. Of a pipe as much is read as a small file may have; if more comes, the rest follows in pieces.
 */
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { resolve } from 'node:path'
import { copied } from '../issue/index.ts'
import type { Chunks } from '../stream/source.ts'
import { SCHEMA_JUDGES_UP_TO } from '../verdict/validate.ts'
import { openFile, reasonOf, statOf, type FileWorld, type Opened } from './files.ts'

/** Bytes that come one piece after another, once. */
export type Pieces = AsyncIterable<Uint8Array>

/** A file in pieces. */
export interface LargeFile {
  /** As the user wrote it; `<stdin>` for `-`. */
  readonly name: string
  readonly pieces: Pieces
  /** Known of files on a disk. */
  readonly size?: number
  /** Where it can be read again, from any byte on. */
  readonly path?: string
  readonly isPacked: boolean
}

/** Bytes above which a file is not read whole. */
export const WHOLE_UP_TO = SCHEMA_JUDGES_UP_TO

/** Bytes read at once: fewer turns than Node's own 64 KB, and little beside what a program needs anyhow. */
const PIECE = 1 << 18

const SIGNATURE = 4
const PACKED = [[0x1f, 0x8b], [0x50, 0x4b, 0x03, 0x04], [0x50, 0x4b, 0x05, 0x06]]

/** Whether bytes begin as gzip or zip does. */
function beginsPacked(bytes: Uint8Array): boolean {
  return PACKED.some(signature => signature.every((byte, index) => bytes[index] === byte))
}

/**
 * Opens a file: whole, or as a large one. Trouble is an answer too.
 *
 * @param most  Bytes of an unpacked file up to which it is read whole.
 */
export async function openAny(name: string, world: FileWorld, most = WHOLE_UP_TO): Promise<Opened | LargeFile> {
  if (name === '-') return world.stdin === undefined ? unpackedOr(await openFile(name, world)) : openPipe('<stdin>', world.stdin(), most)
  const path = resolve(world.cwd, name)
  const found = statOf(path)
  if (found === undefined || found.isDirectory()) return openFile(name, world)
  if (!found.isFile()) return openPipe(name, createReadStream(path, { highWaterMark: PIECE }), most)
  if (found.size <= most) return unpackedOr(await openFile(name, world))
  return openLarge(name, path, found.size)
}

/** Whether it comes in pieces. */
export function isLarge(opened: Opened | LargeFile): opened is LargeFile {
  return 'pieces' in opened
}

function unpackedOr(opened: Opened): Opened | LargeFile {
  const { name, bytes } = opened
  return bytes !== undefined && beginsPacked(bytes) ? { name, pieces: following([bytes]), size: bytes.length, isPacked: true } : opened
}

function openLarge(name: string, path: string, size: number): Promise<Opened | LargeFile> {
  return orTrouble(name, async () => {
    const isPacked = beginsPacked(await signatureAt(path))
    // What unpacks may still be at one piece when it asks for the next.
    return { name, pieces: isPacked ? packedPieces(path) : piecesOf(path), size, isPacked, ...(isPacked ? {} : { path }) }
  })
}

async function signatureAt(path: string): Promise<Uint8Array> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(SIGNATURE), 0, SIGNATURE, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

async function* packedPieces(path: string): AsyncGenerator<Uint8Array> {
  for await (const piece of createReadStream(path, { highWaterMark: PIECE })) yield piece as Uint8Array
}

/** The pieces of a file, all in the same memory: it is used again when the next one is asked for. */
async function* piecesOf(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path)
  const memory = Buffer.alloc(PIECE)
  try {
    for (let position = 0; ;) {
      const { bytesRead } = await file.read(memory, 0, PIECE, position)
      if (bytesRead === 0) return
      position += bytesRead
      yield memory.subarray(0, bytesRead)
    }
  } finally {
    await file.close()
  }
}

function openPipe(name: string, pipe: Pieces, most: number): Promise<Opened | LargeFile> {
  return orTrouble(name, async () => {
    const { start, rest } = await beginningOf(pipe, most)
    if (rest === undefined) return unpackedOr({ name, bytes: joined(start) })
    return { name, pieces: following(start, rest), isPacked: beginsPacked(joined(start).subarray(0, SIGNATURE)) }
  })
}

async function orTrouble(name: string, begin: () => Promise<Opened | LargeFile>): Promise<Opened | LargeFile> {
  try {
    return await begin()
  } catch (thrown) {
    return { name, trouble: reasonOf(thrown) }
  }
}

/** The first pieces of a file, with more than so many bytes in all, and the rest; no rest where that is all of it. */
export async function beginningOf(pieces: Pieces, most: number): Promise<{ readonly start: Uint8Array[], readonly rest?: AsyncIterator<Uint8Array> }> {
  const rest = pieces[Symbol.asyncIterator]()
  const start: Uint8Array[] = []
  for (let length = 0; length <= most;) {
    const { done, value } = await rest.next()
    if (done === true) return { start }
    start.push(copied(value))
    length += value.length
  }
  return { start, rest }
}

/** Pieces that are at hand, and then the others. The list is emptied as it is read. */
export async function* following(start: Uint8Array[], rest?: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    for (let piece = start.shift(); piece !== undefined; piece = start.shift()) yield piece
    for (let next = await rest?.next(); next?.done === false; next = await rest?.next()) yield next.value
  } finally {
    await rest?.return?.()
  }
}

/** Pieces as one. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const [only] = pieces
  return pieces.length === 1 && only !== undefined ? only : Buffer.concat(pieces)
}

/** The bytes of a document that is unpacked as it is read. */
export async function* piecesIn(chunks: Chunks): AsyncGenerator<Uint8Array> {
  try {
    for (let piece = await chunks.next(); piece !== undefined; piece = await chunks.next()) yield typeof piece === 'string' ? new TextEncoder().encode(piece) : piece
  } finally {
    await chunks.close()
  }
}
