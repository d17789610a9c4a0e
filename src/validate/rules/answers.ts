/** What a report answers to the items of its edition. */
import type { OfficeReport, RecommendationSet, Response } from '../../model/types.ts'
import type { RuleContext } from './rule.ts'
import { editionOf, itemsOf, reportsOf, responsesOf, type EditionItem, type Located } from './subjects.ts'

/** A report beside the edition that it answers. */
export interface Answered {
  readonly report: Located<OfficeReport>
  readonly edition: RecommendationSet
  readonly items: ReadonlyMap<string, EditionItem>
  /** The first response to each item. */
  readonly answers: Answers
}

type Answers = ReadonlyMap<string, Located<Response>>

/** The reports of a document whose edition is at hand. */
export function* answeredIn(context: RuleContext): Generator<Answered> {
  for (const report of reportsOf(context)) {
    const edition = editionOf(context, report.value)
    if (edition !== undefined) yield { report, edition, items: itemsOf(edition), answers: answersOf(report) }
  }
}

function answersOf(report: Located<OfficeReport>): Answers {
  const answers = new Map<string, Located<Response>>()
  for (const response of responsesOf(report)) {
    for (const item of response.value.addressedItemIdentifierBag) if (!answers.has(item)) answers.set(item, response)
  }
  return answers
}

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
}

const known = new WeakMap<RecommendationSet, readonly Family[]>()

/** The recommendations of an edition, each with its actions and their sub-items. */
export function familiesOf(edition: RecommendationSet): readonly Family[] {
  const before = known.get(edition)
  if (before !== undefined) return before
  const families: { readonly recommendation: EditionItem, readonly members: EditionItem[] }[] = []
  for (const item of itemsOf(edition).values()) {
    if (item.level === 'recommendation') families.push({ recommendation: item, members: [item] })
    else families.at(-1)?.members.push(item)
  }
  known.set(edition, families)
  return families
}

/** The responses to a family, in the order of its items; a joint one once. */
export function responsesTo({ members }: Family, answers: Answers): readonly Located<Response>[] {
  return [...new Set(members.flatMap(({ key }) => answers.get(key) ?? []))]
}

/** Statuses of what is in effect, in whole or in part. */
export const IN_EFFECT: readonly (string | undefined)[] = ['Implemented', 'Partially implemented']
/** Statuses of what is not in effect and still could be. "Considered and not pursued" is an answer, not a gap. */
export const OPEN: readonly (string | undefined)[] = ['Not implemented', 'Planned', 'In progress']

/** Keys in a row, at most ten of them. */
export function listed(items: readonly string[]): string {
  return items.length > 10 ? `${items.slice(0, 10).join(', ')} …` : items.join(', ')
}
