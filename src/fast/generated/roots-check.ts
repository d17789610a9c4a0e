/**
 * The checks of all roots.
 *
 * Generated from the declarations in src/model by `npm run generate`. Do not edit: change the declaration.
 */
import type { RecordCheck } from '../check-records.ts'
import { weightOfOfficeReport } from './office-report-check.ts'
import { weightOfOfficeReportTransaction } from './office-report-transaction-check.ts'
import { weightOfRecommendationSet } from './recommendation-set-check.ts'

/** By name. */
export const ROOT_CHECKS: ReadonlyMap<string, RecordCheck> = new Map([
  ['RecommendationSet', weightOfRecommendationSet],
  ['OfficeReport', weightOfOfficeReport],
  ['OfficeReportTransaction', weightOfOfficeReportTransaction],
])

/** Names of roots by the member that holds them in JSON. */
export const ROOT_NAMES: ReadonlyMap<string, string> = new Map([
  ['recommendationSet', 'RecommendationSet'],
  ['officeReport', 'OfficeReport'],
  ['officeReportTransaction', 'OfficeReportTransaction'],
])
