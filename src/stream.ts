/**
 * `ipo-reports/stream`: documents of many records, one record after another. Runs in browsers too.
 *
 * NDJSON so far: a transaction is a header line and one report a line; any other document is one line.
 */
import { readNdjson as readRecords, writeNdjsonDocument, type NdjsonRecord } from './document/ndjson.ts'
import type { ReadOptions } from './document/read.ts'
import type { RootName, Roots } from './model/types.ts'
import { PLAN } from './plan/index.ts'

export type { NdjsonRecord } from './document/ndjson.ts'

/**
 * Reads NDJSON line by line.
 *
 * @param ndjson  Text, or its bytes in UTF-8.
 * @returns What each line holds, in order: its line from 1, its object where it is valid, its findings. Trouble in one does not lose the others.
 */
export function readNdjson(ndjson: string | Uint8Array, options: ReadOptions = {}): Generator<NdjsonRecord> {
  return readRecords(PLAN, ndjson, options)
}

/**
 * Writes NDJSON; each line ends in a line feed.
 *
 * @throws {InvalidValueError} When the object is not valid: nothing is written then.
 */
export function writeNdjson<K extends RootName>(name: K, value: Roots[K]): string {
  return writeNdjsonDocument(PLAN, name, value)
}
