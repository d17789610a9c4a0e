/** The programs of `docs/guide/other-languages.md`, run where their languages are installed. They must print what we read. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { readXml } from '../../src/index.ts'

const project = fileURLToPath(new URL('../..', import.meta.url))
const page = readFileSync(join(project, 'docs/guide/other-languages.md'), 'utf8')
const report = join(project, 'fixtures/office-report/fr-2025-full/document.xml')
const schema = join(project, 'schemas/v1/ICT_V1_0.xsd')
const folder = mkdtempSync(join(tmpdir(), 'other-languages-'))

const LANGUAGES = [
  { language: 'python', needs: ['python3', '-c', 'import lxml'], file: 'statuses.py', command: 'python3' },
  { language: 'java', needs: ['java', '--source', '17', '--version'], file: 'Statuses.java', command: 'java' },
] as const

afterAll(() => rmSync(folder, { recursive: true }))

function installed([command, ...args]: readonly [string, ...string[]]): boolean {
  return spawnSync(command, args).status === 0
}

function expectedLines(): string {
  const read = readXml('OfficeReport', readFileSync(report))
  if (!read.ok) throw new Error('the fixture is not valid')
  const { ipOfficeCode, responseBag = [] } = read.value
  return responseBag.flatMap(({ addressedItemIdentifierBag, implementationStatusCategory = 'see elsewhere' }) =>
    addressedItemIdentifierBag.map(item => `${ipOfficeCode}\t${item}\t${implementationStatusCategory}\n`)).join('')
}

describe('the guide to other languages', () => {
  for (const { language, needs, file, command } of LANGUAGES) {
    const missing = !installed(needs)
    if (missing) console.warn(`The ${language} program of the guide is not run: "${needs.join(' ')}" fails on this machine.`)
    it.skipIf(missing)(`has a ${language} program that prints what we read`, () => {
      const code = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(page)?.[1] ?? ''
      writeFileSync(join(folder, file), code)
      const { status, stdout, stderr } = spawnSync(command, [join(folder, file), schema, report], { encoding: 'utf8' })
      expect(stderr).toBe('')
      expect(stdout).toBe(expectedLines())
      expect(status).toBe(0)
    })
  }
})
