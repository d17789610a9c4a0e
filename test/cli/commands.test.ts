/** The commands, run with a world in memory and files in a temporary folder. */
import { chmodSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { COMMAND_NAMES, run } from '../../src/cli/run.ts'
import { verifyLedger } from '../../src/legacy.ts'
import { memoryWorld } from './memory-world.ts'

const fixtures = fileURLToPath(new URL('../../fixtures', import.meta.url))
const annex = readFileSync(join(fixtures, 'legacy/text/annex-fr/source.txt'))

let folder = ''
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'cli-')) })
afterEach(() => { rmSync(folder, { recursive: true }) })

interface Ran {
  readonly exit: number
  readonly out: string
  readonly err: string
}

async function ran(args: string, stdin: string | Uint8Array = ''): Promise<Ran> {
  const { world, out, err } = memoryWorld(folder, stdin)
  const exit = await run(args.split(' ').filter(arg => arg !== ''), world)
  return { exit, out: out(), err: err() }
}

function put(name: string, content: string | Uint8Array): void {
  writeFileSync(join(folder, name), content)
}

const VALID = '{"recommendationSet": {"st96Version": "V6_0", "ipoVersion": "ICT_V1_0", "recommendationSetIdentifier": "a", "editionStatusCategory": "Adopted", "recommendationBag": [{"recommendationIdentifier": "b", "recommendationNumber": "1"}]}}'
const INVALID = VALID.replace('Adopted', 'adoptd')

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
    expect(readdirSync(join(folder, 'out')).toSorted()).toEqual(['ict-10-proposal.json', 'ict-10-proposal.ledger.json', 'ict-10-proposal.xml'])
    expect(err).toContain('10 recommendations, 24 actions, 7 sub-items, 39 references to 37 earlier items, 2 marked new')
    const [ledger, output] = ['out/ict-10-proposal.ledger.json', 'out/ict-10-proposal.json'].map(name => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, unknown>)
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
    expect(readFileSync(join(folder, 'c.xml'), 'utf8')).toBe(readFileSync(join(folder, 'a.xml'), 'utf8'))
    expect((await ran('convert b.json --to ndjson')).out.split('\n')).toHaveLength(2)
  })

  it('makes an edition of another text, which coverage then takes', async () => {
    put('other.txt', readFileSync(join(fixtures, 'legacy/text/annex-fr-reordered-invented/source.txt')))
    expect((await ran('convert other.txt -o . --edition invented-edition --status Adopted')).exit).toBe(0)
    const { exit, out } = await ran('coverage invented-edition.xml --edition ict-40-2018 --format json')
    expect(exit).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ set: 'invented-edition', earlierSet: 'ict-40-2018' })
    const { recommendationSet } = JSON.parse(readFileSync(join(folder, 'invented-edition.json'), 'utf8')) as { recommendationSet: { editionStatusCategory: string, recommendationBag: { recommendationIdentifier: string, actionBag: object[] }[] } }
    const transformation = recommendationSet.recommendationBag.find(({ recommendationIdentifier }) => recommendationIdentifier === 'digital-transformation')
    expect([recommendationSet.editionStatusCategory, transformation?.actionBag.length]).toEqual(['Adopted', 5])
  })

  it.each([
    ['not-an-annex.txt', 'A letter about something else.\n', 3, 'legacy.not-an-annex'],
    ['empty.txt', '', 3, 'legacy.empty'],
    ['document.docx', 'PK\u0003\u0004rest', 3, 'legacy.format-unread'],
    ['broken.xml', '<a><b></a>', 3, 'xml.malformed'],
    ['doctype.xml', '<!DOCTYPE a><a/>', 3, 'xml.doctype'],
    ['invalid.json', INVALID, 1, 'value.code'],
    ['deep.json', '['.repeat(300) + ']'.repeat(300), 4, 'limit.depth'],
    ['list.json', '[]', 1, 'json.root'],
  ])('refuses %s and writes nothing', async (name, content, exit, code) => {
    put(name, content)
    const result = await ran(`convert ${name} -o out/`)
    expect(result.err).toContain(code)
    expect([result.exit, result.out, existsSync(join(folder, 'out'))]).toEqual([exit, '', false])
  })

  it('leaves the files that are there alone when one of the new ones cannot be written', async () => {
    put('annex.txt', annex)
    mkdirSync(join(folder, 'out/ict-imported.ledger.json'), { recursive: true })
    put('out/ict-imported.xml', 'before')
    expect((await ran('convert annex.txt -o out/')).exit).toBe(2)
    expect(readdirSync(join(folder, 'out')).toSorted()).toEqual(['ict-imported.ledger.json', 'ict-imported.xml'])
    expect(readFileSync(join(folder, 'out/ict-imported.xml'), 'utf8')).toBe('before')
  })

  it('follows a link, keeps the mode of a file, and leaves a device a device', async () => {
    put('a.json', VALID)
    put('real.xml', 'before')
    chmodSync(join(folder, 'real.xml'), 0o600)
    symlinkSync(join(folder, 'real.xml'), join(folder, 'link.xml'))
    expect((await ran('convert a.json -o link.xml')).exit).toBe(0)
    expect(lstatSync(join(folder, 'link.xml')).isSymbolicLink()).toBe(true)
    expect([readFileSync(join(folder, 'real.xml'), 'utf8').slice(0, 5), statSync(join(folder, 'real.xml')).mode & 0o777]).toEqual(['<?xml', 0o600])
    expect((await ran('convert a.json --to xml -o /dev/null')).exit).toBe(0)
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
    expect(readdirSync(folder).toSorted()).toEqual(['a.json', 'link.xml', 'real.xml'])
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
    expect(existsSync(join(folder, 'out'))).toBe(false)
  })
})

