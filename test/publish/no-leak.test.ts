/**
 * Nothing confidential is published: over generated reports in which every text stands once.
 *
 * What must not be seen is found out from the object alone, without the plan-driven code that leaves it out.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkValue, readJson, readXml } from '../../src/index.ts'
import { OfficeReport as REPORT } from '../../src/model/office-report.ts'
import type { OfficeReport, Response } from '../../src/model/types.ts'
import { PLAN, type ComplexPlan } from '../../src/plan/index.ts'
import { documentsOf } from '../laws/documents.ts'
import { textPaths } from '../laws/parts.ts'
import { bundle, everything } from './reports.ts'
import { stamped } from './stamped.ts'

const RUNS = 60
const type = PLAN.roots.get('OfficeReport')?.type as ComplexPlan

/** Generated reports, final and not confidential as a whole, that justify and lift things anywhere in themselves. */
const reports = fc.tuple(documentsOf(REPORT, 'rich'), fc.array(fc.nat(), { maxLength: 6 })).map(([generated, numbers]) => {
  const { documentStatusText: _, confidentialIndicator: __, findingJustificationBag: ___, unmappedContentBag: ____, ...rest } = generated as unknown as OfficeReport
  // Answers that point to others have tests of their own: here every answer stands for itself.
  const responses = rest.responseBag?.map(({ responseReference: _____, ...response }) => response as Response)
  const plain = { ...rest, ...(responses === undefined ? {} : { responseBag: responses }), reportStatusCategory: 'Final' } as OfficeReport
  const places = textPaths(plain)
  const pointers = numbers.map(number => places[number % places.length] ?? []).map(path => ({ path, pointer: `/${path.join('/')}` }))
  const secret = (path: readonly (string | number)[]): boolean => path.some((_step, depth) => isHidden(at(plain, path.slice(0, depth))))
  const justifications = pointers.map(({ path, pointer }, index) => ({ pointer, text: `zj${index}zj${secret(path) ? 'secret' : 'open'}j` }))
  return { report: plain, justifications }
})

function at(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((part, step) => (part as Readonly<Record<string, unknown>>)[step], value)
}

function isHidden(part: unknown): boolean {
  return typeof part === 'object' && part !== null && (part as { readonly confidentialIndicator?: unknown }).confidentialIndicator === true
}

describe('a publication', () => {
  it(`holds no text or number that stands only in confidential parts, and all others (${RUNS} generated reports)`, async () => {
    let secrets = 0
    let open = 0
    await fc.assert(fc.asyncProperty(reports, async ({ report, justifications }) => {
      const { value, marks } = stamped(type, report)
      const whole = {
        ...value,
        ...(justifications.length === 0 ? {} : {
          findingJustificationBag: justifications.map(({ pointer, text }) => ({ justifiedFindingCode: 'x', justifiedPathText: pointer, justificationTextBag: [{ value: text, languageCode: 'en' }] })),
          unmappedContentBag: justifications.map(({ pointer, text }) => ({ unmappedPathText: `${pointer}/new`, unmappedSourceText: `u${text}` })),
        }),
      } as unknown as OfficeReport
      expect(checkValue('OfficeReport', whole)).toEqual([])
      const published = await bundle([whole])
      const all = everything(published)
      const [shown] = published.reports
      const [xml, json] = ['xml', 'json'].map(ending => published.files.get(`${shown?.path ?? ''}.${ending}`) ?? '')
      expect(marks.filter(mark => mark.secret && all.includes(mark.text))).toEqual([])
      expect(justifications.filter(({ text }) => text.includes('secret') && all.includes(text))).toEqual([])
      expect(marks.filter(mark => !mark.secret && !mark.either && !(xml?.includes(mark.text) === true && json?.includes(mark.text) === true))).toEqual([])
      for (const read of [readXml('OfficeReport', xml ?? ''), readJson('OfficeReport', json ?? '')]) expect(read.ok && read.value).toEqual(shown?.report)
      secrets += marks.filter(mark => mark.secret).length
      open += marks.length
    }), { numRuns: RUNS })
    expect(secrets).toBeGreaterThan(RUNS)
    expect(open).toBeGreaterThan(secrets)
  }, 120_000)
})
