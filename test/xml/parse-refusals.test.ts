import { describe, expect, it } from 'vitest'

import { isReadError } from '../../src/issue/errors.ts'
import type { Limits } from '../../src/issue/limits.ts'
import { parseXml } from '../../src/xml/parse.ts'

/** A document whose first mistake is at the "¦", which is taken out. */
type Marked = readonly [what: string, xml: string]

const MALFORMED: readonly Marked[] = [
  ['nothing at all', '¦'],
  ['no element', '<!-- x -->\n¦'],
  ['text before the root', ' ¦x<a/>'],
  ['text after the root', '<a/>\n ¦x'],
  ['a reference after the root', '<a/> ¦&#32;'],
  ['a section after the root', '<a/> ¦<![CDATA[]]>'],
  ['a second root', '<a/>¦<b/>'],
  ['an end tag too many', '<a/>¦</a>'],
  ['an end tag of another element', '<a><b>¦</a></b>'],
  ['an end tag with a longer name', '<a>¦</aa>'],
  ['an end tag with more in it', '<a></a ¦b="1">'],
  ['an element that is never closed', '<a>¦<b><c/>'],
  ['a tag that is not finished', '<a>¦<b c="'],
  ['a comment that is not finished', '<a>¦<!-- & '],
  ['a section that is not finished', '<a>¦<![CDATA[ ]] '],
  ['an instruction that is not finished', '<a/>¦<?p '],
  ['an end tag that is not finished', '<a>¦</a'],
  ['a "<" in text', '<a>1 ¦< 2</a>'],
  ['a "<" in a value', '<a b="¦<"/>'],
  ['"]]>" in text', '<a>x]¦]]></a>'],
  ['a bare "&"', '<a>fish ¦& chips; &amp;</a>'],
  ['a bare "&" up to the end', '<a>fish ¦& chips</a>'],
  ['a bare "&" in a value', '<a b="&lt;¦&"/>'],
  ['an entity of HTML', '<a>&amp;¦&nbsp;</a>'],
  ['a reference to U+0001', '<a>&#9;¦&#1;</a>'],
  ['a reference to U+0000', '<a b="¦&#x0;"/>'],
  ['a reference to half a pair', '<a>¦&#xD83D;&#xDE00;</a>'],
  ['a reference beyond Unicode', '<a>¦&#x110000;</a>'],
  ['a reference to U+FFFE', '<a>¦&#65534;</a>'],
  ['a reference with X in capitals', '<a>¦&#X41;</a>'],
  ['a control character', '<a>x¦\u0001</a>'],
  ['NUL after the root', '<a/>¦\0'],
  ['U+FFFF in a comment', '<a><!-- ¦\uFFFF --></a>'],
  ['the first half of a pair', '<a>¦\uD83Dx</a>'],
  ['the second half of a pair', '<a b="¦\uDE00"/>'],
  ['half a pair in a name', '<a¦\uD800b/>'],
  ['half a pair at the end', '<a/>¦\uD800'],
  ['"--" in a comment', '<a><!-- - ¦-- --></a>'],
  ['"--->"', '<a><!-- ¦---></a>'],
  ['"<!" in text', '<a>¦<!ELEMENT a></a>'],
  ['a doctype in small letters', '¦<!doctype a><a/>'],
  ['an attribute without value', '<a b="1" ¦c/>'],
  ['an attribute without value before another', '<a ¦b c="1"/>'],
  ['a value without quotation marks', '<a b=¦1/>'],
  ['attributes without space between', '<a b="1"¦c="2"/>'],
  ['a "/" inside a tag', '<a /¦ >'],
  ['an attribute twice', '<a b="1" c="2" ¦b="3"/>'],
  ['an attribute twice by two prefixes', '<a xmlns:p="urn:x" xmlns:q="urn:x" p:b="1" ¦q:b="2"/>'],
  ['a declaration twice', '<a xmlns="urn:x" ¦xmlns="urn:x"/>'],
  ['an instruction without target', '<a>¦<? x?></a>'],
  ['a target with a colon', '<a>¦<?p:q?></a>'],
  ['a target that runs into its text', '<a><?p¦?x?></a>'],
  ['a target called XML', '<a>¦<?XmL x?></a>'],
  ['a declaration after a space', ' ¦<?xml version="1.0"?><a/>'],
  ['a declaration inside', '<a>¦<?xml version="1.0"?></a>'],
  ['a declaration without version', '¦<?xml encoding="UTF-8"?><a/>'],
  ['a declaration with another order', '¦<?xml version="1.0" standalone="yes" encoding="UTF-8"?><a/>'],
  ['a declaration with an unknown part', '¦<?xml version="1.0" valid="yes"?><a/>'],
  ['a standalone that is maybe', '¦<?xml version="1.0" standalone="maybe"?><a/>'],
  ['a version that is none', '¦<?xml version="one"?><a/>'],
  ['a second byte order mark', '\uFEFF¦\uFEFF<a/>'],
]

