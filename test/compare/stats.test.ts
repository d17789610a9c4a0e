import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { cellText, officeTables, type Cell, type OfficeTable, type SourcedReport, type Statistics, type StatsOptions } from '../../src/compare/stats.ts'
import type { OfficeReport, RecommendationSet } from '../../src/index.ts'
import { editions, report, response, sourced } from './sourced-reports.ts'

let held: ReadonlyMap<string, RecommendationSet>
beforeAll(async () => { held = await editions() })

describe('officeTables', () => {
  it('puts offices by their code and items in the order of the edition', () => {
    const table = only(statsOf([report('JP', '2025', [response('10', 'Planned')]), report('FR', '2025', [response('2', 'Implemented')])]))
    expect(table.items.map(({ key }) => key)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'])
    expect(table.items[2]).toEqual({ key: '3', level: 'recommendation', label: 'Data governance' })
    expect(table.rows.map(({ office, year, period }) => [office, year, period])).toEqual([['FR', '2025', '2025'], ['JP', '2025', '2025']])
    expect(cell(table, 'FR', '2025', '2')).toMatchObject({ state: 'answered', status: 'Implemented' })
    expect(cell(table, 'JP', '2025', '2')).toEqual({ key: '2', state: 'silent', responses: [] })
  })

  it('says in which file and where each answer stands, in a transaction too', () => {
    const answer = response('2', 'Implemented')
    const { tables } = officeTables([{ report: report('FR', '2025', [response('1', 'Planned'), answer]), file: 'all.ndjson', record: 4, path: ['officeReportBag', 3] }], { editions: held })
    expect(cell(only({ tables }), 'FR', '2025', '2').responses).toEqual([
      { key: '2', status: 'Implemented', confidential: false, at: { file: 'all.ndjson', record: 4, path: '/officeReportBag/3/responseBag/1' } },
    ])
  })

  it('shows an office without a report for a year as such when others have one', () => {
    const table = only(statsOf([report('FR', '2024', [response('1', 'Planned')]), report('FR', '2025'), report('JP', '2025')]))
    expect(table.rows.map(({ office, year }) => `${office} ${year}`)).toEqual(['FR 2024', 'FR 2025', 'JP 2024', 'JP 2025'])
    expect(table.rows[2]?.report).toBeUndefined()
    expect(cell(table, 'JP', '2024', '1').state).toBe('no-report')
    const ofYear = table.tallies.filter(({ year, key }) => year === '2024' && key === '1').map(({ value, offices }) => [value, offices.map(({ office }) => office)])
    expect(ofYear).toEqual([['Planned', ['FR']], ['no-report', ['JP']]])
  })

  it('lists the actions where a recommendation has no response of its own, and computes no status', () => {
    const table = only(statsOf([report('FR', '2025', [
      response('4.a', 'Implemented'), response('4.b', 'Implemented'), response('4.c', 'Planned'), response('4.d.ii', 'In progress'),
    ])]))
    const found = cell(table, 'FR', '2025', '4')
    expect(found.status).toBeUndefined()
    expect(cellText(found)).toBe('3 of 4 actions answered: 2 Implemented, 1 Planned; 1 of 2 sub-items answered: 1 In progress')
    expect(found.parts?.flatMap(part => part.responses.map(({ at }) => at.path))).toEqual([0, 1, 2, 3].map(index => `/responseBag/${index}`))
  })

  it('counts "No information" as no answer to an action', () => {
    const table = only(statsOf([report('FR', '2025', [response('5.a', 'No information'), response('5.b', 'Planned')])]))
    expect(cellText(cell(table, 'FR', '2025', '5'))).toBe('1 of 3 actions answered: 1 Planned, 1 No information')
  })

  it('asks an office for what its edition asks of it: the Bureau for its own part', () => {
    const table = only(statsOf([report('FR', '2025'), report('IB', '2025', [response('1.c', 'Implemented')])], { by: 'action' }))
    expect(table.items).toHaveLength(24)
    const asked = (office: string): readonly string[] => row(table, office, '2025').cells.filter(({ state }) => state !== 'not-asked').map(({ key }) => key)
    expect(asked('FR')).toHaveLength(23)
    expect(asked('FR')).not.toContain('1.c')
    expect(asked('IB')).toEqual(['1.c', '6.a'])
  })

  it('takes the status of a pointing response from where it points, and names both places', () => {
    const table = only(statsOf([
      report('FR', '2024', [response('9', 'Planned')]),
      report('FR', '2025', [
        response('1', undefined, { responseReference: { referredItemIdentifier: '2' } }), response('2', undefined, { responseReference: { referredItemIdentifier: '9', referredReportIdentifier: 'fr-2024' } }),
      ]),
    ]))
    expect(cell(table, 'FR', '2025', '1')).toMatchObject({
      status: 'Planned', responses: [{ at: { file: 'fr-2025.json', path: '/responseBag/0' }, pointsTo: { file: 'fr-2024.json', path: '/responseBag/0' } }],
    })
  })

  it.each([
    ['to nothing', [response('1', undefined, { responseReference: { referredItemIdentifier: '2' } })]],
    ['to itself', [response('1', undefined, { responseReference: { referredItemIdentifier: '1' } })]],
    ['in a circle', [response('1', undefined, { responseReference: { referredItemIdentifier: '2' } }), response('2', undefined, { responseReference: { referredItemIdentifier: '1' } })]],
    ['to a report of another office', [response('1', undefined, { responseReference: { referredItemIdentifier: '2', referredReportIdentifier: 'jp-2025' } })]],
  ])('gives no status to a response that points %s, and says so', (_, responses) => {
    const found = statsOf([report('FR', '2025', responses), report('JP', '2025', [response('2', 'Implemented')])])
    expect(cell(only(found), 'FR', '2025', '1')).toMatchObject({ state: 'answered', responses: [{ unresolved: true }] })
    expect(cell(only(found), 'FR', '2025', '1').status).toBeUndefined()
    expect(codes(found)).toContain('stats.reference-unresolved')
  })

  it('gives no status where two responses to one item differ', () => {
    const found = statsOf([report('FR', '2025', [response('1', 'Planned'), response('1 2', 'Implemented')])])
    expect(cell(only(found), 'FR', '2025', '1')).toMatchObject({ state: 'contradicted' })
    expect(cell(only(found), 'FR', '2025', '2')).toMatchObject({ status: 'Implemented' })
    expect(codes(found)).toEqual(['stats.several-responses'])
  })

  it('names an answer to an item that the edition does not hold, and shows it in no column', () => {
    const found = statsOf([report('FR', '2025', [response('11', 'Planned')])])
    expect(found.notes).toEqual([expect.objectContaining({ code: 'stats.item-unknown', at: [{ file: 'fr-2025.json', path: '/responseBag/0' }] })])
  })

  it('makes columns of what reports name where the edition is not at hand', () => {
    const found = statsOf([report('FR', '2025', [response('10.a', 'Planned'), response('2', 'Implemented')], { recommendationSetIdentifier: 'of-mine' })])
    const table = only(found)
    expect(table).toMatchObject({ edition: 'of-mine', editionHeld: false, items: [{ key: '2' }, { key: '10' }] })
    expect(cellText(cell(table, 'FR', '2025', '10'))).toBe('1 actions answered: 1 Planned')
    expect(codes(found)).toEqual(['stats.edition-missing'])
  })
})

describe('officeTables, on which reports count', () => {
  it('keeps editions apart, and test content from production', () => {
    const { documentStatusText: _, ...real } = report('FR', '2025')
    const found = statsOf([report('FR', '2025'), real, report('JP', '2025', [response('R5', 'Planned')], { recommendationSetIdentifier: 'ict-40-2018' })])
    expect(found.tables.map(({ edition, content, rows }) => [edition, content, rows.length])).toEqual([['ict-10-proposal', 'production', 1], ['ict-10-proposal', 'test', 1], ['ict-40-2018', 'test', 1]])
    expect(codes(found)).toEqual(['stats.test-content'])
  })

  it('counts the same content once, whatever the file', () => {
    const one = report('FR', '2025', [response('1', 'Planned')])
    const found = officeTables([sourced(one, 'a.xml'), sourced(structuredClone(one), 'a.json')], { editions: held })
    expect(only(found).rows).toHaveLength(1)
    expect(codes(found)).toEqual(['stats.same-report'])
  })

  it('takes the report that replaces, over several steps', () => {
    const next = (identifier: string, replaced: string, status: string): OfficeReport =>
      report('FR', '2025', [response('1', status)], { officeReportIdentifier: identifier, replacedReport: { replacedReportIdentifier: replaced } })
    const found = statsOf([next('c', 'b', 'Implemented'), report('FR', '2025', [response('1', 'Planned')], { officeReportIdentifier: 'a' }), next('b', 'a', 'In progress')])
    expect(only(found).rows.map(({ report: own }) => own?.identifier)).toEqual(['c'])
    expect(only(found).tallies.filter(({ key }) => key === '1').map(({ value }) => value)).toEqual(['Implemented'])
    expect(codes(found)).toEqual(['stats.replaced', 'stats.replaced'])
  })

  it.each([
    ['none replaces the other', {}, {}],
    ['each replaces the other', { replacedReport: { replacedReportIdentifier: 'b' } }, { replacedReport: { replacedReportIdentifier: 'a' } }],
  ])('shows several reports for a year and counts none when %s', (_, first, second) => {
    const found = statsOf([report('FR', '2025', [response('1', 'Planned')], { officeReportIdentifier: 'a', ...first }), report('FR', '2025', [response('1', 'Implemented')], { officeReportIdentifier: 'b', ...second })])
    expect(only(found).rows.map(({ contested }) => contested)).toEqual([true, true])
    expect(only(found).tallies).toEqual([])
    expect(codes(found)).toEqual(['stats.several-reports'])
  })

  it('counts a report and not the draft beside it', () => {
    const found = statsOf([report('FR', '2025', [response('1', 'Planned')]), report('FR', '2025', [response('1', 'Implemented')], { officeReportIdentifier: 'draft', reportStatusCategory: 'Draft' })])
    expect(only(found).tallies.filter(({ key }) => key === '1').map(({ value }) => value)).toEqual(['Planned'])
    expect(codes(found)).toEqual(['stats.draft-beside'])
  })

  it('says that a report was withdrawn instead of using it', () => {
    const found = statsOf([report('FR', '2025', [response('1', 'Planned')], { reportStatusCategory: 'Withdrawn' }), report('JP', '2025')])
    expect(row(only(found), 'FR', '2025')).toMatchObject({ withdrawn: true, cells: expect.arrayContaining([{ key: '1', state: 'no-report', responses: [] }]) as readonly Cell[] })
    expect(codes(found)).toEqual(['stats.withdrawn'])
  })

  it.each([
    ['2025-01-01', '2025-12-31', '2025', '2025'], ['2025', '2025', '2025', '2025'], ['2025-01', '2025-12', '2025', '2025'],
    ['2025-04-01', '2026-03-31', '2025', '2025-04-01/2026-03-31'], ['2024-07-01', '2025-06-30', '2024', '2024-07-01/2025-06-30'],
    ['2024-10', '2025-09', '2025', '2024-10/2025-09'], ['2024', '2025', '2024', '2024/2025'], ['2025-03', undefined, '2025', '2025-03/..'], ['0999', '0999', '0999', '0999'],
  ])('puts a period from %s to %s into %s', (startDate, endDate, year, period) => {
    const table = only(statsOf([report('AU', '2025', [], { reportingPeriod: { startDate, ...(endDate === undefined ? {} : { endDate }) } })]))
    expect(table.rows.map(found => [found.year, found.period])).toEqual([[year, period]])
  })
})

describe('officeTables, on confidential content', () => {
  const secret = { confidentialIndicator: true }

  it('marks it in a table for oneself', () => {
    const table = only(statsOf([report('FR', '2025', [response('1', 'Planned', secret), response('2', 'Planned')]), report('JP', '2025', [response('3', 'Planned')], secret)]))
    expect([cell(table, 'FR', '2025', '1'), cell(table, 'FR', '2025', '2'), cell(table, 'JP', '2025', '3')].map(({ confidential }) => confidential)).toEqual([true, undefined, true])
    expect(table.withheld).toEqual({ reports: 0, responses: 0 })
  })

  it('leaves it out of a public one, with what points to it, and counts it', () => {
    const reports = [
      report('FR', '2025', [response('1', 'Planned', secret), response('2', undefined, { responseReference: { referredItemIdentifier: '1' } }), response('4.a', 'Implemented', secret), response('3', 'Planned')]),
      report('JP', '2025', [response('3', 'In secret')], secret), report('JP', '2024'), report('KR', '2025', [response('3', 'In draft')], { reportStatusCategory: 'Draft' }),
    ]
    const found = statsOf(reports, { public: true })
    const table = only(found)
    expect(row(table, 'FR', '2025').cells.slice(0, 4).map(({ state }) => state)).toEqual(['withheld', 'withheld', 'answered', 'parts'])
    expect(cellText(cell(table, 'FR', '2025', '4'))).toBe('0 of 4 actions answered: 1 withheld')
    expect(table.rows.map(({ office, year }) => `${office} ${year}`)).toEqual(['FR 2024', 'FR 2025', 'JP 2024'])
    expect(table.withheld).toEqual({ reports: 2, responses: 3 })
    expect(JSON.stringify(found)).not.toMatch(/jp-2025|kr-2025|In secret|In draft/)
  })

  it('does not bring back what a confidential report replaces', () => {
    const found = statsOf([report('FR', '2025', [response('1', 'Planned')], { officeReportIdentifier: 'a' }), report('FR', '2025', [], { officeReportIdentifier: 'b', replacedReport: { replacedReportIdentifier: 'a' }, ...secret })], { public: true })
    expect(only(found).rows).toEqual([])
    expect(found.notes).toEqual([])
  })
})

describe('officeTables, on counts', () => {
  it('follows each office and item from one report to the next', () => {
    const table = only(statsOf([report('FR', '2023', [response('1', 'Planned'), response('2', 'Planned')]), report('FR', '2025', [response('1', 'Implemented'), response('2', 'Planned')]), report('JP', '2024')]))
    expect(table.changes.map(({ office, key, from, to, changed }) => [office, key, from.year, cellText(from.cell), to.year, cellText(to.cell), changed])).toEqual([
      ['FR', '1', '2023', 'Planned', '2025', 'Implemented', true], ['FR', '2', '2023', 'Planned', '2025', 'Planned', false],
    ])
  })

  it('lists offices by standard and status, an office once for several rights', () => {
    const wipoStandardSection = (status: string): OfficeReport['wipoStandardSection'] => ({
      referenceDate: '2025', standardImplementationBag: (['Patent', 'Trademark'] as const).map(right => ({ standardUse: { wipoStandardNumber: 'ST.96', standardVersionText: 'V6_0' }, ipRightCategoryBag: [right], implementationStatusCategory: status })),
    })
    const section = (status: string): Partial<OfficeReport> => ({ wipoStandardSection: wipoStandardSection(status) ?? { referenceDate: '2025' } })
    const table = only(statsOf([report('JP', '2025', [], section('Implemented')), report('FR', '2025', [], section('Implemented')), report('KR', '2025', [], section('Planned'))]))
    expect(table.standards.map(({ year, standard, status, offices }) => [year, standard, status, offices.map(({ office }) => office)])).toEqual([
      ['2025', 'ST.96', 'Implemented', ['FR', 'JP']], ['2025', 'ST.96', 'Planned', ['KR']],
    ])
    expect(table.standards[0]?.offices[0]).toMatchObject({ versions: ['V6_0'], rights: ['Patent', 'Trademark'], at: [{ path: '/wipoStandardSection/standardImplementationBag/0' }, { path: '/wipoStandardSection/standardImplementationBag/1' }] })
  })

  it('gives the same tables for any order of the files', () => {
    const reports = [report('FR', '2024', [response('1', 'Planned')]), report('FR', '2025', [response('1', 'Own word')]), report('JP', '2025', [response('2.a', 'Planned')]), report('IB', '2025', [response('1.c', 'Implemented')])].map(one => sourced(one))
    const tables = JSON.stringify(officeTables(reports, { editions: held }).tables)
    fc.assert(fc.property(fc.shuffledSubarray(reports, { minLength: reports.length }), shuffled => {
      expect(JSON.stringify(officeTables(shuffled, { editions: held }).tables)).toBe(tables)
    }))
  })

  it('accounts in every column for every office and year', () => {
    const table = only(statsOf([report('FR', '2024', [response('1', 'Planned')]), report('JP', '2025', [response('2.a', 'Planned')]), report('IB', '2025')]))
    for (const year of table.years) {
      for (const { key } of table.items) {
        const offices = table.tallies.filter(tally => tally.year === year && tally.key === key).flatMap(tally => tally.offices.map(({ office }) => office))
        expect(offices.toSorted()).toEqual(['FR', 'IB', 'JP'])
      }
    }
  })
})

function statsOf(reports: readonly OfficeReport[], options: Partial<StatsOptions> = {}): Statistics {
  return officeTables(reports.map((one): SourcedReport => sourced(one)), { editions: held, ...options })
}

function only({ tables }: Pick<Statistics, 'tables'>): OfficeTable {
  const [table] = tables
  if (table === undefined || tables.length > 1) throw new Error(`${tables.length} tables`)
  return table
}

function row({ rows }: OfficeTable, office: string, year: string): OfficeTable['rows'][number] {
  const found = rows.find(one => one.office === office && one.year === year)
  if (found === undefined) throw new Error(`no row ${office} ${year}`)
  return found
}

function cell(table: OfficeTable, office: string, year: string, key: string): Cell {
  const found = row(table, office, year).cells.find(one => one.key === key)
  if (found === undefined) throw new Error(`no cell ${key}`)
  return found
}

function codes({ notes }: Statistics): readonly string[] {
  return notes.map(({ code }) => code)
}
