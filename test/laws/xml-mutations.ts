/** Mutations of a document in XML: what people, programs and bad luck do to files. They work on a tree and on its text. */
import type { Plan, TypePlan } from '../../src/plan/index.ts'
import { oneOf } from './parts.ts'
import { xmlText, type XmlNode } from './spelled.ts'

type Mutation = (tree: XmlNode, where: number, how: number) => void

const XSI = 'http://www.w3.org/2001/XMLSchema-instance'
const raw = (markup: string): string => `\u0000${markup}`
const isNode = (child: XmlNode | string): child is XmlNode => typeof child !== 'string'

/** Spellings that one judge or the other takes for a value of some type. */
export const DOUBTFUL_TEXTS = [
  '', ' ', '\n', ' x', 'x ', 'a  b', 'x', 'Proposed', ' Proposed\n', 'proposed', 'fr', ' fr', 'FR', 'ICT_V1_0', ' ICT_V1_0 ', 'V6_0', 'V7_0', 'a-b', '4.d.ii', 'text/plain', 'a'.repeat(300), 'é', '\u00a0', '\u{1f600}',
  '2024-02-29', '2023-02-29', '2024-01-01Z', '2024-01-01+14:00', '2024-01-01-14:01', ' 2024-01-01', '2024-01-01 ', '0001-01-01', '0000-01-01', '-0001-01-01', '10000-01-01', '12024-01-01', '2024', '2024Z', '2024+01:00', ' 2024', '0000', '-2024', '12024', '24', '2024-01', '2024-01Z', '2024-1', '-2024-01', '2024-13',
  '2024-01-01T00:00:00Z', '2024-01-01T00:00:00', '2024-01-01T24:00:00Z', '2024-01-01T24:00:01Z', '2024-01-01T00:00:00.1234567890Z', '2024-01-01T00:00:00+14:00', '2024-01-01T00:00:00+14:01', ' 2024-01-01T00:00:00Z', '2024-01-01T00:00Z', '12024-01-01T00:00:00Z', '2024-01-01T00:00:60Z', '2024-01-01T23:59:59.Z',
  'true', 'false', '1', '0', ' true ', 'TRUE', 'yes', '+5', '007', '-0', '+0', '5.0', '5.', '.5', '.', '+', '-', '1e2', ' 12 ', '1 2', '9007199254740991', '9007199254740992', '-9007199254740992', '123456789012345678901234567890', '123456789012345', '1234567890123456', '0.123456789012345', '0.1234567890123456', '100', '100.00', '100.001', '99.999', '0.10', '-1', '60', '61', 'INF', 'NaN',
  'https://example.org/', 'example.org', '/path', '#top', '?q', 'https://[::1]/', 'https://a:99999/', 'https://a:999999/', 'http://a b', ' https://example.org/ ', 'https://example.org/é', 'https://example.org/%', 'urn:a', 'a:', ':', 'https://[', 'http://a/[b]', 'http://a/{b}', 'http://a/\\b', 'http://a/^', 'http://a/|b', 'http://a/`', 'mailto:a@example.org', 'http://a/%C3%A9?x=<y>', 'http://\u{e000}', 'x-fr-Rot', '12/2024',
] as const

const BETWEEN = [' ', '\n', 'text', raw('<![CDATA[ ]]>'), raw('<![CDATA[\n]]>'), raw('<![CDATA[]]>'), raw('<![CDATA[x]]>'), raw('<!-- note -->'), raw('<?note it?>'), raw('&#32;'), raw('&amp;'), raw('&#x9;')] as const

/** Spellings that look alike: dates, times, numbers, fractions, addresses. */
const FAMILIES = [/^[\t\n\r ]*-?[0-9]{2,}(-[0-9]{1,2}){0,2}(Z|[+-][0-9:]+)?[\t\n\r ]*$/, /[0-9]T[0-9]/, /^[\t\n\r ]*[+-]?[0-9]*\.?[0-9]*[\t\n\r ]*$/, /^-?[0-9]+\.[0-9]+$/, /^[a-z]+:/i] as const

/** The family that a number stands for. */
export function familyOf(how: number): RegExp {
  return oneOf<RegExp>(FAMILIES, how) ?? /^/
}

/** Another spelling of a family. */
export function similarTo(kind: RegExp, how: number): string {
  return oneOf(DOUBTFUL_TEXTS.filter(text => kind.test(text)), how >> 3) ?? ''
}

