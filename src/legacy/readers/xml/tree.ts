/**
 * Old XML → tree with places: every name, value and run of text knows where in the source it stands.
 *
 * Tolerant: an end tag without its start, an element that never ends, an ampersand that begins nothing are read on and reported. Our own
 * because the libraries for XML give no places for values and none for text; see decision 18.
 */
import type { ValidationIssue } from '../../../issue/issue.ts'
import { excerpt, notice } from '../../notice.ts'
import { LegacyRefusal } from '../read-document.ts'
import type { SourceCharacters } from '../source-characters.ts'

/** A stretch of the source, UTF-16 indices. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** A run of character data; `raw` where ampersands stand for themselves (CDATA). */
export interface XmlText extends Range {
  readonly kind: 'text'
  readonly raw?: true
}

/** An attribute; `value` without quotation marks. */
export interface XmlAttribute {
  readonly name: string
  readonly nameRange: Range
  readonly value: Range
}

export interface XmlElement {
  readonly kind: 'element'
  /** Name without prefix. */
  readonly name: string
  readonly nameRange: Range
  readonly attributes: readonly XmlAttribute[]
  readonly children: (XmlElement | XmlText)[]
  /** Path of names with positions: `/report/recommendation[2]`. */
  readonly path: string
}

export interface XmlTree {
  readonly roots: readonly (XmlElement | XmlText)[]
  readonly comments: readonly Range[]
  readonly issues: readonly ValidationIssue[]
}

