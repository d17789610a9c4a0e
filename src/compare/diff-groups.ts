/** Changes in the reading order of the edition: by recommendation, and in it by action and sub-item. */
import type { RecommendationSet } from '../model/types.ts'
import type { Change } from './diff.ts'
import { itemRanks, rankOfItem, type ItemRanks } from './diff-order.ts'

/** Changes that belong to one recommendation; or to a document as a whole, then without number. */
export interface ChangeGroup {
  /** Number of the recommendation in the edition. */
  readonly number?: string
  /** Subject of the recommendation, such as `data-governance`, the same in every edition. */
  readonly subject?: string
  readonly changes: readonly GroupedChange[]
}

/** A change, and the items of the edition that it is about. */
export interface GroupedChange extends Change {
  /** Keys such as `4.d.ii`; several of a joint response; none where it is about a section or the document. */
  readonly items: readonly string[]
}

/** Which subject a topic section is about. */
const SUBJECTS: Readonly<Record<string, string>> = {
  ictStrategySection: 'ict-strategy',
  digitizationSection: 'digitization',
  dataGovernanceSection: 'data-governance',
  digitalTransformationSection: 'digital-transformation',
  emergingTechnologySection: 'emerging-technology',
  referenceArchitectureSection: 'reference-architecture',
  cooperationSection: 'cooperation',
  wipoStandardSection: 'wipo-standards',
  itSecuritySection: 'it-security',
  ictProjectSection: 'project-experience',
}

/**
 * Groups changes: first what concerns the document as a whole, then by recommendation.
 *
 * @param changes  As `diff` gives them.
 * @param edition  The edition that the reports answer; of two editions compared, the second. Without it, order is that of the keys.
 */
export function groupChanges(changes: readonly Change[], edition?: RecommendationSet): readonly ChangeGroup[] {
  const ranks = edition === undefined ? undefined : itemRanks(edition)
  const numbers = new Map(edition?.recommendationBag.map(({ recommendationIdentifier, recommendationNumber }) => [recommendationIdentifier, recommendationNumber]))
  const subjects = new Map([...numbers].map(([subject, number]) => [number, subject]))
  const groups = new Map<string, GroupedChange[]>()
  const sorted = changes.map(change => ({ ...change, items: itemsOf(change, numbers) })).toSorted((one, other) => rankOf(one, ranks) - rankOf(other, ranks))
  for (const change of sorted) {
    const key = groupOf(change, numbers)
    groups.set(key, [...groups.get(key) ?? [], change])
  }
  const groupRank = (key: string): number => (key === '' ? -1 : rankOfItem(key, ranks))
  return [...groups].toSorted(([one], [other]) => groupRank(one) - groupRank(other)).map(([key, ofGroup]) => describe(key, subjects, ofGroup))
}

function describe(key: string, subjects: ReadonlyMap<string, string>, changes: readonly GroupedChange[]): ChangeGroup {
  if (key === '') return { changes }
  const isNumber = /^[A-Z]?[0-9]+$/.test(key)
  const subject = isNumber ? subjects.get(key) : key
  return { ...(isNumber ? { number: key } : {}), ...(subject === undefined ? {} : { subject }), changes }
}

/** The keys that a response addresses; in an edition, that of the recommendation, action or sub-item. */
function itemsOf({ names }: Change, numbers: ReadonlyMap<string, string>): readonly string[] {
  const found = (property: string): string | undefined => names.find(name => name.property === property)?.label
  const response = found('responseBag')
  if (response !== undefined) return response.split(' + ')
  const subject = found('recommendationBag')
  const key = found('subItemBag') ?? found('actionBag') ?? (subject === undefined ? undefined : numbers.get(subject) ?? subject)
  return key === undefined ? [] : [key]
}

/** Number of the recommendation; the subject where no edition tells its number; nothing for the document as a whole. */
function groupOf({ items, names }: GroupedChange, numbers: ReadonlyMap<string, string>): string {
  const [item] = items
  if (item !== undefined) return item.split('.')[0] ?? item
  const subject = names.map(({ property }) => SUBJECTS[property]).find(one => one !== undefined)
  return subject === undefined ? '' : numbers.get(subject) ?? subject
}

/** Responses by their first item; sections come after the responses of their recommendation, in the order of changes. */
function rankOf({ items }: GroupedChange, ranks: ItemRanks | undefined): number {
  return items.length === 0 ? Number.MAX_VALUE : Math.min(...items.map(key => rankOfItem(key, ranks)))
}
