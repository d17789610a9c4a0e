import { describe, expect, it } from 'vitest'
import { importLegacy } from '../../../src/legacy/index.ts'
import { recognised, recognisedTable, reported, Hand, statusesOf, warningsOf } from './reports.ts'

describe('a survey table', () => {
  const CSV = [
    'Office;Rec.;Action;Statut;Taux (%);Commentaire;Preuve;Date', 'BX;1;a;Mise en œuvre;100;"Stratégie ""TIC 2030""; adoptée";https://www.example.org/bx/tic;31/12/2025',
    'BX;2;a;En cours;87,5;Deux lots;;15/01/2026', 'BX;2;c;Partiellement mise en œuvre;1.250,75;Taux mal saisi;;', 'BX;5;;Sans objet;;;;', 'FR;10;a;Mise en œuvre;100;Autre office;;31/12/2025',
  ].join('\n')

  it('gives status, rate, date, text and document of each row', async () => {
    const { value } = await reported(CSV, { officeCode: 'BX' })
    expect(statusesOf(value)).toEqual(['1.a Implemented', '2.a In progress', '2.c Partially implemented', '5 Not applicable'])
    expect(value.responseBag?.[0]).toMatchObject({
      originalStatus: { originalStatusTextBag: [{ value: 'Mise en œuvre' }] }, progressMeasure: 100, milestoneBag: [{ milestoneCategory: 'Completed', startDate: '2025-12-31' }],
      responseTextBag: [{ value: 'Stratégie "TIC 2030"; adoptée' }], evidenceDocumentBag: [{ webURI: 'https://www.example.org/bx/tic' }],
    })
    expect(value.responseBag?.[1]?.progressMeasure).toBe(87.5)
  })

  it('keeps a number that is no percentage as text, and says so', async () => {
    const { value, issues } = await reported(CSV, { officeCode: 'BX' })
    expect(value.responseBag?.[2]).not.toHaveProperty('progressMeasure')
    expect(value.responseBag?.[2]?.additionalDataBag).toEqual([{ additionalDataName: 'Taux (%)', additionalDataText: '1.250,75' }])
    expect(warningsOf(issues)).toContain('legacy.number-implausible')
  })

  it('keeps a row about another office as a whole, outside the answers', async () => {
    const { value, issues } = await reported(CSV, { officeCode: 'BX' })
    expect(warningsOf(issues)).toContain('legacy.row-other-office')
    expect(value.unmappedContentBag?.map(({ unmappedSourceText }) => unmappedSourceText)).toEqual(['FR\t10\ta\tMise en œuvre\t100\tAutre office\t31/12/2025'])
  })

  it('finds the office that most rows are about', async () => {
    const result = await importLegacy(CSV, { kind: 'report', today: '2026-11-22' })
    expect(result.ok && result.name === 'OfficeReport' ? result.value.ipOfficeCode : undefined).toBe('BX')
  })

  it('says which recommendations nobody answered, unless the text is partial', async () => {
    const numbers = ({ issues }: Awaited<ReturnType<typeof reported>>): (string | undefined)[] => issues.filter(({ code }) => code === 'legacy.recommendation-unanswered').map(({ values }) => values?.['number'])
    expect(numbers(await reported(CSV, { officeCode: 'BX', partial: false }))).toEqual(['3, 4, 6, 7, 8, 9, 10'])
    expect(numbers(await reported(CSV, { officeCode: 'BX', partial: true }))).toEqual([])
  })
})

