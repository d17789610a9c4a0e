/** The model: which documents there are. A new root record is one new file here and one line below. */
import type { Model } from '../meta/index.ts'
import { OfficeReport } from './office-report.ts'
import { OfficeReportTransaction } from './office-report-transaction.ts'
import { RecommendationSet } from './recommendation-set.ts'
import { MODEL_VERSION } from './version.ts'

export const MODEL: Model = { version: MODEL_VERSION, roots: [RecommendationSet, OfficeReport, OfficeReportTransaction] }
