/** How rules are run: the receiver's levels, the day, and what an office says of a finding that it leaves. */
import { describe, expect, it } from 'vitest'
import type { FindingJustification, OfficeReport, RecommendationSet, Response } from '../../src/model/types.ts'
import { checkRules, checkWithRules, RULES, type Rule } from '../../src/rules.ts'
import { rulesOn } from '../../src/validate/rules/run.ts'
import { reportWith, responding, transactionOf } from './report-example.ts'
import { JUDGED_ON } from './rule-fixtures.ts'

const FUTURE = 'date.future'
const early = reportWith({ submissionDate: '2062-01-30' })
const textOf = (value: OfficeReport): string => JSON.stringify({ officeReport: value })

describe('levels', () => {
  it.each([['error', 'invalid'], ['warning', 'valid'], ['information', 'valid']] as const)('make a consistency finding an %s, and the verdict %s', async (level, verdict) => {
    const report = await checkWithRules(textOf(early), { validOn: JUDGED_ON, levels: { [FUTURE]: level } })
    expect([report.verdict, report.issues.filter(({ code }) => code === FUTURE).map(({ severity }) => severity)]).toEqual([verdict, [level]])
  })

  it('leave a finding out that is off', async () => {
    expect((await checkRules('OfficeReport', early, { validOn: JUDGED_ON, levels: { [FUTURE]: 'off' } })).filter(({ code }) => code === FUTURE)).toEqual([])
  })

  it.each(['period.reversed', 'response.unanswered', 'response.unheard-of', 'toString'])('cannot be set for %s', async code => {
    await expect(checkWithRules(textOf(early), { levels: { [code]: 'off' } })).rejects.toThrow(TypeError)
  })

  it('are one of four words', async () => {
    await expect(checkWithRules(textOf(early), { levels: { [FUTURE]: 'fatal' as 'error' } })).rejects.toThrow(TypeError)
  })
})

describe('options', () => {
  it.each(['2026-02-31', '2026-13-01', '2026', 'today'])('take no %s for a day', async validOn => {
    await expect(checkWithRules(textOf(early), { validOn })).rejects.toThrow(TypeError)
  })

  it.each([[{}], [undefined], [{ name: 'RecommendationSet', value: { recommendationSetIdentifier: 'ict-10-proposal', recommendationBag: [] } }], [{ recommendationSetIdentifier: 'ict-10-proposal' }]])('take no %j for an edition', async edition => {
    await expect(checkWithRules(textOf(early), { editions: [edition as unknown as RecommendationSet] })).rejects.toThrow(/^editions is a list/)
  })
})

describe('days', () => {
  const { validFrom: _, validUntil: __, ...always } = RULES[0] as Rule
  const rule = (code: string, days: Pick<Rule, 'validFrom' | 'validUntil'>): Rule => ({ ...always, code, ...days })
  const rules = [rule('a.always', {}), rule('a.from', { validFrom: '2026-02-01' }), rule('a.until', { validUntil: '2026-02-28' }), rule('a.between', { validFrom: '2026-02-01', validUntil: '2026-02-28' })]

  it.each([
    ['2026-01-31', ['a.always', 'a.until']], ['2026-02-01', ['a.always', 'a.from', 'a.until', 'a.between']], ['2026-02-28', ['a.always', 'a.from', 'a.until', 'a.between']], ['2026-03-01', ['a.always', 'a.from']],
  ])('of %s let the rules apply that are valid then', (day, codes) => {
    expect(rulesOn(day, rules).map(({ code }) => code)).toEqual(codes)
  })

  it('without a rule of their own take all that have no days', () => {
    expect(rulesOn('1900-01-01')).toEqual(RULES.filter(({ validFrom }) => validFrom === undefined))
  })
})

describe('justifications', () => {
  const open: Response = { addressedItemIdentifierBag: ['9'], implementationStatusCategory: 'In progress', progressMeasure: 100 }
  const justify = (justifiedFindingCode: string, value: string, justifiedPathText?: string): FindingJustification =>
    ({ justifiedFindingCode, ...justifiedPathText === undefined ? {} : { justifiedPathText }, justificationTextBag: [{ value, languageCode: 'en' }, { value: `${value} (fr)`, languageCode: 'fr' }] })
  const CODE = 'response.progress-against-status'
  const report = (...findingJustificationBag: FindingJustification[]): OfficeReport => ({ ...responding(open, { ...open, addressedItemIdentifierBag: ['10'] }), findingJustificationBag })
  const justified = async (value: OfficeReport): Promise<readonly (string | undefined)[]> =>
    (await checkRules('OfficeReport', value, { validOn: JUDGED_ON })).filter(({ code }) => code === CODE).map(({ justification }) => justification)

  it('without a path hold for the whole report, in all their languages', async () => {
    expect(await justified(report(justify(CODE, 'Acceptance is to come.')))).toEqual(['Acceptance is to come. / Acceptance is to come. (fr)', 'Acceptance is to come. / Acceptance is to come. (fr)'])
  })

  it('hold for the part that they name and what is in it, the nearest first', async () => {
    expect(await justified(report(justify(CODE, 'all'), justify(CODE, 'one', '/responseBag/1')))).toEqual(['all / all (fr)', 'one / one (fr)'])
    expect(await justified(report(justify(CODE, 'one', '/responseBag/1/progressMeasure')))).toEqual([undefined, 'one / one (fr)'])
  })

  it('hold for their own code alone, and change neither severity nor count', async () => {
    expect(await justified(report(justify('response.no-evidence', 'other')))).toEqual([undefined, undefined])
    const issues = await checkRules('OfficeReport', report(justify(CODE, 'all')), { validOn: JUDGED_ON })
    expect(issues.filter(({ code }) => code === CODE).map(({ severity }) => severity)).toEqual(['warning', 'warning'])
  })

  it('of one report say nothing of another in the same transaction', async () => {
    const issues = await checkRules('OfficeReportTransaction', transactionOf([{ ...responding(open, { ...open, addressedItemIdentifierBag: ['10'] }), officeReportIdentifier: 'a-2025' }, report(justify(CODE, 'all'))]), { validOn: JUDGED_ON })
    expect(issues.filter(({ code }) => code === CODE).map(({ path, justification }) => [path[1], justification])).toEqual([[0, undefined], [0, undefined], [1, 'all / all (fr)'], [1, 'all / all (fr)']])
  })
})

describe('the clause behind a reason', () => {
  const twice: Response = { addressedItemIdentifierBag: ['1.a'], implementationStatusCategory: 'Planned' }

  it('is that of the item which is answered, in a transaction too', async () => {
    const report = responding(twice, twice)
    const alone = await checkRules('OfficeReport', report, { validOn: JUDGED_ON })
    const among = await checkRules('OfficeReportTransaction', transactionOf([reportWith(), report]), { validOn: JUDGED_ON })
    for (const issues of [alone, among]) {
      const reason = issues.find(issue => issue.code === 'response.duplicate')?.reason
      expect(reason).toMatch(/; “Les offices .+” \(ict-10-proposal, 1\.a\)$/)
    }
  })

  it('is left out where the edition is not at hand', async () => {
    const [, duplicate] = await checkRules('OfficeReport', { ...responding(twice, twice), recommendationSetIdentifier: 'ours' }, { validOn: JUDGED_ON })
    expect(duplicate).toMatchObject({ code: 'response.duplicate', reason: RULES.find(({ code }) => code === 'response.duplicate')?.reason })
  })
})
