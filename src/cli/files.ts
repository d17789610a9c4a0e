/**
 * Files in: `-` is stdin, folders are walked, quoted patterns are met.
 *
 * A single file is looked at and read without promises: Node loads a dozen modules for the first of them, and nothing else waits.
 */
import { readFileSync, statSync, type Stats } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { World } from './command.ts'
import { UsageError } from './command.ts'
import { isPattern, patternsOf, type Step } from './glob.ts'

/** What the arguments named: a file, or a folder that could not be read. */
export interface Named {
  /** As the user wrote it, or below what he wrote; `-` for stdin. */
  readonly name: string
  /** Why the folder of that name cannot be read. */
  readonly folderTrouble?: string
}

/** A file that was asked for: its content, or why it cannot be opened. */
export interface Opened {
  /** As the user wrote it; `<stdin>` for `-`. */
  readonly name: string
  readonly bytes?: Uint8Array
  readonly trouble?: string
}

/** Ledgers stand beside documents and are none. */
const DOCUMENTS = /(?<!\.ledger)\.(xml|json)$/i
const DOCUMENTS_AND_RECORDS = /(?<!\.ledger)\.((xml|json|ndjson|jsonl)(\.gz)?|zip)$/i

/**
 * The files that the arguments name, each once; a folder stands for the XML and JSON files below it, ledgers aside, in the order
 * of their names.
 *
 * @throws {UsageError} When an argument stands for nothing, or a folder cannot be read.
 */
export async function namesOf(files: readonly string[], cwd: string): Promise<readonly string[]> {
  return readable(await namedBy(files, cwd, DOCUMENTS, '.xml or .json'))
}

/** The same with the NDJSON and the packed files below a folder. */
export async function draftFiles(files: readonly string[], cwd: string): Promise<readonly string[]> {
  return readable(await documentsOf(files, cwd))
}

function readable(named: readonly Named[]): readonly string[] {
  return named.map(({ name, folderTrouble }) => {
    if (folderTrouble !== undefined) throw new UsageError(`${name}: ${folderTrouble}`)
    return name
  })
}

/** Like `namesOf`, with the NDJSON and the packed files below a folder; a folder that cannot be read is named among the files. */
export async function documentsOf(files: readonly string[], cwd: string): Promise<readonly Named[]> {
  return namedBy(files, cwd, DOCUMENTS_AND_RECORDS, '.xml, .json, .ndjson, .jsonl, .gz or .zip')
}

async function namedBy(files: readonly string[], cwd: string, kinds: RegExp, kindNames: string): Promise<readonly Named[]> {
  if (files.length === 0) throw new UsageError('no file is named; "-" reads from stdin')
  if (files.includes('')) throw new UsageError('the name of a file is empty')
  if (files.filter(file => file === '-').length > 1) throw new UsageError('"-" can be given once')
  const found = new Map<string, Named>()
  for (const file of files) {
    for (const named of await meant(file, cwd, kinds, kindNames)) {
      const key = named.name === '-' ? '-' : resolve(cwd, named.name)
      if (!found.has(key)) found.set(key, named)
    }
  }
  return [...found.values()]
}

/** A file or folder of that very name comes before the pattern that its name could be. */
async function meant(file: string, cwd: string, kinds: RegExp, kindNames: string): Promise<readonly Named[]> {
  if (file === '-') return [{ name: file }]
  if (isFolder(file, cwd)) {
    const walk = new Walk(cwd, kinds)
    await walk.below(file)
    if (walk.found.length === 0) throw new UsageError(`there is no ${kindNames} file below ${file}`)
    return walk.found
  }
  if (!isPattern(file) || statOf(resolve(cwd, file)) !== undefined) return [{ name: file }]
  const found: (readonly Named[])[] = []
  for (const { base, steps } of patternsOf(file)) {
    const walk = new Walk(cwd, kinds)
    if (isFolder(base, cwd)) await walk.along(base, steps)
    found.push(walk.found)
  }
  if (found.every(({ length }) => length === 0)) throw new UsageError(`no file matches ${file}`)
  return found.flat()
}

/**
 * Walks folders, in the order of names. Links are followed, but no folder is entered twice for the same purpose: a link that
 * leads back ends the way. A document's link that leads nowhere is named, so that it is noticed.
 */
class Walk {
  readonly found: Named[] = []
  readonly #cwd: string
  readonly #kinds: RegExp
  readonly #entered = new Set<string>()

  constructor(cwd: string, kinds: RegExp) {
    this.#cwd = cwd
    this.#kinds = kinds
  }

