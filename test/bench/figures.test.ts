import { describe, expect, it } from 'vitest'
import { chanceFrom } from '../../bench/chance.ts'
import { fallLine, fallsIn } from '../../bench/guard.ts'
import { optionsFrom } from '../../bench/options.ts'
import { growthOf, pairedDifferences, pairedRatios, spreadOf } from '../../bench/statistics.ts'
import { steadinessRemark } from '../../bench/steadiness.ts'

describe('spreadOf', () => {
  it('takes the middle one, or the mean of the two in the middle', () => {
    expect(spreadOf([3, 1, 2])).toEqual({ median: 2, least: 1, most: 3 })
    expect(spreadOf([10, 4, 1, 2])).toEqual({ median: 3, least: 1, most: 10 })
    expect(spreadOf([7])).toEqual({ median: 7, least: 7, most: 7 })
  })

  it('refuses to make a figure out of nothing', () => {
    expect(() => spreadOf([])).toThrow(RangeError)
  })
})

describe('pairedRatios', () => {
  it('divides within a round and leaves out rounds that lack one of the two', () => {
    expect(pairedRatios([1, 2, undefined, 4], [3, 2, 9])).toEqual([3, 1])
    expect(pairedDifferences([5, 7], [1, undefined])).toEqual([4])
  })
})

describe('growthOf', () => {
  it('finds the power', () => {
    const sizes = [10, 100, 1000]
    expect(growthOf(sizes.map(x => ({ x, y: 3 * x })))).toBeCloseTo(1)
    expect(growthOf(sizes.map(x => ({ x, y: x * x / 7 })))).toBeCloseTo(2)
    expect(growthOf(sizes.map(x => ({ x, y: 5 })))).toBeCloseTo(0)
  })

  it('says nothing of a single size', () => {
    expect(growthOf([{ x: 1, y: 1 }])).toBeUndefined()
    expect(growthOf([{ x: 4, y: 1 }, { x: 4, y: 2 }])).toBeUndefined()
  })
})

describe('fallsIn', () => {
  const ratio = (against: string, median: number): Parameters<typeof fallsIn>[0][number] => ({ group: 'read-one', against, spread: { median, least: median, most: median } })

  it('tells a ratio that lost more than a quarter, the worst first', () => {
    const falls = fallsIn([ratio('a', 4), ratio('b', 4), ratio('c', 4), ratio('d', 4)], [ratio('a', 3), ratio('b', 2.9), ratio('c', 1), ratio('d', 8)])
    expect(falls).toEqual([{ group: 'read-one', against: 'c', before: 4, now: 1 }, { group: 'read-one', against: 'b', before: 4, now: 2.9 }])
    expect(fallLine({ group: 'read-one', against: 'c', before: 4, now: 1 })).toMatch(/read-one.*\bc\b.*-75 %/)
  })

  it('tells nothing of what was measured only once', () => {
    expect(fallsIn([ratio('a', 4)], [ratio('b', 1)])).toEqual([])
    expect(fallsIn([], [ratio('a', 1)])).toEqual([])
  })
})

describe('optionsFrom', () => {
  it('keeps no results of a part', () => {
    expect(optionsFrom(['--corpus', 'here'])).toEqual({ full: false, growth: false, only: '', rounds: 3, seconds: 1, corpus: 'here', dry: false })
    expect(optionsFrom(['--only', 'cli'])?.dry).toBe(true)
    expect(optionsFrom(['--help'])).toBeUndefined()
  })

  it.each([['--rounds', '0'], ['--rounds', '1.5'], ['--rounds', 'three'], ['--seconds', '-1'], ['--unknown', '1']])('refuses %s %s', (...args) => {
    expect(() => optionsFrom(args)).toThrow(TypeError)
  })
})

describe('chanceFrom', () => {
  it('repeats itself, stays below the bound and reaches all below it', () => {
    const drawn = (seed: number): readonly number[] => {
      const chance = chanceFrom(seed)
      return Array.from({ length: 300 }, () => chance.below(7))
    }
    expect(drawn(1)).toEqual(drawn(1))
    expect(drawn(1)).not.toEqual(drawn(2))
    expect(new Set(drawn(1))).toEqual(new Set([0, 1, 2, 3, 4, 5, 6]))
    expect(() => chanceFrom(1).oneOf([])).toThrow(RangeError)
  })
})

describe('steadinessRemark', () => {
  it('gives the range, and calls a machine unsteady where more than a quarter of the times are far above the best', () => {
    const quiet = steadinessRemark([10, 10.5, 11, 20])
    expect(quiet).toContain('10.0 ms at best, 10.8 in the middle and 20.0 at worst; 25 % of the times were more than 30 % above the best.')
    expect(quiet).not.toContain('not steady')
    expect(steadinessRemark([10, 17, 18, 18])).toContain('75 % of the times were more than 30 % above the best: **the machine was not steady')
  })
})
