/**
 * JSON as a tree that knows where each part stands in the text.
 *
 * Unlike the result of `JSON.parse` it keeps the order of members, doubled names and the spelling of numbers: what a
 * reader has to see in order to report on it.
 */
import type { SourceText } from '../issue/source-text.ts'

/** Where a value stands: UTF-16 indices into the text of its source, `end` behind its last character. */
export interface JsonSpan {
  readonly start: number
  readonly end: number
}

export interface JsonObject extends JsonSpan {
  readonly kind: 'object'
  /** In source order; a name that stands twice is there twice. */
  readonly members: readonly JsonMember[]
}

/** A name and its value. `__proto__` is a name like any other. */
export interface JsonMember {
  /** The name with its escapes resolved. */
  readonly name: string
  /** Index of the quotation mark that opens the name. */
  readonly start: number
  readonly value: JsonNode
}

export interface JsonArray extends JsonSpan {
  readonly kind: 'array'
  readonly items: readonly JsonNode[]
}

export interface JsonString extends JsonSpan {
  readonly kind: 'string'
  /** The text with its escapes resolved. May hold any UTF-16 unit: lone surrogates and control characters too. */
  readonly value: string
}

export interface JsonNumber extends JsonSpan {
  readonly kind: 'number'
  /** The nearest double: infinite for `1e400`, and not all digits of a number with more than 15. */
  readonly value: number
  /** As written: `1.0`, `1e2`, `-0`. */
  readonly text: string
}

export interface JsonBoolean extends JsonSpan {
  readonly kind: 'boolean'
  readonly value: boolean
}

export interface JsonNull extends JsonSpan {
  readonly kind: 'null'
}

export type JsonNode = JsonObject | JsonArray | JsonString | JsonNumber | JsonBoolean | JsonNull

/** One JSON text. */
export interface JsonDocument {
  readonly root: JsonNode
  /** The text that `start` and `end` count in, and the way from there to line, column and offset. */
  readonly source: SourceText
}

/**
 * The value as `JSON.parse` would give it: of a doubled name the last one wins, and `__proto__` is an own property.
 *
 * Recursive: as deep as the document, which `Limits.depth` bounds.
 */
export function toPlain(node: JsonNode): unknown {
  switch (node.kind) {
    case 'object':
      return plainObject(node)
    case 'array':
      return node.items.map(item => toPlain(item))
    case 'null':
      return null
    default:
      return node.value
  }
}

function plainObject(node: JsonObject): Record<string, unknown> {
  const plain: Record<string, unknown> = {}
  for (const { name, value } of node.members) {
    if (name === '__proto__') {
      Object.defineProperty(plain, name, { value: toPlain(value), writable: true, enumerable: true, configurable: true })
    } else {
      plain[name] = toPlain(value)
    }
  }
  return plain
}
