/** RTF cut into its parts: braces, control words, escapes, text. Indices are UTF-16 units of the source, where each byte is one. */

/** A part of an RTF file. `newline` is a line end of the file, which means nothing. */
export type Token =
  | { readonly kind: 'open' | 'close' | 'newline' | 'text', readonly from: number, readonly to: number }
  /** `\'e9`: one byte. */
  | { readonly kind: 'byte', readonly from: number, readonly to: number, readonly value: number }
  /** `\b0`, `\u8217`, or one sign: `\~`. A data run (`\bin`) is one token with its bytes. */
  | { readonly kind: 'control', readonly from: number, readonly to: number, readonly name: string, readonly value: number | undefined }

/** Longest name of a control word, and most digits of its number. */
const LONGEST_NAME = 32
const LONGEST_NUMBER = 11

/** Gives one part after the other. */
export class Tokens {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  /** The next part; `undefined` at the end. */
  next(): Token | undefined {
    const from = this.#at
    const first = this.#text.charCodeAt(from)
    if (Number.isNaN(first)) return undefined
    if (first === OPEN || first === CLOSE) return this.#taken({ kind: first === OPEN ? 'open' : 'close', from, to: from + 1 })
    if (first === BACKSLASH) return this.#taken(this.#control(from))
    if (first === LF || first === CR) return this.#taken({ kind: 'newline', from, to: from + 1 })
    let to = from + 1
    while (to < this.#text.length && !ENDS_TEXT.has(this.#text.charCodeAt(to))) to++
    return this.#taken({ kind: 'text', from, to })
  }

  #taken(token: Token): Token {
    this.#at = token.to
    return token
  }

  #control(from: number): Token {
    const text = this.#text
    const sign = text.charAt(from + 1)
    if (sign === '\'' && /^[0-9a-f]{2}$/i.test(text.slice(from + 2, from + 4))) return { kind: 'byte', from, to: from + 4, value: Number.parseInt(text.slice(from + 2, from + 4), 16) }
    if (!/^[a-z]$/i.test(sign)) return { kind: 'control', from, to: Math.min(text.length, from + 2), name: sign, value: undefined }
    let to = from + 1
    while (to < from + 1 + LONGEST_NAME && isLetter(text.charCodeAt(to))) to++
    const name = text.slice(from + 1, to)
    const number = /^-?[0-9]+/.exec(text.slice(to, to + LONGEST_NUMBER))?.[0]
    to += number?.length ?? 0
    if (text.charAt(to) === ' ') to++
    const value = number === undefined ? undefined : Number(number)
    if (name === 'bin' && value !== undefined && value > 0) to = Math.min(text.length, to + value)
    return { kind: 'control', from, to, name, value }
  }
}

const [OPEN, CLOSE, BACKSLASH, LF, CR] = [0x7b, 0x7d, 0x5c, 0x0a, 0x0d]
const ENDS_TEXT: ReadonlySet<number> = new Set([OPEN, CLOSE, BACKSLASH, LF, CR])
const isLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
