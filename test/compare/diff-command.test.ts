import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { diff } from '../../src/cli/diff.ts'
import { applyPatch } from '../../src/compare/patch.ts'
import { builtInEdition } from '../../src/edition/index.ts'
import { readJson, writeJson, writeXml, type OfficeReportTransaction, type RecommendationSet } from '../../src/index.ts'
import { writeNdjson } from '../../src/stream.ts'
import { memoryWorld } from '../cli/memory-world.ts'
import { report } from './diff-reports.ts'

let folder = ''
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'diff-')) })
afterEach(() => { rmSync(folder, { recursive: true }) })

const put = (name: string, content: string): void => writeFileSync(join(folder, name), content)
async function ran(args: string, stdin = ''): Promise<{ readonly exit: number, readonly out: string, readonly err: string }> {
  const { values, positionals } = parseArgs({ args: args.split(' '), options: diff.options, allowPositionals: true })
  const { world, out, err } = memoryWorld(folder, stdin)
  return { exit: await diff.run(positionals, values, world), out: out(), err: err() }
}

const before = report({ officeReportIdentifier: 'fr-2024', reportingPeriod: { startDate: '2024', endDate: '2024' }, responseBag: [
  { addressedItemIdentifierBag: ['4.a'], implementationStatusCategory: 'Planned' }, { addressedItemIdentifierBag: ['2'], implementationStatusCategory: 'Implemented' },
] })
const after = report({ reportingPeriod: { startDate: '2025', endDate: '2025' }, responseBag: [
  { addressedItemIdentifierBag: ['4.a'], implementationStatusCategory: 'Implemented' }, { addressedItemIdentifierBag: ['2'], implementationStatusCategory: 'Implemented', progressMeasure: 100 },
] })

describe('diff', () => {
  beforeEach(() => {
    put('a.xml', writeXml('OfficeReport', before))
    put('b.json', writeJson('OfficeReport', after))
  })

  it('prints office and years, then changes by recommendation in the order of the edition', async () => {
    const { exit, out } = await ran('a.xml b.json')
    expect(exit).toBe(0)
    expect(out).toBe([
      'FR 2024 (fr-2024) → FR 2025 (fr-2025)',
      '5 changes: 1 added, 4 changed',
      '',
      'Document',
      '            office report identifier  fr-2024 → fr-2025',
      '            reporting period › start date  2024 → 2025',
      '            reporting period › end date  2024 → 2025',
      '',
      '2  Full-text digital data',
      '  2         progress  + 100',
      '',
      '4  Digital transformation',
      '  4.a       status  Planned → Implemented',
      '',
    ].join('\n'))
  })

  it.each([['a.xml b.json', 0], ['a.xml b.json --exit-code', 1], ['a.xml a.xml --exit-code', 0], ['a.xml none.xml', 3], ['a.xml bad.json', 1], ['a.xml broken.json', 3], ['a.xml empty.json', 3]])('ends %s with %i', async (args, exit) => {
    put('bad.json', writeJson('OfficeReport', after).replace('"FR"', '"UK"'))
    put('broken.json', '{')
    put('empty.json', '')
    expect((await ran(args)).exit).toBe(exit)
  })

  it('says nothing has changed between the two syntaxes of one document', async () => {
    put('a.json', writeJson('OfficeReport', before))
    expect((await ran('a.xml a.json')).out).toBe('FR 2024 (fr-2024) → FR 2024 (fr-2024)\nno changes\n')
  })

  it('writes JSON with paths into both documents and the digests of the files', async () => {
    const found = JSON.parse((await ran('a.xml b.json --format json')).out) as { readonly a: { readonly sha256: string }, readonly groups: readonly { readonly number?: string, readonly changes: readonly object[] }[] }
    expect(found.a.sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(found.groups.find(({ number }) => number === '4')?.changes).toEqual([
      expect.objectContaining({ kind: 'changed', items: ['4.a'], pathA: '/responseBag/0/implementationStatusCategory', pathB: '/responseBag/0/implementationStatusCategory', before: 'Planned', after: 'Implemented' }),
    ])
  })

  it('writes a patch that makes the second of the first', async () => {
    const { exit, err } = await ran('a.xml b.json --format patch -o changes.json')
    expect([exit, err]).toEqual([0, ''])
    expect(await applyPatch('OfficeReport', JSON.parse(readFileSync(join(folder, 'changes.json'), 'utf8')), before)).toEqual({ ok: true, value: after, issues: [] })
  })

  it.each([['a.xml'], ['a.xml b.json a.xml'], ['- -'], ['a.xml set.json'], ['a.xml b.json --format html'], ['a.xml b.json -o a.xml'], ['a.xml b.json --edition nothing']])('refuses %s', async args => {
    put('set.json', '{"recommendationSet": {"st96Version": "V6_0", "ipoVersion": "ICT_V1_0", "recommendationSetIdentifier": "a", "editionStatusCategory": "Adopted", "recommendationBag": [{"recommendationIdentifier": "b", "recommendationNumber": "1"}]}}')
    await expect(ran(args)).rejects.toMatchObject({ name: 'UsageError' })
    expect(readJson('OfficeReport', readFileSync(join(folder, 'b.json'))).ok).toBe(true)
  })

  it('warns that keys of different editions do not mean the same', async () => {
    put('old.json', writeJson('OfficeReport', { ...before, recommendationSetIdentifier: 'ict-40-2018' }))
    expect((await ran('old.json b.json')).out).toMatch(/ict-40-2018, ict-10-proposal/)
  })

  it('prints no control characters of a document', async () => {
    put('odd.json', writeJson('OfficeReport', { ...after, titleTextBag: [{ value: 'a\u009b31m\u202eb\nc', languageCode: 'en' }] }))
    const { out } = await ran('b.json odd.json')
    expect([...out].filter(char => /[\u0080-\u009f\u202e]/.test(char))).toEqual([])
  })

  it('reads a transaction as header and records', async () => {
    const transaction: OfficeReportTransaction = {
      st96Version: 'V6_0', ipoVersion: 'ICT_V1_0', transactionIdentifier: { value: 'FR-1' }, ipOfficeCode: 'FR', transactionDateTime: '2026-01-01T00:00:00Z', transactionTotalQuantity: 2, officeReportBag: [before, after],
    }
    put('t.ndjson', writeNdjson('OfficeReportTransaction', transaction))
    put('t.xml', writeXml('OfficeReportTransaction', transaction))
    expect((await ran('t.ndjson t.xml --exit-code')).exit).toBe(0)
  })

  it('does not write over the edition that it was given', async () => {
    const edition = writeJson('RecommendationSet', await builtInEdition('ict-10-proposal') as RecommendationSet)
    put('edition.json', edition)
    await expect(ran('a.xml b.json --edition edition.json -o edition.json')).rejects.toMatchObject({ name: 'UsageError' })
    expect(readFileSync(join(folder, 'edition.json'), 'utf8')).toBe(edition)
  })

  it('reads one document from stdin', async () => {
    expect((await ran('- b.json --exit-code', writeXml('OfficeReport', after))).exit).toBe(0)
  })
})
