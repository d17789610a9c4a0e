/** The library as a caller without types meets it: a wrong argument is a TypeError with a sentence, never an answer. */
import { describe, expect, it } from 'vitest'
import { check, checkValue, prove, read, readJson, readXml, writeJson, writeXml, type RecommendationSet } from '../../src/index.ts'
import { validateWithSchema } from '../../src/schema.ts'

const SET: RecommendationSet = {
  st96Version: 'V6_0', ipoVersion: 'ICT_V1_0', recommendationSetIdentifier: 'a', editionStatusCategory: 'Adopted',
  recommendationBag: [{ recommendationIdentifier: 'b', recommendationNumber: '1' }],
}
const JSON_TEXT = writeJson('RecommendationSet', SET)
const WITH_UNKNOWN = JSON_TEXT.replace('"recommendationNumber"', '"priority": "high", "recommendationNumber"')

type Anything = (...args: readonly unknown[]) => unknown
const READERS: readonly (readonly [string, Anything])[] = [
  ['readXml', input => readXml('RecommendationSet', input as string)], ['readJson', input => readJson('RecommendationSet', input as string)],
  ['read', (input, options) => read(input as string, options as object)], ['check', (input, options) => check(input as string, options as object)],
  ['prove', (input, options) => prove(input as string, options as object)],
  ['validateWithSchema', (input, options) => validateWithSchema(input as string, options as object)],
]

/** What a call throws or rejects with. */
async function thrownBy(call: () => unknown): Promise<unknown> {
  try {
    await call()
  } catch (thrown) {
    return thrown
  }
  return undefined
}

describe.each(READERS)('%s', (_name, call) => {
  it.each([
    ['nothing', undefined], ['null', null], ['a number', 5], ['an object', {}], ['a list of bytes', [123, 125]], ['a String object', Object(JSON_TEXT)], ['a function', () => JSON_TEXT],
    ['an array buffer', new ArrayBuffer(8)], ['wide units', new Uint16Array(4)], ['signed bytes', new Int8Array(4)], ['a proxy around bytes', new Proxy(new Uint8Array(4), {})],
    ['a promise', Promise.resolve(JSON_TEXT)],
  ])('refuses %s', async (_, input) => {
    expect(await thrownBy(() => call(input))).toMatchObject({ name: 'TypeError', message: expect.stringContaining('A document is a string or a Uint8Array') as string })
  })
})

describe.each(READERS.slice(2))('%s', (_name, call) => {
  it.each([
    [null], [5], [{ profile: 'Strict' }], [{ profile: null }], [{ limits: null }], [{ limits: { depth: NaN } }], [{ limits: { depth: '5' } }], [{ limits: { depht: 5 } }], [{ limits: { size: -1 } }],
  ])('refuses the options %j', async options => {
    expect(await thrownBy(() => call(JSON_TEXT, options))).toMatchObject({ name: 'TypeError' })
  })
})

describe('options for reading', () => {
  it('take a limit that is undefined for its default', () => {
    expect(check('['.repeat(201), { limits: { depth: undefined } as object }).issues[0]?.code).toBe('limit.depth')
  })

  it('take bytes of a slice and of shared memory as they are', () => {
    const bytes = new TextEncoder().encode(`....${JSON_TEXT}....`)
    const shared = new Uint8Array(new SharedArrayBuffer(JSON_TEXT.length))
    shared.set(bytes.subarray(4, 4 + JSON_TEXT.length))
    for (const input of [bytes.subarray(4, 4 + JSON_TEXT.length), shared]) expect(readJson('RecommendationSet', input)).toEqual({ ok: true, value: SET, issues: [] })
  })

  it('never lift what is unknown unless the profile is lenient', () => {
    expect(check(WITH_UNKNOWN, { profile: undefined } as object).verdict).toBe('invalid')
    expect(check(WITH_UNKNOWN, { profile: 'lenient' }).verdict).toBe('valid')
  })
})

describe('names of records', () => {
  it.each([['recommendationSet'], ['Recommendation'], ['__proto__'], [undefined], [5]])('are refused when no root has them: %j', name => {
    for (const call of [readJson, readXml] as readonly Anything[]) expect(() => call(name, call === readJson ? JSON_TEXT : writeXml('RecommendationSet', SET))).toThrow(TypeError)
    expect(() => checkValue(name as 'RecommendationSet', SET)).toThrow(TypeError)
  })
})

describe('layouts', () => {
  it.each([[null], [{ indent: -1 }], [{ indent: NaN }], [{ indent: 1.5 }], [{ indent: 11 }], [{ indent: 'x' }], [{ indent: '\t' }], [{ indent: null }]])('are refused: %j', layout => {
    for (const call of [writeXml, writeJson] as readonly Anything[]) expect(() => call('RecommendationSet', SET, layout)).toThrow(TypeError)
  })

  it.each([[5], [''], ['a\u0000b'], [true]])('are refused with the schema location %j', schemaLocation => {
    expect(() => writeXml('RecommendationSet', SET, { schemaLocation } as object)).toThrow(TypeError)
  })
})

describe('typed objects', () => {
  it('are refused when they are nested deeper than a document can be', () => {
    let deep: unknown = {}
    for (let level = 0; level < 100_000; level++) deep = { deep }
    expect(() => checkValue('RecommendationSet', deep as RecommendationSet)).toThrow(TypeError)
  })
})

describe('validateWithSchema', () => {
  it.each([[{ judges: [] }], [{ judges: ['me'] }], [{ judges: 'own' }], [{ judges: null }], [{ schema: null }], [{ schema: {} }], [{ schema: 'a.xsd' }], [{ schema: { main: 'a', files: { a: '' } } }]])('refuses %j', async options => {
    expect(await thrownBy(() => validateWithSchema(JSON_TEXT, options as object))).toMatchObject({ name: 'TypeError' })
  })
})
