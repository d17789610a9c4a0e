/** The law of streams: verdict and findings are those of the whole document, however its bytes come. */
import { deepStrictEqual } from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkDocument, readDocument, type ReadOptions } from '../../src/document/read.ts'
import { readNdjson, writeNdjsonDocument } from '../../src/document/ndjson.ts'
import { checkRuled } from '../../src/document/ruled.ts'
import type { ValidationIssue } from '../../src/issue/index.ts'
import { PLAN } from '../../src/plan/index.ts'
import { isNdjsonFile } from '../../src/verdict/ndjson.ts'
import { mutantsOf } from '../laws/mutants.ts'
import { holdsAsync, LAW_TIMEOUT } from '../laws/runs.ts'
import { ownRoot } from '../laws/subjects.ts'
import { BAG_FIRST_JSON, header, ODD_JSON, ODD_XML, PLAIN_XML, report } from './examples.ts'
import { mistaken, mistakes } from './mistakes.ts'
import { bytesOf, comparable, inPieces, PIECES, spots, streamed } from './streaming.ts'

const folder = fileURLToPath(new URL('../../fixtures', import.meta.url))
const FILES = ['office-report', 'office-report-transaction', 'recommendation-set'].flatMap(kind =>
  readdirSync(join(folder, kind)).flatMap(name => ['document.xml', 'document.json'].map(file => `${kind}/${name}/${file}`)).filter(file => existsSync(join(folder, file))))

const pieces = fc.constantFrom(...PIECES)
const profiles = fc.constantFrom('strict', 'lenient')

/** Expects a stream to say what the whole document says. */
async function expectSame(document: string | Uint8Array, size: number, options: ReadOptions = {}): Promise<string> {
  const whole = checkDocument(PLAN, document, options)
  // A second root of JSON shows at its end: its records have been read by then. And what is NDJSON is not one document.
  if (whole.issues.some(({ code }) => code === 'json.root') || (whole.issues[0]?.code === 'json.malformed' && isNdjsonFile(document))) return 'other'
  const { parts, records, summary, issues } = await streamed(inPieces(document, size) as AsyncIterable<Uint8Array>, { ...options, rules: false })
  deepStrictEqual(comparable(summary.verdict, issues), comparable(whole.verdict, whole.issues))
  const read = whole.verdict === 'valid' ? readDocument(PLAN, document, options) : undefined
  // In the lenient profile each record keeps what was lifted out of it, and not the whole document.
  if (read?.ok === true && read.issues.length === 0) {
    const top = parts.some(({ kind }) => kind === 'header') ? parts.at(-1)?.value : undefined
    deepStrictEqual(top === undefined ? records[0]?.value : { ...top, officeReportBag: records.map(({ value }) => value) }, read.value.value)
  }
  return whole.verdict
}

