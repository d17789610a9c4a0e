import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { flat, type BodyPart, type Table } from '../../src/legacy/blocks.ts'
import { importLegacy, verifyLedger } from '../../src/legacy/index.ts'
import { LedgerDraft } from '../../src/legacy/ledger/draft.ts'
import { walkXlsx } from '../../src/legacy/ledger/verify/formats/xlsx.ts'
import { DEFAULT_LEGACY_LIMITS, type LegacyLimits } from '../../src/legacy/readers/limits.ts'
import { isLegacyRefusal, type ReadDocument } from '../../src/legacy/readers/read-document.ts'
import { readXlsx } from '../../src/legacy/readers/xlsx/index.ts'
import { displayOfCode } from '../../src/legacy/readers/xlsx/number-formats.ts'
import { decimalOf, shownNumber } from '../../src/legacy/readers/xlsx/numbers.ts'
import { contentOf, imported, sourceOf } from './annex.ts'
import { rowOf, sheetOf, workbookWith } from './xlsx-parts.ts'

const FIXTURES = new URL('../../fixtures/legacy/xlsx/', import.meta.url)
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(`${name}/source.xlsx`, FIXTURES)))

/** Reads, and insists that every character is accounted for and that the nodes are found again. */
async function read(bytes: Uint8Array, limits: Partial<LegacyLimits> = {}): Promise<ReadDocument> {
  const document = await readXlsx(bytes, { limits: { ...DEFAULT_LEGACY_LIMITS, ...limits } })
  const { source, body, leftOut } = document
  const draft = new LedgerDraft(source)
  for (const { from, to, why } of leftOut) draft.leaveOut([{ from, to }], why)
  flat(body).forEach((block, index) => draft.map(['text', index], block))
  const total = draft.entries().reduce((sum, { count }) => sum + count, 0)
  const nodes = await walkXlsx(bytes)
  expect(source.nodes.map(({ address, text, role, sha256 }) => ({ address, text, role, sha256 }))).toEqual(nodes.map(({ address, text, role, sha256 }) => ({ address, text, role, sha256 })))
  expect(total).toBe(source.characterCount)
  return document
}

async function refusal(bytes: Uint8Array, limits: Partial<LegacyLimits> = {}): Promise<unknown> {
  try {
    await readXlsx(bytes, { limits: { ...DEFAULT_LEGACY_LIMITS, ...limits } })
  } catch (thrown) {
    return isLegacyRefusal(thrown) ? thrown.issue : thrown
  }
  return undefined
}

const tablesIn = (body: readonly BodyPart[]): Table[] => body.filter((part): part is Table => part.kind === 'table')
const rowsIn = (table: Table | undefined): string[][] => (table?.rows ?? []).map(({ cells }) => cells.map(cell => flat(cell.body).map(block => block.text).join('/')))
const codesIn = ({ issues }: ReadDocument): string[] => issues.map(({ code }) => code)
const rolesIn = ({ source }: ReadDocument): Record<string, string> => Object.fromEntries(source.nodes.flatMap(({ address, role }) => (role === undefined ? [] : [[address, role]])))

