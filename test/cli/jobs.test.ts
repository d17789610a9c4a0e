/** How `--jobs` shares files among workers, with workers made up for it. What comes of it, bytes and exit code, is held in `test/package/jobs.test.ts`. */
import { describe, expect, it } from 'vitest'
import { judgedInJobs } from '../../src/cli/jobs.ts'
import { run } from '../../src/cli/run.ts'
import { memoryWorld } from './memory-world.ts'
import { INVALID, VALID, workFolder } from './work-folder.ts'

const { at, put } = workFolder()

/** A worker that answers late for even numbers, and breaks over a file called so. */
const PROGRAM = new URL(`data:text/javascript,${encodeURIComponent(`
  import { parentPort } from 'node:worker_threads'
  parentPort.on('message', ({ index, file }) => {
    if (file.name.startsWith('broken')) throw new Error('broken to pieces')
    setTimeout(() => parentPort.postMessage({ index, judged: [{ printed: { name: file.name, verdict: 'valid', issues: [], judges: [] }, exit: 0 }] }), index % 2 === 0 ? 5 : 0)
  })`)}`)

async function namesFrom(names: readonly string[], jobs: number): Promise<readonly (readonly [string, string])[]> {
  const found: (readonly [string, string])[] = []
  async function* here(): AsyncGenerator<never> {}
  for await (const judged of judgedInJobs(names.map(name => ({ name })), { options: {}, cwd: at('.') }, jobs, PROGRAM, here)) {
    for (const { printed } of judged) found.push([printed.name, printed.verdict])
  }
  return found
}

describe('judging on several threads', () => {
  it('gives back what was found in the order of the files', async () => {
    const names = Array.from({ length: 60 }, (_, index) => `${index}.xml`)
    expect(await namesFrom(names, 3)).toEqual(names.map(name => [name, 'valid']))
  })

  it('loses one file to a worker that breaks, and no other', async () => {
    const names = ['a.xml', 'broken-1.xml', 'b.xml', 'broken-2.xml', 'c.xml', 'd.xml']
    expect(await namesFrom(names, 2)).toEqual(names.map(name => [name, name.startsWith('broken') ? 'not-determined' : 'valid']))
  })

  it('leaves stdin to this thread', async () => {
    expect(await namesFrom(['a.xml', '-', 'b.xml'], 2)).toEqual([['a.xml', 'valid'], ['b.xml', 'valid']])
  })
})

describe('the option --jobs', () => {
  it.each(['0', '65', 'two', '-1', '1.5'])('refuses %s', async given => {
    put('a.json', VALID)
    expect(await run(['validate', `--jobs=${given}`, at('a.json')], memoryWorld(at('.')).world)).toBe(2)
  })

  it('is not for files that are mended', async () => {
    put('b.json', INVALID)
    expect(await run(['validate', '--fix', '--jobs', '2', at('b.json')], memoryWorld(at('.')).world)).toBe(2)
  })
})
