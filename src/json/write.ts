/** Typed object → JSON: one named member, members in schema order. */
import type { ComplexPlan, Field, RootPlan } from '../plan/index.ts'

/**
 * The document around an object: `{ recommendationSet: … }`, members in schema order, nothing that the plan does not know.
 */
export function jsonDocument(root: RootPlan, value: object): object {
  return { [root.property]: inOrder(root.type, value) }
}

/** The object made anew, each member read once; `undefined` where it has members that the plan does not know, or that are `undefined`. */
export function contentOf(root: RootPlan, value: object): object | undefined {
  let isWhole = true
  const built = inOrder(root.type, value, (given, taken) => { isWhole &&= Object.keys(given).length === taken })
  return isWhole ? built : undefined
}

/** @param counted  Told of each object how many of its members were taken. */
function inOrder(plan: ComplexPlan, value: object, counted?: (given: object, taken: number) => void): object {
  const members = value as Readonly<Record<string, unknown>>
  const ordered: Record<string, unknown> = {}
  let taken = 0
  for (const field of plan.fields) {
    // Members that a class or a prototype lends are none of the object's own.
    const member = Object.prototype.propertyIsEnumerable.call(members, field.property) ? members[field.property] : undefined
    if (member === undefined) continue
    ordered[field.property] = orderedMember(field, member, counted)
    taken++
  }
  counted?.(value, taken)
  return ordered
}

function orderedMember({ form, type }: Field, member: unknown, counted?: (given: object, taken: number) => void): unknown {
  if (type.kind === 'simple' || typeof member !== 'object' || member === null) return member
  if (form !== 'bag' && form !== 'many') return inOrder(type, member, counted)
  return Array.isArray(member) ? Array.from(member, (item: unknown) => typeof item === 'object' && item !== null ? inOrder(type, item, counted) : item) : member
}
