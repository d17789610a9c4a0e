/** A period ends on the day on which it begins, or later. */
import { fieldsWhere } from './model-types.ts'
import type { Rule } from './rule.ts'
import { valuesWhere, type Part } from './walk.ts'

const ENDS = fieldsWhere(({ property }) => property === 'endDate')

export const periodReversed: Rule = {
  code: 'period.reversed',
  class: 'form',
  message: 'The period from {start} to {end} ends before it begins',
  hint: 'Exchange the two dates, or correct the one that is wrong',
  reason: 'A period runs from its first day to its last, both included',
  * find(context) {
    for (const { value: end, part, path } of valuesWhere(context, ENDS, isReversed)) yield { path, values: { start: String(part.value['startDate']), end } }
  },
}

function isReversed(end: string, { value: { startDate } }: Part): boolean {
  return typeof startDate === 'string' && isBefore(end, startDate)
}

/** Dates of any precision: `2025` holds `2025-03`, so it is not before it. */
export function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length)
  return a.slice(0, length) < b.slice(0, length)
}
