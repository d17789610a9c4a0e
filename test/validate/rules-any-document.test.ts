/** Rules on documents of any shape and size: they answer, in words that are filled, about what is there. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fill } from '../../src/issue/index.ts'
import { OfficeReport } from '../../src/model/office-report.ts'
import { OfficeReportTransaction } from '../../src/model/office-report-transaction.ts'
import { RecommendationSet } from '../../src/model/recommendation-set.ts'
import type { Response, RootName } from '../../src/model/types.ts'
import { RULES } from '../../src/rules.ts'
import { documentsOf } from '../laws/documents.ts'
import { rawFindings, reportWith, responding } from './report-example.ts'

const ROOTS = [['OfficeReport', OfficeReport], ['OfficeReportTransaction', OfficeReportTransaction], ['RecommendationSet', RecommendationSet]] as const
const RUNS = 150

/** What a path leads to, by own members only. */
function at(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((inner, step) => typeof inner === 'object' && inner !== null && Object.hasOwn(inner, step) ? (inner as Record<string | number, unknown>)[step] : undefined, value)
}

describe('rules on any valid document', () => {
  it.each(ROOTS)('point to what is there, in %s', async (root, element) => {
    const met = new Set<string>()
    await fc.assert(fc.asyncProperty(documentsOf(element, 'rich'), async value => {
      for (const issue of await rawFindings(root as RootName, value)) {
        met.add(issue.code)
        expect(at(value, issue.path), `${issue.code} at ${issue.path.join('/')}`).toBeDefined()
        const rule = RULES.find(({ code }) => code === issue.code)
        for (const template of [rule?.message ?? '', rule?.hint ?? '']) {
          const named = Object.fromEntries(Object.keys(issue.values).map(name => [name, '-']))
          expect(fill(template, named)).not.toMatch(/\{[a-zA-Z]+\}/)
        }
      }
    }), { numRuns: RUNS })
    expect(met.size).toBeGreaterThan(2)
  }, 120_000)
})

/** Reports of so many responses that a rule that compares each with each would take minutes. */
const MANY = 20_000

const LARGE: readonly (readonly [string, (index: number) => Response])[] = [
  ['the same item', () => ({ addressedItemIdentifierBag: ['1', '1'], implementationStatusCategory: 'Planned' })],
  ['items that no edition has', index => ({ addressedItemIdentifierBag: [`${index + 100}.a.i`], implementationStatusCategory: 'Implemented' })],
  ['an action to share', () => ({ addressedItemIdentifierBag: ['1', '1.b'], implementationStatusCategory: 'Implemented' })],
  ['one circle', index => ({ addressedItemIdentifierBag: [`${index}`], responseReference: { referredItemIdentifier: `${(index + 1) % MANY}` } })],
  ['one long way', index => ({ addressedItemIdentifierBag: [`${index}`], responseReference: { referredItemIdentifier: `${Math.max(0, index - 1)}` } })],
]

describe('rules on large documents', () => {
  it.each(LARGE)('take no longer than the document is long, with 20,000 responses on %s', async (_, response) => {
    expect(await rawFindings('OfficeReport', responding(...Array.from({ length: MANY }, (__, index) => response(index))))).not.toHaveLength(0)
  }, 120_000)

  it('attach justifications without comparing each with each', async () => {
    const report = reportWith({
      responseBag: Array.from({ length: MANY }, () => ({ addressedItemIdentifierBag: ['1', '1'], implementationStatusCategory: 'Planned' })),
      findingJustificationBag: Array.from({ length: MANY }, (_, index) => ({ justifiedFindingCode: 'response.item-twice', justifiedPathText: `/responseBag/${index}`, justificationTextBag: [{ value: `No ${index}.`, languageCode: 'en' }] })),
    })
    const found = (await rawFindings('OfficeReport', report)).filter(({ code }) => code === 'response.item-twice')
    expect(found.map(({ justification }) => justification)).toEqual(found.map(({ path }) => `No ${path[1]}.`))
    expect(found.length).toBe(MANY)
  }, 120_000)
})
