/** Files of all kinds, judged: XML, JSON, or NDJSON, which is told by the content and gives a document for each record. */
import { createHash } from 'node:crypto'
import { formIssue, type ValidationIssue } from '../issue/index.ts'
import type { PrintedDocument, PrintedVerdict } from '../print/printer.ts'
import { isNdjsonFile, validateNdjson } from '../verdict/ndjson.ts'
import type { ValidationReport } from '../verdict/together.ts'
import { validate, type ValidateOptions } from '../verdict/validate.ts'
import { UsageError, type World } from './command.ts'
import { Exit, exitOf, type ExitCode } from './exit.ts'
import { openFile, type Named } from './files.ts'
import type { Mending } from './fix.ts'

/** One judged document, ready to be printed, and its exit code. */
export interface JudgedDocument {
  readonly printed: PrintedDocument
  readonly exit: ExitCode
}

/**
 * Judges what one argument named: a file is read when it is asked for, and given up when the next one is. Nothing about a file is
 * thrown: where the program itself fails over one, that is a finding, the exit code is 5, and the other files have their turn.
 *
 * @param mending  Mends each file before it is judged.
 * @throws {UsageError} When a mended file cannot be written back.
 */
export async function* judgedDocuments({ name, folderTrouble }: Named, options: ValidateOptions, world: World, mending?: Mending): AsyncGenerator<JudgedDocument> {
  if (folderTrouble !== undefined) {
    yield unjudged(name, 'unreadable', formIssue('folder.unreadable', { values: { detail: folderTrouble } }))
    return
  }
  const file = await openFile(name, world)
  if (file.bytes === undefined) yield unjudged(file.name, 'unreadable', formIssue('file.unreadable', { values: { detail: file.trouble ?? '' } }))
  else yield* judgedBytes(file.name, file.bytes, options, mending === undefined ? undefined : bytes => mending(file.name, bytes, name === '-'))
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
    yield broken(name, thrown, {})
  }
}

async function* judgedContent(name: string, bytes: Uint8Array, options: ValidateOptions): AsyncGenerator<JudgedDocument> {
  // The platform's own hash for browsers wants copies, which a large file cannot afford.
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const named = { name, sha256 }
  if (bytes.length === 0) {
    yield unjudged(name, 'unreadable', formIssue('file.empty', {}), { sha256 })
    return
  }
  try {
    if (!isNdjsonFile(bytes)) {
      yield judged({ ...named, bytes }, await withFixes(await validate(bytes, options), async issues => (await fixing()).fixesFor(bytes, issues)))
      return
    }
    let inLines: ((issues: readonly ValidationIssue[]) => readonly ValidationIssue[]) | undefined
    for await (const { line, input, ...report } of validateNdjson(bytes, options)) {
      yield judged({ ...named, bytes: input, ...(line === undefined ? {} : { record: line }) }, await withFixes(report, async issues => (inLines ??= (await fixing()).lineFixes(bytes))(issues)))
    }
  } catch (thrown) {
    yield broken(name, thrown, { sha256 })
  }
}

function broken(name: string, thrown: unknown, more: Pick<PrintedDocument, 'sha256'>): JudgedDocument {
  const issue = formIssue('judge.broke', { values: { judge: 'own', detail: thrown instanceof Error ? thrown.message : String(thrown) } })
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
