/** Objects made anew, with members in schema order. */
import type { ComplexPlan } from '../plan/index.ts'
import { isObject, type Members } from './check-records.ts'

/**
 * A copy of a valid object with its members in schema order. What the plan does not know is not copied; what has another shape than
 * the plan says is copied as it stands, so that a check of the copy finds it.
 */
export function inSchemaOrder(plan: ComplexPlan, value: unknown): unknown {
  if (!isObject(value)) return value
  const members: Members = value
  const ordered: Record<string, unknown> = {}
  for (const { property, type, form } of plan.fields) {
    const member = Object.prototype.propertyIsEnumerable.call(members, property) ? members[property] : undefined
    if (member === undefined) continue
    ordered[property] = type.kind === 'simple' ? copied(member)
      : form === 'bag' || form === 'many' ? copied(member, item => inSchemaOrder(type, item))
      : inSchemaOrder(type, member)
  }
  return ordered
}

function copied(member: unknown, copy: (item: unknown) => unknown = item => item): unknown {
  return Array.isArray(member) ? Array.from(member, copy) : member
}
