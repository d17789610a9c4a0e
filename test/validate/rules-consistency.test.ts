/** Rules of consistency at their edges: what they find, and what they leave alone. */
import { describe, expect, it, vi } from 'vitest'
import { builtInEdition } from '../../src/edition/index.ts'
import { pointer } from '../../src/issue/index.ts'
import type { Milestone, OfficeReport, OfficeReportTransaction, RecommendationSet, Response, UseCase } from '../../src/model/types.ts'
import { checkRules } from '../../src/rules.ts'
import { foundOf, reportWith, responding, transactionOf } from './report-example.ts'
import { findingsIn } from './rule-fixtures.ts'

type Status = NonNullable<Response['implementationStatusCategory']>
const text = (value: string): NonNullable<Response['responseTextBag']> => [{ value, languageCode: 'en' }]
const answer = (items: string, status: Status, parts: Partial<Response> = {}): Response => ({ addressedItemIdentifierBag: items.split(' '), implementationStatusCategory: status, ...parts })
/** Findings of one code, by their paths. */
async function pathsOf(code: string, value: OfficeReport | OfficeReportTransaction, editions: readonly RecommendationSet[] = []): Promise<readonly string[]> {
  return (await foundOf(value, 'consistency', { editions })).filter(found => found.startsWith(`${code} `)).map(found => found.slice(code.length + 1))
}

describe('a recommendation above its actions', () => {
  const paths = (report: OfficeReport | OfficeReportTransaction, ...editions: RecommendationSet[]): Promise<readonly string[]> => pathsOf('response.implemented-above-open', report, editions)

  it.each(['Not implemented', 'Planned', 'In progress'])('is not implemented while one is %s', async status => {
    expect(await paths(responding(answer('9', 'Implemented'), answer('9.a', status)))).toEqual(['/responseBag/0/implementationStatusCategory'])
  })

  it.each(['Considered and not pursued', 'Partially implemented', 'Not applicable', 'No information', 'Implemented'])('can be implemented while one is %s', async status => {
    expect(await paths(responding(answer('9', 'Implemented'), answer('9.a', status)))).toEqual([])
  })

  it('says nothing of what is below an open list', async () => {
    expect(await paths(responding(answer('7.a', 'Implemented'), answer('7.a.i', 'Planned')))).toEqual([])
  })

  it('reads from the edition whether the list is closed', async () => {
    const edition = await edited(action => action.actionIdentifier === '7.a' ? { ...action, subItemListCategory: 'Closed' } : action)
    expect(await paths(responding(answer('7.a', 'Implemented'), answer('7.a.i', 'Planned')), edition)).toEqual(['/responseBag/0/implementationStatusCategory'])
    expect(await paths(responding(answer('7', 'Implemented'), answer('7.a.i', 'Planned')), edition)).toEqual(['/responseBag/0/implementationStatusCategory'])
  })

  it('counts what is asked of the office alone: the Bureau answers for what is asked of the Bureau', async () => {
    const report = responding(answer('1', 'Implemented'), answer('1.c', 'Planned'))
    expect(await paths(report)).toEqual([])
    expect(await paths({ ...report, ipOfficeCode: 'IB' })).toEqual(['/responseBag/0/implementationStatusCategory'])
  })

  it('follows references within the report, and ends where they go in a circle', async () => {
    const pointing = (item: string, to: string): Response => ({ addressedItemIdentifierBag: [item], responseReference: { referredItemIdentifier: to } })
    expect(await paths(responding(answer('9', 'Implemented'), pointing('9.a', '9.b'), pointing('9.b', '10'), answer('10', 'Planned')))).toEqual(['/responseBag/0/implementationStatusCategory'])
    expect(await paths(responding(answer('9', 'Implemented'), pointing('9.a', '9.b'), pointing('9.b', '9.a')))).toEqual([])
  })

  it('is found in each report of a transaction', async () => {
    const report = responding(answer('9', 'Implemented'), answer('9.a', 'Planned'))
    expect(await paths(transactionOf([reportWith(), { ...report, officeReportIdentifier: 'fi-2025-b' }]))).toEqual(['/officeReportBag/1/responseBag/0/implementationStatusCategory'])
  })

  it('is quoted with its place in the edition', async () => {
    const issues = await findingsIn(JSON.stringify({ officeReport: responding(answer('9', 'Implemented'), answer('9.b', 'Planned')) }))
    expect(issues.find(({ code }) => code === 'response.implemented-above-open')).toMatchObject({ reason: expect.stringMatching(/^“Les offices .+” \(ict-10-proposal, 9\.b\)$/), values: { item: '9', open: '9.b: Planned' } })
  })
})

