/**
 * Warnings that stand, each with its reason; and the check that neither a warning nor a reason is left over.
 */
import type { Finding } from './rule.ts'

/** A warning that stays. */
export interface Justified {
  readonly rule: string
  /** As findings call it: `ict:DutyText`. */
  readonly component: string
  readonly reason: string
}

/** A rule that official components break as they are: one line for all carried ones. */
export interface Carried {
  readonly rule: string
  readonly reason: string
}

export interface Review {
  readonly errors: readonly string[]
  /** Warnings without a reason. */
  readonly unexplained: readonly string[]
  /** Reasons without a warning. */
  readonly stale: readonly string[]
}

/**
 * Holds findings against the tables.
 *
 * @param official Findings of the official schemas: a carried component is excused only for what it is there too. `undefined` when they are not at hand.
 */
export function review(findings: readonly Finding[], justified: readonly Justified[], carried: readonly Carried[], official?: readonly Finding[]): Review {
  const nameOf = ({ rule, subject }: Pick<Finding, 'rule' | 'subject'>): string => `${rule} ${subject}`
  const known = official && new Set(official.map(nameOf))
  const isCarried = (finding: Finding): boolean => finding.subject.startsWith('com:')
    && carried.some(({ rule }) => rule === finding.rule) && (known?.has(nameOf(finding)) ?? true)
  const reasons = new Set(justified.map(({ rule, component }) => nameOf({ rule, subject: component })))
  const warnings = findings.filter(({ severity }) => severity === 'warning')
  const found = new Set(warnings.map(nameOf))
  return {
    errors: findings.filter(({ severity }) => severity === 'error').map(describeFinding),
    unexplained: warnings.filter(finding => !isCarried(finding) && !reasons.has(nameOf(finding))).map(describeFinding),
    stale: [
      ...[...reasons].filter(reason => !found.has(reason)),
      ...carried.filter(({ rule }) => !warnings.some(finding => finding.rule === rule && isCarried(finding))).map(({ rule }) => `${rule} com:*`),
    ],
  }
}

function describeFinding({ rule, file, line, subject, message }: Finding): string {
  return `${rule} ${file}:${line} ${subject} ${message}`
}
