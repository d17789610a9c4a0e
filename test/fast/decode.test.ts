/** Decoding of short texts: the same text as a decoder gives, whatever stands around it. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decoded, LONGEST_DECODED } from '../../src/fast/decode.ts'
import { newBytes } from '../../src/fast/native.ts'
import { holds } from '../laws/runs.ts'

const [utf8, decoder] = [new TextEncoder(), new TextDecoder('utf-8', { ignoreBOM: true })]

/** The text that is decoded between two others; nothing where all of it is ASCII. */
function between(before: string, text: string, behind: string): string | undefined {
  const [start, inner, end] = [utf8.encode(before), utf8.encode(text), utf8.encode(`${behind}</ab`)]
  const bytes = newBytes(start.length + inner.length + end.length)
  bytes.set(start)
  bytes.set(inner, start.length)
  bytes.set(end, start.length + inner.length)
  const first = inner.findIndex(byte => byte > 0x7f)
  if (first < 0) return undefined
  return decoded(bytes, new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), start.length, start.length + inner.length, start.length + first)
}

/** The last and the first characters of each length, and where the first byte changes. */
const BORDERS = ['\u007f', '\u0080', '\u00ff', '\u0100', '\u07ff', '\u0800', '\u1fff', '\u2000', '\u2019', '\u2fff', '\u3000', '\ud7ff', '\ue000', '\ufeff', '\ufffd', '\u{10000}', '\u{1f600}', '\u{fffff}', '\u{10ffff}']

const text = fc.string({ unit: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...'abc <"\n') }, { weight: 2, arbitrary: fc.constantFrom(...BORDERS) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) }), maxLength: 40 })

describe('a text that is decoded', () => {
  it('is the one that was encoded, whatever stands before and behind', () => {
    holds([text, text, text], (before, inner, behind) => {
      const got = between(before, inner, behind)
      if (got !== undefined) expect(got).toBe(inner)
    })
  })

  it.each(BORDERS)('has the character %j at any place among others', character => {
    for (const other of ['a', 'é', '\u0416', '\u4e2d', '\u2019']) for (let before = 0; before < 9; before++) for (let behind = 0; behind < 5; behind++) {
      const whole = other.repeat(before) + character + other.repeat(behind)
      expect(between('x', whole, '\u4e2d')).toBe(/[^\0-\x7f]/.test(whole) ? whole : undefined)
    }
  })

  it.each(['\u0416', '\u4e2d', '\u{1f600}'])('may be as long as any that is decoded here, of %s', character => {
    const { length } = utf8.encode(character)
    const longest = character.repeat(LONGEST_DECODED / length) + 'a'.repeat(LONGEST_DECODED % length)
    expect(utf8.encode(longest)).toHaveLength(LONGEST_DECODED)
    expect(between('', longest, '')).toBe(longest)
    expect(between('', `${longest.slice(0, -1)}`, character)).toBe(decoder.decode(utf8.encode(longest.slice(0, -1))))
  })
})
