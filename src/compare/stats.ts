/**
 * Tables of offices: what each says of each recommendation, in which year, and where.
 *
 * Offices stand by their ST.3 code. Nothing is scored, averaged or ranked; a report that is not there is not a zero. One table
 * for each edition, and test content apart from production.
 */
import { itemsOf, shortLabelOf, type EditionItem, type ItemLevel } from '../edition/items.ts'
import { isInvented } from '../model/invented.ts'
import type { RecommendationSet } from '../model/types.ts'
import { byName, grouped } from './grouping.ts'
import { cellOf, Responses } from './stats-responses.ts'
import { sharedCells } from './stats-shared.ts'
import { nameOf, periodOf, standingReports, traceOf, type StandingReport } from './stats-standing.ts'
import type { Cell, OfficeRow, OfficeTable, SourcedReport, Statistics, StatsNote } from './stats-table.ts'
import { changesOf, standardsOf, talliesOf } from './stats-tallies.ts'

export type * from './stats-table.ts'
export { cellText } from './stats-describe.ts'

export interface StatsOptions {
  /** Editions at hand, by identifier. */
  readonly editions: ReadonlyMap<string, RecommendationSet>
  /** Columns: the recommendations (default), or the actions. Recommendations without actions stand for themselves. */
  readonly by?: 'recommendation' | 'action'
  /** For others to see: confidential reports and responses, and drafts, are left out and counted. */
  readonly public?: boolean
  /** Language of the labels, where there are any in it. Default `en`. */
  readonly language?: string
  /** `false` leaves the places of responses out of the cells, which takes a tenth of the memory. Notes have theirs all the same. */
  readonly places?: boolean
}

/**
 * Puts reports side by side.
 *
 * @param reports  Valid reports, in any order; the result does not depend on it, but for which of two equal files is named.
 */
export function officeTables(reports: readonly SourcedReport[], options: StatsOptions): Statistics {
  const notes: StatsNote[] = []
  const kinds = grouped(reports, ({ report }) => (isInvented(report) ? 'test' : 'production'))
  const tables = (['production', 'test'] as const).flatMap(content => tablesOf(kinds.get(content) ?? [], content, options, notes))
  if (kinds.size > 1) notes.push(testNote((kinds.get('test') ?? []).filter(one => options.public !== true || !isKept(one))))
  return { tables: tables.toSorted((one, other) => byName(one.edition, other.edition) || byName(one.content, other.content)), notes }
}

function testNote(reports: readonly SourcedReport[]): StatsNote {
  return { code: 'stats.test-content', message: 'Some reports hold invented content ("test"): they have tables of their own', at: reports.map(one => traceOf(one)) }
}

function tablesOf(reports: readonly SourcedReport[], content: OfficeTable['content'], options: StatsOptions, notes: StatsNote[]): readonly OfficeTable[] {
  const shown = (one: SourcedReport): boolean => options.public !== true || !isKept(one)
  const standing = standingReports(reports, shown)
  const responses = new Responses(standing.reports)
  const editions = grouped(standing.reports, ({ report }) => report.recommendationSetIdentifier)
  const tables = [...editions].map(([edition, own]) => tableOf(edition, content, own, responses, options, notes))
  // A note may speak of what the tables leave out.
  const kept = new Set(reports.filter(one => !shown(one)).map(one => JSON.stringify(traceOf(one))))
  const open = [...standing.notes, ...responses.notes].filter(({ at }) => !at.some(place => isInside(place, kept)))
  notes.push(...open)
  return tables
}

function isInside({ file, record, path }: StatsNote['at'][number], kept: ReadonlySet<string>): boolean {
  const above = path.replace(/\/responseBag\/[0-9]+$/, '')
  return kept.has(JSON.stringify({ file, ...(record === undefined ? {} : { record }), path: above }))
}

function isKept({ report }: SourcedReport): boolean {
  return report.confidentialIndicator === true || report.reportStatusCategory === 'Draft'
}

function tableOf(
  edition: string, content: OfficeTable['content'], reports: readonly StandingReport[], responses: Responses, options: StatsOptions, notes: StatsNote[],
): OfficeTable {
  const isPublic = options.public === true
  const set = options.editions.get(edition)
  const kept = isPublic ? reports.filter(isKept) : []
  const shown = reports.filter(one => !kept.includes(one))
  const items = set === undefined ? namedItems(shown.flatMap(one => responses.keys(one))) : itemsOf(set)
  if (set === undefined) notes.push({ code: 'stats.edition-missing', message: `Edition ${edition} is not at hand: the columns are what its reports name`, at: shown.map(one => traceOf(one)) })
  const columns = columnsOf(items, options.by ?? 'recommendation')
  const forRow = options.places === false ? sharedCells() : (cell: Cell): Cell => cell
  const rowOf = (report: StandingReport): OfficeRow => ({
    office: report.report.ipOfficeCode, year: report.year, period: periodOf(report), report: rowReport(report), ...(report.contested ? { contested: true } : {}),
    cells: columns.map(item => forRow(cellOf({ item, items, editionHeld: set !== undefined, report, responses, public: isPublic }))),
  })
  const reported = shown.filter(({ withdrawn }) => !withdrawn).map(rowOf)
  const rows = [...reported, ...missingRows(reported, reports, kept, columns)].toSorted((one, other) =>
    byName(one.office, other.office) || byName(one.year, other.year) || byName(one.period, other.period) || byName(one.report?.identifier ?? '', other.report?.identifier ?? ''))
  notes.push(...unknownItems(shown, items, responses), ...contradictions(rows))
  return {
    edition, editionHeld: set !== undefined, content, by: options.by ?? 'recommendation',
    items: columns.map(item => ({ key: item.key, level: item.level, ...labelOf(item, options.language ?? 'en') })),
    years: [...new Set(rows.map(({ year }) => year))].toSorted(byName), rows,
    tallies: talliesOf(rows), standards: standardsOf(shown, isPublic), changes: changesOf(rows),
    withheld: { reports: kept.length, responses: isPublic ? shown.reduce((sum, one) => sum + confidentialResponses(one, responses), 0) : 0 },
  }
}

