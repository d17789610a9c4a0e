/** Findings that a table of many rows may repeat: the first of each kind one by one, the rest counted. */
import type { ValidationIssue } from '../../../issue/issue.ts'
import { notice } from '../../notice.ts'

const TOLD = 20

/** At most 20 findings of each code, in the order given, and one for those that are not told. */
export function toldOf(issues: readonly ValidationIssue[]): ValidationIssue[] {
  const byCode = new Map<string, ValidationIssue[]>()
  for (const issue of issues) {
    const before = byCode.get(issue.code)
    if (before === undefined) byCode.set(issue.code, [issue])
    else before.push(issue)
  }
  return [...byCode].flatMap(([code, all]) => {
    const [next] = all.slice(TOLD)
    return next === undefined ? all : [...all.slice(0, TOLD), notice('legacy.more-of-these', { code, count: String(all.length - TOLD) }, next.place)]
  })
}
