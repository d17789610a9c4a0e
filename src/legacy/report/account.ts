/** Keeps account of the characters of the source while a report is composed, so that none is used twice and none forgotten. */
import type { Path } from '../../issue/place.ts'
import { flat, fragmentOf, joinedFragments, startOf, type BodyPart, type Fragment } from '../blocks.ts'
import type { LedgerDraft } from '../ledger/draft.ts'
import type { DerivedRule, LeftOutReason } from '../ledger/ledger.ts'
import type { ReadDocument } from '../readers/read-document.ts'

/** Longest stretch of signs without letters or digits that is left out as a separator, in code points. */
const LONGEST_SEPARATOR = 8
/** Texts of an answer that are kept to quote from. */
const MOST_QUOTED = 16
/** Longest text that may be left out as a label, in code points. */
const LONGEST_LABEL = 240

const OF_ANY_LENGTH: ReadonlySet<LeftOutReason> = new Set(['item-text', 'repeated-text', 'header', 'footer'])

/** Account of one source. */
export class Account {
  readonly #draft: LedgerDraft
  readonly #used: Uint8Array
  /** Of each character its position among those that are read, where a page may draw them in another order. */
  readonly #reading: Uint32Array | undefined

  /** Texts that were mapped last. */
  readonly #latest: string[] = []

  constructor(draft: LedgerDraft, { source, leftOut, body, mediaType }: ReadDocument) {
    this.#draft = draft
    this.#used = new Uint8Array(source.text.length)
    this.#reading = mediaType === 'application/pdf' ? readingOrder(body, source.text.length) : undefined
    for (const { from, to, yields } of leftOut) if (yields !== true) this.#used.fill(1, from, to)
  }

  /** Whether none of the characters of a fragment was used. */
  isFree(fragment: Fragment): boolean {
    return fragment.pieces.some(piece => piece.to > piece.from) && fragment.pieces.every(({ from, to }) => {
      for (let at = from; at < to; at++) if (this.#used[at] === 1) return false
      return true
    })
  }

  /**
   * Fragments as one text at a leaf, those that are still free in the order of the source, of a page in that of reading. Where none is free, the text is said to be quoted.
   */
  text(path: Path, fragments: readonly Fragment[], joint = '\n'): string {
    const at = (fragment: Fragment): number => this.#reading?.[startOf(fragment)] ?? startOf(fragment)
    const ordered = [...fragments].sort((one, other) => at(one) - at(other))
    const taken: Fragment[] = []
    for (const fragment of ordered) {
      if (!this.isFree(fragment)) continue
      this.#mark(fragment)
      taken.push(fragment)
    }
    if (taken.length > 0) return this.#noted(this.#draft.map(path, joinedFragments(taken, joint)))
    return this.derive(path, 'quoted', ordered[0]?.text ?? '')
  }

  /** Whether one of the texts that were mapped last holds a text. */
  isQuotable(text: string): boolean {
    return text !== '' && this.#latest.some(mapped => mapped.includes(text))
  }

  #noted(text: string): string {
    this.#latest.push(text)
    if (this.#latest.length > MOST_QUOTED) this.#latest.shift()
    return text
  }

  /** A fragment at a leaf, if it is free. */
  map(path: Path, fragment: Fragment): boolean {
    if (!this.isFree(fragment)) return false
    this.#mark(fragment)
    this.#draft.map(path, fragment)
    return true
  }

  derive<T>(path: Path, rule: DerivedRule, value: T): T {
    return this.#draft.derive(path, rule, value)
  }

  /** Leaves a fragment out, if it is free. Labels that are too long for one stay, to be found by the sweep. */
  leaveOut(fragment: Fragment, why: LeftOutReason): void {
    if (!this.isFree(fragment) || (!OF_ANY_LENGTH.has(why) && [...fragment.text].length > LONGEST_LABEL)) return
    this.#mark(fragment)
    this.#draft.leaveOut(joinedRuns(fragment), why)
  }

  /** What of some fragments nobody used. Separators between what was used are left out. */
  *rest(fragments: Iterable<Fragment>): Generator<Fragment> {
    for (const fragment of fragments) {
      for (const part of this.#freeParts(fragment)) {
        if (isSeparator(part.text)) {
          this.#mark(part)
          this.#draft.leaveOut(part.pieces, 'field-separator')
        } else if (part.text.trim() !== '') yield part
      }
    }
  }

  #freeParts(fragment: Fragment): Fragment[] {
    const parts: Fragment[] = []
    let at = 0
    let start: number | undefined
    for (const { from, to, text } of fragment.pieces) {
      const length = text.length
      // A changed piece is taken whole, and what stands for no character goes with its neighbours.
      const verbatim = length === to - from
      for (let step = 0; step < (verbatim ? length : 1); step++) {
        const used = to > from && this.#used[from + step] === 1
        if (used && start !== undefined) {
          parts.push(fragmentOf(fragment, start, at + step))
          start = undefined
        } else if (!used && to > from) start ??= at + step
      }
      at += length
    }
    if (start !== undefined) parts.push(fragmentOf(fragment, start))
    return parts
  }

  #mark(fragment: Fragment): void {
    for (const { from, to } of fragment.pieces) this.#used.fill(1, from, to)
  }
}

function readingOrder(body: readonly BodyPart[], length: number): Uint32Array {
  const order = new Uint32Array(length + 1)
  let position = 0
  for (const { pieces, notes = [] } of flat(body)) {
    for (const { from, to } of [...pieces, ...notes.flatMap(note => note.pieces)]) for (let at = from; at < to; at++) order[at] = ++position
  }
  return order
}

/** Pieces that follow each other as one, so that a label in several pieces is one entry. */
function joinedRuns({ pieces }: Fragment): { from: number, to: number }[] {
  const runs: { from: number, to: number }[] = []
  for (const { from, to } of pieces) {
    const last = runs.at(-1)
    if (last !== undefined && last.to === from) last.to = to
    else runs.push({ from, to })
  }
  return runs
}

function isSeparator(text: string): boolean {
  return text.trim() !== '' && [...text].length <= LONGEST_SEPARATOR && !/[\p{L}\p{N}]/u.test(text)
}
