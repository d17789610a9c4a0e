/**
 * The ledger: what became of every character of a source.
 *
 * Each code point is mapped (to a leaf of the object), changed (before, after, why) or left out (why). Mapped + changed +
 * left out = total. A part without text, such as an image, counts one and is named by its hash. Each leaf of the object is made of
 * mapped and changed pieces, or derived by a named rule.
 */
import type { ChangeReason } from '../blocks.ts'
import type { NodeRole } from '../readers/source-node.ts'

export const LEDGER_VERSION = '2'

/** Why a piece of the source is not in the object. */
export type LeftOutReason =
  | NodeRole
  | 'byte-order-mark' | 'line-end' | 'surrounding-space' | 'label-separator' | 'list-separator' | 'table-header' | 'closing-line'
  | 'heading-words' | 'leading-zero'
  | 'markup' | 'field-separator' | 'item-label' | 'item-text' | 'column-header' | 'office-of-row' | 'empty-answer' | 'quotation-mark' | 'repeated-text'

/** Where a leaf has its value from when no characters of the source spell it. */
export type DerivedRule =
  | 'fixed' | 'option' | 'source-file' | 'language-of-headings' | 'language-of-document' | 'number-from-label' | 'key-by-position'
  | 'subject-from-wording' | 'duty-from-wording' | 'duty-of-action' | 'list-from-lead-in' | 'new-from-wording' | 'member-of-range' | 'place-in-source'
  | 'language-of-text' | 'office-from-wording' | 'period-from-wording' | 'period-from-dates' | 'period-assumed' | 'identifier-from-office-and-period'
  | 'item-from-label' | 'status-from-wording' | 'vocabulary-of-wording' | 'quoted' | 'date-from-wording' | 'role-from-wording' | 'number-from-wording'
  | 'address-from-wording' | 'title-from-address' | 'reference-from-wording' | 'name-from-header' | 'indicator-from-wording' | 'section-from-wording'

/** What all entries have: a run of code points in the source, and where it begins there. */
interface Run {
  /** Code points before the run, in the whole source. */
  readonly from: number
  /** Code points of the run. 0 only where something was put in that is no character of the source. */
  readonly count: number
  /** In a file of text: first byte, and the byte after the last. */
  readonly bytes?: readonly [number, number]
  /** In a document that is made of nodes: address of the node in which the run begins … */
  readonly node?: string
  /** … and code points of that node before it. A run may go on into the nodes that follow. */
  readonly offset?: number
}

/** Stands in the object as it stands in the source. */
export interface MappedRun extends Run {
  readonly kind: 'mapped'
  /** The leaf, as JSON Pointer that starts inside the root member. */
  readonly path: string
  /** Code points of the leaf before this run. */
  readonly at: number
}

/** Stands in the object in another form. */
export interface ChangedRun extends Run {
  readonly kind: 'changed'
  readonly path: string
  readonly at: number
  readonly before: string
  readonly after: string
  readonly why: ChangeReason
}

/** Does not stand in the object. */
export interface LeftOutRun extends Run {
  readonly kind: 'leftOut'
  readonly text: string
  readonly why: LeftOutReason
  /** Of a part without text; `text` is then U+FFFC. */
  readonly sha256?: string
}

export type LedgerEntry = MappedRun | ChangedRun | LeftOutRun

/** A leaf, or a part of the object with all its leaves, whose value a rule gave. */
export interface DerivedPart {
  readonly path: string
  readonly rule: DerivedRule
  readonly value: unknown
}

/** Code points of the source by what became of them. */
export interface Coverage {
  readonly mapped: number
  readonly changed: number
  readonly leftOut: number
  readonly total: number
}

/** What the object holds, counted: of a set its recommendations and their parts, of a report its responses and theirs. */
export interface LedgerTotals {
  readonly recommendations?: number
  readonly actions?: number
  readonly subItems?: number
  /** References to earlier items. */
  readonly references?: number
  /** Recommendations that the source calls new. */
  readonly newRecommendations?: number
  readonly responses?: number
  /** Responses with a status. */
  readonly statuses?: number
  readonly milestones?: number
  readonly evidenceDocuments?: number
  /** Parts of the source that found no place. */
  readonly unmapped: number
}

/** The source file. */
export interface LedgerSource {
  readonly fileName?: string
  readonly mediaType: string
  /** Of a file of text. */
  readonly encoding?: string
  readonly byteLength: number
  /** Code points of all text, byte order mark included; a part without text counts one. */
  readonly characterCount: number
  readonly sha256: string
}

/** The whole ledger. Bound to the file and to the object by SHA-256, and to itself by `seal`. */
export interface Ledger {
  readonly ledgerVersion: string
  readonly tool: { readonly name: string, readonly version: string }
  readonly source: LedgerSource
  /** The record and the SHA-256 of its canonical JSON. */
  readonly output: { readonly recordName: 'RecommendationSet' | 'OfficeReport', readonly sha256: string }
  readonly coverage: Coverage
  readonly totals: LedgerTotals
  readonly entries: readonly LedgerEntry[]
  readonly derived: readonly DerivedPart[]
  /** SHA-256 of the canonical JSON of all other members. */
  readonly seal: string
}

export type UnsealedLedger = Omit<Ledger, 'seal'>
