/** The tables as text for a terminal: one line for each office and year, statuses in short, with a key. */
import { byName } from './grouping.ts'
import { byStatus, cellText, NO_STATUS, statusCounts } from './stats-describe.ts'
import type { Cell, OfficeRow, OfficeTable, Statistics } from './stats-table.ts'

/** Short forms of the statuses of the list. A word of an office's own gets a number. */
const SHORT: Readonly<Record<string, string>> = {
  Implemented: 'impl', 'Partially implemented': 'part', 'In progress': 'prog', Planned: 'plan', 'Considered and not pursued': 'cons', 'Not implemented': 'not',
  'Not applicable': 'n/a', 'No information': 'none', [NO_STATUS]: 'text',
}

const SIGNS = {
  silent: '.', 'not-asked': '-', withheld: 'kept', contradicted: '?!', 'no-report': '',
} as const

const STATES: Readonly<Record<string, string>> = {
  silent: 'no answer', 'not-asked': 'not asked', withheld: 'withheld', contradicted: 'contradicting', 'no-report': 'no report', parts: 'in parts',
}

const KEY: readonly (readonly [sign: string, meaning: string])[] = [
  ['.', 'no answer'], ['-', 'not asked of this office'], ['kept', 'confidential, left out'], ['?!', 'contradicting answers'],
  ['2/3', '2 of 3 actions answered, none for the whole'], ['*', 'confidential'],
]

/** All tables, each with its counts, standards and changes. */
export function tablesText({ tables }: Statistics): string {
  return tables.map(table => [
    `${table.edition}${table.content === 'test' ? ', invented content ("test")' : ''}: offices by ${table.by}`, '',
    ...matrix(table), ...withheldLines(table), ...talliesLines(table), ...standardsLines(table), ...changesLines(table), '',
  ].join('\n')).join('\n')
}

function matrix(table: OfficeTable): readonly string[] {
  const words = ownWords(table)
  const header = ['office', 'year', ...table.items.map(({ key }) => key)]
  const lines = table.rows.map(row => [row.office, yearText(row), ...rowCells(row, words)])
  const widths = header.map((_, column) => Math.max(...[header, ...lines].map(line => (line[column] === NO_REPORT ? 0 : line[column]?.length ?? 0))))
  const print = (line: readonly string[]): string => `  ${line.map((text, column) => (column === line.length - 1 ? text : text.padEnd(widths[column] ?? 0))).join('  ')}`.trimEnd()
  return [print(header), ...lines.map(print), '', ...keyLines(table, words)]
}

const NO_REPORT = 'no report'

function yearText({ year, period, report, contested }: OfficeRow): string {
  return `${period === year ? year : `${year} (${period})`}${report?.confidential === true ? '*' : ''}${contested === true ? ' not counted' : ''}`
}

function rowCells({ report, withdrawn, cells }: OfficeRow, words: readonly string[]): readonly string[] {
  if (report === undefined) return [withdrawn === true ? 'report withdrawn' : NO_REPORT]
  return cells.map(cell => `${signOf(cell, words)}${cell.confidential === true ? '*' : ''}`)
}

function signOf(cell: Cell, words: readonly string[]): string {
  if (cell.state === 'answered') return shortOf(cell.status ?? NO_STATUS, words)
  if (cell.state !== 'parts') return SIGNS[cell.state]
  return (cell.parts ?? []).map(({ asked, answered, level }) => `${answered}${asked === undefined ? '' : `/${asked}`}${level === 'sub-item' ? 's' : ''}`).join('+')
}

function shortOf(status: string, words: readonly string[]): string {
  return (Object.hasOwn(SHORT, status) ? SHORT[status] : undefined) ?? `(${words.indexOf(status) + 1})`
}

/** Statuses that are in no list, in a fixed order. */
function ownWords({ rows }: OfficeTable): readonly string[] {
  const all = rows.flatMap(({ cells }) => cells.flatMap(({ state, status }) => (state === 'answered' && status !== undefined ? [status] : [])))
  return [...new Set(all)].filter(status => !Object.hasOwn(SHORT, status)).toSorted(byName)
}

function keyLines({ items, rows }: OfficeTable, words: readonly string[]): readonly string[] {
  const used = new Set(rows.flatMap(({ cells }) => cells.flatMap(({ state, status = NO_STATUS }) => (state === 'answered' ? [status] : []))))
  const statuses = [...used].toSorted(byStatus).map(status => `${shortOf(status, words)} ${status}`)
  const signs = KEY.map(([sign, meaning]) => `${sign} ${meaning}`)
  const labels = items.filter(({ level }) => level === 'recommendation').flatMap(({ key, label }) => (label === undefined ? [] : [`${key} ${label}`]))
  return [statuses, signs, labels].flatMap(wrapped)
}

const WIDTH = 118

/** A list over as many lines as it takes. */
function wrapped(list: readonly string[]): readonly string[] {
  const lines: string[] = []
  for (const part of list) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + part.length + 3 <= WIDTH) lines[lines.length - 1] = `${last} · ${part}`
    else lines.push(`  ${part}`)
  }
  return lines
}

function withheldLines({ withheld: { reports, responses } }: OfficeTable): readonly string[] {
  return reports + responses === 0 ? [] : ['', `  left out: ${reports} ${reports === 1 ? 'report' : 'reports'} (confidential or draft), ${responses} confidential ${responses === 1 ? 'response' : 'responses'}`]
}

function talliesLines({ tallies, items, years }: OfficeTable): readonly string[] {
  if (tallies.length === 0) return []
  const lines = years.flatMap(year => items.flatMap(({ key }) => {
    const own = tallies.filter(tally => tally.year === year && tally.key === key)
    return own.length === 0 ? [] : [`  ${year}  ${key.padEnd(6)} ${own.map(({ kind, value, offices }) => `${offices.length} ${kind === 'state' ? STATES[value] ?? value : value}`).join(', ')}`]
  }))
  return ['', 'Offices by status', ...lines]
}

function standardsLines({ standards }: OfficeTable): readonly string[] {
  if (standards.length === 0) return []
  return ['', 'Standards', ...standards.map(({ year, standard, status, offices }) =>
    `  ${year}  ${standard.padEnd(7)} ${status}: ${offices.length} (${offices.map(({ office, confidential }) => `${office}${confidential === true ? '*' : ''}`).join(', ')})`)]
}

function changesLines({ changes }: OfficeTable): readonly string[] {
  if (changes.length === 0) return []
  const changed = changes.filter(one => one.changed)
  const counts = [...statusCounts(changes.filter(one => !one.changed).map(({ office }) => office))].map(([office, count]) => `${office} ${count}`)
  return ['', 'From one report to the next', ...changed.map(({ office, key, from, to }) => `  ${office}  ${key.padEnd(6)} ${from.year} ${cellText(from.cell)} → ${to.year} ${cellText(to.cell)}`),
    ...(counts.length === 0 ? [] : [`  unchanged: ${counts.join(', ')}`])]
}
