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
  /** The claims in order, as they were when last asked for. */
  #sorted: readonly Claim[] = []
  readonly #derived: DerivedPart[] = []
  #rest: { readonly from: number, readonly to: number, readonly leftOut: LeftOutReason }[] = []

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

  /** Notes what is left out for a reason where no claim takes it. The stretches must not overlap. */
  leaveOutRest(pieces: readonly Pick<Piece, 'from' | 'to'>[], why: LeftOutReason): void {
    for (const { from, to } of pieces) if (to > from) this.#rest.push({ from, to, leftOut: why })
  }

  /** Notes that a rule gave a value, and returns it. */
  derive<T>(path: Path, rule: DerivedRule, value: T): T {
    this.#derived.push({ path: pointer(path), rule, value })
    return value
  }

  get derived(): readonly DerivedPart[] {
    return this.#derived
  }

  /** Whether any of a stretch of the source was claimed. */
  isClaimed({ from, to }: Pick<Piece, 'from' | 'to'>): boolean {
    if (this.#sorted.length !== this.#claims.length) this.#sorted = inOrder(this.#claims)
    for (let at = firstBeyond(this.#sorted, from); at < this.#sorted.length; at++) {
      const claim = this.#sorted[at]
      if (claim === undefined || claim.from >= to) return false
      if (claim.from < claim.to) return true
    }
    return false
  }

  /** All entries in source order, with the white space between the claims and the nodes that no claim took, which have a role. */
  entries(): LedgerEntry[] {
    const claims = inOrder(this.#claims)
    const entries: LedgerEntry[] = []
    this.#rest = [...this.#rest].sort((one, other) => one.from - other.from)
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

  #run(from: number, to: number): Pick<LedgerEntry, 'from' | 'count' | 'bytes' | 'node' | 'offset'> {
    const start = this.#source.codePointAt(from)
    const run = { from: start, count: this.#source.codePointAt(to) - start }
    const node = this.#source.nodeAt(from)
    return node === undefined
      ? { ...run, bytes: [this.#source.byteAt(from), this.#source.byteAt(to)] }
      : { ...run, node: node.address, offset: start - this.#source.codePointAt(node.from) }
  }

  /** What lies between claims, node by node. */
  #gap(from: number, to: number): LedgerEntry[] {
    const entries: LedgerEntry[] = []
    for (let at = from; at < to;) {
      const node = this.#source.nodeAt(at)
      const end = Math.min(to, node?.to ?? to)
      if (node?.role === undefined) entries.push(...this.#spaceAndRest(at, end))
      else entries.push({ kind: 'leftOut', ...this.#run(at, end), why: node.role, text: this.#source.text.slice(at, end), ...(node.sha256 === undefined ? {} : { sha256: node.sha256 }) })
      at = end
    }
    return entries
  }

  /** White space with what was left out there unless claimed. */
  #spaceAndRest(from: number, to: number): LedgerEntry[] {
    const entries: LedgerEntry[] = []
    let at = from
    for (let index = firstBeyond(this.#rest, from); (this.#rest[index]?.from ?? to) < to; index++) {
      const rest = this.#rest[index]
      if (rest === undefined) break
      const [start, end] = [Math.max(at, rest.from), Math.min(to, rest.to)]
      entries.push(...this.#space(at, start), this.#entry({ from: start, to: end, leftOut: rest.leftOut }))
      at = end
    }
    return [...entries, ...this.#space(at, to)]
  }

  /** White space: line ends, and other space. */
  #space(from: number, to: number): LedgerEntry[] {
    const entries: LedgerEntry[] = []
    let at = from
    for (const [text] of this.#source.text.slice(from, to).matchAll(/[\r\n\f\v\u0085\u2028\u2029]+|[^\r\n\f\v\u0085\u2028\u2029]+/g)) {
      const mark = at === 0 && text.startsWith('\uFEFF') ? 1 : 0
      if (mark > 0) entries.push({ kind: 'leftOut', ...this.#run(at, at + mark), why: 'byte-order-mark', text: '\uFEFF' })
      const space = text.slice(mark)
      if (/[^\s\u0085]/.test(space)) throw new Error(`Characters ${at} to ${at + text.length} of the source are not accounted for: ${JSON.stringify(space.slice(0, 60))}`)
      const why = /[\r\n\f\v\u0085\u2028\u2029]/.test(space) ? 'line-end' : 'surrounding-space'
      if (space !== '') entries.push({ kind: 'leftOut', ...this.#run(at + mark, at + text.length), why, text: space })
      at += text.length
    }
    return entries
  }
}

/** What stands for no character goes before the character that it stands in front of. */
function inOrder<T extends Pick<Piece, 'from' | 'to'>>(stretches: readonly T[]): T[] {
  return [...stretches].sort((one, other) => one.from - other.from || one.to - other.to)
}

/** Position of the first of sorted stretches that ends beyond an index. */
function firstBeyond(sorted: readonly { readonly to: number }[], index: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.to ?? 0) > index) high = middle
    else low = middle + 1
  }
  return low
}
