/** Chance that repeats: the same seed gives the same numbers on every machine. */

/** A source of numbers. */
export interface Chance {
  /** A whole number from 0 up to, not including, `bound`. */
  readonly below: (bound: number) => number
  /** One of a list. @throws {RangeError} When the list is empty. */
  readonly oneOf: <T>(list: readonly T[]) => T
}

/** Numbers from a seed, by the linear congruence of Numerical Recipes; the upper half of its 32 bits is used. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  const below = (bound: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state >>> 8) / 2 ** 24 * bound)
  }
  const oneOf = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new RangeError('There is nothing to choose from')
    return list[below(list.length)] as T
  }
  return { below, oneOf }
}
