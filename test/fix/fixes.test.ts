/** Fixes for the slips that people make, and none where a person must judge. */
import { describe, expect, it } from 'vitest'
import { fixesFor, mend } from '../../src/fix/index.ts'
import { read, writeXml, type OfficeReport } from '../../src/index.ts'
import { checkWithRules } from '../../src/rules.ts'
import { fixture, JSON_SLIPS, slipped, XML_SLIPS, type Slip } from './slips.ts'

const XML = fixture('office-report/fr-2025-full/document.xml')
const JSON_TEXT = fixture('office-report/fr-2024-strategy/document.json')
const TRANSACTION = fixture('office-report-transaction/three-offices/document.json')

/** All that is found, follow-up aside. */
async function codesIn(text: string): Promise<readonly string[]> {
  const { issues } = await checkWithRules(text, { validOn: '2026-11-22' })
  return issues.filter(issue => issue.class !== 'follow-up').map(({ code }) => code)
}

function valueOf(text: string): unknown {
  const result = read(text)
  return result.ok ? result.value.value : result.issues
}

describe.each<[string, string, readonly Slip[]]>([['XML', XML, XML_SLIPS], ['JSON', JSON_TEXT, JSON_SLIPS]])('a fix in %s', (_, good, slips) => {
  it.each(slips.map(slip => [slip.name, slip] as const))('mends %s', async (_name, slip) => {
    const bad = slipped(good, slip)
    expect(await codesIn(bad)).toContain(slip.code)
    const { output, applied, left, verdict } = await mend(bad, { validOn: '2026-11-22' })
    expect(applied.length).toBeGreaterThan(0)
    expect([verdict, left.filter(issue => issue.class !== 'follow-up').map(({ code }) => code)]).toEqual(['valid', []])
    if (slip.adds === undefined) expect(valueOf(output)).toEqual(valueOf(good))
    else expect(valueOf(output)).toEqual({ ...valueOf(good) as object, ...slip.adds })
    if (slip.adds === undefined && slip.spelledOtherwise !== true) expect(output).toBe(good)
  })
})

const inDate = (bad: string): string => XML.replace('<ict:SubmissionDate>2026-02-27<', `<ict:SubmissionDate>${bad}<`)
const inNumber = (bad: string): string => XML.replace('<ict:ProgressMeasure>100<', `<ict:ProgressMeasure>${bad}<`)
const inOffice = (bad: string): string => XML.replace('<com:IPOfficeCode>FR<', `<com:IPOfficeCode>${bad}<`)
const inLanguage = (bad: string): string => XML.replace('<ict:TitleText com:languageCode="fr">', `<ict:TitleText com:languageCode="${bad}">`)

