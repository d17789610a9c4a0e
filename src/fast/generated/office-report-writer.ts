/**
 * Writers of the records of `office-report`: each writes a value and says whether it is valid.
 *
 * Generated from the declarations in src/model by `npm run generate`. Do not edit: change the declaration.
 */
import { isObject } from '../check-records.ts'
import { writeBag, writeTextsBag, writeValuesBag } from '../write-records.ts'
import { element, markup, type Element, type XmlOutput } from '../xml-output.ts'
import { writeAdditionalData, writeMultilingualText, writeOrderedText, writeProvenance, writeUnmappedContent } from './shared-writer.ts'
import {
  spellingsOfAssetDirectionCategory, spellingsOfAuthorityFileFormatCode, spellingsOfBoolean, spellingsOfConformanceCode,
  spellingsOfContentHashText, spellingsOfDate, spellingsOfEmailAddressCategory, spellingsOfEmailAddressPurposeCategory,
  spellingsOfExtendedISOLanguageCode, spellingsOfExtendedWIPOST3Code, spellingsOfHoldingMeasure, spellingsOfItemKeyIdentifier,
  spellingsOfKeyIdentifier, spellingsOfMediaTypeText, spellingsOfNonNegativeInteger, spellingsOfProgressMeasure,
  spellingsOfReportStatusCategory, spellingsOfSurveyAnswerCategory, spellingsOfToken, spellingsOfURI, spellingsOfUpdateAFCategory,
  spellingsOfWIPOStandardNumber,
} from './values-writer.ts'

const ictReplacedReportIdentifier = element('ict:ReplacedReportIdentifier', '>')
const ictReplacementReasonText = element('ict:ReplacementReasonText', ' com:languageCode="')
const ictReplacementReasonTextBag = element('ict:ReplacementReasonTextBag', '>')
const comStartDate = element('com:StartDate', '>')
const comEndDate = element('com:EndDate', '>')
const comEmailAddressCategoryQuoteMarkup = markup(' com:emailAddressCategory="')
const quoteMarkup = markup('"')
const comEmailAddressPurposeCategoryQuoteMarkup = markup(' com:emailAddressPurposeCategory="')
const comSequenceNumberQuoteMarkup = markup(' com:sequenceNumber="')
const endMarkup = markup('>')
const ictContactOrganizationName = element('ict:ContactOrganizationName', '>')
const ictContactRoleText = element('ict:ContactRoleText', ' com:languageCode="')
const ictContactRoleTextBag = element('ict:ContactRoleTextBag', '>')
const comEmailAddressText = element('com:EmailAddressText', '')
const comEmailAddressBag = element('com:EmailAddressBag', '>')
const comWebURI = element('com:WebURI', '>')
const ictReferredItemIdentifier = element('ict:ReferredItemIdentifier', '>')
const ictReferredReportIdentifier = element('ict:ReferredReportIdentifier', '>')
const ictOriginalStatusText = element('ict:OriginalStatusText', ' com:languageCode="')
const ictOriginalStatusTextBag = element('ict:OriginalStatusTextBag', '>')
const ictStatusVocabularyCategory = element('ict:StatusVocabularyCategory', '>')
const ictMilestoneCategory = element('ict:MilestoneCategory', '>')
const ictTitleText = element('ict:TitleText', ' com:languageCode="')
const ictTitleTextBag = element('ict:TitleTextBag', '>')
const comFileName = element('com:FileName', '>')
const ictDocumentLanguageCode = element('ict:DocumentLanguageCode', '>')
const ictDocumentLanguageCodeBag = element('ict:DocumentLanguageCodeBag', '>')
const ictMediaTypeText = element('ict:MediaTypeText', '>')
const comDocumentDate = element('com:DocumentDate', '>')
const ictContentHashText = element('ict:ContentHashText', '>')
const comConfidentialIndicator = element('com:ConfidentialIndicator', '>')
const comCommentText = element('com:CommentText', '')
const comCommentTextBag = element('com:CommentTextBag', '>')
const ictAdditionalData = element('ict:AdditionalData', '')
const ictAdditionalDataBag = element('ict:AdditionalDataBag', '>')
const ictEvaluationDate = element('ict:EvaluationDate', '>')
const ictEvaluationOutcomeText = element('ict:EvaluationOutcomeText', ' com:languageCode="')
const ictEvaluationOutcomeTextBag = element('ict:EvaluationOutcomeTextBag', '>')
const ictNextEvaluationDate = element('ict:NextEvaluationDate', '>')
const ictAddressedItemIdentifier = element('ict:AddressedItemIdentifier', '>')
const ictAddressedItemIdentifierBag = element('ict:AddressedItemIdentifierBag', '>')
const ictResponseReference = element('ict:ResponseReference', '>')
const ictImplementationStatusCategory = element('ict:ImplementationStatusCategory', '>')
const ictOriginalStatus = element('ict:OriginalStatus', '>')
const ictProgressMeasure = element('ict:ProgressMeasure', '>')
const ictMilestone = element('ict:Milestone', '>')
const ictMilestoneBag = element('ict:MilestoneBag', '>')
const ictResponseText = element('ict:ResponseText', ' com:languageCode="')
const ictResponseTextBag = element('ict:ResponseTextBag', '>')
const ictEvidenceDocument = element('ict:EvidenceDocument', '>')
const ictEvidenceDocumentBag = element('ict:EvidenceDocumentBag', '>')
const ictYearlyEvaluation = element('ict:YearlyEvaluation', '>')
const ictCriterionText = element('ict:CriterionText', ' com:languageCode="')
const ictCriterionTextBag = element('ict:CriterionTextBag', '>')
const ictCriterionResultText = element('ict:CriterionResultText', ' com:languageCode="')
const ictCriterionResultTextBag = element('ict:CriterionResultTextBag', '>')
const ictAudienceCategory = element('ict:AudienceCategory', '>')
const ictPartnerOfficeCode = element('ict:PartnerOfficeCode', '>')
const ictPartnerOfficeCodeBag = element('ict:PartnerOfficeCodeBag', '>')
const ictSharingLanguageCode = element('ict:SharingLanguageCode', '>')
const ictSharingLanguageCodeBag = element('ict:SharingLanguageCodeBag', '>')
const ictSharingDate = element('ict:SharingDate', '>')
const ictStageCategory = element('ict:StageCategory', '>')
const ictLastMeetingDate = element('ict:LastMeetingDate', '>')
const ictDescriptionText = element('ict:DescriptionText', ' com:languageCode="')
const ictDescriptionTextBag = element('ict:DescriptionTextBag', '>')
const ictReferenceDate = element('ict:ReferenceDate', '>')
const ictStrategyFormCategory = element('ict:StrategyFormCategory', '>')
const ictAlignmentText = element('ict:AlignmentText', ' com:languageCode="')
const ictAlignmentTextBag = element('ict:AlignmentTextBag', '>')
const ictValidityPeriod = element('ict:ValidityPeriod', '>')
const ictStrategyDocument = element('ict:StrategyDocument', '>')
const ictStrategyDocumentBag = element('ict:StrategyDocumentBag', '>')
const ictEvaluationCriterion = element('ict:EvaluationCriterion', '>')
const ictEvaluationCriterionBag = element('ict:EvaluationCriterionBag', '>')
const ictSharing = element('ict:Sharing', '>')
const ictSharingBag = element('ict:SharingBag', '>')
const ictBureauForum = element('ict:BureauForum', '>')
const ictHoldingFormCategory = element('ict:HoldingFormCategory', '>')
const ictHoldingQuantity = element('ict:HoldingQuantity', '>')
const ictHoldingMeasure = element('ict:HoldingMeasure', '>')
const ictEstimateIndicator = element('ict:EstimateIndicator', '>')
const ictWIPOStandardNumber = element('ict:WIPOStandardNumber', '>')
const ictStandardVersionText = element('ict:StandardVersionText', '>')
const ictCollectionIdentifier = element('ict:CollectionIdentifier', '>')
const ictIPRightCategory = element('ict:IPRightCategory', '>')
const ictDocumentKindText = element('ict:DocumentKindText', '>')
const ictCoveragePeriod = element('ict:CoveragePeriod', '>')
const ictCountUnitCategory = element('ict:CountUnitCategory', '>')
const ictHoldingTotalQuantity = element('ict:HoldingTotalQuantity', '>')
const ictHolding = element('ict:Holding', '>')
const ictHoldingBag = element('ict:HoldingBag', '>')
const ictTargetDate = element('ict:TargetDate', '>')
const ictStandardUse = element('ict:StandardUse', '>')
const ictStandardUseBag = element('ict:StandardUseBag', '>')
const ictChannelPurposeCategory = element('ict:ChannelPurposeCategory', '>')
const ictRecipientText = element('ict:RecipientText', ' com:languageCode="')
const ictRecipientTextBag = element('ict:RecipientTextBag', '>')
const ictDataFormatText = element('ict:DataFormatText', '>')
const ictDataFormatTextBag = element('ict:DataFormatTextBag', '>')
const ictFrequencyCategory = element('ict:FrequencyCategory', '>')
const ictSolutionText = element('ict:SolutionText', ' com:languageCode="')
const ictSolutionTextBag = element('ict:SolutionTextBag', '>')
const ictAssistancePeriod = element('ict:AssistancePeriod', '>')
const ictCollection = element('ict:Collection', '>')
const ictCollectionBag = element('ict:CollectionBag', '>')
const ictDisseminationChannel = element('ict:DisseminationChannel', '>')
const ictDisseminationChannelBag = element('ict:DisseminationChannelBag', '>')
const ictAssistance = element('ict:Assistance', '>')
const ictAssistanceBag = element('ict:AssistanceBag', '>')
const ictInstrumentCategory = element('ict:InstrumentCategory', '>')
const ictAdoptionDate = element('ict:AdoptionDate', '>')
const ictPolicyDocument = element('ict:PolicyDocument', '>')
const ictPriceCategory = element('ict:PriceCategory', '>')
const ictPriceText = element('ict:PriceText', ' com:languageCode="')
const ictPriceTextBag = element('ict:PriceTextBag', '>')
const ictAccessBarrierText = element('ict:AccessBarrierText', ' com:languageCode="')
const ictAccessBarrierTextBag = element('ict:AccessBarrierTextBag', '>')
const ictGovernanceInstrument = element('ict:GovernanceInstrument', '>')
const ictGovernanceInstrumentBag = element('ict:GovernanceInstrumentBag', '>')
const ictDataAccess = element('ict:DataAccess', '>')
const ictProblemText = element('ict:ProblemText', ' com:languageCode="')
const ictProblemTextBag = element('ict:ProblemTextBag', '>')
const ictStakeholderCategory = element('ict:StakeholderCategory', '>')
const ictActivityDate = element('ict:ActivityDate', '>')
const ictAdvantageText = element('ict:AdvantageText', ' com:languageCode="')
const ictAdvantageTextBag = element('ict:AdvantageTextBag', '>')
const ictDisadvantageText = element('ict:DisadvantageText', ' com:languageCode="')
const ictDisadvantageTextBag = element('ict:DisadvantageTextBag', '>')
const ictLegalChangeCategory = element('ict:LegalChangeCategory', '>')
const ictLegalStageCategory = element('ict:LegalStageCategory', '>')
const ictLegalActText = element('ict:LegalActText', ' com:languageCode="')
const ictLegalActTextBag = element('ict:LegalActTextBag', '>')
const ictEntryForceDate = element('ict:EntryForceDate', '>')
const ictBusinessProblem = element('ict:BusinessProblem', '>')
const ictBusinessProblemBag = element('ict:BusinessProblemBag', '>')
const ictStakeholderInvolvement = element('ict:StakeholderInvolvement', '>')
const ictStakeholderInvolvementBag = element('ict:StakeholderInvolvementBag', '>')
const ictAwarenessActivity = element('ict:AwarenessActivity', '>')
const ictAwarenessActivityBag = element('ict:AwarenessActivityBag', '>')
const ictOptionAssessment = element('ict:OptionAssessment', '>')
const ictOptionAssessmentBag = element('ict:OptionAssessmentBag', '>')
const ictAPIPolicy = element('ict:APIPolicy', '>')
const ictCloudPolicy = element('ict:CloudPolicy', '>')
const ictLegalAmendment = element('ict:LegalAmendment', '>')
const ictLegalAmendmentBag = element('ict:LegalAmendmentBag', '>')
const ictRiskAreaCategory = element('ict:RiskAreaCategory', '>')
const ictRiskAreaCategoryBag = element('ict:RiskAreaCategoryBag', '>')
const ictAssessmentDate = element('ict:AssessmentDate', '>')
const ictAssessmentOutcomeText = element('ict:AssessmentOutcomeText', ' com:languageCode="')
const ictAssessmentOutcomeTextBag = element('ict:AssessmentOutcomeTextBag', '>')
const ictUseCaseIdentifier = element('ict:UseCaseIdentifier', '>')
const ictTechnologyCategory = element('ict:TechnologyCategory', '>')
const ictTechnologyCategoryBag = element('ict:TechnologyCategoryBag', '>')
const ictTechnologyFunctionCategory = element('ict:TechnologyFunctionCategory', '>')
const ictRiskAssessment = element('ict:RiskAssessment', '>')
const ictSmallOfficeOfferIndicator = element('ict:SmallOfficeOfferIndicator', '>')
const ictUseCase = element('ict:UseCase', '>')
const ictUseCaseBag = element('ict:UseCaseBag', '>')
const ictAssetCategory = element('ict:AssetCategory', '>')
const ictAssetDirectionCategory = element('ict:AssetDirectionCategory', '>')
const ictLicenceText = element('ict:LicenceText', ' com:languageCode="')
const ictLicenceTextBag = element('ict:LicenceTextBag', '>')
const ictSharedAsset = element('ict:SharedAsset', '>')
const ictSharedAssetBag = element('ict:SharedAssetBag', '>')
const ictBureauPlatform = element('ict:BureauPlatform', '>')
const ictProjectRoleCategory = element('ict:ProjectRoleCategory', '>')
const ictSubjectText = element('ict:SubjectText', ' com:languageCode="')
const ictSubjectTextBag = element('ict:SubjectTextBag', '>')
const ictProjectPeriod = element('ict:ProjectPeriod', '>')
const ictParticipationIndicator = element('ict:ParticipationIndicator', '>')
const ictAPIName = element('ict:APIName', '>')
const ictAPIVersionNumber = element('ict:APIVersionNumber', '>')
const ictIPRightCategoryBag = element('ict:IPRightCategoryBag', '>')
const ictAPISpecificationURI = element('ict:APISpecificationURI', '>')
const ictConformanceCode = element('ict:ConformanceCode', '>')
const ictAccessCategory = element('ict:AccessCategory', '>')
const ictAPIPublicationDate = element('ict:APIPublicationDate', '>')
const ictExceptionCode = element('ict:ExceptionCode', '>')
const ictExceptionTotalQuantity = element('ict:ExceptionTotalQuantity', '>')
const ictProvisionIndicator = element('ict:ProvisionIndicator', '>')
const ictAuthorityFileFormatCode = element('ict:AuthorityFileFormatCode', '>')
const ictAuthorityFileVersionNumber = element('ict:AuthorityFileVersionNumber', '>')
const ictAuthorityFilePeriod = element('ict:AuthorityFilePeriod', '>')
const ictUpdateAFCategory = element('ict:UpdateAFCategory', '>')
const ictLastUpdateDate = element('ict:LastUpdateDate', '>')
const ictAuthorityFileURI = element('ict:AuthorityFileURI', '>')
const ictDefinitionFileURI = element('ict:DefinitionFileURI', '>')
const ictPublicationTotalQuantity = element('ict:PublicationTotalQuantity', '>')
const ictExceptionCoverage = element('ict:ExceptionCoverage', '>')
const ictExceptionCoverageBag = element('ict:ExceptionCoverageBag', '>')
const ictCooperationProject = element('ict:CooperationProject', '>')
const ictCooperationProjectBag = element('ict:CooperationProjectBag', '>')
const ictGlobalIdentifierPilot = element('ict:GlobalIdentifierPilot', '>')
const ictAPICatalogueEntry = element('ict:APICatalogueEntry', '>')
const ictAPICatalogueEntryBag = element('ict:APICatalogueEntryBag', '>')
const ictAuthorityFile = element('ict:AuthorityFile', '>')
const ictDeviationText = element('ict:DeviationText', ' com:languageCode="')
const ictDeviationTextBag = element('ict:DeviationTextBag', '>')
const ictTaskForceName = element('ict:TaskForceName', '>')
const ictExpertQuantity = element('ict:ExpertQuantity', '>')
const comPersonFullName = element('com:PersonFullName', '>')
const ictPersonFullNameBag = element('ict:PersonFullNameBag', '>')
const ictSurveyAnswerCategory = element('ict:SurveyAnswerCategory', '>')
const ictAnswerDate = element('ict:AnswerDate', '>')
const ictStandardImplementation = element('ict:StandardImplementation', '>')
const ictStandardImplementationBag = element('ict:StandardImplementationBag', '>')
const ictTaskForceExpertise = element('ict:TaskForceExpertise', '>')
const ictTaskForceExpertiseBag = element('ict:TaskForceExpertiseBag', '>')
const ictSurveyParticipation = element('ict:SurveyParticipation', '>')
const ictSurveyParticipationBag = element('ict:SurveyParticipationBag', '>')
const ictSecurityBasisCategory = element('ict:SecurityBasisCategory', '>')
const ictSecurityBasisCategoryBag = element('ict:SecurityBasisCategoryBag', '>')
const ictRevisionDate = element('ict:RevisionDate', '>')
const ictChallengeText = element('ict:ChallengeText', ' com:languageCode="')
const ictChallengeTextBag = element('ict:ChallengeTextBag', '>')
const ictSecurityPolicy = element('ict:SecurityPolicy', '>')
const ictSecurityPolicyBag = element('ict:SecurityPolicyBag', '>')
const ictSecurityChallenge = element('ict:SecurityChallenge', '>')
const ictSecurityChallengeBag = element('ict:SecurityChallengeBag', '>')
const ictLessonPhaseCategory = element('ict:LessonPhaseCategory', '>')
const ictLessonText = element('ict:LessonText', ' com:languageCode="')
const ictLessonTextBag = element('ict:LessonTextBag', '>')
const ictProjectIdentifier = element('ict:ProjectIdentifier', '>')
const ictDeliveryModelCategory = element('ict:DeliveryModelCategory', '>')
const ictProjectPhaseCategory = element('ict:ProjectPhaseCategory', '>')
const ictCostBandCategory = element('ict:CostBandCategory', '>')
const ictResultText = element('ict:ResultText', ' com:languageCode="')
const ictResultTextBag = element('ict:ResultTextBag', '>')
const ictLesson = element('ict:Lesson', '>')
const ictLessonBag = element('ict:LessonBag', '>')
const ictICTProject = element('ict:ICTProject', '>')
const ictICTProjectBag = element('ict:ICTProjectBag', '>')
const ictJustifiedFindingCode = element('ict:JustifiedFindingCode', '>')
const ictJustifiedPathText = element('ict:JustifiedPathText', '>')
const ictJustificationText = element('ict:JustificationText', ' com:languageCode="')
const ictJustificationTextBag = element('ict:JustificationTextBag', '>')
const comDocumentStatusTextQuoteMarkup = markup(' com:documentStatusText="')
const comIpoVersionQuoteICTV10QuoteMarkup = markup(' com:ipoVersion="ICT_V1_0"')
const comLanguageCodeQuoteMarkup = markup(' com:languageCode="')
const comSt96VersionQuoteV60QuoteEndMarkup = markup(' com:st96Version="V6_0">')
const ictOfficeReportIdentifier = element('ict:OfficeReportIdentifier', '>')
const ictReplacedReport = element('ict:ReplacedReport', '>')
const comIPOfficeCode = element('com:IPOfficeCode', '>')
const ictReportingPeriod = element('ict:ReportingPeriod', '>')
const ictReportStatusCategory = element('ict:ReportStatusCategory', '>')
const ictReportVersionNumber = element('ict:ReportVersionNumber', '>')
const ictSubmissionDate = element('ict:SubmissionDate', '>')
const ictRecommendationSetIdentifier = element('ict:RecommendationSetIdentifier', '>')
const ictReportContact = element('ict:ReportContact', '>')
const ictReportContactBag = element('ict:ReportContactBag', '>')
const ictSummaryText = element('ict:SummaryText', ' com:languageCode="')
const ictSummaryTextBag = element('ict:SummaryTextBag', '>')
const ictResponse = element('ict:Response', '>')
const ictResponseBag = element('ict:ResponseBag', '>')
const ictICTStrategySection = element('ict:ICTStrategySection', '>')
const ictDigitizationSection = element('ict:DigitizationSection', '>')
const ictDataGovernanceSection = element('ict:DataGovernanceSection', '>')
const ictDigitalTransformationSection = element('ict:DigitalTransformationSection', '>')
const ictEmergingTechnologySection = element('ict:EmergingTechnologySection', '>')
const ictReferenceArchitectureSection = element('ict:ReferenceArchitectureSection', '>')
const ictCooperationSection = element('ict:CooperationSection', '>')
const ictWIPOStandardSection = element('ict:WIPOStandardSection', '>')
const ictITSecuritySection = element('ict:ITSecuritySection', '>')
const ictICTProjectSection = element('ict:ICTProjectSection', '>')
const ictFindingJustification = element('ict:FindingJustification', '>')
const ictFindingJustificationBag = element('ict:FindingJustificationBag', '>')
const ictProvenance = element('ict:Provenance', '>')
const ictUnmappedContent = element('ict:UnmappedContent', '>')
const ictUnmappedContentBag = element('ict:UnmappedContentBag', '>')

