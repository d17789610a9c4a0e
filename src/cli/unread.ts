/** Files that cannot be read. */
import { troubleOf, type Report } from '../document/read.ts'
import { byKind } from '../verdict/file-kind.ts'

/**
 * What kept a file from being read, as a verdict with its finding.
 *
 * @throws {unknown} What is no `ReadError`, as it was thrown.
 */
export function unreadReport(input: string | Uint8Array, thrown: unknown): Report {
  return byKind(input, troubleOf(thrown))
}
