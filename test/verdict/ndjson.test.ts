/** NDJSON: header and records as one document, records alone, and how it is told from JSON. */
import { describe, expect, it } from 'vitest'
import { readNdjson, readNdjsonDocument, writeNdjsonDocument } from '../../src/document/ndjson.ts'
import { checkDocument, readJsonDocument } from '../../src/document/read.ts'
import { writeJsonDocument, writeXmlDocument } from '../../src/document/write.ts'
import type { Path, ValidationIssue } from '../../src/issue/index.ts'
import type { OfficeReport, OfficeReportTransaction } from '../../src/model/types.ts'
import { PLAN } from '../../src/plan/index.ts'
import { isNdjsonFile, validateNdjson, type NdjsonReport } from '../../src/verdict/ndjson.ts'
import { validate, type ValidateOptions } from '../../src/verdict/validate.ts'

const report = (number: number): OfficeReport => ({
  st96Version: 'V6_0', ipoVersion: 'ICT_V1_0', documentStatusText: 'test', officeReportIdentifier: `report-${number}`, ipOfficeCode: 'FR',
  reportingPeriod: { startDate: `${2020 + number}` }, reportStatusCategory: 'Final', recommendationSetIdentifier: 'ict-10-proposal',
})
const transaction: OfficeReportTransaction = {
  st96Version: 'V6_0', ipoVersion: 'ICT_V1_0', documentStatusText: 'test', transactionIdentifier: { value: 'sent-1' }, ipOfficeCode: 'FR',
  transactionDateTime: '2026-01-31T09:00:00Z', transactionTotalQuantity: 3, officeReportBag: [1, 2, 3].map(report),
}
const NAME = 'OfficeReportTransaction'
const NDJSON = writeNdjsonDocument(PLAN, NAME, transaction)
const LINES = NDJSON.trimEnd().split('\n')
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

async function judged(input: string | Uint8Array, options: ValidateOptions = {}): Promise<readonly NdjsonReport[]> {
  const all: NdjsonReport[] = []
  for await (const one of validateNdjson(input, options)) all.push(one)
  return all
}

const found = (issues: readonly ValidationIssue[]): readonly (readonly [code: string, path: Path])[] => issues.map(({ code, path }) => [code, path])

describe('writeNdjsonDocument', () => {
  it('writes a header without the bag, and a record a line', () => {
    const [header, ...records] = LINES.map(line => JSON.parse(line) as Record<string, object>)
    const { officeReportBag, ...members } = transaction
    expect([header, ...records]).toEqual([{ officeReportTransaction: members }, ...officeReportBag.map(one => ({ officeReport: one }))])
    expect(NDJSON.endsWith('}\n')).toBe(true)
  })

  it('is read back by readNdjsonDocument, as text and as bytes, with CRLF and without a last line feed', () => {
    for (const text of [NDJSON, `\ufeff${NDJSON}`, NDJSON.replaceAll('\n', '\r\n'), NDJSON.trimEnd(), `${NDJSON}\n`]) {
      for (const input of [text, bytes(text)]) expect(readNdjsonDocument(PLAN, input)).toMatchObject({ ok: true, value: { value: transaction }, issues: [] })
    }
  })

  it('writes one line of JSON for a root without such a bag', () => {
    expect(writeNdjsonDocument(PLAN, 'OfficeReport', report(1))).toBe(writeJsonDocument(PLAN, 'OfficeReport', report(1), { indent: 0 }))
  })

  it('refuses what is not valid', () => {
    expect(() => writeNdjsonDocument(PLAN, NAME, { ...transaction, officeReportBag: [] })).toThrow(expect.objectContaining({ code: 'value.invalid' }))
  })
})

