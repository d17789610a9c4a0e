/**
 * The shapes of a model declaration: plain data that says what a document holds.
 *
 * Everything else (TypeScript types, XSD, JSON Schema, pages, codecs, checks) is emitted from it or reads it. Only XML names
 * are written down; property names follow from them (`name.ts`).
 */

/** `com` is WIPO's Common, which we only reference; `ict` is our own vocabulary. */
export type NamespaceId = 'com' | 'ict'

/** The lexical families that a simple type restricts. Named after the XSD built-in where there is one. */
export type SimpleBase =
  | 'string' | 'token' | 'boolean' | 'integer' | 'nonNegativeInteger' | 'positiveInteger' | 'decimal'
  | 'date' | 'gYear' | 'gYearMonth' | 'dateTime' | 'anyURI'

/** Bounds on a simple type. Lengths in code points; patterns in the dialect that XSD and ECMAScript share. */
export interface Facets {
  readonly pattern?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minInclusive?: number
  readonly maxInclusive?: number
  readonly fractionDigits?: number
}

/** A built-in of XSD, used as it is: it has no type of its own in the schema. */
export interface BuiltIn {
  readonly kind: 'builtIn'
  readonly base: SimpleBase
}

/** A named restriction of a built-in. */
export interface SimpleType {
  readonly kind: 'simple'
  readonly namespace: NamespaceId
  /** Without the ending `Type`. */
  readonly name: string
  readonly doc: string
  readonly base: SimpleBase
  readonly facets: Facets
}

/** One value of a code list with its meaning. */
export interface Code {
  readonly value: string
  readonly doc: string
}

/** A closed code list: a restriction of `xsd:token` to the values named. */
export interface CodeList {
  readonly kind: 'codes'
  readonly namespace: NamespaceId
  readonly name: string
  readonly doc: string
  readonly codes: readonly Code[]
}

/** What a union may be made of. */
export type UnionMember = BuiltIn | SimpleType | CodeList

/** A union: current and former codes, or a closed list and what else may stand there (rule C-04). */
export interface UnionType {
  readonly kind: 'union'
  readonly namespace: NamespaceId
  readonly name: string
  readonly doc: string
  readonly members: readonly UnionMember[]
}

/** Everything that one attribute or one text can be. */
export type SimpleDecl = BuiltIn | SimpleType | CodeList | UnionType

/** A global attribute. */
export interface AttributeDecl {
  readonly kind: 'attribute'
  readonly namespace: NamespaceId
  readonly name: string
  readonly type: SimpleDecl
  readonly doc: string
  /** The only value that the attribute can have, wherever it stands. */
  readonly fixed?: string
}

/** An attribute where it is used. */
export interface AttributeUse {
  readonly kind: 'attributeUse'
  readonly attribute: AttributeDecl
  readonly required: boolean
  /** The only value that it can have here. */
  readonly fixed?: string
}

/** A record: attributes, then child elements in a fixed order. */
export interface RecordType {
  readonly kind: 'record'
  readonly namespace: NamespaceId
  readonly name: string
  readonly doc: string
  /** The clause that the record comes from. */
  readonly source?: string
  readonly attributes: readonly AttributeUse[]
  readonly content: readonly Particle[]
}

/** A choice: exactly one of its elements. It is the only content of its record and never repeats. */
export interface ChoiceType {
  readonly kind: 'choice'
  readonly namespace: NamespaceId
  readonly name: string
  readonly doc: string
  readonly source?: string
  readonly options: readonly ElementDecl[]
}

/** Text with attributes: in JSON an object with the member `value`. */
export interface TextType {
  readonly kind: 'text'
  readonly namespace: NamespaceId
  readonly name: string
  readonly doc: string
  readonly value: SimpleDecl | TextType
  readonly attributes: readonly AttributeUse[]
}

export type ComplexDecl = RecordType | ChoiceType | TextType
export type TypeDecl = SimpleDecl | ComplexDecl

/** A global element: declared once, with its sentence, and used by reference. */
export interface ElementDecl {
  readonly kind: 'element'
  readonly namespace: NamespaceId
  readonly name: string
  /** A function where the model is cyclic. */
  readonly type: TypeDecl | (() => TypeDecl)
  readonly doc: string
  /** Holds data about a person (rule D-06). */
  readonly personal?: boolean
}

/**
 * An element where it is used.
 *
 * `one`: the element itself. `many`: repeated in place, an array under its own name (rule J-06). `bag`: repeated inside an
 * element of its own, an array under that element's name (rules B-01, J-04).
 */
export interface Particle {
  readonly kind: 'particle'
  readonly element: ElementDecl
  readonly required: boolean
  readonly form: 'one' | 'many' | 'bag'
  /** Local name of the bag element; the child's name and `Bag` unless said otherwise (rule B-02). */
  readonly bagName?: string
  /** Namespace of the bag element; the child's unless said otherwise. A bag of ours around an element of Common is `ict`. */
  readonly bagNamespace?: NamespaceId
}

/** The whole declaration: which records can be the root of a document. */
export interface Model {
  /** Value of `com:ipoVersion` on every root. */
  readonly version: string
  readonly roots: readonly ElementDecl[]
}

/** The type of an element, whether it was given at once or by a function. */
export function typeOf(element: ElementDecl): TypeDecl {
  return typeof element.type === 'function' ? element.type() : element.type
}
