import { mkdirSync, readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { stats } from '../../src/cli/stats.ts'
import { writeJson, writeXml, type OfficeReport, type OfficeReportTransaction } from '../../src/index.ts'
import type { Statistics } from '../../src/compare/stats.ts'
import { edition, report, response } from '../compare/sourced-reports.ts'
import { ranIn } from './command-in-folder.ts'
import { parseCsv } from './rfc4180.ts'
import { VALID, workFolder, type Ran } from './work-folder.ts'

const FR = report('FR', '2025', [response('1', 'Implemented'), response('4.a', 'Planned')])
const JP = report('JP', '2025', [response('1', 'Planned')])

describe('stats', () => {
  const folder = workFolder()
  const ran = (args: string, stdin = ''): Promise<Ran> => ranIn(folder.at('.'), stats, args, stdin)
  const tables = async (args: string): Promise<Statistics & { readonly leftOut: readonly string[] }> => JSON.parse((await ran(`${args} --format json`)).out) as Statistics & { readonly leftOut: readonly string[] }

  it('reads XML, JSON, transactions and NDJSON, and names the place of each answer', async () => {
    mkdirSync(folder.at('in/below'), { recursive: true })
    folder.put('in/fr.xml', writeXml('OfficeReport', FR))
    folder.put('in/below/set.json', VALID)
    folder.put('in/both.json', writeJson('OfficeReportTransaction', transaction([JP, report('KR', '2025', [response('2', 'Planned'), response('1', 'Planned')])])))
    folder.put('in/lines.ndjson', [report('SE', '2025', [response('1', 'Planned')]), report('NO', '2025', [response('1', 'Planned')])].map(one => writeJson('OfficeReport', one, { indent: 0 })).join(''))
    const { tables: [table], leftOut } = await tables('in/')
    expect(table?.rows.map(({ office, cells }) => [office, cells[0]?.responses[0]?.at])).toEqual([
      ['FR', { file: 'in/fr.xml', path: '/responseBag/0' }], ['JP', { file: 'in/both.json', path: '/officeReportBag/0/responseBag/0' }], ['KR', { file: 'in/both.json', path: '/officeReportBag/1/responseBag/1' }],
      ['NO', { file: 'in/lines.ndjson', record: 2, path: '/responseBag/0' }], ['SE', { file: 'in/lines.ndjson', record: 1, path: '/responseBag/0' }],
    ])
    expect(leftOut).toEqual([])
  })

  it('reads the NDJSON form of a transaction from stdin', async () => {
    const { officeReportBag: _, ...header } = transaction([FR])
    const { out, exit } = await ran('- --format json', `${JSON.stringify({ officeReportTransaction: header })}\n${writeJson('OfficeReport', FR, { indent: 0 })}`)
    expect([exit, JSON.parse(out)]).toMatchObject([0, { tables: [{ rows: [{ office: 'FR', report: { file: '<stdin>', record: 2 } }] }] }])
  })

  it('uses what can be used, names what cannot, and ends with the worst', async () => {
    folder.put('good.json', writeJson('OfficeReport', FR))
    folder.put('bad.json', writeJson('OfficeReport', JP).replace('"JP"', '"QQ"'))
    expect((await ran('good.json bad.json')).exit).toBe(1)
    folder.put('broken.xml', '<a')
    const { exit, out } = await ran('good.json bad.json broken.xml none.json --format json')
    expect([exit, (JSON.parse(out) as { leftOut: readonly string[] }).leftOut.map(text => text.split(':')[0])]).toEqual([3, ['bad.json', 'broken.xml', 'none.json']])
  })

  it('prints offices below each other with a key, and no number that is none', async () => {
    folder.put('a.json', writeJson('OfficeReport', FR))
    folder.put('b.json', writeJson('OfficeReport', report('JP', '2024', [response('1', 'Our own word'), response('2', 'Other word')])))
    const { out } = await ran('a.json b.json')
    const lines = out.split('\n').map(line => line.trim().split(/ {2,}/))
    expect(lines).toContainEqual(['FR', '2025', 'impl', '.', '.', '1/4', '.', '.', '.', '.', '.', '.'])
    expect(lines).toContainEqual(['FR', '2024', 'no report'])
    expect(lines).toContainEqual(['JP', '2024', '(2)', '(1)', '.', '.', '.', '.', '.', '.', '.', '.'])
    expect(out).toContain('(1) Other word · (2) Our own word')
  })

  it('writes CSV that every reader takes apart into the same fields, and no formula', async () => {
    const words = ['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', 'a "quoted", word', '＝1']
    folder.put('a.json', writeJson('OfficeReport', report('FR', '2025', words.map((word, index) => response(`${index + 1}`, word)))))
    folder.put('b.json', writeJson('OfficeReport', report('MA', '2019', [response('R5', 'Planned')], { recommendationSetIdentifier: 'ict-40-2018' })))
    const { out } = await ran('a.json b.json --format csv')
    expect(out.split('\r\n').join('')).not.toMatch(/[\r\n]/)
    const [header = [], ...lines] = parseCsv(out)
    expect(lines.map(({ length }) => length)).toEqual([header.length, header.length])
    expect(header).toHaveLength(12 + 10 + 40)
    expect(lines[0]?.slice(12, 18)).toEqual([`'=HYPERLINK("http://x")`, `'+1`, `'-1`, `'@SUM(A1)`, 'a "quoted", word', `'＝1`])
    expect(lines.flat().filter(field => /^[=+\-@\t\r]/.test(field))).toEqual([])
    expect(lines[1]?.[header.indexOf('ict-40-2018 R5')]).toBe('Planned')
  })

  it('writes five CSV files into a folder', async () => {
    folder.put('a.json', writeJson('OfficeReport', FR))
    folder.put('b.json', writeJson('OfficeReport', report('FR', '2024', [response('1', 'Planned')])))
    expect((await ran('a.json b.json --format csv -o out/')).exit).toBe(0)
    expect(readdirSync(folder.at('out'))).toEqual(['changes.csv', 'offices.csv', 'responses.csv', 'standards.csv', 'statuses.csv'])
    const changes = parseCsv(readFileSync(folder.at('out/changes.csv'), 'utf8'))
    expect(changes.slice(1).map(fields => fields.slice(3))).toEqual([['1', '2024', 'Planned', '2025', 'Implemented', 'yes'], ['4', '2024', 'no answer', '2025', '1 of 4 actions answered: 1 Planned', 'yes']])
    const responses = parseCsv(readFileSync(folder.at('out/responses.csv'), 'utf8'))
    expect(responses.filter(fields => fields[6] !== '').slice(1).map(fields => [fields[3], fields[4], fields[6], fields[7], fields[9], fields[11]])).toEqual([
      ['2024', '1', '1', 'Planned', 'b.json', '/responseBag/0'], ['2025', '1', '1', 'Implemented', 'a.json', '/responseBag/0'], ['2025', '4', '4.a', 'Planned', 'a.json', '/responseBag/1'],
    ])
  })

  it('keeps to one edition when asked, which may be a file', async () => {
    folder.put('mine.json', writeJson('RecommendationSet', { ...await edition('ict-10-proposal'), recommendationSetIdentifier: 'of-mine' }))
    folder.put('a.json', writeJson('OfficeReport', FR))
    folder.put('b.json', writeJson('OfficeReport', { ...JP, recommendationSetIdentifier: 'of-mine' }))
    const found = await tables('a.json b.json --edition mine.json')
    expect(found.tables.map(({ edition: name, editionHeld, rows }) => [name, editionHeld, rows.map(({ office }) => office)])).toEqual([['of-mine', true, ['JP']]])
  })

  it('leaves out what is confidential in public', async () => {
    folder.put('a.json', writeJson('OfficeReport', report('FR', '2025', [response('1', 'In secret', { confidentialIndicator: true })])))
    folder.put('b.json', writeJson('OfficeReport', { ...JP, confidentialIndicator: true }))
    for (const format of ['table', 'csv', 'json']) {
      const { out, err } = await ran(`a.json b.json --public --format ${format}`)
      expect(out + err).not.toMatch(/In secret|JP|jp-/)
    }
  })

  it('lets no control character from a file reach the terminal', async () => {
    folder.put('a.json', writeJson('OfficeReport', report('FR', '2025', [response('1', 'over\u009B2Jwritten \u202Egnp')])))
    expect((await ran('a.json')).out).not.toMatch(/[\u009B\u202E]/)
  })

  it('writes over nothing that it read, what could not be used and editions included', async () => {
    const files = { 'a.json': writeJson('OfficeReport', FR), 'bad.json': '{', 'edition.json': writeJson('RecommendationSet', await edition('ict-10-proposal')) }
    for (const [name, content] of Object.entries(files)) folder.put(name, content)
    for (const name of Object.keys(files)) expect((await ran(`a.json bad.json --edition edition.json --format json -o ${name}`)).exit).toBe(2)
    expect(Object.keys(files).map(name => readFileSync(folder.at(name), 'utf8'))).toEqual(Object.values(files))
  })

  it.each([['', 2], ['a.json --format xml', 2], ['a.json --by office', 2], ['a.json --edition ict-11', 2], ['a.json --format json -o out/', 2], ['a.json --format json -o a.json', 2]])('ends "%s" with %i', async (args, code) => {
    folder.put('a.json', writeJson('OfficeReport', FR))
    expect((await ran(args)).exit).toBe(code)
    expect(readFileSync(folder.at('a.json'), 'utf8')).toBe(writeJson('OfficeReport', FR))
  })
})

function transaction(reports: readonly OfficeReport[]): OfficeReportTransaction {
  return {
    st96Version: 'V6_0', ipoVersion: 'ICT_V1_0', documentStatusText: 'test', transactionIdentifier: { value: 't-1' }, ipOfficeCode: 'IB', transactionDateTime: '2026-01-31T09:00:00Z',
    transactionTotalQuantity: reports.length, officeReportBag: reports,
  }
}
