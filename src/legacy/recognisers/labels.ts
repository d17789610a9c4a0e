/** Labels of actions and sub-items: `a)` `(a)` `a.` `•` `-` `–`, `i.` `i)` `(i)`. */
import { romanValue } from '../../model/roman.ts'

/** A label at the start of a text. */
export interface Label {
  /** UTF-16 length of the label in the folded text. */
  readonly length: number
  /** The marks around the letters, or the bullet: labels of one list share it. */
  readonly style: string
  /** Value as a letter: a = 1. */
  readonly letter?: number
  /** Value as a roman numeral. */
  readonly roman?: number
  readonly bullet: boolean
}

const LETTERED = /^(?:\(([a-z]{1,6})\)|([a-z]{1,6})([.)]))/
const BULLET = /^(?:[-–—*](?= )|[•·▪◦‣●○■\uF0B7](?=.))/
const ROMAN = /^(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3})$/

/** The label that a folded text starts with, or `undefined`. */
export function labelOf(folded: string): Label | undefined {
  const bullet = BULLET.exec(folded)?.[0]
  if (bullet !== undefined) return { length: bullet.length, style: bullet, bullet: true }
  const match = LETTERED.exec(folded)
  if (match === null) return undefined
  const letters = match[1] ?? match[2] ?? ''
  const style = match[1] === undefined ? (match[3] ?? '') : '()'
  // "i.e." and "a.b" are no labels: after a full stop a space must follow.
  if (style === '.' && !/^(?: |$)/.test(folded.slice(match[0].length))) return undefined
  const letter = letterValue(letters, style)
  const roman = ROMAN.test(letters) ? romanValue(letters) : undefined
  if (letter === undefined && roman === undefined) return undefined
  return {
    length: match[0].length,
    style,
    bullet: false,
    ...(letter === undefined ? {} : { letter }),
    ...(roman === undefined ? {} : { roman }),
  }
}

/** One letter, or two that start with "a" in brackets: more would be words that end a line. */
function letterValue(letters: string, style: string): number | undefined {
  if (letters.length === 1) return letters.charCodeAt(0) - 96
  return letters.length === 2 && letters.startsWith('a') && style !== '.' ? 26 + letters.charCodeAt(1) - 96 : undefined
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
  const step = ROMAN_STEPS.find(([value]) => value <= position)
  return step === undefined ? '' : `${step[1]}${romanOf(position - step[0])}`
}
