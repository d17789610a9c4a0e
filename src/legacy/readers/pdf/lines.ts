/** Runs → lines in reading order, from left to right or from right to left. */
import type { Run } from './nodes.ts'

/** Runs on one baseline. */
export interface Line {
  readonly page: number
  readonly runs: readonly Run[]
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
  readonly font: string
  readonly rightToLeft: boolean
}

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/g
const WIDE = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFF60]/

/** The lines of some runs of a page, from top to bottom. */
export function linesOf(runs: readonly Run[], page: number): Line[] {
  const groups: { y: number, size: number, runs: Run[] }[] = []
  for (const run of [...runs].sort((one, other) => one.y - other.y)) {
    const group = groups.slice(-3).find(one => Math.abs(one.y - run.y) <= 0.45 * Math.max(one.size, run.size))
    if (group === undefined) groups.push({ y: run.y, size: run.size, runs: [run] })
    else {
      group.runs.push(run)
      if (run.size > group.size) [group.y, group.size] = [run.y, run.size]
    }
  }
  return groups.sort((one, other) => one.y - other.y).map(group => lineOf(group.runs, page))
}

/** One line of runs that stand on it. */
export function lineOf(found: readonly Run[], page: number): Line {
  const rightToLeft = isRightToLeft(found)
  const runs = inOrder(found, rightToLeft)
  const largest = runs.reduce((one, other) => (other.text.length * other.size > one.text.length * one.size ? other : one))
  return {
    page, runs, rightToLeft, text: runs.map((run, at) => `${gapBefore(run, runs[at - 1])}${run.text}`).join(''),
    left: Math.min(...runs.map(run => run.left)), right: Math.max(...runs.map(run => run.right)), y: largest.y, size: largest.size, font: largest.font,
  }
}

function isRightToLeft(runs: readonly Run[]): boolean {
  let balance = 0
  for (const { text } of runs) balance += (text.match(RIGHT_TO_LEFT)?.length ?? 0) * 2 - (text.match(/\p{L}/gu)?.length ?? 0)
  return balance > 0
}

/** From left to right; what runs the other way is turned round, stretch by stretch. */
function inOrder(found: readonly Run[], rightToLeft: boolean): Run[] {
  const runs = [...found].sort((one, other) => one.left - other.left || one.from - other.from)
  const isTurned = rightToLeft ? (run: Run): boolean => !run.text.match(RIGHT_TO_LEFT) : (run: Run): boolean => run.rightToLeft
  if (!rightToLeft && !runs.some(isTurned)) return runs
  if (rightToLeft) runs.reverse()
  for (let at = 0; at < runs.length; at++) {
    let end = at
    while (end < runs.length && isTurned(runs[end] as Run)) end++
    if (end - at > 1) turn(runs, at, end, rightToLeft)
    at = Math.max(at, end)
  }
  return runs
}

/** Among letters of the right, Latin words run to the right with the numbers that belong to them; numbers alone do not. */
function turn(runs: Run[], start: number, end: number, rightToLeft: boolean): void {
  let [from, to] = [start, end]
  if (rightToLeft) {
    while (from < to && !/[\p{L}\p{N}]/u.test(runs[from]?.text ?? '')) from++
    while (to > from && !/[\p{L}\p{N}]/u.test(runs[to - 1]?.text ?? '')) to--
    if (!runs.slice(from, to).some(run => /\p{L}/u.test(run.text))) return
  }
  runs.splice(from, to - from, ...runs.slice(from, to).reverse())
}

/** The space between a run and the one before it on its line. */
export function gapBefore(run: Run, before: Run | undefined): '' | ' ' {
  if (before === undefined) return ''
  if (run.spaceBefore || before.spaceAfter) return ' '
  const gap = Math.max(run.left - before.right, before.left - run.right)
  const wide = WIDE.test(before.text.at(-1) ?? '') && WIDE.test(run.text.at(0) ?? '')
  return gap > (wide ? 0.6 : 0.15) * Math.max(run.size, before.size) ? ' ' : ''
}

/** Whether two lines are joined without a space, as those of Chinese are. */
export function joinsTight(before: string, after: string): boolean {
  return WIDE.test(before.at(-1) ?? '') && WIDE.test(after.at(0) ?? '')
}

/** Where a line starts and ends in its direction of reading: both grow along it. */
export function startOfLine({ left, right, rightToLeft }: Line): number {
  return rightToLeft ? -right : left
}

export function endOfLine({ left, right, rightToLeft }: Line): number {
  return rightToLeft ? -left : right
}
