/** Topic section: cooperation projects, the Global Identifier pilot, the API catalogue, the ST.37 authority file. */
import { DateOfAnyPrecision, StartDate, UpdateAFCategory, WebURI } from '../common.ts'
import { Access, AuthorityFileFormatCode, ExceptionCode, ProjectRole, ST90Conformance } from '../report-codes.ts'
import { DescriptionText, IPRightCategory, PartnerOfficeCode, DateRangeRecord, section, StageCategory, StandardUse, tail } from '../report-parts.ts'
import { MultilingualText, TitleText } from '../text.ts'
import { bag, builtIn, element, elementOf, optional, record, type ElementDecl, type RecordType } from '../words.ts'
import { FrequencyCategory } from './digitization.ts'

const ProjectRoleCategory = element('ProjectRoleCategory', ProjectRole.open, 'Part that the office takes.')

export const CooperationProjectRecord: RecordType = record('CooperationProject', {
  doc: 'A project that offices share.',
  content: [
    bag(TitleText), ProjectRoleCategory, optional(bag(element('SubjectText', MultilingualText, 'Subject in one language.'))), optional(StageCategory),
    optional(bag(PartnerOfficeCode)), optional(element('ProjectPeriod', DateRangeRecord, 'Time of the project.')), optional(WebURI), ...tail,
  ],
})

export const GlobalIdentifierPilotRecord: RecordType = record('GlobalIdentifierPilot', {
  doc: 'The pilot for one identifier of applicants across offices.',
  content: [
    element('ParticipationIndicator', builtIn('boolean'), 'Whether the office takes part.'), optional(ProjectRoleCategory), optional(StartDate),
    optional(WebURI), optional(bag(DescriptionText)), ...tail,
  ],
})

export const APICatalogueEntryRecord: RecordType = record('APICatalogueEntry', {
  doc: 'An interface as the catalogue of interfaces for intellectual property lists it.',
  content: [
    element('APIName', builtIn('string'), 'Name of the interface.'),
    optional(element('APIVersionNumber', builtIn('string'), 'Version of the interface, such as "1.0.1".')),
    optional(bag(DescriptionText)),
    optional(bag(IPRightCategory)),
    optional(element('APISpecificationURI', builtIn('anyURI'), 'Address of the OpenAPI file.')),
    optional(WebURI),
    optional(element('ConformanceCode', ST90Conformance, 'Level of conformance to WIPO ST.90.')),
    optional(bag(StandardUse)),
    optional(element('AccessCategory', Access.open, 'Who can use it.')),
    optional(element('APIPublicationDate', DateOfAnyPrecision, 'Date since which it is public.')),
    ...tail,
  ],
})

const DocumentTotalQuantity = element('ExceptionTotalQuantity', builtIn('nonNegativeInteger'), 'How many publications have the code.')
export const ExceptionCoverageRecord: RecordType = record('ExceptionCoverage', {
  doc: 'How often a publication exception code occurs.',
  content: [element('ExceptionCode', ExceptionCode, 'Publication exception code.'), DocumentTotalQuantity],
})

export const AuthorityFileRecord: RecordType = record('AuthorityFile', {
  doc: 'The list of all publication numbers of the office, by WIPO ST.37.',
  content: [
    element('ProvisionIndicator', builtIn('boolean'), 'Whether the office provides one.'),
    optional(element('AuthorityFileFormatCode', AuthorityFileFormatCode, 'Form of the file.')),
    optional(element('AuthorityFileVersionNumber', builtIn('string'), 'Version of ST.37 that it follows.')),
    optional(element('AuthorityFilePeriod', DateRangeRecord, 'Publication dates that it covers.')),
    optional(element('UpdateAFCategory', UpdateAFCategory, 'How it is brought up to date.')),
    optional(FrequencyCategory),
    optional(element('LastUpdateDate', DateOfAnyPrecision, 'Date of the last update.')),
    optional(element('AuthorityFileURI', builtIn('anyURI'), 'Address of the file.')),
    optional(element('DefinitionFileURI', builtIn('anyURI'), 'Address of the definition file.')),
    optional(element('PublicationTotalQuantity', builtIn('nonNegativeInteger'), 'Publications in the file.')),
    optional(bag(elementOf(ExceptionCoverageRecord))),
    ...tail,
  ],
})

export const CooperationSection: ElementDecl = section('CooperationSection', 'Facts on international cooperation.', 'cooperation', [
  optional(bag(elementOf(CooperationProjectRecord))),
  optional(elementOf(GlobalIdentifierPilotRecord)),
  optional(bag(elementOf(APICatalogueEntryRecord))),
  optional(elementOf(AuthorityFileRecord)),
])
