import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { WORD_PREFIXES } from '../../src/legacy/ledger/verify/formats/docx-prefixes.ts'
import { scanXml, textOfPart } from '../../src/legacy/ledger/verify/formats/scan-xml.ts'
import { parseMarkup, textsIn, type MarkupElement } from '../../src/legacy/readers/markup/tree.ts'
import { isLegacyRefusal } from '../../src/legacy/readers/read-document.ts'
import { openZip } from '../../src/legacy/readers/zip/index.ts'
import { docxOf } from './docx.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const tree = (text: string, depth = 50): MarkupElement => parseMarkup(bytesOf(text), { part: 'x', depth })
const scanned = (text: string): unknown[] => scanXml(text, new Map()).flatMap(token => (token.kind === 'text' ? [[token.number, token.text, token.betweenTags]] : []))
const parsed = (text: string): unknown[] => textsIn(tree(text)).map(node => [node.number, node.text, node.betweenTags])

function codeOf(run: () => unknown): string {
  try {
    run()
  } catch (thrown) {
    if (isLegacyRefusal(thrown)) return thrown.issue.code
    throw thrown
  }
  return 'read'
}

describe('the tree and the scan of a part', () => {
  it.each([
    '<a>one<b>two</b> <c> </c>\n</a>', '<a>x&amp;y&#x20;&#233;<![CDATA[<b>&amp;]]>z</a>', '<a>x<!-- y -->z<?pi <q> ?>w</a>', '<a t="x &gt; y" s=\'"\'/>', '<a>\r\n<b>1\r2</b></a>', '<a>]]&gt;</a>',
  ])('number the same texts in %j', text => {
    expect(scanned(text)).toEqual(parsed(text))
  })

  it('tell white space between tags from white space that is text', () => {
    expect(parsed('<a> <b> </b> </a>')).toEqual([[1, ' ', true], [2, ' ', false], [3, ' ', true]])
  })

  it('name an element by its namespace, whatever the prefix', () => {
    const text = '<q:p xmlns:q="http://schemas.openxmlformats.org/wordprocessingml/2006/main" q:val="1" val="2"><p xmlns="urn:x"/></q:p>'
    const root = tree(text)
    expect([root.name, [...root.attributes], root.children.map(child => ('name' in child ? child.name : ''))]).toEqual(['w:p', [['w:val', '1'], ['val', '2']], ['{urn:x}p']])
    expect(scanXml(text, WORD_PREFIXES).flatMap(token => (token.kind === 'open' ? [token.name] : []))).toEqual(['w:p', '{urn:x}p'])
  })

  it('agree on every part of every fixture', () => {
    let count = 0
    for (const name of readdirSync(new URL('../../fixtures/legacy/docx/', import.meta.url))) {
      for (const part of openZip(docxOf(name), { unpackedBytes: 1e8, packingRatio: 1000, parts: 100 }).parts.values()) {
        if (!/\.(?:xml|rels)$/.test(part.name)) continue
        const bytes = part.read()
        const found = scanXml(textOfPart(bytes), new Map()).flatMap(token => (token.kind === 'text' ? [token.text] : []))
        expect(found).toEqual(textsIn(parseMarkup(bytes, { part: part.name, depth: 100 })).map(node => node.text))
        count += found.length
      }
    }
    expect(count).toBeGreaterThan(200)
  })

  it('refuse a DOCTYPE, what is not well-formed, other encodings, and too deep a tree', () => {
    expect(codeOf(() => tree('<!DOCTYPE a><a/>'))).toBe('legacy.part-doctype')
    expect(codeOf(() => tree('<a><b></a>'))).toBe('legacy.part-damaged')
    expect(codeOf(() => tree(''))).toBe('legacy.part-damaged')
    expect(codeOf(() => tree('<?xml version="1.0" encoding="ISO-8859-1"?><a/>'))).toBe('legacy.part-damaged')
    expect(codeOf(() => parseMarkup(Uint8Array.of(0x3c, 0x61, 0xff, 0x2f, 0x3e), { part: 'x', depth: 5 }))).toBe('legacy.part-damaged')
    expect(codeOf(() => tree('<a>'.repeat(51) + '</a>'.repeat(51)))).toBe('legacy.limit')
    expect(codeOf(() => parseMarkup(bytesOf(`<a>${'<b/>'.repeat(20)}</a>`), { part: 'x', depth: 5, elements: 10 }))).toBe('legacy.limit')
    expect(() => scanXml('<!DOCTYPE a><a/>', new Map())).toThrow('a declaration')
  })
})
