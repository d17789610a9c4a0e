/**
 * S rules: how a schema is built, file by file.
 */
import { about, aboutFile, type Rule, type Spot } from './rule.ts'
import {
  ancestry, COMMON, complexTypeOf, contentOf, documentRoots, isOfficial, keyOf, ofKind, ST96, XSD, type SchemaFile, type SchemaSet,
} from './schema-model.ts'
import { officialDifferences } from './subset.ts'
import { attributeValue, elementsWithin, XML, type XmlElement } from './xml-tree.ts'

/** Prefixes that never change, by namespace. */
export const fixedPrefixes: ReadonlyMap<string, string> = new Map([
  [`${ST96}Common`, 'com'], [`${ST96}Copyright`, 'cpy'], [`${ST96}Design`, 'dgn'], [`${ST96}GeographicalIndication`, 'gin'],
  [`${ST96}Patent`, 'pat'], [`${ST96}Trademark`, 'tmk'],
  ['http://www.w3.org/1998/Math/MathML3', 'mathml'], ['http://www.oasis-open.org/tables/exchange/1.0', 'tbl'],
])

const forbiddenElements = ['any', 'anyAttribute', 'group', 'attributeGroup', 'all', 'list', 'notation', 'redefine']
const forbiddenAttributes = ['substitutionGroup', 'abstract', 'block', 'final', 'nillable']
const identityConstraints = ['unique', 'key', 'keyref']

/** Official files import MathML and table schemas, which are outside of ST.96; and one namespace takes from a neighbour. */
const allowedImports: ReadonlyMap<string, readonly string[]> = new Map([[`${ST96}GeographicalIndication`, [`${ST96}Trademark`]]])
const foreignMarkup = ['http://www.w3.org/1998/Math/MathML3', 'http://www.oasis-open.org/tables/exchange/1.0']

