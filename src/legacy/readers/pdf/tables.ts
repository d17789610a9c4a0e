/** Tables of one page, from ruled lines or from columns of text, and tables that go on over pages. */
import type { Band } from './columns.ts'
import { rowsOfColumns } from './columns.ts'
import type { Grid, GridCell } from './grids.ts'
import { endOfLine, linesOf, type Line } from './lines.ts'
import type { Run } from './nodes.ts'
import type { Flow } from './paragraphs.ts'

/** A cell with its lines, on one page or over several. */
export interface LaidCell {
  readonly column: number
  readonly columnSpan: number
  readonly rowSpan: number
  readonly flows: Flow[]
}

export interface LaidTable {
  readonly page: number
  readonly ruled: boolean
  /** Edges of the columns. */
  readonly edges: readonly number[]
  readonly rows: LaidCell[][]
  /** Lines of heads that were printed again. */
  readonly repeated: Line[]
  /** How many rows were put together over the end of a page. */
  overPages: number
}

const SAME_EDGE = 5
const LONGEST_HEAD = 3

/** The table of a grid. */
export function ruledTable(grid: Grid, runs: readonly Run[], page: number): LaidTable {
  const taken = new Map<GridCell, Run[]>()
  for (const run of runs) {
    const cell = cellUnder(grid, run)
    if (cell !== undefined) taken.set(cell, [...taken.get(cell) ?? [], run])
  }
  const lines = new Map([...taken].map(([cell, own]) => [cell, linesOf(own, page)] as const))
  const padding = paddingOf(lines)
  const rows: LaidCell[][] = grid.rows.slice(1).map(() => [])
  for (const cell of grid.cells) {
    const own = lines.get(cell) ?? []
    rows[cell.row]?.push({ column: cell.column, columnSpan: cell.columnSpan, rowSpan: cell.rowSpan, flows: own.length === 0 ? [] : [{ lines: own, edge: edgeOf(cell, own, padding) }] })
  }
  return mirrored({ page, ruled: true, edges: grid.columns, rows: rows.filter(row => row.length > 0), repeated: [], overPages: 0 })
}

/** The cell that a run stands in, if it stands in the grid. */
export function cellUnder({ columns, rows, cells }: Grid, run: Run): GridCell | undefined {
  const [x, y] = [(run.left + run.right) / 2, run.y - 0.3 * run.size]
  if (x < (columns[0] ?? 0) || x > (columns.at(-1) ?? 0) || y < (rows[0] ?? 0) || y > (rows.at(-1) ?? 0)) return undefined
  return cells.find(cell => cell.left <= x && x <= cell.right && cell.top <= y && y <= cell.bottom)
}

/**
 * A run that reaches over a wall, in two or more: texts of neighbouring cells are drawn as one where little room is between them.
 *
 * Where no white space stands near the wall, it is a text that is too long for its cell, and stays whole.
 */
export function partedAtWalls(grid: Grid, run: Run): readonly Run[] {
  const from = cellUnder(grid, { ...run, right: run.left + 1 })
  const to = cellUnder(grid, { ...run, left: run.right - 1 })
  if (from === undefined || to === undefined || from === to || run.rightToLeft) return [run]
  const width = (run.right - run.left) / breadthOf(run.text)
  const spaces = [...run.text.matchAll(/\s+/g)].map(({ index, 0: { length } }) => ({ index, length, x: run.left + breadthOf(run.text.slice(0, index + length / 2)) * width }))
  const near = spaces.map(space => ({ ...space, distance: Math.abs(space.x - from.right) })).sort((one, other) => one.distance - other.distance)[0]
  if (near === undefined || near.distance > FAR_FROM_WALL * run.size) return [run]
  const behind = near.index + near.length
  const before: Run = { ...run, to: run.from + near.index, text: run.text.slice(0, near.index), right: Math.min(from.right, run.left + breadthOf(run.text.slice(0, near.index)) * width), spaceAfter: true }
  const rest: Run = { ...run, from: run.from + behind, text: run.text.slice(behind), left: Math.max(from.right, run.left + breadthOf(run.text.slice(0, behind)) * width), spaceBefore: true, drawnAsOne: run.text }
  return [before, ...partedAtWalls(grid, rest)]
}

/** How broad a text is, in breadths of a small letter, roughly. */
function breadthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u2E80-\uFFEF]/.test(character) ? 2 : /[ iljtfr.,:;'’|()[\]/-]/.test(character) ? 0.55 : /[mwMW@%]/.test(character) ? 1.6 : /\p{Lu}/u.test(character) ? 1.25 : 1), 0)
}

/** How far from a wall, in sizes of the letters, the estimated place of white space may be. */
const FAR_FROM_WALL = 2

