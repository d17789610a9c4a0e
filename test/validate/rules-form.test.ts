/** Rules of form at their edges: what they find, and what they leave alone. */
import { describe, expect, it } from 'vitest'
import type { Response } from '../../src/model/types.ts'
import { findingsIn, ruleFixture } from './rule-fixtures.ts'
import { formOf, holding, reportWith, responding, transactionOf } from './report-example.ts'

const planned = (...items: string[]): Response => ({ addressedItemIdentifierBag: items, implementationStatusCategory: 'Planned' })
const pointing = (item: string, to: string, report?: string): Response => ({
  addressedItemIdentifierBag: [item], responseReference: { referredItemIdentifier: to, ...(report === undefined ? {} : { referredReportIdentifier: report }) },
})
const withUri = (webURI: string): ReturnType<typeof reportWith> => reportWith({ reportContactBag: [{ contactOrganizationName: 'a', webURI }] })
const withMail = (value: string): ReturnType<typeof reportWith> => reportWith({ reportContactBag: [{ contactOrganizationName: 'a', emailAddressBag: [{ value }] }] })

describe('rules on responses', () => {
  it('take a recommendation, its action and its sub-item for different items', async () => {
    expect(await formOf(responding(planned('4'), planned('4.d'), planned('4.d.i', '4.d.ii')))).toEqual([])
  })

  it('find each further response to an item, and each item once', async () => {
    expect(await formOf(responding(planned('1', '2'), planned('2', '1'), planned('1')))).toEqual([
      'response.duplicate /responseBag/1/addressedItemIdentifierBag/0', 'response.duplicate /responseBag/1/addressedItemIdentifierBag/1',
      'response.duplicate /responseBag/2/addressedItemIdentifierBag/0',
    ])
  })

  it('keep silent on items of an edition that is not at hand', async () => {
    expect(await formOf({ ...responding(planned('77.z')), recommendationSetIdentifier: 'ict-10-adopted' })).toEqual([])
  })

  it('name a near item in the hint', async () => {
    const hints = (await findingsIn(ruleFixture('response.item-unknown').bad)).filter(({ code }) => code === 'response.item-unknown').map(({ values }) => values['near'])
    expect(hints).toEqual(['4.d', '6', '1'])
  })

  it('follow references into a report of the same transaction, of the same office only', async () => {
    const earlier = reportWith({ officeReportIdentifier: 'fi-2024', responseBag: [planned('1')] })
    const foreign = reportWith({ officeReportIdentifier: 'se-2024', ipOfficeCode: 'SE' })
    const report = responding(pointing('1', '1', 'fi-2024'), pointing('2', '2', 'fi-2024'), pointing('3', '3', 'se-2024'), pointing('4', '4', 'fi-2025'))
    expect(await formOf(transactionOf([earlier, foreign, report]))).toEqual([
      'response.reference-circle /officeReportBag/2/responseBag/3/responseReference/referredItemIdentifier',
      'response.reference-unknown /officeReportBag/2/responseBag/1/responseReference/referredItemIdentifier',
    ])
  })

  it('find a circle once, wherever it is entered, and leave the way into it alone', async () => {
    expect(await formOf(responding(pointing('1', '2'), pointing('2', '3'), pointing('3', '4'), pointing('4', '3'), pointing('5', '2')))).toEqual([
      'response.reference-circle /responseBag/2/responseReference/referredItemIdentifier',
    ])
  })

  it('name the whole of a circle of ten, and ten responses of a longer one', async () => {
    const circle = async (length: number): Promise<string | undefined> => {
      const report = responding(...Array.from({ length }, (_, index) => pointing(`${index}`, `${(index + 1) % length}`)))
      return (await findingsIn(JSON.stringify({ officeReport: report }))).find(({ code }) => code === 'response.reference-circle')?.values['circle']
    }
    expect(await circle(10)).toBe('0 → 1 → 2 → 3 → 4 → 5 → 6 → 7 → 8 → 9 → 0')
    expect(await circle(11)).toBe('0 → 1 → 2 → 3 → 4 → 5 → 6 → 7 → 8 → 9 → …')
  })

  it('warn of a missing answer in the lenient profile, since a draft is unfinished and not wrong', async () => {
    for (const code of ['response.no-answer', 'text.todo']) {
      expect((await findingsIn(ruleFixture(code).bad, 'lenient')).filter(issue => issue.code === code && issue.severity !== 'warning')).toEqual([])
    }
  })
})

