/**
 * The description of a publication in DCAT 3, as JSON-LD: one dataset for each report, with its files as distributions.
 *
 * Addresses are relative to the description itself where no base is given.
 *
 * @see https://www.w3.org/TR/vocab-dcat-3/
 */
import { label } from '../codelist/index.ts'
import type { MultilingualText, OfficeReport } from '../model/types.ts'
import type { FileFact } from './manifest.ts'
import type { Site, SiteReport } from './site.ts'
import { word } from './words.ts'

export const CATALOG_FILE = 'catalog.jsonld'

/** Names that the description uses; nothing has to be fetched to read it. */
const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#', dct: 'http://purl.org/dc/terms/', foaf: 'http://xmlns.com/foaf/0.1/', spdx: 'http://spdx.org/rdf/terms#', xsd: 'http://www.w3.org/2001/XMLSchema#',
}

/** The description as text. `facts` know the files of the reports. */
export function catalogText(site: Site, facts: ReadonlyMap<string, FileFact>): string {
  const title = { '@value': word('siteTitle', 'en'), '@language': 'en' }
  const catalog = {
    '@context': CONTEXT, '@id': addressOf(CATALOG_FILE, site), '@type': 'dcat:Catalog', 'dct:title': title,
    ...(site.test ? { 'dct:description': { '@value': word('test', 'en'), '@language': 'en' } } : {}),
    ...(site.issued === undefined ? {} : { 'dct:issued': typedDate(site.issued) }),
    ...(site.licence === undefined ? {} : { 'dct:license': { '@id': site.licence } }),
    'foaf:homepage': { '@id': addressOf('index.html', site) },
    'dcat:dataset': site.reports.map(shown => datasetOf(shown, site, facts)),
  }
  return `${JSON.stringify(catalog, null, 2)}\n`
}

function addressOf(path: string, { baseUri = '' }: Site): string {
  return `${baseUri}${path}`
}

function datasetOf(shown: SiteReport, site: Site, facts: ReadonlyMap<string, FileFact>): object {
  const { report, languages, path } = shown
  const files = [`${path}.xml`, `${path}.json`, ...languages.map(language => `${path}.${language}.html`)]
  return {
    '@id': `${addressOf(CATALOG_FILE, site)}#${path}`, '@type': 'dcat:Dataset',
    'dct:identifier': `${report.ipOfficeCode}/${report.officeReportIdentifier}`,
    'dct:title': report.titleTextBag === undefined ? report.officeReportIdentifier : report.titleTextBag.map(languageString),
    ...(report.summaryTextBag === undefined ? {} : { 'dct:description': report.summaryTextBag.map(languageString) }),
    'dct:publisher': publisherOf(report),
    'dct:temporal': temporalOf(report),
    ...(report.submissionDate === undefined ? {} : { 'dct:dateSubmitted': typedDate(report.submissionDate) }),
    ...(site.issued === undefined ? {} : { 'dct:issued': typedDate(site.issued) }),
    ...(report.reportVersionNumber === undefined ? {} : { 'dcat:version': report.reportVersionNumber }),
    'dct:language': languages.map(languageAddress),
    'dct:subject': report.recommendationSetIdentifier,
    'dcat:landingPage': { '@id': addressOf(`${path}.${languages[0] ?? 'en'}.html`, site) },
    'dcat:distribution': files.flatMap(file => {
      const fact = facts.get(file)
      return fact === undefined ? [] : [distributionOf(file, fact, languages, site)]
    }),
  }
}

function languageString({ value, languageCode }: MultilingualText): object {
  return { '@value': value, '@language': languageCode }
}

/** Offices are known by their ST.3 codes. */
function publisherOf({ ipOfficeCode: code }: OfficeReport): object {
  return { '@type': 'foaf:Agent', 'dct:identifier': code, 'foaf:name': { '@value': label('ExtendedWIPOST3Code', code, 'en'), '@language': 'en' } }
}

function temporalOf({ reportingPeriod: { startDate, endDate } }: OfficeReport): object {
  return { '@type': 'dct:PeriodOfTime', 'dcat:startDate': typedDate(startDate), ...(endDate === undefined ? {} : { 'dcat:endDate': typedDate(endDate) }) }
}

/** A day, a month or a year. */
function typedDate(date: string): object {
  return { '@value': date, '@type': date.length === 4 ? 'xsd:gYear' : date.length === 7 ? 'xsd:gYearMonth' : 'xsd:date' }
}

function languageAddress(language: string): object {
  return { '@id': `http://id.loc.gov/vocabulary/iso639-1/${language}` }
}

function distributionOf(path: string, { mediaType, bytes, sha256 }: FileFact, languages: readonly string[], site: Site): object {
  const [, language] = /\.([a-z]{2})\.html$/.exec(path) ?? []
  return {
    '@id': `${addressOf(CATALOG_FILE, site)}#${path}`, '@type': 'dcat:Distribution',
    'dcat:accessURL': { '@id': addressOf(path, site) }, 'dcat:downloadURL': { '@id': addressOf(path, site) },
    'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${mediaType}` },
    'dcat:byteSize': { '@value': String(bytes), '@type': 'xsd:nonNegativeInteger' },
    'spdx:checksum': {
      '@type': 'spdx:Checksum', 'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' }, 'spdx:checksumValue': { '@value': sha256, '@type': 'xsd:hexBinary' },
    },
    'dct:language': (language === undefined ? languages : [language]).map(languageAddress),
    ...(site.licence === undefined ? {} : { 'dct:license': { '@id': site.licence } }),
  }
}
