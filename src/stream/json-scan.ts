/**
 * Where the values of a JSON document begin and end: brackets and quotation marks, without a look at what is in them.
 *
 * This is no reader: what is found here is read by one. It can be stopped at any byte and goes on where it was.
 */
import type { Window } from './window.ts'

const [QUOTE, BACKSLASH, SPACE_SIGN] = [0x22, 0x5c, 0x20]
const [OPEN_OBJECT, CLOSE_OBJECT, OPEN_ARRAY, CLOSE_ARRAY] = [0x7b, 0x7d, 0x5b, 0x5d]
/** In ASCII a closing bracket comes two behind its opening one. */
const TO_CLOSING = 2

/** What ends a number or a word. */
const ENDS: ReadonlySet<number | undefined> = new Set([0x2c, 0x3a, CLOSE_ARRAY, CLOSE_OBJECT, 0x20, 0x0a, 0x0d, 0x09])
const SPACE: ReadonlySet<number | undefined> = new Set([0x20, 0x0a, 0x0d, 0x09])

/** Position of the first byte from a position on that is no white space; `more` where none is at hand, `none` where none comes. */
export function skipSpace(window: Window, from: number): number | 'more' | 'none' {
  let at = from
  while (SPACE.has(window.at(at))) at++
  return at < window.length ? at : window.isLast ? 'none' : 'more'
}

/** Finds where one value ends. Positions are those of the window, from which nothing may pass meanwhile. */
export class ValueScan {
  readonly #window: Window
  readonly #deepest: number
  /** Closing brackets that are due, innermost last. */
  readonly #due: number[] = []
  #isText = false
  #found: number | 'more' | 'broken' = 'more'
  #at: number

  /**
   * @param from     Position of its first character.
   * @param deepest  Objects and lists that may stand inside each other here.
   */
  constructor(window: Window, from: number, deepest: number) {
    this.#window = window
    this.#at = from
    this.#deepest = deepest
  }

  /** Position behind its last character. `broken` where a bracket closes another one, a text holds a line end, or something never ends. */
  end(): number | 'more' | 'broken' {
    if (this.#found === 'more') this.#found = this.#find()
    return this.#found
  }

  #find(): number | 'more' | 'broken' {
    const { bytes, start, end, isLast } = this.#window
    let at = start + this.#at
    for (; at < end; at++) {
      if (this.#isText) {
        at = endOfPlain(bytes, at, end)
        if (at >= end || (bytes[at] === BACKSLASH && at + 1 >= end)) break
        if (bytes[at] === BACKSLASH) at++
        else if (bytes[at] !== QUOTE) return 'broken'
        else if (this.#due.length === 0) return at + 1 - start
        else this.#isText = false
        continue
      }
      const byte = bytes[at] as number
      if (byte === QUOTE) {
        this.#isText = true
      } else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) {
        if (this.#due.length >= this.#deepest) return 'broken'
        this.#due.push(byte + TO_CLOSING)
      } else if (this.#due.length === 0) {
        if (ENDS.has(byte)) return at - start
      } else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) {
        if (this.#due.pop() !== byte) return 'broken'
        if (this.#due.length === 0) return at + 1 - start
      }
    }
    this.#at = at - start
    if (!isLast) return 'more'
    return this.#isText || this.#due.length > 0 ? 'broken' : this.#at
  }
}

/** Index of the first byte of a text that does not merely stand for itself: its end, a backslash, a control character. */
function endOfPlain(bytes: Uint8Array, from: number, to: number): number {
  let at = from
  for (; at < to; at++) {
    const byte = bytes[at] as number
    if (byte === QUOTE || byte === BACKSLASH || byte < SPACE_SIGN) break
  }
  return at
}
