/** Everything that findings say in Spanish. */
import type { Catalogue } from './catalogue.ts'
import { SPANISH_COMPARE } from './es-compare.ts'
import { SPANISH_LEGACY_DOCUMENTS } from './es-legacy-documents.ts'
import { SPANISH_LEGACY_REPORTS } from './es-legacy-reports.ts'
import { SPANISH_LEGACY } from './es-legacy.ts'
import { SPANISH_FIXES, SPANISH_PHRASES } from './es-phrases.ts'
import { SPANISH_REASONS } from './es-reasons.ts'
import { SPANISH_RULES } from './es-rules.ts'
import { SPANISH } from './es.ts'

export const SPANISH_CATALOGUE: Catalogue = {
  wordings: { ...SPANISH, ...SPANISH_LEGACY, ...SPANISH_LEGACY_DOCUMENTS, ...SPANISH_LEGACY_REPORTS, ...SPANISH_COMPARE, ...SPANISH_RULES },
  phrases: SPANISH_PHRASES, fixes: SPANISH_FIXES, reasons: SPANISH_REASONS,
}
