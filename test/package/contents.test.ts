import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { publint } from 'publint'
import { beforeAll, describe, expect, it } from 'vitest'
import { cache, root } from '../../scripts/packing.ts'
import { built } from './consumer.ts'

/** Everything that may be in the package. */
const MAY_BE_PACKED = [
  /^(package\.json|README\.md|LICENSE|NOTICE|CHANGELOG\.md)$/,
  /^dist\/[\w.-]+\.(js|cjs|d\.ts|d\.cts)$/,
  /^dist\/cli\/([\w.-]+\.js|package\.json)$/,
  /^schemas\/(v1|findings|ledger\/v2)\/[\w.-]+\.(xsd|json|xml)$/,
]

/** Packages whose code the generator writes into the source, where the bundler no longer sees where it comes from. */
const WRITTEN_INTO_SOURCE = ['ajv', 'fast-deep-equal']

describe('the tarball', () => {
  let paths: readonly string[] = []

  beforeAll(() => {
    paths = built().packed.files.map(file => file.path)
  })

  it('holds what runs, the schemas and the papers, and nothing else', () => {
    const { size, unpackedSize } = built().packed
    console.log(`tarball: ${paths.length} files, ${size} bytes, ${unpackedSize} bytes unpacked`)
    expect(paths.filter(path => !MAY_BE_PACKED.some(pattern => pattern.test(path)))).toEqual([])
    expect(paths).toEqual(expect.arrayContaining(['package.json', 'README.md', 'LICENSE', 'NOTICE', 'CHANGELOG.md']))
  })

  it('holds every file that package.json points to', () => {
    const { exports, main, types, typesVersions, bin } = manifest()
    const targets = leaves([exports, main, types, typesVersions, bin]).map(path => path.replace(/^\.\//, ''))
    const absent = targets.filter(target => !paths.some(path => target.endsWith('*') ? path.startsWith(target.slice(0, -1)) : path === target))
    expect(targets.length).toBeGreaterThan(10)
    expect(absent).toEqual([])
  })

  it('holds no path of the machine that made it', () => {
    const dist = join(built().consumer, 'node_modules', 'ipo-reports')
    expect(paths.filter(path => readFileSync(join(dist, path), 'utf8').includes(root))).toEqual([])
  })

  it('is clean for publint', async () => {
    const tarball = await readFile(built().packed.tarball)
    const { messages } = await publint({ pack: { tarball: tarball.buffer.slice(tarball.byteOffset, tarball.byteOffset + tarball.length) }, strict: true })
    expect(messages).toEqual([])
  })

  it('is clean for attw, under every way of resolving', () => {
    const attw = join(root, 'node_modules', '@arethetypeswrong', 'cli', 'dist', 'index.js')
    const run = spawnSync(process.execPath, [attw, built().packed.tarball, '--format', 'json'], { encoding: 'utf8' })
    const { analysis } = JSON.parse(run.stdout) as { analysis: { problems: unknown[]; entrypoints: object } }
    expect(analysis.problems).toEqual([])
    expect(Object.keys(analysis.entrypoints)).toEqual(expect.arrayContaining(['.', ...DOORS.map(name => `./${name}`)]))
    expect(run.status).toBe(0)
  })

  it('carries the licence of every package whose code is bundled', () => {
    const notice = words(readFileSync(join(root, 'NOTICE'), 'utf8'))
    const without = [...WRITTEN_INTO_SOURCE, ...bundledPackages()].filter(name => !notice.includes(words(licenceOf(name))))
    expect(without).toEqual([])
  })
})

const DOORS = ['schema', 'legacy', 'rules', 'compare', 'codes', 'print', 'publish', 'fix', 'form', 'stream']

interface Manifest {
  readonly exports: unknown
  readonly main: unknown
  readonly types: unknown
  readonly typesVersions: unknown
  readonly bin: unknown
}

function manifest(): Manifest {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest
}

function leaves(tree: unknown): string[] {
  if (typeof tree === 'string') return [tree]
  return typeof tree === 'object' && tree !== null ? Object.values(tree).flatMap(leaves) : []
}

/** Names of the packages that left at least one byte in `dist/`. */
function bundledPackages(): readonly string[] {
  const names = new Set<string>()
  for (const format of ['esm', 'cjs', 'cli']) {
    const { outputs } = JSON.parse(readFileSync(join(cache, `metafile-${format}.json`), 'utf8')) as Metafile
    for (const [path, { bytesInOutput }] of Object.values(outputs).flatMap(({ inputs }) => Object.entries(inputs))) {
      const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]
      if (name && bytesInOutput > 0) names.add(name)
    }
  }
  return [...names]
}

/** Of packages that come without the text of their licence: how it begins in their repositories. */
const LICENCES: Readonly<Record<string, string>> = { saxes: '── saxes ── (reading XML) The ISC License Copyright (c) Contributors Permission to use, copy, modify, and/or distribute this software' }

interface Metafile {
  readonly outputs: Readonly<Record<string, { readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>> }>>
}

function licenceOf(name: string): string {
  return LICENCES[name] ?? readFileSync(join(root, 'node_modules', name, 'LICENSE'), 'utf8')
}

function words(text: string): string {
  return text.split(/\s+/).join(' ').trim()
}
