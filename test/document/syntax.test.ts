import { describe, expect, it } from 'vitest'
import { syntaxOf } from '../../src/document/syntax.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const utf16 = (text: string, little: boolean, mark: boolean): Uint8Array => Uint8Array.from([
  ...(mark ? (little ? [0xff, 0xfe] : [0xfe, 0xff]) : []),
  ...[...text].flatMap(character => little ? [character.charCodeAt(0), 0] : [0, character.charCodeAt(0)]),
])

describe('syntaxOf', () => {
  it.each(['<a/>', ' \n\t<a/>', '\ufeff<a/>', '\ufeff \r\n<a/>', '<', '<!DOCTYPE a>'])('takes %j for XML, as a string and in UTF-8', text => {
    expect([syntaxOf(text), syntaxOf(bytes(text))]).toEqual(['xml', 'xml'])
  })

  it.each(['', ' ', '{}', '\ufeff{}', '[1]', '"<a/>"', 'a<b', '\u00a0<a/>', '{"a":"<"}'])('takes %j for JSON, as a string and in UTF-8', text => {
    expect([syntaxOf(text), syntaxOf(bytes(text))]).toEqual(['json', 'json'])
  })

  it('finds XML in UTF-16 of either order, with and without byte order mark', () => {
    const forms = [true, false].flatMap(little => [true, false].map(mark => syntaxOf(utf16(' <a/>', little, mark))))
    expect(forms).toEqual(['xml', 'xml', 'xml', 'xml'])
  })
})