describe('a questionnaire', () => {
  it('takes a merged cell for all rows that it reaches', () => {
    const { value } = recognisedTable([['Recommendation', 'Action', 'Status'], [{ text: '4', rows: 3 }, 'a', 'Implemented'], ['b', 'Planned'], ['c', 'Not implemented'], ['5', 'a', 'In progress']])
    expect(statusesOf(value)).toEqual(['4.a Implemented', '4.b Planned', '4.c Not implemented', '5.a In progress'])
  })

  it('takes the recommendation above where a cell is empty', () => {
    const { value } = recognisedTable([['Recommendation', 'Action', 'Status'], ['4', 'a', 'Implemented'], ['', 'b', 'Planned']])
    expect(statusesOf(value)).toEqual(['4.a Implemented', '4.b Planned'])
  })

  it('leaves out heads that are repeated, and rows that nobody filled in', () => {
    const { value, entries } = recognisedTable([['Rec.', 'Action', 'Status'], ['1', 'a', 'Implemented'], ['Rec.', 'Action', 'Status'], ['1', 'b', ''], ['1', 'c', 'Planned']])
    expect(statusesOf(value)).toEqual(['1.a Implemented', '1.c Planned'])
    expect(entries.filter(entry => entry.kind === 'leftOut' && entry.why === 'column-header').length).toBe(6)
  })

  it('joins a status that is given twice, and gives none where the two differ', () => {
    const same = recognisedTable([['Rec.', 'Status', 'Comment'], ['1', 'Implemented', 'first text'], ['1', 'Implemented', 'second text']])
    expect(statusesOf(same.value)).toEqual(['1 Implemented'])
    expect(same.value?.responseBag?.[0]?.responseTextBag?.[0]?.value).toBe('first text\nsecond text')
    const different = recognisedTable([['Rec.', 'Status', 'Comment'], ['1', 'Implemented', 'first text'], ['1', 'Planned', 'second text']])
    expect(statusesOf(different.value)).toEqual(['1 -'])
    expect(warningsOf(different.issues)).toEqual(expect.arrayContaining(['legacy.item-twice', 'legacy.status-contradictory']))
    expect(different.value?.responseBag?.[0]?.originalStatus?.originalStatusTextBag[0]?.value).toBe('Implemented\nPlanned')
  })

  it('is not settled by a third row', () => {
    const { value } = recognisedTable([['Rec.', 'Status'], ['1', 'Implemented'], ['1', 'Planned'], ['1', 'Implemented']])
    expect(statusesOf(value)).toEqual(['1 -'])
  })

  it('answers each item once where a range and a row of its own overlap', () => {
    const { value, issues } = recognisedTable([['Rec.', 'Status', 'Comment'], ['5 to 7', 'Implemented', 'all three'], ['6', 'Implemented', 'once more']])
    const items = (value?.responseBag ?? []).flatMap(({ addressedItemIdentifierBag }) => addressedItemIdentifierBag)
    expect([...items].sort()).toEqual(['5', '6', '7'])
    expect(warningsOf(issues)).toEqual(expect.arrayContaining(['legacy.item-twice', 'legacy.range-expanded']))
  })

  it('keeps what is said to items that do not exist', () => {
    const { value, issues } = recognisedTable([['Rec.', 'Status'], ['1', 'Implemented'], ['11', 'Planned'], ['0', 'Planned']])
    expect(statusesOf(value)).toEqual(['1 Implemented'])
    expect(value?.unmappedContentBag?.map(({ unmappedSourceText }) => unmappedSourceText)).toEqual(['11\tPlanned', '0\tPlanned'])
    expect(warningsOf(issues)).toEqual(expect.arrayContaining(['legacy.item-unknown']))
  })

  it('gives no status to words that it does not know', () => {
    const { value, issues } = recognisedTable([['Rec.', 'Status'], ['1', 'Implemented'], ['2', 'Zebra']])
    expect(statusesOf(value)).toEqual(['1 Implemented', '2 -'])
    expect(value?.responseBag?.[1]?.originalStatus?.originalStatusTextBag[0]?.value).toBe('Zebra')
    expect(warningsOf(issues)).toEqual(['legacy.status-unread'])
  })

  it('notes a rate that does not go with the status', () => {
    const { issues } = recognisedTable([['Rec.', 'Status', 'Rate (%)'], ['1', 'Not implemented', '80'], ['2', 'Implemented', '100']])
    expect(issues.filter(({ code }) => code === 'legacy.progress-against-status').map(({ values }) => values?.['items'])).toEqual(['1'])
  })

  it('keeps dates that cannot be, and says so of those that can be read in two ways', () => {
    const { value, issues } = recognisedTable([['Rec.', 'Status', 'Date'], ['1', 'Implemented', '31/02/2025'], ['2', 'Planned', '03/04/2027']])
    expect(value?.responseBag?.[0]).not.toHaveProperty('milestoneBag')
    expect(value?.responseBag?.[0]?.additionalDataBag?.[0]?.additionalDataText).toBe('31/02/2025')
    expect(warningsOf(issues)).toEqual(expect.arrayContaining(['legacy.day-impossible']))
    expect(warningsOf(issues).some(code => code === 'legacy.date-ambiguous' || code === 'legacy.date-doubtful')).toBe(true)
  })
})

describe('other tables', () => {
  it('reads a form of labels and values for each recommendation', () => {
    const { value } = recognisedTable([['Recommendation', '1'], ['Status', 'Implemented'], ['Comment', 'A strategy is in force.'], ['Recommendation', '2'], ['Status', 'Planned']])
    expect(statusesOf(value)).toEqual(['1 Implemented', '2 Planned'])
  })

  it('reads a matrix whose columns are recommendations', () => {
    const { value } = recognisedTable([['', 'Rec. 1', 'Rec. 2', 'Rec. 3'], ['Status', 'Implemented', 'Planned', 'Not implemented'], ['Comment', 'In force.', '', '']])
    expect(statusesOf(value)).toEqual(['1 Implemented', '2 Planned', '3 Not implemented'])
  })

  it('reads a table without a head, and says what it took the columns for', () => {
    const { value, issues } = recognisedTable([['1', 'Implemented', 'A strategy is in force since last spring.'], ['2', 'Planned', 'Work is to begin when funds are there.'], ['3', 'Not implemented', 'Nobody is free to begin the work.']])
    expect(statusesOf(value)).toEqual(['1 Implemented', '2 Planned', '3 Not implemented'])
    expect(warningsOf(issues)).toContain('legacy.columns-guessed')
  })

  it('knows what a table under a heading is about', () => {
    const hand = new Hand()
    const heading = hand.block('Recommendation 4', { kind: 'heading', level: 2 })
    const table = hand.table([['Action', 'Status'], ['a', 'Implemented'], ['b', 'Planned']])
    expect(statusesOf(recognised(hand.document([heading, table])).value)).toEqual(['4.a Implemented', '4.b Planned'])
  })

  it('knows what a sheet is about by its name', () => {
    const hand = new Hand()
    const sheets = [hand.table([['Action', 'Status'], ['a', 'Implemented']], 'Rec. 4'), hand.table([['Action', 'Status'], ['a', 'Planned']], 'Rec. 5')]
    expect(statusesOf(recognised(hand.document(sheets)).value)).toEqual(['4.a Implemented', '5.a Planned'])
  })
})