const NAME = /[^\s<>/='"]{1,1000}/y
const MOST_ISSUES = 20

/**
 * Scans a document.
 *
 * @throws {LegacyRefusal} At a DOCTYPE, or when elements nest deeper than `depth`.
 */
export function xmlTree(source: SourceCharacters, depth: number): XmlTree {
  const scanner = new Scanner(source, depth)
  scanner.run()
  return { roots: scanner.root.children, comments: scanner.comments, issues: scanner.issues }
}

class Scanner {
  readonly root: XmlElement = { kind: 'element', name: '', nameRange: { from: 0, to: 0 }, attributes: [], children: [], path: '' }
  readonly comments: Range[] = []
  readonly issues: ValidationIssue[] = []
  readonly #source: SourceCharacters
  readonly #text: string
  readonly #depth: number
  readonly #open: { readonly element: XmlElement, readonly qualified: string, readonly counts: Map<string, number> }[] = []
  #at = 0

  constructor(source: SourceCharacters, depth: number) {
    this.#source = source
    this.#text = source.text
    this.#depth = depth
    this.#at = source.text.startsWith('\uFEFF') ? 1 : 0
    this.#open.push({ element: this.root, qualified: '', counts: new Map() })
  }

  run(): void {
    while (this.#at < this.#text.length) {
      const open = this.#text.indexOf('<', this.#at)
      const end = open < 0 ? this.#text.length : open
      this.#characters(this.#at, end)
      this.#at = end
      if (open >= 0) this.#markup(open)
    }
    const unended = this.#open.at(-1)
    if (this.#open.length > 1 && unended !== undefined) this.#broken(`<${unended.qualified}> never ends`, unended.element.nameRange.from)
  }

  get #current(): XmlElement {
    return this.#open.at(-1)?.element ?? this.root
  }

  #characters(from: number, to: number, raw?: true): void {
    if (to > from) this.#current.children.push({ kind: 'text', from, to, ...(raw === undefined ? {} : { raw }) })
  }

  #markup(open: number): void {
    if (this.#text.startsWith('<!--', open)) return this.#skip(open, '-->', 4, 'a comment')
    if (this.#text.startsWith('<?', open)) return this.#skip(open, '?>', 2, 'a processing instruction')
    if (this.#text.startsWith('<![CDATA[', open)) return this.#cdata(open)
    if (/^<!doctype/i.test(this.#text.slice(open, open + 9))) {
      const place = this.#source.placeAt(open)
      throw new LegacyRefusal('legacy.xml-doctype', { line: String(place.line) }, place)
    }
    if (this.#text.startsWith('</', open)) return this.#endTag(open)
    return this.#startTag(open)
  }

  #skip(open: number, end: string, length: number, what: string): void {
    const close = this.#find(end, open + length)
    if (close < 0) return this.#asText(open, `${what} never ends`)
    if (end === '-->') this.comments.push({ from: open, to: close + end.length })
    this.#at = close + end.length
  }

  #cdata(open: number): void {
    const close = this.#find(']]>', open + 9)
    if (close < 0) return this.#asText(open, 'a CDATA section never ends')
    this.#characters(open + 9, close, true)
    this.#at = close + 3
  }

  /** An angle bracket that begins nothing is text. */
  #asText(open: number, what: string): void {
    this.#broken(what, open)
    this.#characters(open, open + 1, true)
    this.#at = open + 1
  }

  #endTag(open: number): void {
    const name = this.#nameAt(open + 2)
    const close = this.#pastSpace(name?.to ?? open)
    if (name === undefined || this.#text.charAt(close) !== '>') return this.#asText(open, `"${excerpt(this.#text.slice(open, open + 20))}" is no tag`)
    this.#at = close + 1
    const qualified = this.#text.slice(name.from, name.to)
    let index = this.#open.length - 1
    while (index > 0 && this.#open[index]?.qualified !== qualified) index--
    if (index === 0) return this.#broken(`</${qualified}> ends nothing`, open)
    if (index < this.#open.length - 1) this.#broken(`<${this.#open.at(-1)?.qualified ?? ''}> is not ended before </${qualified}>`, open)
    this.#open.length = index
  }

  #startTag(open: number): void {
    const name = this.#nameAt(open + 1)
    if (name === undefined || !/^[\p{L}_]/u.test(this.#text.slice(name.from, name.from + 2))) return this.#asText(open, `"${excerpt(this.#text.slice(open, open + 20))}" is no tag`)
    const attributes: XmlAttribute[] = []
    let at = name.to
    for (;;) {
      at = this.#pastSpace(at)
      const rest = this.#text.charAt(at)
      if (rest === '>' || (rest === '/' && this.#text.charAt(at + 1) === '>')) break
      const attribute = this.#attribute(at)
      if (attribute === undefined) return this.#asText(open, `the tag <${this.#text.slice(name.from, name.to)}> is broken`)
      attributes.push(attribute)
      at = attribute.value.to + ('"\''.includes(this.#text.charAt(attribute.value.to)) ? 1 : 0)
    }
    const empty = this.#text.charAt(at) === '/'
    this.#at = at + (empty ? 2 : 1)
    this.#push(name, attributes, empty)
  }

  #push(name: Range, attributes: readonly XmlAttribute[], empty: boolean): void {
    const qualified = this.#text.slice(name.from, name.to)
    const prefix = qualified.lastIndexOf(':') + 1
    const parent = this.#open.at(-1)
    const nth = (parent?.counts.get(qualified) ?? 0) + 1
    parent?.counts.set(qualified, nth)
    const element: XmlElement = {
      kind: 'element', name: qualified.slice(prefix), nameRange: { from: name.from + prefix, to: name.to }, attributes, children: [],
      path: `${parent?.element.path ?? ''}/${qualified}${nth > 1 ? `[${nth}]` : ''}`.slice(-400),
    }
    this.#current.children.push(element)
    if (empty) return
    this.#open.push({ element, qualified, counts: new Map() })
    if (this.#open.length - 1 > this.#depth) throw new LegacyRefusal('legacy.limit', { what: 'levels of nested elements', limit: String(this.#depth), found: `more than ${this.#depth}` }, this.#source.placeAt(name.from))
  }

  #attribute(at: number): XmlAttribute | undefined {
    const nameRange = this.#nameAt(at)
    if (nameRange === undefined) return undefined
    const qualified = this.#text.slice(nameRange.from, nameRange.to)
    const name = qualified.slice(qualified.lastIndexOf(':') + 1)
    const equals = this.#pastSpace(nameRange.to)
    if (this.#text.charAt(equals) !== '=') return undefined
    const start = this.#pastSpace(equals + 1)
    const quote = this.#text.charAt(start)
    if (quote !== '"' && quote !== "'") return this.#unquoted(qualified, name, nameRange, start)
    const end = this.#find(quote, start + 1)
    if (end < 0) return undefined
    // Of "xml:lang" and "xmlns:x" the prefix is what matters.
    const plain = qualified.startsWith('xml')
    return { name: plain ? qualified : name, nameRange: plain ? nameRange : { from: nameRange.to - name.length, to: nameRange.to }, value: { from: start + 1, to: end } }
  }

  #unquoted(qualified: string, name: string, nameRange: Range, start: number): XmlAttribute | undefined {
    const value = this.#nameAt(start)
    if (value === undefined) return undefined
    this.#broken(`the value of ${qualified} stands without quotation marks`, start)
    return { name, nameRange, value }
  }

  /** What is nowhere behind one place is nowhere behind a later one: it is looked for once. */
  #find(what: string, from: number): number {
    if (this.#absent.has(what)) return -1
    const at = this.#text.indexOf(what, from)
    if (at < 0) this.#absent.add(what)
    return at
  }

  readonly #absent = new Set<string>()

  #nameAt(at: number): Range | undefined {
    NAME.lastIndex = at
    const match = NAME.exec(this.#text)
    return match === null ? undefined : { from: at, to: at + match[0].length }
  }

  #pastSpace(at: number): number {
    let here = at
    while (/\s/.test(this.#text.charAt(here))) here++
    return here
  }

  #broken(found: string, at: number): void {
    if (this.issues.length < MOST_ISSUES) this.issues.push(notice('legacy.xml-broken', { found }, this.#source.placeAt(at)))
  }
}
