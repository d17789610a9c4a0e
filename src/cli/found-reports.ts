/** What reading reports from files gives, and what is said of those that are left out. */
import type { Path } from '../issue/index.ts'
import type { OfficeReport } from '../model/types.ts'
import { harmless } from '../print/source-lines.ts'
import { Exit, worstOf, type ExitCode } from './exit.ts'

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

/** Of a file that gave nothing. */
export const NOTHING: FoundReports = { reports: [], others: 0, troubles: [], exit: Exit.Valid }

const VERDICTS: Readonly<Record<number, string>> = { [Exit.Invalid]: 'is not valid', [Exit.Unreadable]: 'cannot be read', [Exit.NotDetermined]: 'hit a limit' }

/** A document or record that is not used. */
export function leftOut(name: string, exit: ExitCode): FoundReports {
  return { ...NOTHING, troubles: [`${harmless(name)}: ${VERDICTS[exit] ?? ''}; it is left out (ipo-reports validate says why)`], exit }
}

/** What several files gave. */
export function together(found: readonly FoundReports[]): FoundReports {
  return {
    reports: found.flatMap(({ reports }) => reports), others: found.reduce((sum, { others }) => sum + others, 0),
    troubles: found.flatMap(({ troubles }) => troubles), exit: worstOf(found.map(({ exit }) => exit)),
  }
}
