/**
 * Whether the machine was as fast all the while: a fixed piece of work, timed between the measurements.
 *
 * Where others use the same processors, it takes now 10 ms and now 18, and so does all that is measured; then ratios of single rounds
 * say little, and times nothing.
 */
import { spreadOf } from './statistics.ts'

/** How many times its own best the work may take; what takes longer was disturbed. */
const UNSTEADY = 1.3
/** Share of such times, in per cent, above which the page says so. */
const TOLERATED = 25
const TEXT = JSON.stringify(Array.from({ length: 3000 }, (_, index) => ({ name: `${'x'.repeat(20)}${index}`, numbers: [index, index + 1] })))
const TIMES = 15

/** Does the work. @returns Milliseconds. */
export function fixedWork(): number {
  const start = performance.now()
  for (let time = 0; time < TIMES; time++) JSON.parse(TEXT)
  return performance.now() - start
}

/** What the times of the work say of a run, for a person. */
export function steadinessRemark(milliseconds: readonly number[]): string {
  const { median, least, most } = spreadOf(milliseconds)
  const unsteady = milliseconds.filter(each => each > UNSTEADY * least).length
  const share = Math.round(100 * unsteady / milliseconds.length)
  return `Between the measurements the same piece of work took ${least.toFixed(1)} ms at best, ${median.toFixed(1)} in the middle and ${most.toFixed(1)} at worst; ${share} % of the times were more than `
    + `${Math.round(100 * (UNSTEADY - 1))} % above the best${share > TOLERATED ? ': **the machine was not steady, times and ratios are those of a shared processor**' : ''}.`
}
