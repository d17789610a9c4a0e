import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { newDocument } from '../../src/cli/new.ts'
import { readJson, readXml, writeXml } from '../../src/index.ts'
import { edition } from '../compare/sourced-reports.ts'
import { ranIn } from './command-in-folder.ts'
import { workFolder, type Ran } from './work-folder.ts'

describe('new office-report', () => {
  const folder = workFolder()
  const ran = (args: string): Promise<Ran> => ranIn(folder.at('.'), newDocument, args)

  it('writes JSON to stdout, or the syntax that the name of the file tells', async () => {
    const { exit, out } = await ran('office-report --office FR --period 2026')
    expect([exit, readJson('OfficeReport', out).ok]).toEqual([0, true])
    const files = ['a.json', 'b.XML']
    for (const file of files) expect((await ran(`office-report --office FR --period 2026 -o ${file}`)).exit).toBe(0)
    const [json, xml] = files.map(file => readFileSync(folder.at(file), 'utf8'))
    expect(readXml('OfficeReport', xml ?? '')).toEqual(readJson('OfficeReport', json ?? ''))
  })

  it('takes an edition from a file', async () => {
    folder.put('mine.xml', writeXml('RecommendationSet', { ...await edition('ict-10-proposal'), recommendationSetIdentifier: 'of-mine' }))
    const { out } = await ran('office-report --office IB --edition mine.xml --period 2026')
    expect(JSON.parse(out)).toMatchObject({ officeReport: { recommendationSetIdentifier: 'of-mine', responseBag: [{}, {}] } })
  })

  it('does not write over what is there', async () => {
    folder.put('mine.json', 'work of weeks')
    expect((await ran('office-report --office FR -o mine.json')).exit).toBe(2)
    expect(readFileSync(folder.at('mine.json'), 'utf8')).toBe('work of weeks')
  })

  it.each([
    ['', /office-report/], ['report --office FR', /office-report/], ['office-report', /--office/], ['office-report --office UK', /--office.*GB/], ['office-report --office fr', /--office/],
    ['office-report --office SU', /--office SU.*former/], ['office-report --office DD', /DE/], ['office-report --office XX', /--office XX/],
    ['office-report --office FR --language French', /--language/], ['office-report --office FR --period 26', /--period/], ['office-report --office FR --period 2026-13', /--period/],
    ['office-report --office FR --period 2026-06/2026-01', /--period/], ['office-report --office FR --period 2027/2026-01', /--period/], ['office-report --office FR --edition ict-11', /ict-11/], ['office-report --office FR --to ndjson', /--to/],
  ])('refuses "%s" as a wrong call', async (args, message) => {
    const { exit, err, out } = await ran(args)
    expect([exit, out]).toEqual([2, ''])
    expect(err).toMatch(message)
  })
})
