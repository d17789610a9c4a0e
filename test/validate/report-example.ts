/** A small report, to be changed in one spot. */
import type { Collection, OfficeReport, OfficeReportTransaction, Response, RootName } from '../../src/model/types.ts'
import { pointer, type IssueClass } from '../../src/issue/index.ts'
import { builtInEdition } from '../../src/edition/index.ts'
import { checkRules, type RuledOptions } from '../../src/rules.ts'
import { runRules } from '../../src/validate/rules/run.ts'
import { JUDGED_ON } from './rule-fixtures.ts'

/** An invented report of Finland with these parts. */
export function reportWith(parts: Partial<OfficeReport> = {}): OfficeReport {
  return {
    st96Version: 'V6_0', ipoVersion: 'ICT_V1_0', languageCode: 'en', documentStatusText: 'test', officeReportIdentifier: 'fi-2025', ipOfficeCode: 'FI',
    reportingPeriod: { startDate: '2025' }, reportStatusCategory: 'Final', recommendationSetIdentifier: 'ict-10-proposal', ...parts,
  }
}

/** The same with these responses. */
export function responding(...responseBag: Response[]): OfficeReport {
  return reportWith({ responseBag })
}

/** The same with one collection of patents. */
export function holding(collection: Partial<Collection>): OfficeReport {
  return reportWith({
    digitizationSection: {
      referenceDate: '2025', collectionBag: [{ collectionIdentifier: 'grants', ipRightCategory: 'Patent', countUnitCategory: 'Document', ...collection }],
    },
  })
}

/** A transaction of these reports that counts them rightly. */
export function transactionOf(officeReportBag: readonly OfficeReport[], parts: Partial<OfficeReportTransaction> = {}): OfficeReportTransaction {
  return {
    st96Version: 'V6_0', ipoVersion: 'ICT_V1_0', transactionIdentifier: { value: 'a' }, ipOfficeCode: 'IB', transactionDateTime: '2026-04-01T09:00:00Z',
    transactionTotalQuantity: officeReportBag.length, officeReportBag, ...parts,
  }
}

/** Findings of form, as `code path`, in order. The report must be valid by structure. */
export function formOf(value: OfficeReport | OfficeReportTransaction): Promise<readonly string[]> {
  return foundOf(value, 'form')
}

/** Findings of a class, as `code path`, in order. The report must be valid by structure. */
export async function foundOf(value: OfficeReport | OfficeReportTransaction, about: IssueClass, options: RuledOptions = {}): Promise<readonly string[]> {
  const judged = { validOn: JUDGED_ON, ...options }
  const issues = 'officeReportBag' in value ? await checkRules('OfficeReportTransaction', value, judged) : await checkRules('OfficeReport', value, judged)
  return issues.filter(issue => issue.class === about).map(({ code, path }) => `${code} ${pointer(path)}`).sort()
}

/** All findings of a value by the rules alone: the built-in edition of ten at hand, structure taken for granted. */
export async function rawFindings(root: RootName, value: object): Promise<ReturnType<typeof runRules>> {
  const edition = await builtInEdition('ict-10-proposal')
  if (edition === undefined) throw new Error('The edition is missing')
  return runRules({ root, value, editions: new Map([[edition.recommendationSetIdentifier, edition]]), profile: 'strict', validOn: JUDGED_ON })
}