/** Writes `ReplacedReport`. */
export function writeReplacedReport(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let replacedReportIdentifier: unknown
  let replacementReasonTextBag: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'replacedReportIdentifier': replacedReportIdentifier = member; break
      case 'replacementReasonTextBag': replacementReasonTextBag = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (!out.valueElement(depth + 1, ictReplacedReportIdentifier, replacedReportIdentifier, spellingsOfKeyIdentifier)) return false
  if (replacementReasonTextBag !== undefined) {
    if (!writeBag(out, depth + 1, ictReplacementReasonTextBag, ictReplacementReasonText, replacementReasonTextBag, writeMultilingualText)) return false
  }
  out.end(depth, tags)
  return true
}

/** Writes `DateRange`. */
export function writeDateRange(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let startDate: unknown
  let endDate: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'startDate': startDate = member; break
      case 'endDate': endDate = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (!out.valueElement(depth + 1, comStartDate, startDate, spellingsOfDate)) return false
  if (endDate !== undefined) {
    if (!out.valueElement(depth + 1, comEndDate, endDate, spellingsOfDate)) return false
  }
  out.end(depth, tags)
  return true
}

/** Writes `EmailAddressText`. */
export function writeEmailAddressText(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let value: unknown
  let emailAddressCategory: unknown
  let emailAddressPurposeCategory: unknown
  let sequenceNumber: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'value': value = member; break
      case 'emailAddressCategory': emailAddressCategory = member; break
      case 'emailAddressPurposeCategory': emailAddressPurposeCategory = member; break
      case 'sequenceNumber': sequenceNumber = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (emailAddressCategory !== undefined) {
    out.markup(comEmailAddressCategoryQuoteMarkup)
    if (!out.value(emailAddressCategory, spellingsOfEmailAddressCategory)) return false
    out.markup(quoteMarkup)
  }
  if (emailAddressPurposeCategory !== undefined) {
    out.markup(comEmailAddressPurposeCategoryQuoteMarkup)
    if (!out.value(emailAddressPurposeCategory, spellingsOfEmailAddressPurposeCategory)) return false
    out.markup(quoteMarkup)
  }
  if (sequenceNumber !== undefined) {
    out.markup(comSequenceNumberQuoteMarkup)
    if (!out.attribute(sequenceNumber)) return false
    out.markup(quoteMarkup)
  }
  out.markup(endMarkup)
  if (!out.text(value)) return false
  out.markup(tags.close)
  return true
}

/** Writes `ReportContact`. */
export function writeReportContact(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let contactOrganizationName: unknown
  let contactRoleTextBag: unknown
  let emailAddressBag: unknown
  let webURI: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'contactOrganizationName': contactOrganizationName = member; break
      case 'contactRoleTextBag': contactRoleTextBag = member; break
      case 'emailAddressBag': emailAddressBag = member; break
      case 'webURI': webURI = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (!out.textElement(depth + 1, ictContactOrganizationName, contactOrganizationName)) return false
  if (contactRoleTextBag !== undefined) {
    if (!writeBag(out, depth + 1, ictContactRoleTextBag, ictContactRoleText, contactRoleTextBag, writeMultilingualText)) return false
  }
  if (emailAddressBag !== undefined) {
    if (!writeBag(out, depth + 1, comEmailAddressBag, comEmailAddressText, emailAddressBag, writeEmailAddressText)) return false
  }
  if (webURI !== undefined) {
    if (!out.valueElement(depth + 1, comWebURI, webURI, spellingsOfURI)) return false
  }
  out.end(depth, tags)
  return true
}

/** Writes `ResponseReference`. */
export function writeResponseReference(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let referredItemIdentifier: unknown
  let referredReportIdentifier: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'referredItemIdentifier': referredItemIdentifier = member; break
      case 'referredReportIdentifier': referredReportIdentifier = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (!out.valueElement(depth + 1, ictReferredItemIdentifier, referredItemIdentifier, spellingsOfItemKeyIdentifier)) return false
  if (referredReportIdentifier !== undefined) {
    if (!out.valueElement(depth + 1, ictReferredReportIdentifier, referredReportIdentifier, spellingsOfKeyIdentifier)) return false
  }
  out.end(depth, tags)
  return true
}

/** Writes `OriginalStatus`. */
export function writeOriginalStatus(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let originalStatusTextBag: unknown
  let statusVocabularyCategory: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'originalStatusTextBag': originalStatusTextBag = member; break
      case 'statusVocabularyCategory': statusVocabularyCategory = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (!writeBag(out, depth + 1, ictOriginalStatusTextBag, ictOriginalStatusText, originalStatusTextBag, writeMultilingualText)) return false
  if (statusVocabularyCategory !== undefined) {
    if (!out.valueElement(depth + 1, ictStatusVocabularyCategory, statusVocabularyCategory, spellingsOfToken)) return false
  }
  out.end(depth, tags)
  return true
}

/** Writes `Milestone`. */
export function writeMilestone(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let milestoneCategory: unknown
  let startDate: unknown
  let endDate: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'milestoneCategory': milestoneCategory = member; break
      case 'startDate': startDate = member; break
      case 'endDate': endDate = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (!out.valueElement(depth + 1, ictMilestoneCategory, milestoneCategory, spellingsOfToken)) return false
  if (!out.valueElement(depth + 1, comStartDate, startDate, spellingsOfDate)) return false
  if (endDate !== undefined) {
    if (!out.valueElement(depth + 1, comEndDate, endDate, spellingsOfDate)) return false
  }
  out.end(depth, tags)
  return true
}

/** Writes `DocumentReference`. */
export function writeDocumentReference(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let titleTextBag: unknown
  let webURI: unknown
  let fileName: unknown
  let documentLanguageCodeBag: unknown
  let mediaTypeText: unknown
  let documentDate: unknown
  let contentHashText: unknown
  let confidentialIndicator: unknown
  let commentTextBag: unknown
  let additionalDataBag: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'titleTextBag': titleTextBag = member; break
      case 'webURI': webURI = member; break
      case 'fileName': fileName = member; break
      case 'documentLanguageCodeBag': documentLanguageCodeBag = member; break
      case 'mediaTypeText': mediaTypeText = member; break
      case 'documentDate': documentDate = member; break
      case 'contentHashText': contentHashText = member; break
      case 'confidentialIndicator': confidentialIndicator = member; break
      case 'commentTextBag': commentTextBag = member; break
      case 'additionalDataBag': additionalDataBag = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (!writeBag(out, depth + 1, ictTitleTextBag, ictTitleText, titleTextBag, writeMultilingualText)) return false
  if (webURI !== undefined) {
    if (!out.valueElement(depth + 1, comWebURI, webURI, spellingsOfURI)) return false
  }
  if (fileName !== undefined) {
    if (!out.textElement(depth + 1, comFileName, fileName)) return false
  }
  if (documentLanguageCodeBag !== undefined) {
    if (!writeValuesBag(out, depth + 1, ictDocumentLanguageCodeBag, ictDocumentLanguageCode, documentLanguageCodeBag, spellingsOfExtendedISOLanguageCode)) return false
  }
  if (mediaTypeText !== undefined) {
    if (!out.valueElement(depth + 1, ictMediaTypeText, mediaTypeText, spellingsOfMediaTypeText)) return false
  }
  if (documentDate !== undefined) {
    if (!out.valueElement(depth + 1, comDocumentDate, documentDate, spellingsOfDate)) return false
  }
  if (contentHashText !== undefined) {
    if (!out.valueElement(depth + 1, ictContentHashText, contentHashText, spellingsOfContentHashText)) return false
  }
  if (confidentialIndicator !== undefined) {
    if (!out.valueElement(depth + 1, comConfidentialIndicator, confidentialIndicator, spellingsOfBoolean)) return false
  }
  if (commentTextBag !== undefined) {
    if (!writeBag(out, depth + 1, comCommentTextBag, comCommentText, commentTextBag, writeOrderedText)) return false
  }
  if (additionalDataBag !== undefined) {
    if (!writeBag(out, depth + 1, ictAdditionalDataBag, ictAdditionalData, additionalDataBag, writeAdditionalData)) return false
  }
  out.end(depth, tags)
  return true
}

/** Writes `YearlyEvaluation`. */
export function writeYearlyEvaluation(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let evaluationDate: unknown
  let evaluationOutcomeTextBag: unknown
  let nextEvaluationDate: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'evaluationDate': evaluationDate = member; break
      case 'evaluationOutcomeTextBag': evaluationOutcomeTextBag = member; break
      case 'nextEvaluationDate': nextEvaluationDate = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (!out.valueElement(depth + 1, ictEvaluationDate, evaluationDate, spellingsOfDate)) return false
  if (evaluationOutcomeTextBag !== undefined) {
    if (!writeBag(out, depth + 1, ictEvaluationOutcomeTextBag, ictEvaluationOutcomeText, evaluationOutcomeTextBag, writeMultilingualText)) return false
  }
  if (nextEvaluationDate !== undefined) {
    if (!out.valueElement(depth + 1, ictNextEvaluationDate, nextEvaluationDate, spellingsOfDate)) return false
  }
  out.end(depth, tags)
  return true
}

