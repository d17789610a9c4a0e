/** A sheet as a table: rows that hold something, cells with their spans, text as it is shown. */
import type { ValidationIssue } from '../../../issue/issue.ts'
import type { Block, Cell, Fragment, Link, Row, Table } from '../../blocks.ts'
import { excerpt, notice } from '../../notice.ts'
import { cellBlocks } from '../csv/cell-blocks.ts'
import { looksLikeFormula } from '../csv/formula-text.ts'
import type { ReadDocument } from '../read-document.ts'
import type { SourceCharacters } from '../source-characters.ts'
import { numberPieces, spelledPieces, textPieces, type CellText } from './cell-pieces.ts'
import { PLAIN, type NumberDisplay } from './number-formats.ts'
import type { Placed, PlacedCell, PlacedSheet } from './sheet-nodes.ts'

export interface TableSurroundings {
  readonly source: SourceCharacters
  readonly displays: readonly NumberDisplay[]
  readonly from1904: boolean
  readonly issues: ValidationIssue[]
  readonly leftOut: ReadDocument['leftOut'][number][]
}

const TEXTS: ReadonlySet<string> = new Set(['s', 'str', 'inlineStr'])

/** A sheet that holds something a reader sees; `undefined` for others. Rows that are empty are one empty row together. */
export function tableOf(sheet: PlacedSheet, around: TableSurroundings): Table | undefined {
  const byRow = rowsOf(sheet.cells)
  const grid = gridOf(byRow, sheet.hiddenRows)
  const lastColumn = sheet.cells.reduce((most, cell) => Math.max(most, cell.column), 0)
  const rows: Row[] = []
  let filled = 0
  for (const row of grid) {
    const cells = (byRow.get(row) ?? []).map(cell => cellOf(cell, sheet, grid, lastColumn, around))
    filled += cells.filter(cell => cell.body.length > 0).length
    rows.push({ cells })
  }
  if (filled === 0) return undefined
  const { text } = sheet.name
  return { kind: 'table', rows, ...(text === '' ? {} : { name: fragment(sheet.name) }) }
}

const fragment = ({ text, from }: Placed): Fragment => ({ text, pieces: [{ from, to: from + text.length, text }] })

/** Cells by row, in order of rows and columns; those of one place stay in the order of the part. */
function rowsOf(cells: readonly PlacedCell[]): ReadonlyMap<number, PlacedCell[]> {
  const rows = new Map<number, PlacedCell[]>()
  for (const cell of [...cells].sort((one, other) => one.row - other.row || one.column - other.column)) {
    const row = rows.get(cell.row)
    if (row === undefined) rows.set(cell.row, [cell])
    else row.push(cell)
  }
  return rows
}

/** Numbers of the rows that the table has; -1 for rows that are empty, however many. Hidden rows leave no gap. */
function gridOf(rows: ReadonlyMap<number, unknown>, hidden: ReadonlySet<number>): number[] {
  const grid: number[] = []
  let before: number | undefined
  for (const row of rows.keys()) {
    if (before !== undefined && gapBetween(before, row, hidden)) grid.push(-1)
    grid.push(row)
    before = row
  }
  return grid
}

function gapBetween(before: number, row: number, hidden: ReadonlySet<number>): boolean {
  for (let between = before + 1; between < row; between++) if (!hidden.has(between)) return true
  return false
}

function cellOf(cell: PlacedCell, sheet: PlacedSheet, grid: readonly number[], lastColumn: number, around: TableSurroundings): Cell {
  const range = sheet.merged.at(cell)
  const at = range === undefined ? 0 : indexBefore(grid, cell.row)
  return {
    column: cell.column,
    columnSpan: range === undefined ? 1 : Math.min(range.last.column, Math.max(lastColumn, cell.column)) - cell.column + 1,
    rowSpan: range === undefined ? 1 : indexBefore(grid, range.last.row) - at + 1,
    body: blocksOf(cell, around),
    spot: cell.address,
  }
}

/** Index of the last row of the grid that is not beyond a row. Gaps belong to the row before them. */
function indexBefore(grid: readonly number[], row: number): number {
  let [low, beyond] = [0, grid.length]
  while (beyond - low > 1) {
    const middle = (low + beyond) >> 1
    const here = grid[middle] === -1 ? (grid[middle - 1] ?? 0) + 1 : grid[middle] ?? 0
    if (here <= row) low = middle
    else beyond = middle
  }
  return low
}

function blocksOf(cell: PlacedCell, around: TableSurroundings): Block[] {
  const { text, from, type, address } = cell
  const read = textOf(cell, around)
  const place = around.source.placeAt(from)
  for (const span of read.lineEnds) around.leftOut.push({ ...span, why: 'markup' })
  if (type === 'e') around.issues.push(notice('legacy.cell-error', { found: excerpt(text), cell: address }, place))
  if (read.impossibleDate === true) around.issues.push(notice('legacy.date-impossible', { found: text, cell: address }, place))
  if (TEXTS.has(type) && looksLikeFormula(text)) around.issues.push(notice('legacy.formula-text', { found: excerpt(text), items: address }, place))
  const blocks = cellBlocks(read.pieces, around.source, around.issues)
  const target = cell.link ?? addressInFormula(cell.formula)
  const [first, ...rest] = blocks
  if (target === undefined || first === undefined) return blocks
  const link: Link = { start: 0, end: first.text.length, target: fragment(target) }
  return [{ ...first, links: [link] }, ...rest]
}

function textOf({ text, from, type, style }: PlacedCell, { displays, from1904 }: TableSurroundings): CellText {
  if (TEXTS.has(type)) return textPieces(text, from)
  return type === 'n' ? numberPieces(text, from, displays[style] ?? PLAIN, from1904) : spelledPieces(text, from, type)
}

/** `HYPERLINK("https://…", "words")` shows the words and leads to the address. */
function addressInFormula(formula: Placed | undefined): Placed | undefined {
  const match = /^(\s{0,9}HYPERLINK\(\s{0,9}")([^"]{1,2000})"/i.exec(formula?.text ?? '')
  return match === null || formula === undefined ? undefined : { text: match[2] ?? '', from: formula.from + (match[1] ?? '').length }
}
