/** Reports → a folder for everyone to read: pages, XML, JSON, schemas, a table of offices, digests, a description. */
import { officeTables, type OfficeTable, type SourcedReport } from '../compare/stats.ts'
import { canonicalJsonDocument, writeJsonDocument, writeXmlDocument } from '../document/write.ts'
import { builtInEdition } from '../edition/index.ts'
import { isInvented } from '../model/invented.ts'
import type { OfficeReport, RecommendationSet } from '../model/types.ts'
import { PLAN } from '../plan/index.ts'
import { CATALOG_FILE, catalogText } from './catalog.ts'
import { indexPages } from './index-page.ts'
import { DIGEST_FILE, digestText, factOf, MANIFEST_FILE, manifestText, type FileFact } from './manifest.ts'
import { styleDigest } from './page.ts'
import { reportPages } from './report-page.ts'
import { selected, type PublishFinding } from './select.ts'
import { pathOfEdition, SCHEMA_FOLDER, wayTo, type LeftOutReports, type Site, type SiteReport } from './site.ts'

/** How reports are published. */
export interface PublishOptions {
  /** Editions beside those that come with the library; one of the same identifier stands in its place. Invented ones count with `test` alone. */
  readonly editions?: readonly RecommendationSet[]
  /** Schema files by name, to be published beside the reports. */
  readonly schemas?: Readonly<Record<string, string>>
  /** Publishes invented content (`documentStatusText` "test"), and nothing else. Without it, none of that. */
  readonly test?: boolean
  /** Shows electronic mail addresses on pages; XML and JSON hold them anyway, those of persons apart. */
  readonly withContacts?: boolean
  /** Day of publication, `YYYY-MM-DD`. Nothing else puts a date into the files. */
  readonly issued?: string
  /** Address of the licence under which the reports are published. */
  readonly licence?: string
  /** Address at which the folder will stand, for the DCAT description. Without it addresses there are relative. */
  readonly baseUri?: string
  /** Files that were left out because they are not valid: a number to be told. Default 0. */
  readonly invalid?: number
}

/** A published folder, or what stands against it. */
export type Publication =
  | { readonly ok: true, readonly files: ReadonlyMap<string, string>, readonly reports: readonly SiteReport[], readonly leftOutReports: LeftOutReports }
  | { readonly ok: false, readonly findings: readonly PublishFinding[] }

/**
 * Makes a folder from reports. The same reports give the same bytes, in whatever order they come and wherever it runs.
 *
 * Confidential parts, names of persons and what points to such parts are left out and counted; so are confidential reports, drafts
 * and withdrawn reports. Whether a report keeps the rules beyond schema is for the caller to find out (`ipo-reports/rules`).
 *
 * @returns Texts by path, relative to the folder, in the order of the paths; or the findings, when two reports want the same name.
 * @throws {InvalidValueError} When a report is not valid by structure.
 * @throws {TypeError} When an option cannot be meant.
 */
export async function publish(reports: readonly OfficeReport[], options: PublishOptions = {}): Promise<Publication> {
  checkOptions(options)
  const { reports: published, leftOutReports, findings, shadows } = selected(reports, options.test === true, options.invalid ?? 0)
  if (findings.length > 0) return { ok: false, findings }
  const site = await siteOf(published, leftOutReports, options)
  const digest = await styleDigest()
  const tablesIn = (language: string): readonly OfficeTable[] => officeTables(sourced(published, shadows), { editions: site.editions, public: true, language }).tables
  const pages = [...documentsOf(site), ...published.flatMap(shown => [...reportPages(shown, site, digest)]), ...indexPages(site, tablesIn, digest)]
  return { ok: true, files: await withFacts(new Map(pages), site), reports: published, leftOutReports }
}

async function siteOf(reports: readonly SiteReport[], leftOutReports: LeftOutReports, options: PublishOptions): Promise<Site> {
  const { issued, licence, baseUri } = options
  return {
    reports, leftOutReports, editions: await editionsOf(reports, (options.editions ?? []).filter(edition => options.test === true || !isInvented(edition))), schemas: new Map(Object.entries(options.schemas ?? {}).toSorted(byPath)),
    test: options.test === true, withContacts: options.withContacts === true,
    ...(issued === undefined ? {} : { issued }), ...(licence === undefined ? {} : { licence }), ...(baseUri === undefined ? {} : { baseUri: baseUri.endsWith('/') ? baseUri : `${baseUri}/` }),
  }
}

