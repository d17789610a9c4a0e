/** The workbook itself: which sheets it has, in order, and how it counts its days. */
import { attributeOf, childOf, elementsIn } from '../markup/tree.ts'
import { LegacyRefusal } from '../read-document.ts'
import type { Relationship, WorkbookPackage } from './package.ts'

/** A sheet with hidden settings of a form that we wrote. */
export const FORM_SHEET = 'ipo-reports'

export interface SheetEntry {
  readonly name: string
  readonly hidden: boolean
  /** Part of a worksheet; a chart or an old dialog has none here. */
  readonly part?: string
}

export interface Workbook {
  readonly part: string
  readonly sheets: readonly SheetEntry[]
  readonly from1904: boolean
  readonly relationships: readonly Relationship[]
}

/**
 * Reads the workbook.
 *
 * @throws {LegacyRefusal} `legacy.format-unread` for a binary workbook, `legacy.part-damaged` where there is none.
 */
export function workbookOf(parts: WorkbookPackage): Workbook {
  const part = parts.relationshipsOf('').find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml'
  if (part.endsWith('.bin')) throw new LegacyRefusal('legacy.format-unread', { found: 'a binary Excel workbook (XLSB)', advice: 'Open it in Excel or LibreOffice and save it as XLSX' })
  const tree = parts.tree(part)
  if (tree?.name !== 'x:workbook') throw new LegacyRefusal('legacy.part-damaged', { part, detail: tree === undefined ? 'it is missing' : 'it is no workbook' })
  const relationships = parts.relationshipsOf(part)
  return {
    part,
    relationships,
    from1904: ['1', 'true'].includes(attributeOf(childOf(tree, 'x:workbookPr'), 'date1904') ?? ''),
    sheets: elementsIn(childOf(tree, 'x:sheets'), 'x:sheet').map(sheet => {
      const relationship = relationships.find(({ id }) => id === attributeOf(sheet, 'r:id'))
      const hidden = (attributeOf(sheet, 'state') ?? 'visible') !== 'visible'
      return { name: attributeOf(sheet, 'name') ?? '', hidden, ...(relationship?.type === 'worksheet' ? { part: relationship.target } : {}) }
    }),
  }
}
