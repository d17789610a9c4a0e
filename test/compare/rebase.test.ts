import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { rebase, type Rebased } from '../../src/compare/rebase.ts'
import { checkValue, type OfficeReport, type RecommendationSet, type Response } from '../../src/index.ts'
import { edition, report, response, said } from './sourced-reports.ts'

let forty: RecommendationSet
let proposal: RecommendationSet
let adopted: RecommendationSet
let reworded: RecommendationSet
beforeAll(async () => {
  forty = await edition('ict-40-2018')
  proposal = await edition('ict-10-proposal')
  adopted = renumbered(proposal)
  reworded = {
    ...adopted, recommendationBag: adopted.recommendationBag.map(({ actionBag = [], ...recommendation }) => ({
      ...recommendation, actionBag: actionBag.map(({ actionIdentifier, actionTextBag }) => ({ actionIdentifier, actionTextBag: actionTextBag.map(text => ({ ...text, value: `${text.value} Bis.` })) })),
    })),
  }
})

const OLD = { recommendationSetIdentifier: 'ict-40-2018' }
const ALL_FORTY = Array.from({ length: 40 }, (_, index) => `R${index + 1}`)

describe('rebase, from the forty to the proposal', () => {
  it('accounts for all forty: moved, judged or unmapped', () => {
    const { accounts, judgements, report: found } = toProposal(ALL_FORTY.map(key => response(key, 'Implemented', said(`About ${key}.`))))
    const items = (outcome: string): readonly string[] => accounts.filter(one => one.outcome === outcome).map(({ item }) => item)
    expect([items('moved').length, items('judged'), items('unmapped')]).toEqual([35, ['R16', 'R36'], ['R5', 'R18', 'R38']])
    expect(accounts.map(({ item }) => item)).toEqual(ALL_FORTY)
    expect(found.responseBag?.map(({ addressedItemIdentifierBag }) => addressedItemIdentifierBag)).toEqual([['2'], ['3'], ['4'], ['5'], ['6'], ['7'], ['8'], ['9']])
    expect(judgements.filter(({ kind }) => kind === 'several-targets').map(({ item, candidates }) => [item, candidates])).toEqual([['R16', ['2', '6']], ['R36', ['4', '9']]])
    expect(judgements.filter(({ kind }) => kind === 'unmapped').map(({ item }) => item)).toEqual(['R5', 'R18', 'R38'])
  })

  it('takes a status over where all that a recommendation takes up was answered alike', () => {
    const { report: found, judgements } = toProposal(ALL_FORTY.map(key => response(key, 'Implemented')))
    expect(found.responseBag?.map(({ implementationStatusCategory: status }) => status)).toEqual(Array.from({ length: 8 }, () => 'Implemented'))
    expect(judgements.filter(({ kind }) => kind === 'status')).toEqual([])
  })

  it.each([
    ['two differ', [response('R22', 'Implemented'), response('R29', 'Planned')]],
    ['one is not answered', [response('R22', 'Implemented')]],
    ['one says nothing', [response('R22', 'Implemented'), response('R29')]],
  ])('makes up no status when %s', (_, responses) => {
    const { report: found, judgements } = toProposal(responses)
    expect(at(found, '3').implementationStatusCategory).toBe('No information')
    expect(judgements.map(({ kind, item }) => [kind, item])).toEqual([['status', '3']])
    expect(at(found, '3').additionalDataBag?.map(({ additionalDataText }) => additionalDataText)).toContain('{"implementationStatusCategory":"Implemented"}')
  })

  it('gives no status to a recommendation on the word of an item that may belong elsewhere', () => {
    const { report: found } = toProposal([response('R36', 'Implemented', said('On clouds.'))])
    expect([at(found, '4'), at(found, '9')].map(one => [one.implementationStatusCategory, one.responseTextBag])).toEqual(
      Array.from({ length: 2 }, () => ['No information', [{ value: '[R36?] On clouds.', languageCode: 'en' }]]),
    )
  })

  it('lets an item that may belong here stand against a status', () => {
    const others = ['R1', 'R2', 'R6', 'R39'].map(key => response(key, 'Implemented'))
    expect(at(toProposal([...others, response('R36', 'Implemented')]).report, '4').implementationStatusCategory).toBe('Implemented')
    expect(at(toProposal([...others, response('R36', 'Planned')]).report, '4').implementationStatusCategory).toBe('No information')
  })

  it('joins texts by language, each under the item that it answered', () => {
    const { report: found } = toProposal([
      response('R29', 'Implemented', { responseTextBag: [{ value: 'Deux', languageCode: 'fr' }, { value: 'Two', languageCode: 'en' }] }), response('R22', 'Implemented', said('One')),
    ])
    expect(at(found, '3').responseTextBag).toEqual([{ value: '[R29] Deux', languageCode: 'fr' }, { value: '[R29] Two\n\n[R22] One', languageCode: 'en' }])
  })

  it('moves a response as it is when it answers all that its recommendation takes up', () => {
    const whole = response('R22 R29', 'Partially implemented', { ...said('Both.'), progressMeasure: 60, yearlyEvaluation: { evaluationDate: '2025-10' }, originalStatus: { originalStatusTextBag: [{ value: 'partly', languageCode: 'en' }] } })
    const { report: found, judgements } = toProposal([whole])
    expect(found.responseBag).toEqual([{ ...whole, addressedItemIdentifierBag: ['3'], additionalDataBag: [{ additionalDataName: 'rebasedFrom', additionalDataText: 'ict-40-2018 R22 R29' }] }])
    expect(judgements).toEqual([])
  })

  it('keeps what the whole has no place for as additional data of the joint response', () => {
    const { report: found } = toProposal([response('R22', 'Implemented', { progressMeasure: 100 }), response('R29', 'In progress', { progressMeasure: 40, yearlyEvaluation: { evaluationDate: '2025' } })])
    expect(at(found, '3').yearlyEvaluation).toEqual({ evaluationDate: '2025' })
    expect(at(found, '3').additionalDataBag).toEqual([
      { additionalDataName: 'rebased ict-40-2018 R22', additionalDataText: '{"implementationStatusCategory":"Implemented","progressMeasure":100}' },
      { additionalDataName: 'rebased ict-40-2018 R29', additionalDataText: '{"implementationStatusCategory":"In progress","progressMeasure":40}' },
      { additionalDataName: 'rebasedFrom', additionalDataText: 'ict-40-2018 R22 R29' },
    ])
  })

  it('keeps what goes nowhere, with the reason', () => {
    const lost = response('R5', 'Implemented', said('About five.'))
    const { report: found } = toProposal([response('R22', 'Planned'), lost])
    expect(found.unmappedContentBag).toEqual([{
      unmappedPathText: '/responseBag', unmappedPlaceText: expect.stringMatching(/^ict-40-2018 \/responseBag\/1: R5 is not listed/) as string,
      unmappedSourceText: '{"addressedItemIdentifierBag":["R5"],"implementationStatusCategory":"Implemented","responseTextBag":[{"languageCode":"en","value":"About five."}]}',
    }])
  })

  it('keeps confidential what was confidential', () => {
    const secret = { confidentialIndicator: true }
    const { report: found, judgements } = toProposal([response('R22', 'Planned', secret), response('R29', 'Planned'), response('R37', 'Planned'), response('R5', 'Planned', secret)])
    expect([at(found, '3').confidentialIndicator, at(found, '9').confidentialIndicator, found.confidentialIndicator]).toEqual([true, undefined, true])
    expect(judgements.filter(({ kind }) => kind === 'confidential').map(({ item }) => item)).toEqual(['R5', '3'])
  })

  it('follows a pointing response, and says where it cannot', () => {
    const pointing = (from: string, to: string): Response => response(from, undefined, { responseReference: { referredItemIdentifier: to } })
    const moved = toProposal([pointing('R22 R29', 'R37'), response('R37', 'Implemented')])
    expect(at(moved.report, '3').responseReference).toEqual({ referredItemIdentifier: '9' })
    expect(moved.judgements.map(({ kind }) => kind)).toEqual(['status'])
    const lost = toProposal([pointing('R22 R29', 'R36'), response('R36', 'Implemented')])
    expect(at(lost.report, '3').responseReference).toBeUndefined()
    expect(lost.judgements.map(({ kind }) => kind)).toContain('reference')
  })

  it('lets justifications follow what moved as it is, and keeps the others', () => {
    const justification = (path?: string): NonNullable<OfficeReport['findingJustificationBag']>[number] =>
      ({ justifiedFindingCode: 'response.no-evidence', ...(path === undefined ? {} : { justifiedPathText: path }), justificationTextBag: [{ value: `On ${path ?? 'all'}`, languageCode: 'en' }] })
    const { report: found } = rebase(report('FR', '2025', [response('R37', 'Planned'), response('R22 R29', 'Planned')], {
      ...OLD, findingJustificationBag: [justification('/responseBag/1/responseTextBag'), justification('/responseBag/0'), justification(), justification('/responseBag/10')],
    }), forty, proposal)
    expect(found.findingJustificationBag).toEqual([justification('/responseBag/0/responseTextBag'), justification()].map((one, index) => (index === 0 ? { ...one, justificationTextBag: [{ value: 'On /responseBag/1/responseTextBag', languageCode: 'en' }] } : one)))
    expect(found.unmappedContentBag?.map(({ unmappedPathText }) => unmappedPathText)).toEqual(['/findingJustificationBag', '/findingJustificationBag'])
  })
})

