/** A published folder, put in place whole: nothing of an earlier publication stays, and nothing that is not ours is touched. */
import { randomBytes } from 'node:crypto'
import { existsSync, renameSync, rmSync } from 'node:fs'
import { readdir, readFile, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { TOOL } from '../issue/index.ts'
import { UsageError } from './command.ts'
import { reasonOf } from './files.ts'
import { writeWhole } from './output.ts'
import { onEnd } from './undo.ts'

/** What a publication holds beside the files that its manifest lists. */
const UNLISTED = ['manifest.json', 'SHA256SUMS']

/**
 * Finds out whether a folder can be written: it is not there, is empty, or holds an earlier publication and nothing else.
 *
 * @param sources  What was asked to be read: neither may stand in the other, or the next run would read what this one wrote.
 * @returns The absolute path.
 * @throws {UsageError} When it cannot.
 */
export async function publicationFolder(folder: string, sources: readonly string[], cwd: string): Promise<string> {
  const target = await realPathOf(resolve(cwd, folder))
  for (const source of sources) {
    const path = await realPathOf(resolve(cwd, source))
    if (isWithin(path, target) || isWithin(target, path)) throw new UsageError(`-o ${folder}: it and ${source}, which is read, are one in the other; choose a folder beside it`)
  }
  const found = await stat(target).catch(() => undefined)
  if (found === undefined) return target
  if (!found.isDirectory()) throw new UsageError(`-o ${folder}: there is a file of that name; publish writes a folder`)
  const stranger = await strangerIn(target)
  if (stranger !== undefined) throw new UsageError(`-o ${folder}: it holds ${stranger}, which no earlier publication put there; choose an empty folder`)
  return target
}

async function realPathOf(path: string): Promise<string> {
  return realpath(path).catch(async () => {
    const above = dirname(path)
    return above === path ? path : join(await realPathOf(above), basename(path))
  })
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`)
}

/** The first file that is not of an earlier publication. */
async function strangerIn(folder: string): Promise<string | undefined> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => !entry.isDirectory()).map(entry => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')).toSorted()
  const listed = new Set(files.length === 0 ? [] : await listedIn(folder))
  return files.find(file => !listed.has(file))
}

/** What the manifest there lists; nothing when there is none of ours. */
async function listedIn(folder: string): Promise<readonly string[]> {
  try {
    const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as { readonly tool?: { readonly name?: unknown }, readonly files?: readonly { readonly path?: unknown }[] }
    return manifest.tool?.name === TOOL.name && Array.isArray(manifest.files) ? [...UNLISTED, ...manifest.files.map(({ path }) => String(path))] : []
  } catch {
    return []
  }
}

/**
 * Writes all files beside the folder, then puts them in its place at once. A signal that ends the process takes back what is under way.
 *
 * @param target  From `publicationFolder`.
 * @throws {UsageError} When it cannot be written; what was there before is there again.
 */
export async function writeFolder(files: ReadonlyMap<string, string>, target: string): Promise<void> {
  const draft = besides(target)
  const before = besides(target)
  const release = onEnd(() => {
    if (existsSync(before) && !existsSync(target)) renameSync(before, target)
    for (const path of [draft, before]) rmSync(path, { recursive: true, force: true })
  })
  try {
    await writeWhole(new Map([...files].map(([path, text]) => [join(draft, ...path.split('/')), text])), dirname(target))
    const isThere = await stat(target).then(() => true, () => false)
    if (isThere) await rename(target, before)
    await rename(draft, target).catch(async (thrown: unknown) => {
      if (isThere) await rename(before, target)
      throw new UsageError(`cannot write ${target}: ${reasonOf(thrown)}`)
    })
  } finally {
    await Promise.all([draft, before].map(path => rm(path, { recursive: true, force: true })))
    release()
  }
}

function besides(path: string): string {
  return join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`)
}
