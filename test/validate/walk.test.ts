/** The walk that all rules share: every part where it stands, and what a rule looks at in the order of the schema. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Path } from '../../src/issue/index.ts'
import { OfficeReport } from '../../src/model/office-report.ts'
import { OfficeReportTransaction } from '../../src/model/office-report-transaction.ts'
import { RecommendationSet } from '../../src/model/recommendation-set.ts'
import type { RootName } from '../../src/model/types.ts'
import { PLAN, type ComplexPlan } from '../../src/plan/index.ts'
import { fieldsWhere } from '../../src/validate/rules/model-types.ts'
import { forgetDocument, perDocument } from '../../src/validate/rules/per-document.ts'
import { runRules } from '../../src/validate/rules/run.ts'
import { repeatsIn } from '../../src/validate/rules/repeats.ts'
import { bagsWhere, nearest, partsOf, recordsOf, valuesWhere } from '../../src/validate/rules/walk.ts'
import { documentsOf, type Members } from '../laws/documents.ts'
import { rawFindings, reportWith, responding, transactionOf } from './report-example.ts'

const ROOTS = [['OfficeReport', OfficeReport], ['OfficeReportTransaction', OfficeReportTransaction], ['RecommendationSet', RecommendationSet]] as const
const RUNS = 60

/** A part with its path, found by plain recursion. */
interface Met {
  readonly type: ComplexPlan
  readonly value: Members
  readonly path: Path
}

function met(type: ComplexPlan, value: Members, path: Path = []): readonly Met[] {
  const inner = type.fields.flatMap(field => {
    const member = value[field.property]
    if (field.type.kind === 'simple' || member === undefined) return []
    const nested = field.type
    if (!Array.isArray(member)) return met(nested, member as Members, [...path, field.property])
    return (member as Members[]).flatMap((one, index) => met(nested, one, [...path, field.property, index]))
  })
  return [{ type, value, path }, ...inner]
}

const metIn = (root: RootName, value: Members): readonly Met[] => met(PLAN.roots.get(root)?.type as ComplexPlan, value)

