/**
 * A report as it was read from blocks and tables, before it is composed: what each answer is about, and which characters of the source
 * say so.
 */
import type { Fragment } from '../blocks.ts'
import type { DerivedRule, LeftOutReason } from '../ledger/ledger.ts'
import type { ColumnRole } from './words/found.ts'

/** A value of a cell, a labelled line or a field of a form, and what it is for. */
export interface Field {
  readonly role?: ColumnRole
  /** Head of its column, or its label; names the value where the model has no element for it. */
  readonly header: string
  readonly text: Fragment
}

/** What an office says in one place to one item, or to several jointly: a row, a section, a form. Not interpreted yet. */
export interface Entry {
  /** Keys in the edition, such as `4.d.ii`, or of the forty earlier items, such as `R16`. */
  readonly items: readonly string[]
  /** Words that named the items: left out of the object as `item-label`. */
  readonly labels: readonly Fragment[]
  readonly fields: readonly Field[]
  readonly paragraphs: readonly Fragment[]
  /** Notes that are called in the paragraphs. */
  readonly notes: readonly Fragment[]
  /** Office that the row says it is about. */
  readonly office?: Fragment
  /** Whether it says of itself that it stands in place of an earlier answer. */
  readonly corrects?: boolean
  /** All cells of a row, for where it cannot be placed. */
  readonly row?: readonly Fragment[]
  /** Whether the items were given by a table of chapters, so that the text says nothing of a status. */
  readonly byChapter?: boolean
}

/** A text that is left out of the object, and why. */
export interface LeftOutText {
  readonly fragment: Fragment
  readonly why: LeftOutReason
}

/** What a document is made of. */
export interface Layout {
  readonly entries: readonly Entry[]
  /** Before the first answer, or under a heading such as "Introduction". */
  readonly front: readonly Fragment[]
  /** Head lines and signature of a message: they may name office and period, and are left out. */
  readonly envelope: readonly Fragment[]
  /** Under a heading such as "Conclusion". */
  readonly closing: readonly Fragment[]
  readonly leftOut: readonly LeftOutText[]
  /** Rows that answer nothing that is known; each is kept as a whole. */
  readonly kept: readonly (readonly Fragment[])[]
}

/**
 * A value and the words that gave it. `own`: these characters become the leaf, as they are or in another spelling. Without it the leaf
 * is derived, and the words are mapped elsewhere.
 */
export interface Said<T> {
  readonly value: T
  readonly own?: Fragment
}

export interface StatusReading {
  /** Words of the office, for `originalStatus`; several where answers were joined. */
  readonly words: Fragment[]
  /** Whether the words contradict each other: then none that follow can settle it. */
  readonly contradictory?: true
  /** Status of the model; left out where the words are not understood, or contradict each other. */
  readonly category?: string
}

export interface MilestoneReading {
  readonly category: string
  readonly start: Said<string>
  readonly end?: string
}

export interface EvidenceReading {
  /** Title; without one the address stands for it. */
  readonly title?: Fragment
  readonly uri: Said<string>
}

export interface AdditionalReading {
  readonly name: string
  /** The words that name it, where they stand beside the value and nowhere else. */
  readonly label?: Fragment
  readonly text: Fragment
}

/** What the office says to one item, or to several jointly. */
export interface AnswerReading {
  readonly items: readonly string[]
  readonly labels: readonly Fragment[]
  readonly status?: StatusReading
  readonly texts: readonly Fragment[]
  readonly progress?: Said<number> & { readonly verbatim: AdditionalReading }
  readonly milestones: readonly MilestoneReading[]
  readonly evidence: readonly EvidenceReading[]
  /** Item whose answer holds here as well. */
  readonly reference?: string
  readonly evaluation?: { readonly date: Said<string>, readonly next?: Said<string> }
  readonly comments: readonly Fragment[]
  /** Values that the model has no element for, by the head of their column. */
  readonly additional: readonly AdditionalReading[]
  readonly leftOut: readonly LeftOutText[]
  readonly confidential?: boolean
  readonly corrects?: boolean
}

/** What a report says of itself. */
export interface Letterhead {
  readonly languageCode: string
  readonly languageRule: DerivedRule
  readonly office?: Said<string> & { readonly rule: DerivedRule }
  readonly period: { readonly start: string, readonly end?: string, readonly rule: DerivedRule }
  /** Day on which it says that it was drawn up or sent. */
  readonly submission?: string
  readonly title?: Fragment
  readonly summary: readonly Fragment[]
  readonly comments: readonly Fragment[]
  /** Labelled lines, kept as named values. */
  readonly additional: readonly AdditionalReading[]
  /** Whether it says of itself that it is a sample. */
  readonly sample: boolean
}
