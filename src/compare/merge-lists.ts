/** Items of several lists that are the same one, and an order for the joined list that does not depend on the order of the drafts. */
import type { TypePlan } from '../plan/index.ts'
import { contentOf, firmKeys } from './identity.ts'
import { compare } from './merge-conflicts.ts'

/** An item of one list: which list, where in it. */
export interface ListItem {
  readonly list: number
  readonly index: number
  readonly value: unknown
}

/** Items that are the same one, at most one of each list. */
export interface Cluster {
  /** One of the keys, always the same one whatever the order of the lists. */
  readonly key: string
  readonly items: readonly ListItem[]
}

/**
 * Joins what shares a key. Where a list holds two items of one key, only equal items are joined: nothing is lost, and the
 * doubled key stays for the rules to find.
 */
export function clustersOf(type: TypePlan, lists: readonly (readonly unknown[])[]): readonly Cluster[] {
  const found = new Groups()
  for (const [list, values] of lists.entries()) {
    for (const [index, value] of values.entries()) found.add(firmKeys(type, value), { list, index, value })
  }
  return found.groups().flatMap(({ keys, items }) => {
    const isClear = keys.size > 0 && new Set(items.map(({ list }) => list)).size === items.length
    return isClear ? [{ key: [...keys].reduce((least, key) => (compare(key, least) < 0 ? key : least)), items }] : byContent(items)
  })
}

/** The first of a content with the first, the second with the second. */
function byContent(items: readonly ListItem[]): readonly Cluster[] {
  const found = new Map<string, ListItem[]>()
  const seen = new Map<string, number>()
  for (const item of items) {
    const content = contentOf(item.value)
    const inList = `${item.list} ${content}`
    const nth = seen.get(inList) ?? 0
    seen.set(inList, nth + 1)
    const key = `${content} ${nth}`
    found.set(key, [...found.get(key) ?? [], item])
  }
  return [...found].map(([key, same]) => ({ key, items: same }))
}

interface Group {
  readonly keys: Set<string>
  readonly items: ListItem[]
}

/** Items that share a key, directly or through others. */
class Groups {
  readonly #byKey = new Map<string, Group>()
  readonly #all = new Set<Group>()
  readonly #nameless: Group = { keys: new Set(), items: [] }

  add(keys: readonly string[], item: ListItem): void {
    if (keys.length === 0) {
      this.#nameless.items.push(item)
      return
    }
    const [group = this.#fresh(), ...others] = new Set(keys.flatMap(key => this.#byKey.get(key) ?? []))
    group.items.push(item)
    for (const key of keys) this.#enter(key, group)
    for (const other of others) {
      this.#all.delete(other)
      group.items.push(...other.items)
      for (const key of other.keys) this.#enter(key, group)
    }
  }

  #fresh(): Group {
    const group: Group = { keys: new Set(), items: [] }
    this.#all.add(group)
    return group
  }

  #enter(key: string, group: Group): void {
    group.keys.add(key)
    this.#byKey.set(key, group)
  }

  groups(): readonly Group[] {
    return [...this.#all, ...(this.#nameless.items.length > 0 ? [this.#nameless] : [])]
  }
}

/** A part of the joined list: where each list has it, and its rank where no list says otherwise. */
export interface Ranked {
  /** Position by list. */
  readonly at: ReadonlyMap<number, number>
  readonly rank: number
  readonly key: string
}

/** The order of parts of which no list says what comes first. */
export function byRank(one: Pick<Ranked, 'rank' | 'key'>, other: Pick<Ranked, 'rank' | 'key'>): number {
  return one.rank - other.rank || compare(one.key, other.key)
}

/**
 * An order that keeps what the lists agree on. Where none says what comes first, rank decides, then the key; where lists
 * contradict each other, the item goes first that has the fewest before it.
 *
 * @param parts  Sorted by rank.
 * @param lists  The lists whose order counts.
 * @param base   The list that the others were made from, if there is one: a list that kept its order is silent about it.
 */
export function ordered<T extends Ranked>(parts: readonly T[], lists: readonly number[], base?: number): readonly T[] {
  const before = precedence(parts, lists, base)
  const left = new Set(parts)
  const placed: T[] = []
  while (left.size > 0) {
    const next = leastBound(left, before)
    left.delete(next)
    placed.push(next)
    for (const wanted of before.values()) wanted.delete(next)
  }
  return placed
}

function leastBound<T>(left: ReadonlySet<T>, before: ReadonlyMap<T, ReadonlySet<T>>): T {
  let best: T | undefined
  let least = Infinity
  for (const part of left) {
    const bound = before.get(part)?.size ?? 0
    if (bound >= least) continue
    best = part
    least = bound
    if (bound === 0) break
  }
  return best as T
}

/** For each part those that stand right before it in some list. */
function precedence<T extends Ranked>(parts: readonly T[], lists: readonly number[], base: number | undefined): ReadonlyMap<T, Set<T>> {
  const runs = lists.map(list => parts.filter(part => part.at.has(list)).toSorted((one, other) => (one.at.get(list) ?? 0) - (other.at.get(list) ?? 0)))
  const isOld = (part: T): boolean => base !== undefined && part.at.has(base)
  const moved = runs.map(run => isMoved(run.filter(isOld), base))
  const before = new Map(parts.map(part => [part, new Set<T>()]))
  for (const [index, run] of runs.entries()) {
    const isSilent = moved.includes(true) && moved[index] === false
    for (const [position, part] of run.entries()) {
      const above = run[position - 1]
      if (above !== undefined && !(isSilent && isOld(above) && isOld(part))) before.get(part)?.add(above)
    }
  }
  return before
}

function isMoved(run: readonly Ranked[], base: number | undefined): boolean {
  return base !== undefined && run.some((part, index) => (run[index - 1]?.at.get(base) ?? -1) > (part.at.get(base) ?? 0))
}
