/** The program of `docs/guide/ledger.md` in Python, run where Python is: it must hold where our check holds, and fail on one changed word. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { writeJson } from '../../src/index.ts'
import { importLegacy } from '../../src/legacy/index.ts'

const project = fileURLToPath(new URL('../..', import.meta.url))
const program = /^```python\n([\s\S]*?)^```$/m.exec(readFileSync(join(project, 'docs/guide/ledger.md'), 'utf8'))?.[1] ?? ''
const folder = mkdtempSync(join(tmpdir(), 'ledger-'))
const missing = spawnSync('python3', ['--version']).status !== 0
if (missing) console.warn('The program of the guide to the ledger is not run: there is no python3 on this machine.')

afterAll(() => rmSync(folder, { recursive: true }))

function checked(source: Uint8Array, ledger: object, json: string): { readonly status: number | null, readonly stdout: string } {
  const files = ['check.py', 'source', 'ledger.json', 'output.json'].map(name => join(folder, name))
  ;[program, source, JSON.stringify(ledger), json].forEach((content, at) => writeFileSync(files[at] ?? '', content))
  return spawnSync('python3', files, { encoding: 'utf8' })
}

/** The value with one text in it changed. */
function withChange(value: unknown, [step, ...rest]: readonly string[]): unknown {
  if (step === undefined) return `${String(value)}!`
  if (Array.isArray(value)) return value.map((member, at) => (String(at) === step ? withChange(member, rest) : member))
  const members = value as Readonly<Record<string, unknown>>
  return { ...members, [step]: withChange(members[step], rest) }
}

describe.skipIf(missing)('the program in the guide to the ledger', () => {
  it.each(['csv/tabs-en/source.tsv', 'text/annex-fr/source.txt', 'html/survey-forty-items-fr/source.html', 'rtf/prose-es/source.rtf'])('accounts for every character of %s, and sees a changed word', async path => {
    const source = new Uint8Array(readFileSync(join(project, 'fixtures/legacy', path)))
    const result = await importLegacy(source, { today: '2026-11-22' })
    if (!result.ok) throw new Error(JSON.stringify(result.issues))
    const json = result.name === 'OfficeReport' ? writeJson('OfficeReport', result.value) : writeJson('RecommendationSet', result.value)
    expect(checked(source, result.ledger, json)).toMatchObject({ status: 0, stdout: expect.stringMatching(new RegExp(`^${result.ledger.coverage.total} characters, [1-9]`)) })
    const [root = ''] = Object.keys(JSON.parse(json) as object)
    const spelled = result.ledger.entries.find(entry => entry.kind === 'mapped' && entry.count > 2)
    if (spelled === undefined || spelled.kind === 'leftOut') throw new Error('nothing is mapped')
    const changed = JSON.stringify({ [root]: withChange(result.value, spelled.path.split('/').slice(1)) })
    expect(checked(source, result.ledger, changed).status).not.toBe(0)
  })
})
