/** The rules by which leaves of a report are derived: where each may be used, and, where that can be computed, what it gives. */
import type { DerivedRule } from '../ledger.ts'
import { FIXED, PLACE_IN_SOURCE, SOURCE_FILE, type Rule } from './rule.ts'

export const REPORT_RULES: Readonly<Partial<Record<DerivedRule, Rule>>> = {
  fixed: FIXED,
  'source-file': SOURCE_FILE,
  'place-in-source': PLACE_IN_SOURCE,
}
