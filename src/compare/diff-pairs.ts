/** Pairs the items of two lists: by what they are known by, then by content; what is left by position, where nothing tells them apart. */
import type { TypePlan } from '../plan/index.ts'
import { contentOf, findingKeys } from './identity.ts'

/** Which item of the one list is which of the other, by index, in the order of the second. */
export interface Pairing {
  readonly pairs: readonly Pair[]
  readonly removed: readonly number[]
  readonly added: readonly number[]
}

export interface Pair {
  readonly a: number
  readonly b: number
  /** Its place among the paired items is another one. As few as possible are said to have moved. */
  readonly moved: boolean
}

/** Pairs two lists of items of one type. */
export function pairItems(type: TypePlan, a: readonly unknown[], b: readonly unknown[]): Pairing {
  const partner = new Map<number, number>()
  const left = { a: new Set(a.keys()), b: new Set(b.keys()) }
  const pair = (one: number, other: number): void => {
    partner.set(other, one)
    left.a.delete(one)
    left.b.delete(other)
  }
  const contents = { a: a.map(contentOf), b: b.map(contentOf) }
  const keys = { a: a.map(item => findingKeys(type, item)), b: b.map(item => findingKeys(type, item)) }
  pairEqual(left, contents, pair)
  const rounds = Math.max(0, ...keys.a.map(each => each.length))
  for (let round = 0; round < rounds; round++) pairByKey(left, index => keys.a[index]?.[round] ?? [], index => keys.b[index]?.[round] ?? [], pair)
  pairByOrder(left, index => keys.a[index]?.[0] ?? [], index => keys.b[index]?.[0] ?? [], pair)
  if (type.kind !== 'simple') pairRest(left, index => (keys.a[index]?.[0] ?? []).length === 0, index => (keys.b[index]?.[0] ?? []).length === 0, pair)
  const pairs = [...partner].map(([index, one]) => ({ a: one, b: index })).sort((one, other) => one.b - other.b)
  const steady = longestRising(pairs.map(one => one.a))
  return {
    pairs: pairs.map((one, index) => ({ ...one, moved: !steady.has(index) })),
    removed: [...left.a],
    added: [...left.b],
  }
}

interface Left {
  readonly a: Set<number>
  readonly b: Set<number>
}

type PairUp = (a: number, b: number) => void

/** Equal items. */
function pairEqual(left: Left, contents: { readonly a: readonly string[], readonly b: readonly string[] }, pair: PairUp): void {
  pairByOrder(left, index => [contents.a[index] ?? ''], index => [contents.b[index] ?? ''], pair)
}

/** Items that share a key: the first with the first, the second with the second. */
function pairByOrder(left: Left, keysA: (index: number) => readonly string[], keysB: (index: number) => readonly string[], pair: PairUp): void {
  const waiting = new Map([...indexed(left.b, keysB)].map(([key, indices]) => [key, indices.values()]))
  for (const one of [...left.a]) {
    for (const key of keysA(one)) {
      const other = nextLeft(waiting.get(key), left.b)
      if (other === undefined) continue
      pair(one, other)
      break
    }
  }
}

/** The next that is not taken yet: none is looked at twice, however many share a key. */
function nextLeft(waiting: Iterator<number> | undefined, left: ReadonlySet<number>): number | undefined {
  for (let next = waiting?.next(); next?.done === false; next = waiting?.next()) if (left.has(next.value)) return next.value
  return undefined
}

/** Items that share a key which no other item left over has. */
function pairByKey(left: Left, keysA: (index: number) => readonly string[], keysB: (index: number) => readonly string[], pair: PairUp): void {
  const byKey = { a: indexed(left.a, keysA), b: indexed(left.b, keysB) }
  for (const one of [...left.a]) {
    for (const key of keysA(one)) {
      const [other, second] = byKey.b.get(key) ?? []
      if (other === undefined || second !== undefined || byKey.a.get(key)?.length !== 1 || !left.b.has(other) || !left.a.has(one)) continue
      pair(one, other)
    }
  }
}

function indexed(indices: ReadonlySet<number>, keysOf: (index: number) => readonly string[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>()
  for (const index of indices) {
    for (const key of keysOf(index)) {
      const same = found.get(key)
      if (same === undefined) found.set(key, [index])
      else same.push(index)
    }
  }
  return found
}

/** Items that nothing but their content tells apart. */
function pairRest(left: Left, isNamelessA: (index: number) => boolean, isNamelessB: (index: number) => boolean, pair: PairUp): void {
  const rest = [...left.b].filter(isNamelessB)
  for (const one of [...left.a].filter(isNamelessA)) {
    const other = rest.shift()
    if (other !== undefined) pair(one, other)
  }
}

/** Positions of a longest run of rising numbers. */
export function longestRising(numbers: readonly number[]): ReadonlySet<number> {
  const before: number[] = []
  const ends: number[] = []
  for (const [index, number] of numbers.entries()) {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1
      else high = middle
    }
    before[index] = low === 0 ? -1 : ends[low - 1] ?? -1
    ends[low] = index
  }
  const run = new Set<number>()
  for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) run.add(index)
  return run
}
