/**
 * Calibration: the linter over the official schemas finds what is known of them, and nothing else.
 *
 * The known figures (`inAll`) were taken over all 67 files of V6.0, six namespaces. At hand are the whole of Common, and the parts
 * of GeographicalIndication and Trademark that one application needs. Each row says how the two figures relate.
 */
import { beforeAll, describe, expect, it } from 'vitest'
import { countByRule, lint } from './lint.ts'
import { officialFiles, officialFolder, whyNotOfficial } from './official-files.ts'
import type { Finding } from './rule.ts'
import { documentRoots, isSimpleValued, ofKind, schemaSet, type SchemaFile, type SchemaSet } from './schema-model.ts'
import { readSchema, readSchemaFiles } from './schema-reader.ts'

/** Rules known to have no finding in all 67 files. */
const silent = ['N-01', 'N-02', 'N-03', 'S-01', 'S-02', 'S-03', 'S-04', 'S-08', 'S-13', 'S-16', 'D-01', 'B-05']

/** Rules whose number of findings in all 67 files is known. */
const known: readonly { rule: string; kind?: Finding['kind']; detail?: string; inAll: number; atHand: number; why: string }[] = [
  { rule: 'N-06', inAll: 106, atHand: 62, why: '53 in Common, 4 in GeographicalIndication, 5 in Trademark; 44 are in the files not at hand' },
  { rule: 'N-07', inAll: 44, atHand: 16, why: '14 in Common, 2 in GeographicalIndication: structured names and rich text; 28 are in the files not at hand' },
  { rule: 'N-08', inAll: 15, atHand: 4, why: 'Ins, Notes, GoodsServices, NationalGoodsServices; Claims, Drawings and the like are in Patent' },
  { rule: 'N-11', inAll: 10, atHand: 10, why: 'all are in Common, which is complete here' },
  { rule: 'N-12', kind: 'element', inAll: 76, atHand: 18, why: '7 in Common, 7 in GeographicalIndication, 4 in Trademark; counted over elements alone' },
  { rule: 'D-03', inAll: 13, atHand: 8, why: 'all 8 in com:DocumentContentCategoryType; the other 5 are in the files not at hand' },
  { rule: 'D-04', inAll: 120, atHand: 18, why: '66 Bags of 307 are at hand' },
  { rule: 'B-02', inAll: 25, atHand: 5, why: '48 single-child Bags of 226 are at hand' },
  { rule: 'C-08', detail: 'default', inAll: 11, atHand: 5, why: '4 elements and com:ulStyle in com:ULType; 6 are in the files not at hand' },
  { rule: 'C-08', detail: 'fixed', inAll: 9, atHand: 1, why: 'com:st96Version; the 8 indicators that can only be true are in the files not at hand' },
]

/**
 * Every finding at hand, by rule: what is not in the table above is here, with what is known of it. A rule that is in neither has none.
 */
const others: readonly { rule: string; atHand: number; why: string }[] = [
  { rule: 'N-04', atHand: 39, why: 'shared base types, parts of unions; 24 complex and 31 simple types in all 67 files' },
  { rule: 'N-05', atHand: 6, why: 'From, To, In as parts of terms of art; no known figure' },
  { rule: 'N-12', atHand: 19, why: 'the 18 elements, and one attribute of 42 characters, the known longest' },
  { rule: 'R-03', atHand: 2, why: 'lists of file formats: PDF, XML, TIFF are words here; no known figure' },
  { rule: 'D-02', atHand: 8, why: 'types need no documentation; no known figure' },
  { rule: 'C-02', atHand: 37, why: 'proper names, title case, underscores, one value with a space at its end; 34 in title case and 126 other in all 67 files' },
  { rule: 'C-05', atHand: 1, why: 'com:IncorporationCountryCode has a wider list; no known figure' },
  { rule: 'C-08', atHand: 6, why: '5 defaults and 1 fixed value, as above' },
  { rule: 'C-09', atHand: 6, why: '10 in all 67 files' },
  { rule: 'B-01', atHand: 57, why: 'repetition without a Bag, repeated choices among them; no known figure' },
  { rule: 'B-03', atHand: 18, why: '81 in all 67 files; with the 48 single-child Bags these are the 66 at hand' },
  { rule: 'B-04', atHand: 17, why: '29 in all 67 files' },
  { rule: 'B-08', atHand: 3, why: 'com:EntityNameType, com:IPOASISEntryType, com:OCRConfidenceDataType: mixed without being marks, blocks or notes' },
  { rule: 'B-11', atHand: 1, why: 'com:documentStatusText' },
]

const reason = whyNotOfficial()
if (reason !== undefined) console.warn(`Calibration on the official schemas is skipped: ${reason}.`)

