/** Examples for the error index from fill-in forms: a form with one row filled in. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { draftReport } from '../src/draft/index.ts'
import { builtInEdition } from '../src/edition/index.ts'
import { writeForm } from '../src/form/index.ts'
import type { ValidationIssue } from '../src/issue/index.ts'
import { importLegacy } from '../src/legacy/index.ts'
import type { ErrorExample } from './error-examples.ts'
import { IMPORTED_ON } from './legacy-example.ts'

const [HEAD, ANSWERS] = ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml']

/** The form of an office in English, with one sheet changed. */
async function form(sheet: string, change: (xml: string) => string): Promise<readonly ValidationIssue[]> {
  const edition = await builtInEdition('ict-10-proposal')
  if (edition === undefined) throw new Error('The edition is missing')
  const { responseBag: _, ...report } = draftReport({ office: 'NZ', edition, language: 'en', period: { startDate: '2026-01-01', endDate: '2026-12-31' } })
  const parts = unzipSync(writeForm(report, edition, 'xlsx'))
  const before = strFromU8(parts[sheet] ?? new Uint8Array())
  const after = change(before)
  if (after === before) throw new Error(`There is nothing to change in ${sheet}`)
  return (await importLegacy(zipSync({ ...parts, [sheet]: strToU8(after) }), { today: IMPORTED_ON })).issues
}

const cell = (at: string, text: string): string => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`
const example = (circumstance: string, findings: ErrorExample['findings']): ErrorExample => ({ file: 'form.xlsx', bad: '', circumstance, findings })
const filled = (column: string, text: string, circumstance: string): ErrorExample => (
  example(circumstance, () => form(ANSWERS, xml => xml.replace(new RegExp(`<c r="${column}4"[^>]*/>`), cell(`${column}4`, text))))
)
const added = (items: string, circumstance: string): ErrorExample => (
  example(circumstance, () => form(ANSWERS, xml => xml.replace('</sheetData>', `<row r="90">${items === '' ? '' : cell('B90', items)}${cell('F90', 'One more answer')}</row></sheetData>`)))
)

/** Examples by code; each is made when it is asked for. */
export const FORM_EXAMPLES: Readonly<Record<string, () => ErrorExample>> = {
  'legacy.form-field-missing': () => example('Of a form in Excel whose period begins "soon".', () => form(HEAD, xml => xml.replace('>2026-01-01<', '>soon<'))),
  'legacy.form-ids-lost': () => example('Of a form in Excel that another program has saved without the hidden ids.', () => form(ANSWERS, xml => xml.replace('>items<', '><'))),
  'legacy.form-item-unknown': () => added('99', 'Of a form in Excel to which a row was added.'),
  'legacy.form-item-missing': () => added('', 'Of a form in Excel to which a row was added, without the key of an item.'),
  'legacy.form-own-status': () => filled('D', 'Nearly', 'Of a form in Excel with a status that is in no list.'),
  'legacy.form-value-unfit': () => filled('G', '120', 'Of a form in Excel with 120 per cent.'),
  'legacy.form-confidential-unclear': () => filled('S', 'perhaps', 'Of a form in Excel.'),
}
