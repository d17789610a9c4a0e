/** Which reports are published: final ones of one kind of content, each once, their public part. */
import { canonicalJsonDocument } from '../document/write.ts'
import { isInvented } from '../model/invented.ts'
import type { OfficeReport } from '../model/types.ts'
import { PLAN } from '../plan/index.ts'
import type { LeftOut } from './leave-out.ts'
import { publicPart } from './public-part.ts'
import { languagesOf } from './report-page.ts'
import { pathOfReport, type LeftOutReports, type SiteReport } from './site.ts'
import { isConfidential, withheldOf } from './withheld.ts'

/** What stands against publishing. */
export interface PublishFinding {
  readonly code: 'publish.name-taken'
  readonly message: string
  /** Numbers of the reports, in the order in which they were given. */
  readonly reports: readonly number[]
}

/** What is to be published, and what not. */
export interface Selection {
  readonly reports: readonly SiteReport[]
  readonly leftOutReports: LeftOutReports
  readonly findings: readonly PublishFinding[]
  /** Reports whose rows are missing for a reason: withdrawn, or kept back; without anything that they say. */
  readonly shadows: readonly OfficeReport[]
}

type Fate = 'published' | Exclude<keyof LeftOutReports, 'invalid'>

interface Sorted {
  readonly report: OfficeReport
  readonly fate: Fate
  readonly numbers: readonly number[]
}

/**
 * @throws {InvalidValueError} When one of the reports is not valid.
 */
export function selected(given: readonly OfficeReport[], isTest: boolean, invalid: number): Selection {
  const sorted = sortedOnce(given, isTest)
  const of = (fate: Fate): readonly OfficeReport[] => sorted.filter(one => one.fate === fate).map(({ report }) => report)
  const keptBack = [...of('confidential'), ...of('drafts')]
  const parts = publicParts(of('published'), keptBack)
  const leftOutReports = {
    confidential: of('confidential').length + parts.withheld.length, drafts: of('drafts').length, withdrawn: of('withdrawn').length, otherContent: of('otherContent').length, invalid,
  }
  const shadows = [...[...keptBack, ...parts.withheld].map(shadowOf), ...of('withdrawn').map(withdrawnShadow)]
  return { reports: parts.reports, leftOutReports, findings: namesTaken(sorted), shadows }
}

/** Each content once, in an order that depends on nothing but content. */
function sortedOnce(given: readonly OfficeReport[], isTest: boolean): readonly Sorted[] {
  const byContent = new Map<string, { readonly report: OfficeReport, readonly numbers: number[] }>()
  for (const [number, report] of given.entries()) {
    const content = canonicalJsonDocument(PLAN, 'OfficeReport', report)
    const known = byContent.get(content)
    if (known === undefined) byContent.set(content, { report, numbers: [number] })
    else known.numbers.push(number)
  }
  const order = [...byContent].map(([content, { report, numbers }]) => ({ key: [report.ipOfficeCode, report.officeReportIdentifier, content], report, numbers }))
  return order.toSorted((one, other) => compared(one.key, other.key)).map(({ report, numbers }) => ({ report, numbers, fate: fateOf(report, isTest) }))
}

/** Lists of texts by code units: the same on every machine. */
function compared(one: readonly string[], other: readonly string[]): number {
  const at = one.findIndex((text, index) => text !== other[index])
  return at === -1 ? 0 : (one[at] ?? '') < (other[at] ?? '') ? -1 : 1
}

function fateOf(report: OfficeReport, isTest: boolean): Fate {
  if (isInvented(report) !== isTest) return 'otherContent'
  if (isConfidential(report)) return 'confidential'
  return report.reportStatusCategory === 'Draft' ? 'drafts' : report.reportStatusCategory === 'Withdrawn' ? 'withdrawn' : 'published'
}

/** A report of which nothing can remain is withheld, and others may point to it. */
function publicParts(published: readonly OfficeReport[], keptBack: readonly OfficeReport[]): { readonly reports: readonly SiteReport[], readonly withheld: readonly OfficeReport[] } {
  const withheld = withheldOf(published, keptBack)
  const parts = published.map(report => ({ report, part: publicPart(report, withheld) }))
  const gone = parts.filter(({ part }) => part === undefined).map(({ report }) => report)
  if (gone.length > 0) {
    const rest = publicParts(published.filter(report => !gone.includes(report)), [...keptBack, ...gone])
    return { reports: rest.reports, withheld: [...gone, ...rest.withheld] }
  }
  return { reports: parts.flatMap(({ part }) => (part === undefined ? [] : [siteReport(part)])), withheld: [] }
}

function siteReport({ report, leftOut }: { readonly report: OfficeReport, readonly leftOut: LeftOut }): SiteReport {
  return { report, leftOut, languages: languagesOf(report), path: pathOfReport(report) }
}

/** Two different reports of one office with one identifier cannot both be published. */
function namesTaken(sorted: readonly Sorted[]): readonly PublishFinding[] {
  const published = sorted.filter(({ fate }) => fate === 'published')
  const names = new Map<string, Sorted[]>()
  for (const one of published) {
    const name = pathOfReport(one.report)
    const list = names.get(name) ?? []
    list.push(one)
    names.set(name, list)
  }
  return [...names.values()].filter(({ length }) => length > 1).map(([first, ...others]) => ({
    code: 'publish.name-taken' as const,
    message: `${others.length + 1} different reports of ${first?.report.ipOfficeCode ?? ''} have the identifier "${first?.report.officeReportIdentifier ?? ''}"; one of them can be published under it`,
    reports: [...first?.numbers ?? [], ...others.flatMap(({ numbers }) => numbers)].toSorted((one, other) => one - other),
  }))
}

/** What tables have to know so that they do not say "no report" of a report that is kept back. */
function shadowOf({ st96Version, ipoVersion, officeReportIdentifier, ipOfficeCode, reportingPeriod, recommendationSetIdentifier, documentStatusText }: OfficeReport): OfficeReport {
  return {
    st96Version, ipoVersion, officeReportIdentifier, ipOfficeCode, reportingPeriod, recommendationSetIdentifier, reportStatusCategory: 'Final', confidentialIndicator: true,
    ...(documentStatusText === undefined ? {} : { documentStatusText }),
  }
}

function withdrawnShadow(report: OfficeReport): OfficeReport {
  const { confidentialIndicator: _, ...shadow } = shadowOf(report)
  return { ...shadow, reportStatusCategory: 'Withdrawn', ...(report.replacedReport === undefined ? {} : { replacedReport: report.replacedReport }) }
}