describe('validate', () => {
  it('asks all judges and says valid with exit 0', async () => {
    put('a.json', VALID)
    const { exit, out } = await ran('validate a.json')
    expect(exit).toBe(0)
    expect(out).toMatch(/^a\.json: valid \(no findings; own check: valid, ajv 8.+: valid, libxml2-wasm .+: valid\)\n$/)
  })

  it('prints place, code, caret, path and hint of a finding, with exit 1', async () => {
    put('a.json', INVALID)
    const { exit, out } = await ran('validate --judges own a.json')
    expect(exit).toBe(1)
    const [head, line = '', caret = '', path, hint] = out.split('\n')
    expect(head).toBe('a.json:1:134 error value.code  "adoptd" is none of the values of editionStatusCategory')
    expect(line.charAt(caret.indexOf('^')) + line.charAt(caret.indexOf('^') + 1)).toBe('"a')
    expect([path?.trim(), hint?.trim()]).toEqual(['at /editionStatusCategory', 'hint: Did you mean "Adopted"? Expected one of: Proposed, Adopted, Superseded, Withdrawn'])
  })

  it('gives JSON with the digest of each file', async () => {
    const { exit, out } = await ran('validate --format json -', VALID)
    expect(exit).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ tool: { name: 'ipo-reports' }, schemaVersion: 'ICT_V1_0', files: [{ file: '<stdin>', verdict: 'valid', issues: [], sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }] })
  })

  it('walks folders, and takes the worst of many verdicts as exit code', async () => {
    mkdirSync(join(folder, 'in/deeper'), { recursive: true })
    put('in/valid.json', VALID)
    put('in/invalid.json', INVALID)
    put('in/notes.txt', 'no document')
    put('in/valid.ledger.json', '{}')
    expect((await ran('validate --judges own in')).exit).toBe(1)
    put('in/deeper/broken.xml', '<a')
    expect((await ran('validate --judges own in')).exit).toBe(3)
    put('in/deeper/deep.json', '['.repeat(300) + ']'.repeat(300))
    const { exit, err } = await ran('validate --judges own --quiet in')
    expect([exit, err]).toEqual([4, '4 files, 1 valid, 3 not\n'])
  })

  it.each([['gone.xml', 'file.unreadable'], ['empty.xml', 'file.empty']])('calls %s unreadable: exit 3', async (name, code) => {
    put('empty.xml', '')
    const { exit, out } = await ran(`validate ${name}`)
    expect(exit).toBe(3)
    expect(out).toContain(code)
  })

  it.each([255, 256, 257])('keeps exit 1 over %i invalid files', async count => {
    for (let index = 0; index < count; index++) put(`${index}.json`, INVALID)
    const { exit, err } = await ran('validate --judges own --quiet .')
    expect([exit, err]).toEqual([1, `${count} files, 0 valid, ${count} not\n`])
  })

  it('judges by a schema of the caller, and refuses imports from outside its folder', async () => {
    const note = (imported: string): string => `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">${imported}<xsd:element name="note" type="xsd:date"/></xsd:schema>`
    put('note.xml', '<note>2023-02-29</note>')
    put('note.xsd', note(''))
    expect((await ran('validate --schema note.xsd note.xml')).exit).toBe(1)
    put('outside.xsd', note('<xsd:import namespace="urn:x" schemaLocation="../../../../etc/hostname"/>'))
    const { exit, err } = await ran('validate --schema outside.xsd note.xml')
    expect(exit).toBe(2)
    expect(err).toContain('--schema outside.xsd')
  })

  it('keeps control and direction characters of a file out of the terminal', async () => {
    const { out } = await ran('validate --judges own -', VALID.replace('Adopted', '\u202e\u009b31m'))
    expect(out).not.toMatch(/[\u202e\u009b]/)
  })

  it('judges what remains in the lenient profile', async () => {
    const { exit, out } = await ran('validate --profile lenient -', VALID.replace('"ipoVersion"', '"extra": 1, "ipoVersion"'))
    expect(exit).toBe(0)
    expect(out).toContain('warning part.unmapped')
  })

  it('does not call an empty folder valid', async () => {
    mkdirSync(join(folder, 'empty'))
    expect(await ran('validate empty')).toMatchObject({ exit: 2, out: '' })
  })

  it.each([['<!DOCTYPE note><note/>', 'xml.doctype'], ['<note>', 'xml.malformed']])('calls %s unreadable under a schema of the caller, too', async (document, code) => {
    put('note.xsd', '<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema"><xsd:element name="note"/></xsd:schema>')
    const { exit, out } = await ran('validate --schema note.xsd -', document)
    expect(exit).toBe(3)
    expect(out).toContain(code)
  })

  it('does not mind a link that leads nowhere', async () => {
    symlinkSync(join(folder, 'nowhere'), join(folder, 'link.xml'))
    expect((await ran('validate link.xml')).exit).toBe(3)
  })
})

