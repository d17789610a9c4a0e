/** Curves as a picture, drawn without a library: one cell a curve, both axes logarithmic, time above and memory below. */
import type { Curve } from './growth.ts'

const [COLUMNS, CELL_WIDTH, CELL_HEIGHT] = [4, 296, 270]
const MARGIN = { left: 50, right: 20, top: 44, between: 24, bottom: 40 }
const [TIME_HEIGHT, MEMORY_HEIGHT] = [110, 52]
const TOP = 58

const STYLE = `
    svg { --ink: #1f2328; --soft: #656d76; --grid: #d8dee4; --paper: #ffffff; --time: #0a58ca; --memory: #9a4a00; font: 11px system-ui, sans-serif; }
    @media (prefers-color-scheme: dark) { svg { --ink: #e6edf3; --soft: #9198a1; --grid: #30363d; --paper: #0d1117; --time: #79b8ff; --memory: #ffb77c; } }
    .paper { fill: var(--paper); } text { fill: var(--soft); } .head { fill: var(--ink); font-weight: 600; } .title { fill: var(--ink); font-weight: 600; font-size: 15px; }
    .grid { stroke: var(--grid); } .guide { stroke: var(--soft); stroke-dasharray: 3 4; } .time { stroke: var(--time); fill: none; stroke-width: 2; } .memory { stroke: var(--memory); fill: none; stroke-width: 2; }
    .dot-time { fill: var(--time); } .dot-memory { fill: var(--memory); } .key-time { fill: var(--time); } .key-memory { fill: var(--memory); } .end { text-anchor: end; } .middle { text-anchor: middle; }`

/** A logarithmic axis over whole powers of ten. */
export interface Axis {
  /** Powers of ten at its ends. */
  readonly from: number
  readonly to: number
  /** Where a number stands, from 0 to 1. */
  readonly at: (value: number) => number
}

/** The shortest axis of whole powers that holds all numbers. @throws {RangeError} When there is none, or one that is not above 0. */
export function axisFor(values: readonly number[]): Axis {
  const logs = values.map(value => Math.log10(value))
  if (logs.length === 0 || !logs.every(Number.isFinite)) throw new RangeError('A logarithmic axis needs numbers above 0')
  const from = Math.floor(Math.min(...logs) + 1e-9)
  const to = Math.max(from + 1, Math.ceil(Math.max(...logs) - 1e-9))
  return { from, to, at: value => (Math.log10(value) - from) / (to - from) }
}

