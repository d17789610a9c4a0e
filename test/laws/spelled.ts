/**
 * A document between the syntaxes: parts that can be changed at will, and then spelled in XML and in JSON.
 *
 * It takes names and order from the plan and shares no code with the product's writers, which refuse what is not valid.
 */
import { NAMESPACES } from '../../src/meta/index.ts'
import type { ComplexPlan, Field, RootPlan, SimplePlan } from '../../src/plan/index.ts'

/** A text: how XML spells it, and the token of JSON. */
export interface SpelledText {
  readonly kind: 'text'
  readonly plan: SimplePlan
  xml: string
  json: string
}

/** A record, a choice or a text with attributes. */
export interface SpelledObject {
  readonly kind: 'object'
  readonly plan: ComplexPlan
  members: SpelledMember[]
}

/** The content of a bag, or of an element that repeats in place. */
export interface SpelledList {
  readonly kind: 'list'
  items: (SpelledText | SpelledObject)[]
}

export interface SpelledMember {
  readonly field: Field
  /** Other names than those of the field: a slip. */
  renamed?: { readonly xml: string, readonly json: string }
  value: SpelledText | SpelledObject | SpelledList
}

export interface SpelledDocument {
  readonly root: RootPlan
  renamed?: { readonly xml: string, readonly json: string }
  content: SpelledObject
}

/** Takes a valid object apart. */
export function spelledDocument(root: RootPlan, value: object): SpelledDocument {
  return { root, content: spelledObject(root.type, value) }
}

function spelledObject(plan: ComplexPlan, value: object): SpelledObject {
  const members = plan.fields.flatMap((field): SpelledMember[] => {
    const member: unknown = Reflect.get(value, field.property)
    return member === undefined ? [] : [{ field, value: spelledMember(field, member) }]
  })
  return { kind: 'object', plan, members }
}

function spelledMember({ form, type }: Field, member: unknown): SpelledMember['value'] {
  const one = (value: unknown): SpelledText | SpelledObject => type.kind === 'simple' ? spelledText(type, value) : spelledObject(type, value as object)
  return form === 'bag' || form === 'many' ? { kind: 'list', items: (member as readonly unknown[]).map(one) } : one(member)
}

/** JavaScript spells small and large numbers with an exponent, which XML does not know. */
function spelledText(plan: SimplePlan, value: unknown): SpelledText {
  const xml = typeof value === 'number' && String(value).includes('e') ? value.toFixed(15).replace(/0+$/, '') : String(value)
  return { kind: 'text', plan, xml, json: JSON.stringify(value) }
}

/** The text of a spelling that both syntaxes share: a number of JSON where it is one and the type asks for one, else a string. */
export function sharedText(plan: SimplePlan, text: string): SpelledText {
  const isNumber = (plan.json === 'integer' || plan.json === 'number') && /^-?(0|[1-9][0-9]*)(\.[0-9]+)?$/.test(text)
  const isWord = plan.json === 'boolean' && (text === 'true' || text === 'false')
  return { kind: 'text', plan, xml: text, json: isNumber || isWord ? text : JSON.stringify(text) }
}

/** All objects of a document, the root's first. */
export function objectsIn({ content }: SpelledDocument): SpelledObject[] {
  return [content, ...content.members.flatMap(({ value }) => below(value))]
}

function below(value: SpelledMember['value']): SpelledObject[] {
  if (value.kind === 'text') return []
  if (value.kind === 'list') return value.items.flatMap(below)
  return [value, ...value.members.flatMap(member => below(member.value))]
}

/** The document in JSON, on one line. */
export function toJson({ root, renamed, content }: SpelledDocument): string {
  return `{${JSON.stringify(renamed?.json ?? root.property)}:${jsonOf(content)}}`
}

function jsonOf(value: SpelledMember['value']): string {
  if (value.kind === 'text') return value.json
  if (value.kind === 'list') return `[${value.items.map(jsonOf).join()}]`
  return `{${value.members.map(({ field, renamed, value: member }) => `${JSON.stringify(renamed?.json ?? field.property)}:${jsonOf(member)}`).join()}}`
}

/** An element of XML that can be changed; names with prefix. */
export interface XmlNode {
  name: string
  attributes: [name: string, value: string][]
  children: (XmlNode | string)[]
}

/** The document as a tree of XML. */
export function toXmlNode({ root, renamed, content }: SpelledDocument): XmlNode {
  const node = elementOf(renamed?.xml ?? `${root.namespace}:${root.local}`, content)
  return { ...node, attributes: [...NAMESPACES.map(({ prefix, uri }): [string, string] => [`xmlns:${prefix}`, uri]), ...node.attributes] }
}

function elementOf(name: string, value: SpelledText | SpelledObject): XmlNode {
  if (value.kind === 'text') return { name, attributes: [], children: [value.xml] }
  const node: XmlNode = { name, attributes: [], children: [] }
  for (const { field, renamed, value: member } of value.members) {
    const own = renamed?.xml ?? `${field.namespace}:${field.local}`
    const item = `${field.item.namespace}:${field.item.local}`
    if (member.kind === 'list' && field.form === 'bag') node.children.push({ name: own, attributes: [], children: member.items.map(each => elementOf(item, each)) })
    else if (member.kind === 'list') node.children.push(...member.items.map(each => elementOf(own, each)))
    else if (member.kind === 'text' && field.form === 'attribute') node.attributes.push([own, member.xml])
    else if (member.kind === 'text' && field.form === 'value') node.children.push(member.xml)
    else node.children.push(elementOf(own, member))
  }
  return node
}

/** The text of a tree. Strings among the children are text; those that begin with `\u0000` are markup as it is. */
export function xmlText({ name, attributes, children }: XmlNode): string {
  const spelled = attributes.map(([attribute, value]) => ` ${attribute}="${escaped(value)}"`).join('')
  const content = children.map(child => typeof child !== 'string' ? xmlText(child) : child.startsWith('\u0000') ? child.slice(1) : escaped(child)).join('')
  return `<${name}${spelled}>${content}</${name}>`
}

function escaped(text: string): string {
  return text.replace(/[&<>"'\t\n\r]/g, character => `&#${character.charCodeAt(0)};`)
}

/** The document in XML. */
export function toXml(document: SpelledDocument): string {
  return xmlText(toXmlNode(document))
}
