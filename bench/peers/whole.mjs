/**
 * The same work in a process of its own: reads a file once, checks it, and ends.
 *
 *   node whole.mjs MODULE OPERATION FILE…
 */
import { tell } from '../measured/process.mjs'

const [module, operation, ...files] = process.argv.slice(2)

await tell(async () => {
  await (await import(module))[operation](files)
  return {}
})
