import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flat, type Table } from '../../src/legacy/blocks.ts'
import { LedgerDraft } from '../../src/legacy/ledger/draft.ts'
import { gathered } from '../../src/legacy/gathered.ts'
import { importLegacy } from '../../src/legacy/index.ts'
import { readCsv, looksLikeTable } from '../../src/legacy/readers/csv/index.ts'
import { looksLikeFormula } from '../../src/legacy/readers/csv/formula-text.ts'
import { decodeText } from '../../src/legacy/readers/decode-text.ts'
import { DEFAULT_LEGACY_LIMITS } from '../../src/legacy/readers/limits.ts'
import type { ReadDocument } from '../../src/legacy/readers/read-document.ts'
import { SourceCharacters } from '../../src/legacy/readers/source-characters.ts'
import { contentOf, imported, sourceOf } from './annex.ts'

const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(new URL(`../../fixtures/legacy/csv/${path}`, import.meta.url)))

function fromText(text: string): ReadDocument {
  return readCsv(new SourceCharacters(text, 'utf-8', () => 1))
}

function fromFixture(path: string): ReadDocument {
  const decoded = decodeText(bytesOf(path))
  if (!decoded.ok) throw new Error('Not decoded')
  return readCsv(decoded.characters, decoded.issues)
}

/** Texts of the cells, row by row; lines of one cell are set apart by a slash. */
function rowsOf({ body }: ReadDocument): string[][] {
  return body.filter((part): part is Table => part.kind === 'table').flatMap(({ rows }) => rows.map(({ cells }) => cells.map(cell => flat(cell.body).map(block => block.text).join('/'))))
}

const codesIn = ({ issues }: ReadDocument): string[] => issues.map(({ code }) => code)

/** Maps every block and lists the ledger, which throws where a character is missing or claimed twice. */
function accounted({ source, body, leftOut }: ReadDocument): number {
  const draft = new LedgerDraft(source)
  for (const { from, to, why } of leftOut) draft.leaveOut([{ from, to }], why)
  flat(body).forEach((block, index) => draft.map(['text', index], block))
  return draft.entries().reduce((sum, { count }) => sum + count, 0)
}

