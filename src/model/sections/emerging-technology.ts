/** Topic section: emerging technologies. */
import { DateOfAnyPrecision, WebURI } from '../common.ts'
import { RiskArea, Technology, TechnologyFunction } from '../report-codes.ts'
import { DescriptionText, section, Sharing, StageCategory, tail } from '../report-parts.ts'
import { KeyIdentifier, MultilingualText, TitleText } from '../text.ts'
import { bag, builtIn, element, elementOf, optional, record, type ElementDecl, type RecordType } from '../words.ts'

export const RiskAssessmentRecord: RecordType = record('RiskAssessment', {
  doc: 'An assessment of what a technology puts at risk.',
  source: 'Annex, recommendation "emerging-technology", risks for policies, regulations and operations',
  content: [
    bag(element('RiskAreaCategory', RiskArea.open, 'What was looked at.')),
    optional(element('AssessmentDate', DateOfAnyPrecision, 'Date of the assessment.')),
    optional(bag(element('AssessmentOutcomeText', MultilingualText, 'Outcome in one language.'))),
  ],
})

export const UseCaseRecord: RecordType = record('UseCase', {
  doc: 'A use of an emerging technology.',
  content: [
    element('UseCaseIdentifier', KeyIdentifier, 'Identifier of the use case within the report, such as "image-search".'),
    bag(TitleText),
    bag(element('TechnologyCategory', Technology.open, 'Technology in use.')),
    optional(element('TechnologyFunctionCategory', TechnologyFunction.open, 'What it is used for.')),
    StageCategory,
    optional(elementOf(RiskAssessmentRecord)),
    optional(bag(Sharing)),
    optional(element('SmallOfficeOfferIndicator', builtIn('boolean'), 'Whether it is offered to smaller offices.')),
    optional(bag(DescriptionText)),
    optional(WebURI),
    ...tail,
  ],
})

export const EmergingTechnologySection: ElementDecl = section('EmergingTechnologySection', 'Facts on the use of emerging technologies.', 'emerging-technology', [
  optional(bag(elementOf(UseCaseRecord))),
])
