/** Reports for tests of publishing: those of the fixtures, and small ones made here. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { readJson } from '../../src/index.ts'
import type { OfficeReport, Response } from '../../src/model/types.ts'
import { publish, type Publication, type PublishOptions } from '../../src/publish.ts'

const folder = new URL('../../fixtures/office-report/', import.meta.url)

/** All valid reports of the fixtures; their content is invented. */
export const FIXTURES: readonly OfficeReport[] = readdirSync(folder).toSorted()
  .filter(name => existsSync(new URL(`${name}/document.json`, folder)) && !existsSync(new URL(`${name}/issues.json`, folder)))
  .flatMap(name => {
    const result = readJson('OfficeReport', readFileSync(new URL(`${name}/document.json`, folder)))
    return result.ok ? [result.value] : []
  })

/** A small valid report in production. */
export function report(more: Partial<OfficeReport> = {}): OfficeReport {
  return {
    st96Version: 'V6_0', ipoVersion: 'ICT_V1_0', languageCode: 'en', officeReportIdentifier: 'fr-2025', ipOfficeCode: 'FR',
    reportingPeriod: { startDate: '2025', endDate: '2025' }, reportStatusCategory: 'Final', recommendationSetIdentifier: 'ict-10-proposal', ...more,
  }
}

/** A response with a text that can be looked for. */
export function response(item: string, text: string, more: Partial<Response> = {}): Response {
  return { addressedItemIdentifierBag: [item], implementationStatusCategory: 'Implemented', responseTextBag: [{ value: text, languageCode: 'en' }], ...more } as Response
}

/** A response that points to another. */
export function reference(item: string, to: string, inReport?: string): Response {
  return { addressedItemIdentifierBag: [item], responseReference: { referredItemIdentifier: to, ...(inReport === undefined ? {} : { referredReportIdentifier: inReport }) } }
}

type Published = Extract<Publication, { readonly ok: true }>

/** Publishes, and expects that nothing stands against it. */
export async function bundle(reports: readonly OfficeReport[], options: PublishOptions = {}): Promise<Published> {
  const publication = await publish(reports, options)
  if (!publication.ok) throw new Error(publication.findings.map(({ message }) => message).join('; '))
  return publication
}

/** All texts of a bundle in one. */
export function everything({ files }: Published): string {
  return [...files].map(([path, text]) => `${path}\n${text}`).join('\n')
}
