/** Sheets → nodes: each value, formula, comment and link of a cell is one, in the order of the part. */
import type { NodeRole } from '../source-node.ts'
import { attributeOf, descendantsOf, elementsIn, textsIn, type MarkupElement } from '../markup/tree.ts'
import type { NodeGatherer } from './gatherer.ts'
import { isCovered, MergedCells } from './merges.ts'
import type { WorkbookPackage } from './package.ts'
import { positionOf, quotedSheet, referenceOf, type Position } from './positions.ts'
import type { RichText } from './shared-strings.ts'
import { readSheetPart, type SheetTally, type StoredCell, type StoredSheet } from './sheet-part.ts'
import { FORM_SHEET, type SheetEntry } from './workbook.ts'

/** A piece of the source: its text, and where that begins in the line of all characters. */
export interface Placed {
  readonly text: string
  readonly from: number
}

/** A cell that a reader of the sheet sees, or one of a hidden form. */
export interface PlacedCell extends Position, Placed {
  readonly address: string
  readonly type: string
  readonly style: number
  readonly formula?: Placed
  /** Address outside that the cell leads to. */
  readonly link?: Placed
}

/** What of a sheet came to light that a reader of the report has to know. */
export interface SheetNotes {
  readonly formulas: PlacedNote[]
  readonly uncomputed: PlacedNote[]
  readonly hidden: PlacedNote[]
  readonly missing: PlacedNote[]
}

export interface PlacedNote {
  readonly address: string
  readonly from: number
  readonly found?: string
}

export interface PlacedSheet {
  readonly name: Placed
  readonly isForm: boolean
  readonly cells: readonly PlacedCell[]
  /** Of a sheet of a fill-in form, all cells with text: those of the hidden column and row of ids as well. */
  readonly formCells: readonly PlacedCell[]
  readonly merged: MergedCells
  readonly hiddenRows: ReadonlySet<number>
  readonly notes: SheetNotes
}

/** What all sheets share. */
export interface SheetSurroundings {
  readonly parts: WorkbookPackage
  readonly strings: readonly RichText[]
  /** Indices of the shared texts that a cell uses. */
  readonly used: Set<number>
  readonly nodes: NodeGatherer
  readonly tally: SheetTally
  /** Names of the parts that were read. */
  readonly read: Set<string>
  /** Whether the workbook is a fill-in form. */
  readonly form: boolean
}

/** Adds all nodes of a sheet. */
export function placeSheet(entry: SheetEntry, number: number, workbook: string, around: SheetSurroundings): PlacedSheet {
  const isForm = entry.hidden && entry.name === FORM_SHEET
  const name = { text: entry.name, from: entry.name === '' ? 0 : around.nodes.add({ address: `${workbook}#sheet ${number}`, text: entry.name, role: isForm ? 'form-id' : 'sheet-name', spot: `name of sheet ${number}` }) }
  const part = entry.part === undefined ? undefined : around.parts.part(entry.part)
  const placer = new SheetPlacer(entry, isForm, around)
  if (part === undefined) return { name, isForm, cells: [], formCells: [], merged: new MergedCells([]), hiddenRows: new Set(), notes: placer.notes }
  around.read.add(part.name)
  const stored = readSheetPart(part, around.parts.limits, around.tally)
  const merged = new MergedCells(stored.merges)
  const cells = placer.place(stored, merged, part.name)
  return { name, isForm, cells, formCells: placer.formCells, merged, hiddenRows: stored.hiddenRows, notes: placer.notes }
}

class SheetPlacer {
  readonly notes: SheetNotes = { formulas: [], uncomputed: [], hidden: [], missing: [] }
  readonly formCells: PlacedCell[] = []
  readonly #entry: SheetEntry
  readonly #isForm: boolean
  readonly #around: SheetSurroundings
  readonly #sheet: string

  constructor(entry: SheetEntry, isForm: boolean, around: SheetSurroundings) {
    this.#entry = entry
    this.#isForm = isForm
    this.#around = around
    this.#sheet = quotedSheet(entry.name)
  }

