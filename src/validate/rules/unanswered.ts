/** What is asked of an office and has no answer yet. */
import { answeredIn, familiesOf, listed, statusOf, type Answered } from './answers.ts'
import type { Rule } from './rule.ts'
import { asks, quoting, type EditionItem } from './subjects.ts'

export const responseUnanswered: Rule = {
  code: 'response.unanswered',
  class: 'follow-up',
  message: 'Recommendation {item}: no answer to {missing}; in all, {unanswered} of the {asked} actions that are asked of {office} have none',
  hint: 'Answer them one by one, jointly, or with the recommendation; "Considered and not pursued", "Not applicable" and "No information" are answers too',
  reason: 'The edition asks it of the office; a reader cannot tell what was not done from what was not told',
  * find(context) {
    for (const answered of answeredIn(context)) {
      const { value: report, path } = answered.report
      const families = familiesOf(answered.edition).map(family => {
        const asked = family.actions.filter(item => asks(item, report.ipOfficeCode))
        return { family, asked, open: asked.filter(item => !isAnswered(item, answered)) }
      })
      const count = (lists: readonly (readonly EditionItem[])[]): string => String(lists.reduce((sum, list) => sum + list.length, 0))
      const totals = { asked: count(families.map(({ asked }) => asked)), unanswered: count(families.map(({ open }) => open)) }
      for (const { family, open } of families) {
        if (open.length === 0) continue
        yield {
          path: report.responseBag === undefined ? path : [...path, 'responseBag'],
          values: { item: family.recommendation.key, missing: listed(open.map(({ key }) => key)), office: report.ipOfficeCode, ...totals },
          ...quoting(open[0]),
        }
      }
    }
  },
}

/** Whether an item has an answer of its own, or one above or below it. */
function isAnswered({ key, above, below }: EditionItem, { report: { answers } }: Answered): boolean {
  return answers.has(key) || (above !== undefined && answers.has(above)) || below.some(item => answers.has(item))
}

export const responseNotFollowed: Rule = {
  code: 'response.not-followed',
  class: 'follow-up',
  message: '{items}: said to be Not implemented',
  hint: 'Nothing needs to be changed; where it was looked into and given up, "Considered and not pursued" says so',
  reason: 'The text says "should": it is for the office to decide',
  * find(context) {
    for (const answered of answeredIn(context)) {
      const { report, items } = answered
      for (const { value, path } of report.responses) {
        if (value.implementationStatusCategory !== 'Not implemented') continue
        const asked = value.addressedItemIdentifierBag.flatMap(key => items.get(key) ?? []).filter(item => asks(item, report.value.ipOfficeCode))
        const own = asked.filter(({ above }) => above === undefined || statusOf(above, report.answers) !== 'Not implemented')
        if (own.length === 0) continue
        yield { path: [...path, 'implementationStatusCategory'], values: { items: listed(own.map(({ key }) => key)) }, ...quoting(own[0]) }
      }
    }
  },
}
