/**
 * Quick checks of single values of typed objects: exactly what the plan takes from JSON and gives back unchanged.
 *
 * Frequent kinds have a check of their own, which a test holds against the plan; what is rare, long or odd is asked of the plan.
 */
import { UNCARRIABLE } from '../issue/index.ts'
import type { SimpleDecl } from '../meta/index.ts'
import { simplePlan, type SimplePlan } from '../plan/index.ts'

/** Whether a value is valid as it stands. */
export type ValueCheck = (value: unknown) => boolean

// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const DOUBTFUL = /[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]/

/**
 * Most texts: line feeds and what lies between the control characters and the surrogates, four at a time. Spelled out, and with no more
 * than three behind them, the engine takes that two to three times as fast as it looks for what is doubtful.
 */
const USUAL = /^(?:[\n -\ud7ff][\n -\ud7ff][\n -\ud7ff][\n -\ud7ff])*[\n -\ud7ff]?[\n -\ud7ff]?[\n -\ud7ff]?$/
/** UTF-16 units up to which that is tried: where it fails late, the way back takes longer. */
const USUALLY = 4096

/** Any text that XML can carry, one character at least. */
export function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '' && ((value.length <= USUALLY && USUAL.test(value)) || !DOUBTFUL.test(value) || !UNCARRIABLE.test(value))
}

/** UTF-16 units up to which a token is looked at unit by unit: for so few, a regular expression takes longer to start than to run. */
const SHORT = 40
const SPACE = 0x20

/** Text without white space but single spaces between words. */
export function isToken(value: unknown): boolean {
  return TOKENS.has(value) || remembered(TOKENS, value, isUnknownToken(value))
}

const TOKENS = new Set<unknown>()

function isUnknownToken(value: unknown): boolean {
  if (typeof value !== 'string') return false
  const { length } = value
  if (length > SHORT) return isLongToken(value)
  let before = SPACE
  for (let at = 0; at < length; at++) {
    const unit = value.charCodeAt(at)
    if (unit <= SPACE && (unit !== SPACE || before === SPACE)) return false
    if (unit >= 0xd800) return isLongToken(value)
    before = unit
  }
  return before !== SPACE
}

function isLongToken(text: string): boolean {
  return !/[\t\n\r]|^ | $| {2}/.test(text) && isText(text)
}

export function isBoolean(value: unknown): boolean {
  return typeof value === 'boolean'
}

/** A whole number within bounds that lie within ±(2^53−1). Minus zero is none: JSON cannot be relied on to keep it. */
export function isWholeNumber(value: unknown, least: number, most: number): boolean {
  return Number.isInteger(value) && (value as number) >= least && (value as number) <= most && !Object.is(value, -0)
}

/** Below, numbers are spelled with an exponent, which hides their digits. */
const PLAINLY_SPELLED = 1e-6
/** The point and 15 digits. */
const LONGEST_SPELLING = 16
const DECIMAL = simplePlan({ kind: 'builtIn', base: 'decimal' })

/** A number of at most 15 digits within bounds that lie within ±(10^15−1). */
export function isDecimal(value: unknown, least: number, most: number): boolean {
  if (typeof value !== 'number' || !(value >= least && value <= most)) return false
  if (Number.isInteger(value)) return !Object.is(value, -0)
  return (value >= PLAINLY_SPELLED && String(value).length <= LONGEST_SPELLING) || takes(DECIMAL, value)
}

/** Whether a text has no more characters than that: those beyond the Basic Multilingual Plane have two UTF-16 units. */
export function isAtMost(text: string, most: number): boolean {
  return text.length <= most || (text.length <= 2 * most && [...text].length <= most)
}

/** Whether a text has so many characters or more. */
export function isAtLeast(text: string, least: number): boolean {
  return text.length >= least && (text.length >= 2 * least || [...text].length >= least)
}

/** `YYYY-MM-DD`, a day of the calendar. */
export function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || value.length !== 10 || value.charCodeAt(4) !== HYPHEN || value.charCodeAt(7) !== HYPHEN) return false
  const year = digitsAt(value, 0) * 100 + digitsAt(value, 2)
  const month = digitsAt(value, 5)
  const day = digitsAt(value, 8)
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && (day <= 28 || day <= daysIn(year, month))
}

/** `YYYY-MM`. */
export function isMonth(value: unknown): boolean {
  if (typeof value !== 'string' || value.length !== 7 || value.charCodeAt(4) !== HYPHEN) return false
  const month = digitsAt(value, 5)
  return digitsAt(value, 0) * 100 + digitsAt(value, 2) >= 1 && month >= 1 && month <= 12
}

/** `YYYY`, from 0001 on. */
export function isYear(value: unknown): boolean {
  return typeof value === 'string' && value.length === 4 && digitsAt(value, 0) * 100 + digitsAt(value, 2) >= 1
}

const HYPHEN = 0x2d
const ZERO = 0x30

/** The number that two digits say; `NaN` where they are none. */
function digitsAt(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO
  const ones = text.charCodeAt(at + 1) - ZERO
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : Number.NaN
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Values of one type that are remembered, and UTF-16 units of the longest. */
const MOST_REMEMBERED = 1000
const LONGEST_REMEMBERED = 100

/**
 * Remembers a text that is valid: the same codes, dates and addresses come again and again. A copy is kept, for a text may be
 * a part of a whole document.
 *
 * @returns `isValid`, as given.
 */
export function remembered(known: Set<unknown>, value: unknown, isValid: boolean): boolean {
  if (isValid && typeof value === 'string' && value.length <= LONGEST_REMEMBERED && known.size < MOST_REMEMBERED) known.add([...value].join(''))
  return isValid
}

/** A check by the plan's own definition. */
export function planned(declaration: SimpleDecl): ValueCheck {
  const plan = simplePlan(declaration)
  const known = new Set<unknown>()
  return value => known.has(value) || remembered(known, value, takes(plan, value))
}

function takes(plan: SimplePlan, value: unknown): boolean {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return false
  const reading = plan.fromJson(value)
  return 'value' in reading && Object.is(reading.value, value)
}

/** Addresses as most are: of the Web, a host by name, and a path without signs that stand for something. */
const USUAL_ADDRESS = /^https?:\/\/[a-z0-9.-]+(?:\/[A-Za-z0-9._~/-]*)?$/

/** Whether a text is an address that need not be asked of the plan, which takes it as it stands. Others can be addresses, too. */
export function isUsualAddress(text: string): boolean {
  return USUAL_ADDRESS.test(text)
}

const ADDRESSES = new Set<unknown>()
const ADDRESS = simplePlan({ kind: 'builtIn', base: 'anyURI' })

/** An absolute address. */
export function isURI(value: unknown): boolean {
  return ADDRESSES.has(value) || remembered(ADDRESSES, value, (typeof value === 'string' && isUsualAddress(value)) || takes(ADDRESS, value))
}

/** A date and a time of day with zone. */
export const isDateTime: ValueCheck = planned({ kind: 'builtIn', base: 'dateTime' })
