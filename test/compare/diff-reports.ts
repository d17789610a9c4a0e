/** Small reports, made for tests. */
import type { OfficeReport } from '../../src/model/types.ts'

/** A report with the parts that it must have, and those given. */
export function report(parts: Partial<OfficeReport> = {}): OfficeReport {
  return {
    st96Version: 'V6_0', ipoVersion: 'ICT_V1_0', documentStatusText: 'test', officeReportIdentifier: 'fr-2025', ipOfficeCode: 'FR',
    reportingPeriod: { startDate: '2025-01-01', endDate: '2025-12-31' }, reportStatusCategory: 'Draft', recommendationSetIdentifier: 'ict-10-proposal', ...parts,
  }
}
