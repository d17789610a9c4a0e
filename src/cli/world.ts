/** The world as the running process sees it. */
import { realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import pc from 'picocolors'
import type { World } from './command.ts'
import { Exit, type ExitCode } from './exit.ts'
import { reasonOf } from './files.ts'

/** Streams of this process; colours only where stdout is a terminal (in a pipe `isTTY` is undefined) and nothing forbids them (`NO_COLOR`). */
export function world(): World {
  const { bold, dim, red, yellow, green, cyan } = pc.createColors(process.stdout.isTTY === true && pc.isColorSupported)
  let unread: ExitCode = Exit.Valid
  endWithTheOutput(() => unread)
  return {
    readStdin,
    stdin: () => process.stdin as AsyncIterable<Buffer>,
    out: text => void process.stdout.write(text),
    err: text => void process.stderr.write(text),
    paint: { bold, dim, red, yellow, green, cyan },
    cwd: process.cwd(),
    env: process.env,
    talksToTerminal: process.stderr.isTTY === true,
    endIfUnread: code => { unread = code },
    // Beside the file that was started, which may have been reached by a link.
    workerProgram: () => pathToFileURL(join(dirname(realpathSync(process.argv[1] ?? '')), 'worker.js')),
  }
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/**
 * `ipo-reports … | head`: the reader has what it wanted, and nobody waits for the rest. The exit code is that of what was found so
 * far. Any other trouble with stdout is said, and is no verdict.
 */
function endWithTheOutput(unread: () => ExitCode): void {
  // Nobody listens to the talk any more: that changes no result.
  process.stderr.on('error', () => {})
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(unread())
    process.stderr.write(`ipo-reports: the output cannot be written: ${reasonOf(error)}\n`, () => process.exit(Exit.Internal))
  })
}