/** The picture, as SVG; legible on light and on dark pages. Curves without points have a cell that says why. */
export function drawn(curves: readonly Curve[]): string {
  const [width, height] = [COLUMNS * CELL_WIDTH, TOP + Math.ceil(curves.length / COLUMNS) * CELL_HEIGHT]
  const cells = curves.map((curve, index) =>
    `  <g transform="translate(${index % COLUMNS * CELL_WIDTH} ${TOP + Math.floor(index / COLUMNS) * CELL_HEIGHT})">\n${cell(curve).map(line => `    ${line}`).join('\n')}\n  </g>`)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="How time and memory grow">`,
    `  <style>${STYLE}\n  </style>`,
    `  <rect class="paper" width="${width}" height="${height}"/>`,
    text('title', 14, 24, 'How time and memory grow'),
    text('key-time', 14, 44, '● time'), text('key-memory', 70, 44, '● peak memory of the process'),
    text('', 250, 44, 'dashed: what grows in step with its cause. Both axes are logarithmic.'),
    ...cells, '</svg>', '',
  ].join('\n')
}

function cell(curve: Curve): readonly string[] {
  const head = [text('head', 14, 18, curve.title)]
  if (curve.points.length === 0) return [...head, text('', 14, 40, curve.missing ?? 'not measured')]
  const power = curve.powers?.seconds
  const x = axisFor(curve.points.map(({ size }) => size))
  const timed = curve.points.map(({ size, seconds }) => ({ x: size, y: seconds }))
  const held = curve.points.flatMap(({ size, peak }) => peak === undefined ? [] : [{ x: size, y: peak / 1e6 }])
  const below = MARGIN.top + TIME_HEIGHT + MARGIN.between
  return [
    ...head, ...(power === undefined ? [] : [text('', 14, 33, `time grows with the power ${power.toFixed(2)}`)]),
    ...panel('time', x, timed, MARGIN.top, TIME_HEIGHT, secondsText),
    ...(held.length === 0 ? [] : panel('memory', x, held, below, MEMORY_HEIGHT, megabytesText)),
    ...powersIn(x).map(tick => text('middle', across(x, 10 ** tick), below + MEMORY_HEIGHT + 14, countText(10 ** tick))),
    text('middle', (MARGIN.left + CELL_WIDTH - MARGIN.right) / 2, below + MEMORY_HEIGHT + 28, curve.unit),
  ]
}

function panel(kind: 'time' | 'memory', x: Axis, points: readonly { readonly x: number, readonly y: number }[], top: number, height: number, label: (value: number) => string): readonly string[] {
  const y = axisFor(points.map(point => point.y))
  const down = (value: number): number => round(top + height * (1 - y.at(value)))
  const [left, right] = [MARGIN.left, CELL_WIDTH - MARGIN.right]
  const places = points.map(point => [across(x, point.x), down(point.y)] as const)
  return [
    ...powersIn(y).flatMap(power => [
      `<line class="grid" x1="${left}" x2="${right}" y1="${down(10 ** power)}" y2="${down(10 ** power)}"/>`,
      ...(hasRoom(power, y, height) ? [text('end', left - 6, down(10 ** power) + 4, label(10 ** power))] : []),
    ]),
    ...powersIn(x).map(power => `<line class="grid" x1="${across(x, 10 ** power)}" x2="${across(x, 10 ** power)}" y1="${top}" y2="${top + height}"/>`),
    ...(kind === 'time' ? guide(x, y, points, down) : []),
    `<polyline class="${kind}" points="${places.map(([at, under]) => `${at},${under}`).join(' ')}"/>`,
    ...places.map(([at, under]) => `<circle class="dot-${kind}" cx="${at}" cy="${under}" r="3"/>`),
  ]
}

/** Whether a label has twelve pixels to itself: where lines are close, every other one is labelled, from the top. */
function hasRoom(power: number, { from, to }: Axis, height: number): boolean {
  return height / (to - from) >= 20 || (to - power) % 2 === 0
}

/** A line of slope 1 that ends in the last point, as far to the left as the panel shows it. */
function guide(x: Axis, y: Axis, points: readonly { readonly x: number, readonly y: number }[], down: (value: number) => number): readonly string[] {
  const last = points.at(-1)
  if (last === undefined) return []
  const start = Math.max(10 ** x.from, last.x * 10 ** y.from / last.y)
  return [`<line class="guide" x1="${across(x, start)}" y1="${down(last.y * start / last.x)}" x2="${across(x, last.x)}" y2="${down(last.y)}"/>`]
}

function across(axis: Axis, value: number): number {
  return round(MARGIN.left + (CELL_WIDTH - MARGIN.right - MARGIN.left) * axis.at(value))
}

function powersIn({ from, to }: Axis): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

function round(value: number): number {
  return Math.round(10 * value) / 10
}

function secondsText(value: number): string {
  return value >= 1 ? `${countText(value)} s` : value >= 1e-3 ? `${Math.round(value * 1e3)} ms` : `${Math.round(value * 1e6)} µs`
}

function megabytesText(value: number): string {
  return value >= 1000 ? `${value / 1000} GB` : `${Number(value.toPrecision(1))} MB`
}

function countText(value: number): string {
  return value >= 1e6 ? `${value / 1e6} M` : value >= 1000 ? `${value / 1000} k` : String(Number(value.toPrecision(1)))
}

function text(style: string, x: number, y: number, content: string): string {
  const escaped = content.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<text${style === '' ? '' : ` class="${style}"`} x="${x}" y="${y}">${escaped}</text>`
}
