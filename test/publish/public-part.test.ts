import { describe, expect, it } from 'vitest'
import { componentsOf } from '../../src/meta/index.ts'
import { MODEL } from '../../src/model/index.ts'
import type { DigitizationSection, OfficeReport } from '../../src/model/types.ts'
import { PERSON_NAMES } from '../../src/publish/public-part.ts'
import { bundle, everything, reference, report, response } from './reports.ts'

const SECRET = 'geheim-7731'

/** The one report of a bundle, and whether the secret stands anywhere in it. */
async function publicPartOf(more: Partial<OfficeReport>, others: readonly OfficeReport[] = []): Promise<{ readonly report: OfficeReport, readonly counts: object, readonly leaks: boolean }> {
  const published = await bundle([report(more), ...others])
  const shown = published.reports.find(one => one.report.officeReportIdentifier === 'fr-2025')
  if (shown === undefined) throw new Error('The report is not published')
  return { report: shown.report, counts: shown.leftOut, leaks: everything(published).includes(SECRET) }
}

const justified = (path: string, text: string): NonNullable<OfficeReport['findingJustificationBag']>[number] =>
  ({ justifiedFindingCode: 'response.no-evidence', justifiedPathText: path, justificationTextBag: [{ value: text, languageCode: 'en' }] })

