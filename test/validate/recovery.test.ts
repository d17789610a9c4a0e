/** The structure checker goes on after an error, keeps the order of the document, and names what was expected. */
import { describe, expect, it } from 'vitest'
import { checkDocument } from '../../src/document/read.ts'
import { pointer, type ValidationIssue } from '../../src/issue/index.ts'
import { PLAN } from '../../src/plan/index.ts'
import { changed, JSON_TEXT, XML } from './example.ts'

const issuesOf = (document: string | Uint8Array): readonly ValidationIssue[] => checkDocument(PLAN, document).issues
const told = (issues: readonly ValidationIssue[]): readonly string[] => issues.map(({ code, path }) => `${code} ${pointer(path)}`)
const hintsOf = (document: string): string => issuesOf(document).map(({ hint }) => hint ?? '').join('\n')

describe('recovery', () => {
  it('finds several errors of different kinds in one document, in its order', () => {
    let document = changed(XML, 'lamps', 'Lamps')
    document = changed(document, 'Proposed', 'Draft')
    document = changed(document, 'com:languageCode', 'languageCode')
    document = changed(document, '2024-09-16', 'today')
    document = changed(document, '<ict:RecommendationNumber>1</ict:RecommendationNumber>', '')
    document = changed(document, 'true', 'yes')
    expect(told(issuesOf(document))).toEqual([
      'value.pattern /recommendationSetIdentifier', 'value.code /editionStatusCategory', 'xml.attribute-unprefixed /titleTextBag/0/languageCode', 'value.date /sourceDocument/documentDate',
      'part.missing /recommendationBag/0/recommendationNumber', 'value.boolean /recommendationBag/0/correspondence/newRecommendation/newIndicator',
    ])
  })

  it('looks inside an element in the wrong place, of the wrong namespace or with the wrong prefix', () => {
    const moved = changed(changed(XML, '<com:DocumentDate>2024-09-16</com:DocumentDate>\n    <com:WebURI>https://example.org/</com:WebURI>', '<com:WebURI>nowhere</com:WebURI>\n    <ict:DocumentDate>never</ict:DocumentDate>'), 'Minutes', '')
    expect(told(issuesOf(moved))).toEqual([
      'value.empty /sourceDocument/documentTitleText', 'value.uri /sourceDocument/webURI', 'xml.namespace /sourceDocument/documentDate', 'xml.order /sourceDocument/documentDate', 'value.date /sourceDocument/documentDate',
    ])
  })

  it('counts known siblings only, from 0', () => {
    const item = '<ict:TitleText com:languageCode="en">Lamps</ict:TitleText>'
    expect(told(issuesOf(changed(XML, item, `<ict:Other/>${item}<ict:Other/><ict:TitleText/>`)))).toEqual([
      'xml.bag-child /titleTextBag', 'xml.bag-child /titleTextBag', 'value.empty /titleTextBag/1/value', 'part.missing /titleTextBag/1/languageCode',
    ])
  })

  it('reports the text of an item once, wherever the same text stands in other items', () => {
    const document = changed(JSON_TEXT, '{ "value": "Lamps", "languageCode": "en" }', '{ "value": "Lamps", "languageCode": "xx" }, { "value": "Lamps", "languageCode": "xx" }')
    expect(told(issuesOf(document))).toEqual(['value.code /titleTextBag/0/languageCode', 'value.code /titleTextBag/1/languageCode'])
  })

  it('does not look into what it does not know', () => {
    expect(told(issuesOf(changed(JSON_TEXT, '"recommendationNumber": "1",', '"recommendationNumber": "1", "strange": { "editionStatusCategory": "Draft", "a": null, "a": [] },')))).toEqual(['part.unknown /recommendationBag/0/strange'])
  })

  it('counts places in bytes of the file, the byte order mark included, and columns in characters', () => {
    const document = changed(changed(JSON_TEXT, '"Lamps"', '"\u{1f6a8}é"'), '"languageCode": "en"', '"languageCode": "xx"').replaceAll('\n', '')
    const bytes = new TextEncoder().encode(`\ufeff${document}`)
    const at = document.indexOf('"xx"')
    expect(issuesOf(bytes)[0]?.place).toEqual({ line: 1, column: [...document.slice(0, at)].length + 1, offset: 3 + new TextEncoder().encode(document.slice(0, at)).length })
  })
})

describe('hints', () => {
  it.each([
    ['the code with other capitals', changed(XML, 'Proposed', 'proposed'), 'Proposed'],
    ['the code with a slip', changed(JSON_TEXT, '"Proposed"', '"Propsed"'), 'Proposed'],
    ['the member that was meant', changed(JSON_TEXT, '"recommendationNumber"', '"recommendationNumbr"'), 'Did you mean "recommendationNumber"?'],
    ['the element that was meant', changed(XML, '<ict:RecommendationNumber>1</ict:RecommendationNumber>', '<ict:RecomendationNumber>1</ict:RecomendationNumber>'), 'Did you mean "ict:RecommendationNumber"?'],
    ['the right prefix', changed(XML, 'com:languageCode', 'languageCode'), 'com:languageCode'],
    ['the right namespace', changed(XML, '<com:WebURI>https://example.org/</com:WebURI>', '<ict:WebURI>https://example.org/</ict:WebURI>'), 'http://www.wipo.int/standards/XMLSchema/ST96/Common'],
    ['the only value that can stand there', changed(JSON_TEXT, '"V6_0"', '"V7_0"'), 'V6_0'],
    ['the forms of a date', changed(JSON_TEXT, '"2024-09-16"', '"16/09/2024"'), '2024-09-16'],
    ['the options of a choice', changed(JSON_TEXT, '{ "newRecommendation": { "newIndicator": true } }', '{}'), 'earlierItemReference, newRecommendation'],
    ['the roots there are', '{"recommendationsSet":{}}', 'recommendationSet'],
    ['the folded spelling', changed(JSON_TEXT, '"Proposed"', '"  Proposed "'), '"Proposed"'],
  ])('name %s', (_, document, expected) => {
    expect(hintsOf(document)).toContain(expected)
  })
})
