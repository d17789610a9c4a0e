/** Texts of a report that only repeat the edition. */
import { shortLabelOf, type EditionItem } from '../../edition/items.ts'
import { foldWord } from '../recognisers/fold.ts'
import type { Desk } from './desk.ts'

const LANGUAGES = ['ar', 'en', 'es', 'fr', 'ru', 'zh']

/** Whether a text repeats what the edition says of an item, or its short label, in any language. */
export function isItemText(items: readonly string[], text: string, desk: Desk): boolean {
  const form = wordsOf(text)
  return items.some(key => {
    const item = desk.items.get(key) ?? desk.earlier.get(key)
    return item !== undefined && formsOf(item).has(form)
  })
}

const known = new WeakMap<EditionItem, ReadonlySet<string>>()

/** What the edition says of an item, as it is compared. */
function formsOf(item: EditionItem): ReadonlySet<string> {
  const before = known.get(item)
  if (before !== undefined) return before
  const labels = LANGUAGES.map(language => shortLabelOf(item, language)?.value ?? '')
  const forms = new Set([...item.texts.map(({ value }) => value), ...labels].filter(value => value !== '').map(wordsOf))
  known.set(item, forms)
  return forms
}

/** Letters and digits alone, folded. */
function wordsOf(text: string): string {
  return foldWord(text).replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
