/** Gets the others ready: packages into a folder of their own, Java compiled, our diagnostic reader bundled. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const PEERS = fileURLToPath(new URL('peers', import.meta.url))

/** What could not be made ready, by the name of a package or command, with the reason. */
export type Unready = ReadonlyMap<string, string>

/** Makes all ready. Never throws over one that cannot be: its rows say why it is missing. */
export async function readyPeers(folder: string, say: (line: string) => void): Promise<Unready> {
  mkdirSync(folder, { recursive: true })
  const reasons: readonly (readonly [string, string | undefined])[] = [
    ['packages', install(PEERS, say)],
    ['libxmljs2', install(join(PEERS, 'libxmljs2'), say)],
    ['java', compileJava(folder)],
  ]
  await build({
    entryPoints: [fileURLToPath(new URL('diagnostic.ts', import.meta.url))], outfile: diagnosticBundle(folder),
    bundle: true, platform: 'node', format: 'esm', logLevel: 'silent',
  })
  return new Map(reasons.flatMap(([name, reason]) => reason === undefined ? [] : [[name, reason]]))
}

/** The diagnostic reader as one file. */
export function diagnosticBundle(folder: string): string {
  return join(folder, 'diagnostic.mjs')
}

/** Whether a command is there, without starting it. */
export function hasCommand(command: string): boolean {
  return command.includes('/') ? existsSync(command) : (process.env['PATH'] ?? '').split(':').some(folder => folder !== '' && existsSync(join(folder, command)))
}

function install(folder: string, say: (line: string) => void): string | undefined {
  if (existsSync(join(folder, 'node_modules', '.package-lock.json'))) return undefined
  say(`Installing the peers in ${folder}`)
  const { status, stderr, error } = spawnSync('npm', ['ci', '--prefix', folder, '--no-audit', '--no-fund'], { cwd: folder, encoding: 'utf8', timeout: 300_000 })
  if (status === 0) return undefined
  return `npm could not install it: ${error?.message ?? stderr.trim().split('\n').find(line => line.startsWith('npm error')) ?? `exit code ${status}`}`
}

function compileJava(folder: string): string | undefined {
  if (!hasCommand('java')) return 'java is not installed (Debian: default-jdk-headless)'
  if (!hasCommand('javac')) return 'javac is not installed (Debian: default-jdk-headless)'
  const { status, stderr } = spawnSync('javac', ['-d', folder, join(PEERS, 'Sax.java')], { encoding: 'utf8' })
  return status === 0 ? undefined : `javac: ${stderr.trim().split('\n')[0]}`
}
