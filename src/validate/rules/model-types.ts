/** The types of the model as a walk needs them, and which of their fields a rule looks at: worked out once, not for each document. */
import { PLAN, type ComplexPlan, type Field } from '../../plan/index.ts'
import type { RuleContext } from './rule.ts'

/** A record, a choice or a text of the model. */
export interface ModelType {
  readonly plan: ComplexPlan
  /** From 0, each type its own. */
  readonly number: number
  /** The members that hold parts in turn, in the order of the schema. */
  readonly nested: readonly Nested[]
}

interface Nested {
  readonly property: string
  readonly type: ModelType
}

/** Fields of a type, in the order of the schema. */
export interface TypeFields {
  readonly type: ModelType
  readonly fields: readonly Field[]
}

/** What a rule looks at: the types that have such fields, each with these. */
export type FieldChoice = () => readonly TypeFields[]

/** A choice of fields from the whole model. It is made when it is first asked for. */
export function fieldsWhere(isMeant: (field: Field, type: ComplexPlan) => boolean): FieldChoice {
  let chosen: readonly TypeFields[] | undefined
  return () => chosen ??= Array.from(modelTypes().values(), type => ({ type, fields: type.plan.fields.filter(field => isMeant(field, type.plan)) })).filter(({ fields }) => fields.length > 0)
}

/** The type of a document; `undefined` of what is no root. */
export function rootType(root: RuleContext['root']): ModelType | undefined {
  const plan = PLAN.roots.get(root)?.type
  return plan === undefined ? undefined : modelTypes().get(plan)
}

/** Numbers of the types of a name: none or one, since names are given once. */
export function numberOf(name: string): number | undefined {
  numbers ??= new Map(Array.from(modelTypes().values(), ({ plan, number }) => [plan.name, number]))
  return numbers.get(name)
}

let numbers: ReadonlyMap<string, number> | undefined
let types: Map<ComplexPlan, ModelType> | undefined

function modelTypes(): ReadonlyMap<ComplexPlan, ModelType> {
  if (types === undefined) {
    types = new Map()
    for (const { type } of PLAN.roots.values()) addType(type, types)
  }
  return types
}

/** A type is noted before what is in it, so that one which holds itself ends. */
function addType(plan: ComplexPlan, known: Map<ComplexPlan, ModelType>): ModelType {
  const before = known.get(plan)
  if (before !== undefined) return before
  const nested: Nested[] = []
  const type: ModelType = { plan, number: known.size, nested }
  known.set(plan, type)
  for (const field of plan.fields) if (field.type.kind !== 'simple') nested.push({ property: field.property, type: addType(field.type, known) })
  return type
}
