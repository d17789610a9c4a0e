/** Files out: they appear whole or not at all, all of them or none. */
import { randomBytes } from 'node:crypto'
import { chmod, mkdir, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { UsageError } from './command.ts'
import { reasonOf } from './files.ts'

/** A file on its way: written beside its place, then put there; what was there before is kept until all are. */
interface Draft {
  readonly path: string
  readonly draft: string
  /** Where the file that was there before is kept meanwhile. */
  readonly before?: string
}

/** What a path given wrongly makes the system say; everything else is no fault of the call. */
const WRONG_USE = new Set(['ENOENT', 'EACCES', 'EPERM', 'EISDIR', 'ENOTDIR', 'EROFS', 'ENAMETOOLONG', 'ELOOP', 'EEXIST'])

/**
 * Writes files, all of them or none. Existing files keep their mode, links are followed, devices such as `/dev/stdout` are
 * written to as they are.
 *
 * @throws {UsageError} When a path cannot be written; what was there before is there again.
 */
export async function writeWhole(contents: ReadonlyMap<string, string>, cwd: string): Promise<void> {
  const drafts: Draft[] = []
  const placed: Draft[] = []
  try {
    for (const [path, text] of contents) {
      const target = await targetOf(resolve(cwd, path))
      if (target.isDevice) await writeFile(target.path, text)
      else drafts.push(await writeDraft(target.path, text))
    }
    for (const draft of drafts) placed.push(await put(draft))
  } catch (thrown) {
    for (const { path, before } of placed.toReversed()) await (before === undefined ? rm(path, { force: true }) : rename(before, path))
    throw wrongUse(thrown) ? new UsageError(`cannot write ${[...contents.keys()].join(', ')}: ${reasonOf(thrown)}`) : thrown
  } finally {
    await Promise.all(drafts.flatMap(({ draft }) => rm(draft, { force: true })))
    await Promise.all(placed.flatMap(({ before }) => before === undefined ? [] : rm(before, { force: true })))
  }
}

function wrongUse(thrown: unknown): boolean {
  return thrown instanceof Error && 'code' in thrown && WRONG_USE.has(String(thrown.code))
}

async function targetOf(path: string): Promise<{ readonly path: string, readonly isDevice: boolean }> {
  const real = await realpath(path).catch(() => path)
  const found = await stat(real).catch(() => undefined)
  if (found?.isDirectory() === true) throw new UsageError(`cannot write ${path}: it is a folder`)
  return { path: real, isDevice: found !== undefined && !found.isFile() }
}

async function writeDraft(path: string, text: string): Promise<Draft> {
  await mkdir(dirname(path), { recursive: true })
  const draft = besides(path)
  try {
    const file = await open(draft, 'wx')
    try {
      await file.writeFile(text)
      await file.sync()
    } finally {
      await file.close()
    }
    const mode = await stat(path).then(found => found.mode, () => undefined)
    if (mode !== undefined) await chmod(draft, mode)
    return { path, draft }
  } catch (thrown) {
    await rm(draft, { force: true })
    throw thrown
  }
}

async function put({ path, draft }: Draft): Promise<Draft> {
  const exists = await stat(path).then(() => true, () => false)
  if (!exists) {
    await rename(draft, path)
    return { path, draft }
  }
  const before = besides(path)
  await rename(path, before)
  await rename(draft, path).catch(async (thrown: unknown) => {
    await rename(before, path)
    throw thrown
  })
  return { path, draft, before }
}

function besides(path: string): string {
  return join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`)
}
