/**
 * Labels of actions and sub-items: `a)` `(a)` `a.` `•` `–`, `i.` `(i)`; `а)` in Cyrillic, `أ)` in Arabic; `1.` `1)` `１．` `①`; `(一)` `一、`.
 */
import { romanValue } from '../../model/roman.ts'
import { chineseNumber, chineseNumeral, circledNumber, circledNumeral, CHINESE_NUMERALS } from './numerals.ts'

export type LabelScript = 'latin' | 'cyrillic' | 'arabic' | 'digits' | 'chinese' | 'circled' | 'bullet'

/** A label at the start of a text. */
export interface Label {
  /** UTF-16 length of the label in the folded text. */
  readonly length: number
  /** Script and the marks around the letters, or the bullet: labels of one list share it. */
  readonly style: string
  readonly script: LabelScript
  /** Places in the alphabet that it may stand for, the likeliest first; a number has its value. None for a bullet. */
  readonly letters: readonly number[]
  /** Value as a roman numeral. */
  readonly roman?: number
  readonly bullet: boolean
}

// Letters of lists, folded: "й" and "ё" are "и" and "е" then. Lists pass over some letters, each in its way.
const CYRILLIC = ['абвгдежзиклмнопрстуфхцчшщэюя', 'абвгдежиклмнпрстуфхцшщэюя']
// Letters that look alike in Latin, and are typed for one another.
const CYRILLIC_AS_LATIN: ReadonlyMap<string, number> = new Map([['а', 1], ['с', 3], ['е', 5]])
// By value, and by the order of the dictionary.
const ARABIC = ['ابجدهوزحطيكلمنسعفصقرشتثخذضظغ', 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي']

const BULLET = /^(?:[-–—*](?= )|[•·▪◦‣●○■\uF0B7](?=.))/
const LATIN = /^(?:\(([a-z]{1,6})\)|([a-z]{1,6})([.)]))/
const CYRILLIC_LABEL = /^(?:\(([а-я])\)|([а-я])([.)]))/
// A dash counts only with a space behind it; reversed brackets come out of pages that were read from left to right.
const ARABIC_LABEL = /^(?:[()]([\u0621-\u064A])[()]|([\u0621-\u064A])( ?[-–—](?= )|[.)]))/
const DIGITS_LABEL = /^(?:\(([0-9]{1,2})\)|([0-9]{1,2})([.)、]))/
const CHINESE_LABEL = new RegExp(`^(?:\\((${CHINESE_NUMERALS})\\)|(${CHINESE_NUMERALS})([.)、]))`)
const CIRCLED_LABEL = /^[①-⑳]/
const ROMAN = /^(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3})$/

/** The label that a folded text starts with, or `undefined`. */
export function labelOf(text: string): Label | undefined {
  // Space that something invisible keeps at the start.
  const lead = text.startsWith(' ') ? /^ {0,9}/.exec(text)?.[0].length ?? 0 : 0
  if (lead > 0) {
    const label = labelAtStart(text.slice(lead))
    return label === undefined ? undefined : { ...label, length: lead + label.length }
  }
  return labelAtStart(text)
}

function labelAtStart(folded: string): Label | undefined {
  const bullet = BULLET.exec(folded)?.[0]
  if (bullet !== undefined) return { length: bullet.length, style: bullet, script: 'bullet', letters: [], bullet: true }
  return latinLabel(folded) ?? countedLabel(folded)
}

function latinLabel(folded: string): Label | undefined {
  const match = LATIN.exec(folded)
  if (match === null) return undefined
  const letters = match[1] ?? match[2] ?? ''
  const style = match[1] === undefined ? (match[3] ?? '') : '()'
  if (style === '.' && !endsThere(folded, match[0])) return undefined
  const letter = letterValue(letters, style)
  const roman = ROMAN.test(letters) ? romanValue(letters) : undefined
  if (letter === undefined && roman === undefined) return undefined
  return { length: match[0].length, style, script: 'latin', bullet: false, letters: letter === undefined ? [] : [letter], ...(roman === undefined ? {} : { roman }) }
}

