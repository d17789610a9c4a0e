/** The words that a form prints itself: nobody wrote them in answer to anything. */
import { itemsOf, shortLabelOf } from '../../edition/items.ts'
import type { RecommendationSet } from '../../model/types.ts'
import { formWords } from './words.ts'

/** All texts of a form in a language, as they stand in a block. */
export function boilerplateOf(edition: RecommendationSet, languageCode: string): ReadonlySet<string> {
  const { head, answer, ...words } = formWords(languageCode)
  const items = [...itemsOf(edition).values()]
  const asked = items.map(item => {
    const official = item.texts.filter(text => text.languageCode === languageCode).map(({ value }) => value)
    return official.length > 0 ? official.join(' ') : shortLabelOf(item, languageCode)?.value ?? ''
  })
  return new Set([...Object.values(words), ...Object.values(head), ...Object.values(answer), ...asked, ...items.map(({ key }) => key)].map(text => text.trim()))
}
