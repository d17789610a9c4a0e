/** Annexes as tables, with blocks and tables made by hand: what a reader of any format may give. */
import { describe, expect, it } from 'vitest'
import { flat, type Block, type BodyPart, type Cell, type Piece, type Table } from '../../src/legacy/blocks.ts'
import { kindOf } from '../../src/legacy/kind.ts'
import { LedgerDraft } from '../../src/legacy/ledger/draft.ts'
import type { LedgerEntry } from '../../src/legacy/ledger/ledger.ts'
import { coverageOf } from '../../src/legacy/ledger/seal.ts'
import { SourceCharacters } from '../../src/legacy/readers/source-characters.ts'
import { annexBlocks } from '../../src/legacy/recognisers/annex-blocks.ts'
import { recogniseAnnex } from '../../src/legacy/recognisers/annex.ts'
import type { RecommendationSet } from '../../src/model/types.ts'
import { ANNEX, codesOf, outlineOf } from './annex.ts'

/** Makes bodies whose characters stand one behind the other; `⟦…⟧` at the start of a paragraph is a label that the format counts. */
class Maker {
  readonly #texts: string[] = []
  #length = 0

  paragraph(text: string): Block {
    const [, counted = '', rest = ''] = /^(?:⟦([^⟧]*)⟧)?([\s\S]*)$/.exec(text) ?? []
    const from = this.#length
    this.#texts.push(rest)
    this.#length += rest.length
    const pieces: Piece[] = rest === '' ? [] : [{ from, to: from + rest.length, text: rest }]
    if (counted !== '') pieces.unshift({ from, to: from, text: counted, why: 'list-number' })
    return { kind: 'paragraph', text: counted + rest, pieces, indent: 0 }
  }

  table(rows: readonly (readonly (string | readonly string[])[])[]): Table {
    return {
      kind: 'table',
      rows: rows.map((cells, row) => ({ cells: cells.map((cell, column): Cell => ({ column, columnSpan: 1, rowSpan: 1, spot: `row ${row + 1}, column ${column + 1}`, body: [cell].flat().filter(text => text !== '').map(text => this.paragraph(text)) })) })),
    }
  }

