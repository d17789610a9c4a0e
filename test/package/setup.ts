/** Has the package built, packed and installed once, in a folder of its own, while the tests of the source run already. */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { ANSWER } from './answer.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where `ANSWER` will be. */
    packageFolder: string
  }
}

const MAKE = fileURLToPath(new URL('make.ts', import.meta.url))

export default function setup(project: TestProject): () => Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ipo-reports-package-'))
  project.provide('packageFolder', folder)
  const maker = spawn(process.execPath, ['--import', 'tsx', MAKE, folder], { stdio: 'inherit' })
  const ended = new Promise<void>(resolve => {
    const end = (failure: string): void => {
      if (!existsSync(join(folder, ANSWER))) writeFileSync(join(folder, ANSWER), JSON.stringify({ failure }))
      resolve()
    }
    maker.on('exit', status => end(`make.ts ended with ${status}`))
    maker.on('error', thrown => end(String(thrown)))
  })
  return async () => {
    maker.kill()
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
}
