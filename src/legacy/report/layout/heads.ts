/** Heads of tables: which row says what the columns are for, and what to do where none does. */
import type { Desk } from '../desk.ts'
import { columnRoleOf, datesIn, itemsOfLabel, numberOfCell, addressesIn, statusOfCell, type ColumnRole } from '../words/index.ts'
import { filled, type GridRow } from './grid.ts'

/** What a column is for, and what stands above it. */
export interface Column {
  readonly role?: ColumnRole
  readonly header: string
}

export type Columns = ReadonlyMap<number, Column>

const ABOUT: ReadonlySet<ColumnRole> = new Set(['item', 'recommendation', 'action', 'sub-item', 'item-text', 'office', 'row-number', 'language', 'period'])

const NAMING: ReadonlySet<ColumnRole> = new Set(['item', 'recommendation', 'action', 'sub-item'])

/** Columns beyond which a row is no head, and that are not looked at. */
const WIDEST = 256

/** The longest text that is looked at as a head. */
const LONGEST_HEAD = 120

/** Columns by a row that is a head: at least two cells are understood, half of all, and one is for an answer. */
export function headOf(row: GridRow, desk: Desk): Columns | undefined {
  const cells = filled(row)
  if (cells.length < 2 || cells.length > WIDEST || cells.some(([, { text }]) => text.text.length > 4 * LONGEST_HEAD)) return undefined
  if (cells.some(([, { text }]) => namesItem(text.text, desk))) return undefined
  const statuses = cells.filter(([, { text }]) => isStatus(text.text)).length
  const columns = statuses === 1 ? new Map<number, Column>() : columnsOf(cells.map(([column, { text, columnSpan }]) => [column, text.text, columnSpan]), desk)
  const roles = [...columns.values()].flatMap(({ role }) => role ?? [])
  // A column for each status, in which one is ticked. "5 · Planned · Completed" answers something, although the last two could be heads of dates.
  if (statuses > 0) return statuses > 1 && roles.some(role => NAMING.has(role)) ? columns : undefined
  if (roles.length < 2 || roles.length * 2 < cells.length || roles.every(role => ABOUT.has(role))) return undefined
  return new Set(roles).size < 2 ? undefined : columns
}

function namesItem(text: string, desk: Desk): boolean {
  return text.length <= LONGEST_HEAD && /\p{N}|^\s*\p{L}\s*[).]?\s*$/u.test(text) && (itemsOfLabel(text, desk.known)?.items.length ?? 0) > 0
}

/** Whether a cell is a status; "Planned" alone may also be a head. */
function isStatus(text: string): boolean {
  return text.length <= LONGEST_HEAD && statusOfCell(text)?.certain === true && columnRoleOf(text) === undefined
}

function columnsOf(cells: readonly (readonly [number, string, number])[], desk: Desk): Map<number, Column> {
  const columns = new Map<number, Column>()
  for (const [column, text, span] of cells) {
    const role = roleOf(text, desk)
    for (let at = column; at < column + Math.min(span, 16); at++) columns.set(at, { header: oneLine(text), ...(role === undefined ? {} : { role }) })
  }
  return columns
}

/** Role of a head or a label. */
export function roleOf(text: string, desk: Desk): ColumnRole | undefined {
  const label = text.trim()
  return label === '' || label.length > LONGEST_HEAD ? undefined : desk.inLanguages(label, language => columnRoleOf(label, language))
}

/** Columns with that of the row numbers as the one that names items, where no other does; `undefined` where there is nothing to change. */
export function numbersAsItems(columns: Columns): Columns | undefined {
  if ([...columns.values()].some(({ role }) => role !== undefined && NAMING.has(role))) return undefined
  const numbers = [...columns].find(([, { role }]) => role === 'row-number')
  return numbers === undefined ? undefined : new Map([...columns, [numbers[0], { ...numbers[1], role: 'item' }]])
}

/** The second line of a head: below a cell that reaches over several columns it says what each of them is for. */
export function withSecondLine(columns: Columns, upper: GridRow, lower: GridRow, desk: Desk): Columns | undefined {
  const wide = filled(upper).filter(([, { columnSpan }]) => columnSpan > 1)
  const under = filled(lower)
  if (wide.length === 0 || under.length === 0) return undefined
  const spans = (column: number): boolean => wide.some(([start, { columnSpan }]) => start <= column && column < start + columnSpan)
  if (!under.every(([column]) => spans(column))) return undefined
  const merged = new Map(columns)
  for (const [column, { text }] of under) {
    const above = columns.get(column)
    const header = oneLine(`${above?.header ?? ''} ${text.text}`)
    // "Answer" above "status" and "comment" says nothing of either.
    const own = roleOf(text.text, desk)
    const role = (above?.role === 'answer' ? own : undefined) ?? roleOf(header, desk) ?? own ?? above?.role
    merged.set(column, { header, ...(role === undefined ? {} : { role }) })
  }
  return merged
}

/** Whether a row repeats a head. */
export function repeats(row: GridRow, columns: Columns): boolean {
  const cells = filled(row)
  return cells.length > 0 && cells.every(([column, { text }]) => columns.get(column)?.header === oneLine(text.text))
}

/** Rows that are looked at where no head was found. */
const SAMPLE = 50

/** Columns by what stands in them; `undefined` where no column names items. */
export function columnsByContent(rows: readonly GridRow[], desk: Desk): Columns | undefined {
  const sample = rows.slice(0, SAMPLE).map(row => filled(row)).filter(cells => cells.length >= 2)
  if (sample.length < 2) return undefined
  const texts = new Map<number, string[]>()
  for (const cells of sample) {
    for (const [column, { text }] of cells.slice(0, WIDEST)) {
      const above = texts.get(column)
      if (above === undefined) texts.set(column, [text.text.trim()])
      else above.push(text.text.trim())
    }
  }
  const columns = new Map<number, Column>()
  for (const [column, found] of [...texts].sort(([one], [other]) => one - other)) {
    const taken = new Set([...columns.values()].map(({ role }) => role))
    const role = roleByContent(found, desk, taken)
    columns.set(column, { header: '', ...(role === undefined ? {} : { role }) })
  }
  const roles = new Set([...columns.values()].map(({ role }) => role))
  return (roles.has('item') || roles.has('recommendation')) && (roles.has('status') || roles.has('answer')) ? columns : undefined
}

function roleByContent(texts: readonly string[], desk: Desk, taken: ReadonlySet<ColumnRole | undefined>): ColumnRole | undefined {
  const mostly = (test: (text: string) => boolean): boolean => texts.filter(test).length * 5 >= texts.length * 4
  const isItem = (text: string): boolean => text.length <= LONGEST_HEAD && (itemsOfLabel(text, desk.known)?.items.length ?? 0) > 0
  if (!taken.has('item') && !taken.has('recommendation') && mostly(isItem)) return 'item'
  if (taken.has('item') && !taken.has('action') && mostly(text => /^[a-z](?:[).])?$/i.test(text))) return 'action'
  if (mostly(text => text.length <= LONGEST_HEAD && statusOfCell(text) !== undefined)) return 'status'
  if (mostly(text => addressesIn(text).length > 0)) return 'evidence'
  if (mostly(text => text.length <= 40 && datesIn(text).length === 1)) return 'date'
  if (mostly(text => text.length <= 20 && numberOfCell(text)?.percent === true)) return 'progress'
  return mostly(text => text.length > 12) ? 'answer' : undefined
}

/** A head on one line, without spaces at its ends or two in a row. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
