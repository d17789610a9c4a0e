import { describe, expect, it } from 'vitest'
import { isReadError, type ReadError } from '../../src/issue/errors.ts'
import { decodeJson } from '../../src/json/decode.ts'
import { parseJson } from '../../src/json/parse.ts'
import { toPlain } from '../../src/json/tree.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const bytes = (hexadecimal: string): Uint8Array => Uint8Array.from(hexadecimal.split(' '), byte => Number.parseInt(byte, 16))

/** Arrays and objects inside each other, an even number of levels. */
const nested = (depth: number): string => `${'[{"a":'.repeat(depth / 2)}1${'}]'.repeat(depth / 2)}`

/** What the reader throws; anything that is not about the document fails the test. */
function refusal(read: () => unknown): ReadError {
  try {
    read()
  } catch (thrown) {
    if (isReadError(thrown)) return thrown
    throw thrown
  }
  throw new Error('was read')
}

describe('parseJson', () => {
  it('keeps members in source order, doubled names, and the spelling of numbers', () => {
    const { root } = parseJson('{"b": 1.0, "a": [-0, true, null], "b": "\\u00e9"}')
    expect(root).toEqual({
      kind: 'object',
      start: 0,
      end: 48,
      members: [
        { name: 'b', start: 1, value: { kind: 'number', value: 1, text: '1.0', start: 6, end: 9 } },
        {
          name: 'a',
          start: 11,
          value: {
            kind: 'array',
            start: 16,
            end: 32,
            items: [
              { kind: 'number', value: -0, text: '-0', start: 17, end: 19 },
              { kind: 'boolean', value: true, start: 21, end: 25 },
              { kind: 'null', start: 27, end: 31 },
            ],
          },
        },
        { name: 'b', start: 34, value: { kind: 'string', value: 'é', start: 39, end: 47 } },
      ],
    })
  })

  it('treats __proto__ as a name like any other', () => {
    const { root } = parseJson('{"__proto__": {"polluted": 1}, "__proto__": {"polluted": 2}, "constructor": 3}')
    expect(root.kind === 'object' && root.members.map(member => member.name)).toEqual(['__proto__', '__proto__', 'constructor'])
    const plain = toPlain(root) as object
    expect(Object.keys(plain)).toEqual(['__proto__', 'constructor'])
    expect(Object.getPrototypeOf(plain)).toBe(Object.prototype)
    expect(Object.getOwnPropertyDescriptor(plain, '__proto__')?.value).toEqual({ polluted: 2 })
    expect('polluted' in {}).toBe(false)
  })

  it('keeps lone surrogates, raw and escaped', () => {
    expect(toPlain(parseJson('["\ud800", "\\udfaa", "\\ud83d\\ude00"]').root)).toEqual(['\ud800', '\udfaa', '😀'])
  })

  it('keeps the digits of a number that no double can hold', () => {
    const { root } = parseJson('[12345678901234567890.10, 1e400]')
    expect(root.kind === 'array' && root.items.map(item => item.kind === 'number' && [item.text, item.value])).toEqual([
      ['12345678901234567890.10', 12345678901234567000],
      ['1e400', Infinity],
    ])
  })

  it('gives places in bytes, lines and code points of the file', () => {
    const { root, source } = parseJson(utf8('\ufeff{"é":\r\n "😀",\r"b": 1}'))
    const second = root.kind === 'object' ? root.members[1] : undefined
    expect(source.text.slice(second?.start, second?.value.start)).toBe('"b": ')
    expect(source.placeAt(second?.start ?? -1)).toEqual({ line: 3, column: 1, offset: 20 })
  })
})

