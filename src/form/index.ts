/** Fill-in forms: an office writes its report in Excel or Word, and the importer reads it back without guessing. */
import type { OfficeReport, RecommendationSet } from '../model/types.ts'
import { formDocument } from './docx.ts'
import type { FormFormat } from './formats.ts'
import { formLayout } from './layout.ts'
import { formWorkbook } from './xlsx.ts'

export { FORM_FORMATS, type FormFormat } from './formats.ts'
export { heldByForm, type Held } from './held.ts'


/**
 * Writes a form, in the language of the report, with what the form holds of it (`heldByForm`) filled in and an empty row for each
 * item of the edition that is not answered. The same report gives the same bytes.
 *
 * @param report   A valid report; a draft without responses gives an empty form.
 * @param edition  The edition that it answers.
 * @returns The bytes of a workbook or of a Word document.
 * @throws {RangeError} When a text does not fit into a cell of a sheet.
 */
export function writeForm(report: OfficeReport, edition: RecommendationSet, format: FormFormat): Uint8Array {
  const layout = formLayout(report, edition)
  return format === 'xlsx' ? formWorkbook(layout) : formDocument(layout)
}
