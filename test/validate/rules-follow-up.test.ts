/** Follow-up: what has no answer yet, is not evaluated, is not shared. It informs, and touches nothing else. */
import { describe, expect, it } from 'vitest'
import { builtInEdition } from '../../src/edition/index.ts'
import type { Action, Milestone, OfficeReport, Response } from '../../src/model/types.ts'
import { checkWithRules } from '../../src/rules.ts'
import { foundOf, reportWith, responding, transactionOf } from './report-example.ts'
import { findingsIn, JUDGED_ON } from './rule-fixtures.ts'

const answer = (items: string, status = 'Planned', parts: Partial<Response> = {}): Response => ({ addressedItemIdentifierBag: items.split(' '), implementationStatusCategory: status, ...parts })
const pathsOf = async (code: string, report: OfficeReport): Promise<readonly string[]> => (await foundOf(report, 'follow-up')).filter(found => found.startsWith(`${code} `)).map(found => found.slice(code.length + 1))
const valuesOf = async (code: string, report: OfficeReport): Promise<readonly Readonly<Record<string, string>>[]> =>
  (await findingsIn(JSON.stringify({ officeReport: report }))).filter(issue => issue.code === code).map(({ values }) => values)

describe('follow-up', () => {
  it('never touches the verdict, in either profile', async () => {
    for (const profile of ['strict', 'lenient'] as const) {
      const { verdict, issues } = await checkWithRules(JSON.stringify({ officeReport: responding(answer('9', 'Not implemented')) }), { validOn: JUDGED_ON, profile })
      expect(verdict).toBe('valid')
      expect(new Set(issues.map(({ severity }) => severity))).toEqual(new Set(['information']))
    }
  })

  it('says nothing where the edition is not at hand', async () => {
    expect(await foundOf({ ...responding(answer('9', 'Not implemented')), recommendationSetIdentifier: 'ict-10-adopted' }, 'follow-up')).toEqual([])
  })
})

