/** A walk over a typed object by its plan: every record, choice and text in it, with its path. */
import type { Path } from '../../issue/index.ts'
import { PLAN, type ComplexPlan, type Field } from '../../plan/index.ts'
import type { RuleContext } from './rule.ts'

/** A record, a choice or a text with attributes, as it stands in a document. */
export interface Part {
  readonly type: ComplexPlan
  readonly value: Readonly<Record<string, unknown>>
  readonly path: Path
}

/** One member of a part: a single value, or the list of a bag. */
export interface Member {
  readonly field: Field
  readonly value: unknown
  readonly path: Path
}

/** A record of the model, and where it stands. */
interface Found<T> {
  readonly value: T
  readonly path: Path
}

const walked = new WeakMap<object, readonly Part[]>()

/** Every part of the document, the root first, in the order of the schema. One walk serves all rules that are given the same context. */
export function partsOf(context: Pick<RuleContext, 'root' | 'value'>): readonly Part[] {
  const before = walked.get(context)
  if (before !== undefined) return before
  const plan = PLAN.roots.get(context.root)
  const parts: Part[] = []
  if (plan !== undefined) collect({ type: plan.type, value: context.value as Part['value'], path: [] }, parts)
  walked.set(context, parts)
  return parts
}

/** The model is no deeper than its records, so recursion ends soon. */
function collect(part: Part, parts: Part[]): void {
  parts.push(part)
  for (const { field, value, path } of membersOf(part)) {
    const { type } = field
    if (type.kind === 'simple') continue
    if (Array.isArray(value)) for (const [index, item] of value.entries()) collect({ type, value: item as Part['value'], path: [...path, index] }, parts)
    else collect({ type, value: value as Part['value'], path }, parts)
  }
}

/** Every record of one type, by its name in the model: `recordsOf<Collection>(context, 'Collection')`. */
export function recordsOf<T extends object>(context: Pick<RuleContext, 'root' | 'value'>, name: string): readonly Found<T>[] {
  return partsOf(context).filter(({ type }) => type.name === name) as unknown as readonly Found<T>[]
}

/** The bags of a part, each with its items. */
export function* bagsOf(part: Part): Generator<Member & { readonly value: readonly unknown[] }> {
  for (const member of membersOf(part)) if (Array.isArray(member.value)) yield member as Member & { readonly value: readonly unknown[] }
}

/** The members that a part has, in the order of the schema. */
export function* membersOf({ type, value, path }: Part): Generator<Member> {
  for (const field of type.fields) {
    const member = value[field.property]
    if (member !== undefined) yield { field, value: member, path: [...path, field.property] }
  }
}

/** Every single value of simple type, with its field: items of bags one by one. */
export function* valuesOf(context: Pick<RuleContext, 'root' | 'value'>): Generator<Member> {
  for (const part of partsOf(context)) {
    for (const member of membersOf(part)) {
      if (member.field.type.kind !== 'simple') continue
      if (!Array.isArray(member.value)) yield member
      else for (const [index, item] of member.value.entries()) yield { field: member.field, value: item, path: [...member.path, index] }
    }
  }
}
