/** The reading order of an edition: which item of a report's responses comes before which. */
import { romanValue } from '../model/roman.ts'
import type { RecommendationSet } from '../model/types.ts'
import type { Members } from './identity.ts'

/** Position of every recommendation, action and sub-item by its key. */
export type ItemRanks = ReadonlyMap<string, number>

/** All items of an edition, in its order. */
export function itemRanks({ recommendationBag }: RecommendationSet): ItemRanks {
  const keys = recommendationBag.flatMap(({ recommendationNumber, actionBag = [] }) => [
    recommendationNumber,
    ...actionBag.flatMap(({ actionIdentifier, subItemBag = [] }) => [actionIdentifier, ...subItemBag.map(({ subItemIdentifier }) => subItemIdentifier)]),
  ])
  return new Map(keys.map((key, index) => [key, index]))
}

/** The items that a response is about, in the order in which it names them. */
export function addressed(response: Members): readonly string[] {
  const keys = response['addressedItemIdentifierBag']
  return Array.isArray(keys) ? keys.map(String) : []
}

/** Rank of a response: that of the first of its items. What the edition does not hold comes last, by its key. */
export function rankOfResponse(response: Members, ranks: ItemRanks | undefined): number {
  return Math.min(...addressed(response).map(key => rankOfItem(key, ranks)))
}

const BEHIND_THE_EDITION = 1e12

/** Rank of an item: its place in the edition; without one or outside it, by number, letters and roman numeral. */
export function rankOfItem(key: string, ranks: ItemRanks | undefined): number {
  const rank = ranks?.get(key)
  if (rank !== undefined) return rank
  const [, prefix = '', number = '0', letters = '', roman = ''] = /^([A-Z]?)([0-9]+)(?:\.([a-z]+))?(?:\.([ivxlcdm]+))?$/.exec(key) ?? []
  const own = ((prefix === '' ? 0 : prefix.charCodeAt(0) - 64) * 1000 + Math.min(Number(number), 999)) * 1e6 + Math.min(lettersValue(letters), 999) * 1000 + Math.min(romanValue(roman), 999)
  return (ranks === undefined ? 0 : BEHIND_THE_EDITION) + own
}

/** a is 1, z is 26, aa is 27. */
function lettersValue(letters: string): number {
  return [...letters].reduce((value, letter) => value * 26 + letter.charCodeAt(0) - 96, 0)
}
