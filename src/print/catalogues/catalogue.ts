/** Everything that findings say in one language. */
import type { Phrases, Reasons, Wordings } from './wording.ts'

export interface Catalogue {
  readonly wordings: Wordings
  readonly phrases: Phrases
  /** Titles of fixes. */
  readonly fixes: Phrases
  readonly reasons: Reasons
}

/** English: its wordings stand with the codes. Arabic, Russian and Chinese too, whose wordings are to come: what is not there is said in English. */
export const NO_CATALOGUE: Catalogue = { wordings: {}, phrases: {}, fixes: {}, reasons: {} }
