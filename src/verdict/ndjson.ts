/**
 * Verdicts on NDJSON: on each record alone; on a file with a header as on the one document that it stands for.
 */
import { blankIssue, collectedOf, headerIssue, headerOf, isNdjsonDocument, issueFrom, linesOf, type Collected, type NdjsonLine, type Source } from '../document/ndjson-collected.ts'
import { troubleOf, type ReadOptions, type Verdict } from '../document/read.ts'
import type { ValidationIssue } from '../issue/index.ts'
import { beginsLike } from '../json/ndjson.ts'
import { parseJson } from '../json/parse.ts'
import { PLAN } from '../plan/index.ts'
import type { ValidationReport } from './together.ts'
import { validate, type ValidateOptions } from './validate.ts'

/** A verdict on one record, or on the whole file. */
export interface NdjsonReport extends ValidationReport {
  /** Line of the record, from 1; absent where the whole file is one document. */
  readonly line?: number
  /** What was judged: the line, or the file. */
  readonly input: Source
}

/** Whether a file is NDJSON, by its content: JSON over several lines is not. */
export function isNdjsonFile(input: Source): boolean {
  return isNdjsonDocument(PLAN, input)
}

/**
 * Judges NDJSON, one record after another as they are asked for. Places are those in the file. Never rejected over the file.
 *
 * @param input  What `isNdjsonFile` says yes to.
 * @throws {TypeError} When an option cannot be meant.
 */
export async function* validateNdjson(input: Source, options: ValidateOptions = {}): AsyncGenerator<NdjsonReport> {
  const reading = readingOptions(options)
  const collected = collectedOf(PLAN, input, reading)
  if (collected !== undefined) {
    yield { ...await validateCollected(collected, options), input }
    return
  }
  for (const line of linesOf(input)) {
    if (!line.isBlank || !line.isLast) yield { ...await validateLine(line, options, reading), line: line.line, input: line.content }
  }
}

function readingOptions({ profile, limits }: ValidateOptions): ReadOptions {
  return { ...(profile === undefined ? {} : { profile }), ...(limits === undefined ? {} : { limits }) }
}

async function validateLine(line: NdjsonLine, options: ValidateOptions, reading: ReadOptions): Promise<ValidationReport> {
  if (line.isBlank) return lineAlone(blankIssue(line, reading))
  const header = headerOf(PLAN, line, reading)
  if (header !== undefined) return lineAlone(headerIssue(header, line))
  const report = jsonTrouble(line, reading) ?? await validate(line.content, options)
  return { ...report, issues: report.issues.map(issue => issueFrom(line, issue)) }
}

/** A line is JSON, whatever a file of its own could be: XML on it is as unreadable as any other text. */
function jsonTrouble(line: NdjsonLine, { limits }: ReadOptions): ValidationReport | undefined {
  if (beginsLike(line, /^\{/)) return undefined
  try {
    parseJson(line.content, limits)
    return undefined
  } catch (thrown) {
    const trouble = troubleOf(thrown)
    return { ...trouble, own: trouble.verdict, judges: [] }
  }
}

function lineAlone(issue: ValidationIssue): ValidationReport {
  return { verdict: issue.severity === 'error' ? 'invalid' : 'valid', issues: [issue], judges: [] }
}

async function validateCollected(collected: Collected, options: ValidateOptions): Promise<ValidationReport> {
  const report = await validate(collected.json, options)
  const verdict = worst([report.verdict, verdictOfLines(collected)])
  return { ...report, verdict, issues: collected.inFile(report.issues) }
}

function verdictOfLines({ unread, failed }: Collected): Verdict {
  if (unread.some(({ name }) => name === 'LimitError')) return 'not-determined'
  return unread.length > 0 ? 'unreadable' : failed ? 'invalid' : 'valid'
}

const FROM_WORST: readonly Verdict[] = ['not-determined', 'unreadable', 'invalid', 'valid']

function worst(verdicts: readonly Verdict[]): Verdict {
  return FROM_WORST.find(verdict => verdicts.includes(verdict)) ?? 'valid'
}
