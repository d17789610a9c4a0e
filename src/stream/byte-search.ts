/**
 * Finding a short word in many bytes: from its last byte backwards, so that most bytes are never looked at (Horspool's way).
 * About three times as fast as a search for its first byte, and the same in browsers.
 */

/** A word, ready to be looked for. */
export class ByteSearch {
  readonly length: number
  readonly #word: Uint8Array
  /** How far the word may move on, by the byte under its end. */
  readonly #moves: Uint16Array
  /** How far it may move back, by the byte under its beginning. */
  readonly #movesBack: Uint16Array

  /** @param word  A character for each byte, at least one. */
  constructor(word: string) {
    this.#word = Uint8Array.from(word, character => character.charCodeAt(0))
    this.length = word.length
    this.#moves = new Uint16Array(256).fill(word.length)
    for (let index = 0; index < word.length - 1; index++) this.#moves[this.#word[index] as number] = word.length - 1 - index
    this.#movesBack = new Uint16Array(256).fill(word.length)
    for (let index = word.length - 1; index > 0; index--) this.#movesBack[this.#word[index] as number] = index
  }

  /** Index at which the word begins, wholly between `from` and `to`, or -1. */
  in(bytes: Uint8Array, from: number, to: number): number {
    const word = this.#word
    const moves = this.#moves
    const end = word.length - 1
    const last = word[end]
    for (let at = from + end; at < to;) {
      const byte = bytes[at] as number
      if (byte === last) {
        let back = end - 1
        while (back >= 0 && bytes[at - end + back] === word[back]) back--
        if (back < 0) return at - end
      }
      at += moves[byte] as number
    }
    return -1
  }

  /** Index at which the word begins for the last time, wholly between `from` and `to`, or -1. */
  lastIn(bytes: Uint8Array, from: number, to: number): number {
    const word = this.#word
    const moves = this.#movesBack
    const { length } = word
    const first = word[0]
    for (let at = to - length; at >= from;) {
      const byte = bytes[at] as number
      if (byte === first) {
        let next = 1
        while (next < length && bytes[at + next] === word[next]) next++
        if (next === length) return at
      }
      at -= moves[byte] as number
    }
    return -1
  }
}
