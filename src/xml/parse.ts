/**
 * From XML text to a tree with places. Takes well-formed, namespace-well-formed XML 1.0 without DOCTYPE and refuses all
 * else at the first mistake.
 *
 * The events are those of saxes. What it lets pass is caught here: namespaces (all of them, see `namespaces.ts`), lone
 * surrogates, a second byte order mark, a processing instruction whose target runs into its text, XML 1.1. Nothing in a
 * document makes this open a file or a connection.
 */
import { SaxesParser, type XMLDecl } from 'saxes'

import { LIMIT_MESSAGES, SYNTAX_MESSAGES, type LimitCode } from '../issue/codes.ts'
import { LimitError, XmlSyntaxError } from '../issue/errors.ts'
import { DEFAULT_LIMITS, type Limits } from '../issue/limits.ts'
import { fill } from '../issue/message.ts'
import type { SourceText } from '../issue/source-text.ts'
import { XSI_URI } from '../meta/namespace.ts'
import { findNonCharacter, isXmlSpace, skipXmlSpace } from './characters.ts'
import { decodeXml } from './decode.ts'
import { explain, malformed, type Malformation } from './malformed.ts'
import { attributeStart, findDoctype } from './scan.ts'
import { TagNames, type SpelledAttribute } from './tag-names.ts'
import type { XmlAttribute, XmlDeclaration, XmlDocument, XmlElement, XmlText } from './tree.ts'

/**
 * Reads a document.
 *
 * Time and memory grow with the length of the document. Depth costs no stack.
 *
 * @param input   Text, or the bytes of a file in UTF-8 or UTF-16.
 * @param limits  Bounds that replace the defaults.
 * @throws {XmlSyntaxError} `xml.malformed`, `xml.doctype`, `xml.version`, `xml.encoding`, at the first mistake.
 * @throws {LimitError} `limit.depth`, `limit.size`, `limit.text` (also of attributes, comments and instructions),
 *   `limit.attributes` (namespace declarations count).
 */
export function parseXml(input: string | Uint8Array, limits: Partial<Limits> = {}): XmlDocument {
  const bounds: Limits = {
    depth: limits.depth ?? DEFAULT_LIMITS.depth,
    size: limits.size ?? DEFAULT_LIMITS.size,
    text: limits.text ?? DEFAULT_LIMITS.text,
    attributes: limits.attributes ?? DEFAULT_LIMITS.attributes,
  }
  return new TreeReader(decodeXml(input, bounds.size), bounds).read()
}

/**
 * The fields in which saxes keeps its listeners. Its `on` sets them by computed name, and from the eighth on V8 turns the
 * parser into a dictionary: five times slower, measured. Set by their names they cost nothing.
 */
interface Listeners {
  errorHandler: (complaint: Error) => void
  xmldeclHandler: (declared: XMLDecl) => void
  openTagStartHandler: (tag: { name: string }) => void
  attributeHandler: (attribute: { name: string; value: string }) => void
  openTagHandler: (tag: { name: string }) => void
  closeTagHandler: (tag: { name: string; isSelfClosing: boolean }) => void
  textHandler: (text: string) => void
  cdataHandler: (text: string) => void
  commentHandler: (text: string) => void
  piHandler: (instruction: { target: string; body: string }) => void
  doctypeHandler: () => void
}

type Draft<T> = { -readonly [K in keyof T]: T[K] }

interface OpenElement {
  readonly name: string
  readonly start: number
  readonly element: Draft<XmlElement>
  readonly children: (XmlElement | XmlText)[]
  /** The text that the next piece of character data continues. */
  text: Draft<XmlText> | undefined
  readonly declares: boolean
}

class TreeReader {
  readonly #source: SourceText
  readonly #text: string
  readonly #limits: Limits
  readonly #parser = new SaxesParser({ xmlns: false, position: false, defaultXMLVersion: '1.0', forceXMLVersion: true })
  /** The elements that are not closed yet, root first. */
  readonly #open: OpenElement[] = []
  readonly #names = new TagNames(trouble => this.#refuse(trouble))
  #spelled: SpelledAttribute[] = []
  #root: XmlElement | undefined
  /** The `<` of the markup being read, or the end of the markup before when it is text that is being read. */
  #token: number
  #declaration: XmlDeclaration | undefined
  #comments = 0
  #processingInstructions = 0
  #cdataSections = 0
  #namespaceDeclarations = 0
  #schemaLocations = 0

