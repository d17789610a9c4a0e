/** Which items the responses of a report answer: each once, and such as the edition holds. */
import { pointer, type Path } from '../../issue/index.ts'
import { repeatsIn } from './repeats.ts'
import type { Rule } from './rule.ts'
import { allResponses, editionOf, itemsOf, reportsOf, type EditionItem, type LocatedResponse } from './subjects.ts'

export const responseDuplicate: Rule = {
  code: 'response.duplicate',
  class: 'form',
  topical: true,
  message: 'The item {item} is answered twice: before this, at {first}',
  hint: 'Keep one of the two responses; for another year, make another report',
  reason: 'A reader who asks how far an item is followed finds two answers and cannot know which one counts',
  * find(context) {
    for (const response of allResponses(context)) {
      const { value: { addressedItemIdentifierBag }, report: { answers } } = response
      for (const [index, item] of addressedItemIdentifierBag.entries()) {
        const first = answers.get(item)
        if (first !== undefined && first !== response) yield { path: pathOf(response, index), values: { item, first: pointer(first.path) } }
      }
    }
  },
}

export const responseItemTwice: Rule = {
  code: 'response.item-twice',
  class: 'form',
  topical: true,
  message: 'The response names the item {item} twice',
  hint: 'Name each item once; where another one was meant, write its key',
  reason: 'A joint response names each of its items once; a second time is a slip that hides the item that was meant',
  * find(context) {
    for (const response of allResponses(context)) {
      const { addressedItemIdentifierBag: items } = response.value
      for (const { repeated: item, index } of repeatsIn(items, one => one)) yield { path: pathOf(response, index), values: { item } }
    }
  },
}

export const responseItemUnknown: Rule = {
  code: 'response.item-unknown',
  class: 'form',
  message: 'The edition {edition} holds no item {item}',
  hint: 'Write the key of an item that it holds, such as {near}, or name the edition that the report answers',
  reason: 'A response is read beside the text that it answers; without that text nobody can tell what was answered',
  * find(context) {
    for (const report of reportsOf(context)) {
      const edition = editionOf(context, report.value)
      if (edition === undefined) continue
      const items = itemsOf(edition)
      for (const response of report.responses) {
        for (const [index, item] of response.value.addressedItemIdentifierBag.entries()) {
          if (!items.has(item)) yield { path: pathOf(response, index), values: { edition: edition.recommendationSetIdentifier, item, near: nearItem(item, items) } }
        }
      }
    }
  },
}

/** Where a response names an item. */
function pathOf({ path }: LocatedResponse, index: number): Path {
  return [...path, 'addressedItemIdentifierBag', index]
}

/** The last item below the nearest one above; without the letter before the number, if there is one; else the first of the edition. */
function nearItem(item: string, items: ReadonlyMap<string, EditionItem>): string {
  const bare = item.replace(/^[A-Z]/, '')
  if (items.has(bare)) return bare
  for (let key = bare; key.includes('.');) {
    key = key.slice(0, key.lastIndexOf('.'))
    const above = items.get(key)
    if (above !== undefined) return above.below.at(-1) ?? key
  }
  return items.keys().next().value ?? bare
}
