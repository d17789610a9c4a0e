/** A table of a Word document: its grid, with cells that reach over columns and rows. */
import { attributeOf, childOf, elementsIn, isElement, type MarkupElement, type MarkupText } from '../markup/tree.ts'
import type { DraftCell, DraftTable } from './draft-parts.ts'
import { PROPERTIES } from './elements.ts'
import { branches, playing, type Scene } from './scene.ts'
import { numberIn, toggle } from './styles.ts'

/** Who reads what stands in the cells. */
interface CellReader {
  /** What something around rows and cells does to the text in it. */
  wrapped(wrapper: MarkupElement, scene: Scene): Scene
  properties(element: MarkupElement, scene: Scene): void
  /** A content control around rows or cells: reads its content. */
  control(element: MarkupElement, scene: Scene, read: (content: MarkupElement, scene: Scene) => void): void
  row(): void
  stray(text: MarkupText, element: string, scene: Scene): void
  cell(element: MarkupElement, row: number, column: number, scene: Scene): Pick<DraftCell, 'body' | 'spot'>
}

/** A span that no table has is a mistake, or malice. */
const WIDEST = 1_000

/** Reads a table. What stands in a cell that only continues the one above is added to that one. */
export function readTable(element: MarkupElement, scene: Scene, reader: CellReader): DraftTable {
  const table: DraftTable = { kind: 'table', rows: [] }
  through(element, scene, 'w:tr', reader, (row, here) => readRow(row, here, table, reader))
  return table
}

/** Finds the rows of a table, or the cells of a row, through whatever wraps them. */
function through(element: MarkupElement, scene: Scene, name: string, reader: CellReader, take: (found: MarkupElement, scene: Scene) => void): void {
  for (const [child, here] of branches(element, scene)) {
    if (!isElement(child)) reader.stray(child, element.name, here)
    else if (child.name === name) take(child, here)
    else if (PROPERTIES.has(child.name)) reader.properties(child, here)
    else if (child.name === 'w:sdt') reader.control(child, here, (content, inner) => through(content, inner, name, reader, take))
    else through(child, reader.wrapped(child, here), name, reader, take)
  }
}

/** Reads a row. One that was deleted is none any more. */
function readRow(element: MarkupElement, scene: Scene, table: DraftTable, reader: CellReader): void {
  reader.row()
  const properties = childOf(element, 'w:trPr')
  const changes = elementsIn(properties).filter(({ name }) => name === 'w:ins' || name === 'w:del')
  let here = changes.reduce((around, change) => reader.wrapped(change, around), scene)
  if (toggle(childOf(properties, 'w:hidden')) === true) here = playing(here, 'hidden')
  const row: DraftTable['rows'][number] = { cells: [] }
  if (here.role === undefined) table.rows.push(row)
  let column = Math.max(0, Math.min(WIDEST, numberIn(attributeOf(childOf(properties, 'w:gridBefore'), 'w:val')) ?? 0))
  through(element, here, 'w:tc', reader, (cell, inner) => { column += readCell(cell, table, row, column, inner, reader) })
}

/** Reads a cell; gives the columns that it takes. */
function readCell(element: MarkupElement, table: DraftTable, row: DraftTable['rows'][number], column: number, scene: Scene, reader: CellReader): number {
  const properties = childOf(element, 'w:tcPr')
  const columnSpan = Math.max(1, Math.min(WIDEST, numberIn(attributeOf(childOf(properties, 'w:gridSpan'), 'w:val')) ?? 1))
  const merge = childOf(properties, 'w:vMerge')
  const at = table.rows.length - 1
  const { body, spot } = reader.cell(element, at, column, scene)
  const above = merge !== undefined && attributeOf(merge, 'w:val') !== 'restart' ? reaching(table, at - 1, column) : undefined
  if (above === undefined) row.cells.push({ column, columnSpan, rowSpan: 1, body, spot })
  else {
    above.cell.rowSpan = at - above.row + 1
    above.cell.body.push(...body)
  }
  return columnSpan
}

/** The cell that begins in a column and reaches down to a row. */
function reaching(table: DraftTable, row: number, column: number): { readonly cell: DraftCell, readonly row: number } | undefined {
  for (let at = row; at >= 0; at--) {
    const cell = table.rows[at]?.cells.find(one => one.column === column)
    if (cell !== undefined) return at + cell.rowSpan > row ? { cell, row: at } : undefined
  }
  return undefined
}
