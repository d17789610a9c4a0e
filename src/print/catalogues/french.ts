/** Everything that findings say in French. */
import type { Catalogue } from './catalogue.ts'
import { FRENCH_COMPARE } from './fr-compare.ts'
import { FRENCH_LEGACY_DOCUMENTS } from './fr-legacy-documents.ts'
import { FRENCH_LEGACY_REPORTS } from './fr-legacy-reports.ts'
import { FRENCH_LEGACY } from './fr-legacy.ts'
import { FRENCH_FIXES, FRENCH_PHRASES } from './fr-phrases.ts'
import { FRENCH_REASONS } from './fr-reasons.ts'
import { FRENCH_RULES } from './fr-rules.ts'
import { FRENCH } from './fr.ts'
import { spaced } from './french-spacing.ts'

export const FRENCH_CATALOGUE: Catalogue = spaced({
  wordings: { ...FRENCH, ...FRENCH_LEGACY, ...FRENCH_LEGACY_DOCUMENTS, ...FRENCH_LEGACY_REPORTS, ...FRENCH_COMPARE, ...FRENCH_RULES },
  phrases: FRENCH_PHRASES, fixes: FRENCH_FIXES, reasons: FRENCH_REASONS,
})
