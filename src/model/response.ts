/** Responses: what an office says to a recommendation, an action or a sub-item. */
import { ItemKey } from './action.ts'
import { ImplementationStatus, Milestone, StatusVocabulary } from './report-codes.ts'
import { EndDate, StartDate } from './common.ts'
import { DocumentReferenceRecord, StatusCategory, tail, YearlyEvaluation } from './report-parts.ts'
import { KeyIdentifier, MultilingualText } from './text.ts'
import { bag, builtIn, element, elementOf, optional, record, simple, type ElementDecl, type RecordType } from './words.ts'

const AddressedItemIdentifier =
  element('AddressedItemIdentifier', ItemKey, 'Recommendation, action or sub-item that is answered, by its key in the edition, such as "4.d".')

const ReferredItemIdentifier = element('ReferredItemIdentifier', ItemKey, 'Item whose response holds here as well.')
const ReferredReportIdentifier = element('ReferredReportIdentifier', KeyIdentifier, 'Report that holds the response, where it is another one.')
export const ResponseReferenceRecord: RecordType = record('ResponseReference', {
  doc: 'Another response that holds here as well.',
  content: [ReferredItemIdentifier, optional(ReferredReportIdentifier)],
})

const OriginalStatusText = element('OriginalStatusText', MultilingualText, 'Words in which the office gave the status, verbatim.')
const StatusVocabularyCategory = element('StatusVocabularyCategory', StatusVocabulary.open, 'Vocabulary that the words come from.')
export const OriginalStatusRecord: RecordType = record('OriginalStatus', {
  doc: 'The wording that a status came from.',
  content: [bag(OriginalStatusText), optional(StatusVocabularyCategory)],
})
export const OriginalStatus: ElementDecl = elementOf(OriginalStatusRecord)

const Progress = simple('ProgressMeasure', 'decimal', { minInclusive: 0, maxInclusive: 100 }, 'Per cent, from 0 to 100.')
const ProgressMeasure = element('ProgressMeasure', Progress, 'How much is done, in per cent.')

export const MilestoneRecord: RecordType = record('Milestone', {
  doc: 'A date or a period in the life of a measure.',
  content: [element('MilestoneCategory', Milestone.open, 'Role of the date.'), StartDate, optional(EndDate)],
})

export const EvidenceDocument = element('EvidenceDocument', DocumentReferenceRecord, 'A document that shows it.')

export const ResponseRecord: RecordType = record('Response', {
  doc: 'What an office says to one item of the edition, or to several jointly.',
  source: 'Annex, columns of recommendations and actions',
  content: [
    bag(AddressedItemIdentifier),
    optional(elementOf(ResponseReferenceRecord)),
    optional(StatusCategory),
    optional(OriginalStatus),
    optional(ProgressMeasure),
    optional(bag(elementOf(MilestoneRecord))),
    optional(bag(element('ResponseText', MultilingualText, 'Answer in one language, verbatim.'))),
    optional(bag(EvidenceDocument)),
    optional(YearlyEvaluation),
    ...tail,
  ],
})
export const Response: ElementDecl = elementOf(ResponseRecord)

/** The words that `Implemented` and its like have in a report. */
export const STATUS_WORDS: readonly string[] = ImplementationStatus.base.codes.map(({ value }) => value)

const JustifiedFindingCode = element('JustifiedFindingCode', builtIn('token'), 'Code of the finding, such as "response.no-evidence".')
const JustifiedPathText = element('JustifiedPathText', builtIn('string'), 'Part of the report that the finding is about, as JSON Pointer; without it, the whole report.')
const JustificationText = element('JustificationText', MultilingualText, 'Why the office leaves it so, in one language.')
export const FindingJustificationRecord: RecordType = record('FindingJustification', {
  doc: 'What the office says about a finding that it knows and leaves.',
  content: [JustifiedFindingCode, optional(JustifiedPathText), bag(JustificationText)],
})
export const FindingJustification: ElementDecl = elementOf(FindingJustificationRecord)
