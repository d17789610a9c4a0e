import { beforeAll, describe, expect, it } from 'vitest'
import { ruleFindings } from '../../src/document/ruled.ts'
import { draftReport, periodFrom, type DraftRequest } from '../../src/draft/index.ts'
import { builtInEdition } from '../../src/edition/index.ts'
import { checkValue, type OfficeReport, type RecommendationSet } from '../../src/index.ts'

let proposal: RecommendationSet
let forty: RecommendationSet
beforeAll(async () => {
  const sets = await Promise.all(['ict-10-proposal', 'ict-40-2018'].map(builtInEdition))
  for (const set of sets) if (set === undefined) throw new Error('an edition is missing')
  ;[proposal, forty] = sets as [RecommendationSet, RecommendationSet]
})

const YEAR = { startDate: '2026-01-01', endDate: '2026-12-31' }

describe('draftReport', () => {
  it('asks an office for 10 recommendations, 23 actions and 7 sub-items, in the order of the edition', () => {
    const keys = keysOf(draft({ office: 'FR' }))
    expect([0, 1, 2].map(dots => keys.filter(key => key.split('.').length - 1 === dots).length)).toEqual([10, 23, 7])
    expect(keys).not.toContain('1.c')
    expect(keys.slice(0, 4)).toEqual(['1', '1.a', '1.b', '2'])
    expect(keys.slice(-4)).toEqual(['10', '10.a', '10.a.i', '10.a.ii'])
  })

  it.each(['IB', 'WO'] as const)('asks the Bureau, as %s, for its own part alone', office => {
    expect(keysOf(draft({ office }))).toEqual(['1.c', '6.a'])
  })

  it('asks for everything in an edition that notes no duties', () => {
    expect(keysOf(draft({ office: 'FR', edition: forty }))).toHaveLength(40)
  })

  it('quotes the official text in the language in which the edition holds it', () => {
    const own = draft({ office: 'FR', language: 'fr' })
    const official = proposal.recommendationBag[0]?.actionBag?.[1]?.actionTextBag[0]?.value ?? 'none'
    expect(own.languageCode).toBe('fr')
    expect(own.responseBag?.[2]).toEqual({ addressedItemIdentifierBag: ['1.b'], implementationStatusCategory: 'No information', responseTextBag: [{ value: `TODO: ${official}`, languageCode: 'fr' }] })
  })

  it.each(['en', 'es', 'ru', 'ar', 'zh'] as const)('gives a label of its own in %s, marked as such, and tells the items apart', language => {
    const texts = textsOf(draft({ office: 'FR', language }))
    expect(texts.every(text => text.languageCode === language && /^TODO: [0-9a-z.]+ .+ \[.+\]$/.test(text.value))).toBe(true)
    expect(new Set(texts.map(({ value }) => value)).size).toBe(40)
  })

  it('claims no language for a label that it has in English only', () => {
    expect(draft({ office: 'PT', language: 'pt' }).responseBag?.[0]?.responseTextBag).toEqual([
      { value: 'TODO: 1', languageCode: 'pt' }, { value: expect.stringMatching(/^TODO: 1 ICT strategy/) as string, languageCode: 'en' },
    ])
    expect(draft({ office: 'PT', language: 'pt', edition: forty }).responseBag?.[4]?.responseTextBag).toEqual([{ value: 'TODO: R5', languageCode: 'pt' }])
  })

  it('marks no label as its own that the edition calls official', () => {
    const [first, ...rest] = proposal.recommendationBag
    if (first === undefined) throw new Error('an empty edition')
    const edition = { ...proposal, recommendationBag: [{ ...first, shortLabelTextBag: [{ value: 'Strategie', languageCode: 'de' as const, originCategory: 'Official' as const }] }, ...rest] }
    expect(draft({ office: 'DE', language: 'de', edition }).responseBag?.[0]?.responseTextBag).toEqual([{ value: 'TODO: 1 Strategie', languageCode: 'de' }])
  })

  it('drafts the sections that are asked for: all ten for an office, two for the Bureau', () => {
    const sections = (report: OfficeReport): readonly string[] => Object.keys(report).filter(name => name.endsWith('Section'))
    expect(sections(draft({ office: 'FR' }))).toEqual([])
    expect(sections(draft({ office: 'FR', allSections: true }))).toHaveLength(10)
    expect(sections(draft({ office: 'IB', allSections: true }))).toEqual(['ictStrategySection', 'referenceArchitectureSection'])
    expect(sections(draft({ office: 'FR', edition: forty, allSections: true }))).toHaveLength(10)
  })

  it.each(['en', 'fr', 'pt', 'ar'] as const)('is valid but for what is to be done, in %s: the strict profile flags each text and section', async language => {
    const report = draft({ office: 'FR', language, allSections: true })
    expect(checkValue('OfficeReport', report)).toEqual([])
    const todos = textsOf(report).length + 11
    expect(counts(await ruleFindings('OfficeReport', report, { profile: 'lenient', validOn: '2026-06-01' }))).toEqual({ error: 0, todo: todos })
    expect(counts(await ruleFindings('OfficeReport', report, { profile: 'strict', validOn: '2026-06-01' }))).toEqual({ error: todos, todo: todos })
  })
})

describe('periodFrom', () => {
  it.each([
    ['2026', '2026-01-01', '2026-12-31', 'fr-2026'], ['2026-03', '2026-03', '2026-03', 'fr-2026-03-2026-03'], ['2025-07-01/2026-06-30', '2025-07-01', '2026-06-30', 'fr-2025-07-01-2026-06-30'],
  ])('takes %s', (text, startDate, endDate, identifier) => {
    const period = periodFrom(text)
    expect(period).toEqual({ startDate, endDate })
    expect(draft({ office: 'FR', period: period ?? YEAR }).officeReportIdentifier).toBe(identifier)
  })

  it.each(['', '26', '2026/', '/2026', '2026-1', '2026-01-01/2026-06-30/2026-12-31', ' 2026', '2026 ', '02026', 'today'])('takes no "%s"', text => {
    expect(periodFrom(text)).toBeUndefined()
  })
})

function draft(request: Partial<DraftRequest> & Pick<DraftRequest, 'office'>): OfficeReport {
  return draftReport({ edition: proposal, period: YEAR, ...request })
}

function keysOf({ responseBag = [] }: OfficeReport): readonly string[] {
  return responseBag.flatMap(({ addressedItemIdentifierBag }) => addressedItemIdentifierBag)
}

function textsOf({ responseBag = [] }: OfficeReport): readonly { readonly value: string, readonly languageCode: string }[] {
  return responseBag.flatMap(({ responseTextBag = [] }) => responseTextBag)
}

function counts(issues: Awaited<ReturnType<typeof ruleFindings>>): { readonly error: number, readonly todo: number } {
  return { error: issues.filter(({ severity }) => severity === 'error').length, todo: issues.filter(({ code }) => code === 'text.todo').length }
}
