/**
 * Lines and columns of bytes that pass by: where a record starts, at any distance from the start of its file.
 *
 * The bytes are UTF-8, whatever the file was spelled in; the offset is that of the file. Lines are counted four bytes at a time: only
 * where one of them is a control character is each looked at. Characters are counted where they matter: in the line that is not over.
 * On the way it comes to light whether there are characters that XML forbids.
 */
import type { Place, Spelling } from '../issue/index.ts'

const [TAB, LINE_FEED, CARRIAGE_RETURN, SPACE] = [0x09, 0x0a, 0x0d, 0x20]
/** A line feed and three spaces. */
const INDENTED = 0x2020200a

/** How far it has come. */
interface Counted {
  readonly line: number
  /** Bytes that have passed, and where among them the line began. */
  readonly passed: number
  readonly lineStart: number
  /** Bytes of the line that continue a character. */
  readonly continued: number
  /** Units of UTF-16 that have passed; of a file in UTF-8 nobody asks for them. */
  readonly units: number
  /** The last byte was a carriage return: it ends its line unless a line feed follows. */
  readonly returned: boolean
  /** Nothing that was looked at in the last step is a control character but TAB, LF and CR. */
  readonly isSound: boolean
}

/** Counts as `SourceText.placeAt` does. */
export class PlaceCounter {
  readonly #spelling: Spelling
  readonly #markLength: number
  #now: Counted = { line: 1, passed: 0, lineStart: 0, continued: 0, units: 0, returned: false, isSound: true }
  #ahead: Counted | undefined

  constructor(spelling: Spelling, markLength: number) {
    this.#spelling = spelling
    this.#markLength = markLength
  }

  /** The place behind what has passed. `next` is the byte there, if there is one. */
  place(next: number | undefined): Place {
    const { line, passed, lineStart, continued, units, returned } = this.#now
    const offset = (this.#spelling === 'utf-8' ? passed : this.#spelling === 'utf-16' ? 2 * units : units) + this.#markLength
    return returned && next !== LINE_FEED ? { line: line + 1, column: 1, offset } : { line, column: 1 + passed - lineStart - continued, offset }
  }

  /** Lets bytes pass; `words` is the same memory in words of four bytes, its first byte their first. */
  pass(bytes: Uint8Array, words: Int32Array, from: number, to: number): void {
    const ahead = this.#ahead
    this.#ahead = undefined
    this.#now = ahead?.passed === this.#now.passed + to - from ? ahead : this.#counted(bytes, words, from, to)
  }

  /** Looks at the bytes that pass next. @returns Whether none is a control character but TAB, LF and CR. */
  survey(bytes: Uint8Array, words: Int32Array, from: number, to: number): boolean {
    this.#ahead = this.#counted(bytes, words, from, to)
    return this.#ahead.isSound
  }

  #counted(bytes: Uint8Array, words: Int32Array, from: number, to: number): Counted {
    const now = this.#now
    const base = now.passed - from
    let { line, lineStart, returned } = now
    let isSound = true
    for (let at = from; at < to;) {
      if ((at & 3) === 0 && !returned) {
        let index = at >>> 2
        for (const end = to >>> 2; index < end; index++) {
          const word = words[index] as number
          // A byte below 0x20 borrows in the subtraction; bytes above 0x7f are masked out.
          if (((word - 0x20202020) & ~word & 0x80808080) === 0) continue
          if (word !== INDENTED) break
          line++
          lineStart = base + 4 * index + 1
        }
        at = 4 * index
      }
      for (const stop = Math.min(to, (at | 3) + 1); at < stop; at++) {
        const byte = bytes[at] as number
        const isFeed = byte === LINE_FEED
        if (isFeed || returned) {
          line++
          lineStart = base + at + (isFeed ? 1 : 0)
        }
        returned = byte === CARRIAGE_RETURN
        if (byte < SPACE && byte !== TAB && !isFeed && !returned) isSound = false
      }
    }
    const before = lineStart === now.lineStart ? now.continued : 0
    const continued = before + continuing(bytes, Math.max(from, lineStart - base), to)
    const units = this.#spelling === 'utf-8' ? 0 : now.units + to - from - continuing(bytes, from, to) + pairs(bytes, from, to)
    return { line, passed: base + to, lineStart, continued, units, returned, isSound }
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
