/**
 * Mappings between two sets, many to many.
 *
 * What a set says beside its recommendations is of kind *Corresponds*. *Moved*, *split*, *merged* and *dropped* are only what
 * a named source says, in the set's own `setMappingBag`.
 */
import type { MappingLink, RecommendationSet } from '../model/types.ts'

/** A mapping, and what in the other set no link names. */
export interface SetLinks {
  readonly from: string
  readonly to: string
  readonly links: readonly MappingLink[]
  /** Items of the other set that no link names: not listed, which is not the same as dropped. */
  readonly notListed: readonly string[]
}

/** All links from `set` to `other`. */
export function mappingBetween(set: RecommendationSet, other: RecommendationSet): SetLinks {
  const to = other.recommendationSetIdentifier
  const links = [...correspondences(set, to), ...set.setMappingBag?.filter(mapping => mapping.mappedSetIdentifier === to).flatMap(mapping => mapping.mappingLinkBag) ?? []]
  const named = new Set(links.flatMap(link => link.toItemIdentifierBag ?? []))
  return {
    from: set.recommendationSetIdentifier,
    to,
    links,
    notListed: other.recommendationBag.map(item => item.recommendationNumber).filter(number => !named.has(number)),
  }
}

function correspondences(set: RecommendationSet, to: string): readonly MappingLink[] {
  return set.recommendationBag.flatMap(({ recommendationNumber, correspondence }) => {
    const listed = correspondence?.earlierItemReference
    if (listed?.earlierSetIdentifier !== to) return []
    return [{ mappingCategory: 'Corresponds', fromItemIdentifierBag: [recommendationNumber], toItemIdentifierBag: listed.earlierItemIdentifierBag }]
  })
}
