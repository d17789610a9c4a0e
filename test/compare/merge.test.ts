import { describe, expect, it } from 'vitest'
import { merge, type MergeOptions } from '../../src/compare/merge.ts'
import { builtInEdition } from '../../src/edition/index.ts'
import { pointer } from '../../src/issue/index.ts'
import type { OfficeReport, Response } from '../../src/model/types.ts'
import { report } from './diff-reports.ts'

const answer = (key: string, parts: Partial<Response> = { implementationStatusCategory: 'Planned' }): Response => ({ addressedItemIdentifierBag: [key], ...parts })
const drafts = (...reports: readonly OfficeReport[]) => reports.map((one, index) => ({ source: `${'abc'[index]}.xml`, report: one }))
const merged = (reports: readonly OfficeReport[], options: MergeOptions = {}) => merge(drafts(...reports), options)
function valueOf(result: ReturnType<typeof merge>): OfficeReport {
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join())
  return result.value
}
const told = (result: ReturnType<typeof merge>): readonly unknown[] => result.issues.map(({ code, path, values }) => [code, values['source'], pointer(path)])

describe('merge', () => {
  it('joins responses in the order of the edition', async () => {
    const edition = await builtInEdition('ict-10-proposal')
    const joined = valueOf(merged([report({ responseBag: [answer('1.a'), answer('10')] }), report({ responseBag: [answer('4.d.ii'), answer('4.a')] })], edition === undefined ? {} : { edition }))
    expect(joined.responseBag?.map(one => one.addressedItemIdentifierBag.join())).toEqual(['1.a', '4.d.ii', '4.a', '10'])
  })

  it('joins what two drafts say of one item, member by member', () => {
    const [one, other] = [report({ responseBag: [answer('1.a', { implementationStatusCategory: 'Planned', responseTextBag: [{ value: 'x', languageCode: 'en' }] })] }), report({ responseBag: [answer('1.a', { progressMeasure: 5, responseTextBag: [{ value: 'y', languageCode: 'fr' }] })] })]
    expect(valueOf(merged([one, other])).responseBag).toEqual([answer('1.a', { implementationStatusCategory: 'Planned', progressMeasure: 5, responseTextBag: [{ value: 'x', languageCode: 'en' }, { value: 'y', languageCode: 'fr' }] })])
  })

  it('lists every conflict with its place, and gives no report', () => {
    const result = merged([report({ responseBag: [answer('2'), answer('1.a')], reportVersionNumber: '1' }), report({ responseBag: [answer('1.a', { implementationStatusCategory: 'Implemented' })], reportVersionNumber: '2' })])
    expect(result.ok).toBe(false)
    expect(told(result)).toEqual([
      ['merge.conflict', 'a.xml', '/reportVersionNumber'],
      ['merge.conflict', 'b.xml', '/responseBag/0/implementationStatusCategory'],
    ])
  })

  it('takes the word of the preferred draft, with a warning', () => {
    const result = merged([report({ reportVersionNumber: '1' }), report({ reportVersionNumber: '2' })], { prefer: 'b.xml' })
    expect(valueOf(result).reportVersionNumber).toBe('2')
    expect(result.issues.map(({ code, severity }) => [code, severity])).toEqual([['merge.preferred', 'warning']])
  })

  it('leaves a conflict open in which the preferred draft has no word', () => {
    expect(merged([report({ reportVersionNumber: '1' }), report({ reportVersionNumber: '2' }), report()], { prefer: 'c.xml' }).issues.map(({ code }) => code)).toEqual(['merge.conflict'])
  })

  it.each<[string, Partial<OfficeReport>]>([
    ['ipOfficeCode', { ipOfficeCode: 'DE' }], ['reportingPeriod', { reportingPeriod: { startDate: '2025-01-01' } }],
    ['recommendationSetIdentifier', { recommendationSetIdentifier: 'ict-40-2018' }], ['documentStatusText', { documentStatusText: 'production' }],
  ])('refuses drafts of another %s, base and preferred draft included', (member, parts) => {
    const expected = [['merge.different-report', `/${member}`]]
    for (const result of [merged([report(), report(parts)], { prefer: 'a.xml' }), merged([report()], { base: report(parts) })]) {
      expect(result.issues.map(({ code, path }) => [code, pointer(path)])).toEqual(expected)
    }
  })

  it('keeps two documents that share no address, hash or title', () => {
    const cited = (webURI: string): OfficeReport => report({ responseBag: [answer('1', { evidenceDocumentBag: [{ titleTextBag: [{ value: 'Report', languageCode: 'en' }], webURI }] })] })
    expect(valueOf(merged([cited('https://a.example'), cited('https://b.example')])).responseBag?.[0]?.evidenceDocumentBag).toHaveLength(2)
  })

  it.each([[0, 1, 2], [2, 1, 0], [1, 2, 0]])('joins what shares a title in one language, directly or through a third draft (%i, %i, %i)', (...order) => {
    const titled = (...texts: readonly string[]): OfficeReport => report({ responseBag: [answer('1', { evidenceDocumentBag: [{ titleTextBag: texts.map(text => ({ value: text, languageCode: text.slice(0, 2) as 'en' })) }] })] })
    const three = [titled('en Plan', 'de Plan'), titled('en Plan'), titled('de Plan')]
    const joined = valueOf(merged(order.flatMap(index => three[index] ?? []))).responseBag?.[0]?.evidenceDocumentBag
    expect(joined?.map(({ titleTextBag }) => titleTextBag.length)).toEqual([2])
  })

  it('never makes a span of time of the ends of two', () => {
    const dated = (endDate?: string): OfficeReport => report({ ictStrategySection: { referenceDate: '2025', strategyFormCategory: 'Stand-alone', validityPeriod: { startDate: '2024', ...(endDate === undefined ? {} : { endDate }) } } })
    expect(merged([dated(), dated('2026')]).issues.map(({ code, path }) => [code, pointer(path)])).toEqual([['merge.conflict', '/ictStrategySection/validityPeriod']])
  })

  it('keeps a response that a draft holds twice', () => {
    const twice = report({ responseBag: [answer('1.a'), answer('1.a', { implementationStatusCategory: 'Implemented' })] })
    expect(valueOf(merged([twice, report({ responseBag: [answer('1.a')] })]))).toEqual(twice)
  })

  it('refuses a call without drafts, and a preference for none of them', () => {
    expect(() => merge([])).toThrow(TypeError)
    expect(() => merged([report()], { prefer: 'x' })).toThrow(TypeError)
  })
})