/** "i.e.", "a.b" and "1.5" are no labels: after a full stop a space must follow, or a letter that is not written with spaces. */
const endsThere = (folded: string, label: string): boolean => /^(?:\s|$|\p{Script=Han})/u.test(folded.slice(label.length, label.length + 2))

/** One letter, or two that start with "a" in brackets: more would be words that end a line. */
function letterValue(letters: string, style: string): number | undefined {
  if (letters.length === 1) return letters.charCodeAt(0) - 96
  return letters.length === 2 && letters.startsWith('a') && style !== '.' ? 26 + letters.charCodeAt(1) - 96 : undefined
}

const COUNTED: readonly (readonly [LabelScript, RegExp, (sign: string) => readonly number[]])[] = [
  ['cyrillic', CYRILLIC_LABEL, sign => [...new Set([...placesIn(CYRILLIC, sign), ...[CYRILLIC_AS_LATIN.get(sign) ?? []].flat()])]],
  ['arabic', ARABIC_LABEL, sign => placesIn(ARABIC, sign)],
  ['digits', DIGITS_LABEL, sign => (Number(sign) > 0 ? [Number(sign)] : [])],
  ['chinese', CHINESE_LABEL, sign => [chineseNumber(sign) ?? []].flat()],
  ['circled', CIRCLED_LABEL, sign => [circledNumber(sign) ?? []].flat()],
]

function countedLabel(folded: string): Label | undefined {
  for (const [script, pattern, valuesOf] of COUNTED) {
    const match = pattern.exec(folded)
    if (match === null) continue
    const mark = script === 'circled' ? '' : match[1] === undefined ? (match[3] ?? '').trim() : '()'
    if (mark === '.' && !endsThere(folded, match[0])) return undefined
    const letters = valuesOf(match[1] ?? match[2] ?? match[0])
    return letters.length === 0 ? undefined : { length: match[0].length, style: `${script} ${mark}`, script, letters, bullet: false }
  }
  return undefined
}

function placesIn(orders: readonly string[], sign: string): number[] {
  return [...new Set(orders.map(order => order.indexOf(sign) + 1).filter(place => place > 0))]
}

/** The label of a place in a list, as it is printed in a style: `b)`, `(iii)`, `б)`, `（二）`. */
export function printedLabel(position: number, style: string, asRoman = false): string {
  const [script = '', mark = ''] = style.includes(' ') ? style.split(' ') : ['latin', style]
  const sign = asRoman && script === 'latin' ? romanOf(position) : signOf(script, position)
  if (mark === '()') return `(${sign})`
  return script !== 'latin' || mark === ')' || mark === '.' ? `${sign}${mark}` : mark
}

function signOf(script: string, position: number): string {
  if (script === 'cyrillic') return CYRILLIC[0]?.charAt(position - 1) ?? ''
  if (script === 'arabic') return ARABIC[0]?.charAt(position - 1) ?? ''
  if (script === 'chinese') return chineseNumeral(position)
  if (script === 'circled') return circledNumeral(position)
  return script === 'digits' ? String(position) : letterOf(position)
}

/** 1 → `a`, 26 → `z`, 27 → `aa`. */
export function letterOf(position: number): string {
  const rest = Math.floor((position - 1) / 26)
  return `${rest > 0 ? letterOf(rest) : ''}${String.fromCharCode(97 + ((position - 1) % 26))}`
}

const ROMAN_STEPS: readonly (readonly [number, string])[] = [
  [1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i'],
]

/** 1 → `i`, 4 → `iv`. */
export function romanOf(position: number): string {
  let rest = position
  let numeral = ''
  for (const [value, letters] of ROMAN_STEPS) {
    for (; rest >= value; rest -= value) numeral += letters
  }
  return numeral
}