const NAMESPACES: readonly Marked[] = [
  ['an undeclared prefix of an element', '<¦p:a/>'],
  ['an undeclared prefix of an attribute', '<a b="1" ¦p:b="2"/>'],
  ['a prefix declared beside it', '<a><b xmlns:p="urn:x"/><¦p:c/></a>'],
  ['a prefix declared empty', '<a ¦xmlns:p=""/>'],
  ['xml for another namespace', '<a ¦xmlns:xml="urn:x"/>'],
  ['another prefix for the xml namespace', '<a ¦xmlns:p="http://www.w3.org/XML/1998/namespace"/>'],
  ['the xml namespace as the default', '<a ¦xmlns="http://www.w3.org/XML/1998/namespace"/>'],
  ['xmlns declared', '<a ¦xmlns:xmlns="urn:x"/>'],
  ['xmlns declared as it is', '<a ¦xmlns:xmlns="http://www.w3.org/2000/xmlns/"/>'],
  ['a prefix for the xmlns namespace', '<a ¦xmlns:p="http://www.w3.org/2000/xmlns/"/>'],
  ['the xmlns namespace as the default', '<a ¦xmlns="http://www.w3.org/2000/xmlns/"/>'],
  ['an element with prefix xmlns', '<¦xmlns:a/>'],
  ['two colons', '<¦p:a:b xmlns:p="urn:x"/>'],
  ['two colons in a declaration', '<a ¦xmlns:p:q="urn:x"/>'],
  ['an empty prefix', '<a ¦:b="1"/>'],
  ['an empty local name', '<¦p: xmlns:p="urn:x"/>'],
  ['a local name that starts with a digit', '<¦p:1 xmlns:p="urn:x"/>'],
  ['a local name that starts with a combining character', '<a xmlns:p="urn:x" ¦p:\u0301b=""/>'],
  ['a namespace that is no URI', '<a ¦xmlns:p="urn:x y"/>'],
  ['a namespace with a bad percent', '<a ¦xmlns="urn:%4"/>'],
]

describe('parseXml refuses as malformed', () => {
  it.each([...MALFORMED, ...NAMESPACES])('%s, at its place', (_, marked) => {
    expect(refusal(marked.replace('¦', ''))).toEqual({ code: 'xml.malformed', offset: marked.indexOf('¦') })
  })

  it('the first of two mistakes', () => {
    expect(refusal('<a><b></c>\u0001</a><!DOCTYPE a>')).toEqual({ code: 'xml.malformed', offset: 6 })
    expect(refusal('<a>\u0001</b>')).toEqual({ code: 'xml.malformed', offset: 3 })
  })
})

describe('parseXml and DOCTYPE', () => {
  it.each([
    ['first', '¦<!DOCTYPE a><a/>'],
    ['after comments and instructions', '<?xml version="1.0"?>\n<!-- <!DOCTYPE b> --><?p <!DOCTYPE c>?>\n¦<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>'],
    ['with entities', '¦<!DOCTYPE a [<!ENTITY b "&b;&b;"><!ENTITY % c SYSTEM "http://127.0.0.1/"> %c;]><a>&b;</a>'],
    ['not finished', '¦<!DOCTYPE'],
    ['with characters that cannot be', '¦<!DOCTYPE a [\u0001]><a/>'],
    ['inside the root', '<a>¦<!DOCTYPE a></a>'],
    ['after the root', '<a/>¦<!DOCTYPE a>'],
  ])('refuses it %s, with its own code', (_, marked) => {
    expect(refusal(marked.replace('¦', ''))).toEqual({ code: 'xml.doctype', offset: marked.indexOf('¦') })
  })

  it('refuses a mistake before it first', () => {
    expect(refusal('<!-- -- --><!DOCTYPE a><a/>')).toEqual({ code: 'xml.malformed', offset: 5 })
  })

  it('takes its letters in a comment, a section and a value for text', () => {
    expect(parseXml('<!--<!DOCTYPE a>--><a b="&lt;!DOCTYPE a>"><![CDATA[<!DOCTYPE a>]]></a>').root.local).toBe('a')
  })
})