describe('readNdjsonDocument', () => {
  const json = writeJsonDocument(PLAN, NAME, transaction, { indent: 0 })

  it.each([
    ['a value', '"report-2"', '"Report 2"'],
    ['a part that is not known', '"officeReportIdentifier":"report-3"', '"officeReportIdentifier":"report-3","é":[1,{"officeReport":2}]'],
    ['a part that is missing', '"reportStatusCategory":"Final",', ''],
    ['a member of the header', '"transactionTotalQuantity":3', '"transactionTotalQuantity":"3"'],
    ['a doubled name', '"ipOfficeCode":"FR"', '"ipOfficeCode":"FR","ipOfficeCode":"ES"'],
    ['a text with braces', '"report-1"', '"}}\\"{"'],
  ])('finds the same in %s as in JSON, at the same text of the file', (_, part, by) => {
    const [fromJson, fromNdjson] = [json, NDJSON].map(text => ({ text: text.replace(part, by), report: checkWhole(text.replace(part, by)) }))
    expect(fromJson?.report.issues).not.toEqual([])
    expect(found(fromNdjson?.report.issues ?? [])).toEqual(found(fromJson?.report.issues ?? []))
    expect(fromNdjson?.report.issues.map(issue => textAt(fromNdjson.text, issue))).toEqual(fromJson?.report.issues.map(issue => textAt(fromJson.text, issue)))
  })

  function checkWhole(text: string): { readonly ok: boolean, readonly issues: readonly ValidationIssue[] } {
    return text.includes('\n{') ? readNdjsonDocument(PLAN, bytes(text)) : readJsonDocument(PLAN, bytes(text), {})
  }

  /** What stands at a place by its offset, which must be what stands there by line and column. */
  function textAt(text: string, { place }: ValidationIssue): string {
    const byOffset = new TextDecoder().decode(bytes(text).subarray(place?.offset)).slice(0, 3)
    expect([...text.split('\n')[(place?.line ?? 0) - 1] ?? ''].slice((place?.column ?? 0) - 1).join('').slice(0, 3)).toBe(byOffset)
    return byOffset
  }

  it('throws on a line that is not JSON, at its place in the file', () => {
    const [header = '', first = ''] = LINES
    expect(() => readNdjsonDocument(PLAN, `${header}\n${first}\n{"officeReport": {\n`)).toThrow(expect.objectContaining({
      code: 'json.malformed', place: { line: 3, column: 19, offset: header.length + first.length + 2 + 18 }, message: expect.stringMatching(/the line ends too early.* at line 3, column 18\b.*line/),
    }))
  })

  it('keeps what it does not know in the lenient profile, with its line and column in the file', () => {
    const result = readNdjsonDocument(PLAN, NDJSON.replace('"officeReportIdentifier":"report-2"', '"officeReportIdentifier":"report-2","x":1'), { profile: 'lenient' })
    const column = (LINES[2] ?? '').indexOf(',"ipOfficeCode"') + 2
    expect(result).toMatchObject({ ok: true, value: { value: { unmappedContentBag: [{ unmappedPathText: '/officeReportBag/1/x', unmappedPlaceText: `line 3, column ${column}` }] } } })
  })
})

describe('validateNdjson', () => {
  it('judges a file with a header as the JSON that it stands for, by all judges', async () => {
    const json = await validate(writeJsonDocument(PLAN, NAME, transaction, {}))
    expect(await judged(bytes(NDJSON))).toEqual([expect.objectContaining({ verdict: json.verdict, own: json.own, judges: [expect.objectContaining({ verdict: 'valid' }), expect.objectContaining({ verdict: 'valid' })] })])
  })

  it('goes on behind records that are none, and counts them', async () => {
    const [header = '', first = '', second = ''] = LINES
    const broken = [header, first, '{', '', '{"recommendationSet": {}}', second.replace('Final', 'final'), '[]', ' '].join('\n')
    const [whole, ...more] = await judged(broken)
    expect(more).toEqual([])
    expect(found(whole?.issues ?? [])).toEqual([
      ['json.malformed', ['officeReportBag', 1]], ['ndjson.blank-line', []], ['ndjson.record', ['officeReportBag', 2]],
      ['value.code', ['officeReportBag', 3, 'reportStatusCategory']], ['ndjson.record', ['officeReportBag', 4]],
    ])
    expect(whole?.issues.map(({ place }) => place?.line)).toEqual([3, 4, 5, 6, 7])
    expect([whole?.verdict, whole?.line]).toEqual(['unreadable', undefined])
  })

  it.each([
    ['{"officeReport": ', 'unreadable'], [`{"officeReport": ${'['.repeat(300)}${']'.repeat(300)}}`, 'not-determined'], ['{"officeReport": {}}', 'invalid'], ['3', 'invalid'],
  ])('fails closed over a transaction with the line %s', async (line, verdict) => {
    expect(await judged(`${NDJSON}${line}\n`)).toMatchObject([{ verdict }])
  })

  it('calls a blank line between records invalid, or doubtful in the lenient profile; the last line may be blank', async () => {
    const blank = `${LINES[1]}\n\n${LINES[2]}\n\n`
    expect((await judged(blank, { judges: ['own'] })).map(({ line, verdict }) => [line, verdict])).toEqual([[1, 'valid'], [2, 'invalid'], [3, 'valid']])
    expect((await judged(blank, { judges: ['own'], profile: 'lenient' })).map(({ verdict }) => verdict)).toEqual(['valid', 'valid', 'valid'])
  })

  it('judges no line as XML, nor as a file of its own: both doors say the same of it', async () => {
    const [, line = ''] = LINES
    const xml = writeXmlDocument(PLAN, 'OfficeReport', report(9), { indent: 0 }).replaceAll('\n', ' ')
    for (const foreign of [xml, 'pasted', '[1', 'null']) {
      const text = [line, foreign, line].join('\n')
      const reports = await judged(text)
      const read = [...readNdjson(PLAN, text)]
      expect(reports.map(({ verdict }) => verdict)).toEqual(['valid', foreign === 'null' ? 'invalid' : 'unreadable', 'valid'])
      expect(reports[1]?.issues.map(({ code, place }) => [code, place])).toEqual(read[1]?.issues.map(({ code, place }) => [code, place]))
      expect(read.map(({ verdict }) => verdict)).toEqual(reports.map(({ verdict }) => verdict))
    }
  })

  it('does not take a header for a record', async () => {
    const reports = await judged(`${LINES[1]}\n${NDJSON}`, { judges: ['own'] })
    expect(reports.map(({ line, verdict, issues }) => [line, verdict, issues.find(issue => issue.class !== 'follow-up')?.code])).toEqual([
      [1, 'valid', undefined], [2, 'invalid', 'ndjson.header'], [3, 'valid', undefined], [4, 'valid', undefined], [5, 'valid', undefined],
    ])
  })
})