describe('readCsv', () => {
  it.each([
    ['a;b;c\n1;2;3', ';'], ['a,b,c\r\n1,2,3\r\n', ','], ['a\tb\n1\t2\n3\t4', '\t'], ['a|b|c\n1|2|3', '|'], ['sep=|\na|b', '|'], ['\uFEFF"sep=;"\r\na;b', ';'],
    ['a;b;c\n"1,5";"2,5";"3,5"\n4,5;5,5;6,5', ';'],
  ])('knows the separator of %j', (text, separator) => {
    expect(looksLikeTable(text)?.separator).toBe(separator)
  })

  it.each([
    'One, two, three.\nFour words, and more, of a sentence.', 'Dear colleagues,\nwe have, as you know, done it.\nKind regards,', 'Recommandation n° 1\nLes offices ; les autres\nR3, R4, R13 et R32', 'a\nb\nc', 'one;two',
    '\tIndented text\n\tand more of it', '', ';;;;\n;;;;',
  ])('takes %j for no table', text => {
    expect(looksLikeTable(text)).toBeUndefined()
  })

  it('takes no annex in plain text for a table', () => {
    for (const annex of ['annex-fr', 'annex-en-invented', 'annex-es-invented']) expect(looksLikeTable(new TextDecoder().decode(sourceOf(annex)))).toBeUndefined()
  })

  it('resolves doubled quotes, keeps separators and line feeds in quotes, and says where a cell stands', () => {
    const document = fromText('a;b;c\n"x ""y""; z";"one\r\n  two";\n1;2;3')
    expect(rowsOf(document)).toEqual([['a', 'b', 'c'], ['x "y"; z', 'one/two', ''], ['1', '2', '3']])
    expect(flat(document.body)[3]?.pieces.filter(({ why }) => why !== undefined)).toEqual([expect.objectContaining({ text: '"', why: 'escape' }), expect.objectContaining({ text: '"', why: 'escape' })])
    const [table] = document.body
    expect(table?.kind === 'table' ? table.rows[2]?.cells[1]?.spot : '').toBe('row 3, column 2 (line 4)')
    expect(codesIn(document)).toEqual([])
  })

  it('gives up a quote that is never closed for its own line only', () => {
    const document = fromText('a;b;c\n1;"never closed;3\n4;5;6\n7;8;9\n')
    expect(rowsOf(document)).toEqual([['a', 'b', 'c'], ['1', 'never closed', '3'], ['4', '5', '6'], ['7', '8', '9']])
    expect(document.issues).toEqual([expect.objectContaining({ code: 'legacy.quote-unclosed', place: expect.objectContaining({ line: 2 }) })])
  })

  it.each([
    ['the next quoted field', 'a;b;c\n1;"never closed;3\n4;"five";6\n7;8;9'],
    ['the last quote of a later line', 'a;b;c;d\n1;"never closed;3;4\n1;2;3;4\n1;2;3;"4"\n1;2;3;4'],
  ])('does not let a quote that was not closed end at %s', (_, text) => {
    const document = fromText(text)
    expect(rowsOf(document)[1]?.slice(0, 3)).toEqual(['1', 'never closed', '3'])
    expect(codesIn(document)).toEqual(['legacy.quote-unclosed'])
  })

  it('tells misplaced quotes, rows that are too short or too long, and leaves empty ones', () => {
    const document = fromText('a;b;c\n"x" y;2;3\n;;\n\n1;2\n1;2;3;4\n1;2;3;;\n')
    expect(rowsOf(document)).toEqual([['a', 'b', 'c'], ['x y', '2', '3'], [], [], ['1', '2'], ['1', '2', '3', '4'], ['1', '2', '3', '', '']])
    expect(document.issues.map(({ code, place }) => [code, place?.line])).toEqual([['legacy.quote-misplaced', 2], ['legacy.field-count', 5], ['legacy.field-count', 6]])
  })

  it('sets lines of one text above the rows apart, and those below an empty row', () => {
    const { body } = fromText('Report of 2025;;\n# exported today\na;b;c\n1;2;3\n10\n\nSource: own')
    expect(body.map(part => (part.kind === 'table' ? part.rows.length : part.text))).toEqual(['Report of 2025', '# exported today', 3, 'Source: own'])
  })

  it.each(['=1+1', '@SUM(A1)', '+352 000 000', '-2+3', '\t=1', '＝1', '-cmd|x'])('warns of %j', text => expect(looksLikeFormula(text)).toBe(true))
  it.each(['-', '--', '+5', '-3,5 %', '- an item', '1=2', '', '=', '-12.50', 'a@b.org'])('does not warn of %j', text => expect(looksLikeFormula(text)).toBe(false))

  it('tells twenty findings of a kind and counts the rest', () => {
    const document = fromText(`a;b;c\n${'1;2;3\n'.repeat(60)}${'1;2\n'.repeat(50)}`)
    const issues = gathered(document.issues)
    expect(issues.filter(({ code }) => code === 'legacy.field-count')).toHaveLength(20)
    expect(issues.at(-1)).toMatchObject({ code: 'legacy.more-of-these', values: { code: 'legacy.field-count', count: '30' } })
  })

  it('refuses more rows than the limits allow', () => {
    expect(() => readCsv(new SourceCharacters('1;2\n'.repeat(11), 'utf-8', () => 1), [], { limits: { ...DEFAULT_LEGACY_LIMITS, rows: 10 } })).toThrow(expect.objectContaining({ issue: expect.objectContaining({ code: 'legacy.limit' }) }))
  })

  it('reads many quotes that are not closed', () => {
    const text = `a;b\n${'"""x\n'.repeat(20_000)}`
    expect(accounted(fromText(text))).toBe(text.length)
  })

  it('accounts for every character of anything', () => {
    const piece = fc.constantFrom('"', '""', ';', ',', '\t', '|', '\n', '\r\n', '\r', ' ', 'a', 'b c', '=', '#', '\u0001', '\uFFFE', '\u2028', '\\"', 'sep=;\n', 'é', '💡', '1,5')
    fc.assert(fc.property(fc.array(piece, { maxLength: 60 }), fc.boolean(), (pieces, mark) => {
      const text = (mark ? '\uFEFF' : '') + pieces.join('')
      expect(accounted(fromText(text))).toBe([...text].length)
    }), { numRuns: 1500 })
  })
})

describe('importLegacy on CSV', () => {
  it('reads the same annex as from text', async () => {
    const [fromCsv, fromPlain] = [await imported(bytesOf('annex-fr/source.csv'), { editionIdentifier: 'ict-10-proposal' }), await imported(sourceOf('annex-fr'), { editionIdentifier: 'ict-10-proposal' })]
    expect(contentOf(fromCsv.value)).toEqual(contentOf(fromPlain.value))
    expect(fromCsv.issues).toEqual([])
    expect(fromCsv.ledger.source.mediaType).toBe('text/csv')
  })

  it('reads a faulty export row by row', () => {
    const document = fromFixture('semicolons-fr/source.csv')
    expect(document.source.encoding).toBe('windows-1252')
    const rows = rowsOf(document)
    expect(rows[2]).toEqual(['1', 'b', 'En cours', '62,5', 'Deux volets/- échanges bilatéraux/- partage de documents', '', '30/11/2025'])
    expect(rows.at(-1)).toEqual(['10', 'a', 'Mise en œuvre', '100', 'Guillemet jamais fermé', '', '31/12/2025'])
    expect(codesIn(document).filter(code => !code.startsWith('legacy.encoding'))).toEqual(['legacy.formula-text', 'legacy.formula-text', 'legacy.field-count', 'legacy.field-count', 'legacy.quote-unclosed'])
  })

  it('reads tabs in UTF-16', async () => {
    const document = fromFixture('tabs-en/source.tsv')
    expect([document.mediaType, document.source.encoding, rowsOf(document)[2]?.[5]]).toEqual(['text/tab-separated-values', 'utf-16le', 'Exchange in JSON; "full text" to follow'])
    expect((await importLegacy(bytesOf('tabs-en/source.tsv'), { today: '2026-11-22' })).ok).toBe(true)
  })
})
