/** Everything that findings say, in every language at once. Who needs one language alone: `load.ts`. */
import type { MessageLanguage } from '../languages.ts'
import { NO_CATALOGUE, type Catalogue } from './catalogue.ts'
import { FRENCH_CATALOGUE } from './french.ts'
import { SPANISH_CATALOGUE } from './spanish.ts'

export { FRAMES } from './frames.ts'
export type { Catalogue } from './catalogue.ts'
export type { Wordings } from './wording.ts'

export const CATALOGUES: Readonly<Record<MessageLanguage, Catalogue>> = {
  en: NO_CATALOGUE, fr: FRENCH_CATALOGUE, es: SPANISH_CATALOGUE, ar: NO_CATALOGUE, ru: NO_CATALOGUE, zh: NO_CATALOGUE,
}
