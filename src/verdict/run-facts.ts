/** What a report of findings says of the program: its versions, and every code that it can give. */
import { LIMIT_MESSAGES, NDJSON_MESSAGES, STRUCTURE_MESSAGES, SYNTAX_MESSAGES, TOOL, VERDICT_MESSAGES } from '../issue/index.ts'
import { MODEL_VERSION } from '../model/version.ts'
import type { RuleFact, RunFacts } from '../print/printer.ts'
import { RULE_SET_VERSION, RULES } from '../validate/rules/index.ts'

const WORDED: Readonly<Record<string, { readonly message: string, readonly hint?: string }>> = { ...STRUCTURE_MESSAGES, ...VERDICT_MESSAGES, ...NDJSON_MESSAGES }
const PLAIN: Readonly<Record<string, string>> = { ...SYNTAX_MESSAGES, ...LIMIT_MESSAGES }

/** Codes whose findings do not decide. */
const LEVELS: Readonly<Record<string, RuleFact['level']>> = {
  'part.unmapped': 'warning', 'judge.skipped': 'information', 'findings.held-back': 'information', 'edition.not-at-hand': 'warning',
}

/** Codes outside the rules that are of another class than form. */
const CLASSES: Readonly<Record<string, RuleFact['class']>> = { 'edition.not-at-hand': 'consistency' }

const SEVERITIES = { form: 'error', consistency: 'warning', 'follow-up': 'information' } as const

/** The facts of this program. */
export function runFacts(): RunFacts {
  return { tool: TOOL, schemaVersion: MODEL_VERSION, ruleSetVersion: RULE_SET_VERSION, get rules() { return allRules() } }
}

function allRules(): readonly RuleFact[] {
  const worded = Object.entries(WORDED).map(([code, { message, hint }]): RuleFact => ({ ...formFact(code, message), ...(hint === undefined ? {} : { hint }) }))
  const plain = Object.entries(PLAIN).map(([code, message]) => formFact(code, message))
  const ruled = RULES.map(({ code, class: about, message, reason, hint }): RuleFact => ({ code, class: about, level: SEVERITIES[about], message, reason, hint }))
  return [...plain, ...worded, ...ruled]
}

function formFact(code: string, message: string): RuleFact {
  return { code, class: CLASSES[code] ?? 'form', level: LEVELS[code] ?? 'error', message }
}