/** Writes `Response`. */
export function writeResponse(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let addressedItemIdentifierBag: unknown
  let responseReference: unknown
  let implementationStatusCategory: unknown
  let originalStatus: unknown
  let progressMeasure: unknown
  let milestoneBag: unknown
  let responseTextBag: unknown
  let evidenceDocumentBag: unknown
  let yearlyEvaluation: unknown
  let confidentialIndicator: unknown
  let commentTextBag: unknown
  let additionalDataBag: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'addressedItemIdentifierBag': addressedItemIdentifierBag = member; break
      case 'responseReference': responseReference = member; break
      case 'implementationStatusCategory': implementationStatusCategory = member; break
      case 'originalStatus': originalStatus = member; break
      case 'progressMeasure': progressMeasure = member; break
      case 'milestoneBag': milestoneBag = member; break
      case 'responseTextBag': responseTextBag = member; break
      case 'evidenceDocumentBag': evidenceDocumentBag = member; break
      case 'yearlyEvaluation': yearlyEvaluation = member; break
      case 'confidentialIndicator': confidentialIndicator = member; break
      case 'commentTextBag': commentTextBag = member; break
      case 'additionalDataBag': additionalDataBag = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (!writeValuesBag(out, depth + 1, ictAddressedItemIdentifierBag, ictAddressedItemIdentifier, addressedItemIdentifierBag, spellingsOfItemKeyIdentifier)) return false
  if (responseReference !== undefined) {
    if (!writeResponseReference(out, depth + 1, ictResponseReference, responseReference)) return false
  }
  if (implementationStatusCategory !== undefined) {
    if (!out.valueElement(depth + 1, ictImplementationStatusCategory, implementationStatusCategory, spellingsOfToken)) return false
  }
  if (originalStatus !== undefined) {
    if (!writeOriginalStatus(out, depth + 1, ictOriginalStatus, originalStatus)) return false
  }
  if (progressMeasure !== undefined) {
    if (!out.valueElement(depth + 1, ictProgressMeasure, progressMeasure, spellingsOfProgressMeasure)) return false
  }
  if (milestoneBag !== undefined) {
    if (!writeBag(out, depth + 1, ictMilestoneBag, ictMilestone, milestoneBag, writeMilestone)) return false
  }
  if (responseTextBag !== undefined) {
    if (!writeBag(out, depth + 1, ictResponseTextBag, ictResponseText, responseTextBag, writeMultilingualText)) return false
  }
  if (evidenceDocumentBag !== undefined) {
    if (!writeBag(out, depth + 1, ictEvidenceDocumentBag, ictEvidenceDocument, evidenceDocumentBag, writeDocumentReference)) return false
  }
  if (yearlyEvaluation !== undefined) {
    if (!writeYearlyEvaluation(out, depth + 1, ictYearlyEvaluation, yearlyEvaluation)) return false
  }
  if (confidentialIndicator !== undefined) {
    if (!out.valueElement(depth + 1, comConfidentialIndicator, confidentialIndicator, spellingsOfBoolean)) return false
  }
  if (commentTextBag !== undefined) {
    if (!writeBag(out, depth + 1, comCommentTextBag, comCommentText, commentTextBag, writeOrderedText)) return false
  }
  if (additionalDataBag !== undefined) {
    if (!writeBag(out, depth + 1, ictAdditionalDataBag, ictAdditionalData, additionalDataBag, writeAdditionalData)) return false
  }
  out.end(depth, tags)
  return true
}

/** Writes `EvaluationCriterion`. */
export function writeEvaluationCriterion(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let criterionTextBag: unknown
  let criterionResultTextBag: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'criterionTextBag': criterionTextBag = member; break
      case 'criterionResultTextBag': criterionResultTextBag = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (!writeBag(out, depth + 1, ictCriterionTextBag, ictCriterionText, criterionTextBag, writeMultilingualText)) return false
  if (criterionResultTextBag !== undefined) {
    if (!writeBag(out, depth + 1, ictCriterionResultTextBag, ictCriterionResultText, criterionResultTextBag, writeMultilingualText)) return false
  }
  out.end(depth, tags)
  return true
}

/** Writes `Sharing`. */
export function writeSharing(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let audienceCategory: unknown
  let partnerOfficeCodeBag: unknown
  let sharingLanguageCodeBag: unknown
  let webURI: unknown
  let sharingDate: unknown
  let commentTextBag: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'audienceCategory': audienceCategory = member; break
      case 'partnerOfficeCodeBag': partnerOfficeCodeBag = member; break
      case 'sharingLanguageCodeBag': sharingLanguageCodeBag = member; break
      case 'webURI': webURI = member; break
      case 'sharingDate': sharingDate = member; break
      case 'commentTextBag': commentTextBag = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (!out.valueElement(depth + 1, ictAudienceCategory, audienceCategory, spellingsOfToken)) return false
  if (partnerOfficeCodeBag !== undefined) {
    if (!writeValuesBag(out, depth + 1, ictPartnerOfficeCodeBag, ictPartnerOfficeCode, partnerOfficeCodeBag, spellingsOfExtendedWIPOST3Code)) return false
  }
  if (sharingLanguageCodeBag !== undefined) {
    if (!writeValuesBag(out, depth + 1, ictSharingLanguageCodeBag, ictSharingLanguageCode, sharingLanguageCodeBag, spellingsOfExtendedISOLanguageCode)) return false
  }
  if (webURI !== undefined) {
    if (!out.valueElement(depth + 1, comWebURI, webURI, spellingsOfURI)) return false
  }
  if (sharingDate !== undefined) {
    if (!out.valueElement(depth + 1, ictSharingDate, sharingDate, spellingsOfDate)) return false
  }
  if (commentTextBag !== undefined) {
    if (!writeBag(out, depth + 1, comCommentTextBag, comCommentText, commentTextBag, writeOrderedText)) return false
  }
  out.end(depth, tags)
  return true
}

/** Writes `BureauForum`. */
export function writeBureauForum(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let titleTextBag: unknown
  let stageCategory: unknown
  let lastMeetingDate: unknown
  let webURI: unknown
  let descriptionTextBag: unknown
  let confidentialIndicator: unknown
  let commentTextBag: unknown
  let additionalDataBag: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'titleTextBag': titleTextBag = member; break
      case 'stageCategory': stageCategory = member; break
      case 'lastMeetingDate': lastMeetingDate = member; break
      case 'webURI': webURI = member; break
      case 'descriptionTextBag': descriptionTextBag = member; break
      case 'confidentialIndicator': confidentialIndicator = member; break
      case 'commentTextBag': commentTextBag = member; break
      case 'additionalDataBag': additionalDataBag = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (!writeBag(out, depth + 1, ictTitleTextBag, ictTitleText, titleTextBag, writeMultilingualText)) return false
  if (stageCategory !== undefined) {
    if (!out.valueElement(depth + 1, ictStageCategory, stageCategory, spellingsOfToken)) return false
  }
  if (lastMeetingDate !== undefined) {
    if (!out.valueElement(depth + 1, ictLastMeetingDate, lastMeetingDate, spellingsOfDate)) return false
  }
  if (webURI !== undefined) {
    if (!out.valueElement(depth + 1, comWebURI, webURI, spellingsOfURI)) return false
  }
  if (descriptionTextBag !== undefined) {
    if (!writeBag(out, depth + 1, ictDescriptionTextBag, ictDescriptionText, descriptionTextBag, writeMultilingualText)) return false
  }
  if (confidentialIndicator !== undefined) {
    if (!out.valueElement(depth + 1, comConfidentialIndicator, confidentialIndicator, spellingsOfBoolean)) return false
  }
  if (commentTextBag !== undefined) {
    if (!writeBag(out, depth + 1, comCommentTextBag, comCommentText, commentTextBag, writeOrderedText)) return false
  }
  if (additionalDataBag !== undefined) {
    if (!writeBag(out, depth + 1, ictAdditionalDataBag, ictAdditionalData, additionalDataBag, writeAdditionalData)) return false
  }
  out.end(depth, tags)
  return true
}

/** Writes `ICTStrategySection`. */
export function writeICTStrategySection(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let referenceDate: unknown
  let strategyFormCategory: unknown
  let alignmentTextBag: unknown
  let validityPeriod: unknown
  let strategyDocumentBag: unknown
  let evaluationCriterionBag: unknown
  let yearlyEvaluation: unknown
  let sharingBag: unknown
  let bureauForum: unknown
  let confidentialIndicator: unknown
  let commentTextBag: unknown
  let additionalDataBag: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'referenceDate': referenceDate = member; break
      case 'strategyFormCategory': strategyFormCategory = member; break
      case 'alignmentTextBag': alignmentTextBag = member; break
      case 'validityPeriod': validityPeriod = member; break
      case 'strategyDocumentBag': strategyDocumentBag = member; break
      case 'evaluationCriterionBag': evaluationCriterionBag = member; break
      case 'yearlyEvaluation': yearlyEvaluation = member; break
      case 'sharingBag': sharingBag = member; break
      case 'bureauForum': bureauForum = member; break
      case 'confidentialIndicator': confidentialIndicator = member; break
      case 'commentTextBag': commentTextBag = member; break
      case 'additionalDataBag': additionalDataBag = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (!out.valueElement(depth + 1, ictReferenceDate, referenceDate, spellingsOfDate)) return false
  if (!out.valueElement(depth + 1, ictStrategyFormCategory, strategyFormCategory, spellingsOfToken)) return false
  if (alignmentTextBag !== undefined) {
    if (!writeBag(out, depth + 1, ictAlignmentTextBag, ictAlignmentText, alignmentTextBag, writeMultilingualText)) return false
  }
  if (validityPeriod !== undefined) {
    if (!writeDateRange(out, depth + 1, ictValidityPeriod, validityPeriod)) return false
  }
  if (strategyDocumentBag !== undefined) {
    if (!writeBag(out, depth + 1, ictStrategyDocumentBag, ictStrategyDocument, strategyDocumentBag, writeDocumentReference)) return false
  }
  if (evaluationCriterionBag !== undefined) {
    if (!writeBag(out, depth + 1, ictEvaluationCriterionBag, ictEvaluationCriterion, evaluationCriterionBag, writeEvaluationCriterion)) return false
  }
  if (yearlyEvaluation !== undefined) {
    if (!writeYearlyEvaluation(out, depth + 1, ictYearlyEvaluation, yearlyEvaluation)) return false
  }
  if (sharingBag !== undefined) {
    if (!writeBag(out, depth + 1, ictSharingBag, ictSharing, sharingBag, writeSharing)) return false
  }
  if (bureauForum !== undefined) {
    if (!writeBureauForum(out, depth + 1, ictBureauForum, bureauForum)) return false
  }
  if (confidentialIndicator !== undefined) {
    if (!out.valueElement(depth + 1, comConfidentialIndicator, confidentialIndicator, spellingsOfBoolean)) return false
  }
  if (commentTextBag !== undefined) {
    if (!writeBag(out, depth + 1, comCommentTextBag, comCommentText, commentTextBag, writeOrderedText)) return false
  }
  if (additionalDataBag !== undefined) {
    if (!writeBag(out, depth + 1, ictAdditionalDataBag, ictAdditionalData, additionalDataBag, writeAdditionalData)) return false
  }
  out.end(depth, tags)
  return true
}

/** Writes `Holding`. */
export function writeHolding(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let holdingFormCategory: unknown
  let holdingQuantity: unknown
  let holdingMeasure: unknown
  let estimateIndicator: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'holdingFormCategory': holdingFormCategory = member; break
      case 'holdingQuantity': holdingQuantity = member; break
      case 'holdingMeasure': holdingMeasure = member; break
      case 'estimateIndicator': estimateIndicator = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (!out.valueElement(depth + 1, ictHoldingFormCategory, holdingFormCategory, spellingsOfToken)) return false
  if (holdingQuantity !== undefined) {
    if (!out.valueElement(depth + 1, ictHoldingQuantity, holdingQuantity, spellingsOfNonNegativeInteger)) return false
  }
  if (holdingMeasure !== undefined) {
    if (!out.valueElement(depth + 1, ictHoldingMeasure, holdingMeasure, spellingsOfHoldingMeasure)) return false
  }
  if (estimateIndicator !== undefined) {
    if (!out.valueElement(depth + 1, ictEstimateIndicator, estimateIndicator, spellingsOfBoolean)) return false
  }
  out.end(depth, tags)
  return true
}

/** Writes `StandardUse`. */
export function writeStandardUse(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let wipoStandardNumber: unknown
  let standardVersionText: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'wipoStandardNumber': wipoStandardNumber = member; break
      case 'standardVersionText': standardVersionText = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (!out.valueElement(depth + 1, ictWIPOStandardNumber, wipoStandardNumber, spellingsOfWIPOStandardNumber)) return false
  if (standardVersionText !== undefined) {
    if (!out.valueElement(depth + 1, ictStandardVersionText, standardVersionText, spellingsOfToken)) return false
  }
  out.end(depth, tags)
  return true
}

/** Writes `Collection`. */
export function writeCollection(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let collectionIdentifier: unknown
  let ipRightCategory: unknown
  let titleTextBag: unknown
  let documentKindText: unknown
  let coveragePeriod: unknown
  let countUnitCategory: unknown
  let referenceDate: unknown
  let holdingTotalQuantity: unknown
  let holdingBag: unknown
  let targetDate: unknown
  let standardUseBag: unknown
  let confidentialIndicator: unknown
  let commentTextBag: unknown
  let additionalDataBag: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'collectionIdentifier': collectionIdentifier = member; break
      case 'ipRightCategory': ipRightCategory = member; break
      case 'titleTextBag': titleTextBag = member; break
      case 'documentKindText': documentKindText = member; break
      case 'coveragePeriod': coveragePeriod = member; break
      case 'countUnitCategory': countUnitCategory = member; break
      case 'referenceDate': referenceDate = member; break
      case 'holdingTotalQuantity': holdingTotalQuantity = member; break
      case 'holdingBag': holdingBag = member; break
      case 'targetDate': targetDate = member; break
      case 'standardUseBag': standardUseBag = member; break
      case 'confidentialIndicator': confidentialIndicator = member; break
      case 'commentTextBag': commentTextBag = member; break
      case 'additionalDataBag': additionalDataBag = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (!out.valueElement(depth + 1, ictCollectionIdentifier, collectionIdentifier, spellingsOfKeyIdentifier)) return false
  if (!out.valueElement(depth + 1, ictIPRightCategory, ipRightCategory, spellingsOfToken)) return false
  if (titleTextBag !== undefined) {
    if (!writeBag(out, depth + 1, ictTitleTextBag, ictTitleText, titleTextBag, writeMultilingualText)) return false
  }
  if (documentKindText !== undefined) {
    if (!out.valueElement(depth + 1, ictDocumentKindText, documentKindText, spellingsOfToken)) return false
  }
  if (coveragePeriod !== undefined) {
    if (!writeDateRange(out, depth + 1, ictCoveragePeriod, coveragePeriod)) return false
  }
  if (!out.valueElement(depth + 1, ictCountUnitCategory, countUnitCategory, spellingsOfToken)) return false
  if (referenceDate !== undefined) {
    if (!out.valueElement(depth + 1, ictReferenceDate, referenceDate, spellingsOfDate)) return false
  }
  if (holdingTotalQuantity !== undefined) {
    if (!out.valueElement(depth + 1, ictHoldingTotalQuantity, holdingTotalQuantity, spellingsOfNonNegativeInteger)) return false
  }
  if (holdingBag !== undefined) {
    if (!writeBag(out, depth + 1, ictHoldingBag, ictHolding, holdingBag, writeHolding)) return false
  }
  if (targetDate !== undefined) {
    if (!out.valueElement(depth + 1, ictTargetDate, targetDate, spellingsOfDate)) return false
  }
  if (standardUseBag !== undefined) {
    if (!writeBag(out, depth + 1, ictStandardUseBag, ictStandardUse, standardUseBag, writeStandardUse)) return false
  }
  if (confidentialIndicator !== undefined) {
    if (!out.valueElement(depth + 1, comConfidentialIndicator, confidentialIndicator, spellingsOfBoolean)) return false
  }
  if (commentTextBag !== undefined) {
    if (!writeBag(out, depth + 1, comCommentTextBag, comCommentText, commentTextBag, writeOrderedText)) return false
  }
  if (additionalDataBag !== undefined) {
    if (!writeBag(out, depth + 1, ictAdditionalDataBag, ictAdditionalData, additionalDataBag, writeAdditionalData)) return false
  }
  out.end(depth, tags)
  return true
}

