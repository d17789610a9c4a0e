/** The second witness: it sees what a reader and a writer would lose alike. */
import { describe, expect, it } from 'vitest'
import { parseJson } from '../../src/json/parse.ts'
import { compareTallies, tallyJson, tallyXml } from '../../src/prove/tally.ts'
import { parseXml } from '../../src/xml/parse.ts'

const xml = (given: string, back: string) => compareTallies(tallyXml(parseXml(given).root), tallyXml(parseXml(back).root))
const json = (given: string, back: string) => compareTallies(tallyJson(parseJson(given).root), tallyJson(parseJson(back).root))

describe('the tally of XML', () => {
  it('counts names and texts, whatever the prefixes, comments and white space between elements', () => {
    expect(xml('<a xmlns="urn:x" k="1"><b>x</b><b>x</b></a>', '<p:a xmlns:p="urn:x" k="1">\n <!-- c --><p:b>x</p:b><p:b><![CDATA[x]]></p:b></p:a>')).toEqual({ names: 4, texts: 3, respelled: 0, differences: [] })
  })

  it.each([
    ['a text that is lost', '<a><b>x</b><b>x</b></a>', '<a><b>x</b><b>y</b></a>', ['lost "x" in {}b', 'gained "y" in {}b']],
    ['a text under another name', '<a><b>x</b><c>y</c></a>', '<a><b>y</b><c>x</c></a>', ['lost "x" in {}b', 'lost "y" in {}c', 'gained "y" in {}b', 'gained "x" in {}c']],
    ['an attribute that is lost', '<a k="v"/>', '<a/>', ['{}a@k stands 1 times in the document, 0 times in what came back', 'lost "v" in {}a@k']],
    ['a name in another namespace', '<a xmlns="urn:x"/>', '<a/>', ['{urn:x}a stands 1 times in the document, 0 times in what came back', '{}a stands 0 times in the document, 1 times in what came back', 'lost "" in {urn:x}a', 'gained "" in {}a']],
    ['text beside elements', '<a>x<b/></a>', '<a><b/></a>', ['lost "x" in {}a']],
  ])('sees %s', (_, given, back, differences) => {
    expect(xml(given, back).differences).toEqual(differences)
  })

  it('tells other spellings of the same value from other values', () => {
    expect(xml('<a><b> x  y </b><b>007</b><b>true</b></a>', '<a><b>x y</b><b>7</b><b>1</b></a>')).toMatchObject({ respelled: 3, differences: [] })
    expect(xml('<a><b>007</b></a>', '<a><b>70</b></a>').differences).toHaveLength(2)
  })

  it('pairs two hundred thousand respelled texts without comparing each with each', () => {
    const [given, back] = [' 1 ', '1'].map(text => ({ names: new Map<string, number>(), texts: new Map([[`b\u0000${text}`, 200_000]]) }))
    if (given === undefined || back === undefined) throw new Error('no tallies')
    expect(compareTallies(given, back)).toMatchObject({ respelled: 200_000, differences: [] })
  })
})

describe('the tally of JSON', () => {
  it('counts members and scalars, and folds numbers', () => {
    expect(json('{"a": [1.0, "x", true], "b": null}', '{"b":null,"a":[1,"x",true]}')).toEqual({ names: 2, texts: 4, respelled: 1, differences: [] })
  })

  it('sees what is lost', () => {
    expect(json('{"a": ["x", "y"]}', '{"a": ["x"]}').differences).toEqual(['lost "y" in a'])
  })
})