describe('rules on figures', () => {
  it('take parts that fill the whole exactly, and a whole of nothing', async () => {
    const exact = [{ holdingFormCategory: 'Paper only', holdingQuantity: 40 }, { holdingFormCategory: 'Full text', holdingQuantity: 60 }, { holdingFormCategory: 'XML', holdingQuantity: 60 }]
    expect(await formOf(holding({ holdingTotalQuantity: 100, holdingBag: exact }))).toEqual([])
    expect(await formOf(holding({ holdingTotalQuantity: 0, holdingBag: [{ holdingFormCategory: 'Full text', holdingQuantity: 0 }] }))).toEqual([])
  })

  it('take rates that make a hundred in decimal, though not in binary', async () => {
    const rates = [33.3, 33.4, 33.3].map((holdingMeasure, index) => ({ holdingFormCategory: ['Paper only', 'Image only', 'Full text'][index] ?? '', holdingMeasure, estimateIndicator: true }))
    expect(await formOf(holding({ holdingBag: rates }))).toEqual([])
    expect(await formOf(holding({ holdingBag: [...rates.slice(0, 2), { holdingFormCategory: 'Full text', holdingMeasure: 33.31, estimateIndicator: true }] }))).toEqual(
      ['holding.rates-above-whole /digitizationSection/collectionBag/0/holdingBag'])
  })

  it('say of a form above the total that it is, and not of the sum as well', async () => {
    expect(await formOf(holding({ holdingTotalQuantity: 10, holdingBag: [{ holdingFormCategory: 'Full text', holdingQuantity: 11 }, { holdingFormCategory: 'Paper only', holdingQuantity: 5 }] }))).toEqual(
      ['holding.above-total /digitizationSection/collectionBag/0/holdingBag/0/holdingQuantity'])
  })

  it('do not add up forms that an office has named itself', async () => {
    expect(await formOf(holding({ holdingTotalQuantity: 10, holdingBag: [{ holdingFormCategory: 'Full text', holdingQuantity: 10 }, { holdingFormCategory: 'Microfilm', holdingQuantity: 10 }] }))).toEqual([])
  })

  it('take exceptions that are the whole file', async () => {
    const file = (publicationTotalQuantity: number): ReturnType<typeof reportWith> => reportWith({
      cooperationSection: { referenceDate: '2025', authorityFile: { provisionIndicator: true, publicationTotalQuantity, exceptionCoverageBag: [{ exceptionCode: 'N', exceptionTotalQuantity: 7 }] } },
    })
    expect(await formOf(file(7))).toEqual([])
    expect(await formOf(file(6))).toEqual(['exception.above-total /cooperationSection/authorityFile/exceptionCoverageBag'])
  })

  it('say of a holding with two figures that it has two, and not that the rate is unmarked as well', async () => {
    const found = await findingsIn(JSON.stringify({ officeReport: holding({ holdingBag: [{ holdingFormCategory: 'Full text', holdingQuantity: 1, holdingMeasure: 1 }] }) }))
    expect(found.map(({ code }) => code).filter(code => code.startsWith('holding.'))).toEqual(['holding.two-figures'])
  })

  it('do not compare a count with a rate', async () => {
    expect(await formOf(holding({ holdingBag: [{ holdingFormCategory: 'Full text', holdingMeasure: 1, estimateIndicator: true }, { holdingFormCategory: 'XML', holdingQuantity: 500 }] }))).toEqual([])
  })
})