describe('merge with a base', () => {
  const base = report({ reportVersionNumber: '1', responseBag: [answer('1.a'), answer('2.a'), answer('3')] })

  it('takes the side that changed, and what one side left out', () => {
    const [one, other] = [{ ...base, reportVersionNumber: '2' }, { ...base, responseBag: [answer('1.a'), answer('3', { implementationStatusCategory: 'Implemented' })] }]
    expect(valueOf(merged([one, other], { base }))).toEqual({ ...base, reportVersionNumber: '2', responseBag: [answer('1.a'), answer('3', { implementationStatusCategory: 'Implemented' })] })
  })

  it('takes the order of the side that moved something, and what the other added', () => {
    const [moved, added] = [{ ...base, responseBag: [answer('3'), answer('1.a'), answer('2.a')] }, { ...base, responseBag: [...base.responseBag ?? [], answer('4')] }]
    expect(valueOf(merged([moved, added], { base })).responseBag?.map(one => one.addressedItemIdentifierBag[0])).toEqual(['3', '1.a', '2.a', '4'])
  })

  it('calls it a conflict when one side changed what the other left out', () => {
    const [changed, without] = [{ ...base, responseBag: [answer('1.a', { implementationStatusCategory: 'Implemented' })] }, report({ reportVersionNumber: '1' })]
    expect(told(merged([changed, without], { base }))).toEqual([['merge.conflict', 'b.xml', '']])
    expect(valueOf(merged([changed, without], { base, prefer: 'b.xml' })).responseBag).toBeUndefined()
  })

  it('names sides without words of a language, for messages in any', () => {
    const two = { ...base, reportVersionNumber: '2' }
    const { reportVersionNumber: _, ...none } = two
    expect(merged([two, { ...base, reportVersionNumber: '3' }, two]).issues.map(({ values }) => values['sides'])).toEqual(['"2" (a.xml /reportVersionNumber, c.xml /reportVersionNumber); "3" (b.xml /reportVersionNumber)'])
    expect(merged([two, none as OfficeReport], { base: { ...base, reportVersionNumber: '1' } }).issues.map(({ values }) => values['sides'])).toEqual(['– (b.xml); "2" (a.xml /reportVersionNumber)'])
  })

  it('is a conflict still where both changed differently', () => {
    expect(merged([{ ...base, reportVersionNumber: '2' }, { ...base, reportVersionNumber: '3' }], { base }).issues.map(({ code }) => code)).toEqual(['merge.conflict'])
  })
})
