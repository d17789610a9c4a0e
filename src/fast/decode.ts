/**
 * Texts from UTF-8 in scripts whose characters have two or three bytes: there Node's own way, made for Latin letters, takes twice as long.
 */
import { newBytes, unitsText, utf8Text } from './native.ts'

/** Bytes of the longest text that is decoded here. */
export const LONGEST_DECODED = 4096
/** Words are written whole, even where less of them is left. */
const MARGIN = 8

const units = newBytes(2 * (LONGEST_DECODED + MARGIN))
const view = new DataView(units.buffer, units.byteOffset, units.byteLength)

/** First bytes of the characters behind Latin-1, and of quotation marks and dashes, which stand among Latin letters. */
const BEHIND_LATIN_1 = 0xc4
const PUNCTUATION = 0xe2

/**
 * The text of a range of UTF-8 that is well-formed, as `utf8Text` gives it.
 *
 * @param source      All the bytes; behind the range there are three at least.
 * @param from, to    The range, of at most `LONGEST_DECODED` bytes.
 * @param first       The first of its bytes that is not ASCII.
 */
export function decoded(bytes: Uint8Array, source: DataView, from: number, to: number, first: number): string {
  const byte = bytes[first] as number
  if (unitsText === undefined || byte < BEHIND_LATIN_1 || byte === PUNCTUATION) return utf8Text(bytes, from, to)
  return unitsText(units, 0, unitsFrom(bytes, source, from, to))
}

/** Writes a range as UTF-16. @returns Bytes written. */
function unitsFrom(bytes: Uint8Array, source: DataView, from: number, to: number): number {
  let at = from
  let end = 0
  while (at < to) {
    const word = source.getInt32(at, true)
    view.setInt32(end, (word & 0xff) | ((word & 0xff00) << 8), true)
    view.setInt32(end + 4, ((word >>> 16) & 0xff) | ((word >>> 24) << 16), true)
    const ascii = asciiAtStart(word)
    at += ascii
    end += 2 * ascii
    if (ascii === 4 || at >= to) continue
    const byte = bytes[at] as number
    if (byte < 0xe0) {
      view.setInt16(end, ((byte & 0x1f) << 6) | further(bytes, at + 1), true)
      at += 2
    } else if (byte < 0xf0) {
      view.setInt16(end, ((byte & 0x0f) << 12) | (further(bytes, at + 1) << 6) | further(bytes, at + 2), true)
      at += 3
    } else {
      const code = ((byte & 0x07) << 18) | (further(bytes, at + 1) << 12) | (further(bytes, at + 2) << 6) | further(bytes, at + 3)
      view.setInt16(end, 0xd7c0 + (code >> 10), true)
      view.setInt16(end + 2, 0xdc00 | (code & 0x3ff), true)
      end += 2
      at += 4
    }
    end += 2
  }
  // The last word may have gone on behind the range.
  return end - 2 * (at - to)
}

/** How many bytes of a word, little end first, are ASCII before the first that is not. */
function asciiAtStart(word: number): number {
  const others = word & 0x80808080
  return others === 0 ? 4 : (31 - Math.clz32(others & -others)) >> 3
}

/** What a byte behind the first of a character adds. */
function further(bytes: Uint8Array, at: number): number {
  return (bytes[at] as number) & 0x3f
}
