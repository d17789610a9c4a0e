/**
 * The reader of XLSX and its relatives (XLSM, XLTX, Strict): every cell is a node, every sheet that is shown a table.
 *
 * Values are taken as they were saved; nothing is computed, opened or fetched. What a reader of the sheet does not see (hidden rows,
 * columns and sheets, cells under merged ones) stands in nodes with a role, as do formulas, comments, drawings and all other parts.
 * Names of authors, prompts and other attributes beside the content are markup.
 */
import type { ValidationIssue } from '../../../issue/issue.ts'
import { besideTable } from '../csv/title-lines.ts'
import { childOf, textsIn, type MarkupElement } from '../markup/tree.ts'
import type { ReadDocument, Reader } from '../read-document.ts'
import { SourceCharacters } from '../source-characters.ts'
import { openZip } from '../zip/index.ts'
import { findingsOn } from './findings.ts'
import { CUSTOM_PROPERTIES, fieldsOf, formOf } from './form.ts'
import { NodeGatherer } from './gatherer.ts'
import { displaysOf } from './number-formats.ts'
import { addOtherParts } from './other-parts.ts'
import { WorkbookPackage } from './package.ts'
import { sharedStringsOf } from './shared-strings.ts'
import { placeSheet, type SheetSurroundings } from './sheet-nodes.ts'
import { tableOf } from './sheet-table.ts'
import { FORM_SHEET, workbookOf } from './workbook.ts'

export const XLSX_MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/**
 * Reads a workbook.
 *
 * @throws {LegacyRefusal} For what is no workbook or a binary one, damaged parts, a DOCTYPE, and all limits.
 */
export const readXlsx: Reader = async (bytes, { limits }) => {
  const parts = new WorkbookPackage(openZip(bytes, limits), limits)
  const workbook = workbookOf(parts)
  const related = (type: string): string | undefined => workbook.relationships.find(relationship => relationship.type === type && !relationship.external)?.target
  const [stringsPart, stylesPart] = [related('sharedStrings'), related('styles')]
  const sharedPart = stringsPart === undefined ? undefined : parts.part(stringsPart)
  const strings = sharedPart === undefined ? [] : sharedStringsOf(sharedPart, limits)
  const nodes = new NodeGatherer(limits)
  const around: SheetSurroundings = { parts, strings, used: new Set(), nodes, tally: { rows: 0, cells: 0 }, form: workbook.sheets.some(({ name, hidden }) => hidden && name === FORM_SHEET), read: new Set([stringsPart, stylesPart].flatMap(name => name ?? [])) }
  const sheets = workbook.sheets.map((entry, index) => placeSheet(entry, index + 1, workbook.part, around))
  strings.forEach(({ text, phonetic }, index) => {
    if (!around.used.has(index) && text + phonetic !== '') nodes.add({ address: `${stringsPart ?? ''}#${index}`, text: text + phonetic, role: 'unreferenced' })
  })
  await addOtherParts(parts, around.read, workbook.part, nodes)
  const source = SourceCharacters.ofNodes(nodes.nodes)
  const issues: ValidationIssue[] = []
  const leftOut: ReadDocument['leftOut'][number][] = []
  const tables = { source, displays: displaysOf(stylesPart === undefined ? undefined : parts.tree(stylesPart)), from1904: workbook.from1904, issues, leftOut }
  const body = sheets.flatMap(sheet => {
    const table = sheet.isForm ? undefined : tableOf(sheet, tables)
    return table === undefined ? [] : besideTable(table)
  })
  const form = formOf(sheets, parts.tree(CUSTOM_PROPERTIES), source)
  return {
    mediaType: XLSX_MEDIA_TYPE, source, body, leftOut,
    issues: [...issues, ...findingsOn(sheets, workbook, strings.length, source)],
    ...(form === undefined ? {} : { form }),
    ...(around.form ? { fields: fieldsOf(sheets) } : {}),
    ...aboutFile(parts.tree('docProps/core.xml')),
  }
}

/** Language and day of the last change, where the properties of the file name them. */
function aboutFile(properties: MarkupElement | undefined): Pick<ReadDocument, 'languageCode' | 'modified'> {
  const value = (name: string): string => {
    const element = childOf(properties, name)
    return element === undefined ? '' : textsIn(element).map(({ text }) => text).join('').trim()
  }
  const language = /^[a-z]{2}(?=$|[-_])/i.exec(value('dc:language'))?.[0].toLowerCase()
  const modified = /^[0-9]{4}-[0-9]{2}-[0-9]{2}/.exec(value('dcterms:modified'))?.[0]
  return { ...(language === undefined ? {} : { languageCode: language }), ...(modified === undefined ? {} : { modified }) }
}
