/**
 * XML as bytes in UTF-8, in one piece of memory that is used again for the next document or record.
 *
 * Markup goes in eight bytes at a time, short texts unit by unit: they are checked, escaped and encoded in one pass. Only for long
 * texts the engine's own ways are worth their call.
 */
import { ATTRIBUTE_ESCAPES, needsLook, TEXT_ESCAPES } from './escapes.ts'
import { newBytes, writeUtf8 } from './native.ts'
import { layoutFor, type Element, type KnownSpellings, type Layout, type Markup, type XmlOutput } from './xml-output.ts'

/** Bytes at the start. */
const INITIAL = 1 << 16
/** UTF-16 units from which on a text goes through the engine's own encoder. */
const LONG = 40
/** Bytes that one UTF-16 unit can take: as `&quot;`. */
const WIDEST = 6
/** Markup is written in steps of so many bytes, the last of which may reach beyond its end. */
const STEP = 8

/** Gathers bytes. */
export class BytesOutput implements XmlOutput {
  #layout: Layout
  #bytes: Uint8Array
  #view: DataView
  #at = 0

  /** @param indent  Spaces for each level; 0 writes everything on one line. */
  constructor(indent: number) {
    this.#layout = layoutFor(indent)
    this.#bytes = newBytes(INITIAL)
    this.#view = new DataView(this.#bytes.buffer, this.#bytes.byteOffset, INITIAL)
  }

  /** Begins anew, in the same memory. */
  restart(indent: number): void {
    this.#layout = layoutFor(indent)
    this.#at = 0
  }

  /** Bytes so far. */
  get length(): number {
    return this.#at
  }

  /** Bytes of the memory. */
  get room(): number {
    return this.#bytes.length
  }

  /** Forgets what stands behind so many bytes. */
  cut(length: number): void {
    this.#at = length
  }

  /** What was written, where it stands: valid until something else is written. */
  written(): Uint8Array {
    return this.#bytes.subarray(0, this.#at)
  }

