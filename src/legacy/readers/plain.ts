/** Files of text: found out what they are, and decoded. */
import type { ValidationIssue } from '../../issue/issue.ts'
import { DEFAULT_LIMITS } from '../../issue/limits.ts'
import { notice } from '../notice.ts'
import { annexLineKind, annexLines, languagesOf } from '../recognisers/annex-lines.ts'
import { ANNEX_WORDS } from '../recognisers/words/index.ts'
import { looksLikeTable, readCsv } from './csv/index.ts'
import { decodeText } from './decode-text.ts'
import { readMail } from './email/index.ts'
import { linesOf } from './lines.ts'
import { hasBarTable, looksLikeMarkdown } from './markdown/looks.ts'
import { LegacyRefusal, type ReadDocument, type ReadRequest } from './read-document.ts'
import type { SourceCharacters } from './source-characters.ts'
import { readTextBlocks, type LineKind } from './text.ts'

const TABLE_NAME = /\.(?:csv|tsv|tab)$/i

/**
 * Reads a file of text: a table if it has separators, a message if it has a head or quotes one, Markdown if it has its marks. Else its
 * lines are blocks, unless they are the lines of wrapped paragraphs.
 */
export async function readPlain(bytes: Uint8Array, request: ReadRequest): Promise<ReadDocument> {
  const { source, issues } = charactersOf(bytes, request)
  const { fileName, limits } = request
  const looks = looksLikeTable(source.text, fileName)
  const mail = looks !== undefined && TABLE_NAME.test(fileName ?? '') ? undefined : readMail(source, issues, lineKindOf)
  if (mail !== undefined) return mail
  if (looks !== undefined && !(looks.separator === '|' && hasBarTable(source.text))) return readCsv(source, issues, { looks, limits })
  if (looksLikeMarkdown(source.text, fileName) || hasBarTable(source.text)) return (await import('./markdown/index.ts')).readMarkdown(source, issues, lineKindOf)
  // Prose; a table may be longer.
  if (bytes.length > DEFAULT_LIMITS.text) throw new LegacyRefusal('legacy.too-large', { found: String(bytes.length), limit: String(DEFAULT_LIMITS.text) })
  const read = readTextBlocks(source, lineKindOf(linesOf(source.text).map(({ text }) => text)))
  return { mediaType: 'text/plain', source, body: read.blocks, leftOut: [], issues: [...issues, ...read.issues] }
}

/**
 * The characters of a file of text.
 *
 * @throws {LegacyRefusal} When its encoding is impossible, or it is no text.
 */
export function charactersOf(bytes: Uint8Array, { encoding, limits }: ReadRequest): { source: SourceCharacters, issues: readonly ValidationIssue[] } {
  const decoded = decodeText(bytes, encoding)
  if (!decoded.ok) {
    const [first] = decoded.issues
    if (first === undefined || (bytes.includes(0) && encoding === undefined)) throw new LegacyRefusal('legacy.binary', {})
    throw new LegacyRefusal('legacy.encoding-impossible', first.values ?? {})
  }
  const source = decoded.characters
  if (source.text.includes('\0')) throw new LegacyRefusal('legacy.binary', {})
  if (source.text.trim() === '') throw new LegacyRefusal('legacy.empty', {})
  if (source.characterCount > limits.characters) throw new LegacyRefusal('legacy.limit', { what: 'characters', limit: String(limits.characters), found: String(source.characterCount) })
  return { source, issues: decoded.issues }
}

/** What lines begin, by the headings of the language that most headings are in. */
export function lineKindOf(lines: readonly string[]): LineKind {
  const [found] = languagesOf(lines)
  const [first] = ANNEX_WORDS
  if (found === undefined && first === undefined) return () => undefined
  return annexLineKind(found?.lines ?? annexLines(first as (typeof ANNEX_WORDS)[number]))
}

/** A finding on characters that nobody sees and nobody meant; a byte order mark at the start is none. */
export function invisibleIn(source: SourceCharacters): ValidationIssue[] {
  const found = [...source.text.matchAll(LEFT_BEHIND)].filter(({ 0: character, index }) => index > 0 || character !== '\uFEFF')
  const [first] = found
  if (first === undefined) return []
  const code = first[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
  return [notice('legacy.invisible-characters', { count: String(found.length), found: `U+${code}` }, source.placeAt(first.index))]
}

// Soft hyphens and spaces of no width, which typesetting leaves behind. Joiners and marks of direction have their use in texts.
const LEFT_BEHIND = /[\u00AD\u200B\u2060\uFEFF]/g
