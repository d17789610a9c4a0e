/** Legacy files on the command line: hints, the review, the ledger, forms. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { OfficeReport } from '../../src/index.ts'
import { workFolder } from './work-folder.ts'

const folder = workFolder()
const SURVEY = 'Office,Recommendation,Status,Comment\nFR,1,Implemented,Adopted on 14 March 2023\nFR,2,Not implemented,"No plan, yet"\n'

function reportAt(file: string): OfficeReport {
  return (JSON.parse(readFileSync(folder.at(file), 'utf8')) as { readonly officeReport: OfficeReport }).officeReport
}

describe('convert on a legacy report', () => {
  it('writes report, ledger and review, and the ledger is verified without the importer', async () => {
    folder.put('survey.csv', SURVEY)
    const { exit, err } = await folder.ran('convert survey.csv -o out/ --period 2025 --partial --review out/review.html')
    expect([exit, err]).toEqual([0, expect.stringContaining('report of FR, 2 responses')])
    const report = reportAt('out/fr-2025.json')
    expect(report.responseBag?.map(({ addressedItemIdentifierBag, implementationStatusCategory }) => [addressedItemIdentifierBag, implementationStatusCategory])).toEqual([[['1'], 'Implemented'], [['2'], 'Not implemented']])
    expect(readFileSync(folder.at('out/review.html'), 'utf8')).toContain('Review of survey.csv')
    for (const output of ['out/fr-2025.xml', 'out/fr-2025.json']) {
      expect((await folder.ran(`verify-ledger survey.csv out/fr-2025.ledger.json ${output}`)).exit).toBe(0)
    }
  })

  it('takes office, period, edition and standing from the hints', async () => {
    folder.put('survey.csv', SURVEY.replaceAll('FR,', '').replace('Office,', ''))
    expect((await folder.ran('convert survey.csv -o out/ --partial')).exit).toBe(1)
    expect((await folder.ran('convert survey.csv -o out/ --partial --office MC --period 2024-03 --status Final --kind report')).exit).toBe(0)
    expect(reportAt('out/mc-2024-03-2024-03.json')).toMatchObject({ ipOfficeCode: 'MC', reportingPeriod: { startDate: '2024-03' }, reportStatusCategory: 'Final', recommendationSetIdentifier: 'ict-10-proposal' })
  })

  it.each([
    ['--office UK', 2], ['--period soon', 2], ['--kind letter', 2], ['--limit rows', 2], ['--limit lines=3', 2], ['--status Open', 2], ['--limit rows=1', 4], ['--limit fileBytes=10', 4],
  ])('ends with the right code on "%s"', async (option, code) => {
    folder.put('survey.csv', SURVEY)
    expect((await folder.ran(`convert survey.csv -o out/ --partial ${option}`)).exit).toBe(code)
  })

  it('names a file that is no legacy file of a kind that is read', async () => {
    folder.put('a.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1))
    const { exit, err } = await folder.ran('convert a.doc -o out/')
    expect([exit, err]).toEqual([3, expect.stringContaining('legacy.format-unread')])
    expect(err).toContain('save it as DOCX')
  })

  it('shows one file in a review, and only legacy ones', async () => {
    folder.put('a.csv', SURVEY)
    folder.put('b.csv', SURVEY)
    expect((await folder.ran('convert a.csv b.csv -o out/ --review r.html')).exit).toBe(2)
    await folder.ran('convert a.csv -o out/ --period 2025 --partial')
    expect((await folder.ran('convert out/fr-2025.json -o x/ --review r.html')).exit).toBe(2)
  })
})

describe('verify-ledger', () => {
  it.each([
    ['the source', 'survey.csv', ['No plan', 'A plan'], 'ledger.source-digest'],
    ['the ledger', 'out/fr-2025.ledger.json', ['"leftOut"', '"mapped"'], 'ledger.s'],
    ['the output', 'out/fr-2025.json', ['No plan, yet', 'No plan'], 'ledger.output-digest'],
  ] as const)('does not hold when a word of %s was changed', async (_, file, [before, after], code) => {
    folder.put('survey.csv', SURVEY)
    await folder.ran('convert survey.csv -o out/ --period 2025 --partial')
    folder.put(file, readFileSync(folder.at(file), 'utf8').replace(before, after))
    const { exit, out } = await folder.ran('verify-ledger survey.csv out/fr-2025.ledger.json out/fr-2025.json')
    expect(exit).toBe(1)
    expect(out).toContain(code)
    const json = await folder.ran('verify-ledger survey.csv out/fr-2025.ledger.json out/fr-2025.json --format json')
    expect(JSON.parse(json.out)).toMatchObject({ holds: false })
  })

  it('refuses what it cannot read, and wrong calls', async () => {
    folder.put('a.txt', 'x')
    folder.put('b.json', '{')
    expect((await folder.ran('verify-ledger a.txt')).exit).toBe(2)
    expect((await folder.ran('verify-ledger a.txt b.json a.txt')).exit).toBe(3)
    expect((await folder.ran('verify-ledger a.txt missing.json a.txt')).exit).toBe(3)
  })
})

describe('new office-report --form', () => {
  it.each(['xlsx', 'docx'])('writes a form that convert reads back: %s', async format => {
    const { exit, err } = await folder.ran(`new office-report --office FR --language fr --period 2026 --form ${format} -o form.${format}`)
    expect([exit, err]).toEqual([0, expect.stringContaining('items to answer')])
    expect((await folder.ran(`convert form.${format} -o out/`)).exit).toBe(0)
    expect(reportAt('out/fr-2026.json')).toMatchObject({ ipOfficeCode: 'FR', languageCode: 'fr', officeReportIdentifier: 'fr-2026' })
  })

  it('needs a file to write', async () => {
    expect((await folder.ran('new office-report --office FR --form xlsx')).exit).toBe(2)
    expect((await folder.ran('new office-report --office FR --form odt -o a.odt')).exit).toBe(2)
  })
})
