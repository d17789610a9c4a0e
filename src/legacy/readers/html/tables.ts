/** Tables of a page: which of the grid each cell covers. */
import type { BodyPart, Cell, Row, Table } from '../../blocks.ts'
import type { LegacyLimits } from '../limits.ts'
import { LegacyRefusal } from '../read-document.ts'
import { isHidden, type StyleSheet } from './styles.ts'
import { attributeOf, childrenOf, isElement, type HtmlElement, type HtmlNode } from './tree.ts'

const SECTIONS: ReadonlySet<string> = new Set(['thead', 'tbody', 'tfoot'])
/** As in browsers. */
const MOST_COLUMNS_SPANNED = 1_000
const MOST_ROWS_SPANNED = 65_534
const MOST_COLUMNS = 16_384

/** Reads one table after the other, and counts their rows. */
export class TableReader {
  readonly #limits: LegacyLimits
  readonly #sheet: StyleSheet
  #tables = 0
  #rows = 0

  constructor(limits: LegacyLimits, sheet: StyleSheet) {
    this.#limits = limits
    this.#sheet = sheet
  }

  /**
   * Reads a table.
   *
   * @param bodyOf  Reads a cell.
   * @param leave   Takes what is not shown.
   * @throws {LegacyRefusal} When there are more rows or columns than are read.
   */
  read(element: HtmlElement, bodyOf: (cell: HtmlElement) => BodyPart[], leave: (node: HtmlNode) => void): { readonly table: Table, readonly captions: BodyPart[] } {
    this.#tables++
    const number = this.#tables
    const captions: BodyPart[] = []
    const rows: Row[] = []
    /** Row in which each column is free again. */
    const free: number[] = []
    const visit = (node: HtmlNode): void => {
      if (!isElement(node) || (isHidden(node, this.#sheet) && node.tagName !== 'form')) leave(node)
      else if (SECTIONS.has(node.tagName)) childrenOf(node).forEach(visit)
      else if (node.tagName === 'tr') rows.push(this.#row(node, rows.length, number, free, bodyOf, leave))
      else if (node.tagName === 'caption') captions.push(...bodyOf(node))
      else leave(node)
    }
    childrenOf(element).forEach(visit)
    return { table: { kind: 'table', rows }, captions }
  }

  #row(element: HtmlElement, row: number, table: number, free: number[], bodyOf: (cell: HtmlElement) => BodyPart[], leave: (node: HtmlNode) => void): Row {
    this.#rows++
    if (this.#rows > this.#limits.rows) this.#refuse('rows', this.#limits.rows)
    const cells: Cell[] = []
    let column = 0
    for (const node of childrenOf(element)) {
      if (!isElement(node) || !/^t[dh]$/.test(node.tagName) || isHidden(node, this.#sheet)) {
        leave(node)
        continue
      }
      while ((free[column] ?? 0) > row) column++
      const columnSpan = spanOf(node, 'colspan', MOST_COLUMNS_SPANNED) || 1
      const rowSpan = spanOf(node, 'rowspan', MOST_ROWS_SPANNED) || MOST_ROWS_SPANNED
      if (column + columnSpan > MOST_COLUMNS) this.#refuse('columns', MOST_COLUMNS)
      for (let covered = column; covered < column + columnSpan; covered++) free[covered] = row + rowSpan
      cells.push({ column, columnSpan, rowSpan, body: bodyOf(node), spot: `table ${table}, row ${row + 1}, column ${column + 1}` })
      column += columnSpan
    }
    return { cells }
  }

  #refuse(what: string, limit: number): never {
    throw new LegacyRefusal('legacy.limit', { what, limit: String(limit), found: `more than ${limit}` })
  }
}

/** A span as browsers read it: 0 means up to the end. */
function spanOf(cell: HtmlElement, name: 'colspan' | 'rowspan', most: number): number {
  const span = Number.parseInt(attributeOf(cell, name) ?? '1', 10)
  return Number.isNaN(span) || span < 0 ? 1 : Math.min(span, most)
}
