/**
 * From the file's bytes to its characters: UTF-8 and UTF-16, strictly.
 *
 * A byte order mark decides, then the bytes of `<?` in UTF-16, then UTF-8 is taken; libxml2 proceeds the same way. Where
 * the file declares another encoding than that it is refused, even if the bytes could be read: one of the two is wrong,
 * and we do not guess which.
 */
import { LIMIT_MESSAGES, SYNTAX_MESSAGES } from '../issue/codes.ts'
import { LimitError, XmlSyntaxError } from '../issue/errors.ts'
import { DEFAULT_LIMITS } from '../issue/limits.ts'
import { fill } from '../issue/message.ts'
import type { Place } from '../issue/place.ts'
import { SourceText } from '../issue/source-text.ts'
import { decodeUtf8 } from '../issue/utf8.ts'
import { findLoneSurrogate } from './characters.ts'

/** Where a document starts: the place of what is true of it as a whole. */
const BEGINNING: Place = { line: 1, column: 1, offset: 0 }

/**
 * The characters of a document, with the way back to its bytes.
 *
 * @param input      A text, whose encoding declaration then means nothing, or the bytes of a file. A leading U+FEFF is
 *   a mark in both and not part of the text.
 * @param sizeLimit  UTF-16 units that the text may have. Bytes that must exceed it are not decoded.
 * @throws {XmlSyntaxError} `xml.encoding`, at the first byte or in the declaration that is wrong.
 * @throws {LimitError} `limit.size`.
 */
export function decodeXml(input: string | Uint8Array, sizeLimit: number = DEFAULT_LIMITS.size): SourceText {
  if (typeof input === 'string') return decodeString(input, sizeLimit)
  const family = detectFamily(input)
  // A character of UTF-8 has at most three bytes for each of its UTF-16 units.
  const bytesPerUnit = family.encoding === 'utf-8' ? 3 : 2
  if ((input.length - family.markLength) / bytesPerUnit > sizeLimit) throw tooLong(sizeLimit)
  const source = family.encoding === 'utf-8' ? decodeAsUtf8(input, family, sizeLimit) : decodeAsUtf16(input, family)
  if (source.text.length > sizeLimit) throw tooLong(sizeLimit)
  checkDeclaration(source, family)
  return source
}

function decodeString(input: string, sizeLimit: number): SourceText {
  const marked = input.charCodeAt(0) === 0xfeff
  if (input.length - (marked ? 1 : 0) > sizeLimit) throw tooLong(sizeLimit)
  return marked ? new SourceText(input.slice(1), 'string', 1) : new SourceText(input)
}

interface Family {
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be'
  readonly markLength: number
}

/** First bytes in hexadecimal → what the file is. Longer patterns first: the mark of UTF-32LE begins like that of UTF-16LE. */
const SIGNATURES: readonly (readonly [string, Family | string])[] = [
  ['0000feff', 'it is UTF-32'],
  ['fffe0000', 'it is UTF-32'],
  ['0000003c', 'it is UTF-32'],
  ['3c000000', 'it is UTF-32'],
  ['4c6fa794', 'it is EBCDIC'],
  ['efbbbf', { encoding: 'utf-8', markLength: 3 }],
  ['feff', { encoding: 'utf-16be', markLength: 2 }],
  ['fffe', { encoding: 'utf-16le', markLength: 2 }],
  ['003c003f', { encoding: 'utf-16be', markLength: 0 }],
  ['3c003f00', { encoding: 'utf-16le', markLength: 0 }],
  ['003c', 'it looks like UTF-16 without byte order mark'],
  ['3c00', 'it looks like UTF-16 without byte order mark'],
]

/** @see XML 1.0, appendix F.1. */
function detectFamily(bytes: Uint8Array): Family {
  const first = Array.from(bytes.subarray(0, 4), byte => byte.toString(16).padStart(2, '0')).join('')
  const signature = SIGNATURES.find(([pattern]) => first.startsWith(pattern))
  if (signature === undefined) return { encoding: 'utf-8', markLength: 0 }
  const [, family] = signature
  if (typeof family === 'string') throw unreadable(family, BEGINNING)
  return family
}

