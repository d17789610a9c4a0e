/**
 * Texts as bytes and back: streams work on bytes in UTF-8, whatever they were given.
 *
 * A text of JavaScript may hold half of a surrogate pair, which UTF-8 cannot. It is kept as the three bytes that its number would have,
 * so that the reader finds it where it stands.
 */
import { joinedBytes, type Spelling } from '../issue/index.ts'

const encoder = new TextEncoder()
const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/
const HALF_IN_BYTES = 0xed

/** The byte order mark of UTF-8. */
export const MARK = Uint8Array.of(0xef, 0xbb, 0xbf)

/** Bytes behind a byte order mark, as they stood in their file. */
export function marked(bytes: Uint8Array): Uint8Array {
  return joinedBytes([MARK, bytes])
}

/** The bytes of a text. */
export function bytesOfText(text: string): Uint8Array {
  if (!HALF.test(text)) return encoder.encode(text)
  const pieces = text.split(new RegExp(`(${HALF.source})`)).map(piece => piece.length === 1 && HALF.test(piece) ? bytesOfHalf(piece.charCodeAt(0)) : encoder.encode(piece))
  const bytes = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}

/** The text of bytes that `bytesOfText` gave; of bytes that are something else, `undefined`. */
export function textOfBytes(bytes: Uint8Array, spelling: Spelling): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return spelling === 'utf-8' ? undefined : textWithHalves(bytes)
  }
}

function bytesOfHalf(unit: number): Uint8Array {
  return Uint8Array.of(0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 0x3f), 0x80 | (unit & 0x3f))
}

function textWithHalves(bytes: Uint8Array): string {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  let text = ''
  let done = 0
  for (let at = bytes.indexOf(HALF_IN_BYTES); at !== -1; at = bytes.indexOf(HALF_IN_BYTES, at + 1)) {
    const [second = 0, third = 0] = bytes.subarray(at + 1, at + 3)
    if (second < 0xa0) continue
    text += decoder.decode(bytes.subarray(done, at)) + String.fromCharCode(0xd000 | ((second & 0x3f) << 6) | (third & 0x3f))
    done = at + 3
  }
  return text + decoder.decode(bytes.subarray(done))
}

/** Texts that follow each other, as bytes: a pair whose halves come in two texts stays a pair. */
export class TextEncoding {
  #held = ''

  bytesOf(text: string): Uint8Array {
    const whole = this.#held + text
    const last = whole.charCodeAt(whole.length - 1)
    const isOpen = last >= 0xd800 && last <= 0xdbff
    this.#held = isOpen ? whole.slice(-1) : ''
    return bytesOfText(isOpen ? whole.slice(0, -1) : whole)
  }

  /** What is left at the end. */
  rest(): Uint8Array {
    const held = this.#held
    this.#held = ''
    return bytesOfText(held)
  }
}
