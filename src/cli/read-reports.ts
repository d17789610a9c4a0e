/** Reports from files of any kind: XML, JSON, transactions, NDJSON. */
import { readNdjson } from '../document/ndjson.ts'
import { isNdjsonDocument } from '../document/ndjson-collected.ts'
import { readDocument, type ReadDocument, type ReadOptions } from '../document/read.ts'
import { isReadError, type Path } from '../issue/index.ts'
import type { OfficeReport, OfficeReportTransaction } from '../model/types.ts'
import { PLAN } from '../plan/index.ts'
import { harmless } from '../print/source-lines.ts'
import type { World } from './command.ts'
import { Exit, worstOf, type ExitCode } from './exit.ts'
import { openFile, type Named } from './files.ts'

/** A report, and where it was read. */
export interface FoundReport {
  readonly report: OfficeReport
  readonly file: string
  /** Line of an NDJSON file, from 1. */
  readonly record?: number
  /** Where it stands in its document. */
  readonly path: Path
}

/** What a file gave. */
export interface FoundReports {
  readonly reports: readonly FoundReport[]
  /** Documents that hold no report, such as editions. */
  readonly others: number
  /** Why something of it was left out, in words. */
  readonly troubles: readonly string[]
  readonly exit: ExitCode
}

const NOTHING: FoundReports = { reports: [], others: 0, troubles: [], exit: Exit.Valid }

/** Reads the reports of one file. What cannot be used is said, and does not keep the rest from being read. */
export async function reportsIn({ name, folderTrouble }: Named, options: ReadOptions, world: World): Promise<FoundReports> {
  if (folderTrouble !== undefined) return { ...NOTHING, troubles: [`${harmless(name)}: ${folderTrouble}`], exit: Exit.Unreadable }
  const { name: file, bytes, trouble = '' } = await openFile(name, world)
  if (bytes === undefined) return { ...NOTHING, troubles: [`${harmless(file)}: ${harmless(trouble)}`], exit: Exit.Unreadable }
  return isNdjsonDocument(PLAN, bytes) ? recordsOf(file, bytes, options) : documentIn(file, bytes, options)
}

function recordsOf(file: string, bytes: Uint8Array, options: ReadOptions): FoundReports {
  return together(Array.from(readNdjson(PLAN, bytes, options), ({ line, verdict, document }) => {
    if (verdict !== 'valid') return leftOut(`${file}:${line}`, verdict === 'invalid' ? Exit.Invalid : verdict === 'unreadable' ? Exit.Unreadable : Exit.NotDetermined)
    return document === undefined ? NOTHING : { ...NOTHING, ...reportsOf(document, file, line) }
  }))
}

function documentIn(file: string, bytes: Uint8Array, options: ReadOptions): FoundReports {
  try {
    const result = readDocument(PLAN, bytes, options)
    return result.ok ? { ...NOTHING, ...reportsOf(result.value, file) } : leftOut(file, Exit.Invalid)
  } catch (thrown) {
    if (!isReadError(thrown)) throw thrown
    return leftOut(file, thrown.name === 'LimitError' ? Exit.NotDetermined : Exit.Unreadable)
  }
}

const VERDICTS: Readonly<Record<number, string>> = { [Exit.Invalid]: 'is not valid', [Exit.Unreadable]: 'cannot be read', [Exit.NotDetermined]: 'hit a limit' }

function leftOut(name: string, exit: ExitCode): FoundReports {
  return { ...NOTHING, troubles: [`${harmless(name)}: ${VERDICTS[exit] ?? ''}; it is left out (ipo-reports validate says why)`], exit }
}

function reportsOf({ root, value }: ReadDocument, file: string, record?: number): Pick<FoundReports, 'reports' | 'others'> {
  const place = { file, ...(record === undefined ? {} : { record }) }
  if (root.local === 'OfficeReport') return { reports: [{ report: value as OfficeReport, ...place, path: [] }], others: 0 }
  if (root.local !== 'OfficeReportTransaction') return { reports: [], others: 1 }
  const { officeReportBag } = value as OfficeReportTransaction
  return { reports: officeReportBag.map((report, index) => ({ report, ...place, path: ['officeReportBag', index] })), others: 0 }
}

/** What several files gave. */
export function together(found: readonly FoundReports[]): FoundReports {
  return {
    reports: found.flatMap(({ reports }) => reports), others: found.reduce((sum, { others }) => sum + others, 0),
    troubles: found.flatMap(({ troubles }) => troubles), exit: worstOf(found.map(({ exit }) => exit)),
  }
}