  constructor(source: SourceText, limits: Limits) {
    this.#source = source
    this.#text = source.text
    this.#limits = limits
    this.#token = skipXmlSpace(source.text, 0)
    const listeners = this.#parser as unknown as Listeners
    listeners.errorHandler = error => this.#onComplaint(error.message)
    listeners.xmldeclHandler = declared => this.#onDeclaration(declared)
    listeners.openTagStartHandler = tag => this.#onTagName(tag.name)
    listeners.attributeHandler = ({ name, value }) => this.#onAttribute(name, value)
    listeners.openTagHandler = tag => this.#onStartTag(tag.name)
    listeners.closeTagHandler = tag => this.#onEnd(tag.name, tag.isSelfClosing)
    listeners.textHandler = text => this.#onText(text)
    listeners.cdataHandler = text => this.#onCdata(text)
    listeners.commentHandler = text => this.#onComment(text)
    listeners.piHandler = ({ target, body }) => this.#onInstruction(target, body)
    listeners.doctypeHandler = () => this.#refuse({ code: 'xml.doctype', values: {}, index: this.#token })
  }

  read(): XmlDocument {
    const text = this.#text
    if (text.charCodeAt(0) === 0xfeff) this.#refuse(malformed('there is a second byte order mark', 0))
    const doctype = findDoctype(text)
    const nonCharacter = findNonCharacter(text)
    // What must be refused is never fed to the parser, only what is before it: a mistake there comes first.
    const stop = Math.min(doctype ?? text.length, nonCharacter ?? text.length)
    this.#parser.write(text.slice(0, stop))
    if (stop === doctype) this.#refuse({ code: 'xml.doctype', values: {}, index: stop })
    if (stop === nonCharacter) this.#refuse(malformed(`the character U+${codePoint(text, stop)} cannot stand in XML 1.0`, stop))
    this.#parser.close()
    if (this.#root === undefined) this.#refuse(explain('document must contain a root', this.#state()))
    return {
      root: this.#root,
      source: this.#source,
      declaration: this.#declaration,
      comments: this.#comments,
      processingInstructions: this.#processingInstructions,
      cdataSections: this.#cdataSections,
      namespaceDeclarations: this.#namespaceDeclarations,
      schemaLocations: this.#schemaLocations,
    }
  }

  #onDeclaration(declared: XMLDecl): void {
    const { version = '', encoding, standalone } = declared
    if (version !== '1.0') {
      this.#refuse({ code: 'xml.version', values: { version }, index: this.#text.indexOf(version, this.#text.indexOf('=')) })
    }
    this.#declaration = { encoding, standalone: standalone === 'yes' || standalone === 'no' ? standalone : undefined }
    this.#token = this.#parser.position
  }

