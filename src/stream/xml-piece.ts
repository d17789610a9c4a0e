/**
 * Pieces of an XML document, read as documents of their own: inside the start tags that stand around them, so that prefixes and depth
 * are what they are in the file. Places are those of the file.
 */
import { isReadError, SourceText, type Limits, type Place, type Seam, type Spelling } from '../issue/index.ts'
import { decodeXml } from '../xml/decode.ts'
import { parseXml } from '../xml/parse.ts'
import type { XmlDocument, XmlElement } from '../xml/tree.ts'
import type { DocumentBytes } from './reading.ts'
import { marked, textOfBytes } from './text-bytes.ts'

/** Where bytes of a document stand, and what its offsets count. */
export interface Origin {
  readonly place: Place
  readonly spelling: Spelling
}

/**
 * The text of some bytes.
 *
 * @throws {XmlSyntaxError} `xml.encoding`, at the byte that is no UTF-8.
 */
export function xmlText(bytes: Uint8Array, { place, spelling }: Origin): string {
  const text = textOfBytes(bytes, spelling)
  if (text !== undefined) return text
  try {
    return decodeXml(bytes).text
  } catch (thrown) {
    if (isReadError(thrown)) Object.assign(thrown, { place: behind(place, thrown.place) })
    throw thrown
  }
}

/**
 * The text of the first bytes of a document, whose declaration must name what they are in.
 *
 * @param bytes  Without byte order mark.
 * @throws {XmlSyntaxError} `xml.encoding`.
 */
export function beginningText(bytes: Uint8Array, { spelling, markLength }: Pick<DocumentBytes, 'spelling' | 'markLength'>): string {
  if (spelling !== 'utf-8') return xmlText(bytes, { place: { line: 1, column: 1, offset: markLength }, spelling })
  return decodeXml(markLength === 0 ? bytes : marked(bytes), Infinity).text
}

/** A place in a part, as a place in the file. */
export function behind(start: Place, { line, column, offset }: Place): Place {
  return { line: start.line + line - 1, column: line === 1 ? start.column + column - 1 : column, offset: start.offset + offset }
}

/**
 * Reads a text made of parts of a document.
 *
 * @param seams  Where its parts stand in the document.
 * @param added  Characters of it that are not there to be counted against the limit of length.
 * @throws {ReadError} With the place in the document.
 */
export function parsePiece(text: string, spelling: Spelling, seams: readonly Seam[], limits: Limits, added: number): XmlDocument {
  const source = new SourceText(text, spelling, 0, seams)
  try {
    // A mark keeps the reader from taking one at the start of the text for the document's own.
    return { ...parseXml(`\ufeff${text}`, { ...limits, size: limits.size + added }), source }
  } catch (thrown) {
    if (isReadError(thrown)) Object.assign(thrown, { place: source.placeAt(Math.max(0, thrown.place.offset - 1)) })
    throw thrown
  }
}

/** The elements in an element. */
export function elementsIn({ children }: XmlElement): readonly XmlElement[] {
  return children.filter(child => child.kind === 'element')
}

/** A name without its prefix. */
export function localOf(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** The namespaces that a start tag declares, by prefix; `''` is the default. `undefined` where one is spelled with references. */
export function declarationsIn(tag: string): ReadonlyMap<string, string> | undefined {
  const declared = new Map<string, string>()
  for (const [, name = '', quoted = ''] of tag.matchAll(/[\t\n\r ]([^\t\n\r =>]+)[\t\n\r ]*=[\t\n\r ]*("[^"]*"|'[^']*')/g)) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue
    if (quoted.includes('&')) return undefined
    declared.set(name === 'xmlns' ? '' : localOf(name), quoted.slice(1, -1))
  }
  return declared
}
