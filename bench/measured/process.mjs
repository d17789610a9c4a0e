/** What every measured process does at its end: it says on standard output, as one line of JSON, what it has found about itself. */
import { readFileSync } from 'node:fs'

/** Thrown where a competitor, or a function of ours, is not there to be measured. */
export class NotThere extends Error {
  name = 'NotThere'
}

/**
 * The most memory that this process has held, in bytes.
 *
 * From the kernel's account of this program where there is one: `getrusage` counts what the parent held before the program started.
 */
export function peakMemory() {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? []
    if (kilobytes !== undefined) return Number(kilobytes) * 1024
  } catch {
    // No such file: not Linux.
  }
  return process.resourceUsage().maxRSS * 1024
}

/** Runs what is measured and tells the outcome; what is not there is an outcome, other trouble is not. */
export async function tell(run) {
  try {
    const outcome = await run()
    process.stdout.write(`${JSON.stringify({ ...outcome, peak: peakMemory() })}\n`)
  } catch (thrown) {
    const missing = missingFrom(thrown)
    if (missing === undefined) throw thrown
    process.stdout.write(`${JSON.stringify({ missing })}\n`)
  }
}

function missingFrom(thrown) {
  if (!(thrown instanceof Error)) return undefined
  if (thrown.name === 'NotThere') return thrown.message
  if (thrown.code !== 'ERR_MODULE_NOT_FOUND' && thrown.code !== 'MODULE_NOT_FOUND') return undefined
  return `not installed: ${/'([^']+)'/.exec(thrown.message)?.[1] ?? thrown.message}`
}
