/** What a declaration must keep so that XML, JSON and TypeScript can all hold it. Each check throws one clear sentence. */
import type {
  AttributeUse, ChoiceType, CodeList, ElementDecl, Particle, RecordType, SimpleDecl, SimpleType, TextType, TypeDecl, UnionType,
} from './declaration.ts'
import { LEXICAL } from './lexical.ts'
import { bagNameOf, propertyName } from './name.ts'
import { outsideDialect } from './pattern.ts'

/** The member that holds the text of a text with attributes (rule J-08). */
export const VALUE_PROPERTY = 'value'

/** Names that the emitted TypeScript and the reference pages take for themselves. */
const TAKEN_NAMES = ['Records', 'Roots', 'RootName', 'Index', 'Names', 'CodeLists']

/** Roots are told apart by the one member of a JSON document. */
export function checkRoots(roots: readonly ElementDecl[]): void {
  distinct('The model', roots.map(root => [propertyName(root.name), `root ${root.name}`]))
}

/** A record has a required part, no doubled property name, and content that a reader can follow without looking ahead. */
export function checkRecord(record: RecordType): void {
  const owner = `Record "${record.name}"`
  checkContent(owner, record.content)
  distinct(owner, [...attributeProperties(record.attributes), ...record.content.map(particleProperty)])
  record.attributes.forEach(use => checkFixed(owner, use))
  if (!record.attributes.some(use => use.required) && !record.content.some(particle => particle.required)) {
    throw new Error(`${owner} has no required part; then {} would be a value`)
  }
}

/** A choice offers at least two elements with different property names. */
export function checkChoice(choice: ChoiceType): void {
  const owner = `Choice "${choice.name}"`
  distinct(owner, choice.options.map(option => [propertyName(option.name), `element ${option.name}`]))
  if (choice.options.length < 2) throw new Error(`${owner} offers ${choice.options.length} element(s); a choice needs two or more`)
}

/** A text with attributes: none of them, inherited ones included, is called like the member that holds the text. */
export function checkText(text: TextType): void {
  const owner = `Text type "${text.name}"`
  const properties: Property[] = [[VALUE_PROPERTY, 'the text itself']]
  for (let level: TypeDecl = text; level.kind === 'text'; level = level.value) properties.push(...attributeProperties(level.attributes))
  distinct(owner, properties)
  text.attributes.forEach(use => checkFixed(owner, use))
}

/** Patterns keep to the shared dialect, code lists have codes, unions are made of texts. */
export function checkValueType(type: SimpleType | CodeList | UnionType): void {
  if (type.kind === 'simple' && type.facets.pattern !== undefined) {
    const reason = outsideDialect(type.facets.pattern)
    if (reason !== undefined) throw new Error(`Pattern of "${type.name}" cannot be used: ${reason}`)
  }
  if (type.kind === 'codes' && type.codes.length === 0) throw new Error(`Code list "${type.name}" has no codes`)
  if (type.kind === 'union' && type.members.some(member => jsonTypeOf(member) !== 'string')) {
    throw new Error(`Union "${type.name}" has a member that is no text; in JSON its values would have two types`)
  }
}

/**
 * Names of types are one space, whatever the namespace in XML: TypeScript and the definitions of JSON Schema have none.
 *
 * @param bagNames  Names of the elements around repeated elements, each of which has a type.
 */
export function checkTypeNames(types: readonly TypeDecl[], bagNames: readonly string[] = []): void {
  const owners = new Map(TAKEN_NAMES.map(name => [name, 'the emitters themselves']))
  const take = (name: string, owner: string): void => {
    const taken = owners.get(name)
    if (taken !== undefined) throw new Error(`Type name "${name}" of ${owner} is taken by ${taken}`)
    owners.set(name, owner)
  }
  for (const type of types) {
    if (type.kind === 'builtIn') continue
    take(type.name, `${type.kind} ${type.namespace}:${type.name}`)
    if (type.kind === 'choice') type.options.forEach(option => take(branchName(type, option), `choice ${type.name}`))
  }
  bagNames.forEach(name => take(name, `bag ${name}`))
}

/** Whether a type is declared in TypeScript under its own name: records, choices, texts, code lists and unions that hold one. */
export function hasTypeScriptName(type: TypeDecl): boolean {
  if (type.kind === 'union') return type.members.some(member => member.kind === 'codes')
  return type.kind !== 'builtIn' && type.kind !== 'simple'
}

/** The interface of one branch of a choice: `CorrespondenceOfEarlierItemReference`. */
export function branchName(choice: { readonly name: string }, option: { readonly name: string }): string {
  return `${choice.name}Of${option.name}`
}

/** The JSON type of a value. */
export function jsonTypeOf(type: SimpleDecl): 'string' | 'boolean' | 'integer' | 'number' {
  return type.kind === 'builtIn' || type.kind === 'simple' ? LEXICAL[type.base].json : 'string'
}

type Property = readonly [name: string, origin: string]

function attributeProperties(uses: readonly AttributeUse[]): Property[] {
  return uses.map(use => [propertyName(use.attribute.name), `attribute ${use.attribute.name}`])
}

function particleProperty(particle: Particle): Property {
  const name = elementNameOf(particle)
  return [propertyName(name), `element ${name}`]
}

const elementNameOf = (particle: Particle): string => particle.form === 'bag' ? bagNameOf(particle) : particle.element.name

function distinct(owner: string, properties: readonly Property[]): void {
  const origins = new Map<string, string>()
  for (const [name, origin] of properties) {
    const other = origins.get(name)
    if (other !== undefined) throw new Error(`${owner} has the property "${name}" twice: from ${other} and from ${origin}`)
    origins.set(name, origin)
  }
}

/** Unique Particle Attribution: an element that may come again or stay away, then the same element, with nothing sure between. */
function checkContent(owner: string, content: readonly Particle[]): void {
  const open = new Set<string>()
  for (const particle of content) {
    const name = `${particle.element.namespace}:${elementNameOf(particle)}`
    if (open.has(name)) throw new Error(`${owner} has ambiguous content: "${name}" is optional or repeated and follows itself`)
    if (particle.required) open.clear()
    if (!particle.required || particle.form === 'many') open.add(name)
  }
}

function checkFixed(owner: string, use: AttributeUse): void {
  const { attribute } = use
  if (attribute.fixed !== undefined && use.fixed !== undefined && attribute.fixed !== use.fixed) {
    throw new Error(`${owner} fixes attribute "${attribute.name}" to "${use.fixed}", which is always "${attribute.fixed}"`)
  }
}
