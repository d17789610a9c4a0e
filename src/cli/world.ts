/** The world as the running process sees it. */
import { realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { PLAIN, type Paint } from '../print/paint.ts'
import type { World } from './command.ts'
import { Exit, type ExitCode } from './exit.ts'
import { reasonOf } from './files.ts'
import { OutputStream } from './output-stream.ts'

/** The world of a process that ends. */
export interface ProcessWorld extends World {
  /** Whether all that was printed has gone, so that the process may end at once. */
  readonly isPrinted: () => boolean
}

/** Streams of this process; colours only where stdout is a terminal and nothing forbids them (`NO_COLOR`). */
export async function world(): Promise<ProcessWorld> {
  let unread: ExitCode = Exit.Valid
  // Nobody listens to the talk any more: that changes no result.
  const talk = new OutputStream(2, () => {})
  const results = new OutputStream(1, error => endWithTheOutput(error, unread, talk))
  return {
    readStdin,
    stdin: () => process.stdin as AsyncIterable<Buffer>,
    out: text => results.write(text),
    err: text => talk.write(text),
    paint: results.isTerminal ? await colours() : PLAIN,
    cwd: process.cwd(),
    env: process.env,
    talksToTerminal: talk.isTerminal,
    endIfUnread: code => { unread = code },
    // Beside the file that was started, which may have been reached by a link.
    workerProgram: () => pathToFileURL(join(dirname(realpathSync(process.argv[1] ?? '')), 'worker.js')),
    isPrinted: () => results.isWritten && talk.isWritten,
  }
}

async function colours(): Promise<Paint> {
  const { default: pc } = await import('picocolors')
  const { bold, dim, red, yellow, green, cyan } = pc.createColors(pc.isColorSupported)
  return { bold, dim, red, yellow, green, cyan }
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
function endWithTheOutput(error: NodeJS.ErrnoException, unread: ExitCode, talk: OutputStream): void {
  // A write that waited for the reader is told of a connection that was reset.
  if (error.code === 'EPIPE' || error.code === 'ECONNRESET') process.exit(unread)
  talk.write(`ipo-reports: the output cannot be written: ${reasonOf(error)}\n`, () => process.exit(Exit.Internal))
}
