/** What rules are mostly about: the reports in a document, and the items of the edition that a report answers. */
import { itemsOf as editionItems, type EditionItem as ItemOfEdition } from '../../edition/items.ts'
import type { OfficeReport, OfficeReportTransaction, Recommendation, RecommendationSet, Response } from '../../model/types.ts'
import type { Path } from '../../issue/index.ts'
import type { RuleContext, Spot } from './rule.ts'

export { asks } from '../../edition/items.ts'

/** A report in a document, and where it stands: the document itself, or a transaction's. */
export interface Located<T> {
  readonly value: T
  readonly path: Path
}

/** The reports of a document: one, those of a transaction, or none. */
export function reportsOf({ root, value }: RuleContext): readonly Located<OfficeReport>[] {
  if (root === 'OfficeReport') return [{ value: value as OfficeReport, path: [] }]
  if (root !== 'OfficeReportTransaction') return []
  return (value as OfficeReportTransaction).officeReportBag.map((report, index) => ({ value: report, path: ['officeReportBag', index] }))
}

/** The responses of a report. */
export function responsesOf({ value, path }: Located<OfficeReport>): readonly Located<Response>[] {
  return (value.responseBag ?? []).map((response, index) => ({ value: response, path: [...path, 'responseBag', index] }))
}

/** Every response of every report of a document, with its report. */
export function* allResponses(context: RuleContext): Generator<Located<Response> & { readonly report: Located<OfficeReport> }> {
  for (const report of reportsOf(context)) for (const response of responsesOf(report)) yield { ...response, report }
}

/** The edition that a report answers, if it is at hand. */
export function editionOf({ editions }: RuleContext, report: OfficeReport): RecommendationSet | undefined {
  return editions.get(report.recommendationSetIdentifier)
}

/** An item of an edition: a recommendation, an action or a sub-item. */
export interface EditionItem extends ItemOfEdition {
  /** Whether the items below it are all that is meant, or examples. */
  readonly closed: boolean
}

const known = new WeakMap<RecommendationSet, ReadonlyMap<string, EditionItem>>()

/** All items of an edition by key, in its order. */
export function itemsOf(edition: RecommendationSet): ReadonlyMap<string, EditionItem> {
  const before = known.get(edition)
  if (before !== undefined) return before
  const closed = new Set(edition.recommendationBag.flatMap(closedItems))
  const items = new Map(Array.from(editionItems(edition), ([key, item]): [string, EditionItem] => [key, { ...item, closed: closed.has(key) }]))
  known.set(edition, items)
  return items
}

/** A recommendation has the actions that it has; the list below an action says of itself whether it names all. */
function closedItems({ recommendationNumber, actionBag = [] }: Recommendation): readonly string[] {
  return [recommendationNumber, ...actionBag.filter(({ subItemListCategory }) => subItemListCategory === 'Closed').map(({ actionIdentifier }) => actionIdentifier)]
}

/** The clause of an item as the reason of a spot, quoted and with its place: `“Les offices … devraient …” (ict-10-proposal, 1.b)`. None where the edition has no text for it. */
export function quoting(edition: RecommendationSet, item: EditionItem | undefined): Pick<Spot, 'reason'> {
  const text = item?.texts[0]?.value.replace(/\s+/g, ' ').trim() ?? ''
  if (item === undefined || text === '') return {}
  const quoted = text.length > LONGEST ? `${text.slice(0, text.lastIndexOf(' ', LONGEST))} …` : text
  return { reason: `“${quoted}” (${edition.recommendationSetIdentifier}, ${item.key})` }
}

/** Longest quotation in UTF-16 units; cut at a word. */
const LONGEST = 300
