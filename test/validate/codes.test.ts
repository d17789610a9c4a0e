/** Every code of the structure checker, met at least once: a small document, the path, and the place in the user's file. */
import { describe, expect, it } from 'vitest'
import { checkDocument } from '../../src/document/read.ts'
import { pointer } from '../../src/issue/index.ts'
import { STRUCTURE_MESSAGES, type StructureCode } from '../../src/issue/structure-codes.ts'
import { PLAN, compilePlan } from '../../src/plan/index.ts'
import { SAMPLER } from '../sampler/model.ts'
import { changed, JSON_TEXT, placeOf, XML } from './example.ts'

interface Example {
  readonly code: StructureCode
  readonly path: string
  readonly document: string
  /** Part of the document at whose first character the finding stands. */
  readonly at: string
}

const xml = (code: StructureCode, path: string, part: string, by: string, at: string = by): Example => ({ code, path, document: changed(XML, part, by), at })
const json = (code: StructureCode, path: string, part: string, by: string, at: string = by): Example => ({ code, path, document: changed(JSON_TEXT, part, by), at })

const TITLES = '<ict:TitleText com:languageCode="en">Lamps</ict:TitleText>'
const ITEM = '/recommendationBag/0'

const OWN_EXAMPLES: readonly Example[] = [
  { code: 'root.unknown', path: '', document: XML.replaceAll('RecommendationSet>', 'OfficeBulletin>').replace('<ict:RecommendationSet ', '<ict:OfficeBulletin '), at: '<ict:OfficeBulletin' },
  json('root.unknown', '', '"recommendationSet"', '"recomendationSet"'),
  xml('part.missing', `${ITEM}/recommendationNumber`, '      <ict:RecommendationNumber>1</ict:RecommendationNumber>\n', '', '<ict:Recommendation>'),
  json('part.missing', '/titleTextBag/0/languageCode', ', "languageCode": "en"', '', '{ "value": "Lamps"'),
  xml('part.unknown', `${ITEM}/lampColour`, '      <ict:RecommendationNumber>1<', '      <ict:LampColour/><ict:RecommendationNumber>1<', '<ict:LampColour/>'),
  xml('part.unknown', '/titleTextBag/0/officeCode', TITLES, TITLES.replace('com:l', 'com:officeCode="FR" com:l'), 'com:officeCode'),
  json('part.unknown', `${ITEM}/__proto__`, '"recommendationNumber": "1",', '"recommendationNumber": "1", "__proto__": {},', '"__proto__"'),
  xml('part.empty', '/titleTextBag', TITLES, ' ', '<ict:TitleTextBag>'),
  json('part.empty', '/titleTextBag', '[\n      { "value": "Lamps", "languageCode": "en" }\n    ]', '[ ]', '[ ]'),
  xml('choice.missing', `${ITEM}/correspondence`, '<ict:NewRecommendation>\n          <ict:NewIndicator>true</ict:NewIndicator>\n        </ict:NewRecommendation>', '', '<ict:Correspondence>'),
  json('choice.several', `${ITEM}/correspondence`, '{ "newRecommendation"', '{ "earlierItemReference": { "earlierSetIdentifier": "a", "earlierItemIdentifierBag": ["R1"] }, "newRecommendation"', '{ "earlierItemReference"'),
  xml('value.empty', '/editionStatusCategory', 'Proposed', '', '<ict:EditionStatusCategory>'),
  json('value.empty', '/titleTextBag/0/value', '"Lamps"', '""'),
  json('value.empty', '/titleTextBag/0/value', '"value": "Lamps", ', '', '{ "languageCode"'),
  json('value.characters', '/titleTextBag/0/value', '"Lamps"', '"Lamps\\u0007"'),
  xml('value.code', '/editionStatusCategory', 'Proposed', 'proposed', '<ict:EditionStatusCategory>'),
  json('value.office-code', '/additionalDataBag/0/officeCode', '"titleTextBag": [', '"additionalDataBag": [{ "officeCode": "UK", "additionalDataName": "a", "additionalDataText": "b" }], "titleTextBag": [', '"UK"'),
  xml('value.pattern', '/recommendationSetIdentifier', 'lamps', 'Lamps and oil', '<ict:RecommendationSetIdentifier>'),
  json('value.length', '/recommendationSetIdentifier', '"lamps"', `"${'a'.repeat(81)}"`),
  xml('value.boolean', `${ITEM}/correspondence/newRecommendation/newIndicator`, 'true', 'yes', '<ict:NewIndicator>'),
  json('value.boolean', `${ITEM}/correspondence/newRecommendation/newIndicator`, 'true', '"yes"'),
  xml('value.date', '/sourceDocument/documentDate', '2024-09-16', '16.09.2024', '<com:DocumentDate>'),
  json('value.date', '/sourceDocument/documentDate', '"2024-09-16"', '"2023-02-29"'),
  xml('value.uri', '/sourceDocument/webURI', 'https://example.org/', 'example.org', '<com:WebURI>'),
  xml('value.fixed', '/ipoVersion', 'ICT_V1_0', 'ICT_V9_0', 'com:ipoVersion'),
  json('value.fixed', '/st96Version', '"V6_0"', '"V5_0"'),
  xml('xml.order', '/recommendationSetIdentifier', '  <ict:RecommendationSetIdentifier>lamps</ict:RecommendationSetIdentifier>\n  <ict:EditionStatusCategory>Proposed</ict:EditionStatusCategory>', '  <ict:EditionStatusCategory>Proposed</ict:EditionStatusCategory>\n  <ict:RecommendationSetIdentifier>lamps</ict:RecommendationSetIdentifier>', '<ict:RecommendationSetIdentifier>'),
  xml('xml.repeated', '/editionStatusCategory', '<ict:TitleTextBag>', '<ict:EditionStatusCategory >Adopted</ict:EditionStatusCategory><ict:TitleTextBag>', '<ict:EditionStatusCategory >'),
  xml('xml.text', '/titleTextBag', TITLES, `${TITLES} and more`, ' and more'),
  xml('xml.cdata', '', '  <ict:EditionStatusCategory>', '  <![CDATA[ ]]><ict:EditionStatusCategory>', '<![CDATA['),
  xml('xml.child', '/titleTextBag/0', '>Lamps<', '>La<b xmlns="">m</b>ps<', '<b xmlns'),
  xml('xml.bag-child', '/titleTextBag', TITLES, `<ict:ShortLabelText/>${TITLES}`, '<ict:ShortLabelText/>'),
  xml('xml.attribute', '/titleTextBag', '<ict:TitleTextBag>', '<ict:TitleTextBag com:languageCode="fr">', 'com:languageCode="fr"'),
  xml('xml.attribute-unprefixed', '/titleTextBag/0/languageCode', 'com:languageCode', 'languageCode', 'languageCode="en"'),
  xml('xml.attribute-as-element', '/languageCode', '<ict:TitleTextBag>', '<com:languageCode>en</com:languageCode><ict:TitleTextBag>', '<com:languageCode>'),
  xml('xml.element-as-attribute', '/provenance', ' com:ipoVersion', ' ict:Provenance="x" com:ipoVersion', 'ict:Provenance'),
  xml('xml.namespace', `${ITEM}/recommendationNumber`, '<ict:RecommendationNumber>1</ict:RecommendationNumber>', '<com:RecommendationNumber>1</com:RecommendationNumber>'),
  xml('xml.xsi', '/sourceDocument', '<ict:SourceDocument>', '<ict:SourceDocument xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true">', 'xsi:nil'),
  { code: 'json.root', path: '', document: ' [1]', at: '[1]' },
  { code: 'json.root', path: '', document: JSON_TEXT.replace('{', '{ "a": 1,'), at: '"recommendationSet"' },
  json('json.type', '/recommendationSetIdentifier', '"lamps"', '7'),
  json('json.type', `${ITEM}/correspondence/newRecommendation/newIndicator`, 'true', '"true"'),
  json('json.null', '/sourceDocument/documentDate', '"2024-09-16"', 'null'),
  json('json.duplicate-name', '/editionStatusCategory', '"Proposed",', '"Proposed", "editionStatusCategory" : "Adopted",', '"editionStatusCategory" :'),
  json('json.white-space', '/editionStatusCategory', '"Proposed"', '" Proposed"'),
]

