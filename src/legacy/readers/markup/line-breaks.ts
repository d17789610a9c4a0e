/**
 * Paragraphs with line breaks in them: where a line begins something of its own, such as a heading or a list item, the break was
 * the end of a paragraph that somebody typed as one.
 */
import type { Block, BlockKind, BodyPart, Link, Piece } from '../../blocks.ts'
import type { LineKind } from '../text.ts'

/** Splits the blocks of a body at the line breaks that end something. */
export function splitAtBreaks(body: readonly BodyPart[], lineKind: LineKind): BodyPart[] {
  return body.flatMap((part): BodyPart[] => {
    if (part.kind !== 'table') return part.text.includes('\n') ? splitBlock(part, lineKind) : [part]
    return [{ ...part, rows: part.rows.map(row => ({ cells: row.cells.map(cell => ({ ...cell, body: splitAtBreaks(cell.body, lineKind) })) })) }]
  })
}

interface Part {
  readonly start: number
  end: number
  readonly kind: BlockKind
}

function splitBlock(block: Block, lineKind: LineKind): Block[] {
  const parts = partsOf(block, lineKind)
  return parts.length < 2 ? [block] : cutAt(block, parts)
}

function partsOf(block: Block, lineKind: LineKind): Part[] {
  const parts: Part[] = []
  let at = 0
  let blank = true
  let before = ''
  for (const line of block.text.split('\n')) {
    const [start, end] = [at + line.length - line.trimStart().length, at + line.trimEnd().length]
    at += line.length + 1
    const text = line.trim()
    if (text === '') {
      blank = true
      continue
    }
    const kind = lineKind(text, before)
    const last = parts.at(-1)
    if (last === undefined) parts.push({ start, end, kind: block.kind === 'paragraph' ? kind ?? block.kind : block.kind })
    else if (blank || kind !== undefined || lineKind(before, '') === 'heading') parts.push({ start, end, kind: kind ?? 'paragraph' })
    else last.end = end
    blank = false
    before = text
  }
  return parts
}

/** The parts of a block with their pieces, in one pass over both. */
function cutAt(block: Block, parts: readonly Part[]): Block[] {
  const starts: number[] = []
  let length = 0
  for (const piece of block.pieces) {
    starts.push(length)
    length += piece.text.length
  }
  let first = 0
  return parts.map(({ start, end, kind }) => {
    while (first + 1 < starts.length && (starts[first + 1] ?? 0) <= start) first++
    const pieces: Piece[] = []
    for (let index = first; index < block.pieces.length && (starts[index] ?? 0) < end; index++) {
      const piece = block.pieces[index]
      const at = starts[index] ?? 0
      if (piece === undefined) continue
      const [from, to] = [Math.max(0, start - at), Math.min(piece.text.length, end - at)]
      if (piece.why === undefined ? to > from : at >= start && at < end) {
        pieces.push(piece.why === undefined ? { from: piece.from + from, to: piece.from + to, text: piece.text.slice(from, to) } : piece)
      }
    }
    const { links: all, ...look } = block
    const links = (all ?? []).flatMap(link => within(link, start, end))
    return { ...look, kind, text: pieces.map(piece => piece.text).join(''), pieces, ...(links.length === 0 ? {} : { links }) }
  })
}

function within({ start, end, target }: Link, from: number, to: number): Link[] {
  const [first, last] = [Math.max(start, from), Math.min(end, to)]
  return first < last ? [{ start: first - from, end: last - from, target }] : []
}
