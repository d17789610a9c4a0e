/** The keys of an edition's items: each below its own, and each mapping from an item that is there. */
import { itemsOf } from '../../edition/items.ts'
import type { RecommendationSet } from '../../model/types.ts'
import type { Path } from '../../issue/index.ts'
import type { Rule, RuleContext, Spot } from './rule.ts'

export const itemMisplaced: Rule = {
  code: 'item.misplaced',
  class: 'form',
  message: '"{key}" stands below "{above}", but is no key of it',
  hint: 'Write a key that begins with "{above}.", or move it to where it belongs',
  reason: 'A key is the number of a recommendation, then the letter of an action, then the numeral of a sub-item, joined by full stops',
  * find(context) {
    for (const [index, { recommendationNumber, actionBag = [] }] of (setIn(context)?.recommendationBag ?? []).entries()) {
      for (const [position, { actionIdentifier, subItemBag = [] }] of actionBag.entries()) {
        const path: Path = ['recommendationBag', index, 'actionBag', position]
        yield* misplaced(actionIdentifier, recommendationNumber, [...path, 'actionIdentifier'])
        for (const [place, { subItemIdentifier }] of subItemBag.entries()) {
          yield* misplaced(subItemIdentifier, actionIdentifier, [...path, 'subItemBag', place, 'subItemIdentifier'])
        }
      }
    }
  },
}

function* misplaced(key: string, above: string, path: Path): Generator<Spot> {
  const below = key.startsWith(`${above}.`) && !key.slice(above.length + 1).includes('.')
  if (!below) yield { path, values: { key, above } }
}

export const mappingItemUnknown: Rule = {
  code: 'mapping.item-unknown',
  class: 'form',
  message: 'The mapping starts from "{item}", which this set does not hold',
  hint: 'Name an item of this set, or change the two sides where they were exchanged',
  reason: 'A mapping leads from items of its own set to items of the other',
  * find(context) {
    const set = setIn(context)
    const items = set?.setMappingBag === undefined ? new Map() : itemsOf(set)
    for (const [index, { mappingLinkBag }] of (set?.setMappingBag ?? []).entries()) {
      for (const [position, { fromItemIdentifierBag = [] }] of mappingLinkBag.entries()) {
        for (const [place, item] of fromItemIdentifierBag.entries()) {
          if (!items.has(item)) yield { path: ['setMappingBag', index, 'mappingLinkBag', position, 'fromItemIdentifierBag', place], values: { item } }
        }
      }
    }
  },
}

function setIn({ root, value }: RuleContext): RecommendationSet | undefined {
  return root === 'RecommendationSet' ? value as RecommendationSet : undefined
}
