/**
 * Reads a file record by record, checks each, and lets it go. A whole process: start-up and all.
 *
 *   node stream.mjs FILE         structure and values, as a schema checks them
 *   node stream.mjs FILE rules   and all rules beyond schema
 */
import { createReadStream } from 'node:fs'
import { NotThere, tell } from './process.mjs'

const [file, rules] = process.argv.slice(2)

await tell(async () => {
  const { streamRecords } = await import('../../dist/stream.js')
  if (streamRecords === undefined) throw new NotThere('streamRecords is not there yet')
  const start = process.hrtime.bigint()
  let [records, bad] = [0, 0]
  for await (const { kind, verdict } of streamRecords(createReadStream(file, { highWaterMark: 1 << 20 }), rules === 'rules' ? {} : { rules: false })) {
    if (kind === 'record') records++
    if (verdict !== 'valid') bad++
  }
  if (file.includes('every-record-wrong') ? bad < records : bad > 0) throw new Error(`${bad} parts of ${file} are not valid, of ${records} records`)
  return { records, inside: Number(process.hrtime.bigint() - start) / 1e9 }
})
