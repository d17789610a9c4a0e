/** The query of `docs/guide/large-files.md`, run by DuckDB on NDJSON of ours: its counts are those of the objects. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, expect, it } from 'vitest'
import type { OfficeReportTransaction } from '../../src/index.ts'
import { readXml } from '../../src/index.ts'
import { writeNdjson } from '../../src/stream.ts'

const project = fileURLToPath(new URL('../..', import.meta.url))
const query = /^```sql\n([\s\S]*?)^```$/m.exec(readFileSync(join(project, 'docs/guide/large-files.md'), 'utf8'))?.[1] ?? ''
const folder = mkdtempSync(join(tmpdir(), 'duckdb-'))

afterAll(() => rmSync(folder, { recursive: true }))

/** The transaction of several offices, and the longest report of another one beside them. */
function transaction(): OfficeReportTransaction {
  const read = readXml('OfficeReportTransaction', readFileSync(join(project, 'fixtures/office-report-transaction/three-offices/document.xml')))
  const more = readXml('OfficeReport', readFileSync(join(project, 'fixtures/office-report/fr-2025-full/document.xml')))
  if (!read.ok || !more.ok) throw new Error('the fixtures are valid')
  const officeReportBag = [...read.value.officeReportBag, more.value]
  return { ...read.value, transactionTotalQuantity: officeReportBag.length, officeReportBag }
}

it('counts the responses of each office by status, without a network', async () => {
  const value = transaction()
  const counts = new Map<string, number>()
  for (const { ipOfficeCode, responseBag = [] } of value.officeReportBag) {
    for (const { implementationStatusCategory = null } of responseBag) {
      const key = JSON.stringify([ipOfficeCode, implementationStatusCategory])
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  writeFileSync(join(folder, 'reports.ndjson'), writeNdjson('OfficeReportTransaction', value))
  const database = await DuckDBInstance.create(':memory:', { autoinstall_known_extensions: 'false', autoload_known_extensions: 'false' })
  const connection = await database.connect()
  const answer = await connection.runAndReadAll(query.replace("'reports.ndjson'", `'${join(folder, 'reports.ndjson')}'`))
  const rows = answer.getRowObjectsJson().map(({ office, status, responses }) => [JSON.stringify([office, status]), Number(responses)] as const)
  connection.closeSync()
  database.closeSync()
  expect(rows.length).toBeGreaterThan(4)
  expect(new Map(rows)).toEqual(counts)
})
