/** Prefixes and namespaces that are wrong by a slip. */
import { NAMESPACES, namespaceOf, type NamespaceId } from '../meta/index.ts'
import type { XmlElement } from '../xml/tree.ts'
import type { MadeFix, TextEdit } from './made.ts'
import { digitsOf, isOneSlipApart } from './near.ts'
import type { XmlParts, XmlSpot } from './xml-tree.ts'

interface Declaration {
  /** `''` for the default namespace. */
  readonly prefix: string
  readonly uri: string
  /** Of the URI, without its quotation marks. */
  readonly start: number
  readonly end: number
}

/** Gives an element or attribute the prefix of the namespace that it belongs to. */
export function withPrefix(parts: XmlParts, spot: XmlSpot, expected: NamespaceId): MadeFix | undefined {
  const { element, attribute, above } = spot
  const part = attribute ?? element
  if (attribute !== undefined && element.attributes.some(other => other !== attribute && other.local === attribute.local && namespaceOf(other.namespace) === expected)) return undefined
  const known = prefixFor(parts, [...above, element], expected, attribute !== undefined)
  if (known === undefined) return undefined
  const name = known.prefix === '' ? part.local : `${known.prefix}:${part.local}`
  const edits = startsOf(parts, spot).map(start => renaming(start, part.prefix, known.prefix))
  return { title: `Write ${name}`, edits: [...known.declared, ...edits] }
}

/** Where the name of an attribute stands, or those of an element's tags. */
function startsOf(parts: XmlParts, { element, attribute }: XmlSpot): readonly number[] {
  if (attribute !== undefined) return [attribute.start]
  const closing = parts.endName(element)
  return [element.start + 1, ...(closing === undefined ? [] : [closing])]
}

function renaming(start: number, from: string, to: string): TextEdit {
  return { start, end: start + (from === '' ? 0 : from.length + 1), text: to === '' ? '' : `${to}:` }
}

/** A prefix that stands for a namespace where the innermost element is; the usual one is declared at the root where there is none. */
function prefixFor(parts: XmlParts, chain: readonly XmlElement[], expected: NamespaceId, forAttribute: boolean): { readonly prefix: string, readonly declared: readonly TextEdit[] } | undefined {
  const inScope = new Map(chain.flatMap(element => declarationsOf(parts, element).map(({ prefix, uri }) => [prefix, uri] as const)))
  const fitting = [...inScope].filter(([prefix, uri]) => namespaceOf(uri) === expected && !(forAttribute && prefix === '')).map(([prefix]) => prefix)
  const prefix = fitting.includes(expected) ? expected : fitting[0]
  if (prefix !== undefined) return { prefix, declared: [] }
  const [root] = chain
  const uri = NAMESPACES.find(namespace => namespace.prefix === expected)?.uri
  if (root === undefined || uri === undefined || inScope.has(expected)) return undefined
  const behindName = root.start + 1 + (root.prefix === '' ? 0 : root.prefix.length + 1) + root.local.length
  return { prefix: expected, declared: [{ start: behindName, end: behindName, text: ` xmlns:${expected}="${uri}"` }] }
}

/** The namespace declarations in a start tag. */
function declarationsOf({ text }: XmlParts, { start, contentStart }: XmlElement): readonly Declaration[] {
  const attributes = /([^\s=<>/"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
  attributes.lastIndex = start + 1
  const found: Declaration[] = []
  for (let match = attributes.exec(text); match !== null && match.index < contentStart; match = attributes.exec(text)) {
    const [whole, name = '', double, single = ''] = match
    const uri = double ?? single
    const end = match.index + whole.length - 1
    if (name === 'xmlns' || name.startsWith('xmlns:')) found.push({ prefix: name === 'xmlns' ? '' : name.slice('xmlns:'.length), uri, start: end - uri.length, end })
  }
  return found
}

/** Corrects the declaration that binds a part to what is nearly the name of one of our namespaces, such as `https:` in place of `http:`. */
export function withNamespace(parts: XmlParts, { element, attribute, above }: XmlSpot): MadeFix | undefined {
  const { prefix, namespace } = attribute ?? element
  const meant = NAMESPACES.find(({ uri }) => namespace !== uri && isNearly(namespace, uri))
  if (meant === undefined) return undefined
  const declaration = [...above, element].flatMap(holder => declarationsOf(parts, holder)).findLast(declared => declared.prefix === prefix)
  if (declaration === undefined || declaration.uri !== namespace) return undefined
  return { title: `Declare the namespace ${meant.uri}`, edits: [{ start: declaration.start, end: declaration.end, text: meant.uri }] }
}

function isNearly(found: string, uri: string): boolean {
  const [a, b] = [found, uri].map(name => name.trim().toLowerCase().replace(/^https?:\/\/(?:www\.)?/, '').replace(/[/#]+$/, ''))
  if (a === undefined || b === undefined || a === '') return false
  // Another number is another version or another standard.
  return a === b || (digitsOf(a) === digitsOf(b) && isOneSlipApart(a, b))
}
