/** Findings in any language that there is, at once. */
import type { ValidationIssue } from '../issue/index.ts'
import { CATALOGUES } from './catalogues/index.ts'
import type { MessageLanguage } from './languages.ts'
import { translatedBy, type Tongue, type Translated } from './translate.ts'

export type { Translated } from './translate.ts'

/** A language with its catalogue. */
export function tongueOf(language: MessageLanguage): Tongue {
  return { language, catalogue: CATALOGUES[language] }
}

/**
 * A finding in a language: message, hint, reason and title of the fix.
 *
 * @returns The English message where the language has none, or the finding lacks values that it asks for.
 */
export function translated(issue: ValidationIssue, language: MessageLanguage): Translated {
  return translatedBy(issue, tongueOf(language))
}
