/**
 * Bytes → characters: by byte order mark, by the caller's hint, or by evidence.
 *
 * A doubt is a finding; nothing is replaced in silence.
 */
import type { ValidationIssue } from '../../issue/issue.ts'
import { decodeUtf8 } from '../../issue/utf8.ts'
import { notice } from '../notice.ts'
import { decodeSingleByte, firstUndefinedByte, isOfPlatform, isSingleByte, type EncodingName, type PlatformName, type SingleByteName } from './encodings.ts'
import { guessEncoding, plausibility } from './guess-encoding.ts'
import { guessScript } from './guess-script.ts'
import { SourceCharacters } from './source-characters.ts'

/** The characters, or the one finding that says why there are none. */
export type Decoded =
  | { readonly ok: true, readonly characters: SourceCharacters, readonly issues: readonly ValidationIssue[] }
  | { readonly ok: false, readonly issues: readonly ValidationIssue[] }

/**
 * Decodes a text file.
 *
 * A byte order mark stays in the text as U+FEFF: it is a character of the file.
 *
 * @param hint  Encoding that the caller names. Bytes that are impossible in it are an error; a text that another
 *   encoding would make far more plausible is a warning.
 */
export function decodeText(bytes: Uint8Array, hint?: EncodingName): Decoded {
  const marked = encodingOfMark(bytes)
  if (marked !== undefined) return decodeMarked(bytes, marked, hint)
  if (hint !== undefined) return decodeAs(bytes, hint)
  const wide = unmarkedUtf16(bytes)
  if (wide !== undefined) return withGuessNoted(decodeAs(bytes, wide), wide)
  if ('text' in decodeUtf8(bytes)) return decodeAs(bytes, 'utf-8')
  return decodeByEvidence(bytes)
}

function encodingOfMark(bytes: Uint8Array): EncodingName | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

function decodeMarked(bytes: Uint8Array, marked: EncodingName, hint: EncodingName | undefined): Decoded {
  const agrees = hint === undefined || hint === marked || (hint.startsWith('utf-16') && marked.startsWith('utf-16'))
  return agrees ? decodeAs(bytes, marked) : impossible(hint, `it starts with the byte order mark of ${marked}`, `Try ${marked}, or name none`)
}

/** UTF-16 of Latin text has a zero in every other byte. */
function unmarkedUtf16(bytes: Uint8Array): EncodingName | undefined {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return undefined
  const zeros = [0, 0]
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const pairs = bytes.length / 2
  if (odd > pairs * 0.7 && even === 0) return 'utf-16le'
  return even > pairs * 0.7 && odd === 0 ? 'utf-16be' : undefined
}

function withGuessNoted(decoded: Decoded, encoding: EncodingName): Decoded {
  if (!decoded.ok) return decoded
  const other = encoding === 'utf-16le' ? 'utf-16be' : 'utf-16le'
  const values = { chosen: encoding, alternative: other, here: decoded.characters.text.slice(0, 1), other: 'other characters' }
  return { ...decoded, issues: [notice('legacy.encoding-guessed', values), ...decoded.issues] }
}

function decodeAs(bytes: Uint8Array, encoding: EncodingName): Decoded {
  if (isSingleByte(encoding)) return decodeHintedSingleByte(bytes, encoding)
  if (isOfPlatform(encoding)) return decodeByPlatform(bytes, encoding)
  return encoding === 'utf-8' ? decodeAsUtf8(bytes) : decodeAsUtf16(bytes, encoding)
}

function decodeAsUtf8(bytes: Uint8Array): Decoded {
  const decoded = decodeUtf8(bytes)
  if ('badByte' in decoded) {
    return impossible('utf-8', `byte ${hex(bytes[decoded.badByte])} at offset ${decoded.badByte}`, 'Try windows-1252, or name none')
  }
  const characters = new SourceCharacters(decoded.text, 'utf-8', utf8Size)
  return { ok: true, characters, issues: damageIn(characters) }
}

const utf8Size = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4)

function decodeAsUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  const swapped = encoding === 'utf-16be' ? swapPairs(bytes) : bytes
  try {
    const text = new TextDecoder('utf-16le', { fatal: true, ignoreBOM: true }).decode(swapped)
    const characters = new SourceCharacters(text, encoding, code => (code > 0xffff ? 4 : 2))
    return { ok: true, characters, issues: damageIn(characters) }
  } catch {
    return impossible(encoding, 'half a character or an odd number of bytes', 'The file may be cut off, or be in another encoding')
  }
}

function decodeByPlatform(bytes: Uint8Array, encoding: PlatformName): Decoded {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    const characters = new SourceCharacters(text, encoding, encoding === 'gb18030' ? gbSizes(bytes) : () => 1)
    const utf8 = decodeUtf8(bytes)
    const isUtf8 = 'text' in utf8 && utf8.text !== text
    const values = { encoding, found: text.slice(0, 16), advice: 'As utf-8 it would read well: name that, or none' }
    return { ok: true, characters, issues: isUtf8 ? [notice('legacy.encoding-doubtful', values, characters.placeAt(0))] : damageIn(characters) }
  } catch {
    return impossible(encoding, 'there are bytes that are no characters there', 'Try another one, or save the file as UTF-8')
  }
}

/** Bytes of one character after the other: one, two or four. */
function gbSizes(bytes: Uint8Array): () => number {
  let at = 0
  return () => {
    const [first = 0, second = 0] = bytes.subarray(at, at + 2)
    const size = first < 0x80 ? 1 : second >= 0x30 && second <= 0x39 ? 4 : 2
    at += size
    return size
  }
}

