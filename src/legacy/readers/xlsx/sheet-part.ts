/** A worksheet as its part holds it: cells with what they store, hidden rows and columns, merged ranges, links and other texts. */
import { LegacyRefusal } from '../read-document.ts'
import type { LegacyLimits } from '../limits.ts'
import { MOST_COLUMNS, MOST_ROWS, positionOf, rangeOf, type Position, type Range } from './positions.ts'
import { streamPart, type AttributeOf, type NamedPart } from './stream-part.ts'

/** A cell that holds a value or a formula. */
export interface StoredCell extends Position {
  /** `s` for a shared text, `str`, `inlineStr`, `n`, `b`, `e`, `d`. */
  readonly type: string
  readonly style: number
  /** What is stored, as written; of an inline text its runs together. */
  readonly value: string
  readonly phonetic: string
  /** Text of the formula, `''` for one that is shared and spelled elsewhere. */
  readonly formula?: string
}

export interface StoredLink {
  readonly range: Range
  readonly relationship?: string
  readonly location?: string
}

export type RestRole = 'header' | 'footer' | 'list-of-values' | 'formula' | 'other-part'

export interface StoredSheet {
  readonly cells: readonly StoredCell[]
  readonly hiddenRows: ReadonlySet<number>
  /** 1 for each column that is hidden. */
  readonly hiddenColumns: Readonly<Uint8Array>
  readonly merges: readonly Range[]
  readonly links: readonly StoredLink[]
  /** Texts outside of the cells, in document order. */
  readonly rest: readonly { readonly text: string, readonly role: RestRole }[]
}

/** Rows and cells of all sheets so far. */
export interface SheetTally {
  rows: number
  cells: number
}

/** Cells for each row that the limits allow. */
const CELLS_PER_ROW = 20

/**
 * Reads the part of a worksheet.
 *
 * @param tally  Counts on, over all sheets of the workbook.
 * @throws {LegacyRefusal} `legacy.limit`, and what `streamPart` throws.
 */
export function readSheetPart(part: NamedPart, limits: LegacyLimits, tally: SheetTally): StoredSheet {
  const reader = new SheetPartReader(limits, tally)
  streamPart(part, limits.depth, reader)
  return reader.sheet
}

class SheetPartReader {
  readonly sheet = {
    cells: new Array<StoredCell>(), hiddenRows: new Set<number>(), hiddenColumns: new Uint8Array(MOST_COLUMNS),
    merges: new Array<Range>(), links: new Array<StoredLink>(), rest: new Array<{ text: string, role: RestRole }>(),
  }
  readonly #limits: LegacyLimits
  readonly #tally: SheetTally
  readonly #path: string[] = []
  #row = -1
  #column = -1
  #lastRow = -1
  #cell: { type: string, style: number, value: string, phonetic: string, formula?: string } | undefined
  #data = ''

  constructor(limits: LegacyLimits, tally: SheetTally) {
    this.#limits = limits
    this.#tally = tally
  }

  open(name: string, attributeOf: AttributeOf): void {
    this.#flush()
    this.#path.push(name)
    if (name === 'row') this.#openRow(attributeOf)
    else if (name === 'c' && this.#path.includes('sheetData')) this.#openCell(attributeOf)
    else if (name === 'f' && this.#cell !== undefined) this.#cell.formula = ''
    else if (name === 'col') this.#hiddenStretch(attributeOf)
    else if (name === 'mergeCell') this.#merge(attributeOf)
    else if (name === 'hyperlink') this.#link(attributeOf)
  }

  text(text: string): void {
    this.#data += text
  }

  close(name: string): void {
    this.#flush()
    this.#path.pop()
    const cell = this.#cell
    if (name !== 'c' || cell === undefined) return
    this.#cell = undefined
    if (cell.value !== '' || cell.formula !== undefined) this.#keep({ row: this.#row, column: this.#column, ...cell })
  }

  #keep(cell: StoredCell): void {
    if (cell.row !== this.#lastRow) this.#tally.rows++
    this.#lastRow = cell.row
    this.sheet.cells.push(cell)
    const most = this.#limits.rows * CELLS_PER_ROW
    if (this.#tally.rows > this.#limits.rows) throw new LegacyRefusal('legacy.limit', { what: 'rows', limit: String(this.#limits.rows), found: `more than ${this.#limits.rows}` })
    if (++this.#tally.cells > most) throw new LegacyRefusal('legacy.limit', { what: 'cells', limit: String(most), found: `more than ${most}` })
  }

  #openRow(attributeOf: AttributeOf): void {
    const number = Number(attributeOf('r') ?? NaN)
    this.#row = Number.isInteger(number) && number >= 1 && number <= MOST_ROWS ? number - 1 : this.#row + 1
    this.#column = -1
    if (isTrue(attributeOf('hidden')) || attributeOf('ht') === '0') this.sheet.hiddenRows.add(this.#row)
  }

  #openCell(attributeOf: AttributeOf): void {
    const position = positionOf(attributeOf('r') ?? '')
    if (position !== undefined) this.#row = position.row
    this.#column = position?.column ?? this.#column + 1
    this.#cell = { type: attributeOf('t') ?? 'n', style: Number(attributeOf('s') ?? 0), value: '', phonetic: '' }
  }

  #hiddenStretch(attributeOf: AttributeOf): void {
    const [first, last] = [Number(attributeOf('min')), Number(attributeOf('max'))]
    if (!isTrue(attributeOf('hidden')) && attributeOf('width') !== '0') return
    if (first >= 1 && last >= first) this.sheet.hiddenColumns.fill(1, first - 1, last)
  }

  #merge(attributeOf: AttributeOf): void {
    const range = rangeOf(attributeOf('ref') ?? '')
    if (range !== undefined) this.sheet.merges.push(range)
    if (this.sheet.merges.length > this.#limits.rows) throw new LegacyRefusal('legacy.limit', { what: 'merged cells', limit: String(this.#limits.rows), found: `more than ${this.#limits.rows}` })
  }

  #link(attributeOf: AttributeOf): void {
    const range = rangeOf(attributeOf('ref') ?? '')
    const [relationship, location] = [attributeOf('id'), attributeOf('location')]
    if (range !== undefined) this.sheet.links.push({ range, ...(relationship === undefined ? {} : { relationship }), ...(location === undefined ? {} : { location }) })
  }

  #flush(): void {
    const text = this.#data
    this.#data = ''
    if (text === '') return
    const here = this.#path.at(-1)
    const cell = this.#cell
    if (cell !== undefined && here === 'v' && cell.type !== 'inlineStr') cell.value += text
    else if (cell !== undefined && here === 'f') cell.formula = (cell.formula ?? '') + text
    else if (cell !== undefined && here === 't' && this.#path.includes('rPh')) cell.phonetic += text
    else if (cell !== undefined && here === 't' && cell.type === 'inlineStr') cell.value += text
    else if (text.trim() !== '') this.sheet.rest.push({ text, role: roleIn(this.#path) })
  }
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true'

/** What a text outside of the cells is, by the elements around it. */
function roleIn(path: readonly string[]): RestRole {
  const here = path.at(-1) ?? ''
  if (here.endsWith('Header')) return 'header'
  if (here.endsWith('Footer')) return 'footer'
  if (path.includes('dataValidation')) return 'list-of-values'
  return here === 'f' || here.startsWith('formula') ? 'formula' : 'other-part'
}
