/** Small valid reports for tables and rebasing, and the two editions that come with the library. */
import { builtInEdition } from '../../src/edition/index.ts'
import type { OfficeReport, RecommendationSet, Response } from '../../src/index.ts'
import type { SourcedReport } from '../../src/compare/stats.ts'

const EDITIONS = ['ict-10-proposal', 'ict-40-2018']

/** The editions that come with the library, by identifier. */
export async function editions(): Promise<ReadonlyMap<string, RecommendationSet>> {
  return new Map(await Promise.all(EDITIONS.map(async id => [id, await edition(id)] as const)))
}

/** One of them. */
export async function edition(identifier: string): Promise<RecommendationSet> {
  const set = await builtInEdition(identifier)
  if (set === undefined) throw new Error(`there is no edition ${identifier}`)
  return set
}

/** A report of a calendar year. */
export function report(office: OfficeReport['ipOfficeCode'], year: string, responses: readonly Response[] = [], more: Partial<OfficeReport> = {}): OfficeReport {
  return {
    st96Version: 'V6_0', ipoVersion: 'ICT_V1_0', documentStatusText: 'test', officeReportIdentifier: `${office.toLowerCase()}-${year}`, ipOfficeCode: office,
    reportingPeriod: { startDate: `${year}-01-01`, endDate: `${year}-12-31` }, reportStatusCategory: 'Final', recommendationSetIdentifier: 'ict-10-proposal',
    ...(responses.length === 0 ? {} : { responseBag: responses }), ...more,
  }
}

/** A response: items divided by spaces, a status, and more. */
export function response(items: string, status?: string, more: Partial<Response> = {}): Response {
  return { addressedItemIdentifierBag: items.split(' '), ...(status === undefined ? {} : { implementationStatusCategory: status }), ...more }
}

/** An answer in one language. */
export function said(value: string, languageCode: 'en' | 'fr' = 'en'): Partial<Response> {
  return { responseTextBag: [{ value, languageCode }] }
}

/** A report as read from a file of its own. */
export function sourced(one: OfficeReport, file = `${one.officeReportIdentifier}.json`): SourcedReport {
  return { report: one, file, path: [] }
}
