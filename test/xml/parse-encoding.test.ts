import { describe, expect, it } from 'vitest'

import { isReadError } from '../../src/issue/errors.ts'
import { decodeXml } from '../../src/xml/decode.ts'
import { parseXml } from '../../src/xml/parse.ts'
import { utf16 } from './parse-utf16.ts'

const declaring = (encoding: string): string => `<?xml version="1.0" encoding="${encoding}"?><a>é😀</a>`

describe('decodeXml', () => {
  it.each([
    ['UTF-8', utf8('<a>é😀</a>'), 'utf-8', 0],
    ['UTF-8 with mark', utf8('\uFEFF<a>é😀</a>'), 'utf-8', 3],
    ['UTF-16LE with mark', utf16('\uFEFF<a>é😀</a>', 'le'), 'utf-16', 2],
    ['UTF-16BE with mark', utf16('\uFEFF<a>é😀</a>', 'be'), 'utf-16', 2],
  ])('reads %s without declaration', (_, bytes, spelling, markLength) => {
    const source = decodeXml(bytes)
    expect([source.text, source.spelling, source.markLength]).toEqual(['<a>é😀</a>', spelling, markLength])
  })

  it.each([
    ['UTF-8', utf8(declaring('UTF-8'))],
    ['UTF-8 in small letters', utf8(declaring('utf-8'))],
    ['UTF-8 with mark', utf8(`\uFEFF${declaring('UTF-8')}`)],
    ['UTF-16LE with mark', utf16(`\uFEFF${declaring('UTF-16')}`, 'le')],
    ['UTF-16BE with mark', utf16(`\uFEFF${declaring('UTF-16BE')}`, 'be')],
    ['UTF-16LE without mark', utf16(declaring('UTF-16'), 'le')],
    ['UTF-16BE without mark', utf16(declaring('UTF-16'), 'be')],
  ])('reads %s that is so declared', (_, bytes) => {
    expect(parseXml(bytes).root.children).toMatchObject([{ value: 'é😀' }])
  })

  it('does not ask what a string declares', () => {
    expect(parseXml(declaring('ISO-8859-1')).root.children).toMatchObject([{ value: 'é😀' }])
  })

  it('reads UTF-16 of more than one piece as it is, wherever a pair is divided', () => {
    for (const shift of ['', 'x']) {
      const text = `<a>${shift}${'😀'.repeat(10_000)}</a>`
      expect(decodeXml(utf16(`\uFEFF${text}`, 'be')).text).toBe(text)
    }
  })

  it('reads bytes that are a part of a larger buffer', () => {
    const file = utf16('\uFEFF<a>é</a>', 'be')
    const larger = new Uint8Array(file.length + 7)
    larger.set(file, 3)
    expect(decodeXml(larger.subarray(3, 3 + file.length)).text).toBe('<a>é</a>')
  })

  it.each([
    ['Latin-1 without declaration', latin1('<a>\n é</a>'), { line: 2, column: 2, offset: 5 }],
    ['a sequence that breaks off', latin1('\xEF\xBB\xBF<a>é\xC3</a>').map((byte, at) => (at === 6 ? 0x78 : byte)), { line: 1, column: 5, offset: 7 }],
    ['an overlong sequence', latin1('<a>\xC0\x80</a>'), { line: 1, column: 4, offset: 3 }],
    ['a surrogate in UTF-8', latin1('<a>\xED\xA0\x80</a>'), { line: 1, column: 4, offset: 3 }],
    ['a lone surrogate in UTF-16', utf16('\uFEFF<a>\uD800</a>', 'le'), { line: 1, column: 4, offset: 8 }],
    ['half a character of UTF-16 at the end', utf16('\uFEFF<a/>', 'be').subarray(0, 9), { line: 1, column: 4, offset: 8 }],
    ['UTF-32 with mark', latin1('\xFF\xFE\0\0<\0\0\0'), { line: 1, column: 1, offset: 0 }],
    ['UTF-32 without mark', latin1('\0\0\0<'), { line: 1, column: 1, offset: 0 }],
    ['UTF-16 without mark and declaration', utf16('<a/>', 'le'), { line: 1, column: 1, offset: 0 }],
    ['ISO-8859-1 as declared', latin1('<?xml version="1.0" encoding="ISO-8859-1"?><a>é</a>'), { line: 1, column: 31, offset: 30 }],
    ['a declaration of windows-1252 over ASCII', latin1("<?xml version='1.0'\n encoding = 'windows-1252'?><a/>"), { line: 2, column: 14, offset: 33 }],
    ['a declaration of UTF-16 over UTF-8', utf8(declaring('UTF-16')), { line: 1, column: 31, offset: 30 }],
    ['a declaration of UTF-8 over UTF-16', utf16(`\uFEFF${declaring('UTF-8')}`, 'le'), { line: 1, column: 31, offset: 62 }],
    ['a declaration of the other byte order', utf16(`\uFEFF${declaring('UTF-16LE')}`, 'be'), { line: 1, column: 31, offset: 62 }],
    ['a declaration of ISO-8859-1 behind a mark of UTF-8', utf8(`\uFEFF${declaring('ISO-8859-1')}`), { line: 1, column: 31, offset: 33 }],
  ])('refuses %s, at its place', (_, bytes, place) => {
    expect(refusal(bytes)).toEqual({ code: 'xml.encoding', place })
  })

  it('leaves a malformed declaration to the parser', () => {
    expect(refusal(utf8('<?xml encoding="ISO-8859-1"?><a/>')).code).toBe('xml.malformed')
  })
})

function refusal(bytes: Uint8Array): { code: string; place: object } {
  try {
    parseXml(bytes)
    return { code: 'read', place: {} }
  } catch (thrown) {
    if (!isReadError(thrown)) throw thrown
    return { code: thrown.code, place: thrown.place }
  }
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, character => character.charCodeAt(0))
}
