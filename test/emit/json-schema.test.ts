import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { AJV_OPTIONS, withoutAnnotations } from '../../src/emit/ajv-module.ts'
import { emitJsonSchema, jsonSchemaFileName, kebab, printJsonSchema, type JsonSchema } from '../../src/emit/json-schema.ts'
import { componentsOf, NAMESPACES, typeName, type ElementDecl, type Model } from '../../src/meta/index.ts'
import { MODEL } from '../../src/model/index.ts'
import { EXAMPLE_JSON, Sampler, SAMPLER, SAMPLER_JSON_SCHEMA } from '../sampler/index.ts'
import { committed } from './project.ts'

type Definitions = Readonly<Record<string, JsonSchema>>
type Values = Readonly<Record<string, JsonSchema>>

/** Each root of ours has a schema of its own, of what that root reaches. */
const published = MODEL.roots.map(root => {
  const schema = JSON.parse(committed(`schemas/v1/${jsonSchemaFileName(root)}`)) as JsonSchema
  return [`the published schema of ${root.name}`, { version: MODEL.version, roots: [root] }, schema] as const
})
const cases: readonly (readonly [name: string, model: Model, schema: JsonSchema])[] = [
  ...published,
  ['the schema of the sampler', SAMPLER, SAMPLER_JSON_SCHEMA],
]

/** Every schema inside a schema, itself included. */
function* schemasIn(schema: JsonSchema): Generator<JsonSchema> {
  yield schema
  for (const [keyword, value] of Object.entries(schema)) {
    const inside = keyword === 'properties' || keyword === '$defs' ? Object.values(value as Values)
      : keyword === 'allOf' || keyword === 'anyOf' ? value as readonly JsonSchema[]
        : keyword === 'items' ? [value as JsonSchema] : []
    for (const part of inside) yield* schemasIn(part)
  }
}

const definitionsOf = (schema: JsonSchema): Definitions => schema['$defs'] as Definitions
const ofType = (schema: JsonSchema, type: string): readonly JsonSchema[] => [...schemasIn(schema)].filter(part => part['type'] === type)

/** The schema behind a reference, however many there are. */
function resolved(root: JsonSchema, schema: JsonSchema): JsonSchema {
  const reference = schema['$ref']
  if (typeof reference !== 'string') return schema
  const target = definitionsOf(root)[reference.replace('#/$defs/', '')]
  if (target === undefined) throw new Error(`nothing at ${reference}`)
  return resolved(root, target)
}

describe.each(cases)('%s', (_, model, schema) => {
  it('is a JSON Schema 2020-12 that ajv takes in its strict mode', () => {
    const ajv = new Ajv2020(AJV_OPTIONS)
    expect(ajv.validateSchema(schema)).toBe(true)
    expect(() => ajv.compile(schema)).not.toThrow()
    expect(() => new Ajv2020({ ...AJV_OPTIONS, strictTypes: true, strictRequired: true }).compile(schema)).not.toThrow()
  })

  it('names every property in lower camel case (J-01)', () => {
    const names = ofType(schema, 'object').flatMap(part => Object.keys(part['properties'] as Values))
    expect(names.length).toBeGreaterThan(40)
    expect(names.filter(name => !/^[a-z][A-Za-z0-9]*$/.test(name))).toEqual([])
  })

  it('has one definition for each named type and bag, called like the XSD type (J-15)', () => {
    const { types, elements } = componentsOf(model)
    const expected = [...types.map(type => typeName(type.name)), ...elements.filter(element => element.kind === 'bagElement').map(bag => typeName(bag.name))]
    expect(Object.keys(definitionsOf(schema)).filter(name => !name.startsWith('xsd.')).sort()).toEqual(expected.sort())
  })

  it('closes every object and gives each a required part or exactly one member (J-11, J-15)', () => {
    for (const object of ofType(schema, 'object')) {
      expect(object['additionalProperties']).toBe(false)
      const isChoice = object['minProperties'] === 1 && object['maxProperties'] === 1 && object['required'] === undefined
      expect(isChoice || (object['required'] as readonly string[]).length > 0).toBe(true)
    }
  })

  it('lets no list and no text be empty, and nothing be null (J-11)', () => {
    for (const list of ofType(schema, 'array')) expect(list['minItems']).toBe(1)
    const refusesEmpty = (text: JsonSchema): boolean => {
      const patterns = [text, ...((text['allOf'] ?? []) as readonly JsonSchema[]).map(part => resolved(schema, part))].flatMap(part => part['pattern'] ?? [])
      return text['enum'] !== undefined || patterns.some(pattern => !new RegExp(String(pattern), 'u').test(''))
    }
    expect(ofType(schema, 'string').filter(text => !refusesEmpty(text))).toEqual([])
    expect(ofType(schema, 'null')).toEqual([])
    expect(printJsonSchema(schema)).not.toContain('"null"')
  })

  it('makes a bag an array of its child, under the name of the bag (J-04)', () => {
    const definitions = definitionsOf(schema)
    for (const element of componentsOf(model).elements) {
      if (element.kind !== 'bagElement') continue
      const bag = definitions[typeName(element.name)]
      expect(bag).toMatchObject({ type: 'array', minItems: 1, items: { xml: { name: element.child.name } } })
    }
    const uses = [...schemasIn(schema)].filter(part => (part['xml'] as JsonSchema | undefined)?.['wrapped'] === true)
    expect(uses.length).toBeGreaterThan(5)
    for (const use of uses) expect(resolved(schema, use)['type']).toBe('array')
  })

  it('gives text with attributes a value, and text without them a bare one (J-08)', () => {
    for (const type of componentsOf(model).types) {
      if (type.kind === 'text') expect(definitionsOf(schema)[typeName(type.name)]).toMatchObject({ type: 'object', required: expect.arrayContaining(['value']) as unknown })
      if (type.kind === 'simple') expect(definitionsOf(schema)[typeName(type.name)]?.['type']).not.toBe('object')
    }
  })

  it('keeps code values byte for byte (J-12)', () => {
    for (const type of componentsOf(model).types) {
      if (type.kind === 'codes') expect(definitionsOf(schema)[typeName(type.name)]?.['enum']).toEqual(type.codes.map(code => code.value))
    }
  })

  it('asks for one object with one named member, versions inside (J-13)', () => {
    const [root] = model.roots as readonly [ElementDecl]
    const member = root.name.charAt(0).toLowerCase() + root.name.slice(1)
    expect(schema).toMatchObject({ type: 'object', required: [member], additionalProperties: false })
    const record = definitionsOf(schema)[`${root.name}Type`]
    expect(record?.['required']).toEqual(expect.arrayContaining(['st96Version', 'ipoVersion']))
    expect(record?.['properties']).toMatchObject({ ipoVersion: { const: model.version } })
  })

  it('holds no namespace, prefix or @ in a name, and no reference that leads nowhere (J-07, J-14)', () => {
    const uris = NAMESPACES.map(namespace => namespace.uri)
    for (const part of schemasIn(schema)) {
      expect(() => resolved(schema, part)).not.toThrow()
      const xml = part['xml'] as JsonSchema | undefined
      if (xml !== undefined) expect(uris).toContain(xml['namespace'])
    }
    const members = ofType(schema, 'object').flatMap(part => Object.keys(part['properties'] as Values))
    expect(members.filter(name => /[@:]/.test(name))).toEqual([])
  })

  it('anchors every pattern and describes every property', () => {
    for (const part of schemasIn(schema)) {
      if (part['pattern'] !== undefined) expect(part['pattern']).toMatch(/^\^\(\?:[\s\S]*\)\$$/)
      for (const property of part['type'] === 'object' ? Object.values(part['properties'] as Values) : []) {
        expect(String(property['description'])).toMatch(/\.$/)
      }
    }
  })
})