describe('what can be meant in two ways', () => {
  it.each([
    ['day and month that could change places', inDate('03.04.2024')],
    ['day and month that could change places, American', inDate('03/04/2024')],
    ['a year of two digits', inDate('27.02.26')],
    ['a day that the calendar does not have', inDate('2026-02-30')],
    ['a time that may belong to the day before', inDate('2026-02-26T23:00:00Z')],
    ['a decimal comma that may divide thousands', inNumber('1,234')],
    ['a word for a number', inNumber('hundred')],
    ['a name that several offices have', inOffice('INPI')],
    ['an office of which we know nothing', inOffice('QQ')],
    ['a language that nobody knows', inLanguage('xx-klingon')],
    ['a period that ends before it begins', XML.replace('<com:EndDate>2025-12-31<', '<com:EndDate>2024-12-31<')],
    ['a part said twice in other words', XML.replace('<ict:SubmissionDate>2026-02-27</ict:SubmissionDate>', '<ict:SubmissionDate>2026-02-27</ict:SubmissionDate><ict:SubmissionDate>2026-02-28</ict:SubmissionDate>')],
    ['a required part that is empty', XML.replace('<ict:OfficeReportIdentifier>fr-2025<', '<ict:OfficeReportIdentifier><')],
    ['text between elements', XML.replace('<ict:ReportingPeriod>', '<ict:ReportingPeriod>in 2025')],
    ['a CDATA section with words in it', XML.replace('<ict:ReportingPeriod>', '<ict:ReportingPeriod><![CDATA[in 2025]]>')],
    ['a root that belongs to somebody else', XML.replace('urn:ipo-reports:xmlschema:ict', 'urn:example:other')],
    ['elements out of order with text between them', XML.replace(/(\s*<ict:ReportVersionNumber>.*)(\s*<ict:SubmissionDate>.*)/, '$2 note $1')],
    ['fewer reports than the transaction says', TRANSACTION.replace('"transactionTotalQuantity": 3', '"transactionTotalQuantity": 4')],
    ['null in place of a required part', JSON_TEXT.replace('"officeReportIdentifier": "fr-2024"', '"officeReportIdentifier": null')],
    ['a member said twice with two values', JSON_TEXT.replace('"ipOfficeCode": "FR",', '"ipOfficeCode": "FR", "ipOfficeCode": "MC",')],
    ['a count with a full stop that may divide thousands', XML.replace(/HoldingTotalQuantity>[0-9]+</, 'HoldingTotalQuantity>250.000<')],
    ['a business year that may be a month', inDate('2011/12')],
    ['a language that may be a country', inLanguage('KR')],
    ['a key with a letter that may be a Roman number', JSON_TEXT.replace('"1.a"', '"1 (iv)"')],
    ['an element of somebody else with a name that we have as well', XML.replace('<ict:SubmissionDate>', '<x:SubmissionDate xmlns:x="urn:example:other">').replace('</ict:SubmissionDate>', '</x:SubmissionDate>')],
    ['another version of our namespace', XML.replace('urn:ipo-reports:xmlschema:ict', 'urn:ipo-reports:xmlschema:ict2')],
    ['an empty word on confidentiality, in XML', XML.replace('<ict:ResponseBag>', '<com:ConfidentialIndicator/><ict:ResponseBag>')],
    ['an empty word on confidentiality, in JSON', JSON_TEXT.replace('"submissionDate": "2025-02-26",', '"submissionDate": "2025-02-26", "confidentialIndicator": null,')],
    ['a status in words of a language of which we know none', JSON_TEXT.replace('"languageCode": "fr"', '"languageCode": "pt"').replace('"implementationStatusCategory": "Implemented"', '"implementationStatusCategory": "Implementado"')],
    ['an identifier in capitals', JSON_TEXT.replace('"officeReportIdentifier": "fr-2024"', '"officeReportIdentifier": "FR-2024"')],
    ['a status that the office may have meant otherwise', JSON_TEXT.replace('"implementationStatusCategory": "Implemented"', '"implementationStatusCategory": "Done"')],
  ])('gets no fix: %s', async (_, bad) => {
    expect([XML, JSON_TEXT, TRANSACTION]).not.toContain(bad)
    expect((await codesIn(bad)).length).toBeGreaterThan(0)
    const { output, applied } = await mend(bad, { validOn: '2026-11-22' })
    expect(applied).toEqual([])
    expect(output).toBe(bad)
  })
})

describe('a status in the words of another vocabulary', () => {
  const words = (report: unknown): unknown => (report as OfficeReport).responseBag?.[0]

  it.each([['JSON', JSON_TEXT, '"implementationStatusCategory": "Implemented"', '"implementationStatusCategory": "Completely"'], ['XML', XML, '>Implemented<', '>Completely<']])('is replaced in %s, and kept as it was', async (_, good, from, to) => {
    const { output, applied } = await mend(good.replace(from, to), { validOn: '2026-11-22' })
    expect(applied.map(({ code }) => code)).toEqual(['status.unlisted'])
    expect(words(valueOf(output))).toMatchObject({
      implementationStatusCategory: 'Implemented',
      originalStatus: { originalStatusTextBag: [{ value: 'Completely', languageCode: 'en' }], statusVocabularyCategory: 'WIPO standards survey' },
    })
  })

  it('is taken to be in the language of the report where several have the word', async () => {
    const { output } = await mend(JSON_TEXT.replace('"implementationStatusCategory": "Implemented"', '"implementationStatusCategory": "Partiellement"'))
    expect(words(valueOf(output))).toMatchObject({ implementationStatusCategory: 'Partially implemented', originalStatus: { originalStatusTextBag: [{ languageCode: 'fr' }] } })
  })

  it('is corrected alone where it was a slip of the pen', async () => {
    const { output } = await mend(JSON_TEXT.replace('"implementationStatusCategory": "Implemented"', '"implementationStatusCategory": "implementd"'))
    expect(output).toBe(JSON_TEXT)
  })
})

