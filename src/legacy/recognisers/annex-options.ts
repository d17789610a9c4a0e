/** What the caller says of an annex, beside the file itself. */
import type { EditionStatusCategory, ExtendedISOLanguageCode } from '../../model/types.ts'

/** Choices for composing a `RecommendationSet`. */
export interface AnnexOptions {
  /** Identifier of the edition, lower-case words joined by hyphens. Default: `ict-imported`. */
  readonly editionIdentifier?: string
  /** How far the edition has come. Default: `Proposed`. */
  readonly editionStatus?: EditionStatusCategory
  /** Language of the texts. Default: that of the headings. */
  readonly languageCode?: ExtendedISOLanguageCode
  /** The set that "R3" belongs to. Default: `ict-40-2018`. */
  readonly earlierSetIdentifier?: string
  /** Standing of the document; `test` for invented content. */
  readonly documentStatusText?: string
  /** Whether fewer than ten recommendations are meant. */
  readonly partial?: boolean
}

export const DEFAULT_EDITION_IDENTIFIER = 'ict-imported'
export const DEFAULT_EARLIER_SET = 'ict-40-2018'
/** Items of the default earlier set, where the head of the table does not say. */
export const DEFAULT_EARLIER_COUNT = 40
