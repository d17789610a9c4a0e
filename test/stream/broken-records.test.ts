/** What a stream says of what is broken: the same however the bytes come, and of the first mistake what is said of the whole document. */
import { deepStrictEqual } from 'node:assert/strict'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkDocument } from '../../src/document/read.ts'
import { readNdjson } from '../../src/document/ndjson.ts'
import { PLAN } from '../../src/plan/index.ts'
import type { StreamOptions } from '../../src/stream/stream-records.ts'
import { holdsAsync, LAW_TIMEOUT } from '../laws/runs.ts'
import { BAG_FIRST_JSON, ODD_JSON, ODD_XML, PLAIN_XML } from './examples.ts'
import { mistaken, mistakes } from './mistakes.ts'
import { bytesOf, comparable, inPieces, PIECES, spots, streamed } from './streaming.ts'

/** Of each part its kind, verdict, place and findings, and what the stream says as a whole. */
async function said(document: string | Uint8Array, size: number, options: StreamOptions = {}): Promise<{ readonly parts: readonly string[], readonly whole: ReturnType<typeof comparable> }> {
  const { parts, summary, issues } = await streamed(inPieces(typeof document === 'string' ? bytesOf(document) : document, size) as AsyncIterable<Uint8Array>, { ...options, rules: false })
  const told = parts.map(part => [part.kind, part.verdict, part.kind === 'record' ? JSON.stringify(part.place) : '', ...spots(part.issues)].join(' '))
  return { parts: told, whole: comparable(summary.verdict, issues) }
}

const after = (number: number, mark: string, text: string): string => {
  const pieces = PLAIN_XML.split(mark)
  return pieces.slice(0, number).join(mark) + text + pieces.slice(number).join(mark)
}

describe('what is broken', () => {
  it.each<[string, string, StreamOptions?]>([
    ['markup behind a long text', PLAIN_XML.replace('"]},', `${'y'.repeat(5_000)}< "]},`)],
    ['a start tag behind a long text', PLAIN_XML.replace('"]},', `${'y'.repeat(5_000)}<a "]},`)],
    ['an ampersand, before a record in a section', after(2, '<com:CommentText com:languageCode="en">', '<![CDATA[</ict:OfficeReport><ict:OfficeReport>]]>').replace('report-1', '& report-1')],
    ['a section that never ends, before whole records', PLAIN_XML.replace('report-1', '<![CDATA[ report-1')],
    ['a record that is too long and broken', PLAIN_XML.replace('</com:IPOfficeCode>\n      <ict:ReportingPeriod>', '</com:IPOffi>\n      <ict:ReportingPeriod>'), { limits: { size: 1_000 } }],
    ['a mark, and then neither XML nor JSON', `\ufeff${ODD_JSON.replace('{', `{x${' '.repeat(9_000)}`)}`],
    ['a mark, and then no XML', `\ufeff${PLAIN_XML.replace('<ict:', '<<ict:')}`],
    ['a document type', PLAIN_XML.replace('<ict:', '<!DOCTYPE x><ict:')],
  ])('is told alike, in pieces of all sizes: %s', async (_, document, options) => {
    const { verdict, issues } = checkDocument(PLAN, bytesOf(document), options)
    const expected = await said(document, bytesOf(document).length, options)
    expect(verdict).not.toBe('valid')
    if (options === undefined) expect(expected.whole).toEqual(comparable(verdict, issues))
    for (const size of PIECES) expect(await said(document, size, options)).toEqual(expected)
  })

  it.each([['xml', ODD_XML], ['xml', PLAIN_XML], ['json', ODD_JSON], ['json', BAG_FIRST_JSON]] as const)('is told alike where bytes are no UTF-8 as well: %s', async (syntax, text) => {
    const met = new Set<string>()
    const damage = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0x80, max: 0xff })), { minLength: 1, maxLength: 2 })
    await holdsAsync([mistakes, damage, fc.constantFrom(...PIECES)], async (mistake, damaged, size) => {
      const document = bytesOf(mistaken(text, syntax, mistake))
      for (const [at, byte] of damaged) document[at % document.length] = byte
      const found = await said(document, size)
      deepStrictEqual(found, await said(document, document.length))
      for (const spot of found.whole.found) met.add(spot.replace(/ .*/, ''))
    }, 0.3)
    expect([...met]).toEqual(expect.arrayContaining([`${syntax}.encoding`, `${syntax}.malformed`]))
  }, LAW_TIMEOUT)

  it('keeps the place of a blank line before all others, behind a mark', async () => {
    const file = bytesOf('\ufeff\r\n{"officeReport":{}}\r\n{"officeReport":{}}')
    const expected = Array.from(readNdjson(PLAN, file), ({ issues }) => spots(issues))
    expect(expected[0]).toEqual(['ndjson.blank-line  1:1 +0'])
    for (const size of PIECES) {
      const { records } = await streamed(inPieces(file, size) as AsyncIterable<Uint8Array>, { rules: false })
      expect(records.map(({ issues }) => spots(issues))).toEqual(expected)
    }
  })
})
