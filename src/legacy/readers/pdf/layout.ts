/** Pages → the parts of the body in reading order: paragraphs and tables, over the ends of columns and pages. */
import type { BlockKind } from '../../blocks.ts'
import { annexLineKind } from '../../recognisers/annex-lines.ts'
import { languagesOf } from '../../recognisers/annex-lines.ts'
import { bandsOf, type Band } from './columns.ts'
import { gridsOf, type Grid } from './grids.ts'
import { endOfLine, type Line } from './lines.ts'
import type { PageRuns, Run } from './nodes.ts'
import { leadings, type Flow, type Typography } from './paragraphs.ts'
import { cellUnder, goOn, partedAtWalls, ruledTable, unruledTable, type LaidTable } from './tables.ts'

/** Flows that follow each other, or a table. */
export type LaidPart = { readonly kind: 'flows', readonly flows: Flow[] } | { readonly kind: 'table', readonly table: LaidTable }

/** The body of all pages. */
export function layoutOf(pages: readonly PageRuns[]): LaidPart[] {
  const parts: LaidPart[] = []
  for (const page of pages) {
    let first = true
    for (const part of partsOf(page)) {
      const last = parts.at(-1)
      // A table goes on only from the end of one page to the start of the next.
      if (part.kind === 'table' && last?.kind === 'table' && first && goOn(last.table, part.table)) first = false
      else if (part.kind === 'flows' && last?.kind === 'flows') last.flows.push(...part.flows)
      else parts.push(part)
      first = false
    }
  }
  return withEdges(parts, pages)
}

function partsOf(page: PageRuns): LaidPart[] {
  const grids = gridsOf(page.rules).filter(grid => page.runs.some(run => cellUnder(grid, run) !== undefined))
  const outer = grids.filter(grid => !grids.some(other => other !== grid && encloses(other, grid)))
  const inside = new Map<Grid, Run[]>(outer.map(grid => [grid, []]))
  const between: Run[][] = Array.from({ length: outer.length + 1 }, () => [])
  const aslant: Run[] = []
  for (const run of page.runs) {
    const grid = outer.find(one => cellUnder(one, run) !== undefined)
    if (!run.upright) aslant.push(run)
    else if (grid === undefined) between[outer.filter(one => (one.rows[0] ?? 0) < run.y).length]?.push(run)
    else inside.get(grid)?.push(...partedAtWalls(grid, run))
  }
  const parts: LaidPart[] = []
  between.forEach((runs, at) => {
    parts.push(...bandsOf(runs, page.number).map(band => partOf(band, page.number)))
    const grid = outer[at]
    if (grid !== undefined) parts.push({ kind: 'table', table: ruledTable(grid, inside.get(grid) ?? [], page.number) })
  })
  return aslant.length === 0 ? parts : [...parts, ...aslant.map((run): LaidPart => ({ kind: 'flows', flows: [{ lines: [aslantLine(run, page.number)], edge: 0 }] }))]
}

function encloses(outer: Grid, inner: Grid): boolean {
  return (outer.rows[0] ?? 0) <= (inner.rows[0] ?? 0) && (outer.rows.at(-1) ?? 0) >= (inner.rows.at(-1) ?? 0) && (outer.columns[0] ?? 0) <= (inner.columns[0] ?? 0) && (outer.columns.at(-1) ?? 0) >= (inner.columns.at(-1) ?? 0)
}

function partOf(band: Band, page: number): LaidPart {
  if (band.kind === 'lines') return { kind: 'flows', flows: [{ lines: band.lines, edge: PAGE_EDGE }] }
  if (!band.prose) return { kind: 'table', table: unruledTable(band, page) }
  const columns = band.columns[0]?.[0]?.rightToLeft === true ? [...band.columns].reverse() : band.columns
  return { kind: 'flows', flows: columns.map(lines => ({ lines, edge: Math.max(...lines.map(endOfLine)) })) }
}

/** Stands for an edge that shows only when all pages are known. */
const PAGE_EDGE = Infinity

function aslantLine(run: Run, page: number): Line {
  return { page, runs: [run], text: run.text, left: run.left, right: run.right, y: run.y, size: run.size, font: run.font, rightToLeft: run.rightToLeft }
}

/** Lines of the page end where the longest of any page of that width ends. */
function withEdges(parts: readonly LaidPart[], pages: readonly PageRuns[]): LaidPart[] {
  const widths = new Map(pages.map(page => [page.number, Math.round(page.width)]))
  const edges = new Map<string, number>()
  const keyOf = (line: Line): string => `${widths.get(line.page) ?? 0} ${line.rightToLeft}`
  const open = parts.flatMap(part => (part.kind === 'flows' ? part.flows.filter(flow => flow.edge === PAGE_EDGE) : []))
  for (const { lines } of open) for (const line of lines) edges.set(keyOf(line), Math.max(edges.get(keyOf(line)) ?? -Infinity, endOfLine(line)))
  const closed = (flow: Flow): Flow => (flow.edge === PAGE_EDGE && flow.lines[0] !== undefined ? { ...flow, edge: edges.get(keyOf(flow.lines[0])) ?? 0 } : flow)
  return parts.map(part => (part.kind === 'flows' ? { kind: 'flows', flows: part.flows.map(closed) } : part))
}

/** All flows of some parts, those in cells as well. */
export function flowsOf(parts: readonly LaidPart[]): Flow[] {
  return parts.flatMap(part => (part.kind === 'flows' ? part.flows : part.table.rows.flat().flatMap(cell => cell.flows)))
}

/** What the lines of a document tell about its type and its language. */
export function typographyOf(parts: readonly LaidPart[], bodySize: number): Typography {
  const flows = flowsOf(parts)
  const lines = flows.flatMap(flow => flow.lines)
  const fonts = new Map<string, number>()
  for (const { font, text, size } of lines) if (Math.abs(size - bodySize) <= 0.5) fonts.set(font, (fonts.get(font) ?? 0) + text.length)
  const [language] = languagesOf(lines.map(line => line.text))
  const lineKind: (line: string, before: string) => BlockKind | undefined = language === undefined ? () => undefined : annexLineKind(language.lines)
  return { bodySize, bodyFont: [...fonts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? '', leadingOf: leadings(flows), lineKind }
}
