/** Ruled lines → grids: columns, rows, and cells that cover more than one of each. */
import type { Rule } from './decode.ts'

/** A cell of a grid by what it covers. Positions from 0. */
export interface GridCell {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** A grid with at least two columns. */
export interface Grid {
  /** Edges of the columns, one more than columns; of the rows alike. */
  readonly columns: readonly number[]
  readonly rows: readonly number[]
  readonly cells: readonly GridCell[]
}

const NEAR = 3
const ONE_EDGE = 4
const MOST_COLUMNS = 100
const MOST_ROWS = 1_000

/** The grids of a page, from top to bottom. */
export function gridsOf(rules: readonly Rule[]): Grid[] {
  return connected(joined(rules)).flatMap(group => gridOf(group) ?? []).sort((one, other) => (one.rows[0] ?? 0) - (other.rows[0] ?? 0))
}

/** Pieces of one line put together. */
function joined(rules: readonly Rule[]): Rule[] {
  const result: { upright: boolean, left: number, top: number, right: number, bottom: number }[] = []
  for (const upright of [true, false]) {
    const across = (rule: Rule): number => (upright ? rule.left + rule.right : rule.top + rule.bottom) / 2
    const [start, end] = upright ? (['top', 'bottom'] as const) : (['left', 'right'] as const)
    const own = rules.filter(rule => rule.upright === upright).sort((one, other) => Math.round(across(one)) - Math.round(across(other)) || one[start] - other[start])
    own.forEach((rule, at) => {
      const last = at === 0 ? undefined : result.at(-1)
      if (last !== undefined && Math.abs(across(last) - across(rule)) <= 1.5 && rule[start] <= last[end] + NEAR) last[end] = Math.max(last[end], rule[end])
      else result.push({ ...rule })
    })
  }
  return result
}

/** Groups of rules that touch. */
function connected(rules: readonly Rule[]): Rule[][] {
  const groups = rules.map((_, index) => index)
  const find = (index: number): number => {
    let root = index
    while (groups[root] !== root) root = groups[root] ?? root
    groups[index] = root
    return root
  }
  const touches = (one: Rule, other: Rule): boolean => one.left <= other.right + NEAR && other.left <= one.right + NEAR && one.top <= other.bottom + NEAR && other.top <= one.bottom + NEAR
  const sorted = rules.map((rule, index) => ({ rule, index })).sort((one, other) => one.rule.top - other.rule.top)
  let open: typeof sorted = []
  for (const one of sorted) {
    open = open.filter(({ rule }) => rule.bottom + NEAR >= one.rule.top)
    for (const other of open) if (touches(one.rule, other.rule)) groups[find(one.index)] = find(other.index)
    open.push(one)
  }
  const byRoot = new Map<number, Rule[]>()
  rules.forEach((rule, index) => byRoot.set(find(index), [...byRoot.get(find(index)) ?? [], rule]))
  return [...byRoot.values()]
}

function gridOf(rules: readonly Rule[]): Grid | undefined {
  const upright = rules.filter(rule => rule.upright)
  const level = rules.filter(rule => !rule.upright && isWall(rule, upright, rules))
  if (upright.length === 0 || level.length === 0) return undefined
  // A table may be open at its sides: its lines end where it ends.
  const columns = edges([...upright.map(middleX), Math.min(...level.map(rule => rule.left)), Math.max(...level.map(rule => rule.right))])
  const rows = edges([...level.map(middleY), Math.min(...upright.map(rule => rule.top)), Math.max(...upright.map(rule => rule.bottom))])
  if (columns.length < 3 || rows.length < 2 || columns.length > MOST_COLUMNS || rows.length > MOST_ROWS) return undefined
  return { columns, rows, cells: cellsOf(columns, rows, upright, level) }
}

/** A wall ends at other walls, or where the table ends; the line under a word does not. */
function isWall(rule: Rule, upright: readonly Rule[], all: readonly Rule[]): boolean {
  const ends = [Math.min(...all.map(one => one.left)), Math.max(...all.map(one => one.right))]
  const meets = (x: number): boolean => ends.some(end => Math.abs(end - x) <= ONE_EDGE)
    || upright.some(wall => Math.abs(middleX(wall) - x) <= ONE_EDGE && wall.top <= rule.bottom + NEAR && rule.top <= wall.bottom + NEAR)
  return meets(rule.left) && meets(rule.right)
}

const middleX = (rule: Rule): number => (rule.left + rule.right) / 2
const middleY = (rule: Rule): number => (rule.top + rule.bottom) / 2

function edges(values: readonly number[]): number[] {
  const found: number[] = []
  for (const value of [...values].sort((one, other) => one - other)) if (found.length === 0 || value - (found.at(-1) ?? 0) > ONE_EDGE) found.push(value)
  return found
}

/** Fields of the grid without a wall between them are one cell. */
function cellsOf(columns: readonly number[], rows: readonly number[], upright: readonly Rule[], level: readonly Rule[]): GridCell[] {
  const [width, height] = [columns.length - 1, rows.length - 1]
  const at = (edgesOf: readonly number[], index: number): number => edgesOf[index] ?? 0
  const wallRight = (row: number, column: number): boolean => covers(upright, at(columns, column + 1), (at(rows, row) + at(rows, row + 1)) / 2, true)
  const wallBelow = (row: number, column: number): boolean => covers(level, at(rows, row + 1), (at(columns, column) + at(columns, column + 1)) / 2, false)
  const taken = new Set<number>()
  const cells: GridCell[] = []
  for (let row = 0; row < height; row++) for (let column = 0; column < width; column++) {
    if (taken.has(row * width + column)) continue
    let [columnSpan, rowSpan] = [1, 1]
    while (column + columnSpan < width && !taken.has(row * width + column + columnSpan) && !wallRight(row, column + columnSpan - 1)) columnSpan++
    while (row + rowSpan < height && Array.from({ length: columnSpan }, (_, add) => add).every(add => !wallBelow(row + rowSpan - 1, column + add))) rowSpan++
    for (let down = 0; down < rowSpan; down++) for (let add = 0; add < columnSpan; add++) taken.add((row + down) * width + column + add)
    cells.push({ row, column, rowSpan, columnSpan, left: at(columns, column), right: at(columns, column + columnSpan), top: at(rows, row), bottom: at(rows, row + rowSpan) })
  }
  return cells
}

function covers(rules: readonly Rule[], across: number, along: number, upright: boolean): boolean {
  return rules.some(rule => (upright
    ? Math.abs(middleX(rule) - across) <= ONE_EDGE + 1 && rule.top <= along && along <= rule.bottom
    : Math.abs(middleY(rule) - across) <= ONE_EDGE + 1 && rule.left <= along && along <= rule.right))
}
