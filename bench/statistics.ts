/** Medians, ranges and slopes of what was measured. */

/** The middle of a few measurements, with the least and the most. */
export interface Spread {
  readonly median: number
  readonly least: number
  readonly most: number
}

/** @throws {RangeError} When nothing was measured. */
export function spreadOf(numbers: readonly number[]): Spread {
  const sorted = [...numbers].sort((a, b) => a - b)
  const [least, most] = [sorted[0], sorted.at(-1)]
  if (least === undefined || most === undefined) throw new RangeError('Nothing was measured')
  const middle = (sorted.length - 1) / 2
  const median = ((sorted[Math.floor(middle)] as number) + (sorted[Math.ceil(middle)] as number)) / 2
  return { median, least, most }
}

/** Quotients of what was measured in the same round: above 1, `ours` is the smaller. A round that lacks one of the two is left out. */
export function pairedRatios(ours: readonly (number | undefined)[], theirs: readonly (number | undefined)[]): readonly number[] {
  return paired(ours, theirs, (our, their) => their / our)
}

/** How much `ours` is above `floor` in the same round. */
export function pairedDifferences(ours: readonly (number | undefined)[], floor: readonly (number | undefined)[]): readonly number[] {
  return paired(ours, floor, (our, least) => our - least)
}

function paired(ours: readonly (number | undefined)[], theirs: readonly (number | undefined)[], join: (our: number, their: number) => number): readonly number[] {
  return ours.flatMap((our, round) => {
    const their = theirs[round]
    return our === undefined || their === undefined ? [] : [join(our, their)]
  })
}

/** A point of a curve: what grows, and what it costs. */
export interface Point {
  readonly x: number
  readonly y: number
}

/**
 * By which power `y` grows with `x`: 1 is linear, 2 quadratic. Least squares on logarithms.
 *
 * @returns Nothing where there are fewer than two different `x`.
 */
export function growthOf(points: readonly Point[]): number | undefined {
  const logs = points.map(({ x, y }) => ({ x: Math.log(x), y: Math.log(y) }))
  const mean = { x: meanOf(logs.map(({ x }) => x)), y: meanOf(logs.map(({ y }) => y)) }
  const across = logs.reduce((sum, { x }) => sum + (x - mean.x) ** 2, 0)
  if (logs.length < 2 || across === 0) return undefined
  return logs.reduce((sum, { x, y }) => sum + (x - mean.x) * (y - mean.y), 0) / across
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}
