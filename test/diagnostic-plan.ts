/** The plan of our model for which no fast path is put in: whoever reads by it gets the diagnostic reader. */
import { PLAN, type Plan } from '../src/plan/index.ts'

export const DIAGNOSTIC_PLAN: Plan = { version: PLAN.version, roots: PLAN.roots, rootProperties: PLAN.rootProperties }