describe('rebase, between editions with actions', () => {
  it('goes by the subjects where no line names a recommendation', () => {
    const { report: found, judgements } = rebase(report('FR', '2025', [response('4', 'Implemented'), response('1 3', 'Planned')]), proposal, adopted)
    expect(found.responseBag?.map(({ addressedItemIdentifierBag: items, implementationStatusCategory: status }) => [items, status])).toEqual([[['14'], 'Implemented'], [['11', '13'], 'Planned']].toReversed())
    expect(judgements).toEqual([])
  })

  it('moves an action that no line names to the one that says the same, word for word', () => {
    const { report: found, judgements, accounts } = rebase(report('FR', '2025', [response('4', 'Planned'), response('4.d', 'Implemented'), response('4.a', 'In progress')]), proposal, adopted)
    expect(found.responseBag?.map(({ addressedItemIdentifierBag: [item], implementationStatusCategory: status }) => [item, status])).toEqual([
      ['14', 'Planned'], ['14.a', 'In progress'], ['14.d', 'Implemented'],
    ])
    expect([judgements, accounts.map(({ outcome }) => outcome)]).toEqual([[], ['moved', 'moved', 'moved']])
  })

  it('raises an action that the new edition does not name to the recommendation, without its status', () => {
    const { report: found, judgements, accounts } = rebase(report('FR', '2025', [response('4.d.ii', 'Implemented', said('Signed.')), response('4.a', 'Planned', said('Listed.'))]), proposal, reworded)
    expect(found.responseBag).toHaveLength(1)
    expect(at(found, '14')).toMatchObject({ implementationStatusCategory: 'No information', responseTextBag: [{ value: '[4.d.ii] Signed.\n\n[4.a] Listed.' }] })
    expect(judgements.map(({ kind, item }) => [kind, item])).toEqual([['raised', '4.d.ii'], ['raised', '4.a'], ['status', '14']])
    expect(accounts.map(({ outcome }) => outcome)).toEqual(['judged', 'judged'])
  })

  it('follows moves, splits, mergers and drops that a named source tells, in either direction', () => {
    const link = (mappingCategory: 'Moved' | 'Split' | 'Merged' | 'Dropped', from: string, to: string): object =>
      ({ mappingCategory, ...(from === '' ? {} : { fromItemIdentifierBag: from.split(' ') }), ...(to === '' ? {} : { toItemIdentifierBag: to.split(' ') }) })
    const source = { mappedSetIdentifier: 'ict-10-proposal', mappingSourceText: 'Report of the session, page 3', mappingLinkBag: [link('Moved', '14.a', '4.a'), link('Split', '14.b 14.c', '4.b'), link('Merged', '14.d', '4.c 4.d'), link('Dropped', '', '5.a')] }
    const told = { ...adopted, setMappingBag: [source] } as RecommendationSet
    const old = report('FR', '2025', [response('4.a', 'Implemented'), response('4.b', 'Planned'), response('4.c', 'Planned'), response('4.d', 'Planned'), response('5.a', 'Implemented')])
    const { report: found, accounts } = rebase(old, proposal, told)
    expect(accounts.map(({ item, outcome, targets }) => [item, outcome, targets])).toEqual([
      ['4.a', 'moved', ['14.a']], ['4.b', 'judged', ['14.b', '14.c']], ['4.c', 'moved', ['14.d']], ['4.d', 'moved', ['14.d']], ['5.a', 'unmapped', []],
    ])
    expect(found.responseBag?.map(({ addressedItemIdentifierBag: [item], implementationStatusCategory: status }) => [item, status])).toEqual([
      ['14.a', 'Implemented'], ['14.b', 'No information'], ['14.c', 'No information'], ['14.d', 'Planned'],
    ])
    const { report: back } = rebase(found, told, proposal)
    expect(back.responseBag?.map(({ addressedItemIdentifierBag: [item], implementationStatusCategory: status }) => [item, status])).toEqual([
      ['4.a', 'Implemented'], ['4.b', 'No information'], ['4.c', 'No information'], ['4.d', 'No information'],
    ])
    expect(at(back, '4.a').additionalDataBag).toEqual([{ additionalDataName: 'rebasedFrom', additionalDataText: 'ict-10-proposal 4.a; of-mine 14.a' }])
    expect(back.additionalDataBag).toEqual([{ additionalDataName: 'rebasedFrom', additionalDataText: 'ict-10-proposal; of-mine' }])
  })

  it('leaves everything but responses as it is', () => {
    const old = report('FR', '2025', [], { ...OLD, replacedReport: { replacedReportIdentifier: 'fr-old' }, itSecuritySection: { referenceDate: '2025' }, submissionDate: '2026-01-02' })
    expect(rebase(old, forty, proposal).report).toEqual({ ...old, recommendationSetIdentifier: 'ict-10-proposal', additionalDataBag: [{ additionalDataName: 'rebasedFrom', additionalDataText: 'ict-40-2018' }] })
  })

  it('refuses a report on another edition, and editions that say nothing of each other', () => {
    expect(() => rebase(report('FR', '2025'), forty, proposal)).toThrow(RangeError)
    const stranger = { ...forty, recommendationSetIdentifier: 'stranger', recommendationBag: forty.recommendationBag.map(one => ({ ...one, recommendationIdentifier: `x-${one.recommendationIdentifier}` })) }
    expect(() => rebase(report('FR', '2025', [], OLD), forty, stranger)).toThrow(RangeError)
  })
})

