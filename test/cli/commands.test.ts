/** The command itself, and `convert`. */
import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { COMMAND_NAMES, run } from '../../src/cli/run.ts'
import { verifyLedger } from '../../src/legacy.ts'
import { memoryWorld } from './memory-world.ts'
import { INVALID, VALID, workFolder } from './work-folder.ts'

const fixtures = fileURLToPath(new URL('../../fixtures', import.meta.url))
const annex = readFileSync(join(fixtures, 'legacy/text/annex-fr/source.txt'))
const { at, put, ran } = workFolder()

describe('ipo-reports', () => {
  it('prints its help on stdout when asked, and on stderr with exit 2 when called without a command', async () => {
    const help = await ran('--help')
    expect([help.exit, help.err]).toEqual([0, ''])
    for (const name of COMMAND_NAMES) expect(help.out).toContain(`  ${name} `)
    expect(await ran('')).toEqual({ exit: 2, out: '', err: help.out })
  })

  it.each(COMMAND_NAMES)('explains %s with usage, exit codes and examples', async name => {
    const help = await ran(`${name} --help`)
    expect(help).toEqual(await ran(`help ${name}`))
    expect(help.exit).toBe(0)
    for (const part of [`ipo-reports ${name}`, 'Options', 'Exit code', 'Examples']) expect(help.out).toContain(part)
    expect(Math.max(...help.out.split('\n').map(line => line.length))).toBeLessThanOrEqual(120)
  })

  it('knows its version', async () => {
    const { version } = JSON.parse(readFileSync(fileURLToPath(new URL('../../package.json', import.meta.url)), 'utf8')) as { version: string }
    expect(await ran('--version')).toEqual({ exit: 0, out: `${version}\n`, err: '' })
  })

  it.each([
    ['validat x', 'did you mean "validate"?'],
    ['validate --profil lenient x', 'did you mean "--profile"?'],
    ['validate --profile loose x', '--profile is one of strict, lenient'],
    ['validate --judges me x', 'own, schema or both'],
    ['validate', 'no file is named'],
    ['validate - -', '"-" can be given once'],
    ['convert x --to pdf', '--to is one of xml, json, ndjson'],
    ['convert a b', 'several files'],
    ['coverage', 'one file or identifier'],
    ['coverage no-such-edition', 'neither built in (ict-40-2018, ict-10-proposal) nor a file'],
    ['coverage ict-40-2018', 'names no earlier set'],
    ['schema x', 'takes no file'],
  ])('answers wrong use "%s" with exit 2 and a sentence', async (args, sentence) => {
    const { exit, out, err } = await ran(args)
    expect([exit, out]).toEqual([2, ''])
    expect(err).toContain(sentence)
    expect(err).not.toMatch(/\n\s+at /)
  })
})

