/**
 * The writers of all roots.
 *
 * Generated from the declarations in src/model by `npm run generate`. Do not edit: change the declaration.
 */
import type { RootWriter } from '../xml-output.ts'
import { writeOfficeReportTransaction } from './office-report-transaction-writer.ts'
import { writeOfficeReport } from './office-report-writer.ts'
import { writeRecommendationSet } from './recommendation-set-writer.ts'

/** By name. */
export const ROOT_WRITERS: ReadonlyMap<string, RootWriter> = new Map([
  ['RecommendationSet', { namespace: 'ict', tag: 'ict:RecommendationSet', behind: '', write: writeRecommendationSet }],
  ['OfficeReport', { namespace: 'ict', tag: 'ict:OfficeReport', behind: '', write: writeOfficeReport }],
  ['OfficeReportTransaction', { namespace: 'ict', tag: 'ict:OfficeReportTransaction', behind: '', write: writeOfficeReportTransaction }],
])
