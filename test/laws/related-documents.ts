/** Documents that have much in common, as two years of a report have, or two drafts of it. */
import fc from 'fast-check'
import type { ComplexPlan, Field } from '../../src/plan/index.ts'
import type { Members } from './documents.ts'

/** Chances one after the other, the same for the same seed. */
export class Chances {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** A whole number from 0 to below `limit`. */
  below(limit: number): number {
    this.#state = (Math.imul(this.#state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((this.#state / 2 ** 32) * limit)
  }
}

/** A document, and another that was made of it: parts left out, moved, doubled, taken from a third. */
export function relatives(type: ComplexPlan, documents: fc.Arbitrary<Members>): fc.Arbitrary<readonly [Members, Members]> {
  return fc.tuple(documents, documents, fc.nat()).map(([one, other, seed]) => [one, mixed(type, one, other, new Chances(seed))])
}

/** Parts of one, parts of the other; valid where both are. */
export function mixed(type: ComplexPlan, one: Members, other: Members, chances: Chances): Members {
  if (type.kind === 'choice') return chances.below(2) === 0 ? one : other
  const members = type.fields.flatMap(field => {
    const value = mixedMember(field, one[field.property], other[field.property], chances)
    return value === undefined ? [] : [[field.property, value] as const]
  })
  return Object.fromEntries(members)
}

function mixedMember({ form, type, required }: Field, one: unknown, other: unknown, chances: Chances): unknown {
  const chance = chances.below(10)
  if (one === undefined || other === undefined) return required || chance < 8 ? one ?? other : undefined
  if (chance < 4) return one
  if (chance === 4) return other
  if (chance === 5 && !required) return undefined
  if (form === 'bag' || form === 'many') return mixedList(type, one as readonly unknown[], other as readonly unknown[], chances)
  return type.kind === 'simple' ? one : mixed(type, one as Members, other as Members, chances)
}

/** Each item stays, goes, or takes parts of one of the other list; some of the others join; the order changes. */
function mixedList(type: Field['type'], one: readonly unknown[], other: readonly unknown[], chances: Chances): readonly unknown[] {
  const kept = one.flatMap(item => {
    const chance = chances.below(5)
    if (chance === 0) return []
    if (chance > 2 || type.kind === 'simple') return chance === 4 ? [item, item] : [item]
    return [mixed(type, item as Members, (other[chances.below(other.length)] ?? item) as Members, chances)]
  })
  const joined = [...kept, ...other.filter(() => chances.below(3) === 0)]
  const shuffled = chances.below(2) === 0 ? joined : joined.map(item => ({ item, at: chances.below(1000) })).toSorted((a, b) => a.at - b.at).map(({ item }) => item)
  return shuffled.length === 0 ? one : shuffled
}
