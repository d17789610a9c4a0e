/** Quick reading of JSON: what it takes, the diagnostic reader takes without a finding and reads alike, member by member. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readJson } from '../../src/fast/read-json.ts'
import { DEFAULT_LIMITS, type Limits } from '../../src/issue/index.ts'
import type { ComplexPlan } from '../../src/plan/index.ts'
import { diagnosed } from '../laws/fast-agrees.ts'
import { jsonText, jsonTree } from '../laws/json-mutations.ts'
import { mutantsOf } from '../laws/mutants.ts'
import { holds, LAW_TIMEOUT } from '../laws/runs.ts'
import { OWN_SUBJECTS } from '../laws/subjects.ts'
import { VALID_DOCUMENTS } from './check-documents.ts'

const utf8 = new TextEncoder()

/** Law 8 for one text, as text and as bytes. @returns Whether it was taken. */
function agreed(json: string, limits: Partial<Limits> = {}): boolean {
  const bounds = { ...DEFAULT_LIMITS, ...limits }
  const read = readJson(json, bounds)
  // What holds half a surrogate pair has no bytes.
  if (!/\p{Surrogate}/u.test(json)) expect(readJson(utf8.encode(json), bounds)).toEqual(read)
  if (read === undefined) return false
  const diagnostic = diagnosed('json', json, { limits })
  expect([read.root, JSON.stringify(read.value)]).toEqual([diagnostic?.root.local, JSON.stringify(diagnostic?.value)])
  return true
}

/** A text that names its members in the order of a sort. */
function sorted(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(sorted)
  if (typeof part !== 'object' || part === null) return part
  return Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, member]) => [name, sorted(member)]))
}

describe('quick reading of JSON', () => {
  it('takes all valid fixtures as they stand, on one line, and with members in the order of their names', () => {
    expect(VALID_DOCUMENTS.length).toBeGreaterThan(25)
    const taken = VALID_DOCUMENTS.filter(({ bytes }) => {
      const json = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
      const document = JSON.parse(json.replace(/^\ufeff/, '')) as unknown
      return [json, JSON.stringify(document), `\ufeff${JSON.stringify(document, null, '\t')}`, JSON.stringify(sorted(document))].every(text => agreed(text))
    })
    expect(VALID_DOCUMENTS.filter(document => !taken.includes(document)).map(({ name }) => name)).toEqual([])
  })

  it.each(OWN_SUBJECTS)('takes every valid document whose numbers have fewer than 16 digits: $name', ({ root, documents, share }) => {
    const indents = fc.constantFrom(0, 1, 2, '\t', '\r\n')
    holds([documents, indents, fc.boolean()], (value, indent, isSorted) => {
      const json = JSON.stringify(isSorted ? sorted({ [root.property]: value }) : { [root.property]: value }, null, indent)
      expect(agreed(json) || hasLongNumber(value)).toBe(true)
    }, 0.2 * share)
  }, LAW_TIMEOUT)

  it.each(OWN_SUBJECTS)('takes nothing that the diagnostic reader reads otherwise: $name', subject => {
    const mutant = mutantsOf(subject).json
    const changes = fc.noBias(fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { minLength: 1, maxLength: 2 }))
    holds([subject.targets, fc.array(changes, { minLength: 5, maxLength: 5 })], (value, list) => {
      for (const made of list) agreed(mutant(value, made, 0) as string)
    }, 0.12 * subject.share)
  }, LAW_TIMEOUT)

  it.each(OWN_SUBJECTS)('takes no text in which characters are changed at random, but such as is read alike: $name', ({ root, targets, share }) => {
    const characters = fc.constantFrom(...'"\\,:{}[]0159-+.eE \n\t\u0000\ufeffx/u')
    holds([targets, fc.array(fc.tuple(fc.nat(), fc.nat({ max: 2 }), characters), { minLength: 1, maxLength: 2 })], (value, made) => {
      let json = jsonText(jsonTree({ [root.property]: value }))
      for (const [where, removed, character] of made) {
        const at = where % (json.length + 1)
        json = json.slice(0, at) + character + json.slice(at + removed)
      }
      agreed(json)
    }, 0.3 * share)
  }, LAW_TIMEOUT)
})

function hasLongNumber(value: unknown): boolean {
  if (typeof value === 'number') return /e|[0-9.]{16}/.test(String(value))
  return typeof value === 'object' && value !== null && Object.values(value).some(hasLongNumber)
}

const minimal = VALID_DOCUMENTS.find(({ name }) => name === 'office-report/minimal/document.json')
const own = JSON.stringify({ officeReport: minimal?.value })
const content = own.slice('{"officeReport":{'.length, -2)
const report = (more: string): string => `{"officeReport":{${content},${more}}}`
const measure = (spelled: string): string => report(`"responseBag":[{"addressedItemIdentifierBag":["1"],"progressMeasure":${spelled}}]`)
const comment = (text: string): string => report(`"commentTextBag":[{"value":${text}}]`)

