/**
 * Examples for the error index: for each code a document that gives it, made by one change of a fixture that is valid.
 *
 * The rules have fixtures of their own (`fixtures/rules/`), the import of legacy texts stands in `error-examples-legacy.ts`.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { judgedDocuments } from '../src/cli/validate-files.ts'
import type { World } from '../src/cli/command.ts'
import type { Limits, ValidationIssue } from '../src/issue/index.ts'
import { streamRecords } from '../src/stream.ts'
import { validateNdjson } from '../src/verdict/ndjson.ts'
import { together } from '../src/verdict/together.ts'
import { validate, type ValidateOptions } from '../src/verdict/validate.ts'

/** A document that gives a code. */
export interface ErrorExample {
  /** Name under which it is shown. */
  readonly file: string
  readonly bad: string | Uint8Array
  /** The same document as it should be, where there is one. */
  readonly mended?: string
  /** All that is found in it. */
  readonly findings: () => Promise<readonly ValidationIssue[]>
  /** Under which circumstances, where they are not the usual ones. */
  readonly circumstance?: string
}

/** Day on which examples are judged, so that they do not change with time. */
const JUDGED_ON = '2026-11-22'

/** Text of a fixture. */
export function fixtureText(path: string): string {
  return readFileSync(fileURLToPath(new URL(`../fixtures/${path}`, import.meta.url)), 'utf8')
}

const SET_XML = fixtureText('recommendation-set/all-optional-parts/document.xml')
const SET_JSON = fixtureText('recommendation-set/minimal/document.json')
const REPORT_XML = fixtureText('office-report/fr-2025-full/document.xml')
const REPORT_JSON = fixtureText('office-report/fr-2024-strategy/document.json')
const SMALL_JSON = fixtureText('office-report/minimal/document.json')
const TRANSACTION = fixtureText('office-report-transaction/three-offices/document.json')

/** @throws {Error} When there is nothing to change. */
export function changed(good: string, from: string | RegExp, to: string): string {
  const bad = good.replace(from, to)
  if (bad === good) throw new Error(`There is no ${String(from)} to change`)
  return bad
}

function example(file: string, good: string, from: string | RegExp, to: string, options: ValidateOptions = {}, circumstance?: string): ErrorExample {
  const bad = changed(good, from, to)
  return { file, bad, mended: good, findings: () => found(bad, options), ...(circumstance === undefined ? {} : { circumstance }) }
}

/** Bytes, as from a file. */
async function found(document: string | Uint8Array, options: ValidateOptions): Promise<readonly ValidationIssue[]> {
  const bytes = typeof document === 'string' ? new TextEncoder().encode(document) : document
  return (await validate(bytes, { judges: ['own'], validOn: JUDGED_ON, ...options })).issues
}

/** All that is found in the fixture of a rule. */
export function findingsOfRule(document: string): Promise<readonly ValidationIssue[]> {
  return found(document, {})
}

const set = (from: string | RegExp, to: string): ErrorExample => example('set.xml', SET_XML, from, to)
const setJson = (from: string | RegExp, to: string): ErrorExample => example('set.json', SET_JSON, from, to)
const report = (from: string | RegExp, to: string): ErrorExample => example('report.xml', REPORT_XML, from, to)
const reportJson = (from: string | RegExp, to: string): ErrorExample => example('report.json', REPORT_JSON, from, to)
const limited = (limits: Partial<Limits>, limit: string): ErrorExample => ({
  file: 'report.xml', bad: REPORT_XML, findings: () => found(REPORT_XML, { limits }), circumstance: `With the limit set to ${limit}; the usual one is far above it.`,
})

