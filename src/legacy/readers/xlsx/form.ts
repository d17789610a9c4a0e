/** What a fill-in form says of itself: custom properties and a hidden sheet, both named after us. */
import { fragmentOf, type Fragment } from '../../blocks.ts'
import type { FormEntry } from '../read-document.ts'
import { attributeOf, descendantsOf, textsIn, type MarkupElement } from '../markup/tree.ts'
import type { SourceCharacters } from '../source-characters.ts'
import type { PlacedCell, PlacedSheet } from './sheet-nodes.ts'
import { FORM_SHEET } from './workbook.ts'

export const CUSTOM_PROPERTIES = 'docProps/custom.xml'

/** Values by name: of the hidden sheet column B by column A, and of the properties whose name begins like that of the sheet. */
export function formOf(sheets: readonly PlacedSheet[], properties: MarkupElement | undefined, source: SourceCharacters): ReadonlyMap<string, Fragment> | undefined {
  const form = new Map<string, Fragment>()
  for (const { cells } of sheets.filter(sheet => sheet.isForm)) {
    const names = new Map(cells.filter(cell => cell.column === 0).map(cell => [cell.row, cell.text]))
    for (const { row, column, text, from } of cells) {
      const name = names.get(row)
      if (column === 1 && name !== undefined) form.set(name, { text, pieces: [{ from, to: from + text.length, text }] })
    }
  }
  for (const [name, fragment] of propertiesOf(properties, source)) form.set(name, fragment)
  return form.size === 0 ? undefined : form
}

function propertiesOf(properties: MarkupElement | undefined, source: SourceCharacters): [string, Fragment][] {
  let number = 0
  return properties === undefined ? [] : descendantsOf(properties, 'op:property').flatMap(property => {
    const texts = textsIn(property).filter(({ text }) => text.trim() !== '')
    const first = number + 1
    number += texts.length
    const name = attributeOf(property, 'name') ?? ''
    const node = name.startsWith(FORM_SHEET) && texts.length === 1 ? source.nodes.find(({ address }) => address === `${CUSTOM_PROPERTIES}#${first}`) : undefined
    return node === undefined ? [] : [[name, { text: node.text, pieces: [{ from: node.from, to: node.to, text: node.text }] }] as [string, Fragment]]
  })
}

/** The fields of a form in the order of the sheets: a sheet on the report, and one with a row for each answer. Ids stand in the first column and row. */
export function fieldsOf(sheets: readonly PlacedSheet[]): readonly FormEntry[] {
  return sheets.flatMap(({ formCells }) => {
    const [corner] = formCells
    if (corner === undefined || corner.row !== 0 || corner.column !== 0) return []
    return corner.text === 'ids' ? headFields(formCells) : corner.text === 'items' ? answerFields(formCells) : []
  })
}

const VALUE_COLUMN = 2

function headFields(cells: readonly PlacedCell[]): FormEntry[] {
  const ids = new Map(cells.filter(({ column }) => column === 0).map(({ row, text }) => [row, text]))
  return cells.flatMap(cell => {
    const id = cell.column === VALUE_COLUMN && cell.row > 0 ? ids.get(cell.row) : undefined
    return id === undefined ? [] : [entryOf(`head/${id}`, cell)]
  })
}

/** A row that an office has added has no hidden key: what stands in the column of the items is taken. */
function answerFields(cells: readonly PlacedCell[]): FormEntry[] {
  const ids = new Map(cells.filter(({ row }) => row === 0).map(({ column, text }) => [column, text]))
  const keyed = new Set(cells.filter(({ column }) => column === 0).map(({ row }) => row))
  return cells.flatMap(cell => {
    if (cell.row < 2) return []
    const id = cell.column === 1 && !keyed.has(cell.row) ? 'items' : ids.get(cell.column)
    return id === undefined || id === '' ? [] : [entryOf(`r${cell.row + 1}/${id}`, cell)]
  })
}

/** Dates that a program has turned into days of its calendar are written as dates again by the table of the sheet; here the text counts. */
function entryOf(id: string, { text, from }: PlacedCell): FormEntry {
  return { id, text: fragmentOf({ text, pieces: [{ from, to: from + text.length, text }] }) }
}
