/**
 * Every valid value of a simple type, from its declaration.
 *
 * Made from the definition in words (design, "The laws"), not from the checker: what the checker refuses of these is a defect.
 */
import fc from 'fast-check'
import { jsonTypeOf } from '../../src/meta/component-checks.ts'
import type { Facets, SimpleBase, SimpleDecl } from '../../src/meta/index.ts'
import { anyText, anyToken, textOfLength } from './texts.ts'

/** A JSON scalar. */
export type Scalar = string | number | boolean

/** Valid values of a type; of an attribute that is fixed, that value. */
export function valuesOf(type: SimpleDecl, fixed?: string): fc.Arbitrary<Scalar> {
  if (fixed !== undefined) return fc.constant(jsonTypeOf(type) === 'string' ? fixed : JSON.parse(fixed) as Scalar)
  switch (type.kind) {
    case 'codes': return fc.constantFrom(...type.codes.map(code => code.value))
    case 'union': return fc.oneof(...type.members.map(member => valuesOf(member)))
    case 'builtIn': return restricted(type.base, {})
    case 'simple': return restricted(type.base, type.facets)
  }
}

function restricted(base: SimpleBase, facets: Facets): fc.Arbitrary<Scalar> {
  switch (base) {
    case 'boolean': return fc.boolean()
    case 'integer': return integers(facets, Number.MIN_SAFE_INTEGER)
    case 'nonNegativeInteger': return integers(facets, 0)
    case 'positiveInteger': return integers(facets, 1)
    case 'decimal': return decimals(facets)
    default: return texts(base, facets)
  }
}

function integers({ minInclusive = -Infinity, maxInclusive = Infinity }: Facets, lowest: number): fc.Arbitrary<number> {
  const min = Math.max(lowest, minInclusive)
  const max = Math.min(Number.MAX_SAFE_INTEGER, maxInclusive)
  const near = fc.integer({ min: Math.max(min, -9), max: Math.min(max, 1000) })
  return fc.oneof(near, fc.constantFrom(min, max), fc.maxSafeInteger().filter(value => value >= min && value <= max))
}

/** At most 15 digits, at most 15 of them after the point. */
function decimals({ minInclusive = -Infinity, maxInclusive = Infinity, fractionDigits = 15 }: Facets): fc.Arbitrary<number> {
  const spelled = fc.tuple(fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }), fc.integer({ min: 1, max: 15 }), fc.integer({ min: 0, max: fractionDigits }))
    .map(([digits, kept, scale]) => Number(`${Math.trunc(digits / 10 ** (15 - kept))}e-${scale}`) + 0)
  const edges = [0, 1, -1, 0.1, 62.5, 100, 1e-15, -1e-15, 1e-7, 999_999_999_999_999, -999_999_999_999_999, 0.123456789012345, 99999999999.9999]
  const within = (value: number): boolean => value >= minInclusive && value <= maxInclusive && scaleOf(value) <= fractionDigits
  const finest = Math.min(fractionDigits, 15 - String(Math.trunc(Math.max(Math.abs(minInclusive), Math.abs(maxInclusive)))).length)
  const bounded = Number.isFinite(minInclusive) && Number.isFinite(maxInclusive)
    ? [fc.integer({ min: 0, max: finest }).chain(scale => fc.integer({ min: minInclusive * 10 ** scale, max: maxInclusive * 10 ** scale }).map(digits => Number(`${digits}e-${scale}`) + 0))]
    : [spelled.filter(within)]
  return fc.oneof(fc.constantFrom(...edges.filter(within)), ...bounded)
}

function scaleOf(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e')
  return Math.max(0, (digits.split('.')[1] ?? '').length - Number(exponent))
}

function texts(base: SimpleBase, { pattern, minLength = 1, maxLength = Infinity }: Facets): fc.Arbitrary<string> {
  const free = FREE[base] ?? anyText
  const lengthOf = (text: string): number => [...text].length
  if (pattern !== undefined) {
    const whole = new RegExp(`^(?:${pattern})$`, 'u')
    return fc.stringMatching(whole).filter(text => text !== '' && lengthOf(text) >= minLength && lengthOf(text) <= maxLength)
  }
  if (minLength === 1 && maxLength === Infinity) return free
  const sized = textOfLength(free, minLength, maxLength)
  return base === 'token' ? sized.map(text => text.replace(/[\t\n\r ]/g, 'x')) : sized
}

