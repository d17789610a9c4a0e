/** Which reports stand: each once, none that another replaces or that its office has taken back. */
import { pointer } from '../issue/index.ts'
import { canonicalJsonOf } from '../json/canonical.ts'
import { grouped } from './grouping.ts'
import type { SourcedReport, StatsNote, Trace } from './stats-table.ts'

/** A report with its year. */
export interface StandingReport extends SourcedReport {
  readonly year: string
  readonly withdrawn: boolean
  readonly contested: boolean
}

export interface Standing {
  /** Those that stand, and those that were taken back and stand in nobody's place. */
  readonly reports: readonly StandingReport[]
  readonly notes: readonly StatsNote[]
}

/**
 * Finds out which reports of one kind of content stand. Identifiers are unique within an office, so offices are looked at apart.
 *
 * @param shown  Reports that are to be seen: one that is not replaces others all the same, but is nobody's rival.
 */
export function standingReports(reports: readonly SourcedReport[], shown: (one: SourcedReport) => boolean = () => true): Standing {
  const notes: StatsNote[] = []
  const offices = grouped(reports, ({ report }) => report.ipOfficeCode)
  return { reports: [...offices.values()].flatMap(own => standingOfOffice(own, shown, notes)), notes }
}

function standingOfOffice(reports: readonly SourcedReport[], shown: (one: SourcedReport) => boolean, notes: StatsNote[]): readonly StandingReport[] {
  const single = withoutCopies(reports, notes)
  const replacers = grouped(single, ({ report }) => report.replacedReport?.replacedReportIdentifier)
  const left = single.filter(one => !isReplaced(one, replacers, notes))
  const years = grouped(left.filter(one => shown(one) && !isWithdrawn(one)), one => `${one.report.recommendationSetIdentifier} ${yearOf(one)}`)
  const contested = new Set([...years.values()].flatMap(own => contestedOf(own, notes)))
  for (const one of left.filter(isWithdrawn)) notes.push({ code: 'stats.withdrawn', message: `${nameOf(one)} was withdrawn by its office: it is in no table`, at: [traceOf(one)] })
  return left.map(one => ({ ...one, year: yearOf(one), withdrawn: isWithdrawn(one), contested: contested.has(one) }))
}

/** Those of one year and edition that cannot be counted: all of several, and drafts beside what is more than a draft. */
function contestedOf(own: readonly SourcedReport[], notes: StatsNote[]): readonly SourcedReport[] {
  const { drafts = [], others = [] } = Object.fromEntries(grouped(own, ({ report }) => (report.reportStatusCategory === 'Draft' ? 'drafts' : 'others')))
  const rivals = others.length > 0 ? others : drafts
  if (rivals.length > 1) notes.push(severalNote(rivals))
  const beside = others.length > 0 ? drafts : []
  for (const draft of beside) notes.push({ code: 'stats.draft-beside', message: `${nameOf(draft)} is a draft beside a report for the same year: it is shown and not counted`, at: [draft, ...others].map(one => traceOf(one)) })
  return [...(rivals.length > 1 ? rivals : []), ...beside]
}

/** The same content twice, such as a report in XML and in JSON, counts once: by the name of the file that comes first. */
function withoutCopies(reports: readonly SourcedReport[], notes: StatsNote[]): readonly SourcedReport[] {
  return [...grouped(reports, ({ report }) => report.officeReportIdentifier).values()].flatMap(namesakes => {
    if (namesakes.length === 1) return namesakes
    return [...grouped(namesakes, ({ report }) => canonicalJsonOf(report)).values()].flatMap(([first, ...others]) => {
      if (first === undefined) return []
      if (others.length > 0) {
        notes.push({ code: 'stats.same-report', message: `${nameOf(first)} was found ${others.length + 1} times with the same content: it counts once`, at: [first, ...others].map(one => traceOf(one)) })
      }
      return [first]
    })
  })
}

/** Reports by the identifier of the report that they replace. */
type Replacers = ReadonlyMap<string | undefined, readonly SourcedReport[]>

/** A report that another one names, unless it replaces that one in turn. */
function isReplaced(one: SourcedReport, replacers: Replacers, notes: StatsNote[]): boolean {
  const by = replacersOf(one, replacers).find(other => !isAbove(one, other, replacers))
  if (by === undefined) return false
  notes.push({ code: 'stats.replaced', message: `${nameOf(one)} is replaced by ${by.report.officeReportIdentifier}`, at: [traceOf(one), traceOf(by)] })
  return true
}

function replacersOf(one: SourcedReport, replacers: Replacers): readonly SourcedReport[] {
  return (replacers.get(one.report.officeReportIdentifier) ?? []).filter(other => other !== one)
}

/** Whether `one` replaces `other`, over any number of reports. */
function isAbove(one: SourcedReport, other: SourcedReport, replacers: Replacers): boolean {
  const reached = new Set([other])
  for (const report of reached) for (const above of replacersOf(report, replacers)) reached.add(above)
  return reached.has(one)
}

function severalNote(rivals: readonly SourcedReport[]): StatsNote {
  const [first] = rivals
  const year = first === undefined ? '' : yearOf(first)
  const names = rivals.map(({ report }) => report.officeReportIdentifier).join(', ')
  return {
    code: 'stats.several-reports', at: rivals.map(one => traceOf(one)),
    message: `${first?.report.ipOfficeCode ?? ''} has ${rivals.length} reports for ${year} (${names}) and none says that it replaces the others: each is shown, none is counted`,
  }
}

function isWithdrawn({ report }: SourcedReport): boolean {
  return report.reportStatusCategory === 'Withdrawn'
}

/** Year in which the middle of the period lies, the earlier one of two; of an open period, the year in which it starts. */
function yearOf({ report: { reportingPeriod: { startDate, endDate } } }: SourcedReport): string {
  if (endDate === undefined) return startDate.slice(0, 4)
  const middle = (monthOf(startDate, 1) + monthOf(endDate, 12) + 1) / 2
  return `${Math.floor((middle - 0.5) / 12)}`.padStart(4, '0')
}

/** Months since the year 0; `month` where the date names none. */
function monthOf(date: string, month: number): number {
  return Number(date.slice(0, 4)) * 12 + (date.length > 4 ? Number(date.slice(5, 7)) : month) - 1
}

/** The period in short: a year where it is one, else start and end. */
export function periodOf({ report: { reportingPeriod: { startDate, endDate } } }: SourcedReport): string {
  const year = startDate.slice(0, 4)
  const fromNewYear = [year, `${year}-01`, `${year}-01-01`].includes(startDate)
  if (endDate === undefined) return `${startDate}/..`
  return fromNewYear && [year, `${year}-12`, `${year}-12-31`].includes(endDate) ? year : `${startDate}/${endDate}`
}

/** How notes name a report. */
export function nameOf({ report }: SourcedReport): string {
  return `${report.officeReportIdentifier} (${report.ipOfficeCode})`
}

/** Where a report stands, or a part of it. */
export function traceOf({ file, record, path }: SourcedReport, below: readonly (string | number)[] = []): Trace {
  return { file, ...(record === undefined ? {} : { record }), path: pointer([...path, ...below]) }
}