  /** All documents below a folder, but for what is hidden: `._report.xml` is what a Mac keeps beside `report.xml`. */
  async below(folder: string): Promise<void> {
    for (const { name, entry, kind } of await this.#entries(folder, 'below')) {
      if (entry.startsWith('.')) continue
      if (kind === 'folder') await this.below(name)
      else if (kind !== 'other' && this.#kinds.test(entry)) this.found.push({ name })
    }
  }

  /** What the steps of a pattern meet, from a folder on; a folder that is met stands for the documents below it. */
  async along(folder: string, steps: readonly Step[], reached: ReadonlySet<number> = withoutFolders([0], steps)): Promise<void> {
    for (const { name, entry, kind } of await this.#entries(folder, [...reached].join())) {
      const next = withoutFolders([...reached].flatMap(at => stepsBehind(steps[at], at, entry)), steps)
      const isMet = next.has(steps.length)
      if (kind === 'folder' && next.size > (isMet ? 1 : 0)) await this.along(name, steps, next)
      else if (kind === 'folder' && isMet) await this.below(name)
      else if (kind !== 'folder' && kind !== 'other' && isMet) this.found.push({ name })
    }
  }

  async #entries(folder: string, purpose: string): Promise<readonly Entry[]> {
    try {
      const here = await realpath(resolve(this.#cwd, folder))
      const key = `${purpose} ${here}`
      if (this.#entered.has(key)) return []
      this.#entered.add(key)
      const entries = await readdir(here, { withFileTypes: true })
      const sorted = entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))
      return await Promise.all(sorted.map(async entry => {
        const name = join(folder, entry.name)
        return { name, entry: entry.name, kind: kindOf(entry) ?? await stat(join(here, entry.name)).then(found => kindOf(found) ?? 'other', () => 'lost' as const) }
      }))
    } catch (thrown) {
      this.found.push({ name: folder, folderTrouble: reasonOf(thrown) })
      return []
    }
  }
}

interface Entry {
  /** From where the user's word begins. */
  readonly name: string
  readonly entry: string
  /** `lost`: a link that leads nowhere. */
  readonly kind: 'folder' | 'file' | 'other' | 'lost'
}

/** Links have to be looked at. */
function kindOf(found: { isDirectory(): boolean, isFile(): boolean, isSymbolicLink(): boolean }): 'folder' | 'file' | 'other' | undefined {
  return found.isDirectory() ? 'folder' : found.isFile() ? 'file' : found.isSymbolicLink() ? undefined : 'other'
}

/** Which steps may come after a name has been met in the place of step `at`. `**` takes any name but a hidden one, and stays. */
function stepsBehind(step: Step | undefined, at: number, name: string): readonly number[] {
  if (step === undefined) return []
  if (step === '**') return name.startsWith('.') ? [] : [at]
  return step(name) ? [at + 1] : []
}

/** `**` can stand for no folder at all. */
function withoutFolders(reached: readonly number[], steps: readonly Step[]): ReadonlySet<number> {
  const all = new Set(reached)
  for (const at of all) {
    if (steps[at] === '**') all.add(at + 1)
  }
  return all
}

/** What is needed of the world to open a file. */
export type FileWorld = Pick<World, 'cwd' | 'readStdin' | 'stdin'>

/** Opens one file, and reads it whole. */
export async function openFile(name: string, world: FileWorld): Promise<Opened> {
  try {
    if (name === '-') return { name: '<stdin>', bytes: await world.readStdin() }
    return { name, bytes: readFileSync(resolve(world.cwd, name)) }
  } catch (thrown) {
    return { name, trouble: reasonOf(thrown) }
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file', EACCES: 'permission denied', EISDIR: 'it is a folder', EPERM: 'permission denied',
  ENOTDIR: 'a part of its path is no folder', ENOSPC: 'there is no room on the disk', EROFS: 'the disk is read-only', ENAMETOOLONG: 'its name is too long',
  ELOOP: 'its link leads back to itself', ERR_FS_FILE_TOO_LARGE: 'it is larger than 2 GiB',
}

/** Why the system refused, in words. */
export function reasonOf(thrown: unknown): string {
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : ''
  return REASONS[code] ?? (thrown instanceof Error ? thrown.message : String(thrown))
}

/** Whether there is a folder of that name. */
function isFolder(path: string, cwd: string): boolean {
  return statOf(resolve(cwd, path))?.isDirectory() === true
}

/** What the system says of a file; `undefined` where there is none, or none that may be looked at. */
export function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}

/** Whether a path given for output means a folder: it ends in a slash or is one. */
export async function meansFolder(path: string, cwd: string): Promise<boolean> {
  return /[/\\]$/.test(path) || isFolder(path, cwd)
}
