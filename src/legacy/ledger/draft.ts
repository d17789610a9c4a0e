/**
 * Collects what became of each piece of a source while the object is composed, then lists it in source order.
 *
 * A character that is claimed twice, or one that is neither claimed nor white space, is a mistake of the program: it throws.
 */
import { pointer, type Path } from '../../issue/place.ts'
import type { ChangeReason, Fragment, Piece } from '../blocks.ts'
import type { SourceCharacters } from '../readers/source-characters.ts'
import type { DerivedPart, DerivedRule, LedgerEntry, LeftOutReason } from './ledger.ts'

type Claim =
  | { readonly from: number, readonly to: number, readonly path: string, readonly at: number, readonly after?: string, readonly why?: ChangeReason }
  | { readonly from: number, readonly to: number, readonly leftOut: LeftOutReason }

/** The ledger in the making. Indices are UTF-16 units of the source text. */
export class LedgerDraft {
  readonly #source: SourceCharacters
  readonly #claims: Claim[] = []
  readonly #derived: DerivedPart[] = []

  constructor(source: SourceCharacters) {
    this.#source = source
  }

  /** Notes that a fragment is the text of a leaf, and returns that text. */
  map(path: Path, fragment: Fragment): string {
    const leaf = pointer(path)
    let at = 0
    for (const piece of fragment.pieces) {
      const changed = piece.why === undefined ? {} : { after: piece.text, why: piece.why }
      this.#claims.push({ from: piece.from, to: piece.to, path: leaf, at, ...changed })
      at += [...piece.text].length
    }
    return fragment.text
  }

  /** Notes that a fragment stands nowhere in the object. */
  leaveOut(pieces: readonly Pick<Piece, 'from' | 'to'>[], why: LeftOutReason): void {
    for (const { from, to } of pieces) if (to > from) this.#claims.push({ from, to, leftOut: why })
  }

  /** Notes that a rule gave a value, and returns it. */
  derive<T>(path: Path, rule: DerivedRule, value: T): T {
    this.#derived.push({ path: pointer(path), rule, value })
    return value
  }

  get derived(): readonly DerivedPart[] {
    return this.#derived
  }

  /** All entries in source order, with the white space between the claims. */
  entries(): LedgerEntry[] {
    const claims = [...this.#claims].sort((one, other) => one.from - other.from)
    const entries: LedgerEntry[] = []
    let end = 0
    for (const claim of claims) {
      if (claim.from < end) throw new Error(`Character ${claim.from} of the source is claimed twice`)
      entries.push(...this.#gap(end, claim.from), this.#entry(claim))
      end = claim.to
    }
    return [...entries, ...this.#gap(end, this.#source.text.length)]
  }

  #entry(claim: Claim): LedgerEntry {
    const run = this.#run(claim.from, claim.to)
    const text = this.#source.text.slice(claim.from, claim.to)
    if ('leftOut' in claim) return { kind: 'leftOut', ...run, why: claim.leftOut, text }
    const { path, at, after, why } = claim
    return why === undefined || after === undefined ? { kind: 'mapped', ...run, path, at } : { kind: 'changed', ...run, path, at, before: text, after, why }
  }

  #run(from: number, to: number): { from: number, count: number, bytes: [number, number] } {
    const start = this.#source.codePointAt(from)
    return { from: start, count: this.#source.codePointAt(to) - start, bytes: [this.#source.byteAt(from), this.#source.byteAt(to)] }
  }

  /** White space between claims: line ends, and other space. */
  #gap(from: number, to: number): LedgerEntry[] {
    const entries: LedgerEntry[] = []
    let at = from
    for (const [text] of this.#source.text.slice(from, to).matchAll(/[\r\n\f\v\u0085\u2028\u2029]+|[^\r\n\f\v\u0085\u2028\u2029]+/g)) {
      const mark = at === 0 && text.startsWith('\uFEFF') ? 1 : 0
      if (mark > 0) entries.push({ kind: 'leftOut', ...this.#run(at, at + mark), why: 'byte-order-mark', text: '\uFEFF' })
      const space = text.slice(mark)
      if (/[^\s\u0085]/.test(space)) throw new Error(`Characters ${at} to ${at + text.length} of the source are not accounted for`)
      const why = /[\r\n\f\v\u0085\u2028\u2029]/.test(space) ? 'line-end' : 'surrounding-space'
      if (space !== '') entries.push({ kind: 'leftOut', ...this.#run(at + mark, at + text.length), why, text: space })
      at += text.length
    }
    return entries
  }
}
