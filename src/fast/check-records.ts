/**
 * How generated checks go through objects and lists.
 *
 * A check gives the weight of what it looked at: 0 where it is not valid, else 1 and the number of members inside. In a JSON
 * text of that value the members have so many names; more than that means that a name stands twice.
 */
import type { ValueCheck } from './check-values.ts'

/** An object while its members are looked at. */
export type Members = Readonly<Record<string, unknown>>

/**
 * Checks a record: each member is read once.
 *
 * @param ordered  Whether the members have to stand in schema order.
 * @returns Its weight; 0 means that the diagnostic checker is to be asked.
 */
export type RecordCheck = (value: unknown, ordered: boolean) => number

/** Whether a value is an object with members. */
export function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const steps = Array.prototype[Symbol.iterator]

/** Whether a value is a list with items that gives them by its indices, as the diagnostic checker takes them. */
export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length > 0 && value[Symbol.iterator] === steps
}

/** The weight of a list of records. */
export function weightOfAll(value: unknown, weightOf: RecordCheck, ordered: boolean): number {
  if (!isList(value)) return 0
  const { length } = value
  let weight = 1
  for (let index = 0; index < length; index++) {
    const inner = weightOf(value[index], ordered)
    if (inner === 0) return 0
    weight += inner - 1
  }
  return weight
}

/** Whether a value is a list of single values. */
export function areAll(value: unknown, isValid: ValueCheck): boolean {
  if (!isList(value)) return false
  const { length } = value
  for (let index = 0; index < length; index++) {
    if (!isValid(value[index])) return false
  }
  return true
}
