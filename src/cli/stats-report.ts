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
  const { responseBag: responses, wipoStandardSection: standards, ...rest } = JSON.parse(JSON.stringify(kept)) as OfficeReport
  return {
    ...rest, ...(responses === undefined ? {} : { responseBag: responses.map(one => one.responseReference === undefined ? shared(one) : one) }),
    ...(standards === undefined ? {} : { wipoStandardSection: shared(standards) }),
  }
}

/** Offices say the same of the same items again and again. */
const SAID = new Map<string, object>()
const MOST_SAID = 10_000

/** One object for all parts that are equal. Not for responses that point to others: these are told apart by what they are. */
function shared<Part extends object>(part: Part): Part {
  const text = JSON.stringify(part)
  const before = SAID.get(text) as Part | undefined
  if (before === undefined && SAID.size < MOST_SAID) SAID.set(text, part)
  return before ?? part
}
