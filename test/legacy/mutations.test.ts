/** What a hand does to a source, findings have to show: rows and paragraphs that are swapped, dropped, doubled, or whose words change. */
import { describe, expect, it } from 'vitest'
import { importLegacy, verifyLedger } from '../../src/legacy.ts'
import type { OfficeReport } from '../../src/model/types.ts'
import { ANNEX, codesOf, imported } from './annex.ts'
import { made, p } from './docx.ts'
import { rowOf, sheetOf, workbookWith } from './xlsx-parts.ts'

/** A recommendation and the status that is said of it. */
type Answer = readonly [item: string, status: string]

const HEAD: Answer = ['Recommendation', 'Status']
const ANSWERS: readonly Answer[] = [
  ['1', 'Implemented'], ['2', 'Partially implemented'], ['3', 'Not implemented'], ['4', 'In progress'], ['5', 'Not applicable'],
  ['6', 'Planned'], ['7', 'Implemented'], ['8', 'Implemented'], ['9', 'In progress'], ['10', 'Planned'],
]

const LETTERHEAD = ['Report on the recommendations', 'Office: NZ', 'Reporting period: 2025-01-01 to 2025-12-31']

const wordTable = (rows: readonly Answer[]): string => `<w:tbl>${rows.map(row => `<w:tr>${row.map(text => `<w:tc>${p(text)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`

/** The same answers in each format: tables, and prose under headings. */
const FORMATS: Readonly<Record<string, (answers: readonly Answer[]) => Uint8Array | string>> = {
  'a CSV table': answers => [HEAD, ...answers].map(row => row.join(';')).join('\n'),
  'an XLSX sheet': answers => workbookWith([{ name: 'Answers', content: sheetOf(...[HEAD, ...answers].map(([item, status], at) => rowOf(at + 1, { A: item, B: status }))) }]),
  'a DOCX table': answers => made({ body: [...LETTERHEAD.map(text => p(text)), wordTable([HEAD, ...answers])].join('') }),
  'an HTML table': answers => `<!DOCTYPE html><html lang="en"><body><table>${[HEAD, ...answers].map(([item, status]) => `<tr><td>${item}</td><td>${status}</td></tr>`).join('')}</table></body></html>`,
  'prose in text': answers => [...LETTERHEAD, ...answers.flatMap(([item, status]) => ['', `Recommendation ${item}`, `Status: ${status}`])].join('\n'),
  'prose in DOCX': answers => made({ body: [...LETTERHEAD, ...answers.flatMap(([item, status]) => [`Recommendation ${item}`, `Status: ${status}`])].map(text => p(text)).join('') }),
}

/** Statuses by item, and the findings with the items that they name. */
interface Read {
  readonly statuses: readonly string[]
  readonly findings: readonly string[]
}

async function read(source: Uint8Array | string): Promise<Read> {
  const result = await importLegacy(source, { kind: 'report', officeCode: 'NZ', today: '2026-11-22', reportingPeriod: { startDate: '2025-01-01', endDate: '2025-12-31' } })
  if (!result.ok || result.name !== 'OfficeReport') throw new Error(`Not imported: ${JSON.stringify(result.issues)}`)
  expect(await verifyLedger({ source, ledger: result.ledger, output: result.value })).toEqual([])
  const { responseBag = [] }: OfficeReport = result.value
  return {
    statuses: responseBag.map(({ addressedItemIdentifierBag, implementationStatusCategory = 'none' }) => `${addressedItemIdentifierBag.join('+')} ${implementationStatusCategory}`).sort(),
    findings: result.issues.map(({ code, values }) => `${code} ${values['number'] ?? values['item'] ?? values['items'] ?? values['found'] ?? ''}`),
  }
}

const statusesOf = (answers: readonly Answer[]): string[] => answers.map(([item, status]) => `${item} ${status}`).sort()

describe.each(Object.entries(FORMATS))('the import of %s', (_, make) => {
  const CHANCES = [0, 4, 9]

  it('finds nothing to say where all are answered in order', async () => {
    const { statuses, findings } = await read(make(ANSWERS))
    expect(statuses).toEqual(statusesOf(ANSWERS))
    expect(findings).toEqual([])
  })

  it('misses an answer that was dropped, and only that one', async () => {
    for (const at of CHANCES) {
      const rest = ANSWERS.filter((_one, index) => index !== at)
      const { statuses, findings } = await read(make(rest))
      expect(statuses).toEqual(statusesOf(rest))
      expect(findings).toEqual([`legacy.recommendation-unanswered ${ANSWERS[at]?.[0] ?? ''}`])
    }
  })

  it('tells an answer that stands there twice', async () => {
    for (const at of CHANCES) {
      const { statuses, findings } = await read(make(ANSWERS.flatMap((one, index) => (index === at ? [one, one] : [one]))))
      expect(statuses).toEqual(statusesOf(ANSWERS))
      expect(findings.filter(finding => finding.startsWith('legacy.item-twice'))).toEqual([`legacy.item-twice ${ANSWERS[at]?.[0] ?? ''}`])
    }
  })

  it('sets no status where an item is answered twice and not alike', async () => {
    const { statuses, findings } = await read(make([...ANSWERS.slice(0, 3), ['3', 'Implemented'], ...ANSWERS.slice(3)]))
    expect(statuses).toEqual(statusesOf(ANSWERS.map(([item, status]) => [item, item === '3' ? 'none' : status])))
    expect(findings).toContain('legacy.status-contradictory 3')
  })

  it('tells answers that changed places, and keeps what they say', async () => {
    for (const at of [0, 3, 8]) {
      const swapped = [...ANSWERS]
      const [one, other] = [swapped[at], swapped[at + 1]]
      if (one === undefined || other === undefined) throw new Error('No answers')
      swapped.splice(at, 2, other, one)
      const { statuses, findings } = await read(make(swapped))
      expect(statuses).toEqual(statusesOf(ANSWERS))
      expect(findings).toEqual([`legacy.item-order ${one[0]}`])
    }
  })

  it('follows statuses that changed places', async () => {
    const swapped = ANSWERS.map(([item, status], index): Answer => [item, index === 1 ? ANSWERS[2]?.[1] ?? '' : index === 2 ? ANSWERS[1]?.[1] ?? '' : status])
    const { statuses, findings } = await read(make(swapped))
    expect(statuses).toEqual(statusesOf(swapped))
    expect(findings).toEqual([])
  })

  it('tells an item that does not exist', async () => {
    const { statuses, findings } = await read(make([...ANSWERS.slice(0, 9), ['11', 'Planned']]))
    expect(statuses).toEqual(statusesOf(ANSWERS.slice(0, 9)))
    expect(findings).toContain('legacy.item-unknown 11')
    expect(findings).toContain('legacy.recommendation-unanswered 10')
  })
})

describe('the import of the annex', () => {
  /** The annex in parts, each from its heading on. */
  const [title = '', ...parts] = ANNEX.split(/(?=\tRecommandation n°)/)
  const rows = (changed: readonly string[]): string => [title, ...changed].join('')
  const at = (index: number): string => parts[index] ?? ''

  it('reads its ten parts', async () => {
    expect(parts).toHaveLength(10)
    const { value } = await imported(rows(parts))
    expect(value.recommendationBag.map(({ recommendationNumber }) => recommendationNumber)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'])
  })

  it('tells two that changed places', async () => {
    const before = codesOf((await imported(rows(parts))).issues)
    const { issues } = await imported(rows([...parts.slice(0, 2), at(3), at(2), ...parts.slice(4)]))
    expect(before).toEqual([])
    expect(issues.filter(({ code }) => code === 'legacy.number-order').map(({ path }) => path)).toEqual([['recommendationBag', 3, 'recommendationNumber']])
  })

  it.each([0, 4, 9])('refuses to take it for whole where part %i was dropped', async index => {
    const result = await importLegacy(rows(parts.filter((_, position) => position !== index)))
    expect(result.issues.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual(['legacy.recommendations-fewer'])
  })

  it('refuses a recommendation that stands there twice, and one too few that nobody announced', async () => {
    const errorsOf = async (text: string): Promise<string[]> => (await importLegacy(text)).issues.filter(({ severity }) => severity === 'error').map(({ code }) => code)
    expect(await errorsOf(rows(parts))).toEqual([])
    expect(await errorsOf(rows([...parts.slice(0, 3), at(2), ...parts.slice(3)]))).toEqual(['legacy.number-repeated'])
    expect(await errorsOf(rows(parts.slice(0, 8)))).toEqual(['legacy.recommendations-fewer'])
  })

  it('tells an action whose label was dropped or doubled', async () => {
    const source = rows(parts)
    for (const [from, to] of [['b) ', 'c) '], ['b) ', 'a) ']] as const) {
      const { issues } = await imported(source.replace(from, to), { partial: true })
      expect(codesOf(issues)).toContain('legacy.label-order')
    }
  })
})