/** White space between a wall and the text beside it. */
function paddingOf(lines: ReadonlyMap<GridCell, readonly Line[]>): number {
  const found = [...lines].map(([cell, own]) => Math.min(...own.map(line => (line.rightToLeft ? cell.right - line.right : line.left - cell.left)))).filter(one => one >= 0).sort((one, other) => one - other)
  return found[Math.floor(found.length / 4)] ?? 3
}

function edgeOf(cell: GridCell, lines: readonly Line[], padding: number): number {
  const turned = lines[0]?.rightToLeft === true
  return Math.max(turned ? -(cell.left + padding) : cell.right - padding, ...lines.map(endOfLine))
}

/** The table of columns of text. */
export function unruledTable(band: Band & { readonly kind: 'columns' }, page: number): LaidTable {
  const edges = [band.left, ...band.gutters.map(({ left, right }) => (left + right) / 2), band.right]
  const ends = band.columns.map(lines => Math.max(...lines.map(endOfLine)))
  const rows = rowsOfColumns(band.columns, page).map(row => row.map((lines, column): LaidCell => (
    { column, columnSpan: 1, rowSpan: 1, flows: lines === undefined ? [] : [{ lines, edge: ends[column] ?? 0 }] })))
  return mirrored({ page, ruled: false, edges, rows, repeated: [], overPages: 0 })
}

/** A table that is read from the right begins there. */
function mirrored(table: LaidTable): LaidTable {
  const lines = table.rows.flat().flatMap(cell => cell.flows.flatMap(flow => flow.lines))
  if (lines.filter(line => line.rightToLeft).length * 2 <= lines.length) return table
  const width = table.edges.length - 1
  return { ...table, rows: table.rows.map(row => row.map(cell => ({ ...cell, column: width - cell.column - cell.columnSpan })).sort((one, other) => one.column - other.column)) }
}

/** Puts a table below the one that it goes on from; `false` where the columns are not the same. */
export function goOn(table: LaidTable, next: LaidTable): boolean {
  if (table.edges.length !== next.edges.length || table.ruled !== next.ruled) return false
  const tolerance = table.ruled ? SAME_EDGE : 30
  if (!table.edges.every((edge, at) => Math.abs(edge - (next.edges[at] ?? 0)) <= (at === 0 || at === table.edges.length - 1 ? tolerance * 3 : tolerance))) return false
  let head = 0
  while (head < LONGEST_HEAD && head < next.rows.length && head < table.rows.length && wordsOf(next.rows[head]) !== '' && wordsOf(next.rows[head]) === wordsOf(table.rows[head])) head++
  table.repeated.push(...next.repeated, ...next.rows.slice(0, head).flat().flatMap(cell => cell.flows.flatMap(flow => flow.lines)))
  const [first, ...others] = next.rows.slice(head)
  const last = table.rows.at(-1)
  if (first !== undefined && last !== undefined && table.rows.length > head && isSameRow(last, first)) {
    for (const cell of first) last.find(one => one.column === cell.column)?.flows.push(...cell.flows)
    table.overPages++
  } else if (first !== undefined) table.rows.push(first)
  table.rows.push(...others)
  return true
}

function wordsOf(row: readonly LaidCell[] | undefined): string {
  return (row ?? []).map(cell => textOf(cell)).join('|').replace(/^\|+$/, '')
}

const textOf = (cell: LaidCell | undefined): string => (cell?.flows ?? []).flatMap(flow => flow.lines.map(line => line.text)).join(' ')

/** Whether the first row on a page is the rest of the last one before it: its texts go on in the middle of sentences. */
function isSameRow(last: readonly LaidCell[], first: readonly LaidCell[]): boolean {
  if (last.length !== first.length || last.some((cell, at) => cell.column !== first[at]?.column)) return false
  const filled = first.filter(cell => textOf(cell) !== '')
  if (filled.length === 0 || filled.some(cell => textOf(last.find(one => one.column === cell.column)) === '')) return false
  const midway = filled.filter(cell => /^\p{Ll}/u.test(textOf(cell)) || !/[.;:!?。؟]["»”’)\]]?$/u.test(textOf(last.find(one => one.column === cell.column))))
  const small = filled.some(cell => /^\p{Ll}{2}/u.test(textOf(cell)) && !/[.!?]["»”’)\]]?$/u.test(textOf(last.find(one => one.column === cell.column))))
  const emptyStart = first.length > 1 && textOf(first[0]) === '' && textOf(last[0]) !== ''
  return small || (emptyStart && filled.length < first.length / 2 + 0.5 && midway.length === filled.length) || (emptyStart && filled.length === 1)
}
