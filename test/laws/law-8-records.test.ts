/** Law 8 for single records, which streams cut out of a document: what is accepted, the diagnostic reader accepts in its place, and builds the same. */
import { deepStrictEqual, equal } from 'node:assert/strict'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeXmlDocument } from '../../src/document/write.ts'
import { readRecord } from '../../src/fast/index.ts'
import { DEFAULT_LIMITS } from '../../src/issue/index.ts'
import type { OfficeReportTransaction } from '../../src/model/types.ts'
import { DIAGNOSTIC_PLAN } from '../diagnostic-plan.ts'
import { REPORTS, TRANSACTIONS } from '../fixtures/reports.ts'
import { diagnosed } from './fast-agrees.ts'
import { oneOf } from './parts.ts'
import { holds, LAW_TIMEOUT } from './runs.ts'
import { ownRoot } from './subjects.ts'
import { BYTE_MUTATIONS } from './xml-bytes-mutations.ts'
import { DOUBTFUL, SAME } from './xml-spellings.ts'

const [utf8, decoder] = [new TextEncoder(), new TextDecoder()]

/** A transaction with one report, in bytes: what stands before it, itself, and what stands behind. */
interface Cut {
  readonly before: string
  readonly report: string
  readonly behind: string
}

function cut(report: object, indent: number): Cut {
  const transaction = { ...TRANSACTIONS.find(({ value }) => value.officeReportBag !== undefined)?.value, officeReportBag: [report] }
  const xml = writeXmlDocument(DIAGNOSTIC_PLAN, 'OfficeReportTransaction', transaction, { indent })
  const [from, to] = [xml.search(/<ict:OfficeReport[\s>]/), xml.lastIndexOf('</ict:OfficeReport>') + '</ict:OfficeReport>'.length]
  return { before: xml.slice(0, from), report: xml.slice(from, to), behind: xml.slice(to) }
}

const short = REPORTS.filter(({ value }) => JSON.stringify(value).length < 20_000).map(({ value }) => value as object)
const cuts: fc.Arbitrary<Cut> = fc.tuple(fc.oneof({ weight: 2, arbitrary: ownRoot('OfficeReport').targets }, { weight: 1, arbitrary: fc.constantFrom(...short) }), fc.constantFrom(0, 2)).map(([report, indent]) => cut(report, indent))
const changes = fc.noBias(fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.boolean()), { maxLength: 2 }))

/** Whether the record is accepted; throws where it ought not to be. */
function recordReadsAlike({ before, behind }: Cut, record: Uint8Array): boolean {
  const from = utf8.encode(before).length
  const bytes = new Uint8Array(Buffer.concat([utf8.encode(before), record, utf8.encode(behind)]))
  const read = readRecord(bytes, from, from + record.length, { ict: 'ict', com: 'com' }, DEFAULT_LIMITS)
  if (read === undefined) return false
  const transaction = diagnosed('xml', bytes)?.value as OfficeReportTransaction | undefined
  try {
    equal(transaction?.officeReportBag?.length, 1)
    deepStrictEqual(read, transaction.officeReportBag[0])
    equal(JSON.stringify(read), JSON.stringify(transaction.officeReportBag[0]))
  } catch (difference) {
    throw new Error(`the fast path accepts as a record: ${decoder.decode(record)}`, { cause: difference })
  }
  return true
}

describe('law 8 on records', () => {
  it('holds for the reports of the fixtures, all of which are accepted', () => {
    for (const { value } of REPORTS) for (const indent of [0, 2]) {
      const made = cut(value, indent)
      expect(recordReadsAlike(made, utf8.encode(made.report))).toBe(true)
    }
  })

  it('holds for records that are followed or preceded by something', () => {
    const made = cut(REPORTS[0]?.value ?? {}, 0)
    for (const more of [' ', '\n', '<!-- a -->', made.report, 'x', '<', '</', '</ict:OfficeReportBag>', '&amp;']) {
      for (const record of [made.report + more, more + made.report]) recordReadsAlike(made, utf8.encode(record))
      expect(recordReadsAlike(made, utf8.encode(made.report + more))).toBe(false)
    }
  })

  it('holds for records that are spelled otherwise or whose bytes are changed', () => {
    const [spellings, kinds] = [[...Object.values(SAME), ...Object.values(DOUBTFUL)], Object.values(BYTE_MUTATIONS)]
    let accepted = 0
    holds([cuts, fc.array(changes, { minLength: 8, maxLength: 8 })], (made, variants) => {
      for (const list of variants) {
        let record: Uint8Array = utf8.encode(made.report)
        for (const [kind, where, how, isSpelled] of list) {
          record = isSpelled ? utf8.encode(oneOf(spellings, kind)?.(decoder.decode(record), where, how)) : oneOf(kinds, kind)?.(record, where, how) ?? record
        }
        if (recordReadsAlike(made, record)) accepted++
      }
    }, 0.1)
    console.log(`law 8 on records: ${accepted} accepted`)
    expect(accepted).toBeGreaterThan(0)
  }, LAW_TIMEOUT)
})
