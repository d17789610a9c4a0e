/**
 * XSD 1.0 in the manner of ST.96: every element, attribute and type is global ("Garden of Eden"), one file for each namespace.
 *
 * Rules by number are those of the style guide: S-01 to S-16 (structure), D-01 to D-07 (documentation), C-01, C-04 (code lists).
 */
import { create } from 'xmlbuilder2'
import {
  bagNameOf, bagNamespaceOf, componentsOf, inNamespaceOf, NAMESPACES, typeName, typeOf, type AttributeUse, type Components, type Model, type NamedType,
  type NamespaceId, type Particle, type SimpleDecl, type SimpleType, type TextType, type TypeDecl,
} from '../meta/index.ts'
import { SCHEMA_BASE } from './json-schema.ts'
import { CLAIM, collectionOf, generatedFrom } from './sentences.ts'

type XmlBuilder = ReturnType<typeof create>

/** Names and texts of the two schema files of a model. */
export interface XsdFiles {
  readonly main: XsdFile
  readonly common: XsdFile
}

export interface XsdFile {
  /** File name, such as `ICT_V1_0.xsd`. */
  readonly name: string
  readonly text: string
}

/** What the schema says of itself (rule D-07). Days as `YYYY-MM-DD`. */
export interface SchemaHistory {
  readonly created: string
  readonly modified: string
}

const XSD_URI = 'http://www.w3.org/2001/XMLSchema'
const COMMON_VERSION = 'V6_0'
const COMMON_NOTICE = 'Subset of WIPO ST.96 V6_0 Common; not an official WIPO file'

/** Where to ask and where changes are written down: true wherever the package lies, offline too. */
const CONTACT_POINT = 'npm package ipo-reports'
const RELEASE_NOTES = `${SCHEMA_BASE}CHANGELOG.md`

/** The names of the two files: `ICT_V1_0.xsd`, `ICT_V1_0_Common.xsd` (rule S-07). */
export function xsdFileNames(model: Model): { readonly main: string, readonly common: string } {
  return { main: `${model.version}.xsd`, common: `${model.version}_Common.xsd` }
}

/**
 * The schema of our own vocabulary, and the subset of Common that it uses.
 *
 * @throws {Error} When the model cannot be emitted; see `componentsOf`.
 */
export function emitXsd(model: Model, history: SchemaHistory): XsdFiles {
  const names = xsdFileNames(model)
  const components = componentsOf(model)
  return {
    main: { name: names.main, text: mainSchema(model, components, names.common, history) },
    common: { name: names.common, text: commonSchema(components) },
  }
}

function mainSchema(model: Model, components: Components, commonFile: string, history: SchemaHistory): string {
  const document = create({ version: '1.0', encoding: 'UTF-8' })
  comments(document, generatedFrom('the declarations in src/model'))
  const schema = schemaElement(document, 'ict', ['com', 'ict'], /V[0-9]+_[0-9]+$/.exec(model.version)?.[0] ?? model.version)
  schema.ele('xsd:import', { namespace: uriOf('com'), schemaLocation: commonFile })
  const header = schema.ele('xsd:annotation').ele('xsd:appinfo')
  header.ele('com:SchemaCreatedDate').txt(history.created)
  header.ele('com:SchemaLastModifiedDate').txt(history.modified)
  header.ele('com:SchemaContactPoint').txt(CONTACT_POINT)
  header.ele('com:SchemaReleaseNoteURL').txt(RELEASE_NOTES)
  declare(schema, inNamespaceOf(components, 'ict'))
  return print(document)
}

function commonSchema(components: Components): string {
  const document = create({ version: '1.0', encoding: 'UTF-8' })
  comments(document, COMMON_NOTICE, 'The components are complete; the documentation sentences are not WIPO\'s.', generatedFrom('the declarations in src/model'))
  declare(schemaElement(document, 'com', ['com'], COMMON_VERSION), inNamespaceOf(components, 'com'))
  return print(document)
}

function comments(document: XmlBuilder, ...sentences: readonly string[]): void {
  for (const sentence of [...sentences, CLAIM]) document.com(` ${sentence} `)
}

function schemaElement(document: XmlBuilder, target: NamespaceId, prefixes: readonly NamespaceId[], version: string): XmlBuilder {
  const declared = Object.fromEntries(prefixes.map(prefix => [`xmlns:${prefix}`, uriOf(prefix)]))
  return document.ele(XSD_URI, 'xsd:schema', {
    ...declared, targetNamespace: uriOf(target), elementFormDefault: 'qualified', attributeFormDefault: 'qualified', version,
  })
}

const uriOf = (prefix: NamespaceId): string => NAMESPACES.find(namespace => namespace.prefix === prefix)?.uri ?? ''

function print(document: XmlBuilder): string {
  return `${document.end({ prettyPrint: true, indent: '  ' })}\n`
}

/** One global component of the file: its name in the file, and what writes it. */
interface Entry {
  readonly name: string
  readonly write: (schema: XmlBuilder) => void
}

