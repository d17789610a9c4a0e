/**
 * What tables need of a report: who gives which status to what. Texts, contacts and evidence are given up as soon as it is read, so that
 * many reports can stand side by side.
 */
import { createHash } from 'node:crypto'
import { canonicalJsonOf } from '../json/canonical.ts'
import type { OfficeReport } from '../model/types.ts'

/**
 * A report for tables alone; it is no valid report any more. A digest of all of it stands in place of what was given up, so that two
 * reports are the same here if they were.
 */
export function forTables(report: OfficeReport): OfficeReport {
  const { ipOfficeCode, officeReportIdentifier, documentStatusText, recommendationSetIdentifier, reportStatusCategory, confidentialIndicator, replacedReport, reportingPeriod, responseBag, wipoStandardSection: section } = report
  const kept = {
    ipOfficeCode, officeReportIdentifier, documentStatusText, recommendationSetIdentifier, reportStatusCategory, confidentialIndicator, replacedReport, reportingPeriod,
    responseBag: responseBag?.map(({ addressedItemIdentifierBag, implementationStatusCategory, confidentialIndicator: isConfidential, responseReference }) => ({
      addressedItemIdentifierBag, implementationStatusCategory, confidentialIndicator: isConfidential, responseReference,
    })),
    wipoStandardSection: section === undefined ? undefined : {
      confidentialIndicator: section.confidentialIndicator,
      standardImplementationBag: section.standardImplementationBag?.map(({ standardUse, implementationStatusCategory, ipRightCategoryBag, confidentialIndicator: isConfidential }) => ({
        standardUse, implementationStatusCategory, ipRightCategoryBag, confidentialIndicator: isConfidential,
      })),
    },
    contentDigest: createHash('sha256').update(canonicalJsonOf(report)).digest('base64'),
  }
  // Through text and back: what is absent goes, and no part of a text holds on to the document that it was cut from.
  return JSON.parse(JSON.stringify(kept)) as OfficeReport
}