const SYNTAX: Readonly<Record<string, () => ErrorExample>> = {
  'xml.malformed': () => set('</ict:RecommendationSetIdentifier>', '</ict:RecommendationSet>'),
  'xml.doctype': () => set(/(<\?xml.*\n)?/, '$&<!DOCTYPE ict:RecommendationSet SYSTEM "set.dtd">\n'),
  'xml.encoding': () => set('encoding="UTF-8"', 'encoding="ISO-8859-1"'),
  'xml.version': () => set('version="1.0"', 'version="1.1"'),
  'json.malformed': () => setJson(/"recommendationNumber": "1"/, '"recommendationNumber": "1",'),
  'json.encoding': () => {
    const bad = Uint8Array.from([...REPORT_JSON].slice(0, 2000), character => Math.min(character.codePointAt(0) ?? 0, 0xff))
    return { file: 'report.json', bad, findings: () => found(bad, {}), circumstance: 'The file was saved in Windows-1252.' }
  },
}

const LIMITED: Readonly<Record<string, () => ErrorExample>> = {
  'limit.depth': () => limited({ depth: 4 }, '4 levels'),
  'limit.size': () => limited({ size: 1000 }, '1,000 characters'),
  'limit.text': () => limited({ text: 60 }, '60 characters'),
  'limit.attributes': () => limited({ attributes: 3 }, '3 attributes'),
}

const PARTS: Readonly<Record<string, () => ErrorExample>> = {
  'root.unknown': () => setJson('"recommendationSet":', '"recomendationSet":'),
  'part.missing': () => report('  <ict:ReportStatusCategory>Final</ict:ReportStatusCategory>\n', ''),
  'part.unknown': () => report('<ict:SubmissionDate>2026-02-27</ict:SubmissionDate>', '<ict:SendingDate>2026-02-27</ict:SendingDate>'),
  'part.empty': () => reportJson('"reportStatusCategory": "Final",', '"reportStatusCategory": "Final",\n    "additionalDataBag": [],'),
  'part.unmapped': () => example('report.xml', REPORT_XML, '<ict:SubmissionDate>', '<ict:InternalNumber>77</ict:InternalNumber>\n  <ict:SubmissionDate>', { profile: 'lenient' }, 'In the lenient profile.'),
  'choice.missing': () => set(/(<ict:Correspondence>)[^]*?(<\/ict:Correspondence>)/, '$1$2'),
  'choice.several': () => set(/(<ict:EarlierItemReference>[^]*?<\/ict:EarlierItemReference>)/, '$1<ict:NewRecommendation><ict:NewIndicator>true</ict:NewIndicator></ict:NewRecommendation>'),
}

