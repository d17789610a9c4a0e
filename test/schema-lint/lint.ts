/**
 * The schema linter: all rules over a set of schemas.
 */
import { bagRules } from './bags.ts'
import { documentationRules } from './documentation.ts'
import { nameRules } from './names.ts'
import { rootRules } from './roots.ts'
import type { Finding, Rule } from './rule.ts'
import type { SchemaSet } from './schema-model.ts'
import { structureRules } from './structure.ts'
import { termRules } from './terms.ts'
import { typeRules } from './types.ts'

/** Every rule that can be checked on a schema. */
export const schemaRules: readonly Rule[] = [
  ...nameRules, ...termRules, ...structureRules, ...documentationRules, ...typeRules, ...bagRules, ...rootRules,
]

/** Runs all rules; findings by rule, then as the schemas have them. */
export function lint(schemas: SchemaSet, rules: readonly Rule[] = schemaRules): Finding[] {
  return rules.flatMap(rule => rule.check(schemas).map(spot => ({ severity: rule.severity, ...spot, rule: rule.id })))
}

/** How many findings each rule has; rules without any are absent. */
export function countByRule(findings: readonly Finding[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { rule } of findings) counts[rule] = (counts[rule] ?? 0) + 1
  return counts
}