/** Names that the model knows, and some that it does not. */
function namesOf(plan: Plan): readonly string[] {
  const names = new Set<string>(['ict:Unlisted', 'com:Unlisted', 'Unlisted', 'x:ActionBag', 'ict:com', 'ict:actionBag', 'xsi:Element'])
  const visited = new Set<TypePlan>()
  const visit = (type: TypePlan): void => {
    if (visited.has(type) || type.kind === 'simple') return
    visited.add(type)
    for (const field of type.fields) {
      if (field.form !== 'value') names.add(`${field.namespace}:${field.local}`).add(`${field.item.namespace}:${field.item.local}`)
      visit(field.type)
    }
  }
  for (const root of plan.roots.values()) visit(root.type)
  return [...names]
}

/** The kinds of mutation for the documents of a plan, by name. */
export function xmlMutations(plan: Plan): Readonly<Record<string, Mutation>> {
  const names = namesOf(plan)
  return {
    delete: inParent((parent, index) => { parent.children.splice(index, 1) }),
    duplicate: inParent((parent, index) => { parent.children.splice(index, 0, structuredClone(parent.children[index] ?? '')) }),
    swap: inParent((parent, index, how) => exchange(parent.children, index, how % parent.children.length)),
    rename: atNode((node, how) => { node.name = oneOf(names, how) ?? node.name }),
    prefix: atNode((node, how) => { node.name = `${oneOf(['ict:', 'com:', '', 'x:', 'xsi:'], how) ?? ''}${node.name.replace(/^.*:/, '')}` }),
    move: (tree, where, how) => {
      const from = oneOf(nodesIn(tree).filter(node => node.children.some(isNode)), where)
      const to = oneOf(nodesIn(tree), how)
      const [moved] = from?.children.splice(how % from.children.length, 1) ?? []
      if (moved !== undefined) to?.children.push(moved)
    },
    retype: (tree, where, how) => {
      const [node, other] = [oneOf(nodesIn(tree), where), oneOf(nodesIn(tree), how)]
      if (node !== undefined && other !== undefined) node.children = structuredClone(other.children)
    },
    value: atLeaf((node, how) => { node.children = [oneOf<string>(DOUBTFUL_TEXTS, how) ?? ''] }),
    ownValue: atLeaf((node, how) => { node.children = [altered(String(node.children[0] ?? ''), how)] }),
    empty: atNode(node => { node.children = [] }),
    attributeValue: atAttribute((node, at, how) => { node.attributes[at] = [node.attributes[at]?.[0] ?? '', oneOf<string>(DOUBTFUL_TEXTS, how) ?? ''] }),
    attributeDelete: atAttribute((node, at) => { node.attributes.splice(at, 1) }),
    attributeRename: atAttribute((node, at, how) => { node.attributes[at] = [oneOf([...names.filter(name => /:[a-z]/.test(name)), 'com:Unlisted', 'xml:lang', 'xml:space', 'languageCode'], how) ?? '', node.attributes[at]?.[1] ?? ''] }),
    attributeAdd: atNode((node, how) => { node.attributes.push([oneOf(['com:languageCode', 'ict:originCategory', 'languageCode', 'xml:lang', 'x:y', 'xsi:schemaLocation', 'xsi:noNamespaceSchemaLocation', 'com:sequenceNumber'], how) ?? '', oneOf(['fr', 'Official', 'urn:x x.xsd', ''], how >> 3) ?? '']) }),
    schemaInstance: atNode((node, how) => { node.attributes.push([oneOf(['xsi:type', 'xsi:nil'], how) ?? '', oneOf([`${node.name}Type`, 'true', 'false', 'xsd:string', 'com:DateType', 'ict:Unlisted'], how >> 1) ?? '']) }),
    between: atNode((node, how) => { node.children.splice(how % (node.children.length + 1), 0, oneOf(BETWEEN, how >> 4) ?? '') }),
    betweenElements: inParent((parent, index, how) => { parent.children.splice(index, 0, oneOf(BETWEEN, how) ?? '') }),
    similarText: (tree, where, how) => {
      const kind = familyOf(how)
      const leaf = oneOf(nodesIn(tree).filter(({ children }) => kind.test(String(children[0]))), where)
      if (leaf !== undefined) leaf.children = [similarTo(kind, how)]
    },
    similarAttribute: (tree, where, how) => {
      const kind = familyOf(how)
      const attribute = oneOf(nodesIn(tree).flatMap(node => node.attributes.filter(([name, value]) => !name.startsWith('xmlns') && kind.test(value))), where)
      if (attribute !== undefined) attribute[1] = similarTo(kind, how)
    },
    cdata: atLeaf(node => { node.children = [raw(`<![CDATA[${String(node.children[0] ?? '').replaceAll(']]>', '')}]]>`)] }),
    comment: atLeaf((node, how) => { const text = String(node.children[0] ?? ''); node.children = [text.slice(0, how % 5), raw('<!--in text-->'), text.slice(how % 5)] }),
    insert: atNode((node, how) => { node.children.push({ name: oneOf(names, how) ?? '', attributes: [], children: [oneOf<string>(DOUBTFUL_TEXTS, how >> 8) ?? ''] }) }),
  }
}