  start(depth: number, tags: Element): void {
    this.markup(this.#layout.open(depth, tags))
  }

  end(depth: number, tags: Element): void {
    this.markup(this.#layout.close(depth, tags))
  }

  markup(given: Markup): void {
    this.#reserve(given.length)
    this.#at = withMarkup(this.#view, this.#at, given)
  }

  value(value: unknown, spellings: KnownSpellings): boolean {
    const known = spellings.known(value)
    if (known === undefined) return this.#plain(spellings.of(value))
    this.markup(known)
    return true
  }

  text(text: unknown): boolean {
    return typeof text === 'string' && this.#text(text)
  }

  attribute(text: unknown): boolean {
    return typeof text === 'string' && this.#escaped(text, IN_ATTRIBUTE)
  }

  valueElement(depth: number, tags: Element, value: unknown, spellings: KnownSpellings): boolean {
    const open = this.#layout.open(depth, tags)
    const { close } = tags
    const known = spellings.known(value)
    if (known === undefined) {
      this.markup(open)
      if (!this.#plain(spellings.of(value))) return false
      this.markup(close)
      return true
    }
    this.#reserve(open.length + known.length + close.length)
    this.#at = withMarkup(this.#view, withMarkup(this.#view, withMarkup(this.#view, this.#at, open), known), close)
    return true
  }

  textElement(depth: number, tags: Element, text: unknown): boolean {
    if (typeof text !== 'string') return false
    this.markup(this.#layout.open(depth, tags))
    if (!this.#text(text)) return false
    this.markup(tags.close)
    return true
  }

  /** A text in which nothing is to be escaped. @returns Whether there is any. */
  #plain(text: string): boolean {
    this.#reserve(3 * text.length)
    this.#at = withPlain(this.#bytes, this.#at, text)
    return text !== ''
  }

  #text(text: string): boolean {
    if (text.length < LONG || needsLook(text)) return this.#escaped(text, IN_TEXT)
    this.#reserve(3 * text.length)
    this.#at += writeUtf8(text, this.#bytes, this.#at)
    return true
  }

  /** A text, checked unit by unit. */
  #escaped(text: string, escapes: Escapes): boolean {
    this.#reserve(WIDEST * text.length)
    const end = withEscaped(this.#bytes, this.#at, text, escapes)
    this.#at = Math.max(end, 0)
    return end > 0 && text !== ''
  }

  /** Makes room for so many bytes more, and for the last steps of markup. */
  #reserve(length: number): void {
    const needed = this.#at + length + STEP
    if (needed > this.#bytes.length) this.#grow(needed)
  }

  #grow(needed: number): void {
    const larger = newBytes(2 ** Math.ceil(Math.log2(needed)))
    larger.set(this.#bytes.subarray(0, this.#at))
    this.#bytes = larger
    this.#view = new DataView(larger.buffer, larger.byteOffset, larger.byteLength)
  }
}

/** Writes markup from `at` on and gives where it ends. */
function withMarkup(view: DataView, at: number, { words, length }: Markup): number {
  for (let index = 0; index < words.length; index++) view.setFloat64(at + STEP * index, words[index] as number, true)
  return at + length
}

/** Writes a text in which there is nothing to escape. */
function withPlain(bytes: Uint8Array, at: number, text: string): number {
  const { length } = text
  if (length >= LONG) return at + writeUtf8(text, bytes, at)
  for (let index = 0; index < length; index++) {
    const unit = text.charCodeAt(index)
    if (unit > 0x7f) return at + writeUtf8(text, bytes, at)
    bytes[at + index] = unit
  }
  return at + length
}

/** Writes a text, checked and escaped unit by unit. @returns Where it ends; -1 where XML cannot carry it. */
function withEscaped(bytes: Uint8Array, start: number, text: string, { isPlain, escapes }: Escapes): number {
  const { length } = text
  let at = start
  for (let index = 0; index < length; index++) {
    const unit = text.charCodeAt(index)
    if (unit < 0x80) {
      if (isPlain[unit] === 1) {
        bytes[at++] = unit
      } else {
        const escape = escapes[unit]
        if (escape === undefined) return -1
        at = withPlain(bytes, at, escape)
      }
    } else if (unit < 0x800) {
      bytes[at++] = 0xc0 | (unit >> 6)
      bytes[at++] = 0x80 | (unit & 0x3f)
    } else if (unit < 0xd800 || (unit > 0xdfff && unit < 0xfffe)) {
      bytes[at++] = 0xe0 | (unit >> 12)
      bytes[at++] = 0x80 | ((unit >> 6) & 0x3f)
      bytes[at++] = 0x80 | (unit & 0x3f)
    } else {
      const code = text.codePointAt(index) as number
      if (code < 0x10000) return -1
      bytes[at++] = 0xf0 | (code >> 18)
      bytes[at++] = 0x80 | ((code >> 12) & 0x3f)
      bytes[at++] = 0x80 | ((code >> 6) & 0x3f)
      bytes[at++] = 0x80 | (code & 0x3f)
      index++
    }
  }
  return at
}

/** What becomes of the characters of ASCII, by code. */
interface Escapes {
  /** 1 for what stands for itself. */
  readonly isPlain: Uint8Array
  /** What stands for the others; nothing for what XML cannot carry. */
  readonly escapes: readonly (string | undefined)[]
}

const IN_TEXT = escapesOf(TEXT_ESCAPES)
const IN_ATTRIBUTE = escapesOf(ATTRIBUTE_ESCAPES)

function escapesOf(byCharacter: Readonly<Record<string, string>>): Escapes {
  const escapes = Array.from({ length: 0x80 }, (_, code) => byCharacter[String.fromCharCode(code)])
  return { escapes, isPlain: Uint8Array.from(escapes, (escape, code) => escape === undefined && (code >= 0x20 || code === 0x09 || code === 0x0a) ? 1 : 0) }
}
