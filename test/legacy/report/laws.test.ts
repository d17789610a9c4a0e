import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Hand, recognised, recognisedTable, reported, statusesOf, warningsOf, type HandCell } from './reports.ts'

const WORDS = ['Implemented', 'Partially implemented', 'In progress', 'Planned', 'Not implemented', 'Not applicable'] as const
const ITEMS = ['1', '2.a', '3.b', '4.d.ii', '5', '6.a', '7.a.iii', '8', '9.b', '10'] as const

/** Answers to different items. */
const answers = fc.uniqueArray(fc.record({ item: fc.constantFrom(...ITEMS), status: fc.constantFrom(...WORDS), rest: fc.constantFrom('', 'A remark of the office.') }), { selector: ({ item }) => item, minLength: 2, maxLength: 8 })

const ODD: readonly string[] = [
  '', ' ', '0', '11', 'R16', '4 a)', 'Recommendation 4', '5 to 7', 'Rec.', 'Status', 'Date', 'Evidence', 'Implemented', 'not implemented', 'idem', 'Néant', '-', '31/02/2025', '03/04/2026', '2026-13-01', '100', '1.250,75', '%', '=A1', '@SUM(A1)',
  'https://www.example.org/a b', 'https://example.org/%', 'FR', 'Office: NZ', '> quoted', 'Conclusion', 'I. General', 'II. More', 'a)', 'd) i. text', 'Statut : totale pour la recommandation n° 8', 'see recommendation 7', '\u0661', '四', '١) نعم',
]
const oddText = fc.oneof(fc.constantFrom(...ODD), fc.string({ maxLength: 12, unit: 'grapheme' }), fc.array(fc.constantFrom(...ODD), { minLength: 2, maxLength: 4 }).map(parts => parts.join(' ')))
  .map(text => text.replace(/[^\P{C}\t]|[\uD800-\uDFFF\uFFFE\uFFFF]/gu, ''))

/** Whether the entries follow each other without a gap; true where nothing was recognised. */
function isWhole({ value, entries }: ReturnType<typeof recognised>): boolean {
  return value === undefined || entries.every(({ from }, index) => from === (index === 0 ? 0 : (entries[index - 1]?.from ?? 0) + (entries[index - 1]?.count ?? 0)))
}

describe('a report that is rendered and recognised', () => {
  it('says the same as a table', () => {
    fc.assert(fc.property(answers, given => {
      const { value } = recognisedTable([['Item', 'Status', 'Comment'], ...given.map(({ item, status, rest }): HandCell[] => [item, status, rest])])
      expect(statusesOf(value)).toEqual(given.map(({ item, status }) => `${item} ${status}`))
    }), { numRuns: 25 })
  })

  it('says the same as labelled lines under headings', () => {
    fc.assert(fc.property(answers, given => {
      const hand = new Hand()
      const blocks = given.flatMap(({ item, status, rest }) => [hand.block(`Recommendation ${item}`, { kind: 'heading' }), hand.block(`Status: ${status}`), ...(rest === '' ? [] : [hand.block(rest)])])
      expect(statusesOf(recognised(hand.document(blocks)).value)).toEqual(given.map(({ item, status }) => `${item} ${status}`))
    }), { numRuns: 25 })
  })
})

describe('whatever the cells hold', () => {
  it('every character of a table is accounted for, and nothing breaks', () => {
    fc.assert(fc.property(fc.array(fc.array(oddText, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 }), rows => {
      const alone = recognisedTable(rows)
      const below = recognisedTable([['Rec.', 'Action', 'Status', 'Date', 'Evidence'], ['1', 'a', 'Implemented', '', ''], ...rows])
      expect([alone, below].map(isWhole)).toEqual([true, true])
      expect(statusesOf(below.value).length).toBeGreaterThan(0)
    }), { numRuns: 60 })
  }, 60_000)

  it('every character of prose is accounted for, and nothing breaks', () => {
    fc.assert(fc.property(fc.array(oddText, { minLength: 1, maxLength: 12 }), lines => {
      const hand = new Hand()
      const blocks = ['Recommendation 1', ...lines].filter(line => line.trim() === line && line !== '').map(line => hand.block(line))
      expect(isWhole(recognised(hand.document(blocks)))).toBe(true)
    }), { numRuns: 60 })
  }, 60_000)

  it('the ledger of a text verifies', async () => {
    await fc.assert(fc.asyncProperty(fc.array(oddText, { minLength: 1, maxLength: 6 }), async lines => {
      const { value } = await reported(`Recommendation 1\nImplemented.\n${lines.join('\n')}\n`)
      expect(value.responseBag?.length).toBeGreaterThan(0)
    }), { numRuns: 25 })
  }, 60_000)
})

describe('a table that was changed', () => {
  const ROWS: HandCell[][] = [['1', 'Implemented'], ['2', 'Planned'], ['3', 'In progress']]
  const head: HandCell[] = ['Rec.', 'Status']
  const findings = (rows: HandCell[][]): string[] => recognisedTable([head, ...rows], { partial: false }).issues.map(({ code, values }) => `${code} ${values?.['number'] ?? values?.['item'] ?? values?.['found'] ?? ''}`)

  it('gives another finding when rows are swapped, dropped or doubled', () => {
    const before = findings(ROWS)
    expect(findings(ROWS.toReversed()).filter(one => !before.includes(one))).toEqual(expect.arrayContaining(['legacy.item-order 2']))
    expect(findings(ROWS.slice(1)).filter(one => !before.includes(one)).map(one => one.replace(/,.*/, ''))).toEqual(['legacy.recommendation-unanswered 1'])
    expect(findings([...ROWS, ['3', 'In progress']]).filter(one => !before.includes(one))).toEqual(['legacy.item-twice 3'])
  })

  it('has no warning as it was, but for what it does not answer', () => {
    expect(warningsOf(recognisedTable([head, ...ROWS]).issues)).toEqual([])
  })
})
