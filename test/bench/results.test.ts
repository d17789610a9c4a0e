import { describe, expect, it } from 'vitest'
import { GROUPS } from '../../bench/groups.ts'
import type { Machine } from '../../bench/machine.ts'
import { joined, told, type Outcome } from '../../bench/measure.ts'
import { number, pageOf, ratiosOf, timeText } from '../../bench/results.ts'
import { judged, TARGETS, type Target } from '../../bench/targets.ts'

const outcome = (contestant: string, seconds: readonly number[], more: Partial<Outcome> = {}): Outcome =>
  ({ group: 'read-one', contestant, name: contestant, isOurs: contestant === 'ours', bytes: 20_000, per: 'call', seconds, peaks: seconds.map(() => 50e6), ...more })
const MACHINE: Machine = { date: '2026-01-02', commit: 'abc', node: '20', v8: '11', processor: 'one', cores: 2, memory: 8, system: 'Linux', versions: { ajv: '8' } }
const RATIO: Target = { work: 'reading | writing', measure: 'ratio', groups: ['read-one'], against: 'ajv', must: 2, aim: 4 }

describe('judged', () => {
  const verdictFor = (target: Target, ...outcomes: readonly Outcome[]): string | undefined => judged(outcomes, [target])[0]?.verdict

  it('judges ratios by the median of the rounds: the more the better', () => {
    const ours = outcome('ours', [1, 1, 1])
    expect(verdictFor(RATIO, ours, outcome('ajv', [4, 1, 9]))).toBe('aim reached')
    expect(verdictFor(RATIO, ours, outcome('ajv', [2, 1, 9]))).toBe('met')
    expect(verdictFor(RATIO, ours, outcome('ajv', [1.9, 1, 9]))).toBe('missed')
  })

  it('judges memory and time above the bare runtime as bounds: the less the better', () => {
    const peak: Target = { work: 'peak', measure: 'peak MB', groups: ['read-one'], must: 60, aim: 40 }
    expect(verdictFor(peak, outcome('ours', [1]))).toBe('met')
    const above: Target = { work: 'start', measure: 'ms above', groups: ['read-one'], against: 'node', must: 40, aim: 20 }
    expect(verdictFor(above, outcome('ours', [0.13]), outcome('node', [0.1]))).toBe('met')
    expect(verdictFor(above, outcome('ours', [0.2]), outcome('node', [0.1]))).toBe('missed')
  })

  it('takes the first group that was measured, and says which', () => {
    const outcomes = [outcome('ours', [1], { group: 'small' }), outcome('ajv', [3], { group: 'small' })]
    expect(judged(outcomes, [{ ...RATIO, groups: ['large', 'small'] }])).toMatchObject([{ verdict: 'met', group: 'small' }])
  })

  it('calls nothing reached that was not measured, and says why', () => {
    const missing = outcome('ours', [], { missing: 'not there yet' })
    expect(judged([missing, outcome('ajv', [3])], [RATIO])).toEqual([{ target: RATIO, verdict: 'not measured', reason: 'not there yet' }])
    expect(judged([], [RATIO])).toMatchObject([{ verdict: 'not measured' }])
  })

  it('looks for what is measured: groups and contestants of all targets exist', () => {
    for (const { groups, against } of TARGETS) {
      for (const id of groups) {
        const group = GROUPS.find(each => each.id === id)
        expect(group).toBeDefined()
        if (against !== undefined) expect(group?.others.map(other => other.id)).toContain(against)
      }
    }
    expect(new Set(GROUPS.map(({ id }) => id)).size).toBe(GROUPS.length)
  })
})

describe('told', () => {
  it('takes the last line of what a process says', () => {
    expect(told('chatter\n{"seconds":2,"peak":3}\n', 'ours', { unready: new Map() })).toEqual({ seconds: 2, peak: 3 })
    expect(told('a.xml: valid\n', 'ours', { unready: new Map() })).toEqual({})
  })

  it('gives no figures of work that was not done, and the deeper reason', () => {
    const missing = '{"missing":"not installed: ajv","peak":3}'
    expect(told(missing, 'ajv', { unready: new Map() })).toEqual({ missing: 'not installed: ajv' })
    expect(told(missing, 'ajv', { unready: new Map([['packages', 'npm could not install it']]) })).toEqual({ missing: 'npm could not install it' })
  })
})

describe('joined', () => {
  it('gives no time to work that was not done, however quickly it was not', () => {
    expect(joined({ seconds: 0.1, peak: 5 }, { missing: 'not there yet' })).toEqual({ missing: 'not there yet' })
    expect(joined({ seconds: 0.1, peak: 5 }, { peak: 4, records: 2 })).toEqual({ seconds: 0.1, peak: 4, records: 2 })
  })
})

describe('pageOf', () => {
  const outcomes = [outcome('ours', [0.001, 0.002]), outcome('ajv', [0.003, 0.008]), outcome('java', [], { missing: 'java is not installed' })]

  it('has a row for each target and each contestant, with reasons for what is missing', () => {
    const lines = pageOf(MACHINE, 2, outcomes, judged(outcomes, [RATIO])).split('\n')
    expect(lines).toContain('| reading \\| writing | 3.5 (3.0–4.0) | 2.0 | 4.0 | met |')
    expect(lines).toContain('| ajv | 5.5 ms (3.0–8.0) | 3.6 | 50 | 3.5 (3.0–4.0) |')
    expect(lines).toContain('| java | – (java is not installed) |  |  |  |')
    expect(lines.filter(line => line.startsWith('### '))).toHaveLength(1)
  })

  it('counts no ratio where one of the two was not measured', () => {
    expect(ratiosOf(outcomes)).toEqual([{ group: 'read-one', against: 'ajv', spread: { median: 3.5, least: 3, most: 4 } }])
    expect(ratiosOf([outcome('ours', []), outcome('ajv', [1])])).toEqual([])
  })
})

describe('number', () => {
  it.each([[0, '0'], [0.0123, '0.012'], [1.26, '1.3'], [47.4, '47'], [158.6, '159'], [12_345, '12,345']])('writes %d as %s', (value, text) => {
    expect(number(value)).toBe(text)
  })

  it('writes a time and its range in one unit', () => {
    expect(timeText({ median: 0.0012, least: 0.0009, most: 0.002 })).toBe('1.2 ms (0.90–2.0)')
    expect(timeText({ median: 12.5, least: 12, most: 13 })).toBe('13 s (12–13)')
    expect(timeText({ median: 47e-6, least: 40e-6, most: 50e-6 })).toBe('47 µs (40–50)')
  })
})
