/**
 * NDJSON line by line with JSON.parse and ajv, in constant memory: what an application would write.
 *
 *   node ndjson.mjs FILE [parse]      with `parse`: unchecked
 */
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { compiled } from './json.mjs'
import { tell } from '../measured/process.mjs'

const [file, unchecked] = process.argv.slice(2)

await tell(async () => {
  const validate = unchecked === undefined ? compiled('one-report') : undefined
  let records = -1
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    const value = JSON.parse(line)
    if (records >= 0 && validate !== undefined && !validate(value)) throw new Error(`ajv refuses record ${records} of ${file}`)
    records++
  }
  return { records }
})
