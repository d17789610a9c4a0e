/**
 * Coverage: which recommendation of a set takes up which item of an earlier set.
 *
 * Computed from what the set says. An item that no line names is *not listed*; that says nothing about its substance.
 */
import type { Recommendation, RecommendationSet } from '../model/types.ts'

/** One item of the earlier set, and the recommendations that name it. */
export interface CoveredItem {
  /** Number in the earlier set, such as `R16`. */
  readonly item: string
  /** Numbers of the recommendations that name it; empty when it is not listed. */
  readonly namedBy: readonly string[]
}

/** How a set takes up an earlier one. */
export interface Coverage {
  readonly set: string
  readonly earlierSet: string
  /** All items of the earlier set in its order, then those that are named and not in it. */
  readonly items: readonly CoveredItem[]
  /** How often items are named in all. */
  readonly references: number
  /** Numbers of the recommendations that the set calls new. */
  readonly newRecommendations: readonly string[]
  /** Numbers of the recommendations that say nothing of earlier items. */
  readonly silent: readonly string[]
  /** Items that are named and that the earlier set does not hold. */
  readonly unknown: readonly string[]
}

/** Computes the coverage of `earlier` by `set`. Recommendations that point to another set do not count. */
export function coverageOf(set: RecommendationSet, earlier: RecommendationSet): Coverage {
  const earlierSet = earlier.recommendationSetIdentifier
  const namedBy = new Map<string, string[]>(earlier.recommendationBag.map(item => [item.recommendationNumber, []]))
  const held = new Set(namedBy.keys())
  for (const recommendation of set.recommendationBag) {
    for (const item of itemsOf(recommendation, earlierSet)) {
      namedBy.set(item, [...namedBy.get(item) ?? [], recommendation.recommendationNumber])
    }
  }
  const items = [...namedBy].map(([item, numbers]) => ({ item, namedBy: numbers }))
  return {
    set: set.recommendationSetIdentifier,
    earlierSet,
    items,
    references: items.reduce((sum, { namedBy: numbers }) => sum + numbers.length, 0),
    newRecommendations: numbersWhere(set, ({ correspondence }) => correspondence?.newRecommendation?.newIndicator === true),
    silent: numbersWhere(set, ({ correspondence }) => correspondence === undefined),
    unknown: items.map(({ item }) => item).filter(item => !held.has(item)),
  }
}

/** The earlier set that a set's recommendations name, if any does: the first one named. */
export function earlierSetOf(set: RecommendationSet): string | undefined {
  return set.recommendationBag.map(({ correspondence }) => correspondence?.earlierItemReference?.earlierSetIdentifier).find(identifier => identifier !== undefined)
}

function itemsOf({ correspondence }: Recommendation, earlierSet: string): readonly string[] {
  const listed = correspondence?.earlierItemReference
  return listed?.earlierSetIdentifier === earlierSet ? listed.earlierItemIdentifierBag : []
}

function numbersWhere(set: RecommendationSet, holds: (recommendation: Recommendation) => boolean): readonly string[] {
  return set.recommendationBag.filter(holds).map(({ recommendationNumber }) => recommendationNumber)
}
