/** What the drawing operators of a page say beyond its texts: ruled lines and boxes, and which glyphs were drawn. */
import type { Rule } from './boxes.ts'

export interface Operators {
  readonly fnArray: ArrayLike<number>
  readonly argsArray: ArrayLike<unknown>
}

/** Six numbers, as PDF writes them. */
export type Matrix = readonly number[]

/** Two transforms, one after the other: first `inner`. */
export function times(outer: Matrix, inner: Matrix): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = inner
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

/** A line may be this thick, in points, and has to be this long. */
const THICKEST = 2.5
const SHORTEST = 6
const MOST_RULES = 20_000

/** Lines and sides of boxes that are drawn on a page. */
export function rulesOf({ fnArray, argsArray }: Operators, names: Readonly<Record<string, number>>, viewport: Matrix): Rule[] {
  const rules: Rule[] = []
  const saved: Matrix[] = []
  let current: Matrix = viewport
  for (let at = 0; at < fnArray.length && rules.length < MOST_RULES; at++) {
    const operator = fnArray[at]
    const values = argsArray[at]
    if (operator === names['save'] || operator === names['paintFormXObjectBegin']) saved.push(current)
    if (operator === names['restore'] || operator === names['paintFormXObjectEnd']) current = saved.pop() ?? viewport
    if (operator === names['transform'] && Array.isArray(values)) current = times(current, values as number[])
    if (operator === names['paintFormXObjectBegin'] && Array.isArray(values) && Array.isArray(values[0])) current = times(current, values[0] as number[])
    if (operator === names['constructPath'] && Array.isArray(values) && isPainted(values[0], names)) rules.push(...sidesOf(values[1], current, isStroked(values[0], names)))
  }
  return rules
}

const STROKING = ['stroke', 'closeStroke', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke']
const FILLING = ['fill', 'eoFill']

function isStroked(operator: unknown, names: Readonly<Record<string, number>>): boolean {
  return STROKING.some(name => names[name] === operator)
}

function isPainted(operator: unknown, names: Readonly<Record<string, number>>): boolean {
  return isStroked(operator, names) || FILLING.some(name => names[name] === operator)
}

/** Straight parts of a path: each stroked one, and each filled shape that is as thin as a line. */
function sidesOf(paths: unknown, transform: Matrix, stroked: boolean): Rule[] {
  const coordinates = Array.isArray(paths) ? paths[0] as ArrayLike<number> | null : null
  if (coordinates === null || coordinates === undefined) return []
  const rules: Rule[] = []
  const shape: [number, number][] = []
  let start: readonly [number, number] | undefined
  let point: readonly [number, number] | undefined
  const line = (to: readonly [number, number]): void => {
    if (stroked && point !== undefined) rules.push(...ruleOf([point, to]))
    point = to
    shape.push([to[0], to[1]])
  }
  const close = (): void => {
    if (!stroked && shape.length > 2) rules.push(...ruleOf(shape))
    shape.length = 0
  }
  // Steps as pdf.js packs them: 0 move, 1 line, 2 curve, 3 curve with one handle, 4 close.
  for (let at = 0; at < coordinates.length;) {
    const step = coordinates[at++]
    const size = step === 0 || step === 1 ? 2 : step === 2 ? 6 : step === 3 ? 4 : 0
    at += size
    const to = size === 0 ? undefined : placed(transform, coordinates[at - 2] ?? 0, coordinates[at - 1] ?? 0)
    if (step === 0 && to !== undefined) {
      close()
      start = point = to
      shape.push([to[0], to[1]])
    } else if (step === 1 && to !== undefined) line(to)
    else if (step === 4 && start !== undefined) line(start)
    else if (to !== undefined) point = to
    else if (step === undefined || step > 4) break
  }
  close()
  return rules
}

function placed(transform: Matrix, x: number, y: number): readonly [number, number] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = transform
  return [a * x + c * y + e, b * x + d * y + f]
}

function ruleOf(points: readonly (readonly [number, number])[]): Rule[] {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  for (const [x, y] of points) {
    box.left = Math.min(box.left, x)
    box.right = Math.max(box.right, x)
    box.top = Math.min(box.top, y)
    box.bottom = Math.max(box.bottom, y)
  }
  const [width, height] = [box.right - box.left, box.bottom - box.top]
  if (width <= THICKEST && height >= SHORTEST) return [{ ...box, upright: true }]
  if (height <= THICKEST && width >= SHORTEST) return [{ ...box, upright: false }]
  return []
}

/** The glyphs of a page in the order in which they are drawn. */
export function glyphsOf({ fnArray, argsArray }: Operators, names: Readonly<Record<string, number>>): string[] {
  const glyphs: string[] = []
  for (let at = 0; at < fnArray.length; at++) {
    if (fnArray[at] !== names['showText']) continue
    const [shown] = argsArray[at] as readonly [readonly unknown[]]
    for (const glyph of shown ?? []) {
      const unicode = typeof glyph === 'object' && glyph !== null ? (glyph as { readonly unicode?: unknown }).unicode : undefined
      if (typeof unicode === 'string') glyphs.push(unicode)
    }
  }
  return glyphs
}
