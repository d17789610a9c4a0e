/** What an office gets on its disk, and what of it a command loads. */
import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../scripts/packing.ts'
import { built, runProgram } from './consumer.ts'

/** Bytes of the package with all its dependencies, every format included. */
const LARGEST_INSTALL = 40_000_000

/** Libraries that only some formats need. Nothing may load them before such a file is met. */
const OF_FORMATS = ['fflate', 'unpdf', 'parse5'] as const

function bytesBelow(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .reduce((sum, entry) => sum + (entry.isFile() ? lstatSync(join(entry.parentPath, entry.name)).size : 0), 0)
}

describe('the installed package with its dependencies', () => {
  it(`takes at most ${LARGEST_INSTALL} bytes`, () => {
    const modules = join(built().consumer, 'node_modules')
    const packages = readdirSync(modules).filter(name => !name.startsWith('.')).flatMap(name => (name.startsWith('@') ? readdirSync(join(modules, name)).map(inner => `${name}/${inner}`) : [name]))
    const sizes = packages.map(name => ({ name, size: bytesBelow(join(modules, name)) })).sort((one, other) => other.size - one.size)
    const total = sizes.reduce((sum, { size }) => sum + size, 0)
    console.log(`installed: ${(total / 1e6).toFixed(1)} MB in ${sizes.length} packages (limit ${LARGEST_INSTALL / 1e6} MB); ${sizes.slice(0, 4).map(({ name, size }) => `${name} ${(size / 1e6).toFixed(1)}`).join(', ')}`)
    expect(packages).toContain('ipo-reports')
    expect(total).toBeGreaterThan(1_000_000)
    expect(total).toBeLessThanOrEqual(LARGEST_INSTALL)
  })
})

describe('the libraries of formats', () => {
  const dist = (): string => join(built().consumer, 'node_modules', 'ipo-reports', 'dist')

  const IMPORTED = /^(?:import|export)\b[^'"\n;]{0,20000}?["']([^"'\n]+)["'];?$/gm
  const REQUIRED = /(?<!=>\s*)\brequire\(["']([^"'\n]+)["']\)/g

  /** Files and packages that are loaded with a file, by its imports that do not wait. */
  function loadedWith(file: string, seen = new Set<string>()): ReadonlySet<string> {
    if (seen.has(file)) return seen
    seen.add(file)
    const code = readFileSync(join(dist(), file), 'utf8')
    for (const [, target = ''] of [...code.matchAll(IMPORTED), ...code.matchAll(REQUIRED)]) {
      if (target.startsWith('.')) loadedWith(join(file, '..', target), seen)
      else seen.add(target)
    }
    return seen
  }

  it.each(['legacy.js', 'cli/main.js', 'index.js'])('are not loaded with %s', file => {
    const loaded = [...loadedWith(file)]
    expect(loaded.length).toBeGreaterThan(1)
    expect(loaded.filter(name => OF_FORMATS.some(library => name === library || name.startsWith(`${library}/`)))).toEqual([])
  })

  /** A program that imports a file of each name and prints which of the libraries were loaded after each. */
  const PROGRAM = (files: readonly string[]): string => `
    import { register } from 'node:module'
    import { readFileSync } from 'node:fs'
    import { MessageChannel } from 'node:worker_threads'
    const { port1, port2 } = new MessageChannel()
    const loaded = new Set()
    port1.on('message', url => loaded.add(url))
    register('data:text/javascript,' + encodeURIComponent("let port; export const initialize = given => { port = given }; export async function load(url, context, next) { port.postMessage(url); return next(url, context) }"), { parentURL: import.meta.url, data: port2, transferList: [port2] })
    const { importLegacy } = await import('ipo-reports/legacy')
    const met = []
    for (const file of ${JSON.stringify(files)}) {
      const { issues } = await importLegacy(readFileSync(file), { today: '2026-11-22' })
      await new Promise(resolve => setTimeout(resolve, 50))
      met.push(${JSON.stringify(OF_FORMATS)}.filter(name => [...loaded].some(url => url.includes('/node_modules/' + name + '/'))))
      if (issues.some(({ code }) => code === 'legacy.reader-broke')) met.push(issues)
    }
    port1.close()
    console.log(JSON.stringify(met))`

  it('are loaded when a file of their format is met, and not before', () => {
    const files = ['text/annex-fr/source.txt', 'docx/annex-fr-table/source.docx', 'html/annex-fr-table/source.html', 'pdf/annex-fr-table/source.pdf'].map(path => join(root, 'fixtures/legacy', path))
    const { status, stdout, stderr } = runProgram('main.mjs', PROGRAM(files))
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(JSON.parse(stdout)).toEqual([[], ['fflate'], ['fflate', 'parse5'], ['fflate', 'unpdf', 'parse5']])
  })
})
