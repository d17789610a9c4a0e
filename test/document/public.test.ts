/** The public functions on whole documents: what they return, what they throw, and what they never write. */
import { describe, expect, it } from 'vitest'
import { canonicalJson, canonicalXml, check, checkValue, pointer, read, readJson, readXml, writeJson, writeXml, type RecommendationSet } from '../../src/index.ts'
import { changed, JSON_TEXT, XML } from '../validate/example.ts'

const value = (): RecommendationSet => {
  const result = readJson('RecommendationSet', JSON_TEXT)
  if (!result.ok) throw new Error('the example is valid')
  return result.value
}

/** An object that a program without types could pass. */
const wrong = (member: string, given: unknown): RecommendationSet => ({ ...value(), [member]: given })

function codeOf(act: () => unknown): unknown {
  try {
    return act()
  } catch (thrown) {
    return (thrown as { readonly code?: string }).code ?? (thrown as Error).name
  }
}

describe('readXml and readJson', () => {
  it('read the same object from both syntaxes', () => {
    expect(readXml('RecommendationSet', XML)).toEqual(readJson('RecommendationSet', JSON_TEXT))
  })

  it('give the members in schema order, whatever the order in the file', () => {
    const shuffled = JSON.stringify({ recommendationSet: Object.fromEntries(Object.entries(value()).reverse()) })
    const result = readJson('RecommendationSet', shuffled)
    expect(result.ok && Object.keys(result.value)).toEqual(Object.keys(value()))
  })

  it('throw with code and place where the text cannot be read', () => {
    expect(codeOf(() => readXml('RecommendationSet', '<a>'))).toBe('xml.malformed')
    expect(codeOf(() => readXml('RecommendationSet', '<!DOCTYPE a><a/>'))).toBe('xml.doctype')
    expect(codeOf(() => readJson('RecommendationSet', '{'))).toBe('json.malformed')
    expect(codeOf(() => readJson('RecommendationSet', JSON_TEXT, { limits: { depth: 2 } }))).toBe('limit.depth')
  })

  it('never let a name of JSON reach a prototype', () => {
    const result = readJson('RecommendationSet', changed(JSON_TEXT, '"recommendationNumber": "1",', '"recommendationNumber": "1", "__proto__": { "polluted": true },'), { profile: 'lenient' })
    expect(result.ok && Object.getPrototypeOf(result.value.recommendationBag[0])).toBe(Object.prototype)
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })
})

describe('check', () => {
  it.each([
    ['valid', XML], ['valid', JSON_TEXT], ['invalid', '<a/>'], ['invalid', '{}'], ['unreadable', ''], ['unreadable', '<a>'], ['unreadable', 'lamp'],
  ])('says %s without throwing', (verdict, input) => {
    expect(check(input).verdict).toBe(verdict)
  })

  it('says that a limit keeps it from a verdict', () => {
    expect(check(XML, { limits: { size: 10 } })).toMatchObject({ verdict: 'not-determined', issues: [{ code: 'limit.size', severity: 'error' }] })
  })
})

describe('writing', () => {
  it.each([['writeXml', writeXml], ['writeJson', writeJson], ['canonicalXml', canonicalXml], ['canonicalJson', canonicalJson]])('%s writes nothing of an object that is not valid', (_, write) => {
    expect(codeOf(() => write('RecommendationSet', wrong('editionStatusCategory', 'Draft')))).toBe('value.invalid')
  })

  it.each([
    ['a missing part', wrong('recommendationBag', undefined), 'part.missing /recommendationBag'],
    ['null', wrong('titleTextBag', null), 'json.null /titleTextBag'],
    ['an empty list', wrong('titleTextBag', []), 'part.empty /titleTextBag'],
    ['undefined in a list', wrong('titleTextBag', [undefined, { value: 'a', languageCode: 'en' }]), 'json.null /titleTextBag/0'],
    ['a date of JavaScript', wrong('sourceDocument', { documentTitleText: 'a', documentDate: new Date(0) }), 'json.type /sourceDocument/documentDate'],
    ['a function', wrong('titleTextBag', () => 1), 'json.type /titleTextBag'],
    ['a number beyond all', wrong('titleTextBag', Infinity), 'json.type /titleTextBag'],
    ['a member of no name that we know', wrong('lamp', 1), 'part.unknown /lamp'],
  ])('is told of %s', (_, object, finding) => {
    expect(checkValue('RecommendationSet', object).map(({ code, path }) => `${code} ${pointer(path)}`)).toContain(finding)
  })

  it('refuses an object inside itself as a mistake of the caller', () => {
    const circle = value() as { lamp?: unknown }
    circle.lamp = { inside: circle }
    expect(codeOf(() => checkValue('RecommendationSet', circle as RecommendationSet))).toBe('TypeError')
  })

  it('takes a member that is undefined for absent', () => {
    const given = wrong('titleTextBag', undefined)
    expect(writeJson('RecommendationSet', given)).not.toContain('titleTextBag')
  })

  it('writes what was checked: no inherited member, and of a getter what it gave first', () => {
    const inherited = Object.assign(Object.create({ languageCode: 'no code', lamp: 1 }) as object, value()) as RecommendationSet
    expect(writeXml('RecommendationSet', inherited)).toBe(writeXml('RecommendationSet', value()))
    const answers = ['Proposed', 'Draft']
    const changing = Object.defineProperty({ ...value() }, 'editionStatusCategory', { enumerable: true, get: () => answers.shift() })
    expect(writeJson('RecommendationSet', changing)).toBe(writeJson('RecommendationSet', value()))
  })

  it('writes members in schema order, whatever the order in the object', () => {
    const reversed = Object.fromEntries(Object.entries(value()).reverse()) as unknown as RecommendationSet
    expect([writeXml('RecommendationSet', reversed), writeJson('RecommendationSet', reversed)]).toEqual([writeXml('RecommendationSet', value()), writeJson('RecommendationSet', value())])
  })

  it('writes the example as it was read, but for the order of attributes', () => {
    expect(writeXml('RecommendationSet', value(), { declaration: false })).toBe(XML)
  })

  it('escapes a schema location, and reads past it', () => {
    const xml = writeXml('RecommendationSet', value(), { schemaLocation: 'a&"<b.xsd' })
    expect(xml).toContain('xsi:schemaLocation="urn:ipo-reports:xmlschema:ict a&amp;&quot;&lt;b.xsd"')
    expect(read(xml).ok).toBe(true)
  })
})
