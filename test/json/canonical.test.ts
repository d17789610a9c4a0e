import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJsonOf } from '../../src/json/canonical.ts'
import { parseJson } from '../../src/json/parse.ts'
import { toPlain } from '../../src/json/tree.ts'

/** RFC 8785, appendix B, table 1: the bits of a double, and its spelling. */
const RFC_NUMBERS = [
  ['0000000000000000', '0'],
  ['8000000000000000', '0'],
  ['0000000000000001', '5e-324'],
  ['8000000000000001', '-5e-324'],
  ['7fefffffffffffff', '1.7976931348623157e+308'],
  ['ffefffffffffffff', '-1.7976931348623157e+308'],
  ['4340000000000000', '9007199254740992'],
  ['c340000000000000', '-9007199254740992'],
  ['4430000000000000', '295147905179352830000'],
  ['44b52d02c7e14af5', '9.999999999999997e+22'],
  ['44b52d02c7e14af6', '1e+23'],
  ['44b52d02c7e14af7', '1.0000000000000001e+23'],
  ['444b1ae4d6e2ef4e', '999999999999999700000'],
  ['444b1ae4d6e2ef4f', '999999999999999900000'],
  ['444b1ae4d6e2ef50', '1e+21'],
  ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
  ['3eb0c6f7a0b5ed8d', '0.000001'],
  ['41b3de4355555553', '333333333.3333332'],
  ['41b3de4355555554', '333333333.33333325'],
  ['41b3de4355555555', '333333333.3333333'],
  ['41b3de4355555556', '333333333.3333334'],
  ['41b3de4355555557', '333333333.33333343'],
  ['becbf647612f3696', '-0.0000033333333333333333'],
  ['43143ff3c1cb0959', '1424953923781206.2'],
] as const

function doubleOf(bits: string): number {
  const view = new DataView(new ArrayBuffer(8))
  view.setBigUint64(0, BigInt(`0x${bits}`))
  return view.getFloat64(0)
}

/** What most people would write; names and texts by `JSON.stringify`. */
function naive(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(naive).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = value as Record<string, unknown>
  return `{${Object.keys(members).sort().map(name => `${JSON.stringify(name)}:${naive(members[name])}`).join(',')}}`
}

const name = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('__proto__', '10', '9', '\ufb33', '😀', '\r'))
const anyValue = fc.oneof(fc.jsonValue({ stringUnit: 'binary' }), fc.dictionary(name, fc.jsonValue({ stringUnit: 'binary' })))

describe('canonicalJsonOf', () => {
  it.each(RFC_NUMBERS)('writes the double %s as %s', (bits, spelling) => {
    expect(canonicalJsonOf(doubleOf(bits))).toBe(spelling)
  })

  it.each(['7fffffffffffffff', '7ff0000000000000', 'fff0000000000000'])('refuses the double %s, which is no number or infinite', bits => {
    expect(() => canonicalJsonOf([doubleOf(bits)])).toThrow(TypeError)
  })

  it('writes the sample of RFC 8785, section 3.2, byte for byte', () => {
    const sample = `{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
      "literals": [null, true, false]
    }`
    const bytes = new TextEncoder().encode(canonicalJsonOf(toPlain(parseJson(sample).root)))
    expect(Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')).toBe(
      '7b226c69746572616c73223a5b6e756c6c2c747275652c66616c73655d2c226e756d62657273223a5b3333333333333333332e333333333333332c'
      + '31652b33302c342e352c302e3030322c31652d32375d2c22737472696e67223a22e282ac245c75303030665c6e4127425c225c5c5c5c5c222f227d',
    )
  })

  it('sorts the sample of RFC 8785, section 3.2.3, by UTF-16 units', () => {
    const sample = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    }
    expect(canonicalJsonOf(sample)).toBe(
      '{"\\r":"Carriage Return","1":"One","\u0080":"Control","ö":"Latin Small Letter O With Diaeresis",'
      + '"€":"Euro Sign","😀":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
    )
  })

  it('sorts names that look like numbers as text, although the engine lists them by value', () => {
    expect(canonicalJsonOf({ 9: 'a', 10: 'b', '-1': 'c' })).toBe('{"-1":"c","10":"b","9":"a"}')
  })

  it('reads own properties only, and __proto__ as one of them', () => {
    const inherited = Object.create({ hidden: 1 }) as Record<string, unknown>
    inherited['shown'] = 2
    const bare = Object.assign(Object.create(null) as object, { b: 1, a: 2 })
    expect(canonicalJsonOf(inherited)).toBe('{"shown":2}')
    expect(canonicalJsonOf(bare)).toBe('{"a":2,"b":1}')
    expect(canonicalJsonOf(JSON.parse('{"a":1,"__proto__":{"toJSON":2}}'))).toBe('{"__proto__":{"toJSON":2},"a":1}')
  })

  it('writes an object twice when it stands in two places', () => {
    const shared = { a: 1 }
    expect(canonicalJsonOf([shared, { b: shared }])).toBe('[{"a":1},{"b":{"a":1}}]')
  })

  it.each([
    ['a high surrogate alone', '\ud800'],
    ['a low surrogate alone', 'a\udc00b'],
    ['surrogates the wrong way round', '\ude00\ud83d'],
    ['a lone surrogate in a name', { '\ud800': 1 }],
    ['NaN', [Number.NaN]],
    ['undefined', { a: undefined }],
    ['a hole in an array', Array(1)],
    ['a bigint', 1n],
    ['a function', () => 1],
    ['a symbol', Symbol('a')],
    ['a Date', { a: new Date(0) }],
    ['a Map', new Map([['a', 1]])],
    ['a boxed text', new String('a')],
  ])('refuses %s', (_what, value) => {
    expect(() => canonicalJsonOf(value)).toThrow(TypeError)
  })

  it('refuses an object inside itself', () => {
    const loop: Record<string, unknown> = {}
    loop['a'] = [loop]
    expect(() => canonicalJsonOf(loop)).toThrow(TypeError)
  })

  it('says where in the value it stopped', () => {
    expect(() => canonicalJsonOf({ actionBag: [{}, { 'a/b': Infinity }] })).toThrow('"/actionBag/1/a~1b"')
  })

  it('gives the same text when it is read and written again', () => {
    fc.assert(fc.property(anyValue, value => {
      const once = canonicalJsonOf(value)
      expect(canonicalJsonOf(toPlain(parseJson(once).root))).toBe(once)
    }), { numRuns: 1000 })
  })

  it('gives what a plain sort and JSON.stringify give', () => {
    fc.assert(fc.property(anyValue, value => {
      expect(canonicalJsonOf(value)).toBe(naive(value))
    }), { numRuns: 1000 })
  })
})
