/** Records of JSON that the fast path reads in their place: what it accepts, the diagnostic reader accepts there, and builds the same. */
import { deepStrictEqual, equal } from 'node:assert/strict'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkDocument } from '../../src/document/read.ts'
import { readJsonContent } from '../../src/fast/index.ts'
import { DEFAULT_LIMITS, type Limits } from '../../src/issue/index.ts'
import type { OfficeReportTransaction } from '../../src/model/types.ts'
import { DIAGNOSTIC_PLAN } from '../diagnostic-plan.ts'
import { REPORTS } from '../fixtures/reports.ts'
import { diagnosed } from '../laws/fast-agrees.ts'
import { JSON_SPELLINGS } from '../laws/json-spellings.ts'
import { mutantsOf } from '../laws/mutants.ts'
import { oneOf } from '../laws/parts.ts'
import { holds, LAW_TIMEOUT } from '../laws/runs.ts'
import { ownRoot } from '../laws/subjects.ts'
import { header, report } from './examples.ts'
import { bytesOf, comparable, inPieces, streamed } from './streaming.ts'

const BEFORE = `${JSON.stringify({ officeReportTransaction: header(1) }).slice(0, -2)},"officeReportBag":[`
const BEHIND = ']}}'
const FROM = bytesOf(BEFORE).length

/** Reads a text as the one record of a transaction. */
function readInPlace(text: string, limits: Limits = DEFAULT_LIMITS): object | undefined {
  const bytes = bytesOf(BEFORE + text + BEHIND)
  return readJsonContent('OfficeReport', bytes, FROM, bytes.length - BEHIND.length, limits)
}

/** Whether a text is accepted as a record; throws where it ought not to be. */
function readsAlike(text: string): boolean {
  const read = readInPlace(text)
  if (read === undefined) return false
  const transaction = diagnosed('json', bytesOf(BEFORE + text + BEHIND))?.value as OfficeReportTransaction | undefined
  try {
    equal(transaction?.officeReportBag?.length, 1)
    deepStrictEqual(read, transaction.officeReportBag[0])
    equal(JSON.stringify(read), JSON.stringify(transaction.officeReportBag[0]))
  } catch (difference) {
    throw new Error(`the fast path accepts as a record: ${text}`, { cause: difference })
  }
  return true
}

const small = JSON.stringify(report(1))

describe('a record of JSON read in its place', () => {
  it('is accepted, and the same, for the reports of the fixtures', () => {
    for (const { value } of REPORTS) for (const indent of [0, 2]) expect(readsAlike(JSON.stringify(value, null, indent))).toBe(true)
  })

  it.each([
    ['two records', `${small},${small}`], ['nothing', ''], ['a byte order mark', `\ufeff${small}`], ['a bracket more', `${small}]`], ['a comma more', `${small},`],
    ['a document', `{"officeReport":${small}}`], ['a list', `[${small}]`], ['null', 'null'], ['a text', '"a"'], ['a number', '1'], ['half of a text', small.slice(0, 50)],
    ['a name twice', small.replace('{', '{"ipOfficeCode":"FR",')], ['a member more', small.replace('{', '{"more":1,')], ['a colon in a name', small.replace('{', '{"a:b":1,')],
  ])('is left to the diagnostic reader where there is something else: %s', (_, text) => {
    expect(readInPlace(text)).toBeUndefined()
  })

  it('is left to the diagnostic reader where the bytes are no UTF-8, or not all of it', () => {
    const bytes = bytesOf(small)
    const accent = bytes.indexOf(0xc3)
    expect(readJsonContent('OfficeReport', bytes, 0, bytes.length, DEFAULT_LIMITS)).toEqual(report(1))
    expect(readJsonContent('OfficeReport', bytes.with(accent, 0xff), 0, bytes.length, DEFAULT_LIMITS)).toBeUndefined()
    expect(readJsonContent('OfficeReport', bytes, 1, bytes.length, DEFAULT_LIMITS)).toBeUndefined()
    expect(readJsonContent('OfficeReport', bytes, 0, bytes.length - 1, DEFAULT_LIMITS)).toBeUndefined()
    expect(readJsonContent('OfficeReportTransaction', bytes, 0, bytes.length, DEFAULT_LIMITS)).toBeUndefined()
  })

  it('is accepted only within the limits', () => {
    const length = bytesOf(small).length
    const within = (limits: Partial<Limits>): boolean => readInPlace(small, { ...DEFAULT_LIMITS, ...limits }) !== undefined
    expect([within({ size: length }), within({ size: length - 1 })]).toEqual([true, false])
    expect([within({ depth: 3 }), within({ depth: 2 })]).toEqual([true, false])
    expect([within({ text: 60 }), within({ text: 30 })]).toEqual([true, false])
  })

  const reports = ownRoot('OfficeReport')
  const mutant = mutantsOf(reports).json
  const changes = fc.noBias(fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { maxLength: 2 }))

  it('is the same when it is spelled otherwise, or changed', () => {
    const kinds = Object.values(JSON_SPELLINGS)
    let accepted = 0
    holds([reports.targets, fc.array(fc.tuple(changes, changes), { minLength: 6, maxLength: 6 })], (value, variants) => {
      for (const [mutations, spellings] of variants) {
        const made = String(mutant(value, mutations.slice(1), 0)).replace(/^\{"officeReport":([^]*)\}$/, '$1')
        if (readsAlike(spellings.reduce((text, [kind, where, how]) => oneOf(kinds, kind)?.(text, where, how) ?? text, made))) accepted++
      }
    }, 0.3)
    expect(accepted).toBeGreaterThan(0)
  }, LAW_TIMEOUT)
})

describe('a stream of JSON under limits', () => {
  it.each([
    ...[0, 1, 2, 3, 4, 5, 6, 7, 8].map(depth => ({ depth })), ...[0, 1, 16, 17, 18, 20, 40, 60].map(text => ({ text })),
  ])('says what the whole document says: %o', async limits => {
    const document = BEFORE + small + BEHIND
    const whole = checkDocument(DIAGNOSTIC_PLAN, document, { limits })
    const { summary, issues } = await streamed(inPieces(bytesOf(document), 997) as AsyncIterable<Uint8Array>, { limits, rules: false })
    expect(comparable(summary.verdict, issues)).toEqual(comparable(whole.verdict, whole.issues))
  })
})
