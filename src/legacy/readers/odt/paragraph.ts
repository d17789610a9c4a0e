/** The text of one paragraph of OpenDocument, put together from its nodes; white space collapses as the format says. */
import { fragmentOf, type Block, type Fragment, type Link, type Piece } from '../../blocks.ts'
import type { Placed } from './nodes.ts'

/** Most spaces that one element stands for. */
const MOST_SPACES = 200

/** Collects the pieces. */
export class ParagraphText {
  readonly #pieces: Piece[] = []
  readonly #links: { readonly start: number, readonly end: number, readonly target: Fragment }[] = []
  readonly notes: Fragment[] = []
  #length = 0
  #spaced = true
  /** Where we are in the line of all characters. */
  #at: number

  constructor(at: number) {
    this.#at = at
  }

  get at(): number {
    return this.#at
  }

  /** UTF-16 length so far. */
  get length(): number {
    return this.#length
  }

  add({ from, text, to }: Placed): void {
    for (const { 0: run, index } of text.matchAll(/[ \t\r\n]+|[^ \t\r\n]+/g)) {
      const start = from + index
      const isSpace = /^[ \t\r\n]/.test(run)
      if (isSpace && this.#spaced) continue
      this.#spaced = isSpace
      if (!isSpace || run === ' ') this.#push({ from: start, to: start + run.length, text: run })
      else this.#push({ from: start, to: start + run.length, text: ' ', why: 'white-space' })
    }
    this.#at = to
  }

  /** A tab, a line break or spaces that are elements. */
  space(text: string): void {
    this.#push({ from: this.#at, to: this.#at, text: text.slice(0, MOST_SPACES), why: 'markup-space' })
    this.#spaced = false
  }

  /** Passes over nodes that are no part of the text. */
  passTo(at: number): void {
    this.#at = Math.max(this.#at, at)
  }

  link(start: number, target: Fragment): void {
    if (this.#length > start) this.#links.push({ start, end: this.#length, target })
  }

  /** The text without white space at its ends, with a label in front. */
  finished(label: string): Pick<Block, 'text' | 'pieces' | 'links' | 'notes'> {
    const whole = { text: this.#pieces.map(piece => piece.text).join(''), pieces: this.#pieces }
    const { text, pieces } = fragmentOf(whole)
    const at = pieces[0]?.from ?? this.#at
    const lead: Piece[] = label.trim() === '' ? [] : [{ from: at, to: at, text: label.trim(), why: 'list-number' }, ...(text === '' ? [] : [{ from: at, to: at, text: ' ', why: 'markup-space' as const }])]
    const full = lead.map(piece => piece.text).join('') + text
    const shift = full.length - text.length - (whole.text.length - whole.text.trimStart().length)
    const links = this.#links.flatMap((link): Link[] => {
      const [start, end] = [Math.max(0, link.start + shift), Math.min(full.length, link.end + shift)]
      return end > start ? [{ start, end, target: link.target }] : []
    })
    return { text: full, pieces: [...lead, ...pieces], ...(links.length === 0 ? {} : { links }), ...(this.notes.length === 0 ? {} : { notes: this.notes }) }
  }

  #push(piece: Piece): void {
    const before = this.#pieces.at(-1)
    if (before !== undefined && before.why === undefined && piece.why === undefined && before.to === piece.from) {
      this.#pieces[this.#pieces.length - 1] = { from: before.from, to: piece.to, text: before.text + piece.text }
    } else this.#pieces.push(piece)
    this.#length += piece.text.length
  }
}
