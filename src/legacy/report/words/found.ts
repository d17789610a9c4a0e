/** What the finders of words give. Positions are UTF-16 indices into the text that they were asked about. */
import type { StatusWord } from '../../../codelist/index.ts'

/** Two letters; the finders know the six working languages. */
export type Language = string

export interface Stretch {
  readonly start: number
  readonly end: number
}

/** A status in a text. */
export interface StatusFound extends Stretch {
  readonly status: StatusWord
  /** Whether a program may take it: whole words of a table, or a plain sentence. */
  readonly certain: boolean
  /** Vocabulary that the words are from, where it is known. */
  readonly vocabulary?: string
  /** Why a person should look. */
  readonly doubt?: string
  /** Items that the sentence names as those that it is about, such as `4.a`; none where it speaks of what is being answered. */
  readonly items?: readonly string[]
}

export type DateDoubt = 'ambiguous' | 'impossible' | 'two-digit-year' | 'quarter' | 'half-year' | 'relative' | 'far-off' | 'other-calendar'

/** A date or a period, as precise as it was said. */
export interface DateFound extends Stretch {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; for a quarter or half-year its first month. Left out where the date is impossible. */
  readonly value?: string
  /** Last day, month or year of a period. */
  readonly endValue?: string
  /** Role by the words around it, such as `Adopted`. */
  readonly role?: 'Adopted' | 'Started' | 'Planned' | 'Completed' | 'Evaluated'
  readonly doubt?: DateDoubt
  /** The other reading of an ambiguous one. */
  readonly alternative?: string
}

/** Items of an edition that a label or a sentence names. */
export interface ItemsFound extends Stretch {
  /** Keys such as `4`, `4.d`, `4.d.ii`, `R16`, in order, ranges written out. */
  readonly items: readonly string[]
  /** What was named and does not exist in the edition, as keys. */
  readonly unknown: readonly string[]
  /** Whether a range was written out. */
  readonly range: boolean
}

export interface AddressFound extends Stretch {
  /** The address, absolute, without the line breaks inside it and the punctuation behind it. */
  readonly uri: string
  /** White space that was taken out of it. */
  readonly joints: readonly Stretch[]
  /** Whether the break may also have been the end of the address. */
  readonly doubtful: boolean
}

export interface NumberFound extends Stretch {
  readonly value: number
  readonly percent: boolean
  /** Whether words make it a mere estimate ("about 92 %"). */
  readonly estimate: boolean
  /** Whether its separators could also be read otherwise. */
  readonly ambiguous: boolean
}

/** What a column of a table is for. */
export type ColumnRole =
  | 'office' | 'item' | 'recommendation' | 'action' | 'sub-item' | 'item-text' | 'status' | 'answer' | 'comment' | 'evidence' | 'progress' | 'period' | 'language' | 'contact'
  | 'confidential' | 'date' | 'date-adopted' | 'date-started' | 'date-planned' | 'date-completed' | 'date-evaluated' | 'date-next-evaluation' | 'row-number'

/** A sentence that points elsewhere instead of answering. */
export interface ReferenceFound extends Stretch {
  readonly kind: 'other-item' | 'earlier-report' | 'all-items'
  /** Item that holds the answer, for `other-item`. */
  readonly items: readonly string[]
}
