/**
 * Leaves parts out of a typed object so that what remains is still an object of its type.
 *
 * Works on the plan, for records of any kind: where a bag would be empty it goes, where a required part goes the record above it
 * goes with it.
 */
import type { Path } from '../issue/index.ts'
import type { ComplexPlan, Field } from '../plan/index.ts'

/** Why a part is left out. `dependent`: it speaks of, or points to, what is left out. */
export type Why = 'confidential' | 'personal' | 'dependent'

/** How many parts are left out, by reason; of parts within parts only the outer one counts. */
export type LeftOut = Readonly<Record<Why, number>>

export const NOTHING_LEFT_OUT: LeftOut = { confidential: 0, personal: 0, dependent: 0 }

/** What remains, and where each of it stood before. */
export interface Remainder {
  /** The same object when nothing was left out; `undefined` when nothing can remain. */
  readonly value: object | undefined
  readonly leftOut: LeftOut
  /** Where a path of the whole object leads in what remains; `undefined` when it leads to nothing or into what was left out. */
  readonly pathIn: (path: Path) => Path | undefined
}

type Members = Readonly<Record<string, unknown>>

/**
 * @param type   Plan of the object.
 * @param value  A valid object of it.
 * @param why    Asked of every element below the object, outer ones first; a reason leaves it out with all that it holds.
 */
export function leaveOut(type: ComplexPlan, value: object, why: (part: unknown, field: Field) => Why | undefined): Remainder {
  const trimmer = new Trimmer(why)
  const remaining = trimmer.record(type, value as Members)
  return { value: remaining, leftOut: trimmer.leftOut, pathIn: path => trimmer.pathIn(path, value, remaining) }
}

class Trimmer {
  readonly leftOut: Record<Why, number> = { ...NOTHING_LEFT_OUT }
  readonly #why: (part: unknown, field: Field) => Why | undefined
  /** For each list that became shorter, the positions that its entries had. */
  readonly #positions = new Map<unknown, readonly number[]>()

  constructor(why: (part: unknown, field: Field) => Why | undefined) {
    this.#why = why
  }

  record(type: ComplexPlan, value: Members): object | undefined {
    const members: (readonly [string, unknown])[] = []
    let isSame = true
    let stands = true
    for (const field of type.fields) {
      const before = Object.hasOwn(value, field.property) ? value[field.property] : undefined
      if (before === undefined) continue
      const after = this.#member(field, before)
      if (after !== before) isSame = false
      if (after !== undefined) members.push([field.property, after])
      else if (field.required) stands = false
    }
    if (isSame) return value
    return stands && members.length > 0 ? Object.fromEntries(members) : undefined
  }

  #member(field: Field, value: unknown): unknown {
    if (field.form === 'attribute' || field.form === 'value') return value
    return Array.isArray(value) ? this.#list(field, value) : this.#part(field, value)
  }

  #list(field: Field, list: readonly unknown[]): readonly unknown[] | undefined {
    const kept = list.map((part, index) => ({ index, part: this.#part(field, part) })).filter(({ part }) => part !== undefined)
    if (kept.length === list.length && kept.every(({ part, index }) => part === list[index])) return list
    const parts = kept.map(({ part }) => part)
    this.#positions.set(parts, kept.map(({ index }) => index))
    return parts.length === 0 ? undefined : parts
  }

  #part(field: Field, part: unknown): unknown {
    const reason = this.#why(part, field)
    if (reason !== undefined) {
      this.leftOut[reason]++
      return undefined
    }
    return field.type.kind === 'simple' ? part : this.record(field.type, part as Members)
  }

  pathIn([step, ...rest]: Path, before: unknown, after: unknown): Path | undefined {
    if (after === undefined) return undefined
    if (step === undefined) return []
    const now = Array.isArray(before) ? this.#positionOf(Number(step), after) : step
    const below = now === undefined ? undefined : this.pathIn(rest, partAt(before, step), partAt(after, now))
    return now === undefined || below === undefined ? undefined : [now, ...below]
  }

  #positionOf(position: number, after: unknown): number | undefined {
    const before = this.#positions.get(after)
    if (before === undefined) return position
    const now = before.indexOf(position)
    return now === -1 ? undefined : now
  }
}

function partAt(value: unknown, step: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
  return (value as Members)[step]
}
