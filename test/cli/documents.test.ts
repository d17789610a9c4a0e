/** The commands that look at documents: `validate`, `prove`, `coverage`, `schema`. */
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { INVALID, VALID, workFolder } from './work-folder.ts'

const { at, put, ran } = workFolder()

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
    mkdirSync(at('in/deeper'), { recursive: true })
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
    mkdirSync(at('empty'))
    expect(await ran('validate empty')).toMatchObject({ exit: 2, out: '' })
  })

  it.each([['<!DOCTYPE note><note/>', 'xml.doctype'], ['<note>', 'xml.malformed']])('calls %s unreadable under a schema of the caller, too', async (document, code) => {
    put('note.xsd', '<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema"><xsd:element name="note"/></xsd:schema>')
    const { exit, out } = await ran('validate --schema note.xsd -', document)
    expect(exit).toBe(3)
    expect(out).toContain(code)
  })

  it('does not mind a link that leads nowhere', async () => {
    symlinkSync(at('nowhere'), at('link.xml'))
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
    expect(readdirSync(at('schemas')).toSorted()).toEqual(readdirSync(published).toSorted())
    for (const name of readdirSync(published)) expect(readFileSync(at(`schemas/${name}`), 'utf8')).toBe(readFileSync(join(published, name), 'utf8'))
  })

  it('lists them without a folder', async () => {
    expect((await ran('schema')).out.split('\n')).toContain('ICT_V1_0.xsd')
  })
})
