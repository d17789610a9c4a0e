/**
 * An XML part as a tree: elements and character data in document order.
 *
 * For parts of zipped documents, which are read from all sides at once; strict, without DOCTYPE.
 */
import { SaxesParser } from 'saxes'
import { LegacyRefusal } from '../read-document.ts'
import { decodePart } from './decode-part.ts'
import { nameIn } from './namespaces.ts'

/** An element. Names and names of attributes are those of `namespaces.ts`, whatever prefixes the part uses. */
export interface MarkupElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly MarkupNode[]
}

/** Character data between two tags, references and CDATA sections resolved. */
export interface MarkupText {
  readonly text: string
  /** Number among all such stretches of the part, from 1. */
  readonly number: number
  /** White space that only sets tags apart: another tag than those of its own element stands at one side. */
  readonly betweenTags: boolean
}

export type MarkupNode = MarkupElement | MarkupText

export function isElement(node: MarkupNode): node is MarkupElement {
  return 'name' in node
}

export interface MarkupRequest {
  /** Name of the part, for findings. */
  readonly part: string
  /** How deep elements may nest. */
  readonly depth: number
  /** How many elements there may be. Default 4,000,000. */
  readonly elements?: number
}

const MOST_ELEMENTS = 4_000_000
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map()

interface Open {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: MarkupNode[]
}

/**
 * Parses a part.
 *
 * @throws {LegacyRefusal} `legacy.part-doctype`, `legacy.part-damaged` (not well-formed, or an encoding that is not read), `legacy.limit`.
 */
export function parseMarkup(bytes: Uint8Array, { part, depth, elements = MOST_ELEMENTS }: MarkupRequest): MarkupElement {
  const parser = new SaxesParser({ xmlns: true, fragment: false, position: false })
  const top: Open = { name: '', attributes: NO_ATTRIBUTES, children: [] }
  const stack: Open[] = [top]
  let data = ''
  let number = 0
  let count = 0
  // Whether the last tag opened the element in which we are.
  let justOpened = false
  const flush = (closing: boolean): void => {
    if (data === '') return
    const space = /^[ \t\r\n]+$/.test(data)
    if (stack.length > 1) stack.at(-1)?.children.push({ text: data, number: ++number, betweenTags: space && !(justOpened && closing) })
    data = ''
  }
  parser.on('error', thrown => { throw new LegacyRefusal('legacy.part-damaged', { part, detail: thrown.message }) })
  parser.on('doctype', () => { throw new LegacyRefusal('legacy.part-doctype', { part }) })
  parser.on('text', text => { data += text })
  parser.on('cdata', text => { data += text })
  parser.on('opentag', tag => {
    flush(false)
    if (++count > elements) throw new LegacyRefusal('legacy.limit', { what: `elements in ${part}`, limit: String(elements), found: `${count} or more` })
    if (stack.length > depth) throw new LegacyRefusal('legacy.limit', { what: `levels of elements in ${part}`, limit: String(depth), found: `${stack.length} or more` })
    const element: Open = { name: nameIn(tag.uri, tag.local), attributes: attributesOf(tag.attributes), children: [] }
    stack.at(-1)?.children.push(element)
    stack.push(element)
    justOpened = true
  })
  parser.on('closetag', () => {
    flush(true)
    stack.pop()
    justOpened = false
  })
  const text = decodePart(bytes)
  if (text === undefined) throw new LegacyRefusal('legacy.part-damaged', { part, detail: 'it is neither UTF-8 nor UTF-16' })
  parser.write(text).close()
  const root = top.children.find(isElement)
  if (root === undefined) throw new LegacyRefusal('legacy.part-damaged', { part, detail: 'there is no element in it' })
  return root
}

function attributesOf(given: Readonly<Record<string, { readonly uri: string, readonly local: string, readonly prefix: string, readonly value: string }>>): ReadonlyMap<string, string> {
  let attributes: Map<string, string> | undefined
  for (const { uri, local, prefix, value } of Object.values(given)) {
    if (prefix === 'xmlns' || (prefix === '' && local === 'xmlns')) continue
    attributes ??= new Map()
    attributes.set(nameIn(uri, local), value)
  }
  return attributes ?? NO_ATTRIBUTES
}

/** Value of an attribute. */
export function attributeOf(element: MarkupElement | undefined, name: string): string | undefined {
  return element?.attributes.get(name)
}

/** Elements directly in an element, of one name or all. */
export function elementsIn(element: MarkupElement | undefined, name?: string): MarkupElement[] {
  return (element?.children ?? []).filter((child): child is MarkupElement => isElement(child) && (name === undefined || child.name === name))
}

/** The first element of a name directly in an element, or down a path of names. */
export function childOf(element: MarkupElement | undefined, ...path: readonly string[]): MarkupElement | undefined {
  let found = element
  for (const name of path) found = found?.children.find((child): child is MarkupElement => isElement(child) && child.name === name)
  return found
}

/** All elements of a name below an element, in document order. */
export function descendantsOf(element: MarkupElement, name: string): MarkupElement[] {
  return elementsIn(element).flatMap(child => [...(child.name === name ? [child] : []), ...descendantsOf(child, name)])
}

/** All character data below an element, in document order. */
export function textsIn(element: MarkupElement): MarkupText[] {
  return element.children.flatMap(child => isElement(child) ? textsIn(child) : [child])
}