const VALUES: Readonly<Record<string, () => ErrorExample>> = {
  'value.empty': () => report('<ict:SubmissionDate>2026-02-27<', '<ict:SubmissionDate><'),
  'value.characters': () => reportJson('"reportVersionNumber": "1.0"', '"reportVersionNumber": "1.0\\u0007"'),
  'value.code': () => report('<ict:ReportStatusCategory>Final<', '<ict:ReportStatusCategory>Finished<'),
  'value.office-code': () => report('<com:IPOfficeCode>FR<', '<com:IPOfficeCode>FRA<'),
  'value.pattern': () => reportJson('"1.b"', '"1b"'),
  'value.length': () => reportJson('"officeReportIdentifier": "fr-2024"', `"officeReportIdentifier": "fr-2024${'-annual'.repeat(12)}"`),
  'value.range': () => report('<ict:ProgressMeasure>100<', '<ict:ProgressMeasure>110<'),
  'value.integer': () => example('transaction.json', TRANSACTION, '"transactionTotalQuantity": 3', '"transactionTotalQuantity": 2.5'),
  'value.number': () => report('<ict:ProgressMeasure>100<', '<ict:ProgressMeasure>62,5<'),
  'value.digits': () => report('<ict:ProgressMeasure>100<', '<ict:ProgressMeasure>33.33333333333333333<'),
  'value.boolean': () => reportJson('"reportStatusCategory": "Final",', '"reportStatusCategory": "Final",\n    "confidentialIndicator": "yes",'),
  'value.date': () => report('<ict:SubmissionDate>2026-02-27<', '<ict:SubmissionDate>27.02.2026<'),
  'value.date-time': () => example('transaction.json', TRANSACTION, /("transactionDateTime": "[^"]*)(Z|[+-]\d\d:\d\d)"/, '$1"'),
  'value.uri': () => reportJson(/"webURI": "https:\/\//, '"webURI": "'),
  'value.fixed': () => set('com:st96Version="V6_0"', 'com:st96Version="V6.0"'),
}

const XML_ALONE: Readonly<Record<string, () => ErrorExample>> = {
  'xml.order': () => report(/(\s*<ict:ReportVersionNumber>.*)(\s*<ict:SubmissionDate>.*)/, '$2$1'),
  'xml.repeated': () => report(/(\s*<ict:SubmissionDate>.*)/, '$1$1'),
  'xml.text': () => report('<ict:ReportingPeriod>', '<ict:ReportingPeriod>The year 2025'),
  'xml.cdata': () => report('<ict:ReportingPeriod>', '<ict:ReportingPeriod><![CDATA[ ]]>'),
  'xml.child': () => report('>Rapport 2025 sur', '>Rapport <b xmlns="">2025</b> sur'),
  'xml.bag-child': () => report('<ict:TitleTextBag>', '<ict:TitleTextBag>\n    <ict:SubmissionDate>2026</ict:SubmissionDate>'),
  'xml.attribute': () => report('<ict:TitleTextBag>', '<ict:TitleTextBag com:languageCode="fr">'),
  'xml.attribute-unprefixed': () => report('<ict:TitleText com:languageCode="fr">', '<ict:TitleText languageCode="fr">'),
  'xml.attribute-as-element': () => report(/ com:languageCode="fr"( com:st96[^>]*>)/, '$1\n  <com:languageCode>fr</com:languageCode>'),
  'xml.element-as-attribute': () => report(' com:languageCode="fr" com:st96', ' ict:SubmissionDate="2026-02-27" com:languageCode="fr" com:st96'),
  'xml.namespace': () => report(/com:IPOfficeCode/g, 'ict:IPOfficeCode'),
  'xml.xsi': () => report('<ict:SubmissionDate>2026-02-27<', '<ict:SubmissionDate xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"><'),
}

const JSON_ALONE: Readonly<Record<string, () => ErrorExample>> = {
  'json.root': () => ({ file: 'report.json', bad: `[${SMALL_JSON.trim()}]\n`, mended: SMALL_JSON, findings: () => found(`[${SMALL_JSON.trim()}]\n`, {}) }),
  'json.type': () => reportJson('"officeReportIdentifier": "fr-2024"', '"officeReportIdentifier": 2024'),
  'json.null': () => reportJson('"reportVersionNumber": "1.0"', '"reportVersionNumber": null'),
  'json.duplicate-name': () => reportJson('"ipOfficeCode": "FR",', '"ipOfficeCode": "FR",\n    "ipOfficeCode": "MC",'),
  'json.white-space': () => reportJson('"officeReportIdentifier": "fr-2024"', '"officeReportIdentifier": "fr-2024 "'),
}

const line = (office: string): string => JSON.stringify({ officeReport: { ...(JSON.parse(SMALL_JSON) as { officeReport: object }).officeReport, ipOfficeCode: office } })
const HEADER = '{"officeReportTransaction":{"st96Version":"V6_0","ipoVersion":"ICT_V1_0","documentStatusText":"test","transactionIdentifier":{"value":"t-1"},"ipOfficeCode":"IB","transactionDateTime":"2026-04-01T09:00:00Z","transactionTotalQuantity":2}}'

function lines(bad: readonly string[], good: readonly string[]): ErrorExample {
  const text = `${bad.join('\n')}\n`
  const findings = async (): Promise<readonly ValidationIssue[]> => {
    const all: ValidationIssue[] = []
    for await (const { issues } of validateNdjson(new TextEncoder().encode(text), { judges: ['own'], validOn: JUDGED_ON })) all.push(...issues)
    return all
  }
  return { file: 'reports.ndjson', bad: text, mended: `${good.join('\n')}\n`, findings }
}

const NDJSON: Readonly<Record<string, () => ErrorExample>> = {
  'ndjson.blank-line': () => lines([line('DK'), '', line('SE')], [line('DK'), line('SE')]),
  'ndjson.record': () => lines([HEADER, line('DK'), '{"report":{}}'], [HEADER, line('DK'), line('SE')]),
  'ndjson.header': () => lines([line('DK'), HEADER, line('SE')], [HEADER, line('DK'), line('SE')]),
}

const QUIET: World = {
  readStdin: async () => new Uint8Array(), out: () => {}, err: () => {}, cwd: fileURLToPath(new URL('.', import.meta.url)), env: {}, talksToTerminal: false, endIfUnread: () => {},
  paint: { bold: same, dim: same, red: same, yellow: same, green: same, cyan: same },
}

function same(text: string): string {
  return text
}

function command(file: string, circumstance: string, named: Parameters<typeof judgedDocuments>[0]): ErrorExample {
  const findings = async (): Promise<readonly ValidationIssue[]> => {
    const all: ValidationIssue[] = []
    for await (const { printed } of judgedDocuments(named, {}, QUIET)) all.push(...printed.issues)
    return all
  }
  return { file, bad: '', findings, circumstance }
}

function opinion(verdict: 'invalid' | 'not-determined', circumstance: string): ErrorExample {
  const judge = { judge: 'libxml2-wasm', engine: 'libxml2', verdict, findings: verdict === 'invalid' ? [{ message: 'This element is not expected.' }] : [], reason: 'out of memory' } as const
  return { file: 'report.xml', bad: '', findings: async () => together({ verdict: 'valid', structure: 'valid', issues: [] }, [judge]).issues, circumstance }
}

async function brokenOff(): Promise<readonly ValidationIssue[]> {
  const packed = gzipSync(REPORT_XML)
  const all: ValidationIssue[] = []
  for await (const { issues } of streamRecords(packed.subarray(0, packed.length / 2))) all.push(...issues)
  return all
}

const LETTER = 'Dear colleagues,\nplease find our report enclosed.\n'
const MANY = `{"recommendationSet":{${Array.from({ length: 100_001 }, (_, index) => `"x${index}":1`).join()}}}`

const VERDICTS: Readonly<Record<string, () => ErrorExample>> = {
  'file.unreadable': () => command('gone.xml', '`ipo-reports validate gone.xml`, where there is no such file.', { name: 'gone.xml' }),
  'file.packed': () => ({ file: 'reports.xml.gz', bad: '', findings: () => brokenOff(), circumstance: 'Of a file packed by gzip of which only the first half arrived.' }),
  'file.empty': () => command('<stdin>', '`ipo-reports validate - < /dev/null`', { name: '-' }),
  'file.kind': () => ({ file: 'letter.txt', bad: LETTER, findings: () => found(LETTER, {}) }),
  'folder.unreadable': () => command('closed', '`ipo-reports validate in/`, where one folder below it cannot be read.', { name: 'in/closed', folderTrouble: 'permission denied' }),
  'findings.held-back': () => ({ file: 'set.json', bad: '', findings: () => found(MANY, {}), circumstance: 'Of a document with 100,001 unknown members.' }),
  'judge.broke': () => opinion('not-determined', 'Where an engine runs out of memory.'),
  'judge.disagrees': () => opinion('invalid', 'Where the schema refuses what our own check takes.'),
  'judge.skipped': () => ({ file: 'set.json', bad: '', findings: async () => (await validate(SET_JSON + ' '.repeat(16_000_000))).issues, circumstance: 'Of a document of more than 16 MB.' }),
  'edition.not-at-hand': () => reportJson('"recommendationSetIdentifier": "ict-10-proposal"', '"recommendationSetIdentifier": "ict-10-national"'),
  'schema.invalid': () => example('report.xml', REPORT_XML, '<ict:SubmissionDate>2026-02-27<', '<ict:SubmissionDate>27.02.2026<', { judges: ['schema'] }, 'With `--judges schema`.'),
}

/** Examples by code; each is made when it is asked for. */
export const ERROR_EXAMPLES: Readonly<Record<string, () => ErrorExample>> = {
  ...SYNTAX, ...LIMITED, ...PARTS, ...VALUES, ...XML_ALONE, ...JSON_ALONE, ...NDJSON, ...VERDICTS,
}
