/** Topic section: WIPO standards, their experts and surveys. */
import { DateOfAnyPrecision, PersonFullName, WebURI } from '../common.ts'
import { SurveyAnswerCategory } from '../report-codes.ts'
import { IPRightCategory, section, StandardUse, StatusCategory, tail, TargetDate } from '../report-parts.ts'
import { OriginalStatus } from '../response.ts'
import { MultilingualText, TitleText } from '../text.ts'
import { bag, builtIn, element, elementOf, optional, record, type ElementDecl, type RecordType } from '../words.ts'

export const StandardImplementationRecord: RecordType = record('StandardImplementation', {
  doc: 'How far a standard is followed.',
  content: [
    StandardUse, optional(bag(IPRightCategory)), StatusCategory, optional(OriginalStatus), optional(TargetDate),
    optional(bag(element('DeviationText', MultilingualText, 'Deviation from the standard, in one language.'))), ...tail,
  ],
})

export const TaskForceExpertiseRecord: RecordType = record('TaskForceExpertise', {
  doc: 'Experts whom the office has named for a task force.',
  content: [
    element('TaskForceName', builtIn('string'), 'Name of the task force.'),
    element('ExpertQuantity', builtIn('nonNegativeInteger'), 'How many experts.'),
    optional(bag(PersonFullName, 'PersonFullNameBag', 'ict')),
  ],
})

export const SurveyParticipationRecord: RecordType = record('SurveyParticipation', {
  doc: 'A survey on standards, and whether it was answered.',
  content: [
    bag(TitleText), element('SurveyAnswerCategory', SurveyAnswerCategory, 'Whether it was answered.'),
    optional(element('AnswerDate', DateOfAnyPrecision, 'Date of the answer.')), optional(WebURI),
  ],
})

export const WIPOStandardSection: ElementDecl = section('WIPOStandardSection', 'Facts on the use of WIPO standards.', 'wipo-standards', [
  optional(bag(elementOf(StandardImplementationRecord))),
  optional(bag(elementOf(TaskForceExpertiseRecord))),
  optional(bag(elementOf(SurveyParticipationRecord))),
])