describe('rebase, for any report', () => {
  const statuses = fc.constantFrom('Implemented', 'Planned', 'No information', 'Own word')
  const anyResponse = (keys: readonly string[]): fc.Arbitrary<Response> => fc.record({
    items: fc.uniqueArray(fc.constantFrom(...keys), { minLength: 1, maxLength: 3 }), status: fc.option(statuses, { nil: undefined }), refer: fc.option(fc.constantFrom(...keys), { nil: undefined }),
    texts: fc.uniqueArray(fc.constantFrom('en', 'fr', 'ar'), { maxLength: 2 }), secret: fc.boolean(), comment: fc.boolean(), progress: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
  }).map(({ items, status, refer, texts, secret, comment, progress }) => ({
    addressedItemIdentifierBag: items, ...(refer === undefined ? {} : { responseReference: { referredItemIdentifier: refer } }), ...(status === undefined ? {} : { implementationStatusCategory: status }),
    ...(progress === undefined ? {} : { progressMeasure: progress }),
    ...(texts.length === 0 ? {} : { responseTextBag: texts.map(languageCode => ({ value: `Text ${items.join('+')} "${languageCode}"\n\\ end`, languageCode: languageCode as 'en' })) }),
    ...(secret ? { confidentialIndicator: true } : {}), ...(comment ? { commentTextBag: [{ value: `Remark on ${items.join()}`, sequenceNumber: '7' }] } : {}),
  }))
  const cases = (): readonly (readonly [from: RecommendationSet, to: RecommendationSet, keys: readonly string[]])[] => [
    [forty, proposal, [...ALL_FORTY, 'R41']], [proposal, forty, ['1', '2', '4', '4.d.ii', '6', '6.a', '9', '10.a']], [proposal, adopted, ['1', '2', '4', '4.a', '4.d', '4.d.ii', '9', '11']],
  ]

  it.each([0, 1, 2])('gives a valid report, each item answered once, every text and status kept (pair %i)', pair => {
    const [from, to, keys] = cases()[pair] ?? [forty, proposal, []]
    fc.assert(fc.property(fc.array(anyResponse(keys), { minLength: 1, maxLength: 12 }), responses => {
      const old = report('FR', '2025', responses, { recommendationSetIdentifier: from.recommendationSetIdentifier })
      const before = structuredClone(old)
      const { report: found, accounts } = rebase(old, from, to)
      expect(old).toEqual(before)
      expect(checkValue('OfficeReport', found)).toEqual([])
      const items = found.responseBag?.flatMap(({ addressedItemIdentifierBag }) => addressedItemIdentifierBag) ?? []
      expect(new Set(items).size).toBe(items.length)
      expect(new Set(accounts.map(({ item }) => item))).toEqual(new Set(responses.flatMap(({ addressedItemIdentifierBag }) => addressedItemIdentifierBag)))
      const texts = [...(found.responseBag ?? []), ...unmappedResponses(found)].flatMap(({ responseTextBag = [], commentTextBag = [] }) => [...responseTextBag, ...commentTextBag].map(({ value }) => value))
      for (const text of responses.flatMap(({ responseTextBag = [], commentTextBag = [] }) => [...responseTextBag, ...commentTextBag])) expect(texts.some(value => value.includes(text.value))).toBe(true)
      for (const one of responses) expect(keptScalars(found, from.recommendationSetIdentifier, one)).toBe(true)
      const isSecret = responses.every(({ confidentialIndicator }) => confidentialIndicator === true)
      if (isSecret) expect(found.confidentialIndicator === true || found.responseBag?.every(({ confidentialIndicator }) => confidentialIndicator === true)).toBe(true)
    }), { numRuns: 150 })
  })

  it('leaves a report on its own edition as it is', () => {
    fc.assert(fc.property(fc.array(anyResponse(['1', '4.d', '11'])), responses => {
      const old = report('FR', '2025', responses)
      expect(rebase(old, proposal, proposal)).toMatchObject({ report: old, judgements: [] })
      expect(rebase(old, proposal, proposal).report).toBe(old)
    }))
  })
})

