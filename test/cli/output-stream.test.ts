/** What the process prints, into pipes of every kind. */
import { spawn } from 'node:child_process'
import { describe, expect, it } from 'vitest'

const SOURCE = new URL('../../src/cli/output-stream.ts', import.meta.url).href
const TSX = import.meta.resolve('tsx')
/** More than a pipe holds. */
const LENGTH = 300_000
const ALL = Array.from({ length: 10 }, (_, at) => String(at).repeat(LENGTH / 10)).join('')
const PRINTED = `const { OutputStream } = await import(${JSON.stringify(SOURCE)})
const results = new OutputStream(1, error => process.exit(error.code === 'EPIPE' || error.code === 'ECONNRESET' ? 9 : 8))
for (let at = 0; at < 10; at++) results.write(String(at).repeat(${LENGTH / 10}))
while (!results.isWritten) await new Promise(resolve => setTimeout(resolve, 5))
process.exit(7)`

interface Ended {
  readonly status: number | null
  readonly isWhole: boolean
}

/** Runs a program whose output is read after a while, or not at all. */
function ended(program: string, isRead: boolean): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', TSX, '--input-type=module', '-e', program], { stdio: ['ignore', 'pipe', 'inherit'] })
    let out = ''
    if (isRead) setTimeout(() => child.stdout.on('data', (chunk: Buffer) => { out += chunk.toString() }), 300)
    else child.stdout.destroy()
    child.on('error', reject)
    child.on('close', status => resolve({ status, isWhole: out === ALL }))
  })
}

describe('the output', () => {
  it('is whole in a pipe when it says that all is written', async () => {
    expect(await ended(PRINTED, true)).toEqual({ status: 7, isWhole: true })
  })

  it('is whole, and in order, in a pipe that was set not to wait', async () => {
    expect(await ended(`process.stdout.isTTY\n${PRINTED}`, true)).toEqual({ status: 7, isWhole: true })
  })

  it('ends where nobody reads', async () => {
    expect((await ended(PRINTED, false)).status).toBe(9)
  })
})
