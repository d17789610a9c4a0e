/**
 * A fill-in form as a Word document: a content control for each field, with lists to choose from; the tag of each says what it is.
 */
import { FORM_MARK, FORM_VERSION } from '../legacy/form/ids.ts'
import type { FormField, FormLayout, FormRow } from './layout.ts'
import { packed } from './package.ts'
import { contentTypes, OFFICE_RELATIONSHIPS, relationships, XML_HEAD, xmlText } from './xml.ts'

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const CUSTOM = 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties'
const TYPES = 'application/vnd.openxmlformats-officedocument'

/** The document. */
export function formDocument(layout: FormLayout): Uint8Array {
  return packed(new Map([
    ['[Content_Types].xml', contentTypes({
      'word/document.xml': `${TYPES}.wordprocessingml.document.main+xml`, 'word/styles.xml': `${TYPES}.wordprocessingml.styles+xml`, 'docProps/custom.xml': `${TYPES}.custom-properties+xml`,
    })],
    ['_rels/.rels', relationships([
      { id: 'rId1', type: `${OFFICE_RELATIONSHIPS}/officeDocument`, target: 'word/document.xml' }, { id: 'rId2', type: `${OFFICE_RELATIONSHIPS}/custom-properties`, target: 'docProps/custom.xml' },
    ])],
    ['word/_rels/document.xml.rels', relationships([{ id: 'rId1', type: `${OFFICE_RELATIONSHIPS}/styles`, target: 'styles.xml' }])],
    ['word/styles.xml', STYLES],
    ['docProps/custom.xml', properties({ 'form-version': FORM_VERSION, language: layout.languageCode, edition: layout.edition })],
    ['word/document.xml', body(layout)],
  ]))
}

function properties(values: Readonly<Record<string, string>>): string {
  const list = Object.entries(values).map(([name, value], index) => `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${FORM_MARK}:${name}"><vt:lpwstr>${xmlText(value)}</vt:lpwstr></property>`)
  return `${XML_HEAD}<Properties xmlns="${CUSTOM}" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${list.join('')}</Properties>`
}

function body(layout: FormLayout): string {
  const { words, head, rows, rightToLeft } = layout
  const parts = [
    paragraph(words.title, 'Title', rightToLeft), paragraph(words.advice, undefined, rightToLeft), paragraph(words.dates, undefined, rightToLeft),
    fields(head, 'head', rightToLeft),
    ...rows.flatMap((row, index) => [answerHeading(row, `r${index + 1}`, rightToLeft), ...(row.asked === '' ? [] : [paragraph(row.asked, 'Asked', rightToLeft)]), fields(row.fields, `r${index + 1}`, rightToLeft)]),
  ]
  return `${XML_HEAD}<w:document xmlns:w="${MAIN}"><w:body>${parts.join('')}<w:sectPr/></w:body></w:document>`
}

/** The keys of the items in a control that cannot be edited. */
function answerHeading({ items }: FormRow, row: string, rightToLeft: boolean): string {
  return `<w:p><w:pPr><w:pStyle w:val="Heading2"/>${rightToLeft ? '<w:bidi/>' : ''}</w:pPr>${control(`${row}/items`, items, items, '<w:lock w:val="sdtContentLocked"/>', '<w:text/>')}</w:p>`
}

function fields(list: readonly FormField[], row: string, rightToLeft: boolean): string {
  const rows = list.map(field => `<w:tr>${tableCell(3000, paragraph(field.label, 'Label', rightToLeft))}${tableCell(6600, `<w:p>${rightToLeft ? '<w:pPr><w:bidi/></w:pPr>' : ''}${fieldControl(field, row)}</w:p>`)}</w:tr>`)
  return `<w:tbl><w:tblPr>${rightToLeft ? '<w:bidiVisual/>' : ''}<w:tblW w:w="9600" w:type="dxa"/><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(side => `<w:${side} w:val="single" w:sz="4" w:color="AAAAAA"/>`).join('')}</w:tblBorders></w:tblPr><w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="6600"/></w:tblGrid>${rows.join('')}</w:tbl>`
}

const tableCell = (width: number, content: string): string => `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content}</w:tc>`

function fieldControl({ id, label, value, choices }: FormField, row: string): string {
  const kind = choices === undefined ? '<w:text w:multiLine="1"/>' : `<w:comboBox>${choices.map(choice => `<w:listItem w:displayText="${xmlText(choice)}" w:value="${xmlText(choice)}"/>`).join('')}</w:comboBox>`
  return control(`${row}/${id}`, label, value, '', kind)
}

/** An empty control shows a placeholder that is no content. */
function control(id: string, label: string, value: string, lock: string, kind: string): string {
  const placeholder = value === '' ? '<w:showingPlcHdr/>' : ''
  const content = value === '' ? '<w:r><w:rPr><w:color w:val="888888"/></w:rPr><w:t>…</w:t></w:r>' : run(value)
  return `<w:sdt><w:sdtPr><w:alias w:val="${xmlText(label.slice(0, 60))}"/><w:tag w:val="${FORM_MARK}:${id}"/>${lock}${placeholder}${kind}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
}

function paragraph(text: string, style: string | undefined, rightToLeft: boolean): string {
  const look = `${style === undefined ? '' : `<w:pStyle w:val="${style}"/>`}${rightToLeft ? '<w:bidi/>' : ''}`
  return `<w:p>${look === '' ? '' : `<w:pPr>${look}</w:pPr>`}${run(text)}</w:p>`
}

/** Line feeds and tabs are elements. */
function run(text: string): string {
  const pieces = text.split(/([\n\t])/).filter(piece => piece !== '')
  return `<w:r>${pieces.map(piece => (piece === '\n' ? '<w:br/>' : piece === '\t' ? '<w:tab/>' : `<w:t xml:space="preserve">${xmlText(piece)}</w:t>`)).join('')}</w:r>`
}

const style = (id: string, name: string, look: string, above = ''): string => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${above}<w:rPr>${look}</w:rPr></w:style>`
const STYLES = `${XML_HEAD}<w:styles xmlns:w="${MAIN}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Arial"/><w:sz w:val="22"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="80"/></w:pPr></w:pPrDefault></w:docDefaults>${
  [style('Title', 'Title', '<w:b/><w:sz w:val="32"/>'), style('Heading2', 'heading 2', '<w:b/><w:sz w:val="26"/>', '<w:pPr><w:keepNext/><w:spacing w:before="240"/></w:pPr>'), style('Label', 'Form label', '<w:b/>'), style('Asked', 'Form question', '<w:i/>')].join('')}</w:styles>`
