/** What the lean model keeps of the declarations, and how the notation spells names and lists. */
import {
  typeOf, type AttributeUse, type CodeList, type Model, type NamedType, type NamespaceId, type RecordType, type SimpleDecl, type TextType, type TypeDecl,
  type UnionType,
} from '../meta/index.ts'

/** The name as the notation has it: `DocumentTitleText`, `com:Date`; of a built-in, its base. */
export function qualified(component: TypeDecl | { readonly namespace: NamespaceId, readonly name: string }): string {
  if (!('name' in component)) return component.base
  return component.namespace === 'com' ? `com:${component.name}` : component.name
}

/** A sentence without its full stop, which the reader puts back. */
export function sentence(doc: string): string {
  if (!doc.endsWith('.')) throw new Error(`"${doc}" ends without a full stop`)
  return doc.slice(0, -1)
}

/** The values of a list. None of them may look like a part of the notation. */
export function valuesOf({ name, codes }: CodeList): readonly string[] {
  const values = codes.map(({ value }) => value)
  const odd = values.find(value => value === '*' || value.includes('|') || value.includes(': '))
  if (odd !== undefined) throw new Error(`The value "${odd}" of ${name} has a meaning in the notation`)
  return values
}

/** The list of a union that takes any other word as well (rule C-04). */
export function openList({ members }: UnionType): CodeList | undefined {
  const [list, other] = members
  return members.length === 2 && list?.kind === 'codes' && other?.kind === 'builtIn' && other.base === 'token' ? list : undefined
}

/** The values of a list as they can stand behind a part: `Open|Closed`, `Other|*`. */
export function inlineList(type: TypeDecl): string | undefined {
  if (type.kind === 'codes') return type.codes.length > 1 ? valuesOf(type).join('|') : undefined
  const list = type.kind === 'union' ? openList(type) : undefined
  return list === undefined ? undefined : [...valuesOf(list), '*'].join('|')
}

/** Attributes in canonical order: `com` before `ict`, then by name. Those of a text that is built on another, with those of the other. */
export function attributesOf(type: RecordType | TextType): readonly AttributeUse[] {
  const inherited = type.kind === 'text' && type.value.kind === 'text' ? attributesOf(type.value) : []
  return [...inherited, ...type.attributes].toSorted(({ attribute: a }, { attribute: b }) =>
    a.namespace === b.namespace ? (a.name < b.name ? -1 : 1) : a.namespace < b.namespace ? -1 : 1)
}

/** What the text of a text with attributes is. */
export function valueOf({ value }: TextType): SimpleDecl {
  return value.kind === 'text' ? valueOf(value) : value
}

/** The types that parts name; without the lists that stand in an open one only. */
export function typesInUse(model: Model, types: readonly NamedType[]): ReadonlySet<TypeDecl> {
  const used = new Set<TypeDecl>(model.roots.map(typeOf))
  for (const type of types) {
    if (type.kind === 'union' && openList(type) === undefined) type.members.forEach(member => used.add(member))
    if (type.kind === 'text') used.add(valueOf(type))
    if (type.kind === 'choice') type.options.forEach(option => used.add(typeOf(option)))
    if (type.kind === 'record') type.content.forEach(({ element }) => used.add(typeOf(element)))
    if (type.kind === 'record' || type.kind === 'text') type.attributes.forEach(({ attribute }) => used.add(attribute.type))
  }
  return used
}

/** Elements and attributes whose sentence a finding prints: of what is missing, and of what is no whole number. */
export function partsSaid(types: readonly NamedType[]): ReadonlySet<object> {
  const said = new Set<object>()
  for (const type of types) {
    const uses = type.kind === 'record' || type.kind === 'text' ? type.attributes : []
    for (const { attribute, required } of uses) if (required || isWhole(attribute.type)) said.add(attribute)
    if (type.kind === 'choice') type.options.filter(option => isWhole(typeOf(option))).forEach(option => said.add(option))
    const particles = type.kind === 'record' ? type.content : []
    for (const { element, required } of particles) if (required || isWhole(typeOf(element))) said.add(element)
  }
  return said
}

function isWhole(type: TypeDecl): boolean {
  return (type.kind === 'builtIn' || type.kind === 'simple') && type.base.toLowerCase().endsWith('integer')
}
