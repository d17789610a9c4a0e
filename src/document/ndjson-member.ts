/** One line behind a header: a document of which the root is known before it is read. */
import type { Result } from '../issue/index.ts'
import type { Source } from '../json/ndjson.ts'
import type { Plan } from '../plan/index.ts'
import type { Collection } from './ndjson-collected.ts'
import { readingOf } from './options.ts'
import { readFastJson } from './read-fast.ts'
import { readJsonDocument, type ReadDocument, type ReadOptions } from './read.ts'

/**
 * Reads a record of a collection from its line. Another root is a finding.
 *
 * @throws {ReadError} When the line cannot be read, with the place in the line.
 */
export function readMember(plan: Plan, { record }: Collection, line: Source, options: ReadOptions): Result<ReadDocument> {
  const fast = readFastJson(plan, line, readingOf(options).limits)
  if (fast?.root === record) return { ok: true, value: fast, issues: [] }
  return readJsonDocument({ ...plan, rootProperties: new Map([[record.property, record]]) }, line, options)
}
