/** The quick checks of single values say what the plan says: it takes a value from JSON and gives it back unchanged. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isAtLeast, isAtMost, isBoolean, isDateTime, isDay, isDecimal, isMonth, isText, isToken, isURI, isUsualAddress, isWholeNumber, isYear, planned, remembered, type ValueCheck,
} from '../../src/fast/check-values.ts'
import * as generated from '../../src/fast/generated/values-check.ts'
import { componentsOf, type SimpleBase, type SimpleDecl } from '../../src/meta/index.ts'
import { MODEL } from '../../src/model/index.ts'
import { simplePlan, type SimplePlan } from '../../src/plan/index.ts'
import { oneOf } from '../laws/parts.ts'
import { holds } from '../laws/runs.ts'
import { anyText, uncarriable } from '../laws/texts.ts'
import { valuesOf } from '../laws/values.ts'
import { altered, DOUBTFUL_TEXTS } from '../laws/xml-mutations.ts'

const { MAX_SAFE_INTEGER: MOST, MIN_SAFE_INTEGER: LEAST } = Number
const BASES: Readonly<Record<SimpleBase, ValueCheck>> = {
  string: isText, token: isToken, boolean: isBoolean, date: isDay, gYear: isYear, gYearMonth: isMonth, dateTime: isDateTime, anyURI: isURI,
  integer: value => isWholeNumber(value, LEAST, MOST), nonNegativeInteger: generated.isNonNegativeInteger, positiveInteger: value => isWholeNumber(value, 1, MOST),
  decimal: value => isDecimal(value, -999_999_999_999_999, 999_999_999_999_999),
}
const GENERATED = new Map<string, unknown>(Object.entries(generated))
const named = componentsOf(MODEL).types.filter(type => type.kind === 'simple' || type.kind === 'codes' || type.kind === 'union')
  .flatMap((type): [string, SimpleDecl, ValueCheck][] => GENERATED.has(`is${type.name}`) ? [[type.name, type, GENERATED.get(`is${type.name}`) as ValueCheck]] : [])
const bases = Object.entries(BASES).map(([base, check]): [string, SimpleDecl, ValueCheck] => [base, { kind: 'builtIn', base: base as SimpleBase }, check])

const ODD: readonly unknown[] = [
  ...DOUBTFUL_TEXTS, 'a  b', 'x'.repeat(39) + '  x', `${'x'.repeat(41)} `, ` ${'x'.repeat(41)}`, `${'x'.repeat(30)}  ${'x'.repeat(30)}`, 'x'.repeat(41), `a\n${'x'.repeat(50)}`, '\u{1f600}', '\ud83d', '\ude00\ud83d', 'a\ufffe', 'a\uffff', 'a\u0085', 'a\u007f', 'a\u00a0b',
  '\u0001', 'x'.repeat(80), 'x'.repeat(81), '1'.repeat(40), '1'.repeat(41), 'a'.repeat(64), 'A'.repeat(64), '0'.repeat(63), `${'a'.repeat(64)}\n`, '2024-02-29\n', '\u{1f600}'.repeat(80), '/'.repeat(100_000),
  undefined, null, [], ['x'], {}, { valueOf: () => 1 }, 0, -0, 1, -1, 0.5, -0.5, 99.99, 100, 100.1, 1e-6, 1e-7, 1e-15, 1e-16, 9.5e-7, 1e15, 999_999_999_999_999, 99999999999.9999, 0.123456789012345, 0.1234567890123456, 12.34567890123456, 0.1 + 0.2, 1e21, 1e300, 5e-324, MOST, LEAST, MOST + 1, 2 ** 53 - 0.5,
  Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, true, false, 1n, Symbol('x'), Object('x'), Object(1), () => 'x',
]

function planTakes(plan: SimplePlan, value: unknown): boolean {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return false
  const reading = plan.fromJson(value)
  return 'value' in reading && Object.is(reading.value, value)
}

/** Valid values, values near them, and any. Texts near `text` are a character away. */
function candidates(type: SimpleDecl): fc.Arbitrary<unknown> {
  const valid = valuesOf(type)
  const near = fc.tuple(valid, fc.nat()).map(([value, how]) => typeof value === 'string' ? altered(value, how) : typeof value === 'number' ? value + (oneOf([0.5, -1, 1e-9, 1e-15, 0.1], how) ?? 0) : `${value}`)
  const broken = fc.tuple(anyText, uncarriable, anyText).map(parts => parts.join(''))
  return fc.oneof({ weight: 4, arbitrary: valid }, { weight: 4, arbitrary: near }, { weight: 1, arbitrary: anyText }, { weight: 1, arbitrary: broken }, { weight: 1, arbitrary: fc.double() })
}

describe.each([...bases, ...named])('the check of %s', (_, type, check) => {
  const plan = simplePlan(type)

  it('says of every odd value what the plan says, also the second time', () => {
    for (const value of [...ODD, ...ODD]) expect([value, check(value)]).toEqual([value, planTakes(plan, value)])
  })

  it('says of values near the valid ones what the plan says', () => {
    holds([candidates(type)], value => {
      if (check(value) !== planTakes(plan, value) || check(value) !== planTakes(plan, value)) throw new Error(`${String(value)} is ${planTakes(plan, value) ? '' : 'not '}valid`)
    }, 0.3)
  })

  it('takes valid values', () => {
    holds([valuesOf(type)], value => { expect(check(value)).toBe(true) }, 0.05)
  })
})

