/** What the command loads before it has an answer: each file and each byte of code costs whoever calls it a thousand times a day. */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../scripts/packing.ts'
import { built, runProgram } from './consumer.ts'

const REPORT = join(root, 'fixtures/office-report/br-2024-digitization/document.xml')
const INVALID = join(root, 'fixtures/office-report/status-empty/document.xml')

/** Files and bytes that a call may load. Letters beyond ASCII count as the escapes that V8 reads sooner. */
const MOST = { validate: { files: 5, bytes: 310_000 }, help: { files: 3, bytes: 30_000 } } as const

interface Loaded {
  readonly status: number | null
  readonly files: number
  readonly bytes: number
  /** Which of `PARTS` are among the loaded code. */
  readonly holds: readonly string[]
}

/** Parts of the program, each by a text that only its code holds. */
const SIGNS = {
  reader: '"EvaluationOutcomeTextBag"', diagnosis: 'disallowed character', french: 'n\\u2019est pas une adresse \\xE9lectronique', sarif: 'sarif-schema-2.1.0', html: 'sha256-Nrj8BY6P4bgIAnFKfMl7WXV4d49Dyll8ktoVled6NUc=',
  fixes: 'januar janvier', judges: 'libxml2-wasm', legacy: '"LegacyRefusal"', patches: 'No newline at end of file',
} as const
const PARTS = Object.keys(SIGNS)

/** Calls the installed command in a process of its own, and looks at what it has loaded when it ends. */
function loadedBy(...args: readonly string[]): Loaded {
  const main = join(built().consumer, 'node_modules', 'ipo-reports', 'dist', 'cli', 'main.js')
  const { status, stderr } = runProgram('main.cjs', `
    const { readFileSync } = require('node:fs')
    process.argv.splice(2, Infinity, ...${JSON.stringify(args)})
    process.on('exit', () => {
      const texts = Object.keys(require.cache).filter(path => path !== __filename).map(path => readFileSync(path, 'utf8'))
      const holds = Object.entries(${JSON.stringify(SIGNS)}).flatMap(([part, sign]) => texts.some(text => text.replaceAll('\\\\\\n', '').includes(sign)) ? [part] : [])
      process.stderr.write('\\n' + JSON.stringify({ files: texts.length, bytes: texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0), holds }))
    })
    require(${JSON.stringify(main)})`)
  return { status, ...JSON.parse(stderr.split('\n').at(-1) ?? '') as Omit<Loaded, 'status'> }
}

describe('the command loads little', () => {
  it(`for a valid report and our own check: at most ${MOST.validate.files} files and ${MOST.validate.bytes} bytes, and nothing that diagnoses, mends, writes or speaks French`, () => {
    const { status, files, bytes, holds } = loadedBy('validate', '--judges', 'own', REPORT)
    console.log(`validate: ${files} files, ${bytes} bytes (limit ${MOST.validate.bytes})`)
    expect(status).toBe(0)
    expect(files).toBeLessThanOrEqual(MOST.validate.files)
    expect(bytes).toBeLessThanOrEqual(MOST.validate.bytes)
    expect(holds).toEqual(['reader'])
  })

  it.each(['--version', '--help'])(`for %s: at most ${MOST.help.files} files and ${MOST.help.bytes} bytes`, asked => {
    const { status, files, bytes, holds } = loadedBy(asked)
    expect(status).toBe(0)
    expect(files).toBeLessThanOrEqual(MOST.help.files)
    expect(bytes).toBeLessThanOrEqual(MOST.help.bytes)
    expect(holds).toEqual([])
  })

  it('and more when it is asked for', () => {
    const asked = [
      loadedBy('validate', '--judges', 'own', '--lang', 'fr', '--format', 'sarif', INVALID),
      loadedBy('validate', '--format', 'html', REPORT),
      loadedBy('validate', '--judges', 'own', '--fix', '--dry-run', INVALID),
      loadedBy('convert', join(root, 'fixtures/legacy/text/annex-fr/source.txt'), '--to', 'json'),
    ]
    expect(asked.map(({ holds }) => PARTS.filter(part => holds.includes(part)))).toEqual([
      expect.arrayContaining(['diagnosis', 'french', 'sarif', 'fixes']),
      expect.arrayContaining(['html', 'judges']),
      expect.arrayContaining(['fixes', 'patches']),
      expect.arrayContaining(['legacy']),
    ])
  })
})
