/** Runs the rules on a document. */
import { fill, pointer, type Path, type Severity, type ValidationIssue } from '../../issue/index.ts'
import { clausesOf, type Clauses } from './clause.ts'
import { RULES } from './index.ts'
import { forgetDocument } from './per-document.ts'
import type { Rule, RuleContext, Spot } from './rule.ts'
import { reportsOf } from './subjects.ts'

/** What a consistency finding counts for; `off` leaves it out. */
export type Level = Severity | 'off'

/**
 * A receiver's own view of the consistency rules, by code. Rules of form always decide and follow-up never counts, so neither
 * can be re-levelled.
 */
export type Levels = Readonly<Record<string, Level>>

const SEVERITIES = { form: 'error', consistency: 'warning', 'follow-up': 'information' } as const

/** Codes of all rules. */
const CODES: ReadonlySet<string> = /* #__PURE__ */ new Set(RULES.map(({ code }) => code))

/** All findings of all rules that apply on the day, in the order of the rules. */
export function runRules(given: Omit<RuleContext, 'codes'>, levels: Levels = {}): readonly ValidationIssue[] {
  checkLevels(levels)
  const context: RuleContext = { ...given, codes: CODES }
  const justified = justificationsOf(context)
  const clauses = clausesOf(context)
  const issues: ValidationIssue[] = []
  try {
    for (const rule of rulesOn(context.validOn)) {
      const level = levels[rule.code] ?? severityOf(rule, context)
      if (level === 'off') continue
      for (const spot of rule.find(context)) issues.push(issueOf(rule, level, { reason: reasonAt(rule, clauses, spot.path), ...spot }, justified))
    }
    return issues
  } finally {
    forgetDocument()
  }
}

/** The rule's own reason, and the clause that it is about. */
function reasonAt({ topical, reason }: Rule, clauses: Clauses, path: Path): string {
  const clause = topical === true ? clauses(path) : undefined
  return clause === undefined ? reason : `${reason}; ${clause}`
}

function severityOf(rule: Rule, { profile }: RuleContext): Severity {
  return rule.unfinished === true && profile === 'lenient' ? 'warning' : SEVERITIES[rule.class]
}

/** The rules that apply on a day, `YYYY-MM-DD`: from their first day to their last, both included. */
export function rulesOn(day: string, rules: readonly Rule[] = RULES): readonly Rule[] {
  return rules.filter(({ validFrom = '', validUntil = '9999-12-31' }) => validFrom <= day && day <= validUntil)
}

/**
 * Insists on levels that can be set.
 *
 * @throws {TypeError} On a code that no consistency rule has, and on a level that does not exist.
 */
export function checkLevels(levels: Levels): void {
  for (const [code, level] of Object.entries(levels)) {
    const rule = RULES.find(one => one.code === code)
    if (rule === undefined) throw new TypeError(`There is no rule "${code}"`)
    if (rule.class !== 'consistency') throw new TypeError(`Rule "${code}" is of ${rule.class}: only consistency rules can be re-levelled`)
    if (!['error', 'warning', 'information', 'off'].includes(level)) throw new TypeError(`The level of "${code}" is error, warning, information or off, not ${JSON.stringify(level)}`)
  }
}

function issueOf(rule: Rule, severity: Severity, { path, values = {}, reason }: Required<Pick<Spot, 'path' | 'reason'>> & Spot, justified: Justifications): ValidationIssue {
  const justification = justified(rule.code, path)
  return {
    code: rule.code, class: rule.class, severity, path, message: fill(rule.message, values), reason, hint: fill(rule.hint, values),
    ...(justification === undefined ? {} : { justification }),
    values,
  }
}

type Justifications = (code: string, path: Path) => string | undefined

/**
 * What the reports say of findings that their offices know and leave. A justification without a path holds for the whole
 * report; of several that hold, the one that is nearest to the finding.
 */
function justificationsOf(context: RuleContext): Justifications {
  const [given, codes] = [new Map<string, string>(), new Set<string>()]
  for (const { value, path } of reportsOf(context)) {
    for (const { justifiedFindingCode, justifiedPathText = '', justificationTextBag } of value.findingJustificationBag ?? []) {
      codes.add(justifiedFindingCode)
      const key = `${justifiedFindingCode} ${pointer(path)}${justifiedPathText}`
      if (!given.has(key)) given.set(key, justificationTextBag.map(text => text.value).join(' / '))
    }
  }
  return (code, path) => {
    if (!codes.has(code)) return undefined
    for (let length = path.length; length >= 0; length--) {
      const text = given.get(`${code} ${pointer(path.slice(0, length))}`)
      if (text !== undefined) return text
    }
    return undefined
  }
}
