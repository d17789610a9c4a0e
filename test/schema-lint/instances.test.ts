import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { instanceRules, lintInstance } from './instances.ts'
import { officialExample, officialFiles, officialFolder, projectRoot, whyNotOfficial } from './official-files.ts'
import { COMMON, schemaSet, ST96 } from './schema-model.ts'
import { readSchema, readSchemaFiles } from './schema-reader.ts'

const OWN = 'urn:example:xmlschema:ict'
const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
const rootAttributes = `xmlns:com="${COMMON}" xmlns:ict="${OWN}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${OWN} ICT_V1_0.xsd" com:st96Version="V6_0" com:ipoVersion="ICT_V1_0"`

const schemas = schemaSet([readSchema('ICT_V1_0.xsd', `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:ict="${OWN}" targetNamespace="${OWN}">
  <xsd:element name="Report" type="ict:ReportType"/>
  <xsd:complexType name="ReportType"><xsd:sequence><xsd:element ref="ict:A"/><xsd:element ref="ict:B" minOccurs="0"/><xsd:element ref="ict:Mark" minOccurs="0"/></xsd:sequence></xsd:complexType>
  <xsd:element name="Mark" type="ict:MarkType"/><xsd:complexType name="MarkType"/>
</xsd:schema>`)])

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const report = (content: string, attributes = rootAttributes): string => `${declaration}<ict:Report ${attributes}>${content}</ict:Report>`

const A = '<ict:A>a</ict:A>'
const B = '<ict:B>b</ict:B>'

/** Documents that break one rule, with the detail and the element; and near neighbours that break none. */
const cases: readonly { rule: string; bad: string; fires: readonly string[]; good: string }[] = [
  {
    rule: 'I-01',
    bad: report(A, rootAttributes.replace('V6_0', '6.0').replace('com:ipoVersion="ICT_V1_0"', '')),
    fires: ['/ict:Report=st96Version', '/ict:Report=ipoVersion'],
    good: report(A),
  },
  {
    rule: 'I-02',
    bad: report(`${A}<B xmlns="${OWN}" languageCode="fr">b</B>`),
    fires: ['/ict:Report/B=B', '/ict:Report/B=@languageCode'],
    good: report(`${A}<m xmlns="urn:foreign" a="1">x</m>`),
  },
  {
    rule: 'I-03',
    bad: report(`<ict:A>a</ict:A><cmn:B xmlns:cmn="${COMMON}">b</cmn:B>`, rootAttributes.replace(`${OWN} ICT_V1_0.xsd`, 'ICT_V1_0.xsd')),
    fires: ['/ict:Report/cmn:B=below', '/ict:Report/cmn:B=cmn', '/ict:Report=schemaLocation'],
    good: report(`${A}<m xmlns="urn:foreign">x</m>`),
  },
  {
    rule: 'I-04',
    bad: `<!DOCTYPE ict:Report>${report(A).slice(declaration.length)}`,
    fires: ['/ict:Report=declaration', '/ict:Report=doctype'],
    good: report(A),
  },
  { rule: 'I-05', bad: report(B + A), fires: ['/ict:Report/ict:A=A'], good: report(A + B) },
  { rule: 'I-06', bad: report('<ict:A> </ict:A>'), fires: ['/ict:Report/ict:A=A'], good: report(`${A}<ict:Mark/>`) },
  {
    rule: 'B-05',
    bad: report('<ict:A xml:lang="fr">a</ict:A>'),
    fires: ['/ict:Report/ict:A=xml:lang'],
    good: report('<ict:A com:languageCode="fr">a</ict:A>'),
  },
  {
    rule: 'B-06',
    bad: report(`<ict:ABag><ict:A com:languageCode="fr">a</ict:A><ict:A com:languageCode="fr">b</ict:A></ict:ABag>`),
    fires: ['/ict:Report/ict:ABag/ict:A=fr'],
    good: report(`<ict:ABag><ict:A com:languageCode="fr">a</ict:A><ict:A com:languageCode="en">b</ict:A><ict:A com:languageCode="fr" com:sequenceNumber="2">b</ict:A></ict:ABag>`),
  },
  {
    rule: 'B-10',
    bad: report('<ict:A com:id="Claim_1">a</ict:A>'),
    fires: ['/ict:Report/ict:A=Claim_1'],
    good: report('<ict:A com:id="claim-1">a</ict:A>'),
  },
]

