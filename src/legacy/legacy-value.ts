/** The objects that a legacy file can become. */
import type { OfficeReport, RecommendationSet } from '../model/types.ts'

/** An object that a legacy file became, with the name of its record. */
export type LegacyValue =
  | { readonly name: 'RecommendationSet', readonly value: RecommendationSet }
  | { readonly name: 'OfficeReport', readonly value: OfficeReport }
