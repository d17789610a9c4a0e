/** Topic section: ICT strategy. */
import { DateOfAnyPrecision, WebURI } from '../common.ts'
import { StrategyForm } from '../report-codes.ts'
import { DescriptionText, DocumentReferenceRecord, DateRangeRecord, section, Sharing, StageCategory, tail, YearlyEvaluation } from '../report-parts.ts'
import { MultilingualText, TitleText } from '../text.ts'
import { bag, element, elementOf, optional, record, type ElementDecl, type RecordType } from '../words.ts'

export const EvaluationCriterionRecord: RecordType = record('EvaluationCriterion', {
  doc: 'A measure by which a strategy is evaluated, and its result.',
  content: [
    bag(element('CriterionText', MultilingualText, 'What is measured, in one language.')),
    optional(bag(element('CriterionResultText', MultilingualText, 'Result, in one language.'))),
  ],
})

export const BureauForumRecord: RecordType = record('BureauForum', {
  doc: 'The forum of the International Bureau for sharing strategies.',
  content: [
    bag(TitleText), optional(StageCategory), optional(element('LastMeetingDate', DateOfAnyPrecision, 'Date of the last meeting.')), optional(WebURI),
    optional(bag(DescriptionText)), ...tail,
  ],
})

export const ICTStrategySection: ElementDecl = section('ICTStrategySection', 'Facts on the strategy for information and communication technology.', 'ict-strategy', [
  element('StrategyFormCategory', StrategyForm.open, 'Form that the strategy has.'),
  optional(bag(element('AlignmentText', MultilingualText, 'How it is aligned with the aims of the office, in one language.'))),
  optional(element('ValidityPeriod', DateRangeRecord, 'Time for which it holds.')),
  optional(bag(element('StrategyDocument', DocumentReferenceRecord, 'Document of the strategy.'))),
  optional(bag(elementOf(EvaluationCriterionRecord))),
  optional(YearlyEvaluation),
  optional(bag(Sharing)),
  optional(elementOf(BureauForumRecord)),
])
