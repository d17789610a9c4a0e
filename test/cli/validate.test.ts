/** `validate`: verdicts, findings, exit codes, where the result goes. */
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { FORMATS } from '../../src/print/printer.ts'
import { INVALID, VALID, verdictsOf, workFolder } from './work-folder.ts'

const { at, put, ran } = workFolder()

describe('validate', () => {
  it('asks all judges and says valid with exit 0', async () => {
    put('a.json', VALID)
    const { exit, out } = await ran('validate a.json')
    expect(exit).toBe(0)
    expect(out).toMatch(/^a\.json: valid \(no findings; own check: valid, ajv 8.+: valid, libxml2-wasm .+: valid\) +sha256:[0-9a-f]{64}\n$/)
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
    const { exit, out } = await ran('validate --judges own --format json in')
    expect([exit, verdictsOf(out)]).toEqual([4, [['in/deeper/broken.xml', 'unreadable'], ['in/deeper/deep.json', 'not-determined'], ['in/invalid.json', 'invalid'], ['in/valid.json', 'valid']]])
  })

  it('shows the line of a finding in UTF-16, with a byte order mark or without', async () => {
    const text = readFileSync(fileURLToPath(new URL('../../fixtures/office-report/minimal/document.xml', import.meta.url)), 'utf8').replace('encoding="UTF-8"', 'encoding="UTF-16"').replace('<ict:ReportStatusCategory>', '$&x')
    for (const mark of ['\ufeff', '']) {
      put('a.xml', Buffer.from(mark + text, 'utf16le'))
      put('b.xml', Buffer.from(mark + text, 'utf16le').swap16())
      for (const name of ['a.xml', 'b.xml']) expect(await ran(`validate ${name} --judges own`)).toMatchObject({ exit: 1, out: expect.stringContaining('\n      <ict:ReportStatusCategory>x') as string })
    }
  })

  it.each([['gone.xml', 'file.unreadable'], ['empty.xml', 'file.empty']])('calls %s unreadable: exit 3', async (name, code) => {
    put('empty.xml', '')
    const { exit, out } = await ran(`validate ${name}`)
    expect(exit).toBe(3)
    expect(out).toContain(code)
  })

  it.each([255, 256, 257])('keeps exit 1 over %i invalid files', async count => {
    for (let index = 0; index < count; index++) put(`${index}.json`, INVALID)
    const { exit, out } = await ran('validate --judges own --format json .')
    expect([exit, verdictsOf(out).filter(([, verdict]) => verdict === 'invalid').length]).toEqual([1, count])
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

describe('the report of validate', () => {
  it.each(FORMATS)('names tool, schema and rule-set version and the digest of stdin as %s', async format => {
    const { exit, out, err } = await ran(`validate --judges own --format ${format} -`, INVALID)
    expect(exit).toBe(1)
    for (const named of ['ipo-reports', '0.1.0', 'ICT_V1_0', createHash('sha256').update(INVALID).digest('hex'), 'value.code']) expect(out + err).toContain(named)
  })

  it.each(FORMATS)('goes into a file whole as %s, with nothing on stdout', async format => {
    put('a.json', INVALID)
    const { out } = await ran(`validate --judges own --format ${format} a.json`)
    expect(await ran(`validate --judges own --format ${format} -o out/report a.json`)).toMatchObject({ exit: 1, out: '' })
    expect(readFileSync(at('out/report'), 'utf8').length).toBe(out.length)
  })

  it('never goes over a file that was judged, nor into a folder', async () => {
    mkdirSync(at('in'))
    put('in/a.json', VALID)
    expect((await ran('validate --judges own -o in/a.json in')).exit).toBe(2)
    expect((await ran('validate --judges own -o in in')).exit).toBe(2)
    expect(readFileSync(at('in/a.json'), 'utf8')).toBe(VALID)
  })

  it('is not written when the call cannot be carried out', async () => {
    expect((await ran('validate -o report.txt no-*.json')).exit).toBe(2)
    expect(existsSync(at('report.txt'))).toBe(false)
  })

  it('leaves out what is valid under --quiet, and what is beyond --max-findings, without a change of the exit code', async () => {
    put('a.json', VALID)
    put('b.json', INVALID.replace('"b"', '"B B"'))
    const { exit, out } = await ran('validate --judges own --quiet --max-findings 1 a.json b.json')
    expect(exit).toBe(1)
    expect(out).not.toContain('a.json')
    expect(out.match(/ error value\./g)).toHaveLength(1)
    expect((await ran('validate --judges own --max-findings 0 b.json')).exit).toBe(1)
  })

  it('speaks French when asked', async () => {
    const [english, french] = [await ran('validate --judges own -', INVALID), await ran('validate --judges own --lang fr -', INVALID)]
    expect(french.exit).toBe(1)
    expect(french.out).toContain('value.code')
    expect(french.out).not.toBe(english.out)
  })

  it.each(['--lang xx', '--max-findings -1', '--max-findings 1.5', '--max-findings ten', '--format yaml'])('is refused with %s', async option => {
    put('a.json', VALID)
    expect(await ran(`validate ${option} a.json`)).toMatchObject({ exit: 2, out: '' })
  })
})
