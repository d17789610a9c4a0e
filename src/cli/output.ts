/** Files out: they appear whole or not at all, all of them or none. */
import { once } from 'node:events'
import { copyFileSync, existsSync, linkSync, renameSync, rmSync } from 'node:fs'
import { chmod, mkdir, open, realpath, stat, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { UsageError } from './command.ts'
import { besides, notWritten, Spool } from './spool.ts'
import { onEnd } from './undo.ts'

/** A file on its way: written beside its place, then put there; what was there before is kept until all are. */
interface Draft {
  readonly path: string
  readonly draft: string
  /** Where the file that was there before is kept meanwhile. */
  before?: string
  placed: boolean
}

/** Text, which is written in UTF-8, bytes, or what was written to the disk already. */
export type Content = string | Uint8Array | Spool

/**
 * Writes files, all of them or none. Existing files keep their mode, links are followed, devices such as `/dev/stdout` are
 * written to as they are. A signal that ends the process takes back what is under way.
 *
 * @param untouched  Files that must not be written over.
 * @throws {UsageError} When a path cannot be written, or two are the same file; what was there before is there again.
 */
export async function writeWhole(contents: ReadonlyMap<string, Content>, cwd: string, untouched: readonly string[] = []): Promise<void> {
  const drafts: Draft[] = []
  const release = onEnd(() => takeBack(drafts))
  try {
    for (const { path, isDevice, content } of await targetsOf(contents, cwd, untouched)) {
      if (isDevice) await writeToDevice(path, content)
      else await writeDraft(draftFor(path, drafts), content)
    }
    placeAll(drafts)
  } catch (thrown) {
    takeBack(drafts)
    throw notWritten([...contents.keys()].join(', '), thrown)
  } finally {
    release()
  }
}

interface Target {
  readonly path: string
  readonly isDevice: boolean
  /** A device takes several results one after another. */
  readonly content: readonly Content[]
}

async function targetsOf(contents: ReadonlyMap<string, Content>, cwd: string, untouched: readonly string[]): Promise<readonly Target[]> {
  const sources = await Promise.all(untouched.map(path => realPathOf(resolve(cwd, path))))
  const targets = new Map<string, Target>()
  for (const [asked, content] of contents) {
    const path = await realPathOf(resolve(cwd, asked))
    const found = await stat(path).catch(() => undefined)
    const isDevice = found !== undefined && !found.isFile()
    if (found?.isDirectory() === true) throw new UsageError(`cannot write ${asked}: it is a folder`)
    if (sources.includes(path)) throw new UsageError(`${asked} is the file that was read: the source would be lost; write to another one`)
    if (targets.has(path) && !isDevice) throw new UsageError(`two results would be written to ${asked}; give them different names`)
    targets.set(path, { path, isDevice, content: [...targets.get(path)?.content ?? [], content] })
  }
  return [...targets.values()]
}

function realPathOf(path: string): Promise<string> {
  return realpath(path).catch(() => path)
}

/** A draft is known before it is on disk, so that a signal finds it. */
function draftFor(path: string, drafts: Draft[]): Draft {
  const draft: Draft = { path, draft: besides(path), placed: false }
  drafts.push(draft)
  return draft
}

/** As it is opened by who writes to it: not as a new file. */
async function writeToDevice(path: string, contents: readonly Content[]): Promise<void> {
  for (const content of contents) await writeFile(path, content instanceof Spool ? content.pieces() : content, { flag: 'a' })
}

async function writeDraft({ path, draft }: Draft, [content = '']: readonly Content[]): Promise<void> {
  const mode = await stat(path).then(found => found.mode, () => undefined)
  if (content instanceof Spool) await content.become(draft, mode)
  else await writeNew(draft, content, mode)
}

async function writeNew(draft: string, content: string | Uint8Array, mode: number | undefined): Promise<void> {
  await mkdir(dirname(draft), { recursive: true })
  const file = await open(draft, 'wx', mode)
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
  if (mode !== undefined) await chmod(draft, mode)
}

/** All in one go: no signal is heard meanwhile. */
function placeAll(drafts: readonly Draft[]): void {
  for (const draft of drafts) place(draft)
  for (const { before } of drafts) if (before !== undefined) rmSync(before, { force: true })
}

/** At no moment is there no file of that name: the one before gets a second name first. */
function place(draft: Draft): void {
  const { path } = draft
  if (existsSync(path)) {
    draft.before = besides(path)
    keepAs(path, draft.before)
  }
  renameSync(draft.draft, path)
  draft.placed = true
}

/** Gives a file a second name; where the file system has no such thing, it is copied. */
function keepAs(path: string, second: string): void {
  try {
    linkSync(path, second)
  } catch {
    copyFileSync(path, second)
  }
}

function takeBack(drafts: readonly Draft[]): void {
  for (const { path, draft, before, placed } of drafts.toReversed()) {
    if (placed && before !== undefined) renameSync(before, path)
    if (placed && before === undefined) rmSync(path, { force: true })
    for (const own of [draft, before]) if (own !== undefined && existsSync(own)) rmSync(own)
  }
}

/** Prints a result, no faster than it is read. What was on the disk is gone then. */
export async function printContent(content: Content, print: (text: string) => void): Promise<void> {
  for await (const piece of content instanceof Spool ? content.lastPieces() : [content]) {
    print(typeof piece === 'string' ? piece : new TextDecoder().decode(piece))
    if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain')
  }
}
