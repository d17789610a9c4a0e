/** PDF files that hold one oddity each, made by hand. */
import { zlibSync } from 'fflate'
import { describe, expect, it, vi } from 'vitest'
import { flat } from '../../src/legacy/blocks.ts'
import { importLegacy, verifyLedger } from '../../src/legacy/index.ts'
import { WALKERS } from '../../src/legacy/ledger/verify/walkers.ts'
import type { ReadDocument } from '../../src/legacy/readers/read-document.ts'
import { asides, blocksOf, drawn, madePdf, paragraph, pdfOf, readBytes, tablesOf, unaccounted } from './pdf.ts'

const BODY = paragraph(60, 100, ['The office adopted its strategy in March 2024 and shares it with all offices of the region every', 'year, as the recommendation asks.'])

/** Codes of what a reader found, sorted. */
const codes = (document: ReadDocument): string[] => document.issues.map(issue => issue.code).sort()

async function refusal(bytes: Uint8Array, limits = {}): Promise<string | undefined> {
  try {
    await readBytes(bytes, limits)
    return undefined
  } catch (thrown) {
    return (thrown as { readonly issue?: { readonly code: string } }).issue?.code ?? String(thrown)
  }
}

describe('the PDF reader on texts', () => {
  it('joins the lines of a paragraph and keeps paragraphs apart', async () => {
    const document = await readBytes(madePdf([BODY + paragraph(60, 140, ['A second paragraph.'])]))
    expect(blocksOf(document)).toEqual([
      'The office adopted its strategy in March 2024 and shares it with all offices of the region every year, as the recommendation asks.', 'A second paragraph.'])
  })

  it('splits off the mark of a footnote that is glued to a word, and knows its note', async () => {
    const content = paragraph(60, 100, ['The office adopted its strategy']) + drawn(207.5, 96, '1', 6) + paragraph(60, 113.2, ['and evaluates it.']) + drawn(60, 740, '1 Decision 7 of 2024.', 8)
    const document = await readBytes(madePdf([content]))
    expect(blocksOf(document).join(' ')).toBe('The office adopted its strategy and evaluates it.')
    expect(asides(document)).toEqual(['footnote 1', 'footnote 1 Decision 7 of 2024.'])
    expect(flat(document.body).flatMap(block => (block.notes ?? []).map(note => note.text))).toEqual(['Decision 7 of 2024.'])
    expect(codes(document)).toEqual(['legacy.notes-left-out'])
  })

  it('keeps a power, which is no mark', async () => {
    const document = await readBytes(madePdf([drawn(60, 100, 'An area of 300 m') + drawn(144.4, 96, '2', 6) + drawn(152, 100, 'in all.')]))
    expect(blocksOf(document).join(' ').replace(/\s/g, '')).toBe('Anareaof300m2inall.')
    expect(asides(document)).toEqual([])
  })

  it('reports a mark whose note stands elsewhere', async () => {
    expect(codes(await readBytes(madePdf([drawn(60, 100, 'The strategy') + drawn(121.2, 96, '3', 6) + paragraph(60, 140, ['Further words.'])])))).toEqual(['legacy.footnote-mark'])
  })

  it('reads text that is not shown, as text recognition lays it under a picture', async () => {
    expect(blocksOf(await readBytes(madePdf([`3 Tr ${drawn(60, 100, 'Recognised words')}`])))).toEqual(['Recognised words'])
  })

  it('keeps a ligature as the file has it', async () => {
    expect(blocksOf(await readBytes(madePdf([drawn(60, 100, 'of\u0080ce')], { font: '/Encoding << /Type /Encoding /Differences [128 /fi] >>' })))).toEqual(['ofﬁce'])
  })

  it('puts texts that are written upwards at the end of their page and says so', async () => {
    const document = await readBytes(madePdf([drawn(20, 400, 'DRAFT', 30, 'F1', '0 1 -1 0') + BODY]))
    expect(blocksOf(document).at(-1)).toBe('DRAFT')
    expect(codes(document)).toContain('legacy.text-aslant')
  })
})

