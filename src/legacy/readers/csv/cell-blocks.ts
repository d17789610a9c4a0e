/** The text of a cell as blocks: each of its lines is one. Shared by tables in text and sheets of a workbook. */
import type { ValidationIssue } from '../../../issue/issue.ts'
import { fragmentOf, type Block, type Piece } from '../../blocks.ts'
import { notice } from '../../notice.ts'
import type { SourceCharacters } from '../source-characters.ts'

const TAB_WIDTH = 8
// Line ends, and what XML 1.0 cannot carry (production [2] Char).
const APART = /\r\n|[\n\r\f\v\u0085\u2028\u2029]|[\u0000-\u0008\u000E-\u001F\uFFFE\uFFFF]/g
// One line without white space at its ends, as most cells are.
const PLAIN = /^[^\s\u0000-\u001F\u0085\uFFFE\uFFFF](?:[^\u0000-\u001F\u0085\u2028\u2029\uFFFE\uFFFF]*[^\s\u0000-\u001F\u0085\uFFFE\uFFFF])?$/

/** Blocks of a cell. Characters that XML cannot carry become U+FFFD, each with a finding. */
export function cellBlocks(pieces: readonly Piece[], source: SourceCharacters, issues: ValidationIssue[]): Block[] {
  const [only] = pieces
  if (only === undefined) return []
  if (pieces.length === 1 && PLAIN.test(only.text)) return [{ kind: 'paragraph', text: only.text, pieces, indent: 0 }]
  const lines: Piece[][] = [[]]
  for (const piece of pieces) {
    if (piece.why === undefined) splitPiece(piece, lines, source, issues)
    else if (piece.text === '\n') lines.push([])
    else lines.at(-1)?.push(piece)
  }
  return lines.flatMap(line => blockOfLine(line) ?? [])
}

function splitPiece(piece: Piece, lines: Piece[][], source: SourceCharacters, issues: ValidationIssue[]): void {
  let at = 0
  const take = (end: number): void => {
    if (end > at) lines.at(-1)?.push({ from: piece.from + at, to: piece.from + end, text: piece.text.slice(at, end) })
  }
  for (const match of piece.text.matchAll(APART)) {
    take(match.index)
    at = match.index + match[0].length
    if (/[\n\r\f\v\u0085\u2028\u2029]/.test(match[0])) lines.push([])
    else {
      const from = piece.from + match.index
      lines.at(-1)?.push({ from, to: from + 1, text: '\uFFFD', why: 'not-in-xml' })
      issues.push(notice('legacy.character-replaced', { found: `U+${match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}` }, source.placeAt(from)))
    }
  }
  take(piece.text.length)
}

function blockOfLine(pieces: readonly Piece[]): Block | undefined {
  const text = pieces.map(piece => piece.text).join('')
  const lead = text.length - text.trimStart().length
  if (lead === text.length) return undefined
  return { kind: 'paragraph', ...fragmentOf({ text, pieces }), indent: columnsOf(text.slice(0, lead)) }
}

function columnsOf(space: string): number {
  let columns = 0
  for (const character of space) columns = character === '\t' ? columns + TAB_WIDTH - (columns % TAB_WIDTH) : columns + 1
  return columns
}