describe('unanswered actions', () => {
  it('are 23 for an office, in ten findings, and the two of the Bureau for the Bureau', async () => {
    const office = await valuesOf('response.unanswered', reportWith())
    expect(office.map(({ item }) => item)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'])
    expect(office.flatMap(({ missing = '' }) => missing.split(', '))).toHaveLength(23)
    expect(new Set(office.map(({ unanswered, asked }) => `${unanswered} of ${asked}`))).toEqual(new Set(['23 of 23']))
    for (const ipOfficeCode of ['IB', 'WO'] as const) expect((await valuesOf('response.unanswered', reportWith({ ipOfficeCode }))).map(({ missing }) => missing)).toEqual(['1.c', '6.a'])
  })

  it('are answered at their own level, above, below, jointly or by reference', async () => {
    const missing = async (...responses: Response[]): Promise<string> => (await valuesOf('response.unanswered', responding(answer('1 2 3 5 6 8 9 10'), ...responses))).map(values => values['missing']).join('; ')
    expect(await missing()).toBe('4.a, 4.b, 4.c, 4.d; 7.a, 7.b')
    expect(await missing(answer('4.a 4.b', 'No information'), answer('4.d.ii', 'Considered and not pursued'))).toBe('4.c; 7.a, 7.b')
    expect(await missing(answer('4'), { addressedItemIdentifierBag: ['7.a', '7.b'], responseReference: { referredItemIdentifier: '4' } })).toBe('')
  })

  it('are recommendations where an edition has no actions', async () => {
    const forty = { ...responding(answer('R1 R2')), recommendationSetIdentifier: 'ict-40-2018' }
    expect((await valuesOf('response.unanswered', forty)).length).toBe(38)
  })

  it('are told for each report of a transaction', async () => {
    const rest = '1 2 3 4 5 6 7 8 9'
    expect(await foundOf(transactionOf([responding(answer(rest)), responding(answer(`${rest} 10`))]), 'follow-up')).toEqual(['response.unanswered /officeReportBag/0/responseBag'])
  })
})

describe('what is not followed', () => {
  it('is told once with its clause, for the highest item that is said to be so', async () => {
    const report = responding(answer('9 9.a', 'Not implemented'), answer('9.b', 'Not implemented'), answer('10.a', 'Not implemented'))
    expect(await valuesOf('response.not-followed', report)).toEqual([{ items: '9' }, { items: '10.a' }])
    const reasons = (await findingsIn(JSON.stringify({ officeReport: report }))).filter(({ code }) => code === 'response.not-followed').map(({ reason }) => reason)
    expect(reasons).toEqual([expect.stringMatching(/^“Les offices .*” \(ict-10-proposal, 9\)$/), expect.stringMatching(/^“Les offices .*” \(ict-10-proposal, 10\.a\)$/)])
  })

  it('is no gap where it was considered, and none of the office where it is asked of the Bureau', async () => {
    expect(await pathsOf('response.not-followed', responding(answer('9', 'Considered and not pursued'), answer('1.c', 'Not implemented')))).toEqual([])
  })
})

describe('yearly evaluations', () => {
  const due = (...responses: Response[]): Promise<readonly string[]> => pathsOf('evaluation.due', responding(...responses))

  it('are asked where the text asks for them and something is in effect', async () => {
    const all = '1 2 3 4 5 6 7 8 9 10'
    expect(await valuesOf('evaluation.due', responding(answer(all, 'Partially implemented')))).toEqual([{ item: '1' }, { item: '3' }, { item: '9' }])
    for (const status of ['Planned', 'In progress', 'Not implemented', 'Considered and not pursued', 'Not applicable']) expect(await due(answer(all, status))).toEqual([])
  })

  it('are asked by the edition, not by number', async () => {
    const edition = await builtInEdition('ict-10-proposal')
    if (edition === undefined) throw new Error('The edition is missing')
    const never = { ...edition, recommendationBag: edition.recommendationBag.map(one => ({ ...one, dutyBag: (one.dutyBag ?? []).map(duty => ({ ...duty, yearlyEvaluationIndicator: one.recommendationNumber === '2' })) })) }
    const found = await foundOf(responding(answer('1 2 3', 'Implemented')), 'follow-up', { editions: [never] })
    expect(found.filter(one => one.startsWith('evaluation.'))).toEqual(['evaluation.due /responseBag/0'])
  })

  const withoutDuty = (action: Action): Action => {
    const { dutyBag: _, ...rest } = action
    return rest
  }

  it('are asked once where the actions have no duty but that of their recommendation', async () => {
    const edition = await builtInEdition('ict-10-proposal')
    if (edition === undefined) throw new Error('The edition is missing')
    const withoutDuties = edition.recommendationBag.map(recommendation => {
      const { actionBag, ...rest } = recommendation
      return { ...rest, ...actionBag === undefined ? {} : { actionBag: actionBag.map(withoutDuty) } }
    })
    const found = await foundOf(responding(answer('9', 'Implemented')), 'follow-up', { editions: [{ ...edition, recommendationBag: withoutDuties }] })
    expect(found.filter(one => one.startsWith('evaluation.due '))).toEqual(['evaluation.due /responseBag/0'])
  })

  it('are found in the response, below it, as a milestone and in the section', async () => {
    const yearlyEvaluation = { evaluationDate: '2025-05' }
    expect(await due(answer('9', 'Implemented', { yearlyEvaluation }))).toEqual([])
    expect(await due(answer('9', 'Implemented'), answer('9.b', 'Planned', { yearlyEvaluation }))).toEqual([])
    expect(await due(answer('9', 'Implemented', { milestoneBag: [{ milestoneCategory: 'Evaluated', startDate: '2025-05' }] }))).toEqual([])
    const section = { referenceDate: '2025', securityPolicyBag: [{ titleTextBag: [{ value: 'a', languageCode: 'en' as const }], implementationStatusCategory: 'Implemented', yearlyEvaluation }] }
    expect(await pathsOf('evaluation.due', { ...responding(answer('9', 'Implemented')), itSecuritySection: section })).toEqual([])
    expect(await pathsOf('evaluation.due', reportWith({ ictStrategySection: { referenceDate: '2025', strategyFormCategory: 'Stand-alone' } }))).toEqual(['/ictStrategySection'])
  })

  it.each([['2024-12-31', 1], ['2025-01-01', 0], ['2025', 0], ['2026-01-20', 0]])('of %s give %d findings for the year 2025', async (evaluationDate, count) => {
    expect(await pathsOf('evaluation.outdated', { ...responding(answer('9', 'Implemented', { yearlyEvaluation: { evaluationDate } })), reportingPeriod: { startDate: '2025-01-01', endDate: '2025-12-31' } })).toHaveLength(count)
  })
})

describe('sharing', () => {
  it('can be seen by an address in the response or in the section', async () => {
    const none = (response: Response, parts: Partial<OfficeReport> = {}): Promise<readonly string[]> => pathsOf('sharing.none', { ...responding(response), ...parts })
    expect(await none(answer('2.c', 'Implemented'))).toEqual(['/responseBag/0/implementationStatusCategory'])
    expect(await none(answer('2.c', 'Partially implemented'))).toEqual([])
    expect(await none(answer('2.a', 'Implemented'))).toEqual([])
    expect(await none(answer('2.c', 'Implemented', { evidenceDocumentBag: [{ titleTextBag: [{ value: 'a', languageCode: 'en' }], webURI: 'https://office.example/' }] }))).toEqual([])
    expect(await none(answer('2.c', 'Implemented'), { digitizationSection: { referenceDate: '2025', disseminationChannelBag: [{ channelPurposeCategory: 'Search', webURI: 'https://office.example/' }] } })).toEqual([])
  })

  it.each<[readonly ('fi' | 'fr' | 'zh' | 'sv')[], number]>([[['fi'], 1], [['fi', 'sv'], 1], [['fi', 'zh'], 0], [['fr'], 0]])('in %j gives %d findings', async (sharingLanguageCodeBag, count) => {
    expect(await pathsOf('language.none-working', reportWith({ itSecuritySection: { referenceDate: '2025', sharingBag: [{ audienceCategory: 'Public', sharingLanguageCodeBag }] } }))).toHaveLength(count)
  })

  it('among the staff of the office is their own matter', async () => {
    expect(await pathsOf('language.none-working', reportWith({ itSecuritySection: { referenceDate: '2025', sharingBag: [{ audienceCategory: 'Own staff', sharingLanguageCodeBag: ['fi'] }, { audienceCategory: 'Public' }] } }))).toEqual([])
  })
})

describe('planned dates', () => {
  it.each<[string, string | undefined, Milestone['startDate'], number]>([
    ['Planned', undefined, '2024-12', 1], ['Planned', undefined, '2025', 0], ['Planned', '2026-02-01', '2025-12', 1], ['Planned', '2026-02-01', '2026-02', 0], ['Partially implemented', undefined, '2024', 1],
    ['Implemented', undefined, '2024', 0], ['Considered and not pursued', undefined, '2024', 0],
  ])('under the status %s in a report sent on %s, of %s, give %d findings', async (status, submissionDate, startDate, count) => {
    const report = { ...responding(answer('2.a', status, { milestoneBag: [{ milestoneCategory: 'Planned', startDate }] })), ...submissionDate === undefined ? {} : { submissionDate } }
    expect(await pathsOf('target.passed', report)).toHaveLength(count)
  })
})
