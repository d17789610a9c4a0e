/**
 * JSON text → tree with places: RFC 8259 to the letter, nothing more and nothing less.
 *
 * Keeps its own stack, so that no document can exhaust the engine's. Says only *where* a text stops being JSON and what
 * was expected there; `slips.ts` finds the words.
 */
import { LIMIT_MESSAGES, SYNTAX_MESSAGES, type LimitCode } from '../issue/codes.ts'
import { JsonSyntaxError, LimitError } from '../issue/errors.ts'
import { DEFAULT_LIMITS, type Limits } from '../issue/limits.ts'
import { fill } from '../issue/message.ts'
import type { SourceText } from '../issue/source-text.ts'
import { decodeJson } from './decode.ts'
import { slipAt, type Expected } from './slips.ts'
import type { JsonDocument, JsonMember, JsonNode, JsonNumber } from './tree.ts'

/**
 * Reads a JSON text.
 *
 * @param input   Text, or UTF-8 bytes; with or without byte order mark.
 * @param limits  Those left out have their defaults; `depth`, `size` and `text` (of strings, names, numbers) count here.
 * @throws {JsonSyntaxError} `json.malformed`, `json.encoding`: at the token that cannot stand where it stands; for a
 *   comma too many at the comma, for an end that is missing at the end of the text.
 * @throws {LimitError} `limit.depth` at the bracket, `limit.text` at the token, `limit.size` at the start.
 */
export function parseJson(input: string | Uint8Array, limits: Partial<Limits> = {}): JsonDocument {
  const bounds = { ...DEFAULT_LIMITS, ...limits }
  return parseDecodedJson(decodeJson(input, bounds), bounds)
}

/**
 * Reads a JSON text that was decoded before, such as a part of a file: a U+FEFF at its start is no byte order mark.
 *
 * @throws {JsonSyntaxError} As `parseJson` does, and likewise a LimitError.
 */
export function parseDecodedJson(source: SourceText, limits: Limits): JsonDocument {
  return { root: new JsonParser(source, limits).document(), source }
}

/** An object or array whose closing bracket has not come yet. An object holds the name that waits for its value. */
type Open =
  | { readonly kind: 'object'; readonly start: number; readonly members: JsonMember[]; name: string; nameStart: number }
  | { readonly kind: 'array'; readonly start: number; readonly items: JsonNode[] }

const LITERALS = { t: 'true', f: 'false', n: 'null' } as const

class JsonParser {
  readonly #source: SourceText
  readonly #text: string
  readonly #limits: Limits
  readonly #open: Open[] = []
  #at = 0

  constructor(source: SourceText, limits: Limits) {
    this.#source = source
    this.#text = source.text
    this.#limits = limits
  }

  document(): JsonNode {
    for (;;) {
      let node = this.#beginValue()
      if (node === undefined) continue
      for (;;) {
        const parent = this.#open.at(-1)
        if (parent === undefined) return this.#afterRoot(node)
        if (parent.kind === 'array') parent.items.push(node)
        else parent.members.push({ name: parent.name, start: parent.nameStart, value: node })
        if (this.#next() === ',') {
          this.#at++
          if (parent.kind === 'object') this.#memberName(parent)
          break
        }
        node = this.#close(parent)
      }
    }
  }

  /** Reads a scalar or an empty container; or opens a container, stops where its first value is due, gives nothing. */
  #beginValue(): JsonNode | undefined {
    const first = this.#next()
    const start = this.#at
    switch (first) {
      case '{':
      case '[':
        return this.#begin(first)
      case '"': {
        const value = this.#string()
        return { kind: 'string', value, start, end: this.#at }
      }
      case 't':
      case 'f':
      case 'n':
        return this.#literal(LITERALS[first])
      default:
        return first === '-' || (first >= '0' && first <= '9') ? this.#number() : this.#fail('value')
    }
  }

  #begin(bracket: '{' | '['): JsonNode | undefined {
    const start = this.#at
    if (this.#open.length >= this.#limits.depth) this.#refuse('limit.depth', this.#limits.depth, start)
    this.#at++
    const next = this.#next()
    if (bracket === '[') {
      const array: Open = { kind: 'array', start, items: [] }
      this.#open.push(array)
      return next === ']' ? this.#close(array) : undefined
    }
    const object: Open = { kind: 'object', start, members: [], name: '', nameStart: 0 }
    this.#open.push(object)
    if (next === '}') return this.#close(object)
    this.#memberName(object)
    return undefined
  }