  get source(): SourceCharacters {
    return SourceCharacters.ofNodes(this.#texts.map((text, index) => ({ address: `p${index}`, text, spot: `paragraph ${index + 1}` })))
  }
}

interface Read {
  readonly kind: string
  readonly value: RecommendationSet
  readonly codes: readonly string[]
  readonly entries: readonly LedgerEntry[]
}

function read(make: (maker: Maker) => readonly BodyPart[]): Read {
  const maker = new Maker()
  const body = make(maker)
  const annex = annexBlocks(body)
  const [found] = annex.languages
  if (found === undefined) throw new Error('No headings')
  const { source } = maker
  const draft = new LedgerDraft(source)
  const { value, issues } = recogniseAnnex(annex.blocks, found.lines, source, draft, {})
  const entries = draft.entries()
  expect(coverageOf(entries).total).toBe(source.characterCount)
  return { kind: kindOf(annex), value, codes: codesOf(issues), entries }
}

const kindIn = (make: (maker: Maker) => readonly BodyPart[]): string => kindOf(annexBlocks(make(new Maker())))

/** The French annex, part by part. */
interface Part { readonly number: string, readonly statement: string, readonly actions: readonly string[], readonly references: string }
const TITLE = ANNEX.split('\n')[0]?.trim() ?? ''
const PARTS: readonly Part[] = ANNEX.split(/\tRecommandation n°\u00A0/).slice(1).map(text => {
  const lines = text.replace(/\[Fin[\s\S]*/, '').split('\n').map(line => line.trim()).filter(line => line !== '')
  return { number: lines[0] ?? '', statement: lines[1] ?? '', actions: lines.slice(2, -1), references: lines.at(-1) ?? '' }
})
const HEAD = ['Recommandations', 'Actions recommandées', '40 rec. correspondantes']
const CLOSING = '[Fin de l’annexe et du document]'
const whole = (maker: Maker, rows: readonly (readonly (string | readonly string[])[])[]): readonly BodyPart[] => [maker.paragraph(TITLE), maker.table(rows), maker.paragraph(CLOSING)]
const heading = ({ number }: Part): string => `Recommandation n° ${number}`

const outline = outlineOf(read(maker => whole(maker, [HEAD, ...PARTS.map(part => [[heading(part), part.statement], part.actions, part.references])])).value)

describe('recogniseAnnex on tables', () => {
  it('reads ten recommendations from three columns', () => {
    expect(PARTS).toHaveLength(10)
    expect(outline).toHaveLength(10 + 24 + 7 + 10)
  })

  it.each<[string, (maker: Maker) => readonly BodyPart[], readonly string[]]>([
    ['four columns, the heading in its own', maker => whole(maker, [['', ...HEAD], ...PARTS.map(part => [heading(part), part.statement, part.actions, part.references])]), []],
    ['heading and statement in one paragraph with a line break', maker => whole(maker, [HEAD, ...PARTS.map(part => [`${heading(part)}\n${part.statement}`, part.actions, part.references])]), []],
    ['all actions in one paragraph with line breaks', maker => whole(maker, [HEAD, ...PARTS.map(part => [[heading(part), part.statement], part.actions.join('\n'), part.references])]), []],
    ['a whole recommendation in one paragraph', maker => whole(maker, [HEAD, ...PARTS.map(part => [[heading(part), part.statement, ...part.actions, part.references].join('\n')])]), []],
    ['a row for each action', maker => whole(maker, [HEAD, ...PARTS.flatMap(part => part.actions.map((action, index) => index === 0 ? [[heading(part), part.statement], action, part.references] : ['', action, '']))]), []],
    ['a heading over the width of the table', maker => whole(maker, [HEAD, ...PARTS.flatMap(part => [[heading(part)], [part.statement, part.actions, part.references]])]), []],
    ['the head of the table on every page', maker => whole(maker, PARTS.flatMap((part, index) => [...(index % 3 === 0 ? [HEAD] : []), [[heading(part), part.statement], part.actions, part.references]])), []],
    ['headings that the format counts', maker => whole(maker, [HEAD, ...PARTS.map(part => [`⟦${heading(part)}⟧ : ${part.statement}`, part.actions, part.references])]), []],
    ['labels that the format counts', maker => whole(maker, [HEAD, ...PARTS.map(part => [[heading(part), part.statement], part.actions.map(action => action.replace(/^([a-d]\)|i+\.) /, '⟦$1 ⟧')), part.references])]), []],
    ['numbers in the first column', maker => whole(maker, [['N°', ...HEAD], ...PARTS.map(part => [part.number, part.statement, part.actions, part.references])]), []],
    ['numbers with a full stop', maker => whole(maker, PARTS.map(part => [`${part.number}.`, part.statement, part.actions, part.references])), []],
    ['"Rec. 1" in the first column', maker => whole(maker, [HEAD, ...PARTS.map(part => [`Rec. ${part.number}`, part.statement, part.actions, part.references])]), []],
    ['"№ 1" in the first column', maker => whole(maker, [HEAD, ...PARTS.map(part => [`№ ${part.number}`, part.statement, part.actions, part.references])]), []],
    ['numbers before the statement', maker => whole(maker, [HEAD, ...PARTS.map(part => [`${part.number}. ${part.statement}`, part.actions, part.references])]), []],
    ['numbers that the format counts', maker => whole(maker, [HEAD, ...PARTS.map(part => [`⟦${part.number}. ⟧${part.statement}`, part.actions, part.references])]), []],
    ['references one below the other', maker => whole(maker, [HEAD, ...PARTS.map(part => [[heading(part), part.statement], part.actions, part.references.startsWith('R') ? part.references.split(/, | et /) : part.references])]), []],
    ['references with line breaks', maker => whole(maker, [HEAD, ...PARTS.map(part => [[heading(part), part.statement], part.actions, part.references.startsWith('R') ? part.references.replace(/, | et /g, '\n') : part.references])]), []],
    ['a table in a cell', maker => [maker.paragraph(TITLE), { kind: 'table', rows: [{ cells: [{ column: 0, columnSpan: 1, rowSpan: 1, spot: 'outer', body: [maker.table([HEAD, ...PARTS.map(part => [[heading(part), part.statement], part.actions, part.references])])] }] }] }, maker.paragraph(CLOSING)], []],
    ['notes called by superscripts', maker => whole(maker, [HEAD, ...PARTS.map(part => [[`${heading(part)}¹`, part.statement], part.actions, part.references.replace(/^(R.*)$/, '$1²')])]), []],
  ])('gives the same with %s', (_, make, codes) => {
    const { kind, value, codes: found } = read(make)
    expect(kind).toBe('annex')
    expect(outlineOf(value)).toEqual(outline)
    expect(found).toEqual(codes)
  })

  it('reads two columns without earlier items', () => {
    const { value, codes } = read(maker => whole(maker, [HEAD.slice(0, 2), ...PARTS.map(part => [[heading(part), part.statement], part.actions])]))
    expect(value.recommendationBag.filter(({ correspondence }) => correspondence !== undefined)).toEqual([])
    expect(value.recommendationBag.flatMap(({ actionBag = [] }) => actionBag)).toHaveLength(24)
    expect(codes).toEqual([])
  })

  it('keeps the label as printed when it is a number alone', () => {
    const { value } = read(maker => whole(maker, PARTS.map(part => [`${part.number}.`, part.statement, part.actions, part.references])))
    expect(value.recommendationBag.map(({ statementTextBag }) => statementTextBag?.[0]?.printedLabelText)).toEqual(PARTS.map(({ number }) => `${number}.`))
  })

  it('notes a number that the format counts as put in', () => {
    const { entries } = read(maker => whole(maker, [HEAD, ...PARTS.map(part => [`⟦${heading(part)}⟧ : ${part.statement}`, part.actions, part.references])]))
    expect(entries.filter(entry => entry.kind === 'changed' && entry.why === 'list-number' && entry.count === 0)).toHaveLength(10)
  })

  it.each<[string, (maker: Maker) => readonly BodyPart[]]>([
    ['a questionnaire that repeats the statements', maker => [maker.table([['No', 'Recommandation', 'État', 'Observations'], ...PARTS.map(part => [part.number, part.statement, 'En cours', 'Un plan a été adopté.'])])]],
    ['a list of numbers and words', maker => [maker.table([['1', 'pommes'], ['2', 'poires'], ['3', 'prunes']])]],
    ['numbered paragraphs of a letter', maker => ['1. Nous avons reçu votre lettre.', '2. Les offices devraient répondre.', '3. Nous répondrons.'].map(text => maker.paragraph(text))],
  ])('takes no annex for one in %s', (_, make) => {
    expect(kindIn(make)).toBe('report')
  })

  it('does not lose a note that no node with a role holds', () => {
    const { value } = read(maker => {
      const [block, note] = [maker.paragraph('Les offices devraient agir.'), maker.paragraph('Une note.')]
      return [maker.paragraph('Recommandation n° 1'), { ...block, notes: [note] }]
    })
    expect(value.unmappedContentBag?.map(({ unmappedSourceText }) => unmappedSourceText)).toEqual(['Une note.'])
  })

  it('keeps every paragraph of any table somewhere', () => {
    const words = ['Recommandation n° 1', '2', 'Rec. 3', 'Les offices devraient agir.', 'a) Les offices devraient agir.', 'i. ici', 'R3, R4', 'R3\nR5', 'a) un\nb) deux\nR7', '40 rec.', 'ST.37', 'Sans objet, car nouveau', '[Fin]', '99', '① x', 'Recommandation n° 11']
    for (let seed = 1; seed < 300; seed++) {
      let state = seed
      const pick = (): string => words[(state = (state * 1103515245 + 12345) % 2147483648) % words.length] ?? ''
      const maker = new Maker()
      const body = [maker.paragraph('Recommandation n° 1'), maker.table(Array.from({ length: 4 }, () => Array.from({ length: 3 }, pick)))]
      const annex = annexBlocks(body)
      const draft = new LedgerDraft(maker.source)
      const lines = annex.languages[0]?.lines
      if (lines === undefined) throw new Error('No headings')
      recogniseAnnex(annex.blocks, lines, maker.source, draft, {})
      expect(coverageOf(draft.entries()).total).toBe(maker.source.characterCount)
      expect(flat(body).length).toBeGreaterThan(0)
    }
  })
})
