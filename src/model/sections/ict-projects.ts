/** Topic section: experience with ICT projects. */
import { CostBand, DeliveryModel, ProjectPhase } from '../report-codes.ts'
import { DateRangeRecord, section, Sharing, StageCategory, tail } from '../report-parts.ts'
import { KeyIdentifier, MultilingualText, TitleText } from '../text.ts'
import { bag, element, elementOf, optional, record, type ElementDecl, type RecordType } from '../words.ts'

export const LessonRecord: RecordType = record('Lesson', {
  doc: 'Something learned in a phase of a project.',
  content: [
    element('LessonPhaseCategory', ProjectPhase.open, 'Phase in which it was learned.'),
    bag(element('LessonText', MultilingualText, 'What was learned, in one language.')),
  ],
})

export const ICTProjectRecord: RecordType = record('ICTProject', {
  doc: 'A project for information and communication technology.',
  content: [
    element('ProjectIdentifier', KeyIdentifier, 'Identifier of the project within the report, such as "filing-portal".'),
    bag(TitleText),
    element('DeliveryModelCategory', DeliveryModel.open, 'Who delivers it.'),
    optional(StageCategory),
    optional(element('ProjectPhaseCategory', ProjectPhase.open, 'Phase that it is in.')),
    optional(element('ProjectPeriod', DateRangeRecord, 'Time of the project.')),
    optional(element('CostBandCategory', CostBand.open, 'Order of magnitude of its cost.')),
    optional(bag(element('ResultText', MultilingualText, 'Result in one language.'))),
    optional(bag(elementOf(LessonRecord))),
    optional(bag(Sharing)),
    ...tail,
  ],
})

export const ICTProjectSection: ElementDecl = section('ICTProjectSection', 'Facts on projects and what was learned in them.', 'project-experience', [
  optional(bag(elementOf(ICTProjectRecord))),
])
