/** Everything that findings say, by language. English wordings stand with the codes. */
import type { MessageLanguage } from '../languages.ts'
import { SPANISH_LEGACY } from './es-legacy.ts'
import { SPANISH_PHRASES } from './es-phrases.ts'
import { SPANISH_RULES } from './es-rules.ts'
import { SPANISH } from './es.ts'
import { FRENCH_LEGACY } from './fr-legacy.ts'
import { FRENCH_PHRASES } from './fr-phrases.ts'
import { FRENCH_RULES } from './fr-rules.ts'
import { FRENCH } from './fr.ts'
import type { Phrases, Wordings } from './wording.ts'

export { FRAMES } from './frames.ts'
export type { Answer, Counted, Frame, Phrases, Wordings } from './wording.ts'

/**
 * Wordings of one language.
 *
 * Those of Arabic, Russian and Chinese are to come: what is not here is said in English.
 */
export interface Catalogue {
  readonly wordings: Wordings
  readonly phrases: Phrases
}

const NONE: Catalogue = { wordings: {}, phrases: {} }

export const CATALOGUES: Readonly<Record<MessageLanguage, Catalogue>> = {
  en: NONE,
  fr: { wordings: { ...FRENCH, ...FRENCH_LEGACY, ...FRENCH_RULES }, phrases: FRENCH_PHRASES },
  es: { wordings: { ...SPANISH, ...SPANISH_LEGACY, ...SPANISH_RULES }, phrases: SPANISH_PHRASES },
  ar: NONE,
  ru: NONE,
  zh: NONE,
}
