/** Rows of RTF, each with its own definition of cells by right edges, → tables on one grid. */
import type { BodyPart, Cell, Row, Table } from '../../blocks.ts'

/** How one cell of a row is defined: `\cellx` and what stood before it. */
export interface CellDefinition {
  /** Right edge in twips. */
  readonly right: number
  /** Goes on from the cell to its left, or from the one above. */
  readonly mergedLeft: boolean
  readonly mergedUp: boolean
}

/** A row as read: what stands in its cells, and how they were defined; a row may have more of the one than of the other. */
export interface RowReading {
  readonly cells: readonly (readonly BodyPart[])[]
  readonly definitions: readonly CellDefinition[]
}

/** Edges that are closer than this are the same, in twips: a millimetre and a half. */
const SAME_EDGE = 90

interface GridCell {
  readonly column: number
  readonly columnSpan: number
  rowSpan: number
  readonly body: BodyPart[]
  readonly mergedUp: boolean
}

/**
 * Puts rows on a grid.
 *
 * @param name  In words: `table 2`.
 */
export function tableOf(readings: readonly RowReading[], name: string): Table {
  const edges = edgesOf(readings)
  const grid: GridCell[][] = []
  for (const reading of readings) grid.push(withoutMerged(placed(reading, edges), grid))
  const rows = grid.map((cells, index): Row => ({
    cells: cells.map(({ column, columnSpan, rowSpan, body }): Cell => ({ column, columnSpan, rowSpan, body, spot: `${name}, row ${index + 1}, column ${column + 1}` })),
  }))
  return { kind: 'table', rows }
}

/** The right edges of all columns; none where every row has as many cells as the others: then edges that differ are but looks. */
function edgesOf(readings: readonly RowReading[]): readonly number[] {
  const [first] = readings
  if (readings.every(({ definitions, cells }) => definitions.length < cells.length) || readings.every(({ definitions }) => definitions.length === first?.definitions.length)) return []
  const all = readings.flatMap(({ definitions }) => definitions.map(({ right }) => right)).sort((one, other) => one - other)
  return all.filter((edge, index) => index === 0 || edge - (all[index - 1] ?? 0) > SAME_EDGE)
}

/** Column that a right edge closes. */
function columnOfEdge(edges: readonly number[], right: number): number {
  let nearest = 0
  edges.forEach((edge, index) => {
    if (edge <= right + SAME_EDGE) nearest = index
  })
  return nearest
}

function placed({ cells, definitions }: RowReading, edges: readonly number[]): GridCell[] {
  const row: GridCell[] = []
  let column = 0
  cells.forEach((body, index) => {
    const definition = definitions[index]
    const last = definition === undefined || edges.length === 0 ? column : Math.max(column, columnOfEdge(edges, definition.right))
    const left = row.at(-1)
    if (definition?.mergedLeft === true && left !== undefined) row[row.length - 1] = { ...left, columnSpan: last + 1 - left.column, body: [...left.body, ...body] }
    else row.push({ column, columnSpan: last + 1 - column, rowSpan: 1, body: [...body], mergedUp: definition?.mergedUp === true })
    column = last + 1
  })
  return row
}

/** Lengthens the cells above by those that only go on from them; what has text of its own stays a cell. */
function withoutMerged(row: readonly GridCell[], above: readonly (readonly GridCell[])[]): GridCell[] {
  return row.filter(cell => {
    const origin = cell.mergedUp && cell.body.length === 0 ? originAbove(cell.column, above) : undefined
    if (origin !== undefined) origin.rowSpan++
    return origin === undefined
  })
}

/** The cell that reaches down to the row before. */
function originAbove(column: number, above: readonly (readonly GridCell[])[]): GridCell | undefined {
  for (let row = above.length - 1; row >= 0; row--) {
    const found = above[row]?.find(cell => cell.column === column)
    if (found !== undefined) return row + found.rowSpan === above.length ? found : undefined
  }
  return undefined
}
