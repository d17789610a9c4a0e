/** What rules are mostly about: the reports in a document, and the items of the edition that a report answers. */
import { itemsOf as editionItems, type EditionItem as ItemOfEdition } from '../../edition/items.ts'
import type { OfficeReport, OfficeReportTransaction, Recommendation, RecommendationSet, Response } from '../../model/types.ts'
import type { Path } from '../../issue/index.ts'
import { perDocument } from './per-document.ts'
import type { RuleContext, Spot } from './rule.ts'

export { asks } from '../../edition/items.ts'

/** A report in a document, or a response, and where it stands. */
export interface Located<T> {
  readonly value: T
  readonly path: Path
}

/** A response, with its report. */
export interface LocatedResponse extends Located<Response> {
  readonly report: LocatedReport
}

/** A report, with its responses: the document itself, or one of a transaction. */
export interface LocatedReport extends Located<OfficeReport> {
  readonly responses: readonly LocatedResponse[]
  /** The first response to each item. */
  readonly answers: Answers
}

/** Responses by the items that they answer. */
export type Answers = ReadonlyMap<string, LocatedResponse>

/** The reports of a document: one, those of a transaction, or none. */
export const reportsOf: (context: RuleContext) => readonly LocatedReport[] = perDocument(({ root, value }: RuleContext) => {
  if (root === 'OfficeReport') return [locatedReport(value as OfficeReport, [])]
  if (root !== 'OfficeReportTransaction') return []
  return (value as OfficeReportTransaction).officeReportBag.map((report, index) => locatedReport(report, ['officeReportBag', index]))
})

function locatedReport(value: OfficeReport, path: Path): LocatedReport {
  const responses: LocatedResponse[] = []
  const answers = new Map<string, LocatedResponse>()
  const report: LocatedReport = { value, path, responses, answers }
  for (const [index, response] of (value.responseBag ?? []).entries()) {
    const located = { value: response, path: [...path, 'responseBag', index], report }
    responses.push(located)
    for (const item of response.addressedItemIdentifierBag) if (!answers.has(item)) answers.set(item, located)
  }
  return report
}

/** Every response of every report of a document. */
export const allResponses: (context: RuleContext) => readonly LocatedResponse[] = perDocument((context: RuleContext) => {
  const [first, ...others] = reportsOf(context)
  return first === undefined ? [] : others.length === 0 ? first.responses : reportsOf(context).flatMap(({ responses }) => responses)
})

/** The edition that a report answers, if it is at hand. */
export function editionOf({ editions }: RuleContext, report: OfficeReport): RecommendationSet | undefined {
  return editions.get(report.recommendationSetIdentifier)
}

/** An item of an edition: a recommendation, an action or a sub-item. */
export interface EditionItem extends ItemOfEdition {
  /** Whether the items below it are all that is meant, or examples. */
  readonly closed: boolean
  /** Its clause, quoted and with its place: `“Les offices … devraient …” (ict-10-proposal, 1.b)`. None where the edition has no text for it. */
  readonly clause: string | undefined
}

const known = new WeakMap<RecommendationSet, ReadonlyMap<string, EditionItem>>()

/** All items of an edition by key, in its order. Worked out once for each edition. */
export function itemsOf(edition: RecommendationSet): ReadonlyMap<string, EditionItem> {
  const before = known.get(edition)
  if (before !== undefined) return before
  const closed = new Set(edition.recommendationBag.flatMap(closedItems))
  const items = new Map(Array.from(editionItems(edition), ([key, item]): [string, EditionItem] => [key, quotable(edition, item, closed.has(key))]))
  known.set(edition, items)
  return items
}

/** A clause is put together when it is quoted: most never are. */
function quotable(edition: RecommendationSet, item: ItemOfEdition, closed: boolean): EditionItem {
  let clause: string | undefined
  return { ...item, closed, get clause() { return clause ??= clauseOf(edition, item) } }
}

/** A recommendation has the actions that it has; the list below an action says of itself whether it names all. */
function closedItems({ recommendationNumber, actionBag = [] }: Recommendation): readonly string[] {
  return [recommendationNumber, ...actionBag.filter(({ subItemListCategory }) => subItemListCategory === 'Closed').map(({ actionIdentifier }) => actionIdentifier)]
}

/** Longest quotation in UTF-16 units; cut at a word. */
const LONGEST = 300

function clauseOf(edition: RecommendationSet, { key, texts }: ItemOfEdition): string | undefined {
  const text = texts[0]?.value.replace(/\s+/g, ' ').trim() ?? ''
  if (text === '') return undefined
  const quoted = text.length > LONGEST ? `${text.slice(0, text.lastIndexOf(' ', LONGEST))} …` : text
  return `“${quoted}” (${edition.recommendationSetIdentifier}, ${key})`
}

/** The clause of an item as the reason of a spot; none where the edition has no text for it. */
export function quoting(item: EditionItem | undefined): Pick<Spot, 'reason'> {
  return item?.clause === undefined ? {} : { reason: item.clause }
}
