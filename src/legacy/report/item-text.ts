/** Texts of a report that only repeat the edition. */
import { shortLabelOf } from '../../edition/items.ts'
import { foldWord } from '../recognisers/fold.ts'
import type { Desk } from './desk.ts'

const LANGUAGES = ['ar', 'en', 'es', 'fr', 'ru', 'zh']

/** Whether a text repeats what the edition says of an item, or its short label, in any language. */
export function isItemText(items: readonly string[], text: string, desk: Desk): boolean {
  const form = wordsOf(text)
  return items.some(key => {
    const item = desk.items.get(key) ?? desk.earlier.get(key)
    if (item === undefined) return false
    const labels = LANGUAGES.map(language => shortLabelOf(item, language)?.value ?? '')
    return [...item.texts.map(({ value }) => value), ...labels].some(value => value !== '' && wordsOf(value) === form)
  })
}

/** Letters and digits alone, folded. */
function wordsOf(text: string): string {
  return foldWord(text).replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
