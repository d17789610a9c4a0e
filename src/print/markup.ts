/** Texts in XML and HTML: nothing of a document becomes markup. */
import { harmless } from './source-lines.ts'

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\'': '&#39;' }

/**
 * A text for content and attribute values, on one line.
 *
 * Control and direction characters, lone surrogates and the two characters that XML has not become U+FFFD.
 */
export function escaped(text: string): string {
  return harmless(text).replace(/\p{Surrogate}|[\ufffe\uffff]/gu, '\uFFFD').replace(/[&<>"']/g, character => ESCAPES[character] ?? character)
}

/** The same for several lines. */
export function escapedLines(text: string): string {
  return text.split(/\r\n|\r|\n/).map(escaped).join('\n')
}