describe('of what the parser of the engine loses, quick reading', () => {
  it.each([
    ['a name that stands twice', report('"commentTextBag":[{"value":"a","value":"b"}]')],
    ['a name that stands twice, once with escapes', report('"commentTextBag":[{"value":"a","v\\u0061lue":"b"}]')],
    ['a root that stands twice', `{"officeReport":1,${own.slice(1)}`],
    ['a name that stands twice beside a text with a colon', report('"commentTextBag":[{"value":"a:b","value":"c:d"}]')],
    ['a number with more digits than a double keeps', measure('60.0000000000000000001')],
    ['a number just above its bound', measure('100.0000000000000000001')],
    ['a number too small', measure('1e-400')],
    ['an exponent', measure('1e1')],
    ['minus zero', measure('-0')],
    ['minus zero with a fraction', measure('-0.0')],
    ['a member by the name __proto__', report('"__proto__":{"x":1}')],
    ['a member by the name __proto__ beside the root', `{"__proto__":{},${own.slice(1)}`],
    ['half a surrogate pair', comment('"\\ud800"')],
    ['half a surrogate pair as it stands', comment('"\ud800"')],
    ['a control character', comment('"\\u0000"')],
    ['an empty document', ''],
    ['no object', '[]'],
    ['a root that is none', '{"response":{}}'],
    ['two roots', `${own.slice(0, -1)},"recommendationSet":{}}`],
    ['something behind the document', `${own}x`],
    ['an end too early', own.slice(0, -1)],
    ['two byte order marks', `\ufeff\ufeff${own}`],
  ])('does not take %s', (_, json) => {
    expect(agreed(own)).toBe(true)
    expect(agreed(json)).toBe(false)
  })

  it.each([
    ['a fraction of nothing', measure('1.0')],
    ['fifteen digits', measure('99.9999999999999')],
    ['escapes', comment('"\\u0061\\"\\\\\\/\\n\\ud83d\\ude00"')],
    ['a text that ends in backslashes', comment('"\\\\\\\\"')],
    ['quotation marks behind backslashes', comment('"\\\\\\"\\\\:\\"{"')],
    ['a text like JSON', comment(JSON.stringify(own))],
    ['escapes in a name', own.replace('officeReport"', 'office\\u0052eport"')],
  ])('takes %s', (_, json) => {
    expect(agreed(json)).toBe(true)
  })

  it('does not take bytes that are no UTF-8, and UTF-16', () => {
    const bytes = utf8.encode(comment('"é"'))
    expect(readJson(bytes, DEFAULT_LIMITS)).toBeDefined()
    expect(readJson(Uint8Array.from(bytes, byte => (byte === 0xa9 ? 0x41 : byte)), DEFAULT_LIMITS)).toBeUndefined()
    expect(readJson(new Uint8Array(new Uint16Array(Array.from(own, unit => unit.charCodeAt(0))).buffer), DEFAULT_LIMITS)).toBeUndefined()
  })
})

describe('limits', () => {
  const nested = report('"ictStrategySection":{"referenceDate":"2024","strategyFormCategory":"None","strategyDocumentBag":[{"titleTextBag":[{"value":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","languageCode":"en"}]}]}')

  it.each(['depth', 'size', 'text'] as const)('of %s are kept, whatever they are', name => {
    for (let limit = 0; limit < (name === 'depth' ? 12 : 120); limit++) agreed(nested, { [name]: name === 'size' ? limit * 20 : limit })
    expect(agreed(nested, { [name]: nested.length })).toBe(true)
    expect(agreed(nested, { [name]: 3 })).toBe(false)
  })

  it('keep a deep text from the parser', () => {
    for (const deep of [`{"officeReport":${'['.repeat(3_000_000)}`, `${'{"officeReport":'.repeat(1_000_000)}`]) expect(readJson(deep, DEFAULT_LIMITS)).toBeUndefined()
  })

  it('by default are above what the model can hold', () => {
    const heights = OWN_SUBJECTS.map(({ root }) => 1 + height(root.type))
    expect(Math.max(...heights)).toBeLessThan(DEFAULT_LIMITS.depth / 4)
    expect(Math.min(...heights)).toBeGreaterThan(3)
  })
})

/** Objects and lists inside each other. */
function height({ fields }: ComplexPlan): number {
  return 1 + Math.max(...fields.map(({ type, form }) => (form === 'bag' || form === 'many' ? 1 : 0) + (type.kind === 'simple' ? 0 : height(type))))
}