describe('convert', () => {
  it('makes XML, JSON and a ledger of the annex, and says what it read', async () => {
    put('annex.txt', annex)
    const { exit, out, err } = await ran('convert annex.txt -o out/ --edition ict-10-proposal')
    expect([exit, out]).toEqual([0, ''])
    expect(readdirSync(at('out')).toSorted()).toEqual(['ict-10-proposal.json', 'ict-10-proposal.ledger.json', 'ict-10-proposal.xml'])
    expect(err).toContain('10 recommendations, 24 actions, 7 sub-items, 39 references to 37 earlier items, 2 marked new')
    const [ledger, output] = ['out/ict-10-proposal.ledger.json', 'out/ict-10-proposal.json'].map(name => JSON.parse(readFileSync(at(name), 'utf8')) as Record<string, unknown>)
    expect(await verifyLedger({ source: annex, ledger, output: output?.['recommendationSet'] })).toEqual([])
  })

  it('reads stdin and writes one document to stdout', async () => {
    const { exit, out } = await ran('convert - --to json', annex)
    expect(exit).toBe(0)
    expect(Object.keys(JSON.parse(out) as object)).toEqual(['recommendationSet'])
  })

  it('turns XML into JSON and back into the same XML', async () => {
    put('annex.txt', annex)
    await ran('convert annex.txt -o a.xml')
    await ran('convert a.xml -o b.json')
    await ran('convert b.json -o c.xml')
    expect(readFileSync(at('c.xml'), 'utf8')).toBe(readFileSync(at('a.xml'), 'utf8'))
    expect((await ran('convert b.json --to ndjson')).out.split('\n')).toHaveLength(2)
  })

  it('makes an edition of another text, which coverage then takes', async () => {
    put('other.txt', readFileSync(join(fixtures, 'legacy/text/annex-fr-reordered-invented/source.txt')))
    expect((await ran('convert other.txt -o . --edition invented-edition --status Adopted')).exit).toBe(0)
    const { exit, out } = await ran('coverage invented-edition.xml --edition ict-40-2018 --format json')
    expect(exit).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ set: 'invented-edition', earlierSet: 'ict-40-2018' })
    const { recommendationSet } = JSON.parse(readFileSync(at('invented-edition.json'), 'utf8')) as { recommendationSet: { editionStatusCategory: string, recommendationBag: { recommendationIdentifier: string, actionBag: object[] }[] } }
    const transformation = recommendationSet.recommendationBag.find(({ recommendationIdentifier }) => recommendationIdentifier === 'digital-transformation')
    expect([recommendationSet.editionStatusCategory, transformation?.actionBag.length]).toEqual(['Adopted', 5])
  })

  it.each([
    ['not-an-annex.txt', 'A letter about something else.\n', 3, 'legacy.kind-unknown'],
    ['empty.txt', '', 3, 'legacy.empty'],
    ['document.docx', 'PK\u0003\u0004rest', 3, 'file.packed'],
    ['broken.xml', '<RecommendationSet><b></RecommendationSet>', 3, 'xml.malformed'],
    ['doctype.xml', '<!DOCTYPE RecommendationSet><RecommendationSet/>', 3, 'xml.doctype'],
    ['foreign.xml', '<a><b></a>', 3, 'legacy.xml-empty'],
    ['foreign-doctype.xml', '<!DOCTYPE a><a/>', 3, 'legacy.xml-doctype'],
    ['invalid.json', INVALID, 1, 'value.code'],
    ['deep.json', '['.repeat(300) + ']'.repeat(300), 4, 'limit.depth'],
    ['list.json', '[]', 1, 'json.root'],
  ])('refuses %s and writes nothing', async (name, content, exit, code) => {
    put(name, content)
    const result = await ran(`convert ${name} -o out/`)
    expect(result.err).toContain(code)
    expect([result.exit, result.out, existsSync(at('out'))]).toEqual([exit, '', false])
  })

  it('leaves the files that are there alone when one of the new ones cannot be written', async () => {
    put('annex.txt', annex)
    mkdirSync(at('out/ict-imported.ledger.json'), { recursive: true })
    put('out/ict-imported.xml', 'before')
    expect((await ran('convert annex.txt -o out/')).exit).toBe(2)
    expect(readdirSync(at('out')).toSorted()).toEqual(['ict-imported.ledger.json', 'ict-imported.xml'])
    expect(readFileSync(at('out/ict-imported.xml'), 'utf8')).toBe('before')
  })

  it('follows a link, keeps the mode of a file, and leaves a device a device', async () => {
    put('a.json', VALID)
    put('real.xml', 'before')
    chmodSync(at('real.xml'), 0o600)
    symlinkSync(at('real.xml'), at('link.xml'))
    expect((await ran('convert a.json -o link.xml')).exit).toBe(0)
    expect(lstatSync(at('link.xml')).isSymbolicLink()).toBe(true)
    expect([readFileSync(at('real.xml'), 'utf8').slice(0, 5), statSync(at('real.xml')).mode & 0o777]).toEqual(['<?xml', 0o600])
    expect((await ran('convert a.json --to xml -o /dev/null')).exit).toBe(0)
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
    expect(readdirSync(at('')).toSorted()).toEqual(['a.json', 'link.xml', 'real.xml'])
  })

  it.each(['Ict 10', 'a'.repeat(81), '-a'])('refuses the identifier "%s" before it reads on', async identifier => {
    put('annex.txt', annex)
    const { exit, err } = await ran(`convert annex.txt --edition ${identifier.replace(' ', '_')}`)
    expect(exit).toBe(2)
    expect(err).not.toContain('internal error')
  })

  it('can write over the file it reads', async () => {
    put('a.json', VALID)
    expect((await ran('convert a.json --to json -o a.json')).exit).toBe(0)
    expect((await ran('validate --judges own a.json')).exit).toBe(0)
  })

  it.each(['--edition x', '--language fr', '--encoding utf-8', '--partial', '--status Adopted'])('refuses %s for a document that is no legacy text', async option => {
    put('a.json', VALID)
    expect(await ran(`convert a.json ${option}`)).toMatchObject({ exit: 2, out: '' })
  })

  it('writes none of several documents when one of them cannot be read', async () => {
    put('annex.txt', annex)
    put('bad.txt', 'nothing')
    expect((await ran('convert annex.txt bad.txt -o out/')).exit).toBe(3)
    expect(existsSync(at('out'))).toBe(false)
  })
})

describe('talk about findings', () => {
  it('is in the language of the environment', async () => {
    const { world, err } = memoryWorld('.')
    await run(['convert', '-'], { ...world, env: { LC_ALL: 'fr_CA.UTF-8' }, readStdin: () => Promise.resolve(new TextEncoder().encode('{"officeReport": {')) })
    expect(err()).toContain('<stdin>:1:19 erreur json.malformed  Ce n’est pas du JSON')
  })
})