/** Writes `DisseminationChannel`. */
export function writeDisseminationChannel(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let channelPurposeCategory: unknown
  let titleTextBag: unknown
  let recipientTextBag: unknown
  let dataFormatTextBag: unknown
  let frequencyCategory: unknown
  let webURI: unknown
  let standardUseBag: unknown
  let confidentialIndicator: unknown
  let commentTextBag: unknown
  let additionalDataBag: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'channelPurposeCategory': channelPurposeCategory = member; break
      case 'titleTextBag': titleTextBag = member; break
      case 'recipientTextBag': recipientTextBag = member; break
      case 'dataFormatTextBag': dataFormatTextBag = member; break
      case 'frequencyCategory': frequencyCategory = member; break
      case 'webURI': webURI = member; break
      case 'standardUseBag': standardUseBag = member; break
      case 'confidentialIndicator': confidentialIndicator = member; break
      case 'commentTextBag': commentTextBag = member; break
      case 'additionalDataBag': additionalDataBag = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (!out.valueElement(depth + 1, ictChannelPurposeCategory, channelPurposeCategory, spellingsOfToken)) return false
  if (titleTextBag !== undefined) {
    if (!writeBag(out, depth + 1, ictTitleTextBag, ictTitleText, titleTextBag, writeMultilingualText)) return false
  }
  if (recipientTextBag !== undefined) {
    if (!writeBag(out, depth + 1, ictRecipientTextBag, ictRecipientText, recipientTextBag, writeMultilingualText)) return false
  }
  if (dataFormatTextBag !== undefined) {
    if (!writeValuesBag(out, depth + 1, ictDataFormatTextBag, ictDataFormatText, dataFormatTextBag, spellingsOfToken)) return false
  }
  if (frequencyCategory !== undefined) {
    if (!out.valueElement(depth + 1, ictFrequencyCategory, frequencyCategory, spellingsOfToken)) return false
  }
  if (webURI !== undefined) {
    if (!out.valueElement(depth + 1, comWebURI, webURI, spellingsOfURI)) return false
  }
  if (standardUseBag !== undefined) {
    if (!writeBag(out, depth + 1, ictStandardUseBag, ictStandardUse, standardUseBag, writeStandardUse)) return false
  }
  if (confidentialIndicator !== undefined) {
    if (!out.valueElement(depth + 1, comConfidentialIndicator, confidentialIndicator, spellingsOfBoolean)) return false
  }
  if (commentTextBag !== undefined) {
    if (!writeBag(out, depth + 1, comCommentTextBag, comCommentText, commentTextBag, writeOrderedText)) return false
  }
  if (additionalDataBag !== undefined) {
    if (!writeBag(out, depth + 1, ictAdditionalDataBag, ictAdditionalData, additionalDataBag, writeAdditionalData)) return false
  }
  out.end(depth, tags)
  return true
}

/** Writes `Assistance`. */
export function writeAssistance(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let partnerOfficeCodeBag: unknown
  let descriptionTextBag: unknown
  let solutionTextBag: unknown
  let assistancePeriod: unknown
  let confidentialIndicator: unknown
  let commentTextBag: unknown
  let additionalDataBag: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'partnerOfficeCodeBag': partnerOfficeCodeBag = member; break
      case 'descriptionTextBag': descriptionTextBag = member; break
      case 'solutionTextBag': solutionTextBag = member; break
      case 'assistancePeriod': assistancePeriod = member; break
      case 'confidentialIndicator': confidentialIndicator = member; break
      case 'commentTextBag': commentTextBag = member; break
      case 'additionalDataBag': additionalDataBag = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (!writeValuesBag(out, depth + 1, ictPartnerOfficeCodeBag, ictPartnerOfficeCode, partnerOfficeCodeBag, spellingsOfExtendedWIPOST3Code)) return false
  if (!writeBag(out, depth + 1, ictDescriptionTextBag, ictDescriptionText, descriptionTextBag, writeMultilingualText)) return false
  if (solutionTextBag !== undefined) {
    if (!writeBag(out, depth + 1, ictSolutionTextBag, ictSolutionText, solutionTextBag, writeMultilingualText)) return false
  }
  if (assistancePeriod !== undefined) {
    if (!writeDateRange(out, depth + 1, ictAssistancePeriod, assistancePeriod)) return false
  }
  if (confidentialIndicator !== undefined) {
    if (!out.valueElement(depth + 1, comConfidentialIndicator, confidentialIndicator, spellingsOfBoolean)) return false
  }
  if (commentTextBag !== undefined) {
    if (!writeBag(out, depth + 1, comCommentTextBag, comCommentText, commentTextBag, writeOrderedText)) return false
  }
  if (additionalDataBag !== undefined) {
    if (!writeBag(out, depth + 1, ictAdditionalDataBag, ictAdditionalData, additionalDataBag, writeAdditionalData)) return false
  }
  out.end(depth, tags)
  return true
}

/** Writes `DigitizationSection`. */
export function writeDigitizationSection(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let referenceDate: unknown
  let collectionBag: unknown
  let disseminationChannelBag: unknown
  let assistanceBag: unknown
  let confidentialIndicator: unknown
  let commentTextBag: unknown
  let additionalDataBag: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'referenceDate': referenceDate = member; break
      case 'collectionBag': collectionBag = member; break
      case 'disseminationChannelBag': disseminationChannelBag = member; break
      case 'assistanceBag': assistanceBag = member; break
      case 'confidentialIndicator': confidentialIndicator = member; break
      case 'commentTextBag': commentTextBag = member; break
      case 'additionalDataBag': additionalDataBag = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (!out.valueElement(depth + 1, ictReferenceDate, referenceDate, spellingsOfDate)) return false
  if (collectionBag !== undefined) {
    if (!writeBag(out, depth + 1, ictCollectionBag, ictCollection, collectionBag, writeCollection)) return false
  }
  if (disseminationChannelBag !== undefined) {
    if (!writeBag(out, depth + 1, ictDisseminationChannelBag, ictDisseminationChannel, disseminationChannelBag, writeDisseminationChannel)) return false
  }
  if (assistanceBag !== undefined) {
    if (!writeBag(out, depth + 1, ictAssistanceBag, ictAssistance, assistanceBag, writeAssistance)) return false
  }
  if (confidentialIndicator !== undefined) {
    if (!out.valueElement(depth + 1, comConfidentialIndicator, confidentialIndicator, spellingsOfBoolean)) return false
  }
  if (commentTextBag !== undefined) {
    if (!writeBag(out, depth + 1, comCommentTextBag, comCommentText, commentTextBag, writeOrderedText)) return false
  }
  if (additionalDataBag !== undefined) {
    if (!writeBag(out, depth + 1, ictAdditionalDataBag, ictAdditionalData, additionalDataBag, writeAdditionalData)) return false
  }
  out.end(depth, tags)
  return true
}

/** Writes `GovernanceInstrument`. */
export function writeGovernanceInstrument(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let instrumentCategory: unknown
  let implementationStatusCategory: unknown
  let adoptionDate: unknown
  let policyDocument: unknown
  let sharingBag: unknown
  let confidentialIndicator: unknown
  let commentTextBag: unknown
  let additionalDataBag: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'instrumentCategory': instrumentCategory = member; break
      case 'implementationStatusCategory': implementationStatusCategory = member; break
      case 'adoptionDate': adoptionDate = member; break
      case 'policyDocument': policyDocument = member; break
      case 'sharingBag': sharingBag = member; break
      case 'confidentialIndicator': confidentialIndicator = member; break
      case 'commentTextBag': commentTextBag = member; break
      case 'additionalDataBag': additionalDataBag = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (!out.valueElement(depth + 1, ictInstrumentCategory, instrumentCategory, spellingsOfToken)) return false
  if (!out.valueElement(depth + 1, ictImplementationStatusCategory, implementationStatusCategory, spellingsOfToken)) return false
  if (adoptionDate !== undefined) {
    if (!out.valueElement(depth + 1, ictAdoptionDate, adoptionDate, spellingsOfDate)) return false
  }
  if (policyDocument !== undefined) {
    if (!writeDocumentReference(out, depth + 1, ictPolicyDocument, policyDocument)) return false
  }
  if (sharingBag !== undefined) {
    if (!writeBag(out, depth + 1, ictSharingBag, ictSharing, sharingBag, writeSharing)) return false
  }
  if (confidentialIndicator !== undefined) {
    if (!out.valueElement(depth + 1, comConfidentialIndicator, confidentialIndicator, spellingsOfBoolean)) return false
  }
  if (commentTextBag !== undefined) {
    if (!writeBag(out, depth + 1, comCommentTextBag, comCommentText, commentTextBag, writeOrderedText)) return false
  }
  if (additionalDataBag !== undefined) {
    if (!writeBag(out, depth + 1, ictAdditionalDataBag, ictAdditionalData, additionalDataBag, writeAdditionalData)) return false
  }
  out.end(depth, tags)
  return true
}

/** Writes `DataAccess`. */
export function writeDataAccess(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let priceCategory: unknown
  let priceTextBag: unknown
  let accessBarrierTextBag: unknown
  let confidentialIndicator: unknown
  let commentTextBag: unknown
  let additionalDataBag: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'priceCategory': priceCategory = member; break
      case 'priceTextBag': priceTextBag = member; break
      case 'accessBarrierTextBag': accessBarrierTextBag = member; break
      case 'confidentialIndicator': confidentialIndicator = member; break
      case 'commentTextBag': commentTextBag = member; break
      case 'additionalDataBag': additionalDataBag = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (!out.valueElement(depth + 1, ictPriceCategory, priceCategory, spellingsOfToken)) return false
  if (priceTextBag !== undefined) {
    if (!writeBag(out, depth + 1, ictPriceTextBag, ictPriceText, priceTextBag, writeMultilingualText)) return false
  }
  if (accessBarrierTextBag !== undefined) {
    if (!writeBag(out, depth + 1, ictAccessBarrierTextBag, ictAccessBarrierText, accessBarrierTextBag, writeMultilingualText)) return false
  }
  if (confidentialIndicator !== undefined) {
    if (!out.valueElement(depth + 1, comConfidentialIndicator, confidentialIndicator, spellingsOfBoolean)) return false
  }
  if (commentTextBag !== undefined) {
    if (!writeBag(out, depth + 1, comCommentTextBag, comCommentText, commentTextBag, writeOrderedText)) return false
  }
  if (additionalDataBag !== undefined) {
    if (!writeBag(out, depth + 1, ictAdditionalDataBag, ictAdditionalData, additionalDataBag, writeAdditionalData)) return false
  }
  out.end(depth, tags)
  return true
}

/** Writes `DataGovernanceSection`. */
export function writeDataGovernanceSection(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let referenceDate: unknown
  let governanceInstrumentBag: unknown
  let dataAccess: unknown
  let yearlyEvaluation: unknown
  let confidentialIndicator: unknown
  let commentTextBag: unknown
  let additionalDataBag: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'referenceDate': referenceDate = member; break
      case 'governanceInstrumentBag': governanceInstrumentBag = member; break
      case 'dataAccess': dataAccess = member; break
      case 'yearlyEvaluation': yearlyEvaluation = member; break
      case 'confidentialIndicator': confidentialIndicator = member; break
      case 'commentTextBag': commentTextBag = member; break
      case 'additionalDataBag': additionalDataBag = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (!out.valueElement(depth + 1, ictReferenceDate, referenceDate, spellingsOfDate)) return false
  if (governanceInstrumentBag !== undefined) {
    if (!writeBag(out, depth + 1, ictGovernanceInstrumentBag, ictGovernanceInstrument, governanceInstrumentBag, writeGovernanceInstrument)) return false
  }
  if (dataAccess !== undefined) {
    if (!writeDataAccess(out, depth + 1, ictDataAccess, dataAccess)) return false
  }
  if (yearlyEvaluation !== undefined) {
    if (!writeYearlyEvaluation(out, depth + 1, ictYearlyEvaluation, yearlyEvaluation)) return false
  }
  if (confidentialIndicator !== undefined) {
    if (!out.valueElement(depth + 1, comConfidentialIndicator, confidentialIndicator, spellingsOfBoolean)) return false
  }
  if (commentTextBag !== undefined) {
    if (!writeBag(out, depth + 1, comCommentTextBag, comCommentText, commentTextBag, writeOrderedText)) return false
  }
  if (additionalDataBag !== undefined) {
    if (!writeBag(out, depth + 1, ictAdditionalDataBag, ictAdditionalData, additionalDataBag, writeAdditionalData)) return false
  }
  out.end(depth, tags)
  return true
}

/** Writes `BusinessProblem`. */
export function writeBusinessProblem(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let problemTextBag: unknown
  let solutionTextBag: unknown
  let stageCategory: unknown
  let confidentialIndicator: unknown
  let commentTextBag: unknown
  let additionalDataBag: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'problemTextBag': problemTextBag = member; break
      case 'solutionTextBag': solutionTextBag = member; break
      case 'stageCategory': stageCategory = member; break
      case 'confidentialIndicator': confidentialIndicator = member; break
      case 'commentTextBag': commentTextBag = member; break
      case 'additionalDataBag': additionalDataBag = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (!writeBag(out, depth + 1, ictProblemTextBag, ictProblemText, problemTextBag, writeMultilingualText)) return false
  if (solutionTextBag !== undefined) {
    if (!writeBag(out, depth + 1, ictSolutionTextBag, ictSolutionText, solutionTextBag, writeMultilingualText)) return false
  }
  if (stageCategory !== undefined) {
    if (!out.valueElement(depth + 1, ictStageCategory, stageCategory, spellingsOfToken)) return false
  }
  if (confidentialIndicator !== undefined) {
    if (!out.valueElement(depth + 1, comConfidentialIndicator, confidentialIndicator, spellingsOfBoolean)) return false
  }
  if (commentTextBag !== undefined) {
    if (!writeBag(out, depth + 1, comCommentTextBag, comCommentText, commentTextBag, writeOrderedText)) return false
  }
  if (additionalDataBag !== undefined) {
    if (!writeBag(out, depth + 1, ictAdditionalDataBag, ictAdditionalData, additionalDataBag, writeAdditionalData)) return false
  }
  out.end(depth, tags)
  return true
}

/** Writes `StakeholderInvolvement`. */
export function writeStakeholderInvolvement(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let stakeholderCategory: unknown
  let stageCategory: unknown
  let descriptionTextBag: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'stakeholderCategory': stakeholderCategory = member; break
      case 'stageCategory': stageCategory = member; break
      case 'descriptionTextBag': descriptionTextBag = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (!out.valueElement(depth + 1, ictStakeholderCategory, stakeholderCategory, spellingsOfToken)) return false
  if (!out.valueElement(depth + 1, ictStageCategory, stageCategory, spellingsOfToken)) return false
  if (descriptionTextBag !== undefined) {
    if (!writeBag(out, depth + 1, ictDescriptionTextBag, ictDescriptionText, descriptionTextBag, writeMultilingualText)) return false
  }
  out.end(depth, tags)
  return true
}

/** Writes `AwarenessActivity`. */
export function writeAwarenessActivity(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let descriptionTextBag: unknown
  let activityDate: unknown
  let webURI: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'descriptionTextBag': descriptionTextBag = member; break
      case 'activityDate': activityDate = member; break
      case 'webURI': webURI = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (!writeBag(out, depth + 1, ictDescriptionTextBag, ictDescriptionText, descriptionTextBag, writeMultilingualText)) return false
  if (activityDate !== undefined) {
    if (!out.valueElement(depth + 1, ictActivityDate, activityDate, spellingsOfDate)) return false
  }
  if (webURI !== undefined) {
    if (!out.valueElement(depth + 1, comWebURI, webURI, spellingsOfURI)) return false
  }
  out.end(depth, tags)
  return true
}

