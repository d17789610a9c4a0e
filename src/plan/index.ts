/** Declarations compiled once into lookup tables. */
import { LEAN_MODEL } from '../model/lean.ts'
import type { Plan } from './plan.ts'
import { readPlan } from './read-plan.ts'

export { VALUE_PROPERTY } from '../meta/index.ts'
export * from './compile.ts'
export * from './nearest.ts'
export * from './plan.ts'
export * from './read-plan.ts'
export * from './simple.ts'

/** The plan of our own model. */
export const PLAN: Plan = /* #__PURE__ */ readPlan(LEAN_MODEL)
