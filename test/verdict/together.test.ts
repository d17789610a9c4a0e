/** How opinions become one verdict: it fails closed. */
import { describe, expect, it } from 'vitest'
import type { JudgeVerdict } from '../../src/judge/judge.ts'
import { schemaAlone, together } from '../../src/verdict/together.ts'

const place = { line: 3, column: 5, offset: 70 }
const says = (verdict: JudgeVerdict['verdict'], more: Partial<JudgeVerdict> = {}): JudgeVerdict => ({ judge: 'libxml2-wasm', engine: 'test', verdict, findings: [], ...more })
const VALID = says('valid')
const INVALID = says('invalid', { findings: [{ message: 'no', place, path: ['a'] }] })
const BROKEN = says('not-determined', { reason: 'out of memory' })
const own = (verdict: 'valid' | 'invalid', structure = verdict) => ({ verdict, structure, issues: [] })

describe('together', () => {
  it('lets the schemas call valid what only a rule calls invalid', () => {
    expect(together(own('invalid', 'valid'), [VALID, VALID])).toMatchObject({ verdict: 'invalid', issues: [] })
    expect(together(own('invalid', 'valid'), [VALID, INVALID])).toMatchObject({ verdict: 'not-determined', issues: [{ code: 'judge.disagrees' }] })
  })

  it.each([
    ['valid', [VALID, VALID], 'valid', []],
    ['valid', [VALID, INVALID], 'not-determined', ['judge.disagrees']],
    ['valid', [BROKEN, VALID], 'not-determined', ['judge.broke']],
    ['valid', [BROKEN, INVALID], 'not-determined', ['judge.broke', 'judge.disagrees']],
    ['invalid', [INVALID], 'invalid', []],
    ['invalid', [VALID], 'invalid', []],
    ['invalid', [BROKEN], 'not-determined', ['judge.broke']],
  ] as const)('makes of our %s and %j: %s', (ours, opinions, verdict, codes) => {
    const report = together(own(ours), opinions)
    expect([report.verdict, report.issues.map(({ code }) => code), report.own]).toEqual([verdict, codes, ours])
    expect(report.judges).toEqual(opinions)
  })

  it('says which judge disagrees, where, and in its words', () => {
    expect(together(own('valid'), [INVALID]).issues[0]).toMatchObject({ place, values: { judge: 'libxml2-wasm', detail: 'no' }, severity: 'error' })
  })
})

describe('schemaAlone', () => {
  it.each([
    [[VALID, VALID], 'valid', []],
    [[VALID, INVALID], 'invalid', ['schema.invalid']],
    [[INVALID, BROKEN], 'not-determined', ['schema.invalid', 'judge.broke']],
    [[], 'not-determined', []],
  ] as const)('makes of %j: %s', (opinions, verdict, codes) => {
    const report = schemaAlone(opinions)
    expect([report.verdict, report.issues.map(({ code }) => code)]).toEqual([verdict, codes])
    expect(report.own).toBeUndefined()
  })

  it('keeps path and place, and names the line where there is no place', () => {
    expect(schemaAlone([INVALID]).issues[0]).toMatchObject({ path: ['a'], place, message: 'no' })
    const [issue] = schemaAlone([says('invalid', { findings: [{ message: 'no', line: 7 }] })]).issues
    expect(issue?.message).toBe('Line 7: no')
    expect(issue?.place).toBeUndefined()
  })
})
