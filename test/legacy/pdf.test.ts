/** PDF files from a word processor: the annex as the text has it, tables over pages, columns, right to left. */
import { describe, expect, it } from 'vitest'
import { codesOf, contentOf, imported, outlineOf, sourceOf } from './annex.ts'
import { blocksOf, pdfOf, readPdfFixture, tablesOf } from './pdf.ts'

const OPTIONS = { editionIdentifier: 'ict-10-proposal' } as const

/** Spaces as a page shows them: pdf.js gives no-break spaces and doubled ones as one space. */
const asShown = (value: object): unknown => JSON.parse(JSON.stringify(value).replace(/\u00A0/g, ' ').replace(/ {2,}/g, ' '))

describe('a PDF of the French annex', () => {
  it.each(['annex-fr-table', 'annex-fr-flow'])('gives the set that the text gives: %s', async name => {
    const text = await imported(sourceOf('annex-fr'), OPTIONS)
    const pdf = await imported(pdfOf(name), OPTIONS)
    expect(outlineOf(pdf.value)).toEqual(outlineOf(text.value))
    expect(asShown(contentOf(pdf.value))).toEqual(asShown(contentOf(text.value)))
    expect(codesOf(pdf.issues)).toEqual(codesOf(text.issues))
  })
})

describe('the PDF reader on a table over pages', () => {
  it('reads one table with one head, its rows joined over the page end', async () => {
    const [table, ...others] = tablesOf(await readPdfFixture('annex-fr-table'))
    expect(others).toEqual([])
    expect(table?.map(row => row[0]?.replace(/ \/ .*/s, ''))).toEqual(['Recommandations', ...Array.from({ length: 10 }, (_, at) => `Recommandation n° ${at + 1}`)])
    expect(table?.[2]?.[1]).toMatch(/des documents de propriété intellectuelle en XML ou JSON conformément/)
  })

  it('puts addresses together that a narrow column parted, and takes no underline for a row', async () => {
    const [table] = tablesOf(await readPdfFixture('questionnaire-en'))
    expect(table).toHaveLength(14)
    expect(table?.every(row => row.length === 5)).toBe(true)
    expect(table?.[3]?.[4]).toBe('https://example.org/full-text')
    expect(table?.[5]?.[3]).toBe('Weekly exchange of bulk files with the International Bureau.')
  })
})

describe('the PDF reader on two columns', () => {
  it('reads the first before the second, with sentences that go on', async () => {
    const document = await readPdfFixture('two-columns-en')
    const blocks = blocksOf(document)
    expect(blocks.filter(text => /^Recommendation [0-9]+$/.test(text))).toEqual([1, 2, 3, 5, 7, 9, 10].map(number => `Recommendation ${number}`))
    expect(blocks.find(text => text.startsWith('A policy'))).toMatch(/governance is in preparation\. It covers .* Recommendation 3 is not implemented\.$/)
  })

  it('removes the hyphens of the line end and keeps those of the word', async () => {
    const document = await readPdfFixture('two-columns-en')
    const text = blocksOf(document).join(' ')
    expect(text.match(/[a-z]+-[a-z]+/g)).toEqual(['cross-border', 'self-assessment'])
    expect(document.issues.map(issue => issue.code).sort()).toEqual(['legacy.hyphen-at-line-end', 'legacy.hyphen-at-line-end', 'legacy.hyphen-removed', 'legacy.notes-left-out'])
  })
})

describe('the PDF reader from right to left', () => {
  it('gives letters, numbers and words in the order in which they are read', async () => {
    const document = await readPdfFixture('report-ar')
    expect(blocksOf(document).slice(1, 3)).toEqual(['المكتب: MA', 'الفترة: من 1 يناير 2025 إلى 31 ديسمبر 2025'])
    expect(document.languageCode).toBe('ar')
  })

  it('begins its tables at the right, with lam and alef in their order', async () => {
    const [table] = tablesOf(await readPdfFixture('report-ar'))
    expect(table?.[0]).toEqual(['التوصية', 'الحالة', 'الملاحظات'])
    expect(table?.[2]).toEqual(['2', 'منفذة جزئيا', 'نحو 80 % من الوثائق متاحة بالنص الكامل، وسيكتمل العمل في 30 يونيو 2026.'])
  })
})
