/** Where the items of one edition went in another, by what the two say of each other. */
import { itemsOf, type EditionItem } from '../edition/items.ts'
import { mappingBetween } from '../edition/mapping.ts'
import type { RecommendationSet } from '../model/types.ts'

/** Where an item went. */
export interface Destination {
  /** Items of the new edition, in its order. */
  readonly targets: readonly string[]
  /** The item above, where it is that one that has targets: no line names the item itself. */
  readonly raisedFrom?: string
  /** Why there is no target. */
  readonly none?: 'dropped' | 'not-listed' | 'not-in-edition'
}

/** Links between two editions, from the old one to the new one. */
export interface Links {
  readonly destinationOf: (key: string) => Destination
  /** Items of the old edition that go to an item of the new one, alone or among others. */
  readonly sourcesOf: (target: string) => readonly string[]
  /** Position of an item in the new edition. */
  readonly orderOf: (target: string) => number
  /** Whether anything goes anywhere. */
  readonly any: boolean
}

/**
 * Reads the links in both directions: the later edition may name the earlier, the earlier the later, or both.
 *
 * A recommendation that no line names goes to the one of the same subject: subjects are the same in every edition. An action or
 * sub-item that no line names goes to the one below its recommendation's targets that says the same, word for word.
 */
export function linksBetween(from: RecommendationSet, to: RecommendationSet): Links {
  const old = itemsOf(from)
  const keys = [...itemsOf(to).keys()]
  const { pairs, dropped } = namedPairs(from, to)
  for (const [key, subject] of unnamedSubjects(from, pairs, dropped)) {
    for (const { recommendationNumber } of to.recommendationBag.filter(one => one.recommendationIdentifier === subject)) add(pairs, key, recommendationNumber)
  }
  const named = new Set([...pairs.values()].flatMap(targets => [...targets]))
  for (const item of old.values()) {
    const same = pairs.has(item.key) || dropped.has(item.key) ? [] : sameWords(item, pairs.get(item.above ?? ''), itemsOf(to))
    const [target, other] = same.filter(key => !named.has(key))
    if (target !== undefined && other === undefined) add(pairs, item.key, target)
  }
  const targetsOf = (key: string): readonly string[] => keys.filter(target => pairs.get(key)?.has(target) === true)
  return {
    destinationOf: key => {
      for (const [above, isSelf] of itselfAndAbove(key)) {
        const targets = targetsOf(above)
        if (targets.length > 0) return isSelf ? { targets } : { targets, raisedFrom: above }
        if (dropped.has(above)) return { targets: [], none: 'dropped' }
      }
      return { targets: [], none: old.has(key) ? 'not-listed' : 'not-in-edition' }
    },
    sourcesOf: target => [...pairs].filter(([, targets]) => targets.has(target)).map(([key]) => key),
    orderOf: target => keys.indexOf(target),
    any: [...pairs.keys()].some(key => targetsOf(key).length > 0),
  }
}

/** Items right below where the item above went that hold the same text in every language in which both have one, and in one at least. */
function sameWords({ texts }: EditionItem, above: ReadonlySet<string> | undefined, items: ReadonlyMap<string, EditionItem>): readonly string[] {
  const candidates = [...above ?? []].flatMap(key => items.get(key)?.below ?? [])
  return candidates.filter(key => {
    const others = items.get(key)?.texts ?? []
    const shared = texts.flatMap(({ languageCode, value }) => others.filter(other => other.languageCode === languageCode).map(other => other.value === value))
    return shared.length > 0 && shared.every(isSame => isSame)
  })
}

/** `4.d.ii`, then `4.d`, then `4`. */
function itselfAndAbove(key: string): readonly (readonly [key: string, isSelf: boolean])[] {
  const steps = key.split('.')
  return steps.map((_, index) => [steps.slice(0, steps.length - index).join('.'), index === 0])
}

type Pairs = Map<string, Set<string>>

function namedPairs(from: RecommendationSet, to: RecommendationSet): { readonly pairs: Pairs, readonly dropped: ReadonlySet<string> } {
  const forward = mappingBetween(from, to).links.map(link => ({ link, old: link.fromItemIdentifierBag ?? [], next: link.toItemIdentifierBag ?? [] }))
  const backward = mappingBetween(to, from).links.map(link => ({ link, old: link.toItemIdentifierBag ?? [], next: link.fromItemIdentifierBag ?? [] }))
  const pairs: Pairs = new Map()
  const dropped = new Set<string>()
  for (const { link: { mappingCategory }, old, next } of [...forward, ...backward]) {
    for (const key of old) {
      if (mappingCategory === 'Dropped') dropped.add(key)
      else for (const target of next) add(pairs, key, target)
    }
  }
  return { pairs, dropped }
}

function add(pairs: Pairs, key: string, target: string): void {
  pairs.set(key, new Set([...pairs.get(key) ?? [], target]))
}

function unnamedSubjects(from: RecommendationSet, pairs: Pairs, dropped: ReadonlySet<string>): readonly (readonly [key: string, subject: string])[] {
  return from.recommendationBag.filter(({ recommendationNumber }) => !pairs.has(recommendationNumber) && !dropped.has(recommendationNumber))
    .map(({ recommendationNumber, recommendationIdentifier }) => [recommendationNumber, recommendationIdentifier])
}
