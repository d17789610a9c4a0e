/**
 * Values of simple types, remembered: most of a report's codes, dates and keys have been read before.
 *
 * What a spelling means is asked of the plan. It is remembered by its bytes, compared four at a time, so that meeting it again makes
 * no string. A new spelling takes the place of one that falls on the same slot: what is remembered never grows.
 */
import { PLAN, type Scalar, type SimplePlan, type TypePlan } from '../plan/index.ts'
import { isUsualAddress } from './check-values.ts'
import { unusual } from './unusual.ts'

/** Spellings remembered of one type: two to the power of ten, for the highest bits of a hash. */
const SLOTS = 1024
const SLOT_SHIFT = 22
/** Bytes of the longest spelling that is remembered. */
const LONGEST = 64

/** What of a word belongs to a spelling of so many bytes. No byte of a document is zero, so that shorter ones are told apart. */
const MASKS = [0, 0xff, 0xffff, 0xffffff] as const

/** Where ranges are read. */
interface Ranges {
  textBetween(from: number, to: number): string
}

/** A spelling: its first and last four bytes, those between them, its length; and what it means. */
interface Known {
  readonly first: number
  readonly last: number
  readonly middle: Int32Array
  readonly length: number
  readonly value: Scalar
}

/** The values of one simple type. */
export class SimpleValues {
  readonly #path: readonly [root: string, ...properties: readonly string[]]
  readonly #known: (Known | undefined)[] = []
  #type: SimplePlan | undefined

  /** @param path  A root, and the members that lead to a part of that type. */
  constructor(path: readonly [root: string, ...properties: readonly string[]]) {
    this.#path = path
  }

  /** The value that a range of bytes spells. Gives up where it spells none. */
  read(ranges: Ranges, view: DataView, from: number, to: number): Scalar {
    const length = to - from
    const first = length < 4 ? view.getInt32(from, true) & (MASKS[length] as number) : view.getInt32(from, true)
    const last = length < 4 ? 0 : view.getInt32(to - 4, true)
    // Addresses begin alike and end alike.
    const inner = length > 8 ? view.getInt32(from + (length >> 1), true) ^ Math.imul(view.getInt32(to - 8, true), 0xc2b2ae35) : 0
    const slot = (Math.imul(first ^ Math.imul(last ^ inner, 0x85ebca6b), 0x9e3779b1) ^ Math.imul(length, 0x61c88647)) >>> SLOT_SHIFT
    const known = this.#known[slot]
    if (known !== undefined && known.first === first && known.last === last && known.length === length && isSame(view, from + 4, known.middle)) return known.value
    const value = this.#meaning(ranges, from, to)
    if (length <= LONGEST) this.#remember(slot, { first, last, middle: middleOf(view, from, to), length, value })
    return value
  }

  #meaning(ranges: Ranges, from: number, to: number): Scalar {
    const type = this.#type ??= simpleTypeAt(this.#path)
    const text = ranges.textBetween(from, to)
    if (type.name === 'anyURI' && type.codes.length === 0 && isUsualAddress(text)) return text
    const reading = type.fromText(text)
    return 'value' in reading ? reading.value : unusual()
  }

  #remember(slot: number, known: Known): void {
    if (this.#known.length === 0) {
      this.#known.length = SLOTS
      this.#known.fill(undefined)
    }
    this.#known[slot] = known
  }
}

function isSame(view: DataView, at: number, words: Int32Array): boolean {
  for (let index = 0; index < words.length; index++) if (view.getInt32(at + 4 * index, true) !== words[index]) return false
  return true
}

/** The words behind the first, up to where the last one begins or beyond. */
function middleOf(view: DataView, from: number, to: number): Int32Array {
  const words = new Int32Array(Math.max(0, Math.ceil((to - from) / 4) - 2))
  for (let index = 0; index < words.length; index++) words[index] = view.getInt32(from + 4 + 4 * index, true)
  return words
}

/** The simple type of a part, by the members that lead to it from a root: `simpleValues('OfficeReport', 'responseBag', 'stageCategory')`. */
export function simpleValues(...path: readonly [root: string, ...properties: readonly string[]]): SimpleValues {
  return new SimpleValues(path)
}

function simpleTypeAt([root, ...properties]: readonly [root: string, ...properties: readonly string[]]): SimplePlan {
  let type: TypePlan | undefined = PLAN.roots.get(root)?.type
  for (const property of properties) type = type !== undefined && 'byProperty' in type ? type.byProperty.get(property)?.type : undefined
  if (type === undefined || type.kind !== 'simple') throw new Error(`there is no simple type at ${[root, ...properties].join('/')}`)
  return type
}
