/**
 * I rules, and the parts of B rules that show in a document only.
 */
import type { Finding, Severity, Spot } from './rule.ts'
import {
  COMMON, contentOf, isOfficial, keyOf, XSD, type ComplexType, type SchemaSet,
} from './schema-model.ts'
import { fixedPrefixes } from './structure.ts'
import { readTree, XML, type XmlElement, type XmlTree } from './xml-tree.ts'

const INSTANCE = 'http://www.w3.org/2001/XMLSchema-instance'

/** A document as the instance rules see it. */
interface Instance {
  readonly name: string
  readonly text: string
  readonly tree: XmlTree
  readonly schemas: SchemaSet | undefined
  /** All elements in document order. */
  readonly elements: readonly Visited[]
}

interface Visited {
  readonly node: XmlElement
  readonly parent: XmlElement | undefined
  /** `/gin:GIApplication/gin:ApplicantBag` */
  readonly path: string
}

/** A rule over one document. */
export interface InstanceRule {
  readonly id: string
  readonly severity: Severity
  readonly title: string
  readonly check: (instance: Instance) => readonly Spot[]
}

export const instanceRules: readonly InstanceRule[] = [
  { id: 'I-01', severity: 'error', title: 'The root says com:st96Version, and com:ipoVersion where it is not one of ST.96', check: versions },
  { id: 'I-02', severity: 'error', title: 'Every element and every attribute is prefixed', check: unprefixedNames },
  { id: 'I-03', severity: 'warning', title: 'The root declares all namespaces, with fixed prefixes, and says where the schemas are', check: rootDeclarations },
  { id: 'I-04', severity: 'error', title: 'UTF-8, XML 1.0, declaration first, no DOCTYPE', check: prolog },
  { id: 'I-05', severity: 'error', title: 'Elements stand in the order of the schema', check: elementOrder },
  { id: 'I-06', severity: 'warning', title: 'No empty elements', check: emptyElements },
  { id: 'B-05', severity: 'error', title: 'The language of a text is com:languageCode, never xml:lang', check: xmlLang },
  { id: 'B-06', severity: 'error', title: 'A Bag has each language once per sequence number', check: repeatedLanguages },
  { id: 'B-10', severity: 'warning', title: 'Ids are lower-case letters, digits and hyphens', check: idSpelling },
]

/**
 * Runs the instance rules over one document.
 *
 * @param name    As findings call it.
 * @param bytes   The file as it is.
 * @param schemas With them I-05 is checked, and I-06 knows elements that are made to be empty.
 * @throws {Error} When the text is not well-formed.
 */
export function lintInstance(name: string, bytes: Uint8Array, schemas?: SchemaSet): Finding[] {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return [{ rule: 'I-04', severity: 'error', subject: name, kind: 'instance', detail: 'encoding', file: name, line: 1, message: 'The bytes are no UTF-8.' }]
  }
  const tree = readTree(text.replace(/^\uFEFF/, ''))
  const instance: Instance = { name, text, tree, schemas, elements: [...visit(tree.root, undefined, '')] }
  return instanceRules.flatMap(({ id, severity, check }) => check(instance).map(spot => ({ severity, ...spot, rule: id })))
}

function* visit(node: XmlElement, parent: XmlElement | undefined, above: string): Generator<Visited> {
  const path = `${above}/${label(node)}`
  yield { node, parent, path }
  for (const child of node.children) yield* visit(child, node, path)
}

function label({ prefix, local }: { readonly prefix: string; readonly local: string }): string {
  return prefix ? `${prefix}:${local}` : local
}

function at(instance: Instance, { node, path }: Pick<Visited, 'node' | 'path'>, message: string, detail?: string): Spot {
  return { subject: path, kind: 'instance', file: instance.name, line: node.line, message, ...(detail !== undefined && { detail }) }
}

function atRoot(instance: Instance, message: string, detail: string): Spot {
  return at(instance, { node: instance.tree.root, path: `/${label(instance.tree.root)}` }, message, detail)
}

function commonAttribute(node: XmlElement, local: string): string | undefined {
  return node.attributes.find(attribute => attribute.uri === COMMON && attribute.local === local)?.value
}

function versions(instance: Instance): Spot[] {
  const { root } = instance.tree
  const own = !isOfficial({ namespace: root.uri })
  return [
    ...(/^V\d+_\d+$/.test(commonAttribute(root, 'st96Version') ?? '') ? [] : [atRoot(instance, 'com:st96Version is missing or odd.', 'st96Version')]),
    ...(own && !/^[A-Z]+_V\d+_\d+$/.test(commonAttribute(root, 'ipoVersion') ?? '') ? [atRoot(instance, 'com:ipoVersion is missing or odd.', 'ipoVersion')] : []),
  ]
}

/** Foreign markup inside a document, such as MathML, may have a default namespace of its own. */
function isForeign(instance: Instance, { uri }: XmlElement): boolean {
  return uri !== '' && uri !== instance.tree.root.uri && !isOfficial({ namespace: uri })
}

function unprefixedNames(instance: Instance): Spot[] {
  return instance.elements.filter(({ node }) => !isForeign(instance, node)).flatMap(visited => [
    ...(visited.node.prefix === '' ? [at(instance, visited, `Element "${visited.node.local}" has no prefix.`, visited.node.local)] : []),
    ...visited.node.attributes.filter(({ prefix }) => prefix === '').map(({ local }) => at(instance, visited, `Attribute "${local}" has no prefix.`, `@${local}`)),
  ])
}

