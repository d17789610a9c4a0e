/** Tables of answers: a row for each answer, a column for each, or a label beside each value. */
import { joinedFragments, type Fragment, type Table } from '../../blocks.ts'
import { excerpt } from '../../notice.ts'
import type { Desk } from '../desk.ts'
import type { Entry, Field, LeftOutText } from '../reading.ts'
import { officeOfCell } from '../office-of-cell.ts'
import { itemsOfLabel, officesIn } from '../words/index.ts'
import { filled, gridOf, type GridRow } from './grid.ts'
import { columnsByContent, headOf, numbersAsItems, oneLine, repeats, roleOf, withSecondLine, type Columns } from './heads.ts'
import { itemsOfRow, under, type RowItems } from './row-items.ts'

/** What a table holds. */
export interface TableReading {
  readonly entries: readonly Entry[]
  /** What stands before its head. */
  readonly front: readonly Fragment[]
  readonly leftOut: readonly LeftOutText[]
  /** Rows that answer nothing that is known. */
  readonly kept: readonly (readonly Fragment[])[]
}

/** Rows before which a head is looked for. */
const HEAD_WITHIN = 40

/** Reads a table. `context`: the items that it stands under. */
export function readTable(table: Table, desk: Desk, context: readonly string[]): TableReading {
  const rows = gridOf(table)
  const about = context.length > 0 ? context : itemsOfName(table, desk)
  const head = rows.slice(0, HEAD_WITHIN).findIndex(row => headOf(row, desk) !== undefined)
  const crossed = matrix(rows, desk)
  if (crossed !== undefined && (head < 0 || crossed.top <= head)) return crossed
  if (head < 0) return pairs(rows, desk, about) ?? byContent(rows, desk, about)
  const rest = new RowReader(desk, about)
  rest.read(rows.slice(head))
  return { entries: rest.entries, leftOut: rest.leftOut, kept: rest.kept, front: rows.slice(0, head).flatMap(row => wholeRow(row)) }
}

/** A sheet that is named after what it is about. */
function itemsOfName({ name }: Table, desk: Desk): readonly string[] {
  return name === undefined || name.text.length > 80 ? [] : itemsOfLabel(name.text, desk.known)?.items ?? []
}

const wholeRow = (row: GridRow): Fragment[] => filled(row).map(([, { text }]) => text)

/** Reads rows below a head, and below each further one. */
class RowReader {
  readonly entries: Entry[] = []
  readonly leftOut: LeftOutText[] = []
  readonly kept: (readonly Fragment[])[] = []
  readonly #desk: Desk
  readonly #context: readonly string[]
  #columns: Columns = new Map()
  #above: RowItems | undefined

  constructor(desk: Desk, context: readonly string[], columns: Columns = new Map()) {
    this.#desk = desk
    this.#context = context
    this.#columns = columns
  }

  read(rows: readonly GridRow[]): void {
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at]
      if (row === undefined || filled(row).length === 0) continue
      const head = repeats(row, this.#columns) ? this.#columns : headOf(row, this.#desk)
      if (head === undefined) {
        this.#answer(row)
        continue
      }
      this.#leaveOutHead(row)
      const lower = rows[at + 1]
      const two = lower === undefined ? undefined : withSecondLine(head, row, lower, this.#desk)
      this.#columns = this.#named(two ?? head, row)
      if (two !== undefined && lower !== undefined) {
        this.#leaveOutHead(lower)
        at++
      }
    }
  }

