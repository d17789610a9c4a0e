/** An XML tree in which findings find the part that they are about, with the spans that a fix may change. */
import type { XmlAttribute, XmlDocument, XmlElement } from '../xml/tree.ts'
import type { TextEdit } from './made.ts'

/** A part of the document and what it stands in. */
export interface XmlSpot {
  readonly element: XmlElement
  /** The root first, without the element itself. */
  readonly above: readonly XmlElement[]
  /** Where the spot is an attribute of the element. */
  readonly attribute?: XmlAttribute
}

/** Elements and attributes of a document by the index of their first character. */
export class XmlParts {
  readonly text: string
  readonly #spots = new Map<number, { readonly element: XmlElement, readonly attribute?: XmlAttribute }>()
  readonly #parents = new Map<XmlElement, XmlElement>()
  readonly #holders = new Map<number, XmlElement>()

  constructor({ root, source }: XmlDocument) {
    this.text = source.text
    const open = [root]
    for (let element = open.pop(); element !== undefined; element = open.pop()) {
      this.#spots.set(element.start, { element })
      for (const attribute of element.attributes) this.#spots.set(attribute.start, { element, attribute })
      for (const child of element.children) {
        if (child.kind === 'text') {
          if (child.cdata) this.#holders.set(child.cdataStart, element)
          continue
        }
        this.#parents.set(child, element)
        open.push(child)
      }
    }
  }

  at(index: number): XmlSpot | undefined {
    const spot = this.#spots.get(index)
    return spot === undefined ? undefined : { ...spot, above: this.#above(spot.element) }
  }

  /** The element in whose text the CDATA section at an index stands. */
  holderOfCdata(index: number): XmlElement | undefined {
    return this.#holders.get(index)
  }

  #above(element: XmlElement): readonly XmlElement[] {
    const above: XmlElement[] = []
    for (let parent = this.#parents.get(element); parent !== undefined; parent = this.#parents.get(parent)) above.unshift(parent)
    return above
  }

  /** The text of an element, from tag to tag; `undefined` where anything but text and references stands in it. */
  textSpan({ contentStart, end }: XmlElement): { readonly start: number, readonly end: number } | undefined {
    const closing = contentStart === end ? -1 : this.text.lastIndexOf('</', end - 1)
    if (closing < contentStart || this.text.slice(contentStart, closing).includes('<')) return undefined
    return { start: contentStart, end: closing }
  }

  /** The value of an attribute, without its quotation marks. */
  valueSpan({ start }: XmlAttribute): { readonly start: number, readonly end: number } {
    const opening = /[^="']*=[\t\n\r ]*(["'])/y
    opening.lastIndex = start
    const [, quote = '"'] = opening.exec(this.text) ?? []
    return { start: opening.lastIndex, end: this.text.indexOf(quote, opening.lastIndex) }
  }

  /** Takes an attribute out, with the white space before it. */
  attributeRemoval(attribute: XmlAttribute): TextEdit {
    return { start: this.#spaceBefore(attribute.start), end: this.valueSpan(attribute).end + 1, text: '' }
  }

  /** Takes an element out, with the white space before it. */
  elementRemoval({ start, end }: XmlElement): TextEdit {
    return { start: this.#spaceBefore(start), end, text: '' }
  }

  #spaceBefore(index: number): number {
    let start = index
    while (/[\t\n\r ]/.test(this.text.charAt(start - 1))) start--
    return start
  }

  /** Where the name in the end tag begins; `undefined` in `<a/>`. */
  endName({ contentStart, end }: XmlElement): number | undefined {
    return contentStart === end ? undefined : this.text.lastIndexOf('</', end - 1) + 2
  }
}

/** A text as it stands between tags. */
export function inText(text: string): string {
  return text.replace(/[&<>]/g, sign => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : '&gt;'))
}

/** A text as it stands between quotation marks of either kind. */
export function inQuotes(text: string): string {
  return inText(text).replaceAll('"', '&quot;').replaceAll("'", '&#39;')
}