/** Alphabetical, ignoring case; an element stands before its type, since its name is the shorter one (rule S-13). */
function declare(schema: XmlBuilder, { elements, attributes, types }: Components): void {
  const entries: Entry[] = []
  for (const element of elements) {
    if (element.kind === 'bagElement') {
      const type = `${element.namespace}:${typeName(element.name)}`
      entries.push({ name: element.name, write: into => globalElement(into, element.name, type, collectionOf(element.child.name)) })
      entries.push({ name: typeName(element.name), write: into => bagType(into, typeName(element.name), refOf(element.child)) })
    } else {
      const type = typeReference(typeOf(element))
      entries.push({ name: element.name, write: into => globalElement(into, element.name, type, element.doc, element.personal) })
    }
  }
  for (const { name, type, fixed, doc } of attributes) {
    const given = { name, type: typeReference(type), ...(fixed === undefined ? {} : { fixed }) }
    entries.push({ name, write: into => annotate(into.ele('xsd:attribute', given), doc) })
  }
  const elementNames = new Set(elements.map(element => element.name))
  for (const type of types) {
    const doc = elementNames.has(type.name) ? undefined : type.doc
    entries.push({ name: typeName(type.name), write: into => namedType(into, type, doc) })
  }
  for (const { write } of entries.sort(byName)) write(schema)
}

function byName(one: Entry, other: Entry): number {
  const [first, second] = [one.name.toLowerCase(), other.name.toLowerCase()]
  return first < second ? -1 : first > second ? 1 : one.name < other.name ? -1 : 1
}

function globalElement(schema: XmlBuilder, name: string, type: string, doc: string, personal = false): void {
  annotate(schema.ele('xsd:element', { name, type }), doc, personal)
}

/** The sentence; before it the mark of personal data, by which software can find what to leave out (rule D-06). */
function annotate(component: XmlBuilder, doc: string | undefined, personal = false): void {
  if (doc === undefined) return
  const annotation = component.ele('xsd:annotation')
  if (personal) annotation.ele('xsd:appinfo').txt('PII')
  annotation.ele('xsd:documentation').txt(doc)
}

function bagType(schema: XmlBuilder, name: string, child: string): void {
  schema.ele('xsd:complexType', { name }).ele('xsd:sequence').ele('xsd:element', { ref: child, maxOccurs: 'unbounded' })
}

/** A type says what it is only where no element of its name does (rule D-02). */
function namedType(schema: XmlBuilder, type: NamedType, doc: string | undefined): void {
  const name = typeName(type.name)
  const isComplex = type.kind === 'record' || type.kind === 'choice' || type.kind === 'text'
  const declaration = schema.ele(isComplex ? 'xsd:complexType' : 'xsd:simpleType', { name })
  annotate(declaration, doc)
  switch (type.kind) {
    case 'record': {
      if (type.content.length > 0) {
        const sequence = declaration.ele('xsd:sequence')
        for (const particle of type.content) sequence.ele('xsd:element', occurrence(particle))
      }
      return attributeUses(declaration, type.attributes)
    }
    case 'choice': {
      const choice = declaration.ele('xsd:choice')
      for (const option of type.options) choice.ele('xsd:element', { ref: refOf(option) })
      return
    }
    case 'text': return textContent(declaration, type)
    case 'simple': return restriction(declaration, type)
    case 'union':
      declaration.ele('xsd:union', { memberTypes: type.members.map(typeReference).join(' ') })
      return
    case 'codes': {
      const list = declaration.ele('xsd:restriction', { base: 'xsd:token' })
      for (const code of type.codes) annotate(list.ele('xsd:enumeration', { value: code.value }), code.doc)
    }
  }
}

/** Only what differs from one is written (rule S-16). The repetition of a bag's child stands in the bag's own type. */
function occurrence(particle: Particle): Readonly<Record<string, string>> {
  const { element, form, required } = particle
  return {
    ref: form === 'bag' ? `${bagNamespaceOf(particle)}:${bagNameOf(particle)}` : refOf(element),
    ...(required ? {} : { minOccurs: '0' }),
    ...(form === 'many' ? { maxOccurs: 'unbounded' } : {}),
  }
}

function textContent(declaration: XmlBuilder, text: TextType): void {
  const extension = declaration.ele('xsd:simpleContent').ele('xsd:extension', { base: typeReference(text.value) })
  attributeUses(extension, text.attributes)
}

/** What the global attribute fixes already holds at every use. */
function attributeUses(declaration: XmlBuilder, uses: readonly AttributeUse[]): void {
  for (const { attribute, required, fixed } of uses) {
    const fixedHere = fixed !== undefined && attribute.fixed === undefined
    declaration.ele('xsd:attribute', { ref: refOf(attribute), ...(required ? { use: 'required' } : {}), ...(fixedHere ? { fixed } : {}) })
  }
}

const FACETS = ['minLength', 'maxLength', 'fractionDigits', 'minInclusive', 'maxInclusive', 'pattern'] as const

function restriction(declaration: XmlBuilder, { base, facets }: SimpleType): void {
  const restricted = declaration.ele('xsd:restriction', { base: `xsd:${base}` })
  for (const facet of FACETS) {
    const value = facets[facet]
    if (value !== undefined) restricted.ele(`xsd:${facet}`, { value: String(value) })
  }
}

const refOf = (component: { readonly namespace: NamespaceId, readonly name: string }): string => `${component.namespace}:${component.name}`

/** Built-ins are used as they are. */
function typeReference(type: SimpleDecl | TypeDecl): string {
  return type.kind === 'builtIn' ? `xsd:${type.base}` : `${type.namespace}:${typeName(type.name)}`
}