describe('the PDF reader on hyphens at line ends', () => {
  const lines = (...texts: string[]): string => texts.map((text, at) => paragraph(60, 100 + 60 * at, text.split('\n'))).join('')

  it('removes one when the document writes the word without it', async () => {
    const document = await readBytes(madePdf([lines('The full implementation of this was late because of the documen-\ntation that was missing.', 'The documentation is there now.')]))
    expect(blocksOf(document)[0]).toContain('the documentation that')
    expect(codes(document)).toEqual([])
  })

  it('keeps one when the document writes it elsewhere', async () => {
    const document = await readBytes(madePdf([lines('Every office that takes part in this project has signed up for the co-\noperation that was agreed.', 'The co-operation goes on.')]))
    expect(blocksOf(document)[0]).toContain('the co-operation that')
    expect(codes(document)).toEqual([])
  })

  it('keeps and reports one that nothing decides', async () => {
    const document = await readBytes(madePdf([lines('Every office that takes part in this project has signed up for the docu-\nmentation that was agreed.')]))
    expect(blocksOf(document)[0]).toContain('the docu-mentation that')
    expect(codes(document)).toEqual(['legacy.hyphen-at-line-end'])
  })
})

describe('the PDF reader on tables', () => {
  const row = (y: number, ...cells: (string | undefined)[]): string => cells.map((cell, at) => (cell === undefined ? '' : drawn(60 + 160 * at, y, cell))).join('')

  it('reads columns without ruled lines as a table, and says that it guessed', async () => {
    const document = await readBytes(madePdf([row(100, 'Action', 'Status', 'Comment') + row(130, '1.a', 'Implemented', 'Adopted in 2024') + row(160, '1.b', 'Not implemented', undefined) + row(190, '2.a', 'Implemented', 'Since 2020,') + row(203, undefined, undefined, 'every week')]))
    expect(tablesOf(document)).toEqual([[['Action', 'Status', 'Comment'], ['1.a', 'Implemented', 'Adopted in 2024'], ['1.b', 'Not implemented', ''], ['2.a', 'Implemented', 'Since 2020, every week']]])
    expect(codes(document)).toEqual(['legacy.table-unruled'])
  })

  it('reads the cells between ruled lines, merged ones as well', async () => {
    const lines = [[50, 90, 450, 90], [50, 120, 450, 120], [50, 150, 450, 150], [50, 90, 50, 150], [450, 90, 450, 150], [250, 120, 250, 150]]
    const document = await readBytes(madePdf([lines.map(([x0 = 0, y0 = 0, x1 = 0, y1 = 0]) => `${x0} ${800 - y0} m ${x1} ${800 - y1} l S\n`).join('') + drawn(60, 110, 'Both columns') + drawn(60, 140, 'left') + drawn(260, 140, 'right')]))
    expect(tablesOf(document)).toEqual([[['Both columns'], ['left', 'right']]])
    expect(document.body[0]).toMatchObject({ kind: 'table', rows: [{ cells: [{ columnSpan: 2, rowSpan: 1 }] }, { cells: [{ column: 0 }, { column: 1 }] }] })
    expect(codes(document)).toEqual([])
  })

  it('parts a text that was drawn over a wall of the table', async () => {
    const walls = [[50, 90, 350, 90], [50, 120, 350, 120], [50, 150, 350, 150], [50, 90, 50, 150], [350, 90, 350, 150], [162, 90, 162, 150]]
    const document = await readBytes(madePdf([walls.map(([x0 = 0, y0 = 0, x1 = 0, y1 = 0]) => `${x0} ${800 - y0} m ${x1} ${800 - y1} l S\n`).join('') + drawn(60, 110, 'Recommendations a Status') + drawn(60, 140, '1') + drawn(170, 140, 'Implemented')]))
    expect(tablesOf(document)).toEqual([[['Recommendations a', 'Status'], ['1', 'Implemented']]])
    expect(codes(document)).toEqual(['legacy.text-over-wall'])
    expect(unaccounted(document)).toEqual([])
  })

  it('reads labels with their texts beside them as a list, not as a table', async () => {
    const document = await readBytes(madePdf([['a)', 'b)', 'c)', 'd)'].map((label, at) => drawn(60, 100 + 20 * at, label) + drawn(90, 100 + 20 * at, `Text of item ${at + 1}.`)).join('')]))
    expect(tablesOf(document)).toEqual([])
    expect(blocksOf(document)).toEqual(['a) Text of item 1.', 'b) Text of item 2.', 'c) Text of item 3.', 'd) Text of item 4.'])
  })
})

