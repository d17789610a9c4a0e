/**
 * Text with markup in it → blocks: collects what a reader sees of one paragraph, piece by piece.
 *
 * White space is collapsed as browsers do it. White space that shows nowhere is not named: the ledger finds it between the pieces.
 */
import type { ValidationIssue } from '../../../issue/issue.ts'
import { fragmentOf, type Block, type ChangeReason, type Fragment, type Link, type Piece } from '../../blocks.ts'
import { notice } from '../../notice.ts'
import { carried } from '../text.ts'
import type { SourceCharacters } from '../source-characters.ts'

/** What a block is, beside its text. */
export type BlockLook = Pick<Block, 'kind' | 'indent'> & Partial<Pick<Block, 'level' | 'quoted' | 'part'>>

// What collapses; a no-break space does not.
const RUN = /[ \t\n\f\r]+|[^ \t\n\f\r]+/g

/** Collects one block after the other. Indices are UTF-16 units of the source. */
export class Gatherer {
  readonly #source: SourceCharacters
  readonly #issues: ValidationIssue[]
  #pieces: Piece[] = []
  #links: { start: number, end: number, target: Fragment }[] = []
  #length = 0
  /** Whether a further space would collapse into what is there. */
  #spaced = true

  constructor(source: SourceCharacters, issues: ValidationIssue[]) {
    this.#source = source
    this.#issues = issues
  }

  /** UTF-16 length of the text so far. */
  get length(): number {
    return this.#length
  }

  /** Takes characters of the source; `kept` leaves their white space as it is. */
  text(from: number, to: number, kept = false): void {
    if (kept) {
      this.#lines(from, to)
      return
    }
    for (const { 0: run, index } of this.#source.text.slice(from, to).matchAll(RUN)) {
      if (/^[ \t\n\f\r]/.test(run)) this.#space(from + index, run)
      else this.#verbatim(from + index, from + index + run.length)
    }
  }

  /** Takes a character reference. A space that would collapse is passed over. */
  reference(from: number, to: number, text: string, kept = false): void {
    if (!kept && /^[ \t\n\f\r]$/.test(text)) {
      if (this.#spaced) return
      this.#add({ from, to, text: ' ', why: 'character-reference' })
      this.#spaced = true
      return
    }
    const code = text.codePointAt(0) ?? 0
    const uncarried = (code < 0x20 && code !== 9 && code !== 10 && code !== 13) || code === 0xfffe || code === 0xffff
    if (uncarried) this.#issues.push(notice('legacy.character-replaced', { found: this.#source.text.slice(from, to) }, this.#source.placeAt(from)))
    this.#add({ from, to, text: uncarried ? '\uFFFD' : text, why: 'character-reference' })
  }

  /** Takes characters that mean something else. */
  changed(from: number, to: number, text: string, why: ChangeReason): void {
    this.#add({ from, to, text, why })
  }

  /** A line end that is markup, before the character at an index. */
  lineBreak(at: number): void {
    if (this.#spaced && this.#pieces.at(-1)?.text.endsWith(' ') === true) this.#dropSpace()
    this.#add({ from: at, to: at, text: '\n', why: 'markup-space' })
    this.#spaced = true
  }

  /** A space between two parts that no character of the source makes. */
  gap(at: number, text = ' '): void {
    if (!this.#spaced) this.#add({ from: at, to: at, text, why: 'markup-space' })
    this.#spaced = true
  }

  /** The text since `start` is a link. */
  link(start: number, target: Fragment): void {
    if (this.#length > start) this.#links.push({ start, end: this.#length, target })
  }

  /** The block, and a fresh start; nothing where no text was taken. */
  take(look: BlockLook): Block | undefined {
    if (this.#pieces.length === 0) return undefined
    const whole = { text: this.#pieces.map(({ text }) => text).join(''), pieces: this.#pieces }
    const links = this.#links
    this.#pieces = []
    this.#links = []
    this.#length = 0
    this.#spaced = true
    const { text, pieces: trimmed } = fragmentOf({ ...whole, kind: 'paragraph', indent: 0 } as Block)
    const pieces = anchored(trimmed)
    const at = pieces[0]?.from
    if (text.trim() === '' || at === undefined) return undefined
    const shift = whole.text.trimStart().length - whole.text.length
    const moved = links.flatMap(link => movedLink(link, shift, text.length))
    return { ...look, text, pieces, ...(moved.length === 0 ? {} : { links: moved }) }
  }

  #space(from: number, run: string): void {
    if (this.#spaced) return
    if (run === ' ') this.#verbatim(from, from + 1)
    else this.#add({ from, to: from + run.length, text: ' ', why: 'white-space' })
    this.#spaced = true
  }

  /** Text whose line ends count: each becomes LF. */
  #lines(from: number, to: number): void {
    for (const { 0: run, index } of this.#source.text.slice(from, to).matchAll(/\r\n?|[^\r]+/g)) {
      if (run.startsWith('\r')) this.#add({ from: from + index, to: from + index + run.length, text: '\n', why: 'white-space' })
      else this.#verbatim(from + index, from + index + run.length)
    }
  }

  /** Takes back a space at the end. */
  #dropSpace(): void {
    const last = this.#pieces.pop()
    if (last === undefined) return
    this.#length -= last.text.length
    const left = last.why === undefined ? last.text.slice(0, -1) : ''
    if (left !== '') this.#add({ from: last.from, to: last.to - 1, text: left })
  }

  #verbatim(from: number, to: number): void {
    for (const piece of carried(this.#source, from, to, this.#issues)) this.#add(piece)
  }

  #add(piece: Piece): void {
    const last = this.#pieces.at(-1)
    if (last !== undefined && last.why === undefined && piece.why === undefined && last.to === piece.from) {
      this.#pieces[this.#pieces.length - 1] = { from: last.from, to: piece.to, text: last.text + piece.text }
    } else this.#pieces.push(piece)
    this.#length += piece.text.length
    this.#spaced = false
  }
}

function movedLink({ start, end, target }: Link, shift: number, length: number): Link[] {
  const moved = { start: Math.max(0, start + shift), end: Math.min(length, end + shift), target }
  return moved.end > moved.start ? [moved] : []
}

/** What stands for no character stands right behind the characters before it: markup may follow, but none lies around it. */
function anchored(pieces: readonly Piece[]): Piece[] {
  let end = pieces.find(piece => piece.to > piece.from)?.from ?? 0
  return pieces.map(piece => {
    if (piece.to === piece.from) return { ...piece, from: end, to: end }
    end = piece.to
    return piece
  })
}
