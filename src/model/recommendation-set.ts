/** One edition of the recommendations. */
import { Action, ItemKey } from './action.ts'
import { AdditionalData, Provenance, UnmappedContent } from './attachments.ts'
import { EditionStatusCategory } from './codes.ts'
import { commentTexts, documentStatusText, DocumentDate, ipoVersion, languageCode, st96Version, WebURI } from './common.ts'
import { Correspondence, SetMapping } from './correspondence.ts'
import { Duty } from './duty.ts'
import { KeyIdentifier, LabelledText, ShortLabelText, TitleText } from './text.ts'
import { MODEL_VERSION } from './version.ts'
import { bag, builtIn, element, elementOf, optional, record, required, type ElementDecl, type RecordType } from './words.ts'

const DocumentTitleText = element('DocumentTitleText', builtIn('string'), 'Title of the document.')
const DocumentSymbolText = element('DocumentSymbolText', builtIn('token'), 'Symbol of the document, such as "CWS/6/6".')

export const SourceDocumentRecord: RecordType = record('SourceDocument', {
  doc: 'The document in which the edition was published.',
  content: [DocumentTitleText, optional(DocumentSymbolText), optional(DocumentDate), optional(WebURI)],
})

const RecommendationIdentifier =
  element('RecommendationIdentifier', KeyIdentifier, 'Identifier of the subject, the same in every edition, such as "data-governance".')
const RecommendationNumber = element('RecommendationNumber', ItemKey, 'Number in this edition.')
const StatementText = element('StatementText', LabelledText, 'What the recommendation says, in one language, verbatim.')

export const RecommendationRecord: RecordType = record('Recommendation', {
  doc: 'One recommendation of an edition.',
  source: 'Annex, rows "Recommandation n°"',
  content: [
    RecommendationIdentifier,
    RecommendationNumber,
    optional(bag(ShortLabelText)),
    optional(bag(StatementText)),
    optional(bag(Duty)),
    optional(bag(Action)),
    optional(Correspondence),
  ],
})

export const RecommendationSetIdentifier =
  element('RecommendationSetIdentifier', KeyIdentifier, 'Identifier of the edition, such as "ict-10-proposal".')
const EditionStatus = element('EditionStatusCategory', EditionStatusCategory, 'How far the edition has come.')

export const RecommendationSetRecord: RecordType = record('RecommendationSet', {
  doc: 'One edition of the recommendations on ICT and IP administration.',
  source: 'Annex',
  attributes: [required(st96Version), required(ipoVersion, { fixed: MODEL_VERSION }), optional(languageCode), optional(documentStatusText)],
  content: [
    RecommendationSetIdentifier,
    EditionStatus,
    optional(bag(TitleText)),
    optional(bag(ShortLabelText)),
    optional(elementOf(SourceDocumentRecord)),
    bag(elementOf(RecommendationRecord)),
    optional(bag(SetMapping)),
    optional(commentTexts),
    optional(bag(AdditionalData)),
    optional(Provenance),
    optional(bag(UnmappedContent)),
  ],
})

export const RecommendationSet: ElementDecl = elementOf(RecommendationSetRecord)
