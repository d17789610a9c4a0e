/**
 * Opinions put together into one verdict, which fails closed.
 *
 * A judge that gives no verdict, or that finds fault where our own check finds none, makes it *not determined*; nothing but
 * agreement makes it *valid*.
 */
import type { Report, Verdict } from '../document/read.ts'
import { verdictIssue, type ValidationIssue } from '../issue/index.ts'
import type { JudgeVerdict } from '../judge/judge.ts'

/** A verdict, what was found, and who was asked. */
export interface ValidationReport extends Report {
  /** What our own check said, if it was asked. */
  readonly own?: Verdict
  /** What each schema judge said, in the order in which they were asked. */
  readonly judges: readonly JudgeVerdict[]
}

/** Our own check decides, where nobody contradicts what it says of structure: schemas know nothing of rules. */
export function together(own: Report & { readonly structure: Verdict }, opinions: readonly JudgeVerdict[]): ValidationReport {
  const broken = opinions.filter(({ verdict }) => verdict === 'not-determined').map(brokenIssue)
  const against = own.structure === 'valid' ? opinions.filter(({ verdict }) => verdict === 'invalid').map(disagreement) : []
  const doubts = [...broken, ...against]
  const verdict: Verdict = doubts.length > 0 ? 'not-determined' : own.verdict
  return { verdict, issues: [...own.issues, ...doubts], own: own.verdict, judges: opinions }
}

/** The schema judges decide: all must call it valid. Without any there is no verdict. */
export function schemaAlone(opinions: readonly JudgeVerdict[]): ValidationReport {
  const broken = opinions.filter(({ verdict }) => verdict === 'not-determined')
  const invalid = opinions.filter(({ verdict }) => verdict === 'invalid')
  const verdict: Verdict = broken.length > 0 || opinions.length === 0 ? 'not-determined' : invalid.length > 0 ? 'invalid' : 'valid'
  return { verdict, issues: [...invalid.flatMap(findingsOf), ...broken.map(brokenIssue)], judges: opinions }
}

function findingsOf({ findings, judge }: JudgeVerdict): readonly ValidationIssue[] {
  return findings.map(({ message, path, place, line }) => {
    const detail = place === undefined && line !== undefined ? `Line ${line}: ${message}` : message
    return verdictIssue('schema.invalid', { ...(path === undefined ? {} : { path }), place, values: { detail, judge } })
  })
}

function brokenIssue({ judge, reason = 'no reason given' }: JudgeVerdict): ValidationIssue {
  return verdictIssue('judge.broke', { values: { judge, detail: reason } })
}

function disagreement({ judge, findings: [first] }: JudgeVerdict): ValidationIssue {
  return verdictIssue('judge.disagrees', { place: first?.place, values: { judge, detail: first?.message ?? 'it gives no reason' } })
}
