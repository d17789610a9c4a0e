/** `validate` as a process: exit codes as a shell sees them, pipes that are closed. */
import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { INVALID, VALID, workFolder } from './work-folder.ts'

const { at, put } = workFolder()
const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))
const TSX = import.meta.resolve('tsx')

interface Ended {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

/** Runs the command; with `closesAfter`, nobody reads on behind so many characters of its output. */
function started(args: readonly string[], closesAfter = Infinity): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', TSX, MAIN, ...args], { cwd: at('.'), stdio: ['ignore', 'pipe', 'pipe'] })
    let [out, err] = ['', '']
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString()
      if (out.length > closesAfter) child.stdout.destroy()
    })
    child.stderr.on('data', (chunk: Buffer) => { err += chunk.toString() })
    child.on('error', reject)
    child.on('close', status => resolve({ status, out, err }))
  })
}

describe('the process', () => {
  it('ends with 1 over 256 invalid files, and shows no progress in a pipe', async () => {
    mkdirSync(at('in'))
    for (let index = 0; index < 256; index++) put(`in/${index}.json`, INVALID)
    const { status, out, err } = await started(['validate', '--judges', 'own', 'in/*.json'])
    expect([status, out.match(/ error value\.code /g)?.length]).toEqual([1, 256])
    expect(err).not.toContain('\r')
  })

  it('ends with what was found so far when nobody reads on', async () => {
    mkdirSync(at('in'))
    for (let index = 100; index < 600; index++) put(`in/${index}.json`, INVALID)
    expect((await started(['validate', '--judges', 'own', 'in'], 10)).status).toBe(1)
  })

  it('ends with 4 when nobody reads on, nothing was found and files are left', async () => {
    mkdirSync(at('in'))
    for (let index = 100; index < 2100; index++) put(`in/${index}.json`, VALID)
    expect((await started(['validate', '--judges', 'own', 'in'], 10)).status).toBe(4)
  })
})