describe('the law of streams', () => {
  it('holds for every fixture, in pieces of all sizes', async () => {
    expect(FILES.length).toBeGreaterThan(90)
    for (const file of FILES) {
      const document = new Uint8Array(readFileSync(join(folder, file)))
      for (const size of document.length < 20_000 ? PIECES : PIECES.slice(1)) await expectSame(document, size)
    }
  }, LAW_TIMEOUT)

  it('holds for the rules: on every fixture that is valid by structure they find the same', async () => {
    let count = 0
    for (const file of FILES) {
      const document = new Uint8Array(readFileSync(join(folder, file)))
      const whole = await checkRuled(PLAN, document, { validOn: '2026-06-01' })
      if (whole.structure !== 'valid') continue
      count++
      const { summary, issues } = await streamed(inPieces(document, 997) as AsyncIterable<Uint8Array>, { rules: { validOn: '2026-06-01' } })
      expect([summary.verdict, spots(issues)]).toEqual([whole.verdict, spots(whole.issues)])
    }
    expect(count).toBeGreaterThan(50)
  }, LAW_TIMEOUT)

  const transactions = ownRoot('OfficeReportTransaction')
  const mutants = mutantsOf(transactions)
  const changes = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { maxLength: 2 })

  it.each(['xml', 'json'] as const)('holds for generated transactions in %s, and for mutants of them', async syntax => {
    const met = new Set<string>()
    await holdsAsync([transactions.documents, changes, fc.nat(), pieces, profiles], async (value, made, spelling, size, profile) => {
      met.add(await expectSame(mutants[syntax](value, made, spelling), size, { profile: profile as 'strict' | 'lenient' }))
    }, 0.15)
    expect([...met]).toEqual(expect.arrayContaining(['valid', 'invalid']))
  }, LAW_TIMEOUT)

  it.each([['xml', ODD_XML], ['xml', PLAIN_XML], ['json', ODD_JSON], ['json', BAG_FIRST_JSON]] as const)('holds for a transaction with a mistake in its text: %s', async (syntax, text) => {
    const met = new Set<string>()
    expect(checkDocument(PLAN, text).issues).toEqual([])
    await holdsAsync([mistakes, pieces, profiles, fc.boolean(), fc.boolean()], async (mistake, size, profile, isText, isMarked) => {
      const made = (isMarked ? '\ufeff' : '') + mistaken(text, syntax, mistake)
      met.add(await expectSame(isText ? made : bytesOf(made), size, { profile: profile as 'strict' | 'lenient' }))
    }, 0.5)
    expect([...met]).toEqual(expect.arrayContaining(['invalid', 'unreadable']))
  }, LAW_TIMEOUT)

  it('holds for a second byte order mark, which is none, whatever follows', async () => {
    for (const text of [ODD_XML, PLAIN_XML, ODD_JSON, BAG_FIRST_JSON, '"a": 1}', '']) {
      for (const document of [text, text.slice(1)].flatMap(rest => [`\ufeff\ufeff${rest}`, bytesOf(`\ufeff\ufeff${rest}`)])) {
        for (const size of PIECES) expect(await expectSame(document, size)).toBe('unreadable')
      }
    }
  })

  it.each([
    ['the number of reports', [report(1), report(2)], 3],
    ['a report that comes twice', [report(1), report(2), report(1)], 3],
    ['a report that is not marked as a test', [report(1), withoutStatus(2)], 2],
    ['a report of another status', [report(1), report(2, { documentStatusText: 'draft' }), report(3)], 3],
    ['an edition that is not at hand, named twice', [report(1, { recommendationSetIdentifier: 'none' }), report(2, { recommendationSetIdentifier: 'none' })], 2],
    ['a finding across reports that is justified', [report(1), report(1, { findingJustificationBag: [{ justifiedFindingCode: 'transaction.report-duplicate', justificationTextBag: [{ value: 'sent again', languageCode: 'en' }] }] })], 2],
    ['a former office', [report(1, { ipOfficeCode: 'SU' })], 1],
  ])('holds for rules across reports: %s', async (_, reports, count) => {
    for (const document of [{ ...header(count), officeReportBag: reports }, { officeReportBag: reports, ...header(count) }, { ...header(count), ipOfficeCode: 'XX', officeReportBag: reports }]) {
      const json = JSON.stringify({ officeReportTransaction: document }, null, 2)
      const whole = await checkRuled(PLAN, json, { validOn: '2026-06-01' })
      const { summary, issues } = await streamed(inPieces(json, 7) as AsyncIterable<string>, { rules: { validOn: '2026-06-01' } })
      expect(whole.issues).not.toEqual([])
      expect([summary.verdict, full(issues)]).toEqual([whole.verdict, full(whole.issues)])
    }
  })

  function full(issues: readonly ValidationIssue[]): readonly string[] {
    return issues.map(issue => JSON.stringify([issue.code, issue.path, issue.place, issue.severity, issue.message, issue.reason, issue.hint, issue.justification])).sort()
  }
})

function withoutStatus(number: number): ReturnType<typeof report> {
  const { documentStatusText: _, ...others } = report(number)
  return others
}

describe('a stream of NDJSON', () => {
  const value = { ...header(3), officeReportBag: [report(1), report(2), report(3)] }
  const text = writeNdjsonDocument(PLAN, 'OfficeReportTransaction', value)
  const lines = text.trimEnd().split('\n')

  it.each([
    ['a transaction', text],
    ['without a last line feed, CRLF, a mark', `\ufeff${text.trimEnd().replaceAll('\n', '\r\n')}`],
    ['reports alone', lines.slice(1).join('\n')],
    ['broken and blank lines', [lines[0], '{', lines[1], '', ' ', '{"officeReport":{"x":1}}', '{"recommendationSet":{}}', '<a/>', 'x', lines[2]].join('\n')],
    ['a second header', [lines[1], lines[0], lines[2]].join('\n')],
    ['a header that is not valid', [lines[0]?.replace('"DK"', '"D"'), lines[1]].join('\n')],
    ['a broken first line', [lines[1]?.slice(0, 50), lines[2]].join('\n')],
    ['two marks before the header', `\ufeff\ufeff${text}`],
    ['two marks before a record', `\ufeff\ufeff${lines.slice(1).join('\n')}`],
    ['a mark before each line', lines.map(line => `\ufeff${line}`).join('\n')],
  ])('finds in each line what readNdjson finds, in pieces of all sizes: %s', async (_, ndjson) => {
    for (const document of [ndjson, bytesOf(ndjson)]) {
      const expected = Array.from(readNdjson(PLAN, document), ({ line, verdict, issues, document: found, header: top }) => ({ line, verdict, found: spots(issues), value: found?.value ?? top }))
      for (const size of PIECES) {
        const { parts } = await streamed(inPieces(document, size) as AsyncIterable<string>, { rules: false })
        const found = parts.filter(({ kind }) => kind !== 'trailer').map(part => ({ line: part.kind === 'record' ? part.line : 1, verdict: part.verdict, found: spots(part.issues), value: part.value }))
        expect(found).toEqual(expected)
      }
    }
  })
})
