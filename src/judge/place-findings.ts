/**
 * Gives findings their places: the first character of the element's tag, in the document as it was handed in.
 */
import type { Place } from '../issue/place.ts'
import { SourceText } from '../issue/source-text.ts'
import { decodeUtf8 } from '../issue/utf8.ts'
import type { JudgeFinding } from './judge.ts'
import type { SchemaError } from './libxml2-validate.ts'
import { locateElements } from './locate-element.ts'

/** Lines from here on were cut to 16 bits, or guessed, by libxml2. */
const FIRST_DOUBTFUL_LINE = 65_535

/**
 * Makes findings of errors: finds their elements again, and takes line and place from the source.
 *
 * Where that fails, the engine's line stays if it is below 65,535 and is left out otherwise: no line is better than a
 * wrong one.
 *
 * @param document  A well-formed document without DOCTYPE, as the engine read it.
 */
export function placeFindings(document: string | Uint8Array, errors: readonly SchemaError[]): readonly JudgeFinding[] {
  const elements = new Set(errors.flatMap(error => error.element ?? []))
  const source = elements.size === 0 ? undefined : sourceOf(document)
  const places = new Map<number, Place>()
  if (source !== undefined) for (const [element, index] of locateElements(source.text, elements)) places.set(element, source.placeAt(index))
  return errors.map(({ message, line, element = -1 }) => {
    const place = places.get(element)
    return place === undefined ? findingAt(message, line) : { message: message.trim(), line: place.line, place }
  })
}

/** A finding at the engine's line, without one that libxml2 may have cut or guessed. */
export function findingAt(message: string, line: number): JudgeFinding {
  return line > 0 && line < FIRST_DOUBTFUL_LINE ? { message: message.trim(), line } : { message: message.trim() }
}

/** The text of a document in UTF-8, or in UTF-16 with byte order mark; `undefined` for anything else, or if it is too long for one string. */
function sourceOf(document: string | Uint8Array): SourceText | undefined {
  if (typeof document === 'string') return new SourceText(document)
  const [first, second, third] = document
  try {
    if (first === 0xff && second === 0xfe) return utf16(document, 'utf-16le')
    if (first === 0xfe && second === 0xff) return utf16(document, 'utf-16be')
    const mark = first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0
    const decoded = decodeUtf8(document, mark)
    return 'text' in decoded ? new SourceText(decoded.text, 'utf-8', mark) : undefined
  } catch {
    return undefined
  }
}

function utf16(document: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): SourceText {
  return new SourceText(new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(document.subarray(2)), 'utf-16', 2)
}