const digits = (count: number) => (value: number): string => String(value).padStart(count, '0')
const year = fc.oneof(fc.constantFrom(1, 4, 100, 400, 1582, 1600, 1900, 1999, 2000, 2024, 9996, 9999), fc.integer({ min: 1, max: 9999 }))
const month = fc.integer({ min: 1, max: 12 })
const isLeap = (of: number): boolean => of % 4 === 0 && (of % 100 !== 0 || of % 400 === 0)
const daysIn = (of: number, inMonth: number): number => inMonth === 2 ? (isLeap(of) ? 29 : 28) : [4, 6, 9, 11].includes(inMonth) ? 30 : 31
const gYear = year.map(digits(4))
const gYearMonth = fc.tuple(year, month).map(([of, inMonth]) => `${digits(4)(of)}-${digits(2)(inMonth)}`)
const date = fc.tuple(year, fc.oneof(month, fc.constant(2)), fc.integer({ min: 0, max: 30 })).map(([of, inMonth, back]) =>
  `${digits(4)(of)}-${digits(2)(inMonth)}-${digits(2)(Math.max(1, daysIn(of, inMonth) - back))}`)
const twoDigits = (max: number): fc.Arbitrary<string> => fc.integer({ min: 0, max }).map(digits(2))
const zone = fc.oneof(fc.constantFrom('Z', '+00:00', '-00:00', '+14:00', '-14:00', '+05:45'), fc.tuple(fc.constantFrom('+', '-'), twoDigits(13), twoDigits(59)).map(([sign, h, m]) => `${sign}${h}:${m}`))
const fraction = fc.oneof(fc.constant(''), fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 9 }).map(shown => `.${shown.join('')}`))
const dateTime = fc.tuple(date, twoDigits(23), twoDigits(59), twoDigits(59), fraction, zone).map(([day, h, m, s, part, where]) => `${day}T${h}:${m}:${s}${part}${where}`)

const percent = fc.integer({ min: 0, max: 255 }).map(byte => `%${byte.toString(16).padStart(2, '0').toUpperCase()}`)
const ucschar = fc.oneof(fc.integer({ min: 0xa0, max: 0xd7ff }), fc.integer({ min: 0xf900, max: 0xfdcf }), fc.integer({ min: 0x10000, max: 0x1fffd }), fc.integer({ min: 0xe1000, max: 0xefffd })).map(code => String.fromCodePoint(code))
const word = (extra: string): fc.Arbitrary<string> => fc.string({ unit: fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...`aZ09-._~!$&'()*+,;=${extra}`) }, { weight: 1, arbitrary: percent }, { weight: 1, arbitrary: ucschar }), minLength: 1, maxLength: 6 })
const path = fc.array(word(':@'), { maxLength: 3 }).map(steps => steps.map(step => `/${step}`).join(''))
const host = fc.oneof(word(''), fc.constantFrom('example.org', 'www.example.org', '[::1]', '[2001:db8::7]', '127.0.0.1', 'bücher.example', ''))
const authority = fc.tuple(fc.option(word(':'), { nil: undefined }), host, fc.option(fc.integer({ min: 0, max: 65535 }), { nil: undefined }))
  .map(([user, where, port]) => `//${user === undefined ? '' : `${user}@`}${where}${port === undefined ? '' : `:${port}`}`)
const scheme = fc.constantFrom('https', 'http', 'urn', 'mailto', 'tag', 'a+b-c.1', 'FTP')
const iprivate = fc.constantFrom('', '\ue000', '\u{f0000}', '\u{10fffd}')
const tail = (mark: string, arbitrary: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.oneof(fc.constant(''), arbitrary.map(text => `${mark}${text}`))
/** Absolute IRIs by the grammar of RFC 3987: with an authority, or with a path alone. */
const anyURI = fc.tuple(scheme, fc.oneof(fc.tuple(authority, path).map(parts => parts.join('')), word(':@'), word(':@').map(step => `/${step}`), fc.constant('/'), fc.constant('')),
  tail('?', fc.tuple(word(':@/?'), iprivate).map(parts => parts.join(''))), tail('#', word(':@/?'))).map(([name, ...rest]) => `${name}:${rest.join('')}`)

const FREE: Readonly<Partial<Record<SimpleBase, fc.Arbitrary<string>>>> = { string: anyText, token: anyToken, date, gYear, gYearMonth, dateTime, anyURI }
