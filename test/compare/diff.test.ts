import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { IDENTITIES } from '../../src/compare/identity.ts'
import { diff } from '../../src/compare/diff.ts'
import { groupChanges } from '../../src/compare/diff-groups.ts'
import { longestRising, pairItems } from '../../src/compare/diff-pairs.ts'
import { rankOfItem } from '../../src/compare/diff-order.ts'
import { builtInEdition } from '../../src/edition/index.ts'
import { pointer } from '../../src/issue/index.ts'
import type { OfficeReport, Response } from '../../src/model/types.ts'
import { PLAN, type ComplexPlan, type TypePlan } from '../../src/plan/index.ts'
import { report } from './diff-reports.ts'

function typeAt(...[root = '', ...steps]: readonly string[]): TypePlan {
  const start: TypePlan | undefined = PLAN.roots.get(root)?.type
  const found = steps.reduce<TypePlan | undefined>((type, step) => (type?.kind === 'simple' ? undefined : type?.byProperty.get(step)?.type), start)
  if (found === undefined) throw new Error(`no type at ${root} ${steps.join()}`)
  return found
}

/** All types that stand in a list somewhere in the model. */
function listedTypes(): ReadonlySet<ComplexPlan> {
  const listed = new Set<ComplexPlan>()
  const seen = new Set<ComplexPlan>()
  const visit = (type: TypePlan): void => {
    if (type.kind === 'simple' || seen.has(type)) return
    seen.add(type)
    for (const field of type.fields) {
      if (field.type.kind !== 'simple' && (field.form === 'bag' || field.form === 'many')) listed.add(field.type)
      visit(field.type)
    }
  }
  for (const root of PLAN.roots.values()) visit(root.type)
  return listed
}

describe('the table of identities', () => {
  it('has a row for every record that stands in a list, and no other', () => {
    const records = [...listedTypes()].filter(({ kind }) => kind !== 'text').map(({ name }) => name)
    expect(records.length).toBeGreaterThan(30)
    expect(Object.keys(IDENTITIES).sort()).toEqual(records.sort())
  })

  it('names members that the records have', () => {
    const unknown = [...listedTypes()].flatMap(type => [...IDENTITIES[type.name]?.firm ?? [], ...IDENTITIES[type.name]?.loose ?? []].flat().filter(name => {
      const steps = name.replace('?', '').split('.')
      return steps.reduce<TypePlan | undefined>((at, step) => (at === undefined || at.kind === 'simple' ? undefined : at.byProperty.get(step)?.type), type) === undefined
    }).map(name => `${type.name}.${name}`))
    expect(unknown).toEqual([])
  })
})

describe('pairItems', () => {
  const responses = typeAt('OfficeReport', 'responseBag')
  const to = (...keys: string[]): Response => ({ addressedItemIdentifierBag: keys, implementationStatusCategory: keys.join('-') })

  it('pairs responses by the set of items that they address', () => {
    const { pairs, added, removed } = pairItems(responses, [to('1.a'), to('2.a', '2.b')], [to('2.b', '2.a'), to('3')])
    expect(pairs).toEqual([{ a: 1, b: 0, moved: false }])
    expect([removed, added]).toEqual([[0], [1]])
  })

  it('calls as few items moved as it can', () => {
    const { pairs } = pairItems(responses, ['1', '2', '3', '4'].map(key => to(key)), ['2', '3', '4', '1'].map(key => to(key)))
    expect(pairs.filter(({ moved }) => moved)).toEqual([{ a: 0, b: 3, moved: true }])
  })

  it('pairs two responses to one item in their order, equal ones first', () => {
    const [one, other] = [{ ...to('1'), progressMeasure: 1 }, { ...to('1'), progressMeasure: 2 }]
    expect(pairItems(responses, [one, other], [other, { ...one, progressMeasure: 3 }]).pairs.map(({ a, b }) => [a, b])).toEqual([[1, 0], [0, 1]])
  })

  it('finds a document again whose address is new, by its title', () => {
    const documents = typeAt('OfficeReport', 'responseBag', 'evidenceDocumentBag')
    const titled = (webURI: string): object => ({ titleTextBag: [{ value: 'Strategy', languageCode: 'en' }, { value: webURI, languageCode: 'fr' }], webURI })
    expect(pairItems(documents, [titled('https://a.example')], [titled('https://b.example')]).pairs).toHaveLength(1)
  })

  it('does not guess which of two versions of a standard became a third', () => {
    const standards = typeAt('OfficeReport', 'digitizationSection', 'collectionBag', 'standardUseBag')
    const version = (standardVersionText: string): object => ({ wipoStandardNumber: 'ST.96', standardVersionText })
    expect(pairItems(standards, [version('V4_0'), version('V5_0')], [version('V6_0')])).toEqual({ pairs: [], removed: [0, 1], added: [0] })
    expect(pairItems(standards, [version('V5_0')], [version('V6_0')]).pairs).toHaveLength(1)
  })

  it('does not pair different plain values', () => {
    expect(pairItems(typeAt('OfficeReport', 'responseBag', 'addressedItemIdentifierBag'), ['1.a', '1.b'], ['1.b', '1.c'])).toEqual({ pairs: [{ a: 1, b: 0, moved: false }], removed: [0], added: [1] })
  })
})

