/** The parts that streams are made of: places, searches, texts as bytes, and what is at hand. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SourceText } from '../../src/issue/index.ts'
import { ByteSearch } from '../../src/stream/byte-search.ts'
import { bytesOfText, TextEncoding, textOfBytes } from '../../src/stream/text-bytes.ts'
import { Window } from '../../src/stream/window.ts'
import { holds } from '../laws/runs.ts'

const texts = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '\r', '\t', 'é', '€', '\u{1f600}', ' '), maxLength: 60 })
const anyText = fc.string({ unit: 'binary', maxLength: 30 })
const cuts = fc.array(fc.nat({ max: 20 }), { maxLength: 20 })

describe('a window', () => {
  it.each(['utf-8', 'string', 'utf-16'] as const)('knows every place as the whole text does, however bytes come and pass: %s', spelling => {
    holds([texts, cuts], (text, lengths) => {
      const source = new SourceText(text, spelling, 2)
      const window = new Window(spelling, 2)
      let index = 0
      for (const [at, length] of lengths.entries()) {
        const part = [...text.slice(index)].slice(0, length).join('')
        // The next character is at hand, since a line may end with two.
        window.append(bytesOfText(text.slice(index)).subarray(window.length))
        const passing = bytesOfText(part).length
        // What passes may be looked at before; so may more or less of it.
        if (at % 2 === 0) expect(window.survey(passing + at % 3)).toBe(true)
        window.pass(passing)
        index += part.length
        if (at % 3 === 2) expect(window.place).toEqual(source.placeAt(index))
      }
      window.isLast = true
      expect(window.place).toEqual(source.placeAt(index))
    }, 2)
  })

  it('knows whether what passes next holds control characters that XML forbids', () => {
    holds([fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\t', 'é', '\u0001', '\u001f', '\0', '\u007f'), maxLength: 20 }), fc.nat({ max: 9 }), fc.nat({ max: 9 })], (text, before, length) => {
      const window = new Window()
      const bytes = bytesOfText(text)
      window.append(bytes)
      window.pass(before)
      const looked = [...bytes.subarray(before, before + length)]
      expect(window.survey(length)).toBe(looked.every(byte => byte > 0x1f || byte === 0x09 || byte === 0x0a || byte === 0x0d))
    })
  })

  it('keeps what has not passed while more comes, whatever the sizes', () => {
    holds([fc.array(fc.uint8Array({ maxLength: 200_000, size: 'max' }), { maxLength: 6 }), cuts], (pieces, passes) => {
      const window = new Window()
      const all: number[] = []
      let passed = 0
      for (const [index, piece] of pieces.entries()) {
        window.append(piece)
        for (const byte of piece) all.push(byte)
        const pass = Math.min(window.length, 1000 * (passes[index] ?? 0))
        window.pass(pass)
        passed += pass
      }
      expect(Buffer.compare(window.part(0, window.length), Uint8Array.from(all.slice(passed)))).toBe(0)
    }, 0.02)
  })

  it('leaves out a last character that is not whole', () => {
    for (const character of ['a', 'é', '€', '\u{1f600}']) {
      const bytes = bytesOfText(`x${character}`)
      for (let length = 1; length <= bytes.length; length++) {
        const window = new Window()
        window.append(bytes.subarray(0, length))
        expect(window.characters().length).toBe(length === bytes.length ? length : 1)
      }
    }
  })
})

describe('SourceText of parts', () => {
  it('has the places of the file behind a seam', () => {
    const file = 'one\ntwo é three\nfour'
    const whole = new SourceText(file, 'utf-8')
    for (let from = 0; from < file.length; from++) {
      const part = new SourceText(`<wrapped>${file.slice(from)}`, 'utf-8', 0, [{ index: 9, place: whole.placeAt(from) }])
      for (const index of [from, file.length, from + 2, from]) expect(part.placeAt(9 + index - from)).toEqual(whole.placeAt(index))
    }
  })

  it('has the places before a seam too, whatever the order in which they are asked for', () => {
    const text = new SourceText('ab\ncd', 'string', 0, [{ index: 3, place: { line: 7, column: 5, offset: 90 } }])
    expect([4, 1, 3, 0, 5].map(index => text.placeAt(index).offset)).toEqual([91, 1, 90, 0, 92])
  })
})

describe('ByteSearch', () => {
  it('finds what lastIndexOf finds', () => {
    const few = fc.string({ unit: fc.constantFrom('a', 'b', '<'), maxLength: 40 })
    holds([few, few.filter(word => word !== ''), fc.nat({ max: 10 }), fc.nat({ max: 10 })], (text, word, from, less) => {
      const to = Math.max(0, text.length - less)
      const at = text.slice(0, to).lastIndexOf(word)
      expect(new ByteSearch(word).lastIn(bytesOfText(text), from, to)).toBe(at < from ? -1 : at)
    })
  })

  it('finds what indexOf finds', () => {
    const few = fc.string({ unit: fc.constantFrom('a', 'b', '<'), maxLength: 40 })
    holds([few, few.filter(word => word !== ''), fc.nat({ max: 10 }), fc.nat({ max: 10 })], (text, word, from, less) => {
      const to = Math.max(0, text.length - less)
      expect(new ByteSearch(word.slice(0, 5)).in(bytesOfText(text), from, to)).toBe(text.slice(0, to).indexOf(word.slice(0, 5), from))
    }, 2)
  })
})

describe('texts as bytes', () => {
  it('come back as they were, halves of pairs included', () => {
    holds([fc.array(fc.oneof(anyText, fc.constantFrom('\ud83d', '\ude00', 'é')))], parts => {
      const text = parts.join('')
      expect(textOfBytes(bytesOfText(text), 'string')).toBe(text)
      const encoding = new TextEncoding()
      const pieces = [...parts.map(part => encoding.bytesOf(part)), encoding.rest()]
      expect(textOfBytes(Uint8Array.from(pieces.flatMap(piece => [...piece])), 'string')).toBe(text)
    })
  })

  it('are none where bytes of a file are no UTF-8', () => {
    expect(textOfBytes(Uint8Array.of(0xe9, 0x61), 'utf-8')).toBeUndefined()
    expect(textOfBytes(bytesOfText('\ud83d'), 'utf-8')).toBeUndefined()
  })
})
