/** Sentences that count, in the plural form of their language. */
import { fill } from '../issue/index.ts'
import type { Counted } from './catalogues/wording.ts'
import type { MessageLanguage } from './languages.ts'

type Select = (count: number) => Intl.LDMLPluralRule

/** English, which most runs speak, is not worth asking the engine, which first reads its tables. */
const SELECTS = new Map<MessageLanguage, Select>([['en', count => count === 1 ? 'one' : 'other']])

/**
 * Fills a sentence that counts.
 *
 * @param values  What fills it beside `{count}`.
 */
export function counted(sentence: Counted, count: number, language: MessageLanguage, values: Readonly<Record<string, string>> = {}): string {
  return fill(sentence[selectOf(language)(count)] ?? sentence.other, { ...values, count: String(count) })
}

function selectOf(language: MessageLanguage): Select {
  const known = SELECTS.get(language)
  if (known !== undefined) return known
  const rules = new Intl.PluralRules(language)
  const select: Select = count => rules.select(count)
  SELECTS.set(language, select)
  return select
}
