/**
 * Columns without ruled lines: where white space runs down between texts, side by side stand either the columns of a page or those
 * of a table. Columns of a page are about as wide as each other and full of lines.
 */
import { linesOf, lineOf, type Line } from './lines.ts'
import type { Run } from './nodes.ts'

/** Lines that go over the whole width, or a stretch of the page in columns. */
export type Band =
  | { readonly kind: 'lines', readonly lines: readonly Line[] }
  | { readonly kind: 'columns', readonly prose: boolean, readonly gutters: readonly Gutter[], readonly columns: readonly (readonly Line[])[], readonly left: number, readonly right: number }

/** A strip without text, from left to right. */
export interface Gutter {
  readonly left: number
  readonly right: number
}

const NARROWEST = 0.9
const WIDE_GAP = 3
const FEWEST_ROWS = 3
const LABEL = /^(?:[-–—•·▪◦●○■*]|\(?[\p{L}\p{N}]{1,4}[.)])$/u

/** Divides a page into bands, from top to bottom. */
export function bandsOf(runs: readonly Run[], page: number): Band[] {
  const rows = linesOf(runs, page)
  const bands: Band[] = []
  let plain: Line[] = []
  for (let at = 0; at < rows.length;) {
    const found = columnsFrom(rows, at)
    if (found === undefined) {
      plain.push(rows[at++] as Line)
      continue
    }
    // Columns of a page may begin at different heights: what stands closely above one of them belongs to it.
    let above = isProse(columnsOf(rows.slice(at, found.end), found.gutters, page)) ? plain.length : 0
    const closely = (row: Line, next: Line | undefined): boolean => narrow(found.gutters, row).length === found.gutters.length && (next?.y ?? row.y) - row.y <= 3 * row.size
    let first = plain.length
    for (; above > 0 && closely(plain[above - 1] as Line, plain[above] ?? rows[at]); above--) first = above - 1
    const own = plain.splice(first)
    if (plain.length > 0) bands.push({ kind: 'lines', lines: plain })
    plain = []
    bands.push(bandOf([...own, ...rows.slice(at, found.end)], found.gutters, page))
    at = found.end
  }
  return plain.length > 0 ? [...bands, { kind: 'lines', lines: plain }] : bands
}

/** How far strips without text go down from a row; `undefined` where they separate too little. */
function columnsFrom(rows: readonly Line[], start: number): { readonly end: number, readonly gutters: Gutter[] } | undefined {
  let gutters: Gutter[] = []
  let end = start
  let lastBoth = start
  let both = 0
  for (; end < rows.length; end++) {
    const row = rows[end] as Line
    const before = rows[end - 1]
    if (end > start && before !== undefined && row.y - before.y > 4 * row.size) break
    const narrowed = end === start ? gapsIn(row) : narrow(gutters, row)
    if (narrowed.length === 0) break
    // A strip that ends here ends the columns only when it was proven by rows on both sides.
    if (end > start && both >= FEWEST_ROWS && narrowed.length < gutters.length && splits(row, gutters) === 0) break
    gutters = narrowed
    if (splits(row, gutters) > 0) {
      both++
      lastBoth = end
    }
  }
  if (gutters.length === 0) return undefined
  const size = rows[start]?.size ?? 10
  const wide = gutters.some(({ left, right }) => right - left >= WIDE_GAP * size)
  if (both < (wide ? 2 : FEWEST_ROWS) || labelsOnly(rows.slice(start, lastBoth + 1), gutters)) return undefined
  return { end: endOf(rows, lastBoth, end), gutters }
}

/** After the last row with text on both sides, what follows closely on one side still belongs to it. */
function endOf(rows: readonly Line[], lastBoth: number, limit: number): number {
  let end = lastBoth + 1
  for (; end < limit; end++) {
    const [row, before] = [rows[end] as Line, rows[end - 1] as Line]
    if (row.y - before.y > 1.5 * row.size || row.font !== before.font) break
  }
  return end
}

function gapsIn(row: Line): Gutter[] {
  const runs = [...row.runs].sort((one, other) => one.left - other.left)
  const gaps: Gutter[] = []
  let right = runs[0]?.right ?? 0
  for (const run of runs.slice(1)) {
    if (run.left - right >= NARROWEST * row.size) gaps.push({ left: right, right: run.left })
    right = Math.max(right, run.right)
  }
  return gaps
}

