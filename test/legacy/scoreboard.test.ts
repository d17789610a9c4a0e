/** What counts as right, found and silent, and how it is added up: an evaluation that is too kind would hide everything else. */
import { describe, expect, it } from 'vitest'
import { outcomesOf, type Facts } from '../../scripts/legacy-facts.ts'
import type { Outcome } from '../../scripts/legacy-outcome.ts'
import { layoutOf, percents, rowsOf } from '../../scripts/scoreboard.ts'
import { accountOf, type Examined } from '../../scripts/legacy-accounts.ts'
import { importLegacy, type LegacyResult } from '../../src/legacy.ts'

const TEXT = `Report of the Office 2025

Office: NZ
Reporting period: 1 January 2025 to 31 December 2025

Recommendation 1
Status: Implemented
Adopted on 4 March 2025. See https://www.example.org/nz/strategy for the text.

Recommendation 4
Status: In progress
`
const FACTS: Facts = {
  kind: 'report', languages: ['en'], office: 'NZ', period: { from: '2025' },
  entries: [
    { recommendation: 1, action: null, statusMeaning: 'implemented', dates: [{ iso: '2025-03-04', role: 'adoption' }], evidence: ['https://www.example.org/nz/strategy'] },
    { recommendation: 4, statusMeaning: 'in-progress' },
  ],
  mustNotContain: ['nobody wrote this'],
}

const result = await importLegacy(TEXT, { today: '2026-11-22', partial: true })

/** Names of the facts with one outcome. */
function factsThatAre(outcome: Outcome, facts: Facts, against: LegacyResult = result): string[] {
  return outcomesOf(facts, against).filter(one => one.outcome === outcome).map(({ fact }) => fact)
}

const [strategy, transformation] = FACTS.entries ?? []
if (strategy === undefined || transformation === undefined) throw new Error('No facts')
const without = { ...FACTS, problems: [] }