describe('readXlsx on the fixtures', () => {
  it.each(readdirSync(FIXTURES))('accounts for every character of %s, and finds its nodes again', async name => {
    expect((await read(bytesOf(name))).source.nodes.length).toBeGreaterThan(20)
  })

  let hidden: ReadDocument
  beforeAll(async () => {
    hidden = await read(bytesOf('hidden-and-merged-en'))
  })

  it('shows what a reader of the sheets sees', () => {
    expect(tablesIn(hidden.body).map(({ name }) => name?.text)).toEqual(['Answers', 'Further answers'])
    expect(rowsIn(tablesIn(hidden.body)[0])).toEqual([
      ['Recommendation', 'Action', 'Status', 'Progress', 'Date', 'Evidence', 'Comment'],
      ['1', 'a', 'Implemented', '100 %', '2025-06-30', 'strategy', 'IT strategy adopted'],
      ['b', 'In progress', '87.5 %', 'forum', 'Shared with two offices/- by mail/- in a forum'],
      ['2', 'a', 'Planned', '2026-03-31'],
      ['3', 'a', 'Implemented', '100 %', '#DIV/0!'],
    ])
    expect(rowsIn(tablesIn(hidden.body)[1])[1]).toEqual(['Recommendation 8', 'Implemented', 'Task forces joined'])
  })

  it('gives merged cells their span and links their address', () => {
    const cells = tablesIn(hidden.body)[0]?.rows.flatMap(row => row.cells) ?? []
    expect(cells.find(({ spot }) => spot === 'Answers!A4')).toMatchObject({ column: 0, rowSpan: 2, columnSpan: 1 })
    const targets = cells.flatMap(cell => flat(cell.body)).flatMap(block => block.links ?? []).map(({ target }) => target.text)
    expect(targets).toEqual(['https://www.example.org/ca/strategy', 'https://www.example.org/ca/forum'])
  })

  it('keeps what is hidden in nodes with a role', () => {
    expect(rolesIn(hidden)).toMatchObject({
      'Answers!B1': 'hidden', 'Answers!I4': 'hidden', 'Answers!G6': 'hidden', 'Lists!A2': 'hidden', 'Old!A1': 'hidden', 'Answers!C5 comment': 'comment', 'Answers!F4 link': 'link-target',
      'Answers!D4 formula': 'formula', 'xl/worksheets/sheet1.xml#1': 'list-of-values', 'xl/worksheets/sheet1.xml#2': 'header', 'xl/workbook.xml#sheet 1': 'sheet-name',
    })
    expect(Object.values(rolesIn(hidden))).toContain('unreferenced')
    expect(codesIn(hidden)).toEqual(['legacy.cell-error', 'legacy.hidden-cells', 'legacy.formulas-left-out', 'legacy.formula-uncomputed', 'legacy.comments-left-out'])
    expect(hidden.issues[1]).toMatchObject({ values: { count: '10', found: 'Answers!B1' }, place: { spot: 'Answers!B1' } })
    expect([hidden.languageCode, hidden.modified]).toEqual(['en', '2026-01-20'])
  })

  it('reads Strict Office Open XML with days from 1904', async () => {
    const strict = await read(bytesOf('strict-1904-fr'))
    expect(rowsIn(tablesIn(strict.body)[0]).slice(1).map(row => row[3])).toEqual(['2025-03-31', '2025-09-15', '2026-05-01', undefined])
    expect(rowsIn(tablesIn(strict.body)[0])[2]?.[4]).toBe('Formation/Deux sessions')
    expect(rolesIn(strict)).toMatchObject({ '\'Réponses 2025\'!E5 phonetic': 'alternative', 'xl/media/image1.png': 'image', 'xl/vbaProject.bin': 'macro' })
    expect(codesIn(strict)).toEqual(expect.arrayContaining(['legacy.macros-ignored', 'legacy.drawing-text', 'legacy.external-links']))
  })

  it('reads the same annex as from text', async () => {
    const [sheet, text] = [await imported(bytesOf('annex-fr'), { editionIdentifier: 'ict-10-proposal' }), await imported(sourceOf('annex-fr'), { editionIdentifier: 'ict-10-proposal' })]
    expect(contentOf(sheet.value)).toEqual(contentOf(text.value))
    expect(sheet.issues.filter(({ severity }) => severity !== 'information')).toEqual([])
  })

  it.each(['hidden-and-merged-en', 'strict-1904-fr'])('gives a report whose ledger verifies: %s', async name => {
    const result = await importLegacy(bytesOf(name), { today: '2026-11-22' })
    if (!result.ok) throw new Error(JSON.stringify(result.issues))
    expect(await verifyLedger({ source: bytesOf(name), ledger: result.ledger, output: result.value })).toEqual([])
  })
})

