/** Topic section: digital transformation. */
import { DateOfAnyPrecision, WebURI } from '../common.ts'
import { LegalChange, LegalStage, Stakeholder } from '../report-codes.ts'
import { AdoptionDate, DescriptionText, PolicyDocument, section, SolutionText, StageCategory, StatusCategory, tail } from '../report-parts.ts'
import { MultilingualText, TitleText } from '../text.ts'
import { bag, element, elementOf, optional, record, type ElementDecl, type RecordType } from '../words.ts'

export const BusinessProblemRecord: RecordType = record('BusinessProblem', {
  doc: 'A problem of daily work, and what is done about it.',
  content: [bag(element('ProblemText', MultilingualText, 'Problem in one language.')), optional(bag(SolutionText)), optional(StageCategory), ...tail],
})

export const StakeholderInvolvementRecord: RecordType = record('StakeholderInvolvement', {
  doc: 'Who takes part, and at which stage.',
  content: [element('StakeholderCategory', Stakeholder.open, 'Who takes part.'), StageCategory, optional(bag(DescriptionText))],
})

export const AwarenessActivityRecord: RecordType = record('AwarenessActivity', {
  doc: 'Something done to make a change known.',
  content: [bag(DescriptionText), optional(element('ActivityDate', DateOfAnyPrecision, 'Date of the activity.')), optional(WebURI)],
})

export const OptionAssessmentRecord: RecordType = record('OptionAssessment', {
  doc: 'Advantages and disadvantages of a way that was weighed.',
  content: [
    bag(TitleText),
    optional(bag(element('AdvantageText', MultilingualText, 'Advantage in one language.'))),
    optional(bag(element('DisadvantageText', MultilingualText, 'Disadvantage in one language.'))),
  ],
})

export const TechnologyPolicyRecord: RecordType = record('TechnologyPolicy', {
  doc: 'A policy for the use of a technology.',
  content: [StatusCategory, optional(AdoptionDate), optional(PolicyDocument), optional(bag(DescriptionText)), ...tail],
})

export const LegalAmendmentRecord: RecordType = record('LegalAmendment', {
  doc: 'A change of the law that digital work calls for.',
  content: [
    element('LegalChangeCategory', LegalChange.open, 'What the change allows.'),
    element('LegalStageCategory', LegalStage.open, 'How far the change has come.'),
    optional(bag(element('LegalActText', MultilingualText, 'Title of the act, in one language.'))),
    optional(element('EntryForceDate', DateOfAnyPrecision, 'Date of entry into force.')),
    optional(WebURI),
    ...tail,
  ],
})

export const DigitalTransformationSection: ElementDecl = section('DigitalTransformationSection', 'Facts on models, law and processes.', 'digital-transformation', [
  optional(bag(elementOf(BusinessProblemRecord))),
  optional(bag(elementOf(StakeholderInvolvementRecord))),
  optional(bag(elementOf(AwarenessActivityRecord))),
  optional(bag(elementOf(OptionAssessmentRecord))),
  optional(element('APIPolicy', TechnologyPolicyRecord, 'Policy for interfaces between programs.')),
  optional(element('CloudPolicy', TechnologyPolicyRecord, 'Policy for the cloud.')),
  optional(bag(elementOf(LegalAmendmentRecord))),
])
