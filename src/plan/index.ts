/** Declarations compiled once into lookup tables. */
import { LEAN_MODEL } from '../model/lean.ts'
import { compilePlan, type Plan } from './plan.ts'

export { VALUE_PROPERTY } from '../meta/index.ts'
export * from './nearest.ts'
export * from './plan.ts'
export * from './simple.ts'

/** The plan of our own model. */
export const PLAN: Plan = /* #__PURE__ */ compilePlan(LEAN_MODEL)
