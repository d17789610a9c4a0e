/**
 * The binding plan: lookup tables by which codecs, checker and generators work.
 */
import type { NamespaceId } from '../meta/index.ts'
import type { SimplePlan } from './simple.ts'

/** A name in XML. */
export interface QName {
  readonly namespace: NamespaceId
  readonly local: string
}

/** One property of an object: an attribute, the text, a child element, a bag or a repeated element. */
export interface Field extends QName {
  readonly property: string
  readonly form: 'attribute' | 'value' | 'one' | 'many' | 'bag'
  readonly required: boolean
  /** The element inside a bag; otherwise the field's own name. */
  readonly item: QName
  readonly type: TypePlan
  /** The sentence of the element or attribute; in our own plan only where a finding prints it, else empty. */
  readonly doc: string
  /** Position in the sequence of fields. */
  readonly position: number
}

/** A record, a choice, or text with attributes. */
export interface ComplexPlan {
  readonly kind: 'record' | 'choice' | 'text'
  readonly name: string
  readonly typeName: string
  /** Attributes in canonical order, then the text or the elements in schema order. */
  readonly fields: readonly Field[]
  readonly byProperty: ReadonlyMap<string, Field>
  /** Attributes and elements by local name; a local name is unique among either in one record. */
  readonly attributes: ReadonlyMap<string, Field>
  readonly elements: ReadonlyMap<string, Field>
}

export type TypePlan = SimplePlan | ComplexPlan

/** A document: its root element and what it holds. */
export interface RootPlan extends QName {
  readonly property: string
  readonly type: ComplexPlan
}

export interface Plan {
  readonly version: string
  /** Roots by XML name. */
  readonly roots: ReadonlyMap<string, RootPlan>
  /** Roots by the member that holds them in JSON. */
  readonly rootProperties: ReadonlyMap<string, RootPlan>
}
