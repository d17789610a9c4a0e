/** Builds what is stale and packs it as `npm publish` would, without publishing. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the repository. */
export const root: string = fileURLToPath(new URL('..', import.meta.url))

/** Where builds leave what is worth keeping until the next one. */
export const cache: string = join(root, 'node_modules', '.cache', 'ipo-reports')

/** A packed file, with its size in bytes. */
export interface PackedFile {
  readonly path: string
  readonly size: number
}

/** A packed package. Sizes in bytes. */
export interface Packed {
  /** Absolute path of the `.tgz`. */
  readonly tarball: string
  readonly version: string
  readonly size: number
  readonly unpackedSize: number
  readonly files: readonly PackedFile[]
}

/**
 * Builds and packs.
 *
 * @param folder  Where the tarball goes; it must exist.
 * @throws When the build or `npm pack` fails; their output is part of the error.
 */
export function pack(folder: string): Packed {
  execFileSync(process.execPath, [join(root, 'scripts', 'build.mjs'), '--if-stale', '--quiet'], { cwd: root, stdio: 'pipe' })
  const listing = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root)) as
    readonly (Omit<Packed, 'tarball'> & { readonly filename: string })[]
  const [packed] = listing
  if (!packed) throw new Error('npm pack listed nothing')
  const { filename, version, size, unpackedSize, files } = packed
  return { tarball: join(folder, filename), version, size, unpackedSize, files }
}

/**
 * Runs npm, without scripts of packages and without talk on standard output.
 *
 * @returns What it printed.
 * @throws When it fails.
 */
export function npm(args: readonly string[], cwd: string): string {
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error']
  return execFileSync('npm', [...args, ...quiet], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' })
}
