/** Checked by `npx tsc -p .` and by the test beside it: right literals are types of the model, wrong ones are not. */
import type { Correspondence, DutyActorCategory, RecommendationSet, Records, RootName, Roots } from '../../src/model/types.ts'

const set = {
  st96Version: 'V6_0',
  ipoVersion: 'ICT_V1_0',
  languageCode: 'fr',
  documentStatusText: 'test',
  recommendationSetIdentifier: 'ict-10-proposal',
  editionStatusCategory: 'Proposed',
  titleTextBag: [{ value: 'Titre', languageCode: 'fr' }],
  sourceDocument: { documentTitleText: 'Annexe', documentDate: '2024-09' },
  recommendationBag: [
    {
      recommendationIdentifier: 'ict-strategy',
      recommendationNumber: '1',
      shortLabelTextBag: [{ value: 'ICT strategy', languageCode: 'en', originCategory: 'Annotation' }],
      statementTextBag: [{ value: 'Les offices devraient…', languageCode: 'fr', printedLabelText: 'Recommandation n° 1' }],
      actionBag: [
        {
          actionIdentifier: '1.a',
          actionTextBag: [{ value: 'élaborer', languageCode: 'fr' }],
          dutyBag: [
            {
              originCategory: 'Annotation', dutyActorCategory: 'Offices', dutyStrengthCategory: 'Should', dutyQualifierCategoryBag: ['If time allows'],
              dutyVerbCategoryBag: ['Do'], yearlyEvaluationIndicator: false,
            },
          ],
          subItemListCategory: 'Open',
          subItemBag: [{ subItemIdentifier: '1.a.i', subItemTextBag: [{ value: 'un', languageCode: 'fr' }] }],
        },
      ],
      correspondence: { earlierItemReference: { earlierSetIdentifier: 'ict-40-2018', earlierItemIdentifierBag: ['R1', 'R2'] } },
    },
  ],
  commentTextBag: [{ value: 'Remark', sequenceNumber: '1' }],
} as const satisfies RecommendationSet

// What is read is the same type as what is written, and roots are records.
set satisfies Roots['RecommendationSet']
set satisfies Records['RecommendationSet']
'RecommendationSet' satisfies RootName
'Anyone' satisfies DutyActorCategory

const base = { ...set } satisfies RecommendationSet

// @ts-expect-error a required part is missing
;({ ...base, recommendationBag: undefined }) satisfies RecommendationSet
// @ts-expect-error another version
;({ ...base, ipoVersion: 'ICT_V2_0' }) satisfies RecommendationSet
// @ts-expect-error no code of the closed list
;({ ...base, editionStatusCategory: 'Draft' }) satisfies RecommendationSet
// @ts-expect-error no language
;({ ...base, languageCode: 'xx' }) satisfies RecommendationSet
// @ts-expect-error an unknown part
;({ ...base, summary: 'x' }) satisfies RecommendationSet
// @ts-expect-error a single object in place of a list
;({ ...base, titleTextBag: { value: 'Titre', languageCode: 'fr' } }) satisfies RecommendationSet
// @ts-expect-error a text that needs its language
;({ ...base, titleTextBag: [{ value: 'Titre' }] }) satisfies RecommendationSet
// @ts-expect-error an optional part is left out, not undefined
;({ ...base, sourceDocument: undefined }) satisfies RecommendationSet
// @ts-expect-error two branches of a choice
;({ earlierItemReference: { earlierSetIdentifier: 'a', earlierItemIdentifierBag: ['1'] }, newRecommendation: { newIndicator: true } }) satisfies Correspondence
// @ts-expect-error no branch of a choice
;({}) satisfies Correspondence
// @ts-expect-error no root
'Action' satisfies RootName

/** A choice is told by the member that is there. */
export function describe(correspondence: Correspondence): string {
  if (correspondence.earlierItemReference !== undefined) return correspondence.earlierItemReference.earlierSetIdentifier
  return String(correspondence.newRecommendation.newIndicator)
}

/** What has been read cannot be changed. */
export function change(value: RecommendationSet): void {
  // @ts-expect-error readonly
  value.ipoVersion = 'ICT_V1_0'
  // @ts-expect-error readonly
  value.recommendationBag.push(value.recommendationBag[0])
}
