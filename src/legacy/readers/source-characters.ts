/**
 * The characters of a source file and the way back to it: UTF-16 index → code point, byte, line and column.
 *
 * The one seam between the readers of formats and everything after them: whatever a format looks like, the recognisers see
 * its characters in reading order, and the ledger asks here where each of them stood.
 */
import type { Place } from '../../issue/place.ts'
import type { EncodingName } from './encodings.ts'

/** Decoded text that knows the bytes it came from. Indices are UTF-16 units of `text`. */
export class SourceCharacters {
  readonly text: string
  readonly encoding: EncodingName
  /** Code points of the whole text, byte order mark included. */
  readonly characterCount: number
  readonly #codePoints: Uint32Array
  readonly #bytes: Uint32Array
  readonly #lineStarts: number[] = [0]

  /**
   * @param text      All characters, a byte order mark included.
   * @param byteSize  Bytes that a code point takes in the file.
   */
  constructor(text: string, encoding: EncodingName, byteSize: (codePoint: number) => number) {
    this.text = text
    this.encoding = encoding
    this.#codePoints = new Uint32Array(text.length + 1)
    this.#bytes = new Uint32Array(text.length + 1)
    let count = 0
    let byte = 0
    for (let at = 0; at < text.length; count++) {
      const code = text.codePointAt(at) ?? 0
      const width = code > 0xffff ? 2 : 1
      this.#codePoints.fill(count, at, at + width)
      this.#bytes.fill(byte, at, at + width)
      byte += byteSize(code)
      at += width
      if (code === 0x0a || (code === 0x0d && text.charCodeAt(at) !== 0x0a)) this.#lineStarts.push(at)
    }
    this.#codePoints[text.length] = count
    this.#bytes[text.length] = byte
    this.characterCount = count
  }

  /** Code points before `index`. */
  codePointAt(index: number): number {
    return this.#codePoints[Math.min(index, this.text.length)] ?? 0
  }

  /** Bytes of the file before `index`. */
  byteAt(index: number): number {
    return this.#bytes[Math.min(index, this.text.length)] ?? 0
  }

  /** Line, column and byte offset of `index`. */
  placeAt(index: number): Place {
    let low = 0
    let high = this.#lineStarts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((this.#lineStarts[middle] ?? 0) <= index) low = middle
      else high = middle
    }
    const start = Math.max(this.#lineStarts[low] ?? 0, low === 0 && this.text.startsWith('\uFEFF') ? 1 : 0)
    return { line: low + 1, column: Math.max(0, this.codePointAt(index) - this.codePointAt(start)) + 1, offset: this.byteAt(index) }
  }
}
