/** One verdict on one document, by real judges. */
import { describe, expect, it } from 'vitest'
import { writeXml, type RecommendationSet } from '../../src/index.ts'
import type { SchemaSet } from '../../src/judge/schema-set.ts'
import { SCHEMA_JUDGES_UP_TO, validate } from '../../src/verdict/validate.ts'

const set: RecommendationSet = {
  st96Version: 'V6_0', ipoVersion: 'ICT_V1_0', documentStatusText: 'test', recommendationSetIdentifier: 'a', editionStatusCategory: 'Proposed',
  recommendationBag: [{ recommendationIdentifier: 'b', recommendationNumber: '1' }],
}
const xml = writeXml('RecommendationSet', set)
const json = JSON.stringify({ recommendationSet: set })
const schema = (content: string): SchemaSet => ({ main: 'main.xsd', files: new Map([['main.xsd', `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">${content}</xsd:schema>`]]) })
const NOTE = schema('<xsd:element name="note" type="xsd:date"/>')

describe('validate', () => {
  it.each([[xml, ['libxml2-wasm', 'ajv']], [json, ['ajv', 'libxml2-wasm']]])('asks the judge of the syntax first, then that of the other', async (document, judges) => {
    const report = await validate(document)
    expect([report.verdict, report.own, report.judges.map(({ judge }) => judge)]).toEqual(['valid', 'valid', judges])
  })

  it('asks only the judge of the syntax about an invalid document, with the bytes as given', async () => {
    const report = await validate(xml.replace('Proposed', 'proposed'))
    expect([report.verdict, report.judges.map(({ judge, verdict }) => [judge, verdict])]).toEqual(['invalid', [['libxml2-wasm', 'invalid']]])
  })

  it('asks about the root that an invalid document names, also behind a byte order mark', async () => {
    const invalid = '{"officeReport":{"x":1}}'
    const [plain, ...marked] = await Promise.all([invalid, `\ufeff${invalid}`, Buffer.from(`\ufeff${invalid}`)].map(async document => (await validate(document)).judges.map(({ findings }) => findings.map(({ message }) => message))))
    expect(plain?.[0]).toContain("must have required property 'st96Version'")
    expect(marked).toEqual([plain, plain])
  })

  it.each([
    ['<a><b></a>', 'unreadable', 'xml.malformed'], ['<!DOCTYPE a><a/>', 'unreadable', 'xml.doctype'], ['{', 'unreadable', 'json.malformed'],
    ['a letter', 'unreadable', 'file.kind'], ['[['.repeat(300), 'not-determined', 'limit.depth'],
  ])('asks no judge about %s', async (document, verdict, code) => {
    expect(await validate(document)).toMatchObject({ verdict, own: verdict, judges: [], issues: [{ code }] })
  })

  it.each([
    ['a PDF', [...Buffer.from('%PDF-1.7\n'), 0xb5, 0xed], 'file.kind'], ['a letter in Latin-1', Buffer.from('Cher collègue', 'latin1'), 'file.kind'],
    ['JSON in Latin-1', Buffer.from('{"a":"é"}', 'latin1'), 'json.encoding'], ['JSON in UTF-16', Buffer.from('\ufeff{"a":1}', 'utf16le'), 'json.encoding'], ['XML in Latin-1', Buffer.from('<a>é</a>', 'latin1'), 'xml.encoding'],
  ])('says of bytes that are no UTF-8 what they begin like: %s', async (_, bytes, code) => {
    const { verdict, issues } = await validate(Uint8Array.from(bytes))
    expect([verdict, issues.map(issue => issue.code)]).toEqual(['unreadable', [code]])
    if (code === 'file.kind') expect(issues[0]?.place).toEqual({ line: 1, column: 1, offset: 0 })
  })

  it('leaves the schema judges out of large files, and says so, unless they are asked for', async () => {
    const large = json.replace('{', `{${' '.repeat(SCHEMA_JUDGES_UP_TO)}`)
    expect(await validate(large)).toMatchObject({ verdict: 'valid', judges: [], issues: [{ code: 'judge.skipped', severity: 'information' }] })
    expect((await validate(large, { judges: ['own', 'schema'] })).judges).toHaveLength(2)
  })

  it('judges what remains when the unknown is lifted out', async () => {
    const report = await validate(json.replace('"ipoVersion"', '"extra":1,"ipoVersion"'), { profile: 'lenient' })
    expect([report.verdict, report.judges.map(({ verdict }) => verdict), report.issues.map(({ code }) => code)]).toEqual(['valid', ['valid', 'valid'], ['part.unmapped']])
  })

  it('refuses an empty list of judges', async () => {
    await expect(validate(json, { judges: [] })).rejects.toThrow(TypeError)
  })
})

describe('validate by another schema', () => {
  it('says valid and invalid by that schema alone', async () => {
    expect(await validate('<note>2024-02-29</note>', { schema: NOTE })).toMatchObject({ verdict: 'valid', issues: [] })
    expect(await validate('\n <note>2023-02-29</note>', { schema: NOTE })).toMatchObject({ verdict: 'invalid', issues: [{ code: 'schema.invalid', place: { line: 2, column: 2, offset: 2 } }] })
  })

  it.each([['<note>', 'xml.malformed'], ['<!DOCTYPE note><note/>', 'xml.doctype']])('calls %s unreadable', async (document, code) => {
    expect(await validate(document, { schema: NOTE })).toMatchObject({ verdict: 'unreadable', issues: [{ code }], judges: [] })
  })

  it('is not determined by a schema that is none', async () => {
    expect(await validate('<note/>', { schema: schema('<xsd:element name="note" type="nothing"/>') })).toMatchObject({ verdict: 'not-determined', issues: [{ code: 'judge.broke' }] })
  })

  it('judges a document of ours in JSON as XML, without places, which would be those of that XML', async () => {
    const report = await validate(json, { schema: NOTE })
    expect(report).toMatchObject({ verdict: 'invalid', own: 'valid', issues: [{ code: 'schema.invalid' }] })
    expect(report.issues[0]?.place).toBeUndefined()
  })
})