function columnsOf(items: ReadonlyMap<string, EditionItem>, by: OfficeTable['by']): readonly EditionItem[] {
  const all = [...items.values()]
  return by === 'recommendation' ? all.filter(({ level }) => level === 'recommendation') : all.filter(({ level, below }) => level === 'action' || (level === 'recommendation' && below.length === 0))
}

function labelOf(item: EditionItem, language: string): { readonly label?: string } {
  const label = shortLabelOf(item, language)?.value
  return label === undefined ? {} : { label }
}

function rowReport(one: StandingReport): NonNullable<OfficeRow['report']> {
  const { officeReportIdentifier: identifier, reportStatusCategory: standing, confidentialIndicator } = one.report
  return { ...traceOf(one), identifier, standing, confidential: confidentialIndicator === true }
}

/** Offices without a report for a year in which others have one. Of what is withheld nothing is said, not even that it is missing. */
function missingRows(rows: readonly OfficeRow[], reports: readonly StandingReport[], kept: readonly StandingReport[], columns: readonly EditionItem[]): readonly OfficeRow[] {
  const isKeptHere = new Set(kept.map(one => `${one.report.ipOfficeCode} ${one.year}`))
  const taken = new Set(reports.filter(one => one.withdrawn && !kept.includes(one)).map(one => `${one.report.ipOfficeCode} ${one.year}`))
  const held = new Set(rows.map(({ office, year }) => `${office} ${year}`))
  const offices = new Set([...rows.map(({ office }) => office), ...reports.filter(one => !kept.includes(one)).map(({ report }) => report.ipOfficeCode)])
  const years = [...new Set([...rows.map(({ year }) => year), ...[...taken].map(key => key.split(' ')[1] ?? '')])]
  const cells: readonly Cell[] = columns.map(({ key }) => ({ key, state: 'no-report', responses: [] }))
  return [...offices].flatMap(office => years.filter(year => !held.has(`${office} ${year}`) && !isKeptHere.has(`${office} ${year}`))
    .map(year => ({ office, year, period: year, ...(taken.has(`${office} ${year}`) ? { withdrawn: true } as const : {}), cells })))
}

function unknownItems(reports: readonly StandingReport[], items: ReadonlyMap<string, EditionItem>, responses: Responses): readonly StatsNote[] {
  return reports.flatMap(one => responses.keys(one).filter(key => !items.has(key)).map((key): StatsNote => ({
    code: 'stats.item-unknown', message: `${nameOf(one)} answers ${key}, which ${one.report.recommendationSetIdentifier} does not hold: it is in no column`,
    at: responses.to(key, one).map(({ at }) => at),
  })))
}

function contradictions(rows: readonly OfficeRow[]): readonly StatsNote[] {
  return rows.flatMap(({ office, year, cells }) => cells.filter(({ state }) => state === 'contradicted').map((cell): StatsNote => ({
    code: 'stats.several-responses', message: `${office} ${year}: several responses to ${cell.key} give different statuses; none is counted`, at: cell.responses.map(({ at }) => at),
  })))
}

/** How many responses are confidential, or point to one that is. */
function confidentialResponses(one: StandingReport, responses: Responses): number {
  const confidential = responses.keys(one).flatMap(key => responses.to(key, one)).filter(response => response.confidential)
  return new Set(confidential.map(({ at }) => at.path)).size
}

/** Items as keys name them, where there is no edition to look them up: `4.d.ii` stands below `4.d` and `4`. */
function namedItems(keys: readonly string[]): ReadonlyMap<string, EditionItem> {
  const all = [...new Set(keys.flatMap(key => key.split('.').map((_, index, steps) => steps.slice(0, index + 1).join('.'))))].toSorted(byName)
  const levels: readonly ItemLevel[] = ['recommendation', 'action', 'sub-item']
  return new Map(all.map(key => {
    const steps = key.split('.')
    const above = steps.slice(0, -1).join('.')
    const below = all.filter(other => other.startsWith(`${key}.`) && other.split('.').length === steps.length + 1)
    const level = levels[steps.length - 1] ?? 'sub-item'
    return [key, { key, level, subject: '', recommendation: steps[0] ?? key, ...(above === '' ? {} : { above }), below, texts: [], shortLabels: [], duties: [] }]
  }))
}
