/**
 * JSON Schema 2020-12 for one root: closed objects, one definition for each XSD type, named like it (rule J-15).
 *
 * It states the canonical forms, so it is as strict as our own checker, with the exceptions that its language has no word for:
 * digits after the point. OpenAPI's keyword `xml` is there as information; it is written in the spelling of OpenAPI 3.1
 * (`attribute`, `wrapped`), which 3.2 still reads. The root's own name stands at its property: element and type are apart.
 */
import {
  bagNameOf, bagNamespaceOf, componentsOf, jsonTypeOf, LEXICAL, NAMESPACES, propertyName, typeName, typeOf, VALUE_PROPERTY, type AttributeUse, type ElementDecl,
  type Facets, type Model, type NamedType, type NamespaceId, type Particle, type SimpleBase, type SimpleDecl, type TypeDecl,
} from '../meta/index.ts'
import { CLAIM, collectionOf, escapeNonAscii, generatedFrom, spelling } from './sentences.ts'
import { attributesOf, valueTypeOf } from './texts.ts'

/** A JSON Schema, or a part of one. */
export type JsonSchema = { readonly [keyword: string]: JsonSchemaValue }
type JsonSchemaValue = string | number | boolean | JsonSchema | readonly JsonSchemaValue[]

/**
 * Where the schemas say they live. An `$id` has to be a URI, and tools expect http(s); example.org is set aside for examples
 * (RFC 2606), so that we claim no domain that is not ours. Nothing is ever fetched from there.
 */
export const SCHEMA_BASE = 'https://ipo-reports.example.org/schemas/v1/'

/** File of a root: `RecommendationSet` → `recommendation-set.schema.json`. */
export function jsonSchemaFileName(root: ElementDecl): string {
  return `${kebab(root.name)}.schema.json`
}

/** `RecommendationSet` → `recommendation-set`. */
export function kebab(xmlName: string): string {
  return propertyName(xmlName).replace(/[A-Z]+(?![a-z])|[A-Z]/g, capitals => `-${capitals.toLowerCase()}`)
}

/**
 * The schema of the documents with one root.
 *
 * @throws {Error} When the model cannot be emitted; see `componentsOf`.
 */