describe('lintInstance', () => {
  it('has a case for every rule', () => {
    expect(cases.map(({ rule }) => rule)).toEqual(instanceRules.map(({ id }) => id))
  })

  it.each(cases)('$rule fires on what breaks it, on the right element', ({ rule, bad, fires }) => {
    const found = lintInstance('bad.xml', bytesOf(bad), schemas).filter(finding => finding.rule === rule)
    expect(found.map(({ subject, detail }) => `${subject}=${detail}`)).toEqual(fires)
  })

  it.each(cases)('$rule is silent on what keeps it, and so are all others', ({ good }) => {
    expect(lintInstance('good.xml', bytesOf(good), schemas)).toEqual([])
  })

  it('says of other encodings that they are none of UTF-8', () => {
    const latin = Uint8Array.from([...bytesOf(report('<ict:A>')).slice(0, -13), 0xe9])
    expect(lintInstance('latin.xml', latin).map(({ rule, detail }) => [rule, detail])).toEqual([['I-04', 'encoding']])
    const named = report(A).replace('UTF-8', 'ISO-8859-1')
    expect(lintInstance('named.xml', bytesOf(named)).map(({ rule, detail }) => [rule, detail])).toEqual([['I-04', 'encoding']])
  })

  it('demands no com:ipoVersion of a root of ST.96', () => {
    const official = `${declaration}<gin:X xmlns:gin="${ST96}GeographicalIndication" xmlns:com="${COMMON}" com:st96Version="V6_0">x</gin:X>`
    expect(lintInstance('x.xml', bytesOf(official)).filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('throws on a document that is not well-formed', () => {
    expect(() => lintInstance('x.xml', bytesOf('<a>'))).toThrow(/unclosed/)
  })
})

const whyNot = whyNotOfficial()
if (whyNot !== undefined) console.warn(`The official example is not judged: ${whyNot}.`)

describe.skipIf(whyNot !== undefined)('lintInstance on the official example', () => {
  it('finds nothing', () => {
    const example = readFileSync(join(officialFolder, officialExample))
    expect(lintInstance(officialExample, example, schemaSet(readSchemaFiles(officialFolder, officialFiles)))).toEqual([])
  })

  it('finds two elements that have changed places', () => {
    const example = readFileSync(join(officialFolder, officialExample), 'utf8')
    const [number = ''] = /<com:PublicationIdentifier>.*<\/com:PublicationIdentifier>/.exec(example) ?? []
    const [date = ''] = /<com:PublicationDate>.*<\/com:PublicationDate>/.exec(example) ?? []
    const swapped = example.replace(number, '|').replace(date, number).replace('|', date)
    const found = lintInstance(officialExample, bytesOf(swapped), schemaSet(readSchemaFiles(officialFolder, officialFiles)))
    expect(found.map(({ rule, detail }) => [rule, detail])).toEqual([['I-05', 'PublicationIdentifier']])
  })
})

/**
 * What fixtures may do against the rules for documents, and why. A fixture that is not valid, or that shows how readers take
 * unusual spellings, breaks them on purpose. `fixture` is the folder below `fixtures/`, or the start of it.
 */
const excused: readonly { fixture: string; rule: string; reason: string }[] = [
  { fixture: 'recommendation-set/other-prefixes', rule: 'I-02', reason: 'readers take a default namespace' },
  { fixture: 'recommendation-set/other-spellings', rule: 'I-01', reason: 'readers fold white space around tokens' },
  { fixture: 'recommendation-set/utf-16', rule: 'I-04', reason: 'readers take UTF-16' },
]

const fixtureRoot = join(projectRoot, 'fixtures')
const documents = existsSync(fixtureRoot)
  ? readdirSync(fixtureRoot, { recursive: true, encoding: 'utf8' }).filter(path => /(^|[\\/])document\.xml$/.test(path)).map(path => path.replaceAll('\\', '/')).sort()
  : []
const valid = documents.filter(path => !existsSync(join(fixtureRoot, dirname(path), 'issues.json')))
if (valid.length === 0) console.warn('No fixture holds a valid document.xml yet: the instance rules ran on none.')

describe.runIf(valid.length > 0)('lintInstance on our fixtures', () => {
  const ownSchemas = schemaSet(['ICT_V1_0.xsd', 'ICT_V1_0_Common.xsd'].map(name => join(projectRoot, 'schemas/v1', name))
    .filter(existsSync).map(path => readSchema(path, readFileSync(path, 'utf8'))))
  const errorsOf = (path: string) => lintInstance(path, readFileSync(join(fixtureRoot, path)), ownSchemas).filter(({ severity }) => severity === 'error')
  const isExcused = (path: string, rule: string): boolean => excused.some(entry => path.startsWith(entry.fixture) && entry.rule === rule)

  it.each(valid)('finds no error in %s', path => {
    expect(errorsOf(path).filter(({ rule }) => !isExcused(path, rule)).map(({ rule, line, message }) => `${rule} ${line} ${message}`)).toEqual([])
  })

  it('needs every excuse that is written down', () => {
    const stale = excused.filter(({ fixture, rule }) => !valid.some(path => path.startsWith(fixture) && errorsOf(path).some(error => error.rule === rule)))
    expect(stale).toEqual([])
  })
})
