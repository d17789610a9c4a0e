/** What generated writers write to, and the markup that they write. */
import type { NamespaceId } from '../meta/index.ts'

/** A piece of markup that is always the same. */
export interface Markup {
  readonly text: string
  /** The same in UTF-8, eight bytes at a time; behind its end come zeros. */
  readonly words: Float64Array
  /** Bytes. */
  readonly length: number
}

/** The tags of an element. */
export interface Element {
  /** Number of the element: each has its own. */
  readonly id: number
  /** Its start tag, as far as that is the same for all of its kind. */
  readonly open: Markup
  readonly close: Markup
}

const utf8 = new TextEncoder()

/**
 * Prepares markup.
 *
 * Eight bytes go as one number. In UTF-8 none of them can be a NaN, whose bits an engine may change.
 */
export function markup(text: string): Markup {
  const bytes = utf8.encode(text)
  const { length } = bytes
  const filled = new Uint8Array(8 * Math.ceil(length / 8))
  filled.set(bytes)
  return { text, words: new Float64Array(filled.buffer), length }
}

let elements = 0

/**
 * Prepares the tags of an element.
 *
 * @param tag     Its name with prefix.
 * @param behind  What stands behind the name in each start tag: `>`, or the name of an attribute that is always there, or nothing.
 */
export function element(tag: string, behind: string): Element {
  return { id: elements++, open: markup(`<${tag}${behind}`), close: markup(`</${tag}>`) }
}

const layouts = new Map<number, Layout>()

/** The layout for an indentation. @param indent  Spaces for each level; with 0, everything stands on one line. */
export function layoutFor(indent: number): Layout {
  const known = layouts.get(indent) ?? new Layout(indent)
  layouts.set(indent, known)
  return known
}

/** Tags with the line feed and the spaces before them, prepared when they are first met in some depth. */
export class Layout {
  readonly #indent: number
  /** By depth, then by number of the element. */
  readonly #opened: Markup[][] = []
  readonly #closed: Markup[][] = []

  constructor(indent: number) {
    this.#indent = indent
  }

  /** A start tag; nothing stands before that of a root, which is not remembered: it can be another in each document. */
  open(depth: number, tags: Element): Markup {
    if (depth === 0) return tags.open
    return this.#opened[depth]?.[tags.id] ?? this.#prepared(this.#opened, depth, tags, tags.open)
  }

  close(depth: number, tags: Element): Markup {
    return this.#closed[depth]?.[tags.id] ?? this.#prepared(this.#closed, depth, tags, tags.close)
  }

  #line(depth: number): string {
    return this.#indent === 0 ? '' : `\n${' '.repeat(this.#indent * depth)}`
  }

  #prepared(known: Markup[][], depth: number, { id }: Element, { text }: Markup): Markup {
    while (known.length <= depth) known.push([])
    const made = markup(this.#line(depth) + text)
    const inDepth = known[depth] as Markup[]
    inDepth[id] = made
    return made
  }
}

/**
 * Where generated writers write to. What was written before a writer gave up is there: whoever called it takes it back.
 *
 * `depth` is the number of elements around, which decides about the indentation. Whatever takes a value says whether that is valid.
 */
export interface XmlOutput {
  /** A start tag on a line of its own; that of a root goes where the text is. */
  start(depth: number, tags: Element): void
  /** An end tag on a line of its own. */
  end(depth: number, tags: Element): void
  markup(given: Markup): void
  /** A value of a type in whose spellings nothing has to be escaped. */
  value(value: unknown, spellings: KnownSpellings): boolean
  /** Any text that XML can carry, one character at least. */
  text(text: unknown): boolean
  /** The same in an attribute. */
  attribute(text: unknown): boolean
  /** An element on a line of its own, with a value. */
  valueElement(depth: number, tags: Element, value: unknown, spellings: KnownSpellings): boolean
  /** An element on a line of its own, with any text that XML can carry, one character at least. */
  textElement(depth: number, tags: Element, text: unknown): boolean
}

/** How values of one type are spelled. */
export interface KnownSpellings {
  known(value: unknown): Markup | undefined
  of(value: unknown): string
}

/** Writes a record in its element. @returns Whether all of it was valid. */
export type RecordWriter = (out: XmlOutput, depth: number, tags: Element, given: unknown) => boolean

/** The writer of a root. */
export interface RootWriter {
  readonly namespace: NamespaceId
  /** Its name with prefix. */
  readonly tag: string
  /** What its start tag holds behind the declarations of namespaces; see `element`. */
  readonly behind: string
  readonly write: RecordWriter
}
