/** Rows and cells of a table of OpenDocument with their places, repetitions written out as numbers. */
import { attributeOf, elementsIn, type MarkupElement } from '../markup/tree.ts'

export interface GridRow {
  readonly element: MarkupElement
  /** From 1, as the program that shows it counts. */
  readonly number: number
  /** How often it stands there. */
  readonly repeated: number
  readonly hidden: boolean
}

export interface GridCell {
  readonly element: MarkupElement
  /** From 0. */
  readonly column: number
  readonly repeated: number
  readonly hidden: boolean
}

const GROUPS_OF_ROWS: ReadonlySet<string> = new Set(['table:table-header-rows', 'table:table-rows', 'table:table-row-group'])
const GROUPS_OF_COLUMNS: ReadonlySet<string> = new Set(['table:table-header-columns', 'table:table-columns', 'table:table-column-group'])

/** Number of an attribute that repeats or spans; 1 where it makes no sense. */
export function times(element: MarkupElement, name: string): number {
  const value = Number(attributeOf(element, name) ?? '1')
  return Number.isSafeInteger(value) && value > 0 ? value : 1
}

/** The rows in order, whatever groups they stand in. */
export function rowsOf(table: MarkupElement): GridRow[] {
  const rows: GridRow[] = []
  let number = 1
  const walk = (holder: MarkupElement, hidden: boolean): void => {
    for (const element of elementsIn(holder)) {
      if (GROUPS_OF_ROWS.has(element.name)) walk(element, hidden || attributeOf(element, 'table:display') === 'false')
      if (element.name !== 'table:table-row') continue
      const repeated = times(element, 'table:number-rows-repeated')
      rows.push({ element, number, repeated, hidden: hidden || isCollapsed(element) })
      number += repeated
    }
  }
  walk(table, false)
  return rows
}

/** First and last columns, from 0, of those that are hidden. */
export function hiddenColumnsOf(table: MarkupElement): readonly (readonly [number, number])[] {
  const ranges: [number, number][] = []
  let column = 0
  const walk = (holder: MarkupElement, hidden: boolean): void => {
    for (const element of elementsIn(holder)) {
      if (GROUPS_OF_COLUMNS.has(element.name)) walk(element, hidden || attributeOf(element, 'table:display') === 'false')
      if (element.name !== 'table:table-column') continue
      const repeated = times(element, 'table:number-columns-repeated')
      if (hidden || isCollapsed(element)) ranges.push([column, column + repeated - 1])
      column += repeated
    }
  }
  walk(table, false)
  return ranges
}

function isCollapsed(element: MarkupElement): boolean {
  const visibility = attributeOf(element, 'table:visibility')
  return visibility === 'collapse' || visibility === 'filter'
}

/** The cells of a row, those that another one covers included. */
export function cellsOf(row: GridRow, hiddenColumns: readonly (readonly [number, number])[]): GridCell[] {
  let column = 0
  return elementsIn(row.element).filter(({ name }) => name === 'table:table-cell' || name === 'table:covered-table-cell').map(element => {
    const cell = { element, column, repeated: times(element, 'table:number-columns-repeated'), hidden: row.hidden || hiddenColumns.some(([first, last]) => first <= column && column <= last) }
    column += cell.repeated
    return cell
  })
}

/** Letters of a column, from 0: `A`, `Z`, `AA`. */
export function columnName(column: number): string {
  const before = Math.floor(column / 26)
  return `${before > 0 ? columnName(before - 1) : ''}${String.fromCharCode(65 + (column % 26))}`
}