/** Writes `OptionAssessment`. */
export function writeOptionAssessment(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let titleTextBag: unknown
  let advantageTextBag: unknown
  let disadvantageTextBag: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'titleTextBag': titleTextBag = member; break
      case 'advantageTextBag': advantageTextBag = member; break
      case 'disadvantageTextBag': disadvantageTextBag = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (!writeBag(out, depth + 1, ictTitleTextBag, ictTitleText, titleTextBag, writeMultilingualText)) return false
  if (advantageTextBag !== undefined) {
    if (!writeBag(out, depth + 1, ictAdvantageTextBag, ictAdvantageText, advantageTextBag, writeMultilingualText)) return false
  }
  if (disadvantageTextBag !== undefined) {
    if (!writeBag(out, depth + 1, ictDisadvantageTextBag, ictDisadvantageText, disadvantageTextBag, writeMultilingualText)) return false
  }
  out.end(depth, tags)
  return true
}

/** Writes `TechnologyPolicy`. */
export function writeTechnologyPolicy(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let implementationStatusCategory: unknown
  let adoptionDate: unknown
  let policyDocument: unknown
  let descriptionTextBag: unknown
  let confidentialIndicator: unknown
  let commentTextBag: unknown
  let additionalDataBag: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'implementationStatusCategory': implementationStatusCategory = member; break
      case 'adoptionDate': adoptionDate = member; break
      case 'policyDocument': policyDocument = member; break
      case 'descriptionTextBag': descriptionTextBag = member; break
      case 'confidentialIndicator': confidentialIndicator = member; break
      case 'commentTextBag': commentTextBag = member; break
      case 'additionalDataBag': additionalDataBag = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (!out.valueElement(depth + 1, ictImplementationStatusCategory, implementationStatusCategory, spellingsOfToken)) return false
  if (adoptionDate !== undefined) {
    if (!out.valueElement(depth + 1, ictAdoptionDate, adoptionDate, spellingsOfDate)) return false
  }
  if (policyDocument !== undefined) {
    if (!writeDocumentReference(out, depth + 1, ictPolicyDocument, policyDocument)) return false
  }
  if (descriptionTextBag !== undefined) {
    if (!writeBag(out, depth + 1, ictDescriptionTextBag, ictDescriptionText, descriptionTextBag, writeMultilingualText)) return false
  }
  if (confidentialIndicator !== undefined) {
    if (!out.valueElement(depth + 1, comConfidentialIndicator, confidentialIndicator, spellingsOfBoolean)) return false
  }
  if (commentTextBag !== undefined) {
    if (!writeBag(out, depth + 1, comCommentTextBag, comCommentText, commentTextBag, writeOrderedText)) return false
  }
  if (additionalDataBag !== undefined) {
    if (!writeBag(out, depth + 1, ictAdditionalDataBag, ictAdditionalData, additionalDataBag, writeAdditionalData)) return false
  }
  out.end(depth, tags)
  return true
}

/** Writes `LegalAmendment`. */
export function writeLegalAmendment(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let legalChangeCategory: unknown
  let legalStageCategory: unknown
  let legalActTextBag: unknown
  let entryForceDate: unknown
  let webURI: unknown
  let confidentialIndicator: unknown
  let commentTextBag: unknown
  let additionalDataBag: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'legalChangeCategory': legalChangeCategory = member; break
      case 'legalStageCategory': legalStageCategory = member; break
      case 'legalActTextBag': legalActTextBag = member; break
      case 'entryForceDate': entryForceDate = member; break
      case 'webURI': webURI = member; break
      case 'confidentialIndicator': confidentialIndicator = member; break
      case 'commentTextBag': commentTextBag = member; break
      case 'additionalDataBag': additionalDataBag = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (!out.valueElement(depth + 1, ictLegalChangeCategory, legalChangeCategory, spellingsOfToken)) return false
  if (!out.valueElement(depth + 1, ictLegalStageCategory, legalStageCategory, spellingsOfToken)) return false
  if (legalActTextBag !== undefined) {
    if (!writeBag(out, depth + 1, ictLegalActTextBag, ictLegalActText, legalActTextBag, writeMultilingualText)) return false
  }
  if (entryForceDate !== undefined) {
    if (!out.valueElement(depth + 1, ictEntryForceDate, entryForceDate, spellingsOfDate)) return false
  }
  if (webURI !== undefined) {
    if (!out.valueElement(depth + 1, comWebURI, webURI, spellingsOfURI)) return false
  }
  if (confidentialIndicator !== undefined) {
    if (!out.valueElement(depth + 1, comConfidentialIndicator, confidentialIndicator, spellingsOfBoolean)) return false
  }
  if (commentTextBag !== undefined) {
    if (!writeBag(out, depth + 1, comCommentTextBag, comCommentText, commentTextBag, writeOrderedText)) return false
  }
  if (additionalDataBag !== undefined) {
    if (!writeBag(out, depth + 1, ictAdditionalDataBag, ictAdditionalData, additionalDataBag, writeAdditionalData)) return false
  }
  out.end(depth, tags)
  return true
}

/** Writes `DigitalTransformationSection`. */
export function writeDigitalTransformationSection(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let referenceDate: unknown
  let businessProblemBag: unknown
  let stakeholderInvolvementBag: unknown
  let awarenessActivityBag: unknown
  let optionAssessmentBag: unknown
  let apiPolicy: unknown
  let cloudPolicy: unknown
  let legalAmendmentBag: unknown
  let confidentialIndicator: unknown
  let commentTextBag: unknown
  let additionalDataBag: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'referenceDate': referenceDate = member; break
      case 'businessProblemBag': businessProblemBag = member; break
      case 'stakeholderInvolvementBag': stakeholderInvolvementBag = member; break
      case 'awarenessActivityBag': awarenessActivityBag = member; break
      case 'optionAssessmentBag': optionAssessmentBag = member; break
      case 'apiPolicy': apiPolicy = member; break
      case 'cloudPolicy': cloudPolicy = member; break
      case 'legalAmendmentBag': legalAmendmentBag = member; break
      case 'confidentialIndicator': confidentialIndicator = member; break
      case 'commentTextBag': commentTextBag = member; break
      case 'additionalDataBag': additionalDataBag = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (!out.valueElement(depth + 1, ictReferenceDate, referenceDate, spellingsOfDate)) return false
  if (businessProblemBag !== undefined) {
    if (!writeBag(out, depth + 1, ictBusinessProblemBag, ictBusinessProblem, businessProblemBag, writeBusinessProblem)) return false
  }
  if (stakeholderInvolvementBag !== undefined) {
    if (!writeBag(out, depth + 1, ictStakeholderInvolvementBag, ictStakeholderInvolvement, stakeholderInvolvementBag, writeStakeholderInvolvement)) return false
  }
  if (awarenessActivityBag !== undefined) {
    if (!writeBag(out, depth + 1, ictAwarenessActivityBag, ictAwarenessActivity, awarenessActivityBag, writeAwarenessActivity)) return false
  }
  if (optionAssessmentBag !== undefined) {
    if (!writeBag(out, depth + 1, ictOptionAssessmentBag, ictOptionAssessment, optionAssessmentBag, writeOptionAssessment)) return false
  }
  if (apiPolicy !== undefined) {
    if (!writeTechnologyPolicy(out, depth + 1, ictAPIPolicy, apiPolicy)) return false
  }
  if (cloudPolicy !== undefined) {
    if (!writeTechnologyPolicy(out, depth + 1, ictCloudPolicy, cloudPolicy)) return false
  }
  if (legalAmendmentBag !== undefined) {
    if (!writeBag(out, depth + 1, ictLegalAmendmentBag, ictLegalAmendment, legalAmendmentBag, writeLegalAmendment)) return false
  }
  if (confidentialIndicator !== undefined) {
    if (!out.valueElement(depth + 1, comConfidentialIndicator, confidentialIndicator, spellingsOfBoolean)) return false
  }
  if (commentTextBag !== undefined) {
    if (!writeBag(out, depth + 1, comCommentTextBag, comCommentText, commentTextBag, writeOrderedText)) return false
  }
  if (additionalDataBag !== undefined) {
    if (!writeBag(out, depth + 1, ictAdditionalDataBag, ictAdditionalData, additionalDataBag, writeAdditionalData)) return false
  }
  out.end(depth, tags)
  return true
}

/** Writes `RiskAssessment`. */
export function writeRiskAssessment(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let riskAreaCategoryBag: unknown
  let assessmentDate: unknown
  let assessmentOutcomeTextBag: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'riskAreaCategoryBag': riskAreaCategoryBag = member; break
      case 'assessmentDate': assessmentDate = member; break
      case 'assessmentOutcomeTextBag': assessmentOutcomeTextBag = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (!writeValuesBag(out, depth + 1, ictRiskAreaCategoryBag, ictRiskAreaCategory, riskAreaCategoryBag, spellingsOfToken)) return false
  if (assessmentDate !== undefined) {
    if (!out.valueElement(depth + 1, ictAssessmentDate, assessmentDate, spellingsOfDate)) return false
  }
  if (assessmentOutcomeTextBag !== undefined) {
    if (!writeBag(out, depth + 1, ictAssessmentOutcomeTextBag, ictAssessmentOutcomeText, assessmentOutcomeTextBag, writeMultilingualText)) return false
  }
  out.end(depth, tags)
  return true
}

/** Writes `UseCase`. */
export function writeUseCase(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let useCaseIdentifier: unknown
  let titleTextBag: unknown
  let technologyCategoryBag: unknown
  let technologyFunctionCategory: unknown
  let stageCategory: unknown
  let riskAssessment: unknown
  let sharingBag: unknown
  let smallOfficeOfferIndicator: unknown
  let descriptionTextBag: unknown
  let webURI: unknown
  let confidentialIndicator: unknown
  let commentTextBag: unknown
  let additionalDataBag: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'useCaseIdentifier': useCaseIdentifier = member; break
      case 'titleTextBag': titleTextBag = member; break
      case 'technologyCategoryBag': technologyCategoryBag = member; break
      case 'technologyFunctionCategory': technologyFunctionCategory = member; break
      case 'stageCategory': stageCategory = member; break
      case 'riskAssessment': riskAssessment = member; break
      case 'sharingBag': sharingBag = member; break
      case 'smallOfficeOfferIndicator': smallOfficeOfferIndicator = member; break
      case 'descriptionTextBag': descriptionTextBag = member; break
      case 'webURI': webURI = member; break
      case 'confidentialIndicator': confidentialIndicator = member; break
      case 'commentTextBag': commentTextBag = member; break
      case 'additionalDataBag': additionalDataBag = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (!out.valueElement(depth + 1, ictUseCaseIdentifier, useCaseIdentifier, spellingsOfKeyIdentifier)) return false
  if (!writeBag(out, depth + 1, ictTitleTextBag, ictTitleText, titleTextBag, writeMultilingualText)) return false
  if (!writeValuesBag(out, depth + 1, ictTechnologyCategoryBag, ictTechnologyCategory, technologyCategoryBag, spellingsOfToken)) return false
  if (technologyFunctionCategory !== undefined) {
    if (!out.valueElement(depth + 1, ictTechnologyFunctionCategory, technologyFunctionCategory, spellingsOfToken)) return false
  }
  if (!out.valueElement(depth + 1, ictStageCategory, stageCategory, spellingsOfToken)) return false
  if (riskAssessment !== undefined) {
    if (!writeRiskAssessment(out, depth + 1, ictRiskAssessment, riskAssessment)) return false
  }
  if (sharingBag !== undefined) {
    if (!writeBag(out, depth + 1, ictSharingBag, ictSharing, sharingBag, writeSharing)) return false
  }
  if (smallOfficeOfferIndicator !== undefined) {
    if (!out.valueElement(depth + 1, ictSmallOfficeOfferIndicator, smallOfficeOfferIndicator, spellingsOfBoolean)) return false
  }
  if (descriptionTextBag !== undefined) {
    if (!writeBag(out, depth + 1, ictDescriptionTextBag, ictDescriptionText, descriptionTextBag, writeMultilingualText)) return false
  }
  if (webURI !== undefined) {
    if (!out.valueElement(depth + 1, comWebURI, webURI, spellingsOfURI)) return false
  }
  if (confidentialIndicator !== undefined) {
    if (!out.valueElement(depth + 1, comConfidentialIndicator, confidentialIndicator, spellingsOfBoolean)) return false
  }
  if (commentTextBag !== undefined) {
    if (!writeBag(out, depth + 1, comCommentTextBag, comCommentText, commentTextBag, writeOrderedText)) return false
  }
  if (additionalDataBag !== undefined) {
    if (!writeBag(out, depth + 1, ictAdditionalDataBag, ictAdditionalData, additionalDataBag, writeAdditionalData)) return false
  }
  out.end(depth, tags)
  return true
}

/** Writes `EmergingTechnologySection`. */
export function writeEmergingTechnologySection(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let referenceDate: unknown
  let useCaseBag: unknown
  let confidentialIndicator: unknown
  let commentTextBag: unknown
  let additionalDataBag: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'referenceDate': referenceDate = member; break
      case 'useCaseBag': useCaseBag = member; break
      case 'confidentialIndicator': confidentialIndicator = member; break
      case 'commentTextBag': commentTextBag = member; break
      case 'additionalDataBag': additionalDataBag = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (!out.valueElement(depth + 1, ictReferenceDate, referenceDate, spellingsOfDate)) return false
  if (useCaseBag !== undefined) {
    if (!writeBag(out, depth + 1, ictUseCaseBag, ictUseCase, useCaseBag, writeUseCase)) return false
  }
  if (confidentialIndicator !== undefined) {
    if (!out.valueElement(depth + 1, comConfidentialIndicator, confidentialIndicator, spellingsOfBoolean)) return false
  }
  if (commentTextBag !== undefined) {
    if (!writeBag(out, depth + 1, comCommentTextBag, comCommentText, commentTextBag, writeOrderedText)) return false
  }
  if (additionalDataBag !== undefined) {
    if (!writeBag(out, depth + 1, ictAdditionalDataBag, ictAdditionalData, additionalDataBag, writeAdditionalData)) return false
  }
  out.end(depth, tags)
  return true
}

/** Writes `SharedAsset`. */
export function writeSharedAsset(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let assetCategory: unknown
  let assetDirectionCategory: unknown
  let titleTextBag: unknown
  let licenceTextBag: unknown
  let webURI: unknown
  let partnerOfficeCodeBag: unknown
  let descriptionTextBag: unknown
  let confidentialIndicator: unknown
  let commentTextBag: unknown
  let additionalDataBag: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'assetCategory': assetCategory = member; break
      case 'assetDirectionCategory': assetDirectionCategory = member; break
      case 'titleTextBag': titleTextBag = member; break
      case 'licenceTextBag': licenceTextBag = member; break
      case 'webURI': webURI = member; break
      case 'partnerOfficeCodeBag': partnerOfficeCodeBag = member; break
      case 'descriptionTextBag': descriptionTextBag = member; break
      case 'confidentialIndicator': confidentialIndicator = member; break
      case 'commentTextBag': commentTextBag = member; break
      case 'additionalDataBag': additionalDataBag = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (!out.valueElement(depth + 1, ictAssetCategory, assetCategory, spellingsOfToken)) return false
  if (!out.valueElement(depth + 1, ictAssetDirectionCategory, assetDirectionCategory, spellingsOfAssetDirectionCategory)) return false
  if (!writeBag(out, depth + 1, ictTitleTextBag, ictTitleText, titleTextBag, writeMultilingualText)) return false
  if (licenceTextBag !== undefined) {
    if (!writeBag(out, depth + 1, ictLicenceTextBag, ictLicenceText, licenceTextBag, writeMultilingualText)) return false
  }
  if (webURI !== undefined) {
    if (!out.valueElement(depth + 1, comWebURI, webURI, spellingsOfURI)) return false
  }
  if (partnerOfficeCodeBag !== undefined) {
    if (!writeValuesBag(out, depth + 1, ictPartnerOfficeCodeBag, ictPartnerOfficeCode, partnerOfficeCodeBag, spellingsOfExtendedWIPOST3Code)) return false
  }
  if (descriptionTextBag !== undefined) {
    if (!writeBag(out, depth + 1, ictDescriptionTextBag, ictDescriptionText, descriptionTextBag, writeMultilingualText)) return false
  }
  if (confidentialIndicator !== undefined) {
    if (!out.valueElement(depth + 1, comConfidentialIndicator, confidentialIndicator, spellingsOfBoolean)) return false
  }
  if (commentTextBag !== undefined) {
    if (!writeBag(out, depth + 1, comCommentTextBag, comCommentText, commentTextBag, writeOrderedText)) return false
  }
  if (additionalDataBag !== undefined) {
    if (!writeBag(out, depth + 1, ictAdditionalDataBag, ictAdditionalData, additionalDataBag, writeAdditionalData)) return false
  }
  out.end(depth, tags)
  return true
}

