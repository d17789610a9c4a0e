/**
 * The ledger: what became of every character of a source.
 *
 * Each code point is mapped (to a leaf of the object), changed (before, after, why) or left out (why). Mapped + changed +
 * left out = total. Each leaf of the object is made of mapped and changed pieces, or derived by a named rule.
 */
import type { ChangeReason } from '../blocks.ts'

export const LEDGER_VERSION = '1'

/** Why a piece of the source is not in the object. */
export type LeftOutReason =
  | 'byte-order-mark' | 'line-end' | 'surrounding-space' | 'label-separator' | 'list-separator' | 'table-header' | 'closing-line'
  | 'heading-words' | 'leading-zero'

/** Where a leaf has its value from when no characters of the source spell it. */
export type DerivedRule =
  | 'fixed' | 'option' | 'source-file' | 'language-of-headings' | 'language-of-document' | 'number-from-label' | 'key-by-position'
  | 'subject-from-wording' | 'duty-from-wording' | 'duty-of-action' | 'list-from-lead-in' | 'new-from-wording' | 'member-of-range' | 'place-in-source'

/** What all entries have: a run of code points in the source, and its bytes in the file. */
interface Run {
  /** Code points before the run. */
  readonly from: number
  /** Code points of the run. */
  readonly count: number
  /** First byte, and the byte after the last. */
  readonly bytes: readonly [number, number]
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

/** What the object holds, counted. */
export interface LedgerTotals {
  readonly recommendations: number
  readonly actions: number
  readonly subItems: number
  /** References to earlier items. */
  readonly references: number
  /** Recommendations that the source calls new. */
  readonly newRecommendations: number
  /** Parts of the source that found no place. */
  readonly unmapped: number
}

/** The source file. */
export interface LedgerSource {
  readonly fileName?: string
  readonly mediaType: string
  readonly encoding: string
  readonly byteLength: number
  /** Code points, byte order mark included. */
  readonly characterCount: number
  readonly sha256: string
}

/** The whole ledger. Bound to the file and to the object by SHA-256, and to itself by `seal`. */
export interface Ledger {
  readonly ledgerVersion: string
  readonly tool: { readonly name: string, readonly version: string }
  readonly source: LedgerSource
  /** The record and the SHA-256 of its canonical JSON. */
  readonly output: { readonly recordName: string, readonly sha256: string }
  readonly coverage: Coverage
  readonly totals: LedgerTotals
  readonly entries: readonly LedgerEntry[]
  readonly derived: readonly DerivedPart[]
  /** SHA-256 of the canonical JSON of all other members. */
  readonly seal: string
}

export type UnsealedLedger = Omit<Ledger, 'seal'>