export function emitJsonSchema(model: Model, root: ElementDecl): JsonSchema {
  const definitions = new Map<string, JsonSchema>()
  const components = componentsOf({ ...model, roots: [root] })
  for (const base of basesUsed(components.types, components.elements, components.attributes.map(({ type }) => type))) {
    definitions.set(baseName(base), baseSchema(base))
  }
  for (const element of components.elements) {
    if (element.kind === 'bagElement') definitions.set(typeName(element.name), bagSchema(element.child))
  }
  for (const type of components.types) definitions.set(typeName(type.name), typeSchema(type))
  const rootProperty = propertyName(root.name)
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${SCHEMA_BASE}${jsonSchemaFileName(root)}`,
    $comment: `${CLAIM} ${generatedFrom('the declarations in src/model')}`,
    title: `${root.name}, ${model.version}`,
    description: root.doc,
    type: 'object',
    properties: { [rootProperty]: elementUse(root) },
    required: [rootProperty],
    additionalProperties: false,
    $defs: Object.fromEntries([...definitions].sort(([one], [other]) => one < other ? -1 : 1)),
  }
}

/** The text of a schema file: ASCII only, so that patterns over all of Unicode can be read and diffed. */
export function printJsonSchema(schema: JsonSchema): string {
  return `${escapeNonAscii(JSON.stringify(schema, undefined, 2))}\n`
}

function basesUsed(types: readonly TypeDecl[], elements: readonly { readonly kind: string }[], attributeTypes: readonly SimpleDecl[]): ReadonlySet<SimpleBase> {
  const elementTypes = elements.filter((element): element is ElementDecl => element.kind === 'element').map(typeOf)
  const parts = types.flatMap((type): readonly TypeDecl[] => type.kind === 'union' ? type.members : type.kind === 'text' ? [type.value] : [])
  const bases = new Set<SimpleBase>()
  for (const type of [...types, ...elementTypes, ...attributeTypes, ...parts]) {
    if (type.kind === 'builtIn' || type.kind === 'simple') bases.add(type.base)
  }
  return bases
}

/** A built-in has no type of its own in the XSD; here its canonical form is defined once under `xsd.token` and the like. */
const baseName = (base: SimpleBase): string => `xsd.${base}`

const FORMATS: Readonly<Partial<Record<SimpleBase, string>>> = { date: 'date', dateTime: 'date-time' }

function baseSchema(base: SimpleBase): JsonSchema {
  const { json, pattern, minimum, maximum } = LEXICAL[base]
  const format = FORMATS[base]
  const description = spelling({ kind: 'builtIn', base })
  return {
    ...(description === '' ? {} : { description }),
    type: json,
    ...(format === undefined ? {} : { format }),
    ...(pattern === undefined ? {} : { pattern: anchored(pattern) }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  }
}

const anchored = (pattern: string): string => `^(?:${pattern})$`

function bagSchema(child: ElementDecl): JsonSchema {
  return { description: collectionOf(child.name), type: 'array', items: elementUse(child), minItems: 1 }
}

function typeSchema(type: NamedType): JsonSchema {
  switch (type.kind) {
    case 'simple':
      return { description: type.doc, type: jsonTypeOf(type), allOf: [reference(baseName(type.base))], ...facetKeywords(type.facets) }
    case 'codes':
      return { description: type.doc, type: 'string', enum: type.codes.map(code => code.value) }
    case 'union':
      return { description: type.doc, anyOf: type.members.map(typeReference) }
    case 'text': {
      const text: Property = { name: VALUE_PROPERTY, required: true, schema: { ...typeReference(valueTypeOf(type)), description: 'The text itself.' } }
      return objectSchema(type.doc, [text, ...attributesOf(type).map(attributeProperty)])
    }
    case 'record':
      return objectSchema(type.doc, [...type.attributes.map(attributeProperty), ...type.content.map(particleProperty)])
    case 'choice': {
      const options = type.options.map((option): Property => ({ name: propertyName(option.name), required: false, schema: elementUse(option) }))
      return { ...objectSchema(type.doc, options), minProperties: 1, maxProperties: 1 }
    }
  }
}

/** Digits after the point stay with our own checker and the XSD: `multipleOf` on binary fractions refuses good values. */
function facetKeywords({ pattern, minLength, maxLength, minInclusive, maxInclusive }: Facets): JsonSchema {
  return {
    ...(pattern === undefined ? {} : { pattern: anchored(pattern) }),
    ...(minLength === undefined ? {} : { minLength }),
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(minInclusive === undefined ? {} : { minimum: minInclusive }),
    ...(maxInclusive === undefined ? {} : { maximum: maxInclusive }),
  }
}

interface Property {
  readonly name: string
  readonly required: boolean
  readonly schema: JsonSchema
}

function objectSchema(description: string, properties: readonly Property[]): JsonSchema {
  const required = properties.filter(property => property.required).map(property => property.name)
  return {
    description,
    type: 'object',
    properties: Object.fromEntries(properties.map(({ name, schema }) => [name, schema])),
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
  }
}

function attributeProperty({ attribute, required, fixed = attribute.fixed }: AttributeUse): Property {
  const value = fixed === undefined ? typeReference(attribute.type) : { const: fixedValue(attribute.type, fixed) }
  return {
    name: propertyName(attribute.name),
    required,
    schema: { ...value, description: attribute.doc, xml: { ...xmlObject(attribute.namespace, attribute.name), attribute: true } },
  }
}

/** A fixed value is written as in XML; in JSON it has the type of the attribute. */
function fixedValue(type: SimpleDecl, fixed: string): string | number | boolean {
  const json = jsonTypeOf(type)
  if (json === 'string') return fixed
  return json === 'boolean' ? fixed === 'true' : Number(fixed)
}

function particleProperty(particle: Particle): Property {
  const { element, form, required } = particle
  if (form === 'one') return { name: propertyName(element.name), required, schema: elementUse(element) }
  if (form === 'many') {
    return { name: propertyName(element.name), required, schema: { description: element.doc, type: 'array', items: elementUse(element), minItems: 1 } }
  }
  const name = bagNameOf(particle)
  return {
    name: propertyName(name),
    required,
    schema: { ...reference(typeName(name)), description: collectionOf(element.name), xml: { ...xmlObject(bagNamespaceOf(particle), name), wrapped: true } },
  }
}

function elementUse(element: ElementDecl): JsonSchema {
  return { ...typeReference(typeOf(element)), description: element.doc, xml: xmlObject(element.namespace, element.name) }
}

function xmlObject(prefix: NamespaceId, name: string): JsonSchema {
  const namespace = NAMESPACES.find(each => each.prefix === prefix)?.uri ?? ''
  return { name, prefix, namespace }
}

function typeReference(type: TypeDecl): JsonSchema {
  return reference(type.kind === 'builtIn' ? baseName(type.base) : typeName(type.name))
}

const reference = (definition: string): JsonSchema => ({ $ref: `#/$defs/${definition}` })
