/** Slips that people make, each as a change of a good text, with the code that it is found under. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url))

/** A file of a fixture, such as `office-report/fr-2025-full/document.xml`. */
export function fixture(path: string): string {
  return readFileSync(fixtures + path, 'utf8')
}

export interface Slip {
  readonly name: string
  /** What stands in the good text, once or more, and what stands in the bad one. */
  readonly good: string | RegExp
  readonly bad: string
  readonly code: string
  /** Where the mended file differs from the good text, but not in what it says. */
  readonly spelledOtherwise?: true
  /** What the mended document says and the good one did not. */
  readonly adds?: object
}

const dates = (good: string, spellings: readonly string[]): readonly (readonly [string, string])[] => spellings.map(bad => [good, bad] as const)

const DATES = dates('2026-02-27', [
  '2026/02/27', '20260227', '27.02.2026', '27/02/2026', '02/27/2026', '27 février 2026', 'February 27, 2026', '27 Feb 2026', '27-Feb-2026', '27 de febrero de 2026', '27. Februar 2026',
  ' 2026-02-27 ', '2026-02-27Z', '2026-02-27+01:00', '2026-02-27T00:00:00Z', '2026-02-27T00:00:00.000', '2026-2-27', '2026年2月27日', '2026.02.27',
])

const LANGUAGES = ['FR', 'fr-FR', 'fr_CA', 'fra', 'fre', 'French', 'français']

/** In `fr-2025-full/document.xml`. */
export const XML_SLIPS: readonly Slip[] = [
  ...DATES.map(([good, bad]): Slip => ({ name: `a date as "${bad}"`, good: `<ict:SubmissionDate>${good}<`, bad: `<ict:SubmissionDate>${bad}<`, code: 'value.date' })),
  ...LANGUAGES.map((bad): Slip => ({ name: `a language as "${bad}"`, good: '<ict:TitleText com:languageCode="fr">', bad: `<ict:TitleText com:languageCode="${bad}">`, code: 'value.code' })),
  ...['fr', 'FRA', 'France'].map((bad): Slip =>
    ({ name: `an office as "${bad}"`, good: '<com:IPOfficeCode>FR<', bad: `<com:IPOfficeCode>${bad}<`, code: 'value.office-code' })),
  { name: 'an attribute without prefix', good: '<ict:TitleText com:languageCode="fr">', bad: '<ict:TitleText languageCode="fr">', code: 'xml.attribute-unprefixed' },
  { name: 'all attributes without prefix', good: /com:languageCode=/g, bad: 'languageCode=', code: 'xml.attribute-unprefixed' },
  { name: 'an attribute with the wrong prefix', good: '<ict:TitleText com:languageCode="fr">', bad: '<ict:TitleText ict:languageCode="fr">', code: 'xml.namespace' },
  { name: 'an element with the wrong prefix', good: /com:IPOfficeCode/g, bad: 'ict:IPOfficeCode', code: 'xml.namespace' },
  { name: 'an element without prefix', good: /ict:SubmissionDate/g, bad: 'SubmissionDate', code: 'xml.namespace' },
  { name: 'all our elements without prefix', good: /(<\/?)ict:/g, bad: '$1', code: 'xml.namespace' },
  { name: 'Common under https', good: '"http://www.wipo.int', bad: '"https://www.wipo.int', code: 'part.unknown' },
  { name: 'Common with a slash behind it', good: 'ST96/Common"', bad: 'ST96/Common/"', code: 'part.unknown' },
  { name: 'our namespace in capitals', good: 'xmlschema:ict"', bad: 'xmlschema:ICT"', code: 'xml.namespace' },
  { name: 'a type for schema processors', good: '<ict:SubmissionDate>', bad: '<ict:SubmissionDate xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="dateType">', code: 'xml.xsi', spelledOtherwise: true },
  { name: 'an empty CDATA section between elements', good: '<ict:ReportingPeriod>', bad: '<ict:ReportingPeriod><![CDATA[ ]]>', code: 'xml.cdata' },
  { name: 'a part said twice', good: '<ict:ReportVersionNumber>1.0</ict:ReportVersionNumber>', bad: '<ict:ReportVersionNumber>1.0</ict:ReportVersionNumber>\n  <ict:ReportVersionNumber>1.0</ict:ReportVersionNumber>', code: 'xml.repeated' },
  { name: 'an empty optional element', good: '<com:StartDate>2024-01-15</com:StartDate>', bad: '<com:StartDate>2024-01-15</com:StartDate><com:EndDate/>', code: 'value.empty', spelledOtherwise: true },
  { name: 'an order of its own', good: /(\s*<ict:ReportVersionNumber>.*)(\s*<ict:SubmissionDate>.*)/, bad: '$2$1', code: 'xml.order' },
  { name: 'the office at the end of the head', good: /(\s*<com:IPOfficeCode>.*)([^]*?)(\s*<ict:TitleTextBag>)/, bad: '$2$1$3', code: 'xml.order' },
  { name: 'a closed list in small letters', good: '<ict:ReportStatusCategory>Final<', bad: '<ict:ReportStatusCategory>final<', code: 'value.code' },
  { name: 'a closed list with a letter left out', good: '<ict:ReportStatusCategory>Final<', bad: '<ict:ReportStatusCategory>Finl<', code: 'value.code' },
  { name: 'a release with a full stop', good: 'com:st96Version="V6_0"', bad: 'com:st96Version="V6.0"', code: 'value.fixed' },
]