function rootDeclarations(instance: Instance): Spot[] {
  const { root } = instance.tree
  const location = root.attributes.find(({ uri, local }) => uri === INSTANCE && local === 'schemaLocation')?.value.trim().split(/\s+/) ?? []
  const located = location.length % 2 === 0 && location.some((uri, index) => index % 2 === 0 && uri === root.uri)
  const inner = instance.elements.slice(1).flatMap(visited => [...visited.node.declared.values()]
    .filter(uri => uri === root.uri || isOfficial({ namespace: uri })).map(uri => at(instance, visited, `"${uri}" is declared below the root.`, 'below')))
  const unusual = instance.elements.flatMap(visited => [...visited.node.declared]
    .filter(([prefix, uri]) => prefix !== '' && (fixedPrefixes.get(uri) ?? prefix) !== prefix)
    .map(([prefix, uri]) => at(instance, visited, `"${uri}" has the prefix "${prefix}".`, prefix)))
  return [
    ...(root.declared.has('') ? [atRoot(instance, 'The root declares a default namespace.', 'default')] : []),
    ...inner, ...unusual,
    ...(located ? [] : [atRoot(instance, 'xsi:schemaLocation has no pair for the root\'s namespace.', 'schemaLocation')]),
  ]
}

function prolog(instance: Instance): Spot[] {
  const { tree, text } = instance
  return [
    ...(/^\uFEFF?<\?xml\s/.test(text) ? [] : [atRoot(instance, 'There is no XML declaration at the start.', 'declaration')]),
    ...(/^utf-8$/i.test(tree.declaredEncoding ?? 'UTF-8') ? [] : [atRoot(instance, `The declaration says ${tree.declaredEncoding}.`, 'encoding')]),
    ...((tree.declaredVersion ?? '1.0') === '1.0' ? [] : [atRoot(instance, `The declaration says XML ${tree.declaredVersion}.`, 'version')]),
    ...(tree.hasDoctype ? [atRoot(instance, 'There is a DOCTYPE.', 'doctype')] : []),
  ]
}

function typeOf({ schemas }: Instance, node: XmlElement): ComplexType | undefined {
  const type = schemas?.find('element', { namespace: node.uri, local: node.local })?.type
  return type && schemas?.find('complexType', type)
}

/** Judges types whose order is plain: no element twice, and nothing repeated as a group. */
function elementOrder(instance: Instance): Spot[] {
  const { schemas } = instance
  if (!schemas) return []
  return instance.elements.flatMap(visited => {
    const type = typeOf(instance, visited.node)
    const order = type ? contentOf(schemas, type).map(({ ref }) => keyOf(ref)) : []
    if (!type || type.mixed || repeatsAsGroup(type) || new Set(order).size < order.length) return []
    let reached = 0
    return visited.node.children.flatMap(child => {
      const position = order.indexOf(keyOf({ namespace: child.uri, local: child.local }))
      const late = position >= 0 && position < reached
      reached = Math.max(reached, position)
      return late ? [at(instance, { node: child, path: `${visited.path}/${label(child)}` }, `"${child.local}" comes too late.`, child.local)] : []
    })
  })
}

function repeatsAsGroup({ node }: ComplexType): boolean {
  const groups = [...descendants(node)].filter(({ uri, local }) => uri === XSD && ['sequence', 'choice'].includes(local))
  return groups.some(({ attributes }) => attributes.some(({ local }) => local === 'maxOccurs'))
}

function* descendants(node: XmlElement): Generator<XmlElement> {
  for (const child of node.children) { yield child; yield* descendants(child) }
}

function emptyElements(instance: Instance): Spot[] {
  return instance.elements.filter(({ node }) => node.children.length === 0 && node.text.trim() === '' && !isMadeEmpty(instance, node))
    .map(visited => at(instance, visited, `"${visited.node.local}" is empty.`, visited.node.local))
}

function isMadeEmpty(instance: Instance, node: XmlElement): boolean {
  const type = typeOf(instance, node)
  return type !== undefined && instance.schemas !== undefined && !type.simpleContent && !type.mixed && contentOf(instance.schemas, type).length === 0
}

function xmlLang(instance: Instance): Spot[] {
  return instance.elements.filter(({ node }) => node.attributes.some(({ uri, local }) => uri === XML && local === 'lang'))
    .map(visited => at(instance, visited, 'xml:lang stands in for com:languageCode.', 'xml:lang'))
}

function repeatedLanguages(instance: Instance): Spot[] {
  const seen = new Map<XmlElement, Set<string>>()
  return instance.elements.flatMap(visited => {
    const { node, parent } = visited
    const language = commonAttribute(node, 'languageCode')
    if (language === undefined || !parent?.local.endsWith('Bag') || node.children.length > 0) return []
    const key = [node.uri, node.local, language, commonAttribute(node, 'sequenceNumber') ?? ''].join(' ')
    const before = seen.get(parent) ?? new Set()
    seen.set(parent, before)
    if (before.has(key)) return [at(instance, visited, `"${node.local}" in "${language}" is there already.`, language)]
    before.add(key)
    return []
  })
}

function idSpelling(instance: Instance): Spot[] {
  return instance.elements.flatMap(visited => {
    const id = commonAttribute(visited.node, 'id')
    return id === undefined || /^[a-z][a-z0-9-]*$/.test(id) ? [] : [at(instance, visited, `Id "${id}" is not in small letters, digits and hyphens.`, id)]
  })
}
