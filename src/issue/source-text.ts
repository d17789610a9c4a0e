/**
 * The text of a document together with the way back to its file: index in the text → line, column, offset.
 */
import type { Place } from './place.ts'

/** How many bytes of the file one character took. `utf-16` serves strings too, with a unit of one. */
export type Spelling = 'string' | 'utf-8' | 'utf-16'

/** Where a text goes on with another part of its file: the character at `index` of the text stands at `place` of the file. */
export interface Seam {
  readonly index: number
  readonly place: Place
}

/** Decoded text that knows the file it was decoded from. */
export class SourceText {
  readonly text: string
  readonly spelling: Spelling
  /** Bytes before the first character: the byte order mark. */
  readonly markLength: number
  readonly #seams: readonly Seam[]
  #known: Place = { line: 1, column: 1, offset: 0 }
  #knownIndex = 0

  /** @param seams  In the order of their indices, where the text is made of parts of a file; without them it is the whole file. */
  constructor(text: string, spelling: Spelling = 'string', markLength = 0, seams: readonly Seam[] = []) {
    this.text = text
    this.spelling = spelling
    this.markLength = markLength
    this.#seams = seams
    this.#known = { line: 1, column: 1, offset: markLength }
  }

  /**
   * The place of the character at `index`.
   *
   * Asking in rising order costs one pass over the text in all.
   *
   * @param index  UTF-16 index into `text`; beyond the end means the end.
   */
  placeAt(index: number): Place {
    if (index < this.#knownIndex) {
      this.#known = { line: 1, column: 1, offset: this.markLength }
      this.#knownIndex = 0
    }
    const seam = this.#seams.findLast(one => one.index <= index)
    if (seam !== undefined && seam.index >= this.#knownIndex) {
      this.#known = seam.place
      this.#knownIndex = seam.index
    }
    let { line, column, offset } = this.#known
    const { text } = this
    const end = Math.min(index, text.length)
    let at = this.#knownIndex
    while (at < end) {
      const code = text.codePointAt(at) as number
      const width = code > 0xffff ? 2 : 1
      if (at + width > end) break
      offset += this.#bytes(code, width)
      at += width
      if (code === 0x0a || (code === 0x0d && text.charCodeAt(at) !== 0x0a)) {
        line++
        column = 1
      } else {
        column++
      }
    }
    this.#known = { line, column, offset }
    this.#knownIndex = at
    return this.#known
  }

  #bytes(code: number, width: number): number {
    if (this.spelling === 'string') return width
    if (this.spelling === 'utf-16') return 2 * width
    return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
}
