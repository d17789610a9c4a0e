/**
 * Carried components beside the official ones: the same, apart from documentation?
 *
 * The official file is what `reference` holds; without it there is nothing to compare with, and nothing is said.
 */
import { about, type Spot } from './rule.ts'
import { isOfficial, keyOf, XSD, type Component, type SchemaSet } from './schema-model.ts'
import { nameFrom } from './schema-reader.ts'
import type { XmlElement } from './xml-tree.ts'

/** Attributes whose value is a name, or names, of components. */
const naming = ['ref', 'type', 'base', 'memberTypes']

/** Components in official namespaces that differ from the official one (`different`), or that it does not have (`unknown`). */
export function officialDifferences(schemas: SchemaSet): Spot[] {
  const official = new Map<string, Component>()
  for (const file of schemas.reference) for (const component of file.components) official.set(`${component.kind} ${keyOf(component)}`, component)
  const namespaces = new Set(schemas.reference.map(({ targetNamespace }) => targetNamespace))
  return schemas.files.flatMap(({ components }) => components).filter(component => isOfficial(component) && namespaces.has(component.namespace)).flatMap(component => {
    const counterpart = official.get(`${component.kind} ${keyOf(component)}`)
    if (!counterpart) return [about(component, `The official schema has no ${component.kind} "${component.local}".`, 'unknown')]
    return spelling(component.node) === spelling(counterpart.node) ? [] : [about(component, `"${component.local}" is not as the official schema has it.`, 'different')]
  })
}

/** Constructs whose order among each other means nothing. */
const unordered = ['enumeration', 'attribute']

/** One text per meaning: names resolved, attributes, attribute uses and enumerations sorted, annotations left out. */
function spelling(node: XmlElement): string {
  const attributes = node.attributes
    .map(({ uri, local, value }) => `${uri}|${local}=${naming.includes(local) ? value.trim().split(/\s+/).map(name => keyOf(nameFrom(node, name) ?? { namespace: '', local: name })).join(' ') : value}`)
    .sort()
  const children = node.children.filter(({ uri, local }) => !(uri === XSD && local === 'annotation'))
  const ordered = children.filter(({ local }) => !unordered.includes(local)).map(spelling)
  const rest = children.filter(({ local }) => unordered.includes(local)).map(spelling).sort()
  return `<${node.uri}|${node.local} ${attributes.join(' ')}>${[...ordered, ...rest].join('')}</>`
}
