/** Places in SARIF: addresses of files, and regions in them. Lines and columns count from 1, columns in code points. */
import type { Place } from '../issue/index.ts'
import type { PrintedDocument } from './printed.ts'
import type { Lines } from './source-lines.ts'

/**
 * A file's name as an address (section 3.4.3): relative ones stay relative, each step percent-encoded.
 *
 * @param name  As the user wrote it. A Windows path with its drive is known by its form.
 */
export function artifactUri(name: string): string {
  const windows = /^[A-Za-z]:[\\/]/.test(name)
  const steps = (windows ? name.replaceAll('\\', '/') : name).split('/')
  const encoded = steps.map((step, index) => windows && index === 0 ? step : encodeURIComponent(step.replace(/\p{Surrogate}/gu, '\uFFFD'))).join('/')
  if (windows) return `file:///${encoded}`
  return name.startsWith('/') ? `file:///${encoded.replace(/^\/+/, '')}` : encoded
}

/** The characters of a document, where its offsets are those of its file. */
export interface Characters {
  /** Without it, there is no saying whether a character stands at a place. */
  readonly lines?: Lines
  /** Offsets are bytes of the file. */
  readonly inBytes: boolean
}

/** What is known of a document's characters: a record's offsets need not be those of its file. */
export function charactersOf({ record }: PrintedDocument, lines: Lines | undefined): Characters {
  return { ...(lines === undefined ? {} : { lines }), inBytes: record === undefined && lines?.encoding !== undefined }
}

/**
 * The region of one character, or of none at the end of a line. Without an end, a region would reach to the end of its line.
 *
 * @param line  Line in the file.
 */
export function pointRegion(place: Place | undefined, line: number, { lines, inBytes }: Characters): object {
  if (place === undefined) return { startLine: line }
  const character = lines?.characterAt(place) ?? ''
  const region = { startLine: line, startColumn: place.column, endLine: line, endColumn: place.column + (character === '' ? 0 : 1) }
  return inBytes && lines !== undefined ? { ...region, byteOffset: place.offset, byteLength: bytesOf(character, lines.encoding) } : region
}

/** The region from one place to before another. */
export function spanRegion(start: Place, end: Place, record: number | undefined): object {
  return { startLine: record ?? start.line, startColumn: start.column, endLine: record ?? end.line, endColumn: end.column }
}

function bytesOf(character: string, encoding: Lines['encoding']): number {
  return encoding === 'utf-8' ? new TextEncoder().encode(character).length : 2 * character.length
}
