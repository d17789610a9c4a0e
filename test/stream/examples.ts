/** Transactions of invented reports, in each spelling: with all that could be taken for the end of a record. */
import { writeXmlDocument } from '../../src/document/write.ts'
import type { OfficeReport } from '../../src/model/types.ts'
import { PLAN } from '../../src/plan/index.ts'
import type { TransactionHeader } from '../../src/stream/streamed.ts'

/** A report; texts hold signs of both syntaxes. */
export function report(number: number, more: Partial<OfficeReport> = {}): OfficeReport {
  return {
    st96Version: 'V6_0', ipoVersion: 'ICT_V1_0', documentStatusText: 'test', languageCode: 'en', officeReportIdentifier: `report-${number}`, ipOfficeCode: 'FR',
    reportingPeriod: { startDate: '2024', endDate: '2024' }, reportStatusCategory: 'Final', recommendationSetIdentifier: 'ict-10-proposal',
    commentTextBag: [{ value: `"]},{[\\ </ict:OfficeReport> é \u{1f600}\n ${number}`, languageCode: 'en' }], ...more,
  }
}

/** What stands before so many reports. */
export function header(count: number): TransactionHeader {
  return {
    st96Version: 'V6_0', ipoVersion: 'ICT_V1_0', documentStatusText: 'test', transactionIdentifier: { value: 'sent-1' }, ipOfficeCode: 'DK',
    transactionDateTime: '2026-01-31T09:00:00Z', transactionTotalQuantity: count,
  }
}

const start = (comment: string): string => `<ict:OfficeReport${comment} com:documentStatusText="test" com:ipoVersion="ICT_V1_0" com:languageCode="en"\n com:st96Version="V6_0">`
const content = (identifier: string): string =>
  `\r\n<ict:OfficeReportIdentifier>${identifier}</ict:OfficeReportIdentifier><com:IPOfficeCode>FR</com:IPOfficeCode><ict:ReportingPeriod><com:StartDate>2024</com:StartDate></ict:ReportingPeriod>`
  + `<ict:ReportStatusCategory>Final</ict:ReportStatusCategory>\r<ict:RecommendationSetIdentifier>ict-10-proposal</ict:RecommendationSetIdentifier>`

/** Valid, and unusual wherever it can be: comments, sections and instructions with tags in them, all line ends, a second prefix. */
export const ODD_XML = `<?xml version="1.0" encoding="UTF-8"?><!-- <ict:OfficeReportBag> -->
<ict:OfficeReportTransaction xmlns:com="http://www.wipo.int/standards/XMLSchema/ST96/Common" xmlns:ict="urn:ipo-reports:xmlschema:ict" com:documentStatusText="test" com:ipoVersion='ICT_V1_0' com:st96Version="V6_0">
  <com:TransactionIdentifier>é-1</com:TransactionIdentifier>
  <com:IPOfficeCode>DK</com:IPOfficeCode><?pi <x> ?>
  <ict:TransactionDateTime>2026-02-01T10:00:00Z</ict:TransactionDateTime>
  <com:TransactionTotalQuantity>3</com:TransactionTotalQuantity>
  <com:CommentTextBag><com:CommentText com:languageCode="en">a &lt; b </com:CommentText></com:CommentTextBag>
  <ict:OfficeReportBag>\r\n<!-- é </ict:OfficeReport> -->
    ${start('')}${content('a-1')}<!-- </ict:OfficeReport> --></ict:OfficeReport>\t<?x?>${start(' xmlns:own="urn:ipo-reports:xmlschema:ict"')}${content('a-2')}</ict:OfficeReport >
    ${start('')}${content('a-3')}<com:CommentTextBag><com:CommentText com:languageCode="fr"><![CDATA[</ict:OfficeReport>]]>\u{1f600}</com:CommentText></com:CommentTextBag></ict:OfficeReport>
  </ict:OfficeReportBag>
</ict:OfficeReportTransaction>
<!-- end -->
`

const reports = [1, 2, 3].map(number => report(number))

/** As we write it ourselves. */
export const PLAIN_XML = writeXmlDocument(PLAN, 'OfficeReportTransaction', { ...header(3), officeReportBag: reports }, {})

/** Indented, the bag last. */
export const ODD_JSON = JSON.stringify({ officeReportTransaction: { ...header(3), officeReportBag: reports } }, null, 1)

/** On one line, the bag first. */
export const BAG_FIRST_JSON = JSON.stringify({ officeReportTransaction: { officeReportBag: reports, ...header(3) } })
