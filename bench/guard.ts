/** Compares ratios with those of the last recorded run. It warns and never fails: what else the machine did is not known. */
import type { Ratio } from './results.ts'

/** Share that a ratio may lose before it is told. */
const TOLERATED = 0.25

/** A ratio that has fallen. */
export interface Fall {
  readonly group: string
  readonly against: string
  readonly before: number
  readonly now: number
}

/** The ratios that fell by more than a quarter, the worst first. One that stands in only one of the two runs is no fall. */
export function fallsIn(before: readonly Ratio[], now: readonly Ratio[]): readonly Fall[] {
  const falls = now.flatMap(({ group, against, spread }) => {
    const last = before.find(ratio => ratio.group === group && ratio.against === against)
    return last !== undefined && spread.median < (1 - TOLERATED) * last.spread.median ? [{ group, against, before: last.spread.median, now: spread.median }] : []
  })
  return falls.sort((one, other) => one.now / one.before - other.now / other.before)
}

/** A fall, for a person. */
export function fallLine({ group, against, before, now }: Fall): string {
  return `Slower than last time: ${group} against ${against}, ratio ${now.toFixed(2)} after ${before.toFixed(2)} (${Math.round(100 * (now / before - 1))} %)`
}
