/** Everything that findings say, by language. English wordings stand with the codes. */
import type { MessageLanguage } from '../languages.ts'
import { SPANISH_COMPARE } from './es-compare.ts'
import { SPANISH_LEGACY_DOCUMENTS } from './es-legacy-documents.ts'
import { SPANISH_LEGACY_REPORTS } from './es-legacy-reports.ts'
import { SPANISH_LEGACY } from './es-legacy.ts'
import { SPANISH_FIXES, SPANISH_PHRASES } from './es-phrases.ts'
import { SPANISH_REASONS } from './es-reasons.ts'
import { SPANISH_RULES } from './es-rules.ts'
import { SPANISH } from './es.ts'
import { FRENCH_COMPARE } from './fr-compare.ts'
import { FRENCH_LEGACY_DOCUMENTS } from './fr-legacy-documents.ts'
import { FRENCH_LEGACY_REPORTS } from './fr-legacy-reports.ts'
import { FRENCH_LEGACY } from './fr-legacy.ts'
import { FRENCH_FIXES, FRENCH_PHRASES } from './fr-phrases.ts'
import { FRENCH_REASONS } from './fr-reasons.ts'
import { FRENCH_RULES } from './fr-rules.ts'
import { FRENCH } from './fr.ts'
import { spaced } from './french-spacing.ts'
import type { Phrases, Reasons, Wordings } from './wording.ts'

export { FRAMES } from './frames.ts'
export type { Answer, Counted, Frame, Phrases, Reasons, Wordings } from './wording.ts'

/**
 * Wordings of one language.
 *
 * Those of Arabic, Russian and Chinese are to come: what is not here is said in English.
 */
export interface Catalogue {
  readonly wordings: Wordings
  readonly phrases: Phrases
  /** Titles of fixes. */
  readonly fixes: Phrases
  readonly reasons: Reasons
}

const NONE: Catalogue = { wordings: {}, phrases: {}, fixes: {}, reasons: {} }

export const CATALOGUES: Readonly<Record<MessageLanguage, Catalogue>> = {
  en: NONE,
  fr: spaced({ wordings: { ...FRENCH, ...FRENCH_LEGACY, ...FRENCH_LEGACY_DOCUMENTS, ...FRENCH_LEGACY_REPORTS, ...FRENCH_COMPARE, ...FRENCH_RULES }, phrases: FRENCH_PHRASES, fixes: FRENCH_FIXES, reasons: FRENCH_REASONS }),
  es: { wordings: { ...SPANISH, ...SPANISH_LEGACY, ...SPANISH_LEGACY_DOCUMENTS, ...SPANISH_LEGACY_REPORTS, ...SPANISH_COMPARE, ...SPANISH_RULES }, phrases: SPANISH_PHRASES, fixes: SPANISH_FIXES, reasons: SPANISH_REASONS },
  ar: NONE,
  ru: NONE,
  zh: NONE,
}
