/** The items of an edition in its order: recommendations, their actions, their sub-items, and of whom each asks something. */
import type { Action, Duty, LabelledText, Recommendation, RecommendationSet, ShortLabelText, SubItem } from '../model/types.ts'
import { LABELLED_LANGUAGES, SUBJECT_LABELS, type LabelLanguage } from './labels.ts'

export type ItemLevel = 'recommendation' | 'action' | 'sub-item'

/** An item of an edition. */
export interface EditionItem {
  /** Number or key in the edition, such as `4.d.ii`. */
  readonly key: string
  readonly level: ItemLevel
  /** Subject of its recommendation, the same in every edition, such as `data-governance`. */
  readonly subject: string
  /** Key of its recommendation; the item itself where it is one. */
  readonly recommendation: string
  /** Key of the item above it. */
  readonly above?: string
  /** Keys of the items right below it. */
  readonly below: readonly string[]
  /** What it says, verbatim, by language. */
  readonly texts: readonly LabelledText[]
  /** Short labels of its recommendation, each with its origin. */
  readonly shortLabels: readonly ShortLabelText[]
  /** Its own duties; those of the item above it where it has none. */
  readonly duties: readonly Duty[]
}

const known = new WeakMap<RecommendationSet, ReadonlyMap<string, EditionItem>>()

/**
 * All items by key, in the order of the edition. Computed once for each set.
 *
 * Of a key that an edition has twice the first counts, so that the way up from an item always ends.
 */
export function itemsOf(set: RecommendationSet): ReadonlyMap<string, EditionItem> {
  const before = known.get(set)
  if (before !== undefined) return before
  const items = new Map<string, EditionItem>()
  for (const item of set.recommendationBag.flatMap(itemsBelow)) if (!items.has(item.key)) items.set(item.key, item)
  known.set(set, items)
  return items
}

function itemsBelow(recommendation: Recommendation): readonly EditionItem[] {
  const { recommendationNumber: key, recommendationIdentifier: subject, statementTextBag = [], shortLabelTextBag = [], dutyBag = [], actionBag = [] } = recommendation
  const own: EditionItem = {
    key, level: 'recommendation', subject, recommendation: key, below: actionBag.map(({ actionIdentifier }) => actionIdentifier),
    texts: statementTextBag, shortLabels: shortLabelTextBag, duties: dutyBag,
  }
  return [own, ...actionBag.flatMap(action => actionItems(action, own))]
}

function actionItems({ actionIdentifier: key, actionTextBag, dutyBag, subItemBag = [] }: Action, above: EditionItem): readonly EditionItem[] {
  const own: EditionItem = {
    ...above, key, level: 'action', above: above.key, below: subItemBag.map(({ subItemIdentifier }) => subItemIdentifier),
    texts: actionTextBag, duties: dutyBag ?? above.duties,
  }
  return [own, ...subItemBag.map(subItem => subItemOf(subItem, own))]
}

function subItemOf({ subItemIdentifier: key, subItemTextBag, dutyBag }: SubItem, above: EditionItem): EditionItem {
  return { ...above, key, level: 'sub-item', above: above.key, below: [], texts: subItemTextBag, duties: dutyBag ?? above.duties }
}

/** Codes of ST.3 that stand for the International Bureau. */
const BUREAU: readonly string[] = ['IB', 'WO']

/**
 * Whether an item asks something of an office: of the International Bureau for its own report, of the offices for all others.
 * Where no duty is noted nobody can be told apart, and the item asks whoever reports.
 */
export function asks({ duties }: EditionItem, officeCode: string): boolean {
  const actor = BUREAU.includes(officeCode) ? 'International Bureau' : 'Offices'
  return duties.length === 0 || duties.some(({ dutyActorCategory }) => dutyActorCategory === actor)
}

/** A few words that name an item's subject, and the language they are in: the edition's own, else ours; `undefined` where neither has any. */
export function shortLabelOf({ shortLabels, subject }: Pick<EditionItem, 'shortLabels' | 'subject'>, language: string): ShortLabelText | undefined {
  const ours = Object.hasOwn(SUBJECT_LABELS, subject) ? SUBJECT_LABELS[subject] : undefined
  const inLanguage = (code: string): ShortLabelText | undefined => {
    const held = shortLabels.find(({ languageCode }) => languageCode === code)
    const own = ours !== undefined && isLabelled(code) ? ours[code] : undefined
    return held ?? (own === undefined ? undefined : { value: own, languageCode: code as ShortLabelText['languageCode'], originCategory: 'Annotation' })
  }
  return inLanguage(language) ?? inLanguage('en') ?? shortLabels[0]
}

function isLabelled(language: string): language is LabelLanguage {
  return LABELLED_LANGUAGES.some(code => code === language)
}
