/** A packed source in portions: what comes of it does not depend on the pieces in which it came. */
import { copied, joinedBytes } from '../issue/index.ts'
import type { Chunk, Chunks } from './source.ts'

/** Bytes of a portion: 8 KB become 8 MB at most before the length of what came out is looked at. */
const PORTION = 8_192

/** A portion, and whether it is the last one: it may be empty then. */
export interface Portion {
  readonly bytes: Uint8Array
  readonly isLast: boolean
}

/** Portions of equal length but the last. Each is a copy: the unpacker keeps what it cannot use yet, and the source may use its memory again. */
export async function* portionsOf(chunks: Chunks): AsyncGenerator<Portion, void> {
  let held: Uint8Array[] = []
  let length = 0
  for (let chunk = await chunks.next(); chunk !== undefined; chunk = await chunks.next()) {
    const bytes = bytesIn(chunk)
    for (let at = 0; at < bytes.length;) {
      const piece = copied(bytes.subarray(at, at + PORTION - length))
      held.push(piece)
      length += piece.length
      at += piece.length
      if (length < PORTION) continue
      yield { bytes: joinedBytes(held), isLast: false }
      held = []
      length = 0
    }
  }
  yield { bytes: joinedBytes(held), isLast: true }
}

function bytesIn(chunk: Chunk): Uint8Array {
  return typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk
}
