/** The commands that look at documents: `prove`, `coverage`, `schema`. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { INVALID, VALID, workFolder } from './work-folder.ts'

const { at, put, ran } = workFolder()
const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url))

describe('prove', () => {
  it('certifies a valid document', async () => {
    const { exit, out } = await ran('prove --format json -', VALID)
    expect(exit).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ files: [{ file: '<stdin>', ok: true, holds: true, certificate: { laws: [{ law: 1, holds: true }, { law: 2, holds: true }, { law: 3, holds: true }] } }] })
  })

  it('certifies a transaction as header and records, with the digest of the file', async () => {
    const json = readFileSync(join(fixtures, 'office-report-transaction/three-offices/document.json'))
    put('t.json', json)
    await ran('convert t.json --to ndjson -o t.ndjson')
    const [one, other] = (JSON.parse((await ran('prove --format json t.json t.ndjson')).out) as { readonly files: readonly { readonly holds: boolean, readonly certificate: { readonly digests: Readonly<Record<string, string>> } }[] }).files
    expect([one?.holds, other?.holds]).toEqual([true, true])
    expect(other?.certificate.digests).toEqual({ ...one?.certificate.digests, source: createHash('sha256').update(readFileSync(at('t.ndjson'))).digest('hex') })
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
