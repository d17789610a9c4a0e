/** What a story of a Word document is made of before its blocks are: lines of paragraphs, and tables whose cells still grow. */
import type { ParagraphLine } from './paragraph.ts'

export type DraftPart = ParagraphLine | DraftTable

export interface DraftCell {
  readonly column: number
  readonly columnSpan: number
  rowSpan: number
  readonly body: DraftPart[]
  readonly spot: string
}

export interface DraftTable {
  readonly kind: 'table'
  readonly rows: { readonly cells: DraftCell[] }[]
}
