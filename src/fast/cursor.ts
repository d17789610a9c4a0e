/**
 * A place in the bytes of a document, and the steps that the generated readers take from it.
 *
 * Names are compared as words; short values and the search for `<` go through the shadow, a string with one character for each
 * byte, whose indices are those of the bytes. Behind the document stand a `<` and zeros, which no step takes for markup.
 */
import type { Scalar } from '../plan/index.ts'
import { decoded, LONGEST_DECODED } from './decode.ts'
import { COM, END, ICT, type Name } from './names.ts'
import { byteText, utf8Text } from './native.ts'
import type { Prefix } from './prefixes.ts'
import { withoutReferences } from './references.ts'
import type { SimpleValues } from './simple-values.ts'
import { unusual } from './unusual.ts'

const [SPACE, LESS_THAN, GREATER_THAN, SLASH, QUOTE, EXCLAMATION] = [0x20, 0x3c, 0x3e, 0x2f, 0x22, 0x21]

/** Slices of a string that are this long keep all of it in memory; shorter ones are copies. */
const SHARING_FROM = 13

/** A document's bytes, as `load.ts` prepares them. */
export interface Loaded {
  readonly bytes: Uint8Array
  readonly view: DataView
  readonly shadow: string
  readonly isAscii: boolean
}

/** Reads forward only. Every method gives up by throwing `UNUSUAL`. */
export class Cursor {
  readonly #bytes: Uint8Array
  readonly #view: DataView
  readonly #shadow: string
  readonly #isAscii: boolean
  readonly #longest: number
  readonly #first: Prefix
  readonly #second: Prefix
  #at: number
  #space: number = END
  #ampersand = -1
  #bracket = -1
  #return = -1

  /** @param longest  Bytes that one text may have. */
  constructor({ bytes, view, shadow, isAscii }: Loaded, [first, second]: readonly [Prefix, Prefix], at: number, longest: number) {
    this.#bytes = bytes
    this.#view = view
    this.#shadow = shadow
    this.#isAscii = isAscii
    this.#first = first
    this.#second = second
    this.#at = at
    this.#longest = longest
  }

  get at(): number {
    return this.#at
  }

