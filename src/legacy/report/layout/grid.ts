/** A table as a grid: in each row what stands in each column, cells that reach down or across included. */
import { flat, joinedFragments, type Block, type Cell, type Fragment, type Row, type Table } from '../../blocks.ts'

/** What stands in a place of the grid. */
export interface GridCell {
  readonly text: Fragment
  readonly blocks: readonly Block[]
  /** Whether the cell begins here; otherwise it reaches here from above or from the left. */
  readonly begins: boolean
  /** Whether it reaches here from the left, in this row or one above. */
  readonly across?: boolean
  readonly columnSpan: number
}

/** A row of the grid, by column. */
export type GridRow = ReadonlyMap<number, GridCell>

/** Columns that a single span is followed over: a cell merged over a whole sheet is one of its first columns. */
const WIDEST_SPAN = 64

/** The rows of a table. A span is followed as far as there are rows. */
export function gridOf(table: Table): GridRow[] {
  const reaching = new Map<number, { readonly cell: GridCell, readonly until: number }>()
  return table.rows.map((row, index) => gridRow(row, index, reaching))
}

function gridRow(row: Row, index: number, reaching: Map<number, { readonly cell: GridCell, readonly until: number }>): GridRow {
  const grid = new Map<number, GridCell>()
  for (const [column, { cell, until }] of reaching) {
    if (until > index) grid.set(column, cell)
    else reaching.delete(column)
  }
  for (const cell of row.cells) {
    const content = contentOf(cell)
    for (let column = cell.column; column < cell.column + Math.min(cell.columnSpan, WIDEST_SPAN); column++) {
      const reaches: GridCell = { ...content, begins: false, ...(column === cell.column ? {} : { across: true }) }
      grid.set(column, column === cell.column ? content : reaches)
      if (cell.rowSpan > 1) reaching.set(column, { cell: reaches, until: index + cell.rowSpan })
    }
  }
  return grid
}

function contentOf(cell: Cell): GridCell {
  const blocks = flat(cell.body)
  return { text: joinedFragments(blocks), blocks, begins: true, columnSpan: cell.columnSpan }
}

/** Cells with text that begin in the row, in the order of the columns. */
export function filled(row: GridRow): (readonly [column: number, cell: GridCell])[] {
  return [...row].filter(([, cell]) => cell.begins && cell.text.text.trim() !== '').sort(([one], [other]) => one - other)
}
