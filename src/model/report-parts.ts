/** What responses and sections have in common: periods, documents, sharing, evaluation, partners. */
import { AdditionalData, ContentHashText, MediaTypeText } from './attachments.ts'
import { Audience, ImplementationStatus, IPRight, Stage, WIPOStandardNumberList } from './report-codes.ts'
import {
  commentTexts, ConfidentialIndicator, DateOfAnyPrecision, DocumentDate, EndDate, ExtendedISOLanguageCode, ExtendedWIPOST3Code, FileName, StartDate, WebURI,
} from './common.ts'
import { MultilingualText, TitleText } from './text.ts'
import { bag, builtIn, element, elementOf, optional, record, type ElementDecl, type Particle, type RecordType } from './words.ts'

export const ReferenceDate = element('ReferenceDate', DateOfAnyPrecision, 'Date as of which the statements hold.')
export const AdoptionDate = element('AdoptionDate', DateOfAnyPrecision, 'Date on which it was adopted.')
export const TargetDate = element('TargetDate', DateOfAnyPrecision, 'Date by which it is to be reached.')
export const StageCategory = element('StageCategory', Stage.open, 'How far it has come.')
export const StatusCategory = element('ImplementationStatusCategory', ImplementationStatus.open, 'How far it is put into effect.')
export const IPRightCategory = element('IPRightCategory', IPRight.open, 'Kind of intellectual property right that it concerns.')
export const DescriptionText = element('DescriptionText', MultilingualText, 'Description in one language.')
export const SolutionText = element('SolutionText', MultilingualText, 'Solution in one language.')
export const DocumentLanguageCode = element('DocumentLanguageCode', ExtendedISOLanguageCode, 'Language in which it is written.')
export const PartnerOfficeCode = element('PartnerOfficeCode', ExtendedWIPOST3Code, 'Office that takes part, by its ST.3 code.')

/** What every section and response ends with. */
export const tail: readonly Particle[] = [optional(ConfidentialIndicator), optional(commentTexts), optional(bag(AdditionalData))]

export const DateRangeRecord: RecordType = record('DateRange', {
  doc: 'A span of time, both days included; without an end it goes on.',
  content: [StartDate, optional(EndDate)],
})

export const DocumentReferenceRecord: RecordType = record('DocumentReference', {
  doc: 'A document, by its title and where it can be had.',
  content: [
    bag(TitleText), optional(WebURI), optional(FileName), optional(bag(DocumentLanguageCode)), optional(MediaTypeText), optional(DocumentDate),
    optional(ContentHashText), ...tail,
  ],
})

export const PolicyDocument = element('PolicyDocument', DocumentReferenceRecord, 'Document in which it is laid down.')

export const SharingRecord: RecordType = record('Sharing', {
  doc: 'With whom something is shared, in which languages, and where it can be had.',
  source: 'Annex, duties to share',
  content: [
    element('AudienceCategory', Audience.open, 'Who it is shared with.'),
    optional(bag(PartnerOfficeCode)),
    optional(bag(element('SharingLanguageCode', ExtendedISOLanguageCode, 'Language in which it is shared.'))),
    optional(WebURI),
    optional(element('SharingDate', DateOfAnyPrecision, 'Date since which it is shared.')),
    optional(commentTexts),
  ],
})
export const Sharing: ElementDecl = elementOf(SharingRecord)

export const YearlyEvaluationRecord: RecordType = record('YearlyEvaluation', {
  doc: 'An evaluation as it is asked for every year.',
  source: 'Annex, statements that ask for a yearly evaluation',
  content: [
    element('EvaluationDate', DateOfAnyPrecision, 'Date of the evaluation.'),
    optional(bag(element('EvaluationOutcomeText', MultilingualText, 'Outcome of the evaluation, in one language.'))),
    optional(element('NextEvaluationDate', DateOfAnyPrecision, 'Date of the next evaluation.')),
  ],
})
export const YearlyEvaluation: ElementDecl = elementOf(YearlyEvaluationRecord)

const StandardVersionText = element('StandardVersionText', builtIn('token'), 'Version of the standard, such as "V6_0".')
export const StandardUseRecord: RecordType = record('StandardUse', {
  doc: 'A WIPO standard that is followed, with its version.',
  content: [element('WIPOStandardNumber', WIPOStandardNumberList, 'Number of the standard, such as "ST.96".'), optional(StandardVersionText)],
})
export const StandardUse: ElementDecl = elementOf(StandardUseRecord)

/** A topic section: its reference date first, then what it is about, then what all sections end with. */
export function section(name: string, doc: string, subject: string, content: readonly (Particle | ElementDecl)[]): ElementDecl {
  return elementOf(record(name, { doc, source: `Annex, recommendation "${subject}"`, content: [ReferenceDate, ...content, ...tail] }))
}
