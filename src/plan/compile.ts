/**
 * The plan of a declaration, read off the declaration itself: for models that are not shipped.
 *
 * Our own plan is read from the short notation (`read-plan.ts`), which takes a fraction of the space; tests hold the two against each other.
 */
import {
  bagNameOf, bagNamespaceOf, propertyName, typeName, typeOf, VALUE_PROPERTY,
  type AttributeUse, type ComplexDecl, type ElementDecl, type Model, type NamespaceId, type Particle, type SimpleDecl, type TextType, type TypeDecl,
} from '../meta/index.ts'
import type { ComplexPlan, Field, Plan, QName, RootPlan, TypePlan } from './plan.ts'
import { simplePlan } from './simple.ts'

/** Compiles a model. */
export function compilePlan(model: Model): Plan {
  const known = new Map<TypeDecl, TypePlan>()
  const roots = model.roots.map(element => rootPlan(element, known))
  return {
    version: model.version,
    roots: new Map(roots.map(root => [root.local, root])),
    rootProperties: new Map(roots.map(root => [root.property, root])),
  }
}

function rootPlan(element: ElementDecl, known: Map<TypeDecl, TypePlan>): RootPlan {
  const type = typePlan(typeOf(element), known)
  if (type.kind === 'simple') throw new TypeError(`Root ${element.name} must have a complex type`)
  return { namespace: element.namespace, local: element.name, property: propertyName(element.name), type }
}

function typePlan(decl: TypeDecl, known: Map<TypeDecl, TypePlan>): TypePlan {
  const before = known.get(decl)
  if (before !== undefined) return before
  const plan = isComplex(decl) ? complexPlan(decl, known) : simplePlan(decl)
  known.set(decl, plan)
  return plan
}

function isComplex(decl: TypeDecl): decl is ComplexDecl {
  return decl.kind === 'record' || decl.kind === 'choice' || decl.kind === 'text'
}

/** The plan is entered before its fields are compiled, so that a cyclic model ends. */
function complexPlan(decl: ComplexDecl, known: Map<TypeDecl, TypePlan>): ComplexPlan {
  const fields: Field[] = []
  const byProperty = new Map<string, Field>()
  const attributes = new Map<string, Field>()
  const elements = new Map<string, Field>()
  const plan: ComplexPlan = { kind: decl.kind, name: decl.name, typeName: typeName(decl.name), fields, byProperty, attributes, elements }
  known.set(decl, plan)
  for (const { position, ...part } of partsOf(decl)) {
    const field: Field = { ...part, position, get type() { return part.type(known) } }
    fields.push(field)
    byProperty.set(field.property, field)
    if (field.form === 'attribute') attributes.set(field.local, field)
    else if (field.form !== 'value') elements.set(field.local, field)
  }
  return plan
}

type Part = Omit<Field, 'type'> & { readonly type: (known: Map<TypeDecl, TypePlan>) => TypePlan }

function partsOf(decl: ComplexDecl): readonly Part[] {
  const attributes = (decl.kind === 'choice' ? [] : attributesOf(decl)).toSorted(canonicalOrder).map(attributePart)
  const content = decl.kind === 'text' ? [valuePart(decl)] : decl.kind === 'choice' ? decl.options.map(optionPart) : decl.content.map(elementPart)
  const parts = decl.kind === 'text' ? [...content, ...attributes] : [...attributes, ...content]
  return parts.map((part, position) => ({ ...part, position }))
}

function attributesOf(decl: Exclude<ComplexDecl, { kind: 'choice' }>): readonly AttributeUse[] {
  return decl.kind === 'text' && decl.value.kind === 'text' ? [...attributesOf(decl.value), ...decl.attributes] : decl.attributes
}

/** Canonical XML orders attributes by the name of the namespace, then by local name; `com` comes before `ict` in both orders. */
function canonicalOrder({ attribute: a }: AttributeUse, { attribute: b }: AttributeUse): number {
  return a.namespace === b.namespace ? (a.name < b.name ? -1 : 1) : a.namespace < b.namespace ? -1 : 1
}

function attributePart({ attribute, required, fixed = attribute.fixed }: AttributeUse): Omit<Part, 'position'> {
  const type = simplePlan(attribute.type, fixed)
  return { ...named(attribute), property: propertyName(attribute.name), form: 'attribute', required, doc: attribute.doc, type: () => type }
}

function valuePart(decl: TextType): Omit<Part, 'position'> {
  const type = simplePlan(valueOf(decl))
  return { ...named(decl), property: VALUE_PROPERTY, form: 'value', required: true, doc: 'The text.', type: () => type }
}

function valueOf({ value }: TextType): SimpleDecl {
  return value.kind === 'text' ? valueOf(value) : value
}

function optionPart(element: ElementDecl): Omit<Part, 'position'> {
  return elementPart({ kind: 'particle', element, required: false, form: 'one' })
}

function elementPart(use: Particle): Omit<Part, 'position'> {
  const { element, form, required } = use
  const own = form === 'bag' ? { namespace: bagNamespaceOf(use), local: bagNameOf(use) } : named(element).item
  return {
    ...own, item: named(element).item, property: propertyName(own.local), form, required, doc: element.doc,
    type: known => typePlan(typeOf(element), known),
  }
}

function named({ namespace, name }: { readonly namespace: NamespaceId, readonly name: string }): QName & { readonly item: QName } {
  return { namespace, local: name, item: { namespace, local: name } }
}
