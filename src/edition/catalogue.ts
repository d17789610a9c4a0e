/** The editions that come with the library, by identifier. Each is a file like any other edition. */
import type { RecommendationSet } from '../model/types.ts'

interface EditionFile {
  readonly default: { readonly recommendationSet: unknown }
}

/** Loaded when asked for. A new edition is a file in `data/` and one line here. */
const LOADERS: Readonly<Record<string, () => Promise<EditionFile>>> = {
  'ict-40-2018': () => import('./data/ict-40-2018.json', { with: { type: 'json' } }),
  'ict-10-proposal': () => import('./data/ict-10-proposal.json', { with: { type: 'json' } }),
}

/** Identifiers of the editions that come with the library. */
export const EDITION_IDENTIFIERS: readonly string[] = Object.keys(LOADERS)

/**
 * An edition that comes with the library; `undefined` for an identifier that none has.
 *
 * The files are valid: a test checks each, so no reader is needed here.
 */
export async function builtInEdition(identifier: string): Promise<RecommendationSet | undefined> {
  const load = Object.hasOwn(LOADERS, identifier) ? LOADERS[identifier] : undefined
  return load === undefined ? undefined : (await load()).default.recommendationSet as RecommendationSet
}
