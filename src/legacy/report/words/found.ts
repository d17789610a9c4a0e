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
  /**
   * Why a person should look, where it is not certain: `judgement`, `other-language`, `no-answer`, `tick`, `answer`, `percentage`,
   * `spelling`, `several` in cells; `negation`, `double-negation`, `denial`, `restriction`, `conditional`, `other-subject`, `stopped`,
   * `dropped`, `indirect`, `sentence` in sentences.
   */
  readonly doubt?: string
  /** Items that the sentence names as those that it is about, such as `4.a`; none where it speaks of what is being answered. */
  readonly items?: readonly string[]
}

export type DateDoubt = 'ambiguous' | 'impossible' | 'two-digit-year' | 'quarter' | 'half-year' | 'season' | 'relative' | 'far-off' | 'other-calendar'

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

/** What an item may be named with: the keys that exist, the item that is being answered, the language. */
export interface ItemContext {
  /** Keys of the edition and of the earlier items, such as `4.d.ii` and `R16`. Without it every key of a likely form is taken. */
  readonly known?: ReadonlySet<string>
  /** Item that the text stands under, such as `4`: then "action a)" is `4.a`. */
  readonly under?: string
  readonly language?: Language
}

/** Items of an edition that a label or a sentence names. Of "action a)" under no known item the key is `.a`: an action of what is being answered. */
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

/** An e-mail address. */
export interface MailboxFound extends Stretch {
  readonly address: string
}

/** A heading that announces the answer to items. */
export interface HeadingFound extends ItemsFound {
  /** Where the text behind the heading begins, on the same line; the length of the line where there is none. */
  readonly restStart: number
}

/** An office that a text names. */
export interface OfficeFound extends Stretch {
  /** ST.3 code. */
  readonly code: string
  /** Labelled or a bare code beside its name; otherwise only a name that stands in the text. */
  readonly by: 'label' | 'code' | 'name'
  readonly certain: boolean
}

/** The period that a report says it is about. */
export interface PeriodFound extends Stretch {
  /** First year, month or day: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly value: string
  readonly endValue?: string
  readonly certain: boolean
}

/** A sentence that speaks of all items, or of all that are not spoken of elsewhere. */
export interface BlanketFound extends Stretch {
  readonly scope: 'all' | 'others'
  readonly level: 'recommendation' | 'action'
  /** What it says of them, where it says a status. */
  readonly status?: StatusFound
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
