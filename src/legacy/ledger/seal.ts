/** Completes a ledger: the digests that bind it. */
import { digest } from '../../issue/digest.ts'
import { canonicalJsonOf } from '../../json/canonical.ts'
import type { OfficeReport, RecommendationSet } from '../../model/types.ts'
import type { LegacyValue } from '../legacy-value.ts'
import type { Coverage, Ledger, LedgerEntry, LedgerTotals, UnsealedLedger } from './ledger.ts'

/** SHA-256 of the canonical JSON of a value. */
export async function digestOfJson(value: unknown): Promise<string> {
  return digest(canonicalJsonOf(value))
}

/** Adds the seal, which makes any later change of the ledger visible. */
export async function sealed(ledger: UnsealedLedger): Promise<Ledger> {
  return { ...ledger, seal: await digestOfJson(ledger) }
}

/** Counts code points by what became of them. */
export function coverageOf(entries: readonly LedgerEntry[]): Coverage {
  const sum = (kind: LedgerEntry['kind']): number => entries.reduce((count, entry) => (entry.kind === kind ? count + entry.count : count), 0)
  const [mapped, changed, leftOut] = [sum('mapped'), sum('changed'), sum('leftOut')]
  return { mapped, changed, leftOut, total: mapped + changed + leftOut }
}

/** Counts what an object holds. */
export function totalsOf({ name, value }: LegacyValue): LedgerTotals {
  return name === 'RecommendationSet' ? totalsOfSet(value) : totalsOfReport(value)
}

function totalsOfSet(set: RecommendationSet): LedgerTotals {
  const recommendations = set.recommendationBag
  const actions = recommendations.flatMap(recommendation => recommendation.actionBag ?? [])
  return {
    recommendations: recommendations.length,
    actions: actions.length,
    subItems: actions.flatMap(action => action.subItemBag ?? []).length,
    references: recommendations.flatMap(({ correspondence }) => correspondence?.earlierItemReference?.earlierItemIdentifierBag ?? []).length,
    newRecommendations: recommendations.filter(({ correspondence }) => correspondence?.newRecommendation?.newIndicator === true).length,
    unmapped: set.unmappedContentBag?.length ?? 0,
  }
}

function totalsOfReport({ responseBag = [], unmappedContentBag = [] }: OfficeReport): LedgerTotals {
  return {
    responses: responseBag.length,
    statuses: responseBag.filter(({ implementationStatusCategory }) => implementationStatusCategory !== undefined).length,
    milestones: responseBag.flatMap(({ milestoneBag = [] }) => milestoneBag).length,
    evidenceDocuments: responseBag.flatMap(({ evidenceDocumentBag = [] }) => evidenceDocumentBag).length,
    unmapped: unmappedContentBag.length,
  }
}
