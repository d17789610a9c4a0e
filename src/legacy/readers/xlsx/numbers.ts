/** Stored numbers → what a reader of the sheet sees: days for serial numbers, percent, and no noise of binary fractions. */
import type { ChangeReason } from '../../blocks.ts'
import type { NumberDisplay } from './number-formats.ts'

export interface ShownNumber {
  readonly text: string
  readonly why?: ChangeReason
  /** Shown as a date, but no day has this number. */
  readonly impossible?: true
}

const DAY = 86_400_000
/** Serial number of 31 December 9999, counted from 1900. */
const LAST_DAY = 2_958_465
const OFFSET_OF_1904 = 1_462
/** The 29 February 1900 that there never was. */
const NO_DAY = 60

/** A number as its format shows it. What cannot be computed without loss stays as it is stored. */
export function shownNumber(stored: string, display: NumberDisplay, from1904: boolean): ShownNumber {
  if (display.kind === 'date') return shownDate(stored, from1904)
  const decimal = decimalOf(stored)
  if (decimal === undefined) return { text: stored }
  if (display.kind === 'percent') return { text: `${hundredfold(decimal)} %`, why: 'number-format' }
  return decimal === stored ? { text: stored } : { text: decimal, why: 'number-format' }
}

/** Days since the first of 1900 or of 1904. A time alone, without a day, stays a number; the time of a day is dropped. */
function shownDate(stored: string, from1904: boolean): ShownNumber {
  if (!/^[0-9]{1,7}(?:\.[0-9]{1,20})?$/.test(stored)) return { text: stored, impossible: true }
  const days = Math.floor(Number(stored))
  if (days === 0 && !from1904) return { text: stored }
  if (days > LAST_DAY - (from1904 ? OFFSET_OF_1904 : 0) || (days === NO_DAY && !from1904)) return { text: stored, impossible: true }
  const epoch = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < NO_DAY ? 31 : 30)
  return { text: new Date(epoch + days * DAY).toISOString().slice(0, 10), why: 'serial-date' }
}

/** Sheets compute with fifteen digits; what stands behind them is noise. No exponent. `undefined` for what is no such number. */
export function decimalOf(stored: string): string | undefined {
  if (!/^-?[0-9]{1,30}(?:\.[0-9]{1,30})?(?:[eE][+-]?[0-9]{1,3})?$/.test(stored)) return undefined
  // A whole number that fits is no fraction: its digits are meant.
  if (/^-?[0-9]{1,15}$/.test(stored)) return stored
  const rounded = String(Number(Number(stored).toPrecision(15)))
  const match = /^(-?)([0-9]+)(?:\.([0-9]+))?(?:e([+-][0-9]+))?$/.exec(rounded)
  if (match === null) return undefined
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match
  return Math.abs(Number(exponent)) > 30 ? undefined : `${sign}${moved(whole, fraction, Number(exponent))}`
}

function hundredfold(decimal: string): string {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)([0-9]+)(?:\.([0-9]+))?$/.exec(decimal) ?? []
  return `${sign}${moved(whole, fraction, 2)}`
}

/** The digits with the decimal point moved to the right by so many places. */
function moved(whole: string, fraction: string, places: number): string {
  const digits = whole + fraction
  const point = whole.length + places
  const padded = point <= 0 ? `${'0'.repeat(1 - point)}${digits}` : digits.padEnd(point, '0')
  const at = Math.max(1, point)
  const left = padded.slice(0, at).replace(/^0+(?=[0-9])/, '')
  const right = padded.slice(at).replace(/0+$/, '')
  return right === '' ? left : `${left}.${right}`
}
