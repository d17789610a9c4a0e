/** Reports that answer the forty earlier items: which edition they are of, and where their items went. */
import { mappingBetween } from '../../edition/mapping.ts'
import type { RecommendationSet } from '../../model/types.ts'
import type { Desk } from './desk.ts'
import type { AnswerReading, Entry } from './reading.ts'

/** Whether most of the entries name earlier items, such as `R16`. */
export function answersEarlier(entries: readonly Entry[]): boolean {
  const earlier = entries.filter(({ items }) => items.every(item => /^R[0-9]+$/.test(item))).length
  return earlier > 0 && earlier * 2 > entries.length
}

/** Notes for each earlier item where it goes in the later edition. */
export function noteWhereTheyGo(answers: readonly AnswerReading[], later: RecommendationSet, earlier: RecommendationSet, desk: Desk): void {
  const { links, notListed } = mappingBetween(later, earlier)
  for (const { items, labels } of answers) {
    for (const item of items) {
      const targets = links.filter(({ toItemIdentifierBag = [] }) => toItemIdentifierBag.includes(item)).flatMap(({ fromItemIdentifierBag = [] }) => fromItemIdentifierBag)
      const where = targets.length > 0 ? `in "${later.recommendationSetIdentifier}" it belongs to ${targets.join(' and ')}` : notListed.includes(item) ? `"${later.recommendationSetIdentifier}" does not list it` : 'it is in no edition that is known'
      desk.note('legacy.earlier-item', labels[0], { item, targets: where })
    }
  }
}