describe('prove', () => {
  it('certifies a valid document', async () => {
    const { exit, out } = await ran('prove --format json -', VALID)
    expect(exit).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ files: [{ file: '<stdin>', ok: true, holds: true, certificate: { laws: [{ law: 1, holds: true }, { law: 2, holds: true }, { law: 3, holds: true }] } }] })
  })

  it.each([[INVALID, 1, 'value.code'], ['{', 3, 'json.malformed'], ['', 3, 'file.empty']])('does not certify %s', async (input, code, finding) => {
    const { exit, out } = await ran('prove -', input)
    expect(exit).toBe(code)
    expect(out).toContain(finding)
  })
})

describe('coverage', () => {
  it('prints what is named twice, what is not listed, and with --list what each recommendation names', async () => {
    const { exit, out } = await ran('coverage ict-10-proposal')
    expect(exit).toBe(0)
    expect(out.split('\n')).toEqual([
      'ict-10-proposal beside ict-40-2018', '  39 references to 37 of 40 earlier items', '  named more than once: R16 (in 2 and 6), R36 (in 4 and 9)',
      '  not listed: R5, R18, R38', '  new recommendations: 1, 10', '',
    ])
    expect((await ran('coverage ict-10-proposal --list')).out).toContain('      9: R36, R37\n')
  })

  it.each([[INVALID, 1, 'value.code'], ['{', 3, 'json.malformed'], ['['.repeat(300), 4, 'limit.depth']])('has findings and an exit code for %s', async (content, code, finding) => {
    put('set.json', content)
    const { exit, out, err } = await ran('coverage set.json')
    expect([exit, out]).toEqual([code, ''])
    expect(err).toContain(finding)
    expect((await ran('coverage ict-10-proposal --edition set.json')).exit).toBe(code)
  })

  it('calls a file that is not there unreadable', async () => {
    expect(await ran('coverage gone.xml')).toMatchObject({ exit: 3, out: '' })
  })
})

describe('schema', () => {
  it('writes the published files as they are', async () => {
    expect((await ran('schema -o schemas')).exit).toBe(0)
    const published = fileURLToPath(new URL('../../schemas/v1', import.meta.url))
    expect(readdirSync(join(folder, 'schemas')).toSorted()).toEqual(readdirSync(published).toSorted())
    for (const name of readdirSync(published)) expect(readFileSync(join(folder, 'schemas', name), 'utf8')).toBe(readFileSync(join(published, name), 'utf8'))
  })

  it('lists them without a folder', async () => {
    expect((await ran('schema')).out.split('\n')).toContain('ICT_V1_0.xsd')
  })
})
