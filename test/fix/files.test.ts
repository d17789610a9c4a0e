/** Fixes in files of every kind: bytes that no fix names stay what they are. */
import { describe, expect, it } from 'vitest'
import { applyFixes, fixesFor, mend } from '../../src/fix/index.ts'
import { read } from '../../src/index.ts'
import { checkWithRules } from '../../src/rules.ts'
import { writeNdjsonDocument } from '../../src/document/ndjson.ts'
import { PLAN } from '../../src/plan/index.ts'
import { fixture } from './slips.ts'

const GOOD = fixture('office-report/jp-2024-standards/document.xml').replace('<?xml version="1.0" encoding="UTF-8"?>\n', '')
const BAD = GOOD.replace('<com:IPOfficeCode>JP<', '<com:IPOfficeCode>jpn<').replaceAll(' com:languageCode="ja"', ' languageCode="JA"')
const TRANSACTION = fixture('office-report-transaction/three-offices/document.json')

function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(2 + 2 * text.length)
  const view = new DataView(bytes.buffer)
  view.setUint16(0, 0xfeff, isLittle)
  for (let unit = 0; unit < text.length; unit++) view.setUint16(2 + 2 * unit, text.charCodeAt(unit), isLittle)
  return bytes
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('mend', () => {
  it('has something to do in this test', () => {
    expect(BAD).not.toBe(GOOD)
    expect(GOOD).toMatch(/[\u3040-\u30ff]/)
  })

  it.each<[string, Uint8Array, Uint8Array]>([
    ['UTF-8', utf8(BAD), utf8(GOOD)],
    ['UTF-8 with byte order mark', utf8(`\ufeff${BAD}`), utf8(`\ufeff${GOOD}`)],
    ['UTF-16, little-endian', utf16(BAD, true), utf16(GOOD, true)],
    ['UTF-16, big-endian', utf16(BAD, false), utf16(GOOD, false)],
    ['UTF-8 with CRLF', utf8(BAD.replaceAll('\n', '\r\n')), utf8(GOOD.replaceAll('\n', '\r\n'))],
  ])('keeps every other byte in %s', async (_, bad, good) => {
    expect((await mend(bad)).output).toEqual(good)
  })

  it('keeps comments, instructions, character references and indentation', async () => {
    const dressed = (text: string): string => `<?xml version='1.0'?>\n<!-- a <b> -->\n<?note it?>\n${text.replace('</com:IPOfficeCode>', '</com:IPOfficeCode> <!-- &#65; -->\t').replace('<ict:TitleTextBag>', '<ict:TitleTextBag\n  ><!-- x -->')}<!-- end -->`
    expect((await mend(dressed(BAD))).output).toBe(dressed(GOOD))
  })

  it('gives back the very input where nothing is to be fixed', async () => {
    const bytes = utf8(GOOD)
    const { output, applied, verdict } = await mend(bytes)
    expect([output === bytes, applied, verdict]).toEqual([true, [], 'valid'])
  })

  it.each(['', '<a', '{"a":', 'no document', '[]', '<!DOCTYPE a><a/>'])('leaves %j alone', async text => {
    const { output, applied } = await mend(text)
    expect([output, applied]).toEqual([text, []])
  })

  it('mends records of NDJSON, each in its line, and takes blank lines out', async () => {
    const report = (office: string): string => JSON.stringify({ officeReport: { ...JSON.parse(fixture('office-report/minimal/document.json')).officeReport, ipOfficeCode: office } })
    const bad = `${report('FR')}\r\n\r\n${report('UK')}\n{"broken": \n${report('JPN')}\n`
    const { output, applied } = await mend(bad)
    expect(output).toBe(`${report('FR')}\r\n${report('GB')}\n{"broken": \n${report('JP')}\n`)
    expect(applied.map(({ code }) => code).sort()).toEqual(['ndjson.blank-line', 'value.office-code', 'value.office-code'])
  })

  it('mends a transaction that stands in NDJSON as header and records', async () => {
    const result = read(TRANSACTION)
    if (!result.ok) throw new Error('not valid')
    const good = writeNdjsonDocument(PLAN, 'OfficeReportTransaction', result.value.value)
    const bad = good.replace('"transactionTotalQuantity":3', '"transactionTotalQuantity":"2"').replace(/"startDate":"(\d{4})-(\d\d)-(\d\d)"/g, '"startDate":"$1$2$3"')
    expect(bad).not.toBe(good)
    const { output, verdict } = await mend(utf8(bad))
    expect([new TextDecoder().decode(output), verdict]).toEqual([good, 'valid'])
  })
})

describe('applyFixes', () => {
  it('applies what does not meet, and leaves the rest', async () => {
    const issues = fixesFor(BAD, (await checkWithRules(BAD)).issues)
    const { output, applied, left } = applyFixes(BAD, issues)
    expect(applied.length).toBeGreaterThan(1)
    expect(applied.length + left.length).toBe(issues.length)
    expect(output).not.toBe(BAD)
  })

  it('applies the first of two fixes for one spot', () => {
    const place = (offset: number): { line: number, column: number, offset: number } => ({ line: 1, column: offset + 1, offset })
    const issue = (start: number, end: number, text: string) => ({ code: 'x.y', class: 'form', severity: 'error', path: [], message: '', values: {}, fix: { title: text, edits: [{ start: place(start), end: place(end), text }] } }) as const
    const { output, applied } = applyFixes('abcdef', [issue(1, 3, 'X'), issue(2, 4, 'Y'), issue(3, 3, '!'), issue(3, 3, '?'), issue(3, 4, 'D'), issue(0, 1, 'A')])
    expect([output, applied.map(({ fix }) => fix?.title)]).toEqual(['AX!Def', ['X', '!', 'D', 'A']])
  })
})