/** An old response's status, progress and reference are in a response that names its items, in additional data or in unmapped content. */
function keptScalars(found: OfficeReport, from: string, { addressedItemIdentifierBag: items, implementationStatusCategory, progressMeasure, responseReference }: Response): boolean {
  const near = (found.responseBag ?? []).filter(({ additionalDataBag = [] }) => additionalDataBag.some(({ additionalDataText }) => items.some(item => `${additionalDataText} `.includes(`${item} `) && additionalDataText.startsWith(from))))
  const places = [...near, ...near.flatMap(({ additionalDataBag = [] }) => additionalDataBag.flatMap(({ additionalDataText: text }) => (text.startsWith('{') ? [JSON.parse(text) as Response] : []))), ...unmappedResponses(found)]
  const isHeld = (name: 'implementationStatusCategory' | 'progressMeasure', value: unknown): boolean => value === undefined || places.some(place => place[name] === value)
  return isHeld('implementationStatusCategory', implementationStatusCategory) && isHeld('progressMeasure', progressMeasure) && (responseReference === undefined || places.some(place => place.responseReference !== undefined))
}

function unmappedResponses({ unmappedContentBag = [] }: OfficeReport): readonly Response[] {
  return unmappedContentBag.map(({ unmappedSourceText }) => JSON.parse(unmappedSourceText) as Response)
}

function toProposal(responses: readonly Response[]): Rebased {
  return rebase(report('FR', '2025', responses, OLD), forty, proposal)
}

function at({ responseBag = [] }: OfficeReport, item: string): Response {
  const found = responseBag.filter(({ addressedItemIdentifierBag }) => addressedItemIdentifierBag.includes(item))
  const [one] = found
  if (one === undefined || found.length > 1) throw new Error(`${found.length} responses to ${item}`)
  return one
}

/** The proposal under another name, ten added to every number; it says nothing of earlier items. */
function renumbered(set: RecommendationSet): RecommendationSet {
  const key = (old: string): string => old.replace(/^[0-9]+/, number => `${Number(number) + 10}`)
  return {
    ...set, recommendationSetIdentifier: 'of-mine',
    recommendationBag: set.recommendationBag.map(one => {
      const { correspondence: _, actionBag = [], ...rest } = one
      return { ...rest, recommendationNumber: key(rest.recommendationNumber), actionBag: actionBag.map(({ actionIdentifier, actionTextBag }) => ({ actionIdentifier: key(actionIdentifier), actionTextBag })) }
    }),
  }
}