describe('emitJsonSchema', () => {
  it('gives values the JSON type of their XSD type (J-09, J-10)', () => {
    const given = (definitionsOf(SAMPLER_JSON_SCHEMA)['SampleValuesType']?.['properties'] ?? {}) as Values
    const typeOf = (name: string): unknown => resolved(SAMPLER_JSON_SCHEMA, given[name] ?? {})['type']
    expect(typeOf('openIndicator')).toBe('boolean')
    expect(['balanceQuantity', 'pageQuantity', 'copyNumber', 'degreeQuantity'].map(typeOf)).toEqual(['integer', 'integer', 'integer', 'integer'])
    expect(['shareQuantity', 'percentQuantity'].map(typeOf)).toEqual(['number', 'number'])
    expect(['noteText', 'tagText', 'filingDate', 'foundationYear', 'billingMonth', 'receiptDateTime', 'portalURI'].map(typeOf)).toEqual(Array(7).fill('string'))
    expect(resolved(SAMPLER_JSON_SCHEMA, given['filingDate'] ?? {})['format']).toBe('date')
    const repetitions = definitionsOf(SAMPLER_JSON_SCHEMA)['SampleRepetitionsType']?.['properties'] as Values
    expect(resolved(SAMPLER_JSON_SCHEMA, repetitions['sequenceNumber'] ?? {})['type']).toBe('string')
  })

  it('keeps a bag of several children an object (J-05), and repeats in place under the singular name (J-06)', () => {
    const bag = definitionsOf(SAMPLER_JSON_SCHEMA)['ContactDetailBagType']
    expect(bag).toMatchObject({ type: 'object', properties: { mailAddressText: { type: 'array' }, faxNumber: { $ref: '#/$defs/xsd.string' } } })
  })

  it('says a fixed value in the JSON type of the attribute', () => {
    expect(definitionsOf(SAMPLER_JSON_SCHEMA)['FixedValuesType']?.['properties']).toMatchObject({
      finalIndicator: { const: true }, formNumber: { const: 3 }, colourCategory: { const: 'Dark green' },
    })
  })

  it('reaches from one root what that root needs and no more', () => {
    const two: Model = { version: 'T_V1_0', roots: [...MODEL.roots, Sampler] }
    expect(definitionsOf(emitJsonSchema(two, Sampler))).toEqual(definitionsOf(SAMPLER_JSON_SCHEMA))
  })

  it('decides the same without its annotations, and takes no property for one', () => {
    const named = { type: 'object', description: 'gone', properties: { description: { type: 'string', title: 'gone' }, xml: { const: 'xml' } } }
    expect(withoutAnnotations(named)).toEqual({ type: 'object', properties: { description: { type: 'string' }, xml: { const: 'xml' } } })
    expect(new Ajv2020(AJV_OPTIONS).compile(withoutAnnotations(SAMPLER_JSON_SCHEMA))(EXAMPLE_JSON)).toBe(true)
  })

  it.each([['RecommendationSet', 'recommendation-set'], ['IPOfficeCode', 'ip-office-code'], ['WebURI', 'web-uri'], ['URI', 'uri'], ['APICatalogueEntry', 'api-catalogue-entry']])(
    'calls the file of %s %s', (name, file) => {
      expect(kebab(name)).toBe(file)
    },
  )
})
