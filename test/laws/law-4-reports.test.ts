/** Law 4 on reports of offices: 10,000 of them broken on purpose, five from each generated report, half in XML and half in JSON. */
import { afterAll, describe, expect, it } from 'vitest'
import { Comparison } from './comparison.ts'
import { expectAgreement } from './mutants.ts'
import { LAW_RUNS, LAW_TIMEOUT } from './runs.ts'
import { ownRoot } from './subjects.ts'

const MUTANTS = 5
const comparisons = { xml: new Comparison(), json: new Comparison() } as const

describe('law 4 on thousands of reports', () => {
  it.each([['XML', 'libxml2', 'xml'], ['JSON', 'ajv', 'json']] as const)('agrees on mutated %s with %s, the listed exceptions apart', async (_, _judge, syntax) => {
    await expectAgreement(ownRoot('OfficeReport'), comparisons[syntax], syntax, 1, MUTANTS)
    const { counts } = comparisons[syntax]
    expect(counts.documents).toBeGreaterThanOrEqual(LAW_RUNS * MUTANTS)
    expect(Math.min(counts.valid, counts.bothInvalid, counts.stricter)).toBeGreaterThan(counts.documents / 200)
  }, LAW_TIMEOUT)
})

afterAll(() => {
  for (const [syntax, { counts, met }] of Object.entries(comparisons)) {
    console.log(`Law 4, reports in ${syntax.toUpperCase()}: ${JSON.stringify(counts)}; ${[...met].map(([{ name }, count]) => `${name} ${count}`).join(', ')}`)
  }
})
