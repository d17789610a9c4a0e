/** Where everything of a publication stands: names from identifiers alone, links from one place to another. */
import type { OfficeReport, RecommendationSet } from '../model/types.ts'
import { labelLanguageFor } from './languages.ts'
import type { LeftOut } from './leave-out.ts'

/** A report as it is published. */
export interface SiteReport {
  readonly report: OfficeReport
  /** What was left out of it. */
  readonly leftOut: LeftOut
  /** Languages of its pages, the main one first. */
  readonly languages: readonly string[]
  /** Path of its files, without ending. */
  readonly path: string
}

/** All that is published, before it is written. */
export interface Site {
  /** By office, then by identifier. */
  readonly reports: readonly SiteReport[]
  /** Editions that the reports name and that are at hand, by identifier. */
  readonly editions: ReadonlyMap<string, RecommendationSet>
  /** Schemas by file name. */
  readonly schemas: ReadonlyMap<string, string>
  /** Numbers of reports that are not published. */
  readonly leftOutReports: LeftOutReports
  readonly test: boolean
  readonly withContacts: boolean
  /** Day of publication, as given. */
  readonly issued?: string
  readonly licence?: string
  /** Absolute address of the folder, ending in a slash. */
  readonly baseUri?: string
}

/** How many reports are not published, by reason. */
export interface LeftOutReports {
  readonly confidential: number
  readonly drafts: number
  readonly withdrawn: number
  /** Invented content where that is not asked for; production where it is. */
  readonly otherContent: number
  readonly invalid: number
}

/** Names that Windows keeps for devices: no file can have one, whatever its ending. */
const DEVICE_NAMES = /^(aux|con|nul|prn|com[0-9]|lpt[0-9])$/

/** Path of a report's files, without ending. */
export function pathOfReport({ ipOfficeCode, officeReportIdentifier: identifier }: OfficeReport): string {
  return `reports/${ipOfficeCode.toLowerCase()}/${fileNameOf(identifier)}`
}

/** Path of an edition's files, without ending. */
export function pathOfEdition(identifier: string): string {
  return `editions/${fileNameOf(identifier)}`
}

function fileNameOf(identifier: string): string {
  return DEVICE_NAMES.test(identifier) ? `${identifier}_` : identifier
}

/** Page of a report in a language, else in its main one. */
export function pageOf({ path, languages }: SiteReport, language: string): string {
  return `${path}.${languages.includes(language) ? language : languages[0] ?? 'en'}.html`
}

export function indexPage(language: string): string {
  return language === 'en' ? 'index.html' : `index.${language}.html`
}

/** Languages of the index: English, and those of the reports that have words of their own. */
export function indexLanguages({ reports }: Site): readonly string[] {
  return [...new Set(['en', ...reports.flatMap(({ languages }) => languages.map(labelLanguageFor))])].toSorted()
}

export const SCHEMA_FOLDER = 'schemas/v1/'

/** The way from one file to another, such as `../../index.html`. */
export function wayTo(target: string, from: string): string {
  const [to, here] = [target.split('/'), from.split('/').slice(0, -1)]
  let common = 0
  while (common < here.length && common < to.length - 1 && to[common] === here[common]) common++
  return [...here.slice(common).map(() => '..'), ...to.slice(common)].join('/')
}

/** Anchor of an item of the edition on a report's page. */
export function itemAnchor(key: string): string {
  return `item-${key}`
}

/** Anchor of a topic section. */
export function sectionAnchor(property: string): string {
  return `facts-${property}`
}