describe.skipIf(reason !== undefined)('lint on the official schemas', () => {
  let files: readonly SchemaFile[]
  let schemas: SchemaSet
  let findings: Finding[]

  beforeAll(() => {
    files = readSchemaFiles(officialFolder, officialFiles)
    schemas = schemaSet(files)
    findings = lint(schemas)
  })

  const subjectsOf = (rule: string): string[] => findings.filter(finding => finding.rule === rule).map(({ subject }) => subject)

  it('reads every component once', () => {
    const kinds = ['element', 'attribute', 'complexType', 'simpleType'] as const
    expect(kinds.map(kind => ofKind(schemas, kind).length)).toEqual([697, 74, 213, 118])
    expect(ofKind(schemas, 'element').filter(element => isSimpleValued(schemas, element))).toHaveLength(486)
    expect(documentRoots(schemas).map(({ label }) => label)).toEqual(['gin:GIApplication'])
  })

  it.each(silent)('finds nothing for %s', rule => {
    expect(subjectsOf(rule)).toEqual([])
  })

  it.each(known)('finds $atHand of $inAll for $rule $detail: $why', ({ rule, kind, detail, inAll, atHand }) => {
    const found = findings.filter(finding => finding.rule === rule
      && (kind === undefined || finding.kind === kind) && (detail === undefined || finding.detail === detail))
    expect(found).toHaveLength(atHand)
    expect(atHand).toBeLessThanOrEqual(inAll)
  })

  it('finds nothing beyond the two tables', () => {
    const expected = Object.fromEntries([...known.filter(({ detail, kind }) => !detail && !kind), ...others].map(({ rule, atHand }) => [rule, atHand]))
    expect(countByRule(findings)).toEqual(expected)
  })

  it('divides findings among namespaces as the tables say', () => {
    const divided = (rule: string) => ['com:', 'gin:', 'tmk:'].map(prefix =>
      findings.filter(finding => finding.rule === rule && finding.kind !== 'attribute' && finding.subject.startsWith(prefix)).length)
    expect({ 'N-06': divided('N-06'), 'N-07': divided('N-07'), 'N-12': divided('N-12') })
      .toEqual({ 'N-06': [53, 4, 5], 'N-07': [14, 2, 0], 'N-12': [7, 7, 4] })
  })

  it('finds the names that look plural', () => {
    expect(subjectsOf('N-08')).toEqual(['com:Ins', 'com:Notes', 'tmk:GoodsServices', 'tmk:NationalGoodsServices'])
  })

  it('finds the names with a digit', () => {
    expect(subjectsOf('N-11').map(subject => subject.slice(4))).toEqual([
      'ExtendedWIPOST3CodeType', 'pkcs7Indicator', 'ST13ApplicationNumber', 'ST13ApplicationNumberType', 'st96Version',
      'Sub2', 'SubSup2Type', 'Sup2', 'WIPOFormerST3CodeType', 'WIPOST3CodeType',
    ])
  })

  it('finds the Bags that are not named after their child', () => {
    expect(findings.filter(({ rule }) => rule === 'B-02').map(({ subject, detail }) => `${subject} of ${detail}`)).toEqual([
      'com:EffectiveCountryBag of com:CountryCode', 'com:EmailAddressBag of com:EmailAddressText',
      'com:OtherElectronicAddressBag of com:OtherElectronicAddressText', 'com:WebAddressBag of com:WebAddressURI',
      'gin:GIDisclaimerBag of gin:GIDisclaimerText',
    ])
  })

  it('finds the undocumented values in one list', () => {
    expect(new Set(subjectsOf('D-03'))).toEqual(new Set(['com:DocumentContentCategoryType']))
  })

  it('finds the cut-down Common of an application to be the official one, part for part', () => {
    const [common, , cutDown] = files
    if (!common || !cutDown) throw new Error('Files are read in the order in which they are named.')
    expect(cutDown.components).toHaveLength(489)
    expect(lint(schemaSet([cutDown], [common])).filter(({ rule }) => rule === 'S-12' || rule === 'S-10')).toEqual([])
  })

  it('finds one changed facet in a cut-down Common', () => {
    const [common] = files
    if (!common) throw new Error('Common is read first.')
    const changed = readSchema('ICT_V1_0_Common.xsd', `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:com="${common.targetNamespace}"
      targetNamespace="${common.targetNamespace}" elementFormDefault="qualified" attributeFormDefault="qualified" version="V6_0">
      <xsd:element name="CommentText" type="com:OrderedTextType"/><xsd:attribute name="sequenceNumber" type="xsd:token"/></xsd:schema>`)
    expect(lint(schemaSet([changed], [common])).filter(({ rule }) => rule === 'S-12').map(({ subject }) => subject)).toEqual(['com:sequenceNumber'])
  })
})
