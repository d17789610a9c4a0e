/**
 * Measures one operation in a warm process: seconds per operation.
 *
 *   node loop.mjs MODULE OPERATION SECONDS FILE…
 *
 * MODULE exports OPERATION, a function that takes the files, checks that the work is done right, and returns the work as a function.
 * Calls are timed in batches of some ten milliseconds, so that collecting garbage is part of what is measured; the median of the batches counts.
 */
import { tell } from './process.mjs'

const [module, operation, seconds, ...files] = process.argv.slice(2)
const WARM_UP = 1e9
const BATCH = 10e6

/** What operations return goes here, so that no work can be left out. */
let kept

function batchOf(work, count) {
  const start = process.hrtime.bigint()
  for (let call = 0; call < count; call++) kept = work()
  return Number(process.hrtime.bigint() - start)
}

/** Calls until it is warm. @returns How many calls make a batch. */
function warmUp(work) {
  let spent = 0
  let calls = 0
  let last = 0
  while (spent < WARM_UP || calls < 3) {
    last = batchOf(work, 1)
    spent += last
    calls++
  }
  return Math.max(1, Math.round(BATCH / Math.min(last, spent / calls)))
}

await tell(async () => {
  const work = await (await import(module))[operation](files)
  const count = warmUp(work)
  const batches = []
  let spent = 0
  while (spent < Number(seconds) * 1e9 || batches.length < 3) {
    const nanoseconds = batchOf(work, count)
    batches.push(nanoseconds / count / 1e9)
    spent += nanoseconds
  }
  batches.sort((a, b) => a - b)
  return { seconds: batches[Math.floor(batches.length / 2)], calls: batches.length * count, kept: typeof kept }
})
