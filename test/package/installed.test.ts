import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { root } from '../../scripts/packing.ts'
import { built, checkTypes, PROMISED, runCommand, runProgram } from './consumer.ts'

const DOORS = Object.entries(PROMISED)
const ANNEX = join(root, 'fixtures/legacy/text/annex-fr/source.txt')
const quiet = { status: 0, stderr: '' }

describe.each(DOORS)('%s', (door, names) => {
  const report = `console.log(JSON.stringify(Object.entries(door).filter(([, value]) => typeof value === 'function').map(([name]) => name)))`

  it('is imported by ESM and required by CommonJS without a warning, with the same names', () => {
    const esm = runProgram('main.mjs', `import * as door from '${door}'\n${report}`)
    expect(esm).toMatchObject(quiet)
    expect(JSON.parse(esm.stdout)).toEqual(expect.arrayContaining([...names]))
    const cjs = runProgram('main.cjs', `const door = require('${door}')\n${report}`)
    expect(cjs).toMatchObject(quiet)
    expect(JSON.parse(cjs.stdout).sort()).toEqual(JSON.parse(esm.stdout).sort())
  })
})

describe('the types', () => {
  const imports = DOORS.map(([door, names]) => `import { ${names.join(', ')} } from '${door}'\n`).join('')
  const source = `${imports}export const promised: readonly Function[] = [${DOORS.flatMap(([, names]) => names).join(', ')}]\n`

  it.each([
    ['nodenext, ESM', 'main.mts', { module: 'nodenext', moduleResolution: 'nodenext' }],
    ['nodenext, CommonJS', 'main.cts', { module: 'nodenext', moduleResolution: 'nodenext' }],
    ['node16, ESM', 'main.mts', { module: 'node16', moduleResolution: 'node16' }],
    ['node16, CommonJS', 'main.cts', { module: 'node16', moduleResolution: 'node16' }],
    ['bundler', 'main.ts', { module: 'esnext', moduleResolution: 'bundler' }],
  ])('resolve under %s and need neither DOM nor Node', (_, file, options) => {
    expect(checkTypes(file, source, options)).toEqual({ ...quiet, stdout: '' })
  })

  describe('refuse a name that is not there', () => {
    let stdout = ''

    beforeAll(() => {
      ;({ stdout } = checkTypes('main.mts', DOORS.map(([door], line) => `export { notThere as name${line} } from '${door}'\n`).join(''), { module: 'nodenext' }))
    })

    it.each(DOORS.map(([door], line) => ({ door, line: line + 1 })))('in $door', ({ line }) => {
      expect(stdout).toContain(`main.mts(${line},10): error TS2305`)
    })
  })
})

describe('the installed package', () => {
  it.each([
    ['main.mjs', `import { readXml } from 'ipo-reports'`],
    ['main.cjs', `const { readXml } = require('ipo-reports')`],
  ])('tells malformed XML by its code, from %s', (file, opening) => {
    const outcome = runProgram(file, `${opening}
      try { readXml('RecommendationSet', '<a><b></a>') } catch (error) { console.log(error.code, error.place.line) }`)
    expect(outcome).toEqual({ ...quiet, stdout: 'xml.malformed 1\n' })
  })

  it('reaches libxml2 from CommonJS by a real import, which waits at its top level', () => {
    const dist = join(built().consumer, 'node_modules', 'ipo-reports', 'dist')
    const chunks = readdirSync(dist).filter(name => name.endsWith('.cjs')).map(name => readFileSync(join(dist, name), 'utf8'))
    expect(chunks.filter(code => /\bimport\(["']libxml2-wasm["']\)/.test(code))).not.toEqual([])
    expect(chunks.filter(code => /require\(["']libxml2-wasm["']\)|imp0rt/.test(code))).toEqual([])
  })

  it.each([
    ['main.mjs', `import { readFileSync } from 'node:fs'; import { writeXml } from 'ipo-reports'; import { importLegacy } from 'ipo-reports/legacy'; import { validateWithSchema } from 'ipo-reports/schema'`],
    ['main.cjs', `const { readFileSync } = require('node:fs'); const { writeXml } = require('ipo-reports'); const { importLegacy } = require('ipo-reports/legacy'); const { validateWithSchema } = require('ipo-reports/schema')`],
  ])('converts the annex and asks three judges, from %s', (file, opening) => {
    const outcome = runProgram(file, `${opening}
      ;(async () => {
        const { value } = await importLegacy(readFileSync(${JSON.stringify(ANNEX)}))
        const { verdict, own, judges } = await validateWithSchema(writeXml('RecommendationSet', value))
        console.log(JSON.stringify([verdict, own, ...judges.map(({ judge, verdict }) => judge + ' ' + verdict)]))
      })()`)
    expect(outcome).toMatchObject(quiet)
    expect(JSON.parse(outcome.stdout)).toEqual(['valid', 'valid', 'libxml2-wasm valid', 'ajv valid'])
  })

  it('converts, validates and proves by command', () => {
    const folder = mkdtempSync(join(built().consumer, 'out-'))
    expect(runCommand('convert', ANNEX, '-o', `${folder}/`, '--edition', 'ict-10-proposal')).toMatchObject({ status: 0, stdout: '' })
    expect(runCommand('validate', folder)).toMatchObject({ status: 0, stdout: expect.not.stringContaining('\u001b') })
    expect(runCommand('prove', join(folder, 'ict-10-proposal.xml'))).toMatchObject({ status: 0, stderr: '' })
    expect(runCommand('coverage', 'ict-10-proposal')).toMatchObject({ status: 0, stderr: '' })
    expect(runCommand('validate', join(folder, 'gone.xml'))).toMatchObject({ status: 3 })
  })

  it('serves its schemas as they are', () => {
    const outcome = runProgram('main.mjs', `import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
      import { createRequire } from 'node:module'
      import { dirname, join } from 'node:path'
      const { resolve } = createRequire(import.meta.url)
      const folder = dirname(resolve('ipo-reports/schemas/v1/ICT_V1_0.xsd'))
      console.log(readdirSync(folder).every(name => readFileSync(resolve('ipo-reports/schemas/v1/' + name)).length > 0))`)
    expect(outcome).toEqual({ ...quiet, stdout: 'true\n' })
  })

  it('answers --version with the version of the package', () => {
    expect(runCommand('--version')).toEqual({ ...quiet, stdout: `${built().packed.version}\n` })
  })
})
