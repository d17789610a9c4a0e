/**
 * A JSON file's bytes → its text. JSON between systems is UTF-8 (RFC 8259, section 8.1); nothing else is read.
 *
 * A byte order mark is accepted and skipped: editors on Windows write one, and the RFC allows to ignore it.
 */
import { LIMIT_MESSAGES, SYNTAX_MESSAGES } from '../issue/codes.ts'
import { JsonSyntaxError, LimitError } from '../issue/errors.ts'
import { DEFAULT_LIMITS, type Limits } from '../issue/limits.ts'
import { fill } from '../issue/message.ts'
import { SourceText } from '../issue/source-text.ts'
import { decodeUtf8 } from '../issue/utf8.ts'

const MARK = '\ufeff'
const MARK_BYTES = 3
const START = { line: 1, column: 1, offset: 0 } as const

/**
 * Decodes a JSON text. Whether it is JSON is not looked at.
 *
 * @param input   Text, or UTF-8 bytes; with or without byte order mark.
 * @param limits  Only `size` counts here; it is checked before anything is decoded.
 * @returns The text without its byte order mark; `markLength` is 3 (bytes) or 1 (a string's U+FEFF) when it had one.
 * @throws {JsonSyntaxError} `json.encoding`, at the first byte that is not UTF-8; at the start of UTF-16 and UTF-32.
 * @throws {LimitError} `limit.size`, at the start.
 */
export function decodeJson(input: string | Uint8Array, limits: Partial<Limits> = {}): SourceText {
  const { size } = { ...DEFAULT_LIMITS, ...limits }
  if (isLonger(input, size)) throw new LimitError('limit.size', fill(LIMIT_MESSAGES['limit.size'], { limit: String(size) }), START)
  if (typeof input === 'string') return input.startsWith(MARK) ? new SourceText(input.slice(1), 'string', 1) : new SourceText(input)
  const otherEncoding = otherUnicodeEncoding(input)
  if (otherEncoding !== undefined) throw encodingError(`the file is ${otherEncoding}`, START)
  const markLength = input[0] === 0xef && input[1] === 0xbb && input[2] === 0xbf ? MARK_BYTES : 0
  const decoded = decodeUtf8(input, markLength)
  if ('text' in decoded) return new SourceText(decoded.text, 'utf-8', markLength)
  throw badByteError(input, markLength, decoded.badByte)
}

/** Whether the text has more than `size` UTF-16 units. Bytes are counted only when there are more bytes than that. */
function isLonger(input: string | Uint8Array, size: number): boolean {
  if (input.length <= size) return false
  if (typeof input === 'string') return input.length > size
  let units = 0
  for (const byte of input) {
    if (byte < 0x80 || byte > 0xbf) units += byte < 0xf0 ? 1 : 2
    if (units > size) return true
  }
  return false
}

/**
 * The name of the encoding if the bytes are UTF-16 or UTF-32.
 *
 * By the byte order mark, or by the zeros next to the first character: every JSON text starts with an ASCII character,
 * and none holds a NUL.
 */
function otherUnicodeEncoding(bytes: Uint8Array): string | undefined {
  const [first, second, third, fourth] = bytes
  const zeros = [first, second, third, fourth].map(byte => (byte === 0 ? '0' : 'x')).join('')
  if (zeros === '000x' || (zeros.startsWith('00') && third === 0xfe && fourth === 0xff)) return 'UTF-32 (big-endian)'
  if (zeros === 'x000' || (first === 0xff && second === 0xfe && zeros.endsWith('00'))) return 'UTF-32 (little-endian)'
  if (first === 0xfe && second === 0xff) return 'UTF-16 (big-endian)'
  if (first === 0xff && second === 0xfe) return 'UTF-16 (little-endian)'
  if (bytes.length % 2 === 1) return undefined
  if (zeros.startsWith('0x')) return 'UTF-16 (big-endian)'
  if (zeros.startsWith('x0')) return 'UTF-16 (little-endian)'
  return undefined
}

function badByteError(bytes: Uint8Array, markLength: number, badByte: number): JsonSyntaxError {
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(markLength, badByte))
  const place = new SourceText(before, 'utf-8', markLength).placeAt(before.length)
  const byte = bytes.subarray(badByte, badByte + 1)
  const hexadecimal = (byte[0] ?? 0).toString(16).toUpperCase()
  const western = new TextDecoder('windows-1252').decode(byte)
  const guess = /\p{Cc}/u.test(western) ? '' : ` (in Windows-1252 it would be "${western}")`
  return encodingError(`byte ${hexadecimal}${guess} is not UTF-8 at this place`, place)
}

function encodingError(detail: string, place: JsonSyntaxError['place']): JsonSyntaxError {
  return new JsonSyntaxError('json.encoding', fill(SYNTAX_MESSAGES['json.encoding'], { detail }), place)
}
