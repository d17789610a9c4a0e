/** The installed command, ended in the middle: what was there is as it was, and nothing of what was under way stays. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, cpSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { root } from '../../scripts/packing.ts'
import { transaction } from '../cli/large-transaction.ts'
import { commandFile } from './consumer.ts'

/** Reports of a transaction that takes the command some seconds. */
const REPORTS = 6_000
const SIGNALS = ['SIGINT', 'SIGTERM'] as const

const sources = mkdtempSync(join(tmpdir(), 'interrupt-source-'))
const large = join(sources, 'large.xml')
let folder = ''

beforeAll(() => {
  const file = openSync(large, 'w')
  for (const piece of transaction('xml', REPORTS)) writeSync(file, piece)
  closeSync(file)
  return () => rmSync(sources, { recursive: true })
})
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'interrupt-'))
  mkdirSync(join(folder, 'tmp'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Starts the command; its temporary files are those in `tmp`. */
function started(...args: string[]): ChildProcess {
  return spawn(commandFile(), args, { cwd: folder, env: { ...process.env, TMPDIR: join(folder, 'tmp') }, stdio: ['ignore', 'pipe', 'pipe'] })
}

function files(): readonly string[] {
  return readdirSync(folder, { recursive: true }).map(String).toSorted()
}

/** Waits until something is under way on the disk: the command makes a hidden file of its own. */
async function isUnderWay(child: ChildProcess): Promise<void> {
  while (!readdirSync(folder, { recursive: true }).some(name => String(name).endsWith('.tmp'))) {
    if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode} before it could be interrupted`)
    await setImmediate()
  }
}

async function textOf(stream: NodeJS.ReadableStream | null): Promise<string> {
  let text = ''
  for await (const piece of stream ?? []) text += String(piece)
  return text
}

const hasSignals = process.platform !== 'win32'
if (!hasSignals) console.log('not run: on Windows a process is ended without being told')

describe.runIf(hasSignals)('a command that is ended by a signal', () => {
  it.each(SIGNALS)('leaves the file that was there, and nothing else: convert -o, %s', async signal => {
    writeFileSync(join(folder, 'out.json'), 'as it was')
    const child = started('convert', large, '-o', 'out.json')
    const before = files()
    await isUnderWay(child)
    child.kill(signal)
    expect(await once(child, 'exit')).toEqual([null, signal])
    expect(files()).toEqual(before)
    expect(readFileSync(join(folder, 'out.json'), 'utf8')).toBe('as it was')
  })

  it('makes no folder: convert -o into one that is still to be made', async () => {
    const child = started('convert', large, '-o', 'a/b/')
    await isUnderWay(child)
    child.kill('SIGINT')
    expect(await once(child, 'exit')).toEqual([null, 'SIGINT'])
    expect(files()).toEqual(['tmp'])
  })

  it('prints nothing: convert to stdout', async () => {
    const child = started('convert', large)
    const printed = textOf(child.stdout)
    await isUnderWay(child)
    child.kill('SIGTERM')
    expect(await once(child, 'exit')).toEqual([null, 'SIGTERM'])
    expect(await printed).toBe('')
    expect(files()).toEqual(['tmp'])
  })

  it('leaves the earlier publication: publish', async () => {
    cpSync(join(root, 'fixtures', 'office-report', 'fr-2025-full'), join(folder, 'reports'), { recursive: true })
    expect(await once(started('publish', 'reports/document.xml', '-o', 'out'), 'exit')).toEqual([0, null])
    const before = files()
    const manifest = readFileSync(join(folder, 'out', 'manifest.json'))
    const child = started('publish', 'reports/document.xml', '-o', 'out')
    await isUnderWay(child)
    child.kill('SIGINT')
    expect(await once(child, 'exit')).toEqual([null, 'SIGINT'])
    expect(files()).toEqual(before)
    expect(readFileSync(join(folder, 'out', 'manifest.json')).equals(manifest)).toBe(true)
  })
})

describe('a command whose output nobody reads on', () => {
  it('ends, and leaves nothing', async () => {
    const child = started('convert', large)
    const ended = once(child, 'exit')
    child.stdout?.once('data', () => child.stdout?.destroy())
    expect(await ended).toEqual([0, null])
    expect(files()).toEqual(['tmp'])
  })
})
