/** What holds inside a group of RTF, and what the preamble says of fonts and styles. */
import type { ParagraphLooks } from './body.ts'
import { pageOfCharset } from './code-pages.ts'
import type { CellDefinition } from './tables.ts'
import { Tokens } from './tokens.ts'

/** State of a group; the groups inside begin with a copy. */
export interface GroupState {
  hidden: boolean
  deleted: boolean
  inserted: boolean
  /** Units that stand behind each `\u` for programs that do not know it. */
  fallback: number
  font: number | undefined
  /** How deep in tables the paragraph says it is. */
  tableLevel: number
  style: number | undefined
  outline: number | undefined
  listLevel: number
  /** Whether the group is a printed label, the table properties of a nested row, a text in ANSI and again in Unicode, or a text box. */
  part: 'label' | 'nested-row' | 'two-spellings' | 'box' | undefined
  /** Definitions of the row outside, while `part` is a nested row. */
  outer: RowDefinition | undefined
  /** Where a field's result begins, and its address. */
  link: { start: number, address: { from: number, to: number } } | undefined
}

export const AT_START: GroupState = {
  hidden: false, deleted: false, inserted: false, fallback: 1, font: undefined, tableLevel: 0, style: undefined, outline: undefined, listLevel: 0, part: undefined, outer: undefined, link: undefined,
}

/** Cells of a row as defined so far. */
export interface RowDefinition {
  cells: CellDefinition[]
  mergedLeft: boolean
  mergedUp: boolean
}

export const newRow = (): RowDefinition => ({ cells: [], mergedLeft: false, mergedUp: false })

/** Cells that a row may define: a mistake, or malice, beyond. */
const MOST_CELLS = 1000

/** The definition of a row after one more word: the first begins anew, others define the next cell. */
export function rowAfter(row: RowDefinition, name: string, value: number | undefined): RowDefinition {
  if (name === 'trowd') return newRow()
  if (name === 'clmrg') row.mergedLeft = true
  if (name === 'clvmrg') row.mergedUp = true
  if (name !== 'cellx' || value === undefined || row.cells.length > MOST_CELLS) return row
  const { mergedLeft, mergedUp } = row
  row.cells.push({ right: value, mergedLeft, mergedUp })
  return Object.assign(row, { mergedLeft: false, mergedUp: false })
}

/** Code pages of fonts; a font without one has that of the document. */
export function fontPages(group: string): ReadonlyMap<number, number> {
  const pages = new Map<number, number>()
  let font: number | undefined
  const tokens = new Tokens(group)
  for (let token = tokens.next(); token !== undefined; token = tokens.next()) {
    if (token.kind !== 'control' || token.value === undefined) continue
    if (token.name === 'f') font = token.value
    const page = token.name === 'fcharset' ? pageOfCharset(token.value) : token.name === 'cpg' ? token.value : undefined
    if (font !== undefined && page !== undefined) pages.set(font, page)
  }
  return pages
}

/** Levels of headings by style, from 1: of those that have an outline level, or are called "heading". */
export function headingStyles(group: string): ReadonlyMap<number, number> {
  const levels = new Map<number, number>()
  let style: number | undefined
  let name = ''
  const tokens = new Tokens(group)
  for (let token = tokens.next(); token !== undefined; token = tokens.next()) {
    if (token.kind === 'open') [style, name] = [undefined, '']
    else if (token.kind === 'text') name += group.slice(token.from, token.to)
    else if (token.kind === 'control' && token.name === 's') style = token.value
    else if (token.kind === 'control' && token.name === 'outlinelevel' && style !== undefined && token.value !== undefined && token.value < 9) levels.set(style, token.value + 1)
    else if (token.kind === 'close' && style !== undefined) {
      const level = /^\s{0,4}heading ([1-9])\b/i.exec(name)?.[1]
      if (level !== undefined && !levels.has(style)) levels.set(style, Number(level))
    }
  }
  return levels
}

/** Looks of a paragraph by the state and the styles. */
export function looksOf({ tableLevel, outline, style, listLevel }: GroupState, headings: ReadonlyMap<number, number>): ParagraphLooks {
  const headingLevel = outline === undefined ? (style === undefined ? undefined : headings.get(style)) : outline < 9 ? outline + 1 : undefined
  return { tableLevel, headingLevel, listLevel }
}

/** The day of the last change, `YYYY-MM-DD`, as `\info` says it. */
export function modifiedIn(info: string): string | undefined {
  const found = /\\revtim\\yr([0-9]{4})\\mo([0-9]{1,2})\\dy([0-9]{1,2})/.exec(info)
  return found === null ? undefined : `${found[1]}-${found[2]?.padStart(2, '0')}-${found[3]?.padStart(2, '0')}`
}
