/** Files of all kinds, judged: XML, JSON, or NDJSON, which is told by the content and gives a document for each record. */
import { createHash } from 'node:crypto'
import { syntaxOf } from '../document/syntax.ts'
import { verdictIssue, type ValidationIssue } from '../issue/index.ts'
import type { PrintedDocument, PrintedVerdict } from '../print/printed.ts'
import type { ValidationReport } from '../verdict/together.ts'
import { validate, type ValidateOptions } from '../verdict/validate.ts'
import { UsageError } from './command.ts'
import { Exit, exitOf } from './exit.ts'
import { reasonOf, type FileWorld, type Named } from './files.ts'
import type { Mending } from './fix.ts'
import { isLarge, openAny, WHOLE_UP_TO, type LargeFile } from './large-file.ts'
import type { JudgedDocument } from './judged-document.ts'
import type { LargeRun } from './validate-large.ts'

export type { JudgedDocument } from './judged-document.ts'

/**
 * Judges what one argument named: a file is read when it is asked for, and given up when the next one is. Nothing about a file is
 * thrown: where the program itself fails over one, that is a finding, the exit code is 5, and the other files have their turn.
 *
 * @param mending  Mends each file before it is judged.
 * @throws {UsageError} When a mended file cannot be written back.
 */
export async function* judgedDocuments({ name, folderTrouble }: Named, options: ValidateOptions, world: FileWorld, mending?: Mending, onProgress: LargeRun['onProgress'] = () => {}): AsyncGenerator<JudgedDocument> {
  if (folderTrouble !== undefined) {
    yield unjudged(name, 'unreadable', verdictIssue('folder.unreadable', { values: { detail: folderTrouble } }))
    return
  }
  const file = await openAny(name, world, needsWhole(options) ? Infinity : WHOLE_UP_TO)
  if (isLarge(file)) yield* judgedLargeFile(file, options, mending, onProgress)
  else if (file.bytes === undefined) yield unjudged(file.name, 'unreadable', verdictIssue('file.unreadable', { values: { detail: file.trouble ?? '' } }))
  else yield* judgedBytes(file.name, file.bytes, options, mending === undefined ? undefined : bytes => mending(file.name, bytes, name === '-'))
}

/** What judges large files is loaded when there is one. They are not mended: that takes the whole document. */
async function* judgedLargeFile(file: LargeFile, options: ValidateOptions, mending: Mending | undefined, onProgress: LargeRun['onProgress']): AsyncGenerator<JudgedDocument> {
  if (mending !== undefined) {
    const reason = file.isPacked ? 'it is packed; unpack it first' : `it has more than ${WHOLE_UP_TO / 1_000_000} MB, and mending takes a whole document at once`
    throw new UsageError(`--fix cannot mend ${file.name}: ${reason}`)
  }
  try {
    const { judgedLarge } = await import('./validate-large.ts')
    yield* judgedLarge(file, { options, isWhole: needsWhole(options), onProgress, small: (name, bytes, sha256) => judgedContent(name, bytes, options, sha256) })
  } catch (thrown) {
    const isOfDisk = thrown instanceof Error && 'syscall' in thrown
    yield isOfDisk ? unjudged(file.name, 'unreadable', verdictIssue('file.unreadable', { values: { detail: reasonOf(thrown) } })) : brokenDocument(file.name, thrown, {})
  }
}

async function* judgedBytes(name: string, given: Uint8Array, options: ValidateOptions, mended?: (bytes: Uint8Array) => Promise<Uint8Array>): AsyncGenerator<JudgedDocument> {
  if (given.length === 0 || mended === undefined) {
    yield* judgedContent(name, given, options)
    return
  }
  try {
    yield* judgedContent(name, await mended(given), options)
  } catch (thrown) {
    if (thrown instanceof UsageError) throw thrown
    yield brokenDocument(name, thrown, {})
  }
}

/** @param given  The digest, where it is not that of these bytes. */
async function* judgedContent(name: string, bytes: Uint8Array, options: ValidateOptions, given?: string): AsyncGenerator<JudgedDocument> {
  // The platform's own hash for browsers wants copies, which a large file cannot afford.
  const sha256 = given ?? createHash('sha256').update(bytes).digest('hex')
  const named = { name, sha256 }
  if (bytes.length === 0) {
    yield unjudged(name, 'unreadable', verdictIssue('file.empty', {}), { sha256 })
    return
  }
  try {
    const ndjson = syntaxOf(bytes) === 'json' ? await import('../verdict/ndjson.ts') : undefined
    if (ndjson?.isNdjsonFile(bytes) !== true) {
      yield judged({ ...named, bytes }, await withFixes(await validate(bytes, options), async issues => (await fixing()).fixesFor(bytes, issues)))
      return
    }
    let inLines: ((issues: readonly ValidationIssue[]) => readonly ValidationIssue[]) | undefined
    for await (const { line, input, ...report } of ndjson.validateNdjson(bytes, options)) {
      yield judged({ ...named, bytes: input, ...(line === undefined ? {} : { record: line }) }, await withFixes(report, async issues => (inLines ??= (await fixing()).lineFixes(bytes))(issues)))
    }
  } catch (thrown) {
    yield brokenDocument(name, thrown, { sha256 })
  }
}

/** A file over which the program itself failed. */
export function brokenDocument(name: string, thrown: unknown, more: Pick<PrintedDocument, 'sha256'> = {}): JudgedDocument {
  const issue = verdictIssue('judge.broke', { values: { judge: 'own', detail: thrown instanceof Error ? thrown.message : String(thrown) } })
  return { ...unjudged(name, 'not-determined', issue, more), exit: Exit.Internal }
}

/** Loaded when there is something to mend: it brings all code lists with it. */
const fixing = (): Promise<typeof import('../fix/index.ts')> => import('../fix/index.ts')

async function withFixes(report: ValidationReport, fixed: (issues: readonly ValidationIssue[]) => Promise<readonly ValidationIssue[]>): Promise<ValidationReport> {
  return report.issues.every(issue => issue.class === 'follow-up') ? report : { ...report, issues: await fixed(report.issues) }
}

function judged(file: Pick<PrintedDocument, 'name' | 'sha256' | 'bytes' | 'record'>, { verdict, issues, own, judges }: ValidationReport): JudgedDocument {
  const said = judges.map(({ judge, engine, verdict: opinion, reason }) => ({ judge, engine, verdict: opinion, ...(reason === undefined ? {} : { reason }) }))
  return { printed: { ...file, verdict, issues, judges: said, ...(own === undefined ? {} : { own }) }, exit: exitOf(verdict) }
}

function unjudged(name: string, verdict: PrintedVerdict, issue: ValidationIssue, more: Pick<PrintedDocument, 'sha256'> = {}): JudgedDocument {
  return { printed: { name, ...more, verdict, issues: [issue], judges: [] }, exit: exitOf(verdict) }
}

/** Whether judges were asked for by name that need a whole document. */
function needsWhole({ judges, schema }: ValidateOptions): boolean {
  return schema !== undefined || judges?.includes('schema') === true
}
