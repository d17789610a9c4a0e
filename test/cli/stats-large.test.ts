/** `stats` on files that are read record by record: the tables are those of the same files read whole. */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { reportsIn } from '../../src/cli/read-reports.ts'
import { tablesText } from '../../src/compare/stats-text.ts'
import { officeTables } from '../../src/compare/stats.ts'
import { bytesOf, reportLines, transaction } from './large-transaction.ts'
import { memoryWorld } from './memory-world.ts'
import { workFolder } from './work-folder.ts'

const { at, put, ran } = workFolder()
const FIXTURES = fileURLToPath(new URL('../../fixtures/office-report/', import.meta.url))
const fixture = (name: string): Buffer => readFileSync(fileURLToPath(new URL(`../../fixtures/${name}`, import.meta.url)))

describe('stats, of a folder', () => {
  it('takes the packed files in it as well', async () => {
    mkdirSync(at('in'))
    put('in/a.xml', fixture('office-report/fr-2025-full/document.xml'))
    put('in/b.json.gz', gzipSync(fixture('office-report/ib-2025-bureau/document.json')))
    put('in/c.zip', zipSync({ 'c.json': fixture('office-report/br-2025-digitization/document.json') }))
    const { exit, out, err } = await ran('stats in --format json')
    expect([exit, err]).toEqual([0, expect.stringContaining('3 reports')])
    for (const name of ['in/a.xml', 'in/b.json.gz', 'in/c.zip/c.json']) expect(out).toContain(`"${name}"`)
  })
})

describe('stats, of what is read record by record', () => {
  it.each([
    ['a transaction in XML', fixture('office-report-transaction/three-offices/document.xml')],
    ['a transaction in JSON', fixture('office-report-transaction/one-office-two-years/document.json')],
    ['a report', fixture('office-report/fr-2025-full/document.xml')],
    ['an edition', Buffer.from('{"recommendationSet": {"st96Version": "V6_0", "ipoVersion": "ICT_V1_0", "recommendationSetIdentifier": "a", "editionStatusCategory": "Adopted", "recommendationBag": [{"recommendationIdentifier": "b", "recommendationNumber": "1"}]}}')],
    ['header and records', bytesOf(transaction('ndjson', 3))],
    ['records, one of them invalid', bytesOf([...reportLines(2), [...reportLines(1)].join('').replace('2025-12-31', '2025-13-31')])],
    ['a transaction with an invalid report', Buffer.from([...transaction('xml', 3)].join('').replace('2025-12-31', '2025-13-31'))],
    ['an unreadable file', Buffer.from('<a>')],
  ])('says the same of %s', async (_, bytes) => {
    for (const format of ['table', 'csv', 'json']) {
      put('a', bytes)
      const whole = await ran(`stats --format ${format} a`)
      put('a', gzipSync(bytes))
      expect(await ran(`stats --format ${format} a`)).toEqual(whole)
    }
  })

  it('shows the same tables and notes without the places of responses', async () => {
    const names = readdirSync(FIXTURES).map(name => ({ name: `${FIXTURES}${name}/document.xml` }))
    const found = await Promise.all(names.map(one => reportsIn(one, {}, memoryWorld('.').world)))
    const reports = found.flatMap(one => one.reports)
    const [all, few] = [true, false].map(places => officeTables(reports, { editions: new Map(), places }))
    expect(reports.length).toBeGreaterThan(5)
    expect(few?.notes).toEqual(all?.notes)
    expect(tablesText({ tables: few?.tables ?? [], notes: [] })).toBe(tablesText({ tables: all?.tables ?? [], notes: [] }))
    expect([all, few].map(one => new Set(one?.tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(({ responses, state }) => state === 'contradicted' ? [] : responses.map(response => response.at.path))))).size > 1)).toEqual([true, false])
  })

  it('counts a report once that stands in a packed file as well', async () => {
    const report = fixture('office-report/fr-2025-full/document.xml')
    put('a.xml', report)
    put('b.zip', zipSync({ 'in/report.xml': report }))
    const { exit, err } = await ran('stats a.xml b.zip')
    expect([exit, err]).toEqual([0, expect.stringContaining('stats.same-report')])
  })
})