describe('rules on dates', () => {
  it.each([['2025', '2025-03-01'], ['2025-03-01', '2025'], ['2025-03-01', '2025-03-01'], ['2025-02', '2025-02-28']])('take a period from %s to %s', async (startDate, endDate) => {
    expect(await formOf(reportWith({ reportingPeriod: { startDate, endDate } }))).toEqual([])
  })

  it.each([['2025-04', '2025-03-31'], ['2026', '2025-12']])('refuse a period from %s to %s', async (startDate, endDate) => {
    expect(await formOf(reportWith({ reportingPeriod: { startDate, endDate } }))).toEqual(['period.reversed /reportingPeriod/endDate'])
  })
})

describe('rules on addresses', () => {
  it.each(['a@b.example', 'ict.unit+reports@office.gov.example', 'büro@ämter.example', '意见@例子.例子', 'x@xn--mter-koa.example', "o'neill@office.example"])('take the mail address %s', async address => {
    expect(await formOf(withMail(address))).toEqual([])
  })

  it.each(['ict', '@office.example', 'ict@', 'ict@@office.example', 'ict@office', '.ict@office.example', 'ict..a@office.example', 'ict@-office.example', 'ict@office..example', ' ict@office.example', 'ict@office.example;b@office.example', 'ict@10.0.0.1', `${'a'.repeat(65)}@office.example`])('refuse the mail address %s', async address => {
    expect(await formOf(withMail(address))).toEqual(['email.malformed /reportContactBag/0/emailAddressBag/0/value'])
  })

  it.each(['https://office.example', 'HTTP://OFFICE.EXAMPLE/', 'http://user@office.example:8080/a?b#c', 'ftp://office.example/a.zip', 'https://[2001:db8::1]/', 'https://例子.例子/a', 'http://localhost/'])('take the web address %s', async uri => {
    expect(await formOf(withUri(uri))).toEqual([])
  })

  it.each(['javascript:alert(1)', 'file:///etc/hosts', 'urn:isbn:1', 'data:text/plain,a', 'http:office.example', 'https:///office', 'https://:80/', 'c:/reports/a.pdf'])('refuse the web address %s', async uri => {
    expect(await formOf(withUri(uri))).toEqual(['uri.not-web /reportContactBag/0/webURI'])
  })

  it.each(['http://localhost:80/', 'https://intranet/a', 'http://127.0.0.1/', 'http://172.31.2.3/', 'http://[::1]/', 'http://[fd00::1]/', 'https://wiki.office.local/'])('warn of the local address %s', async uri => {
    const issues = await findingsIn(JSON.stringify({ officeReport: withUri(uri) }))
    expect(issues.filter(({ code }) => code === 'uri.local').map(({ severity, path }) => [severity, path])).toEqual([['warning', ['reportContactBag', 0, 'webURI']]])
  })

  it.each(['http://172.32.0.1/', 'https://localhost.example/', 'https://10.example/', 'http://[2001:db8::1]/', 'https://local.example/'])('do not take %s for a local address', async uri => {
    expect((await findingsIn(JSON.stringify({ officeReport: withUri(uri) }))).filter(({ code }) => code === 'uri.local')).toEqual([])
  })
})

