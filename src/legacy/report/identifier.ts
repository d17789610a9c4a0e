/** The identifier of an imported report. */

/** Such as `fr-2026`, or `fr-2025-07-01-2026-06-30` for a period that is no calendar year. */
export function identifierFor(officeCode: string, start: string, end: string | undefined): string {
  const year = start.slice(0, 4)
  const named = start === `${year}-01-01` && end === `${year}-12-31` ? year : [start, end].filter(day => day !== undefined).join('-')
  return `${officeCode}-${named}`.toLowerCase()
}