describe('the PDF reader on headers and footers', () => {
  it('leaves out what repeats at the edges of pages, numbers aside', async () => {
    const page = (number: number): string => drawn(60, 40, 'CWS/99 (SAMPLE)', 8) + BODY + drawn(290, 770, `Page ${number} of 3`, 8)
    const document = await readBytes(madePdf([1, 2, 3].map(page)))
    expect(asides(document)).toEqual([1, 2, 3].flatMap(number => ['header CWS/99 (SAMPLE)', `footer Page ${number} of 3`]))
    expect(blocksOf(document)).toHaveLength(3)
  })

  it('keeps a first line that repeats without standing apart', async () => {
    const page = paragraph(60, 60, ['Recommendation 1', 'The office has done what was asked.'])
    expect(asides(await readBytes(madePdf([page, page.replace('was asked', 'had been asked')])))).toEqual([])
  })
})

describe('the PDF reader on what lies over and around the pages', () => {
  const LINK = '<< /Type /Annot /Subtype /Link /Rect [118 695 200 712] /A << /S /URI /URI (https://example.org/strategy) >> >>'
  const COMMENT = '<< /Type /Annot /Subtype /Text /Rect [10 10 20 20] /Contents (Is that so?) >>'
  const FIELD = '<< /Type /Annot /Subtype /Widget /FT /Tx /T (status) /V (Implemented) /Rect [160 655 260 670] >>'

  it('finds links, comments and the values of form fields', async () => {
    const document = await readBytes(madePdf([{ content: BODY + drawn(60, 141, 'Status of 1.a:'), annotations: [LINK, COMMENT, '100 0 R'] }], { catalog: '/AcroForm << /Fields [100 0 R] >>', objects: [FIELD] }))
    expect(blocksOf(document).at(-1)).toBe('Status of 1.a: Implemented')
    expect(asides(document)).toEqual(['link-target https://example.org/strategy', 'comment Is that so?'])
    const [linked] = flat(document.body)
    expect(linked?.links?.map(({ target }) => target.text)).toEqual(['https://example.org/strategy'])
    expect(codes(document)).toEqual(['legacy.comments-left-out'])
  })

  it('takes scripts for text that is left out, and files by their hash', async () => {
    const objects = ['<< /S /JavaScript /JS (app.alert\\(1\\)) >>', '<< /Type /Filespec /F (data.csv) /EF << /F 102 0 R >> >>', '<< /Type /EmbeddedFile /Length 3 >>\nstream\na;b\nendstream']
    const document = await readBytes(madePdf([BODY], { catalog: '/OpenAction 100 0 R /Names << /EmbeddedFiles << /Names [(data.csv) 101 0 R] >> >>', objects, trailer: '/Info << /Title (Report) /ModDate (D:20250315120000Z) >>' }))
    expect(asides(document)).toEqual(['metadata Report', 'embedded-object data.csv', 'embedded-object \uFFFC', 'macro app.alert(1)'])
    expect(document.source.nodes.find(node => node.address === 'attachment 1')?.sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(document.modified).toBe('2025-03-15')
    expect(codes(document)).toEqual(['legacy.macros-ignored', 'legacy.objects-left-out'])
  })

  it('fetches nothing, not even for a font that is not embedded', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('no network'))
    const font = '/Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> >>]'
    await importLegacy(madePdf([BODY + drawn(60, 300, 'x', 11, 'F2')], { objects: [`<< ${font} >>`] }))
    expect(fetched).not.toHaveBeenCalled()
    fetched.mockRestore()
  })
})

