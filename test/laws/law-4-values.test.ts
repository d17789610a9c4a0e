/** Law 4 on single values: every simple type of the sampler, in an element and in an attribute. */
import fc from 'fast-check'
import { afterAll, describe, it } from 'vitest'
import { Comparison } from './comparison.ts'
import { holdsAsync, LAW_TIMEOUT } from './runs.ts'
import { jsonOf, singleValues, xmlOf } from './single-values.ts'
import { SAMPLED } from './subjects.ts'

describe('law 4 on single values', () => {
  const comparison = new Comparison()

  it('agrees with libxml2 on a value in an element and in an attribute', async () => {
    await holdsAsync([singleValues, fc.constantFrom('element', 'attribute')], (value, where) => comparison.of(SAMPLED, 'xml', xmlOf(value, where)), 3)
  }, LAW_TIMEOUT)

  it('agrees with ajv on a value as text and as number', async () => {
    await holdsAsync([singleValues], value => comparison.of(SAMPLED, 'json', jsonOf(value)), 3)
  }, LAW_TIMEOUT)

  afterAll(() => { console.log(`Law 4, single values: ${JSON.stringify(comparison.counts)}`) })
})
