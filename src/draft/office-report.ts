/** A fresh report: everything that an edition asks of an office, with "TODO" where it has to answer. */
import { asks, itemsOf } from '../edition/items.ts'
import type { DateRange, OfficeReport, RecommendationSet, Response } from '../model/types.ts'
import { askedTexts, sectionText } from './wording.ts'

export interface DraftRequest {
  /** Code of ST.3; `IB` for the International Bureau. */
  readonly office: OfficeReport['ipOfficeCode']
  readonly edition: RecommendationSet
  /** Language that the report will be written in. Default `en`. */
  readonly language?: NonNullable<OfficeReport['languageCode']>
  readonly period: DateRange
  /** Whether the topic sections are drafted too: those whose subject asks something of the office. */
  readonly allSections?: boolean
}

/** The sections, in the order of the report, by the subject of the recommendation that they are about. */
const SECTIONS = {
  ictStrategySection: 'ict-strategy', digitizationSection: 'digitization', dataGovernanceSection: 'data-governance', digitalTransformationSection: 'digital-transformation',
  emergingTechnologySection: 'emerging-technology', referenceArchitectureSection: 'reference-architecture', cooperationSection: 'cooperation', wipoStandardSection: 'wipo-standards',
  itSecuritySection: 'it-security', ictProjectSection: 'project-experience',
} as const satisfies Partial<Readonly<Record<keyof OfficeReport, string>>>

/** What a section must have beside its date: a word that nobody takes for an answer. */
const REQUIRED: Readonly<Record<string, object>> = { 'ict-strategy': { strategyFormCategory: 'TODO' } }

/**
 * Drafts a report.
 *
 * The texts begin with "TODO: ". The codes and dates of the request are not checked here: writing the report does.
 *
 * @returns A report with one response for each item that asks something of the office, in the order of the edition.
 */
export function draftReport({ office, edition, language = 'en', period, allSections = false }: DraftRequest): OfficeReport {
  const responses = [...itemsOf(edition).values()].filter(item => asks(item, office)).map((item): Response => ({
    addressedItemIdentifierBag: [item.key], implementationStatusCategory: 'No information', responseTextBag: askedTexts(item, language),
  }))
  return {
    st96Version: 'V6_0', ipoVersion: 'ICT_V1_0', languageCode: language, officeReportIdentifier: identifierOf(office, period), ipOfficeCode: office,
    reportingPeriod: period, reportStatusCategory: 'Draft', recommendationSetIdentifier: edition.recommendationSetIdentifier,
    ...(responses.length === 0 ? {} : { responseBag: responses }), ...(allSections ? sectionsOf(office, edition, language, period) : {}),
  }
}

/** All ten, but for those whose subject the edition holds and asks nothing of the office about. */
function sectionsOf(office: string, edition: RecommendationSet, language: NonNullable<OfficeReport['languageCode']>, { startDate, endDate = startDate }: DateRange): Partial<OfficeReport> {
  const items = [...itemsOf(edition).values()]
  const wanted = Object.entries(SECTIONS).filter(([, subject]) => {
    const own = items.filter(item => item.subject === subject)
    return own.length === 0 || own.some(item => asks(item, office))
  })
  return Object.fromEntries(wanted.map(([section, subject]) => [section, { referenceDate: endDate, ...REQUIRED[subject], commentTextBag: [sectionText(subject, language)] }]))
}

/** Such as `fr-2026`, or `fr-2025-07-01-2026-06-30` for a period that is no calendar year. */
function identifierOf(office: string, { startDate, endDate }: DateRange): string {
  const year = startDate.slice(0, 4)
  const isYear = startDate === `${year}-01-01` && endDate === `${year}-12-31`
  return `${office} ${isYear ? year : `${startDate} ${endDate ?? ''}`}`.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
}

/**
 * A period as people write it: `2026`, `2026-03`, `2025-07-01/2026-06-30`.
 *
 * @returns The period, a year from its first to its last day; `undefined` when it is none of these. Days are not checked.
 */
export function periodFrom(text: string): DateRange | undefined {
  const [, year] = /^([0-9]{4})$/.exec(text) ?? []
  if (year !== undefined) return { startDate: `${year}-01-01`, endDate: `${year}-12-31` }
  const [, startDate, endDate = startDate] = /^([0-9]{4}(?:-[0-9]{2}){0,2})(?:\/([0-9]{4}(?:-[0-9]{2}){0,2}))?$/.exec(text) ?? []
  return startDate === undefined || endDate === undefined ? undefined : { startDate, endDate }
}