  #memberName(object: Open & { kind: 'object' }): void {
    if (this.#next() !== '"') this.#fail('name')
    object.nameStart = this.#at
    object.name = this.#string()
    if (this.#next() !== ':') this.#fail('colon')
    this.#at++
  }

  #close(innermost: Open): JsonNode {
    if (this.#next() !== (innermost.kind === 'array' ? ']' : '}')) this.#fail('next')
    this.#at++
    this.#open.pop()
    const { start } = innermost
    return innermost.kind === 'array'
      ? { kind: 'array', items: innermost.items, start, end: this.#at }
      : { kind: 'object', members: innermost.members, start, end: this.#at }
  }

  #afterRoot(root: JsonNode): JsonNode {
    if (this.#next() !== '') this.#fail('end')
    return root
  }

  #literal(word: 'true' | 'false' | 'null'): JsonNode {
    const start = this.#at
    const end = start + word.length
    if (!this.#text.startsWith(word, start) || isWordCharacter(this.#text.charCodeAt(end))) this.#fail('value')
    this.#at = end
    return word === 'null' ? { kind: 'null', start, end } : { kind: 'boolean', value: word === 'true', start, end }
  }

  /** `-`? then `0` or digits without leading zero, then a fraction, then an exponent. */
  #number(): JsonNumber {
    const text = this.#text
    const start = this.#at
    let at = text[start] === '-' ? start + 1 : start
    at = text[at] === '0' ? at + 1 : this.#digits(at, start)
    if (text[at] === '.') at = this.#digits(at + 1, start)
    if (text[at] === 'e' || text[at] === 'E') {
      const sign = text[at + 1]
      at = this.#digits(sign === '+' || sign === '-' ? at + 2 : at + 1, start)
    }
    if (isNumberCharacter(text.charCodeAt(at))) this.#fail('number', start)
    if (at - start > this.#limits.text) this.#refuse('limit.text', this.#limits.text, start)
    this.#at = at
    const spelling = text.slice(start, at)
    return { kind: 'number', value: Number(spelling), text: spelling, start, end: at }
  }

  /** Index behind the digits at `at`, of which there must be one. */
  #digits(at: number, numberStart: number): number {
    let end = at
    while (isDigit(this.#text.charCodeAt(end))) end++
    return end > at ? end : this.#fail('number', numberStart)
  }

  /** Reads the string token here: finds its end, checks its characters and escapes; the engine resolves the escapes. */
  #string(): string {
    const text = this.#text
    const start = this.#at
    let at = start + 1
    let escaped = false
    for (;;) {
      const code = text.charCodeAt(at)
      if (code === 0x22) break
      if (code === 0x5c) {
        escaped = true
        at = this.#escape(at, start)
      } else if (code >= 0x20) {
        at++
      } else {
        this.#fail('text', at, start)
      }
    }
    this.#at = at + 1
    const value = escaped ? (JSON.parse(text.slice(start, this.#at)) as string) : text.slice(start + 1, at)
    if (value.length > this.#limits.text) this.#refuse('limit.text', this.#limits.text, start)
    return value
  }

  /** Index behind the escape at `at`. */
  #escape(at: number, tokenStart: number): number {
    const letter = this.#text[at + 1]
    if (letter === undefined) return at + 1
    if (letter !== 'u') return '"\\/bfnrt'.includes(letter) ? at + 2 : this.#fail('escape', at, tokenStart)
    for (let digit = at + 2; digit < at + 6; digit++) {
      if (!isHexDigit(this.#text.charCodeAt(digit))) return this.#fail('escape', at, tokenStart)
    }
    return at + 6
  }

  /** Skips white space; the character that follows, `''` at the end. */
  #next(): string {
    let code = this.#text.charCodeAt(this.#at)
    while (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09) code = this.#text.charCodeAt(++this.#at)
    return this.#text.charAt(this.#at)
  }

  #fail(expected: Expected, at = this.#at, tokenStart = at): never {
    const slip = slipAt({ source: this.#source, at, tokenStart, expected, open: this.#open })
    throw new JsonSyntaxError('json.malformed', fill(SYNTAX_MESSAGES['json.malformed'], { detail: slip.detail }), this.#source.placeAt(slip.at))
  }

  #refuse(code: LimitCode, limit: number, at: number): never {
    throw new LimitError(code, fill(LIMIT_MESSAGES[code], { limit: String(limit) }), this.#source.placeAt(at))
  }
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function isHexDigit(code: number): boolean {
  return isDigit(code) || (code >= 0x41 && code <= 0x46) || (code >= 0x61 && code <= 0x66)
}

/** Letters of ASCII, digits, `_`, `$`: what a person would read as one word with the letters before it. */
function isWordCharacter(code: number): boolean {
  return isDigit(code) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === 0x5f || code === 0x24
}

/** What a person would read as part of the number before it: `007`, `1.5.2`, `2024-01-15`, `0x1F`. */
function isNumberCharacter(code: number): boolean {
  return isWordCharacter(code) || code === 0x2b || code === 0x2d || code === 0x2e
}
