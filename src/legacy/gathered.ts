/** Findings that a long table may repeat a thousand times: the first of each kind one by one, the rest counted. */
import type { ValidationIssue } from '../issue/issue.ts'
import { notice } from './notice.ts'

/** Findings of one code that are told one by one. */
const TOLD = 20

/** At most 20 findings of each code, in the order given; where the next one stood, one that counts those that are not told. */
export function gathered(issues: readonly ValidationIssue[]): ValidationIssue[] {
  const counts = new Map<string, number>()
  for (const { code } of issues) counts.set(code, (counts.get(code) ?? 0) + 1)
  const told = new Map<string, number>()
  return issues.flatMap(issue => {
    const { code } = issue
    const number = (told.get(code) ?? 0) + 1
    told.set(code, number)
    if (number <= TOLD || code === 'legacy.more-of-these') return [issue]
    return number === TOLD + 1 ? [notice('legacy.more-of-these', { code, count: String((counts.get(code) ?? 0) - TOLD) }, issue.place)] : []
  })
}
