/** The text of a message: blocks that know whether they are quoted, and which part of the message they are. */
import type { ValidationIssue } from '../../../issue/issue.ts'
import type { Block, Piece } from '../../blocks.ts'
import { linesOf, type Line } from '../lines.ts'
import { LegacyRefusal, type ReadDocument } from '../read-document.ts'
import type { SourceCharacters } from '../source-characters.ts'
import { readTextBlocks, type LineKind } from '../text.ts'
import { looksLikeMail, mailLines, packingOf, type MailLine } from './mail-lines.ts'

/**
 * Reads a message, if the text is one.
 *
 * @param kindOf  Makes the finder of headings and labels from all lines.
 * @throws {LegacyRefusal} When its texts are packed for transport.
 */
export function readMail(source: SourceCharacters, decoding: readonly ValidationIssue[], kindOf: (lines: readonly string[]) => LineKind): ReadDocument | undefined {
  const all = linesOf(source.text)
  if (!looksLikeMail(all)) return undefined
  const packing = packingOf(all)
  if (packing !== undefined) throw new LegacyRefusal('legacy.message-packed', { found: packing })
  const { lines, marks } = mailLines(all)
  const lineKind = kindOf(lines.map(({ line }) => line.text))
  const issues: ValidationIssue[] = [...decoding]
  const body = stretchesOf(lines).flatMap(stretch => blocksOf(source, stretch, lineKind, issues))
  return { mediaType: 'text/plain', source, body, leftOut: marks.map(mark => ({ ...mark, why: 'markup' })), issues }
}

interface Stretch {
  readonly quoted: number
  readonly part: MailLine['part']
  readonly lines: Line[]
}

/** Neighbours of the same depth and part. */
function stretchesOf(lines: readonly MailLine[]): Stretch[] {
  const stretches: Stretch[] = []
  for (const { line, quoted, part } of lines) {
    const last = stretches.at(-1)
    if (last !== undefined && last.quoted === quoted && last.part === part) last.lines.push(line)
    else stretches.push({ quoted, part, lines: [{ ...line, afterBlank: true }] })
  }
  return stretches
}

function blocksOf(source: SourceCharacters, { quoted, part, lines }: Stretch, lineKind: LineKind, issues: ValidationIssue[]): Block[] {
  // Each field of a head is a block, with the lines that go on below it.
  const kind: LineKind = part === 'mail-header' ? line => (/^[^\s:：]{1,40}(?: [^\s:：]{1,20})?\s{0,3}[:：]/u.test(line) ? 'paragraph' : undefined) : lineKind
  const read = readTextBlocks(source, kind, lines)
  issues.push(...read.issues)
  return read.blocks.map(block => ({ ...block, pieces: block.pieces.map(piece => withoutMark(source, piece)), ...(quoted > 0 ? { quoted } : {}), ...(part === undefined ? {} : { part }) }))
}

/** Where lines were joined, the sign of quotation between them is left out on its own. */
function withoutMark(source: SourceCharacters, piece: Piece): Piece {
  if (piece.why !== 'wrapped-line' && piece.why !== 'wrapped-line-after-hyphen') return piece
  const mark = source.text.slice(piece.from, piece.to).indexOf('>')
  return mark < 0 ? piece : { ...piece, to: piece.from + mark }
}
