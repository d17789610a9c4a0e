/** The editions that come with the library, made by the library itself. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { LABELLED_LANGUAGES, SUBJECT_LABELS } from '../src/edition/labels.ts'
import { writeJson, type Recommendation, type RecommendationSet, type ShortLabelText } from '../src/index.ts'
import { importLegacy } from '../src/legacy.ts'

const ANNEX = 'fixtures/legacy/text/annex-fr/source.txt'

/** Contents by path in the project. The same annex gives the same bytes. */
export async function editionFiles(projectFolder: string): Promise<ReadonlyMap<string, string>> {
  const proposal = labelled(await proposalFrom(await readFile(join(projectFolder, ANNEX))))
  return new Map([proposal, fortyItems()].map(set => [`src/edition/data/${set.recommendationSetIdentifier}.json`, writeJson('RecommendationSet', set)]))
}

async function proposalFrom(annex: Uint8Array): Promise<RecommendationSet> {
  const result = await importLegacy(annex, { editionIdentifier: 'ict-10-proposal', editionStatus: 'Proposed', fileName: 'ict-recommendations-proposal.fr.txt' })
  if (!result.ok || result.name !== 'RecommendationSet') throw new Error(result.issues.map(issue => issue.message).join('; '))
  return result.value
}

/** Adds our own short labels, marked as annotation, in all six languages. */
function labelled(set: RecommendationSet): RecommendationSet {
  return { ...set, recommendationBag: set.recommendationBag.map(withLabels) }
}

function withLabels(recommendation: Recommendation): Recommendation {
  const labels = SUBJECT_LABELS[recommendation.recommendationIdentifier]
  if (labels === undefined) throw new Error(`There is no label for ${recommendation.recommendationIdentifier}`)
  const shortLabelTextBag = LABELLED_LANGUAGES.map((languageCode): ShortLabelText => ({ value: labels[languageCode], languageCode, originCategory: 'Annotation' }))
  return { ...recommendation, shortLabelTextBag }
}

/** The forty items as numbers: we do not hold their texts. */
function fortyItems(): RecommendationSet {
  return {
    st96Version: 'V6_0',
    ipoVersion: 'ICT_V1_0',
    recommendationSetIdentifier: 'ict-40-2018',
    editionStatusCategory: 'Superseded',
    recommendationBag: Array.from({ length: 40 }, (_, index) => ({ recommendationIdentifier: `ict-40-r${index + 1}`, recommendationNumber: `R${index + 1}` })),
    commentTextBag: [{
      value: 'The forty items that stem from the meeting of May 2018 (document WIPO/IP/ITAI/GE/18/3). Numbers only: their texts are not held here. The status is an annotation.',
      languageCode: 'en',
    }],
  }
}
