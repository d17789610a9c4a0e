/** Which items a row of a table answers: by one column, or by columns for recommendation, action and sub-item. */
import { fragmentOf, type Fragment } from '../../blocks.ts'
import type { Desk } from '../desk.ts'
import { itemsOfLabel, type ItemsFound } from '../words/index.ts'
import type { GridCell, GridRow } from './grid.ts'
import type { Columns } from './heads.ts'

/** What a row is about. */
export interface RowItems {
  readonly items: readonly string[]
  readonly unknown: readonly string[]
  readonly range: boolean
  /** Cells, or parts of cells, that name the items and begin in this row. */
  readonly labels: readonly Fragment[]
  /** What stands behind the labels in their cells: the text of the item, or a title. */
  readonly titles: readonly Fragment[]
  /** Recommendation of the row, for rows below it that leave it out. */
  readonly recommendation: readonly string[]
  /** Whether only a recommendation is named, so that the row may be a heading. */
  readonly heading: boolean
}

/** The items that are named, or those of the row above; `undefined` where nothing tells. */
export function itemsOfRow(row: GridRow, columns: Columns, desk: Desk, above: RowItems | undefined, context: readonly string[]): RowItems | undefined {
  const cellOf = (role: string): GridCell | undefined => {
    const column = [...columns].find(([at, known]) => known.role === role && row.get(at)?.across !== true && (row.get(at)?.text.text.trim() ?? '') !== '')?.[0]
    return column === undefined ? undefined : row.get(column)
  }
  const [whole, recommendation] = [cellOf('item'), cellOf('recommendation')]
  const parts = [cellOf('action'), cellOf('sub-item')].filter(cell => cell !== undefined)
  const main = whole ?? recommendation
  if (main === undefined && parts.length === 0) return context.length === 0 || hasNaming(columns) ? undefined : plain(context)
  const named = (cell: GridCell | undefined): RowItems | undefined => cell === undefined ? undefined : namedIn(cell, desk, under(above?.recommendation ?? context))
  // A column of questions beside one of numbers names nothing.
  const start = named(whole) ?? named(recommendation)
  if (main !== undefined && start === undefined) return undefined
  const found = start ?? carried(above, context)
  if (found === undefined) return undefined
  return withParts(found, parts, desk)
}

const hasNaming = (columns: Columns): boolean => [...columns.values()].some(({ role }) => role === 'item' || role === 'recommendation')

const plain = (items: readonly string[]): RowItems => ({ items, unknown: [], range: false, labels: [], titles: [], recommendation: items, heading: false })

function carried(above: RowItems | undefined, context: readonly string[]): RowItems | undefined {
  const items = above?.recommendation ?? context
  return items.length === 0 ? undefined : plain(items)
}

/** The key that further labels are under. */
export function under(items: readonly string[]): string | undefined {
  return items.length === 1 ? items[0] : undefined
}

/** What a cell names; of a longer cell, its beginning: "4. Data governance". */
function namedIn(cell: GridCell, desk: Desk, above: string | undefined): RowItems | undefined {
  const { text } = cell
  const found = labelIn(text.text, desk, above)
  if (found === undefined) return undefined
  const { items, unknown, range } = found
  const recommendation = items.some(item => item.includes('.')) ? items.map(item => item.replace(/\..*$/, '')).slice(0, 1) : items
  return { items, unknown, range, recommendation, ...labelAndTitle(cell, found.end), heading: !items.some(item => item.includes('.')) }
}

/** The label of a cell that begins in the row, and what stands behind it. */
function labelAndTitle({ text, begins }: GridCell, end: number | undefined): Pick<RowItems, 'labels' | 'titles'> {
  if (!begins) return { labels: [], titles: [] }
  return end === undefined ? { labels: [text], titles: [] } : { labels: [fragmentOf(text, 0, end)], titles: [fragmentOf(text, end)] }
}

const LONGEST_LABEL = 120
/** A label before other words: a number or letters with a mark behind them. */
const BEFORE_TEXT = /^[^\p{L}\p{N}]{0,3}(?:\p{L}{1,20}[.\s]{0,3}(?:n[°ºo]s?\.?\s{0,2}|№\s{0,2}|#\s{0,2})?)?(?:R?\p{N}{1,3}|\(?\p{L}{1,4}\))(?:[.\s]{0,2}\(?\p{L}{1,4}[).])*[.):\s–—-]{0,4}/u

function labelIn(text: string, desk: Desk, above: string | undefined): (ItemsFound & { readonly end?: number }) | undefined {
  const trimmed = text.trim()
  const whole = trimmed.length > LONGEST_LABEL ? undefined : labelled(trimmed, desk, above)
  if (whole !== undefined) return whole
  const start = BEFORE_TEXT.exec(trimmed)?.[0]
  if (start === undefined || start.length === trimmed.length) return undefined
  const found = labelled(start.trim(), desk, above) ?? labelled(start.replace(/[\s:–—-]+$/u, ''), desk, above)
  return found === undefined ? undefined : { ...found, end: text.length - text.trimStart().length + start.length }
}

function labelled(label: string, desk: Desk, above: string | undefined): ItemsFound | undefined {
  const find = (at: string | undefined): ItemsFound | undefined => desk.inLanguages(label, language => itemsOfLabel(label, desk.known, language, at))
  const found = find(above)
  if (found !== undefined && found.items.length > 0 && found.items.every(item => desk.known.has(item))) return found
  const absolute = find(undefined) ?? found
  return absolute?.items.every(item => desk.known.has(item)) === true ? absolute : undefined
}

/** The action and the sub-item below the recommendation. */
function withParts(start: RowItems, [cell, ...rest]: readonly GridCell[], desk: Desk): RowItems {
  if (cell === undefined) return start
  const found = start.items.length === 1 ? labelIn(cell.text.text, desk, under(start.items)) : undefined
  const { labels, titles } = labelAndTitle(cell, found?.end)
  const below = { ...start, labels: [...start.labels, ...labels], heading: false }
  if (found !== undefined && found.items.every(item => item.startsWith(`${start.items[0] ?? ''}.`))) {
    return withParts({ ...below, items: found.items, unknown: [...start.unknown, ...found.unknown], range: start.range || found.range, titles: [...start.titles, ...titles] }, rest, desk)
  }
  // Nothing below the item that was named: then it is not known which one is meant.
  const named = cell.text.text.trim()
  return isNone(named) ? withParts(start, rest, desk) : { ...below, items: [], unknown: [`${start.items.join(', ')} ${named.slice(0, 20)}`] }
}

/** A dash in place of an action: the whole recommendation is meant. */
const isNone = (text: string): boolean => /^[-–—*/.]{1,3}$/.test(text)
