/** What the words of one language are for. The tables beside this file hold them. */

export type AnnexLanguage = 'ar' | 'en' | 'es' | 'fr' | 'ru' | 'zh'

/**
 * How words stand apart: by spaces; by spaces, but little ones such as "and" are written with the word that follows (Arabic); not at
 * all (Chinese).
 */
export type Spacing = 'spaces' | 'attached' | 'none'

/** The words by which an annex of recommendations is recognised in one language. Case, accents and apostrophes do not matter. */
export interface AnnexWords {
  readonly languageCode: AnnexLanguage
  /** Name of the language in English, for messages. */
  readonly name: string
  readonly spacing: Spacing
  /** A heading as it is printed, for messages. */
  readonly example: string
  /** What a heading starts with, before its number. */
  readonly heading: readonly string[]
  /** What may stand between that word and the number, beside "n°", "nº", "No", "N°" and the like, which every language knows. */
  readonly numberMarks: readonly string[]
  /** What may stand after the number. */
  readonly numberEnds: readonly string[]
  /** What a heading may start with when its number comes first: "第1项" before "建议". */
  readonly numberFirst?: readonly string[]
  /** Letters before the number of an earlier item, beside "R". */
  readonly referenceLetters?: readonly string[]
  /** One of these stands in the title. */
  readonly title: readonly string[]
  /** Whole lines at the head of the table; `#` stands for a number or nothing. */
  readonly tableHeaders: readonly string[]
  /** Lines that call a recommendation new: start with the first, hold the second. */
  readonly newMarks: readonly (readonly [start: string, holds: string])[]
  readonly and: readonly string[]
  readonly through: readonly string[]
  /** What the closing line in square brackets starts with. */
  readonly closing: readonly string[]
  /** What a lead-in ends with when its list gives examples. */
  readonly openList: readonly string[]
}
