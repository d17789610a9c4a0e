/**
 * Brings a document into the shape that a cursor reads: a copy of its bytes with an end that no step runs over, and their shadow.
 *
 * What is checked here once need not be looked at again: the bytes are UTF-8, and no character is forbidden in XML 1.0.
 */
import type { Loaded } from './cursor.ts'
import { byteText, isAsciiOnly, isUtf8, newBytes, writeUtf8 } from './native.ts'
import { unusual } from './unusual.ts'

/** Bytes behind the document: more than the longest name with a prefix, which is compared in one go. */
const MARGIN = 256
const LESS_THAN = 0x3c

/** Bytes that are loaded at once: V8 makes strings up to that length where they cost least. */
export const LONGEST_STRETCH = 120_000
/** A line feed and three spaces. */
const INDENTED = 0x2020200a

/** The copy is made in the same place again, unless a document is larger than this. */
const KEPT = 1 << 20
let kept: { readonly bytes: Uint8Array, readonly view: DataView } | undefined

/** A document in its copy. */
export interface LoadedDocument extends Loaded {
  /** Bytes. */
  readonly length: number
}

/**
 * Loads a document. Only one can be at work at a time: the next one may take its place.
 *
 * @param xml  Bytes in UTF-8, or a text.
 * @param from, to  Which of the bytes.
 */
export function load(xml: string | Uint8Array, from = 0, to = xml.length): LoadedDocument {
  const { bytes, view } = roomFor(typeof xml === 'string' ? 3 * xml.length : to - from)
  const length = typeof xml === 'string' ? written(xml, bytes) : copied(xml, bytes, from, to)
  insistOnCharacters(bytes, length)
  return loaded(bytes, view, length)
}

/** Memory for many records at once, used again and again. */
export class Stretch {
  readonly #bytes = newBytes(LONGEST_STRETCH + MARGIN)
  readonly #view = new DataView(this.#bytes.buffer, this.#bytes.byteOffset, this.#bytes.byteLength)

  /**
   * Loads records, of which each is still to be looked through for control characters.
   *
   * @param from, to  Which of the bytes, at most `LONGEST_STRETCH`.
   */
  load(given: Uint8Array, from: number, to: number): Loaded {
    const bytes = this.#bytes
    const length = copied(given, bytes, from, to)
    return loaded(bytes, this.#view, length)
  }
}

/** Closes the bytes off, and makes their shadow. */
function loaded(bytes: Uint8Array, view: DataView, length: number): LoadedDocument {
  bytes.fill(0, length, length + MARGIN)
  bytes[length] = LESS_THAN
  const document = bytes.subarray(0, length)
  if (!isUtf8(document)) unusual()
  const isAscii = isAsciiOnly(document)
  const shadow = byteText(bytes, 0, length)
  if (!isAscii && hasNonCharacter(shadow)) unusual()
  return { bytes, view, shadow, isAscii, length }
}

function roomFor(length: number): { readonly bytes: Uint8Array, readonly view: DataView } {
  const needed = length + MARGIN
  if (kept !== undefined && kept.bytes.length >= needed) return kept
  const bytes = newBytes(needed <= KEPT ? Math.max(1 << 16, 2 ** Math.ceil(Math.log2(needed))) : needed)
  const room = { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength) }
  if (needed <= KEPT) kept = room
  return room
}

function copied(xml: Uint8Array, bytes: Uint8Array, from: number, to: number): number {
  bytes.set(from === 0 && to === xml.length ? xml : xml.subarray(from, to))
  return to - from
}

function written(xml: string, bytes: Uint8Array): number {
  // Browsers have it from the end of 2023 on; in older ones texts take the slow way.
  if ((xml as string & { readonly isWellFormed?: () => boolean }).isWellFormed?.() !== true) unusual()
  return writeUtf8(xml, bytes, 0)
}

/** Insists on no control character but TAB, LF and CR. */
function insistOnCharacters(bytes: Uint8Array, length: number): void {
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, length >> 2)
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as number
    // A byte below 0x20 borrows in the subtraction; bytes above 0x7f are masked out. Most such words are a line feed and its indentation.
    if (((word - 0x20202020) & ~word & 0x80808080) !== 0 && word !== INDENTED) insistOnSpace(bytes, 4 * index, 4 * index + 4)
  }
  insistOnSpace(bytes, 4 * words.length, length)
}

function insistOnSpace(bytes: Uint8Array, from: number, to: number): void {
  for (let at = from; at < to; at++) {
    const byte = bytes[at] as number
    if (byte < 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) unusual()
  }
}

/** Whether there is U+FFFE or U+FFFF: the bytes EF BF BE and EF BF BF. */
function hasNonCharacter(shadow: string): boolean {
  for (let at = shadow.indexOf('\u00ef\u00bf'); at >= 0; at = shadow.indexOf('\u00ef\u00bf', at + 3)) {
    const third = shadow.charCodeAt(at + 2)
    if (third === 0xbe || third === 0xbf) return true
  }
  return false
}
