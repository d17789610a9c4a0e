/** Documents that are to be compared or joined: read, or said what is wrong with them. */
import { collectedOf, isNdjsonDocument } from '../document/ndjson-collected.ts'
import { readNdjson, readNdjsonDocument } from '../document/ndjson.ts'
import { readDocument, type ReadDocument } from '../document/read.ts'
import { DEFAULT_LIMITS, verdictIssue, type ValidationIssue } from '../issue/index.ts'
import { PLAN } from '../plan/index.ts'
import { SourceLines } from '../print/source-lines.ts'
import type { World } from './command.ts'
import { finding } from './finding.ts'
import { Exit, exitOf, worstOf, type ExitCode } from './exit.ts'
import { openFile, type Opened } from './files.ts'
import { unreadReport } from './unread.ts'
import { beginningOf, isLarge, joined, openAny, piecesIn, type LargeFile } from './large-file.ts'

/** A document as read, with its file. */
export interface OpenedDocument extends ReadDocument {
  /** As the user wrote it; `<stdin>` for `-`. */
  readonly file: string
  readonly bytes: Uint8Array
}

/** Bytes that are surely more characters than a document may have. */
const MOST = 3 * DEFAULT_LIMITS.size

/** Reads a file of any syntax; what is wrong with it is printed. Structure alone decides whether it can be read. */
export async function documentAt(name: string, world: World): Promise<OpenedDocument | ExitCode> {
  return documentOf(await openFile(name, world), world)
}

/** Reads all documents of a file: of NDJSON without a header each line, of one that is packed by gzip or zip what is in it. */
export async function documentsAt(name: string, world: World): Promise<readonly OpenedDocument[] | ExitCode> {
  const opened = await openAny(name, world, Infinity)
  if (isLarge(opened)) return unpackedDocuments(opened, world)
  return documentsOf(opened, world)
}

function documentsOf(opened: Opened, world: World): readonly OpenedDocument[] | ExitCode {
  const { name: file, bytes } = opened
  if (bytes !== undefined && bytes.length > 0 && isNdjsonDocument(PLAN, bytes) && collectedOf(PLAN, bytes) === undefined) return documentsInLines(file, bytes, world)
  const document = documentOf(opened, world)
  return typeof document === 'number' ? document : [document]
}

function documentsInLines(file: string, bytes: Uint8Array, world: World): readonly OpenedDocument[] | ExitCode {
  const lines = [...readNdjson(PLAN, bytes)]
  const bad = lines.filter(({ verdict }) => verdict !== 'valid')
  for (const { verdict, issues } of bad) refused(file, issues, exitOf(verdict), world, bytes)
  return bad.length > 0 ? worstOf(bad.map(({ verdict }) => exitOf(verdict))) : lines.flatMap(({ document }) => document === undefined ? [] : [{ ...document, file, bytes }])
}

async function unpackedDocuments({ name, pieces }: LargeFile, world: World): Promise<readonly OpenedDocument[] | ExitCode> {
  const [{ documentsIn, unpackReport }, { chunksOf }] = await Promise.all([import('../stream/unpack.ts'), import('../stream/source.ts')])
  const found: (readonly OpenedDocument[] | ExitCode)[] = []
  try {
    for await (const { entry, chunks } of documentsIn(chunksOf(pieces))) {
      const { start } = await beginningOf(piecesIn(chunks), MOST)
      found.push(documentsOf({ name: entry === undefined ? name : `${name}/${entry}`, bytes: joined(start) }, world))
    }
  } catch (thrown) {
    const { verdict, issues } = unpackReport(thrown)
    return refused(name, issues, exitOf(verdict), world)
  }
  const bad = found.flatMap(one => (typeof one === 'number' ? [one] : []))
  return bad.length > 0 ? worstOf(bad) : found.flatMap(one => (typeof one === 'number' ? [] : one))
}

function documentOf({ name: file, bytes, trouble = '' }: Opened, world: World): OpenedDocument | ExitCode {
  if (bytes === undefined) return refused(file, [verdictIssue('file.unreadable', { values: { detail: trouble } })], Exit.Unreadable, world)
  if (bytes.length === 0) return refused(file, [verdictIssue('file.empty', {})], Exit.Unreadable, world)
  try {
    const result = isNdjsonDocument(PLAN, bytes) ? readNdjsonDocument(PLAN, bytes) : readDocument(PLAN, bytes)
    return result.ok ? { ...result.value, file, bytes } : refused(file, result.issues, Exit.Invalid, world, bytes)
  } catch (thrown) {
    const { verdict, issues } = unreadReport(bytes, thrown)
    return refused(file, issues, exitOf(verdict), world, bytes)
  }
}

function refused(file: string, issues: readonly ValidationIssue[], exit: ExitCode, world: World, bytes?: Uint8Array): ExitCode {
  const lines = bytes === undefined ? undefined : new SourceLines(bytes)
  for (const issue of issues) world.err(`${finding(file, issue, world, lines)}\n`)
  return exit
}
