/** The world as the running process sees it. */
import pc from 'picocolors'
import type { World } from './command.ts'

/** Streams of this process; colours only where stdout is a terminal and nothing forbids them (`NO_COLOR`). */
export function world(): World {
  const { bold, dim, red, yellow, green, cyan } = pc.createColors(process.stdout.isTTY && pc.isColorSupported)
  endQuietlyOnBrokenPipe()
  return {
    readStdin,
    out: text => void process.stdout.write(text),
    err: text => void process.stderr.write(text),
    paint: { bold, dim, red, yellow, green, cyan },
    cwd: process.cwd(),
  }
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** `ipo-reports … | head`: the reader has what it wanted. */
function endQuietlyOnBrokenPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
}
