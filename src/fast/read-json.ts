/**
 * Quick reading of JSON: the engine's own parser, the generated check, and one scan for what the parser loses in silence.
 *
 * The parser keeps the last of two members of one name, and of a number as much as a double holds. So the names in the text are
 * counted, and numbers are looked at as they are spelled. Whatever is doubtful is left to the diagnostic reader.
 */
import type { Limits } from '../issue/index.ts'
import type { FastDocument } from '../document/fast-path.ts'
import { PLAN } from '../plan/index.ts'
import { isObject } from './check-records.ts'
import { ROOT_CHECKS, ROOT_NAMES } from './generated/roots-check.ts'
import { inSchemaOrder } from './schema-order.ts'

/**
 * Reads a document of one of our roots.
 *
 * @returns The object, members in schema order; `undefined` where the diagnostic reader is to be asked.
 */
export function readJson(json: string | Uint8Array, limits: Limits): FastDocument | undefined {
  if (json.length > limits.size || limits.text < LONGEST_NUMBER) return undefined
  const text = textOf(json)
  const names = text === undefined ? undefined : namesIn(text, limits)
  if (text === undefined || names === undefined) return undefined
  const document = parsed(text)
  const [property = '', ...others] = isObject(document) ? Object.keys(document) : []
  const root = ROOT_NAMES.get(property)
  if (root === undefined || others.length > 0 || !isObject(document)) return undefined
  return checked(root, document[property], names)
}

/**
 * Reads the value of a root's member where it stands in a longer text.
 *
 * @param root      Name of the record, such as `OfficeReport`.
 * @param bytes     Bytes that hold it.
 * @param from, to  From its first character to behind its last one.
 * @param limits    `depth` counts from here.
 * @returns The object, members in schema order; `undefined` where the diagnostic reader is to be asked.
 */
export function readJsonContent(root: string, bytes: Uint8Array, from: number, to: number, limits: Limits): object | undefined {
  if (to - from > limits.size || limits.text < LONGEST_NUMBER) return undefined
  const text = decoded(bytes.subarray(from, to))
  const names = text === undefined ? undefined : namesIn(text, limits)
  return text === undefined || names === undefined ? undefined : checked(root, parsed(text), names + 1)?.value
}

/** The root's own name is one of the names in the text, and one is the weight of its value without members. */
function checked(root: string, value: unknown, names: number): FastDocument | undefined {
  const weightOf = ROOT_CHECKS.get(root)
  if (weightOf === undefined) return undefined
  if (weightOf(value, true) === names) return { root, value: value as object }
  const type = PLAN.roots.get(root)?.type
  return type !== undefined && weightOf(value, false) === names ? { root, value: inSchemaOrder(type, value) as object } : undefined
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The text without byte order mark. */
function textOf(json: string | Uint8Array): string | undefined {
  const text = typeof json === 'string' ? json : decoded(json)
  return text?.startsWith('\ufeff') === true ? text.slice(1) : text
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return strictUtf8.decode(bytes)
  } catch {
    return undefined
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const QUOTE = 0x22
const COLON = 0x3a
const BACKSLASH = 0x5c
const [BRACE, BRACE_END, BRACKET, BRACKET_END] = [0x7b, 0x7d, 0x5b, 0x5d] as const
const [ZERO, NINE, POINT, MINUS] = [0x30, 0x39, 0x2e, 0x2d] as const
const [SMALL_E, CAPITAL_E] = [0x65, 0x45] as const

/** Digits that a double keeps, whatever they are. */
const MOST_DIGITS = 15
/** Characters of a number with so many digits. */
const LONGEST_NUMBER = 17

/**
 * How many names of members there are in a JSON text; `undefined` where a limit is hit, or a number is spelled as a double cannot be
 * relied on to keep it. It goes before the parser, whose memory a deep text would use up; of what is no JSON it says nothing.
 */
function namesIn(text: string, limits: Limits): number | undefined {
  const { length } = text
  let names = 0
  let depth = 0
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === QUOTE) {
      const end = endOfString(text, at)
      if (end < 0 || end - at > limits.text) return undefined
      at = end
    } else if (unit === COLON) {
      names++
    } else if (unit === BRACE || unit === BRACKET) {
      depth++
      if (depth > limits.depth) return undefined
    } else if (unit === BRACE_END || unit === BRACKET_END) {
      depth--
    } else if ((unit >= ZERO && unit <= NINE) || unit === MINUS) {
      at = endOfNumber(text, at)
      if (at < 0) return undefined
    }
  }
  return names
}

/** Index of the quotation mark that closes a string; -1 if there is none. */
function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let before = at - 1
    while (text.charCodeAt(before) === BACKSLASH) before--
    if ((at - before) % 2 === 1) return at
  }
  return -1
}

/** Index of the last character of a number; -1 where it has an exponent or too many digits. */
function endOfNumber(text: string, start: number): number {
  let digits = 0
  for (let at = start + (text.charCodeAt(start) === MINUS ? 1 : 0); ; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= ZERO && unit <= NINE) digits++
    else if (unit === SMALL_E || unit === CAPITAL_E || digits > MOST_DIGITS) return -1
    else if (unit !== POINT) return at - 1
  }
}
