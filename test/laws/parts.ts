/** Finding and replacing parts of an object by path, for laws that change a document. */
import type { Path } from '../../src/issue/index.ts'

/** Paths of all texts in an object, in its order. */
export function textPaths(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string') return [path]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, member]) => textPaths(member, [...path, Array.isArray(value) ? Number(name) : name]))
}

/** A copy of an object with the part at a path replaced. */
export function replaced(value: unknown, [step, ...rest]: Path, change: (part: unknown) => unknown): unknown {
  if (step === undefined) return change(value)
  if (Array.isArray(value)) return value.map((item, index) => index === step ? replaced(item, rest, change) : item)
  return Object.fromEntries(Object.entries(value as object).map(([name, member]) => [name, name === step ? replaced(member, rest, change) : member]))
}

/** One of a list, chosen by a number of any size. */
export function oneOf<T>(list: readonly T[], number: number): T | undefined {
  return list[number % list.length]
}
