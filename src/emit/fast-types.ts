/** The records of a plan, shared out among the modules of the fast path: one for each root, and one for what several use. */
import { compilePlan, type ComplexPlan, type Plan, type SimplePlan } from '../plan/index.ts'
import type { Model } from '../meta/index.ts'
import { kebab } from './json-schema.ts'

/** Where a simple type is found in the plan: a root, and the members that lead to it. */
export type PlanPath = readonly [root: string, ...properties: readonly string[]]

/** What is generated for. */
export interface FastTypes {
  readonly plan: Plan
  /** Records, choices and texts by the module that holds them, such as `office-report`; what is used stands before what uses it. */
  readonly modules: ReadonlyMap<string, readonly ComplexPlan[]>
  readonly moduleOf: (type: ComplexPlan) => string
  /** Simple types, each once, by a name that can be a variable's. */
  readonly simpleName: (type: SimplePlan) => string
  readonly simplePath: (type: SimplePlan) => PlanPath
}

/** Name of the module for what several roots use that do not hold each other. */
export const SHARED = 'shared'

/** Shares out the types of a model. */
export function fastTypes(model: Model): FastTypes {
  const plan = compilePlan(model)
  const users = new Map<ComplexPlan, Set<string>>()
  const paths = new Map<string, PlanPath>()
  for (const root of plan.roots.values()) collect(root.type, root.local, [root.local], users, paths)
  const moduleOf = (type: ComplexPlan): string => moduleFor(users.get(type) ?? new Set(), plan, users)
  const modules = new Map<string, ComplexPlan[]>()
  for (const type of users.keys()) modules.set(moduleOf(type), [...modules.get(moduleOf(type)) ?? [], type])
  return { plan, modules, moduleOf, simpleName, simplePath: type => paths.get(simpleName(type)) as PlanPath }
}

/** Depth first, so that what is used comes first. The model has no circles: what could be as deep as it likes would have no end here. */
function collect(type: ComplexPlan, root: string, path: PlanPath, users: Map<ComplexPlan, Set<string>>, paths: Map<string, PlanPath>): void {
  for (const { type: inner, property } of type.fields) {
    const at: PlanPath = [...path, property]
    if (inner.kind !== 'simple') collect(inner, root, at, users, paths)
    else if (!paths.has(simpleName(inner))) paths.set(simpleName(inner), at)
  }
  const known = users.get(type) ?? new Set()
  users.set(type, known.add(root))
}

function moduleFor(roots: ReadonlySet<string>, plan: Plan, users: ReadonlyMap<ComplexPlan, ReadonlySet<string>>): string {
  const holder = [...plan.roots.values()].find(({ type }) => {
    const holders = users.get(type) ?? new Set()
    return holders.size === roots.size && [...roots].every(root => holders.has(root))
  })
  return holder === undefined ? SHARED : kebab(holder.local)
}

/** `stageCategoryType`; of a fixed value `fixedV6_0`. */
function simpleName({ name, codes }: SimplePlan): string {
  const [only] = codes
  if (codes.length === 1 && only !== undefined) return `fixed${only.replace(/[^A-Za-z0-9]/g, '_')}`
  return name.charAt(0).toLowerCase() + name.slice(1)
}
