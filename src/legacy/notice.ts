/** Findings of the import, made from their code. */
import { fill } from '../issue/message.ts'
import type { ValidationIssue } from '../issue/issue.ts'
import type { Path, Place } from '../issue/place.ts'
import { LEGACY_MESSAGES, type LegacyCode } from './codes.ts'

/**
 * A finding of the import, in English. All are of class `consistency`: about the source, not about the form of the object.
 *
 * @param place  Where in the source, if it is about one spot.
 * @param path   Where in the object, if the object has it.
 */
export function notice(code: LegacyCode, values: Readonly<Record<string, string>>, place?: Place, path: Path = []): ValidationIssue {
  const wording: { readonly severity: ValidationIssue['severity'], readonly message: string, readonly hint?: string } = LEGACY_MESSAGES[code]
  return {
    code,
    class: 'consistency',
    severity: wording.severity,
    path,
    ...(place === undefined ? {} : { place }),
    message: fill(wording.message, values),
    ...(wording.hint === undefined ? {} : { hint: fill(wording.hint, values) }),
    values,
  }
}

const EXCERPT_LENGTH = 60

/** The start of a text for use in a message: one line, at most 60 characters. */
export function excerpt(text: string): string {
  const line = [...text.replace(/\s+/g, ' ').trim()]
  return line.length <= EXCERPT_LENGTH ? line.join('') : `${line.slice(0, EXCERPT_LENGTH - 1).join('')}…`
}