/** The edition of ten with its actions changed. */
async function edited(change: (action: NonNullable<RecommendationSet['recommendationBag'][number]['actionBag']>[number]) => typeof action): Promise<RecommendationSet> {
  const edition = await builtInEdition('ict-10-proposal')
  if (edition === undefined) throw new Error('The edition is missing')
  return { ...edition, recommendationBag: edition.recommendationBag.map(one => ({ ...one, actionBag: (one.actionBag ?? []).map(change) })) }
}

describe('progress', () => {
  it.each<[number, Status]>([[99.9, 'Implemented'], [0, 'Partially implemented'], [100, 'Partially implemented'], [100, 'In progress'], [0.1, 'Planned'], [1, 'Not implemented'], [1, 'Not applicable']])('of %d per cent contradicts %s', async (progressMeasure, status) => {
    expect(await pathsOf('response.progress-against-status', responding(answer('1', status, { progressMeasure })))).toEqual(['/responseBag/0/progressMeasure'])
  })

  it.each<[number, Status]>([[100, 'Implemented'], [0.1, 'Partially implemented'], [0, 'In progress'], [99, 'In progress'], [0, 'Planned'], [40, 'Considered and not pursued'], [40, 'No information'], [40, 'constructor']])('of %d per cent goes with %s', async (progressMeasure, status) => {
    expect(await pathsOf('response.progress-against-status', responding(answer('1', status, { progressMeasure })))).toEqual([])
  })
})

describe('evidence', () => {
  it('is a text, a document or the section of the topic, of the item or of what is above or below it', async () => {
    const paths = (...responses: Response[]): Promise<readonly string[]> => pathsOf('response.no-evidence', responding(...responses))
    expect(await paths(answer('9', 'Implemented'))).toEqual(['/responseBag/0/implementationStatusCategory'])
    expect(await paths(answer('9', 'Implemented', { responseTextBag: text('It is in force.') }))).toEqual([])
    expect(await paths(answer('9', 'Implemented'), answer('9.a', 'Implemented', { evidenceDocumentBag: [{ titleTextBag: text('Policy') }] }))).toEqual([])
    expect(await paths(answer('9', 'Partially implemented', { responseTextBag: text('It is in force.') }), answer('9.b', 'Implemented'), answer('7.a.i', 'Implemented'))).toEqual(['/responseBag/2/implementationStatusCategory'])
    const report = { ...responding(answer('9', 'Implemented')), itSecuritySection: { referenceDate: '2025', securityChallengeBag: [{ challengeTextBag: text('Old servers') }] } }
    expect(await pathsOf('response.no-evidence', report)).toEqual([])
  })

  it('is looked for in an edition whose action has the number of its recommendation, too', async () => {
    const twisted = await edited(action => action.actionIdentifier === '9.a' ? { ...action, actionIdentifier: '9' } : action)
    expect(await pathsOf('response.no-evidence', responding(answer('9', 'Implemented'), answer('10', 'Planned', { responseTextBag: text('a') })), [twisted])).toEqual(['/responseBag/0/implementationStatusCategory'])
    expect(await pathsOf('response.no-evidence', responding(answer('9', 'Implemented', { responseTextBag: text('a') })), [twisted])).toEqual([])
  })

  it('cannot be judged without the edition', async () => {
    expect(await foundOf({ ...responding(answer('9', 'Implemented')), recommendationSetIdentifier: 'ict-10-adopted' }, 'consistency')).toEqual(['edition.not-at-hand /recommendationSetIdentifier'])
  })

  it('names each edition that is not at hand where a report of a transaction names it first', async () => {
    const of = (year: number, recommendationSetIdentifier: string): OfficeReport => reportWith({ officeReportIdentifier: `fi-${year}`, reportingPeriod: { startDate: `${year}` }, recommendationSetIdentifier })
    expect(await pathsOf('edition.not-at-hand', transactionOf([of(2021, 'ict-10-proposal'), of(2022, 'a'), of(2023, 'b'), of(2024, 'a')]))).toEqual([
      '/officeReportBag/1/recommendationSetIdentifier', '/officeReportBag/2/recommendationSetIdentifier',
    ])
  })

  it('is in the text of anything above or below: a recommendation that is told covers its sub-items, but no action another one', async () => {
    const path = ['/responseBag/1/implementationStatusCategory']
    const told = answer('7', 'Partially implemented', { responseTextBag: text('a') })
    expect(await pathsOf('response.no-evidence', responding(told, answer('7.a.i', 'Implemented')))).toEqual([])
    expect(await pathsOf('response.no-evidence', responding(told, answer('10.a.i', 'Implemented')))).toEqual(path)
    expect(await pathsOf('response.no-evidence', responding({ ...told, addressedItemIdentifierBag: ['9.b'] }, answer('9.a', 'Implemented')))).toEqual(path)
    expect(await pathsOf('response.no-evidence', responding({ ...told, addressedItemIdentifierBag: ['9.b'] }, answer('9', 'Implemented')))).toEqual([])
  })
})

