/** What is implemented has nothing open below it. */
import { answeredIn, OPEN, statusOf, type Answered } from './answers.ts'
import type { Rule } from './rule.ts'
import { asks, quoting, type EditionItem } from './subjects.ts'

export const implementedAboveOpen: Rule = {
  code: 'response.implemented-above-open',
  class: 'consistency',
  message: '{item} is said to be Implemented, while below it {open}',
  hint: 'Say "Partially implemented" of {item}, or correct the status of what is below it',
  reason: 'What stands below a recommendation is what it asks for; it is implemented when that is',
  * find(context) {
    for (const answered of answeredIn(context)) {
      for (const { value, path } of answered.report.responses) {
        if (value.implementationStatusCategory !== 'Implemented') continue
        for (const item of new Set(value.addressedItemIdentifierBag)) {
          const open = openBelow(item, answered)
          if (open.length === 0) continue
          yield {
            path: [...path, 'implementationStatusCategory'], ...quoting(open[0]),
            values: { item, open: open.map(({ key }) => `${key}: ${statusOf(key, answered.report.answers) ?? ''}`).join(', ') },
          }
        }
      }
    }
  },
}

/** Items below, as far as lists are closed, that are asked of the office and said to be open. */
function openBelow(key: string, { report, items }: Answered): readonly EditionItem[] {
  const item = items.get(key)
  return item === undefined ? [] : closedBelow(item, items).filter(lower => OPEN.includes(statusOf(lower.key, report.answers)) && asks(lower, report.value.ipOfficeCode))
}

const known = new WeakMap<EditionItem, readonly EditionItem[]>()

/** What stands below an item, each action followed by its sub-items, as far as lists are closed. Worked out once for each item of an edition. */
function closedBelow(item: EditionItem, items: ReadonlyMap<string, EditionItem>): readonly EditionItem[] {
  const before = known.get(item)
  if (before !== undefined) return before
  const below = item.closed ? item.below.flatMap(key => items.get(key) ?? []) : []
  const all = below.flatMap(lower => [lower, ...lower.closed ? lower.below.flatMap(key => items.get(key) ?? []) : []])
  known.set(item, all)
  return all
}
