/** Documents that are to be compared or joined: read, or said what is wrong with them. */
import { isNdjsonDocument } from '../document/ndjson-collected.ts'
import { readNdjsonDocument } from '../document/ndjson.ts'
import { readDocument, type ReadDocument } from '../document/read.ts'
import { formIssue, isReadError, readIssue, type ValidationIssue } from '../issue/index.ts'
import { PLAN } from '../plan/index.ts'
import { SourceLines } from '../print/source-lines.ts'
import type { World } from './command.ts'
import { finding } from './finding.ts'
import { Exit, type ExitCode } from './exit.ts'
import { openFile } from './files.ts'

/** A document as read, with its file. */
export interface OpenedDocument extends ReadDocument {
  /** As the user wrote it; `<stdin>` for `-`. */
  readonly file: string
  readonly bytes: Uint8Array
}

/** Reads a file of any syntax; what is wrong with it is printed. Structure alone decides whether it can be read. */
export async function documentAt(name: string, world: World): Promise<OpenedDocument | ExitCode> {
  const { name: file, bytes, trouble = '' } = await openFile(name, world)
  if (bytes === undefined) return refused(file, [formIssue('file.unreadable', { values: { detail: trouble } })], Exit.Unreadable, world)
  if (bytes.length === 0) return refused(file, [formIssue('file.empty', {})], Exit.Unreadable, world)
  try {
    const result = isNdjsonDocument(PLAN, bytes) ? readNdjsonDocument(PLAN, bytes) : readDocument(PLAN, bytes)
    return result.ok ? { ...result.value, file, bytes } : refused(file, result.issues, Exit.Invalid, world, bytes)
  } catch (thrown) {
    if (!isReadError(thrown)) throw thrown
    return refused(file, [readIssue(thrown)], thrown.name === 'LimitError' ? Exit.NotDetermined : Exit.Unreadable, world, bytes)
  }
}

function refused(file: string, issues: readonly ValidationIssue[], exit: ExitCode, world: World, bytes?: Uint8Array): ExitCode {
  const lines = bytes === undefined ? undefined : new SourceLines(bytes)
  for (const issue of issues) world.err(`${finding(file, issue, world, lines)}\n`)
  return exit
}