describe('days to come', () => {
  const sent = (transactionDateTime: string): OfficeReportTransaction => transactionOf([reportWith()], { transactionDateTime })

  it('are no time at which a transaction was made', async () => {
    expect(await pathsOf('date.future', sent('2062-01-30T09:00:00Z'))).toEqual(['/transactionDateTime'])
    expect(await pathsOf('date.future', sent('2026-01-30T09:00:00Z'))).toEqual([])
  })

  it.each([['2026-03-01T20:00:00Z', '2026-03-02', []], ['2026-03-01T09:00:00Z', '2026-03-02', ['/submissionDate']], ['2026-03-01T20:00:00Z', '2026-03-03', ['/submissionDate']]])('begin, at %s, where the day begins last, or have begun in the east: %s', async (now, submissionDate, paths) => {
    vi.useFakeTimers({ now: new Date(now), toFake: ['Date'] })
    try {
      const issues = await checkRules('OfficeReport', reportWith({ submissionDate }))
      expect(issues.filter(({ code }) => code === 'date.future').map(({ path }) => pointer(path))).toEqual(paths)
    } finally {
      vi.useRealTimers()
    }
  })
})

describe('addresses of contacts', () => {
  it.each([['jean.dupont', 1], ['kansai_cho', 1], ['cellule.numerique', 0], ['no.reply', 0], ['sistemas.propiedad', 0]])('such as %s are of persons: %d', async (local, count) => {
    const report = reportWith({ reportContactBag: [{ contactOrganizationName: 'a', emailAddressBag: [{ value: `${local}@office.example` }] }] })
    expect(await pathsOf('contact.personal', report)).toHaveLength(count)
  })
})

describe('sections', () => {
  it('belong to the subject, whatever number the edition gives it', async () => {
    const edition = await builtInEdition('ict-10-proposal')
    if (edition === undefined) throw new Error('The edition is missing')
    const security = edition.recommendationBag.filter(({ recommendationIdentifier }) => recommendationIdentifier === 'it-security')
    const renumbered: RecommendationSet = { ...edition, recommendationSetIdentifier: 'own', recommendationBag: security.map(one => ({ ...one, recommendationNumber: '77' })) }
    const report = { ...responding(answer('77', 'Implemented', { responseTextBag: text('It is in force.') })), recommendationSetIdentifier: 'own' }
    expect(await foundOf(report, 'consistency', { editions: [renumbered] })).toEqual(['section.missing /responseBag/0/implementationStatusCategory'])
  })

  it('are asked for once, for the first item that is said to be implemented', async () => {
    expect(await pathsOf('section.missing', responding(answer('9', 'Partially implemented'), answer('9.b', 'Implemented'), answer('9.a', 'Implemented')))).toEqual(['/responseBag/2/implementationStatusCategory'])
  })

  it('need a response, of any kind and at any level', async () => {
    const withSection = (...responses: Response[]): OfficeReport => ({ ...responding(...responses), cooperationSection: { referenceDate: '2025', authorityFile: { provisionIndicator: false } } })
    expect(await pathsOf('section.without-response', withSection(answer('1', 'Planned')))).toEqual(['/cooperationSection'])
    expect(await pathsOf('section.without-response', withSection(answer('7.a.iii', 'No information')))).toEqual([])
    expect(await pathsOf('section.without-response', { ...withSection(answer('1', 'Planned')), recommendationSetIdentifier: 'ict-40-2018' })).toEqual([])
  })

  it('may say of what is not implemented that it is not in effect', async () => {
    const cooperation = (provisionIndicator: boolean, ...responses: Response[]): OfficeReport => ({ ...responding(...responses), cooperationSection: { referenceDate: '2025', authorityFile: { provisionIndicator } } })
    expect(await pathsOf('section.against-status', cooperation(false, answer('7', 'Not implemented')))).toEqual([])
    expect(await pathsOf('section.against-status', cooperation(true, answer('7', 'Not implemented'), answer('7.b', 'Planned')))).toEqual([])
    expect(await pathsOf('section.against-status', cooperation(true, answer('7', 'Not implemented')))).toEqual(['/cooperationSection'])
  })
})

