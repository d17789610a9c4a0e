/** Reports from files of any kind: XML, JSON, transactions, NDJSON. */
import { readNdjson } from '../document/ndjson.ts'
import { isNdjsonDocument } from '../document/ndjson-collected.ts'
import { readDocument, troubleOf, type ReadDocument, type ReadOptions } from '../document/read.ts'
import type { OfficeReport, OfficeReportTransaction } from '../model/types.ts'
import { PLAN } from '../plan/index.ts'
import { harmless } from '../print/source-lines.ts'
import type { World } from './command.ts'
import { Exit, exitOf } from './exit.ts'
import type { Named } from './files.ts'
import { leftOut, NOTHING, together, type FoundReports } from './found-reports.ts'
import { isLarge, openAny } from './large-file.ts'

export { together, type FoundReport, type FoundReports } from './found-reports.ts'

/**
 * Reads the reports of one file. What cannot be used is said, and does not keep the rest from being read.
 *
 * @param kept  What is kept of each report; without it, all.
 */
export async function reportsIn({ name, folderTrouble }: Named, options: ReadOptions, world: World, kept = (report: OfficeReport): OfficeReport => report): Promise<FoundReports> {
  if (folderTrouble !== undefined) return { ...NOTHING, troubles: [`${harmless(name)}: ${folderTrouble}`], exit: Exit.Unreadable }
  const opened = await openAny(name, world)
  if (isLarge(opened)) return (await import('./stream-reports.ts')).reportsInLarge(opened, options, kept)
  const { name: file, bytes, trouble = '' } = opened
  if (bytes === undefined) return { ...NOTHING, troubles: [`${harmless(file)}: ${harmless(trouble)}`], exit: Exit.Unreadable }
  const found = isNdjsonDocument(PLAN, bytes) ? recordsOf(file, bytes, options) : documentIn(file, bytes, options)
  return { ...found, reports: found.reports.map(one => ({ ...one, report: kept(one.report) })) }
}

function recordsOf(file: string, bytes: Uint8Array, options: ReadOptions): FoundReports {
  return together(Array.from(readNdjson(PLAN, bytes, options), ({ line, verdict, document }) => {
    if (verdict !== 'valid') return leftOut(`${file}:${line}`, exitOf(verdict))
    return document === undefined ? NOTHING : { ...NOTHING, ...reportsOf(document, file, line) }
  }))
}

function documentIn(file: string, bytes: Uint8Array, options: ReadOptions): FoundReports {
  try {
    const result = readDocument(PLAN, bytes, options)
    return result.ok ? { ...NOTHING, ...reportsOf(result.value, file) } : leftOut(file, Exit.Invalid)
  } catch (thrown) {
    return leftOut(file, exitOf(troubleOf(thrown).verdict))
  }
}

function reportsOf({ root, value }: ReadDocument, file: string, record?: number): Pick<FoundReports, 'reports' | 'others'> {
  const place = { file, ...(record === undefined ? {} : { record }) }
  if (root.local === 'OfficeReport') return { reports: [{ report: value as OfficeReport, ...place, path: [] }], others: 0 }
  if (root.local !== 'OfficeReportTransaction') return { reports: [], others: 1 }
  const { officeReportBag } = value as OfficeReportTransaction
  return { reports: officeReportBag.map((report, index) => ({ report, ...place, path: ['officeReportBag', index] })), others: 0 }
}
