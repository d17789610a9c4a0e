/** Exact decimal arithmetic on spellings: what a number says before a double rounds it. */

/** A decimal number as digits and a scale: `digits × 10^-scale`. No zeros at either end of the digits; zero is `'0'`. */
export interface Decimal {
  readonly negative: boolean
  readonly digits: string
  readonly scale: number
}

const SPELLING = /^([+-]?)([0-9]*)(?:\.([0-9]*))?(?:[eE]([+-]?[0-9]+))?$/

/** The exact value of a number as XML, JSON or JavaScript spells it, or `undefined` where it is none. */
export function decimalOf(text: string): Decimal | undefined {
  const match = SPELLING.exec(text)
  if (match === null) return undefined
  const [, sign, whole = '', fraction = '', exponent = '0'] = match
  if (whole === '' && fraction === '') return undefined
  const all = (whole + fraction).replace(/^0+/, '')
  const digits = all.replace(/0+$/, '')
  if (digits === '') return { negative: false, digits: '0', scale: 0 }
  return { negative: sign === '-', digits, scale: fraction.length - Number(exponent) - (all.length - digits.length) }
}

/** Whether it is a whole number. */
export function isWhole({ scale }: Decimal): boolean {
  return scale <= 0
}

/** Whether it can be kept exactly: at most `limit` digits in all, and at most as many after the point. */
export function fits({ digits, scale }: Decimal, limit: number): boolean {
  return digits.length - Math.min(scale, 0) <= limit && scale <= limit
}

/** Spells a double without exponent: `1e-7` → `0.0000001`. */
export function plainSpelling(value: number): string {
  const { negative, digits, scale } = decimalOf(String(value)) as Decimal
  const sign = negative ? '-' : ''
  if (scale <= 0) return sign + digits + '0'.repeat(-scale)
  const padded = digits.padStart(scale + 1, '0')
  return `${sign}${padded.slice(0, -scale)}.${padded.slice(-scale)}`
}
