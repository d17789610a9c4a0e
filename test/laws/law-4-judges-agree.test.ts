/** Law 4: what our checker calls valid, both schemas call valid; the converse has a list. Judges get the original bytes. */
import { deepStrictEqual } from 'node:assert/strict'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { writeJsonDocument, writeXmlDocument } from '../../src/document/write.ts'
import { Comparison } from './comparison.ts'
import { EXCEPTIONS } from './exceptions.ts'
import { jsonMutations, jsonText, jsonTree } from './json-mutations.ts'
import { holdsAsync, LAW_RUNS, LAW_TIMEOUT } from './runs.ts'
import { spelledDocument, toXmlNode } from './spelled.ts'
import { SAMPLED, SUBJECTS, type Subject } from './subjects.ts'
import { mutatedXml, xmlMutations } from './xml-mutations.ts'

const changes = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { minLength: 1, maxLength: 2 })

const comparison = new Comparison()
const { counts, met } = comparison

/** Values that look nearly right are tried more often than the rest: there most can go wrong unnoticed. */
function kindsOf<T>(mutations: Readonly<Record<string, T>>): readonly T[] {
  return Object.entries(mutations).flatMap(([kind, mutation]) => kind.startsWith('similar') ? [mutation, mutation, mutation, mutation] : [mutation])
}

/** The laws of one model: documents as written, and mutants in either syntax. */
function lawsOf(subject: Subject): { readonly written: () => Promise<void>, readonly mutated: (syntax: 'xml' | 'json', share: number) => Promise<void> } {
  const { plan, name, root, documents, targets } = subject
  const [xmlKinds, jsonKinds] = [kindsOf(xmlMutations(plan)), kindsOf(jsonMutations(plan))]
  return {
    written: () => holdsAsync([documents, fc.constantFrom(0, 2)], async (value, indent) => {
      deepStrictEqual([await subject.judgeXml(writeXmlDocument(plan, name, value, { indent })), await subject.judgeJson(writeJsonDocument(plan, name, value, { indent }))], ['valid', 'valid'])
    }),
    mutated: (syntax, share) => holdsAsync([targets, changes, fc.nat()], async (value, made, spelling) => {
      if (syntax === 'xml') {
        const tree = toXmlNode(spelledDocument(root, value))
        for (const [kind, where, how] of made) xmlKinds[kind % xmlKinds.length]?.(tree, where, how)
        await comparison.of(subject, 'xml', mutatedXml(tree, spelling))
      } else {
        const tree = jsonTree({ [root.property]: value })
        for (const [kind, where, how] of made) jsonKinds[kind % jsonKinds.length]?.(tree, where, how)
        await comparison.of(subject, 'json', jsonText(tree))
      }
    }, share),
  }
}

describe.each(SUBJECTS)('law 4 on $name', subject => {
  const laws = lawsOf(subject)

  it('writes nothing that a schema refuses', () => laws.written(), LAW_TIMEOUT)

  it('agrees with libxml2 on mutated XML, the listed exceptions apart', () => laws.mutated('xml', 1.5), LAW_TIMEOUT)

  it('agrees with ajv on mutated JSON, the listed exceptions apart', () => laws.mutated('json', 1.5), LAW_TIMEOUT)
})

describe('the list of exceptions', () => {
  it('is needed whole: every entry is met, the rare ones after some more mutations', async () => {
    for (let round = 0; round < 20 && met.size < EXCEPTIONS.length; round++) {
      for (const syntax of ['xml', 'json'] as const) await lawsOf(SAMPLED).mutated(syntax, 0.5)
    }
    expect(EXCEPTIONS.filter(exception => !met.has(exception)).map(({ name }) => name)).toEqual([])
  }, LAW_TIMEOUT)

  it('was tried on at least 5,000 mutations, of which some are valid and many are not', () => {
    expect(counts.documents).toBeGreaterThanOrEqual(Math.min(5000, LAW_RUNS * 5))
    expect(Math.min(counts.valid, counts.bothInvalid, counts.stricter)).toBeGreaterThan(counts.documents / 50)
  })
})

afterAll(() => {
  console.log(`Law 4: ${JSON.stringify(counts)}; ${EXCEPTIONS.map(exception => `${exception.name} ${met.get(exception) ?? 0}`).join(', ')}`)
})
