/**
 * The laws of comparing: what a patch says of two documents makes the one of the other; joining drafts depends on no order, loses
 * nothing, and is silent about no difference.
 */
import { deepStrictEqual, equal, ok } from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffBy } from '../../src/compare/diff.ts'
import { firmKeys } from '../../src/compare/identity.ts'
import { merge, type ReportDraft } from '../../src/compare/merge.ts'
import { applyOperations, operationsOf } from '../../src/compare/patch-apply.ts'
import { applyPatchBy, patchBy } from '../../src/compare/patch.ts'
import { canonicalJsonDocument, checkObject } from '../../src/document/write.ts'
import type { Result } from '../../src/issue/index.ts'
import type { ElementDecl } from '../../src/meta/index.ts'
import { MODEL } from '../../src/model/index.ts'
import type { OfficeReport } from '../../src/model/types.ts'
import { compilePlan, PLAN, type ComplexPlan, type Plan, type RootPlan } from '../../src/plan/index.ts'
import { Sampler, SAMPLER } from '../sampler/index.ts'
import { documentsOf, type Members } from './documents.ts'
import { Chances, mixed, relatives } from './related-documents.ts'
import { holds, holdsAsync, LAW_TIMEOUT } from './runs.ts'

const rootNamed = (plan: Plan, name: string): RootPlan => {
  const root = plan.roots.get(name)
  if (root === undefined) throw new Error(name)
  return root
}
const isValid = (plan: Plan, name: string) => (value: object): boolean => checkObject(plan, name, value).length === 0
const subjectOf = (plan: Plan, element: ElementDecl) => {
  const root = rootNamed(plan, element.name)
  return { name: element.name, plan, root, pairs: relatives(root.type, documentsOf(element).filter(isValid(plan, element.name))) }
}
const SUBJECTS = [...MODEL.roots.map(element => subjectOf(PLAN, element)), subjectOf(compilePlan(SAMPLER), Sampler)]

describe.each(SUBJECTS)('the law of differences on $name', ({ plan, name, root, pairs }) => {
  it('makes the second document of the first, byte for byte in canonical JSON, and only of the first', async () => {
    let refused = 0
    await holdsAsync([pairs], async ([a, b]) => {
      const patch = JSON.parse(JSON.stringify(await patchBy(plan, name, a, b))) as unknown
      const result = await applyPatchBy(plan, name, patch, a)
      ok(result.ok, JSON.stringify(result.issues))
      equal(canonicalJsonDocument(plan, name, result.value), canonicalJsonDocument(plan, name, b))
      deepStrictEqual(applyOperations(operationsOf(patch), { [root.property]: a }), { [root.property]: b })
      if (diffBy(plan, name, a, b).length === 0) return
      deepStrictEqual((await applyPatchBy(plan, name, patch, b)).issues.map(({ code }) => code), ['patch.other-document'])
      refused++
    }, 0.03)
    expect(refused).toBeGreaterThan(0)
  }, LAW_TIMEOUT)

  it('tells a difference exactly where there is one', () => {
    holds([pairs], ([a, b]) => {
      deepStrictEqual(diffBy(plan, name, a, a), [])
      equal(diffBy(plan, name, a, b).length === 0, canonicalJsonDocument(plan, name, a) === canonicalJsonDocument(plan, name, b))
    }, 0.03)
  }, LAW_TIMEOUT)
})

const REPORT = rootNamed(PLAN, 'OfficeReport')

/** Whether no list in a value holds two items of one key: then it is clear which items of two drafts belong together. */
function keysAreDistinct({ fields }: ComplexPlan, value: object): boolean {
  return fields.every(({ property, type }) => {
    const member = (value as Members)[property]
    const items: readonly unknown[] = Array.isArray(member) ? member : member === undefined ? [] : [member]
    const keys = items.flatMap(item => [...new Set(firmKeys(type, item))])
    return (!Array.isArray(member) || new Set(keys).size === keys.length)
      && (type.kind === 'simple' || items.every(item => keysAreDistinct(type, item as object)))
  })
}
const documents = documentsOf(MODEL.roots.find(({ name }) => name === 'OfficeReport') as ElementDecl).filter(isValid(PLAN, 'OfficeReport'))
const HEADER = ['ipOfficeCode', 'reportingPeriod', 'recommendationSetIdentifier', 'documentStatusText']

/** Drafts of one report: three that share much, and what they were made of. */
const drafts = fc.tuple(documents, documents, fc.nat()).map(([base, other, seed]) => {
  const chances = new Chances(seed)
  const draft = (): OfficeReport => ({ ...withoutHeader(mixed(REPORT.type, base, other, chances)), ...headerOf(base) }) as unknown as OfficeReport
  return { base: base as unknown as OfficeReport, a: draft(), b: draft(), c: draft() }
})

function headerOf(report: object): Members {
  return Object.fromEntries(Object.entries(report).filter(([name]) => HEADER.includes(name)))
}

function withoutHeader(report: Members): Members {
  return Object.fromEntries(Object.entries(report).filter(([name]) => !HEADER.includes(name)))
}

