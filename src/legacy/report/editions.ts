/** The editions that a report may answer, by name. */
import earlier from '../../edition/data/ict-40-2018.json' with { type: 'json' }
import proposal from '../../edition/data/ict-10-proposal.json' with { type: 'json' }
import type { RecommendationSet } from '../../model/types.ts'

/** The forty earlier items, `R1` to `R40`. */
export const EARLIER_EDITION = earlier.recommendationSet as unknown as RecommendationSet
const PROPOSAL = proposal.recommendationSet as unknown as RecommendationSet

/** Whether no built-in edition has a name. */
export function isUnknown(identifier: string): boolean {
  return ![PROPOSAL, EARLIER_EDITION].some(({ recommendationSetIdentifier }) => recommendationSetIdentifier === identifier)
}

/** The built-in edition of a name; without a name, the latest. Of a name that no edition has, the latest under that name. */
export function editionNamed(identifier: string | undefined): RecommendationSet {
  const known = [PROPOSAL, EARLIER_EDITION].find(({ recommendationSetIdentifier }) => recommendationSetIdentifier === identifier)
  return known ?? (identifier === undefined ? PROPOSAL : { ...PROPOSAL, recommendationSetIdentifier: identifier })
}