/** Writes `BureauPlatform`. */
export function writeBureauPlatform(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let titleTextBag: unknown
  let stageCategory: unknown
  let webURI: unknown
  let descriptionTextBag: unknown
  let confidentialIndicator: unknown
  let commentTextBag: unknown
  let additionalDataBag: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'titleTextBag': titleTextBag = member; break
      case 'stageCategory': stageCategory = member; break
      case 'webURI': webURI = member; break
      case 'descriptionTextBag': descriptionTextBag = member; break
      case 'confidentialIndicator': confidentialIndicator = member; break
      case 'commentTextBag': commentTextBag = member; break
      case 'additionalDataBag': additionalDataBag = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (!writeBag(out, depth + 1, ictTitleTextBag, ictTitleText, titleTextBag, writeMultilingualText)) return false
  if (stageCategory !== undefined) {
    if (!out.valueElement(depth + 1, ictStageCategory, stageCategory, spellingsOfToken)) return false
  }
  if (webURI !== undefined) {
    if (!out.valueElement(depth + 1, comWebURI, webURI, spellingsOfURI)) return false
  }
  if (descriptionTextBag !== undefined) {
    if (!writeBag(out, depth + 1, ictDescriptionTextBag, ictDescriptionText, descriptionTextBag, writeMultilingualText)) return false
  }
  if (confidentialIndicator !== undefined) {
    if (!out.valueElement(depth + 1, comConfidentialIndicator, confidentialIndicator, spellingsOfBoolean)) return false
  }
  if (commentTextBag !== undefined) {
    if (!writeBag(out, depth + 1, comCommentTextBag, comCommentText, commentTextBag, writeOrderedText)) return false
  }
  if (additionalDataBag !== undefined) {
    if (!writeBag(out, depth + 1, ictAdditionalDataBag, ictAdditionalData, additionalDataBag, writeAdditionalData)) return false
  }
  out.end(depth, tags)
  return true
}

/** Writes `ReferenceArchitectureSection`. */
export function writeReferenceArchitectureSection(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let referenceDate: unknown
  let sharedAssetBag: unknown
  let bureauPlatform: unknown
  let confidentialIndicator: unknown
  let commentTextBag: unknown
  let additionalDataBag: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'referenceDate': referenceDate = member; break
      case 'sharedAssetBag': sharedAssetBag = member; break
      case 'bureauPlatform': bureauPlatform = member; break
      case 'confidentialIndicator': confidentialIndicator = member; break
      case 'commentTextBag': commentTextBag = member; break
      case 'additionalDataBag': additionalDataBag = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (!out.valueElement(depth + 1, ictReferenceDate, referenceDate, spellingsOfDate)) return false
  if (sharedAssetBag !== undefined) {
    if (!writeBag(out, depth + 1, ictSharedAssetBag, ictSharedAsset, sharedAssetBag, writeSharedAsset)) return false
  }
  if (bureauPlatform !== undefined) {
    if (!writeBureauPlatform(out, depth + 1, ictBureauPlatform, bureauPlatform)) return false
  }
  if (confidentialIndicator !== undefined) {
    if (!out.valueElement(depth + 1, comConfidentialIndicator, confidentialIndicator, spellingsOfBoolean)) return false
  }
  if (commentTextBag !== undefined) {
    if (!writeBag(out, depth + 1, comCommentTextBag, comCommentText, commentTextBag, writeOrderedText)) return false
  }
  if (additionalDataBag !== undefined) {
    if (!writeBag(out, depth + 1, ictAdditionalDataBag, ictAdditionalData, additionalDataBag, writeAdditionalData)) return false
  }
  out.end(depth, tags)
  return true
}

/** Writes `CooperationProject`. */
export function writeCooperationProject(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let titleTextBag: unknown
  let projectRoleCategory: unknown
  let subjectTextBag: unknown
  let stageCategory: unknown
  let partnerOfficeCodeBag: unknown
  let projectPeriod: unknown
  let webURI: unknown
  let confidentialIndicator: unknown
  let commentTextBag: unknown
  let additionalDataBag: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'titleTextBag': titleTextBag = member; break
      case 'projectRoleCategory': projectRoleCategory = member; break
      case 'subjectTextBag': subjectTextBag = member; break
      case 'stageCategory': stageCategory = member; break
      case 'partnerOfficeCodeBag': partnerOfficeCodeBag = member; break
      case 'projectPeriod': projectPeriod = member; break
      case 'webURI': webURI = member; break
      case 'confidentialIndicator': confidentialIndicator = member; break
      case 'commentTextBag': commentTextBag = member; break
      case 'additionalDataBag': additionalDataBag = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (!writeBag(out, depth + 1, ictTitleTextBag, ictTitleText, titleTextBag, writeMultilingualText)) return false
  if (!out.valueElement(depth + 1, ictProjectRoleCategory, projectRoleCategory, spellingsOfToken)) return false
  if (subjectTextBag !== undefined) {
    if (!writeBag(out, depth + 1, ictSubjectTextBag, ictSubjectText, subjectTextBag, writeMultilingualText)) return false
  }
  if (stageCategory !== undefined) {
    if (!out.valueElement(depth + 1, ictStageCategory, stageCategory, spellingsOfToken)) return false
  }
  if (partnerOfficeCodeBag !== undefined) {
    if (!writeValuesBag(out, depth + 1, ictPartnerOfficeCodeBag, ictPartnerOfficeCode, partnerOfficeCodeBag, spellingsOfExtendedWIPOST3Code)) return false
  }
  if (projectPeriod !== undefined) {
    if (!writeDateRange(out, depth + 1, ictProjectPeriod, projectPeriod)) return false
  }
  if (webURI !== undefined) {
    if (!out.valueElement(depth + 1, comWebURI, webURI, spellingsOfURI)) return false
  }
  if (confidentialIndicator !== undefined) {
    if (!out.valueElement(depth + 1, comConfidentialIndicator, confidentialIndicator, spellingsOfBoolean)) return false
  }
  if (commentTextBag !== undefined) {
    if (!writeBag(out, depth + 1, comCommentTextBag, comCommentText, commentTextBag, writeOrderedText)) return false
  }
  if (additionalDataBag !== undefined) {
    if (!writeBag(out, depth + 1, ictAdditionalDataBag, ictAdditionalData, additionalDataBag, writeAdditionalData)) return false
  }
  out.end(depth, tags)
  return true
}

/** Writes `GlobalIdentifierPilot`. */
export function writeGlobalIdentifierPilot(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let participationIndicator: unknown
  let projectRoleCategory: unknown
  let startDate: unknown
  let webURI: unknown
  let descriptionTextBag: unknown
  let confidentialIndicator: unknown
  let commentTextBag: unknown
  let additionalDataBag: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'participationIndicator': participationIndicator = member; break
      case 'projectRoleCategory': projectRoleCategory = member; break
      case 'startDate': startDate = member; break
      case 'webURI': webURI = member; break
      case 'descriptionTextBag': descriptionTextBag = member; break
      case 'confidentialIndicator': confidentialIndicator = member; break
      case 'commentTextBag': commentTextBag = member; break
      case 'additionalDataBag': additionalDataBag = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (!out.valueElement(depth + 1, ictParticipationIndicator, participationIndicator, spellingsOfBoolean)) return false
  if (projectRoleCategory !== undefined) {
    if (!out.valueElement(depth + 1, ictProjectRoleCategory, projectRoleCategory, spellingsOfToken)) return false
  }
  if (startDate !== undefined) {
    if (!out.valueElement(depth + 1, comStartDate, startDate, spellingsOfDate)) return false
  }
  if (webURI !== undefined) {
    if (!out.valueElement(depth + 1, comWebURI, webURI, spellingsOfURI)) return false
  }
  if (descriptionTextBag !== undefined) {
    if (!writeBag(out, depth + 1, ictDescriptionTextBag, ictDescriptionText, descriptionTextBag, writeMultilingualText)) return false
  }
  if (confidentialIndicator !== undefined) {
    if (!out.valueElement(depth + 1, comConfidentialIndicator, confidentialIndicator, spellingsOfBoolean)) return false
  }
  if (commentTextBag !== undefined) {
    if (!writeBag(out, depth + 1, comCommentTextBag, comCommentText, commentTextBag, writeOrderedText)) return false
  }
  if (additionalDataBag !== undefined) {
    if (!writeBag(out, depth + 1, ictAdditionalDataBag, ictAdditionalData, additionalDataBag, writeAdditionalData)) return false
  }
  out.end(depth, tags)
  return true
}

/** Writes `APICatalogueEntry`. */
export function writeAPICatalogueEntry(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let apiName: unknown
  let apiVersionNumber: unknown
  let descriptionTextBag: unknown
  let ipRightCategoryBag: unknown
  let apiSpecificationURI: unknown
  let webURI: unknown
  let conformanceCode: unknown
  let standardUseBag: unknown
  let accessCategory: unknown
  let apiPublicationDate: unknown
  let confidentialIndicator: unknown
  let commentTextBag: unknown
  let additionalDataBag: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'apiName': apiName = member; break
      case 'apiVersionNumber': apiVersionNumber = member; break
      case 'descriptionTextBag': descriptionTextBag = member; break
      case 'ipRightCategoryBag': ipRightCategoryBag = member; break
      case 'apiSpecificationURI': apiSpecificationURI = member; break
      case 'webURI': webURI = member; break
      case 'conformanceCode': conformanceCode = member; break
      case 'standardUseBag': standardUseBag = member; break
      case 'accessCategory': accessCategory = member; break
      case 'apiPublicationDate': apiPublicationDate = member; break
      case 'confidentialIndicator': confidentialIndicator = member; break
      case 'commentTextBag': commentTextBag = member; break
      case 'additionalDataBag': additionalDataBag = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (!out.textElement(depth + 1, ictAPIName, apiName)) return false
  if (apiVersionNumber !== undefined) {
    if (!out.textElement(depth + 1, ictAPIVersionNumber, apiVersionNumber)) return false
  }
  if (descriptionTextBag !== undefined) {
    if (!writeBag(out, depth + 1, ictDescriptionTextBag, ictDescriptionText, descriptionTextBag, writeMultilingualText)) return false
  }
  if (ipRightCategoryBag !== undefined) {
    if (!writeValuesBag(out, depth + 1, ictIPRightCategoryBag, ictIPRightCategory, ipRightCategoryBag, spellingsOfToken)) return false
  }
  if (apiSpecificationURI !== undefined) {
    if (!out.valueElement(depth + 1, ictAPISpecificationURI, apiSpecificationURI, spellingsOfURI)) return false
  }
  if (webURI !== undefined) {
    if (!out.valueElement(depth + 1, comWebURI, webURI, spellingsOfURI)) return false
  }
  if (conformanceCode !== undefined) {
    if (!out.valueElement(depth + 1, ictConformanceCode, conformanceCode, spellingsOfConformanceCode)) return false
  }
  if (standardUseBag !== undefined) {
    if (!writeBag(out, depth + 1, ictStandardUseBag, ictStandardUse, standardUseBag, writeStandardUse)) return false
  }
  if (accessCategory !== undefined) {
    if (!out.valueElement(depth + 1, ictAccessCategory, accessCategory, spellingsOfToken)) return false
  }
  if (apiPublicationDate !== undefined) {
    if (!out.valueElement(depth + 1, ictAPIPublicationDate, apiPublicationDate, spellingsOfDate)) return false
  }
  if (confidentialIndicator !== undefined) {
    if (!out.valueElement(depth + 1, comConfidentialIndicator, confidentialIndicator, spellingsOfBoolean)) return false
  }
  if (commentTextBag !== undefined) {
    if (!writeBag(out, depth + 1, comCommentTextBag, comCommentText, commentTextBag, writeOrderedText)) return false
  }
  if (additionalDataBag !== undefined) {
    if (!writeBag(out, depth + 1, ictAdditionalDataBag, ictAdditionalData, additionalDataBag, writeAdditionalData)) return false
  }
  out.end(depth, tags)
  return true
}

/** Writes `ExceptionCoverage`. */
export function writeExceptionCoverage(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let exceptionCode: unknown
  let exceptionTotalQuantity: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'exceptionCode': exceptionCode = member; break
      case 'exceptionTotalQuantity': exceptionTotalQuantity = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (!out.valueElement(depth + 1, ictExceptionCode, exceptionCode, spellingsOfToken)) return false
  if (!out.valueElement(depth + 1, ictExceptionTotalQuantity, exceptionTotalQuantity, spellingsOfNonNegativeInteger)) return false
  out.end(depth, tags)
  return true
}

