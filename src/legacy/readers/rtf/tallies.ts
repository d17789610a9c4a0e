/** Counts what a reader of the report should know of and is left out: one finding for each kind. */
import type { ValidationIssue } from '../../../issue/issue.ts'
import type { LeftOutReason } from '../../ledger/ledger.ts'
import { excerpt, notice } from '../../notice.ts'
import type { SourceCharacters } from '../source-characters.ts'

const TOLD = {
  comment: 'legacy.comments-left-out', footnote: 'legacy.notes-left-out', hidden: 'legacy.hidden-text', 'tracked-change': 'legacy.tracked-changes', 'embedded-object': 'legacy.objects-left-out',
} as const

type Kind = keyof typeof TOLD

// Groups that stand for one thing each: a comment has its author and date in groups of their own.
const COUNTED_GROUPS: ReadonlySet<string> = new Set(['annotation', 'footnote', 'objdata'])

/** Tallies of one file. */
export class Tallies {
  readonly #kinds = new Map<Kind, { count: number, readonly first: number, readonly found: string }>()

  /** Counts one; the first of a kind is shown. */
  count(kind: Kind, at: number, found: string): void {
    const tally = this.#kinds.get(kind)
    if (tally === undefined) this.#kinds.set(kind, { count: 1, first: at, found })
    else tally.count++
  }

  /** Counts a group that is left out, if it is one that counts. */
  group(name: string, why: LeftOutReason, at: number, found: string): void {
    if (COUNTED_GROUPS.has(name) && why in TOLD) this.count(why as Kind, at, found)
  }

  findings(source: SourceCharacters): ValidationIssue[] {
    return [...this.#kinds].map(([kind, { count, first, found }]) => notice(TOLD[kind], { count: String(count), found: excerpt(found) }, source.placeAt(first)))
  }
}