describe('parseJson on what is not UTF-8', () => {
  it('accepts a byte order mark, in bytes and in a string, and counts it', () => {
    expect(decodeJson(utf8('\ufeff{}'))).toMatchObject({ text: '{}', spelling: 'utf-8', markLength: 3 })
    expect(decodeJson('\ufeff{}')).toMatchObject({ text: '{}', spelling: 'string', markLength: 1 })
    expect(refusal(() => parseJson('\ufeff[1,]'))).toMatchObject({ place: { line: 1, column: 3, offset: 3 } })
    expect(refusal(() => parseJson(utf8('\ufeff[1,]')))).toMatchObject({ place: { line: 1, column: 3, offset: 5 } })
    expect(refusal(() => parseJson('\ufeff\ufeff{}'))).toMatchObject({ code: 'json.malformed', place: { offset: 1 } })
  })

  it.each([
    ['UTF-16 with mark, little-endian', 'ff fe 7b 00 7d 00'],
    ['UTF-16 with mark, big-endian', 'fe ff 00 7b 00 7d'],
    ['UTF-16 without mark, little-endian', '7b 00 7d 00'],
    ['UTF-16 without mark, big-endian', '00 7b 00 7d'],
    ['UTF-16 of one digit', '31 00'],
    ['UTF-32 with mark, little-endian', 'ff fe 00 00 31 00 00 00'],
    ['UTF-32 with mark, big-endian', '00 00 fe ff 00 00 00 31'],
    ['UTF-32 without mark, little-endian', '31 00 00 00'],
    ['UTF-32 without mark, big-endian', '00 00 00 31'],
  ])('refuses %s at the start', (_encoding, file) => {
    expect(refusal(() => parseJson(bytes(file)))).toMatchObject({ code: 'json.encoding', place: { line: 1, column: 1, offset: 0 } })
  })

  it.each([
    ['Latin-1', '22 c3 a9 0a e9 74 e9 22', { line: 2, column: 1, offset: 4 }],
    ['Latin-1 behind a mark', 'ef bb bf 22 c3 a9 e9 22', { line: 1, column: 3, offset: 6 }],
    ['an encoded surrogate', '22 ed a0 80 22', { line: 1, column: 2, offset: 1 }],
    ['an overlong slash', '22 c0 af 22', { line: 1, column: 2, offset: 1 }],
    ['an overlong sequence of three', '22 e0 9f bf 22', { line: 1, column: 2, offset: 1 }],
    ['an overlong sequence of four', '22 f0 8f bf bf 22', { line: 1, column: 2, offset: 1 }],
    ['a number above U+10FFFF', '22 f4 90 80 80 22', { line: 1, column: 2, offset: 1 }],
    ['a lone continuation', '22 f0 9f 98 80 80 22', { line: 1, column: 3, offset: 5 }],
    ['a character that breaks off', '22 61 f0 9f 98', { line: 1, column: 3, offset: 2 }],
    ['half a byte order mark', 'ef bb 7b 7d', { line: 1, column: 1, offset: 0 }],
  ])('says where %s begins', (_fault, file, place) => {
    expect(refusal(() => parseJson(bytes(file)))).toMatchObject({ code: 'json.encoding', place })
  })

  it('finds the first bad byte where a decoder of another make finds it', () => {
    for (let first = 0x80; first <= 0xff; first++) {
      for (const second of [0x22, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xff]) {
        const file = Uint8Array.of(0x22, first, second, 0x80, 0x80, 0x22)
        const firstHole = new TextDecoder().decode(file).indexOf('\ufffd')
        const before = utf8(new TextDecoder().decode(file).slice(0, firstHole)).length
        if (firstHole >= 0) expect(refusal(() => parseJson(file))).toMatchObject({ code: 'json.encoding', place: { offset: before } })
      }
    }
  })
})

describe('parseJson at its limits', () => {
  it('reads 200 levels and refuses the bracket of the next', () => {
    expect(parseJson(nested(200)).root.kind).toBe('array')
    expect(refusal(() => parseJson(nested(202)))).toMatchObject({ code: 'limit.depth', place: { line: 1, column: 601, offset: 600 } })
    expect(parseJson('[[],[],{}]', { depth: 2 }).root.kind).toBe('array')
    expect(refusal(() => parseJson('[[],{"a":{}}]', { depth: 2 }))).toMatchObject({ code: 'limit.depth', place: { offset: 9 } })
  })

  it('does not exhaust the stack when the limit is lifted', () => {
    expect(parseJson(nested(200_000), { depth: Infinity }).root).toMatchObject({ start: 0, end: 800_001 })
  })

  it('refuses a document that is too long before it decodes it', () => {
    expect(parseJson('"😀"', { size: 4 }).root.end).toBe(4)
    expect(parseJson(utf8('"😀"'), { size: 4 }).root.end).toBe(4)
    expect(refusal(() => parseJson('"😀"', { size: 3 }))).toMatchObject({ code: 'limit.size', place: { line: 1, column: 1, offset: 0 } })
    expect(refusal(() => parseJson(utf8('"😀"'), { size: 3 }))).toMatchObject({ code: 'limit.size' })
    expect(refusal(() => parseJson(Uint8Array.of(0xff, 0xff, 0xff), { size: 2 }))).toMatchObject({ code: 'limit.size' })
  })

  it('refuses a text, a name or a number that is too long, escapes counted as what they stand for', () => {
    expect(parseJson('{"abc":["\\u00e9\\u00e9\\u00e9",123]}', { text: 3 }).root.kind).toBe('object')
    expect(refusal(() => parseJson('["abc","abcd"]', { text: 3 }))).toMatchObject({ code: 'limit.text', place: { offset: 7 } })
    expect(refusal(() => parseJson('{"abcd":1}', { text: 3 }))).toMatchObject({ code: 'limit.text', place: { offset: 1 } })
    expect(refusal(() => parseJson('[1234]', { text: 3 }))).toMatchObject({ code: 'limit.text', place: { offset: 1 } })
  })
})
