/** Forms as an office gets them, fills them in, and changes them. */
import { unzipSync, strFromU8, strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { label } from '../../src/codelist/index.ts'
import { draftReport } from '../../src/draft/index.ts'
import { builtInEdition } from '../../src/edition/index.ts'
import { heldByForm, writeForm } from '../../src/form/index.ts'
import { readJson, type OfficeReport } from '../../src/index.ts'
import { importLegacy, type LegacyResult } from '../../src/legacy.ts'
import { WORKING_LANGUAGES } from '../../src/model/working-languages.ts'
import { fixtureText } from './fixture.ts'

const EDITION = await builtInEdition('ict-10-proposal')
if (EDITION === undefined) throw new Error('The edition is missing')
const edition = EDITION
const draft = draftReport({ office: 'FR', edition, language: 'fr', period: { startDate: '2026-01-01', endDate: '2026-12-31' } })
const { responseBag: asked = [], ...head } = draft

/** A form whose parts were edited, as an office program would. */
function edited(bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes)
  const before = strFromU8(parts[part] ?? new Uint8Array())
  const after = change(before)
  expect(after).not.toBe(before)
  return zipSync({ ...parts, [part]: strToU8(after) })
}

function reportOf(result: LegacyResult): OfficeReport {
  if (!result.ok || result.name !== 'OfficeReport') throw new Error(JSON.stringify(result.issues))
  return result.value
}

const PLANNED = label('ImplementationStatusCategory', 'Planned', 'fr')
const ANSWERS = 'xl/worksheets/sheet2.xml'
const cell = (reference: string, text: string): string => `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`

describe('an empty form', () => {
  it.each(WORKING_LANGUAGES)('has a row for each item, and is read back without an answer: %s', async languageCode => {
    for (const format of ['xlsx', 'docx'] as const) {
      const result = await importLegacy(writeForm({ ...head, languageCode }, edition, format))
      expect(result.issues).toEqual([])
      const { provenance: _, ...value } = reportOf(result)
      expect(value).toEqual({ ...head, languageCode })
    }
  })

  it('is the same bytes each time', () => {
    for (const format of ['xlsx', 'docx'] as const) expect(writeForm(head, edition, format)).toEqual(writeForm(head, edition, format))
  })

  it('offers the statuses in the language of the office', () => {
    expect(strFromU8(unzipSync(writeForm(head, edition, 'xlsx'))['xl/worksheets/sheet3.xml'] ?? new Uint8Array())).toContain('Mis en œuvre')
    expect(strFromU8(unzipSync(writeForm(head, edition, 'docx'))['word/document.xml'] ?? new Uint8Array()).match(/w:displayText="Mis en œuvre"/g)).toHaveLength(asked.length)
  })
})

describe('a form that was filled in', () => {
  const filled = (row: number, cells: Readonly<Record<string, string>>): Uint8Array => edited(writeForm(head, edition, 'xlsx'), ANSWERS, xml =>
    Object.entries(cells).reduce((text, [column, value]) => text.replace(new RegExp(`<c r="${column}${row}"[^>]*/>`), cell(`${column}${row}`, value)), xml))

  it('gives status, date and answer to the item of the row', async () => {
    const report = reportOf(await importLegacy(filled(4, { D: PLANNED, F: 'Réponse', J: '2027-03' })))
    expect(report.responseBag).toEqual([{
      addressedItemIdentifierBag: ['1.a'], implementationStatusCategory: 'Planned', milestoneBag: [{ milestoneCategory: 'Planned', startDate: '2027-03' }],
      responseTextBag: [{ value: 'Réponse', languageCode: 'fr' }],
    }])
  })

  it('keeps what does not fit its field, with a finding', async () => {
    const result = await importLegacy(filled(4, { G: '120', J: 'bientôt' }))
    expect(result.issues.map(({ code, place }) => [code, place?.spot])).toEqual([['legacy.form-value-unfit', 'Réponses!G4'], ['legacy.form-value-unfit', 'Réponses!J4']])
    expect(reportOf(result).unmappedContentBag?.map(({ unmappedSourceText }) => unmappedSourceText)).toEqual(['120', 'bientôt'])
  })

  it('takes words that are in no list as the office\'s own, and says so', async () => {
    const result = await importLegacy(filled(4, { D: 'Presque' }))
    expect(result.issues.map(({ code }) => code)).toEqual(['legacy.form-own-status'])
    expect(reportOf(result).responseBag?.[0]?.implementationStatusCategory).toBe('Presque')
  })

  it('keeps confidential what may be meant so', async () => {
    const result = await importLegacy(filled(4, { D: PLANNED, S: 'peut-être' }))
    expect(result.issues.map(({ code }) => code)).toEqual(['legacy.form-confidential-unclear'])
    expect(reportOf(result).responseBag?.[0]?.confidentialIndicator).toBe(true)
  })

  it('says of a row that an office has added which item is unknown', async () => {
    const bytes = edited(writeForm(head, edition, 'xlsx'), ANSWERS, xml => xml.replace('</sheetData>', `<row r="90">${cell('B90', '99')}${cell('F90', 'Plus')}</row></sheetData>`))
    const result = await importLegacy(bytes)
    expect(result.issues.map(({ code, values }) => [code, values?.['found']])).toEqual([['legacy.form-item-unknown', '99']])
  })

  it('reads a copied row of a Word form as a further answer', async () => {
    const bytes = edited(writeForm({ ...head, responseBag: [{ addressedItemIdentifierBag: ['1.a'], responseTextBag: [{ value: 'Une', languageCode: 'fr' }] }] }, edition, 'docx'), 'word/document.xml', xml => {
      const copied = xml.slice(xml.indexOf('<w:p><w:pPr><w:pStyle w:val="Heading2"/>'), xml.indexOf('</w:tbl>', xml.indexOf('ipo-reports:r1/')) + '</w:tbl>'.length)
      return xml.replace(copied, copied + copied.replace('>Une<', '>Deux<'))
    })
    expect(reportOf(await importLegacy(bytes)).responseBag?.map(({ responseTextBag }) => responseTextBag?.[0]?.value)).toEqual(['Une', 'Deux'])
  })

  it('keeps what was written beside the fields', async () => {
    const bytes = edited(writeForm(head, edition, 'docx'), 'word/document.xml', xml => xml.replace('<w:sectPr/>', '<w:p><w:r><w:t>Note ajoutée</w:t></w:r></w:p><w:sectPr/>'))
    const result = await importLegacy(bytes)
    expect(result.issues.map(({ code }) => code)).toEqual(['legacy.text-unplaced'])
    expect(reportOf(result).unmappedContentBag?.map(({ unmappedSourceText }) => unmappedSourceText)).toEqual(['Note ajoutée'])
  })
})

describe('heldByForm', () => {
  it('names what stays behind', () => {
    const result = readJson('OfficeReport', fixtureText('fr-2025-full'))
    if (!result.ok) throw new Error('not read')
    const { left } = heldByForm(result.value)
    expect(left.some(path => path.startsWith('/ictStrategySection/'))).toBe(true)
    expect(left.some(path => path.startsWith('/responseBag/0/addressedItemIdentifierBag'))).toBe(false)
  })

  it('refuses a text that fits in no cell, and writes it in Word', () => {
    const long = { ...head, summaryTextBag: [{ value: 'x'.repeat(32_768), languageCode: 'fr' as const }] }
    expect(() => writeForm(long, edition, 'xlsx')).toThrow(RangeError)
    expect(writeForm(long, edition, 'docx').length).toBeGreaterThan(1000)
  })
})