describe('the count of a transaction', () => {
  it('is corrected where more reports are there than it says', async () => {
    const { output, applied } = await mend(TRANSACTION.replace('"transactionTotalQuantity": 3', '"transactionTotalQuantity": 2'))
    expect(applied.map(({ code }) => code)).toEqual(['transaction.count'])
    expect(output).toBe(TRANSACTION)
  })
})

describe('fixesFor', () => {
  it('gives findings back as they are where nothing is safe', async () => {
    const { issues } = await checkWithRules(XML)
    expect(fixesFor(XML, issues)).toBe(issues)
  })

  it('leaves findings of a document that cannot be read alone', async () => {
    const { issues } = await checkWithRules('<a')
    expect(fixesFor('<a', [...issues, { ...issues[0] as typeof issues[0], code: 'value.date' }])).toHaveLength(2)
  })

  it('has edits in source order, with line and column', async () => {
    const bad = XML.replace(/ict:SubmissionDate/g, 'SubmissionDate')
    const issue = fixesFor(bad, (await checkWithRules(bad)).issues).find(({ code }) => code === 'xml.namespace')
    expect(issue?.fix?.edits).toMatchObject([{ start: { line: 11, column: 4 }, end: { line: 11, column: 4 }, text: 'ict:' }, { start: { line: 11, column: 31 }, text: 'ict:' }])
  })

  it('throws on what is no document', () => {
    expect(() => fixesFor(42 as never, [])).toThrow(TypeError)
  })
})

describe('a fix', () => {
  it('mends many slips at once, over several rounds', async () => {
    let bad = XML
    for (const slip of XML_SLIPS.filter(({ name }) => /order of its own|without prefix$|as "FR"$|as "27.02.2026"|as "France"|letter left out/.test(name))) {
      try { bad = slipped(bad, slip) } catch { /* another slip has changed the spot */ }
    }
    const { output, applied } = await mend(bad)
    expect(applied.length).toBeGreaterThan(20)
    expect(valueOf(output)).toEqual(valueOf(XML))
  })

  it('keeps a document that was written anew equal to the one that was mended', async () => {
    const value = valueOf(JSON_TEXT) as OfficeReport
    const xml = writeXml('OfficeReport', value)
    expect(valueOf((await mend(xml.replaceAll(' com:languageCode="fr"', ' languageCode="FR"'))).output)).toEqual(value)
  })
})

describe('parts that are put in order', () => {
  it('keep the order among themselves where they are repeated', async () => {
    const twice = XML.replace(/(\s*<ict:ReportVersionNumber>)1.0(<.*)(\s*<ict:SubmissionDate>.*)/, (_, open: string, close: string, date: string) => `${open}1.0${close}${date}${open}2.0${close}`)
    const { output, left } = await mend(twice)
    expect(left.filter(issue => issue.class === 'form').map(({ code }) => code)).toEqual(['xml.repeated'])
    expect(output.indexOf('>1.0<')).toBeLessThan(output.indexOf('>2.0<'))
    expect(output.indexOf('>2.0<')).toBeLessThan(output.indexOf('<ict:SubmissionDate>'))
  })

  it('take comments in lines of their own along', async () => {
    const good = XML.replace(/(\s*)(<ict:SubmissionDate>)/, '$1<!-- sent by post -->$1$2')
    const bad = good.replace(/(\s*<ict:ReportVersionNumber>.*)(\s*<!-- sent by post -->\s*<ict:SubmissionDate>.*)/, '$2$1')
    expect(bad).not.toBe(good)
    expect((await mend(bad)).output).toBe(good)
  })
})