  /** Where no column names items, and the table stands under none, the numbers of the rows may be theirs. */
  #named(columns: Columns, row: GridRow): Columns {
    const named = this.#context.length > 0 ? undefined : numbersAsItems(columns)
    if (named === undefined) return columns
    this.#desk.note('legacy.numbers-as-items', wholeRow(row)[0], { found: excerpt(wholeRow(row)[0]?.text ?? '') })
    return named
  }

  #leaveOutHead(row: GridRow): void {
    for (const fragment of wholeRow(row)) this.leftOut.push({ fragment, why: 'column-header' })
  }

  #answer(row: GridRow): void {
    const found = itemsOfRow(row, this.#columns, this.#desk, this.#above, this.#context)
    if (found === undefined) {
      const whole = wholeRow(row)
      const [first] = whole
      this.kept.push(whole)
      if (first !== undefined) this.#desk.note('legacy.row-without-item', first, { found: excerpt(first.text) })
      return
    }
    this.#above = found
    const { items, labels, unknown, titles } = found
    if (unknown.length > 0) this.#desk.note('legacy.item-unknown', labels[0], { found: unknown.join(', '), edition: this.#desk.edition.recommendationSetIdentifier })
    if (found.range) this.#desk.note('legacy.range-expanded', labels[0], { found: excerpt(labels[0]?.text ?? ''), meaning: items.join(', ') })
    const fields = fieldsOf(row, this.#columns)
    // A row that only names an item is a heading for those below it.
    if (fields.length === 0 && found.heading) {
      this.leftOut.push(...labels.map(fragment => ({ fragment, why: 'item-label' as const })), ...titles.map(fragment => ({ fragment, why: 'heading-words' as const })))
      return
    }
    fields.push(...titles.map((text): Field => ({ role: 'item-text', header: 'item-text', text })))
    if (items.length === 0) {
      this.kept.push(wholeRow(row))
      return
    }
    const office = [...this.#columns].find(([, { role }]) => role === 'office')?.[0]
    const named = office === undefined ? undefined : row.get(office)?.text
    this.entries.push({ items, labels, fields, paragraphs: [], notes: notesOf(row), row: wholeRow(row), ...(named === undefined || named.text.trim() === '' ? {} : { office: named }) })
  }
}

function notesOf(row: GridRow): Fragment[] {
  return [...row.values()].flatMap(({ blocks, begins }) => begins ? blocks.flatMap(({ notes = [] }) => notes) : [])
}

const NAMING = new Set(['item', 'recommendation', 'action', 'sub-item', 'office', 'row-number'])

/** The cells that say something of the item. A surplus cell, with no column above it, stays to be found by the sweep. */
function fieldsOf(row: GridRow, columns: Columns): Field[] {
  return [...row].sort(([one], [other]) => one - other).flatMap(([column, { text, begins, across }]) => {
    const known = columns.get(column)
    // What reaches over several columns is said once.
    const merged = across === true || !begins && (known?.role === 'item-text' || text.text.trim() === '')
    if (known === undefined || merged || text.text.trim() === '' || (known.role !== undefined && NAMING.has(known.role)) ) return []
    return [{ header: known.header, text, ...(known.role === undefined ? {} : { role: known.role }) }]
  })
}

function byContent(rows: readonly GridRow[], desk: Desk, about: readonly string[]): TableReading {
  const columns = columnsByContent(rows, desk)
  if (columns === undefined) return { entries: [], front: rows.flatMap(wholeRow), leftOut: [], kept: [] }
  const [first] = rows.flatMap(wholeRow)
  desk.note('legacy.columns-guessed', first, { columns: [...columns].map(([column, { role }]) => `${column + 1} ${role ?? '?'}`).join(', ') })
  const reader = new RowReader(desk, about, columns)
  reader.read(rows)
  return { entries: reader.entries, leftOut: reader.leftOut, kept: reader.kept, front: [] }
}

/** A form: labels in the first column, values beside them. A label that names an item begins the next answer. */
function pairs(rows: readonly GridRow[], desk: Desk, about: readonly string[]): TableReading | undefined {
  const lines = rows.map(row => filled(row)).filter(cells => cells.length > 0)
  const roles = lines.map(([label]) => label === undefined ? undefined : roleOf(label[1].text.text.replace(/\s*[:：]\s*$/u, ''), desk))
  const understood = roles.filter(role => role !== undefined).length
  if (understood < 2 || understood * 2 < lines.length || lines.some(cells => cells.length > 3)) return undefined
  const [entries, front, leftOut]: [Entry[], Fragment[], LeftOutText[]] = [[], [], []]
  let current: { items: readonly string[], labels: Fragment[], fields: Field[], notes: Fragment[] } = { items: about, labels: [], fields: [], notes: [] }
  const close = (): void => {
    if (current.items.length > 0 && current.fields.length > 0) entries.push({ ...current, paragraphs: [] })
    else leftOut.push(...current.labels.map(fragment => ({ fragment, why: 'item-label' as const })))
  }
  lines.forEach(([label, ...values], index) => {
    const role = roles[index]
    if (label === undefined) return
    const text = joinedFragments(values.map(([, cell]) => cell.text))
    if (role === 'item' || role === 'recommendation' || role === 'action' || role === 'sub-item') {
      const found = itemsOfLabel(text.text, desk.known, undefined, under(current.items)) ?? itemsOfLabel(text.text, desk.known)
      if (found === undefined) return
      if (found.unknown.length > 0) desk.note('legacy.item-unknown', text, { found: found.unknown.join(', '), edition: desk.edition.recommendationSetIdentifier })
      const goesOn = current.fields.length === 0 && role !== 'item' && role !== 'recommendation'
      if (!goesOn) close()
      current = { items: found.items, labels: [...(goesOn ? current.labels : []), label[1].text, text], fields: [], notes: [] }
    } else if (current.items.length === 0) front.push(label[1].text, ...values.map(([, cell]) => cell.text))
    else if (text.text.trim() !== '') {
      const header = oneLine(label[1].text.text.replace(/\s*[:：]\s*$/u, ''))
      current.fields.push({ header, text, ...(role === undefined ? {} : { role }) })
      leftOut.push({ fragment: label[1].text, why: 'column-header' })
    }
  })
  close()
  return { entries, front, leftOut, kept: [] }
}

/** Whether a label names an office, says so in words that are not understood, or neither. */
function officeLabel(label: Fragment | undefined, ofOffices: boolean): 'office' | 'none' | undefined {
  if (label === undefined || label.text.length > 80) return undefined
  if (ofOffices && officeOfCell(label.text) !== undefined) return 'office'
  return officesIn(label.text).length > 0 ? 'none' : undefined
}

/** A matrix: the items stand above the columns, and the first column says what the rows are for, or names their actions. */
function matrix(rows: readonly GridRow[], desk: Desk): (TableReading & { readonly top: number }) | undefined {
  const at = rows.slice(0, HEAD_WITHIN).findIndex(row => {
    const cells = filled(row).filter(([column]) => column > 0)
    return cells.length >= 2 && cells.every(([, { text }]) => text.text.length <= 80 && (itemsOfLabel(text.text, desk.known)?.items.length ?? 0) > 0)
  })
  const head = rows[at]
  if (head === undefined) return undefined
  const above = head.get(0)?.text
  const below = rows.slice(at + 1).filter(row => filled(row).length > 0)
  const labels = below.map(row => row.get(0)?.text)
  const roles = labels.map(label => label === undefined ? undefined : roleOf(label.text, desk))
  const leftOut: LeftOutText[] = wholeRow(head).map(fragment => ({ fragment, why: 'item-label' }))
  const entries: Entry[] = []
  const described = roles.some(role => role !== undefined)
  const ofOffices = above !== undefined && roleOf(above.text, desk) === 'office'
  const labelled = labels.map(label => officeLabel(label, ofOffices))
  // Each row is kept once, whatever it answers.
  const taken = new Set<GridRow>()
  for (const [column, { text: top }] of filled(head).filter(([first]) => first > 0)) {
    const items = itemsOfLabel(top.text, desk.known)?.items ?? []
    if (described) {
      const fields = below.flatMap((row, index): Field[] => {
        const text = row.get(column)?.text
        const role = roles[index]
        return text === undefined || text.text.trim() === '' ? [] : [{ header: oneLine(labels[index]?.text ?? ''), text, ...(role === undefined ? {} : { role }) }]
      })
      if (fields.length > 0) entries.push({ items, labels: [], fields, paragraphs: [], notes: [] })
      continue
    }
    below.forEach((row, index) => {
      const text = row.get(column)?.text
      const label = labels[index]
      if (text === undefined || label === undefined || text.text.trim() === '') return
      if (labelled[index] === 'office') {
        entries.push({ items, labels: [], fields: [{ role: 'status', header: '', text }], paragraphs: [], notes: [], office: label, row: taken.has(row) ? [] : wholeRow(row) })
        taken.add(row)
        return
      }
      const found = labelled[index] === 'none' ? undefined : itemsOfLabel(label.text, desk.known, undefined, under(items))
      if (found !== undefined && found.items.length > 0) entries.push({ items: found.items, labels: [label], fields: [{ role: 'status', header: '', text }], paragraphs: [], notes: [] })
    })
  }
  if (described) for (const label of labels) if (label !== undefined) leftOut.push({ fragment: label, why: 'column-header' })
  return entries.length === 0 ? undefined : { entries, front: rows.slice(0, at).flatMap(wholeRow), leftOut, kept: [], top: at }
}
