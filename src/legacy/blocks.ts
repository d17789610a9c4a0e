/**
 * Blocks and tables: what every reader makes of its format and every recogniser starts from.
 *
 * A block is a paragraph, a heading or a list item with its text, and knows for each character of it where in the source it
 * stood. Pieces without `why` are verbatim; the others say what was changed.
 */

export type BlockKind = 'heading' | 'paragraph' | 'listItem'

/**
 * Why a piece of text differs from its source. `list-number` and `markup-space` may stand for no character at all: a label that the
 * format counts, a tab, a line break or the end of a paragraph that is markup.
 */
export type ChangeReason =
  | 'wrapped-line' | 'wrapped-line-after-hyphen' | 'not-in-xml' | 'reference-spelling'
  | 'list-number' | 'markup-space' | 'character-reference' | 'white-space' | 'escape' | 'broken-address'
  | 'serial-date' | 'number-format' | 'date-spelling' | 'number-spelling' | 'code-spelling'

/** A stretch of text and where it came from: UTF-16 indices into the source text, `to` exclusive. */
export interface Piece {
  readonly from: number
  readonly to: number
  readonly text: string
  readonly why?: ChangeReason
}

/** One paragraph, heading or list item, without white space at its ends. */
export interface Block {
  readonly kind: BlockKind
  readonly text: string
  readonly pieces: readonly Piece[]
  /** Columns before the first character; a tab goes to the next multiple of 8. Levels of a list count 4 each. */
  readonly indent: number
  /** Level of a heading, from 1, where the format says it. */
  readonly level?: number
  /** Addresses of links in the block, as the format holds them. */
  readonly links?: readonly Link[]
  /** Notes that are called in the block, each with its text. */
  readonly notes?: readonly Fragment[]
  /** How deep the block is quoted from an earlier message, from 1. */
  readonly quoted?: number
  /** Part of a message that is not its text. */
  readonly part?: 'mail-header' | 'signature'
}

/** A link: from where to where in the text of its block (UTF-16), and the address as a fragment of the source. */
export interface Link {
  readonly start: number
  readonly end: number
  readonly target: Fragment
}

/** A cell of a table: what stands in it, and which of the grid it covers. Positions from 0. */
export interface Cell {
  readonly column: number
  readonly columnSpan: number
  readonly rowSpan: number
  readonly body: readonly BodyPart[]
  /** In words: `Sheet1!B4`, `table 1, row 3, column 2`. */
  readonly spot: string
}

export interface Row {
  readonly cells: readonly Cell[]
}

/** A table, or a sheet. */
export interface Table {
  readonly kind: 'table'
  readonly rows: readonly Row[]
  /** Name of the sheet, or caption. */
  readonly name?: Fragment
}

export type BodyPart = Block | Table

/** A part of a block: its text with the pieces that it was made of. */
export interface Fragment {
  readonly text: string
  readonly pieces: readonly Piece[]
}

/** All blocks in reading order, tables row by row and cell by cell. */
export function flat(body: readonly BodyPart[]): Block[] {
  return body.flatMap(part => part.kind === 'table' ? part.rows.flatMap(row => row.cells.flatMap(cell => flat(cell.body))) : [part])
}

/** All blocks in reading order, those of one row of a table together. A table inside a cell has rows of its own. */
export function linesOf(body: readonly BodyPart[]): Block[][] {
  const lines: Block[][] = []
  const read = (parts: readonly BodyPart[], row: Block[] | undefined): void => {
    for (const part of parts) {
      if (part.kind !== 'table') {
        if (row === undefined) lines.push([part])
        else row.push(part)
        continue
      }
      for (const { cells } of part.rows) {
        const own: Block[] = []
        lines.push(own)
        for (const cell of cells) read(cell.body, own)
      }
    }
  }
  read(body, undefined)
  return lines
}

/** The cell that covers a position of the grid, its own or one that reaches there by its span. */
export function cellAt(table: Table, row: number, column: number): Cell | undefined {
  for (let above = row; above >= 0; above--) {
    const cell = table.rows[above]?.cells.find(one => one.column <= column && column < one.column + one.columnSpan)
    if (cell !== undefined) return above + cell.rowSpan > row ? cell : undefined
  }
  return undefined
}

/** Fragments one behind the other, with a line end between them that stands for no character of the source. */
export function joinedFragments(fragments: readonly Fragment[], joint = '\n'): Fragment {
  const pieces: Piece[] = []
  for (const fragment of fragments) {
    if (fragment.text === '') continue
    const at = fragment.pieces[0]?.from ?? 0
    if (pieces.length > 0) pieces.push({ from: at, to: at, text: joint, why: 'markup-space' })
    pieces.push(...fragment.pieces)
  }
  return { text: pieces.map(piece => piece.text).join(''), pieces }
}

/**
 * The part of a block from `start` to `end`, UTF-16 indices into its text, without white space at its ends.
 *
 * A changed piece is taken whole when any of it lies inside.
 */
export function fragmentOf(block: Fragment, start = 0, end = block.text.length): Fragment {
  const inner = block.text.slice(start, end)
  const from = start + inner.length - inner.trimStart().length
  const to = Math.max(from, end - (inner.length - inner.trimEnd().length))
  const pieces: Piece[] = []
  let at = 0
  for (const piece of block.pieces) {
    const cut = cutPiece(piece, from - at, to - at)
    if (cut !== undefined) pieces.push(cut)
    at += piece.text.length
  }
  return { text: pieces.map(piece => piece.text).join(''), pieces }
}

function cutPiece(piece: Piece, start: number, end: number): Piece | undefined {
  const from = Math.max(0, start)
  const to = Math.min(piece.text.length, end)
  // What stands for no character of the source can be cut anywhere.
  if (piece.why !== undefined && piece.from === piece.to) return from < to ? { ...piece, text: piece.text.slice(from, to) } : undefined
  // A line joined without a space has no text: it belongs to the part that goes on across it.
  if (piece.why !== undefined) return from < to || (piece.text === '' && start < 0 && end > 0) ? piece : undefined
  if (from >= to) return undefined
  return { from: piece.from + from, to: piece.from + to, text: piece.text.slice(from, to) }
}

/** Where in the source a fragment begins. */
export function startOf(fragment: Fragment): number {
  return fragment.pieces[0]?.from ?? 0
}
