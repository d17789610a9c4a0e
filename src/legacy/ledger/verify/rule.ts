/** What a rule of the ledger is, and the rules that sets and reports share. */
import { ST96_VERSION } from '../../../model/common.ts'
import { MODEL_VERSION } from '../../../model/version.ts'
import type { Ledger } from '../ledger.ts'
import { sameValue } from './walk.ts'

/** What a rule may look at. `at` are the array positions in the path. */
export interface RuleCase {
  readonly value: unknown
  readonly path: string
  readonly at: readonly number[]
  readonly output: unknown
  readonly ledger: Ledger
  /** Where in the source the text of a leaf begins, in words. */
  readonly placeOf: (leaf: string) => string | undefined
  /** How many recommendations have each subject. */
  readonly subjects: ReadonlyMap<unknown, number>
}

export interface Rule {
  /** Paths that the rule may give; `#` stands for a position. */
  readonly paths: readonly string[]
  /** Whether it gives the value; left out where that needs the importer's tables. */
  readonly gives?: (used: RuleCase) => boolean
}

/** In words where the source is made of nodes; their wording is not computed again. */
export const PLACE_IN_SOURCE: Rule = {
  paths: ['/unmappedContentBag/#/unmappedPlaceText'],
  gives: ({ value, path, placeOf }) => value === (placeOf(path.replace(/unmappedPlaceText$/, 'unmappedSourceText')) ?? value),
}

export const FIXED: Rule = { paths: ['/st96Version', '/ipoVersion'], gives: ({ path, value }) => value === (path === '/st96Version' ? ST96_VERSION : MODEL_VERSION) }

export const SOURCE_FILE: Rule = { paths: ['/provenance'], gives: ({ value, ledger }) => sameValue(value, provenanceOf(ledger)) }

function provenanceOf({ source, tool }: Ledger): object {
  return {
    ...(source.fileName === undefined ? {} : { fileName: source.fileName }),
    mediaTypeText: source.mediaType,
    contentHashText: source.sha256,
    importerVersionText: `${tool.name} ${tool.version}`,
  }
}
