import { describe, expect, it } from 'vitest'
import { cellAt, flat, type Table } from '../../src/legacy/blocks.ts'
import { walkFlatOdt } from '../../src/legacy/ledger/verify/formats/odt.ts'
import { readFlatOdt, readOdt } from '../../src/legacy/readers/odt/index.ts'
import type { ReadDocument } from '../../src/legacy/readers/read-document.ts'
import { accountedFor, cellsOf, flatDocument, REQUEST, sourceAt, textsOf } from './odt-documents.ts'

const sheet = (rows: string, styles = '', attributes = ''): Uint8Array => flatDocument(`<table:table table:name="S"${attributes}>${rows}</table:table>`, styles, 'spreadsheet')
const read = (rows: string, styles?: string, attributes?: string): Promise<ReadDocument> => Promise.resolve(readFlatOdt(sheet(rows, styles, attributes), REQUEST))
const row = (cells: string, attributes = ''): string => `<table:table-row${attributes}>${cells}</table:table-row>`
const cell = (text: string, attributes = ''): string => `<table:table-cell${attributes}>${text === '' ? '' : `<text:p>${text}</text:p>`}</table:table-cell>`

describe('readOdt on spreadsheets', () => {
  it('reads days and shares by their value, and leaves out what is hidden', async () => {
    const document = await readOdt(sourceAt('ods/survey-en/source.ods'), REQUEST)
    expect(cellsOf(document.body)[3]).toEqual(['LU', '1', 'a', 'Implemented', 'Strategy adopted', '100 %', '2025-12-31', 'https://www.example.org/lu/ict'])
    expect(cellsOf(document.body)[5]?.[5]).toBe('87.5 %')
    expect(textsOf(document).join('\n')).not.toMatch(/not for submission|minutes of May/)
    expect(document.issues.map(({ code, values }) => [code, values?.['count'], values?.['found']])).toEqual([['legacy.comments-left-out', '1', expect.any(String)], ['legacy.hidden-cells', '8', 'Answers!A9']])
    expect(document.body.map(part => (part.kind === 'table' ? part.name?.text : ''))).toEqual(['Answers'])
  })

  it('lets a merged label cover the rows below', async () => {
    const document = await readOdt(sourceAt('ods/merged-cells-fr/source.ods'), REQUEST)
    const [table] = document.body as readonly Table[]
    expect(flat(cellAt(table as Table, 4, 0)?.body ?? [])[0]?.text).toBe('3')
    expect(cellAt(table as Table, 3, 4)?.spot).toBe('Réponses 2025!E4')
  })
})

describe('readFlatOdt on cells', () => {
  const typed = (type: string, value: string, text: string): string => cell(text, ` office:value-type="${type}" ${type === 'date' ? 'office:date-value' : 'office:value'}="${value}"`)
  it.each([
    ['a day with a time', typed('date', '2025-12-31T23:59:00', '31.12.25 23:59'), '2025-12-31', 'date-spelling'],
    ['a day in words without digits', typed('date', '2025-12-31', 'Wednesday'), 'Wednesday', undefined],
    ['a share that is shown rounded', typed('percentage', '0.875', '88 %'), '87.5 %', 'number-spelling'],
    ['a share with the noise of fractions', typed('percentage', '0.29', '29,00%'), '29 %', 'number-spelling'],
    ['a number with separators', typed('float', '1250.75', '1 250,75'), '1250.75', 'number-spelling'],
    ['a number that is shown with words', typed('float', '16', 'R16'), 'R16', undefined],
    ['a number as it is', typed('float', '3', '3'), '3', undefined],
    ['a value without text', cell('', ' office:value-type="float" office:value="42"'), '42', undefined],
    ['a text in an attribute', cell('', ' office:value-type="string" office:string-value="Planned"'), 'Planned', undefined],
  ])('reads %s', async (_, cells, text, why) => {
    const document = await read(row(cells))
    const [block] = flat(document.body)
    expect([block?.text, block?.pieces[0]?.why]).toEqual([text, why])
    expect(accountedFor(document)).toBe(document.source.characterCount)
    expect(document.source.nodes.map(({ address, text: own, role }) => [address, own, role])).toEqual((await walkFlatOdt(sheet(row(cells)))).map(node => [node.address, node.text, node.role]))
  })

  it('does not write out a million empty rows and columns', async () => {
    const document = await read(row(cell('a')) + row(cell('', ' table:number-columns-repeated="16384"'), ' table:number-rows-repeated="1048574"') + row(cell('b')))
    expect(cellsOf(document.body)).toEqual([['a'], [], [], [], ['b']])
    expect(document.source.nodes.at(-1)?.spot).toBe('S!A1048576')
  })

  it('lets a repeated cell cover the places where it is repeated', async () => {
    expect(cellsOf((await read(row(cell('x', ' table:number-columns-repeated="3"') + cell('y')) + row(cell('z'), ' table:number-rows-repeated="2"'))).body)).toEqual([['!3x1 x', 'y'], ['!1x2 z']])
  })

  it('refuses rows with text that are repeated beyond the limit', async () => {
    await expect(read(row(cell('x'), ' table:number-rows-repeated="1000000"'))).rejects.toMatchObject({ issue: { code: 'legacy.limit' } })
  })

  it.each([
    ['a row', row(cell('a')) + row(cell('h'), ' table:visibility="filter"')],
    ['a group of rows', row(cell('a')) + `<table:table-row-group table:display="false">${row(cell('h'))}</table:table-row-group>`],
    ['a column', `<table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>${row(cell('a') + cell('') + cell('h'))}`],
    ['a covered cell', row(cell('a', ' table:number-columns-spanned="2"') + '<table:covered-table-cell><text:p>h</text:p></table:covered-table-cell>')],
  ])('leaves out %s that is hidden', async (_, rows) => {
    const document = await read(rows)
    expect(textsOf(document)).toEqual(['a'])
    expect(document.issues.map(({ code }) => code)).toEqual(['legacy.hidden-cells'])
    expect(document.source.nodes.map(({ text, role }) => [text, role])).toEqual((await walkFlatOdt(sheet(rows))).map(({ text, role }) => [text, role]))
  })

  it('keeps formulas, choices and errors apart from what is shown', async () => {
    const document = await read('<table:content-validations><table:content-validation table:condition="cell-content-is-in-list(&quot;Planned&quot;)"/></table:content-validations>'
      + row(`<table:table-cell table:formula="of:=1/0" xmlns:c="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0" c:value-type="error" office:value-type="string"><text:p>#DIV/0!</text:p></table:table-cell>`))
    expect(textsOf(document)).toEqual(['#DIV/0!'])
    expect(document.source.nodes.map(({ role }) => role)).toEqual(['sheet-name', 'list-of-values', 'formula', undefined])
    expect(document.issues.map(({ code }) => code)).toEqual(['legacy.cell-error'])
  })
})
