/**
 * Every component that a model reaches from its roots, once each: what a schema has to declare.
 *
 * Here the declaration is checked as well, so that nothing is emitted from a model that XML and JSON could not both hold.
 */
import { checkChoice, checkRecord, checkRoots, checkText, checkTypeNames, checkValueType } from './component-checks.ts'
import {
  typeOf, type AttributeDecl, type ChoiceType, type CodeList, type ElementDecl, type Model, type NamespaceId, type Particle,
  type RecordType, type SimpleDecl, type SimpleType, type TextType, type TypeDecl, type UnionType,
} from './declaration.ts'
import { bagNameOf, bagNamespaceOf } from './name.ts'

/** The element around a repeated element, with the type of the same name. It comes from a particle, not from a declaration. */
export interface BagElement {
  readonly kind: 'bagElement'
  readonly namespace: NamespaceId
  readonly name: string
  readonly child: ElementDecl
}

/** A type that stands in the schema under its own name. Built-ins do not. */
export type NamedType = SimpleType | CodeList | UnionType | RecordType | ChoiceType | TextType

/** What a schema declares, in the order in which the roots reach it. */
export interface Components {
  readonly elements: readonly (ElementDecl | BagElement)[]
  readonly attributes: readonly AttributeDecl[]
  readonly types: readonly NamedType[]
}

/**
 * Collects the components of a model and checks the declaration.
 *
 * @throws {Error} With a sentence that names the component, when the declaration cannot be emitted: a name taken twice, two
 *   parts of a record with one property name, a record without a required part, a choice of fewer than two, ambiguous content,
 *   a union of anything but texts, a pattern outside the shared dialect.
 */
export function componentsOf(model: Model): Components {
  const found = new Collector()
  checkRoots(model.roots)
  for (const root of model.roots) found.element(root)
  checkTypeNames(found.types, found.elements.filter(element => element.kind === 'bagElement').map(bag => bag.name))
  return { elements: found.elements, attributes: found.attributes, types: found.types }
}

/** The components of one namespace, in the same order. */
export function inNamespaceOf(components: Components, namespace: NamespaceId): Components {
  const belongs = (component: { readonly namespace: NamespaceId }): boolean => component.namespace === namespace
  return {
    elements: components.elements.filter(belongs),
    attributes: components.attributes.filter(belongs),
    types: components.types.filter(belongs),
  }
}

class Collector {
  readonly elements: (ElementDecl | BagElement)[] = []
  readonly attributes: AttributeDecl[] = []
  readonly types: NamedType[] = []
  readonly #elementByName = new Map<string, ElementDecl | BagElement>()
  readonly #attributeByName = new Map<string, AttributeDecl>()
  readonly #typeByName = new Map<string, NamedType | BagElement>()

  element(element: ElementDecl): void {
    const known = this.#elementByName.get(nameOf(element))
    if (known !== undefined) {
      if (!sameElement(known, element)) throw twice('element', element)
      return
    }
    this.#elementByName.set(nameOf(element), element)
    this.elements.push(element)
    this.#type(typeOf(element))
  }

  #bag(particle: Particle): void {
    const { element: child } = particle
    const bag: BagElement = { kind: 'bagElement', namespace: bagNamespaceOf(particle), name: bagNameOf(particle), child }
    const known = this.#elementByName.get(nameOf(bag))
    if (known === undefined) {
      if (this.#typeByName.has(nameOf(bag))) throw twice('type', bag)
      this.#elementByName.set(nameOf(bag), bag)
      this.#typeByName.set(nameOf(bag), bag)
      this.elements.push(bag)
    } else if (known.kind !== 'bagElement' || !sameElement(known.child, child)) {
      throw twice('element', bag)
    }
    this.element(child)
  }

  #attribute(attribute: AttributeDecl): void {
    const known = this.#attributeByName.get(nameOf(attribute))
    if (known !== undefined) {
      if (!sameAttribute(known, attribute)) throw twice('attribute', attribute)
      return
    }
    this.#attributeByName.set(nameOf(attribute), attribute)
    this.attributes.push(attribute)
    this.#type(attribute.type)
  }

  #type(type: TypeDecl): void {
    if (type.kind === 'builtIn') return
    const known = this.#typeByName.get(nameOf(type))
    if (known !== undefined) {
      if (known !== type) throw twice('type', type)
      return
    }
    this.#typeByName.set(nameOf(type), type)
    this.types.push(type)
    this.#partsOf(type)
  }

  #partsOf(type: NamedType): void {
    switch (type.kind) {
      case 'record':
        checkRecord(type)
        for (const use of type.attributes) this.#attribute(use.attribute)
        for (const particle of type.content) {
          if (particle.form === 'bag') this.#bag(particle)
          else this.element(particle.element)
        }
        return
      case 'choice':
        checkChoice(type)
        type.options.forEach(option => this.element(option))
        return
      case 'text':
        checkText(type)
        this.#type(type.value)
        for (const use of type.attributes) this.#attribute(use.attribute)
        return
      case 'union':
        checkValueType(type)
        type.members.forEach(member => this.#type(member))
        return
      default:
        checkValueType(type)
    }
  }
}

const nameOf = (component: { readonly namespace: NamespaceId, readonly name: string }): string => `${component.namespace}:${component.name}`

function twice(kind: string, component: { readonly namespace: NamespaceId, readonly name: string }): Error {
  return new Error(`Two different components are called ${kind} "${nameOf(component)}"; declare it once and use it by reference`)
}

function sameElement(one: ElementDecl | BagElement, other: ElementDecl | BagElement): boolean {
  if (one === other) return true
  return one.kind === 'element' && other.kind === 'element' && nameOf(one) === nameOf(other) && one.doc === other.doc
    && (one.personal ?? false) === (other.personal ?? false) && sameType(typeOf(one), typeOf(other))
}

function sameAttribute(one: AttributeDecl, other: AttributeDecl): boolean {
  return one === other || (one.doc === other.doc && one.fixed === other.fixed && sameType(one.type, other.type))
}

/** Named types are the same when they are one object; built-ins are made anew at every use. */
function sameType(one: TypeDecl | SimpleDecl, other: TypeDecl | SimpleDecl): boolean {
  return one === other || (one.kind === 'builtIn' && other.kind === 'builtIn' && one.base === other.base)
}
