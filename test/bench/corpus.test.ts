import { describe, expect, it } from 'vitest'
import { nameOf, partsOf, recordsIn, type CorpusFile, type FileSyntax } from '../../bench/corpus.ts'
import { inventedReport, inventedReports, SCRIPTS } from '../../bench/reports.ts'
import { check, readJson, readXml } from '../../src/index.ts'
import { judgeJson } from '../../src/judge/ajv.ts'
import { checkWithRules } from '../../src/rules.ts'
import { validateWithSchema } from '../../src/schema.ts'
import { readNdjson } from '../../src/stream.ts'

const textOf = (file: CorpusFile): string => [...partsOf(file)].join('')

describe.each(SCRIPTS)('the corpus in %s', script => {
  const transaction = (syntax: FileSyntax): CorpusFile => ({ script, syntax, size: 0.1 })

  it('is valid for our checker with all rules, without a finding', async () => {
    expect(await checkWithRules(textOf(transaction('xml')))).toEqual({ verdict: 'valid', issues: [] })
    expect(await checkWithRules(textOf({ script, syntax: 'xml', size: 'one' }))).toEqual({ verdict: 'valid', issues: [] })
  })

  it('is valid for libxml2 and for ajv', async () => {
    const xml = await validateWithSchema(textOf(transaction('xml')))
    expect(xml.verdict).toBe('valid')
    expect((await judgeJson('OfficeReportTransaction', JSON.parse(textOf(transaction('json'))))).verdict).toBe('valid')
  })

  it('holds the same reports in all syntaxes', () => {
    const xml = readXml('OfficeReportTransaction', textOf(transaction('xml')))
    const json = readJson('OfficeReportTransaction', textOf(transaction('json')))
    expect(json).toEqual(xml)
    const [header, ...records] = readNdjson(textOf(transaction('ndjson')))
    expect(header?.header).toBeDefined()
    const values = records.map(({ document }) => document?.value)
    expect(xml.ok && xml.value.officeReportBag).toEqual(values)
    expect(values).toHaveLength(recordsIn(transaction('xml')))
  })

  it('has one report of some 20 KB', () => {
    expect(Math.abs(Buffer.byteLength(textOf({ script, syntax: 'xml', size: 'one' })) - 20_480)).toBeLessThan(1_000)
  })
})

describe('the corpus', () => {
  it('gives each report of a transaction an identifier of its own, also where the pool starts again', () => {
    const file: CorpusFile = { script: 'western', syntax: 'ndjson', size: 5 }
    const identifiers = Array.from(textOf(file).matchAll(/"officeReportIdentifier":"([^"]+)"/g), ([, identifier]) => identifier)
    expect(identifiers.length).toBeGreaterThan(210)
    expect(identifiers).toHaveLength(recordsIn(file))
    expect(new Set(identifiers).size).toBe(identifiers.length)
    expect(textOf(file)).toContain(`"transactionTotalQuantity":${identifiers.length}`)
  })

  it('reaches the size that its name says, and no more than a report above it', () => {
    const bytes = Buffer.byteLength(textOf({ script: 'western', syntax: 'xml', size: 1 }))
    expect(bytes).toBeGreaterThanOrEqual(1_000_000)
    expect(bytes).toBeLessThan(1_050_000)
  })

  it('is the same whenever it is made', () => {
    expect(inventedReports('multi-script', 3)).toEqual([0, 1, 2].map(index => inventedReport('multi-script', index)))
  })

  it('has a variant that Latin-1 can spell, and one that needs more than two bytes a letter', () => {
    expect(textOf({ script: 'latin-1', syntax: 'xml', size: 0.2 })).not.toMatch(/[^\u0000-\u00ff]/)
    expect(textOf({ script: 'western', syntax: 'xml', size: 0.2 })).toMatch(/’/)
    expect(textOf({ script: 'multi-script', syntax: 'xml', size: 0.2 })).toMatch(/[\u0900-\uffff]/)
  })

  it.each(['xml', 'json', 'ndjson'] as const)('can have something wrong in every record of %s', syntax => {
    const file: CorpusFile = { script: 'western', syntax, size: 0.1, state: 'every-record-wrong' }
    const issues = syntax === 'ndjson' ? [...readNdjson(textOf(file))].flatMap(record => record.issues) : check(textOf(file)).issues
    expect(issues.filter(({ code }) => code === 'value.date')).toHaveLength(recordsIn(file))
    expect(nameOf(file)).toBe(`transaction-0.1mb-western-every-record-wrong.${syntax}`)
  })
})
