/**
 * Blocks: what every reader makes of its format and every recogniser starts from.
 *
 * A block is a paragraph, a heading or a list item with its text, and knows for each character of it where in the source it
 * stood. Pieces without `why` are verbatim; the others say what was changed.
 */

export type BlockKind = 'heading' | 'paragraph' | 'listItem'

/** Why a piece of text differs from its source. */
export type ChangeReason = 'wrapped-line' | 'wrapped-line-after-hyphen' | 'not-in-xml' | 'reference-spelling'

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
  /** Columns before the first character; a tab goes to the next multiple of 8. */
  readonly indent: number
}

/** A part of a block: its text with the pieces that it was made of. */
export interface Fragment {
  readonly text: string
  readonly pieces: readonly Piece[]
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
  // A line joined without a space has no text: it belongs to the part that goes on across it.
  if (piece.why !== undefined) return from < to || (piece.text === '' && start < 0 && end > 0) ? piece : undefined
  if (from >= to) return undefined
  return { from: piece.from + from, to: piece.from + to, text: piece.text.slice(from, to) }
}

/** Where in the source a fragment begins. */
export function startOf(fragment: Fragment): number {
  return fragment.pieces[0]?.from ?? 0
}
