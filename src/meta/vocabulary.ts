/**
 * The words in which a model is declared: `simple`, `codes`, `union`, `attribute`, `text`, `record`, `choice`, `element`,
 * and for their use `required`, `optional`, `bag`, `many`.
 */
import type {
  AttributeDecl, AttributeUse, BuiltIn, ChoiceType, CodeList, ComplexDecl, ElementDecl, Facets, NamespaceId, Particle, RecordType,
  SimpleBase, SimpleDecl, SimpleType, TextType, TypeDecl, UnionMember, UnionType,
} from './declaration.ts'

/** A built-in of XSD, such as `builtIn('string')`. */
export function builtIn(base: SimpleBase): BuiltIn {
  return { kind: 'builtIn', base }
}

export interface RecordParts {
  readonly doc: string
  readonly source?: string
  readonly attributes?: readonly (AttributeUse | AttributeDecl)[]
  readonly content: readonly (Particle | ElementDecl)[]
}

export interface TextParts {
  readonly doc: string
  readonly value: SimpleDecl | TextType
  readonly attributes: readonly (AttributeUse | AttributeDecl)[]
}

/** The declaring words of one namespace. A bare declaration in a content list means `required`. */
export interface Vocabulary {
  simple(name: string, base: SimpleBase, facets: Facets, doc: string): SimpleType
  /** Values with their meanings: `{ Proposed: 'Put forward, not adopted.' }`. */
  codes(name: string, doc: string, values: Readonly<Record<string, string>>): CodeList
  union(name: string, doc: string, members: readonly UnionMember[]): UnionType
  attribute(name: string, type: SimpleDecl, doc: string, fixed?: string): AttributeDecl
  text(name: string, parts: TextParts): TextType
  record(name: string, parts: RecordParts): RecordType
  choice(name: string, parts: { readonly doc: string, readonly source?: string, readonly options: readonly ElementDecl[] }): ChoiceType
  element(name: string, type: TypeDecl | (() => TypeDecl), doc: string, marks?: { readonly personal?: boolean }): ElementDecl
  /** An element named after its complex type, with the type's sentence. */
  elementOf(type: ComplexDecl): ElementDecl
}

/** The declaring words for components of one namespace. */
export function inNamespace(namespace: NamespaceId): Vocabulary {
  return {
    simple: (name, base, facets, doc) => ({ kind: 'simple', namespace, name, base, facets, doc }),
    codes: (name, doc, values) => ({
      kind: 'codes', namespace, name, doc, codes: Object.entries(values).map(([value, meaning]) => ({ value, doc: meaning })),
    }),
    union: (name, doc, members) => ({ kind: 'union', namespace, name, doc, members }),
    attribute: (name, type, doc, fixed) => ({ kind: 'attribute', namespace, name, type, doc, ...(fixed === undefined ? {} : { fixed }) }),
    text: (name, { doc, value, attributes }) => ({ kind: 'text', namespace, name, doc, value, attributes: attributes.map(attributeUse) }),
    record: (name, { attributes = [], content, ...said }) => ({
      kind: 'record', namespace, name, ...said, attributes: attributes.map(attributeUse), content: content.map(particle),
    }),
    choice: (name, parts) => ({ kind: 'choice', namespace, name, ...parts }),
    element: (name, type, doc, marks = {}) => ({ kind: 'element', namespace, name, type, doc, ...marks }),
    elementOf: type => ({ kind: 'element', namespace, name: type.name, type, doc: type.doc }),
  }
}

/** A use that must be there. */
export function required(use: AttributeDecl | AttributeUse, options?: { readonly fixed: string }): AttributeUse
export function required(use: ElementDecl | Particle): Particle
export function required(use: AttributeDecl | AttributeUse | ElementDecl | Particle, options = {}): AttributeUse | Particle {
  return isAttribute(use) ? { ...attributeUse(use), required: true, ...options } : { ...particle(use), required: true }
}

/** A use that may be left out: an attribute, an element, a bag or a repeated element. */
export function optional(use: AttributeDecl | AttributeUse): AttributeUse
export function optional(use: ElementDecl | Particle): Particle
export function optional(use: AttributeDecl | AttributeUse | ElementDecl | Particle): AttributeUse | Particle {
  return isAttribute(use) ? { ...attributeUse(use), required: false } : { ...particle(use), required: false }
}

/**
 * One or more of an element, inside an element of their own: `ActionBag` around `Action`.
 *
 * @param bagName       Where it is not the child's name and `Bag` (rule B-02).
 * @param bagNamespace  Where it is not the child's: Common has no bag for each of its elements, and none can be declared there.
 */
export function bag(element: ElementDecl, bagName?: string, bagNamespace?: NamespaceId): Particle {
  const names = { ...(bagName === undefined ? {} : { bagName }), ...(bagNamespace === undefined ? {} : { bagNamespace }) }
  return { kind: 'particle', element, required: true, form: 'bag', ...names }
}

/** One or more of an element, in place. */
export function many(element: ElementDecl): Particle {
  return { kind: 'particle', element, required: true, form: 'many' }
}

function isAttribute(use: AttributeDecl | AttributeUse | ElementDecl | Particle): use is AttributeDecl | AttributeUse {
  return use.kind === 'attribute' || use.kind === 'attributeUse'
}

function attributeUse(use: AttributeDecl | AttributeUse): AttributeUse {
  return use.kind === 'attributeUse' ? use : { kind: 'attributeUse', attribute: use, required: true }
}

function particle(use: ElementDecl | Particle): Particle {
  return use.kind === 'particle' ? use : { kind: 'particle', element: use, required: true, form: 'one' }
}
