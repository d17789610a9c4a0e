/** What a report answers to the items of its edition. */
import type { OfficeReport, RecommendationSet } from '../../model/types.ts'
import { perDocument } from './per-document.ts'
import type { RuleContext } from './rule.ts'
import { isFilled, sectionFor, type TopicSection } from './sections.ts'
import { editionOf, itemsOf, reportsOf, type Answers, type EditionItem, type LocatedReport, type LocatedResponse } from './subjects.ts'

/** A report beside the edition that it answers. */
export interface Answered {
  readonly report: LocatedReport
  readonly edition: RecommendationSet
  readonly items: ReadonlyMap<string, EditionItem>
}

/** The reports of a document whose edition is at hand. */
export const answeredIn: (context: RuleContext) => readonly Answered[] = perDocument((context: RuleContext) => {
  const answered: Answered[] = []
  for (const report of reportsOf(context)) {
    const edition = editionOf(context, report.value)
    if (edition !== undefined) answered.push({ report, edition, items: itemsOf(edition) })
  }
  return answered
})

/** Most references that are followed from a response. */
const MOST_HOPS = 10

/** The status of an item: its response's own, or that of the response of this report to which it points. */
export function statusOf(item: string, answers: Answers): string | undefined {
  let at = answers.get(item)?.value
  for (let hops = 0; at !== undefined && hops < MOST_HOPS; hops++) {
    const { implementationStatusCategory: status, responseReference } = at
    if (status !== undefined) return status
    if (responseReference === undefined || responseReference.referredReportIdentifier !== undefined) return undefined
    at = answers.get(responseReference.referredItemIdentifier)?.value
  }
  return undefined
}

/** A recommendation with what stands below it, itself first. */
export interface Family {
  readonly recommendation: EditionItem
  readonly members: readonly EditionItem[]
  /** What a response can be missed for: the actions; the recommendation where it has none. */
  readonly actions: readonly EditionItem[]
  /** Members whose own text asks for an evaluation every year. A duty that an item has from the one above is asked for there. */
  readonly evaluated: readonly EditionItem[]
}

const known = new WeakMap<RecommendationSet, readonly Family[]>()

/** The recommendations of an edition, each with its actions and their sub-items. */
export function familiesOf(edition: RecommendationSet): readonly Family[] {
  const before = known.get(edition)
  if (before !== undefined) return before
  const items = itemsOf(edition)
  const grouped: [recommendation: EditionItem, ...below: EditionItem[]][] = []
  for (const item of items.values()) {
    if (item.level === 'recommendation') grouped.push([item])
    else grouped.at(-1)?.push(item)
  }
  const families = grouped.map(members => familyOf(members, items))
  known.set(edition, families)
  return families
}

function familyOf(members: readonly [EditionItem, ...EditionItem[]], items: ReadonlyMap<string, EditionItem>): Family {
  const [recommendation] = members
  const actions = members.filter(({ level }) => level === 'action')
  const evaluated = members.filter(({ duties, above = '' }) => duties !== items.get(above)?.duties && duties.some(({ yearlyEvaluationIndicator }) => yearlyEvaluationIndicator))
  return { recommendation, members, actions: actions.length > 0 ? actions : [recommendation], evaluated }
}

/** A recommendation as a report treats it: what is answered to it, and the section of its topic. */
export interface Topic {
  readonly answered: Answered
  readonly family: Family
  /** The responses to the family, in the order of its items; a joint one once. */
  readonly responses: readonly LocatedResponse[]
  /** None where the model has no section for the subject. */
  readonly section: TopicSection | undefined
  /** Whether the section is there and says anything of the topic. */
  readonly filled: boolean
}

/** The topics of all reports whose edition is at hand. */
export const topicsIn: (context: RuleContext) => readonly Topic[] = perDocument((context: RuleContext) => answeredIn(context).flatMap(answered => {
  return familiesOf(answered.edition).map((family): Topic => topicOf(family, answered, answered.report.value))
}))

function topicOf(family: Family, answered: Answered, report: OfficeReport): Topic {
  const responses: LocatedResponse[] = []
  for (const { key } of family.members) {
    const response = answered.report.answers.get(key)
    if (response !== undefined) responses.push(response)
  }
  const section = sectionFor(report, family.recommendation.subject)
  return { answered, family, responses: responses.length < 2 ? responses : [...new Set(responses)], section, filled: isFilled(section) }
}

/** Statuses of what is in effect, in whole or in part. */
export const IN_EFFECT: readonly (string | undefined)[] = ['Implemented', 'Partially implemented']
/** Statuses of what is not in effect and still could be. "Considered and not pursued" is an answer, not a gap. */
export const OPEN: readonly (string | undefined)[] = ['Not implemented', 'Planned', 'In progress']

/** Keys in a row, at most ten of them. */
export function listed(items: readonly string[]): string {
  return items.length > 10 ? `${items.slice(0, 10).join(', ')} …` : items.join(', ')
}
