/**
 * The tree of an XML document, with the places of its parts.
 *
 * `start`, `end` and their like are UTF-16 indices into `source.text`; `source.placeAt` turns them into line, column and
 * offset. Comments, processing instructions and namespace declarations are counted and not kept: they are no content.
 */
import type { SourceText } from '../issue/source-text.ts'

/** An attribute that is no namespace declaration. */
export interface XmlAttribute {
  /** As written; `''` for none. */
  readonly prefix: string
  readonly local: string
  /** `''` for an attribute without prefix: the default namespace is not for attributes. */
  readonly namespace: string
  /** After attribute-value normalisation: literal TAB, LF, CR and CRLF are spaces, referenced ones are themselves. */
  readonly value: string
  /** First character of the name. */
  readonly start: number
}

/** All character data between two tags: comments, instructions and references in it do not divide it. */
export interface XmlText {
  readonly kind: 'text'
  /** References replaced, CRLF and lone CR turned into LF. Empty only where an empty CDATA section stands alone. */
  readonly value: string
  /** Its first character as spelled: the `&` of a reference; in a CDATA section the one after `<![CDATA[`. */
  readonly start: number
  /** Whether any part of it came from a CDATA section. */
  readonly cdata: boolean
  /** The `<` of the first CDATA section in it, or -1. */
  readonly cdataStart: number
}

/** An element with its attributes and content, in document order. */
export interface XmlElement {
  readonly kind: 'element'
  /** As written; `''` for none. */
  readonly prefix: string
  readonly local: string
  /** `''` for no namespace. */
  readonly namespace: string
  readonly attributes: readonly XmlAttribute[]
  readonly children: readonly (XmlElement | XmlText)[]
  /** The `<` of the start tag. */
  readonly start: number
  /** After the `>` of the start tag. */
  readonly contentStart: number
  /** After the `>` of the end tag; the same as `contentStart` in `<a/>`. */
  readonly end: number
}

/** What a document says about itself before its root, `<?xml … ?>`; `undefined` for what it does not say. */
export interface XmlDeclaration {
  readonly encoding: string | undefined
  readonly standalone: 'yes' | 'no' | undefined
}

/** A document as read. What is counted here is not in the tree, and does not come back when the content is written. */
export interface XmlDocument {
  readonly root: XmlElement
  readonly source: SourceText
  /** `undefined` without `<?xml … ?>`. */
  readonly declaration: XmlDeclaration | undefined
  readonly comments: number
  /** `<?xml … ?>` is none. */
  readonly processingInstructions: number
  /** Sections, not texts; their characters are in the tree. */
  readonly cdataSections: number
  /** `xmlns="…"` and `xmlns:p="…"`, on all elements. */
  readonly namespaceDeclarations: number
  /** `xsi:schemaLocation` and `xsi:noNamespaceSchemaLocation`: these are also among the attributes, and never followed. */
  readonly schemaLocations: number
}
