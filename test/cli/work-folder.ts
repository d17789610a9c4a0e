/** A temporary folder, new for each test, with commands that run in it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { memoryWorld } from './memory-world.ts'

/** How a command ended, and what it printed. */
export interface Ran {
  readonly exit: number
  readonly out: string
  readonly err: string
}

/** What tests do in their folder. */
export interface WorkFolder {
  /** The path of a file in it. */
  readonly at: (name: string) => string
  readonly put: (name: string, content: string | Uint8Array) => void
  /** Runs a command; arguments are divided by spaces. */
  readonly ran: (args: string, stdin?: string | Uint8Array) => Promise<Ran>
}

/** Makes a folder before each test of the file that calls this, and removes it afterwards. */
export function workFolder(): WorkFolder {
  let folder = ''
  beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'cli-')) })
  afterEach(() => { rmSync(folder, { recursive: true }) })
  return {
    at: name => join(folder, name),
    put: (name, content) => writeFileSync(join(folder, name), content),
    ran: async (args, stdin = '') => {
      const { world, out, err } = memoryWorld(folder, stdin)
      const exit = await run(args.split(' ').filter(arg => arg !== ''), world)
      return { exit, out: out(), err: err() }
    },
  }
}

/** A small valid document, and one with a misspelt code. */
export const VALID = '{"recommendationSet": {"st96Version": "V6_0", "ipoVersion": "ICT_V1_0", "recommendationSetIdentifier": "a", "editionStatusCategory": "Adopted", "recommendationBag": [{"recommendationIdentifier": "b", "recommendationNumber": "1"}]}}'
export const INVALID = VALID.replace('Adopted', 'adoptd')

/** Names and verdicts in the JSON report of `validate`, in its order; a record of NDJSON has its line behind its name. */
export function verdictsOf(report: string): readonly (readonly [name: string, verdict: string])[] {
  const { files } = JSON.parse(report) as { readonly files: readonly { readonly file: string, readonly record?: number, readonly verdict: string }[] }
  return files.map(({ file, record, verdict }) => [record === undefined ? file : `${file}:${record}`, verdict])
}