/** The text of a mutated tree; some ways of spelling belong to the file as a whole. */
export function mutatedXml(tree: XmlNode, spelling: number): string | Uint8Array {
  const extra: [string, string][] = [['xmlns:x', 'urn:x'], ['xmlns:xsi', XSI], ['xmlns:xsd', 'http://www.w3.org/2001/XMLSchema']]
  const xml = xmlText({ ...tree, attributes: [...tree.attributes, ...extra] })
  switch (spelling % 40) {
    case 0: return `<?xml version="1.1"?>${xml}`
    case 1: return new TextEncoder().encode(`<?xml version="1.0" encoding="ISO-8859-1"?>${xml.replace(/[^ -~]/gu, '')}`)
    case 2: return `<?xml version="1.0" standalone="yes"?>\n<!-- a --><?b c?>${xml}\n<!-- d -->`
    case 3: return xml.replaceAll('ict:', 'own:').replaceAll('xmlns:own:', 'xmlns:').replace('xmlns:ict', 'xmlns:own')
    case 4: return `\ufeff${xml}`
    case 5: return utf16(xml)
    default: return xml
  }
}

function utf16(text: string): Uint8Array {
  const units = Uint16Array.from(`\ufeff${text}`, unit => unit.charCodeAt(0))
  return new Uint8Array(units.length === text.length + 1 ? units.buffer : new TextEncoder().encode(text))
}

/** All elements of a tree, the root first. */
function nodesIn(node: XmlNode): XmlNode[] {
  return [node, ...node.children.filter(isNode).flatMap(nodesIn)]
}

function atNode(change: (node: XmlNode, how: number) => void): Mutation {
  return (tree, where, how) => {
    const node = oneOf(nodesIn(tree), where)
    if (node !== undefined) change(node, how)
  }
}

function atLeaf(change: (node: XmlNode, how: number) => void): Mutation {
  return (tree, where, how) => {
    const leaf = oneOf(nodesIn(tree).filter(({ children }) => !children.some(isNode)), where)
    if (leaf !== undefined) change(leaf, how)
  }
}

function inParent(change: (parent: XmlNode, index: number, how: number) => void): Mutation {
  return (tree, where, how) => {
    const parent = oneOf(nodesIn(tree).filter(({ children }) => children.some(isNode)), where)
    if (parent !== undefined) change(parent, how % parent.children.length, how >> 8)
  }
}

/** Declarations of namespaces are left alone. */
function atAttribute(change: (node: XmlNode, at: number, how: number) => void): Mutation {
  return (tree, where, how) => {
    const places = nodesIn(tree).flatMap(node => node.attributes.flatMap(([name], at) => name.startsWith('xmlns') ? [] : [{ node, at }]))
    const place = oneOf(places, where)
    if (place !== undefined) change(place.node, place.at, how)
  }
}

function exchange<T>(list: T[], one: number, other: number): void {
  const [first, second] = [list[one], list[other]]
  if (first === undefined || second === undefined) return
  list[one] = second
  list[other] = first
}

/** The value that stands there, a little otherwise. */
export function altered(text: string, how: number): string {
  const ways = [` ${text}`, `${text} `, `\t${text}\n`, `${text}Z`, `${text}+01:00`, `-${text}`, `+${text}`, `0${text}`, `${text}0`, `${text}.0`, text.toUpperCase(), text.toLowerCase(), [...text].slice(1).join(''), [...text].slice(0, -1).join(''), text + text, text.replace(':', ''), `${text}%`, `${text} x`, text.replace(/[0-9]/, '9'), text.replace('-', '--'), text.normalize('NFD'), `${text}\u00a0`, `1${text}`]
  return oneOf(ways, how) ?? text
}
