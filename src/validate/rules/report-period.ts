/** A period ends on the day on which it begins, or later. */
import { membersOf, partsOf } from './walk.ts'
import type { Rule } from './rule.ts'

export const periodReversed: Rule = {
  code: 'period.reversed',
  class: 'form',
  message: 'The period from {start} to {end} ends before it begins',
  hint: 'Exchange the two dates, or correct the one that is wrong',
  reason: 'A period runs from its first day to its last, both included',
  * find(context) {
    for (const part of partsOf(context)) {
      const { startDate, endDate } = part.value
      if (typeof startDate !== 'string' || typeof endDate !== 'string' || !isBefore(endDate, startDate)) continue
      const end = [...membersOf(part)].find(({ field }) => field.property === 'endDate')
      yield { path: end?.path ?? part.path, values: { start: startDate, end: endDate } }
    }
  },
}

/** Dates of any precision: `2025` holds `2025-03`, so it is not before it. */
export function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length)
  return a.slice(0, length) < b.slice(0, length)
}
