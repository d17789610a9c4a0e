/** OpenDocument → the nodes of its text, each with its address, its role and where it stands in the line of all characters. */
import type { NodeRole, SourceNode } from '../source-node.ts'
import { OBJECT } from '../source-node.ts'
import { attributeOf, isElement, type MarkupElement, type MarkupText } from '../markup/tree.ts'
import { cellsOf, columnName, hiddenColumnsOf, rowsOf, type GridCell, type GridRow } from './grid.ts'
import { FORM_PROPERTY, leavesParagraph, roleOf, textAttributesOf } from './roles.ts'
import type { Styles } from './styles.ts'

/** A stretch of the line of all characters, UTF-16 indices, `to` exclusive. */
export interface Placed {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** Attributes with text by element and name. */
export type PlacedAttributes = ReadonlyMap<string, Placed>

interface Context {
  readonly role: NodeRole | undefined
  readonly inParagraph: boolean
  readonly inSheets: boolean
  readonly spot: string | undefined
  /** Name of the table in words: `table 2`, or of the sheet. */
  readonly table: string | undefined
}

/** Base64 of a part that stands inside a flat file. */
export interface InlinePart {
  readonly position: number
  readonly base64: string
}

/** Collects the nodes of all parts of a document. */
export class NodeCollector {
  readonly nodes: SourceNode[] = []
  /** Texts that belong to the document, and where they stand. */
  readonly texts = new Map<MarkupText, Placed>()
  readonly attributes = new Map<MarkupElement, PlacedAttributes>()
  /** Elements at which something begins that is no text of the document, with its role. */
  readonly roles = new Map<MarkupElement, NodeRole>()
  /** What is text of the document and stands in no block yet. */
  readonly pending = new Set<Placed>()
  /** Nodes whose hash is still to be computed. */
  readonly inline: InlinePart[] = []
  readonly #styles: Styles
  #at = 0
  #paragraphs = 0
  #tables = 0
  #attributeCount = 0

  constructor(styles: Styles) {
    this.#styles = styles
  }

  /**
   * Takes a part in XML.
   *
   * @param part  What addresses begin with: `content.xml`.
   * @param role  Of everything in it.
   */
  part(root: MarkupElement, part: string, role?: NodeRole): void {
    this.#attributeCount = 0
    this.#element(root, part, { role, inParagraph: false, inSheets: false, spot: undefined, table: undefined })
  }

  /** Takes a part without text. */
  object(address: string, role: NodeRole, sha256: string): void {
    this.nodes.push({ address, text: OBJECT, role, sha256 })
    this.#at += OBJECT.length
  }

  #element(element: MarkupElement, part: string, above: Context): void {
    const own = above.role === undefined || isFormProperty(element) ? (isFormProperty(element) ? 'form-id' : roleOf(element, this.#styles)) : undefined
    if (own !== undefined) this.roles.set(element, own)
    const context = this.#inside(element, { ...above, role: own ?? above.role })
    this.#attributesOf(element, part, context)
    if (element.name === 'table:table') return this.#tableRows(element, part, context)
    for (const child of element.children) {
      if (isElement(child)) this.#element(child, part, context)
      else this.#text(child, part, context, element)
    }
  }

  #inside(element: MarkupElement, context: Context): Context {
    const { name } = element
    if (name === 'office:spreadsheet') return { ...context, inSheets: true }
    if (name === 'text:p' || name === 'text:h') {
      this.#paragraphs++
      return { ...context, inParagraph: true, spot: context.spot ?? (context.role === undefined ? `paragraph ${this.#paragraphs}` : undefined) }
    }
    if (name === 'table:table') return { ...context, inParagraph: false, spot: undefined, table: context.inSheets ? attributeOf(element, 'table:name') ?? '' : `table ${++this.#tables}` }
    return leavesParagraph(name) ? { ...context, inParagraph: false } : context
  }

  /** Rows and cells know their places; whatever else stands in a table comes as it comes. */
  #tableRows(table: MarkupElement, part: string, context: Context): void {
    const rows = new Map(rowsOf(table).map(row => [row.element, row]))
    const columns = hiddenColumnsOf(table)
    const walk = (holder: MarkupElement): void => {
      for (const child of holder.children) {
        if (!isElement(child)) this.#text(child, part, context, holder)
        else if (rows.has(child)) this.#row(rows.get(child) as GridRow, columns, part, context)
        else if (/^table:table-(?:header-rows|rows|row-group)$/.test(child.name)) walk(child)
        else this.#element(child, part, context)
      }
    }
    walk(table)
  }

  #row(row: GridRow, hiddenColumns: readonly (readonly [number, number])[], part: string, context: Context): void {
    const cells = new Map(cellsOf(row, hiddenColumns).map(cell => [cell.element, cell]))
    for (const child of row.element.children) {
      if (!isElement(child)) {
        this.#text(child, part, context, row.element)
        continue
      }
      const cell = cells.get(child)
      if (cell === undefined) this.#element(child, part, context)
      else this.#cell(cell, row, part, context)
    }
  }

  #cell(cell: GridCell, row: GridRow, part: string, context: Context): void {
    const hidden = cell.hidden && context.role === undefined
    if (hidden) this.roles.set(cell.element, 'hidden')
    this.#element(cell.element, part, { ...context, role: hidden ? 'hidden' : context.role, spot: spotOf(context, row.number, cell.column) })
  }

  #attributesOf(element: MarkupElement, part: string, context: Context): void {
    const placed = new Map<string, Placed>()
    for (const { name, text, role } of textAttributesOf(element, context.inSheets)) {
      const address = `${part}@${++this.#attributeCount}`
      placed.set(name, this.#node(address, text, context.role ?? role, context.spot))
    }
    if (placed.size > 0) this.attributes.set(element, placed)
  }

  #text(text: MarkupText, part: string, { role, inParagraph, spot }: Context, holder: MarkupElement): void {
    if (text.betweenTags && !inParagraph) return
    const address = `${part}#${text.number}`
    if (holder.name === 'office:binary-data') {
      this.inline.push({ position: this.nodes.length, base64: text.text })
      this.#node(address, OBJECT, role ?? 'other-part', spot)
      return
    }
    const outside = role === undefined && !inParagraph ? 'other-part' : role
    const placed = this.#node(address, text.text, outside, spot)
    if (outside === undefined || outside === 'footnote' || outside === 'form-id' || outside === 'metadata') this.texts.set(text, placed)
  }

  #node(address: string, text: string, role: NodeRole | undefined, spot: string | undefined): Placed {
    const from = this.#at
    this.#at += text.length
    this.nodes.push({ address, text, ...(role === undefined ? {} : { role }), ...(spot === undefined ? {} : { spot }) })
    const placed = { from, to: this.#at, text }
    if (role === undefined) this.pending.add(placed)
    return placed
  }
}

function isFormProperty(element: MarkupElement): boolean {
  return element.name === 'meta:user-defined' && (attributeOf(element, 'meta:name') ?? '').startsWith(FORM_PROPERTY)
}

function spotOf({ table = '', inSheets }: Context, row: number, column: number): string {
  return inSheets ? `${table}!${columnName(column)}${row}` : `${table}, row ${row}, column ${column + 1}`
}