function decodeAsUtf8(bytes: Uint8Array, family: Family, sizeLimit: number): SourceText {
  const { markLength } = family
  const decoded = decodeWithinEngine(bytes, markLength, sizeLimit)
  if ('text' in decoded) return new SourceText(decoded.text, 'utf-8', markLength)
  const { badByte } = decoded
  const before = decodeUtf8(bytes.subarray(0, badByte), markLength)
  const readable = new SourceText('text' in before ? before.text : '', 'utf-8', markLength)
  checkDeclaration(readable, family)
  const byte = (bytes[badByte] ?? 0).toString(16).toUpperCase()
  throw unreadable(`byte ${byte} (hexadecimal) starts no UTF-8 character`, readable.placeAt(readable.text.length))
}

function decodeWithinEngine(bytes: Uint8Array, from: number, sizeLimit: number): ReturnType<typeof decodeUtf8> {
  try {
    return decodeUtf8(bytes, from)
  } catch (cause) {
    throw tooLong(sizeLimit, { cause })
  }
}

const UNITS_AT_ONCE = 8192

function decodeAsUtf16(bytes: Uint8Array, family: Family): SourceText {
  const { encoding, markLength } = family
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const length = (bytes.length - markLength) >> 1
  const pieces: string[] = []
  const units = new Uint16Array(Math.min(UNITS_AT_ONCE, length))
  for (let from = 0; from < length; from += UNITS_AT_ONCE) {
    const count = Math.min(UNITS_AT_ONCE, length - from)
    for (let unit = 0; unit < count; unit++) units[unit] = view.getUint16(markLength + 2 * (from + unit), encoding === 'utf-16le')
    pieces.push(String.fromCharCode(...units.subarray(0, count)))
  }
  const source = new SourceText(pieces.join(''), 'utf-16', markLength)
  const lone = findLoneSurrogate(source.text)
  if (lone !== -1) throw unreadable('half of a surrogate pair stands alone', source.placeAt(lone))
  if ((bytes.length - markLength) % 2 === 1) throw unreadable('the file ends within a UTF-16 character', source.placeAt(length))
  return source
}

const SPACE = '[ \\t\\r\\n]'
const ENCODING_DECLARATION = new RegExp(
  `^<\\?xml${SPACE}+version${SPACE}*=${SPACE}*(?:"[^"<]*"|'[^'<]*')${SPACE}+encoding${SPACE}*=${SPACE}*["']([A-Za-z][A-Za-z0-9._-]*)["']`,
)
const DECLARABLE: Readonly<Record<Family['encoding'], RegExp>> = { 'utf-8': /^utf-?8$/i, 'utf-16le': /^utf-?16(?:le)?$/i, 'utf-16be': /^utf-?16(?:be)?$/i }

/**
 * The declaration must name what the file is in. One that is malformed passes here: the parser says what is wrong with it.
 *
 * @see XML 1.0, section 4.3.3: an error, in whichever direction. libxml2 lets a byte order mark overrule the declaration.
 */
function checkDeclaration(source: SourceText, { encoding }: Family): void {
  const match = ENCODING_DECLARATION.exec(source.text)
  const declared = match?.[1]
  if (match === null || declared === undefined || DECLARABLE[encoding].test(declared)) return
  const known = Object.values(DECLARABLE).some(names => names.test(declared))
  const why = known ? `its bytes are ${encoding.toUpperCase()}` : 'only UTF-8 and UTF-16 are read'
  throw unreadable(`the file declares encoding "${declared}", and ${why}`, source.placeAt(match[0].length - 1 - declared.length))
}

function unreadable(detail: string, place: Place): XmlSyntaxError {
  return new XmlSyntaxError('xml.encoding', fill(SYNTAX_MESSAGES['xml.encoding'], { detail }), place)
}

function tooLong(limit: number, options?: ErrorOptions): LimitError {
  return new LimitError('limit.size', fill(LIMIT_MESSAGES['limit.size'], { limit: String(limit) }), BEGINNING, options)
}