describe('readXlsx on what is rare or wrong', () => {
  it('does not make a grid for a lone cell in the last corner', async () => {
    const { body } = await read(workbookWith([{ name: 'S', content: `${sheetOf(rowOf(1, { A: 'a', B: 'b' }), rowOf(1_048_576, { A: 'under a merged cell', Y: 'y', XFD: 'z' }))}<mergeCells><mergeCell ref="A1:A1048576"/></mergeCells>` }]))
    const [table] = tablesIn(body)
    expect(table?.rows.map(({ cells }) => cells.map(({ column, rowSpan, columnSpan }) => [column, rowSpan, columnSpan]))).toEqual([[[0, 3, 1], [1, 1, 1]], [], [[24, 1, 1], [16_383, 1, 1]]])
  })

  it('leaves one empty row for a gap, and none for hidden rows', async () => {
    const { body } = await read(workbookWith([{ name: 'S', content: sheetOf(rowOf(1, { A: 'a', B: 'b' }), rowOf(2, { A: 'x' }, 'hidden="1"'), rowOf(3, { A: 'c', B: 'd' }), rowOf(9, { A: 'e', B: 'f' })) }]))
    expect(rowsIn(tablesIn(body)[0])).toEqual([['a', 'b'], ['c', 'd'], [], ['e', 'f']])
  })

  it('says which cell points to a text that is not there', async () => {
    const document = await read(workbookWith([{ name: 'S', content: sheetOf('<row><c t="s"><v>0</v></c><c t="s"><v>7</v></c></row>') }], { strings: '<si><t>there</t></si>' }))
    expect(document.issues).toEqual([expect.objectContaining({ code: 'legacy.cell-string-missing', severity: 'error', values: { found: '7', count: '1' }, place: expect.objectContaining({ spot: 'S!B1' }) })])
    expect(flat(document.body).map(({ text }) => text)).toEqual(['there'])
  })

  it('gives two cells of one place two addresses', async () => {
    const { source } = await read(workbookWith([{ name: 'It\'s', content: sheetOf('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>') }]))
    expect(source.nodes.slice(1).map(({ address }) => address)).toEqual(['\'It\'\'s\'!A1', '\'It\'\'s\'!A1 (2)'])
  })

  it('shows numbers as their formats do', async () => {
    const { body, issues } = await read(workbookWith([{ name: 'S', content: sheetOf(rowOf(1, { A: '0.30000000000000004:0', B: '0.875:1', C: '45658.75:2', D: '3:3', E: '60:2', F: '0.5:4', G: '1E-3:0', H: '007' })) }], { formats: ['0%', 'dd/mm/yyyy hh:mm', '"R"0', 'hh:mm'] }))
    expect(flat(body).map(({ text }) => text)).toEqual(['0.3', '87.5 %', '2025-01-01', 'R3', '60', '0.5', '0.001', '007'])
    expect(issues.map(({ code, place }) => [code, place?.spot])).toEqual([['legacy.date-impossible', 'S!E1']])
  })

  it('takes line ends that are spelled, and quoted escapes', async () => {
    const { body } = await read(workbookWith([{ name: 'S', content: sheetOf(rowOf(1, { A: 'one_x000D_\ntwo_x0009_three _x005F_ _x0001_' })) }]))
    expect(flat(body).map(({ text }) => text)).toEqual(['one', 'two', 'three _ \uFFFD'])
  })

  it('hands over what a form says of itself, and shows none of it', async () => {
    const { body, form } = await read(workbookWith([
      { name: 'Answers', content: sheetOf(rowOf(1, { A: 'Status', B: 'Implemented' })) },
      { name: 'ipo-reports', state: 'veryHidden', content: sheetOf(rowOf(1, { A: 'edition', B: 'ict-10-proposal' }), rowOf(2, { A: 'office', B: 'BX' })) },
    ], { parts: { 'docProps/custom.xml': '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property name="other"><vt:lpwstr>x</vt:lpwstr></property><property name="ipo-reports-form"><vt:lpwstr>1</vt:lpwstr></property></Properties>' } }))
    expect([...form ?? []].map(([name, { text }]) => [name, text])).toEqual([['edition', 'ict-10-proposal'], ['office', 'BX'], ['ipo-reports-form', '1']])
    expect(flat(body).map(({ text }) => text)).toEqual(['Status', 'Implemented'])
  })

  it('keeps comments of both kinds apart from the cells', async () => {
    const document = await read(workbookWith([{ name: 'S', content: sheetOf(rowOf(1, { A: 'a', B: 'b' })), related: [['t', 'threadedComment', '../threadedComments/t.xml']] }],
      { parts: { 'xl/threadedComments/t.xml': '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B1"><text>Who says so?</text></threadedComment></ThreadedComments>' } }))
    expect(rolesIn(document)['S!B1 comment']).toBe('comment')
    expect(codesIn(document)).toEqual(['legacy.comments-left-out'])
  })

  it('warns of texts that a spreadsheet would run', async () => {
    const { issues } = await read(workbookWith([{ name: 'S', content: sheetOf(rowOf(1, { A: 'a', B: '=cmd|x', C: '-5:0' })) }]))
    expect(issues.map(({ code, place }) => [code, place?.spot])).toEqual([['legacy.formula-text', 'S!B1']])
  })

  it('remembers what only a pivot table remembers', async () => {
    const { source } = await read(workbookWith([{ name: 'S', content: sheetOf(rowOf(1, { A: 'a' })) }], { parts: { 'xl/pivotCache/pivotCacheRecords1.xml': '<pivotCacheRecords xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><r><s v="old answer"/></r></pivotCacheRecords>' } }))
    expect(source.nodes.at(-1)).toMatchObject({ text: 'old answer', role: 'other-part' })
  })

  it.each([
    ['a DOCTYPE in a sheet', { 'xl/sharedStrings.xml': '<!DOCTYPE x><sst/>' }, 'legacy.part-doctype'],
    ['shared texts that are no XML', { 'xl/sharedStrings.xml': '<sst><si>' }, 'legacy.part-damaged'],
    ['a binary workbook', { '_rels/.rels': '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>' }, 'legacy.format-unread'],
    ['no workbook at all', { 'xl/workbook.xml': '<other/>' }, 'legacy.part-damaged'],
  ])('refuses %s', async (_, parts, code) => {
    expect(await refusal(workbookWith([{ name: 'S', content: sheetOf(rowOf(1, { A: 'a' })) }], { parts }))).toMatchObject({ code })
  })

  it.each([
    [{ rows: 2 }, 'rows'], [{ characters: 3 }, 'characters'], [{ depth: 2 }, 'levels'],
  ])('refuses what goes beyond %j', async (limits, what) => {
    const content = sheetOf(rowOf(1, { A: 'a' }), rowOf(2, { A: 'b' }), rowOf(3, { A: 'c' }))
    expect(await refusal(workbookWith([{ name: 'S', content }]), limits)).toMatchObject({ code: 'legacy.limit', values: { what: expect.stringContaining(what) } })
  })
})

