/**
 * A result that is too long for memory: written to a temporary file while it is made, and put in its place at the end. It is gone when
 * the process ends before.
 */
import { randomBytes } from 'node:crypto'
import { createReadStream, rmSync } from 'node:fs'
import { chmod, copyFile, mkdir, open, realpath, rename, stat, type FileHandle } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { UsageError } from './command.ts'
import { reasonOf } from './files.ts'
import { onEnd } from './undo.ts'

/** Bytes that are written at once. */
const PORTION = 1 << 20

/** Only for who runs the command: what it holds may be confidential. */
const PRIVATE = 0o600
const FOR_NEW_FILES = 0o666

/** What a path given wrongly makes the system say; everything else is no fault of the call. */
const WRONG_USE = new Set(['ENOENT', 'EACCES', 'EPERM', 'EISDIR', 'ENOTDIR', 'EROFS', 'ENAMETOOLONG', 'ELOOP', 'EEXIST', 'ENOSPC', 'EDQUOT'])

/** Trouble with writing, as the fault of the call where it is that. */
export function notWritten(path: string, thrown: unknown): unknown {
  const isWrongUse = thrown instanceof Error && 'code' in thrown && WRONG_USE.has(String(thrown.code))
  return isWrongUse ? new UsageError(`cannot write ${path}: ${reasonOf(thrown)}`) : thrown
}

/** A name for a temporary file beside another. */
export function besides(path: string): string {
  return join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`)
}

/**
 * A path to write to on the way to a result: beside it, so that the result can be put in place in one step. Where its folder is still to
 * be made, in the nearest one that is there; for stdout and devices among the temporary files of the system.
 */
export async function pathBefore(result: string | undefined, cwd: string): Promise<string> {
  const path = result === undefined ? undefined : await realpath(resolve(cwd, result)).catch(() => resolve(cwd, result))
  const found = path === undefined ? undefined : await stat(path).catch(() => undefined)
  if (path === undefined || (found !== undefined && !found.isFile() && !found.isDirectory())) return besides(join(tmpdir(), 'ipo-reports'))
  const folder = found?.isDirectory() === true ? path : await nearestFolder(dirname(path))
  return besides(join(folder, basename(path)))
}

async function nearestFolder(path: string): Promise<string> {
  const above = dirname(path)
  return above === path || await stat(path).then(() => true, () => false) ? path : nearestFolder(above)
}

/** A text on its way. */
export class Spool {
  readonly path: string
  readonly #meant: string
  readonly #release: () => void
  #file: FileHandle | undefined
  #pending: string[] = []
  #length = 0
  #isMade = false
  #isGone = false

  /**
   * @param path  Where there is nothing yet.
   * @param meant  What it is to become, as the user wrote it.
   */
  constructor(path: string, meant: string) {
    this.path = path
    this.#meant = meant
    this.#release = onEnd(() => rmSync(path, { force: true }))
  }

  /**
   * Writes the next piece.
   *
   * @throws {UsageError} When it cannot be written there.
   */
  async write(text: string): Promise<void> {
    this.#pending.push(text)
    this.#length += text.length
    if (this.#length >= PORTION) await this.#orWrongUse(() => this.#flush())
  }

  /** Behind the last piece: all is on the disk then. Throws as `write` does. */
  async end(): Promise<void> {
    await this.#orWrongUse(async () => {
      const file = await this.#flush()
      await file.sync()
      await file.close()
      this.#file = undefined
    })
  }

  async #flush(): Promise<FileHandle> {
    const file = this.#file ??= await open(this.path, 'wx', PRIVATE)
    this.#isMade = true
    const text = this.#pending.join('')
    this.#pending = []
    this.#length = 0
    await file.writeFile(text)
    return file
  }

  async #orWrongUse<T>(write: () => Promise<T>): Promise<T> {
    try {
      return await write()
    } catch (thrown) {
      throw notWritten(this.#meant, thrown)
    }
  }

  /** What was written, from one byte on. */
  async* pieces(from = 0): AsyncGenerator<string> {
    for await (const piece of createReadStream(this.path, { start: from, encoding: 'utf8', highWaterMark: PORTION })) yield piece as string
  }

  /** The same for the last time. It is gone from its folder before the first piece: a signal may end the process at any moment then. */
  async* lastPieces(): AsyncGenerator<string> {
    const file = await open(this.path)
    await this.remove()
    for await (const piece of file.createReadStream({ encoding: 'utf8', highWaterMark: PORTION })) yield piece as string
  }

  /** Makes it the file of another name. @param mode  Without it, that of new files. */
  async become(path: string, mode = FOR_NEW_FILES & ~process.umask()): Promise<void> {
    await mkdir(dirname(path), { recursive: true })
    await rename(this.path, path).catch(() => copyFile(this.path, path))
    await chmod(path, mode)
  }

  /** Removes what is still there of it. */
  async remove(): Promise<void> {
    if (this.#isGone) return
    this.#isGone = true
    await this.#file?.close().catch(() => undefined)
    if (this.#isMade) rmSync(this.path, { force: true })
    this.#release()
  }
}
