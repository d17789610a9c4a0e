/**
 * The spots that findings of a large file are shown at: a piece of a line each, taken while its bytes are at hand or read again from the
 * file. The file itself is never kept.
 */
import { closeSync, openSync, readSync } from 'node:fs'
import type { Encoding, Place, ValidationIssue } from '../issue/index.ts'

/** The piece of a line around a spot: enough to cut an excerpt from, and the column of the spot in it, from 1. */
export interface Spot {
  readonly text: string
  readonly column: number
}

/** Spots of a document by their offsets; plain data, so that it can go from one thread to another. */
export interface Spots {
  readonly encoding: Encoding
  readonly byOffset: ReadonlyMap<number, Spot>
}

/** Where bytes of a document are looked up again. */
export interface BytesAgain {
  /** Those from one offset to before another, as far as they can be had. */
  part(from: number, to: number): Uint8Array
  /** Those before an offset will not be asked for any more, unless they can be read again. */
  letGo(offset: number): void
  close(): void
}

/** More than an excerpt shows on either side, in characters of four bytes. */
const [BYTES_BEFORE, BYTES_AFTER] = [320, 640]
/** Characters of the line that are kept. */
const [BEFORE, AFTER] = [70, 120]

const LINE_BREAK = /\r\n|\r|\n/

/** The spots of some findings. Where the bytes cannot be had again, there is none. */
export function spotsOf(issues: readonly ValidationIssue[], bytes: BytesAgain, encoding: Encoding): ReadonlyMap<number, Spot> {
  const found = new Map<number, Spot>()
  for (const { place } of issues) {
    const spot = place === undefined || found.has(place.offset) ? undefined : spotAt(place, bytes, encoding)
    if (place !== undefined && spot !== undefined) found.set(place.offset, spot)
  }
  return found
}

function spotAt({ offset }: Place, bytes: BytesAgain, encoding: Encoding): Spot | undefined {
  const from = Math.max(0, offset - BYTES_BEFORE)
  const around = bytes.part(from, offset + BYTES_AFTER)
  if (around.length <= offset - from) return undefined
  const before = new TextDecoder(encoding).decode(around.subarray(0, offset - from)).split(LINE_BREAK).at(-1) ?? ''
  const [after = ''] = new TextDecoder(encoding, { ignoreBOM: true }).decode(around.subarray(offset - from)).split(LINE_BREAK)
  const start = [...before].slice(-BEFORE)
  return { text: flat(start.join('') + [...after].slice(0, AFTER).join('')), column: start.length + 1 }
}

/** A text that does not hold on to those that it was put together from. */
function flat(text: string): string {
  return Buffer.from(text).toString()
}

/** Bytes of a file on a disk. What cannot be read any more is not shown. */
export function bytesOfFile(path: string): BytesAgain {
  let file: number | undefined
  return {
    part(from, to) {
      try {
        file ??= openSync(path, 'r')
        const memory = Buffer.alloc(to - from)
        return memory.subarray(0, readSync(file, memory, 0, memory.length, from))
      } catch {
        return new Uint8Array()
      }
    },
    letGo() {},
    close() {
      if (file !== undefined) closeSync(file)
      file = undefined
    },
  }
}

/** Bytes that pass by: they are at hand until they are let go of. */
export class PassingBytes implements BytesAgain {
  #pieces: { readonly offset: number, readonly bytes: Uint8Array }[] = []
  #end = 0

  /** @param bytes  Stay as they are while they are at hand. */
  passes(bytes: Uint8Array): void {
    this.#pieces.push({ offset: this.#end, bytes })
    this.#end += bytes.length
  }

  /** None where the first of them is gone. */
  part(from: number, to: number): Uint8Array {
    if ((this.#pieces[0]?.offset ?? Infinity) > from) return new Uint8Array()
    return Buffer.concat(this.#pieces.filter(({ offset, bytes }) => offset < to && offset + bytes.length > from)
      .map(({ offset, bytes }) => bytes.subarray(Math.max(0, from - offset), Math.max(0, to - offset))))
  }

  letGo(offset: number): void {
    const first = this.#pieces.findIndex(piece => piece.offset + piece.bytes.length > offset - BYTES_BEFORE)
    if (first > 0) this.#pieces = this.#pieces.slice(first)
  }

  close(): void {
    this.#pieces = []
  }
}
