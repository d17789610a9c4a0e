import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rebaseCommand } from '../../src/cli/rebase.ts'
import { readJson, readXml, writeJson, writeXml } from '../../src/index.ts'
import { edition, report, response } from '../compare/sourced-reports.ts'
import { ranIn } from './command-in-folder.ts'
import { VALID, workFolder, type Ran } from './work-folder.ts'

const FORTY = report('FR', '2022', Array.from({ length: 40 }, (_, index) => response(`R${index + 1}`, 'Implemented')), { recommendationSetIdentifier: 'ict-40-2018' })

describe('rebase', () => {
  const folder = workFolder()
  const ran = (args: string, stdin = ''): Promise<Ran> => ranIn(folder.at('.'), rebaseCommand, args, stdin)

  it('accounts for all forty, and groups what a person must decide', async () => {
    folder.put('old.json', writeJson('OfficeReport', FORTY))
    const { exit, out, err } = await ran('old.json --to ict-10-proposal')
    expect([exit, readJson('OfficeReport', out).ok]).toEqual([0, true])
    expect(err).toContain('40 items answered: 35 moved, 2 to be judged, 3 unmapped')
    expect(err.match(/^ {2}R[0-9]+/gm)).toEqual(['  R16', '  R36', '  R5', '  R18', '  R38'])
  })

  it('writes the syntax of the report, unless told otherwise', async () => {
    const xml = writeXml('OfficeReport', FORTY)
    expect(readXml('OfficeReport', (await ran('- --to ict-10-proposal', xml)).out).ok).toBe(true)
    expect(readJson('OfficeReport', (await ran('- --to ict-10-proposal --to-format json', xml)).out).ok).toBe(true)
    await ran('- --to ict-10-proposal -o new.json', xml)
    expect(readJson('OfficeReport', readFileSync(folder.at('new.json'))).ok).toBe(true)
  })

  it('gives back the same report for its own edition', async () => {
    const json = writeJson('OfficeReport', FORTY)
    const { out, err } = await ran('- --to ict-40-2018', json)
    expect(out).toBe(json)
    expect(err).toContain('nothing is left to decide')
  })

  it('takes the edition of the report from a file where it does not come along', async () => {
    const mine = { ...await edition('ict-10-proposal'), recommendationSetIdentifier: 'of-mine' }
    folder.put('mine.json', writeJson('RecommendationSet', mine))
    const json = writeJson('OfficeReport', report('FR', '2025', [response('4', 'Planned')], { recommendationSetIdentifier: 'of-mine' }))
    expect((await ran('- --to ict-10-proposal', json)).exit).toBe(2)
    const { exit, out } = await ran('- --to ict-10-proposal --edition mine.json', json)
    expect([exit, JSON.parse(out)]).toMatchObject([0, { officeReport: { responseBag: [{ addressedItemIdentifierBag: ['4'], implementationStatusCategory: 'Planned' }] } }])
    expect((await ran('- --to mine.json', json)).exit).toBe(2)
  })

  it('does not write over the report', async () => {
    folder.put('old.json', writeJson('OfficeReport', FORTY))
    expect((await ran('old.json --to ict-10-proposal -o old.json')).exit).toBe(2)
    expect(readFileSync(folder.at('old.json'), 'utf8')).toBe(writeJson('OfficeReport', FORTY))
  })

  it.each(['--to mine.json --edition ict-40-2018', '--to ict-10-proposal --edition forty.json'])('does not write over an edition: %s', async args => {
    folder.put('old.json', writeJson('OfficeReport', FORTY))
    for (const [file, id] of [['mine.json', 'ict-10-proposal'], ['forty.json', 'ict-40-2018']] as const) folder.put(file, writeJson('RecommendationSet', await edition(id)))
    for (const file of ['mine.json', 'forty.json'].filter(name => args.includes(name))) {
      const before = readFileSync(folder.at(file), 'utf8')
      expect((await ran(`old.json ${args} -o ./${file}`)).exit).toBe(2)
      expect(readFileSync(folder.at(file), 'utf8')).toBe(before)
    }
  })

  it.each([
    ['no report', VALID, 2], ['an invalid report', writeJson('OfficeReport', FORTY).replace('"FR"', '"QQ"'), 1], ['broken text', '{', 3], ['nothing', '', 3],
  ])('says so and writes nothing for %s', async (_, content, code) => {
    const { exit, out, err } = await ran('- --to ict-10-proposal -o new.json', content)
    expect([exit, out, existsSync(folder.at('new.json'))]).toEqual([code, '', false])
    expect(err).not.toBe('')
  })

  it.each([['', 2], ['old.json', 2], ['a.json b.json --to ict-10-proposal', 2], ['none.json --to ict-10-proposal', 3], ['old.json --to ict-11', 2], ['old.json --to ict-40-2018 --edition ict-10-proposal', 0]])('ends "%s" with %i', async (args, code) => {
    folder.put('old.json', writeJson('OfficeReport', { ...FORTY, recommendationSetIdentifier: 'ict-10-proposal', responseBag: [response('1', 'Planned'), response('2', 'Planned')] }))
    expect((await ran(args)).exit).toBe(code)
  })
})
