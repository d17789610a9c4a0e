/** The words that a form prints itself: nobody wrote them in answer to anything. */
import { itemsOf, shortLabelOf } from '../../edition/items.ts'
import type { RecommendationSet } from '../../model/types.ts'
import { formWords } from './words.ts'

/** All texts of a form in a language, as they stand in a block; `rows` are the keys that its rows are for. */
export function boilerplateOf(edition: RecommendationSet, languageCode: string, rows: readonly string[]): ReadonlySet<string> {
  const { head, answer, ...words } = formWords(languageCode)
  const items = itemsOf(edition)
  const asked = (key: string): string => {
    const item = items.get(key)
    const official = (item?.texts ?? []).filter(text => text.languageCode === languageCode).map(({ value }) => value)
    return official.length > 0 || item === undefined ? official.join(' ') : shortLabelOf(item, languageCode)?.value ?? ''
  }
  const printed = rows.map(row => row.split(' ').map(asked).filter(text => text !== '').join('\n'))
  return new Set([...Object.values(words), ...Object.values(head), ...Object.values(answer), ...printed, ...rows, ...[...items.keys()].flatMap(key => [key, asked(key)])].map(text => text.trim()))
}
