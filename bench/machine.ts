/** Where and with what it was measured. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { cpus, release, totalmem, type as systemName } from 'node:os'
import { fileURLToPath } from 'node:url'

/** Facts without which a figure says little. */
export interface Machine {
  readonly date: string
  readonly commit: string
  readonly node: string
  readonly v8: string
  readonly processor: string
  readonly cores: number
  /** Main memory, in GB (10^9 bytes). */
  readonly memory: number
  readonly system: string
  /** Versions of what is compared, by name. */
  readonly versions: { readonly [name: string]: string }
}

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const PACKAGES = ['libxml2-wasm', 'libxmljs2/node_modules/libxmljs2', 'saxes', 'fast-xml-parser', 'fast-xml-builder', 'ajv', 'xmlbuilder2']
const COMMANDS: readonly (readonly [name: string, command: string, args: readonly string[], version: RegExp])[] = [
  ['xmllint (libxml2)', 'xmllint', ['--version'], /version (\d+)/],
  ['xmlwf (expat)', 'xmlwf', ['-v'], /expat_([\d.]+)/],
  ['Java', 'java', ['-version'], /"([^"]+)"/],
]

/** This machine, today. */
export function thisMachine(): Machine {
  const processors = cpus()
  return {
    date: new Date().toISOString().slice(0, 10),
    commit: commit(), node: process.versions.node, v8: process.versions.v8,
    processor: processors[0]?.model.trim() ?? 'unknown', cores: processors.length, memory: Math.round(totalmem() / 1e9),
    system: `${systemName()} ${release()}`,
    versions: Object.fromEntries([...PACKAGES.map(packageVersion), ...COMMANDS.map(commandVersion)]),
  }
}

function commit(): string {
  const git = (...args: readonly string[]): string | undefined => {
    const { status, stdout } = spawnSync('git', args, { cwd: ROOT, encoding: 'utf8' })
    return status === 0 ? stdout.trim() : undefined
  }
  const name = git('rev-parse', '--short', 'HEAD')
  if (name === undefined) return 'unknown'
  return git('status', '--porcelain', '--', 'src') === '' ? name : `${name} and uncommitted changes`
}

function packageVersion(path: string): readonly [name: string, version: string] {
  const file = new URL(`peers/${path.startsWith('libxmljs2/') ? '' : 'node_modules/'}${path}/package.json`, import.meta.url)
  const name = path.slice(path.lastIndexOf('/') + 1)
  return [name, existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version : 'not installed']
}

function commandVersion([name, command, args, version]: (typeof COMMANDS)[number]): readonly [name: string, version: string] {
  const { error, stdout, stderr } = spawnSync(command, [...args], { encoding: 'utf8' })
  return [name, error === undefined ? version.exec(`${stdout}${stderr}`)?.[1] ?? 'unknown' : 'not installed']
}