describe('dates and milestones', () => {
  it.each(['2026-11-22', '2026-11', '2026'])('take %s for no future on that day', async submissionDate => {
    expect(await pathsOf('date.future', reportWith({ submissionDate }))).toEqual([])
  })

  it('depend on the day of judgement', async () => {
    const report = reportWith({ submissionDate: '2026-01-30' })
    const on = async (validOn: string): Promise<readonly string[]> => (await foundOf(report, 'consistency', { validOn })).filter(found => found.startsWith('date.future'))
    expect([await on('2026-01-29'), await on('2026-01-30')]).toEqual([['date.future /submissionDate'], []])
  })

  it('take a date of adoption under a status that is yet to come for one that is meant', async () => {
    const instrument = (status: Status): OfficeReport => reportWith({
      dataGovernanceSection: { referenceDate: '2025', governanceInstrumentBag: [{ instrumentCategory: 'Strategy', implementationStatusCategory: status, adoptionDate: '2030' }] },
    })
    expect(await pathsOf('date.future', instrument('Planned'))).toEqual([])
    expect(await pathsOf('date.future', instrument('Implemented'))).toEqual(['/dataGovernanceSection/governanceInstrumentBag/0/adoptionDate'])
  })

  it.each<[Status, string, number]>([
    ['Planned', 'Started', 1], ['Planned', 'Planned', 0], ['Planned', 'Adopted', 0], ['In progress', 'Started', 0], ['In progress', 'Completed', 1], ['Not implemented', 'Planned', 1],
    ['Not implemented', 'Evaluated', 0], ['Considered and not pursued', 'Started', 0], ['Considered and not pursued', 'Completed', 1], ['Partially implemented', 'Completed', 0], ['Implemented', 'Started', 0],
  ])('of a status %s and a milestone %s give %d findings', async (status, milestoneCategory, count) => {
    const milestoneBag: readonly Milestone[] = [{ milestoneCategory, startDate: '2025-03' }]
    expect(await pathsOf('milestone.against-status', responding(answer('1', status, { milestoneBag })))).toHaveLength(count)
  })

  it.each([['2025-12-31', '2025-12-31', 0], ['2025-12-30', '2025-12-31', 1], ['2025-12', '2025', 0], ['2024', '2025', 1]])('of a submission on %s and a period that ends on %s give %d findings', async (submissionDate, endDate, count) => {
    expect(await pathsOf('submission.before-period-end', reportWith({ submissionDate, reportingPeriod: { startDate: '2024-01-01', endDate } }))).toHaveLength(count)
  })

  it('let a draft be early', async () => {
    expect(await pathsOf('submission.before-period-end', reportWith({ submissionDate: '2025-02-01', reportingPeriod: { startDate: '2025', endDate: '2025-12' }, reportStatusCategory: 'Draft' }))).toEqual([])
  })

  it.each([['fi-2025', 0], ['fi-2026', 0], ['fi-2024', 1], ['fi-2024-2025', 0], ['fi', 0], ['report-20240', 0], ['fi-2027', 1]])('of the identifier %s and a period from 2025 to 2026 give %d findings', async (officeReportIdentifier, count) => {
    expect(await pathsOf('period.unlike-identifier', reportWith({ officeReportIdentifier, reportingPeriod: { startDate: '2025-04-01', endDate: '2026-03-31' } }))).toHaveLength(count)
  })
})

