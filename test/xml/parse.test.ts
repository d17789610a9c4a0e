import { describe, expect, it } from 'vitest'

import { parseXml } from '../../src/xml/parse.ts'
import type { XmlDocument, XmlElement, XmlText } from '../../src/xml/tree.ts'
import { utf16 } from './parse-utf16.ts'

describe('parseXml', () => {
  it('gives an element with its namespace, prefix and attributes, without its declarations', () => {
    const { root } = parseXml('<p:a xmlns:p="urn:x" xmlns="urn:y" b="1" p:c="2"><d/></p:a>')
    expect([root.prefix, root.local, root.namespace]).toEqual(['p', 'a', 'urn:x'])
    expect(root.attributes.map(({ prefix, local, namespace, value }) => [prefix, local, namespace, value])).toEqual([
      ['', 'b', '', '1'],
      ['p', 'c', 'urn:x', '2'],
    ])
    expect(childElement(root).namespace).toBe('urn:y')
  })

  it('forgets a declaration at the end of its element', () => {
    const { root } = parseXml('<p:a xmlns:p="urn:1"><p:b xmlns:p="urn:2" xmlns="urn:3"><c xmlns=""/><d/></p:b><p:e/><f/></p:a>')
    expect(namespaces(root)).toEqual(['urn:1', 'urn:2', '', 'urn:3', 'urn:1', ''])
  })

  it('does not trim a namespace name to make it one', () => {
    expect(() => parseXml('<a xmlns=" urn:x"/>')).toThrow(expect.objectContaining({ code: 'xml.malformed' }))
  })

  it('joins text around comments, instructions, sections and references', () => {
    const [text, ...others] = parseXml('<a>1<!-- c -->2<?p i?>&amp;<![CDATA[<3>]]>&#52;</a>').root.children
    expect(text).toEqual({ kind: 'text', value: '12&<3>4', start: 3, cdata: true, cdataStart: 27 })
    expect(others).toEqual([])
  })

  it('divides text at elements, and tells the CDATA in each part', () => {
    const { children } = parseXml('<a>x<b/><![CDATA[]]><b/><![CDATA[y]]>z</a>').root
    expect(children.filter(child => child.kind === 'text')).toEqual([
      { kind: 'text', value: 'x', start: 3, cdata: false, cdataStart: -1 },
      { kind: 'text', value: '', start: 17, cdata: true, cdataStart: 8 },
      { kind: 'text', value: 'yz', start: 33, cdata: true, cdataStart: 24 },
    ])
  })

  it('counts what is no content', () => {
    const { comments, processingInstructions, cdataSections, namespaceDeclarations, schemaLocations, declaration } = parseXml(
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><!--1--><?p?><a xmlns="urn:x" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"' +
        ' xsi:schemaLocation="urn:x http://example.org/x.xsd"><!--2--><![CDATA[]]><![CDATA[x]]><b schemaLocation="no"/></a><!--3--><?q r?>',
    )
    expect({ comments, processingInstructions, cdataSections, namespaceDeclarations, schemaLocations }).toEqual({
      comments: 3,
      processingInstructions: 2,
      cdataSections: 2,
      namespaceDeclarations: 2,
      schemaLocations: 1,
    })
    expect(declaration).toEqual({ encoding: 'UTF-8', standalone: 'yes' })
    expect(parseXml('<a/>').declaration).toBeUndefined()
  })

  it.each([
    ['CRLF and lone CR in text', '<a>1\r\n2\r3\n4\r\r\n5\t6</a>', '1\n2\n3\n4\n\n5\t6'],
    ['CR in CDATA', '<a><![CDATA[1\r\n2\r3]]></a>', '1\n2\n3'],
    ['CR by reference', '<a>1&#13;&#xD;&#13;\n2</a>', '1\r\r\r\n2'],
    ['CR just before a reference and a tag', '<a>\r&lt;\r</a>', '\n<\n'],
    ['white space by reference', '<a>&#9;&#10;&#32;</a>', '\t\n '],
    ['characters by reference', '<a>&#x1F600;&#233;&#xFFFD;</a>', '😀é\uFFFD'],
    ['the five entities', '<a>&amp;&lt;&gt;&quot;&apos;</a>', '&<>"\''],
    ['brackets', '<a>]]&gt; ] ]] <![CDATA[]] ] ]>]]></a>', ']]> ] ]] ]] ] ]>'],
    ['what is no XML white space', '<a>\u0085\u2028\u00A0\uFEFF</a>', '\u0085\u2028\u00A0\uFEFF'],
  ])('normalises text: %s', (_, xml, value) => {
    expect(texts(parseXml(xml).root)).toEqual([value])
  })

  it.each([
    ['literal white space', '<a b="1\t2\n3\r4\r\n5\r\r\n6"/>', '1 2 3 4 5  6'],
    ['referenced white space', '<a b="&#9;&#10;&#13;&#13;&#10;&#32; "/>', '\t\n\r\r\n  '],
    ['white space at the ends', '<a b="  x  y  "/>', '  x  y  '],
    ['quotation marks', `<a b='"&apos;">'/>`, '"\'">'],
    ['what is no XML white space', '<a b="\u0085\u2028\u00A0"/>', '\u0085\u2028\u00A0'],
  ])('normalises an attribute value: %s', (_, xml, value) => {
    expect(parseXml(xml).root.attributes.map(attribute => attribute.value)).toEqual([value])
  })

  it.each(['<a/>\r', '<a/>\r\n', '\r<a/>\r', '<a/>\n\n', '\uFEFF<a/>', '  <a/> ', '<a\r/>', '<a\r\n></a\r\n>'])('reads %j', xml => {
    expect(parseXml(xml).root.local).toBe('a')
  })

  it('takes names such as __proto__ for names', () => {
    const { root } = parseXml('<__proto__ constructor="1" __proto__="2" xmlns:__proto__="urn:x"><__proto__:toString/></__proto__>')
    expect(root.attributes.map(({ local, value }) => [local, value])).toEqual([['constructor', '1'], ['__proto__', '2']])
    expect([childElement(root).namespace, childElement(root).local]).toEqual(['urn:x', 'toString'])
  })

  it('takes 100,000 levels and 2,000 attributes without stack, when limits allow', () => {
    const attributes = Array.from({ length: 2000 }, (_, index) => ` a${index}=""`).join('')
    const { root } = parseXml(`${'<a>'.repeat(99_999)}<a${attributes}/>${'</a>'.repeat(99_999)}`, { depth: 100_000, attributes: 2000 })
    let depth = 1
    let deepest = root
    for (let next = deepest.children[0]; next?.kind === 'element'; next = deepest.children[0]) {
      deepest = next
      depth++
    }
    expect([depth, deepest.attributes.length]).toEqual([100_000, 2000])
  })
})

