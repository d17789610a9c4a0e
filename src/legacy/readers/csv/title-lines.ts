/** Lines above and below a table that is all that its file or sheet holds: titles, remarks, sources. They are no rows. */
import type { BodyPart, Row, Table } from '../../blocks.ts'

/**
 * A table without the rows of one text at its beginning, and without those at its end that an empty row sets apart; these stand before
 * and after it as what they are. An unanswered item in the last row stays a row.
 */
export function besideTable(table: Table): BodyPart[] {
  const isRow = (row: Row): boolean => filledIn(row) > 1 || row.cells.some(cell => cell.body.length > 0 && cell.rowSpan > 1)
  const first = table.rows.findIndex(isRow)
  if (first < 0) return bodyOf(table.rows)
  const last = table.rows.findLastIndex(isRow)
  const gap = table.rows.findIndex((row, index) => index > last && filledIn(row) === 0)
  const beyond = gap < 0 ? table.rows.length : gap
  return [...bodyOf(table.rows.slice(0, first)), { ...table, rows: table.rows.slice(first, beyond) }, ...bodyOf(table.rows.slice(beyond))]
}

const filledIn = (row: Row): number => row.cells.filter(cell => cell.body.length > 0).length

const bodyOf = (rows: readonly Row[]): BodyPart[] => rows.flatMap(row => row.cells.flatMap(cell => cell.body))
