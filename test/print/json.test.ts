import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { VALIDATION_REPORT_SCHEMA } from '../../src/print/report-schema.ts'
import { documents, FULL, manyFindings, printed } from './sample.ts'

const isReport = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(VALIDATION_REPORT_SCHEMA)

interface Report {
  readonly files: readonly { readonly file: string, readonly record?: number, readonly issues: readonly object[], readonly heldBack?: object }[]
  readonly summary: { readonly documents: number, readonly verdicts: object, readonly severities: { readonly error: number } }
  readonly heldBack: object
}

function report(...[list, options]: [Parameters<typeof printed>[1], Parameters<typeof printed>[2]?]): Report {
  const { out } = printed('json', list, options)
  const value: unknown = JSON.parse(out)
  isReport(value)
  expect(isReport.errors).toBeNull()
  expect(out).toBe(`${JSON.stringify(value, null, 2)}\n`)
  return value as Report
}

describe('the JSON format', () => {
  it('has its schema among the published files', () => {
    const file = readFileSync(new URL('../../schemas/findings/validation-report.schema.json', import.meta.url), 'utf8')
    expect(file).toBe(`${JSON.stringify(VALIDATION_REPORT_SCHEMA, null, 2)}\n`)
  })

  it('is one object of its schema, for every kind of document, in every language', () => {
    for (const language of ['en', 'fr', 'es', 'ar', 'ru', 'zh'] as const) {
      const { files, summary } = report(documents(), { language })
      expect(files.map(({ file, record }) => [file, record])).toEqual(documents().map(({ name, record }) => [name, record]))
      expect([summary.documents, summary.verdicts]).toEqual([7, { valid: 1, invalid: 3, unreadable: 2, 'not-determined': 1 }])
    }
  })

  it('is one object where there was nothing to judge', () => {
    expect(report([])).toMatchObject({ tool: { name: 'ipo-reports', version: '9.8.7' }, schemaVersion: 'V1_0', ruleSetVersion: '1.2.3', files: [], heldBack: {} })
  })

  it('keeps everything that a finding has', () => {
    const [file] = report([{ name: 'a.xml', verdict: 'valid', issues: [FULL], judges: [] }]).files
    expect(file?.issues).toEqual([FULL])
  })

  it('gives all findings, unless a bound is asked for; then it counts those held back by code', () => {
    expect(report([manyFindings(1000)]).files[0]?.issues).toHaveLength(1000)
    const bounded = report([manyFindings(1000), manyFindings(4)], { maxFindings: 999 })
    expect(bounded.files.map(({ issues, heldBack }) => [issues.length, heldBack])).toEqual([[999, { 'part.missing': 1 }], [0, { 'value.code': 2, 'part.missing': 2 }]])
    expect(bounded.heldBack).toEqual({ 'part.missing': 3, 'value.code': 2 })
    expect(bounded.summary.severities.error).toBe(1004)
  })

  it('is refused by its schema where a part is missing or of another kind', () => {
    const value = JSON.parse(printed('json', documents()).out) as Record<string, unknown>
    const spoiled = [{ ...value, ruleSetVersion: undefined }, { ...value, files: [{ file: 1 }] }, { ...value, heldBack: { a: 0 } }].map(bad => JSON.parse(JSON.stringify(bad)) as unknown)
    expect(spoiled.map(bad => isReport(bad))).toEqual([false, false, false])
  })
})

describe.each(['json', 'sarif'] as const)('the format %s', format => {
  it('spells characters that steer a terminal or turn the direction of writing as escapes, and means the same', () => {
    const hostile = 'a\u009b31m\u202eb\u2028c\u007f\u2066'
    const { out } = printed(format, [{ name: 'a.json', verdict: 'valid', judges: [], issues: [{ ...FULL, justification: hostile, path: [hostile] }] }])
    expect(out).not.toMatch(/[\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]/)
    expect(JSON.stringify(JSON.parse(out))).toContain(JSON.stringify(hostile).slice(1, -1))
  })
})
