/** What the command loads before it has an answer: each file and each byte of code costs whoever calls it a thousand times a day. */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../scripts/packing.ts'
import { built, runProgram } from './consumer.ts'

const REPORT = join(root, 'fixtures/office-report/br-2024-digitization/document.xml')
const INVALID = join(root, 'fixtures/office-report/status-empty/document.xml')

/** Files and bytes that a call may load. */
const MOST = { validate: { files: 5, bytes: 425_000 }, help: { files: 3, bytes: 40_000 } } as const

interface Loaded {
  readonly status: number | null
  readonly files: number
  readonly bytes: number
  /** Which of `NAMES` the loaded code makes. */
  readonly holds: readonly string[]
}

/** Functions and tables, each of one part of the program. */
const NAMES = ['readOfficeReport', 'bindXml', 'FRENCH_RULES', 'sarifLayout', 'htmlLayout', 'mend', 'schemaOpinions', 'importLegacy', 'unifiedDiff'] as const

/** Calls the installed command in a process of its own, and looks at what it has loaded when it ends. */
function loadedBy(...args: readonly string[]): Loaded {
  const main = join(built().consumer, 'node_modules', 'ipo-reports', 'dist', 'cli', 'main.js')
  const { status, stderr } = runProgram('main.cjs', `
    const { readFileSync } = require('node:fs')
    process.argv.splice(2, Infinity, ...${JSON.stringify(args)})
    process.on('exit', () => {
      const texts = Object.keys(require.cache).filter(path => path !== __filename).map(path => readFileSync(path, 'utf8'))
      const holds = ${JSON.stringify(NAMES)}.filter(name => texts.some(text => new RegExp('\\\\bfunction ' + name + '\\\\(|[,; ]' + name + '=').test(text)))
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
    expect(holds).toEqual(['readOfficeReport'])
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
      loadedBy('convert', join(root, 'fixtures/legacy/text/annex-fr/source.txt'), '--to', 'json'),
    ]
    expect(asked.map(({ holds }) => NAMES.filter(name => holds.includes(name)))).toEqual([
      expect.arrayContaining(['bindXml', 'FRENCH_RULES', 'sarifLayout', 'mend']),
      expect.arrayContaining(['htmlLayout', 'schemaOpinions']),
      expect.arrayContaining(['importLegacy']),
    ])
  })
})
