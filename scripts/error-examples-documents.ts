/** Examples for the error index from the readers of formats: fixtures, fixtures with one part changed, and small files made by hand. */
import { strToU8 } from 'fflate'
import { drawn, madePdf, paragraph } from '../test/legacy/pdf.ts'
import { changed, type ErrorExample } from './error-examples.ts'
import { fixture, imported, legacyBytes, repacked, repackedWith } from './legacy-example.ts'

const DOCX = 'docx/questionnaire-en/source.docx'
const BODY = 'word/document.xml'
const XLSX = 'xlsx/calc-es/source.xlsx'
const SHEET = 'xl/worksheets/sheet1.xml'
const ODT = 'odt/questionnaire-fr/source.odt'

const docx = (from: string | RegExp, to: string, circumstance: string): ErrorExample => imported('report.docx', repackedWith(DOCX, BODY, from, to), {}, circumstance)
const xlsx = (from: string | RegExp, to: string, circumstance: string): ErrorExample => imported('report.xlsx', repackedWith(XLSX, SHEET, from, to), {}, circumstance)
/** The lines of a table of two rows and two columns. */
const WALLS = [[50, 710, 350, 710], [50, 680, 350, 680], [50, 650, 350, 650], [50, 710, 50, 650], [350, 710, 350, 650], [162, 710, 162, 650]].map(([left, top, right, bottom]) => `${left} ${top} m ${right} ${bottom} l S\n`).join('')

const pdf = (content: string | readonly string[], circumstance: string, parts: Parameters<typeof madePdf>[1] = {}): ErrorExample => (
  imported('report.pdf', madePdf(typeof content === 'string' ? [content] : content, parts), { kind: 'report', officeCode: 'NZ' }, circumstance)
)
const html = (body: string, circumstance?: string): ErrorExample => imported('report.html', `<html><body>${body}</body></html>\n`, { kind: 'report', officeCode: 'NZ', partial: true }, circumstance)
const xml = (text: string, circumstance?: string): ErrorExample => imported('report.xml', text, { kind: 'report', officeCode: 'NZ', partial: true }, circumstance)
const rtf = (body: string, circumstance?: string): ErrorExample => (
  { ...imported('report.rtf', Uint8Array.from(`{\\rtf1\\ansi\\ansicpg1252 ${body}}`, character => character.charCodeAt(0)), { kind: 'report', officeCode: 'NZ' }, circumstance), bad: `{\\rtf1\\ansi\\ansicpg1252 ${body}}` }
)
/** A flat text document: its fixture with one change. */
const fodt = (from: string | RegExp, to: string, circumstance: string): ErrorExample => (
  imported('report.fodt', strToU8(changed(new TextDecoder().decode(legacyBytes('fodt/questionnaire-fr/source.fodt')), from, to)), {}, circumstance)
)

const ANY_FORMAT: Readonly<Record<string, () => ErrorExample>> = {
  'legacy.reader-broke': () => imported('report.pdf', Uint8Array.from('%PDF-1.7\n', character => character.charCodeAt(0)), {}, 'Of a PDF file that ends after its first line.'),
  'legacy.name-differs': () => imported('report.docx', 'Office: NZ\n\nRecommendation 1\nImplemented.\n', { partial: true }, 'Of a file of plain text that is called `report.docx`.'),
  'legacy.tracked-changes': () => fixture('docx/notes-and-changes-en/source.docx', 'Of a Word document in which somebody turned on the tracking of changes.'),
  'legacy.comments-left-out': () => fixture('docx/notes-and-changes-en/source.docx', 'Of a Word document with comments of reviewers.'),
  'legacy.notes-left-out': () => fixture('docx/notes-and-changes-en/source.docx', 'Of a Word document with footnotes.'),
  'legacy.hidden-text': () => fixture('docx/notes-and-changes-en/source.docx', 'Of a Word document with text in the format "hidden".'),
  'legacy.hidden-cells': () => fixture('xlsx/hidden-and-merged-en/source.xlsx', 'Of a workbook with a hidden row, a hidden column and a hidden sheet.', { officeCode: 'NZ' }),
  'legacy.objects-left-out': () => fixture('docx/beside-the-text-en/source.docx', 'Of a Word document with a spreadsheet in it.'),
  'legacy.macros-ignored': () => fixture('docx/beside-the-text-en/source.docx', 'Of a Word document with macros.'),
  'legacy.external-links': () => fixture('docx/beside-the-text-en/source.docx', 'Of a Word document with a picture that stands elsewhere.'),
  'legacy.encrypted': () => pdf(SENTENCE, 'Of a PDF file that asks for a password.', { trailer: `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -4 >> /ID [<00> <00>]` }),
}

