/**
 * The types of the model as a walk needs them, and which of their fields a rule looks at: worked out once, not for each document, and
 * for those types only that documents had so far.
 */
import { PLAN, type ComplexPlan, type Field } from '../../plan/index.ts'
import type { RuleContext } from './rule.ts'

/** A member that holds parts in turn. */
interface Nested {
  readonly property: string
  readonly type: ModelType
}

/** Fields of a type, in the order of the schema. */
export interface TypeFields {
  readonly type: ModelType
  readonly fields: readonly Field[]
}

/** What a rule looks at: the types met so far that have such fields, each with these. */
export type FieldChoice = () => readonly TypeFields[]

/** The types met so far, in the order of their numbers. */
const met: ModelType[] = []
const byPlan = new Map<ComplexPlan, ModelType>()
const numbers = new Map<string, number>()

/** A record, a choice or a text of the model. */
export class ModelType {
  readonly plan: ComplexPlan
  /** From 0, each type its own. */
  readonly number: number
  #nested: readonly Nested[] | undefined

  constructor(plan: ComplexPlan) {
    this.plan = plan
    this.number = met.length
  }

  /** The members that hold parts in turn, in the order of the schema. */
  get nested(): readonly Nested[] {
    return this.#nested ??= this.plan.fields.flatMap(({ property, type }) => type.kind === 'simple' ? [] : [nestedIn(property, type)])
  }
}

function nestedIn(property: string, plan: ComplexPlan): Nested {
  let type: ModelType | undefined
  return { property, get type() { return type ??= modelType(plan) } }
}

function modelType(plan: ComplexPlan): ModelType {
  const known = byPlan.get(plan)
  if (known !== undefined) return known
  const type = new ModelType(plan)
  met.push(type)
  byPlan.set(plan, type)
  numbers.set(plan.name, type.number)
  return type
}

/** A choice of fields from the whole model. Of each type it is made once, when a document has had it. */
export function fieldsWhere(isMeant: (field: Field, type: ComplexPlan) => boolean): FieldChoice {
  const chosen: TypeFields[] = []
  let seen = 0
  return () => {
    for (; seen < met.length; seen++) {
      const type = met[seen] as ModelType
      const fields = type.plan.fields.filter(field => isMeant(field, type.plan))
      if (fields.length > 0) chosen.push({ type, fields })
    }
    return chosen
  }
}

/** The type of a document; `undefined` of what is no root. */
export function rootType(root: RuleContext['root']): ModelType | undefined {
  const plan = PLAN.roots.get(root)?.type
  return plan === undefined ? undefined : modelType(plan)
}

/** The number of the type of a name; `undefined` where no document has had it. Names are given once. */
export function numberOf(name: string): number | undefined {
  return numbers.get(name)
}
