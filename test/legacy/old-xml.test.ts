import { describe, expect, it } from 'vitest'
import { encodedAs, utf16 } from './annex.ts'
import { accountedIn, codesIn, fixtureBytes, gridOf, leftOutOf, readAs, refusedWith, textsOf } from './text-formats.ts'

describe('readOldXml', () => {
  it('makes rows of elements that repeat, in lower case with hyphens', async () => {
    const { document } = await readAs(fixtureBytes('xml/st36-like-en'))
    expect(gridOf(document.body)).toEqual([
      ['0 recommendation number', '1 status', '2 comment', '3 evidence href'],
      ['0 1', '1 Implemented', '2 The strategy was adopted in 2022 & is reviewed every year.', '3 https://www.example.org/se/strategy?x=1&y=2'],
      ['0 2', '1 Partially implemented', '2 Patents are done. ¶ Marks follow.'],
      ['0 5', '1 Not applicable'],
    ])
    expect(document.languageCode).toBe('en')
  })

  it('makes columns of attributes', async () => {
    const { document } = await readAs(fixtureBytes('xml/attributes-fr'))
    expect(document.source.encoding).toBe('iso-8859-1')
    expect(gridOf(document.body).slice(0, 2)).toEqual([['0 recommandation', '1 action', '2 statut', '3 commentaire'], ['0 1', '1 a', '2 Mise en œuvre', '3 Stratégie adoptée']])
  })

  it('lets the name of a record reach down beside the records in it', async () => {
    const { document } = await readAs(fixtureBytes('xml/nested-es'))
    expect(gridOf(document.body)).toEqual([
      ['0 Recommendation Number', '1 Action Letter', '2 Status', '3 Comment'],
      ['0/2 1', '1 a', '2 Aplicada', '3 Estrategia <TIC> & plan'], ['1 b', '2 No aplicada', '3 Sin recursos'], ['0 7', '1 a', '2 En curso'],
    ])
  })

  it('keeps the answer of a record apart from those of the records in it', async () => {
    const { document } = await readAs('<r><rec no="4"><status>partial</status><action letter="a"><status>yes</status></action><action letter="b" status="no"/></rec><rec no="5"/></r>')
    expect(gridOf(document.body)).toEqual([['0 rec no', '1 status', '2 action letter'], ['0/3 4', '1 partial'], ['1 yes', '2 a'], ['1 no', '2 b'], ['0 5']])
  })

  it('names texts that are no records', async () => {
    expect(await textsOf('<report office="FR"><title>Un <b>deux</b></title><period from="2024"/><p>x</p><summaryText>y</summaryText></report>')).toEqual(['office: FR', 'Un deux', 'period from: 2024', 'x', 'summary Text: y'])
  })

  it('leaves out tags, comments and instructions', async () => {
    const read = await readAs('<?xml version="1.0"?><!-- Recommendation 3 --><r xmlns="urn:x" xml:lang="en"><?p q?><a>x</a></r>')
    expect(read.blocks.map(({ text }) => text)).toEqual(['a: x'])
    expect(leftOutOf(read, 'comment')).toEqual(['<!-- Recommendation 3 -->'])
  })

  it.each([['at the start', '<?xml version="1.0"?>\n<!DOCTYPE r SYSTEM "r.dtd">\n<r/>'], ['with entities', '<!DOCTYPE r [<!ENTITY a "b"><!ENTITY c "&a;&a;">]><r>&c;</r>'], ['in lower case', '<!doctype r><r/>']])(
    'refuses a DOCTYPE %s', async (_, text) => {
      expect(await refusedWith(text)).toBe('legacy.xml-doctype')
    })

  it.each([
    ['an end tag without its start', '<r><a>x</b></a></r>', ['a: x'], ['legacy.xml-broken']],
    ['an element that never ends', '<r><a>x', ['a: x'], ['legacy.xml-broken']],
    ['a value without quotation marks', '<r a=1><b>x</b></r>', ['a: 1', 'b: x'], ['legacy.xml-broken']],
    ['an ampersand', '<r><a>R&D</a></r>', ['a: R&D'], ['legacy.xml-broken']],
    ['an entity of HTML', '<r><a>&eacute;t&eacute;&nbsp;!</a></r>', ['a: été\u00A0!'], ['legacy.entity-undeclared', 'legacy.entity-undeclared', 'legacy.entity-undeclared']],
    ['an entity that nobody knows', '<r><a>&office;</a></r>', ['a: &office;'], ['legacy.entity-undeclared']],
    ['an angle bracket', '<r><a>3 < 4</a></r>', ['a: 3 < 4'], ['legacy.xml-broken']],
    ['words between elements', '<r>un <b>deux</b> trois</r>', ['r: un deux trois'], []],
    ['CDATA', '<r><a><![CDATA[<x> &amp;]]></a></r>', ['a: <x> &amp;'], []],
    ['text behind the end', '<r><a>x</a></r>fin', ['a: x', 'fin'], []],
  ])('reads %s', async (_, text, texts, codes) => {
    const read = await readAs(text)
    expect([read.blocks.map(block => block.text), codesIn(read)]).toEqual([texts, codes])
  })

  it('honours the declared encoding', async () => {
    const latin = await readAs(encodedAs('<?xml version="1.0" encoding="ISO-8859-1"?><r><a>été</a></r>', 'iso-8859-1'))
    expect([latin.document.source.encoding, latin.blocks[0]?.text]).toEqual(['iso-8859-1', 'a: été'])
    const wide = await readAs(utf16('<?xml version="1.0" encoding="UTF-16"?><r><a>été</a></r>', 'be'))
    expect([wide.document.source.encoding, wide.blocks[0]?.text]).toEqual(['utf-16be', 'a: été'])
    const wrong = await readAs('<?xml version="1.0" encoding="ISO-8859-1"?><r><a>été</a></r>')
    expect([wrong.blocks[0]?.text, codesIn(wrong)]).toEqual(['a: été', ['legacy.encoding-declared']])
  })

  it('refuses what goes beyond a limit, and what is empty', async () => {
    expect(await refusedWith('<a>'.repeat(200))).toBe('legacy.limit')
    expect(await refusedWith(`<r>${'<rec no="1"/>'.repeat(20)}</r>`, { limits: { rows: 10 } })).toBe('legacy.limit')
    expect(await refusedWith('<r><a/></r>')).toBe('legacy.xml-empty')
  })

  it.each([
    ['open brackets', '<'.repeat(200_000)], ['open end tags', '</a '.repeat(40_000)], ['open comments', '<!--'.repeat(100_000)], ['open CDATA', '<![CDATA['.repeat(50_000)], ['ampersands', '&a'.repeat(100_000)],
    ['attributes', `<a ${'b="c" '.repeat(50_000)}`], ['values', '<a b="'.repeat(50_000)], ['names', `<${'a'.repeat(300_000)}`], ['spaces', `<a${' '.repeat(200_000)}`], ['siblings', '<a>x</a>'.repeat(8_000)],
  ])('accounts for many %s', async (_, text) => {
    const source = `<r><b>x</b>${text}`
    expect(accountedIn(await readAs(source))).toBe(source.length)
  }, 20_000)
})
