/** The body of an OpenDocument file → blocks and tables. */
import { flat, fragmentOf, joinedFragments, type Block, type BodyPart, type Cell, type Fragment, type Row, type Table } from '../../blocks.ts'
import type { LegacyLimits } from '../limits.ts'
import { LegacyRefusal } from '../read-document.ts'
import { attributeOf, elementsIn, isElement, type MarkupElement } from '../markup/tree.ts'
import { exact } from './cell-value.ts'
import { cellsOf, columnName, hiddenColumnsOf, rowsOf, times, type GridCell, type GridRow } from './grid.ts'
import { DEEPEST_LEVEL, ListCounts, nextLabel, type Counts } from './list-labels.ts'
import type { NodeCollector, Placed } from './nodes.ts'
import { ParagraphText } from './paragraph.ts'
import type { ListStyle, Styles } from './styles.ts'

/** The list that a paragraph stands in. */
interface InList {
  readonly counts: Counts
  readonly style: string
  readonly level: number
}

/** Empty rows that are kept between others; more say no more. */
const EMPTY_ROWS = 3

/** Builds blocks from a tree whose nodes are placed. */
export class OdtBody {
  readonly #nodes: NodeCollector
  readonly #styles: Styles
  readonly #limits: LegacyLimits
  readonly #lists = new ListCounts()
  readonly #outline: Counts = []
  #at = 0
  #tables = 0
  #rows = 0
  /** Label that the next paragraph of a list item takes. */
  #label: string | undefined

  constructor(nodes: NodeCollector, styles: Styles, limits: LegacyLimits) {
    this.#nodes = nodes
    this.#styles = styles
    this.#limits = limits
  }

