/** `prove` holds on every valid document, and does not hold where a reader and a writer lose the same thing. */
import { deepStrictEqual } from 'node:assert/strict'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeJsonDocument, writeXmlDocument } from '../../src/document/write.ts'
import type { ComplexPlan, Field, Plan, RootPlan } from '../../src/plan/index.ts'
import { proveDocument } from '../../src/prove/prove.ts'
import { holdsAsync, LAW_TIMEOUT } from './runs.ts'
import { OWN, SUBJECTS } from './subjects.ts'

describe.each(SUBJECTS)('prove on $name', ({ plan, name, share, documents }) => {
  it('holds on every valid document, in both syntaxes', async () => {
    await holdsAsync([documents, fc.constantFrom(0, 2)], async (value, indent) => {
      for (const file of [writeXmlDocument(plan, name, value, { indent, schemaLocation: 'a.xsd' }), writeJsonDocument(plan, name, value, { indent })]) {
        const proof = await proveDocument(plan, file)
        deepStrictEqual(proof.ok && [proof.holds, proof.certificate.laws.map(law => law.holds), proof.certificate.tally.differences], [true, [true, true, true], []])
      }
    }, 0.1 * share)
  }, LAW_TIMEOUT)
})

/** A plan that knows a field and forgets it: reader, checker and writer then lose it alike, without a finding. */
function forgetting(plan: Plan, forgotten: Field): Plan {
  const known = new Map<ComplexPlan, ComplexPlan>()
  const copy = (type: ComplexPlan): ComplexPlan => {
    const before = known.get(type)
    if (before !== undefined) return before
    const fields: Field[] = []
    const after: ComplexPlan = { ...type, fields }
    known.set(type, after)
    for (const field of type.fields) {
      const fieldType = field.type.kind === 'simple' ? field.type : copy(field.type)
      if (field !== forgotten) fields.push({ ...field, type: fieldType })
    }
    const byProperty = new Map(type.fields.map(field => [field.property, fields.find(({ property }) => property === field.property) ?? field]))
    const byLocal = (all: ReadonlyMap<string, Field>): ReadonlyMap<string, Field> => new Map([...all].map(([local, field]) => [local, byProperty.get(field.property) ?? field]))
    return Object.assign(after, { byProperty, attributes: byLocal(type.attributes), elements: byLocal(type.elements) })
  }
  const roots = [...plan.roots.values()].map((root): RootPlan => ({ ...root, type: copy(root.type) }))
  return { ...plan, roots: new Map(roots.map(root => [root.local, root])), rootProperties: new Map(roots.map(root => [root.property, root])) }
}

const WHOLE = {
  st96Version: 'V6_0', ipoVersion: 'ICT_V1_0', languageCode: 'fr', documentStatusText: 'test', recommendationSetIdentifier: 'a', editionStatusCategory: 'Proposed',
  titleTextBag: [{ value: 'Titre', languageCode: 'fr' }],
  recommendationBag: [{
    recommendationIdentifier: 'b', recommendationNumber: '1', shortLabelTextBag: [{ value: 'Short', languageCode: 'en', originCategory: 'Annotation' }],
    actionBag: [{ actionIdentifier: '1.a', actionTextBag: [{ value: 'Do', languageCode: 'en', printedLabelText: 'a)' }] }],
    correspondence: { newRecommendation: { newIndicator: true } },
  }],
  commentTextBag: [{ value: 'x', sequenceNumber: '1' }],
}

describe('prove with a plan that loses something', () => {
  const field = (record: ComplexPlan, property: string): Field => {
    const found = record.byProperty.get(property)
    if (found === undefined) throw new Error(`${record.name} has no ${property}`)
    return found
  }
  const at = (...properties: string[]): Field => {
    let [type, last]: [ComplexPlan, Field | undefined] = [OWN.root.type, undefined]
    for (const property of properties) {
      last = field(type, property)
      if (last.type.kind !== 'simple') type = last.type
    }
    if (last === undefined) throw new Error('no property')
    return last
  }

  it.each([
    'languageCode', 'documentStatusText', 'titleTextBag', 'commentTextBag/sequenceNumber', 'recommendationBag/correspondence', 'recommendationBag/actionBag',
    'recommendationBag/actionBag/actionTextBag/printedLabelText', 'recommendationBag/recommendationNumber',
  ])('does not hold when %s is lost', async path => {
    const lost = at(...path.split('/'))
    const plan = forgetting(OWN.plan, lost)
    for (const file of [writeXmlDocument(OWN.plan, OWN.name, WHOLE, {}), writeJsonDocument(OWN.plan, OWN.name, WHOLE, {})]) {
      const proof = await proveDocument(plan, file)
      expect(proof.ok && proof.holds).toBe(false)
      expect(proof.ok && proof.certificate.tally.differences.some(difference => difference.includes(lost.local) || difference.includes(lost.property))).toBe(true)
      const sound = await proveDocument(OWN.plan, file)
      expect(sound.ok && sound.holds).toBe(true)
    }
  })
})
