/**
 * Which encoding of Russian, Chinese or Arabic a text is written in, by what it would say in each.
 *
 * Letters outside ASCII stand alone in the languages of the Latin script, and in rows in these: that tells them apart.
 */
import type { PlatformName } from './encodings.ts'

/** Fewer bytes outside ASCII tell nothing. */
const FEWEST = 8
/** Share of them that have a neighbour of their kind. */
const IN_ROWS = 0.7
/** What a reading must reach, of 1 where every character is a frequent one. */
const GOOD_ENOUGH = 0.45

/** A reading of the bytes. */
export interface ScriptGuess {
  readonly encoding: PlatformName
  readonly text: string
  readonly score: number
}

/** The best reading and the next, if it is good enough as well; `undefined` where the text is of none of the scripts. */
export function guessScript(bytes: Uint8Array): { readonly best: ScriptGuess, readonly rival?: ScriptGuess } | undefined {
  if (!standsInRows(bytes)) return undefined
  const readings = ([...Object.keys(WEIGHTS), 'gb18030'] as PlatformName[]).flatMap(encoding => readingIn(bytes, encoding))
    .filter(({ score }) => score >= GOOD_ENOUGH).sort((one, other) => other.score - one.score)
  const [best, rival] = readings
  return best === undefined ? undefined : { best, ...(rival === undefined ? {} : { rival }) }
}

function standsInRows(bytes: Uint8Array): boolean {
  let [high, inRows] = [0, 0]
  for (let at = 0; at < bytes.length; at++) {
    if ((bytes[at] ?? 0) < 0x80) continue
    high++
    if ((bytes[at - 1] ?? 0) >= 0x80 || (bytes[at + 1] ?? 0) >= 0x80) inRows++
  }
  return high >= FEWEST && inRows >= high * IN_ROWS
}

function readingIn(bytes: Uint8Array, encoding: PlatformName): ScriptGuess[] {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    const score = encoding === 'gb18030' ? chineseScore(bytes) : letterScore(text, WEIGHTS[encoding])
    return [{ encoding, text, score }]
  } catch {
    return []
  }
}

/** Weight of a character outside ASCII, of 1 for a frequent one; below 0 for what stands in no text. */
type Weight = (character: string, before: string) => number

const FREQUENT_CYRILLIC = new Set('оеаинтсрвлкмдпу')
const FREQUENT_ARABIC = new Set('اليمونترتبهدةسعفكقحأإ')
const SIGNS = new Set('\u00A0«»„“”–—№،؛؟…')

function cyrillicWeight(character: string, before: string): number {
  if (FREQUENT_CYRILLIC.has(character)) return 1
  if (/^[а-яё]$/.test(character)) return 0.4
  if (/^[А-ЯЁ]$/.test(character)) return /^[а-яё]$/.test(before) ? -1 : 0.4
  return SIGNS.has(character) ? 0.2 : -1
}

function arabicWeight(character: string): number {
  if (FREQUENT_ARABIC.has(character)) return 1
  if (/^[\u0621-\u063A\u0641-\u064A\u064B-\u0652]$/.test(character)) return 0.4
  return SIGNS.has(character) ? 0.2 : -1
}

const WEIGHTS: Readonly<Record<Exclude<PlatformName, 'gb18030'>, Weight>> = {
  'windows-1251': cyrillicWeight, 'koi8-r': cyrillicWeight, 'iso-8859-5': cyrillicWeight, 'windows-1256': arabicWeight, 'iso-8859-6': arabicWeight,
}

function letterScore(text: string, weight: Weight): number {
  let [sum, count] = [0, 0]
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) < 0x80) continue
    sum += weight(text.charAt(at), text.charAt(at - 1))
    count++
  }
  return count === 0 ? 0 : sum / count
}

/** By the rows of the table: the frequent signs come first in GB 2312, and punctuation before them. */
function chineseScore(bytes: Uint8Array): number {
  let [sum, count] = [0, 0]
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0
    if (lead < 0x80) continue
    const second = bytes[++at] ?? 0
    if (second >= 0x30 && second <= 0x39) at += 2
    sum += second < 0xa1 ? -0.5 : lead >= 0xb0 && lead <= 0xd7 ? 1 : lead === 0xa1 || lead === 0xa3 ? 0.7 : lead >= 0xd8 && lead <= 0xf7 ? -0.2 : -1
    count++
  }
  return count === 0 ? 0 : sum / count
}
