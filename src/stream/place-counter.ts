/**
 * Lines and columns of bytes that pass by: where a record starts, at any distance from the start of its file.
 *
 * The bytes are UTF-8, whatever the file was spelled in; the offset is that of the file. Lines are counted four bytes at a time: only
 * where one of them is a line end or a tab is each looked at. Characters are counted where they matter: in the line that is not over.
 */
import type { Place, Spelling } from '../issue/index.ts'

const [LINE_FEED, CARRIAGE_RETURN] = [0x0a, 0x0d]

/** Counts as `SourceText.placeAt` does. */
export class PlaceCounter {
  readonly #spelling: Spelling
  readonly #markLength: number
  #line = 1
  /** Bytes that have passed, and where among them the line began. */
  #passed = 0
  #lineStart = 0
  /** Bytes of the line that continue a character. */
  #continued = 0
  /** Units of UTF-16 that have passed; of a file in UTF-8 nobody asks for them. */
  #units = 0
  /** The last byte was a carriage return: it ends its line unless a line feed follows. */
  #returned = false

  constructor(spelling: Spelling, markLength: number) {
    this.#spelling = spelling
    this.#markLength = markLength
  }

  /** The place behind what has passed. `next` is the byte there, if there is one. */
  place(next: number | undefined): Place {
    if (this.#returned && next !== LINE_FEED) this.#endLine(this.#passed)
    const offset = this.#spelling === 'utf-8' ? this.#passed : this.#spelling === 'utf-16' ? 2 * this.#units : this.#units
    return { line: this.#line, column: 1 + this.#passed - this.#lineStart - this.#continued, offset: offset + this.#markLength }
  }

  /** Lets bytes pass; `words` is the same memory in words of four bytes, its first byte their first. */
  pass(bytes: Uint8Array, words: Uint32Array, from: number, to: number): void {
    const base = this.#passed - from
    this.#lines(bytes, words, from, to, base)
    this.#passed = base + to
    this.#continued += continuing(bytes, Math.max(from, this.#lineStart - base), to)
    if (this.#spelling !== 'utf-8') this.#units += to - from - continuing(bytes, from, to) + pairs(bytes, from, to)
  }

  #lines(bytes: Uint8Array, words: Uint32Array, from: number, to: number, base: number): void {
    let at = from
    for (const aligned = Math.min(to, (from + 3) & ~3); at < aligned; at++) this.#byte(bytes[at] as number, base + at)
    if (!this.#returned) at = this.#withoutReturns(bytes, words, at, to, base)
    for (; at < to; at++) this.#byte(bytes[at] as number, base + at)
  }

  /** Counts line feeds, word by word, up to the first carriage return. @returns How far it came. */
  #withoutReturns(bytes: Uint8Array, words: Uint32Array, from: number, to: number, base: number): number {
    let at = from
    for (const last = to - 3; at < last; at += 4) {
      const word = words[at >>> 2] as number
      // A byte below 0x0e borrows in the subtraction.
      if (((word - 0x0e0e0e0e) & ~word & 0x80808080) === 0) continue
      for (let one = at; one < at + 4; one++) {
        const byte = bytes[one]
        if (byte === LINE_FEED) this.#endLine(base + one + 1)
        else if (byte === CARRIAGE_RETURN) return one
      }
    }
    return at
  }

  #byte(byte: number, at: number): void {
    if (this.#returned && byte !== LINE_FEED) this.#endLine(at)
    if (byte === LINE_FEED) this.#endLine(at + 1)
    else if (byte === CARRIAGE_RETURN) this.#returned = true
  }

  #endLine(next: number): void {
    this.#returned = false
    this.#line++
    this.#lineStart = next
    this.#continued = 0
  }
}

/** How many bytes continue a character. */
function continuing(bytes: Uint8Array, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) if (((bytes[at] as number) & 0xc0) === 0x80) count++
  return count
}

/** How many bytes begin a character of four, which takes two units of UTF-16. */
function pairs(bytes: Uint8Array, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) if ((bytes[at] as number) >= 0xf0) count++
  return count
}
