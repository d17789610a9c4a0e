import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { UsageError } from '../../src/cli/command.ts'
import { publish } from '../../src/cli/publish.ts'
import { writeJson, writeXml, type OfficeReport } from '../../src/index.ts'
import { report, response } from '../publish/reports.ts'
import { memoryWorld } from './memory-world.ts'

let folder = ''
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'publish-')) })
afterEach(() => rmSync(folder, { recursive: true }))

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

function putReport(path: string, one: OfficeReport): void {
  put(path, path.endsWith('.xml') ? writeXml('OfficeReport', one) : writeJson('OfficeReport', one))
}

async function run(files: readonly string[], options: Readonly<Record<string, string | boolean>>): Promise<{ readonly exit: number, readonly err: string }> {
  const { world, err } = memoryWorld(folder)
  return { exit: await publish.run(files, options, world), err: err() }
}

const filesIn = (path: string): readonly string[] => (existsSync(join(folder, path)) ? readdirSync(join(folder, path), { recursive: true, withFileTypes: true }).filter(entry => entry.isFile()).map(entry => entry.name) : [])
const GERMAN = report({ ipOfficeCode: 'DE', officeReportIdentifier: 'de-2025', languageCode: 'de' })

describe('publish', () => {
  it('writes a folder with the digests that it says, each content once', async () => {
    putReport('in/a.xml', report({ responseBag: [response('1', 'x')] }))
    putReport('in/a.json', report({ responseBag: [response('1', 'x')] }))
    putReport('in/b.json', GERMAN)
    expect(await run(['in'], { output: 'site' })).toMatchObject({ exit: 0, err: expect.stringContaining('2 reports') })
    const sums = readFileSync(join(folder, 'site/SHA256SUMS'), 'utf8').trimEnd().split('\n').map(line => line.split('  '))
    expect(sums.length).toBe(filesIn('site').length - 1)
    expect(sums.filter(([sum, path = '']) => createHash('sha256').update(readFileSync(join(folder, 'site', path))).digest('hex') !== sum)).toEqual([])
    expect(filesIn('site')).toEqual(expect.arrayContaining(['index.html', 'fr-2025.en.html', 'de-2025.de.html', 'ict-10-proposal.xml', 'ICT_V1_0.xsd', 'catalog.jsonld', 'manifest.json']))
    expect(filesIn('.').filter(name => name.endsWith('.tmp'))).toEqual([])
  })

  it('takes reports out of transactions and NDJSON', async () => {
    put('in/t.ndjson', [report(), GERMAN].map(one => writeJson('OfficeReport', one, { indent: 0 })).join(''))
    expect((await run(['in'], { output: 'site' })).exit).toBe(0)
    expect(filesIn('site')).toEqual(expect.arrayContaining(['fr-2025.xml', 'de-2025.xml']))
  })

  it('writes nothing where a file is not valid, by structure or by a rule of form, and says why', async () => {
    putReport('in/a.json', report())
    putReport('in/b.json', report({ ipOfficeCode: 'DE', responseBag: [response('1', 'x'), response('1', 'y')] }))
    put('in/c.json', '{"officeReport":{}}')
    const { exit, err } = await run(['in'], { output: 'site' })
    expect(exit).toBe(1)
    expect(err).toMatch(/b\.json:\d+:\d+ error response\./)
    expect(err).toMatch(/c\.json:\d+:\d+ error part\.missing/)
    expect(existsSync(join(folder, 'site'))).toBe(false)
  })

  it('leaves out what is not valid where it is told to, and counts it', async () => {
    putReport('in/a.json', report())
    put('in/c.xml', '<a>')
    put('in/t.ndjson', `${writeJson('OfficeReport', GERMAN, { indent: 0 })}{"officeReport":{}}\n`)
    expect(await run(['in'], { output: 'site' })).toMatchObject({ exit: 3 })
    expect(await run(['in'], { output: 'site', 'skip-invalid': true })).toMatchObject({ exit: 0, err: expect.stringContaining('2 documents that are not valid') })
    expect(filesIn('site')).toEqual(expect.arrayContaining(['fr-2025.xml', 'de-2025.xml']))
    expect(JSON.parse(readFileSync(join(folder, 'site/manifest.json'), 'utf8'))).toMatchObject({ leftOut: { invalid: 2 } })
  })

  it('names the files of two reports that want one name', async () => {
    putReport('in/a.json', report())
    putReport('in/b.json', report({ reportVersionNumber: '2' }))
    expect(await run(['in'], { output: 'site' })).toMatchObject({ exit: 1, err: expect.stringMatching(/publish\.name-taken .*\[in\/a\.json, in\/b\.json\]/) })
    expect(existsSync(join(folder, 'site'))).toBe(false)
  })

  it('replaces an earlier publication whole: what is confidential since then is gone', async () => {
    putReport('in/a.json', report())
    putReport('in/b.json', GERMAN)
    await run(['in'], { output: 'site' })
    expect(filesIn('site')).toContain('de-2025.xml')
    putReport('in/b.json', { ...GERMAN, confidentialIndicator: true })
    expect((await run(['in'], { output: 'site' })).exit).toBe(0)
    expect(filesIn('site').filter(name => name.startsWith('de-'))).toEqual([])
    expect(readdirSync(folder).toSorted()).toEqual(['in', 'site'])
  })

  it('touches no folder that holds anything else, no file, and no folder that is read', async () => {
    putReport('in/a.json', report())
    put('mine/notes.txt', 'mine')
    put('file', 'mine')
    for (const output of ['mine', 'file', 'in', 'in/site', '.']) await expect(run(['in'], { output })).rejects.toThrow(UsageError)
    await run(['in'], { output: 'site' })
    put('site/notes.txt', 'mine')
    await expect(run(['in'], { output: 'site' })).rejects.toThrow(/notes\.txt/)
    expect(filesIn('mine')).toEqual(['notes.txt'])
  })

  it('publishes by an edition that stands among the files', async () => {
    const edition = { st96Version: 'V6_0', ipoVersion: 'ICT_V1_0', recommendationSetIdentifier: 'own-edition', editionStatusCategory: 'Adopted', recommendationBag: [{ recommendationIdentifier: 'x', recommendationNumber: '1', statementTextBag: [{ value: 'Do it.', languageCode: 'en' }] }] } as const
    put('in/edition.json', writeJson('RecommendationSet', edition))
    putReport('in/a.json', report({ recommendationSetIdentifier: 'own-edition', responseBag: [response('1', 'x')] }))
    expect((await run(['in'], { output: 'site' })).exit).toBe(0)
    expect(readFileSync(join(folder, 'site/reports/fr/fr-2025.en.html'), 'utf8')).toContain('Do it.')
    expect(filesIn('site')).toContain('own-edition.json')
  })

  it('takes no two editions of one identifier that differ, and one that is there twice', async () => {
    const edition = (text: string): string => writeJson('RecommendationSet', { st96Version: 'V6_0', ipoVersion: 'ICT_V1_0', recommendationSetIdentifier: 'own-edition', editionStatusCategory: 'Adopted', recommendationBag: [{ recommendationIdentifier: 'x', recommendationNumber: '1', statementTextBag: [{ value: text, languageCode: 'en' }] }] })
    put('in/e1.json', edition('Do it.'))
    put('in/e2.json', edition('Do it.'))
    putReport('in/a.json', report({ recommendationSetIdentifier: 'own-edition', responseBag: [response('1', 'x')] }))
    expect((await run(['in'], { output: 'site' })).exit).toBe(0)
    put('in/e2.json', edition('Leave it.'))
    await expect(run(['in'], { output: 'other' })).rejects.toThrow(UsageError)
    expect(existsSync(join(folder, 'other'))).toBe(false)
  })

  it.each([{ issued: 'today' }, { licence: 'free' }, { 'base-uri': 'site' }])('takes no option such as %o', async options => {
    putReport('in/a.json', report())
    await expect(run(['in'], { output: 'site', ...options })).rejects.toThrow(UsageError)
    expect(existsSync(join(folder, 'site'))).toBe(false)
  })

  it('needs a folder to write, and reads no stdin', async () => {
    await expect(run(['in'], {})).rejects.toThrow(UsageError)
    await expect(run(['-'], { output: 'site' })).rejects.toThrow(UsageError)
  })
})
