/** The list of all files of a publication, and what was left out of it; digests for `sha256sum --check`. */
import { digest, TOOL } from '../issue/index.ts'
import { PLAN } from '../plan/index.ts'
import type { Site } from './site.ts'

export const MANIFEST_FILE = 'manifest.json'
export const DIGEST_FILE = 'SHA256SUMS'

/** What is known of a file. */
export interface FileFact {
  readonly mediaType: string
  /** Length in bytes. */
  readonly bytes: number
  /** 64 hexadecimal digits. */
  readonly sha256: string
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html', xml: 'application/xml', xsd: 'application/xml', json: 'application/json', jsonld: 'application/ld+json',
}

/** Facts on a file, from its path and its text. */
export async function factOf(path: string, text: string): Promise<FileFact> {
  const mediaType = MEDIA_TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'text/plain'
  return { mediaType, bytes: new TextEncoder().encode(text).length, sha256: await digest(text) }
}

/** The manifest as text: it knows all files but itself and the digests. */
export function manifestText(site: Site, facts: ReadonlyMap<string, FileFact>): string {
  const manifest = {
    tool: TOOL, modelVersion: PLAN.version, content: site.test ? 'test' : 'production',
    ...(site.issued === undefined ? {} : { issued: site.issued }),
    ...(site.licence === undefined ? {} : { licence: site.licence }),
    ...(site.baseUri === undefined ? {} : { baseUri: site.baseUri }),
    reports: site.reports.map(({ report, languages, path, leftOut }) => ({
      office: report.ipOfficeCode, identifier: report.officeReportIdentifier, edition: report.recommendationSetIdentifier, period: report.reportingPeriod,
      standing: report.reportStatusCategory, languages, path, leftOut,
    })),
    editions: [...site.editions.keys()],
    leftOut: site.leftOutReports,
    files: [...facts].map(([path, fact]) => ({ path, ...fact })),
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}

/** Digests as `sha256sum` writes and checks them. */
export function digestText(facts: ReadonlyMap<string, FileFact>): string {
  return [...facts].map(([path, { sha256 }]) => `${sha256}  ${path}\n`).join('')
}