/** In `fr-2024-strategy/document.json`. */
export const JSON_SLIPS: readonly Slip[] = [
  { name: 'an empty text', good: '"milestoneCategory": "Adopted",', bad: '"milestoneCategory": "Adopted",\n            "endDate": "",', code: 'value.empty' },
  { name: 'a number in place of a text', good: '"sequenceNumber": "1"', bad: '"sequenceNumber": 1', code: 'json.type' },
  { name: 'null for nothing', good: '"reportStatusCategory": "Final",', bad: '"reportStatusCategory": "Final",\n    "replacedReport": null,', code: 'json.null' },
  { name: 'an empty list', good: '"reportStatusCategory": "Final",', bad: '"reportStatusCategory": "Final",\n    "additionalDataBag": [],', code: 'part.empty' },
  { name: 'white space at the ends', good: '"officeReportIdentifier": "fr-2024"', bad: '"officeReportIdentifier": " fr-2024 "', code: 'json.white-space' },
  { name: 'a truth in quotes', good: '"reportStatusCategory": "Final",', bad: '"reportStatusCategory": "Final",\n    "confidentialIndicator": "false",', code: 'json.type', adds: { confidentialIndicator: false } },
  { name: 'a truth in capitals', good: '"reportStatusCategory": "Final",', bad: '"reportStatusCategory": "Final",\n    "confidentialIndicator": "NO",', code: 'value.boolean', adds: { confidentialIndicator: false } },
  { name: 'a truth as number', good: '"reportStatusCategory": "Final",', bad: '"reportStatusCategory": "Final",\n    "confidentialIndicator": 0,', code: 'json.type', adds: { confidentialIndicator: false } },
  { name: 'a member said twice', good: '"ipOfficeCode": "FR",', bad: '"ipOfficeCode": "FR",\n    "ipOfficeCode": "FR",', code: 'json.duplicate-name' },
  { name: 'one value where a list is asked for', good: /"addressedItemIdentifierBag": \[\s*("[^"]*")\s*\]/, bad: '"addressedItemIdentifierBag": $1', code: 'json.type', spelledOtherwise: true },
  { name: 'a key without full stop', good: '"1.a"', bad: '"1a"', code: 'value.pattern' },
  { name: 'a key with a bracket', good: '"1.a"', bad: '"1 a)"', code: 'value.pattern' },
]

/** The bad text of a slip; every slip changes something. */
export function slipped(good: string, slip: Slip): string {
  const bad = good.replace(slip.good, slip.bad)
  if (bad === good) throw new Error(`The slip "${slip.name}" finds nothing to change`)
  return bad
}
