/** How many findings are kept of one document. */
import { describe, expect, it } from 'vitest'
import { Findings, MOST_FINDINGS } from '../../src/binding/index.ts'

describe('Findings', () => {
  it('keeps a bounded number, counts the others, and does not forget an error among them', () => {
    const findings = new Findings('object', 'strict')
    for (let index = 0; index < MOST_FINDINGS; index++) findings.add('part.unmapped', [index], index, {}, 'warning')
    expect([findings.failed, findings.issues().length]).toEqual([false, MOST_FINDINGS])
    for (let index = 0; index < 3; index++) findings.add('value.code', [index], index)
    expect(findings.failed).toBe(true)
    expect(findings.issues().length).toBe(MOST_FINDINGS + 1)
    expect(findings.issues().at(-1)).toMatchObject({ code: 'findings.held-back', severity: 'information', values: { count: '3' } })
  })
})
