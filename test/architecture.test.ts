import { existsSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { closure, firstCycle, globalsUsed, moduleOf, modulesBelow, roomOf, root, switchedOff, type Module } from './architecture.ts'

/** The rooms and what each may import, beside itself. A room that is not here has no business in `src/`. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  issue: [],
  meta: [],
  model: ['meta'],
  plan: ['meta', 'model', 'issue'],
  binding: ['plan', 'issue'],
  xml: ['binding', 'plan', 'meta', 'issue'],
  json: ['binding', 'plan', 'issue'],
  edition: ['model', 'issue'],
  validate: ['binding', 'plan', 'model', 'edition', 'issue'],
  document: ['xml', 'json', 'validate', 'binding', 'plan', 'model', 'edition', 'issue'],
  fast: ['document', 'xml', 'plan', 'model', 'meta', 'issue'],
  judge: ['issue'],
  verdict: ['judge', 'document', 'xml', 'json', 'validate', 'print', 'plan', 'model', 'issue'],
  prove: ['document', 'xml', 'json', 'plan', 'meta', 'issue'],
  stream: ['fast', 'document', 'xml', 'json', 'validate', 'binding', 'plan', 'meta', 'model', 'issue'],
  compare: ['document', 'json', 'plan', 'model', 'edition', 'issue'],
  codelist: ['plan', 'model', 'meta', 'issue'],
  draft: ['model', 'edition', 'codelist', 'issue'],
  fix: ['document', 'xml', 'json', 'validate', 'codelist', 'plan', 'model', 'meta', 'issue'],
  legacy: ['json', 'codelist', 'model', 'edition', 'issue'],
  form: ['model', 'edition', 'legacy', 'codelist', 'draft', 'issue'],
  review: ['legacy', 'print', 'issue'],
  print: ['issue'],
  publish: ['document', 'compare', 'codelist', 'edition', 'plan', 'model', 'issue'],
  emit: ['plan', 'meta', 'model'],
}

/** Rooms that run under Node alone. All others, and the doors, run in browsers too. */
const NODE_ROOMS = new Set(['cli', 'judge', 'emit'])
const NODE_GLOBALS = new Set(['Buffer', 'process', 'global', 'require', 'module', 'exports', '__dirname', '__filename', 'setImmediate'])

/** Packages that the core entry brings along: small, without Node built-ins. */
const CORE_PACKAGES = ['saxes']

/** Packages that stand in the build of the command, so that nobody has to install them. */
const BUNDLED_WITH_COMMAND = new Set(['picocolors'])

const LONGEST = 300
/** Files that may be longer, each with its reason. Generated files say so in their first lines. */
const LONG_TABLES: Readonly<Record<string, string>> = {}

const source = modulesBelow('src')
const tests = modulesBelow('test')

describe('a room', () => {
  it('imports what the table grants it, and stands in the table', () => {
    expect(source.length).toBeGreaterThan(0)
    expect(source.flatMap(forbiddenImports)).toEqual([])
  })

  it('runs in a browser, unless it is for Node alone', () => {
    const forBrowsers = source.filter(module => !NODE_ROOMS.has(roomOf(module.path) ?? ''))
    expect(forBrowsers.flatMap(usesOfNode)).toEqual([])
  })

  it('does not ask where its file is, which CommonJS cannot say', () => {
    const published = source.filter(module => !['cli', 'emit'].includes(roomOf(module.path) ?? ''))
    expect(published.filter(module => globalsUsed(module, new Set(['import.meta'])).length > 0).map(({ path }) => path)).toEqual([])
  })
})

describe('the core entry', () => {
  it('pulls in no Node built-in, no judge and nothing beyond its few packages', () => {
    const { files, packages } = closure(source, 'src/index.ts')
    expect(files.size).toBeGreaterThan(1)
    expect([...packages].filter(name => !CORE_PACKAGES.includes(name))).toEqual([])
    expect([...files].map(roomOf).filter(room => room !== undefined && [...NODE_ROOMS, 'legacy'].includes(room))).toEqual([])
  })
})

describe('a module', () => {
  it('is in no circle of imports', () => {
    expect(firstCycle(source)).toEqual([])
  })

  it(`has at most ${LONGEST} lines, unless it is generated or a table`, () => {
    const long = [...source, ...tests, ...modulesBelow('scripts')].filter(({ path, text }) =>
      text.trimEnd().split('\n').length > LONGEST && !isGenerated(text) && !Object.hasOwn(LONG_TABLES, path))
    expect(long.map(({ path }) => path)).toEqual([])
  })

  it('imports files by their whole names', () => {
    const missing = source.flatMap(({ path, imports }) => imports
      .filter(({ target, isFile }) => isFile && !(/\.(ts|js|json)$/.test(target) && existsSync(join(root, target))))
      .map(({ target }) => `${path} → ${target}`))
    expect(missing).toEqual([])
  })

  it('imports no package that users do not get, beyond what is bundled', () => {
    const { dependencies, peerDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest
    const granted = new Set([...Object.keys(dependencies), ...Object.keys(peerDependencies)])
    const isBundled = (path: string, target: string): boolean => target.startsWith('ajv/dist/runtime/') || roomOf(path) === 'cli' && BUNDLED_WITH_COMMAND.has(target)
    const others = source.filter(({ path }) => roomOf(path) !== 'emit').flatMap(({ path, imports }) => imports
      .filter(({ target, isFile }) => !isFile && !isBuiltin(target) && !granted.has(packageOf(target)) && !isBundled(path, target))
      .map(({ target }) => `${path} → ${target}`))
    expect(others).toEqual([])
  })
})

describe('a test', () => {
  it('is neither switched off nor singled out; where it cannot run, it says why', () => {
    expect(tests.flatMap(module => switchedOff(module).map(call => `${module.path}: ${call}`))).toEqual([])
    const conditional = tests.filter(({ path, text }) => /\.(skipIf|runIf)\(/.test(text) && !path.startsWith('test/architecture'))
    expect(conditional.filter(({ text }) => !/console\.(log|info|warn)\(/.test(text)).map(({ path }) => path)).toEqual([])
  })
})

describe('these checks', () => {
  it.each([
    ['a room below', 'src/xml/a.ts', `import type { x } from '../validate/b.ts'`],
    ['a room below, on demand', 'src/json/a.ts', `const x = await import('../xml/b.ts')`],
    ['a room that is not in the table', 'src/utils/a.ts', ''],
    ['the command line, from a door', 'src/index.ts', `export * from './cli/main.ts'`],
    ['a door, from a room', 'src/xml/a.ts', `import { read } from '../index.ts'`],
    ['what lies outside', 'src/xml/a.ts', `import x from '../../test/b.ts'`],
  ])('find an import of %s', (_, path, text) => {
    expect(forbiddenImports(moduleOf(path, text))).toHaveLength(1)
  })

  it.each([
    [`import { readFileSync } from 'fs'`, 'fs'],
    [`const { join } = await import('node:path')`, 'node:path'],
    ['export const x = Buffer.from([])', 'Buffer'],
    ['export const x = globalThis.process?.env', 'process'],
    ['export const x = typeof require', 'require'],
  ])('find Node in %s', (text, name) => {
    expect(usesOfNode(moduleOf('src/xml/a.ts', text))).toEqual([`src/xml/a.ts: ${name}`])
  })

  it('find no Node in members, comments and texts', () => {
    const text = '/** Buffer, process */\nexport const x = { process: 1, module: "require" }\nexport const y = x.process'
    expect(usesOfNode(moduleOf('src/xml/a.ts', text))).toEqual([])
  })

  it('find a circle over three files', () => {
    const circle = [['a', 'b'], ['b', 'c'], ['c', 'a']].map(([from, to]) => moduleOf(`src/xml/${from}.ts`, `import './${to}.ts'`))
    expect(firstCycle(circle)).toEqual(['src/xml/a.ts', 'src/xml/b.ts', 'src/xml/c.ts', 'src/xml/a.ts'])
  })

  it.each(['it.skip("x", f)', 'describe.only("x", f)', 'it.concurrent.only("x", f)', 'it.todo("x")', 'xit("x", f)'])('find %s', text => {
    expect(switchedOff(moduleOf('test/a.test.ts', text))).toHaveLength(1)
  })
})

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>
  readonly peerDependencies: Readonly<Record<string, string>>
}

/** What a module may not import, as `from → to`. Doors may import every room but the command line, which may import all; that for Node is the main one with the fast path. */
function forbiddenImports({ path, imports }: Module): readonly string[] {
  const room = roomOf(path)
  if (room === 'cli') return []
  if (path === 'src/node.ts') return imports.filter(({ target }) => !/^src\/(index\.ts|fast\/|document\/)/.test(target)).map(({ target }) => `${path} → ${target}`)
  const granted = room === undefined ? Object.keys(MAY_IMPORT) : MAY_IMPORT[room]
  if (!granted) return [`${path}: "${room}" is no room`]
  return imports
    .filter(({ target, isFile }) => isFile && !granted.includes(roomOf(target) ?? '') && (roomOf(target) !== room || room === undefined))
    .map(({ target }) => `${path} → ${target}`)
}

function usesOfNode(module: Module): readonly string[] {
  const imported = module.imports.filter(({ target, isFile }) => !isFile && isBuiltin(target)).map(({ target }) => target)
  return [...imported, ...globalsUsed(module, NODE_GLOBALS)].map(name => `${module.path}: ${name}`)
}

function isBuiltin(name: string): boolean {
  return name.startsWith('node:') || builtinModules.includes(name)
}

function packageOf(name: string): string {
  return name.split('/').slice(0, name.startsWith('@') ? 2 : 1).join('/')
}

function isGenerated(text: string): boolean {
  return /Generated (from .+ )?by `npm run generate`/.test(text.split('\n').slice(0, 8).join('\n'))
}
