/** Typed object → JSON: one named member, members in schema order. */
import type { ComplexPlan, Field, RootPlan } from '../plan/index.ts'

/**
 * The document around an object: `{ recommendationSet: … }`, members in schema order, nothing that the plan does not know.
 */
export function jsonDocument(root: RootPlan, value: object): object {
  return { [root.property]: contentOf(root, value) }
}

/** The object alone, made anew. */
export function contentOf(root: RootPlan, value: object): object {
  return inOrder(root.type, value)
}

function inOrder(plan: ComplexPlan, value: object): object {
  const members = value as Readonly<Record<string, unknown>>
  const ordered: Record<string, unknown> = {}
  for (const field of plan.fields) {
    // Members that a class or a prototype lends are none of the object's own.
    const member = Object.prototype.propertyIsEnumerable.call(members, field.property) ? members[field.property] : undefined
    if (member !== undefined) ordered[field.property] = orderedMember(field, member)
  }
  return ordered
}

function orderedMember({ form, type }: Field, member: unknown): unknown {
  if (type.kind === 'simple') return member
  if (form === 'bag' || form === 'many') return (member as readonly object[]).map(item => inOrder(type, item))
  return inOrder(type, member as object)
}