/** What must be there, and the header. */
function emptyDraft(report: OfficeReport): OfficeReport {
  const kept = REPORT.type.fields.filter(({ required, property }) => required || HEADER.includes(property)).map(({ property }) => property)
  return Object.fromEntries(Object.entries(report).filter(([name]) => kept.includes(name))) as unknown as OfficeReport
}

const named = (reports: Readonly<Record<string, OfficeReport>>): readonly ReportDraft[] => Object.entries(reports).map(([source, report]) => ({ source, report }))
const canonical = (result: Result<OfficeReport>): string => (result.ok ? canonicalJsonDocument(PLAN, 'OfficeReport', result.value) : '')

/** The same, whatever the order of lists. */
function unordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(one => JSON.stringify(unordered(one))).sort()
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, member]) => [name, unordered(member)]))
}

describe('the law of drafts', () => {
  it('makes of a draft and itself, alone, or with one that says nothing, that draft', () => {
    holds([drafts], ({ a }) => {
      for (const joined of [merge(named({ a })), merge(named({ a, copy: structuredClone(a) })), merge(named({ a, empty: emptyDraft(a) })), merge(named({ empty: emptyDraft(a), a }))]) {
        deepStrictEqual(joined, { ok: true, value: a, issues: [] })
      }
    }, 0.03)
  }, LAW_TIMEOUT)

  it('does not depend on the order of drafts: the same report, or the same findings in the same order', () => {
    const met = { joined: 0, conflicts: 0 }
    holds([drafts, fc.boolean(), fc.boolean()], ({ base, a, b, c }, withBase, prefers) => {
      const options = { ...(withBase ? { base } : {}), ...(prefers ? { prefer: 'b' } : {}) }
      const joined = merge(named({ a, b, c }), options)
      for (const other of [merge(named({ b, a, c }), options), merge(named({ c, b, a }), options)]) {
        deepStrictEqual(other.issues, joined.issues)
        equal(canonical(other), canonical(joined))
      }
      met[joined.ok ? 'joined' : 'conflicts']++
    }, 0.05)
    expect(met.joined).toBeGreaterThan(0)
    expect(met.conflicts).toBeGreaterThan(0)
  }, LAW_TIMEOUT)

  it('joins without base to what is valid by structure, or names a conflict', () => {
    holds([drafts], ({ a, b }) => {
      const { ok: joined, issues } = merge(named({ a, b }))
      deepStrictEqual(issues.filter(({ code }) => code !== 'merge.conflict'), [])
      equal(joined, issues.length === 0)
    }, 0.03)
  }, LAW_TIMEOUT)

  it('says in the joined report whatever a draft says', () => {
    holds([drafts], ({ a, b }) => {
      const joined = merge(named({ a, b }))
      if (!joined.ok) return
      for (const draft of [a, b]) deepStrictEqual(diffBy(PLAN, 'OfficeReport', draft, joined.value).filter(({ kind }) => kind === 'removed' || kind === 'changed'), [])
    }, 0.03)
  }, LAW_TIMEOUT)

  it('takes the one draft that changed its base, order and omissions included', () => {
    holds([drafts], ({ base, a }) => {
      const changed = { ...a }
      deepStrictEqual(merge(named({ unchanged: base, changed }), { base }), { ok: true, value: changed, issues: [] })
    }, 0.03)
  }, LAW_TIMEOUT)

  it('can be done in steps, up to the order of lists, where there is no conflict', () => {
    let compared = 0
    holds([drafts], ({ a, b, c }) => {
      if (![a, b, c].every(draft => keysAreDistinct(REPORT.type, draft))) return
      const [left, right] = [merge(named({ a, b })), merge(named({ b, c }))]
      const whole = merge(named({ a, b, c }))
      if (!left.ok || !right.ok || !whole.ok) return
      const steps = [merge(named({ ab: left.value, c })), merge(named({ a, bc: right.value }))]
      for (const step of steps) {
        ok(step.ok, JSON.stringify(step.issues))
        deepStrictEqual(unordered(step.value), unordered(whole.value))
      }
      compared++
    }, 0.05)
    expect(compared).toBeGreaterThan(0)
  }, LAW_TIMEOUT)
})

const folder = new URL('../../fixtures/office-report/', import.meta.url)
const fixtures = readdirSync(folder).filter(name => existsSync(new URL(`${name}/document.json`, folder))).map(name => {
  const document = JSON.parse(readFileSync(new URL(`${name}/document.json`, folder), 'utf8')) as { readonly officeReport: OfficeReport }
  return { name, report: document.officeReport }
}).filter(({ report }) => isValid(PLAN, 'OfficeReport')(report))

describe.each(fixtures)('the laws on $name', ({ report }) => {
  it('makes every other report of it and joins it with itself', async () => {
    expect(fixtures.length).toBeGreaterThan(10)
    for (const other of fixtures) {
      const result = await applyPatchBy(PLAN, 'OfficeReport', await patchBy(PLAN, 'OfficeReport', report, other.report), report)
      deepStrictEqual(result, { ok: true, value: other.report, issues: [] })
    }
    deepStrictEqual(merge(named({ one: report, other: structuredClone(report) })), { ok: true, value: report, issues: [] })
  })
})