  /** Goes to the name in the next tag. @returns The first four bytes of the local name; `END` behind `</`. */
  next(): number {
    const bytes = this.#bytes
    let at = this.#at
    let blanks = 0
    for (;;) {
      const from = at
      while ((bytes[at] as number) <= SPACE) at++
      // All white space around comments is one text.
      blanks += at - from
      if (bytes[at] !== LESS_THAN || blanks > this.#longest) unusual()
      at++
      if (bytes[at] !== EXCLAMATION) break
      at = this.#behindComment(at)
    }
    if (bytes[at] !== SLASH) return this.#intoName(at)
    this.#at = at + 1
    return END
  }

  /** Whether the name at the cursor, of which `next` or `attribute` has given the start, is this one; if so, goes behind it. */
  is({ space, words, last, length }: Name): boolean {
    if (space !== this.#space) return false
    const view = this.#view
    const at = this.#at
    for (let index = 1; index < words.length; index++) if (view.getInt32(at + 4 * index, true) !== words[index]) return false
    if (view.getInt32(at + length - 4, true) !== last) return false
    this.#at = at + length
    return true
  }

  /** Insists on the end tag of that name, behind whose `</` the cursor is. */
  end({ end: { space, words, last, length } }: Name): void {
    const view = this.#view
    this.#intoName(this.#at)
    const at = this.#at
    if (space !== this.#space) unusual()
    for (let index = 0; index < words.length; index++) if (view.getInt32(at + 4 * index, true) !== words[index]) unusual()
    if (view.getInt32(at + length - 4, true) !== last) unusual()
    this.#at = at + length
  }

  /** In a start tag behind its name or an attribute: whether an attribute follows. Behind the `>` if none does. */
  hasAttribute(): boolean {
    const bytes = this.#bytes
    let at = this.#at
    if (bytes[at] === GREATER_THAN) {
      this.#at = at + 1
      return false
    }
    if ((bytes[at] as number) > SPACE) unusual()
    while ((bytes[at] as number) <= SPACE) at++
    this.#at = at
    if (bytes[at] !== GREATER_THAN) return true
    this.#at = at + 1
    return false
  }

  /** Goes to the local name of the attribute at the cursor. @returns Its first four bytes. */
  attribute(): number {
    const from = this.#at
    const word = this.#intoName(from)
    // Without a prefix an attribute is in no namespace, whatever the default one is.
    if (this.#at === from) unusual()
    return word
  }

  /** The value of an attribute behind its `="`, as a value of simple type. */
  attributeValue<T extends Scalar>(values: SimpleValues): T {
    const from = this.#at
    return values.read(this, this.#view, from, this.#behindQuote() - 1) as T
  }

  /** The value of an attribute behind its `="`, as text. */
  attributeText(): string {
    const from = this.#at
    return this.textBetween(from, this.#behindQuote() - 1)
  }

  /** The text up to the end tag of that name, as a value of simple type. */
  value<T extends Scalar>(values: SimpleValues, name: Name): T {
    const from = this.#at
    const to = this.#behindText()
    const value = values.read(this, this.#view, from, to) as T
    this.end(name)
    return value
  }

  /** The text up to the end tag of that name, which is not empty. */
  text(name: Name): string {
    const from = this.#at
    const text = this.textBetween(from, this.#behindText())
    this.end(name)
    return text
  }

  /** What a range says: references and line ends replaced. */
  textBetween(from: number, to: number): string {
    if (to <= from || to - from > this.#longest) unusual()
    const hasReferences = this.#hasReferences(from, to)
    const text = this.#hasReturns(from, to) ? this.#copied(from, to).replace(/\r\n?/g, '\n') : this.#copied(from, to)
    return hasReferences ? withoutReferences(text) : text
  }

  /** Passes white space and comments up to the end of the document. */
  endAt(end: number): void {
    const bytes = this.#bytes
    let at = this.#at
    for (;;) {
      while (at < end && (bytes[at] as number) <= SPACE) at++
      if (at === end) return
      if (bytes[at] !== LESS_THAN || bytes[at + 1] !== EXCLAMATION) unusual()
      at = this.#behindComment(at + 1)
    }
  }

  #intoName(at: number): number {
    const view = this.#view
    const word = view.getInt32(at, true)
    const further = view.getInt32(at + 4, true)
    const first = this.#first
    if ((word & first.mask) === first.word && (further & first.furtherMask) === first.further) {
      this.#space = first.space
      return view.getInt32(this.#at = at + first.length, true)
    }
    const second = this.#second
    if ((word & second.mask) !== second.word || (further & second.furtherMask) !== second.further) unusual()
    this.#space = second.space
    return view.getInt32(this.#at = at + second.length, true)
  }

  /** From the `!` of `<!--` to behind the comment. */
  #behindComment(at: number): number {
    const shadow = this.#shadow
    if (!shadow.startsWith('--', at + 1)) unusual()
    const end = shadow.indexOf('--', at + 3)
    if (end < 0 || shadow.charCodeAt(end + 2) !== GREATER_THAN || end - at > this.#longest) unusual()
    return end + 3
  }

  #behindQuote(): number {
    const bytes = this.#bytes
    let at = this.#at
    for (let byte = bytes[at] as number; byte !== QUOTE; byte = bytes[++at] as number) if (byte < SPACE || byte === LESS_THAN) unusual()
    return this.#at = at + 1
  }

  /** Goes behind the `</` that ends a text. @returns Where the text ends. */
  #behindText(): number {
    const to = this.#shadow.indexOf('<', this.#at)
    if (to < 0 || this.#bytes[to + 1] !== SLASH) unusual()
    this.#at = to + 2
    return to
  }

  /** Whether a range holds a reference. Gives up on `]]>`, which may not stand there. */
  #hasReferences(from: number, to: number): boolean {
    if (this.#bracket < from) this.#bracket = this.#found(']]>', from)
    if (this.#bracket < to) unusual()
    if (this.#ampersand < from) this.#ampersand = this.#found('&', from)
    return this.#ampersand < to
  }

  /** Whether a range holds a carriage return. */
  #hasReturns(from: number, to: number): boolean {
    if (this.#return < from) this.#return = this.#found('\r', from)
    return this.#return < to
  }

  #found(text: string, from: number): number {
    const at = this.#shadow.indexOf(text, from)
    return at < 0 ? Infinity : at
  }

  /** The text of a range; never a slice of the shadow that would keep it in memory. */
  #copied(from: number, to: number): string {
    const length = to - from
    if (!this.#isAscii) {
      if (length > LONGEST_DECODED) return utf8Text(this.#bytes, from, to)
      const other = this.#otherIn(from, to)
      if (other < to) return decoded(this.#bytes, this.#view, from, to, other)
    }
    return length < SHARING_FROM ? this.#shadow.slice(from, to) : byteText(this.#bytes, from, to)
  }

  /** Where in a range the first byte is that is not ASCII; `to` or a place behind it if there is none. */
  #otherIn(from: number, to: number): number {
    const view = this.#view
    let at = from
    while (at < to && (view.getInt32(at, true) & 0x80808080) === 0) at += 4
    while (at < to && (this.#bytes[at] as number) < 0x80) at++
    return at
  }
}

export { COM, END, ICT, type Name }