describe('rules on texts and codes', () => {
  const summary = (value: string, languageCode: 'en' | 'es' | 'fr' = 'en'): ReturnType<typeof reportWith> => reportWith({ summaryTextBag: [{ value, languageCode }] })

  it.each(['TODO', ' TODO ', 'TODO:', 'TODO: say how', 'TODO say how', '[TODO]', 'TODO\nsay how'])('find that %j is still to be written', async text => {
    expect(await formOf(summary(text))).toEqual(['text.todo /summaryTextBag/0/value'])
  })

  it.each(['Todo el personal', 'TODO EL PERSONAL', 'TODOS', 'All TODO items are done.', 'TODO_LIST is kept'])('take %j for a text', async text => {
    expect(await formOf(summary(text))).toEqual([])
  })

  it('take TODO for a word in Spanish, and for a mark before a colon', async () => {
    expect(await formOf(summary('TODO el personal', 'es'))).toEqual([])
    expect(await formOf(summary('TODO: el resumen', 'es'))).toEqual(['text.todo /summaryTextBag/0/value'])
  })

  it('leave what found no place as it stands in the source', async () => {
    expect(await formOf(reportWith({ unmappedContentBag: [{ unmappedSourceText: 'TODO: ask the other office' }] }))).toEqual([])
  })

  it('tell remarks apart by number, and leave those without a language alone', async () => {
    expect(await formOf(reportWith({ commentTextBag: [{ value: 'a' }, { value: 'b' }, { value: 'c', languageCode: 'en', sequenceNumber: '1' }, { value: 'd', languageCode: 'en', sequenceNumber: '10' }] }))).toEqual([])
    expect(await formOf(reportWith({ commentTextBag: [{ value: 'a', languageCode: 'en' }, { value: 'b', languageCode: 'en' }] }))).toEqual(['text.language-twice /commentTextBag/1/languageCode'])
  })

  it('leave two experts of the same name alone', async () => {
    expect(await formOf(reportWith({ wipoStandardSection: { referenceDate: '2025', taskForceExpertiseBag: [{ taskForceName: 'a', expertQuantity: 2, personFullNameBag: ['A. Invented', 'A. Invented'] }] } }))).toEqual([])
  })

  it('take a media type in capitals', async () => {
    const typed = (mediaTypeText: string): ReturnType<typeof reportWith> => reportWith({ provenance: { mediaTypeText, contentHashText: '0a'.repeat(32) } })
    expect(await formOf(typed('Application/PDF'))).toEqual([])
    expect(await formOf(typed('applications/pdf'))).toEqual(['media-type.unknown /provenance/mediaTypeText'])
  })
})

describe('rules on transactions', () => {
  const real = { ...reportWith(), officeReportIdentifier: 'fi-2024', documentStatusText: 'production' }

  it('find what is wrong inside each report, by its place in the transaction', async () => {
    expect(await formOf(transactionOf([reportWith(), { ...responding(planned('1', '1')), officeReportIdentifier: 'b' }]))).toEqual(['response.item-twice /officeReportBag/1/responseBag/0/addressedItemIdentifierBag/1'])
  })

  it('tell identifiers apart by report', async () => {
    const other = { ...holding({}), officeReportIdentifier: 'fi-2024' }
    expect(await formOf(transactionOf([holding({}), other]))).toEqual([])
  })

  it('take tests alone, with or without a mark on the transaction, and refuse them in one that is not of tests', async () => {
    expect(await formOf(transactionOf([reportWith()]))).toEqual([])
    expect(await formOf(transactionOf([reportWith()], { documentStatusText: 'Test' }))).toEqual([])
    expect(await formOf(transactionOf([reportWith()], { documentStatusText: 'production' }))).toEqual(['transaction.test-and-production /officeReportBag/0/documentStatusText'])
    expect(await formOf(transactionOf([real, reportWith()]))).toEqual(['transaction.test-and-production /officeReportBag/1/documentStatusText'])
  })

  it('say of every report that is not of the kind of its transaction which one it is', async () => {
    const issues = await findingsIn(JSON.stringify({ officeReportTransaction: transactionOf([real, reportWith(), { ...reportWith(), officeReportIdentifier: 'b' }]) }))
    const [one, other] = issues.filter(({ code }) => code === 'transaction.test-and-production')
    expect([one?.values['identifier'], other?.values['identifier']]).toEqual([reportWith().officeReportIdentifier, 'b'])
  })

  it('judge the office of the sender as that of a report', async () => {
    expect(await formOf(transactionOf([reportWith()], { ipOfficeCode: 'XX' }))).toEqual(['office.placeholder /ipOfficeCode'])
    expect(await formOf(transactionOf([reportWith({ ipOfficeCode: 'SU' })], { ipOfficeCode: 'YU' }))).toEqual(['office.former /ipOfficeCode', 'office.former /officeReportBag/0/ipOfficeCode'])
  })
})
