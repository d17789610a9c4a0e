/**
 * The tables as CSV (RFC 4180): CRLF, quotes where needed, every line with the same number of fields.
 *
 * A field that a spreadsheet could take for a formula gets an apostrophe before it.
 */
import { cellText } from './stats-describe.ts'
import type { OfficeTable, TableItem, Tally, Trace } from './stats-table.ts'

/** One line for each office and year, one column for each item. Tables of several editions stand below each other, each in columns of its own. */
export function officesCsv(tables: readonly OfficeTable[]): string {
  const columns = tables.flatMap(({ edition, items }) => items.map(item => ({ edition, item })))
    .filter(({ edition, item }, index, all) => all.findIndex(other => other.edition === edition && other.item.key === item.key) === index)
  const several = new Set(tables.map(({ edition }) => edition)).size > 1
  const header = ['edition', 'content', 'office', 'year', 'period', 'report', 'standing', 'confidential', 'counted', 'file', 'record', 'path',
    ...columns.map(({ edition, item }) => (several ? `${edition} ${heading(item)}` : heading(item)))]
  const lines = tables.flatMap(({ edition, content, items, rows }) => rows.map(({ office, year, period, report, withdrawn, contested, cells }) => [
    edition, content, office, year, period, report?.identifier ?? '', report?.standing ?? (withdrawn === true ? 'Withdrawn' : 'no report'), flag(report?.confidential),
    flag(report === undefined ? undefined : contested !== true), report?.file ?? '', `${report?.record ?? ''}`, report?.path ?? '',
    ...columns.map(column => {
      const cell = column.edition === edition ? cells[items.findIndex(({ key }) => key === column.item.key)] : undefined
      return cell === undefined ? '' : cellText(cell)
    }),
  ]))
  return csv([header, ...lines])
}

function heading({ key, label }: TableItem): string {
  return label === undefined ? key : `${key} ${label}`
}

/** One line for each response behind a cell, with its place. */
export function responsesCsv(tables: readonly OfficeTable[]): string {
  const header = ['edition', 'content', 'office', 'year', 'item', 'state', 'answered', 'status', 'confidential', 'file', 'record', 'path', 'points to file', 'points to record', 'points to path']
  const lines = tables.flatMap(({ edition, content, rows }) => rows.flatMap(({ office, year, cells }) => cells.flatMap(({ key, state, responses, parts = [] }) => {
    const all = [...responses, ...parts.flatMap(part => part.responses)]
    if (all.length === 0) return [[edition, content, office, year, key, state, '', '', '', ...placed(undefined), ...placed(undefined)]]
    return all.map(one => [edition, content, office, year, key, state, one.key, one.status ?? '', flag(one.confidential), ...placed(one.at), ...placed(one.pointsTo)])
  })))
  return csv([header, ...lines])
}

/** One line for each count: how many offices, and which. */
export function talliesCsv(tables: readonly OfficeTable[]): string {
  const header = ['edition', 'content', 'year', 'item', 'kind', 'value', 'number', 'offices']
  const line = (edition: string, content: string) => ({ year, key, kind, value, offices }: Tally): readonly string[] =>
    [edition, content, year, key, kind, value, `${offices.length}`, offices.map(({ office }) => office).join(' ')]
  return csv([header, ...tables.flatMap(({ edition, content, tallies }) => tallies.map(line(edition, content)))])
}

/** One line for each standard, status and office. */
export function standardsCsv(tables: readonly OfficeTable[]): string {
  const header = ['edition', 'content', 'year', 'standard', 'status', 'office', 'versions', 'rights', 'confidential', 'file', 'record', 'path']
  return csv([header, ...tables.flatMap(({ edition, content, standards }) => standards.flatMap(({ year, standard, status, offices }) => offices.map(
    ({ office, versions, rights, confidential, at }) => [edition, content, year, standard, status, office, versions.join('; '), rights.join('; '), flag(confidential ?? false), ...placed(at[0])],
  )))])
}

/** One line for each office and item in two years. */
export function changesCsv(tables: readonly OfficeTable[]): string {
  const header = ['edition', 'content', 'office', 'item', 'from year', 'from', 'to year', 'to', 'changed']
  return csv([header, ...tables.flatMap(({ edition, content, changes }) => changes.map(
    ({ office, key, from, to, changed }) => [edition, content, office, key, from.year, cellText(from.cell), to.year, cellText(to.cell), flag(changed)],
  ))])
}

function placed(at: Trace | undefined): readonly string[] {
  return [at?.file ?? '', `${at?.record ?? ''}`, at?.path ?? '']
}

function flag(value: boolean | undefined): string {
  return value === undefined ? '' : value ? 'yes' : 'no'
}

/** Lines of fields as CSV. */
function csv(lines: readonly (readonly string[])[]): string {
  return lines.map(fields => `${fields.map(field).join(',')}\r\n`).join('')
}

/** Spreadsheets take these for the beginning of a formula, and white space before them as well as none. */
const FORMULA = /^[\s\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/

function field(text: string): string {
  const guarded = FORMULA.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}
