/** A paragraph in the making: its text piece by piece, its links, its notes. */
import { fragmentOf, type Block, type Fragment, type Link, type Piece } from '../../blocks.ts'
import type { ListLabel } from './numbering.ts'

/** The longest piece that may stand for no character. */
const LONGEST_LABEL = 80

/** What a paragraph is, beside its text. */
export interface ParagraphLook {
  readonly kind: Block['kind']
  readonly indent: number
  readonly level?: number
}

/** A line of a paragraph before it is known what its notes and links say. */
export interface ParagraphLine extends Fragment, ParagraphLook {
  readonly links: readonly { readonly start: number, readonly end: number, readonly target: LinkTarget }[]
  readonly notes: readonly string[]
}

/** A stretch of the source, or a relationship that is found later. */
export type LinkTarget = Fragment | { readonly relationship: string }

/** Collects a paragraph. Positions are UTF-16 indices into all text. */
export class Paragraph {
  #pieces: Piece[] = []
  readonly #links: { start: number, end: number, target: LinkTarget }[] = []
  readonly #notes: string[] = []
  #length = 0

  get length(): number {
    return this.#length
  }

  /** Takes a stretch of the source, as it is or changed. */
  add(piece: Piece): void {
    const last = this.#pieces.at(-1)
    if (piece.why === undefined && last?.why === undefined && last?.to === piece.from) {
      this.#pieces[this.#pieces.length - 1] = { from: last.from, to: piece.to, text: last.text + piece.text }
    } else this.#pieces.push(piece)
    this.#length += piece.text.length
  }

  /** The text since `start` is a link. */
  link(start: number, target: LinkTarget): void {
    if (this.#length > start) this.#links.push({ start, end: this.#length, target })
  }

  /** A note is called here. */
  note(key: string): void {
    this.#notes.push(key)
  }

  /** Everything there is, for text that becomes no block. */
  get pieces(): readonly Piece[] {
    return this.#pieces
  }

  /**
   * The lines of the paragraph, each without white space at its ends; none where it is empty.
   *
   * @param at     Where in the source the paragraph ends.
   * @param breaks Whether a line break within the paragraph parts it, by what stands before and after it.
   */
  lines(look: ParagraphLook, label: ListLabel | undefined, at: number, breaks: (before: string, after: string) => boolean): ParagraphLine[] {
    const text = this.#pieces.map(piece => piece.text).join('')
    const whole: Fragment = { text, pieces: this.#pieces }
    const cuts = [0, ...partings(text, breaks), text.length]
    return cuts.slice(1).flatMap((end, index) => {
      const start = cuts[index] ?? 0
      const line = this.#line(whole, start, end, index === 0 ? label : undefined, at)
      return line === undefined ? [] : [{ ...line, ...look, notes: line.text === '' || index > 0 ? [] : this.#notes }]
    })
  }

  #line(whole: Fragment, start: number, end: number, label: ListLabel | undefined, at: number): (Fragment & Pick<ParagraphLine, 'links'>) | undefined {
    const inner = whole.text.slice(start, end)
    const cut = fragmentOf(whole, start, end)
    const lead = label === undefined ? [] : labelPieces(label, cut.pieces[0]?.from ?? at, cut.text !== '')
    if (lead.length === 0 && cut.text === '') return undefined
    const leadText = lead.map(piece => piece.text).join('')
    const text = leadText + cut.text
    const shift = leadText.length - start - (inner.length - inner.trimStart().length)
    const links = this.#links.flatMap(link => {
      const [from, to] = [Math.max(leadText.length, link.start + shift), Math.min(text.length, link.end + shift)]
      return to > from ? [{ start: from, end: to, target: link.target }] : []
    })
    return { text, pieces: [...lead, ...cut.pieces], links }
  }
}

function partings(text: string, breaks: (before: string, after: string) => boolean): number[] {
  if (!text.includes('\n')) return []
  const lines = text.split('\n')
  let at = 0
  return lines.flatMap((line, index) => {
    const start = at
    at += line.length + 1
    return index > 0 && breaks((lines[index - 1] ?? '').trim(), line.trim()) ? [start] : []
  })
}

/** The label, parted from the text by a space even where the list asks for none: the two are not one word. */
function labelPieces({ text }: ListLabel, at: number, parted: boolean): Piece[] {
  const trimmed = text.trim()
  const pieces: Piece[] = []
  for (let from = 0; from < trimmed.length; from += LONGEST_LABEL) pieces.push({ from: at, to: at, text: trimmed.slice(from, from + LONGEST_LABEL), why: 'list-number' })
  if (pieces.length > 0 && parted) pieces.push({ from: at, to: at, text: ' ', why: 'markup-space' })
  return pieces
}

/** A line as block, when links and notes can be looked up. */
export function blockOf(line: ParagraphLine, targetOf: (target: LinkTarget) => Fragment | undefined, noteOf: (key: string) => Fragment | undefined): Block {
  const links: Link[] = line.links.flatMap(({ start, end, target }) => {
    const found = targetOf(target)
    return found === undefined ? [] : [{ start, end, target: found }]
  })
  const notes = line.notes.flatMap(key => noteOf(key) ?? [])
  const { kind, text, pieces, indent, level } = line
  return {
    kind, text, pieces, indent,
    ...(level === undefined ? {} : { level }),
    ...(links.length === 0 ? {} : { links }),
    ...(notes.length === 0 ? {} : { notes }),
  }
}
