/**
 * XML Schema text → the component model that the linter's rules read.
 */
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import {
  XSD, type AttributeUse, type Component, type Enumeration, type Particle, type QualifiedName, type SchemaFile,
} from './schema-model.ts'
import { attributeValue, elementsWithin, readTree, type XmlElement } from './xml-tree.ts'

/** Reads schema files of one folder. */
export function readSchemaFiles(folder: string, names: readonly string[]): SchemaFile[] {
  return names.map(name => readSchema(basename(name), readFileSync(join(folder, name), 'utf8')))
}

/**
 * Reads one schema.
 *
 * @param name File name, as some rules judge it.
 * @throws {Error} When the text is not well-formed XML or its root is no `schema` of XML Schema.
 */
export function readSchema(name: string, xml: string): SchemaFile {
  const { root } = readTree(xml)
  if (root.uri !== XSD || root.local !== 'schema') throw new Error(`${name}: the root is no XML Schema.`)
  const targetNamespace = attributeValue(root, 'targetNamespace') ?? ''
  const prefix = [...root.scope].find(([, uri]) => uri === targetNamespace)?.[0] ?? ''
  const components: Component[] = []
  const file: SchemaFile = { name, targetNamespace, prefix, root, components }
  for (const node of root.children) {
    const component = readComponent(file, node)
    if (component) components.push(component)
  }
  return file
}

function readComponent(file: SchemaFile, node: XmlElement): Component | undefined {
  const local = attributeValue(node, 'name')
  if (node.uri !== XSD || local === undefined) return undefined
  const shared = {
    namespace: file.targetNamespace, local, label: file.prefix ? `${file.prefix}:${local}` : local, file, node, line: node.line,
    documentation: annotationTexts(node, 'documentation'), marks: annotationTexts(node, 'appinfo'),
  }
  switch (node.local) {
    case 'element':
    case 'attribute':
      return { ...shared, kind: node.local, type: nameFrom(node, attributeValue(node, 'type')) }
    case 'complexType':
      return { ...shared, kind: 'complexType', ...complexBody(node) }
    case 'simpleType':
      return { ...shared, kind: 'simpleType', ...simpleBody(node) }
    default:
      return undefined
  }
}

function complexBody(node: XmlElement) {
  const content = childNamed(node, 'simpleContent') ?? childNamed(node, 'complexContent')
  const derivation = content && (childNamed(content, 'extension') ?? childNamed(content, 'restriction'))
  const body = derivation ?? node
  return {
    mixed: [node, content].some(place => place && ['true', '1'].includes(attributeValue(place, 'mixed') ?? '')),
    base: derivation && nameFrom(derivation, attributeValue(derivation, 'base')),
    simpleContent: content?.local === 'simpleContent',
    particles: body.children.flatMap(child => particlesOf(child, { optional: false, repeats: false, unbounded: false, inChoice: false })),
    attributes: body.children.flatMap(attributeUse),
  }
}

type Surroundings = Pick<Particle, 'optional' | 'repeats' | 'unbounded' | 'inChoice'>

function particlesOf(node: XmlElement, around: Surroundings): Particle[] {
  if (node.uri !== XSD || !['element', 'sequence', 'choice', 'all'].includes(node.local)) return []
  const most = attributeValue(node, 'maxOccurs') ?? '1'
  const here: Surroundings = {
    optional: around.optional || attributeValue(node, 'minOccurs') === '0' || node.local === 'choice',
    repeats: around.repeats || most === 'unbounded' || Number(most) > 1,
    unbounded: around.unbounded || most === 'unbounded',
    inChoice: around.inChoice || node.local === 'choice',
  }
  if (node.local !== 'element') return node.children.flatMap(child => particlesOf(child, here))
  const label = attributeValue(node, 'ref')
  const ref = nameFrom(node, label)
  return ref && label ? [{ ...here, ref, label, line: node.line }] : []
}

function attributeUse(node: XmlElement): AttributeUse[] {
  const label = attributeValue(node, 'ref')
  const ref = nameFrom(node, label)
  if (node.local !== 'attribute' || !ref || !label) return []
  return [{ ref, label, required: attributeValue(node, 'use') === 'required', node }]
}

function simpleBody(node: XmlElement) {
  const restriction = childNamed(node, 'restriction')
  const union = childNamed(node, 'union')
  const facets = (name: string): XmlElement[] => restriction?.children.filter(child => child.uri === XSD && child.local === name) ?? []
  return {
    base: restriction && nameFrom(restriction, attributeValue(restriction, 'base')),
    members: (union ? attributeValue(union, 'memberTypes')?.trim().split(/\s+/) ?? [] : [])
      .flatMap(member => nameFrom(node, member) ?? []),
    enumerations: facets('enumeration').map((facet): Enumeration => ({
      value: attributeValue(facet, 'value') ?? '', documentation: annotationTexts(facet, 'documentation'), line: facet.line,
    })),
    patterns: facets('pattern').map(facet => attributeValue(facet, 'value') ?? ''),
  }
}

function annotationTexts(node: XmlElement, local: 'documentation' | 'appinfo'): string[] {
  return node.children.filter(child => child.uri === XSD && child.local === 'annotation')
    .flatMap(annotation => annotation.children.filter(child => child.uri === XSD && child.local === local))
    .map(child => [...elementsWithin(child)].map(({ text }) => text).join('').trim())
}

function childNamed(node: XmlElement, local: string): XmlElement | undefined {
  return node.children.find(child => child.uri === XSD && child.local === local)
}

/** Resolves `com:Name` at a node; `undefined` when nothing is written. A prefix that is not declared gives itself as namespace. */
export function nameFrom(node: XmlElement, written: string | undefined): QualifiedName | undefined {
  if (written === undefined) return undefined
  const colon = written.indexOf(':')
  const prefix = colon < 0 ? '' : written.slice(0, colon)
  const namespace = node.scope.get(prefix) ?? (prefix ? `${prefix}:` : '')
  return { namespace, local: written.slice(colon + 1) }
}