describe('the public part of a report', () => {
  it('is the report itself where nothing is confidential', async () => {
    const whole = { responseBag: [response('1', 'seen', { confidentialIndicator: false })], provenance: { contentHashText: 'a'.repeat(64) } }
    const found = await publicPartOf(whole)
    expect(found.report).toEqual(report(whole))
    expect(found.counts).toEqual({ confidential: 0, personal: 0, dependent: 0 })
  })

  it('leaves out confidential responses, sections, records and documents with their comments', async () => {
    const digitizationSection: DigitizationSection = {
      referenceDate: '2025', commentTextBag: [{ value: 'seen' }],
      collectionBag: [
        { collectionIdentifier: 'a', ipRightCategory: 'Patent', countUnitCategory: 'Document', confidentialIndicator: true, commentTextBag: [{ value: SECRET }] },
        { collectionIdentifier: 'b', ipRightCategory: 'Patent', countUnitCategory: 'Document' },
      ],
    }
    const found = await publicPartOf({
      digitizationSection,
      responseBag: [response('1', SECRET, { confidentialIndicator: true }), response('2', 'seen', { evidenceDocumentBag: [{ titleTextBag: [{ value: SECRET, languageCode: 'en' }], confidentialIndicator: true }] })],
      ictStrategySection: { referenceDate: '2025', strategyFormCategory: SECRET, confidentialIndicator: true },
    })
    expect(found).toMatchObject({ leaks: false, counts: { confidential: 4, personal: 0, dependent: 0 } })
    expect(found.report.responseBag).toEqual([response('2', 'seen')])
    expect(found.report.digitizationSection?.collectionBag?.map(({ collectionIdentifier }) => collectionIdentifier)).toEqual(['b'])
    expect(found.report).not.toHaveProperty('ictStrategySection')
  })

  it('leaves out answers that point to a confidential one, over any number of steps', async () => {
    const found = await publicPartOf({ responseBag: [reference('4', '3'), reference('3', '2'), reference('2', '1'), response('1', SECRET, { confidentialIndicator: true }), reference('6', '5'), response('5', 'seen')] })
    expect(found.report.responseBag?.map(({ addressedItemIdentifierBag: [item] }) => item)).toEqual(['6', '5'])
    expect(found.counts).toEqual({ confidential: 1, personal: 0, dependent: 3 })
  })

  it('ends on references that go in a circle or nowhere', async () => {
    const circle = [reference('1', '2'), reference('2', '1'), reference('3', '9'), reference('4', '1', 'fr-1999')]
    expect((await publicPartOf({ responseBag: circle })).report.responseBag).toEqual(circle)
  })

  it.each([
    ['a confidential report', { officeReportIdentifier: SECRET, confidentialIndicator: true }],
    ['a draft', { officeReportIdentifier: SECRET, reportStatusCategory: 'Draft' }],
  ] as const)('leaves out what points to %s', async (_, other) => {
    const found = await publicPartOf(
      { responseBag: [reference('1', '1', SECRET), response('2', 'seen')], replacedReport: { replacedReportIdentifier: SECRET } },
      [report({ ...other, responseBag: [response('1', SECRET)] })],
    )
    expect(found).toMatchObject({ leaks: false, counts: { confidential: 0, personal: 0, dependent: 2 } })
    expect(found.report).not.toHaveProperty('replacedReport')
  })

  it('follows references of an office to its own reports only', async () => {
    const found = await publicPartOf({ responseBag: [reference('1', '1', 'shared-name')] }, [report({ ipOfficeCode: 'DE', officeReportIdentifier: 'shared-name', confidentialIndicator: true })])
    expect(found.counts).toEqual({ confidential: 0, personal: 0, dependent: 0 })
  })

  it('leaves out justifications of what is left out, and points the others to where things stand now', async () => {
    const found = await publicPartOf({
      responseBag: [response('1', SECRET, { confidentialIndicator: true }), response('2', 'seen')],
      findingJustificationBag: [justified('/responseBag/0', SECRET), justified('/responseBag/0/milestoneBag/3', SECRET), justified('responseBag 0', SECRET), justified('/responseBag/1', 'kept')],
    })
    expect(found).toMatchObject({ leaks: false, counts: { confidential: 1, dependent: 3 } })
    expect(found.report.findingJustificationBag).toEqual([justified('/responseBag/0', 'kept')])
  })

  it('leaves out unmapped content that comes from what is left out, or may come from there', async () => {
    const found = await publicPartOf({
      responseBag: [response('1', SECRET, { confidentialIndicator: true }), response('2', 'seen')],
      unmappedContentBag: [
        { unmappedPathText: '/responseBag/0/colour', unmappedSourceText: SECRET }, { unmappedSourceText: SECRET }, { unmappedPathText: '/responseBag/9', unmappedSourceText: SECRET },
        { unmappedPathText: '/responseBag/1/colour', unmappedSourceText: 'red' },
      ],
    })
    expect(found.leaks).toBe(false)
    expect(found.report.unmappedContentBag).toEqual([{ unmappedPathText: '/responseBag/0/colour', unmappedSourceText: 'red' }])
  })

  it('leaves out unmapped content that calls something confidential, whatever else is there', async () => {
    const found = await publicPartOf({ unmappedContentBag: [{ unmappedSourceText: `<x><com:ConfidentialIndicator>true</com:ConfidentialIndicator>${SECRET}</x>` }, { unmappedSourceText: 'red' }] })
    expect(found.leaks).toBe(false)
    expect(found.report.unmappedContentBag).toHaveLength(1)
  })

  it('leaves out unmapped content that holds names or addresses of persons', async () => {
    const found = await publicPartOf({ unmappedContentBag: [
      { unmappedSourceText: `<x><com:PersonFullName>${SECRET}</com:PersonFullName></x>` }, { unmappedSourceText: `{"emailAddressBag":[{"value":"${SECRET}@example.org"}]}` }, { unmappedSourceText: 'red' },
    ] })
    expect(found).toMatchObject({ leaks: false, counts: { dependent: 2 } })
    expect(found.report.unmappedContentBag).toEqual([{ unmappedSourceText: 'red' }])
  })

  it('leaves out justifications of no place where something is kept back, since they may speak of that', async () => {
    const nowhere: NonNullable<OfficeReport['findingJustificationBag']>[number] = { justifiedFindingCode: 'response.no-evidence', justificationTextBag: [{ value: SECRET, languageCode: 'en' }] }
    const found = await publicPartOf({ responseBag: [response('1', 'x', { confidentialIndicator: true }), response('2', 'seen')], findingJustificationBag: [nowhere, justified('/responseBag/1', 'kept')] })
    expect(found).toMatchObject({ leaks: false, counts: { confidential: 1, dependent: 1 } })
    expect((await publicPartOf({ findingJustificationBag: [nowhere] })).leaks).toBe(true)
  })

  it('says nothing of the source file where a part of it is kept back', async () => {
    const provenance = { fileName: SECRET, contentHashText: 'a'.repeat(64) }
    expect((await publicPartOf({ provenance, responseBag: [response('1', 'x', { confidentialIndicator: true })] })).report).not.toHaveProperty('provenance')
    expect((await publicPartOf({ provenance })).report.provenance).toEqual(provenance)
  })

  it('leaves out names of persons and their private addresses, and keeps addresses of offices', async () => {
    const found = await publicPartOf({
      wipoStandardSection: { referenceDate: '2025', taskForceExpertiseBag: [{ taskForceName: 'XML4IP', expertQuantity: 2, personFullNameBag: [SECRET, SECRET] }] },
      reportContactBag: [{ contactOrganizationName: 'Unit', emailAddressBag: [{ value: `${SECRET}@example.org`, emailAddressCategory: 'Private' }, { value: 'office@example.org' }] }],
    })
    expect(found).toMatchObject({ leaks: false, counts: { confidential: 0, personal: 3, dependent: 0 } })
    expect(found.report.reportContactBag?.[0]?.emailAddressBag).toEqual([{ value: 'office@example.org' }])
    expect(found.report.wipoStandardSection?.taskForceExpertiseBag).toEqual([{ taskForceName: 'XML4IP', expertQuantity: 2 }])
  })

  it('knows every element that the model marks as personal', () => {
    const marked = componentsOf(MODEL).elements.flatMap(one => (one.kind === 'element' && one.personal === true ? [one.name] : []))
    // An identifier of a transaction is none of a report.
    expect(marked.filter(name => !['EmailAddressText', 'TransactionIdentifier', ...PERSON_NAMES].includes(name))).toEqual([])
    expect(PERSON_NAMES.every(name => marked.includes(name))).toBe(true)
  })
})
