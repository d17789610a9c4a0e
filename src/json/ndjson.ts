/**
 * NDJSON: one JSON document a line. Its lines, how it is told from JSON, and a file of header and records seen as one document.
 *
 * Lines end at LF or CRLF. Everything works on the file as given, text or bytes, and counts in its units.
 */
import { isReadError, joinedBytes, type Place } from '../issue/index.ts'
import { parseJson } from './parse.ts'

/** A file, or a part of one, as given. */
export type Source = string | Uint8Array

/** One line of a file, without its end. */
export interface NdjsonLine {
  readonly content: Source
  /** From 1. */
  readonly line: number
  /** Where it begins: bytes, or UTF-16 units of a string. */
  readonly offset: number
  /** Nothing but white space. */
  readonly isBlank: boolean
  readonly isLast: boolean
}

const [LINE_FEED, CARRIAGE_RETURN] = [0x0a, 0x0d]
const [QUOTE, BACKSLASH] = [0x22, 0x5c]
const OPENING = new Set([0x7b, 0x5b])
const CLOSING = new Set([0x7d, 0x5d])
const SPACE = new Set([0x20, 0x09, 0x0d])
const MARK = [0xef, 0xbb, 0xbf]

/** The lines of a file, one after another. What follows the last line feed is a line if there is anything. */
export function* linesOf(input: Source): Generator<NdjsonLine> {
  for (let [offset, line] = [0, 1]; offset < input.length; line++) {
    const feed = typeof input === 'string' ? input.indexOf('\n', offset) : input.indexOf(LINE_FEED, offset)
    const end = feed < 0 ? input.length : feed
    const content = partOf(input, offset, feed >= 0 && end > offset && codeAt(input, end - 1) === CARRIAGE_RETURN ? end - 1 : end)
    yield { content, line, offset, isBlank: indexOfContent(content) === content.length, isLast: end + 1 >= input.length }
    offset = end + 1
  }
}

/** A part of a file, without a copy. */
export function partOf(input: Source, from: number, to = input.length): Source {
  return typeof input === 'string' ? input.slice(from, to) : input.subarray(from, to)
}

/**
 * Whether a file that is no XML is NDJSON: an object fills its first line, and something follows. Where that line is broken, a
 * later one must begin as only a document can. What is well-formed JSON is never taken for NDJSON.
 *
 * @param roots  Names of the members that hold a document.
 */
export function isNdjson(input: Source, roots: Iterable<string>): boolean {
  if (codeAt(input, 1) === 0) return false
  const lines = linesOf(input)
  const first = nextContent(lines)
  const second = nextContent(lines)
  if (first === undefined || second === undefined || !beginsLike(first, /^\{/)) return false
  if (isWhole(first.content)) return true
  if (!beginsLike(first, /^\{[\t ]*"/)) return false
  const document = beginningOf(roots)
  for (let line: NdjsonLine | undefined = second; line !== undefined; line = nextContent(lines)) {
    if (beginsLike(line, document)) return !isJson(input)
  }
  return false
}

function isJson(input: Source): boolean {
  try {
    parseJson(input)
    return true
  } catch (thrown) {
    if (!isReadError(thrown)) throw thrown
    return thrown.name === 'LimitError'
  }
}

/** How a line begins that holds one of these members. */
export function beginningOf(members: Iterable<string>): RegExp {
  return new RegExp(`^\\{[\\t ]*"(?:${[...members].join('|')})"[\\t ]*:`)
}

function nextContent(lines: Iterator<NdjsonLine>): NdjsonLine | undefined {
  for (let next = lines.next(); next.done !== true; next = lines.next()) {
    if (!next.value.isBlank) return next.value
  }
  return undefined
}

/** Index of the first character that is neither white space nor the byte order mark; the length where there is none. */
function indexOfContent(content: Source): number {
  const marked = typeof content === 'string' ? content.startsWith('\ufeff') : MARK.every((byte, index) => content[index] === byte)
  let at = marked ? (typeof content === 'string' ? 1 : MARK.length) : 0
  while (at < content.length && SPACE.has(codeAt(content, at))) at++
  return at
}

/** UTF-16 unit or byte; all signs of JSON are the same in both. */
function codeAt(input: Source, index: number): number {
  return (typeof input === 'string' ? input.charCodeAt(index) : input[index]) ?? Number.NaN
}

const BEGINNING = 200

/** Whether a line begins in a way, white space aside. */
export function beginsLike({ content }: NdjsonLine, way: RegExp): boolean {
  const from = indexOfContent(content)
  if (codeAt(content, from) !== 0x7b) return false
  const start = partOf(content, from, from + BEGINNING)
  return way.test(typeof start === 'string' ? start : new TextDecoder().decode(start))
}

/** Whether the brackets of a line close where it ends, and not before. */
function isWhole(content: Source): boolean {
  const from = indexOfContent(content)
  let [depth, isText] = [0, false]
  for (let at = from; at < content.length; at++) {
    const code = codeAt(content, at)
    if (isText) {
      if (code === BACKSLASH) at++
      else if (code === QUOTE) isText = false
    } else if (code === QUOTE) isText = true
    else if (OPENING.has(code)) depth++
    else if (CLOSING.has(code) && --depth === 0) return indexOfContent(partOf(content, at + 1)) === content.length - at - 1
  }
  return false
}

/** A change of a file: what stands from `from` to before `to` gives way to a text of ASCII. */
export interface Patch {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** A file with changes, and the way back from places in it. */
export interface Patched {
  readonly input: Source
  /** The place in the file as given. Lines stay what they are, and so do columns before a change and behind one of equal length. */
  readonly placeInFile: (place: Place) => Place
}

/** Makes changes, which stand in order and do not overlap. */
export function patched(input: Source, patches: readonly Patch[]): Patched {
  const parts: Source[] = []
  const shifts: { readonly from: number, readonly shift: number }[] = []
  let [at, shift] = [0, 0]
  for (const { from, to, text } of patches) {
    parts.push(partOf(input, at, from), text)
    at = to
    if (text.length === to - from) continue
    shift += text.length - (to - from)
    shifts.push({ from: to + shift, shift })
  }
  parts.push(partOf(input, at))
  const shiftAt = (offset: number): number => shifts.findLast(({ from }) => from <= offset)?.shift ?? 0
  return { input: joined(input, parts), placeInFile: place => ({ ...place, offset: place.offset - shiftAt(place.offset) }) }
}

function joined(input: Source, parts: readonly Source[]): Source {
  if (typeof input === 'string') return parts.join('')
  const encoder = new TextEncoder()
  return joinedBytes(parts.map(part => typeof part === 'string' ? encoder.encode(part) : part))
}
