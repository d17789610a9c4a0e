/**
 * Reads names of items in a row from a folded text: "4 d) ii", "nos 8 et 9", "4 a) à c)", "R16".
 *
 * One token after another, each at the place where the one before it ends; what fits none ends the row.
 */
import { ACTION_WORDS, ARABIC_AND, hanNumber, LETTERS, LIST_WORDS, NUMBER_SIGNS, numeralOf, RANGE_WORDS, RECOMMENDATION_WORDS } from './item-words.ts'
import { anyWord } from './match.ts'

/** An item as it is named: what is left out is taken from the one before it, or from what the text stands under. */
export interface NamedItem {
  /** `4` or `R16`. */
  readonly number?: string
  /** `d`, or a numeral that may be a letter as well. */
  readonly letter?: string
  readonly roman?: string
  /** Whether a range leads from the one before it to this one. */
  readonly closesRange: boolean
}

/** A row of named items. */
export interface ItemRow {
  readonly items: readonly NamedItem[]
  readonly end: number
  /** Whether a word or a sign says that these are items, and not just numbers. */
  readonly announced: boolean
}

const GAP = '[ \\u00A0\\n]{0,3}'
const WORD = new RegExp(`${GAP}(?:(${anyWord(RECOMMENDATION_WORDS)})|(${anyWord(ACTION_WORDS)}))`, 'uy')
const SIGN = new RegExp(`${GAP}(?:${anyWord(NUMBER_SIGNS)}[.]?${GAP}[°º]?|n[°ºo]s?[.]?(?=[ \\d])|№|#)`, 'uy')
const NUMBER = new RegExp(`${GAP}[(\\[]?(?:(r)${GAP}[.-]?${GAP})?(0{0,3}\\d{1,2})(?![\\d%°])(?!${GAP}%)(?!\\.\\d)`, 'uy')
const HAN = /[ (（]{0,2}([〇一二三四五六七八九十]{1,3})[)）]?/uy
const HAN_LETTER = /[ ]?[(（]([一二三四五六七八九十]{1,2})[)）]/uy
const ROMAN_NUMBER = new RegExp(`${GAP}(x{0,2}(?:ix|iv|v?i{1,3}|v|x))(?![\\p{L}\\d])`, 'uy')
const PART = `[a-zабвгдежзابجده]|[ivx]{1,4}`
// The marks between the parts of a key: "4 d)", "4.d.ii", "4-d", "4(d)", "4 – action d".
const LETTER = new RegExp(`[ \\u00A0]{0,3}(?:[.:/–—-](?=[ \\u00A0]{0,2}[(\\p{L}])[ \\u00A0]{0,2})?(?:${anyWord(ACTION_WORDS)}${GAP})?(?:\\((${PART})\\)|[«"“]?(${PART})(?![\\p{L}\\d'’])(\\)?)[»"”]?)`, 'uy')
const SEPARATOR = new RegExp(`(?:[)\\]]{0,2}[.]?${GAP}(?:[,;،&+/、，]${GAP}(?:${anyWord(LIST_WORDS)})?|${anyWord(LIST_WORDS)}|${ARABIC_AND}(?=[ ]?(?:\\d|[ابجده]\\)))))`, 'uy')
const RANGE = new RegExp(`[)\\]]{0,2}${GAP}(?:${anyWord(RANGE_WORDS)}|[-–—~](?=${GAP}(?:${anyWord(RECOMMENDATION_WORDS)}|r?[ ]?\\d|[a-zабвгдежз][).]|\\([a-z]\\))))`, 'uy')

/** More than the earlier forty are no items of a row. */
const LONGEST = 60

/** The row that begins at a place; `undefined` where none does. */
export function itemRowAt(folded: string, at: number): ItemRow | undefined {
  const items: NamedItem[] = []
  let announced = false
  let end = at
  let closesRange = false
  while (items.length < LONGEST) {
    const named = namedItemAt(folded, end, items.at(-1))
    if (named === undefined) break
    items.push({ ...named.item, closesRange })
    announced ||= named.announced
    end = named.end
    const range = endOf(RANGE, folded, end)
    const next = range ?? endOf(SEPARATOR, folded, end)
    if (next === undefined || namedItemAt(folded, next, items.at(-1)) === undefined) break
    closesRange = range !== undefined
    end = next
  }
  return items.length === 0 ? undefined : { items, end, announced }
}

