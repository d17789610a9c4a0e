/** `merge` of files that hold several drafts, and of packed ones. */
import { mkdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { workFolder } from './work-folder.ts'

const { at, put, ran } = workFolder()
const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url))

interface Draft {
  readonly officeReport: Readonly<Record<string, unknown>> & { readonly responseBag: readonly object[] }
}

const whole = JSON.parse(readFileSync(`${FIXTURES}office-report/ib-2025-bureau/document.json`, 'utf8')) as Draft
const { responseBag } = whole.officeReport
/** What two departments write: each a part of the responses. */
const drafts = [responseBag.slice(0, 1), responseBag.slice(1)].map((part): Draft => ({ officeReport: { ...whole.officeReport, responseBag: part } }))
const conflicting = drafts.map((draft, index): Draft => index === 0 ? draft : { officeReport: { ...draft.officeReport, reportStatusCategory: 'Draft' } })
const lines = (of: readonly Draft[]): string => of.map(draft => `${JSON.stringify(draft)}\n`).join('')

function transactionOf(of: readonly Draft[]): string {
  const { officeReportTransaction: header } = JSON.parse(readFileSync(`${FIXTURES}office-report-transaction/one-office-two-years/document.json`, 'utf8')) as { readonly officeReportTransaction: object }
  return JSON.stringify({ officeReportTransaction: { ...header, officeReportBag: of.map(({ officeReport }) => officeReport) } })
}

describe('merge, of several drafts in a file', () => {
  it('joins them as if each had a file of its own', async () => {
    drafts.forEach((draft, index) => put(`${index}.json`, JSON.stringify(draft)))
    const expected = await ran('merge 0.json 1.json')
    expect([expected.exit, (JSON.parse(expected.out) as Draft).officeReport.responseBag.length]).toEqual([0, responseBag.length])
    put('a.ndjson', lines(drafts))
    put('t.json', transactionOf(drafts))
    put('a.gz', gzipSync(lines(drafts)))
    put('a.zip', zipSync({ '0.json': Buffer.from(JSON.stringify(drafts[0])), '1.json': Buffer.from(JSON.stringify(drafts[1])) }))
    mkdirSync(at('in/deeper'), { recursive: true })
    put('in/0.json', JSON.stringify(drafts[0]))
    put('in/deeper/1.ndjson.gz', gzipSync(lines(drafts.slice(1))))
    for (const name of ['a.ndjson', 't.json', 'a.gz', 'a.zip', 'in']) expect(await ran(`merge ${name}`)).toMatchObject({ exit: 0, out: expected.out })
  })

  it.each([['a.ndjson', lines(conflicting)], ['t.json', transactionOf(conflicting)]])('says where a conflict stands, and which drafts it is of: %s', async (name, text) => {
    put(name, text)
    const { exit, out, err } = await ran(`merge ${name}`)
    // It is shown where the value stands that comes first in the alphabet.
    const above = text.slice(0, text.indexOf('"Draft"')).split('\n')
    expect([exit, out]).toEqual([1, ''])
    expect(err).toContain(`${name}:${above.length}:${[...above.at(-1) ?? ''].length + 1} error merge.conflict`)
    expect(err).toContain(`${name} no. 2`)
  })

  it.each(['base', 'prefer'])('takes a single draft only for --%s', async option => {
    put('a.ndjson', lines(drafts))
    put('b.json', JSON.stringify(drafts[0]))
    expect(await ran(`merge a.ndjson b.json --${option} a.ndjson`)).toMatchObject({ exit: 2, out: '' })
    expect((await ran(`merge a.ndjson b.json --${option} b.json`)).exit).toBe(0)
  })

  it('writes nothing where one of the drafts is wrong, and says where', async () => {
    put('a.ndjson', lines(drafts).replace(/"Final"(?![^]*"Final")/, '"final"'))
    const { exit, out, err } = await ran('merge a.ndjson')
    expect([exit, out, err]).toEqual([1, '', expect.stringContaining('a.ndjson:2:')])
    put('a.gz', gzipSync(lines(drafts)).subarray(0, 1_000))
    expect(await ran('merge a.gz')).toMatchObject({ exit: 3, out: '' })
  })
})
