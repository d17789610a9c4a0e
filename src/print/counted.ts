/** Sentences that count, in the plural form of their language. */
import { fill } from '../issue/index.ts'
import type { Counted } from './catalogues/index.ts'
import type { MessageLanguage } from './languages.ts'

const PLURALS = new Map<MessageLanguage, Intl.PluralRules>()

/**
 * Fills a sentence that counts.
 *
 * @param values  What fills it beside `{count}`.
 */
export function counted(sentence: Counted, count: number, language: MessageLanguage, values: Readonly<Record<string, string>> = {}): string {
  const rules = PLURALS.get(language) ?? new Intl.PluralRules(language)
  PLURALS.set(language, rules)
  return fill(sentence[rules.select(count)] ?? sentence.other, { ...values, count: String(count) })
}