const PACKAGES: Readonly<Record<string, () => ErrorExample>> = {
  'legacy.zip-damaged': () => imported('report.docx', legacyBytes(DOCX).slice(0, -30), {}, 'Of a Word document whose last bytes are missing.'),
  'legacy.zip-unsafe': () => imported('report.docx', repacked(DOCX, { '../outside.xml': () => '<a/>' }), {}, 'Of a Word document with a part that leads out of the archive.'),
  'legacy.part-damaged': () => docx('</w:body>', '', 'Of a Word document whose main part lacks an end tag.'),
  'legacy.part-doctype': () => docx(/(<\?xml[^>]*\?>)?/, '$&<!DOCTYPE document SYSTEM "https://example.org/document.dtd">', 'Of a Word document with a DOCTYPE in its main part.'),
  'legacy.main-part': () => imported('report.docx', repackedWith(DOCX, '_rels/.rels', /\/officeDocument"/g, '/otherDocument"'), {}, 'Of a Word document whose package does not say which part is the document.'),
}

const WORD: Readonly<Record<string, () => ErrorExample>> = {
  'legacy.fields': () => fixture('docx/notes-and-changes-en/source.docx', 'Of a Word document with a cross-reference.'),
  'legacy.text-boxes': () => fixture('docx/notes-and-changes-en/source.docx', 'Of a Word document with a text box.'),
  'legacy.images': () => fixture('docx/beside-the-text-en/source.docx', 'Of a Word document with a picture.'),
  'legacy.inserted-file': () => fixture('docx/beside-the-text-en/source.docx', 'Of a Word document that shows another file in its place.'),
  'legacy.symbol-unknown': () => docx(/<w:t(?: [^>]*)?>[^<]*<\/w:t>/, '$&<w:sym w:font="Office Signs" w:char="F0A5"/>', 'Of a Word document with a sign from a font of symbols.'),
  'legacy.list-number-unknown': () => imported('report.docx', listInThaiLetters(), {}, 'Of a Word document with a list that counts in Thai letters.'),
  'legacy.drawing-text': () => fixture('xlsx/strict-1904-fr/source.xlsx', 'Of a workbook with a text box.', { officeCode: 'MC' }),
}

const WORDPROCESSING = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const NUMBERING = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering'

/** The questionnaire with a paragraph in front, in a list that counts in Thai letters. */
function listInThaiLetters(): Uint8Array {
  const level = '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="thaiLetters"/><w:lvlText w:val="%1)"/></w:lvl>'
  return repacked(DOCX, {
    [BODY]: part => changed(part, '<w:body>', '$&<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>A point</w:t></w:r></w:p>'),
    'word/_rels/document.xml.rels': part => changed(part, '</Relationships>', `<Relationship Id="list" Type="${NUMBERING}" Target="numbering.xml"/>$&`),
    'word/numbering.xml': () => `<w:numbering ${WORDPROCESSING}><w:abstractNum w:abstractNumId="0">${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
  })
}

const SHEETS: Readonly<Record<string, () => ErrorExample>> = {
  'legacy.formulas-left-out': () => fixture('xlsx/hidden-and-merged-en/source.xlsx', 'Of a workbook with computed cells.', { officeCode: 'NZ' }),
  'legacy.formula-uncomputed': () => fixture('xlsx/hidden-and-merged-en/source.xlsx', 'Of a workbook that a program wrote and nobody opened.', { officeCode: 'NZ' }),
  'legacy.cell-error': () => fixture('xlsx/hidden-and-merged-en/source.xlsx', 'Of a workbook with a cell that divides by zero.', { officeCode: 'NZ' }),
  'legacy.cell-string-missing': () => xlsx(/(<c [^>]*t="s"[^>]*><v>)[0-9]+/, '$1999999', 'Of a workbook with one cell that points to a text that is not there.'),
  'legacy.date-impossible': () => xlsx('<v>45789</v>', '<v>60</v>', 'Of a workbook with day 60 of 1900, the 29 February that never was.'),
}

const SENTENCE = paragraph(60, 100, ['Recommendation 1', 'The office adopted its strategy in March 2024 and shares it with all offices of the region every', 'year, as the recommendation asks.'])
const CMAP = '/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfchar <76> <E001> endbfchar endcmap end'
const PRIVATE_SIGN = `<< /Length ${CMAP.length} >>\nstream\n${CMAP}\nendstream`

const PDF: Readonly<Record<string, () => ErrorExample>> = {
  'legacy.pdf-images-only': () => pdf('0 0 10 10 re f', 'Of a PDF file with a picture on its only page.'),
  'legacy.pdf-dynamic-form': () => pdf('', 'Of a PDF file that is nothing but a dynamic form.', { catalog: '/NeedsRendering true /AcroForm << /Fields [] /XFA [(template) 100 0 R] >>', objects: ['<< /Length 8 >>\nstream\n<xdp/>\n\nendstream'] }),
  'legacy.pages-without-text': () => pdf([SENTENCE, '', ''], 'Of a PDF file with two empty pages.'),
  'legacy.text-aslant': () => pdf(drawn(20, 400, 'DRAFT', 30, 'F1', '0 1 -1 0') + SENTENCE, 'Of a PDF file with the word DRAFT along the edge of a page.'),
  'legacy.hyphen-removed': () => fixture('pdf/two-columns-en/source.pdf', 'Of a PDF file in two narrow columns.'),
  'legacy.footnote-mark': () => pdf(drawn(60, 100, 'The strategy') + drawn(121.2, 96, '3', 6) + paragraph(60, 140, ['Recommendation 1', 'Implemented.']), 'Of a PDF file with a raised figure and no note of that number.'),
  'legacy.table-unruled': () => pdf([['Item', 'Status', 'Comment'], ['1.a', 'Implemented', 'Adopted in 2024'], ['1.b', 'Not implemented', 'Too early'], ['2.a', 'Implemented', 'Since 2020']].map((cells, row) => cells.map((cell, column) => drawn(60 + 160 * column, 100 + 30 * row, cell)).join('')).join(''), 'Of a PDF file with a table without ruled lines.'),
  'legacy.text-over-wall': () => pdf(`${WALLS}${drawn(60, 110, 'Recommendations a Status')}${drawn(60, 140, '1')}${drawn(170, 140, 'Implemented')}`, 'Of a PDF file in which two heads of a table are drawn as one text.'),
  'legacy.row-over-pages': () => fixture('pdf/annex-fr-table/source.pdf', 'Of a PDF file with a long table.'),
  'legacy.letters-unknown': () => pdf(SENTENCE, 'Of a PDF file whose font says of the letter v that it is a private sign.', { font: '/Encoding /WinAnsiEncoding /ToUnicode 100 0 R', objects: [PRIVATE_SIGN] }),
}

const RTF_AND_ODT: Readonly<Record<string, () => ErrorExample>> = {
  'legacy.code-page': () => ({ ...rtf('', ''), ...imported('report.rtf', Uint8Array.from('{\\rtf1\\ansi\\ansicpg850 Recommendation 1\\par caf\\\'82 is implemented.\\par}', character => character.charCodeAt(0)), { kind: 'report', officeCode: 'NZ' }) }),
  'legacy.rtf-groups': () => rtf('Recommendation 1\\par {\\b Implemented.\\par'),
  'legacy.form-fields': () => fodt(/<office:text[^>]*>/, '$&<office:forms><form:form><form:text form:name="status" form:current-value="Mis en œuvre"/></form:form></office:forms>', 'Of a text document with a form field.'),
  'legacy.media-type-differs': () => imported('report.odt', repacked(ODT, { mimetype: () => 'application/vnd.oasis.opendocument.spreadsheet' }), {}, 'Of a text document whose package calls itself a spreadsheet.'),
}

const MARKUP: Readonly<Record<string, () => ErrorExample>> = {
  'legacy.encoding-declared': () => xml('<?xml version="1.0" encoding="ISO-8859-1"?>\n<r><recommendation number="1"><status>Implemented</status><comment>déjà adopté</comment></recommendation></r>\n', 'Of a file in UTF-8.'),
  'legacy.markup-broken': () => html('<h2>Recommendation 1</h2><p>Implemented.</p><p title="in force'),
  'legacy.disabled-value': () => html('<h2>Recommendation 1</h2><p>Status: <input value="Implemented"></p><p>Last year: <input disabled value="Planned"></p>'),
  'legacy.outside-content': () => html('<h2>Recommendation 1</h2><p>Implemented.</p><iframe src="https://example.org/annex"></iframe>'),
  'legacy.choices-left-out': () => fixture('html/survey-en/source.html', 'Of a saved survey with lists to choose from.'),
  'legacy.images-left-out': () => html('<h2>Recommendation 1</h2><p>Implemented.<img src="chart.png" alt="A chart"></p>'),
  'legacy.xml-doctype': () => xml('<!DOCTYPE r SYSTEM "https://example.org/r.dtd">\n<r><recommendation number="1"><status>Implemented</status></recommendation></r>\n'),
  'legacy.xml-broken': () => xml('<r><recommendation number=1><status>Implemented</status></recommendation></r>\n'),
  'legacy.entity-undeclared': () => xml('<r><recommendation number="1"><status>Implemented</status><comment>caf&eacute;</comment></recommendation></r>\n'),
  'legacy.xml-empty': () => xml('<r><recommendation/></r>\n'),
  'legacy.message-packed': () => imported('report.eml', 'From: ict@office.example.org\nTo: ict@example.org\nSubject: Report\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain\nContent-Transfer-Encoding: base64\n\nUmVjb21tZW5kYXRpb24gMQo=\n--b--\n'),
}

/** Examples by code; each is made when it is asked for. */
export const DOCUMENT_EXAMPLES: Readonly<Record<string, () => ErrorExample>> = { ...ANY_FORMAT, ...PACKAGES, ...WORD, ...SHEETS, ...PDF, ...RTF_AND_ODT, ...MARKUP }