describe('the check of a text', () => {
  const UNITS = ['\0', '\u0008', '\t', '\n', '\u000b', '\r', '\u001f', ' ', '\u007f', 'é', '\ud7ff', '\ud800', '\udfff', '\ue000', '\uff0c', '\ufffd', '\ufffe', '\uffff', '\u{1f600}']
  const plan = simplePlan({ kind: 'builtIn', base: 'string' })

  it.each([...Array.from({ length: 13 }, (_, length) => length), 4090, 4091, 4092, 4093, 4094, 4095, 4096, 4097, 4098])('says of texts with one odd character what the plan says, at every place near the ends of %i others', length => {
    const places = Array.from({ length: length + 1 }, (_, place) => place).filter(place => place < 6 || place > length - 6)
    const texts = places.flatMap(place => ['x', '\u4e2d'].flatMap(letter => UNITS.map(unit => letter.repeat(place) + unit + letter.repeat(length - place))))
    expect(texts.filter(text => isText(text) !== planTakes(plan, text))).toEqual([])
  })

  it('goes through a text of millions', () => {
    for (const letter of ['x', 'é', '\u4e2d', '\u{1f600}', '\n', '\t']) {
      const text = letter.repeat(3_000_001)
      expect([isText(text), isText(`${text}\0`), isText(`\0${text}`), isText(`${text}\ud800`)]).toEqual([true, false, false, false])
    }
  })
})

describe('a usual address', () => {
  const plan = simplePlan({ kind: 'builtIn', base: 'anyURI' })
  const part = fc.string({ unit: fc.constantFrom(...'aZ09._~-/:?#[]@!$&\'()*+,;=% \n\té\u0300'), maxLength: 12 })
  const near = fc.tuple(fc.constantFrom('http://', 'https://', 'HTTP://', 'https:/', 'ftp://', ''), fc.constantFrom('example.org', 'a', '-', '.', ''), fc.oneof({ weight: 2, arbitrary: fc.string({ unit: fc.constantFrom(...'aZ09._~-/') }).map(path => `/${path}`) }, { weight: 1, arbitrary: part })).map(parts => parts.join(''))

  it('is one that the plan takes from XML and from JSON as it stands', () => {
    let usual = 0
    holds([near], text => {
      if (!isUsualAddress(text)) return
      usual++
      for (const reading of [plan.fromText(text), plan.fromJson(text)]) if (!('value' in reading) || reading.value !== text) throw new Error(`the plan does not take ${text}`)
    })
    expect(usual).toBeGreaterThan(50)
  })

  it.each(['https://ipo.example.org', 'http://a/', 'https://ipo.example.org/a/b_c-d~e.pdf'])('is %s', text => {
    expect(isUsualAddress(text)).toBe(true)
  })

  it.each(['', 'https://', 'mailto:a@example.org', 'https://a b', 'https://a/%41', 'https://a/?q', ' https://a', 'https://a\n'])('is not "%s", of which the plan is asked', text => {
    expect(isUsualAddress(text)).toBe(false)
  })
})

describe('the generated checks', () => {
  it('are of the simple types that are no open lists', () => {
    expect(named.length).toBeGreaterThan(20)
    expect([...GENERATED.keys()].filter(name => name !== 'isNonNegativeInteger' && !named.some(([type]) => name === `is${type}`))).toEqual([])
  })
})

describe('a length', () => {
  it.each([['\u{1f600}\u{1f600}', 2, true], ['\u{1f600}\u{1f600}', 1, false], ['abc', 3, true], ['abc', 2, false], ['ab\u{1f600}', 3, true]] as const)('of %s is at most %i: %s', (text, most, expected) => {
    expect(isAtMost(text, most)).toBe(expected)
  })

  it.each([['\u{1f600}', 1, true], ['\u{1f600}', 2, false], ['a\u{1f600}', 2, true], ['abc', 3, true], ['abc', 4, false]] as const)('of %s is at least %i: %s', (text, least, expected) => {
    expect(isAtLeast(text, least)).toBe(expected)
  })
})

describe('what is remembered', () => {
  it('is bounded in number and length, and never what is not valid', () => {
    const known = new Set<unknown>()
    expect(remembered(known, 'x', false)).toBe(false)
    expect(known.size).toBe(0)
    for (let index = 0; index < 5000; index++) expect(remembered(known, `${index}`, true)).toBe(true)
    expect(known.size).toBe(1000)
    expect(remembered(new Set(), 'x'.repeat(1e6), true)).toBe(true)
    const short = new Set<unknown>()
    remembered(short, 'x'.repeat(1e6), true)
    expect(short.size).toBe(0)
  })

  it('does not make minus zero of zero', () => {
    const check = planned({ kind: 'builtIn', base: 'decimal' })
    expect([check(0), check(-0), check(0)]).toEqual([true, false, true])
  })
})