function swapPairs(bytes: Uint8Array): Uint8Array {
  const swapped = Uint8Array.from(bytes)
  for (let at = 0; at + 1 < swapped.length; at += 2) swapped.set([bytes[at + 1] ?? 0, bytes[at] ?? 0], at)
  return swapped
}

// UTF-8 that was read as Windows-1252 and saved again, and characters that were lost before us.
const DAMAGE = /Ã[\u0080-\u00BF‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸ]|â€|Â[\u00A0-\u00BF]|\uFFFD/
// The same, read as MacRoman.
const DAMAGE_IN_MACINTOSH = /‚Ä|√[\u0080-\uFFFF]/

const DAMAGED_BEFORE = 'The text was damaged before it came here: go back to the document that it was saved from'
const PARTLY_UTF8 = 'A part of the file seems to be in UTF-8: bring all of it into one encoding'

function damageIn(characters: SourceCharacters, advice = DAMAGED_BEFORE): ValidationIssue[] {
  const found = (characters.encoding === 'macintosh' ? DAMAGE_IN_MACINTOSH : DAMAGE).exec(characters.text)
  if (found === null) return []
  const around = characters.text.slice(Math.max(0, found.index - 8), found.index + 8)
  return [notice('legacy.encoding-doubtful', { encoding: String(characters.encoding), found: around, advice }, characters.placeAt(found.index))]
}

function decodeHintedSingleByte(bytes: Uint8Array, encoding: SingleByteName): Decoded {
  const bad = firstUndefinedByte(bytes, encoding)
  if (bad !== undefined) {
    return impossible(encoding, `byte ${hex(bytes[bad])} at offset ${bad} is no character there`, `Try ${guessEncoding(bytes).encoding}, or name none`)
  }
  const characters = singleByte(decodeSingleByte(bytes, encoding), encoding)
  const doubt = doubtOfHint(bytes, characters)
  return { ok: true, characters, issues: doubt.length > 0 ? doubt : damageIn(characters, PARTLY_UTF8) }
}

const singleByte = (text: string, encoding: SingleByteName): SourceCharacters => new SourceCharacters(text, encoding, () => 1)

/** A warning when another reading is far more plausible: UTF-8 that is well-formed, or another table. */
function doubtOfHint(bytes: Uint8Array, characters: SourceCharacters): ValidationIssue[] {
  const utf8 = decodeUtf8(bytes)
  const better = 'text' in utf8 ? { encoding: 'utf-8' as EncodingName, text: utf8.text } : guessEncoding(bytes)
  if (better.text === characters.text) return []
  if (plausibility(better.text) <= plausibility(characters.text)) return []
  const at = firstDifference(characters.text, better.text)
  const values = { encoding: String(characters.encoding), found: characters.text.slice(Math.max(0, at - 8), at + 8), advice: `As ${better.encoding} it would read "${better.text.slice(Math.max(0, at - 8), at + 8)}"` }
  return [notice('legacy.encoding-doubtful', values, characters.placeAt(at))]
}

function decodeByEvidence(bytes: Uint8Array): Decoded {
  const guess = guessEncoding(bytes)
  const script = guessScript(bytes)
  if (script !== undefined) return decodeByScript(bytes, script.best.encoding, script.rival ?? guess)
  const undefinedByte = firstUndefinedByte(bytes, guess.encoding)
  if (undefinedByte !== undefined) {
    const detail = `byte ${hex(bytes[undefinedByte])} at offset ${undefinedByte} is no character in ${guess.encoding}, the most plausible one`
    return impossible('any encoding that is read', detail, 'Save the file as UTF-8')
  }
  const characters = singleByte(guess.text, guess.encoding)
  const doubt = implausible(guess.score, characters)
  return { ok: true, characters, issues: [...rivalNoted(guess.rival, characters), ...(doubt.length > 0 ? doubt : damageIn(characters, PARTLY_UTF8))] }
}

/** Read in an encoding of another script: always a guess. */
function decodeByScript(bytes: Uint8Array, encoding: PlatformName, rival: { readonly encoding: string, readonly text: string }): Decoded {
  const decoded = decodeByPlatform(bytes, encoding)
  return decoded.ok ? { ...decoded, issues: [...rivalNoted(rival, decoded.characters), ...decoded.issues] } : decoded
}

function rivalNoted(rival: { readonly encoding: string, readonly text: string } | undefined, characters: SourceCharacters): ValidationIssue[] {
  if (rival === undefined) return []
  const at = firstDifference(characters.text, rival.text)
  const values = { chosen: String(characters.encoding), alternative: rival.encoding, here: characters.text.charAt(at), other: rival.text.charAt(at) }
  return [notice('legacy.encoding-guessed', values, characters.placeAt(at))]
}

function implausible(score: number, characters: SourceCharacters): ValidationIssue[] {
  if (score >= 0) return []
  const at = characters.text.search(/[^\u0000-\u007F]/)
  const found = characters.text.slice(Math.max(0, at - 8), at + 8)
  return [notice('legacy.encoding-doubtful', { encoding: String(characters.encoding), found, advice: 'Name the encoding, or save the file as UTF-8' }, characters.placeAt(at))]
}

function firstDifference(one: string, other: string): number {
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  return at
}

function impossible(encoding: string, detail: string, advice: string): Decoded {
  return { ok: false, issues: [notice('legacy.encoding-impossible', { encoding, detail, advice })] }
}

const hex = (byte: number | undefined): string => `0x${(byte ?? 0).toString(16).toUpperCase().padStart(2, '0')}`