/** Writes `AuthorityFile`. */
export function writeAuthorityFile(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let provisionIndicator: unknown
  let authorityFileFormatCode: unknown
  let authorityFileVersionNumber: unknown
  let authorityFilePeriod: unknown
  let updateAFCategory: unknown
  let frequencyCategory: unknown
  let lastUpdateDate: unknown
  let authorityFileURI: unknown
  let definitionFileURI: unknown
  let publicationTotalQuantity: unknown
  let exceptionCoverageBag: unknown
  let confidentialIndicator: unknown
  let commentTextBag: unknown
  let additionalDataBag: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'provisionIndicator': provisionIndicator = member; break
      case 'authorityFileFormatCode': authorityFileFormatCode = member; break
      case 'authorityFileVersionNumber': authorityFileVersionNumber = member; break
      case 'authorityFilePeriod': authorityFilePeriod = member; break
      case 'updateAFCategory': updateAFCategory = member; break
      case 'frequencyCategory': frequencyCategory = member; break
      case 'lastUpdateDate': lastUpdateDate = member; break
      case 'authorityFileURI': authorityFileURI = member; break
      case 'definitionFileURI': definitionFileURI = member; break
      case 'publicationTotalQuantity': publicationTotalQuantity = member; break
      case 'exceptionCoverageBag': exceptionCoverageBag = member; break
      case 'confidentialIndicator': confidentialIndicator = member; break
      case 'commentTextBag': commentTextBag = member; break
      case 'additionalDataBag': additionalDataBag = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (!out.valueElement(depth + 1, ictProvisionIndicator, provisionIndicator, spellingsOfBoolean)) return false
  if (authorityFileFormatCode !== undefined) {
    if (!out.valueElement(depth + 1, ictAuthorityFileFormatCode, authorityFileFormatCode, spellingsOfAuthorityFileFormatCode)) return false
  }
  if (authorityFileVersionNumber !== undefined) {
    if (!out.textElement(depth + 1, ictAuthorityFileVersionNumber, authorityFileVersionNumber)) return false
  }
  if (authorityFilePeriod !== undefined) {
    if (!writeDateRange(out, depth + 1, ictAuthorityFilePeriod, authorityFilePeriod)) return false
  }
  if (updateAFCategory !== undefined) {
    if (!out.valueElement(depth + 1, ictUpdateAFCategory, updateAFCategory, spellingsOfUpdateAFCategory)) return false
  }
  if (frequencyCategory !== undefined) {
    if (!out.valueElement(depth + 1, ictFrequencyCategory, frequencyCategory, spellingsOfToken)) return false
  }
  if (lastUpdateDate !== undefined) {
    if (!out.valueElement(depth + 1, ictLastUpdateDate, lastUpdateDate, spellingsOfDate)) return false
  }
  if (authorityFileURI !== undefined) {
    if (!out.valueElement(depth + 1, ictAuthorityFileURI, authorityFileURI, spellingsOfURI)) return false
  }
  if (definitionFileURI !== undefined) {
    if (!out.valueElement(depth + 1, ictDefinitionFileURI, definitionFileURI, spellingsOfURI)) return false
  }
  if (publicationTotalQuantity !== undefined) {
    if (!out.valueElement(depth + 1, ictPublicationTotalQuantity, publicationTotalQuantity, spellingsOfNonNegativeInteger)) return false
  }
  if (exceptionCoverageBag !== undefined) {
    if (!writeBag(out, depth + 1, ictExceptionCoverageBag, ictExceptionCoverage, exceptionCoverageBag, writeExceptionCoverage)) return false
  }
  if (confidentialIndicator !== undefined) {
    if (!out.valueElement(depth + 1, comConfidentialIndicator, confidentialIndicator, spellingsOfBoolean)) return false
  }
  if (commentTextBag !== undefined) {
    if (!writeBag(out, depth + 1, comCommentTextBag, comCommentText, commentTextBag, writeOrderedText)) return false
  }
  if (additionalDataBag !== undefined) {
    if (!writeBag(out, depth + 1, ictAdditionalDataBag, ictAdditionalData, additionalDataBag, writeAdditionalData)) return false
  }
  out.end(depth, tags)
  return true
}

/** Writes `CooperationSection`. */
export function writeCooperationSection(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let referenceDate: unknown
  let cooperationProjectBag: unknown
  let globalIdentifierPilot: unknown
  let apiCatalogueEntryBag: unknown
  let authorityFile: unknown
  let confidentialIndicator: unknown
  let commentTextBag: unknown
  let additionalDataBag: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'referenceDate': referenceDate = member; break
      case 'cooperationProjectBag': cooperationProjectBag = member; break
      case 'globalIdentifierPilot': globalIdentifierPilot = member; break
      case 'apiCatalogueEntryBag': apiCatalogueEntryBag = member; break
      case 'authorityFile': authorityFile = member; break
      case 'confidentialIndicator': confidentialIndicator = member; break
      case 'commentTextBag': commentTextBag = member; break
      case 'additionalDataBag': additionalDataBag = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (!out.valueElement(depth + 1, ictReferenceDate, referenceDate, spellingsOfDate)) return false
  if (cooperationProjectBag !== undefined) {
    if (!writeBag(out, depth + 1, ictCooperationProjectBag, ictCooperationProject, cooperationProjectBag, writeCooperationProject)) return false
  }
  if (globalIdentifierPilot !== undefined) {
    if (!writeGlobalIdentifierPilot(out, depth + 1, ictGlobalIdentifierPilot, globalIdentifierPilot)) return false
  }
  if (apiCatalogueEntryBag !== undefined) {
    if (!writeBag(out, depth + 1, ictAPICatalogueEntryBag, ictAPICatalogueEntry, apiCatalogueEntryBag, writeAPICatalogueEntry)) return false
  }
  if (authorityFile !== undefined) {
    if (!writeAuthorityFile(out, depth + 1, ictAuthorityFile, authorityFile)) return false
  }
  if (confidentialIndicator !== undefined) {
    if (!out.valueElement(depth + 1, comConfidentialIndicator, confidentialIndicator, spellingsOfBoolean)) return false
  }
  if (commentTextBag !== undefined) {
    if (!writeBag(out, depth + 1, comCommentTextBag, comCommentText, commentTextBag, writeOrderedText)) return false
  }
  if (additionalDataBag !== undefined) {
    if (!writeBag(out, depth + 1, ictAdditionalDataBag, ictAdditionalData, additionalDataBag, writeAdditionalData)) return false
  }
  out.end(depth, tags)
  return true
}

/** Writes `StandardImplementation`. */
export function writeStandardImplementation(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let standardUse: unknown
  let ipRightCategoryBag: unknown
  let implementationStatusCategory: unknown
  let originalStatus: unknown
  let targetDate: unknown
  let deviationTextBag: unknown
  let confidentialIndicator: unknown
  let commentTextBag: unknown
  let additionalDataBag: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'standardUse': standardUse = member; break
      case 'ipRightCategoryBag': ipRightCategoryBag = member; break
      case 'implementationStatusCategory': implementationStatusCategory = member; break
      case 'originalStatus': originalStatus = member; break
      case 'targetDate': targetDate = member; break
      case 'deviationTextBag': deviationTextBag = member; break
      case 'confidentialIndicator': confidentialIndicator = member; break
      case 'commentTextBag': commentTextBag = member; break
      case 'additionalDataBag': additionalDataBag = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (!writeStandardUse(out, depth + 1, ictStandardUse, standardUse)) return false
  if (ipRightCategoryBag !== undefined) {
    if (!writeValuesBag(out, depth + 1, ictIPRightCategoryBag, ictIPRightCategory, ipRightCategoryBag, spellingsOfToken)) return false
  }
  if (!out.valueElement(depth + 1, ictImplementationStatusCategory, implementationStatusCategory, spellingsOfToken)) return false
  if (originalStatus !== undefined) {
    if (!writeOriginalStatus(out, depth + 1, ictOriginalStatus, originalStatus)) return false
  }
  if (targetDate !== undefined) {
    if (!out.valueElement(depth + 1, ictTargetDate, targetDate, spellingsOfDate)) return false
  }
  if (deviationTextBag !== undefined) {
    if (!writeBag(out, depth + 1, ictDeviationTextBag, ictDeviationText, deviationTextBag, writeMultilingualText)) return false
  }
  if (confidentialIndicator !== undefined) {
    if (!out.valueElement(depth + 1, comConfidentialIndicator, confidentialIndicator, spellingsOfBoolean)) return false
  }
  if (commentTextBag !== undefined) {
    if (!writeBag(out, depth + 1, comCommentTextBag, comCommentText, commentTextBag, writeOrderedText)) return false
  }
  if (additionalDataBag !== undefined) {
    if (!writeBag(out, depth + 1, ictAdditionalDataBag, ictAdditionalData, additionalDataBag, writeAdditionalData)) return false
  }
  out.end(depth, tags)
  return true
}

/** Writes `TaskForceExpertise`. */
export function writeTaskForceExpertise(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let taskForceName: unknown
  let expertQuantity: unknown
  let personFullNameBag: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'taskForceName': taskForceName = member; break
      case 'expertQuantity': expertQuantity = member; break
      case 'personFullNameBag': personFullNameBag = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (!out.textElement(depth + 1, ictTaskForceName, taskForceName)) return false
  if (!out.valueElement(depth + 1, ictExpertQuantity, expertQuantity, spellingsOfNonNegativeInteger)) return false
  if (personFullNameBag !== undefined) {
    if (!writeTextsBag(out, depth + 1, ictPersonFullNameBag, comPersonFullName, personFullNameBag)) return false
  }
  out.end(depth, tags)
  return true
}

/** Writes `SurveyParticipation`. */
export function writeSurveyParticipation(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let titleTextBag: unknown
  let surveyAnswerCategory: unknown
  let answerDate: unknown
  let webURI: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'titleTextBag': titleTextBag = member; break
      case 'surveyAnswerCategory': surveyAnswerCategory = member; break
      case 'answerDate': answerDate = member; break
      case 'webURI': webURI = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (!writeBag(out, depth + 1, ictTitleTextBag, ictTitleText, titleTextBag, writeMultilingualText)) return false
  if (!out.valueElement(depth + 1, ictSurveyAnswerCategory, surveyAnswerCategory, spellingsOfSurveyAnswerCategory)) return false
  if (answerDate !== undefined) {
    if (!out.valueElement(depth + 1, ictAnswerDate, answerDate, spellingsOfDate)) return false
  }
  if (webURI !== undefined) {
    if (!out.valueElement(depth + 1, comWebURI, webURI, spellingsOfURI)) return false
  }
  out.end(depth, tags)
  return true
}

/** Writes `WIPOStandardSection`. */
export function writeWIPOStandardSection(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let referenceDate: unknown
  let standardImplementationBag: unknown
  let taskForceExpertiseBag: unknown
  let surveyParticipationBag: unknown
  let confidentialIndicator: unknown
  let commentTextBag: unknown
  let additionalDataBag: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'referenceDate': referenceDate = member; break
      case 'standardImplementationBag': standardImplementationBag = member; break
      case 'taskForceExpertiseBag': taskForceExpertiseBag = member; break
      case 'surveyParticipationBag': surveyParticipationBag = member; break
      case 'confidentialIndicator': confidentialIndicator = member; break
      case 'commentTextBag': commentTextBag = member; break
      case 'additionalDataBag': additionalDataBag = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (!out.valueElement(depth + 1, ictReferenceDate, referenceDate, spellingsOfDate)) return false
  if (standardImplementationBag !== undefined) {
    if (!writeBag(out, depth + 1, ictStandardImplementationBag, ictStandardImplementation, standardImplementationBag, writeStandardImplementation)) return false
  }
  if (taskForceExpertiseBag !== undefined) {
    if (!writeBag(out, depth + 1, ictTaskForceExpertiseBag, ictTaskForceExpertise, taskForceExpertiseBag, writeTaskForceExpertise)) return false
  }
  if (surveyParticipationBag !== undefined) {
    if (!writeBag(out, depth + 1, ictSurveyParticipationBag, ictSurveyParticipation, surveyParticipationBag, writeSurveyParticipation)) return false
  }
  if (confidentialIndicator !== undefined) {
    if (!out.valueElement(depth + 1, comConfidentialIndicator, confidentialIndicator, spellingsOfBoolean)) return false
  }
  if (commentTextBag !== undefined) {
    if (!writeBag(out, depth + 1, comCommentTextBag, comCommentText, commentTextBag, writeOrderedText)) return false
  }
  if (additionalDataBag !== undefined) {
    if (!writeBag(out, depth + 1, ictAdditionalDataBag, ictAdditionalData, additionalDataBag, writeAdditionalData)) return false
  }
  out.end(depth, tags)
  return true
}

/** Writes `SecurityPolicy`. */
export function writeSecurityPolicy(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let titleTextBag: unknown
  let implementationStatusCategory: unknown
  let securityBasisCategoryBag: unknown
  let adoptionDate: unknown
  let revisionDate: unknown
  let policyDocument: unknown
  let yearlyEvaluation: unknown
  let sharingBag: unknown
  let confidentialIndicator: unknown
  let commentTextBag: unknown
  let additionalDataBag: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'titleTextBag': titleTextBag = member; break
      case 'implementationStatusCategory': implementationStatusCategory = member; break
      case 'securityBasisCategoryBag': securityBasisCategoryBag = member; break
      case 'adoptionDate': adoptionDate = member; break
      case 'revisionDate': revisionDate = member; break
      case 'policyDocument': policyDocument = member; break
      case 'yearlyEvaluation': yearlyEvaluation = member; break
      case 'sharingBag': sharingBag = member; break
      case 'confidentialIndicator': confidentialIndicator = member; break
      case 'commentTextBag': commentTextBag = member; break
      case 'additionalDataBag': additionalDataBag = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (!writeBag(out, depth + 1, ictTitleTextBag, ictTitleText, titleTextBag, writeMultilingualText)) return false
  if (!out.valueElement(depth + 1, ictImplementationStatusCategory, implementationStatusCategory, spellingsOfToken)) return false
  if (securityBasisCategoryBag !== undefined) {
    if (!writeValuesBag(out, depth + 1, ictSecurityBasisCategoryBag, ictSecurityBasisCategory, securityBasisCategoryBag, spellingsOfToken)) return false
  }
  if (adoptionDate !== undefined) {
    if (!out.valueElement(depth + 1, ictAdoptionDate, adoptionDate, spellingsOfDate)) return false
  }
  if (revisionDate !== undefined) {
    if (!out.valueElement(depth + 1, ictRevisionDate, revisionDate, spellingsOfDate)) return false
  }
  if (policyDocument !== undefined) {
    if (!writeDocumentReference(out, depth + 1, ictPolicyDocument, policyDocument)) return false
  }
  if (yearlyEvaluation !== undefined) {
    if (!writeYearlyEvaluation(out, depth + 1, ictYearlyEvaluation, yearlyEvaluation)) return false
  }
  if (sharingBag !== undefined) {
    if (!writeBag(out, depth + 1, ictSharingBag, ictSharing, sharingBag, writeSharing)) return false
  }
  if (confidentialIndicator !== undefined) {
    if (!out.valueElement(depth + 1, comConfidentialIndicator, confidentialIndicator, spellingsOfBoolean)) return false
  }
  if (commentTextBag !== undefined) {
    if (!writeBag(out, depth + 1, comCommentTextBag, comCommentText, commentTextBag, writeOrderedText)) return false
  }
  if (additionalDataBag !== undefined) {
    if (!writeBag(out, depth + 1, ictAdditionalDataBag, ictAdditionalData, additionalDataBag, writeAdditionalData)) return false
  }
  out.end(depth, tags)
  return true
}

/** Writes `SecurityChallenge`. */
export function writeSecurityChallenge(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let challengeTextBag: unknown
  let solutionTextBag: unknown
  let confidentialIndicator: unknown
  let commentTextBag: unknown
  let additionalDataBag: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'challengeTextBag': challengeTextBag = member; break
      case 'solutionTextBag': solutionTextBag = member; break
      case 'confidentialIndicator': confidentialIndicator = member; break
      case 'commentTextBag': commentTextBag = member; break
      case 'additionalDataBag': additionalDataBag = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (!writeBag(out, depth + 1, ictChallengeTextBag, ictChallengeText, challengeTextBag, writeMultilingualText)) return false
  if (solutionTextBag !== undefined) {
    if (!writeBag(out, depth + 1, ictSolutionTextBag, ictSolutionText, solutionTextBag, writeMultilingualText)) return false
  }
  if (confidentialIndicator !== undefined) {
    if (!out.valueElement(depth + 1, comConfidentialIndicator, confidentialIndicator, spellingsOfBoolean)) return false
  }
  if (commentTextBag !== undefined) {
    if (!writeBag(out, depth + 1, comCommentTextBag, comCommentText, commentTextBag, writeOrderedText)) return false
  }
  if (additionalDataBag !== undefined) {
    if (!writeBag(out, depth + 1, ictAdditionalDataBag, ictAdditionalData, additionalDataBag, writeAdditionalData)) return false
  }
  out.end(depth, tags)
  return true
}

