/** What is implemented has nothing open below it. */
import { answeredIn, OPEN, statusOf, type Answered } from './answers.ts'
import type { Rule } from './rule.ts'
import { asks, quoting, responsesOf, type EditionItem } from './subjects.ts'

export const implementedAboveOpen: Rule = {
  code: 'response.implemented-above-open',
  class: 'consistency',
  message: '{item} is said to be Implemented, while below it {open}',
  hint: 'Say "Partially implemented" of {item}, or correct the status of what is below it',
  reason: 'What stands below a recommendation is what it asks for; it is implemented when that is',
  * find(context) {
    for (const answered of answeredIn(context)) {
      for (const { value, path } of responsesOf(answered.report)) {
        if (value.implementationStatusCategory !== 'Implemented') continue
        for (const item of new Set(value.addressedItemIdentifierBag)) {
          const open = openBelow(item, answered)
          if (open.length === 0) continue
          yield {
            path: [...path, 'implementationStatusCategory'], ...quoting(answered.edition, open[0]),
            values: { item, open: open.map(({ key }) => `${key}: ${statusOf(key, answered.answers) ?? ''}`).join(', ') },
          }
        }
      }
    }
  },
}

/** Items below, as far as lists are closed, that are asked of the office and said to be open. */
function openBelow(key: string, { report, items, answers }: Answered): readonly EditionItem[] {
  const below = (item: string): readonly string[] => items.get(item)?.closed === true ? items.get(item)?.below ?? [] : []
  return below(key).flatMap(lower => [lower, ...below(lower)]).flatMap(lower => {
    const item = items.get(lower)
    return item !== undefined && asks(item, report.value.ipOfficeCode) && OPEN.includes(statusOf(lower, answers)) ? [item] : []
  })
}