/** What is left of the strips beside the texts of a row. */
function narrow(gutters: readonly Gutter[], row: Line): Gutter[] {
  return gutters.flatMap(gutter => {
    let parts: Gutter[] = [gutter]
    for (const run of row.runs) {
      parts = parts.flatMap(part => (run.right <= part.left || run.left >= part.right ? [part] : [{ left: part.left, right: run.left }, { left: run.right, right: part.right }]))
    }
    const widest = parts.filter(part => part.right - part.left >= NARROWEST * row.size).sort((one, other) => other.right - other.left - one.right + one.left)
    return widest.slice(0, 1)
  })
}

/** How many strips have text of the row on both sides. */
function splits(row: Line, gutters: readonly Gutter[]): number {
  return gutters.filter(({ left, right }) => row.runs.some(run => run.right <= left + 0.1) && row.runs.some(run => run.left >= right - 0.1)).length
}

/** A column of nothing but labels is a list. */
function labelsOnly(rows: readonly Line[], gutters: readonly Gutter[]): boolean {
  if (gutters.length !== 1) return false
  const [gutter] = gutters
  const sides = [rows.flatMap(row => row.runs.filter(run => run.right <= (gutter?.left ?? 0) + 0.1)), rows.flatMap(row => row.runs.filter(run => run.left >= (gutter?.right ?? 0) - 0.1))]
  return sides.some(side => side.length > 0 && side.every(run => LABEL.test(run.text)))
}

function bandOf(rows: readonly Line[], gutters: readonly Gutter[], page: number): Band {
  const edges = [...gutters].sort((one, other) => one.left - other.left)
  const lines = columnsOf(rows, edges, page)
  const left = Math.min(...rows.map(row => row.left))
  const right = Math.max(...rows.map(row => row.right))
  return { kind: 'columns', prose: isProse(lines), gutters: edges, columns: lines, left, right }
}

function columnsOf(rows: readonly Line[], gutters: readonly Gutter[], page: number): Line[][] {
  const columns: Run[][] = Array.from({ length: gutters.length + 1 }, () => [])
  for (const row of rows) for (const run of row.runs) columns[gutters.filter(({ left, right }) => run.left >= (left + right) / 2).length]?.push(run)
  return columns.map(runs => linesOf(runs, page))
}

function isProse(columns: readonly (readonly Line[])[]): boolean {
  if (columns.length > 3) return false
  const widths = columns.map(lines => Math.max(...lines.map(line => line.right)) - Math.min(...lines.map(line => line.left)))
  if (Math.max(...widths) > 1.6 * Math.min(...widths)) return false
  return columns.every((lines, index) => lines.length >= 4 && lines.filter(line => line.right - line.left >= 0.7 * (widths[index] ?? 0)).length >= 0.6 * lines.length)
}

/** Rows of a table without ruled lines: a gap over all columns, or a line with text in the first column and another. */
export function rowsOfColumns(columns: readonly (readonly Line[])[], page: number): (Line[] | undefined)[][] {
  const all = columns.flatMap((lines, column) => lines.map(line => ({ line, column }))).sort((one, other) => one.line.y - other.line.y)
  const leading = leadingOf(columns)
  const bands: (typeof all)[] = []
  let bottom = -Infinity
  for (const one of all) {
    if (one.line.y - bottom > 1.25 * leading * one.line.size) bands.push([])
    bands.at(-1)?.push(one)
    bottom = Math.max(bottom, one.line.y)
  }
  const spaced = bands.length > 1 && bands.length >= (columns[0]?.length ?? 0) / 4
  const rows = spaced ? bands : bands.flatMap(band => byFirstColumn(band, columns.length))
  return rows.map(row => columns.map((_, column) => {
    const own = row.filter(one => one.column === column).map(({ line }) => line)
    return own.length === 0 ? undefined : own
  })).map(row => row.map(lines => lines?.map(line => lineOf(line.runs, page))))
}

function leadingOf(columns: readonly (readonly Line[])[]): number {
  const ratios = columns.flatMap(lines => lines.slice(1).map((line, at) => (line.y - (lines[at]?.y ?? 0)) / line.size)).filter(ratio => ratio > 0.8).sort((one, other) => one - other)
  return Math.min(1.6, ratios[Math.floor(ratios.length / 5)] ?? 1.2)
}

function byFirstColumn<T extends { readonly line: Line, readonly column: number }>(band: readonly T[], width: number): T[][] {
  const rows: T[][] = []
  for (const one of band) {
    const beside = new Set(band.filter(other => Math.abs(other.line.y - one.line.y) <= 0.45 * one.line.size).map(other => other.column))
    const current = rows.at(-1)
    const same = current?.some(other => Math.abs(other.line.y - one.line.y) <= 0.45 * one.line.size) === true
    if (current === undefined || (!same && beside.has(0) && beside.size >= Math.max(2, Math.ceil(width * 0.6)))) rows.push([one])
    else current.push(one)
  }
  return rows
}
