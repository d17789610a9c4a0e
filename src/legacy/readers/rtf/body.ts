/** Paragraphs and tables of an RTF file, put together from the characters as they come. */
import type { BlockKind, BodyPart, Link, Piece } from '../../blocks.ts'
import { tableOf, type CellDefinition, type RowReading } from './tables.ts'

/** What is known of a paragraph besides its text. */
export interface ParagraphLooks {
  /** How deep in tables: 0 for none. */
  readonly tableLevel: number
  /** Level of a heading, from 1. */
  readonly headingLevel: number | undefined
  /** Level in its list, from 0. */
  readonly listLevel: number
}

interface OpenTable {
  readonly number: number
  readonly rows: RowReading[]
  /** Finished cells of the row that is being read. */
  cells: BodyPart[][]
  /** What stands in the cell so far. */
  body: BodyPart[]
}

/** Takes characters, and ends paragraphs, cells and rows. */
export class RtfBody {
  readonly #root: BodyPart[] = []
  readonly #open: OpenTable[] = []
  #pieces: Piece[] = []
  #length = 0
  #blank = true
  #looks: ParagraphLooks | undefined
  #hasLabel = false
  #links: { readonly start: number, end: number, readonly target: Link['target'] }[] = []
  #tables = 0
  rowCount = 0

  add(piece: Piece, looks: ParagraphLooks): void {
    // The looks of a paragraph are those of its first character that is seen.
    if (this.#looks === undefined || this.#blank) this.#looks = looks
    this.#blank &&= piece.text.trim() === ''
    const before = this.#pieces.at(-1)
    if (before !== undefined && before.why === undefined && piece.why === undefined && before.to === piece.from) {
      this.#pieces[this.#pieces.length - 1] = { from: before.from, to: piece.to, text: before.text + piece.text }
    } else this.#pieces.push(piece)
    this.#length += piece.text.length
  }

  /** Notes that the paragraph has a printed label. */
  label(): void {
    this.#hasLabel = true
  }

  /** UTF-16 length of the paragraph so far. */
  get length(): number {
    return this.#length
  }

  /** Notes a link from a position of the paragraph to its present end. */
  link(start: number, target: Link['target']): void {
    if (this.#length > start) this.#links.push({ start, end: this.#length, target })
  }

  endParagraph(looks: ParagraphLooks): void {
    const { tableLevel, headingLevel, listLevel } = this.#looks ?? looks
    this.#reach(tableLevel)
    const pieces = this.#trimmedPieces()
    const cut = this.#length
    if (pieces.length > 0) {
      const text = pieces.map(piece => piece.text).join('')
      const kind: BlockKind = headingLevel !== undefined ? 'heading' : this.#hasLabel ? 'listItem' : 'paragraph'
      const lead = this.#pieces.map(piece => piece.text).join('')
      const skipped = lead.length - lead.trimStart().length
      const links = this.#links.map(link => ({ start: Math.max(0, link.start - skipped), end: Math.min(text.length, link.end - skipped), target: link.target })).filter(({ start, end }) => end > start)
      this.#container().push({
        kind, text, pieces, indent: listLevel * 4, ...(headingLevel === undefined ? {} : { level: headingLevel }), ...(links.length === 0 || cut === 0 ? {} : { links }),
      })
    }
    this.#pieces = []
    this.#length = 0
    this.#blank = true
    this.#looks = undefined
    this.#hasLabel = false
    this.#links = []
  }

  /** Ends a cell of a table at a level from 1. */
  endCell(level: number, looks: ParagraphLooks): void {
    this.#looks = { ...(this.#looks ?? looks), tableLevel: level }
    this.endParagraph(looks)
    const table = this.#open.at(-1)
    if (table === undefined) return
    table.cells.push(table.body)
    table.body = []
  }

  endRow(level: number, definitions: readonly CellDefinition[], looks: ParagraphLooks): void {
    if (this.#pieces.length > 0) this.endCell(level, looks)
    this.#reach(level)
    const table = this.#open.at(-1)
    if (table !== undefined) this.#finishRow(table, definitions)
  }

  /** All that was read. */
  finished(looks: ParagraphLooks): BodyPart[] {
    this.endParagraph(looks)
    this.#reach(0)
    return this.#root
  }

  #finishRow(table: OpenTable, definitions: readonly CellDefinition[]): void {
    if (table.body.length > 0) table.cells.push(table.body)
    if (table.cells.length > 0) {
      table.rows.push({ cells: table.cells, definitions })
      this.rowCount++
    }
    table.cells = []
    table.body = []
  }

  #container(): BodyPart[] {
    return this.#open.at(-1)?.body ?? this.#root
  }

  /** Opens or ends tables until so many are open. */
  #reach(level: number): void {
    while (this.#open.length > level) {
      const table = this.#open.pop()
      if (table === undefined) return
      this.#finishRow(table, [])
      if (table.rows.length > 0) this.#container().push(tableOf(table.rows, `table ${table.number}`))
    }
    while (this.#open.length < level) this.#open.push({ number: ++this.#tables, rows: [], cells: [], body: [] })
  }

  /** The pieces without white space at both ends. */
  #trimmedPieces(): Piece[] {
    const pieces = [...this.#pieces]
    for (let first = pieces[0]; first !== undefined; first = pieces[0]) {
      const spaces = first.text.length - first.text.trimStart().length
      if (spaces === 0) break
      pieces.shift()
      if (spaces < first.text.length) pieces.unshift({ ...first, from: first.from + spaces, text: first.text.slice(spaces) })
      if (spaces < first.text.length) break
    }
    for (let last = pieces.at(-1); last !== undefined; last = pieces.at(-1)) {
      const spaces = last.text.length - last.text.trimEnd().length
      if (spaces === 0) break
      pieces.pop()
      if (spaces < last.text.length) pieces.push({ ...last, to: last.to - spaces, text: last.text.slice(0, -spaces) })
      if (spaces < last.text.length) break
    }
    return pieces
  }
}
