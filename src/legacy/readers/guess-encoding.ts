/**
 * Which single-byte encoding a text is written in, by what it would say in each.
 *
 * Every character outside ASCII is a witness: "é" inside a lower-case word speaks for a reading, "Ž" inside one against it.
 * French, Spanish and English letters and their punctuation are known; nothing else is.
 */
import { decodeSingleByte, type SingleByteName } from './encodings.ts'

// The order in which candidates with the same text are preferred.
const CANDIDATES: readonly SingleByteName[] = ['windows-1252', 'iso-8859-15', 'macintosh']

/** Below this lead the evidence is called weak. One certain letter, such as the "é" of "année", is worth more. */
const SAFE_LEAD = 3

const LOWER_LETTERS = new Set('àâäçéèêëîïôöùûüÿœæñáíóú')
const UPPER_LETTERS = new Set('ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸŒÆÑÁÍÓÚ')
const PUNCTUATION = new Set('“”‘«»–—…•€°ºª¿¡§\u00A0')
const APOSTROPHE = '’'

/** What the evidence says. */
export interface EncodingGuess {
  readonly encoding: SingleByteName
  readonly text: string
  /** Negative when no candidate gives a plausible text. */
  readonly score: number
  /** The next best reading, if it differs and the lead over it is weak. */
  readonly rival?: { readonly encoding: SingleByteName, readonly text: string }
}

/** Weighs the candidates. All bytes are decodable in some way; those without a character count heavily against. */
export function guessEncoding(bytes: Uint8Array): EncodingGuess {
  const readings = CANDIDATES
    .map(encoding => readingOf(bytes, encoding))
    .sort((one, other) => other.score - one.score)
  const [best, ...others] = readings
  if (best === undefined) throw new Error('No candidate encodings')
  const rival = others.find(reading => reading.text !== best.text)
  const weak = rival !== undefined && best.score - rival.score < SAFE_LEAD
  return weak ? { ...best, rival } : best
}

function readingOf(bytes: Uint8Array, encoding: SingleByteName): { encoding: SingleByteName, text: string, score: number } {
  const text = decodeSingleByte(bytes, encoding)
  return { encoding, text, score: plausibility(text) }
}

/** How much a text looks like French, Spanish or English: the sum over its characters outside ASCII. */
export function plausibility(text: string): number {
  let score = 0
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) >= 0x80) score += weightOf(text.charAt(at), text.charAt(at - 1), text.charAt(at + 1))
  }
  return score
}

function weightOf(character: string, before: string, after: string): number {
  const inLowerWord = /[a-zà-ÿœ]/.test(before)
  if (character === '\uFFFD') return -20
  if (character === APOSTROPHE) return /\p{L}/u.test(before) && /\p{L}/u.test(after) ? 2 : 0.5
  if (LOWER_LETTERS.has(character)) return inLowerWord || /[a-zà-ÿœ]/.test(after) ? 2 : 1
  if (UPPER_LETTERS.has(character)) return inLowerWord ? -3 : 1
  if (PUNCTUATION.has(character)) return inLowerWord && /[a-z]/.test(after) && character !== '\u00A0' ? -2 : 0.5
  return inLowerWord ? -3 : -2
}
