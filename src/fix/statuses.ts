/** Words of another vocabulary in the place of a status. */
import { statusFor, statusWordings } from '../codelist/index.ts'
import { slipOf } from './near.ts'

/** A status, and the words that it came from where they say more than a slip of the pen. */
export interface StatusMeant {
  readonly status: string
  readonly original?: {
    readonly wording: string
    readonly language: string
    readonly vocabulary?: string
  }
}

/** Vocabularies that the model's list of them knows. */
const NAMED = new Set(['WIPO standards survey', 'Annual technical report', 'Office wording'])

/**
 * The status that a wording stands for, where a program may say so.
 *
 * @param statuses  The words of the list.
 * @param language  Language of the document: it decides in which language the words are, where several have them.
 */
export function statusMeant(wording: string, statuses: readonly string[], language: string | undefined): StatusMeant | undefined {
  const slip = slipOf(wording, statuses)
  if (slip !== undefined) return { status: slip }
  const mapped = statusFor(wording)
  if (mapped?.certain !== true || !statuses.includes(mapped.status)) return undefined
  const spoken = spokenOf(languagesOf(wording, mapped.status), language)
  if (spoken === undefined) return undefined
  return { status: mapped.status, original: { wording, language: spoken, ...(NAMED.has(mapped.vocabulary) ? { vocabulary: mapped.vocabulary } : {}) } }
}

/**
 * The language that words are in: that of the document, else the only one that has them. Where the document is in a language of
 * which the tables know nothing, such as Portuguese, its words may be of that language.
 */
function spokenOf(languages: readonly string[], language: string | undefined): string | undefined {
  if (language !== undefined && languages.includes(language)) return language
  const isKnown = language === undefined || statusWordings().some(row => row.language === language)
  return isKnown && languages.length === 1 ? languages[0] : undefined
}

function languagesOf(wording: string, status: string): readonly string[] {
  const languages = [...new Set(statusWordings().map(row => row.language))]
  return languages.filter(language => statusFor(wording, { language })?.status === status)
}