/** Writes `ITSecuritySection`. */
export function writeITSecuritySection(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let referenceDate: unknown
  let securityPolicyBag: unknown
  let securityChallengeBag: unknown
  let sharingBag: unknown
  let confidentialIndicator: unknown
  let commentTextBag: unknown
  let additionalDataBag: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'referenceDate': referenceDate = member; break
      case 'securityPolicyBag': securityPolicyBag = member; break
      case 'securityChallengeBag': securityChallengeBag = member; break
      case 'sharingBag': sharingBag = member; break
      case 'confidentialIndicator': confidentialIndicator = member; break
      case 'commentTextBag': commentTextBag = member; break
      case 'additionalDataBag': additionalDataBag = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (!out.valueElement(depth + 1, ictReferenceDate, referenceDate, spellingsOfDate)) return false
  if (securityPolicyBag !== undefined) {
    if (!writeBag(out, depth + 1, ictSecurityPolicyBag, ictSecurityPolicy, securityPolicyBag, writeSecurityPolicy)) return false
  }
  if (securityChallengeBag !== undefined) {
    if (!writeBag(out, depth + 1, ictSecurityChallengeBag, ictSecurityChallenge, securityChallengeBag, writeSecurityChallenge)) return false
  }
  if (sharingBag !== undefined) {
    if (!writeBag(out, depth + 1, ictSharingBag, ictSharing, sharingBag, writeSharing)) return false
  }
  if (confidentialIndicator !== undefined) {
    if (!out.valueElement(depth + 1, comConfidentialIndicator, confidentialIndicator, spellingsOfBoolean)) return false
  }
  if (commentTextBag !== undefined) {
    if (!writeBag(out, depth + 1, comCommentTextBag, comCommentText, commentTextBag, writeOrderedText)) return false
  }
  if (additionalDataBag !== undefined) {
    if (!writeBag(out, depth + 1, ictAdditionalDataBag, ictAdditionalData, additionalDataBag, writeAdditionalData)) return false
  }
  out.end(depth, tags)
  return true
}

/** Writes `Lesson`. */
export function writeLesson(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let lessonPhaseCategory: unknown
  let lessonTextBag: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'lessonPhaseCategory': lessonPhaseCategory = member; break
      case 'lessonTextBag': lessonTextBag = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (!out.valueElement(depth + 1, ictLessonPhaseCategory, lessonPhaseCategory, spellingsOfToken)) return false
  if (!writeBag(out, depth + 1, ictLessonTextBag, ictLessonText, lessonTextBag, writeMultilingualText)) return false
  out.end(depth, tags)
  return true
}

/** Writes `ICTProject`. */
export function writeICTProject(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let projectIdentifier: unknown
  let titleTextBag: unknown
  let deliveryModelCategory: unknown
  let stageCategory: unknown
  let projectPhaseCategory: unknown
  let projectPeriod: unknown
  let costBandCategory: unknown
  let resultTextBag: unknown
  let lessonBag: unknown
  let sharingBag: unknown
  let confidentialIndicator: unknown
  let commentTextBag: unknown
  let additionalDataBag: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'projectIdentifier': projectIdentifier = member; break
      case 'titleTextBag': titleTextBag = member; break
      case 'deliveryModelCategory': deliveryModelCategory = member; break
      case 'stageCategory': stageCategory = member; break
      case 'projectPhaseCategory': projectPhaseCategory = member; break
      case 'projectPeriod': projectPeriod = member; break
      case 'costBandCategory': costBandCategory = member; break
      case 'resultTextBag': resultTextBag = member; break
      case 'lessonBag': lessonBag = member; break
      case 'sharingBag': sharingBag = member; break
      case 'confidentialIndicator': confidentialIndicator = member; break
      case 'commentTextBag': commentTextBag = member; break
      case 'additionalDataBag': additionalDataBag = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (!out.valueElement(depth + 1, ictProjectIdentifier, projectIdentifier, spellingsOfKeyIdentifier)) return false
  if (!writeBag(out, depth + 1, ictTitleTextBag, ictTitleText, titleTextBag, writeMultilingualText)) return false
  if (!out.valueElement(depth + 1, ictDeliveryModelCategory, deliveryModelCategory, spellingsOfToken)) return false
  if (stageCategory !== undefined) {
    if (!out.valueElement(depth + 1, ictStageCategory, stageCategory, spellingsOfToken)) return false
  }
  if (projectPhaseCategory !== undefined) {
    if (!out.valueElement(depth + 1, ictProjectPhaseCategory, projectPhaseCategory, spellingsOfToken)) return false
  }
  if (projectPeriod !== undefined) {
    if (!writeDateRange(out, depth + 1, ictProjectPeriod, projectPeriod)) return false
  }
  if (costBandCategory !== undefined) {
    if (!out.valueElement(depth + 1, ictCostBandCategory, costBandCategory, spellingsOfToken)) return false
  }
  if (resultTextBag !== undefined) {
    if (!writeBag(out, depth + 1, ictResultTextBag, ictResultText, resultTextBag, writeMultilingualText)) return false
  }
  if (lessonBag !== undefined) {
    if (!writeBag(out, depth + 1, ictLessonBag, ictLesson, lessonBag, writeLesson)) return false
  }
  if (sharingBag !== undefined) {
    if (!writeBag(out, depth + 1, ictSharingBag, ictSharing, sharingBag, writeSharing)) return false
  }
  if (confidentialIndicator !== undefined) {
    if (!out.valueElement(depth + 1, comConfidentialIndicator, confidentialIndicator, spellingsOfBoolean)) return false
  }
  if (commentTextBag !== undefined) {
    if (!writeBag(out, depth + 1, comCommentTextBag, comCommentText, commentTextBag, writeOrderedText)) return false
  }
  if (additionalDataBag !== undefined) {
    if (!writeBag(out, depth + 1, ictAdditionalDataBag, ictAdditionalData, additionalDataBag, writeAdditionalData)) return false
  }
  out.end(depth, tags)
  return true
}

/** Writes `ICTProjectSection`. */
export function writeICTProjectSection(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let referenceDate: unknown
  let ictProjectBag: unknown
  let confidentialIndicator: unknown
  let commentTextBag: unknown
  let additionalDataBag: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'referenceDate': referenceDate = member; break
      case 'ictProjectBag': ictProjectBag = member; break
      case 'confidentialIndicator': confidentialIndicator = member; break
      case 'commentTextBag': commentTextBag = member; break
      case 'additionalDataBag': additionalDataBag = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (!out.valueElement(depth + 1, ictReferenceDate, referenceDate, spellingsOfDate)) return false
  if (ictProjectBag !== undefined) {
    if (!writeBag(out, depth + 1, ictICTProjectBag, ictICTProject, ictProjectBag, writeICTProject)) return false
  }
  if (confidentialIndicator !== undefined) {
    if (!out.valueElement(depth + 1, comConfidentialIndicator, confidentialIndicator, spellingsOfBoolean)) return false
  }
  if (commentTextBag !== undefined) {
    if (!writeBag(out, depth + 1, comCommentTextBag, comCommentText, commentTextBag, writeOrderedText)) return false
  }
  if (additionalDataBag !== undefined) {
    if (!writeBag(out, depth + 1, ictAdditionalDataBag, ictAdditionalData, additionalDataBag, writeAdditionalData)) return false
  }
  out.end(depth, tags)
  return true
}

/** Writes `FindingJustification`. */
export function writeFindingJustification(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let justifiedFindingCode: unknown
  let justifiedPathText: unknown
  let justificationTextBag: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'justifiedFindingCode': justifiedFindingCode = member; break
      case 'justifiedPathText': justifiedPathText = member; break
      case 'justificationTextBag': justificationTextBag = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (!out.valueElement(depth + 1, ictJustifiedFindingCode, justifiedFindingCode, spellingsOfToken)) return false
  if (justifiedPathText !== undefined) {
    if (!out.textElement(depth + 1, ictJustifiedPathText, justifiedPathText)) return false
  }
  if (!writeBag(out, depth + 1, ictJustificationTextBag, ictJustificationText, justificationTextBag, writeMultilingualText)) return false
  out.end(depth, tags)
  return true
}

/** Writes `OfficeReport`. */
export function writeOfficeReport(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let documentStatusText: unknown
  let ipoVersion: unknown
  let languageCode: unknown
  let st96Version: unknown
  let officeReportIdentifier: unknown
  let replacedReport: unknown
  let ipOfficeCode: unknown
  let reportingPeriod: unknown
  let reportStatusCategory: unknown
  let reportVersionNumber: unknown
  let submissionDate: unknown
  let recommendationSetIdentifier: unknown
  let titleTextBag: unknown
  let reportContactBag: unknown
  let summaryTextBag: unknown
  let confidentialIndicator: unknown
  let responseBag: unknown
  let ictStrategySection: unknown
  let digitizationSection: unknown
  let dataGovernanceSection: unknown
  let digitalTransformationSection: unknown
  let emergingTechnologySection: unknown
  let referenceArchitectureSection: unknown
  let cooperationSection: unknown
  let wipoStandardSection: unknown
  let itSecuritySection: unknown
  let ictProjectSection: unknown
  let findingJustificationBag: unknown
  let commentTextBag: unknown
  let additionalDataBag: unknown
  let provenance: unknown
  let unmappedContentBag: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'documentStatusText': documentStatusText = member; break
      case 'ipoVersion': ipoVersion = member; break
      case 'languageCode': languageCode = member; break
      case 'st96Version': st96Version = member; break
      case 'officeReportIdentifier': officeReportIdentifier = member; break
      case 'replacedReport': replacedReport = member; break
      case 'ipOfficeCode': ipOfficeCode = member; break
      case 'reportingPeriod': reportingPeriod = member; break
      case 'reportStatusCategory': reportStatusCategory = member; break
      case 'reportVersionNumber': reportVersionNumber = member; break
      case 'submissionDate': submissionDate = member; break
      case 'recommendationSetIdentifier': recommendationSetIdentifier = member; break
      case 'titleTextBag': titleTextBag = member; break
      case 'reportContactBag': reportContactBag = member; break
      case 'summaryTextBag': summaryTextBag = member; break
      case 'confidentialIndicator': confidentialIndicator = member; break
      case 'responseBag': responseBag = member; break
      case 'ictStrategySection': ictStrategySection = member; break
      case 'digitizationSection': digitizationSection = member; break
      case 'dataGovernanceSection': dataGovernanceSection = member; break
      case 'digitalTransformationSection': digitalTransformationSection = member; break
      case 'emergingTechnologySection': emergingTechnologySection = member; break
      case 'referenceArchitectureSection': referenceArchitectureSection = member; break
      case 'cooperationSection': cooperationSection = member; break
      case 'wipoStandardSection': wipoStandardSection = member; break
      case 'itSecuritySection': itSecuritySection = member; break
      case 'ictProjectSection': ictProjectSection = member; break
      case 'findingJustificationBag': findingJustificationBag = member; break
      case 'commentTextBag': commentTextBag = member; break
      case 'additionalDataBag': additionalDataBag = member; break
      case 'provenance': provenance = member; break
      case 'unmappedContentBag': unmappedContentBag = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (documentStatusText !== undefined) {
    out.markup(comDocumentStatusTextQuoteMarkup)
    if (!out.attribute(documentStatusText)) return false
    out.markup(quoteMarkup)
  }
  if (ipoVersion !== 'ICT_V1_0') return false
  out.markup(comIpoVersionQuoteICTV10QuoteMarkup)
  if (languageCode !== undefined) {
    out.markup(comLanguageCodeQuoteMarkup)
    if (!out.value(languageCode, spellingsOfExtendedISOLanguageCode)) return false
    out.markup(quoteMarkup)
  }
  if (st96Version !== 'V6_0') return false
  out.markup(comSt96VersionQuoteV60QuoteEndMarkup)
  if (!out.valueElement(depth + 1, ictOfficeReportIdentifier, officeReportIdentifier, spellingsOfKeyIdentifier)) return false
  if (replacedReport !== undefined) {
    if (!writeReplacedReport(out, depth + 1, ictReplacedReport, replacedReport)) return false
  }
  if (!out.valueElement(depth + 1, comIPOfficeCode, ipOfficeCode, spellingsOfExtendedWIPOST3Code)) return false
  if (!writeDateRange(out, depth + 1, ictReportingPeriod, reportingPeriod)) return false
  if (!out.valueElement(depth + 1, ictReportStatusCategory, reportStatusCategory, spellingsOfReportStatusCategory)) return false
  if (reportVersionNumber !== undefined) {
    if (!out.textElement(depth + 1, ictReportVersionNumber, reportVersionNumber)) return false
  }
  if (submissionDate !== undefined) {
    if (!out.valueElement(depth + 1, ictSubmissionDate, submissionDate, spellingsOfDate)) return false
  }
  if (!out.valueElement(depth + 1, ictRecommendationSetIdentifier, recommendationSetIdentifier, spellingsOfKeyIdentifier)) return false
  if (titleTextBag !== undefined) {
    if (!writeBag(out, depth + 1, ictTitleTextBag, ictTitleText, titleTextBag, writeMultilingualText)) return false
  }
  if (reportContactBag !== undefined) {
    if (!writeBag(out, depth + 1, ictReportContactBag, ictReportContact, reportContactBag, writeReportContact)) return false
  }
  if (summaryTextBag !== undefined) {
    if (!writeBag(out, depth + 1, ictSummaryTextBag, ictSummaryText, summaryTextBag, writeMultilingualText)) return false
  }
  if (confidentialIndicator !== undefined) {
    if (!out.valueElement(depth + 1, comConfidentialIndicator, confidentialIndicator, spellingsOfBoolean)) return false
  }
  if (responseBag !== undefined) {
    if (!writeBag(out, depth + 1, ictResponseBag, ictResponse, responseBag, writeResponse)) return false
  }
  if (ictStrategySection !== undefined) {
    if (!writeICTStrategySection(out, depth + 1, ictICTStrategySection, ictStrategySection)) return false
  }
  if (digitizationSection !== undefined) {
    if (!writeDigitizationSection(out, depth + 1, ictDigitizationSection, digitizationSection)) return false
  }
  if (dataGovernanceSection !== undefined) {
    if (!writeDataGovernanceSection(out, depth + 1, ictDataGovernanceSection, dataGovernanceSection)) return false
  }
  if (digitalTransformationSection !== undefined) {
    if (!writeDigitalTransformationSection(out, depth + 1, ictDigitalTransformationSection, digitalTransformationSection)) return false
  }
  if (emergingTechnologySection !== undefined) {
    if (!writeEmergingTechnologySection(out, depth + 1, ictEmergingTechnologySection, emergingTechnologySection)) return false
  }
  if (referenceArchitectureSection !== undefined) {
    if (!writeReferenceArchitectureSection(out, depth + 1, ictReferenceArchitectureSection, referenceArchitectureSection)) return false
  }
  if (cooperationSection !== undefined) {
    if (!writeCooperationSection(out, depth + 1, ictCooperationSection, cooperationSection)) return false
  }
  if (wipoStandardSection !== undefined) {
    if (!writeWIPOStandardSection(out, depth + 1, ictWIPOStandardSection, wipoStandardSection)) return false
  }
  if (itSecuritySection !== undefined) {
    if (!writeITSecuritySection(out, depth + 1, ictITSecuritySection, itSecuritySection)) return false
  }
  if (ictProjectSection !== undefined) {
    if (!writeICTProjectSection(out, depth + 1, ictICTProjectSection, ictProjectSection)) return false
  }
  if (findingJustificationBag !== undefined) {
    if (!writeBag(out, depth + 1, ictFindingJustificationBag, ictFindingJustification, findingJustificationBag, writeFindingJustification)) return false
  }
  if (commentTextBag !== undefined) {
    if (!writeBag(out, depth + 1, comCommentTextBag, comCommentText, commentTextBag, writeOrderedText)) return false
  }
  if (additionalDataBag !== undefined) {
    if (!writeBag(out, depth + 1, ictAdditionalDataBag, ictAdditionalData, additionalDataBag, writeAdditionalData)) return false
  }
  if (provenance !== undefined) {
    if (!writeProvenance(out, depth + 1, ictProvenance, provenance)) return false
  }
  if (unmappedContentBag !== undefined) {
    if (!writeBag(out, depth + 1, ictUnmappedContentBag, ictUnmappedContent, unmappedContentBag, writeUnmappedContent)) return false
  }
  out.end(depth, tags)
  return true
}
