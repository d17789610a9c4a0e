/** Reports from large and packed files: read one after another; of each, only what is asked for is kept. */
import type { ReadOptions, Verdict } from '../document/read.ts'
import type { OfficeReport } from '../model/types.ts'
import { streamRecords } from '../stream/stream-records.ts'
import type { RecordPart, TrailerPart } from '../stream/streamed.ts'
import { exitOf } from './exit.ts'
import type { LargeFile } from './large-file.ts'
import { leftOut, NOTHING, together, type FoundReport, type FoundReports } from './found-reports.ts'

/**
 * Reads the reports of a large file, with the results of a small one: a document that is not valid is left out as a whole, of NDJSON the record.
 *
 * @param kept  What is kept of a report.
 */
export async function reportsInLarge({ name, pieces }: LargeFile, options: ReadOptions, kept: (report: OfficeReport) => OfficeReport): Promise<FoundReports> {
  const found: FoundReports[] = []
  let document = new DocumentReports(kept)
  for await (const part of streamRecords(pieces, { ...options, rules: false })) {
    const file = part.entry === undefined ? name : `${name}/${part.entry}`
    if (part.kind === 'header') document.header(part.verdict)
    if (part.kind === 'record') document.record(part, file)
    if (part.kind !== 'trailer') continue
    found.push(document.ended(part, file))
    document = new DocumentReports(kept)
  }
  return together(found)
}

/** The reports of one document, as they come. */
class DocumentReports {
  readonly #kept: (report: OfficeReport) => OfficeReport
  readonly #reports: FoundReport[] = []
  readonly #leftOut: FoundReports[] = []
  #others = 0
  #header: Verdict | undefined
  #isLines = false

  constructor(kept: (report: OfficeReport) => OfficeReport) {
    this.#kept = kept
  }

  header(verdict: Verdict): void {
    this.#header = verdict
  }

  record(part: RecordPart, file: string): void {
    const { line, verdict } = part
    if (line !== undefined) this.#isLines = true
    if (verdict !== 'valid') {
      if (line !== undefined) this.#leftOut.push(leftOut(`${file}:${line}`, exitOf(verdict)))
      return
    }
    if (part.root === 'OfficeReport' && part.value !== undefined) this.#reports.push(this.#report(part.value, part, file))
    else if (part.root === 'OfficeReportTransaction' && part.value !== undefined) for (const [index, report] of part.value.officeReportBag.entries()) this.#reports.push({ ...this.#report(report, part, file), path: ['officeReportBag', index] })
    else if (part.value !== undefined) this.#others++
  }

  #report(report: OfficeReport, { line, index }: RecordPart, file: string): FoundReport {
    const isInBag = this.#header !== undefined && line === undefined
    return { report: this.#kept(report), file, ...(line === undefined ? {} : { record: line }), path: isInBag ? ['officeReportBag', index] : [] }
  }

  ended({ verdict, issues }: TrailerPart, file: string): FoundReports {
    const found = { ...NOTHING, reports: this.#reports, others: this.#others }
    if (!this.#isLines) return verdict === 'valid' ? found : leftOut(file, exitOf(verdict))
    const header = this.#header === undefined || this.#header === 'valid' ? [] : [leftOut(`${file}:1`, exitOf(this.#header))]
    const rest = issues.some(({ severity }) => severity === 'error') ? [leftOut(file, exitOf(verdict))] : []
    return together([...header, found, ...this.#leftOut, ...rest])
  }
}
