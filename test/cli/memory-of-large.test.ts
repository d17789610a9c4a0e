/** Memory that large files take: the same for one that is ten times as long. */
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const PROGRAM = fileURLToPath(new URL('memory-of-large.ts', import.meta.url))

/** The part of V8's heap for young objects is kept as small as it starts: how far it grows depends on how long a program runs, not on what it needs. */
const YOUNG = '--max-semi-space-size=1'
/** What the larger file may take more: a fifth, and what V8 keeps of code and of garbage that it has not yet met, in KB: in all, a quarter of what it is longer. */
const [SHARE, SLACK] = [0.2, 24_000]

interface Peak {
  readonly bytes: number
  readonly verdict: string
  readonly kilobytes: number
}

describe('the memory that a large file takes', () => {
  let folder = ''

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'memory-'))
    await build({
      entryPoints: [PROGRAM], outdir: folder, bundle: true, splitting: true, platform: 'node', format: 'esm', logLevel: 'error', outExtension: { '.js': '.mjs' },
      // Where the program looks for fixtures from.
      define: { 'import.meta.url': JSON.stringify(import.meta.url) },
      // Judges that are not asked.
      external: ['libxml2-wasm', 'ajv', 'ajv/*'],
    })
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  async function peakOf(syntax: string, megabytes: number): Promise<Peak> {
    const { stdout } = await promisify(execFile)(process.execPath, [YOUNG, join(folder, 'memory-of-large.mjs'), syntax, String(megabytes)])
    return JSON.parse(stdout) as Peak
  }

  it.each(['xml', 'json', 'ndjson'])('is as much for ten times as many reports in %s', async syntax => {
    const [small, large] = [await peakOf(syntax, 20), await peakOf(syntax, 200)]
    console.log(`${syntax}: ${small.bytes} bytes in ${small.kilobytes} KB, ${large.bytes} bytes in ${large.kilobytes} KB`)
    expect([small.verdict, large.verdict]).toEqual(['valid', 'valid'])
    expect(large.bytes / small.bytes).toBeGreaterThan(9.9)
    expect(large.kilobytes).toBeLessThan(small.kilobytes * (1 + SHARE) + SLACK)
  })
})
