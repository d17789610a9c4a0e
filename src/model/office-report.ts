/** One office's report on an edition of the recommendations. */
import { AdditionalData, Provenance, UnmappedContent } from './attachments.ts'
import {
  commentTexts, ConfidentialIndicator, DateOfAnyPrecision, documentStatusText, EmailAddressText, IPOfficeCode, ipoVersion, languageCode, st96Version, WebURI,
} from './common.ts'
import { RecommendationSetIdentifier } from './recommendation-set.ts'
import { ReportStatusCategory } from './report-codes.ts'
import { DateRangeRecord } from './report-parts.ts'
import { FindingJustification, Response } from './response.ts'
import { CooperationSection } from './sections/cooperation.ts'
import { DataGovernanceSection } from './sections/data-governance.ts'
import { DigitalTransformationSection } from './sections/digital-transformation.ts'
import { DigitizationSection } from './sections/digitization.ts'
import { EmergingTechnologySection } from './sections/emerging-technology.ts'
import { ICTProjectSection } from './sections/ict-projects.ts'
import { ICTStrategySection } from './sections/ict-strategy.ts'
import { ITSecuritySection } from './sections/it-security.ts'
import { ReferenceArchitectureSection } from './sections/reference-architecture.ts'
import { WIPOStandardSection } from './sections/wipo-standards.ts'
import { KeyIdentifier, MultilingualText, TitleText } from './text.ts'
import { MODEL_VERSION } from './version.ts'
import { bag, builtIn, element, elementOf, optional, record, required, type ElementDecl, type RecordType } from './words.ts'

/** By whom and how a reader can ask. No person is named: a role and an address of the office will do. */
export const ReportContactRecord: RecordType = record('ReportContact', {
  doc: 'Where questions about the report go: a role in an organization, and its addresses.',
  content: [
    element('ContactOrganizationName', builtIn('string'), 'Name of the organization or unit.'),
    optional(bag(element('ContactRoleText', MultilingualText, 'Role of whoever answers, in one language.'))),
    optional(bag(EmailAddressText, 'EmailAddressBag')),
    optional(WebURI),
  ],
})

export const ReplacedReportRecord: RecordType = record('ReplacedReport', {
  doc: 'The report that this one stands in place of.',
  content: [
    element('ReplacedReportIdentifier', KeyIdentifier, 'Identifier of the report that is replaced.'),
    optional(bag(element('ReplacementReasonText', MultilingualText, 'Why it is replaced, in one language.'))),
  ],
})

export const OfficeReportRecord: RecordType = record('OfficeReport', {
  doc: 'How far one office follows the recommendations of one edition, in one period.',
  source: 'Annex',
  attributes: [required(st96Version), required(ipoVersion, { fixed: MODEL_VERSION }), optional(languageCode), optional(documentStatusText)],
  content: [
    element('OfficeReportIdentifier', KeyIdentifier, 'Identifier of the report, unique for its office, such as "fr-2025".'),
    optional(elementOf(ReplacedReportRecord)),
    IPOfficeCode,
    element('ReportingPeriod', DateRangeRecord, 'Time that the report is about.'),
    element('ReportStatusCategory', ReportStatusCategory, 'Standing of the report.'),
    optional(element('ReportVersionNumber', builtIn('string'), 'Version of the report, such as "1.0".')),
    optional(element('SubmissionDate', DateOfAnyPrecision, 'Date on which it was sent.')),
    RecommendationSetIdentifier,
    optional(bag(TitleText)),
    optional(bag(elementOf(ReportContactRecord))),
    optional(bag(element('SummaryText', MultilingualText, 'Summary in one language.'))),
    optional(ConfidentialIndicator),
    optional(bag(Response)),
    optional(ICTStrategySection),
    optional(DigitizationSection),
    optional(DataGovernanceSection),
    optional(DigitalTransformationSection),
    optional(EmergingTechnologySection),
    optional(ReferenceArchitectureSection),
    optional(CooperationSection),
    optional(WIPOStandardSection),
    optional(ITSecuritySection),
    optional(ICTProjectSection),
    optional(bag(FindingJustification)),
    optional(commentTexts),
    optional(bag(AdditionalData)),
    optional(Provenance),
    optional(bag(UnmappedContent)),
  ],
})
export const OfficeReport: ElementDecl = elementOf(OfficeReportRecord)
