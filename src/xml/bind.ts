/**
 * XML tree → draft: elements and attributes find their properties by the plan.
 *
 * Slips that keep the meaning clear (a missing prefix, the wrong namespace, the wrong order) are findings, and the part is
 * bound as it was meant, so that what stands inside it is checked as well.
 */
import { namespaceOf, NAMESPACES, propertyName, XSI_URI } from '../meta/index.ts'
import type { ComplexPlan, Field, Plan, RootPlan, TypePlan } from '../plan/index.ts'
import { nearest, shown } from '../plan/index.ts'
import type { Draft, DraftMember, Findings } from '../binding/index.ts'
import type { Path } from '../issue/index.ts'
import type { XmlAttribute, XmlDocument, XmlElement, XmlText } from './tree.ts'

/** The root record that a document's element names, and its draft. */
export interface BoundRoot {
  readonly root: RootPlan
  readonly draft: Draft
}

/** Binds a document; `undefined` where its root is none of ours, with a finding. */
export function bindXml(plan: Plan, { root: element, source }: XmlDocument, findings: Findings): BoundRoot | undefined {
  const root = plan.roots.get(element.local)
  const namespace = namespaceOf(element.namespace)
  const binder = new Binder(findings, source.text)
  if (root !== undefined && namespace === undefined && element.namespace !== '') {
    binder.wrongNamespace(element, [], root.namespace)
    return undefined
  }
  if (root === undefined) {
    const names = [...plan.roots.values()].map(({ namespace: prefix, local }) => `${prefix}:${local}`)
    const close = nearest(element.local, [...plan.roots.keys()])
    const advice = close === undefined ? '' : ` (did you mean "${close}"?)`
    findings.add('root.unknown', [], element.start, { found: qualified(element), expected: names.join(', ') + advice })
    return undefined
  }
  if (namespace !== root.namespace) binder.wrongNamespace(element, [], root.namespace)
  return { root, draft: binder.element(element, root.type, []) }
}

class Binder {
  readonly #findings: Findings
  readonly #text: string

  constructor(findings: Findings, text: string) {
    this.#findings = findings
    this.#text = text
  }

  element(element: XmlElement, type: TypePlan, path: Path): Draft {
    if (type.kind === 'simple') {
      this.#noAttributes(element, path)
      return { kind: 'text', value: this.#textOf(element, path), start: element.start, end: element.end }
    }
    const members = this.#attributes(element, type, path)
    if (type.kind === 'text') {
      const value: Draft = { kind: 'text', value: this.#textOf(element, path), start: element.start, end: element.end }
      members.push({ name: 'value', start: element.start, value })
    } else {
      this.#children(element, type, path, members)
    }
    return { kind: 'object', members, start: element.start, end: element.end }
  }

  wrongNamespace(part: XmlElement | XmlAttribute, path: Path, expected: string): void {
    const right = NAMESPACES.find(({ prefix }) => prefix === expected)
    this.#findings.add('xml.namespace', path, part.start, {
      found: qualified(part),
      namespace: part.namespace === '' ? 'no namespace' : `the namespace ${shown(part.namespace)}`,
      expected: `${right?.uri ?? ''} (prefix ${expected})`,
    })
  }