  /**
   * Reads the body. Text that stands where none may stand, such as between the cells of a row, comes at the end.
   *
   * @param root  `office:text` or `office:spreadsheet`.
   */
  read(root: MarkupElement): BodyPart[] {
    const body = this.#below(root, undefined, root.name === 'office:spreadsheet')
    const astray = [...this.#nodes.pending].flatMap(placed => {
      const fragment = fragmentOf(fragmentOfNode(placed))
      return fragment.text === '' ? [] : [{ kind: 'paragraph' as const, ...fragment, indent: 0 }]
    })
    return [...body, ...astray]
  }

  #below(holder: MarkupElement, list: InList | undefined, inSheets: boolean): BodyPart[] {
    return elementsIn(holder).flatMap(element => this.#part(element, list, inSheets))
  }

  #part(element: MarkupElement, list: InList | undefined, inSheets: boolean): BodyPart[] {
    if (this.#nodes.roles.has(element)) return []
    switch (element.name) {
      case 'text:p': case 'text:h':
        return this.#paragraph(element, list, inSheets)
      case 'text:list':
        return this.#list(element, list, inSheets)
      case 'text:numbered-paragraph':
        return this.#numbered(element, inSheets)
      case 'table:table':
        return [this.#table(element, inSheets)]
      default:
        return this.#below(element, list, inSheets)
    }
  }

  #list(element: MarkupElement, above: InList | undefined, inSheets: boolean): BodyPart[] {
    const style = attributeOf(element, 'text:style-name') ?? above?.style ?? ''
    const level = Math.min(DEEPEST_LEVEL, (above?.level ?? 0) + 1)
    const counts = above?.counts ?? this.#lists.begin({
      identifier: attributeOf(element, 'xml:id'), continues: attributeOf(element, 'text:continue-list'), continuesLast: attributeOf(element, 'text:continue-numbering') === 'true', style,
    })
    if (above !== undefined && attributeOf(element, 'text:continue-numbering') !== 'true') counts.length = Math.min(counts.length, level - 1)
    const list: InList = { counts, style, level }
    return elementsIn(element).flatMap(item => {
      const hasText = item.children.some(child => isElement(child) && (child.name === 'text:p' || child.name === 'text:h'))
      if (item.name === 'text:list-item' && hasText) this.#label = nextLabel(counts, this.#styles.lists.get(style), level, startOf(item))
      const body = this.#below(item, list, inSheets)
      this.#label = undefined
      return body
    })
  }

  /** A paragraph that says its list and level by itself. */
  #numbered(element: MarkupElement, inSheets: boolean): BodyPart[] {
    const style = attributeOf(element, 'text:style-name') ?? ''
    const level = Math.min(DEEPEST_LEVEL, times(element, 'text:level'))
    const identifier = attributeOf(element, 'text:list-id')
    const counts = this.#lists.begin({ identifier, continues: identifier, continuesLast: identifier === undefined, style })
    this.#label = nextLabel(counts, this.#styles.lists.get(style), level, startOf(element))
    const body = this.#below(element, { counts, style, level }, inSheets)
    this.#label = undefined
    return body
  }

  #paragraph(element: MarkupElement, list: InList | undefined, inSheets: boolean): BodyPart[] {
    const isHeading = element.name === 'text:h'
    const level = isHeading ? Math.min(DEEPEST_LEVEL, times(element, 'text:outline-level')) : undefined
    const label = this.#label ?? (level !== undefined && list === undefined && attributeOf(element, 'text:is-list-header') !== 'true' ? this.#outlineLabel(level, element) : '')
    this.#label = undefined
    const text = new ParagraphText(this.#at)
    const after: BodyPart[] = []
    this.#inline(element, text, after, inSheets)
    this.#at = Math.max(this.#at, text.at)
    const { text: whole, ...rest } = text.finished(label)
    if (whole === '') return after
    const kind = level !== undefined ? 'heading' : label.trim() !== '' ? 'listItem' : 'paragraph'
    const block: Block = { kind, text: whole, ...rest, indent: list === undefined ? 0 : (list.level - 1) * 4, ...(level === undefined ? {} : { level }) }
    return [block, ...after]
  }

  #outlineLabel(level: number, element: MarkupElement): string {
    const style: ListStyle = this.#styles.outline
    return style.get(level) === undefined ? '' : nextLabel(this.#outline, style, level, startOf(element))
  }

  /** The text of a paragraph; frames and the like that are anchored in it come behind it. */
  #inline(element: MarkupElement, text: ParagraphText, after: BodyPart[], inSheets: boolean): void {
    for (const child of element.children) {
      if (!isElement(child)) {
        const placed = this.#nodes.texts.get(child)
        if (placed !== undefined) {
          text.add(placed)
          this.#nodes.pending.delete(placed)
        }
        continue
      }
      if (child.name === 'text:note') text.notes.push(...this.#note(child, text))
      if (this.#nodes.roles.has(child)) continue
      if (child.name === 'text:s') text.space(' '.repeat(Math.min(200, times(child, 'text:c'))))
      else if (child.name === 'text:tab') text.space('\t')
      else if (child.name === 'text:line-break') text.space('\n')
      else if (child.name === 'text:a' || child.name === 'draw:a') this.#link(child, text, after, inSheets)
      else if (isBlock(child.name)) {
        this.#at = Math.max(this.#at, text.at)
        after.push(...this.#part(child, undefined, inSheets))
        text.passTo(this.#at)
      } else this.#inline(child, text, after, inSheets)
    }
  }

  #link(element: MarkupElement, text: ParagraphText, after: BodyPart[], inSheets: boolean): void {
    const target = this.#nodes.attributes.get(element)?.get('xlink:href')
    if (target !== undefined) text.passTo(target.to)
    const start = text.length
    this.#inline(element, text, after, inSheets)
    if (target !== undefined && !target.text.startsWith('#')) text.link(start, fragmentOfNode(target))
  }

  /** The text of a note, without its number. */
  #note(note: MarkupElement, above: ParagraphText): Fragment[] {
    const fragments: Fragment[] = []
    const walk = (element: MarkupElement): void => {
      if (element.name === 'text:p' || element.name === 'text:h') {
        const text = new ParagraphText(above.at)
        this.#inline(element, text, [], false)
        above.passTo(text.at)
        fragments.push(text.finished(''))
      } else elementsIn(element).forEach(walk)
    }
    elementsIn(note, 'text:note-body').forEach(walk)
    const joined = joinedFragments(fragments)
    return joined.text === '' ? [] : [joined]
  }

  #table(element: MarkupElement, inSheets: boolean): Table {
    const name = inSheets ? this.#nodes.attributes.get(element)?.get('table:name') : undefined
    if (name !== undefined) this.#at = Math.max(this.#at, name.to)
    const words = inSheets ? attributeOf(element, 'table:name') ?? '' : `table ${++this.#tables}`
    const hiddenColumns = hiddenColumnsOf(element)
    const rows: Row[] = []
    for (const row of rowsOf(element)) {
      if (row.hidden) continue
      const cells = cellsOf(row, hiddenColumns).filter(cell => cell.element.name === 'table:table-cell' && !this.#nodes.roles.has(cell.element)).flatMap(cell => this.#cell(cell, row, words, inSheets))
      const isEmpty = cells.every(({ body }) => body.length === 0)
      rows.push({ cells: isEmpty ? [] : cells })
      // A row that is repeated stands in the file once: its cells cover the places of the others.
      for (let again = 1; again < (isEmpty ? Math.min(row.repeated, EMPTY_ROWS) : row.repeated); again++) rows.push(this.#counted({ cells: [] }))
      this.#counted({ cells })
    }
    while (rows.length > 0 && rows.at(-1)?.cells.length === 0) rows.pop()
    return { kind: 'table', rows, ...(name === undefined ? {} : { name: fragmentOfNode(name) }) }
  }

  #counted(row: Row): Row {
    const { rows } = this.#limits
    if (++this.#rows > rows) throw new LegacyRefusal('legacy.limit', { what: 'rows', limit: String(rows), found: `more than ${rows}` })
    return row
  }

  #cell(cell: GridCell, row: GridRow, table: string, inSheets: boolean): Cell[] {
    const { element, column, repeated } = cell
    const value = [...this.#nodes.attributes.get(element) ?? []].find(([name]) => name.startsWith('office:'))?.[1]
    if (value !== undefined) this.#nodes.pending.delete(value)
    const below = this.#below(element, undefined, inSheets)
    const body = value === undefined || value.text.trim() === '' ? exact(element, below) : [...exact(element, [blockOfNode(value)]), ...below]
    if (body.length === 0 && repeated > 1) return []
    return [{
      column, body, columnSpan: Math.max(times(element, 'table:number-columns-spanned'), body.length === 0 ? 1 : repeated),
      rowSpan: Math.max(times(element, 'table:number-rows-spanned'), flat(body).length === 0 ? 1 : row.repeated),
      spot: inSheets ? `${table}!${columnName(column)}${row.number}` : `${table}, row ${row.number}, column ${column + 1}`,
    }]
  }
}

const BLOCKS: ReadonlySet<string> = new Set(['text:p', 'text:h', 'text:list', 'text:numbered-paragraph', 'table:table'])
const isBlock = (name: string): boolean => BLOCKS.has(name)

function startOf(element: MarkupElement): number | undefined {
  const start = Number(attributeOf(element, 'text:start-value') ?? NaN)
  return Number.isSafeInteger(start) && start >= 0 ? start : undefined
}

const fragmentOfNode = ({ from, to, text }: Placed): Fragment => ({ text, pieces: [{ from, to, text }] })

const blockOfNode = (placed: Placed): Block => ({ kind: 'paragraph', ...fragmentOf(fragmentOfNode(placed)), indent: 0 })