  /** The cells that count, with the links that lead out of them; the other texts of the sheet after them. */
  place(stored: StoredSheet, merged: MergedCells, part: string): PlacedCell[] {
    const cells = stored.cells.flatMap(cell => {
      const hidden = this.#entry.hidden || stored.hiddenRows.has(cell.row) || stored.hiddenColumns[cell.column] === 1 || isCovered(merged, cell)
      return this.#cell(cell, hidden) ?? []
    })
    const relationships = this.#around.parts.relationshipsOf(part)
    const targets = new Map<string, Placed>()
    for (const { range, relationship, location } of stored.links) {
      const outside = relationship === undefined ? undefined : relationships.find(({ id }) => id === relationship)
      const text = outside === undefined ? (location === undefined ? '' : `#${location}`) : `${outside.target}${location === undefined ? '' : `#${location}`}`
      if (text === '') continue
      const from = this.#around.nodes.add({ address: `${this.#sheet}!${referenceOf(range.first)} link`, text, role: 'link-target' })
      if (outside?.external === true) targets.set(referenceOf(range.first), { text, from })
    }
    stored.rest.forEach(({ text, role }, index) => this.#around.nodes.add({ address: `${part}#${index + 1}`, text, role, spot: `${this.#sheet}, beside the cells` }))
    for (const { type, target, external } of relationships) if (!external && (type === 'comments' || type === 'threadedComment')) this.#comments(target)
    return targets.size === 0 ? cells : cells.map(cell => {
      const link = targets.get(referenceOf(cell))
      return link === undefined ? cell : { ...cell, link }
    })
  }

  #cell(cell: StoredCell, hidden: boolean): PlacedCell | undefined {
    const address = `${this.#sheet}!${referenceOf(cell)}`
    const shared = cell.type === 's' && cell.value !== '' ? this.#shared(cell.value) : undefined
    const isMissing = cell.type === 's' && cell.value !== '' && shared === undefined
    const text = shared?.text ?? cell.value
    const role: NodeRole | undefined = isMissing ? 'other-part' : this.#isForm ? 'form-id' : hidden ? 'hidden' : undefined
    const from = text === '' ? -1 : this.#around.nodes.add({ address, text, ...(role === undefined ? {} : { role }) })
    this.#phonetic(`${address} phonetic`, shared?.phonetic ?? cell.phonetic)
    const formula = this.#formula(`${address} formula`, cell)
    if (this.#around.form && !this.#entry.hidden && text !== '') this.formCells.push({ row: cell.row, column: cell.column, address, text, from, type: cell.type, style: cell.style })
    if (isMissing) this.notes.missing.push({ address, from, found: cell.value })
    else if (role === 'hidden' && !this.#around.form && text.trim() !== '') this.notes.hidden.push({ address, from })
    if (role !== undefined && (isMissing || !this.#isForm)) return undefined
    if (cell.formula !== undefined) (cell.value === '' && cell.type !== 'str' ? this.notes.uncomputed : this.notes.formulas).push({ address, from: Math.max(from, formula?.from ?? 0) })
    return text === '' ? undefined : { row: cell.row, column: cell.column, address, text, from, type: cell.type, style: cell.style, ...(formula === undefined ? {} : { formula }) }
  }

  #shared(value: string): RichText | undefined {
    const index = /^[0-9]{1,9}$/.test(value) ? Number(value) : -1
    if (this.#around.strings[index] !== undefined) this.#around.used.add(index)
    return this.#around.strings[index]
  }

  #phonetic(address: string, text: string): void {
    if (text !== '') this.#around.nodes.add({ address, text, role: 'alternative' })
  }

  #formula(address: string, { formula }: StoredCell): Placed | undefined {
    return formula === undefined || formula === '' ? undefined : { text: formula, from: this.#around.nodes.add({ address, text: formula, role: 'formula' }) }
  }

  /** Comments of both kinds: old ones have their text in runs, new ones in one piece. */
  #comments(part: string): void {
    const tree = this.#around.parts.tree(part)
    if (tree === undefined || this.#around.read.has(part)) return
    this.#around.read.add(part)
    for (const comment of commentsIn(tree)) {
      const reference = attributeOf(comment, 'ref') ?? ''
      const text = wordsOf(comment)
      const position = positionOf(reference)
      if (text !== '') this.#around.nodes.add({ address: `${this.#sheet}!${position === undefined ? reference : referenceOf(position)} comment`, text, role: 'comment' })
    }
  }
}

const commentsIn = (tree: MarkupElement): MarkupElement[] => [...descendantsOf(tree, 'x:comment'), ...elementsIn(tree).filter(({ name }) => name.endsWith('}threadedComment'))]

/** All that is written in an element, space between its tags aside. */
function wordsOf(element: MarkupElement): string {
  return textsIn(element).filter(data => !data.betweenTags).map(data => data.text).join('')
}