describe('readNdjson', () => {
  it('gives header and records as typed objects, one at a time', () => {
    const records = readNdjson(PLAN, NDJSON)
    const { officeReportBag: [first], ...members } = transaction
    expect(records.next().value).toMatchObject({ line: 1, verdict: 'valid', header: { transactionIdentifier: members.transactionIdentifier } })
    expect(records.next().value).toMatchObject({ line: 2, verdict: 'valid', document: { value: first } })
  })

  it('gives findings of a record the paths of the transaction, and goes on', () => {
    const records = [...readNdjson(PLAN, [LINES[0], '{', LINES[2]?.replace('Final', 'final'), '{"recommendationSet": {}}', LINES[3]].join('\n'))]
    expect(records.map(({ verdict, issues }) => [verdict, ...found(issues)])).toEqual([
      ['valid'], ['unreadable', ['json.malformed', ['officeReportBag', 0]]], ['invalid', ['value.code', ['officeReportBag', 1, 'reportStatusCategory']]],
      ['invalid', ['root.unknown', ['officeReportBag', 2]]], ['valid'],
    ])
  })

  it('finds what is wrong in a header, the bag aside', () => {
    const [header] = [...readNdjson(PLAN, NDJSON.replace('"transactionTotalQuantity":3', '"transactionTotalQuantity":"3"'))]
    expect([header?.verdict, ...found(header?.issues ?? [])]).toEqual(['invalid', ['json.type', ['transactionTotalQuantity']]])
  })
})

describe('isNdjsonFile', () => {
  const one = '{"recommendationSet": {"a": "}"}}'
  it.each([
    ['records', `${one}\n${one}`, true],
    ['records behind a byte order mark and blank lines', `\ufeff\n\r\n${one}\r\n${one}`, true],
    ['records of which the first is cut off', `{"recommendationSet": {"a\n${one}\n`, true],
    ['a record and what is none', `${one}\nnothing`, true],
    ['one record', `${one}\n\n`, false],
    ['JSON over two lines', '{"recommendationSet":\n{"a": 1}}', false],
    ['JSON whose second line is an object', '{"recommendationSet": {"recommendationBag": [\n{"a": 1}\n]}}', false],
    ['JSON whose second line looks like a record', '{"x": [\n{"recommendationSet": {}}\n]}', false],
    ['a list over lines', `[\n${one}\n]`, false],
    ['XML', '<a>\n{}\n{}</a>', false],
    ['nothing', '', false],
    ['blank lines', '\n\n\n', false],
    ['numbers', '1\n2', false],
  ])('says of %s: %s', (_, text, answer) => {
    expect([isNdjsonFile(text), isNdjsonFile(bytes(text))]).toEqual([answer, answer])
  })

  it('leaves UTF-16 to the reader of JSON, which refuses it', () => {
    const text = `${one}\n${one}\n`
    const utf16 = new Uint8Array(new Uint16Array([...text].map(character => character.charCodeAt(0))).buffer)
    expect([isNdjsonFile(utf16), checkDocument(PLAN, utf16).issues[0]?.code]).toEqual([false, 'json.encoding'])
  })
})
