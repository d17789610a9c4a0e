/** What all stories of a document share while they are read: nodes, styles, counters, and what is worth a finding. */
import { flat, fragmentOf, joinedFragments, type BodyPart, type Piece } from '../../blocks.ts'
import type { LegacyLimits } from '../limits.ts'
import type { MarkupElement } from '../markup/tree.ts'
import { LegacyRefusal, type FormEntry, type ReadDocument } from '../read-document.ts'
import { LanguageCount } from './language-count.ts'
import { NodeList } from './node-list.ts'
import { Numbering } from './numbering.ts'
import { styleSheet, type StyleSheet } from './styles.ts'

/** What is counted, with its first place. */
export type Notable = 'changes' | 'comments' | 'hidden' | 'drawings' | 'boxes' | 'symbols' | 'fields' | 'inserted'

export interface Noted {
  count: number
  readonly spot: string
  /** UTF-16 index into all text. */
  readonly at: number
  readonly found: string
}

/** Names of what a fill-in form says of itself begin so. */
const FORM_PREFIX = 'ipo-reports:'

/** Collects what the stories have in common. */
export class Workshop {
  readonly limits: LegacyLimits
  readonly list: NodeList
  readonly styles: StyleSheet
  readonly numbering: Numbering
  readonly language: LanguageCount
  readonly formPrefix = FORM_PREFIX
  readonly noted = new Map<Notable, Noted>()
  readonly leftOut: ReadDocument['leftOut'][number][] = []
  readonly #stretches: { readonly id: string, readonly from: number, readonly to: number }[] = []
  readonly #contentsStyles: ReadonlySet<string>
  #rows = 0

  constructor(limits: LegacyLimits, parts: { readonly styles: MarkupElement | undefined, readonly numbering: MarkupElement | undefined }) {
    this.limits = limits
    this.list = new NodeList(limits)
    this.styles = styleSheet(parts.styles)
    this.numbering = new Numbering(parts.numbering)
    this.language = new LanguageCount(this.styles.languages)
    this.#contentsStyles = this.styles.contentsStyles
  }

  isContents(style: string | undefined): boolean {
    return style !== undefined && this.#contentsStyles.has(style)
  }

  noteAt(what: Notable, spot: string, at: number, found = ''): void {
    const known = this.noted.get(what)
    if (known === undefined) this.noted.set(what, { count: 1, spot, at, found })
    else known.count++
  }

  insertedFile(part: string, relationship: string | undefined): void {
    this.noteAt('inserted', part, this.list.end, relationship ?? '')
  }

  leaveOut(pieces: readonly Pick<Piece, 'from' | 'to'>[], why: ReadDocument['leftOut'][number]['why']): void {
    for (const { from, to } of pieces) if (to > from) this.leftOut.push({ from, to, why })
  }

  countRow(): void {
    const { rows } = this.limits
    if (++this.#rows > rows) throw new LegacyRefusal('legacy.limit', { what: 'rows', limit: String(rows), found: `${this.#rows} or more` })
  }

  /** A field of a form: where in the source its text stands. */
  formField(tag: string, from: number, to: number): void {
    this.#stretches.push({ id: tag.slice(FORM_PREFIX.length), from, to })
  }

  /** The fields of a form with what stands in them, in their order: tabs and line breaks too, text that has a role not. */
  fields(body: readonly BodyPart[]): readonly FormEntry[] {
    if (this.#stretches.length === 0) return []
    const blocks = flat(body)
    return this.#stretches.map(({ id, from, to }) => ({ id, text: fragmentOf(joinedFragments(blocks.flatMap(block => {
      const pieces = block.pieces.filter(piece => piece.from === piece.to ? from < piece.from && piece.to < to : from <= piece.from && piece.to <= to)
      return pieces.length === 0 ? [] : [{ text: pieces.map(({ text }) => text).join(''), pieces }]
    }))) }))
  }
}