  #onTagName(name: string): void {
    if (this.#root !== undefined) return // A second root: saxes complains next.
    if (this.#open.length >= this.#limits.depth) this.#stop('depth', this.#token)
    this.#spelled = []
    this.#names.divide(name, this.#token + 1)
  }

  #onAttribute(name: string, value: string): void {
    const start = attributeStart(this.#text, name, this.#parser.position)
    if (this.#spelled.length >= this.#limits.attributes) this.#stop('attributes', start)
    if (value.length > this.#limits.text) this.#stop('text', start)
    this.#spelled.push({ name, value, start })
  }

  #onStartTag(name: string): void {
    const start = this.#token
    const declarations = this.#names.declare(this.#spelled)
    const attributes = this.#names.attributes(this.#spelled)
    const { prefix, local } = this.#names.divide(name, start + 1)
    const namespace = this.#names.resolve(prefix, start + 1)
    const children: (XmlElement | XmlText)[] = []
    const contentStart = this.#parser.position
    const element = { kind: 'element', prefix, local, namespace, attributes, children, start, contentStart, end: contentStart } as const
    const parent = this.#open.at(-1)
    if (parent !== undefined) {
      parent.children.push(element)
      parent.text = undefined
    }
    this.#open.push({ name, start, element, children, text: undefined, declares: declarations > 0 })
    this.#namespaceDeclarations += declarations
    for (const attribute of attributes) if (isSchemaLocation(attribute)) this.#schemaLocations++
    this.#token = contentStart
  }

  #onEnd(name: string, isSelfClosing: boolean): void {
    if (!isSelfClosing) this.#checkEndTag(name)
    const closed = this.#open.pop()
    if (closed === undefined) return
    closed.element.end = this.#parser.position
    if (closed.declares) this.#names.leave()
    if (this.#open.length === 0) this.#root = closed.element
    this.#token = this.#parser.position
  }

  #onText(piece: string): void {
    const start = this.#token
    // After the last text there is no "<", and saxes counts beyond the end when a CR is the last character.
    const end = Math.min(this.#parser.position - 1, this.#text.length)
    if (this.#open.length > 0) this.#append(piece, start, -1)
    else if (skipXmlSpace(this.#text, start) < end) this.#refuse(explain('text data outside of root node', this.#state()))
    this.#token = end
  }

  #onCdata(piece: string): void {
    const start = this.#token
    this.#append(piece, start + '<![CDATA['.length, start)
    this.#cdataSections++
    this.#token = this.#parser.position
  }

  /** Comes before the `>` of the comment is read; if it is another character, saxes complains next. */
  #onComment(comment: string): void {
    if (comment.length > this.#limits.text) this.#stop('text', this.#token)
    this.#comments++
    this.#token = this.#parser.position + 1
  }

  #onInstruction(target: string, body: string): void {
    const start = this.#token
    const afterTarget = start + '<?'.length + target.length
    if (target.includes(':')) this.#refuse(malformed('the target of a processing instruction may not hold a colon', start))
    if (!isXmlSpace(this.#text.charCodeAt(afterTarget)) && !this.#text.startsWith('?>', afterTarget)) {
      this.#refuse(malformed('after the target of a processing instruction there must be white space', afterTarget))
    }
    if (body.length > this.#limits.text) this.#stop('text', start)
    this.#processingInstructions++
    this.#token = this.#parser.position
  }

  #append(piece: string, start: number, cdataStart: number): void {
    const parent = this.#open.at(-1)
    if (parent === undefined) return
    const cdata = cdataStart !== -1
    const text = parent.text
    if (text === undefined) {
      parent.text = { kind: 'text', value: piece, start, cdata, cdataStart }
      parent.children.push(parent.text)
    } else {
      text.value += piece
      if (cdata && !text.cdata) {
        text.cdata = true
        text.cdataStart = cdataStart
      }
    }
    if ((text?.value ?? piece).length > this.#limits.text) this.#stop('text', text?.start ?? start)
  }

  #checkEndTag(name: string): void {
    const from = this.#token + '</'.length
    const after = this.#text.charCodeAt(from + name.length)
    if (this.#text.startsWith(name, from) && (after === 0x3e || isXmlSpace(after))) return
    const found = this.#text.slice(from, this.#parser.position - 1).trimEnd()
    this.#refuse(malformed(`</${found}> stands where </${name}> is expected`, this.#token))
  }

  #repeatedAttribute(): Malformation {
    const names = new Set<string>()
    const repeated = this.#spelled.find(({ name }) => names.size === names.add(name).size)
    return malformed(`the attribute "${repeated?.name ?? ''}" is there twice`, repeated?.start ?? this.#token)
  }

  #state(): Parameters<typeof explain>[1] {
    const { position } = this.#parser
    return { text: this.#text, token: this.#token, position, open: this.#open.at(-1) }
  }

  #onComplaint(complaint: string): never {
    this.#refuse(complaint.startsWith('duplicate attribute') ? this.#repeatedAttribute() : explain(complaint, this.#state()))
  }

  #refuse({ code, values, index }: Malformation): never {
    throw new XmlSyntaxError(code, fill(SYNTAX_MESSAGES[code], values), this.#source.placeAt(index))
  }

  #stop(limit: Exclude<keyof Limits, 'size'>, index: number): never {
    const code: LimitCode = `limit.${limit}`
    throw new LimitError(code, fill(LIMIT_MESSAGES[code], { limit: String(this.#limits[limit]) }), this.#source.placeAt(index))
  }
}

function isSchemaLocation({ namespace, local }: XmlAttribute): boolean {
  return namespace === XSI_URI && (local === 'schemaLocation' || local === 'noNamespaceSchemaLocation')
}

function codePoint(text: string, index: number): string {
  return text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0')
}