describe('the places in the tree', () => {
  const xml = '<?xml version="1.0"?>\r\n<!-- é --><a\r\n  b = "1&#10;"\r\n\tc=\'"\'\r\n>é&#233;<b\r\n/>\r\n <b>x</b ><!-- --></a>\n'

  it('are those of tags, names and first characters', () => {
    const { root } = parseXml(xml)
    expect(root.attributes.map(({ start }) => xml.slice(start, start + 1))).toEqual(['b', 'c'])
    expect(root.children.map(({ start }) => xml.slice(start, start + 3))).toEqual(['é&#', '<b\r', '\r\n ', '<b>'])
    expect(xml.slice(root.start, root.contentStart)).toBe('<a\r\n  b = "1&#10;"\r\n\tc=\'"\'\r\n>')
    expect(xml.slice(root.end)).toBe('\n')
    expect(root.children.flatMap(child => (child.kind === 'element' ? [xml.slice(child.start, child.end)] : []))).toEqual(['<b\r\n/>', '<b>x</b >'])
  })

  it.each([
    ['UTF-8', new TextEncoder().encode(xml), 1, 0],
    ['UTF-8 with mark', new TextEncoder().encode(`\uFEFF${xml}`), 1, 3],
    ['UTF-16LE', utf16(`\uFEFF${xml}`, 'le'), 2, 2],
    ['UTF-16BE', utf16(`\uFEFF${xml}`, 'be'), 2, 2],
  ])('turn into bytes of a file in %s', (_, bytes, unit, mark) => {
    const document = parseXml(bytes)
    const [first] = document.root.attributes
    const before = unit === 1 ? new TextEncoder().encode(xml.slice(0, first?.start)).length : 2 * (first?.start ?? 0)
    expect(document.source.placeAt(first?.start ?? 0)).toEqual({ line: 3, column: 3, offset: before + mark })
    expect(spelled(document, bytes, unit)).toEqual(['<', '<', '<'])
  })

  it('count the mark of a string as one', () => {
    const document = parseXml('\uFEFF<a/>')
    expect([document.root.start, document.source.placeAt(0).offset]).toEqual([0, 1])
  })
})

/** The character at the byte offset of each element: in UTF-8 and in either UTF-16, "<" has one byte that is not zero. */
function spelled({ root, source }: XmlDocument, bytes: Uint8Array, unit: number): string[] {
  return elements(root).map(({ start }) => {
    const { offset } = source.placeAt(start)
    return String.fromCharCode(...bytes.subarray(offset, offset + unit).filter(byte => byte !== 0))
  })
}

function elements(root: XmlElement): XmlElement[] {
  return [root, ...root.children.flatMap(child => (child.kind === 'element' ? elements(child) : []))]
}

function namespaces(root: XmlElement): string[] {
  return elements(root).map(({ namespace }) => namespace)
}

function texts(root: XmlElement): string[] {
  return root.children.filter((child): child is XmlText => child.kind === 'text').map(({ value }) => value)
}

function childElement(root: XmlElement): XmlElement {
  const child = root.children.find(candidate => candidate.kind === 'element')
  if (child?.kind !== 'element') throw new Error('no element inside')
  return child
}
