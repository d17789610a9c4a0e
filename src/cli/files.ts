/** Files in: `-` is stdin, folders are walked. */
import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { World } from './command.ts'
import { UsageError } from './command.ts'

/** A file that was asked for: its content, or why it cannot be opened. */
export interface Opened {
  /** As the user wrote it; `<stdin>` for `-`. */
  readonly name: string
  readonly bytes?: Uint8Array
  readonly trouble?: string
}

/** Ledgers stand beside documents and are none. */
const DOCUMENTS = /(?<!\.ledger)\.(xml|json)$/i

/** The files that the arguments name; a folder stands for the XML and JSON files below it, ledgers aside, in the order of their names. */
export async function namesOf(files: readonly string[], cwd: string): Promise<readonly string[]> {
  if (files.length === 0) throw new UsageError('no file is named; "-" reads from stdin')
  if (files.includes('')) throw new UsageError('the name of a file is empty')
  if (files.filter(file => file === '-').length > 1) throw new UsageError('"-" can be given once')
  const names = await Promise.all(files.map(async file => {
    if (file === '-' || !await isFolder(file, cwd)) return [file]
    const found = await documentsBelow(file, cwd)
    if (found.length === 0) throw new UsageError(`there is no .xml or .json file below ${file}`)
    return found
  }))
  return names.flat()
}

/** Links are followed, but not into a folder that they stand in; a document's link that leads nowhere is named, so that it is noticed. */
async function documentsBelow(folder: string, cwd: string, above: readonly string[] = []): Promise<readonly string[]> {
  const here = await realpath(resolve(cwd, folder))
  if (above.includes(here)) return []
  const entries = await readdir(here).catch((thrown: unknown) => {
    throw new UsageError(`${folder}: ${reasonOf(thrown)}`)
  })
  const names = await Promise.all(entries.toSorted((a, b) => (a < b ? -1 : 1)).map(async entry => {
    const name = join(folder, entry)
    const found = await stat(resolve(cwd, name)).catch(() => undefined)
    if (found?.isDirectory() === true) return documentsBelow(name, cwd, [...above, here])
    return (found === undefined || found.isFile()) && DOCUMENTS.test(entry) ? [name] : []
  }))
  return names.flat()
}

/** Opens one file. */
export async function openFile(name: string, world: World): Promise<Opened> {
  try {
    if (name === '-') return { name: '<stdin>', bytes: await world.readStdin() }
    return { name, bytes: await readFile(resolve(world.cwd, name)) }
  } catch (thrown) {
    return { name, trouble: reasonOf(thrown) }
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file', EACCES: 'permission denied', EISDIR: 'it is a folder', EPERM: 'permission denied',
  ENOTDIR: 'a part of its path is no folder', ENOSPC: 'there is no room on the disk', EROFS: 'the disk is read-only', ENAMETOOLONG: 'its name is too long',
  ELOOP: 'its link leads back to itself',
}

/** Why the system refused, in words. */
export function reasonOf(thrown: unknown): string {
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : ''
  return REASONS[code] ?? (thrown instanceof Error ? thrown.message : String(thrown))
}

/** Whether there is a folder of that name. */
async function isFolder(path: string, cwd: string): Promise<boolean> {
  return stat(resolve(cwd, path)).then(found => found.isDirectory(), () => false)
}

/** Whether a path given for output means a folder: it ends in a slash or is one. */
export async function meansFolder(path: string, cwd: string): Promise<boolean> {
  return /[/\\]$/.test(path) || await isFolder(path, cwd)
}