async function editionsOf(reports: readonly SiteReport[], given: readonly RecommendationSet[]): Promise<ReadonlyMap<string, RecommendationSet>> {
  const own = new Map(given.map(edition => [edition.recommendationSetIdentifier, edition]))
  const editions = new Map<string, RecommendationSet>()
  for (const identifier of [...new Set(reports.map(({ report }) => report.recommendationSetIdentifier))].toSorted()) {
    const edition = own.get(identifier) ?? await builtInEdition(identifier)
    if (edition !== undefined) editions.set(identifier, edition)
  }
  return editions
}

/** Tables name reports by their path in the site; shadows have none. */
function sourced(reports: readonly SiteReport[], shadows: readonly OfficeReport[]): readonly SourcedReport[] {
  return [...reports.map(({ report, path }) => ({ report, file: path, path: [] })), ...shadows.map(report => ({ report, file: '', path: [] }))]
}

/** Reports and editions in both syntaxes, and the schemas. */
function documentsOf({ reports, editions, schemas }: Site): readonly (readonly [string, string])[] {
  const mainSchema = `${PLAN.version}.xsd`
  const both = (root: 'OfficeReport' | 'RecommendationSet', path: string, value: object): readonly (readonly [string, string])[] => [
    [`${path}.xml`, writeXmlDocument(PLAN, root, value, schemas.has(mainSchema) ? { schemaLocation: wayTo(`${SCHEMA_FOLDER}${mainSchema}`, path) } : {})],
    [`${path}.json`, writeJsonDocument(PLAN, root, value, {})],
  ]
  return [
    ...reports.flatMap(({ report, path }) => both('OfficeReport', path, report)),
    ...[...editions].flatMap(([identifier, edition]) => both('RecommendationSet', pathOfEdition(identifier), edition)),
    ...[...schemas].map(([name, text]) => [`${SCHEMA_FOLDER}${name}`, text] as const),
  ]
}

/** Adds the description, the list of files and the digests. */
async function withFacts(files: ReadonlyMap<string, string>, site: Site): Promise<ReadonlyMap<string, string>> {
  const all = new Map(files)
  const facts = new Map<string, FileFact>()
  const sorted = (): Map<string, FileFact> => new Map([...facts].toSorted(byPath))
  for (const [path, text] of files) facts.set(path, await factOf(path, text))
  const add = async (path: string, text: string): Promise<void> => {
    all.set(path, text)
    facts.set(path, await factOf(path, text))
  }
  await add(CATALOG_FILE, catalogText(site, facts))
  await add(MANIFEST_FILE, manifestText(site, sorted()))
  all.set(DIGEST_FILE, digestText(sorted()))
  return new Map([...all].toSorted(byPath))
}

function byPath([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : one > other ? 1 : 0
}

function checkOptions({ issued, licence, baseUri, schemas = {}, editions = [] }: PublishOptions): void {
  if (issued !== undefined && !isDay(issued)) throw new TypeError('issued is a day such as "2026-01-31"')
  if (licence !== undefined && !isWebAddress(licence)) throw new TypeError('licence is an http or https address')
  if (baseUri !== undefined && (!isWebAddress(baseUri) || /[?#]/.test(baseUri))) throw new TypeError('baseUri is an http or https address without query and fragment')
  const [twice] = namedTwice(editions)
  if (twice !== undefined) throw new TypeError(`editions hold two different ones with the identifier "${twice}"`)
  if (Object.keys(schemas).some(name => !/^[A-Za-z0-9][A-Za-z0-9_.-]*$/.test(name))) throw new TypeError('The name of a schema is a file name of letters, digits, "_", "." and "-"')
}

/** Identifiers of editions that differ: which of them would be published would depend on their order. */
function namedTwice(editions: readonly RecommendationSet[]): readonly string[] {
  const first = new Map<string, RecommendationSet>()
  const contentOf = (edition: RecommendationSet): string => canonicalJsonDocument(PLAN, 'RecommendationSet', edition)
  return editions.flatMap(edition => {
    const { recommendationSetIdentifier: identifier } = edition
    const other = first.get(identifier) ?? edition
    first.set(identifier, other)
    return other !== edition && contentOf(other) !== contentOf(edition) ? [identifier] : []
  })
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s<>"{}|\\^`]+$/i.test(text)
}

function isDay(text: string): boolean {
  const time = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
