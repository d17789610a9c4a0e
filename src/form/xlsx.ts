/**
 * A fill-in form as a workbook: a sheet on the report, a sheet of answers with lists to choose from, and hidden ids.
 *
 * The first column and the first row of both sheets are hidden and hold the ids; they move with what they name when rows are sorted,
 * inserted or deleted. All cells are text, so that no program turns `2025-03` into a date.
 */
import { FORM_MARK, FORM_VERSION } from '../legacy/form/ids.ts'
import type { FormField, FormLayout } from './layout.ts'
import { packed } from './package.ts'
import { contentTypes, OFFICE_RELATIONSHIPS, relationships, XML_HEAD, xmlText } from './xml.ts'

/** Characters that fit into a cell. */
export const LONGEST_CELL = 32_767

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'

/** Cell styles, by their position in `STYLES`. */
const PLAIN = 0
const TITLE = 1
const LABEL = 2
const INPUT = 3
const NOTE = 4

/**
 * The workbook.
 *
 * @throws {RangeError} When a text is longer than a cell can hold.
 */
export function formWorkbook(layout: FormLayout): Uint8Array {
  const lists = listsOf(layout)
  return packed(new Map([
    ['[Content_Types].xml', contentTypes({
      'xl/workbook.xml': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml', 'xl/styles.xml': 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml',
      ...Object.fromEntries([1, 2, 3, 4].map(number => [`xl/worksheets/sheet${number}.xml`, SHEET_TYPE])),
    })],
    ['_rels/.rels', relationships([{ id: 'rId1', type: `${OFFICE_RELATIONSHIPS}/officeDocument`, target: 'xl/workbook.xml' }])],
    ['xl/_rels/workbook.xml.rels', relationships([
      ...[1, 2, 3, 4].map(number => ({ id: `rId${number}`, type: `${OFFICE_RELATIONSHIPS}/worksheet`, target: `worksheets/sheet${number}.xml` })),
      { id: 'rId5', type: `${OFFICE_RELATIONSHIPS}/styles`, target: 'styles.xml' },
    ])],
    ['xl/workbook.xml', workbook(layout)],
    ['xl/styles.xml', STYLES],
    ['xl/worksheets/sheet1.xml', headSheet(layout, lists)],
    ['xl/worksheets/sheet2.xml', answerSheet(layout, lists)],
    ['xl/worksheets/sheet3.xml', plainSheet(columnsAsRows([...lists.values()]))],
    ['xl/worksheets/sheet4.xml', plainSheet([['form-version', FORM_VERSION], ['language', layout.languageCode], ['edition', layout.edition]])],
  ]))
}

function workbook({ words }: FormLayout): string {
  const sheets = [[words.report, ''], [words.answers, ''], ['lists', ' state="hidden"'], [FORM_MARK, ' state="veryHidden"']]
  return `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE_RELATIONSHIPS}"><bookViews><workbookView activeTab="1"/></bookViews><sheets>${
    sheets.map(([name = '', state = ''], index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`
}

/** The lists to choose from, each once, by what is in it. */
function listsOf({ head, rows }: FormLayout): ReadonlyMap<string, readonly string[]> {
  const all = [...head, ...rows.slice(0, 1).flatMap(({ fields }) => fields)].flatMap(({ choices }) => (choices === undefined ? [] : [choices]))
  return new Map(all.map(choices => [choices.join('\n'), choices]))
}

function columnsAsRows(columns: readonly (readonly string[])[]): string[][] {
  const longest = Math.max(0, ...columns.map(({ length }) => length))
  return Array.from({ length: longest }, (_, position) => columns.map(column => column[position] ?? ''))
}

/** Row of the first field on the report. */
const FIRST_FIELD = 6

function headSheet(layout: FormLayout, lists: ReadonlyMap<string, readonly string[]>): string {
  const { words, head } = layout
  const rows = [
    row(1, ['ids', '', 'value'].map(text => cell(text, PLAIN)), ' hidden="1"'),
    row(2, [cell('', PLAIN), cell(words.title, TITLE)]), row(3, [cell('', PLAIN), cell(words.advice, NOTE)]), row(4, [cell('', PLAIN), cell(words.dates, NOTE)]), row(5, [cell('', PLAIN), cell(words.hidden, NOTE)]),
    ...head.map(({ id, label, value }, index) => row(index + FIRST_FIELD, [cell(id, PLAIN), cell(label, LABEL), cell(value, INPUT)])),
  ]
  const choosing = head.flatMap(({ choices }, index) => (choices === undefined ? [] : [validation(`C${index + FIRST_FIELD}`, choices, lists)]))
  return sheet(layout, [[1, 10, true], [2, 36, false], [3, 70, false]], rows, choosing, '')
}