  #attributes(element: XmlElement, plan: ComplexPlan, path: Path): DraftMember[] {
    const members: DraftMember[] = []
    for (const attribute of element.attributes) {
      if (attribute.namespace === XSI_URI) {
        this.#schemaInstance(attribute, path)
        continue
      }
      const field = this.#attributeField(attribute, plan, path)
      const span = { start: attribute.start, end: attributeEnd(this.#text, attribute.start) }
      const value: Draft = field === undefined ? { kind: 'unknown', spelled: qualified(attribute), ...span } : { kind: 'text', value: attribute.value, ...span }
      members.push({ name: field?.property ?? propertyName(attribute.local), start: attribute.start, value })
    }
    return members
  }

  #attributeField(attribute: XmlAttribute, plan: ComplexPlan, path: Path): Field | undefined {
    const field = plan.attributes.get(attribute.local)
    const namespace = namespaceOf(attribute.namespace)
    if (field !== undefined && namespace === field.namespace) return field
    if (field !== undefined && attribute.namespace === '') {
      this.#findings.add('xml.attribute-unprefixed', [...path, field.property], attribute.start, {
        found: attribute.local, expected: `${field.namespace}:${field.local}`,
      })
      return field
    }
    if (field !== undefined && namespace !== undefined) this.wrongNamespace(attribute, [...path, field.property], field.namespace)
    else this.#perhapsElement(attribute, plan, path)
    return namespace === undefined ? undefined : field
  }

  #perhapsElement(attribute: XmlAttribute, plan: ComplexPlan, path: Path): void {
    const element = plan.byProperty.get(propertyName(attribute.local))
    if (element === undefined || element.form === 'attribute' || element.form === 'value') return
    this.#findings.add('xml.element-as-attribute', [...path, element.property], attribute.start, {
      name: qualified(attribute), expected: `${element.namespace}:${element.local}`, parent: plan.name,
    })
  }

  /** Hints for schema processors are no content; what would change the meaning of an element is refused. */
  #schemaInstance(attribute: XmlAttribute, path: Path): void {
    if (attribute.local === 'schemaLocation' || attribute.local === 'noNamespaceSchemaLocation') return
    this.#findings.add('xml.xsi', path, attribute.start, { found: qualified(attribute) })
  }

  #noAttributes(element: XmlElement, path: Path): void {
    for (const attribute of element.attributes) {
      if (attribute.namespace === XSI_URI) this.#schemaInstance(attribute, path)
      else {
        const span = { start: attribute.start, end: attributeEnd(this.#text, attribute.start) }
        this.#findings.unknown('xml.attribute', path, span, { name: qualified(element), found: qualified(attribute) })
      }
    }
  }

  #textOf(element: XmlElement, path: Path): string {
    let text = ''
    for (const child of element.children) {
      if (child.kind === 'text') text += child.value
      else this.#findings.add('xml.child', path, child.start, { name: qualified(element), found: qualified(child) })
    }
    return text
  }

  #children(element: XmlElement, plan: ComplexPlan, path: Path, members: DraftMember[]): void {
    const repeated = new Map<Field, Draft[]>()
    let latest: Field | undefined
    for (const child of this.#elementsIn(element, path, plan.elements.size > 0)) {
      const field = this.#elementField(child, plan, path)
      const span = { start: child.start, end: child.end }
      if (field === undefined) {
        members.push({ name: propertyName(child.local), start: child.start, value: { kind: 'unknown', spelled: qualified(child), ...span } })
        continue
      }
      if (plan.kind === 'record') latest = this.#inOrder(child, field, latest, path)
      const run = repeated.get(field)
      if (field.form !== 'many') {
        const value = field.form === 'bag' ? this.#bag(child, field, [...path, field.property]) : this.element(child, field.type, [...path, field.property])
        members.push({ name: field.property, start: child.start, value })
      } else if (run === undefined) {
        const items = [this.element(child, field.type, [...path, field.property, 0])]
        repeated.set(field, items)
        members.push({ name: field.property, start: child.start, value: { kind: 'array', items, ...span } })
      } else {
        run.push(this.element(child, field.type, [...path, field.property, run.length]))
      }
    }
  }

  #bag(element: XmlElement, field: Field, path: Path): Draft {
    this.#noAttributes(element, path)
    const items: Draft[] = []
    for (const child of this.#elementsIn(element, path, true)) {
      if (child.local !== field.item.local || !isOurs(child)) {
        this.#findings.unknown('xml.bag-child', path, child, {
          found: qualified(child), parent: qualified(element), expected: `${field.item.namespace}:${field.item.local}`,
        })
        continue
      }
      const at = [...path, items.length]
      if (namespaceOf(child.namespace) !== field.item.namespace) this.wrongNamespace(child, at, field.item.namespace)
      items.push(this.element(child, field.type, at))
    }
    return { kind: 'array', items, start: element.start, end: element.end }
  }

  #elementField(child: XmlElement, plan: ComplexPlan, path: Path): Field | undefined {
    if (!isOurs(child)) return undefined
    const field = plan.elements.get(child.local)
    if (field !== undefined && namespaceOf(child.namespace) !== field.namespace) this.wrongNamespace(child, [...path, field.property], field.namespace)
    if (field !== undefined) return field
    const attribute = plan.attributes.get(child.local)
    if (attribute !== undefined) {
      this.#findings.add('xml.attribute-as-element', [...path, attribute.property], child.start, {
        name: qualified(child), expected: `${attribute.namespace}:${attribute.local}`, parent: plan.name,
      })
    }
    return attribute
  }

  /** @returns The field that stands furthest in schema order so far. */
  #inOrder(child: XmlElement, field: Field, latest: Field | undefined, path: Path): Field {
    if (latest === undefined || field.position >= latest.position) return field
    this.#findings.add('xml.order', [...path, field.property], child.start, { name: qualified(child), found: `${latest.namespace}:${latest.local}` })
    return latest
  }

  /** Child elements; text between them is a finding, once for each element. Where none can stand, white space is text. */
  #elementsIn(element: XmlElement, path: Path, holdsElements: boolean): readonly XmlElement[] {
    const stray = element.children.find((child): child is XmlText => child.kind === 'text' && (holdsElements ? /[^\t\n\r ]/ : /[^]/).test(child.value))
    const cdata = element.children.find((child): child is XmlText => child.kind === 'text' && child.cdata)
    if (cdata !== undefined) this.#findings.add('xml.cdata', path, cdata.cdataStart, { name: qualified(element) })
    else if (stray !== undefined) this.#findings.add('xml.text', path, stray.start, { name: qualified(element), found: shown(stray.value.trim()) || 'white space' })
    return element.children.filter(child => child.kind === 'element')
  }
}

/** Whether a part is meant for us: in one of our namespaces, or in none by a slip. */
function isOurs({ namespace }: XmlElement): boolean {
  return namespace === '' || namespaceOf(namespace) !== undefined
}

function qualified({ prefix, local }: { readonly prefix: string, readonly local: string }): string {
  return prefix === '' ? local : `${prefix}:${local}`
}

/** Where an attribute that starts at `start` ends: after the quotation mark that closes its value. */
function attributeEnd(text: string, start: number): number {
  const opening = /[^="']*=[\t\n\r ]*(["'])/y
  opening.lastIndex = start
  const quote = opening.exec(text)?.[1]
  return quote === undefined ? start : text.indexOf(quote, opening.lastIndex) + 1
}
