/** What stands in a cell → the pieces of its text. */
import type { Piece } from '../../blocks.ts'
import type { NumberDisplay } from './number-formats.ts'
import { shownNumber } from './numbers.ts'

export interface CellText {
  readonly pieces: readonly Piece[]
  /** Spelled line ends, which no block holds. */
  readonly lineEnds: readonly { readonly from: number, readonly to: number }[]
  readonly impossibleDate?: true
}

/** Pieces of a text; `_x000D_` and the like are what is left of characters that XML cannot spell. */
export function textPieces(text: string, from: number): CellText {
  const pieces: Piece[] = []
  const lineEnds: { from: number, to: number }[] = []
  let at = 0
  const verbatim = (end: number): void => {
    if (end > at) pieces.push({ from: from + at, to: from + end, text: text.slice(at, end) })
  }
  for (const match of text.matchAll(/_x([0-9A-F]{4})_/gi)) {
    verbatim(match.index)
    at = match.index + match[0].length
    const span = { from: from + match.index, to: from + at }
    const meant = String.fromCharCode(Number.parseInt(match[1] ?? '', 16))
    if (/\s/.test(meant)) {
      lineEnds.push(span)
      pieces.push({ ...span, text: '\n', why: 'escape' })
    } else pieces.push({ ...span, text: /[\u0000-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/.test(meant) ? '\uFFFD' : meant, why: 'escape' })
  }
  verbatim(text.length)
  return { pieces, lineEnds }
}

/** Pieces of a number, with the words that its format puts around it. */
export function numberPieces(stored: string, from: number, display: NumberDisplay, from1904: boolean): CellText {
  const to = from + stored.length
  const { text, why, impossible } = shownNumber(stored, display, from1904)
  const word = (at: number, words: string): Piece[] => (words === '' ? [] : [{ from: at, to: at, text: words, why: 'list-number' }])
  const pieces = [...word(from, display.before), { from, to, text, ...(why === undefined ? {} : { why }) }, ...word(to, display.after)]
  return { pieces, lineEnds: [], ...(impossible === undefined ? {} : { impossibleDate: true }) }
}

/** Pieces of a truth value, or of a day that is spelled as such (Strict). */
export function spelledPieces(stored: string, from: number, type: string): CellText {
  const to = from + stored.length
  const day = /^([0-9]{4}-[0-9]{2}-[0-9]{2})T/.exec(stored)?.[1]
  if (type === 'd' && day !== undefined) return { pieces: [{ from, to, text: day, why: 'date-spelling' }], lineEnds: [] }
  if (type === 'b' && (stored === '0' || stored === '1')) return { pieces: [{ from, to, text: stored === '1' ? 'TRUE' : 'FALSE', why: 'code-spelling' }], lineEnds: [] }
  return { pieces: [{ from, to, text: stored }], lineEnds: [] }
}