const SAMPLED = compilePlan(SAMPLER)
const sampled = (code: StructureCode, name: string, token: string): Example => ({
  code, path: `/sampleValues/${name}`, at: token,
  document: `{"sampler":{"st96Version":"V6_0","ipoVersion":"SAMPLER_V1_0","sampleIdentifier":"a","sampleValues":{"sampleIdentifier":"a","${name}":${token}}}}`,
})

/** Values that our own model has none of yet. */
const SAMPLER_EXAMPLES: readonly Example[] = [
  sampled('value.range', 'rankNumber', '1.0'), sampled('value.range', 'balanceQuantity', '9007199254740992'), sampled('value.integer', 'balanceQuantity', '2.5'),
  sampled('value.number', 'shareQuantity', '"many"'), sampled('value.digits', 'shareQuantity', '0.1234567890123456'), sampled('value.digits', 'percentQuantity', '33.333'),
  sampled('value.date-time', 'receiptDateTime', '"2024-09-16T10:00:00"'),
]

function expectFound(plan: typeof PLAN, { code, path, document, at }: Example): void {
  const { verdict, issues } = checkDocument(plan, document)
  expect(verdict).toBe('invalid')
  expect(issues.map(issue => ({ code: issue.code, path: pointer(issue.path), place: issue.place }))).toContainEqual({ code, path, place: placeOf(document, at) })
}

describe('the structure checker', () => {
  it('finds nothing in the example as it is', () => {
    expect([checkDocument(PLAN, XML), checkDocument(PLAN, JSON_TEXT)]).toEqual([{ verdict: 'valid', issues: [] }, { verdict: 'valid', issues: [] }])
  })

  it.each(OWN_EXAMPLES)('says $code at $path, at the first character of it', example => expectFound(PLAN, example))

  it.each(SAMPLER_EXAMPLES)('says $code at $path, at the first character of the value', example => expectFound(SAMPLED, example))

  it('warns with part.unmapped in the lenient profile', () => {
    const document = changed(JSON_TEXT, '"recommendationNumber": "1",', '"recommendationNumber": "1", "lamp": 1,')
    const { verdict, issues } = checkDocument(PLAN, document, { profile: 'lenient' })
    expect(verdict).toBe('valid')
    expect(issues).toMatchObject([{ code: 'part.unmapped', severity: 'warning', path: ['recommendationBag', 0, 'lamp'], place: placeOf(document, '"lamp"') }])
  })

  it('has an example here for every code, save for what is told of too many findings', () => {
    const shown = new Set<string>([...OWN_EXAMPLES, ...SAMPLER_EXAMPLES].map(({ code }) => code)).add('part.unmapped').add('findings.held-back')
    expect(Object.keys(STRUCTURE_MESSAGES).filter(code => !shown.has(code))).toEqual([])
  })
})
