/** Records of NDJSON, read by the fast path where it can: with what the diagnostic reader says of each line. */
import { deepStrictEqual } from 'node:assert/strict'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNdjson } from '../../src/document/ndjson.ts'
import { readNdjson as readLines } from '../../src/stream.ts'
import { DIAGNOSTIC_PLAN } from '../diagnostic-plan.ts'
import { textOf } from '../fixtures/reports.ts'
import { JSON_SPELLINGS } from '../laws/json-spellings.ts'
import { mutantsOf } from '../laws/mutants.ts'
import { oneOf } from '../laws/parts.ts'
import { holdsAsync, LAW_TIMEOUT } from '../laws/runs.ts'
import { ownRoot } from '../laws/subjects.ts'
import { header, report } from './examples.ts'
import { bytesOf, inPieces, PIECES, spots, streamed } from './streaming.ts'

const HEADER = JSON.stringify({ officeReportTransaction: header(3) })
const reports = ownRoot('OfficeReport')
const mutant = mutantsOf(reports).json
const spellings = Object.values(JSON_SPELLINGS)

type Profile = 'strict' | 'lenient'

/** Expects each line to be what the diagnostic reader makes of it. @returns The verdicts. */
async function linesAlike(ndjson: string | Uint8Array, size: number, profile: Profile): Promise<readonly string[]> {
  const expected = Array.from(readNdjson(DIAGNOSTIC_PLAN, ndjson, { profile }), ({ line, verdict, issues, document, header: top }) => ({ line, verdict, found: spots(issues), value: document?.value ?? top }))
  const { parts } = await streamed(inPieces(ndjson, size) as AsyncIterable<string>, { profile, rules: false })
  const found = parts.filter(({ kind }) => kind !== 'trailer').map(part => ({ line: part.kind === 'record' ? part.line : 1, verdict: part.verdict, found: spots(part.issues), value: part.value }))
  deepStrictEqual(found, expected)
  deepStrictEqual(JSON.stringify(found), JSON.stringify(expected))
  return expected.map(({ verdict }) => verdict)
}

describe('a stream of NDJSON', () => {
  it.each([['behind a header', [HEADER]], ['without one', []]])('says of each line what the diagnostic reader says: %s', async (_, before) => {
    const met = new Set<string>()
    const changes = fc.noBias(fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.boolean()), { maxLength: 2 }))
    const lines = fc.array(fc.tuple(reports.documents, changes), { minLength: 1, maxLength: 3 })
    await holdsAsync([lines, fc.constantFrom(...PIECES), fc.constantFrom<Profile>('strict', 'lenient'), fc.boolean(), fc.constantFrom('\n', '\r\n')], async (made, size, profile, asBytes, end) => {
      const texts = made.map(([value, list]) => list.reduce((text, [kind, where, how, isSpelled]) => isSpelled ? oneOf(spellings, kind)?.(text, where, how) ?? text : text,
        String(mutant(value, list.flatMap(([kind, where, how, isSpelled]) => isSpelled ? [] : [[kind, where, how] as const]), 0))))
      // The first and the last line are whole, so that the file is NDJSON whatever stands between them.
      const whole = JSON.stringify({ officeReport: made[0]?.[0] })
      const file = [...before, whole, ...texts, whole].join(end)
      for (const verdict of await linesAlike(asBytes ? bytesOf(file) : file, size, profile)) met.add(verdict)
    }, 0.2)
    expect([...met]).toEqual(expect.arrayContaining(['valid', 'invalid', 'unreadable']))
  }, LAW_TIMEOUT)

  it('is refused where it is neither text nor bytes', () => {
    for (const given of [undefined, 7, {}, ['{}']]) expect(() => readLines(given as unknown as string)).toThrow(TypeError)
  })

  it('says of a line with another root what the diagnostic reader says', async () => {
    const set = JSON.stringify(JSON.parse(textOf('recommendation-set', 'minimal', 'document.json')))
    const one = JSON.stringify({ officeReport: report(1) })
    expect(await linesAlike([one, set].join('\n'), 997, 'strict')).toEqual(['valid', 'valid'])
    expect(await linesAlike([HEADER, HEADER, set, one, '{"officeReport":{}}', '{}', '[]', 'null'].join('\n'), 997, 'strict')).toEqual(['valid', 'invalid', 'invalid', 'valid', 'invalid', 'invalid', 'invalid', 'invalid'])
  })
})