describe('parseXml and versions', () => {
  it.each(['1.1', '1.2', '2.0'])('refuses %s where it is written', version => {
    expect(refusal(`<?xml version="${version}"?><a>&#1;</a>`)).toEqual({ code: 'xml.version', offset: 15 })
  })
})

describe('parseXml and limits', () => {
  it.each<[keyof Limits, number, string]>([
    ['depth', 3, '<a><b><c>¦<d/></c></b></a>'],
    ['attributes', 2, '<a b="1" xmlns:c="urn:x" ¦d="2"/>'],
    ['text', 4, '<a>1234<b/>¦12<!-- -->3&amp;<![CDATA[5]]></a>'],
    ['text', 4, '<a b="1234" ¦c="12345"/>'],
    ['text', 4, '<a>¦<!--12345--></a>'],
    ['text', 4, '<a>¦<?p 12345?></a>'],
    ['size', 9, '¦<a>123</a>'],
  ])('stops at the limit of %s, %i, at its place', (limit, value, marked) => {
    expect(refusal(marked.replace('¦', ''), { [limit]: value })).toEqual({ code: `limit.${limit}`, offset: marked.indexOf('¦') })
  })

  it.each<[keyof Limits, number, string]>([
    ['depth', 3, '<a><b><c/><c/></b></a>'],
    ['attributes', 2, '<a b="1" xmlns:c="urn:x"><d e="" f=""/></a>'],
    ['text', 4, '<a b="1234">1234<b/>12<!--1234-->3&amp;<?p 1234?></a>'],
    ['size', 10, '<a>123</a>'],
  ])('goes up to the limit of %s, %i', (limit, value, xml) => {
    expect(parseXml(xml, { [limit]: value }).root.local).toBe('a')
    expect(parseXml(new TextEncoder().encode(xml), { [limit]: value }).root.local).toBe('a')
  })

  it('stops at 201 levels unless told otherwise', () => {
    expect(parseXml(`${'<a>'.repeat(200)}${'</a>'.repeat(200)}`).root.local).toBe('a')
    expect(refusal('<a>'.repeat(201))).toEqual({ code: 'limit.depth', offset: 600 })
  })

  it('stops before it decodes bytes that must be too many', () => {
    expect(refusal(new Uint8Array(100).fill(0xff), { size: 30 })).toEqual({ code: 'limit.size', offset: 0 })
  })
})

// What takes quadratic time does not come through within the runner's five seconds.
describe('parseXml takes time in proportion', () => {
  it.each<[string, string, string]>([
    ['references', `<a>${'&lt;'.repeat(300_000)}</a>`, 'read'],
    ['references in a value, the last one bad', `<a b="${'&#10;'.repeat(200_000)}&x;"/>`, 'xml.malformed'],
    ['sections', `<a>${'<![CDATA[x]]>'.repeat(80_000)}</a>`, 'read'],
    ['brackets in a section', `<a><![CDATA[${'] ]]'.repeat(250_000)}]]></a>`, 'read'],
    ['comments', `<a>${'x<!---->'.repeat(125_000)}</a>`, 'read'],
    ['bare ampersands', `<a>${'& '.repeat(500_000)}</a>`, 'xml.malformed'],
    ['depth', '<a>'.repeat(300_000), 'xml.malformed'],
    ['attributes', `<a ${Array.from({ length: 80_000 }, (_, index) => `a${index}=""`).join(' ')} a1=""/>`, 'xml.malformed'],
    ['declarations', `<a>${Array.from({ length: 40_000 }, (_, index) => `<b xmlns:p${index % 100}="urn:${index}"/>`).join('')}</a>`, 'read'],
    ['a long namespace that is no URI', `<a xmlns="//${'a:@'.repeat(300_000)}^"/>`, 'xml.malformed'],
    ['white space in a declaration', `<?xml version="1.0"${' '.repeat(1_000_000)}encodin="x"?><a/>`, 'xml.malformed'],
    ['instructions before a DOCTYPE', `${'<?p ?>'.repeat(160_000)}<!DOCTYPE a><a/>`, 'xml.doctype'],
  ])('to the length of the document: %s', (_, xml, outcome) => {
    const refused = refusal(xml, { depth: 1e9, attributes: 1e9, text: 1e9 })
    expect(refused === 'read' ? refused : refused.code).toBe(outcome)
  })
})

function refusal(xml: string | Uint8Array, limits?: Partial<Limits>): { code: string; offset: number } | 'read' {
  try {
    parseXml(xml, limits)
    return 'read'
  } catch (thrown) {
    if (!isReadError(thrown)) throw thrown
    return { code: thrown.code, offset: thrown.place.offset }
  }
}
