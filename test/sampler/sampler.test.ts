import { describe, expect, it } from 'vitest'
import { componentsOf, type SimpleBase } from '../../src/meta/index.ts'
import { libxml2Wasm } from '../../src/judge/libxml2-wasm.ts'
import { EXAMPLE_JSON, EXAMPLE_XML, SAMPLER, SAMPLER_SCHEMA_SET, SAMPLER_XSD, validateSampler } from './index.ts'

type Json = { [name: string]: Json } | Json[] | string | number | boolean | null | undefined

/** A copy of the example with one place changed; `undefined` takes the member away. */
function changed(path: readonly (string | number)[], value: Json): unknown {
  const copy = structuredClone(EXAMPLE_JSON) as unknown as Record<string | number, Json>
  let at = copy
  for (const step of path.slice(0, -1)) at = at[step] as typeof at
  const last = path.at(-1) ?? ''
  if (value === undefined) delete at[last]
  else at[last] = value
  return copy
}

const xmlVerdict = async (from: string | RegExp, to: string): Promise<string> => {
  const document = EXAMPLE_XML.replace(from, to)
  expect(document).not.toBe(EXAMPLE_XML)
  return (await libxml2Wasm.validate(document, SAMPLER_SCHEMA_SET)).verdict
}

describe('the sampler', () => {
  it('uses every kind of declaration and every simple base', () => {
    const { elements, attributes, types } = componentsOf(SAMPLER)
    const bases = new Set<SimpleBase>()
    for (const type of [...types, ...attributes.map(attribute => attribute.type)]) {
      if (type.kind === 'builtIn' || type.kind === 'simple') bases.add(type.base)
    }
    expect(new Set(types.map(type => type.kind))).toEqual(new Set(['simple', 'codes', 'union', 'record', 'choice', 'text']))
    expect([...bases].sort()).toEqual([
      'anyURI', 'boolean', 'date', 'dateTime', 'decimal', 'gYear', 'gYearMonth', 'integer', 'nonNegativeInteger', 'positiveInteger', 'string', 'token',
    ])
    const records = types.filter(type => type.kind === 'record')
    expect(new Set(records.flatMap(record => record.content.map(particle => particle.form)))).toEqual(new Set(['one', 'many', 'bag']))
    expect(new Set([...elements, ...attributes, ...types].map(component => component.namespace))).toEqual(new Set(['com', 'ict']))
    expect(elements.some(element => element.kind === 'element' && element.personal === true)).toBe(true)
  })

  it('compiles in libxml2 and takes the example', async () => {
    expect(await libxml2Wasm.validate(EXAMPLE_XML, SAMPLER_SCHEMA_SET)).toMatchObject({ verdict: 'valid' })
  })

  it('compiles in ajv and takes the example', () => {
    validateSampler(EXAMPLE_JSON)
    expect(validateSampler.errors ?? []).toEqual([])
  })

  it.each([
    ['a part that is not there', ['sampler', 'sampleIdentifier'], undefined],
    ['an unknown member', ['sampler', 'other'], 'x'],
    ['an empty list', ['sampler', 'ictapiEntryBag'], []],
    ['an empty text', ['sampler', 'sampleIdentifier'], ''],
    ['null', ['sampler', 'fixedValues'], null],
    ['two branches', ['sampler', 'sampleBranches', 'reach', 'documentDate'], '2024'],
    ['no branch', ['sampler', 'sampleBranches', 'reach'], {}],
    ['another fixed boolean', ['sampler', 'fixedValues', 'finalIndicator'], false],
    ['a fixed number as text', ['sampler', 'fixedValues', 'formNumber'], '3'],
    ['another value fixed at the use', ['sampler', 'fixedValues', 'colourCategory'], 'Red'],
    ['a text without its value', ['sampler', 'sampleTexts', 'markedShareBag', 0], { colourCategory: 'Red' }],
    ['a text in place of an object', ['sampler', 'sampleTexts', 'markedTextBag', 0], 'Oui'],
    ['an object in place of a bag of several children', ['sampler', 'sampleRepetitions', 'contactDetailBag'], []],
    ['a single value in place of a list', ['sampler', 'sampleRepetitions', 'addressLineText'], { value: 'Line 1' }],
    ['a text too long', ['sampler', 'sampleValues', 'shortText'], 'abcdef'],
    ['a text too short in code points', ['sampler', 'sampleValues', 'shortText'], '\u{1f600}'],
    ['a text outside the pattern', ['sampler', 'sampleValues', 'figureText'], 'x12/2024'],
    ['a text outside the base', ['sampler', 'sampleValues', 'lineText'], 'two  spaces'],
    ['a number too large', ['sampler', 'sampleValues', 'percentQuantity'], 100.01],
    ['an integer beyond the safe ones', ['sampler', 'sampleValues', 'balanceQuantity'], 9007199254740992],
    ['zero in place of a positive number', ['sampler', 'sampleValues', 'copyNumber'], 0],
    ['a fraction in place of an integer', ['sampler', 'sampleValues', 'degreeQuantity'], 1.5],
    ['29 February in a common year', ['sampler', 'sampleValues', 'filingDate'], '2023-02-29'],
    ['a date-time without zone', ['sampler', 'sampleValues', 'receiptDateTime'], '2026-01-31T09:00:00'],
    ['a relative URI', ['sampler', 'sampleValues', 'portalURI'], '/path'],
    ['a code outside a closed list', ['sampler', 'sampleValues', 'colourCategory'], 'Blue'],
    ['a code outside both lists of a closed union', ['sampler', 'sampleValues', 'anyColourCategory'], 'Blue'],
    ['a code outside the form of an open union', ['sampler', 'sampleValues', 'patternedColourCategory'], 'Blue'],
    ['a time in place of a date of any precision', ['sampler', 'sampleValues', 'precisionDate'], '2024-02-03T00:00:00Z'],
    ['a control character', ['sampler', 'sampleValues', 'noteText'], 'a\u0001'],
    ['a lone surrogate', ['sampler', 'sampleValues', 'noteText'], 'a\ud800'],
  ] as const)('is refused by ajv with %s', (_, path, value) => {
    expect(validateSampler(changed(path, value as Json))).toBe(false)
  })

  it.each([
    ['a part that is not there', '<ict:SampleIdentifier>all</ict:SampleIdentifier>', ''],
    ['an unknown element', '<ict:FixedValues', '<ict:Other/><ict:FixedValues'],
    ['an element in the wrong order', /(<ict:NoteText>.*<\/ict:NoteText>)(<ict:TagText>.*<\/ict:TagText>)/, '$2$1'],
    ['an empty bag', /<ict:ICTAPIEntryBag>.*<\/ict:ICTAPIEntryBag>/, '<ict:ICTAPIEntryBag/>'],
    ['two branches', '<ict:Reach>', '<ict:Reach><com:DocumentDate>2024</com:DocumentDate>'],
    ['no branch', /<ict:Reach>.*<\/ict:Reach>/, '<ict:Reach/>'],
    ['another fixed boolean', 'ict:finalIndicator="true" ict:formNumber', 'ict:finalIndicator="false" ict:formNumber'],
    ['a missing attribute', ' com:languageCode="en">Yes', '>Yes'],
    ['an attribute without prefix', 'com:languageCode="en">Yes', 'languageCode="en">Yes'],
    ['a text too long', 'ab\u{1f600}', 'abcdef'],
    ['a text outside the pattern', '12/2024', 'x12/2024'],
    ['a number too large', '99.95', '100.01'],
    ['too many digits after the point', '99.95', '9.995'],
    ['a code outside a closed list', '>Dark green<', '>Blue<'],
    ['a code outside both lists of a closed union', '>Deep<', '>Blue<'],
    ['a code outside the form of an open union', 'x-fr-Blue', 'Blue'],
    ['another release of ST.96', 'com:st96Version="V6_0"', 'com:st96Version="V7_0"'],
  ] as const)('is refused by libxml2 with %s', async (_, from, to) => {
    expect(await xmlVerdict(from, to)).toBe('invalid')
  })

  it('fixes a value at the use of an attribute, which the XSD says and libxml2 does not look at', async () => {
    expect(SAMPLER_XSD.main.text).toContain('<xsd:attribute ref="com:ipoVersion" use="required" fixed="SAMPLER_V1_0"/>')
    expect(SAMPLER_XSD.main.text).toContain('<xsd:attribute ref="ict:colourCategory" use="required" fixed="Dark green"/>')
    expect(await xmlVerdict('com:ipoVersion="SAMPLER_V1_0"', 'com:ipoVersion="SAMPLER_V1_1"')).toBe('valid')
    expect(validateSampler(changed(['sampler', 'ipoVersion'], 'SAMPLER_V1_1'))).toBe(false)
  })

  it('takes other values where a list is open', async () => {
    expect(await xmlVerdict('<ict:OpenColourCategory>Blue', '<ict:OpenColourCategory>Any other')).toBe('valid')
    expect(validateSampler(changed(['sampler', 'sampleValues', 'openColourCategory'], 'Any other'))).toBe(true)
  })
})