function answerSheet(layout: FormLayout, lists: ReadonlyMap<string, readonly string[]>): string {
  const { words, rows } = layout
  const fields = rows[0]?.fields ?? []
  const body = rows.map(({ items, asked, fields: own }, index) => row(index + 3, [
    cell(items, PLAIN), cell(items, LABEL), cell(asked, NOTE), ...own.map(({ value }) => cell(value, INPUT)),
  ]))
  const head = [
    row(1, ['items', '', '', ...fields.map(({ id }) => id)].map(text => cell(text, PLAIN)), ' hidden="1"'),
    row(2, [cell('', PLAIN), ...[words.item, words.asked, ...fields.map(({ label }) => label)].map(text => cell(text, LABEL))]),
  ]
  const last = rows.length + 2 + 100
  const choosing = fields.flatMap(({ choices }, index) => (choices === undefined ? [] : [validation(`${columnName(index + 4)}3:${columnName(index + 4)}${last}`, choices, lists)]))
  return sheet(layout, [[1, 10, true], [2, 10, false], [3, 50, false], ...fields.map((field, index): [number, number, boolean] => [index + 4, widthOf(field), false])], [...head, ...body], choosing,
    '<pane xSplit="3" ySplit="2" topLeftCell="D3" activePane="bottomRight" state="frozen"/>')
}

const widthOf = ({ id }: FormField): number => (id === 'answer' ? 60 : id === 'remark' || id === 'wording' || id.startsWith('evidence') ? 30 : 16)

function plainSheet(rows: readonly (readonly string[])[]): string {
  return `${XML_HEAD}<worksheet xmlns="${MAIN}"><sheetData>${rows.map((texts, index) => row(index + 1, texts.map(text => cell(text, PLAIN)))).join('')}</sheetData></worksheet>`
}

function sheet({ rightToLeft }: FormLayout, columns: readonly (readonly [number: number, width: number, hidden: boolean])[], rows: readonly string[], choosing: readonly string[], pane: string): string {
  const cols = columns.map(([number, width, hidden]) => `<col min="${number}" max="${number}" width="${width}" customWidth="1"${hidden ? ' hidden="1"' : ''}/>`).join('')
  const validations = choosing.length === 0 ? '' : `<dataValidations count="${choosing.length}">${choosing.join('')}</dataValidations>`
  return `${XML_HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"${rightToLeft ? ' rightToLeft="1"' : ''}>${pane}</sheetView></sheetViews><cols>${cols}</cols><sheetData>${rows.join('')}</sheetData>${validations}</worksheet>`
}

/** A warning, no refusal: the lists are open. */
function validation(cells: string, choices: readonly string[], lists: ReadonlyMap<string, readonly string[]>): string {
  const column = columnName([...lists.keys()].indexOf(choices.join('\n')) + 1)
  return `<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" sqref="${cells}"><formula1>lists!$${column}$1:$${column}$${choices.length}</formula1></dataValidation>`
}

interface FormCell {
  readonly text: string
  readonly style: number
}

function cell(text: string, style: number): FormCell {
  if (text.length > LONGEST_CELL) throw new RangeError(`A text of ${text.length} characters does not fit into a cell of a sheet, which holds ${LONGEST_CELL}; use the form in DOCX`)
  return { text, style }
}

function row(number: number, cells: readonly FormCell[], more = ''): string {
  const content = cells.map(({ text, style }, index) => {
    const at = `r="${columnName(index + 1)}${number}"${style === PLAIN ? ' s="0"' : ` s="${style}"`}`
    return text === '' ? `<c ${at}/>` : `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escapedCell(text)}</t></is></c>`
  })
  return `<row r="${number}"${more}>${content.join('')}</row>`
}

/** A text that looks like one of Excel's escapes, such as `_x000D_`, is escaped itself. */
function escapedCell(text: string): string {
  return xmlText(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'))
}

/** 1 → `A`, 27 → `AA`. */
function columnName(number: number): string {
  const rest = Math.floor((number - 1) / 26)
  return `${rest > 0 ? columnName(rest) : ''}${String.fromCharCode(65 + ((number - 1) % 26))}`
}

const FONTS = '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>'
const FILLS = '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFF8E1"/></patternFill></fill></fills>'
const WRAPPED = '<alignment vertical="top" wrapText="1"/>'
/** Number format 49 is text. */
const STYLES = `${XML_HEAD}<styleSheet xmlns="${MAIN}">${FONTS}${FILLS}<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" applyFont="1"/><xf numFmtId="49" fontId="1" applyFont="1">${WRAPPED}</xf><xf numFmtId="49" fillId="2" applyFill="1" applyNumberFormat="1">${WRAPPED}</xf><xf numFmtId="49">${WRAPPED}</xf></cellXfs></styleSheet>`