function namedItemAt(folded: string, at: number, before: NamedItem | undefined): { readonly item: Omit<NamedItem, 'closesRange'>, readonly end: number, readonly announced: boolean } | undefined {
  const word = matchAt(WORD, folded, at)
  const isRecommendation = word?.[1] !== undefined
  const behindWord = word === undefined ? at : at + word[0].length
  const behindSign = endOf(SIGN, folded, behindWord) ?? behindWord
  const number = word?.[2] === undefined || /^ ?\d/.test(folded.slice(behindSign, behindSign + 2)) ? numberAt(folded, behindSign, isRecommendation || behindSign > behindWord, word !== undefined || folded.length < 8) : undefined
  if (number !== undefined) {
    const parts = partsAt(folded, number.end)
    const announced = isRecommendation || number.key.startsWith('R') || parts.closed
    return { item: { number: number.key, ...parts.item }, end: parts.end, announced }
  }
  if (isRecommendation) return undefined
  // A letter alone is an action of what is being answered: behind a word for it, before a bracket, or in a row of letters.
  const parts = partsAt(folded, behindSign)
  const follows = before?.letter !== undefined
  if (parts.item.letter === undefined || !(parts.closed || word !== undefined || follows || folded.trim().length <= 8)) return undefined
  return { item: parts.item, end: parts.end, announced: parts.closed || word !== undefined }
}

function numberAt(folded: string, at: number, announced: boolean, hanAlone: boolean): { readonly key: string, readonly end: number } | undefined {
  const match = matchAt(NUMBER, folded, at)
  if (match !== undefined) return { key: `${match[1] === undefined ? '' : 'R'}${Number(match[2])}`, end: at + match[0].length }
  const han = announced || hanAlone ? matchAt(HAN, folded, at) : undefined
  const value = han === undefined ? undefined : hanNumber(han[1] ?? '')
  if (han !== undefined && value !== undefined) return { key: String(value), end: at + han[0].length }
  const roman = announced ? matchAt(ROMAN_NUMBER, folded, at) : undefined
  const number = roman === undefined ? undefined : numeralOf(roman[1] ?? '')
  return roman === undefined || number === undefined ? undefined : { key: String(number), end: at + roman[0].length }
}

/** Letter and numeral behind a number. `closed`: a bracket says that they are labels. */
function partsAt(folded: string, at: number): { readonly item: { readonly letter?: string, readonly roman?: string }, readonly end: number, readonly closed: boolean } {
  const han = matchAt(HAN_LETTER, folded, at)
  const position = han === undefined ? undefined : hanNumber(han[1] ?? '')
  if (han !== undefined && position !== undefined && position > 0) return { item: { letter: String.fromCharCode(96 + position) }, end: at + han[0].length, closed: true }
  const first = matchAt(LETTER, folded, at)
  const letter = first?.[1] ?? first?.[2]
  if (first === undefined || letter === undefined || isWordAfter(first, folded, at)) return { item: {}, end: at, closed: false }
  const closed = first[1] !== undefined || first[3] === ')'
  const middle = at + first[0].length
  const second = matchAt(LETTER, folded, middle)
  const roman = second?.[1] ?? second?.[2]
  const plain = LETTERS.get(letter) ?? letter
  if (second === undefined || roman === undefined || numeralOf(roman) === undefined || isWordAfter(second, folded, middle)) return { item: { letter: plain }, end: middle, closed }
  return { item: { letter: plain, roman }, end: middle + second[0].length, closed: closed || second[1] !== undefined || second[3] === ')' }
}

/** "4 a été", "7 y 8", "Рекомендация 1 в": a letter without a mark of a label is a word where the text goes on with letters. */
function isWordAfter(match: RegExpExecArray, folded: string, at: number): boolean {
  if (match[1] !== undefined || match[3] === ')') return false
  const behind = folded.slice(at + match[0].length, at + match[0].length + 3)
  const spaced = /^[ \u00A0]/.test(match[0])
  return spaced && /^[ \u00A0\n]{1,2}[\p{L}\d(]/u.test(behind) && !/[.:/–—-]|\p{L}{3}/u.test(match[0])
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at
  return pattern.exec(text) ?? undefined
}

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  const match = matchAt(pattern, text, at)
  return match === undefined || match[0] === '' ? undefined : at + match[0].length
}