describe('longestRising', () => {
  it('finds a longest run', () => {
    expect([...longestRising([3, 1, 2, 5, 4])].length).toBe(3)
    expect([...longestRising([])]).toEqual([])
  })
})

describe('diff', () => {
  const before = report({ responseBag: [
    { addressedItemIdentifierBag: ['4.a'], implementationStatusCategory: 'Planned', responseTextBag: [{ value: 'Bientôt', languageCode: 'fr' }] },
    { addressedItemIdentifierBag: ['1.b'], implementationStatusCategory: 'Implemented' },
  ] })
  const after = report({ responseBag: [
    { addressedItemIdentifierBag: ['1.b'], implementationStatusCategory: 'Implemented' },
    { addressedItemIdentifierBag: ['4.d.ii'], implementationStatusCategory: 'In progress' },
    { addressedItemIdentifierBag: ['4.a'], implementationStatusCategory: 'Implemented', responseTextBag: [{ value: 'Soon', languageCode: 'en' }, { value: 'Fait', languageCode: 'fr' }] },
  ] })
  const told = diff('OfficeReport', before, after).map(({ kind, pathA, pathB }) => [kind, pathA && pointer(pathA), pathB && pointer(pathB)])

  it('tells what was added, changed and moved, with the paths in both', () => {
    expect(told).toEqual([
      ['moved', '/responseBag/1', '/responseBag/0'],
      ['added', undefined, '/responseBag/1'],
      ['changed', '/responseBag/0/implementationStatusCategory', '/responseBag/2/implementationStatusCategory'],
      ['added', undefined, '/responseBag/2/responseTextBag/0'],
      ['changed', '/responseBag/0/responseTextBag/0/value', '/responseBag/2/responseTextBag/1/value'],
    ])
  })

  it('gives what stood there and what stands there', () => {
    expect(diff('OfficeReport', before, after)[2]).toMatchObject({ before: 'Planned', after: 'Implemented' })
  })

  it('finds nothing between a document and itself, in whichever order its members stand', () => {
    expect(diff('OfficeReport', before, Object.fromEntries(Object.entries(before).reverse()) as unknown as OfficeReport)).toEqual([])
  })

  it('refuses an object that is not valid', () => {
    expect(() => diff('OfficeReport', before, { ...before, responseBag: [] })).toThrowError(expect.objectContaining({ code: 'value.invalid' }))
  })

  it('groups by recommendation in the order of the edition, responses before their section', async () => {
    const edition = await builtInEdition('ict-10-proposal')
    const end = { ...after, submissionDate: '2026', ictStrategySection: { referenceDate: '2025', strategyFormCategory: 'Stand-alone' } } as OfficeReport
    const groups = groupChanges(diff('OfficeReport', { ...before, responseBag: before.responseBag?.slice(0, 1) ?? [] }, end), edition)
    expect(groups.map(({ number, subject, changes }) => [number, subject, changes.map(({ items }) => items.join())])).toEqual([
      [undefined, undefined, ['']],
      ['1', 'ict-strategy', ['1.b', '']],
      ['4', 'digital-transformation', ['4.a', '4.a', '4.a', '4.d.ii']],
    ])
  })

  it('compares editions, transactions and what stands in them', async () => {
    const [proposal, earlier] = [await builtInEdition('ict-10-proposal'), await builtInEdition('ict-40-2018')]
    if (proposal === undefined || earlier === undefined) throw new Error('no edition')
    expect(diff('RecommendationSet', earlier, proposal).length).toBeGreaterThan(10)
    expect(diff('RecommendationSet', proposal, proposal)).toEqual([])
  })
})

describe('the order of items', () => {
  it('counts letters and roman numerals where no edition says more', () => {
    const keys = ['10', '4.d.ix', '4', 'R2', '4.d.v', '4.d', '4.aa', '4.d.iv', '4.z']
    expect(keys.toSorted((a, b) => rankOfItem(a, undefined) - rankOfItem(b, undefined))).toEqual(['4', '4.d', '4.d.iv', '4.d.v', '4.d.ix', '4.z', '4.aa', '10', 'R2'])
  })

  it('puts what the edition does not hold behind it', () => {
    expect(rankOfItem('1', new Map([['9', 0]]))).toBeGreaterThan(rankOfItem('9', new Map([['9', 0]])))
  })
})

describe('fixtures', () => {
  it('shows two years of an office by action', () => {
    const [a, b] = ['jp-2024-standards', 'jp-2025-standards'].map(name => JSON.parse(readFileSync(new URL(`../../fixtures/office-report/${name}/document.json`, import.meta.url), 'utf8')).officeReport as OfficeReport)
    if (a === undefined || b === undefined) throw new Error('no fixture')
    const status = diff('OfficeReport', a, b).find(({ names }) => names[0]?.label === '2.c' && names[1]?.property === 'implementationStatusCategory')
    expect([status?.before, status?.after]).toEqual(['Partially implemented', 'Implemented'])
  })
})
