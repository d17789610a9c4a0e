/** Law 4: what our checker calls valid, both schemas call valid; the converse has a list. Judges get the original bytes. */
import { deepStrictEqual } from 'node:assert/strict'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { writeJsonDocument, writeXmlDocument } from '../../src/document/write.ts'
import { Comparison } from './comparison.ts'
import { EXCEPTIONS } from './exceptions.ts'
import { expectAgreement } from './mutants.ts'
import { holdsAsync, LAW_RUNS, LAW_TIMEOUT } from './runs.ts'
import { SAMPLED, SUBJECTS } from './subjects.ts'

const comparison = new Comparison()
const { counts, met } = comparison

describe.each(SUBJECTS)('law 4 on $name', subject => {
  const { plan, name, share, documents } = subject

  it('writes nothing that a schema refuses', async () => {
    await holdsAsync([documents, fc.constantFrom(0, 2)], async (value, indent) => {
      deepStrictEqual([await subject.judgeXml(writeXmlDocument(plan, name, value, { indent })), await subject.judgeJson(writeJsonDocument(plan, name, value, { indent }))], ['valid', 'valid'])
    }, share)
  }, LAW_TIMEOUT)

  it('agrees with libxml2 on mutated XML, the listed exceptions apart', () => expectAgreement(subject, comparison, 'xml', 1.5 * share), LAW_TIMEOUT)

  it('agrees with ajv on mutated JSON, the listed exceptions apart', () => expectAgreement(subject, comparison, 'json', 1.5 * share), LAW_TIMEOUT)
})

describe('the list of exceptions', () => {
  it('is needed whole: every entry is met, the rare ones after some more mutations', async () => {
    for (let round = 0; round < 20 && met.size < EXCEPTIONS.length; round++) {
      for (const syntax of ['xml', 'json'] as const) await expectAgreement(SAMPLED, comparison, syntax, 0.1, 5)
    }
    expect(EXCEPTIONS.filter(exception => !met.has(exception)).map(({ name }) => name)).toEqual([])
  }, LAW_TIMEOUT)

  it('was tried on at least 4,000 mutations, of which some are valid and many are not', () => {
    expect(counts.documents).toBeGreaterThanOrEqual(Math.min(4000, LAW_RUNS * 4))
    expect(Math.min(counts.valid, counts.bothInvalid, counts.stricter)).toBeGreaterThan(counts.documents / 50)
  })
})

afterAll(() => {
  console.log(`Law 4: ${JSON.stringify(counts)}; ${EXCEPTIONS.map(exception => `${exception.name} ${met.get(exception) ?? 0}`).join(', ')}`)
})
