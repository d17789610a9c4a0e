/** Counts over a table: statuses, standards, changes from year to year. Each number is a list of offices with their places. */
import { byName, grouped } from './grouping.ts'
import { byStatus, cellText, NO_STATUS } from './stats-describe.ts'
import { traceOf, type StandingReport } from './stats-standing.ts'
import type { Cell, Change, OfficeRow, StandardTally, TalliedOffice, Tally } from './stats-table.ts'

/** Statuses and states by year and item. Contested rows do not count. */
export function talliesOf(rows: readonly OfficeRow[]): readonly Tally[] {
  const counted = rows.filter(({ contested }) => contested !== true)
  const years = [...grouped(counted, ({ year }) => year)].toSorted(([one], [other]) => byName(one, other))
  const keys = counted[0]?.cells.map(({ key }) => key) ?? []
  return years.flatMap(([year, own]) => keys.flatMap((key, column) => talliesOfItem(year, key, column, own)))
}

function talliesOfItem(year: string, key: string, column: number, rows: readonly OfficeRow[]): readonly Tally[] {
  const cells = rows.flatMap(row => {
    const cell = row.cells[column]
    return cell === undefined ? [] : [{ row, cell, ...valueOf(cell) }]
  })
  return [...grouped(cells, ({ kind, value }) => `${kind} ${value}`).values()]
    .map(same => ({ year, key, kind: same[0]?.kind ?? 'state', value: same[0]?.value ?? '', offices: same.map(({ row, cell }) => officeOf(row, cell)) }))
    .toSorted((one, other) => (one.kind === other.kind ? byStatus(one.value, other.value) : one.kind === 'status' ? -1 : 1))
}

function valueOf({ state, status }: Cell): { readonly kind: Tally['kind'], readonly value: string } {
  return state === 'answered' ? { kind: 'status', value: status ?? NO_STATUS } : { kind: 'state', value: state }
}

function officeOf({ office, report }: OfficeRow, { confidential, responses, parts = [] }: Cell): TalliedOffice {
  const places = [...responses, ...parts.flatMap(part => part.responses)].flatMap(({ at, pointsTo }) => [at, ...(pointsTo === undefined ? [] : [pointsTo])])
  const { file, record, path } = report ?? {}
  const whole = file === undefined || path === undefined ? [] : [{ file, ...(record === undefined ? {} : { record }), path }]
  return { office, ...(confidential === true ? { confidential } : {}), at: places.length > 0 ? places : whole }
}

/** Standards by year, number and status. */
export function standardsOf(reports: readonly StandingReport[], isPublic: boolean): readonly StandardTally[] {
  const uses = reports.filter(({ contested, withdrawn }) => !contested && !withdrawn).flatMap(one => usesOf(one, isPublic))
  return [...grouped(uses, ({ year, standard, status }) => JSON.stringify([year, standard, status])).values()]
    .flatMap(same => (same[0] === undefined ? [] : [{ year: same[0].year, standard: same[0].standard, status: same[0].status, offices: officesOf(same) }]))
    .toSorted((one, other) => byName(one.year, other.year) || byName(one.standard, other.standard) || byStatus(one.status, other.status))
}

interface Use {
  readonly year: string
  readonly standard: string
  readonly status: string
  readonly office: string
  readonly confidential: boolean
  readonly versions: readonly string[]
  readonly rights: readonly string[]
  readonly at: TalliedOffice['at'][number]
}

function usesOf(one: StandingReport, isPublic: boolean): readonly Use[] {
  const { wipoStandardSection: section, confidentialIndicator, ipOfficeCode: office } = one.report
  const above = confidentialIndicator === true || section?.confidentialIndicator === true
  return (section?.standardImplementationBag ?? []).flatMap((implementation, index) => {
    const { standardUse, implementationStatusCategory: status, ipRightCategoryBag: rights = [] } = implementation
    const confidential = above || implementation.confidentialIndicator === true
    if (isPublic && confidential) return []
    const versions = standardUse.standardVersionText === undefined ? [] : [standardUse.standardVersionText]
    const at = traceOf(one, ['wipoStandardSection', 'standardImplementationBag', index])
    return [{ year: one.year, standard: standardUse.wipoStandardNumber, status, office, confidential, versions, rights, at }]
  })
}

/** An office that names a standard for several rights counts once for each status. */
function officesOf(uses: readonly Use[]): StandardTally['offices'] {
  return [...grouped(uses, ({ office }) => office)].toSorted(([one], [other]) => byName(one, other)).map(([office, same]) => ({
    office, ...(same.some(({ confidential }) => confidential) ? { confidential: true } as const : {}),
    at: same.map(({ at }) => at), versions: [...new Set(same.flatMap(({ versions }) => versions))], rights: [...new Set(same.flatMap(({ rights }) => rights))],
  }))
}

/** Each office and item, from one report to the office's next. What neither year speaks of is left out. */
export function changesOf(rows: readonly OfficeRow[]): readonly Change[] {
  const reported = rows.filter(({ report, contested }) => report !== undefined && contested !== true)
  return [...grouped(reported, ({ office }) => office).values()].flatMap(own => own.slice(1).flatMap((to, index) => {
    const from = own[index]
    return from === undefined ? [] : changesBetween(from, to)
  }))
}

function changesBetween(from: OfficeRow, to: OfficeRow): readonly Change[] {
  return from.cells.flatMap((before, column) => {
    const after = to.cells[column]
    if (after === undefined || (isMute(before) && isMute(after))) return []
    const changed = cellText(before) !== cellText(after)
    return [{ office: to.office, key: before.key, from: { year: from.year, cell: before }, to: { year: to.year, cell: after }, changed }]
  })
}

function isMute({ state }: Cell): boolean {
  return state === 'silent' || state === 'not-asked'
}