describe('words and persons', () => {
  it.each(['a.b@office.example', 'anna-maria.person@office.example', 'o’neill.anne@office.example', 'первый.последний@office.example', 'Invented.Person@office.example'])('take %s for an address of a person', async value => {
    expect(await pathsOf('contact.personal', reportWith({ reportContactBag: [{ contactOrganizationName: 'a', emailAddressBag: [{ value }] }] }))).toEqual(['/reportContactBag/0/emailAddressBag/0/value'])
  })

  it.each(['ict@office.example', 'data-governance@office.example', 'ICT.Unit@office.example', 'head.of.standards@office.example', 'team1.lead2@office.example', 'a.b', 'a.@office.example'])('do not take %s for one', async value => {
    expect(await pathsOf('contact.personal', reportWith({ reportContactBag: [{ contactOrganizationName: 'a', emailAddressBag: [{ value }] }] }))).toEqual([])
  })

  it('leave names alone in a section that is kept from publication', async () => {
    const named = (confidentialIndicator: boolean): OfficeReport => reportWith({ wipoStandardSection: { referenceDate: '2025', confidentialIndicator, taskForceExpertiseBag: [{ taskForceName: 'a', expertQuantity: 1, personFullNameBag: ['A. Invented'] }] } })
    expect(await pathsOf('experts.named', named(true))).toEqual([])
    expect(await pathsOf('experts.named', named(false))).toEqual(['/wipoStandardSection/taskForceExpertiseBag/0/personFullNameBag'])
  })

  it.each([['Partly', '"Partially implemented"'], ['PLANNED', '"Planned"'], ['Mis en œuvre', '"Implemented"'], ['Not implemented.', '"Not implemented"'], ['Inprogress', '"In progress"']])('take the status %s for %s', async (status, near) => {
    const issues = await findingsIn(JSON.stringify({ officeReport: responding(answer('1', status)) }))
    expect(issues.filter(({ code }) => code === 'status.unlisted').map(({ values }) => values['near'])).toEqual([near])
  })

  it('take a word of the office where it keeps the original, or has no place to keep it', async () => {
    const own = 'Under reciprocal review'
    expect(await pathsOf('status.unlisted', responding(answer('1', own, { originalStatus: { originalStatusTextBag: text(own) } })))).toEqual([])
    expect(await pathsOf('status.unlisted', reportWith({ itSecuritySection: { referenceDate: '2025', securityPolicyBag: [{ titleTextBag: text('a'), implementationStatusCategory: own }] } }))).toEqual([])
    expect(await pathsOf('status.unlisted', responding(answer('1', own)))).toEqual(['/responseBag/0/implementationStatusCategory'])
  })

  it.each<[string, Status, number]>([['Not implemented', 'Implemented', 1], ['NON APPLIQUÉ', 'Implemented', 1], ['Completely', 'Partially implemented', 1], ['Not implemented', 'Not applicable', 0], ['Not implemented in full', 'Implemented', 0], ['实施中', 'Planned', 0], ['Partly', 'In progress', 0]])('compare the wording %s with the status %s: %d findings', async (wording, status, count) => {
    expect(await pathsOf('original-status.differs', responding(answer('1', status, { originalStatus: { originalStatusTextBag: text(wording) } })))).toHaveLength(count)
  })

  it('ask for a language where there are texts, in the report that has them', async () => {
    const { languageCode: _, ...mute } = reportWith()
    const titled: OfficeReport = { ...mute, officeReportIdentifier: 'b', titleTextBag: text('a') }
    expect(await pathsOf('language.unstated', mute)).toEqual([])
    expect(await pathsOf('language.unstated', transactionOf([mute, titled]))).toEqual(['/officeReportBag/1'])
  })
})

describe('use cases', () => {
  it.each<[UseCase['stageCategory'], number]>([['In operation', 1], ['Pilot', 0], ['In development', 0], ['Discontinued', 0]])('of the stage %s without assessment give %d findings', async (stageCategory, count) => {
    const useCaseBag: readonly UseCase[] = [{ useCaseIdentifier: 'a', titleTextBag: text('a'), technologyCategoryBag: ['Blockchain'], stageCategory }]
    expect(await pathsOf('risk.not-assessed', reportWith({ emergingTechnologySection: { referenceDate: '2025', useCaseBag } }))).toHaveLength(count)
  })
})