describe('outcomesOf', () => {
  it('finds every fact right that is', () => {
    expect(outcomesOf(FACTS, result).filter(({ outcome }) => outcome !== 'right')).toEqual([])
    expect(factsThatAre('right', FACTS)).toHaveLength(10)
  })

  it.each<[string, Facts, string[]]>([
    ['another office', { ...FACTS, office: 'AU' }, ['office']],
    ['another period', { ...FACTS, period: { from: '2024' } }, ['period']],
    ['another language', { ...FACTS, languages: ['fr'] }, ['language']],
    ['another status', { ...FACTS, entries: [{ ...strategy, statusMeaning: 'planned' }, transformation] }, ['1 status']],
    ['a status where none should be', { ...FACTS, entries: [{ ...strategy, statusMeaning: 'unclear' }, transformation] }, ['1 status']],
    ['an item that was not answered', { ...FACTS, entries: [...FACTS.entries ?? [], { recommendation: 9, statusMeaning: 'implemented' }] }, ['9 status']],
    ['an answer that nobody wrote', { ...FACTS, entries: [strategy] }, ['4 answer that nobody wrote']],
    ['another day', { ...FACTS, entries: [{ ...strategy, dates: [{ iso: '2025-03-05' }] }, transformation] }, ['1 date 2025-03-05', '1 date that nobody wrote']],
    ['another role of a day', { ...FACTS, entries: [{ ...strategy, dates: [{ iso: '2025-03-04', role: 'planned' }] }, transformation] }, ['1 role of 2025-03-04']],
    ['a document that was not found', { ...FACTS, entries: [{ ...strategy, evidence: ['https://www.example.org/other'] }, transformation] }, ['1 evidence https://www.example.org/other', '1 evidence that nobody wrote']],
    ['a rate that was not found', { ...FACTS, entries: [{ ...strategy, rate: 50 }, transformation] }, ['1 rate']],
    ['a problem that was not told', { ...FACTS, problems: [{ code: 'formula-text' }] }, ['told formula-text']],
    ['a text that must not be there', { ...FACTS, mustNotContain: ['Adopted on'] }, ['without "Adopted on"']],
    ['an annex', { kind: 'annex' }, ['kind']],
  ])('calls it silent where nothing is said of %s', (_, facts, silent) => {
    expect(factsThatAre('silent', facts)).toEqual(silent)
  })

  const status: Facts = { ...without, entries: [{ ...strategy, statusMeaning: 'planned' }, transformation] }
  const withNotice = (code: string, values: Record<string, string>, path: (string | number)[] = []): LegacyResult => ({ ...result, issues: [{ code, class: 'form', severity: 'warning', path, message: '', values }] })

  it.each<[string, LegacyResult, Outcome]>([
    ['that names the item', withNotice('legacy.status-doubtful', { items: '1' }), 'found'],
    ['that names it among others', withNotice('legacy.status-doubtful', { items: '1, 4' }), 'found'],
    ['at the path of the answer', withNotice('legacy.status-doubtful', {}, ['responseBag', 0]), 'found'],
    ['about another item', withNotice('legacy.status-doubtful', { items: '4' }), 'silent'],
    ['about item 10, of which 1 is only the first figure', withNotice('legacy.status-doubtful', { items: '10' }), 'silent'],
    ['at another answer', withNotice('legacy.status-doubtful', {}, ['responseBag', 1]), 'silent'],
    ['about something else of the item', withNotice('legacy.date-ambiguous', { items: '1' }), 'silent'],
    ['that only quotes the number', withNotice('legacy.status-doubtful', { found: 'Recommendation 1' }), 'silent'],
    ['about the whole file', withNotice('legacy.period-guessed', {}), 'silent'],
  ])('wants a finding %s to count as such, or not', (_, noticed, outcome) => {
    expect(outcomesOf(status, noticed).find(({ fact }) => fact === '1 status')?.outcome).toBe(outcome)
  })

  it('counts every fact of a refused file as wrong with a finding', async () => {
    const refused = await importLegacy('Recommendation 1\nStatus: Implemented\n', { today: '2026-11-22' })
    expect(refused.ok).toBe(false)
    expect(factsThatAre('found', FACTS, refused)).toHaveLength(7)
    expect(factsThatAre('right', FACTS, refused)).toEqual([])
  })

  it('calls it silent where an annex has another text', async () => {
    const annex = await importLegacy('Recommendation 1\nOffices should write.\na) Offices should read.\nR3\n', { partial: true, kind: 'annex' })
    const expected = { number: 1, statement: 'Offices should write.', actionLetters: ['a'], actions: [{ letter: 'a', text: 'Offices should read.' }], correspondences: ['R3'] }
    expect(outcomesOf({ kind: 'annex', recommendations: [expected] }, annex).filter(({ outcome }) => outcome !== 'right')).toEqual([])
    expect(factsThatAre('silent', { kind: 'annex', recommendations: [{ ...expected, statement: 'Offices should sing.', correspondences: 'new' }] }, annex)).toEqual(['recommendation 1 statement', 'recommendation 1 correspondences'])
  })
})

describe('the rows of the scoreboard', () => {
  const one = { format: 'text', name: 'made', folder: '', source: '', facts: FACTS, bytes: new Uint8Array(), result, outcomes: outcomesOf(FACTS, result), account: accountOf(result), ledgerFindings: [] } satisfies Examined

  it('add up files of one format, language and layout, and keep others apart', () => {
    const rows = rowsOf([one, { ...one, name: 'second', ledgerFindings: ['ledger.coverage'] }, { ...one, facts: { ...FACTS, layout: 'prose' } }])
    expect(rows.map(({ layout, files, verified, facts: { right } }) => [layout, files, verified, right])).toEqual([['report, lines', 2, 1, 20], ['report, prose', 1, 1, 10]])
  })

  it.each([['annex-fr-table', 'docx', 'report, table'], ['annex-fr-headings', 'docx', 'report, headings'], ['any', 'csv', 'report, table'], ['any', 'text', 'report, lines']])('take the layout of %s in %s from its name or format', (name, format, layout) => {
    expect(layoutOf({ format, name, facts: FACTS })).toBe(layout)
  })

  it('give parts that add up to a hundred', () => {
    expect(percents([1, 1, 1])).toEqual(['33.4 %', '33.3 %', '33.3 %'])
    expect(percents([0, 0, 5])).toEqual(['0.0 %', '0.0 %', '100.0 %'])
  })
})
