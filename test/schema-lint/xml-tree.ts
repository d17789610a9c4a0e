/**
 * XML text as a plain tree, enough to read a schema or an instance with: names resolved, lines kept.
 *
 * Reads what the linter is given in full trust; it is no reader for users' files.
 */
import { SaxesParser } from 'saxes'

/** The namespace of `xml:lang`, whose prefix needs no declaration. */
export const XML = 'http://www.w3.org/XML/1998/namespace'

/** An attribute as written, namespace declarations left out. */
export interface XmlAttribute {
  readonly prefix: string
  readonly uri: string
  readonly local: string
  readonly value: string
}

/** An element with its children in document order. */
export interface XmlElement {
  readonly prefix: string
  readonly uri: string
  readonly local: string
  readonly attributes: readonly XmlAttribute[]
  /** Prefixes declared on this element itself; `''` is the default namespace. */
  readonly declared: ReadonlyMap<string, string>
  /** Prefixes in scope here, `xml` among them. */
  readonly scope: ReadonlyMap<string, string>
  readonly children: readonly XmlElement[]
  /** All character data directly inside, joined. */
  readonly text: string
  /** Line of the start tag's name, from 1. */
  readonly line: number
}

/** A document: its root, and what the prolog says. */
export interface XmlTree {
  readonly root: XmlElement
  /** Encoding named in the XML declaration; `undefined` without one. */
  readonly declaredEncoding: string | undefined
  /** Version named in the XML declaration; `undefined` without one. */
  readonly declaredVersion: string | undefined
  readonly hasDoctype: boolean
}

interface GrowingElement extends XmlElement {
  readonly children: GrowingElement[]
  text: string
}

/**
 * Reads a document into a tree.
 *
 * @throws {Error} When the text is not well-formed; the message has line and column.
 */
export function readTree(xml: string): XmlTree {
  const parser = new SaxesParser({ xmlns: true })
  const open: GrowingElement[] = []
  let root: GrowingElement | undefined
  let declaration: { encoding?: string | undefined; version?: string | undefined } = {}
  let hasDoctype = false
  let line = 1
  parser.on('error', error => { throw error })
  parser.on('xmldecl', found => { declaration = found })
  parser.on('doctype', () => { hasDoctype = true })
  parser.on('opentagstart', () => { line = parser.line })
  parser.on('opentag', tag => {
    const parent = open.at(-1)
    const declared = new Map(Object.entries(tag.ns))
    const element: GrowingElement = {
      prefix: tag.prefix, uri: tag.uri, local: tag.local, line, text: '', children: [], declared,
      scope: declared.size === 0 && parent ? parent.scope : new Map([...(parent?.scope ?? [['xml', XML]]), ...declared]),
      attributes: Object.values(tag.attributes)
        .filter(({ prefix, name }) => prefix !== 'xmlns' && name !== 'xmlns')
        .map(({ prefix, uri, local, value }) => ({ prefix, uri, local, value })),
    }
    if (parent) parent.children.push(element)
    else root = element
    open.push(element)
  })
  parser.on('closetag', () => { open.pop() })
  const addText = (text: string): void => { const inside = open.at(-1); if (inside) inside.text += text }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.write(xml).close()
  if (!root) throw new Error('The document has no root element.')
  return { root, declaredEncoding: declaration.encoding, declaredVersion: declaration.version, hasDoctype }
}

/** The value of an attribute in no namespace, such as XML Schema's own. */
export function attributeValue(element: XmlElement, local: string): string | undefined {
  return element.attributes.find(attribute => attribute.uri === '' && attribute.local === local)?.value
}

/** The element itself and all that is inside it, in document order. */
export function* elementsWithin(element: XmlElement): Generator<XmlElement> {
  yield element
  for (const child of element.children) yield* elementsWithin(child)
}