export const structureRules: readonly Rule[] = [
  { id: 'S-01', severity: 'error', title: 'Every element, attribute and type is global; content models refer', check: localDeclarations },
  {
    id: 'S-02', severity: 'error', title: 'Global elements and attributes have a type attribute',
    check: schemas => [...ofKind(schemas, 'element'), ...ofKind(schemas, 'attribute')].filter(({ type }) => type === undefined)
      .map(declaration => about(declaration, `"${declaration.local}" has no type attribute.`)),
  },
  { id: 'S-03', severity: 'error', title: 'XSD 1.0 only, without the constructs that ST.96 does without', check: forbiddenConstructs },
  { id: 'S-04', severity: 'error', title: 'The schema element says qualified, qualified, version and target namespace', check: eachFile(schemaAttributes) },
  {
    id: 'S-05', severity: 'error', title: 'The prefix of XML Schema is xsd',
    check: eachFile(file => file.root.prefix === 'xsd' ? [] : [aboutFile(file, `XML Schema has the prefix "${file.root.prefix}".`)]),
  },
  { id: 'S-06', severity: 'error', title: 'No default namespace; every namespace in use has a prefix', check: eachFile(namespacesWithoutPrefix) },
  { id: 'S-07', severity: 'error', title: 'File name: namespace or document component, then the version', check: eachFile(fileName) },
  {
    id: 'S-08', severity: 'error', title: 'The version is never in the namespace',
    check: eachFile(file => file.targetNamespace.split(/[/:#]/).some(part => /^[vV]?\d+([._]\d+)*$/.test(part) || /[vV]\d+_\d+/.test(part))
      ? [aboutFile(file, `The namespace "${file.targetNamespace}" holds a version.`)] : []),
  },
  { id: 'S-09', severity: 'error', title: 'ST.96 namespaces have their fixed prefixes', check: eachFile(unusualPrefixes) },
  { id: 'S-10', severity: 'error', title: 'No new component in an ST.96 namespace; an own namespace has a prefix of its own', check: ownNamespaces },
  { id: 'S-11', severity: 'error', title: 'One import per foreign namespace, with a location; no include; towards Common only', check: eachFile(imports) },
  {
    id: 'S-12', severity: 'error', title: 'A carried component is the official one, documentation apart',
    check: schemas => officialDifferences(schemas).filter(({ detail }) => detail !== 'unknown'),
  },
  { id: 'S-13', severity: 'warning', title: 'Components in alphabetical order, root component first', check: alphabeticalOrder },
  { id: 'S-14', severity: 'warning', title: 'Extension only adds, and is shallow', check: extensions },
  { id: 'S-15', severity: 'error', title: 'Identity constraints only at the document root, named …Key', check: identity },
  { id: 'S-16', severity: 'error', title: 'Only minOccurs="0" is written; 1 is left implicit', check: cardinality },
]

function eachFile(check: (file: SchemaFile) => readonly Spot[]) {
  return ({ files }: SchemaSet): Spot[] => files.flatMap(check)
}

function* schemaElements(file: SchemaFile): Generator<XmlElement> {
  for (const node of elementsWithin(file.root)) if (node.uri === XSD) yield node
}

function localDeclarations({ components }: SchemaSet): Spot[] {
  return components.flatMap(component => [...elementsWithin(component.node)].slice(1).flatMap(node => {
    if (node.uri !== XSD) return []
    const local = ['element', 'attribute'].includes(node.local) && attributeValue(node, 'ref') === undefined
    const anonymous = ['complexType', 'simpleType'].includes(node.local)
    return local || anonymous ? [about(component, `A local ${node.local} inside "${component.local}".`, node.local, node.line)] : []
  }))
}

function forbiddenConstructs({ files }: SchemaSet): Spot[] {
  return files.flatMap(file => [...schemaElements(file)].flatMap(node => {
    const complexRestriction = ['complexContent', 'simpleContent'].includes(node.local) && node.children.some(({ local }) => local === 'restriction')
    return [
      ...(forbiddenElements.includes(node.local) ? [node.local] : []),
      ...forbiddenAttributes.filter(name => attributeValue(node, name) !== undefined),
      ...(complexRestriction ? ['restriction'] : []),
    ].map(construct => aboutFile(file, `"${construct}" is not used.`, construct, node.line))
  }))
}

function schemaAttributes(file: SchemaFile): Spot[] {
  const wrong = [
    ['elementFormDefault', /^qualified$/], ['attributeFormDefault', /^qualified$/], ['version', /^V\d+_\d+$/], ['targetNamespace', /./],
  ] as const
  return wrong.filter(([name, shape]) => !shape.test(attributeValue(file.root, name) ?? ''))
    .map(([name]) => aboutFile(file, `${name} is "${attributeValue(file.root, name) ?? ''}".`, name))
}

function namespacesWithoutPrefix(file: SchemaFile): Spot[] {
  const defaults = [...elementsWithin(file.root)].filter(({ declared }) => declared.has(''))
    .map(node => aboutFile(file, 'A default namespace is declared.', 'default', node.line))
  const unbound = [...schemaElements(file)].flatMap(node => namesIn(node).filter(name => name.includes(':') && !node.scope.has(name.split(':')[0] ?? ''))
    .map(name => aboutFile(file, `The prefix of "${name}" is not declared.`, name, node.line)))
  return [...defaults, ...unbound, ...(file.prefix === '' ? [aboutFile(file, 'The target namespace has no prefix.', 'target')] : [])]
}

function namesIn(node: XmlElement): string[] {
  return ['ref', 'type', 'base', 'memberTypes'].flatMap(name => attributeValue(node, name)?.trim().split(/\s+/) ?? [])
}

function fileName(file: SchemaFile): Spot[] {
  const parts = /^(?:[A-Z]{3}_)?[A-Z][A-Za-z0-9]*_(V\d+_\d+)(?:_[A-Z][A-Za-z0-9]*)?\.xsd$/.exec(file.name)
  if (!parts) return [aboutFile(file, `"${file.name}" does not have the form Name_V1_0.xsd.`, 'form')]
  const version = attributeValue(file.root, 'version')
  return isOwnVersion(file, parts[1], version) ? [] : [aboutFile(file, `The name says ${parts[1]}, the schema ${version}.`, 'version')]
}

/** A companion (`ICT_V1_0_Common.xsd`) has the version of the set in its name, and that of its own namespace inside. */
function isOwnVersion(file: SchemaFile, inName: string | undefined, inSchema: string | undefined): boolean {
  const companion = /_V\d+_\d+_/.test(file.name)
  return inName === inSchema || (companion && isOfficial({ namespace: file.targetNamespace }))
}

function unusualPrefixes(file: SchemaFile): Spot[] {
  return [...elementsWithin(file.root)].flatMap(node => [...node.declared].flatMap(([prefix, uri]) => {
    const fixed = fixedPrefixes.get(uri)
    const unknown = uri.startsWith(ST96) && fixed === undefined
    return unknown || (fixed !== undefined && fixed !== prefix) ? [aboutFile(file, `"${uri}" has the prefix "${prefix}".`, prefix, node.line)] : []
  }))
}

function ownNamespaces(schemas: SchemaSet): Spot[] {
  const invented = officialDifferences(schemas).filter(({ detail }) => detail === 'unknown')
  const own = schemas.files.filter(({ targetNamespace }) => !isOfficial({ namespace: targetNamespace }))
  return [
    ...invented,
    ...own.filter(({ prefix }) => !/^([a-z]{2})?[a-z]{3}$/.test(prefix) || [...fixedPrefixes.values()].includes(prefix))
      .map(file => aboutFile(file, `"${file.prefix}" is no prefix of three small letters, or of an office code and three.`, 'prefix')),
    ...own.filter(file => !importsOf(file).some(node => attributeValue(node, 'namespace') === COMMON))
      .map(file => aboutFile(file, 'Common is not imported.', 'Common')),
  ]
}

function importsOf(file: SchemaFile): XmlElement[] {
  return file.root.children.filter(({ uri, local }) => uri === XSD && local === 'import')
}

function imports(file: SchemaFile): Spot[] {
  const namespaces = importsOf(file).map(node => attributeValue(node, 'namespace') ?? '')
  const allowed = [COMMON, ...foreignMarkup, ...allowedImports.get(file.targetNamespace) ?? []]
  const used = new Set([...schemaElements(file)].flatMap(node => namesIn(node).map(name => node.scope.get(name.split(':')[0] ?? '') ?? '')))
  return [
    ...[...schemaElements(file)].filter(({ local }) => local === 'include').map(node => aboutFile(file, 'A file is included.', 'include', node.line)),
    ...importsOf(file).filter(node => !attributeValue(node, 'schemaLocation')).map(node => aboutFile(file, 'An import says no schemaLocation.', 'schemaLocation', node.line)),
    ...namespaces.filter((namespace, at) => namespaces.indexOf(namespace) !== at).map(namespace => aboutFile(file, `"${namespace}" is imported twice.`, 'twice')),
    ...namespaces.filter(namespace => !allowed.includes(namespace)).map(namespace => aboutFile(file, `It depends on "${namespace}".`, 'direction')),
    ...[...used].filter(namespace => namespace && namespace !== XSD && namespace !== XML
      && namespace !== file.targetNamespace && !namespaces.includes(namespace)).map(namespace => aboutFile(file, `"${namespace}" is referred to and not imported.`, 'missing')),
  ]
}

function alphabeticalOrder(schemas: SchemaSet): Spot[] {
  const leading = new Set(documentRoots(schemas).flatMap(root => [root, complexTypeOf(schemas, root)]).map(component => component?.node))
  return schemas.files.flatMap(file => {
    const firstOther = file.components.findIndex(({ node }) => !leading.has(node))
    const sorted = file.components.slice(Math.max(firstOther, 0))
    return sorted.flatMap((component, at) => {
      const before = sorted[at - 1]
      return before && before.local.toLowerCase() > component.local.toLowerCase()
        ? [about(component, `"${component.local}" comes after "${before.local}".`, before.local)] : []
    })
  })
}

function extensions(schemas: SchemaSet): Spot[] {
  return ofKind(schemas, 'complexType').flatMap(type => {
    const depth = ancestry(schemas, type).filter(({ kind }) => kind === 'complexType').length - 1
    const again = type.base ? type.particles.filter(({ ref }) => inherited(schemas, type.base).has(keyOf(ref))) : []
    return [
      ...(depth > 2 ? [about(type, `"${type.local}" is ${depth} extensions deep.`, 'deep')] : []),
      ...again.map(({ label }) => about(type, `${label} is in the base already.`, label)),
    ]
  })
}

function inherited(schemas: SchemaSet, base: { namespace: string; local: string } | undefined): ReadonlySet<string> {
  const type = base && schemas.find('complexType', base)
  return new Set(type ? contentOf(schemas, type).map(({ ref }) => keyOf(ref)) : [])
}

function identity(schemas: SchemaSet): Spot[] {
  const roots = new Set(documentRoots(schemas).map(({ node }) => node))
  return schemas.components.flatMap(component => [...elementsWithin(component.node)].filter(({ uri, local }) => uri === XSD && identityConstraints.includes(local))
    .flatMap(node => {
      const name = attributeValue(node, 'name') ?? ''
      return [
        ...(roots.has(component.node) ? [] : [about(component, `${node.local} "${name}" is not at a document root.`, 'place', node.line)]),
        ...(name.endsWith('Key') ? [] : [about(component, `"${name}" does not end in "Key".`, 'name', node.line)]),
      ]
    }))
}

function cardinality({ files }: SchemaSet): Spot[] {
  return files.flatMap(file => [...schemaElements(file)].flatMap(node => {
    const least = attributeValue(node, 'minOccurs')
    const most = attributeValue(node, 'maxOccurs')
    return [
      ...(least !== undefined && least !== '0' ? [`minOccurs="${least}"`] : []),
      ...(most === '1' || most === '0' ? [`maxOccurs="${most}"`] : []),
    ].map(written => aboutFile(file, `${written} is written.`, written, node.line))
  }))
}