/** The same object with the members of all records the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).reverse().map(([name, member]) => [name, reversed(member)]))
}

describe.each(ROOTS)('the walk over %s', (root, element) => {
  const documents = documentsOf(element, 'rich')

  it('meets every part once, in the order of the schema, with its path and what is above it', () => {
    fc.assert(fc.property(documents, value => {
      const parts = partsOf({ root, value })
      expect(parts.map(({ type, path, order }) => [type.name, path, order])).toEqual(metIn(root, value).map(({ type, path }, order) => [type.name, path, order]))
      for (const { above, path } of parts) expect(above?.path).toEqual(path.length === 0 ? undefined : path.slice(0, typeof path.at(-1) === 'number' ? -2 : -1))
    }), { numRuns: RUNS })
  })

  it('gives texts in the order of the schema, in whatever order the members were written', () => {
    const texts = fieldsWhere(({ type }) => type.kind === 'simple' && type.json === 'string')
    fc.assert(fc.property(documents, value => {
      const expected = metIn(root, value).flatMap(({ type, value: record, path }) => type.fields.flatMap(field => {
        const member = record[field.property]
        if (field.type.kind !== 'simple' || field.type.json !== 'string' || member === undefined) return []
        return Array.isArray(member) ? member.map((one, index) => [one, [...path, field.property, index]]) : [[member, [...path, field.property]]]
      }))
      for (const given of [value, reversed(value) as Members]) {
        expect(valuesWhere({ root, value: given }, texts, () => true).map(({ value: text, path }) => [text, path])).toEqual(expected)
      }
    }), { numRuns: RUNS })
  })

  it('gives bags in the order of the schema', () => {
    fc.assert(fc.property(documents, value => {
      const expected = metIn(root, value).flatMap(({ type, value: record, path }) =>
        type.fields.filter(({ property }) => Array.isArray(record[property])).map(({ property }) => [...path, property]))
      expect(bagsWhere({ root, value }, fieldsWhere(() => true), () => true).map(({ path }) => path)).toEqual(expected)
    }), { numRuns: RUNS })
  })

  it('finds the records of a type by its name', () => {
    fc.assert(fc.property(documents, value => {
      for (const name of new Set(metIn(root, value).map(({ type }) => type.name))) {
        expect(recordsOf({ root, value }, name).map(({ path }) => path)).toEqual(metIn(root, value).filter(({ type }) => type.name === name).map(({ path }) => path))
      }
      expect(recordsOf({ root, value }, 'Unheard')).toEqual([])
    }), { numRuns: RUNS / 4 })
  })

  it('lets the rules find the same in whatever order the members were written', async () => {
    await fc.assert(fc.asyncProperty(documents, async value => {
      const found = async (given: object): Promise<readonly unknown[]> => (await rawFindings(root, given)).map(({ code, path }) => [code, path])
      expect(await found(reversed(value) as object)).toEqual(await found(value))
    }), { numRuns: RUNS })
  })
})

describe('what stands around a part', () => {
  it('is found from the part upwards, itself first', () => {
    const value = transactionOf([reportWith({ officeReportIdentifier: 'a' }), { ...responding({ addressedItemIdentifierBag: ['1'], yearlyEvaluation: { evaluationDate: '2025' } }), officeReportIdentifier: 'b' }])
    const evaluation = partsOf({ root: 'OfficeReportTransaction', value }).find(({ type }) => type.name === 'YearlyEvaluation')
    const around = (name: string): Path | undefined => evaluation && nearest(evaluation, ({ type }) => type.name === name)?.path
    expect(['YearlyEvaluation', 'Response', 'OfficeReport', 'OfficeReportTransaction', 'Collection'].map(around)).toEqual([
      ['officeReportBag', 1, 'responseBag', 0, 'yearlyEvaluation'], ['officeReportBag', 1, 'responseBag', 0], ['officeReportBag', 1], [], undefined,
    ])
  })
})

describe('what rules share', () => {
  it('is worked out once for a context, and anew for another and when it was let go', () => {
    const asked: object[] = []
    const size = perDocument(context => asked.push(context))
    const [one, other] = [{ root: 'OfficeReport', value: reportWith() } as const, { root: 'OfficeReport', value: reportWith() } as const]
    expect([size(one), size(one), size(other), size(other)]).toEqual([1, 1, 2, 2])
    forgetDocument()
    expect(size(other)).toBe(3)
    expect(asked).toEqual([one, other, other])
  })

  it('is let go when the rules have run', () => {
    const asked: object[] = []
    const size = perDocument(context => asked.push(context))
    const context = { root: 'OfficeReport', value: reportWith() } as const
    expect(size(context)).toBe(1)
    runRules({ root: 'OfficeReport', value: reportWith(), editions: new Map(), profile: 'strict', validOn: '2026-01-01' })
    expect(size(context)).toBe(2)
  })

  it('is worked out once even where there is nothing to say', () => {
    const asked: object[] = []
    const nothing = perDocument(context => { asked.push(context) })
    const context = { root: 'OfficeReport', value: reportWith() } as const
    expect([nothing(context), nothing(context)]).toEqual([undefined, undefined])
    expect(asked.length).toBe(1)
  })
})

describe('repeats', () => {
  it('name each thing that came before, and the first of its key', () => {
    expect(repeatsIn(['a', 'b', 'A', 'c', 'a', 'B'], one => one === 'c' ? undefined : one.toLowerCase())).toEqual([
      { repeated: 'A', index: 2, first: 'a', firstIndex: 0 }, { repeated: 'a', index: 4, first: 'a', firstIndex: 0 }, { repeated: 'B', index: 5, first: 'b', firstIndex: 1 },
    ])
  })

  it('are none among things without a key', () => {
    expect(repeatsIn(['a', 'a'], () => undefined)).toEqual([])
  })
})