describe('number formats', () => {
  it.each([
    ['dd/mm/yyyy', 'date'], ['[$-40C]d\\ mmmm\\ yyyy;@', 'date'], ['mmm-yy', 'date'], ['yyyy"年"m"月"d"日"', 'date'], ['[Red]0.00', 'plain'], ['0 "days"', 'plain'], ['General', 'plain'], ['h:mm:ss', 'plain'], ['[h]:mm', 'plain'], ['mm:ss.0', 'plain'], ['0.0%', 'percent'],
    ['@', 'plain'], ['#,##0.00 "€"', 'plain'], ['"d/m/y" 0', 'plain'], ['\\d0', 'plain'], ['yyyy-mm-dd\\Thh:mm:ss.000', 'date'],
  ])('takes %s for a %s', (code, kind) => expect(displayOfCode(code).kind).toBe(kind))

  it.each([['0.1', '0.1'], ['1E+3', '1000'], ['-0.00001', '-0.00001'], ['1.0', '1'], ['123456789012345', '123456789012345'], ['1e999', undefined], ['abc', undefined], ['2.9999999999999996', '3']])('spells %s as %s', (stored, decimal) => expect(decimalOf(stored)).toBe(decimal))

  it.each([
    ['1', false, '1900-01-01'], ['59', false, '1900-02-28'], ['61', false, '1900-03-01'], ['46022', false, '2025-12-31'], ['44560', true, '2025-12-31'], ['0', true, '1904-01-01'], ['60', false, '60'], ['0.25', false, '0.25'], ['2958465', false, '9999-12-31'], ['2958466', false, '2958466'], ['-1', false, '-1'],
  ])('shows day %s (from 1904: %s) as %s', (stored, from1904, text) => {
    expect(shownNumber(stored, { kind: 'date', before: '', after: '' }, from1904).text).toBe(text)
  })
})
