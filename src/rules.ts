/**
 * `ipo-reports/rules`: rules beyond schema. Runs in browsers too.
 *
 * `check` and `read` of `ipo-reports` judge structure and values. What schemas cannot say (an item answered twice, figures
 * that do not add up, a recommendation implemented while its actions are not) is said here.
 */
import { checkRuled, ruleFindings, type RuledOptions } from './document/ruled.ts'
import type { Report } from './document/read.ts'
import { InvalidValueError, type ValidationIssue } from './issue/index.ts'
import { checkObject } from './document/write.ts'
import type { RootName, Roots } from './model/types.ts'
import { PLAN } from './plan/index.ts'

export type { RuledOptions, RuleOptions } from './document/ruled.ts'
export { RULE_SET_VERSION, RULES } from './validate/rules/index.ts'
export type { Rule, RuleContext, Spot } from './validate/rules/rule.ts'
export type { Level, Levels } from './validate/rules/run.ts'

/**
 * Judges a document of either syntax by structure and rules.
 *
 * Rules of *form* decide the verdict, *consistency* warns, *follow-up* informs and never counts.
 *
 * @param input  Document text, or its bytes.
 * @returns The verdict and all findings in source order, each with path and place. Never rejected over the document.
 * @throws {TypeError} When the input is neither text nor bytes, or an option cannot be meant.
 */
export async function checkWithRules(input: string | Uint8Array, options: RuledOptions = {}): Promise<Report> {
  const { verdict, issues } = await checkRuled(PLAN, input, options)
  return { verdict, issues }
}

/**
 * What the rules find in a typed object; without places.
 *
 * @throws {InvalidValueError} When the object is not valid by structure: rules look at valid objects only.
 */
export async function checkRules<K extends RootName>(name: K, value: Roots[K], options: RuledOptions = {}): Promise<readonly ValidationIssue[]> {
  const issues = checkObject(PLAN, name, value)
  if (issues.some(({ severity }) => severity === 'error')) throw new InvalidValueError(issues)
  return ruleFindings(name, value, options)
}
