/**
 * A report as it was read from blocks and tables, before it is composed: what each answer is about, and which characters of the source
 * say so.
 */
import type { ValidationIssue } from '../../issue/issue.ts'
import type { Fragment } from '../blocks.ts'
import type { DerivedRule, LeftOutReason } from '../ledger/ledger.ts'

/**
 * A value and the words that gave it. `own`: these characters become the leaf, as they are or in another spelling, and nothing else.
 * `within`: they stand in a text that is mapped elsewhere, and the leaf is derived from them. Neither: an option or a rule gave it.
 */
export interface Said<T> {
  readonly value: T
  readonly own?: Fragment
  readonly within?: Fragment
}

/** A text of the office, and its language where it is not that of the report. */
export interface SaidText {
  readonly fragment: Fragment
  readonly languageCode?: string
}

export interface StatusReading {
  /** Words of the office, for `originalStatus`. */
  readonly words: Said<string>
  /** Status of the model; left out where the words are not understood. */
  readonly category?: string
  /** Vocabulary that the words come from. */
  readonly vocabulary?: string
  /** Whether a program may take it; otherwise a finding has been noted. */
  readonly certain: boolean
}

export interface MilestoneReading {
  readonly category: Said<string>
  readonly start: Said<string>
  readonly end?: Said<string>
}

export interface EvidenceReading {
  readonly title?: Fragment
  readonly uri?: Said<string>
  readonly date?: Said<string>
}

/** What the office says to one item, or to several jointly. */
export interface AnswerReading {
  /** Keys in the edition, such as `4.d.ii`, or of the forty earlier items, such as `R16`. */
  readonly items: readonly string[]
  /** Words that named the items: cells of a table, a heading. Left out of the object as `item-label`. */
  readonly labels: readonly Fragment[]
  readonly status?: StatusReading
  readonly texts: readonly SaidText[]
  readonly progress?: Said<number>
  readonly milestones: readonly MilestoneReading[]
  readonly evidence: readonly EvidenceReading[]
  /** Item whose answer holds here as well; of another report, its identifier. */
  readonly reference?: { readonly item: string, readonly within?: Fragment }
  readonly evaluation?: { readonly date: Said<string>, readonly next?: Said<string> }
  readonly comments: readonly SaidText[]
  /** Values that the model has no element for, by the head of their column. */
  readonly additional: readonly { readonly name: Said<string>, readonly text: Fragment }[]
  readonly confidential?: boolean
}

/** A report in source order. */
export interface ReportReading {
  readonly languageCode: string
  readonly office?: Said<string>
  readonly period?: { readonly start: string, readonly end?: string, readonly rule: DerivedRule }
  readonly submissionDate?: Said<string>
  readonly title?: SaidText
  readonly summary: readonly SaidText[]
  readonly answers: readonly AnswerReading[]
  /** Contact points, each as printed: the model wants a role in an organization, and its addresses. */
  readonly contacts: readonly Fragment[]
  /** What is understood and stands in no leaf: heads of columns, codes of the office in each row, closing lines. */
  readonly leftOut: readonly { readonly fragment: Fragment, readonly why: LeftOutReason }[]
  /** What found no place. The composer adds what nobody spoke of. */
  readonly unplaced: readonly Fragment[]
  readonly issues: readonly ValidationIssue[]
}