describe('the PDF reader on files that it cannot or must not read', () => {
  it.each([
    ['pictures alone', madePdf(['0 0 10 10 re f']), 'legacy.pdf-images-only'],
    ['a password', madePdf([BODY], { trailer: `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -4 >> /ID [<00> <00>]` }), 'legacy.encrypted'],
    ['too many pages', madePdf([BODY, BODY, BODY]), 'legacy.limit'],
  ])('refuses %s', async (_, bytes, code) => {
    expect(await refusal(bytes, { pages: 2 })).toBe(code)
  })

  it('refuses a stream that unpacks beyond the limit, and one that is packed twice', async () => {
    const zeros = Array.from(zlibSync(new Uint8Array(3_000_000)), byte => String.fromCharCode(byte)).join('')
    expect(await refusal(madePdf([''], { firstStream: ['/Filter /FlateDecode', zeros] }), { unpackedBytes: 1_000_000 })).toBe('legacy.limit')
    expect(await refusal(madePdf([''], { firstStream: ['/Filter [/FlateDecode /FlateDecode]', zeros] }))).toBe('legacy.limit')
  })

  it('names the pages without text', async () => {
    const document = await readBytes(madePdf([BODY, '', '', BODY, '']))
    expect(document.issues.map(({ code, values }) => [code, values?.['pages']])).toEqual([['legacy.pages-without-text', '2–3, 5']])
  })

  it.each([
    ['pages that contain themselves', (text: string) => text.replace(/\/Kids \[[^\]]*\]/, '/Kids [2 0 R 2 0 R]')],
    ['no table of objects', (text: string) => text.slice(0, text.indexOf('xref\n'))],
    ['an end in the middle', (text: string) => text.slice(0, text.length / 3)],
    ['a count of pages that lies', (text: string) => text.replace('/Count 1', '/Count 99999999')],
    ['nothing but its mark', () => '%PDF-1.7\n'],
    ['a form that draws itself', (text: string) => text.replace('/Resources <<', '/Resources << /XObject << /X 100 0 R >>')],
  ])('ends on %s with a value or a code', async (_, damage) => {
    const whole = Array.from(madePdf([`${BODY}/X Do\n`], { objects: ['<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 100 0 R >> >> /Length 5 >>\nstream\n/X Do\nendstream'] }), byte => String.fromCharCode(byte)).join('')
    const result = await importLegacy(Uint8Array.from(damage(whole), character => character.charCodeAt(0)))
    expect(result.ok || result.issues.every(issue => issue.code.startsWith('legacy.'))).toBe(true)
    expect(result.ok ? 'value' : result.issues.length).toBeTruthy()
  })
})

describe('the check of a ledger of a PDF file', () => {
  const NOTES = paragraph(60, 100, ['The office adopted its strategy']) + drawn(207.5, 96, '1', 6) + drawn(60, 740, '1 Decision 7 of 2024.', 8)
  it.each([
    ...['annex-fr-table', 'annex-fr-flow', 'questionnaire-en', 'two-columns-en', 'report-ar'].map(name => [name, pdfOf(name)] as const),
    ['notes', madePdf([NOTES, NOTES, BODY])] as const,
    ['edges', madePdf([1, 2, 3].map(number => drawn(60, 40, 'Header', 8) + BODY + drawn(290, 770, `${number}/3`)))] as const,
  ])('finds the same nodes again, and each character has one place: %s', async (_, bytes) => {
    const walk = await WALKERS['application/pdf']?.()
    const document = await readBytes(bytes)
    const { source } = document
    expect(unaccounted(document)).toEqual([])
    const again = (await walk?.(bytes) ?? []).filter(({ text }) => text !== '')
    expect(again).toEqual(source.nodes.map(({ address, text, role, sha256 }) => ({ address, text, ...(role === undefined ? {} : { role }), ...(sha256 === undefined ? {} : { sha256 }) })))
    expect(again.length).toBeGreaterThan(2)
  })
})

describe('a PDF file that is drawn from the bottom to the top', () => {
  it('is read from the top, with a ledger that verifies', async () => {
    const lines = ['Report of the Office of Norway (NO) for 2025', '', 'Recommendation 1', 'The strategy has been implemented. It was adopted in March', '2024 and covers all departments of the office.', '', 'Recommendation 2', 'Not implemented.']
    const bytes = madePdf([lines.map((line, at) => (line === '' ? '' : drawn(60, 100 + 14 * at, line))).reverse().join('')])
    const result = await importLegacy(bytes, { kind: 'report', partial: true })
    if (!result.ok || result.name !== 'OfficeReport') throw new Error(JSON.stringify(result.issues))
    expect(result.value.responseBag?.[0]?.responseTextBag?.[0]?.value).toBe('The strategy has been implemented. It was adopted in March 2024 and covers all departments of the office.')
    expect(await verifyLedger({ source: bytes, ledger: result.ledger, output: result.value })).toEqual([])
  })
})
