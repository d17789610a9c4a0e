/** What a stream gives of a document: its parts, and what becomes of records that are broken. */
import { describe, expect, it } from 'vitest'
import { readJson, writeJson, writeXml } from '../../src/index.ts'
import { SourceText } from '../../src/issue/index.ts'
import type { OfficeReportTransaction } from '../../src/model/types.ts'
import { header, ODD_XML, report } from './examples.ts'
import { streamRecords } from '../../src/stream.ts'
import { bytesOf, inPieces, PIECES, streamed } from './streaming.ts'

const transaction: OfficeReportTransaction = { ...header(4), officeReportBag: [1, 2, 3, 4].map(number => report(number)) }
const XML = writeXml('OfficeReportTransaction', transaction)
const JSON_TEXT = writeJson('OfficeReportTransaction', transaction)
const kinds = async (text: string): Promise<readonly string[]> => (await streamed(bytesOf(text), { rules: false })).parts.map(({ kind, verdict }) => `${kind} ${verdict}`)

function* slices(text: string, size: number): Generator<Uint8Array> {
  const bytes = bytesOf(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** The text with its part number `number`, from 1, changed. */
function changed(text: string, number: number, part: string, by: string): string {
  const pieces = text.split(part)
  return pieces.slice(0, number).join(part) + by + pieces.slice(number).join(part)
}

describe('streamRecords', () => {
  it('follows a report of several megabytes to its end, whatever the names in it begin with', async () => {
    const long = { ...report(1), commentTextBag: [{ value: 'x'.repeat(2_500_000) }] }
    const xml = writeXml('OfficeReportTransaction', { ...header(2), officeReportBag: [long, report(2)] })
    for (const size of [65_536, 1 << 20]) {
      const verdicts: string[] = []
      for await (const { kind, verdict } of streamRecords(slices(xml, size), { rules: false })) verdicts.push(`${kind} ${verdict}`)
      expect(verdicts).toEqual(['header valid', 'record valid', 'record valid', 'trailer valid'])
    }
  })

  it.each([['XML', XML], ['JSON', JSON_TEXT]])('gives the header, each report and a trailer of a transaction in %s', async (_, text) => {
    const { parts, records, summary } = await streamed(bytesOf(text))
    expect(parts[0]).toEqual({ kind: 'header', document: 0, root: 'OfficeReportTransaction', verdict: 'valid', issues: [], value: header(4) })
    expect(records.map(({ index, root, value }) => [index, root, value])).toEqual(transaction.officeReportBag.map((value, index) => [index, 'OfficeReport', value]))
    expect(parts.at(-1)).toEqual({ kind: 'trailer', document: 0, verdict: 'valid', issues: [], records: 4, value: header(4) })
    expect(summary).toEqual({ verdict: 'valid', documents: 1, records: 4, bytes: bytesOf(text).length })
  })

  it('says where each record begins', async () => {
    for (const document of [ODD_XML, `\ufeff${ODD_XML}`]) {
      const { records } = await streamed(bytesOf(document))
      const begun = records.map(({ place }) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytesOf(document).subarray(place.offset)).slice(0, 17))
      expect(begun).toEqual(['<ict:OfficeReport', '<ict:OfficeReport', '<ict:OfficeReport'])
      const source = new SourceText(ODD_XML, 'utf-8', document.length - ODD_XML.length === 1 ? 3 : 0)
      const starts = [...ODD_XML.matchAll(/<ict:OfficeReport /g)].map(({ index }) => source.placeAt(index))
      expect(records.map(({ place }) => place)).toEqual(starts)
    }
  })

  it('gives one record of any other document', async () => {
    for (const text of [writeXml('OfficeReport', report(1)), writeJson('OfficeReport', report(1))]) {
      expect((await streamed(text)).parts).toEqual([
        expect.objectContaining({ kind: 'record', index: 0, root: 'OfficeReport', value: report(1), verdict: 'valid' }),
        expect.objectContaining({ kind: 'trailer', records: 1, verdict: 'valid' }),
      ])
    }
  })

  it('gives the header behind the records where required members of it stand there', async () => {
    const { officeReportBag, ...members } = transaction
    const text = JSON.stringify({ officeReportTransaction: { officeReportBag, ...members } })
    expect(await kinds(text)).toEqual(['record valid', 'record valid', 'record valid', 'record valid', 'header valid', 'trailer valid'])
  })

  it('has in the trailer what joins the header behind the records', async () => {
    const text = JSON.stringify({ officeReportTransaction: { ...transaction, commentTextBag: [{ value: 'behind' }] } })
    const { parts } = await streamed(text)
    expect([parts[0]?.value, parts.at(-1)?.value]).toEqual([header(4), { ...header(4), commentTextBag: [{ value: 'behind' }] }])
  })

  it('reads UTF-16, and counts in its bytes', async () => {
    const text = `\ufeff${XML.replace('encoding="UTF-8"', 'encoding="UTF-16"')}`
    const { records, summary } = await streamed(inPieces(new Uint8Array(Buffer.from(text, 'utf16le')), 997) as AsyncIterable<Uint8Array>)
    expect([summary.verdict, records.map(({ value }) => value)]).toEqual(['valid', transaction.officeReportBag])
    expect(records[0]?.place.offset).toBe(2 * text.indexOf('<ict:OfficeReport com'))
  })

  it('keeps what it lifts out of a record in that record, and what stands between records in the trailer', async () => {
    const text = changed(changed(XML, 2, '</ict:OfficeReport>', '<own:lamp xmlns:own="urn:x"/></ict:OfficeReport>'), 3, '    <ict:OfficeReport com', '<own:desk xmlns:own="urn:x"/><ict:OfficeReport com')
    const { parts, records, summary } = await streamed(text, { profile: 'lenient', rules: false })
    expect(summary.verdict).toBe('valid')
    expect(records[1]?.value).toMatchObject({ unmappedContentBag: [{ unmappedSourceText: '<own:lamp xmlns:own="urn:x"/>' }] })
    expect(parts.at(-1)).toMatchObject({ unmapped: [{ unmappedSourceText: '<own:desk xmlns:own="urn:x"/>' }], issues: [{ code: 'part.unmapped', path: ['officeReportBag'] }] })
  })

  it('is invalid, with no records, where another root is expected', async () => {
    expect((await streamed(XML, { name: 'OfficeReport' })).parts.map(({ kind, verdict, issues }) => [kind, verdict, issues.map(({ code }) => code)])).toEqual([
      ['header', 'invalid', ['root.unknown']], ['trailer', 'invalid', []],
    ])
    expect((await streamed(XML, { name: 'OfficeReportTransaction' })).summary.verdict).toBe('valid')
  })

  it('gives the object of a record that only rules speak against', async () => {
    const { records } = await streamed(writeXml('OfficeReport', report(1, { ipOfficeCode: 'SU' })))
    expect(records[0]).toMatchObject({ verdict: 'invalid', value: { ipOfficeCode: 'SU' } })
  })
})

describe('a record that cannot be read', () => {
  it.each([
    ['a wrong end tag', changed(XML, 2, '</ict:ReportingPeriod>', '</ict:Period>')],
    ['no end tag', changed(XML, 2, '</ict:OfficeReport>', '')],
    ['an end tag in a comment that never ends', changed(XML, 2, '</ict:OfficeReport>', '<!-- </ict:OfficeReport>')],
    ['a bare ampersand', changed(XML, 2, 'report-', '& report-')],
    ['a damaged start tag', changed(XML, 3, '<ict:OfficeReport com', '<ict:OfficeReport < com')],
    ['no JSON in it', changed(JSON_TEXT, 2, '"ipOfficeCode"', 'ipOfficeCode')],
  ])('does not keep the others from being read: %s', async (_, text) => {
    for (const size of PIECES) {
      const { records, summary } = await streamed(inPieces(bytesOf(text), size) as AsyncIterable<Uint8Array>, { rules: false })
      const read = records.filter(({ verdict }) => verdict === 'valid').map(({ value }) => value)
      expect(read.length).toBeGreaterThanOrEqual(3)
      expect(transaction.officeReportBag).toEqual(expect.arrayContaining(read))
      expect([summary.verdict, records.filter(({ verdict }) => verdict === 'unreadable').length]).toEqual(['unreadable', 1])
    }
  })

  it('is told apart from the next one where end tags are missing again and again', async () => {
    const all = writeXml('OfficeReportTransaction', { ...header(40), officeReportBag: Array.from({ length: 40 }, (_, index) => report(index)) })
    let count = 0
    const { records } = await streamed(bytesOf(all.replaceAll('</ict:OfficeReport>', tag => count++ % 2 === 0 ? '' : tag)), { rules: false })
    expect(records.map(({ verdict }) => verdict)).toEqual(Array.from({ length: 40 }, (_, index) => index % 2 === 0 ? 'unreadable' : 'valid'))
  })

  it('counts, where it stands between records', async () => {
    const text = changed(XML, 2, '    <ict:OfficeReport com', '</ict:x>    <ict:OfficeReport com')
    expect(await kinds(text)).toEqual(['header valid', 'record valid', 'record unreadable', 'record valid', 'record valid', 'record valid', 'trailer unreadable'])
  })

  it('leaves the records readable where only the header is not', async () => {
    const text = XML.replace('<com:IPOfficeCode>', '<com:IPOfficeCode>&')
    expect(await kinds(text)).toEqual(['header unreadable', 'record valid', 'record valid', 'record valid', 'record valid', 'trailer unreadable'])
  })

  it('ends with the file that breaks off in it', async () => {
    for (const text of [XML.slice(0, XML.lastIndexOf('report-4')), JSON_TEXT.slice(0, JSON_TEXT.lastIndexOf('report-4'))]) {
      expect(await kinds(text)).toEqual(['header valid', 'record valid', 'record valid', 'record valid', 'record unreadable', 'trailer unreadable'])
    }
  })
})

describe('limits of a stream', () => {
  it('hold for each record, not for the document', async () => {
    const size = 2_000
    for (const text of [XML, JSON_TEXT]) {
      expect(text.length).toBeGreaterThan(size)
      expect((await streamed(text, { limits: { size }, rules: false })).summary.verdict).toBe('valid')
      expect((await streamed(text, { limits: { size: 300 }, rules: false })).summary.verdict).toBe('not-determined')
    }
  })

  it('make a record that is too long one without a verdict, and the others are read', async () => {
    const long = { ...transaction, officeReportBag: [report(1), report(2, { commentTextBag: [{ value: 'x'.repeat(10_000) }] }), report(3), report(4)] }
    const verdicts = ['header valid', 'record valid', 'record not-determined', 'record valid', 'record valid', 'trailer not-determined']
    const { parts, issues } = await streamed(writeXml('OfficeReportTransaction', long), { limits: { size: 2_500 }, rules: false })
    expect(parts.map(({ kind, verdict }) => `${kind} ${verdict}`)).toEqual(verdicts)
    expect(issues.map(({ code, path }) => [code, path])).toEqual([['limit.size', ['officeReportBag', 1]]])
  })

  it('count depth from the root of the document', async () => {
    const deep = (limits: { readonly depth: number }): Promise<string> => streamed(XML, { limits, rules: false }).then(({ summary }) => summary.verdict)
    expect(await Promise.all([{ depth: 6 }, { depth: 5 }, { depth: 4 }].map(deep))).toEqual(await Promise.all([6, 5, 4].map(async depth => wholeVerdict(depth))))
  })

  async function wholeVerdict(depth: number): Promise<string> {
    const { check } = await import('../../src/index.ts')
    return check(XML, { limits: { depth } }).verdict
  }

  it('give up a record without an end after a while, not at the end of the file', async () => {
    const filling = ` ${'<!-- filling -->'.repeat(4_000)}`
    let given = 0
    async function* source(): AsyncGenerator<string> {
      yield changed(XML, 2, '</ict:OfficeReport>', '').slice(0, XML.lastIndexOf('</ict:OfficeReportBag>') - 20)
      for (; given < 400; given++) yield filling
    }
    const verdicts: string[] = []
    let first = 0
    for await (const { kind, verdict } of streamRecords(source(), { rules: false })) {
      if (verdict === 'not-determined' && first === 0) first = given
      if (kind === 'record') verdicts.push(verdict)
    }
    expect(first).toBeLessThan(60)
    expect(verdicts).toEqual(['valid', 'not-determined', 'valid', 'valid'])
  })
})

it('takes a document of JSON as readJson does', async () => {
  const { records } = await streamed(writeJson('OfficeReport', report(7)))
  const read = readJson('OfficeReport', writeJson('OfficeReport', report(7)))
  expect(records[0]?.value).toEqual(read.ok && read.value)
})
