import { describe, expect, it } from 'vitest'
import type { Duty, RecommendationSet } from '../../src/model/types.ts'
import { codesOf, expectedOf, imported, sourceOf } from './annex.ts'

/** What `expected.json` of an invented edition says, written by hand. */
interface ExpectedEdition {
  readonly languageCode: string
  readonly subjects: readonly string[]
  readonly labels: readonly string[]
  readonly lists: readonly string[]
  readonly earlier: readonly string[]
  /** Duties of some texts by their key. */
  readonly duties: Readonly<Record<string, readonly string[]>>
  readonly codes: readonly string[]
}

const INVENTED = ['annex-ar-invented', 'annex-en-invented', 'annex-es-invented', 'annex-fr-reordered-invented', 'annex-ru-invented', 'annex-zh-invented']

describe.each(INVENTED)('importLegacy on %s', fixture => {
  it('finds subjects, labels, keys, lists and earlier items', async () => {
    const { value, issues } = await imported(sourceOf(fixture), { documentStatusText: 'test' })
    const expected = expectedOf<ExpectedEdition>(fixture)
    expect(value.documentStatusText).toBe('test')
    expect(value.languageCode).toBe(expected.languageCode)
    expect(value.recommendationBag.map(recommendation => recommendation.recommendationIdentifier)).toEqual(expected.subjects)
    expect(labelsOf(value)).toEqual(expected.labels)
    expect(listsOf(value)).toEqual(expected.lists)
    expect(earlierOf(value)).toEqual(expected.earlier)
    expect(codesOf(issues)).toEqual(expected.codes)
  })

  it('finds the duties', async () => {
    const { value } = await imported(sourceOf(fixture))
    const { duties } = expectedOf<ExpectedEdition>(fixture)
    const found = dutiesByKey(value)
    expect(Object.fromEntries(Object.keys(duties).map(key => [key, found.get(key)]))).toEqual(duties)
    expect([...found.values()].filter(texts => texts.length === 0)).toEqual([])
  })
})

function actionsOf(set: RecommendationSet) {
  return set.recommendationBag.flatMap(recommendation => recommendation.actionBag ?? [])
}

function labelsOf(set: RecommendationSet): string[] {
  return actionsOf(set).flatMap(action => [
    `${action.actionIdentifier} ${seen(action.actionTextBag[0]?.printedLabelText)}`,
    ...(action.subItemBag ?? []).map(subItem => `${subItem.subItemIdentifier} ${seen(subItem.subItemTextBag[0]?.printedLabelText)}`),
  ])
}

/** Without marks of direction. */
const seen = (label: string | undefined): string => (label ?? '').replace(/[\u200E\u200F]/g, '')

function listsOf(set: RecommendationSet): string[] {
  return actionsOf(set).filter(action => action.subItemBag !== undefined).map(action => `${action.actionIdentifier} ${action.subItemListCategory}`)
}

function earlierOf(set: RecommendationSet): string[] {
  return set.recommendationBag.map(({ correspondence }) =>
    correspondence?.newRecommendation === undefined ? (correspondence?.earlierItemReference?.earlierItemIdentifierBag ?? []).join(' ') : 'new')
}

function dutiesByKey(set: RecommendationSet): Map<string, string[]> {
  return new Map(set.recommendationBag.flatMap(recommendation => [
    [recommendation.recommendationNumber, spelled(recommendation.dutyBag)] as const,
    ...(recommendation.actionBag ?? []).flatMap(action => [
      [action.actionIdentifier, spelled(action.dutyBag)] as const,
      ...(action.subItemBag ?? []).map(subItem => [subItem.subItemIdentifier, spelled(subItem.dutyBag)] as const),
    ]),
  ]))
}

function spelled(duties: readonly Duty[] | undefined): string[] {
  return (duties ?? []).map(duty => [
    duty.dutyActorCategory, duty.dutyStrengthCategory, duty.dutyVerbCategoryBag.join('+'),
    ...(duty.dutyQualifierCategoryBag === undefined ? [] : [`[${duty.dutyQualifierCategoryBag.join(', ')}]`]),
    ...(duty.yearlyEvaluationIndicator ? ['yearly'] : []),
  ].join(' '))
}
