/**
 * Readers of the records of `office-report`, from bytes to checked objects.
 *
 * Generated from the declarations in src/model by `npm run generate`. Do not edit: change the declaration.
 */
import type {
  APICatalogueEntry, Assistance, AuthorityFile, AwarenessActivity, BureauForum, BureauPlatform, BusinessProblem, Collection, CooperationProject,
  CooperationSection, DataAccess, DataGovernanceSection, DateRange, DigitalTransformationSection, DigitizationSection, DisseminationChannel,
  DocumentReference, EmailAddressText, EmergingTechnologySection, EvaluationCriterion, ExceptionCoverage, FindingJustification, GlobalIdentifierPilot,
  GovernanceInstrument, Holding, ICTProject, ICTProjectSection, ICTStrategySection, ITSecuritySection, LegalAmendment, Lesson, Milestone, OfficeReport,
  OptionAssessment, OriginalStatus, ReferenceArchitectureSection, ReplacedReport, ReportContact, Response, ResponseReference, RiskAssessment,
  SecurityChallenge, SecurityPolicy, SharedAsset, Sharing, StakeholderInvolvement, StandardImplementation, StandardUse, SurveyParticipation,
  TaskForceExpertise, TechnologyPolicy, UseCase, WIPOStandardSection, YearlyEvaluation,
} from '../../model/types.ts'
import { COM, type Cursor, END, ICT, type Name } from '../cursor.ts'
import type { Draft } from '../draft.ts'
import { name } from '../names.ts'
import { simpleValues } from '../simple-values.ts'
import { unusual } from '../unusual.ts'
import { readAdditionalData, readMultilingualText, readOrderedText, readProvenance, readUnmappedContent } from './shared-reader.ts'

const ictReplacedReportIdentifier = name(ICT, 'ReplacedReportIdentifier')
const ictReplacementReasonTextBag = name(ICT, 'ReplacementReasonTextBag')
const ictReplacementReasonText = name(ICT, 'ReplacementReasonText', '')
const comStartDate = name(COM, 'StartDate')
const comEndDate = name(COM, 'EndDate')
const comEmailAddressCategoryAttribute = name(COM, 'emailAddressCategory', '="')
const comEmailAddressPurposeCategoryAttribute = name(COM, 'emailAddressPurposeCategory', '="')
const comSequenceNumberAttribute = name(COM, 'sequenceNumber', '="')
const ictContactOrganizationName = name(ICT, 'ContactOrganizationName')
const ictContactRoleTextBag = name(ICT, 'ContactRoleTextBag')
const comEmailAddressBag = name(COM, 'EmailAddressBag')
const comWebURI = name(COM, 'WebURI')
const ictContactRoleText = name(ICT, 'ContactRoleText', '')
const comEmailAddressText = name(COM, 'EmailAddressText', '')
const ictReferredItemIdentifier = name(ICT, 'ReferredItemIdentifier')
const ictReferredReportIdentifier = name(ICT, 'ReferredReportIdentifier')
const ictOriginalStatusTextBag = name(ICT, 'OriginalStatusTextBag')
const ictStatusVocabularyCategory = name(ICT, 'StatusVocabularyCategory')
const ictOriginalStatusText = name(ICT, 'OriginalStatusText', '')
const ictMilestoneCategory = name(ICT, 'MilestoneCategory')
const ictTitleTextBag = name(ICT, 'TitleTextBag')
const comFileName = name(COM, 'FileName')
const ictDocumentLanguageCodeBag = name(ICT, 'DocumentLanguageCodeBag')
const ictMediaTypeText = name(ICT, 'MediaTypeText')
const comDocumentDate = name(COM, 'DocumentDate')
const ictContentHashText = name(ICT, 'ContentHashText')
const comConfidentialIndicator = name(COM, 'ConfidentialIndicator')
const comCommentTextBag = name(COM, 'CommentTextBag')
const ictAdditionalDataBag = name(ICT, 'AdditionalDataBag')
const ictTitleText = name(ICT, 'TitleText', '')
const ictDocumentLanguageCode = name(ICT, 'DocumentLanguageCode')
const comCommentText = name(COM, 'CommentText', '')
const ictAdditionalData = name(ICT, 'AdditionalData', '')
const ictEvaluationDate = name(ICT, 'EvaluationDate')
const ictEvaluationOutcomeTextBag = name(ICT, 'EvaluationOutcomeTextBag')
const ictNextEvaluationDate = name(ICT, 'NextEvaluationDate')
const ictEvaluationOutcomeText = name(ICT, 'EvaluationOutcomeText', '')
const ictAddressedItemIdentifierBag = name(ICT, 'AddressedItemIdentifierBag')
const ictResponseReference = name(ICT, 'ResponseReference')
const ictImplementationStatusCategory = name(ICT, 'ImplementationStatusCategory')
const ictOriginalStatus = name(ICT, 'OriginalStatus')
const ictProgressMeasure = name(ICT, 'ProgressMeasure')
const ictMilestoneBag = name(ICT, 'MilestoneBag')
const ictResponseTextBag = name(ICT, 'ResponseTextBag')
const ictEvidenceDocumentBag = name(ICT, 'EvidenceDocumentBag')
const ictYearlyEvaluation = name(ICT, 'YearlyEvaluation')
const ictAddressedItemIdentifier = name(ICT, 'AddressedItemIdentifier')
const ictMilestone = name(ICT, 'Milestone')
const ictResponseText = name(ICT, 'ResponseText', '')
const ictEvidenceDocument = name(ICT, 'EvidenceDocument')
const ictCriterionTextBag = name(ICT, 'CriterionTextBag')
const ictCriterionResultTextBag = name(ICT, 'CriterionResultTextBag')
const ictCriterionText = name(ICT, 'CriterionText', '')
const ictCriterionResultText = name(ICT, 'CriterionResultText', '')
const ictAudienceCategory = name(ICT, 'AudienceCategory')
const ictPartnerOfficeCodeBag = name(ICT, 'PartnerOfficeCodeBag')
const ictSharingLanguageCodeBag = name(ICT, 'SharingLanguageCodeBag')
const ictSharingDate = name(ICT, 'SharingDate')
const ictPartnerOfficeCode = name(ICT, 'PartnerOfficeCode')
const ictSharingLanguageCode = name(ICT, 'SharingLanguageCode')
const ictStageCategory = name(ICT, 'StageCategory')
const ictLastMeetingDate = name(ICT, 'LastMeetingDate')
const ictDescriptionTextBag = name(ICT, 'DescriptionTextBag')
const ictDescriptionText = name(ICT, 'DescriptionText', '')
const ictReferenceDate = name(ICT, 'ReferenceDate')
const ictStrategyFormCategory = name(ICT, 'StrategyFormCategory')
const ictAlignmentTextBag = name(ICT, 'AlignmentTextBag')
const ictValidityPeriod = name(ICT, 'ValidityPeriod')
const ictStrategyDocumentBag = name(ICT, 'StrategyDocumentBag')
const ictEvaluationCriterionBag = name(ICT, 'EvaluationCriterionBag')
const ictSharingBag = name(ICT, 'SharingBag')
const ictBureauForum = name(ICT, 'BureauForum')
const ictAlignmentText = name(ICT, 'AlignmentText', '')
const ictStrategyDocument = name(ICT, 'StrategyDocument')
const ictEvaluationCriterion = name(ICT, 'EvaluationCriterion')
const ictSharing = name(ICT, 'Sharing')
const ictHoldingFormCategory = name(ICT, 'HoldingFormCategory')
const ictHoldingQuantity = name(ICT, 'HoldingQuantity')
const ictHoldingMeasure = name(ICT, 'HoldingMeasure')
const ictEstimateIndicator = name(ICT, 'EstimateIndicator')
const ictWIPOStandardNumber = name(ICT, 'WIPOStandardNumber')
const ictStandardVersionText = name(ICT, 'StandardVersionText')
const ictCollectionIdentifier = name(ICT, 'CollectionIdentifier')
const ictIPRightCategory = name(ICT, 'IPRightCategory')
const ictDocumentKindText = name(ICT, 'DocumentKindText')
const ictCoveragePeriod = name(ICT, 'CoveragePeriod')
const ictCountUnitCategory = name(ICT, 'CountUnitCategory')
const ictHoldingTotalQuantity = name(ICT, 'HoldingTotalQuantity')
const ictHoldingBag = name(ICT, 'HoldingBag')
const ictTargetDate = name(ICT, 'TargetDate')
const ictStandardUseBag = name(ICT, 'StandardUseBag')
const ictHolding = name(ICT, 'Holding')
const ictStandardUse = name(ICT, 'StandardUse')
const ictChannelPurposeCategory = name(ICT, 'ChannelPurposeCategory')
const ictRecipientTextBag = name(ICT, 'RecipientTextBag')
const ictDataFormatTextBag = name(ICT, 'DataFormatTextBag')
const ictFrequencyCategory = name(ICT, 'FrequencyCategory')
const ictRecipientText = name(ICT, 'RecipientText', '')
const ictDataFormatText = name(ICT, 'DataFormatText')
const ictSolutionTextBag = name(ICT, 'SolutionTextBag')
const ictAssistancePeriod = name(ICT, 'AssistancePeriod')
const ictSolutionText = name(ICT, 'SolutionText', '')
const ictCollectionBag = name(ICT, 'CollectionBag')
const ictDisseminationChannelBag = name(ICT, 'DisseminationChannelBag')
const ictAssistanceBag = name(ICT, 'AssistanceBag')
const ictCollection = name(ICT, 'Collection')
const ictDisseminationChannel = name(ICT, 'DisseminationChannel')
const ictAssistance = name(ICT, 'Assistance')
const ictInstrumentCategory = name(ICT, 'InstrumentCategory')
const ictAdoptionDate = name(ICT, 'AdoptionDate')
const ictPolicyDocument = name(ICT, 'PolicyDocument')
const ictPriceCategory = name(ICT, 'PriceCategory')
const ictPriceTextBag = name(ICT, 'PriceTextBag')
const ictAccessBarrierTextBag = name(ICT, 'AccessBarrierTextBag')
const ictPriceText = name(ICT, 'PriceText', '')
const ictAccessBarrierText = name(ICT, 'AccessBarrierText', '')
const ictGovernanceInstrumentBag = name(ICT, 'GovernanceInstrumentBag')
const ictDataAccess = name(ICT, 'DataAccess')
const ictGovernanceInstrument = name(ICT, 'GovernanceInstrument')
const ictProblemTextBag = name(ICT, 'ProblemTextBag')
const ictProblemText = name(ICT, 'ProblemText', '')
const ictStakeholderCategory = name(ICT, 'StakeholderCategory')
const ictActivityDate = name(ICT, 'ActivityDate')
const ictAdvantageTextBag = name(ICT, 'AdvantageTextBag')
const ictDisadvantageTextBag = name(ICT, 'DisadvantageTextBag')
const ictAdvantageText = name(ICT, 'AdvantageText', '')
const ictDisadvantageText = name(ICT, 'DisadvantageText', '')
const ictLegalChangeCategory = name(ICT, 'LegalChangeCategory')
const ictLegalStageCategory = name(ICT, 'LegalStageCategory')
const ictLegalActTextBag = name(ICT, 'LegalActTextBag')
const ictEntryForceDate = name(ICT, 'EntryForceDate')
const ictLegalActText = name(ICT, 'LegalActText', '')
const ictBusinessProblemBag = name(ICT, 'BusinessProblemBag')
const ictStakeholderInvolvementBag = name(ICT, 'StakeholderInvolvementBag')
const ictAwarenessActivityBag = name(ICT, 'AwarenessActivityBag')
const ictOptionAssessmentBag = name(ICT, 'OptionAssessmentBag')
const ictAPIPolicy = name(ICT, 'APIPolicy')
const ictCloudPolicy = name(ICT, 'CloudPolicy')
const ictLegalAmendmentBag = name(ICT, 'LegalAmendmentBag')
const ictBusinessProblem = name(ICT, 'BusinessProblem')
const ictStakeholderInvolvement = name(ICT, 'StakeholderInvolvement')
const ictAwarenessActivity = name(ICT, 'AwarenessActivity')
const ictOptionAssessment = name(ICT, 'OptionAssessment')
const ictLegalAmendment = name(ICT, 'LegalAmendment')
const ictRiskAreaCategoryBag = name(ICT, 'RiskAreaCategoryBag')
const ictAssessmentDate = name(ICT, 'AssessmentDate')
const ictAssessmentOutcomeTextBag = name(ICT, 'AssessmentOutcomeTextBag')
const ictRiskAreaCategory = name(ICT, 'RiskAreaCategory')
const ictAssessmentOutcomeText = name(ICT, 'AssessmentOutcomeText', '')
const ictUseCaseIdentifier = name(ICT, 'UseCaseIdentifier')
const ictTechnologyCategoryBag = name(ICT, 'TechnologyCategoryBag')
const ictTechnologyFunctionCategory = name(ICT, 'TechnologyFunctionCategory')
const ictRiskAssessment = name(ICT, 'RiskAssessment')
const ictSmallOfficeOfferIndicator = name(ICT, 'SmallOfficeOfferIndicator')
const ictTechnologyCategory = name(ICT, 'TechnologyCategory')
const ictUseCaseBag = name(ICT, 'UseCaseBag')
const ictUseCase = name(ICT, 'UseCase')
const ictAssetCategory = name(ICT, 'AssetCategory')
const ictAssetDirectionCategory = name(ICT, 'AssetDirectionCategory')
const ictLicenceTextBag = name(ICT, 'LicenceTextBag')
const ictLicenceText = name(ICT, 'LicenceText', '')
const ictSharedAssetBag = name(ICT, 'SharedAssetBag')
const ictBureauPlatform = name(ICT, 'BureauPlatform')
const ictSharedAsset = name(ICT, 'SharedAsset')
const ictProjectRoleCategory = name(ICT, 'ProjectRoleCategory')
const ictSubjectTextBag = name(ICT, 'SubjectTextBag')
const ictProjectPeriod = name(ICT, 'ProjectPeriod')
const ictSubjectText = name(ICT, 'SubjectText', '')
const ictParticipationIndicator = name(ICT, 'ParticipationIndicator')
const ictAPIName = name(ICT, 'APIName')
const ictAPIVersionNumber = name(ICT, 'APIVersionNumber')
const ictIPRightCategoryBag = name(ICT, 'IPRightCategoryBag')
const ictAPISpecificationURI = name(ICT, 'APISpecificationURI')
const ictConformanceCode = name(ICT, 'ConformanceCode')
const ictAccessCategory = name(ICT, 'AccessCategory')
const ictAPIPublicationDate = name(ICT, 'APIPublicationDate')
const ictExceptionCode = name(ICT, 'ExceptionCode')
const ictExceptionTotalQuantity = name(ICT, 'ExceptionTotalQuantity')
const ictProvisionIndicator = name(ICT, 'ProvisionIndicator')
const ictAuthorityFileFormatCode = name(ICT, 'AuthorityFileFormatCode')
const ictAuthorityFileVersionNumber = name(ICT, 'AuthorityFileVersionNumber')
const ictAuthorityFilePeriod = name(ICT, 'AuthorityFilePeriod')
const ictUpdateAFCategory = name(ICT, 'UpdateAFCategory')
const ictLastUpdateDate = name(ICT, 'LastUpdateDate')
const ictAuthorityFileURI = name(ICT, 'AuthorityFileURI')
const ictDefinitionFileURI = name(ICT, 'DefinitionFileURI')
const ictPublicationTotalQuantity = name(ICT, 'PublicationTotalQuantity')
const ictExceptionCoverageBag = name(ICT, 'ExceptionCoverageBag')
const ictExceptionCoverage = name(ICT, 'ExceptionCoverage')
const ictCooperationProjectBag = name(ICT, 'CooperationProjectBag')
const ictGlobalIdentifierPilot = name(ICT, 'GlobalIdentifierPilot')
const ictAPICatalogueEntryBag = name(ICT, 'APICatalogueEntryBag')
const ictAuthorityFile = name(ICT, 'AuthorityFile')
const ictCooperationProject = name(ICT, 'CooperationProject')
const ictAPICatalogueEntry = name(ICT, 'APICatalogueEntry')
const ictDeviationTextBag = name(ICT, 'DeviationTextBag')
const ictDeviationText = name(ICT, 'DeviationText', '')
const ictTaskForceName = name(ICT, 'TaskForceName')
const ictExpertQuantity = name(ICT, 'ExpertQuantity')
const ictPersonFullNameBag = name(ICT, 'PersonFullNameBag')
const comPersonFullName = name(COM, 'PersonFullName')
const ictSurveyAnswerCategory = name(ICT, 'SurveyAnswerCategory')
const ictAnswerDate = name(ICT, 'AnswerDate')
const ictStandardImplementationBag = name(ICT, 'StandardImplementationBag')
const ictTaskForceExpertiseBag = name(ICT, 'TaskForceExpertiseBag')
const ictSurveyParticipationBag = name(ICT, 'SurveyParticipationBag')
const ictStandardImplementation = name(ICT, 'StandardImplementation')
const ictTaskForceExpertise = name(ICT, 'TaskForceExpertise')
const ictSurveyParticipation = name(ICT, 'SurveyParticipation')
const ictSecurityBasisCategoryBag = name(ICT, 'SecurityBasisCategoryBag')
const ictRevisionDate = name(ICT, 'RevisionDate')
const ictSecurityBasisCategory = name(ICT, 'SecurityBasisCategory')
const ictChallengeTextBag = name(ICT, 'ChallengeTextBag')
const ictChallengeText = name(ICT, 'ChallengeText', '')
const ictSecurityPolicyBag = name(ICT, 'SecurityPolicyBag')
const ictSecurityChallengeBag = name(ICT, 'SecurityChallengeBag')
const ictSecurityPolicy = name(ICT, 'SecurityPolicy')
const ictSecurityChallenge = name(ICT, 'SecurityChallenge')
const ictLessonPhaseCategory = name(ICT, 'LessonPhaseCategory')
const ictLessonTextBag = name(ICT, 'LessonTextBag')
const ictLessonText = name(ICT, 'LessonText', '')
const ictProjectIdentifier = name(ICT, 'ProjectIdentifier')
const ictDeliveryModelCategory = name(ICT, 'DeliveryModelCategory')
const ictProjectPhaseCategory = name(ICT, 'ProjectPhaseCategory')
const ictCostBandCategory = name(ICT, 'CostBandCategory')
const ictResultTextBag = name(ICT, 'ResultTextBag')
const ictLessonBag = name(ICT, 'LessonBag')
const ictResultText = name(ICT, 'ResultText', '')
const ictLesson = name(ICT, 'Lesson')
const ictICTProjectBag = name(ICT, 'ICTProjectBag')
const ictICTProject = name(ICT, 'ICTProject')
const ictJustifiedFindingCode = name(ICT, 'JustifiedFindingCode')
const ictJustifiedPathText = name(ICT, 'JustifiedPathText')
const ictJustificationTextBag = name(ICT, 'JustificationTextBag')
const ictJustificationText = name(ICT, 'JustificationText', '')
const comDocumentStatusTextAttribute = name(COM, 'documentStatusText', '="')
const comIpoVersionAttribute = name(COM, 'ipoVersion', '="')
const comLanguageCodeAttribute = name(COM, 'languageCode', '="')
const comSt96VersionAttribute = name(COM, 'st96Version', '="')
const ictOfficeReportIdentifier = name(ICT, 'OfficeReportIdentifier')
const ictReplacedReport = name(ICT, 'ReplacedReport')
const comIPOfficeCode = name(COM, 'IPOfficeCode')
const ictReportingPeriod = name(ICT, 'ReportingPeriod')
const ictReportStatusCategory = name(ICT, 'ReportStatusCategory')
const ictReportVersionNumber = name(ICT, 'ReportVersionNumber')
const ictSubmissionDate = name(ICT, 'SubmissionDate')
const ictRecommendationSetIdentifier = name(ICT, 'RecommendationSetIdentifier')
const ictReportContactBag = name(ICT, 'ReportContactBag')
const ictSummaryTextBag = name(ICT, 'SummaryTextBag')
const ictResponseBag = name(ICT, 'ResponseBag')
const ictICTStrategySection = name(ICT, 'ICTStrategySection')
const ictDigitizationSection = name(ICT, 'DigitizationSection')
const ictDataGovernanceSection = name(ICT, 'DataGovernanceSection')
const ictDigitalTransformationSection = name(ICT, 'DigitalTransformationSection')
const ictEmergingTechnologySection = name(ICT, 'EmergingTechnologySection')
const ictReferenceArchitectureSection = name(ICT, 'ReferenceArchitectureSection')
const ictCooperationSection = name(ICT, 'CooperationSection')
const ictWIPOStandardSection = name(ICT, 'WIPOStandardSection')
const ictITSecuritySection = name(ICT, 'ITSecuritySection')
const ictICTProjectSection = name(ICT, 'ICTProjectSection')
const ictFindingJustificationBag = name(ICT, 'FindingJustificationBag')
const ictProvenance = name(ICT, 'Provenance')
const ictUnmappedContentBag = name(ICT, 'UnmappedContentBag')
const ictReportContact = name(ICT, 'ReportContact')
const ictSummaryText = name(ICT, 'SummaryText', '')
const ictResponse = name(ICT, 'Response')
const ictFindingJustification = name(ICT, 'FindingJustification')
const ictUnmappedContent = name(ICT, 'UnmappedContent')
const keyIdentifierType = simpleValues('RecommendationSet', 'recommendationSetIdentifier')
const dateType = simpleValues('RecommendationSet', 'sourceDocument', 'documentDate')
const emailAddressCategoryType = simpleValues('OfficeReport', 'reportContactBag', 'emailAddressBag', 'emailAddressCategory')
const emailAddressPurposeCategoryType = simpleValues('OfficeReport', 'reportContactBag', 'emailAddressBag', 'emailAddressPurposeCategory')
const anyURI = simpleValues('RecommendationSet', 'sourceDocument', 'webURI')
const itemKeyIdentifierType = simpleValues('RecommendationSet', 'recommendationBag', 'recommendationNumber')
const statusVocabularyCategoryType = simpleValues('OfficeReport', 'responseBag', 'originalStatus', 'statusVocabularyCategory')
const milestoneCategoryType = simpleValues('OfficeReport', 'responseBag', 'milestoneBag', 'milestoneCategory')
const mediaTypeTextType = simpleValues('RecommendationSet', 'provenance', 'mediaTypeText')
const contentHashTextType = simpleValues('RecommendationSet', 'provenance', 'contentHashText')
const boolean = simpleValues('RecommendationSet', 'recommendationBag', 'dutyBag', 'yearlyEvaluationIndicator')
const extendedISOLanguageCodeType = simpleValues('RecommendationSet', 'languageCode')
const implementationStatusCategoryType = simpleValues('OfficeReport', 'responseBag', 'implementationStatusCategory')
const progressMeasureType = simpleValues('OfficeReport', 'responseBag', 'progressMeasure')
const audienceCategoryType = simpleValues('OfficeReport', 'ictStrategySection', 'sharingBag', 'audienceCategory')
const extendedWIPOST3CodeType = simpleValues('RecommendationSet', 'additionalDataBag', 'officeCode')
const stageCategoryType = simpleValues('OfficeReport', 'ictStrategySection', 'bureauForum', 'stageCategory')
const strategyFormCategoryType = simpleValues('OfficeReport', 'ictStrategySection', 'strategyFormCategory')
const holdingFormCategoryType = simpleValues('OfficeReport', 'digitizationSection', 'collectionBag', 'holdingBag', 'holdingFormCategory')
const nonNegativeInteger = simpleValues('OfficeReport', 'digitizationSection', 'collectionBag', 'holdingTotalQuantity')
const holdingMeasureType = simpleValues('OfficeReport', 'digitizationSection', 'collectionBag', 'holdingBag', 'holdingMeasure')
const wIPOStandardNumberType = simpleValues('OfficeReport', 'digitizationSection', 'collectionBag', 'standardUseBag', 'wipoStandardNumber')
const token = simpleValues('RecommendationSet', 'sourceDocument', 'documentSymbolText')
const iPRightCategoryType = simpleValues('OfficeReport', 'digitizationSection', 'collectionBag', 'ipRightCategory')
const countUnitCategoryType = simpleValues('OfficeReport', 'digitizationSection', 'collectionBag', 'countUnitCategory')
const channelPurposeCategoryType = simpleValues('OfficeReport', 'digitizationSection', 'disseminationChannelBag', 'channelPurposeCategory')
const frequencyCategoryType = simpleValues('OfficeReport', 'digitizationSection', 'disseminationChannelBag', 'frequencyCategory')
const instrumentCategoryType = simpleValues('OfficeReport', 'dataGovernanceSection', 'governanceInstrumentBag', 'instrumentCategory')
const priceCategoryType = simpleValues('OfficeReport', 'dataGovernanceSection', 'dataAccess', 'priceCategory')
const stakeholderCategoryType = simpleValues('OfficeReport', 'digitalTransformationSection', 'stakeholderInvolvementBag', 'stakeholderCategory')
const legalChangeCategoryType = simpleValues('OfficeReport', 'digitalTransformationSection', 'legalAmendmentBag', 'legalChangeCategory')
const legalStageCategoryType = simpleValues('OfficeReport', 'digitalTransformationSection', 'legalAmendmentBag', 'legalStageCategory')
const riskAreaCategoryType = simpleValues('OfficeReport', 'emergingTechnologySection', 'useCaseBag', 'riskAssessment', 'riskAreaCategoryBag')
const technologyFunctionCategoryType = simpleValues('OfficeReport', 'emergingTechnologySection', 'useCaseBag', 'technologyFunctionCategory')
const technologyCategoryType = simpleValues('OfficeReport', 'emergingTechnologySection', 'useCaseBag', 'technologyCategoryBag')
const assetCategoryType = simpleValues('OfficeReport', 'referenceArchitectureSection', 'sharedAssetBag', 'assetCategory')
const assetDirectionCategoryType = simpleValues('OfficeReport', 'referenceArchitectureSection', 'sharedAssetBag', 'assetDirectionCategory')
const projectRoleCategoryType = simpleValues('OfficeReport', 'cooperationSection', 'cooperationProjectBag', 'projectRoleCategory')
const conformanceCodeType = simpleValues('OfficeReport', 'cooperationSection', 'apiCatalogueEntryBag', 'conformanceCode')
const accessCategoryType = simpleValues('OfficeReport', 'cooperationSection', 'apiCatalogueEntryBag', 'accessCategory')
const exceptionCodeType = simpleValues('OfficeReport', 'cooperationSection', 'authorityFile', 'exceptionCoverageBag', 'exceptionCode')
const authorityFileFormatCodeType = simpleValues('OfficeReport', 'cooperationSection', 'authorityFile', 'authorityFileFormatCode')
const updateAFCategoryType = simpleValues('OfficeReport', 'cooperationSection', 'authorityFile', 'updateAFCategory')
const surveyAnswerCategoryType = simpleValues('OfficeReport', 'wipoStandardSection', 'surveyParticipationBag', 'surveyAnswerCategory')
const securityBasisCategoryType = simpleValues('OfficeReport', 'itSecuritySection', 'securityPolicyBag', 'securityBasisCategoryBag')
const projectPhaseCategoryType = simpleValues('OfficeReport', 'ictProjectSection', 'ictProjectBag', 'projectPhaseCategory')
const deliveryModelCategoryType = simpleValues('OfficeReport', 'ictProjectSection', 'ictProjectBag', 'deliveryModelCategory')
const costBandCategoryType = simpleValues('OfficeReport', 'ictProjectSection', 'ictProjectBag', 'costBandCategory')
const fixedICT_V1_0 = simpleValues('RecommendationSet', 'ipoVersion')
const fixedV6_0 = simpleValues('RecommendationSet', 'st96Version')
const reportStatusCategoryType = simpleValues('OfficeReport', 'reportStatusCategory')

/** The items in a `ict:ReplacementReasonTextBag`, one at least. */
function replacementReasonTextBag(c: Cursor): ReplacedReport['replacementReasonTextBag'] & {} {
  const items: (ReplacedReport['replacementReasonTextBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x6c706552 || !c.is(ictReplacementReasonText)) unusual()
    items.push(readMultilingualText(c, ictReplacementReasonText))
    word = c.next()
  } while (word !== END)
  c.end(ictReplacementReasonTextBag)
  return items
}

/** A `ReplacedReport`, from behind the name in its start tag to behind the end tag `end`. */
export function readReplacedReport(c: Cursor, end: Name): ReplacedReport {
  const record: Draft<ReplacedReport> = {}
  let word = c.next()
  if (word === 0x6c706552 && c.is(ictReplacedReportIdentifier)) {
    record.replacedReportIdentifier = c.value(keyIdentifierType, ictReplacedReportIdentifier)
    word = c.next()
  } else unusual()
  if (word === 0x6c706552 && c.is(ictReplacementReasonTextBag)) {
    record.replacementReasonTextBag = replacementReasonTextBag(c)
    word = c.next()
  }
  if (word !== END) unusual()
  c.end(end)
  return record as ReplacedReport
}

/** A `DateRange`, from behind the name in its start tag to behind the end tag `end`. */
export function readDateRange(c: Cursor, end: Name): DateRange {
  const record: Draft<DateRange> = {}
  let word = c.next()
  if (word === 0x72617453 && c.is(comStartDate)) {
    record.startDate = c.value(dateType, comStartDate)
    word = c.next()
  } else unusual()
  if (word === 0x44646e45 && c.is(comEndDate)) {
    record.endDate = c.value(dateType, comEndDate)
    word = c.next()
  }
  if (word !== END) unusual()
  c.end(end)
  return record as DateRange
}

/** A `EmailAddressText`, from behind the name in its start tag to behind the end tag `end`. */
export function readEmailAddressText(c: Cursor, end: Name): EmailAddressText {
  let emailAddressCategory: EmailAddressText['emailAddressCategory']
  let emailAddressPurposeCategory: EmailAddressText['emailAddressPurposeCategory']
  let sequenceNumber: EmailAddressText['sequenceNumber']
  while (c.hasAttribute()) {
    const word = c.attribute()
    if (word === 0x69616d65 && c.is(comEmailAddressCategoryAttribute)) emailAddressCategory = emailAddressCategory === undefined ? c.attributeValue(emailAddressCategoryType) : unusual()
    else if (word === 0x69616d65 && c.is(comEmailAddressPurposeCategoryAttribute)) emailAddressPurposeCategory = emailAddressPurposeCategory === undefined ? c.attributeValue(emailAddressPurposeCategoryType) : unusual()
    else if (word === 0x75716573 && c.is(comSequenceNumberAttribute)) sequenceNumber = sequenceNumber === undefined ? c.attributeText() : unusual()
    else unusual()
  }
  const text: Draft<EmailAddressText> = { value: c.text(end) }
  if (emailAddressCategory !== undefined) text.emailAddressCategory = emailAddressCategory
  if (emailAddressPurposeCategory !== undefined) text.emailAddressPurposeCategory = emailAddressPurposeCategory
  if (sequenceNumber !== undefined) text.sequenceNumber = sequenceNumber
  return text as EmailAddressText
}

/** The items in a `ict:ContactRoleTextBag`, one at least. */
function contactRoleTextBag(c: Cursor): ReportContact['contactRoleTextBag'] & {} {
  const items: (ReportContact['contactRoleTextBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x746e6f43 || !c.is(ictContactRoleText)) unusual()
    items.push(readMultilingualText(c, ictContactRoleText))
    word = c.next()
  } while (word !== END)
  c.end(ictContactRoleTextBag)
  return items
}

/** The items in a `com:EmailAddressBag`, one at least. */
function emailAddressBagOfEmailAddressText(c: Cursor): ReportContact['emailAddressBag'] & {} {
  const items: (ReportContact['emailAddressBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x69616d45 || !c.is(comEmailAddressText)) unusual()
    items.push(readEmailAddressText(c, comEmailAddressText))
    word = c.next()
  } while (word !== END)
  c.end(comEmailAddressBag)
  return items
}

/** A `ReportContact`, from behind the name in its start tag to behind the end tag `end`. */
export function readReportContact(c: Cursor, end: Name): ReportContact {
  const record: Draft<ReportContact> = {}
  let word = c.next()
  if (word === 0x746e6f43 && c.is(ictContactOrganizationName)) {
    record.contactOrganizationName = c.text(ictContactOrganizationName)
    word = c.next()
  } else unusual()
  if (word === 0x746e6f43 && c.is(ictContactRoleTextBag)) {
    record.contactRoleTextBag = contactRoleTextBag(c)
    word = c.next()
  }
  if (word === 0x69616d45 && c.is(comEmailAddressBag)) {
    record.emailAddressBag = emailAddressBagOfEmailAddressText(c)
    word = c.next()
  }
  if (word === 0x55626557 && c.is(comWebURI)) {
    record.webURI = c.value(anyURI, comWebURI)
    word = c.next()
  }
  if (word !== END) unusual()
  c.end(end)
  return record as ReportContact
}

/** A `ResponseReference`, from behind the name in its start tag to behind the end tag `end`. */
export function readResponseReference(c: Cursor, end: Name): ResponseReference {
  const record: Draft<ResponseReference> = {}
  let word = c.next()
  if (word === 0x65666552 && c.is(ictReferredItemIdentifier)) {
    record.referredItemIdentifier = c.value(itemKeyIdentifierType, ictReferredItemIdentifier)
    word = c.next()
  } else unusual()
  if (word === 0x65666552 && c.is(ictReferredReportIdentifier)) {
    record.referredReportIdentifier = c.value(keyIdentifierType, ictReferredReportIdentifier)
    word = c.next()
  }
  if (word !== END) unusual()
  c.end(end)
  return record as ResponseReference
}

/** The items in a `ict:OriginalStatusTextBag`, one at least. */
function originalStatusTextBag(c: Cursor): OriginalStatus['originalStatusTextBag'] & {} {
  const items: (OriginalStatus['originalStatusTextBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x6769724f || !c.is(ictOriginalStatusText)) unusual()
    items.push(readMultilingualText(c, ictOriginalStatusText))
    word = c.next()
  } while (word !== END)
  c.end(ictOriginalStatusTextBag)
  return items
}

/** A `OriginalStatus`, from behind the name in its start tag to behind the end tag `end`. */
export function readOriginalStatus(c: Cursor, end: Name): OriginalStatus {
  const record: Draft<OriginalStatus> = {}
  let word = c.next()
  if (word === 0x6769724f && c.is(ictOriginalStatusTextBag)) {
    record.originalStatusTextBag = originalStatusTextBag(c)
    word = c.next()
  } else unusual()
  if (word === 0x74617453 && c.is(ictStatusVocabularyCategory)) {
    record.statusVocabularyCategory = c.value(statusVocabularyCategoryType, ictStatusVocabularyCategory)
    word = c.next()
  }
  if (word !== END) unusual()
  c.end(end)
  return record as OriginalStatus
}

/** A `Milestone`, from behind the name in its start tag to behind the end tag `end`. */
export function readMilestone(c: Cursor, end: Name): Milestone {
  const record: Draft<Milestone> = {}
  let word = c.next()
  if (word === 0x656c694d && c.is(ictMilestoneCategory)) {
    record.milestoneCategory = c.value(milestoneCategoryType, ictMilestoneCategory)
    word = c.next()
  } else unusual()
  if (word === 0x72617453 && c.is(comStartDate)) {
    record.startDate = c.value(dateType, comStartDate)
    word = c.next()
  } else unusual()
  if (word === 0x44646e45 && c.is(comEndDate)) {
    record.endDate = c.value(dateType, comEndDate)
    word = c.next()
  }
  if (word !== END) unusual()
  c.end(end)
  return record as Milestone
}

/** The items in a `ict:TitleTextBag`, one at least. */
function titleTextBag(c: Cursor): DocumentReference['titleTextBag'] & {} {
  const items: (DocumentReference['titleTextBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x6c746954 || !c.is(ictTitleText)) unusual()
    items.push(readMultilingualText(c, ictTitleText))
    word = c.next()
  } while (word !== END)
  c.end(ictTitleTextBag)
  return items
}

/** The items in a `ict:DocumentLanguageCodeBag`, one at least. */
function documentLanguageCodeBag(c: Cursor): DocumentReference['documentLanguageCodeBag'] & {} {
  const items: (DocumentReference['documentLanguageCodeBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x75636f44 || !c.is(ictDocumentLanguageCode)) unusual()
    items.push(c.value(extendedISOLanguageCodeType, ictDocumentLanguageCode))
    word = c.next()
  } while (word !== END)
  c.end(ictDocumentLanguageCodeBag)
  return items
}

/** The items in a `com:CommentTextBag`, one at least. */
function commentTextBag(c: Cursor): DocumentReference['commentTextBag'] & {} {
  const items: (DocumentReference['commentTextBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x6d6d6f43 || !c.is(comCommentText)) unusual()
    items.push(readOrderedText(c, comCommentText))
    word = c.next()
  } while (word !== END)
  c.end(comCommentTextBag)
  return items
}

/** The items in a `ict:AdditionalDataBag`, one at least. */
function additionalDataBag(c: Cursor): DocumentReference['additionalDataBag'] & {} {
  const items: (DocumentReference['additionalDataBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x69646441 || !c.is(ictAdditionalData)) unusual()
    items.push(readAdditionalData(c, ictAdditionalData))
    word = c.next()
  } while (word !== END)
  c.end(ictAdditionalDataBag)
  return items
}

/** A `DocumentReference`, from behind the name in its start tag to behind the end tag `end`. */
export function readDocumentReference(c: Cursor, end: Name): DocumentReference {
  const record: Draft<DocumentReference> = {}
  let word = c.next()
  if (word === 0x6c746954 && c.is(ictTitleTextBag)) {
    record.titleTextBag = titleTextBag(c)
    word = c.next()
  } else unusual()
  if (word === 0x55626557 && c.is(comWebURI)) {
    record.webURI = c.value(anyURI, comWebURI)
    word = c.next()
  }
  if (word === 0x656c6946 && c.is(comFileName)) {
    record.fileName = c.text(comFileName)
    word = c.next()
  }
  if (word === 0x75636f44 && c.is(ictDocumentLanguageCodeBag)) {
    record.documentLanguageCodeBag = documentLanguageCodeBag(c)
    word = c.next()
  }
  if (word === 0x6964654d && c.is(ictMediaTypeText)) {
    record.mediaTypeText = c.value(mediaTypeTextType, ictMediaTypeText)
    word = c.next()
  }
  if (word === 0x75636f44 && c.is(comDocumentDate)) {
    record.documentDate = c.value(dateType, comDocumentDate)
    word = c.next()
  }
  if (word === 0x746e6f43 && c.is(ictContentHashText)) {
    record.contentHashText = c.value(contentHashTextType, ictContentHashText)
    word = c.next()
  }
  if (word === 0x666e6f43 && c.is(comConfidentialIndicator)) {
    record.confidentialIndicator = c.value(boolean, comConfidentialIndicator)
    word = c.next()
  }
  if (word === 0x6d6d6f43 && c.is(comCommentTextBag)) {
    record.commentTextBag = commentTextBag(c)
    word = c.next()
  }
  if (word === 0x69646441 && c.is(ictAdditionalDataBag)) {
    record.additionalDataBag = additionalDataBag(c)
    word = c.next()
  }
  if (word !== END) unusual()
  c.end(end)
  return record as DocumentReference
}

/** The items in a `ict:EvaluationOutcomeTextBag`, one at least. */
function evaluationOutcomeTextBag(c: Cursor): YearlyEvaluation['evaluationOutcomeTextBag'] & {} {
  const items: (YearlyEvaluation['evaluationOutcomeTextBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x6c617645 || !c.is(ictEvaluationOutcomeText)) unusual()
    items.push(readMultilingualText(c, ictEvaluationOutcomeText))
    word = c.next()
  } while (word !== END)
  c.end(ictEvaluationOutcomeTextBag)
  return items
}

/** A `YearlyEvaluation`, from behind the name in its start tag to behind the end tag `end`. */
export function readYearlyEvaluation(c: Cursor, end: Name): YearlyEvaluation {
  const record: Draft<YearlyEvaluation> = {}
  let word = c.next()
  if (word === 0x6c617645 && c.is(ictEvaluationDate)) {
    record.evaluationDate = c.value(dateType, ictEvaluationDate)
    word = c.next()
  } else unusual()
  if (word === 0x6c617645 && c.is(ictEvaluationOutcomeTextBag)) {
    record.evaluationOutcomeTextBag = evaluationOutcomeTextBag(c)
    word = c.next()
  }
  if (word === 0x7478654e && c.is(ictNextEvaluationDate)) {
    record.nextEvaluationDate = c.value(dateType, ictNextEvaluationDate)
    word = c.next()
  }
  if (word !== END) unusual()
  c.end(end)
  return record as YearlyEvaluation
}

/** The items in a `ict:AddressedItemIdentifierBag`, one at least. */
function addressedItemIdentifierBag(c: Cursor): Response['addressedItemIdentifierBag'] & {} {
  const items: (Response['addressedItemIdentifierBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x72646441 || !c.is(ictAddressedItemIdentifier)) unusual()
    items.push(c.value(itemKeyIdentifierType, ictAddressedItemIdentifier))
    word = c.next()
  } while (word !== END)
  c.end(ictAddressedItemIdentifierBag)
  return items
}

/** The items in a `ict:MilestoneBag`, one at least. */
function milestoneBag(c: Cursor): Response['milestoneBag'] & {} {
  const items: (Response['milestoneBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x656c694d || !c.is(ictMilestone)) unusual()
    items.push(readMilestone(c, ictMilestone))
    word = c.next()
  } while (word !== END)
  c.end(ictMilestoneBag)
  return items
}

/** The items in a `ict:ResponseTextBag`, one at least. */
function responseTextBag(c: Cursor): Response['responseTextBag'] & {} {
  const items: (Response['responseTextBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x70736552 || !c.is(ictResponseText)) unusual()
    items.push(readMultilingualText(c, ictResponseText))
    word = c.next()
  } while (word !== END)
  c.end(ictResponseTextBag)
  return items
}

/** The items in a `ict:EvidenceDocumentBag`, one at least. */
function evidenceDocumentBag(c: Cursor): Response['evidenceDocumentBag'] & {} {
  const items: (Response['evidenceDocumentBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x64697645 || !c.is(ictEvidenceDocument)) unusual()
    items.push(readDocumentReference(c, ictEvidenceDocument))
    word = c.next()
  } while (word !== END)
  c.end(ictEvidenceDocumentBag)
  return items
}

/** A `Response`, from behind the name in its start tag to behind the end tag `end`. */
export function readResponse(c: Cursor, end: Name): Response {
  const record: Draft<Response> = {}
  let word = c.next()
  if (word === 0x72646441 && c.is(ictAddressedItemIdentifierBag)) {
    record.addressedItemIdentifierBag = addressedItemIdentifierBag(c)
    word = c.next()
  } else unusual()
  if (word === 0x70736552 && c.is(ictResponseReference)) {
    record.responseReference = readResponseReference(c, ictResponseReference)
    word = c.next()
  }
  if (word === 0x6c706d49 && c.is(ictImplementationStatusCategory)) {
    record.implementationStatusCategory = c.value(implementationStatusCategoryType, ictImplementationStatusCategory)
    word = c.next()
  }
  if (word === 0x6769724f && c.is(ictOriginalStatus)) {
    record.originalStatus = readOriginalStatus(c, ictOriginalStatus)
    word = c.next()
  }
  if (word === 0x676f7250 && c.is(ictProgressMeasure)) {
    record.progressMeasure = c.value(progressMeasureType, ictProgressMeasure)
    word = c.next()
  }
  if (word === 0x656c694d && c.is(ictMilestoneBag)) {
    record.milestoneBag = milestoneBag(c)
    word = c.next()
  }
  if (word === 0x70736552 && c.is(ictResponseTextBag)) {
    record.responseTextBag = responseTextBag(c)
    word = c.next()
  }
  if (word === 0x64697645 && c.is(ictEvidenceDocumentBag)) {
    record.evidenceDocumentBag = evidenceDocumentBag(c)
    word = c.next()
  }
  if (word === 0x72616559 && c.is(ictYearlyEvaluation)) {
    record.yearlyEvaluation = readYearlyEvaluation(c, ictYearlyEvaluation)
    word = c.next()
  }
  if (word === 0x666e6f43 && c.is(comConfidentialIndicator)) {
    record.confidentialIndicator = c.value(boolean, comConfidentialIndicator)
    word = c.next()
  }
  if (word === 0x6d6d6f43 && c.is(comCommentTextBag)) {
    record.commentTextBag = commentTextBag(c)
    word = c.next()
  }
  if (word === 0x69646441 && c.is(ictAdditionalDataBag)) {
    record.additionalDataBag = additionalDataBag(c)
    word = c.next()
  }
  if (word !== END) unusual()
  c.end(end)
  return record as Response
}

/** The items in a `ict:CriterionTextBag`, one at least. */
function criterionTextBag(c: Cursor): EvaluationCriterion['criterionTextBag'] & {} {
  const items: (EvaluationCriterion['criterionTextBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x74697243 || !c.is(ictCriterionText)) unusual()
    items.push(readMultilingualText(c, ictCriterionText))
    word = c.next()
  } while (word !== END)
  c.end(ictCriterionTextBag)
  return items
}

/** The items in a `ict:CriterionResultTextBag`, one at least. */
function criterionResultTextBag(c: Cursor): EvaluationCriterion['criterionResultTextBag'] & {} {
  const items: (EvaluationCriterion['criterionResultTextBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x74697243 || !c.is(ictCriterionResultText)) unusual()
    items.push(readMultilingualText(c, ictCriterionResultText))
    word = c.next()
  } while (word !== END)
  c.end(ictCriterionResultTextBag)
  return items
}

/** A `EvaluationCriterion`, from behind the name in its start tag to behind the end tag `end`. */
export function readEvaluationCriterion(c: Cursor, end: Name): EvaluationCriterion {
  const record: Draft<EvaluationCriterion> = {}
  let word = c.next()
  if (word === 0x74697243 && c.is(ictCriterionTextBag)) {
    record.criterionTextBag = criterionTextBag(c)
    word = c.next()
  } else unusual()
  if (word === 0x74697243 && c.is(ictCriterionResultTextBag)) {
    record.criterionResultTextBag = criterionResultTextBag(c)
    word = c.next()
  }
  if (word !== END) unusual()
  c.end(end)
  return record as EvaluationCriterion
}

/** The items in a `ict:PartnerOfficeCodeBag`, one at least. */
function partnerOfficeCodeBag(c: Cursor): Sharing['partnerOfficeCodeBag'] & {} {
  const items: (Sharing['partnerOfficeCodeBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x74726150 || !c.is(ictPartnerOfficeCode)) unusual()
    items.push(c.value(extendedWIPOST3CodeType, ictPartnerOfficeCode))
    word = c.next()
  } while (word !== END)
  c.end(ictPartnerOfficeCodeBag)
  return items
}

/** The items in a `ict:SharingLanguageCodeBag`, one at least. */
function sharingLanguageCodeBag(c: Cursor): Sharing['sharingLanguageCodeBag'] & {} {
  const items: (Sharing['sharingLanguageCodeBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x72616853 || !c.is(ictSharingLanguageCode)) unusual()
    items.push(c.value(extendedISOLanguageCodeType, ictSharingLanguageCode))
    word = c.next()
  } while (word !== END)
  c.end(ictSharingLanguageCodeBag)
  return items
}

/** A `Sharing`, from behind the name in its start tag to behind the end tag `end`. */
export function readSharing(c: Cursor, end: Name): Sharing {
  const record: Draft<Sharing> = {}
  let word = c.next()
  if (word === 0x69647541 && c.is(ictAudienceCategory)) {
    record.audienceCategory = c.value(audienceCategoryType, ictAudienceCategory)
    word = c.next()
  } else unusual()
  if (word === 0x74726150 && c.is(ictPartnerOfficeCodeBag)) {
    record.partnerOfficeCodeBag = partnerOfficeCodeBag(c)
    word = c.next()
  }
  if (word === 0x72616853 && c.is(ictSharingLanguageCodeBag)) {
    record.sharingLanguageCodeBag = sharingLanguageCodeBag(c)
    word = c.next()
  }
  if (word === 0x55626557 && c.is(comWebURI)) {
    record.webURI = c.value(anyURI, comWebURI)
    word = c.next()
  }
  if (word === 0x72616853 && c.is(ictSharingDate)) {
    record.sharingDate = c.value(dateType, ictSharingDate)
    word = c.next()
  }
  if (word === 0x6d6d6f43 && c.is(comCommentTextBag)) {
    record.commentTextBag = commentTextBag(c)
    word = c.next()
  }
  if (word !== END) unusual()
  c.end(end)
  return record as Sharing
}

/** The items in a `ict:DescriptionTextBag`, one at least. */
function descriptionTextBag(c: Cursor): BureauForum['descriptionTextBag'] & {} {
  const items: (BureauForum['descriptionTextBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x63736544 || !c.is(ictDescriptionText)) unusual()
    items.push(readMultilingualText(c, ictDescriptionText))
    word = c.next()
  } while (word !== END)
  c.end(ictDescriptionTextBag)
  return items
}

/** A `BureauForum`, from behind the name in its start tag to behind the end tag `end`. */
export function readBureauForum(c: Cursor, end: Name): BureauForum {
  const record: Draft<BureauForum> = {}
  let word = c.next()
  if (word === 0x6c746954 && c.is(ictTitleTextBag)) {
    record.titleTextBag = titleTextBag(c)
    word = c.next()
  } else unusual()
  if (word === 0x67617453 && c.is(ictStageCategory)) {
    record.stageCategory = c.value(stageCategoryType, ictStageCategory)
    word = c.next()
  }
  if (word === 0x7473614c && c.is(ictLastMeetingDate)) {
    record.lastMeetingDate = c.value(dateType, ictLastMeetingDate)
    word = c.next()
  }
  if (word === 0x55626557 && c.is(comWebURI)) {
    record.webURI = c.value(anyURI, comWebURI)
    word = c.next()
  }
  if (word === 0x63736544 && c.is(ictDescriptionTextBag)) {
    record.descriptionTextBag = descriptionTextBag(c)
    word = c.next()
  }
  if (word === 0x666e6f43 && c.is(comConfidentialIndicator)) {
    record.confidentialIndicator = c.value(boolean, comConfidentialIndicator)
    word = c.next()
  }
  if (word === 0x6d6d6f43 && c.is(comCommentTextBag)) {
    record.commentTextBag = commentTextBag(c)
    word = c.next()
  }
  if (word === 0x69646441 && c.is(ictAdditionalDataBag)) {
    record.additionalDataBag = additionalDataBag(c)
    word = c.next()
  }
  if (word !== END) unusual()
  c.end(end)
  return record as BureauForum
}

/** The items in a `ict:AlignmentTextBag`, one at least. */
function alignmentTextBag(c: Cursor): ICTStrategySection['alignmentTextBag'] & {} {
  const items: (ICTStrategySection['alignmentTextBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x67696c41 || !c.is(ictAlignmentText)) unusual()
    items.push(readMultilingualText(c, ictAlignmentText))
    word = c.next()
  } while (word !== END)
  c.end(ictAlignmentTextBag)
  return items
}

/** The items in a `ict:StrategyDocumentBag`, one at least. */
function strategyDocumentBag(c: Cursor): ICTStrategySection['strategyDocumentBag'] & {} {
  const items: (ICTStrategySection['strategyDocumentBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x61727453 || !c.is(ictStrategyDocument)) unusual()
    items.push(readDocumentReference(c, ictStrategyDocument))
    word = c.next()
  } while (word !== END)
  c.end(ictStrategyDocumentBag)
  return items
}

/** The items in a `ict:EvaluationCriterionBag`, one at least. */
function evaluationCriterionBag(c: Cursor): ICTStrategySection['evaluationCriterionBag'] & {} {
  const items: (ICTStrategySection['evaluationCriterionBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x6c617645 || !c.is(ictEvaluationCriterion)) unusual()
    items.push(readEvaluationCriterion(c, ictEvaluationCriterion))
    word = c.next()
  } while (word !== END)
  c.end(ictEvaluationCriterionBag)
  return items
}

/** The items in a `ict:SharingBag`, one at least. */
function sharingBag(c: Cursor): ICTStrategySection['sharingBag'] & {} {
  const items: (ICTStrategySection['sharingBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x72616853 || !c.is(ictSharing)) unusual()
    items.push(readSharing(c, ictSharing))
    word = c.next()
  } while (word !== END)
  c.end(ictSharingBag)
  return items
}

/** A `ICTStrategySection`, from behind the name in its start tag to behind the end tag `end`. */
export function readICTStrategySection(c: Cursor, end: Name): ICTStrategySection {
  const record: Draft<ICTStrategySection> = {}
  let word = c.next()
  if (word === 0x65666552 && c.is(ictReferenceDate)) {
    record.referenceDate = c.value(dateType, ictReferenceDate)
    word = c.next()
  } else unusual()
  if (word === 0x61727453 && c.is(ictStrategyFormCategory)) {
    record.strategyFormCategory = c.value(strategyFormCategoryType, ictStrategyFormCategory)
    word = c.next()
  } else unusual()
  if (word === 0x67696c41 && c.is(ictAlignmentTextBag)) {
    record.alignmentTextBag = alignmentTextBag(c)
    word = c.next()
  }
  if (word === 0x696c6156 && c.is(ictValidityPeriod)) {
    record.validityPeriod = readDateRange(c, ictValidityPeriod)
    word = c.next()
  }
  if (word === 0x61727453 && c.is(ictStrategyDocumentBag)) {
    record.strategyDocumentBag = strategyDocumentBag(c)
    word = c.next()
  }
  if (word === 0x6c617645 && c.is(ictEvaluationCriterionBag)) {
    record.evaluationCriterionBag = evaluationCriterionBag(c)
    word = c.next()
  }
  if (word === 0x72616559 && c.is(ictYearlyEvaluation)) {
    record.yearlyEvaluation = readYearlyEvaluation(c, ictYearlyEvaluation)
    word = c.next()
  }
  if (word === 0x72616853 && c.is(ictSharingBag)) {
    record.sharingBag = sharingBag(c)
    word = c.next()
  }
  if (word === 0x65727542 && c.is(ictBureauForum)) {
    record.bureauForum = readBureauForum(c, ictBureauForum)
    word = c.next()
  }
  if (word === 0x666e6f43 && c.is(comConfidentialIndicator)) {
    record.confidentialIndicator = c.value(boolean, comConfidentialIndicator)
    word = c.next()
  }
  if (word === 0x6d6d6f43 && c.is(comCommentTextBag)) {
    record.commentTextBag = commentTextBag(c)
    word = c.next()
  }
  if (word === 0x69646441 && c.is(ictAdditionalDataBag)) {
    record.additionalDataBag = additionalDataBag(c)
    word = c.next()
  }
  if (word !== END) unusual()
  c.end(end)
  return record as ICTStrategySection
}

/** A `Holding`, from behind the name in its start tag to behind the end tag `end`. */
export function readHolding(c: Cursor, end: Name): Holding {
  const record: Draft<Holding> = {}
  let word = c.next()
  if (word === 0x646c6f48 && c.is(ictHoldingFormCategory)) {
    record.holdingFormCategory = c.value(holdingFormCategoryType, ictHoldingFormCategory)
    word = c.next()
  } else unusual()
  if (word === 0x646c6f48 && c.is(ictHoldingQuantity)) {
    record.holdingQuantity = c.value(nonNegativeInteger, ictHoldingQuantity)
    word = c.next()
  }
  if (word === 0x646c6f48 && c.is(ictHoldingMeasure)) {
    record.holdingMeasure = c.value(holdingMeasureType, ictHoldingMeasure)
    word = c.next()
  }
  if (word === 0x69747345 && c.is(ictEstimateIndicator)) {
    record.estimateIndicator = c.value(boolean, ictEstimateIndicator)
    word = c.next()
  }
  if (word !== END) unusual()
  c.end(end)
  return record as Holding
}

/** A `StandardUse`, from behind the name in its start tag to behind the end tag `end`. */
export function readStandardUse(c: Cursor, end: Name): StandardUse {
  const record: Draft<StandardUse> = {}
  let word = c.next()
  if (word === 0x4f504957 && c.is(ictWIPOStandardNumber)) {
    record.wipoStandardNumber = c.value(wIPOStandardNumberType, ictWIPOStandardNumber)
    word = c.next()
  } else unusual()
  if (word === 0x6e617453 && c.is(ictStandardVersionText)) {
    record.standardVersionText = c.value(token, ictStandardVersionText)
    word = c.next()
  }
  if (word !== END) unusual()
  c.end(end)
  return record as StandardUse
}

/** The items in a `ict:HoldingBag`, one at least. */
function holdingBag(c: Cursor): Collection['holdingBag'] & {} {
  const items: (Collection['holdingBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x646c6f48 || !c.is(ictHolding)) unusual()
    items.push(readHolding(c, ictHolding))
    word = c.next()
  } while (word !== END)
  c.end(ictHoldingBag)
  return items
}

/** The items in a `ict:StandardUseBag`, one at least. */
function standardUseBag(c: Cursor): Collection['standardUseBag'] & {} {
  const items: (Collection['standardUseBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x6e617453 || !c.is(ictStandardUse)) unusual()
    items.push(readStandardUse(c, ictStandardUse))
    word = c.next()
  } while (word !== END)
  c.end(ictStandardUseBag)
  return items
}

/** A `Collection`, from behind the name in its start tag to behind the end tag `end`. */
export function readCollection(c: Cursor, end: Name): Collection {
  const record: Draft<Collection> = {}
  let word = c.next()
  if (word === 0x6c6c6f43 && c.is(ictCollectionIdentifier)) {
    record.collectionIdentifier = c.value(keyIdentifierType, ictCollectionIdentifier)
    word = c.next()
  } else unusual()
  if (word === 0x69525049 && c.is(ictIPRightCategory)) {
    record.ipRightCategory = c.value(iPRightCategoryType, ictIPRightCategory)
    word = c.next()
  } else unusual()
  if (word === 0x6c746954 && c.is(ictTitleTextBag)) {
    record.titleTextBag = titleTextBag(c)
    word = c.next()
  }
  if (word === 0x75636f44 && c.is(ictDocumentKindText)) {
    record.documentKindText = c.value(token, ictDocumentKindText)
    word = c.next()
  }
  if (word === 0x65766f43 && c.is(ictCoveragePeriod)) {
    record.coveragePeriod = readDateRange(c, ictCoveragePeriod)
    word = c.next()
  }
  if (word === 0x6e756f43 && c.is(ictCountUnitCategory)) {
    record.countUnitCategory = c.value(countUnitCategoryType, ictCountUnitCategory)
    word = c.next()
  } else unusual()
  if (word === 0x65666552 && c.is(ictReferenceDate)) {
    record.referenceDate = c.value(dateType, ictReferenceDate)
    word = c.next()
  }
  if (word === 0x646c6f48 && c.is(ictHoldingTotalQuantity)) {
    record.holdingTotalQuantity = c.value(nonNegativeInteger, ictHoldingTotalQuantity)
    word = c.next()
  }
  if (word === 0x646c6f48 && c.is(ictHoldingBag)) {
    record.holdingBag = holdingBag(c)
    word = c.next()
  }
  if (word === 0x67726154 && c.is(ictTargetDate)) {
    record.targetDate = c.value(dateType, ictTargetDate)
    word = c.next()
  }
  if (word === 0x6e617453 && c.is(ictStandardUseBag)) {
    record.standardUseBag = standardUseBag(c)
    word = c.next()
  }
  if (word === 0x666e6f43 && c.is(comConfidentialIndicator)) {
    record.confidentialIndicator = c.value(boolean, comConfidentialIndicator)
    word = c.next()
  }
  if (word === 0x6d6d6f43 && c.is(comCommentTextBag)) {
    record.commentTextBag = commentTextBag(c)
    word = c.next()
  }
  if (word === 0x69646441 && c.is(ictAdditionalDataBag)) {
    record.additionalDataBag = additionalDataBag(c)
    word = c.next()
  }
  if (word !== END) unusual()
  c.end(end)
  return record as Collection
}

/** The items in a `ict:RecipientTextBag`, one at least. */
function recipientTextBag(c: Cursor): DisseminationChannel['recipientTextBag'] & {} {
  const items: (DisseminationChannel['recipientTextBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x69636552 || !c.is(ictRecipientText)) unusual()
    items.push(readMultilingualText(c, ictRecipientText))
    word = c.next()
  } while (word !== END)
  c.end(ictRecipientTextBag)
  return items
}

/** The items in a `ict:DataFormatTextBag`, one at least. */
function dataFormatTextBag(c: Cursor): DisseminationChannel['dataFormatTextBag'] & {} {
  const items: (DisseminationChannel['dataFormatTextBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x61746144 || !c.is(ictDataFormatText)) unusual()
    items.push(c.value(token, ictDataFormatText))
    word = c.next()
  } while (word !== END)
  c.end(ictDataFormatTextBag)
  return items
}

/** A `DisseminationChannel`, from behind the name in its start tag to behind the end tag `end`. */
export function readDisseminationChannel(c: Cursor, end: Name): DisseminationChannel {
  const record: Draft<DisseminationChannel> = {}
  let word = c.next()
  if (word === 0x6e616843 && c.is(ictChannelPurposeCategory)) {
    record.channelPurposeCategory = c.value(channelPurposeCategoryType, ictChannelPurposeCategory)
    word = c.next()
  } else unusual()
  if (word === 0x6c746954 && c.is(ictTitleTextBag)) {
    record.titleTextBag = titleTextBag(c)
    word = c.next()
  }
  if (word === 0x69636552 && c.is(ictRecipientTextBag)) {
    record.recipientTextBag = recipientTextBag(c)
    word = c.next()
  }
  if (word === 0x61746144 && c.is(ictDataFormatTextBag)) {
    record.dataFormatTextBag = dataFormatTextBag(c)
    word = c.next()
  }
  if (word === 0x71657246 && c.is(ictFrequencyCategory)) {
    record.frequencyCategory = c.value(frequencyCategoryType, ictFrequencyCategory)
    word = c.next()
  }
  if (word === 0x55626557 && c.is(comWebURI)) {
    record.webURI = c.value(anyURI, comWebURI)
    word = c.next()
  }
  if (word === 0x6e617453 && c.is(ictStandardUseBag)) {
    record.standardUseBag = standardUseBag(c)
    word = c.next()
  }
  if (word === 0x666e6f43 && c.is(comConfidentialIndicator)) {
    record.confidentialIndicator = c.value(boolean, comConfidentialIndicator)
    word = c.next()
  }
  if (word === 0x6d6d6f43 && c.is(comCommentTextBag)) {
    record.commentTextBag = commentTextBag(c)
    word = c.next()
  }
  if (word === 0x69646441 && c.is(ictAdditionalDataBag)) {
    record.additionalDataBag = additionalDataBag(c)
    word = c.next()
  }
  if (word !== END) unusual()
  c.end(end)
  return record as DisseminationChannel
}

/** The items in a `ict:SolutionTextBag`, one at least. */
function solutionTextBag(c: Cursor): Assistance['solutionTextBag'] & {} {
  const items: (Assistance['solutionTextBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x756c6f53 || !c.is(ictSolutionText)) unusual()
    items.push(readMultilingualText(c, ictSolutionText))
    word = c.next()
  } while (word !== END)
  c.end(ictSolutionTextBag)
  return items
}

/** A `Assistance`, from behind the name in its start tag to behind the end tag `end`. */
export function readAssistance(c: Cursor, end: Name): Assistance {
  const record: Draft<Assistance> = {}
  let word = c.next()
  if (word === 0x74726150 && c.is(ictPartnerOfficeCodeBag)) {
    record.partnerOfficeCodeBag = partnerOfficeCodeBag(c)
    word = c.next()
  } else unusual()
  if (word === 0x63736544 && c.is(ictDescriptionTextBag)) {
    record.descriptionTextBag = descriptionTextBag(c)
    word = c.next()
  } else unusual()
  if (word === 0x756c6f53 && c.is(ictSolutionTextBag)) {
    record.solutionTextBag = solutionTextBag(c)
    word = c.next()
  }
  if (word === 0x69737341 && c.is(ictAssistancePeriod)) {
    record.assistancePeriod = readDateRange(c, ictAssistancePeriod)
    word = c.next()
  }
  if (word === 0x666e6f43 && c.is(comConfidentialIndicator)) {
    record.confidentialIndicator = c.value(boolean, comConfidentialIndicator)
    word = c.next()
  }
  if (word === 0x6d6d6f43 && c.is(comCommentTextBag)) {
    record.commentTextBag = commentTextBag(c)
    word = c.next()
  }
  if (word === 0x69646441 && c.is(ictAdditionalDataBag)) {
    record.additionalDataBag = additionalDataBag(c)
    word = c.next()
  }
  if (word !== END) unusual()
  c.end(end)
  return record as Assistance
}

/** The items in a `ict:CollectionBag`, one at least. */
function collectionBag(c: Cursor): DigitizationSection['collectionBag'] & {} {
  const items: (DigitizationSection['collectionBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x6c6c6f43 || !c.is(ictCollection)) unusual()
    items.push(readCollection(c, ictCollection))
    word = c.next()
  } while (word !== END)
  c.end(ictCollectionBag)
  return items
}

/** The items in a `ict:DisseminationChannelBag`, one at least. */
function disseminationChannelBag(c: Cursor): DigitizationSection['disseminationChannelBag'] & {} {
  const items: (DigitizationSection['disseminationChannelBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x73736944 || !c.is(ictDisseminationChannel)) unusual()
    items.push(readDisseminationChannel(c, ictDisseminationChannel))
    word = c.next()
  } while (word !== END)
  c.end(ictDisseminationChannelBag)
  return items
}

/** The items in a `ict:AssistanceBag`, one at least. */
function assistanceBag(c: Cursor): DigitizationSection['assistanceBag'] & {} {
  const items: (DigitizationSection['assistanceBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x69737341 || !c.is(ictAssistance)) unusual()
    items.push(readAssistance(c, ictAssistance))
    word = c.next()
  } while (word !== END)
  c.end(ictAssistanceBag)
  return items
}

/** A `DigitizationSection`, from behind the name in its start tag to behind the end tag `end`. */
export function readDigitizationSection(c: Cursor, end: Name): DigitizationSection {
  const record: Draft<DigitizationSection> = {}
  let word = c.next()
  if (word === 0x65666552 && c.is(ictReferenceDate)) {
    record.referenceDate = c.value(dateType, ictReferenceDate)
    word = c.next()
  } else unusual()
  if (word === 0x6c6c6f43 && c.is(ictCollectionBag)) {
    record.collectionBag = collectionBag(c)
    word = c.next()
  }
  if (word === 0x73736944 && c.is(ictDisseminationChannelBag)) {
    record.disseminationChannelBag = disseminationChannelBag(c)
    word = c.next()
  }
  if (word === 0x69737341 && c.is(ictAssistanceBag)) {
    record.assistanceBag = assistanceBag(c)
    word = c.next()
  }
  if (word === 0x666e6f43 && c.is(comConfidentialIndicator)) {
    record.confidentialIndicator = c.value(boolean, comConfidentialIndicator)
    word = c.next()
  }
  if (word === 0x6d6d6f43 && c.is(comCommentTextBag)) {
    record.commentTextBag = commentTextBag(c)
    word = c.next()
  }
  if (word === 0x69646441 && c.is(ictAdditionalDataBag)) {
    record.additionalDataBag = additionalDataBag(c)
    word = c.next()
  }
  if (word !== END) unusual()
  c.end(end)
  return record as DigitizationSection
}

/** A `GovernanceInstrument`, from behind the name in its start tag to behind the end tag `end`. */
export function readGovernanceInstrument(c: Cursor, end: Name): GovernanceInstrument {
  const record: Draft<GovernanceInstrument> = {}
  let word = c.next()
  if (word === 0x74736e49 && c.is(ictInstrumentCategory)) {
    record.instrumentCategory = c.value(instrumentCategoryType, ictInstrumentCategory)
    word = c.next()
  } else unusual()
  if (word === 0x6c706d49 && c.is(ictImplementationStatusCategory)) {
    record.implementationStatusCategory = c.value(implementationStatusCategoryType, ictImplementationStatusCategory)
    word = c.next()
  } else unusual()
  if (word === 0x706f6441 && c.is(ictAdoptionDate)) {
    record.adoptionDate = c.value(dateType, ictAdoptionDate)
    word = c.next()
  }
  if (word === 0x696c6f50 && c.is(ictPolicyDocument)) {
    record.policyDocument = readDocumentReference(c, ictPolicyDocument)
    word = c.next()
  }
  if (word === 0x72616853 && c.is(ictSharingBag)) {
    record.sharingBag = sharingBag(c)
    word = c.next()
  }
  if (word === 0x666e6f43 && c.is(comConfidentialIndicator)) {
    record.confidentialIndicator = c.value(boolean, comConfidentialIndicator)
    word = c.next()
  }
  if (word === 0x6d6d6f43 && c.is(comCommentTextBag)) {
    record.commentTextBag = commentTextBag(c)
    word = c.next()
  }
  if (word === 0x69646441 && c.is(ictAdditionalDataBag)) {
    record.additionalDataBag = additionalDataBag(c)
    word = c.next()
  }
  if (word !== END) unusual()
  c.end(end)
  return record as GovernanceInstrument
}

/** The items in a `ict:PriceTextBag`, one at least. */
function priceTextBag(c: Cursor): DataAccess['priceTextBag'] & {} {
  const items: (DataAccess['priceTextBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x63697250 || !c.is(ictPriceText)) unusual()
    items.push(readMultilingualText(c, ictPriceText))
    word = c.next()
  } while (word !== END)
  c.end(ictPriceTextBag)
  return items
}

/** The items in a `ict:AccessBarrierTextBag`, one at least. */
function accessBarrierTextBag(c: Cursor): DataAccess['accessBarrierTextBag'] & {} {
  const items: (DataAccess['accessBarrierTextBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x65636341 || !c.is(ictAccessBarrierText)) unusual()
    items.push(readMultilingualText(c, ictAccessBarrierText))
    word = c.next()
  } while (word !== END)
  c.end(ictAccessBarrierTextBag)
  return items
}

/** A `DataAccess`, from behind the name in its start tag to behind the end tag `end`. */
export function readDataAccess(c: Cursor, end: Name): DataAccess {
  const record: Draft<DataAccess> = {}
  let word = c.next()
  if (word === 0x63697250 && c.is(ictPriceCategory)) {
    record.priceCategory = c.value(priceCategoryType, ictPriceCategory)
    word = c.next()
  } else unusual()
  if (word === 0x63697250 && c.is(ictPriceTextBag)) {
    record.priceTextBag = priceTextBag(c)
    word = c.next()
  }
  if (word === 0x65636341 && c.is(ictAccessBarrierTextBag)) {
    record.accessBarrierTextBag = accessBarrierTextBag(c)
    word = c.next()
  }
  if (word === 0x666e6f43 && c.is(comConfidentialIndicator)) {
    record.confidentialIndicator = c.value(boolean, comConfidentialIndicator)
    word = c.next()
  }
  if (word === 0x6d6d6f43 && c.is(comCommentTextBag)) {
    record.commentTextBag = commentTextBag(c)
    word = c.next()
  }
  if (word === 0x69646441 && c.is(ictAdditionalDataBag)) {
    record.additionalDataBag = additionalDataBag(c)
    word = c.next()
  }
  if (word !== END) unusual()
  c.end(end)
  return record as DataAccess
}

/** The items in a `ict:GovernanceInstrumentBag`, one at least. */
function governanceInstrumentBag(c: Cursor): DataGovernanceSection['governanceInstrumentBag'] & {} {
  const items: (DataGovernanceSection['governanceInstrumentBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x65766f47 || !c.is(ictGovernanceInstrument)) unusual()
    items.push(readGovernanceInstrument(c, ictGovernanceInstrument))
    word = c.next()
  } while (word !== END)
  c.end(ictGovernanceInstrumentBag)
  return items
}

/** A `DataGovernanceSection`, from behind the name in its start tag to behind the end tag `end`. */
export function readDataGovernanceSection(c: Cursor, end: Name): DataGovernanceSection {
  const record: Draft<DataGovernanceSection> = {}
  let word = c.next()
  if (word === 0x65666552 && c.is(ictReferenceDate)) {
    record.referenceDate = c.value(dateType, ictReferenceDate)
    word = c.next()
  } else unusual()
  if (word === 0x65766f47 && c.is(ictGovernanceInstrumentBag)) {
    record.governanceInstrumentBag = governanceInstrumentBag(c)
    word = c.next()
  }
  if (word === 0x61746144 && c.is(ictDataAccess)) {
    record.dataAccess = readDataAccess(c, ictDataAccess)
    word = c.next()
  }
  if (word === 0x72616559 && c.is(ictYearlyEvaluation)) {
    record.yearlyEvaluation = readYearlyEvaluation(c, ictYearlyEvaluation)
    word = c.next()
  }
  if (word === 0x666e6f43 && c.is(comConfidentialIndicator)) {
    record.confidentialIndicator = c.value(boolean, comConfidentialIndicator)
    word = c.next()
  }
  if (word === 0x6d6d6f43 && c.is(comCommentTextBag)) {
    record.commentTextBag = commentTextBag(c)
    word = c.next()
  }
  if (word === 0x69646441 && c.is(ictAdditionalDataBag)) {
    record.additionalDataBag = additionalDataBag(c)
    word = c.next()
  }
  if (word !== END) unusual()
  c.end(end)
  return record as DataGovernanceSection
}

/** The items in a `ict:ProblemTextBag`, one at least. */
function problemTextBag(c: Cursor): BusinessProblem['problemTextBag'] & {} {
  const items: (BusinessProblem['problemTextBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x626f7250 || !c.is(ictProblemText)) unusual()
    items.push(readMultilingualText(c, ictProblemText))
    word = c.next()
  } while (word !== END)
  c.end(ictProblemTextBag)
  return items
}

/** A `BusinessProblem`, from behind the name in its start tag to behind the end tag `end`. */
export function readBusinessProblem(c: Cursor, end: Name): BusinessProblem {
  const record: Draft<BusinessProblem> = {}
  let word = c.next()
  if (word === 0x626f7250 && c.is(ictProblemTextBag)) {
    record.problemTextBag = problemTextBag(c)
    word = c.next()
  } else unusual()
  if (word === 0x756c6f53 && c.is(ictSolutionTextBag)) {
    record.solutionTextBag = solutionTextBag(c)
    word = c.next()
  }
  if (word === 0x67617453 && c.is(ictStageCategory)) {
    record.stageCategory = c.value(stageCategoryType, ictStageCategory)
    word = c.next()
  }
  if (word === 0x666e6f43 && c.is(comConfidentialIndicator)) {
    record.confidentialIndicator = c.value(boolean, comConfidentialIndicator)
    word = c.next()
  }
  if (word === 0x6d6d6f43 && c.is(comCommentTextBag)) {
    record.commentTextBag = commentTextBag(c)
    word = c.next()
  }
  if (word === 0x69646441 && c.is(ictAdditionalDataBag)) {
    record.additionalDataBag = additionalDataBag(c)
    word = c.next()
  }
  if (word !== END) unusual()
  c.end(end)
  return record as BusinessProblem
}

/** A `StakeholderInvolvement`, from behind the name in its start tag to behind the end tag `end`. */
export function readStakeholderInvolvement(c: Cursor, end: Name): StakeholderInvolvement {
  const record: Draft<StakeholderInvolvement> = {}
  let word = c.next()
  if (word === 0x6b617453 && c.is(ictStakeholderCategory)) {
    record.stakeholderCategory = c.value(stakeholderCategoryType, ictStakeholderCategory)
    word = c.next()
  } else unusual()
  if (word === 0x67617453 && c.is(ictStageCategory)) {
    record.stageCategory = c.value(stageCategoryType, ictStageCategory)
    word = c.next()
  } else unusual()
  if (word === 0x63736544 && c.is(ictDescriptionTextBag)) {
    record.descriptionTextBag = descriptionTextBag(c)
    word = c.next()
  }
  if (word !== END) unusual()
  c.end(end)
  return record as StakeholderInvolvement
}

/** A `AwarenessActivity`, from behind the name in its start tag to behind the end tag `end`. */
export function readAwarenessActivity(c: Cursor, end: Name): AwarenessActivity {
  const record: Draft<AwarenessActivity> = {}
  let word = c.next()
  if (word === 0x63736544 && c.is(ictDescriptionTextBag)) {
    record.descriptionTextBag = descriptionTextBag(c)
    word = c.next()
  } else unusual()
  if (word === 0x69746341 && c.is(ictActivityDate)) {
    record.activityDate = c.value(dateType, ictActivityDate)
    word = c.next()
  }
  if (word === 0x55626557 && c.is(comWebURI)) {
    record.webURI = c.value(anyURI, comWebURI)
    word = c.next()
  }
  if (word !== END) unusual()
  c.end(end)
  return record as AwarenessActivity
}

/** The items in a `ict:AdvantageTextBag`, one at least. */
function advantageTextBag(c: Cursor): OptionAssessment['advantageTextBag'] & {} {
  const items: (OptionAssessment['advantageTextBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x61766441 || !c.is(ictAdvantageText)) unusual()
    items.push(readMultilingualText(c, ictAdvantageText))
    word = c.next()
  } while (word !== END)
  c.end(ictAdvantageTextBag)
  return items
}

/** The items in a `ict:DisadvantageTextBag`, one at least. */
function disadvantageTextBag(c: Cursor): OptionAssessment['disadvantageTextBag'] & {} {
  const items: (OptionAssessment['disadvantageTextBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x61736944 || !c.is(ictDisadvantageText)) unusual()
    items.push(readMultilingualText(c, ictDisadvantageText))
    word = c.next()
  } while (word !== END)
  c.end(ictDisadvantageTextBag)
  return items
}

/** A `OptionAssessment`, from behind the name in its start tag to behind the end tag `end`. */
export function readOptionAssessment(c: Cursor, end: Name): OptionAssessment {
  const record: Draft<OptionAssessment> = {}
  let word = c.next()
  if (word === 0x6c746954 && c.is(ictTitleTextBag)) {
    record.titleTextBag = titleTextBag(c)
    word = c.next()
  } else unusual()
  if (word === 0x61766441 && c.is(ictAdvantageTextBag)) {
    record.advantageTextBag = advantageTextBag(c)
    word = c.next()
  }
  if (word === 0x61736944 && c.is(ictDisadvantageTextBag)) {
    record.disadvantageTextBag = disadvantageTextBag(c)
    word = c.next()
  }
  if (word !== END) unusual()
  c.end(end)
  return record as OptionAssessment
}

/** A `TechnologyPolicy`, from behind the name in its start tag to behind the end tag `end`. */
export function readTechnologyPolicy(c: Cursor, end: Name): TechnologyPolicy {
  const record: Draft<TechnologyPolicy> = {}
  let word = c.next()
  if (word === 0x6c706d49 && c.is(ictImplementationStatusCategory)) {
    record.implementationStatusCategory = c.value(implementationStatusCategoryType, ictImplementationStatusCategory)
    word = c.next()
  } else unusual()
  if (word === 0x706f6441 && c.is(ictAdoptionDate)) {
    record.adoptionDate = c.value(dateType, ictAdoptionDate)
    word = c.next()
  }
  if (word === 0x696c6f50 && c.is(ictPolicyDocument)) {
    record.policyDocument = readDocumentReference(c, ictPolicyDocument)
    word = c.next()
  }
  if (word === 0x63736544 && c.is(ictDescriptionTextBag)) {
    record.descriptionTextBag = descriptionTextBag(c)
    word = c.next()
  }
  if (word === 0x666e6f43 && c.is(comConfidentialIndicator)) {
    record.confidentialIndicator = c.value(boolean, comConfidentialIndicator)
    word = c.next()
  }
  if (word === 0x6d6d6f43 && c.is(comCommentTextBag)) {
    record.commentTextBag = commentTextBag(c)
    word = c.next()
  }
  if (word === 0x69646441 && c.is(ictAdditionalDataBag)) {
    record.additionalDataBag = additionalDataBag(c)
    word = c.next()
  }
  if (word !== END) unusual()
  c.end(end)
  return record as TechnologyPolicy
}

/** The items in a `ict:LegalActTextBag`, one at least. */
function legalActTextBag(c: Cursor): LegalAmendment['legalActTextBag'] & {} {
  const items: (LegalAmendment['legalActTextBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x6167654c || !c.is(ictLegalActText)) unusual()
    items.push(readMultilingualText(c, ictLegalActText))
    word = c.next()
  } while (word !== END)
  c.end(ictLegalActTextBag)
  return items
}

/** A `LegalAmendment`, from behind the name in its start tag to behind the end tag `end`. */
export function readLegalAmendment(c: Cursor, end: Name): LegalAmendment {
  const record: Draft<LegalAmendment> = {}
  let word = c.next()
  if (word === 0x6167654c && c.is(ictLegalChangeCategory)) {
    record.legalChangeCategory = c.value(legalChangeCategoryType, ictLegalChangeCategory)
    word = c.next()
  } else unusual()
  if (word === 0x6167654c && c.is(ictLegalStageCategory)) {
    record.legalStageCategory = c.value(legalStageCategoryType, ictLegalStageCategory)
    word = c.next()
  } else unusual()
  if (word === 0x6167654c && c.is(ictLegalActTextBag)) {
    record.legalActTextBag = legalActTextBag(c)
    word = c.next()
  }
  if (word === 0x72746e45 && c.is(ictEntryForceDate)) {
    record.entryForceDate = c.value(dateType, ictEntryForceDate)
    word = c.next()
  }
  if (word === 0x55626557 && c.is(comWebURI)) {
    record.webURI = c.value(anyURI, comWebURI)
    word = c.next()
  }
  if (word === 0x666e6f43 && c.is(comConfidentialIndicator)) {
    record.confidentialIndicator = c.value(boolean, comConfidentialIndicator)
    word = c.next()
  }
  if (word === 0x6d6d6f43 && c.is(comCommentTextBag)) {
    record.commentTextBag = commentTextBag(c)
    word = c.next()
  }
  if (word === 0x69646441 && c.is(ictAdditionalDataBag)) {
    record.additionalDataBag = additionalDataBag(c)
    word = c.next()
  }
  if (word !== END) unusual()
  c.end(end)
  return record as LegalAmendment
}

/** The items in a `ict:BusinessProblemBag`, one at least. */
function businessProblemBag(c: Cursor): DigitalTransformationSection['businessProblemBag'] & {} {
  const items: (DigitalTransformationSection['businessProblemBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x69737542 || !c.is(ictBusinessProblem)) unusual()
    items.push(readBusinessProblem(c, ictBusinessProblem))
    word = c.next()
  } while (word !== END)
  c.end(ictBusinessProblemBag)
  return items
}

/** The items in a `ict:StakeholderInvolvementBag`, one at least. */
function stakeholderInvolvementBag(c: Cursor): DigitalTransformationSection['stakeholderInvolvementBag'] & {} {
  const items: (DigitalTransformationSection['stakeholderInvolvementBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x6b617453 || !c.is(ictStakeholderInvolvement)) unusual()
    items.push(readStakeholderInvolvement(c, ictStakeholderInvolvement))
    word = c.next()
  } while (word !== END)
  c.end(ictStakeholderInvolvementBag)
  return items
}

/** The items in a `ict:AwarenessActivityBag`, one at least. */
function awarenessActivityBag(c: Cursor): DigitalTransformationSection['awarenessActivityBag'] & {} {
  const items: (DigitalTransformationSection['awarenessActivityBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x72617741 || !c.is(ictAwarenessActivity)) unusual()
    items.push(readAwarenessActivity(c, ictAwarenessActivity))
    word = c.next()
  } while (word !== END)
  c.end(ictAwarenessActivityBag)
  return items
}

/** The items in a `ict:OptionAssessmentBag`, one at least. */
function optionAssessmentBag(c: Cursor): DigitalTransformationSection['optionAssessmentBag'] & {} {
  const items: (DigitalTransformationSection['optionAssessmentBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x6974704f || !c.is(ictOptionAssessment)) unusual()
    items.push(readOptionAssessment(c, ictOptionAssessment))
    word = c.next()
  } while (word !== END)
  c.end(ictOptionAssessmentBag)
  return items
}

/** The items in a `ict:LegalAmendmentBag`, one at least. */
function legalAmendmentBag(c: Cursor): DigitalTransformationSection['legalAmendmentBag'] & {} {
  const items: (DigitalTransformationSection['legalAmendmentBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x6167654c || !c.is(ictLegalAmendment)) unusual()
    items.push(readLegalAmendment(c, ictLegalAmendment))
    word = c.next()
  } while (word !== END)
  c.end(ictLegalAmendmentBag)
  return items
}

/** A `DigitalTransformationSection`, from behind the name in its start tag to behind the end tag `end`. */
export function readDigitalTransformationSection(c: Cursor, end: Name): DigitalTransformationSection {
  const record: Draft<DigitalTransformationSection> = {}
  let word = c.next()
  if (word === 0x65666552 && c.is(ictReferenceDate)) {
    record.referenceDate = c.value(dateType, ictReferenceDate)
    word = c.next()
  } else unusual()
  if (word === 0x69737542 && c.is(ictBusinessProblemBag)) {
    record.businessProblemBag = businessProblemBag(c)
    word = c.next()
  }
  if (word === 0x6b617453 && c.is(ictStakeholderInvolvementBag)) {
    record.stakeholderInvolvementBag = stakeholderInvolvementBag(c)
    word = c.next()
  }
  if (word === 0x72617741 && c.is(ictAwarenessActivityBag)) {
    record.awarenessActivityBag = awarenessActivityBag(c)
    word = c.next()
  }
  if (word === 0x6974704f && c.is(ictOptionAssessmentBag)) {
    record.optionAssessmentBag = optionAssessmentBag(c)
    word = c.next()
  }
  if (word === 0x50495041 && c.is(ictAPIPolicy)) {
    record.apiPolicy = readTechnologyPolicy(c, ictAPIPolicy)
    word = c.next()
  }
  if (word === 0x756f6c43 && c.is(ictCloudPolicy)) {
    record.cloudPolicy = readTechnologyPolicy(c, ictCloudPolicy)
    word = c.next()
  }
  if (word === 0x6167654c && c.is(ictLegalAmendmentBag)) {
    record.legalAmendmentBag = legalAmendmentBag(c)
    word = c.next()
  }
  if (word === 0x666e6f43 && c.is(comConfidentialIndicator)) {
    record.confidentialIndicator = c.value(boolean, comConfidentialIndicator)
    word = c.next()
  }
  if (word === 0x6d6d6f43 && c.is(comCommentTextBag)) {
    record.commentTextBag = commentTextBag(c)
    word = c.next()
  }
  if (word === 0x69646441 && c.is(ictAdditionalDataBag)) {
    record.additionalDataBag = additionalDataBag(c)
    word = c.next()
  }
  if (word !== END) unusual()
  c.end(end)
  return record as DigitalTransformationSection
}

/** The items in a `ict:RiskAreaCategoryBag`, one at least. */
function riskAreaCategoryBag(c: Cursor): RiskAssessment['riskAreaCategoryBag'] & {} {
  const items: (RiskAssessment['riskAreaCategoryBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x6b736952 || !c.is(ictRiskAreaCategory)) unusual()
    items.push(c.value(riskAreaCategoryType, ictRiskAreaCategory))
    word = c.next()
  } while (word !== END)
  c.end(ictRiskAreaCategoryBag)
  return items
}

/** The items in a `ict:AssessmentOutcomeTextBag`, one at least. */
function assessmentOutcomeTextBag(c: Cursor): RiskAssessment['assessmentOutcomeTextBag'] & {} {
  const items: (RiskAssessment['assessmentOutcomeTextBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x65737341 || !c.is(ictAssessmentOutcomeText)) unusual()
    items.push(readMultilingualText(c, ictAssessmentOutcomeText))
    word = c.next()
  } while (word !== END)
  c.end(ictAssessmentOutcomeTextBag)
  return items
}

/** A `RiskAssessment`, from behind the name in its start tag to behind the end tag `end`. */
export function readRiskAssessment(c: Cursor, end: Name): RiskAssessment {
  const record: Draft<RiskAssessment> = {}
  let word = c.next()
  if (word === 0x6b736952 && c.is(ictRiskAreaCategoryBag)) {
    record.riskAreaCategoryBag = riskAreaCategoryBag(c)
    word = c.next()
  } else unusual()
  if (word === 0x65737341 && c.is(ictAssessmentDate)) {
    record.assessmentDate = c.value(dateType, ictAssessmentDate)
    word = c.next()
  }
  if (word === 0x65737341 && c.is(ictAssessmentOutcomeTextBag)) {
    record.assessmentOutcomeTextBag = assessmentOutcomeTextBag(c)
    word = c.next()
  }
  if (word !== END) unusual()
  c.end(end)
  return record as RiskAssessment
}

/** The items in a `ict:TechnologyCategoryBag`, one at least. */
function technologyCategoryBag(c: Cursor): UseCase['technologyCategoryBag'] & {} {
  const items: (UseCase['technologyCategoryBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x68636554 || !c.is(ictTechnologyCategory)) unusual()
    items.push(c.value(technologyCategoryType, ictTechnologyCategory))
    word = c.next()
  } while (word !== END)
  c.end(ictTechnologyCategoryBag)
  return items
}

/** A `UseCase`, from behind the name in its start tag to behind the end tag `end`. */
export function readUseCase(c: Cursor, end: Name): UseCase {
  const record: Draft<UseCase> = {}
  let word = c.next()
  if (word === 0x43657355 && c.is(ictUseCaseIdentifier)) {
    record.useCaseIdentifier = c.value(keyIdentifierType, ictUseCaseIdentifier)
    word = c.next()
  } else unusual()
  if (word === 0x6c746954 && c.is(ictTitleTextBag)) {
    record.titleTextBag = titleTextBag(c)
    word = c.next()
  } else unusual()
  if (word === 0x68636554 && c.is(ictTechnologyCategoryBag)) {
    record.technologyCategoryBag = technologyCategoryBag(c)
    word = c.next()
  } else unusual()
  if (word === 0x68636554 && c.is(ictTechnologyFunctionCategory)) {
    record.technologyFunctionCategory = c.value(technologyFunctionCategoryType, ictTechnologyFunctionCategory)
    word = c.next()
  }
  if (word === 0x67617453 && c.is(ictStageCategory)) {
    record.stageCategory = c.value(stageCategoryType, ictStageCategory)
    word = c.next()
  } else unusual()
  if (word === 0x6b736952 && c.is(ictRiskAssessment)) {
    record.riskAssessment = readRiskAssessment(c, ictRiskAssessment)
    word = c.next()
  }
  if (word === 0x72616853 && c.is(ictSharingBag)) {
    record.sharingBag = sharingBag(c)
    word = c.next()
  }
  if (word === 0x6c616d53 && c.is(ictSmallOfficeOfferIndicator)) {
    record.smallOfficeOfferIndicator = c.value(boolean, ictSmallOfficeOfferIndicator)
    word = c.next()
  }
  if (word === 0x63736544 && c.is(ictDescriptionTextBag)) {
    record.descriptionTextBag = descriptionTextBag(c)
    word = c.next()
  }
  if (word === 0x55626557 && c.is(comWebURI)) {
    record.webURI = c.value(anyURI, comWebURI)
    word = c.next()
  }
  if (word === 0x666e6f43 && c.is(comConfidentialIndicator)) {
    record.confidentialIndicator = c.value(boolean, comConfidentialIndicator)
    word = c.next()
  }
  if (word === 0x6d6d6f43 && c.is(comCommentTextBag)) {
    record.commentTextBag = commentTextBag(c)
    word = c.next()
  }
  if (word === 0x69646441 && c.is(ictAdditionalDataBag)) {
    record.additionalDataBag = additionalDataBag(c)
    word = c.next()
  }
  if (word !== END) unusual()
  c.end(end)
  return record as UseCase
}

/** The items in a `ict:UseCaseBag`, one at least. */
function useCaseBag(c: Cursor): EmergingTechnologySection['useCaseBag'] & {} {
  const items: (EmergingTechnologySection['useCaseBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x43657355 || !c.is(ictUseCase)) unusual()
    items.push(readUseCase(c, ictUseCase))
    word = c.next()
  } while (word !== END)
  c.end(ictUseCaseBag)
  return items
}

/** A `EmergingTechnologySection`, from behind the name in its start tag to behind the end tag `end`. */
export function readEmergingTechnologySection(c: Cursor, end: Name): EmergingTechnologySection {
  const record: Draft<EmergingTechnologySection> = {}
  let word = c.next()
  if (word === 0x65666552 && c.is(ictReferenceDate)) {
    record.referenceDate = c.value(dateType, ictReferenceDate)
    word = c.next()
  } else unusual()
  if (word === 0x43657355 && c.is(ictUseCaseBag)) {
    record.useCaseBag = useCaseBag(c)
    word = c.next()
  }
  if (word === 0x666e6f43 && c.is(comConfidentialIndicator)) {
    record.confidentialIndicator = c.value(boolean, comConfidentialIndicator)
    word = c.next()
  }
  if (word === 0x6d6d6f43 && c.is(comCommentTextBag)) {
    record.commentTextBag = commentTextBag(c)
    word = c.next()
  }
  if (word === 0x69646441 && c.is(ictAdditionalDataBag)) {
    record.additionalDataBag = additionalDataBag(c)
    word = c.next()
  }
  if (word !== END) unusual()
  c.end(end)
  return record as EmergingTechnologySection
}

/** The items in a `ict:LicenceTextBag`, one at least. */
function licenceTextBag(c: Cursor): SharedAsset['licenceTextBag'] & {} {
  const items: (SharedAsset['licenceTextBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x6563694c || !c.is(ictLicenceText)) unusual()
    items.push(readMultilingualText(c, ictLicenceText))
    word = c.next()
  } while (word !== END)
  c.end(ictLicenceTextBag)
  return items
}

/** A `SharedAsset`, from behind the name in its start tag to behind the end tag `end`. */
export function readSharedAsset(c: Cursor, end: Name): SharedAsset {
  const record: Draft<SharedAsset> = {}
  let word = c.next()
  if (word === 0x65737341 && c.is(ictAssetCategory)) {
    record.assetCategory = c.value(assetCategoryType, ictAssetCategory)
    word = c.next()
  } else unusual()
  if (word === 0x65737341 && c.is(ictAssetDirectionCategory)) {
    record.assetDirectionCategory = c.value(assetDirectionCategoryType, ictAssetDirectionCategory)
    word = c.next()
  } else unusual()
  if (word === 0x6c746954 && c.is(ictTitleTextBag)) {
    record.titleTextBag = titleTextBag(c)
    word = c.next()
  } else unusual()
  if (word === 0x6563694c && c.is(ictLicenceTextBag)) {
    record.licenceTextBag = licenceTextBag(c)
    word = c.next()
  }
  if (word === 0x55626557 && c.is(comWebURI)) {
    record.webURI = c.value(anyURI, comWebURI)
    word = c.next()
  }
  if (word === 0x74726150 && c.is(ictPartnerOfficeCodeBag)) {
    record.partnerOfficeCodeBag = partnerOfficeCodeBag(c)
    word = c.next()
  }
  if (word === 0x63736544 && c.is(ictDescriptionTextBag)) {
    record.descriptionTextBag = descriptionTextBag(c)
    word = c.next()
  }
  if (word === 0x666e6f43 && c.is(comConfidentialIndicator)) {
    record.confidentialIndicator = c.value(boolean, comConfidentialIndicator)
    word = c.next()
  }
  if (word === 0x6d6d6f43 && c.is(comCommentTextBag)) {
    record.commentTextBag = commentTextBag(c)
    word = c.next()
  }
  if (word === 0x69646441 && c.is(ictAdditionalDataBag)) {
    record.additionalDataBag = additionalDataBag(c)
    word = c.next()
  }
  if (word !== END) unusual()
  c.end(end)
  return record as SharedAsset
}

/** A `BureauPlatform`, from behind the name in its start tag to behind the end tag `end`. */
export function readBureauPlatform(c: Cursor, end: Name): BureauPlatform {
  const record: Draft<BureauPlatform> = {}
  let word = c.next()
  if (word === 0x6c746954 && c.is(ictTitleTextBag)) {
    record.titleTextBag = titleTextBag(c)
    word = c.next()
  } else unusual()
  if (word === 0x67617453 && c.is(ictStageCategory)) {
    record.stageCategory = c.value(stageCategoryType, ictStageCategory)
    word = c.next()
  }
  if (word === 0x55626557 && c.is(comWebURI)) {
    record.webURI = c.value(anyURI, comWebURI)
    word = c.next()
  }
  if (word === 0x63736544 && c.is(ictDescriptionTextBag)) {
    record.descriptionTextBag = descriptionTextBag(c)
    word = c.next()
  }
  if (word === 0x666e6f43 && c.is(comConfidentialIndicator)) {
    record.confidentialIndicator = c.value(boolean, comConfidentialIndicator)
    word = c.next()
  }
  if (word === 0x6d6d6f43 && c.is(comCommentTextBag)) {
    record.commentTextBag = commentTextBag(c)
    word = c.next()
  }
  if (word === 0x69646441 && c.is(ictAdditionalDataBag)) {
    record.additionalDataBag = additionalDataBag(c)
    word = c.next()
  }
  if (word !== END) unusual()
  c.end(end)
  return record as BureauPlatform
}

/** The items in a `ict:SharedAssetBag`, one at least. */
function sharedAssetBag(c: Cursor): ReferenceArchitectureSection['sharedAssetBag'] & {} {
  const items: (ReferenceArchitectureSection['sharedAssetBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x72616853 || !c.is(ictSharedAsset)) unusual()
    items.push(readSharedAsset(c, ictSharedAsset))
    word = c.next()
  } while (word !== END)
  c.end(ictSharedAssetBag)
  return items
}

/** A `ReferenceArchitectureSection`, from behind the name in its start tag to behind the end tag `end`. */
export function readReferenceArchitectureSection(c: Cursor, end: Name): ReferenceArchitectureSection {
  const record: Draft<ReferenceArchitectureSection> = {}
  let word = c.next()
  if (word === 0x65666552 && c.is(ictReferenceDate)) {
    record.referenceDate = c.value(dateType, ictReferenceDate)
    word = c.next()
  } else unusual()
  if (word === 0x72616853 && c.is(ictSharedAssetBag)) {
    record.sharedAssetBag = sharedAssetBag(c)
    word = c.next()
  }
  if (word === 0x65727542 && c.is(ictBureauPlatform)) {
    record.bureauPlatform = readBureauPlatform(c, ictBureauPlatform)
    word = c.next()
  }
  if (word === 0x666e6f43 && c.is(comConfidentialIndicator)) {
    record.confidentialIndicator = c.value(boolean, comConfidentialIndicator)
    word = c.next()
  }
  if (word === 0x6d6d6f43 && c.is(comCommentTextBag)) {
    record.commentTextBag = commentTextBag(c)
    word = c.next()
  }
  if (word === 0x69646441 && c.is(ictAdditionalDataBag)) {
    record.additionalDataBag = additionalDataBag(c)
    word = c.next()
  }
  if (word !== END) unusual()
  c.end(end)
  return record as ReferenceArchitectureSection
}

/** The items in a `ict:SubjectTextBag`, one at least. */
function subjectTextBag(c: Cursor): CooperationProject['subjectTextBag'] & {} {
  const items: (CooperationProject['subjectTextBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x6a627553 || !c.is(ictSubjectText)) unusual()
    items.push(readMultilingualText(c, ictSubjectText))
    word = c.next()
  } while (word !== END)
  c.end(ictSubjectTextBag)
  return items
}

/** A `CooperationProject`, from behind the name in its start tag to behind the end tag `end`. */
export function readCooperationProject(c: Cursor, end: Name): CooperationProject {
  const record: Draft<CooperationProject> = {}
  let word = c.next()
  if (word === 0x6c746954 && c.is(ictTitleTextBag)) {
    record.titleTextBag = titleTextBag(c)
    word = c.next()
  } else unusual()
  if (word === 0x6a6f7250 && c.is(ictProjectRoleCategory)) {
    record.projectRoleCategory = c.value(projectRoleCategoryType, ictProjectRoleCategory)
    word = c.next()
  } else unusual()
  if (word === 0x6a627553 && c.is(ictSubjectTextBag)) {
    record.subjectTextBag = subjectTextBag(c)
    word = c.next()
  }
  if (word === 0x67617453 && c.is(ictStageCategory)) {
    record.stageCategory = c.value(stageCategoryType, ictStageCategory)
    word = c.next()
  }
  if (word === 0x74726150 && c.is(ictPartnerOfficeCodeBag)) {
    record.partnerOfficeCodeBag = partnerOfficeCodeBag(c)
    word = c.next()
  }
  if (word === 0x6a6f7250 && c.is(ictProjectPeriod)) {
    record.projectPeriod = readDateRange(c, ictProjectPeriod)
    word = c.next()
  }
  if (word === 0x55626557 && c.is(comWebURI)) {
    record.webURI = c.value(anyURI, comWebURI)
    word = c.next()
  }
  if (word === 0x666e6f43 && c.is(comConfidentialIndicator)) {
    record.confidentialIndicator = c.value(boolean, comConfidentialIndicator)
    word = c.next()
  }
  if (word === 0x6d6d6f43 && c.is(comCommentTextBag)) {
    record.commentTextBag = commentTextBag(c)
    word = c.next()
  }
  if (word === 0x69646441 && c.is(ictAdditionalDataBag)) {
    record.additionalDataBag = additionalDataBag(c)
    word = c.next()
  }
  if (word !== END) unusual()
  c.end(end)
  return record as CooperationProject
}

/** A `GlobalIdentifierPilot`, from behind the name in its start tag to behind the end tag `end`. */
export function readGlobalIdentifierPilot(c: Cursor, end: Name): GlobalIdentifierPilot {
  const record: Draft<GlobalIdentifierPilot> = {}
  let word = c.next()
  if (word === 0x74726150 && c.is(ictParticipationIndicator)) {
    record.participationIndicator = c.value(boolean, ictParticipationIndicator)
    word = c.next()
  } else unusual()
  if (word === 0x6a6f7250 && c.is(ictProjectRoleCategory)) {
    record.projectRoleCategory = c.value(projectRoleCategoryType, ictProjectRoleCategory)
    word = c.next()
  }
  if (word === 0x72617453 && c.is(comStartDate)) {
    record.startDate = c.value(dateType, comStartDate)
    word = c.next()
  }
  if (word === 0x55626557 && c.is(comWebURI)) {
    record.webURI = c.value(anyURI, comWebURI)
    word = c.next()
  }
  if (word === 0x63736544 && c.is(ictDescriptionTextBag)) {
    record.descriptionTextBag = descriptionTextBag(c)
    word = c.next()
  }
  if (word === 0x666e6f43 && c.is(comConfidentialIndicator)) {
    record.confidentialIndicator = c.value(boolean, comConfidentialIndicator)
    word = c.next()
  }
  if (word === 0x6d6d6f43 && c.is(comCommentTextBag)) {
    record.commentTextBag = commentTextBag(c)
    word = c.next()
  }
  if (word === 0x69646441 && c.is(ictAdditionalDataBag)) {
    record.additionalDataBag = additionalDataBag(c)
    word = c.next()
  }
  if (word !== END) unusual()
  c.end(end)
  return record as GlobalIdentifierPilot
}

/** The items in a `ict:IPRightCategoryBag`, one at least. */
function ipRightCategoryBagOfIPRightCategory(c: Cursor): APICatalogueEntry['ipRightCategoryBag'] & {} {
  const items: (APICatalogueEntry['ipRightCategoryBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x69525049 || !c.is(ictIPRightCategory)) unusual()
    items.push(c.value(iPRightCategoryType, ictIPRightCategory))
    word = c.next()
  } while (word !== END)
  c.end(ictIPRightCategoryBag)
  return items
}

/** A `APICatalogueEntry`, from behind the name in its start tag to behind the end tag `end`. */
export function readAPICatalogueEntry(c: Cursor, end: Name): APICatalogueEntry {
  const record: Draft<APICatalogueEntry> = {}
  let word = c.next()
  if (word === 0x4e495041 && c.is(ictAPIName)) {
    record.apiName = c.text(ictAPIName)
    word = c.next()
  } else unusual()
  if (word === 0x56495041 && c.is(ictAPIVersionNumber)) {
    record.apiVersionNumber = c.text(ictAPIVersionNumber)
    word = c.next()
  }
  if (word === 0x63736544 && c.is(ictDescriptionTextBag)) {
    record.descriptionTextBag = descriptionTextBag(c)
    word = c.next()
  }
  if (word === 0x69525049 && c.is(ictIPRightCategoryBag)) {
    record.ipRightCategoryBag = ipRightCategoryBagOfIPRightCategory(c)
    word = c.next()
  }
  if (word === 0x53495041 && c.is(ictAPISpecificationURI)) {
    record.apiSpecificationURI = c.value(anyURI, ictAPISpecificationURI)
    word = c.next()
  }
  if (word === 0x55626557 && c.is(comWebURI)) {
    record.webURI = c.value(anyURI, comWebURI)
    word = c.next()
  }
  if (word === 0x666e6f43 && c.is(ictConformanceCode)) {
    record.conformanceCode = c.value(conformanceCodeType, ictConformanceCode)
    word = c.next()
  }
  if (word === 0x6e617453 && c.is(ictStandardUseBag)) {
    record.standardUseBag = standardUseBag(c)
    word = c.next()
  }
  if (word === 0x65636341 && c.is(ictAccessCategory)) {
    record.accessCategory = c.value(accessCategoryType, ictAccessCategory)
    word = c.next()
  }
  if (word === 0x50495041 && c.is(ictAPIPublicationDate)) {
    record.apiPublicationDate = c.value(dateType, ictAPIPublicationDate)
    word = c.next()
  }
  if (word === 0x666e6f43 && c.is(comConfidentialIndicator)) {
    record.confidentialIndicator = c.value(boolean, comConfidentialIndicator)
    word = c.next()
  }
  if (word === 0x6d6d6f43 && c.is(comCommentTextBag)) {
    record.commentTextBag = commentTextBag(c)
    word = c.next()
  }
  if (word === 0x69646441 && c.is(ictAdditionalDataBag)) {
    record.additionalDataBag = additionalDataBag(c)
    word = c.next()
  }
  if (word !== END) unusual()
  c.end(end)
  return record as APICatalogueEntry
}

/** A `ExceptionCoverage`, from behind the name in its start tag to behind the end tag `end`. */
export function readExceptionCoverage(c: Cursor, end: Name): ExceptionCoverage {
  const record: Draft<ExceptionCoverage> = {}
  let word = c.next()
  if (word === 0x65637845 && c.is(ictExceptionCode)) {
    record.exceptionCode = c.value(exceptionCodeType, ictExceptionCode)
    word = c.next()
  } else unusual()
  if (word === 0x65637845 && c.is(ictExceptionTotalQuantity)) {
    record.exceptionTotalQuantity = c.value(nonNegativeInteger, ictExceptionTotalQuantity)
    word = c.next()
  } else unusual()
  if (word !== END) unusual()
  c.end(end)
  return record as ExceptionCoverage
}

/** The items in a `ict:ExceptionCoverageBag`, one at least. */
function exceptionCoverageBag(c: Cursor): AuthorityFile['exceptionCoverageBag'] & {} {
  const items: (AuthorityFile['exceptionCoverageBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x65637845 || !c.is(ictExceptionCoverage)) unusual()
    items.push(readExceptionCoverage(c, ictExceptionCoverage))
    word = c.next()
  } while (word !== END)
  c.end(ictExceptionCoverageBag)
  return items
}

/** A `AuthorityFile`, from behind the name in its start tag to behind the end tag `end`. */
export function readAuthorityFile(c: Cursor, end: Name): AuthorityFile {
  const record: Draft<AuthorityFile> = {}
  let word = c.next()
  if (word === 0x766f7250 && c.is(ictProvisionIndicator)) {
    record.provisionIndicator = c.value(boolean, ictProvisionIndicator)
    word = c.next()
  } else unusual()
  if (word === 0x68747541 && c.is(ictAuthorityFileFormatCode)) {
    record.authorityFileFormatCode = c.value(authorityFileFormatCodeType, ictAuthorityFileFormatCode)
    word = c.next()
  }
  if (word === 0x68747541 && c.is(ictAuthorityFileVersionNumber)) {
    record.authorityFileVersionNumber = c.text(ictAuthorityFileVersionNumber)
    word = c.next()
  }
  if (word === 0x68747541 && c.is(ictAuthorityFilePeriod)) {
    record.authorityFilePeriod = readDateRange(c, ictAuthorityFilePeriod)
    word = c.next()
  }
  if (word === 0x61647055 && c.is(ictUpdateAFCategory)) {
    record.updateAFCategory = c.value(updateAFCategoryType, ictUpdateAFCategory)
    word = c.next()
  }
  if (word === 0x71657246 && c.is(ictFrequencyCategory)) {
    record.frequencyCategory = c.value(frequencyCategoryType, ictFrequencyCategory)
    word = c.next()
  }
  if (word === 0x7473614c && c.is(ictLastUpdateDate)) {
    record.lastUpdateDate = c.value(dateType, ictLastUpdateDate)
    word = c.next()
  }
  if (word === 0x68747541 && c.is(ictAuthorityFileURI)) {
    record.authorityFileURI = c.value(anyURI, ictAuthorityFileURI)
    word = c.next()
  }
  if (word === 0x69666544 && c.is(ictDefinitionFileURI)) {
    record.definitionFileURI = c.value(anyURI, ictDefinitionFileURI)
    word = c.next()
  }
  if (word === 0x6c627550 && c.is(ictPublicationTotalQuantity)) {
    record.publicationTotalQuantity = c.value(nonNegativeInteger, ictPublicationTotalQuantity)
    word = c.next()
  }
  if (word === 0x65637845 && c.is(ictExceptionCoverageBag)) {
    record.exceptionCoverageBag = exceptionCoverageBag(c)
    word = c.next()
  }
  if (word === 0x666e6f43 && c.is(comConfidentialIndicator)) {
    record.confidentialIndicator = c.value(boolean, comConfidentialIndicator)
    word = c.next()
  }
  if (word === 0x6d6d6f43 && c.is(comCommentTextBag)) {
    record.commentTextBag = commentTextBag(c)
    word = c.next()
  }
  if (word === 0x69646441 && c.is(ictAdditionalDataBag)) {
    record.additionalDataBag = additionalDataBag(c)
    word = c.next()
  }
  if (word !== END) unusual()
  c.end(end)
  return record as AuthorityFile
}

/** The items in a `ict:CooperationProjectBag`, one at least. */
function cooperationProjectBag(c: Cursor): CooperationSection['cooperationProjectBag'] & {} {
  const items: (CooperationSection['cooperationProjectBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x706f6f43 || !c.is(ictCooperationProject)) unusual()
    items.push(readCooperationProject(c, ictCooperationProject))
    word = c.next()
  } while (word !== END)
  c.end(ictCooperationProjectBag)
  return items
}

/** The items in a `ict:APICatalogueEntryBag`, one at least. */
function apiCatalogueEntryBagOfAPICatalogueEntry(c: Cursor): CooperationSection['apiCatalogueEntryBag'] & {} {
  const items: (CooperationSection['apiCatalogueEntryBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x43495041 || !c.is(ictAPICatalogueEntry)) unusual()
    items.push(readAPICatalogueEntry(c, ictAPICatalogueEntry))
    word = c.next()
  } while (word !== END)
  c.end(ictAPICatalogueEntryBag)
  return items
}

/** A `CooperationSection`, from behind the name in its start tag to behind the end tag `end`. */
export function readCooperationSection(c: Cursor, end: Name): CooperationSection {
  const record: Draft<CooperationSection> = {}
  let word = c.next()
  if (word === 0x65666552 && c.is(ictReferenceDate)) {
    record.referenceDate = c.value(dateType, ictReferenceDate)
    word = c.next()
  } else unusual()
  if (word === 0x706f6f43 && c.is(ictCooperationProjectBag)) {
    record.cooperationProjectBag = cooperationProjectBag(c)
    word = c.next()
  }
  if (word === 0x626f6c47 && c.is(ictGlobalIdentifierPilot)) {
    record.globalIdentifierPilot = readGlobalIdentifierPilot(c, ictGlobalIdentifierPilot)
    word = c.next()
  }
  if (word === 0x43495041 && c.is(ictAPICatalogueEntryBag)) {
    record.apiCatalogueEntryBag = apiCatalogueEntryBagOfAPICatalogueEntry(c)
    word = c.next()
  }
  if (word === 0x68747541 && c.is(ictAuthorityFile)) {
    record.authorityFile = readAuthorityFile(c, ictAuthorityFile)
    word = c.next()
  }
  if (word === 0x666e6f43 && c.is(comConfidentialIndicator)) {
    record.confidentialIndicator = c.value(boolean, comConfidentialIndicator)
    word = c.next()
  }
  if (word === 0x6d6d6f43 && c.is(comCommentTextBag)) {
    record.commentTextBag = commentTextBag(c)
    word = c.next()
  }
  if (word === 0x69646441 && c.is(ictAdditionalDataBag)) {
    record.additionalDataBag = additionalDataBag(c)
    word = c.next()
  }
  if (word !== END) unusual()
  c.end(end)
  return record as CooperationSection
}

/** The items in a `ict:DeviationTextBag`, one at least. */
function deviationTextBag(c: Cursor): StandardImplementation['deviationTextBag'] & {} {
  const items: (StandardImplementation['deviationTextBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x69766544 || !c.is(ictDeviationText)) unusual()
    items.push(readMultilingualText(c, ictDeviationText))
    word = c.next()
  } while (word !== END)
  c.end(ictDeviationTextBag)
  return items
}

/** A `StandardImplementation`, from behind the name in its start tag to behind the end tag `end`. */
export function readStandardImplementation(c: Cursor, end: Name): StandardImplementation {
  const record: Draft<StandardImplementation> = {}
  let word = c.next()
  if (word === 0x6e617453 && c.is(ictStandardUse)) {
    record.standardUse = readStandardUse(c, ictStandardUse)
    word = c.next()
  } else unusual()
  if (word === 0x69525049 && c.is(ictIPRightCategoryBag)) {
    record.ipRightCategoryBag = ipRightCategoryBagOfIPRightCategory(c)
    word = c.next()
  }
  if (word === 0x6c706d49 && c.is(ictImplementationStatusCategory)) {
    record.implementationStatusCategory = c.value(implementationStatusCategoryType, ictImplementationStatusCategory)
    word = c.next()
  } else unusual()
  if (word === 0x6769724f && c.is(ictOriginalStatus)) {
    record.originalStatus = readOriginalStatus(c, ictOriginalStatus)
    word = c.next()
  }
  if (word === 0x67726154 && c.is(ictTargetDate)) {
    record.targetDate = c.value(dateType, ictTargetDate)
    word = c.next()
  }
  if (word === 0x69766544 && c.is(ictDeviationTextBag)) {
    record.deviationTextBag = deviationTextBag(c)
    word = c.next()
  }
  if (word === 0x666e6f43 && c.is(comConfidentialIndicator)) {
    record.confidentialIndicator = c.value(boolean, comConfidentialIndicator)
    word = c.next()
  }
  if (word === 0x6d6d6f43 && c.is(comCommentTextBag)) {
    record.commentTextBag = commentTextBag(c)
    word = c.next()
  }
  if (word === 0x69646441 && c.is(ictAdditionalDataBag)) {
    record.additionalDataBag = additionalDataBag(c)
    word = c.next()
  }
  if (word !== END) unusual()
  c.end(end)
  return record as StandardImplementation
}

/** The items in a `ict:PersonFullNameBag`, one at least. */
function personFullNameBagOfPersonFullName(c: Cursor): TaskForceExpertise['personFullNameBag'] & {} {
  const items: (TaskForceExpertise['personFullNameBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x73726550 || !c.is(comPersonFullName)) unusual()
    items.push(c.text(comPersonFullName))
    word = c.next()
  } while (word !== END)
  c.end(ictPersonFullNameBag)
  return items
}

/** A `TaskForceExpertise`, from behind the name in its start tag to behind the end tag `end`. */
export function readTaskForceExpertise(c: Cursor, end: Name): TaskForceExpertise {
  const record: Draft<TaskForceExpertise> = {}
  let word = c.next()
  if (word === 0x6b736154 && c.is(ictTaskForceName)) {
    record.taskForceName = c.text(ictTaskForceName)
    word = c.next()
  } else unusual()
  if (word === 0x65707845 && c.is(ictExpertQuantity)) {
    record.expertQuantity = c.value(nonNegativeInteger, ictExpertQuantity)
    word = c.next()
  } else unusual()
  if (word === 0x73726550 && c.is(ictPersonFullNameBag)) {
    record.personFullNameBag = personFullNameBagOfPersonFullName(c)
    word = c.next()
  }
  if (word !== END) unusual()
  c.end(end)
  return record as TaskForceExpertise
}

/** A `SurveyParticipation`, from behind the name in its start tag to behind the end tag `end`. */
export function readSurveyParticipation(c: Cursor, end: Name): SurveyParticipation {
  const record: Draft<SurveyParticipation> = {}
  let word = c.next()
  if (word === 0x6c746954 && c.is(ictTitleTextBag)) {
    record.titleTextBag = titleTextBag(c)
    word = c.next()
  } else unusual()
  if (word === 0x76727553 && c.is(ictSurveyAnswerCategory)) {
    record.surveyAnswerCategory = c.value(surveyAnswerCategoryType, ictSurveyAnswerCategory)
    word = c.next()
  } else unusual()
  if (word === 0x77736e41 && c.is(ictAnswerDate)) {
    record.answerDate = c.value(dateType, ictAnswerDate)
    word = c.next()
  }
  if (word === 0x55626557 && c.is(comWebURI)) {
    record.webURI = c.value(anyURI, comWebURI)
    word = c.next()
  }
  if (word !== END) unusual()
  c.end(end)
  return record as SurveyParticipation
}

/** The items in a `ict:StandardImplementationBag`, one at least. */
function standardImplementationBag(c: Cursor): WIPOStandardSection['standardImplementationBag'] & {} {
  const items: (WIPOStandardSection['standardImplementationBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x6e617453 || !c.is(ictStandardImplementation)) unusual()
    items.push(readStandardImplementation(c, ictStandardImplementation))
    word = c.next()
  } while (word !== END)
  c.end(ictStandardImplementationBag)
  return items
}

/** The items in a `ict:TaskForceExpertiseBag`, one at least. */
function taskForceExpertiseBag(c: Cursor): WIPOStandardSection['taskForceExpertiseBag'] & {} {
  const items: (WIPOStandardSection['taskForceExpertiseBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x6b736154 || !c.is(ictTaskForceExpertise)) unusual()
    items.push(readTaskForceExpertise(c, ictTaskForceExpertise))
    word = c.next()
  } while (word !== END)
  c.end(ictTaskForceExpertiseBag)
  return items
}

/** The items in a `ict:SurveyParticipationBag`, one at least. */
function surveyParticipationBag(c: Cursor): WIPOStandardSection['surveyParticipationBag'] & {} {
  const items: (WIPOStandardSection['surveyParticipationBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x76727553 || !c.is(ictSurveyParticipation)) unusual()
    items.push(readSurveyParticipation(c, ictSurveyParticipation))
    word = c.next()
  } while (word !== END)
  c.end(ictSurveyParticipationBag)
  return items
}

/** A `WIPOStandardSection`, from behind the name in its start tag to behind the end tag `end`. */
export function readWIPOStandardSection(c: Cursor, end: Name): WIPOStandardSection {
  const record: Draft<WIPOStandardSection> = {}
  let word = c.next()
  if (word === 0x65666552 && c.is(ictReferenceDate)) {
    record.referenceDate = c.value(dateType, ictReferenceDate)
    word = c.next()
  } else unusual()
  if (word === 0x6e617453 && c.is(ictStandardImplementationBag)) {
    record.standardImplementationBag = standardImplementationBag(c)
    word = c.next()
  }
  if (word === 0x6b736154 && c.is(ictTaskForceExpertiseBag)) {
    record.taskForceExpertiseBag = taskForceExpertiseBag(c)
    word = c.next()
  }
  if (word === 0x76727553 && c.is(ictSurveyParticipationBag)) {
    record.surveyParticipationBag = surveyParticipationBag(c)
    word = c.next()
  }
  if (word === 0x666e6f43 && c.is(comConfidentialIndicator)) {
    record.confidentialIndicator = c.value(boolean, comConfidentialIndicator)
    word = c.next()
  }
  if (word === 0x6d6d6f43 && c.is(comCommentTextBag)) {
    record.commentTextBag = commentTextBag(c)
    word = c.next()
  }
  if (word === 0x69646441 && c.is(ictAdditionalDataBag)) {
    record.additionalDataBag = additionalDataBag(c)
    word = c.next()
  }
  if (word !== END) unusual()
  c.end(end)
  return record as WIPOStandardSection
}

/** The items in a `ict:SecurityBasisCategoryBag`, one at least. */
function securityBasisCategoryBag(c: Cursor): SecurityPolicy['securityBasisCategoryBag'] & {} {
  const items: (SecurityPolicy['securityBasisCategoryBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x75636553 || !c.is(ictSecurityBasisCategory)) unusual()
    items.push(c.value(securityBasisCategoryType, ictSecurityBasisCategory))
    word = c.next()
  } while (word !== END)
  c.end(ictSecurityBasisCategoryBag)
  return items
}

/** A `SecurityPolicy`, from behind the name in its start tag to behind the end tag `end`. */
export function readSecurityPolicy(c: Cursor, end: Name): SecurityPolicy {
  const record: Draft<SecurityPolicy> = {}
  let word = c.next()
  if (word === 0x6c746954 && c.is(ictTitleTextBag)) {
    record.titleTextBag = titleTextBag(c)
    word = c.next()
  } else unusual()
  if (word === 0x6c706d49 && c.is(ictImplementationStatusCategory)) {
    record.implementationStatusCategory = c.value(implementationStatusCategoryType, ictImplementationStatusCategory)
    word = c.next()
  } else unusual()
  if (word === 0x75636553 && c.is(ictSecurityBasisCategoryBag)) {
    record.securityBasisCategoryBag = securityBasisCategoryBag(c)
    word = c.next()
  }
  if (word === 0x706f6441 && c.is(ictAdoptionDate)) {
    record.adoptionDate = c.value(dateType, ictAdoptionDate)
    word = c.next()
  }
  if (word === 0x69766552 && c.is(ictRevisionDate)) {
    record.revisionDate = c.value(dateType, ictRevisionDate)
    word = c.next()
  }
  if (word === 0x696c6f50 && c.is(ictPolicyDocument)) {
    record.policyDocument = readDocumentReference(c, ictPolicyDocument)
    word = c.next()
  }
  if (word === 0x72616559 && c.is(ictYearlyEvaluation)) {
    record.yearlyEvaluation = readYearlyEvaluation(c, ictYearlyEvaluation)
    word = c.next()
  }
  if (word === 0x72616853 && c.is(ictSharingBag)) {
    record.sharingBag = sharingBag(c)
    word = c.next()
  }
  if (word === 0x666e6f43 && c.is(comConfidentialIndicator)) {
    record.confidentialIndicator = c.value(boolean, comConfidentialIndicator)
    word = c.next()
  }
  if (word === 0x6d6d6f43 && c.is(comCommentTextBag)) {
    record.commentTextBag = commentTextBag(c)
    word = c.next()
  }
  if (word === 0x69646441 && c.is(ictAdditionalDataBag)) {
    record.additionalDataBag = additionalDataBag(c)
    word = c.next()
  }
  if (word !== END) unusual()
  c.end(end)
  return record as SecurityPolicy
}

/** The items in a `ict:ChallengeTextBag`, one at least. */
function challengeTextBag(c: Cursor): SecurityChallenge['challengeTextBag'] & {} {
  const items: (SecurityChallenge['challengeTextBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x6c616843 || !c.is(ictChallengeText)) unusual()
    items.push(readMultilingualText(c, ictChallengeText))
    word = c.next()
  } while (word !== END)
  c.end(ictChallengeTextBag)
  return items
}

/** A `SecurityChallenge`, from behind the name in its start tag to behind the end tag `end`. */
export function readSecurityChallenge(c: Cursor, end: Name): SecurityChallenge {
  const record: Draft<SecurityChallenge> = {}
  let word = c.next()
  if (word === 0x6c616843 && c.is(ictChallengeTextBag)) {
    record.challengeTextBag = challengeTextBag(c)
    word = c.next()
  } else unusual()
  if (word === 0x756c6f53 && c.is(ictSolutionTextBag)) {
    record.solutionTextBag = solutionTextBag(c)
    word = c.next()
  }
  if (word === 0x666e6f43 && c.is(comConfidentialIndicator)) {
    record.confidentialIndicator = c.value(boolean, comConfidentialIndicator)
    word = c.next()
  }
  if (word === 0x6d6d6f43 && c.is(comCommentTextBag)) {
    record.commentTextBag = commentTextBag(c)
    word = c.next()
  }
  if (word === 0x69646441 && c.is(ictAdditionalDataBag)) {
    record.additionalDataBag = additionalDataBag(c)
    word = c.next()
  }
  if (word !== END) unusual()
  c.end(end)
  return record as SecurityChallenge
}

/** The items in a `ict:SecurityPolicyBag`, one at least. */
function securityPolicyBag(c: Cursor): ITSecuritySection['securityPolicyBag'] & {} {
  const items: (ITSecuritySection['securityPolicyBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x75636553 || !c.is(ictSecurityPolicy)) unusual()
    items.push(readSecurityPolicy(c, ictSecurityPolicy))
    word = c.next()
  } while (word !== END)
  c.end(ictSecurityPolicyBag)
  return items
}

/** The items in a `ict:SecurityChallengeBag`, one at least. */
function securityChallengeBag(c: Cursor): ITSecuritySection['securityChallengeBag'] & {} {
  const items: (ITSecuritySection['securityChallengeBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x75636553 || !c.is(ictSecurityChallenge)) unusual()
    items.push(readSecurityChallenge(c, ictSecurityChallenge))
    word = c.next()
  } while (word !== END)
  c.end(ictSecurityChallengeBag)
  return items
}

/** A `ITSecuritySection`, from behind the name in its start tag to behind the end tag `end`. */
export function readITSecuritySection(c: Cursor, end: Name): ITSecuritySection {
  const record: Draft<ITSecuritySection> = {}
  let word = c.next()
  if (word === 0x65666552 && c.is(ictReferenceDate)) {
    record.referenceDate = c.value(dateType, ictReferenceDate)
    word = c.next()
  } else unusual()
  if (word === 0x75636553 && c.is(ictSecurityPolicyBag)) {
    record.securityPolicyBag = securityPolicyBag(c)
    word = c.next()
  }
  if (word === 0x75636553 && c.is(ictSecurityChallengeBag)) {
    record.securityChallengeBag = securityChallengeBag(c)
    word = c.next()
  }
  if (word === 0x72616853 && c.is(ictSharingBag)) {
    record.sharingBag = sharingBag(c)
    word = c.next()
  }
  if (word === 0x666e6f43 && c.is(comConfidentialIndicator)) {
    record.confidentialIndicator = c.value(boolean, comConfidentialIndicator)
    word = c.next()
  }
  if (word === 0x6d6d6f43 && c.is(comCommentTextBag)) {
    record.commentTextBag = commentTextBag(c)
    word = c.next()
  }
  if (word === 0x69646441 && c.is(ictAdditionalDataBag)) {
    record.additionalDataBag = additionalDataBag(c)
    word = c.next()
  }
  if (word !== END) unusual()
  c.end(end)
  return record as ITSecuritySection
}

/** The items in a `ict:LessonTextBag`, one at least. */
function lessonTextBag(c: Cursor): Lesson['lessonTextBag'] & {} {
  const items: (Lesson['lessonTextBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x7373654c || !c.is(ictLessonText)) unusual()
    items.push(readMultilingualText(c, ictLessonText))
    word = c.next()
  } while (word !== END)
  c.end(ictLessonTextBag)
  return items
}

/** A `Lesson`, from behind the name in its start tag to behind the end tag `end`. */
export function readLesson(c: Cursor, end: Name): Lesson {
  const record: Draft<Lesson> = {}
  let word = c.next()
  if (word === 0x7373654c && c.is(ictLessonPhaseCategory)) {
    record.lessonPhaseCategory = c.value(projectPhaseCategoryType, ictLessonPhaseCategory)
    word = c.next()
  } else unusual()
  if (word === 0x7373654c && c.is(ictLessonTextBag)) {
    record.lessonTextBag = lessonTextBag(c)
    word = c.next()
  } else unusual()
  if (word !== END) unusual()
  c.end(end)
  return record as Lesson
}

/** The items in a `ict:ResultTextBag`, one at least. */
function resultTextBag(c: Cursor): ICTProject['resultTextBag'] & {} {
  const items: (ICTProject['resultTextBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x75736552 || !c.is(ictResultText)) unusual()
    items.push(readMultilingualText(c, ictResultText))
    word = c.next()
  } while (word !== END)
  c.end(ictResultTextBag)
  return items
}

/** The items in a `ict:LessonBag`, one at least. */
function lessonBag(c: Cursor): ICTProject['lessonBag'] & {} {
  const items: (ICTProject['lessonBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x7373654c || !c.is(ictLesson)) unusual()
    items.push(readLesson(c, ictLesson))
    word = c.next()
  } while (word !== END)
  c.end(ictLessonBag)
  return items
}

/** A `ICTProject`, from behind the name in its start tag to behind the end tag `end`. */
export function readICTProject(c: Cursor, end: Name): ICTProject {
  const record: Draft<ICTProject> = {}
  let word = c.next()
  if (word === 0x6a6f7250 && c.is(ictProjectIdentifier)) {
    record.projectIdentifier = c.value(keyIdentifierType, ictProjectIdentifier)
    word = c.next()
  } else unusual()
  if (word === 0x6c746954 && c.is(ictTitleTextBag)) {
    record.titleTextBag = titleTextBag(c)
    word = c.next()
  } else unusual()
  if (word === 0x696c6544 && c.is(ictDeliveryModelCategory)) {
    record.deliveryModelCategory = c.value(deliveryModelCategoryType, ictDeliveryModelCategory)
    word = c.next()
  } else unusual()
  if (word === 0x67617453 && c.is(ictStageCategory)) {
    record.stageCategory = c.value(stageCategoryType, ictStageCategory)
    word = c.next()
  }
  if (word === 0x6a6f7250 && c.is(ictProjectPhaseCategory)) {
    record.projectPhaseCategory = c.value(projectPhaseCategoryType, ictProjectPhaseCategory)
    word = c.next()
  }
  if (word === 0x6a6f7250 && c.is(ictProjectPeriod)) {
    record.projectPeriod = readDateRange(c, ictProjectPeriod)
    word = c.next()
  }
  if (word === 0x74736f43 && c.is(ictCostBandCategory)) {
    record.costBandCategory = c.value(costBandCategoryType, ictCostBandCategory)
    word = c.next()
  }
  if (word === 0x75736552 && c.is(ictResultTextBag)) {
    record.resultTextBag = resultTextBag(c)
    word = c.next()
  }
  if (word === 0x7373654c && c.is(ictLessonBag)) {
    record.lessonBag = lessonBag(c)
    word = c.next()
  }
  if (word === 0x72616853 && c.is(ictSharingBag)) {
    record.sharingBag = sharingBag(c)
    word = c.next()
  }
  if (word === 0x666e6f43 && c.is(comConfidentialIndicator)) {
    record.confidentialIndicator = c.value(boolean, comConfidentialIndicator)
    word = c.next()
  }
  if (word === 0x6d6d6f43 && c.is(comCommentTextBag)) {
    record.commentTextBag = commentTextBag(c)
    word = c.next()
  }
  if (word === 0x69646441 && c.is(ictAdditionalDataBag)) {
    record.additionalDataBag = additionalDataBag(c)
    word = c.next()
  }
  if (word !== END) unusual()
  c.end(end)
  return record as ICTProject
}

/** The items in a `ict:ICTProjectBag`, one at least. */
function ictProjectBagOfICTProject(c: Cursor): ICTProjectSection['ictProjectBag'] & {} {
  const items: (ICTProjectSection['ictProjectBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x50544349 || !c.is(ictICTProject)) unusual()
    items.push(readICTProject(c, ictICTProject))
    word = c.next()
  } while (word !== END)
  c.end(ictICTProjectBag)
  return items
}

/** A `ICTProjectSection`, from behind the name in its start tag to behind the end tag `end`. */
export function readICTProjectSection(c: Cursor, end: Name): ICTProjectSection {
  const record: Draft<ICTProjectSection> = {}
  let word = c.next()
  if (word === 0x65666552 && c.is(ictReferenceDate)) {
    record.referenceDate = c.value(dateType, ictReferenceDate)
    word = c.next()
  } else unusual()
  if (word === 0x50544349 && c.is(ictICTProjectBag)) {
    record.ictProjectBag = ictProjectBagOfICTProject(c)
    word = c.next()
  }
  if (word === 0x666e6f43 && c.is(comConfidentialIndicator)) {
    record.confidentialIndicator = c.value(boolean, comConfidentialIndicator)
    word = c.next()
  }
  if (word === 0x6d6d6f43 && c.is(comCommentTextBag)) {
    record.commentTextBag = commentTextBag(c)
    word = c.next()
  }
  if (word === 0x69646441 && c.is(ictAdditionalDataBag)) {
    record.additionalDataBag = additionalDataBag(c)
    word = c.next()
  }
  if (word !== END) unusual()
  c.end(end)
  return record as ICTProjectSection
}

/** The items in a `ict:JustificationTextBag`, one at least. */
function justificationTextBag(c: Cursor): FindingJustification['justificationTextBag'] & {} {
  const items: (FindingJustification['justificationTextBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x7473754a || !c.is(ictJustificationText)) unusual()
    items.push(readMultilingualText(c, ictJustificationText))
    word = c.next()
  } while (word !== END)
  c.end(ictJustificationTextBag)
  return items
}

/** A `FindingJustification`, from behind the name in its start tag to behind the end tag `end`. */
export function readFindingJustification(c: Cursor, end: Name): FindingJustification {
  const record: Draft<FindingJustification> = {}
  let word = c.next()
  if (word === 0x7473754a && c.is(ictJustifiedFindingCode)) {
    record.justifiedFindingCode = c.value(token, ictJustifiedFindingCode)
    word = c.next()
  } else unusual()
  if (word === 0x7473754a && c.is(ictJustifiedPathText)) {
    record.justifiedPathText = c.text(ictJustifiedPathText)
    word = c.next()
  }
  if (word === 0x7473754a && c.is(ictJustificationTextBag)) {
    record.justificationTextBag = justificationTextBag(c)
    word = c.next()
  } else unusual()
  if (word !== END) unusual()
  c.end(end)
  return record as FindingJustification
}

/** The items in a `ict:ReportContactBag`, one at least. */
function reportContactBag(c: Cursor): OfficeReport['reportContactBag'] & {} {
  const items: (OfficeReport['reportContactBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x6f706552 || !c.is(ictReportContact)) unusual()
    items.push(readReportContact(c, ictReportContact))
    word = c.next()
  } while (word !== END)
  c.end(ictReportContactBag)
  return items
}

/** The items in a `ict:SummaryTextBag`, one at least. */
function summaryTextBag(c: Cursor): OfficeReport['summaryTextBag'] & {} {
  const items: (OfficeReport['summaryTextBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x6d6d7553 || !c.is(ictSummaryText)) unusual()
    items.push(readMultilingualText(c, ictSummaryText))
    word = c.next()
  } while (word !== END)
  c.end(ictSummaryTextBag)
  return items
}

/** The items in a `ict:ResponseBag`, one at least. */
function responseBag(c: Cursor): OfficeReport['responseBag'] & {} {
  const items: (OfficeReport['responseBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x70736552 || !c.is(ictResponse)) unusual()
    items.push(readResponse(c, ictResponse))
    word = c.next()
  } while (word !== END)
  c.end(ictResponseBag)
  return items
}

/** The items in a `ict:FindingJustificationBag`, one at least. */
function findingJustificationBag(c: Cursor): OfficeReport['findingJustificationBag'] & {} {
  const items: (OfficeReport['findingJustificationBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x646e6946 || !c.is(ictFindingJustification)) unusual()
    items.push(readFindingJustification(c, ictFindingJustification))
    word = c.next()
  } while (word !== END)
  c.end(ictFindingJustificationBag)
  return items
}

/** The items in a `ict:UnmappedContentBag`, one at least. */
function unmappedContentBag(c: Cursor): OfficeReport['unmappedContentBag'] & {} {
  const items: (OfficeReport['unmappedContentBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x616d6e55 || !c.is(ictUnmappedContent)) unusual()
    items.push(readUnmappedContent(c, ictUnmappedContent))
    word = c.next()
  } while (word !== END)
  c.end(ictUnmappedContentBag)
  return items
}

/** What stands in the element of a `OfficeReport`, behind its start tag. */
export function readOfficeReportContent(c: Cursor, end: Name, record: Draft<OfficeReport>): OfficeReport {
  let word = c.next()
  if (word === 0x6966664f && c.is(ictOfficeReportIdentifier)) {
    record.officeReportIdentifier = c.value(keyIdentifierType, ictOfficeReportIdentifier)
    word = c.next()
  } else unusual()
  if (word === 0x6c706552 && c.is(ictReplacedReport)) {
    record.replacedReport = readReplacedReport(c, ictReplacedReport)
    word = c.next()
  }
  if (word === 0x664f5049 && c.is(comIPOfficeCode)) {
    record.ipOfficeCode = c.value(extendedWIPOST3CodeType, comIPOfficeCode)
    word = c.next()
  } else unusual()
  if (word === 0x6f706552 && c.is(ictReportingPeriod)) {
    record.reportingPeriod = readDateRange(c, ictReportingPeriod)
    word = c.next()
  } else unusual()
  if (word === 0x6f706552 && c.is(ictReportStatusCategory)) {
    record.reportStatusCategory = c.value(reportStatusCategoryType, ictReportStatusCategory)
    word = c.next()
  } else unusual()
  if (word === 0x6f706552 && c.is(ictReportVersionNumber)) {
    record.reportVersionNumber = c.text(ictReportVersionNumber)
    word = c.next()
  }
  if (word === 0x6d627553 && c.is(ictSubmissionDate)) {
    record.submissionDate = c.value(dateType, ictSubmissionDate)
    word = c.next()
  }
  if (word === 0x6f636552 && c.is(ictRecommendationSetIdentifier)) {
    record.recommendationSetIdentifier = c.value(keyIdentifierType, ictRecommendationSetIdentifier)
    word = c.next()
  } else unusual()
  if (word === 0x6c746954 && c.is(ictTitleTextBag)) {
    record.titleTextBag = titleTextBag(c)
    word = c.next()
  }
  if (word === 0x6f706552 && c.is(ictReportContactBag)) {
    record.reportContactBag = reportContactBag(c)
    word = c.next()
  }
  if (word === 0x6d6d7553 && c.is(ictSummaryTextBag)) {
    record.summaryTextBag = summaryTextBag(c)
    word = c.next()
  }
  if (word === 0x666e6f43 && c.is(comConfidentialIndicator)) {
    record.confidentialIndicator = c.value(boolean, comConfidentialIndicator)
    word = c.next()
  }
  if (word === 0x70736552 && c.is(ictResponseBag)) {
    record.responseBag = responseBag(c)
    word = c.next()
  }
  if (word === 0x53544349 && c.is(ictICTStrategySection)) {
    record.ictStrategySection = readICTStrategySection(c, ictICTStrategySection)
    word = c.next()
  }
  if (word === 0x69676944 && c.is(ictDigitizationSection)) {
    record.digitizationSection = readDigitizationSection(c, ictDigitizationSection)
    word = c.next()
  }
  if (word === 0x61746144 && c.is(ictDataGovernanceSection)) {
    record.dataGovernanceSection = readDataGovernanceSection(c, ictDataGovernanceSection)
    word = c.next()
  }
  if (word === 0x69676944 && c.is(ictDigitalTransformationSection)) {
    record.digitalTransformationSection = readDigitalTransformationSection(c, ictDigitalTransformationSection)
    word = c.next()
  }
  if (word === 0x72656d45 && c.is(ictEmergingTechnologySection)) {
    record.emergingTechnologySection = readEmergingTechnologySection(c, ictEmergingTechnologySection)
    word = c.next()
  }
  if (word === 0x65666552 && c.is(ictReferenceArchitectureSection)) {
    record.referenceArchitectureSection = readReferenceArchitectureSection(c, ictReferenceArchitectureSection)
    word = c.next()
  }
  if (word === 0x706f6f43 && c.is(ictCooperationSection)) {
    record.cooperationSection = readCooperationSection(c, ictCooperationSection)
    word = c.next()
  }
  if (word === 0x4f504957 && c.is(ictWIPOStandardSection)) {
    record.wipoStandardSection = readWIPOStandardSection(c, ictWIPOStandardSection)
    word = c.next()
  }
  if (word === 0x65535449 && c.is(ictITSecuritySection)) {
    record.itSecuritySection = readITSecuritySection(c, ictITSecuritySection)
    word = c.next()
  }
  if (word === 0x50544349 && c.is(ictICTProjectSection)) {
    record.ictProjectSection = readICTProjectSection(c, ictICTProjectSection)
    word = c.next()
  }
  if (word === 0x646e6946 && c.is(ictFindingJustificationBag)) {
    record.findingJustificationBag = findingJustificationBag(c)
    word = c.next()
  }
  if (word === 0x6d6d6f43 && c.is(comCommentTextBag)) {
    record.commentTextBag = commentTextBag(c)
    word = c.next()
  }
  if (word === 0x69646441 && c.is(ictAdditionalDataBag)) {
    record.additionalDataBag = additionalDataBag(c)
    word = c.next()
  }
  if (word === 0x766f7250 && c.is(ictProvenance)) {
    record.provenance = readProvenance(c, ictProvenance)
    word = c.next()
  }
  if (word === 0x616d6e55 && c.is(ictUnmappedContentBag)) {
    record.unmappedContentBag = unmappedContentBag(c)
    word = c.next()
  }
  if (word !== END) unusual()
  c.end(end)
  return record as OfficeReport
}

/** A `OfficeReport`, from behind the name in its start tag to behind the end tag `end`. */
export function readOfficeReport(c: Cursor, end: Name): OfficeReport {
  let documentStatusText: OfficeReport['documentStatusText']
  let ipoVersion: OfficeReport['ipoVersion'] | undefined
  let languageCode: OfficeReport['languageCode']
  let st96Version: OfficeReport['st96Version'] | undefined
  while (c.hasAttribute()) {
    const word = c.attribute()
    if (word === 0x75636f64 && c.is(comDocumentStatusTextAttribute)) documentStatusText = documentStatusText === undefined ? c.attributeText() : unusual()
    else if (word === 0x566f7069 && c.is(comIpoVersionAttribute)) ipoVersion = ipoVersion === undefined ? c.attributeValue(fixedICT_V1_0) : unusual()
    else if (word === 0x676e616c && c.is(comLanguageCodeAttribute)) languageCode = languageCode === undefined ? c.attributeValue(extendedISOLanguageCodeType) : unusual()
    else if (word === 0x36397473 && c.is(comSt96VersionAttribute)) st96Version = st96Version === undefined ? c.attributeValue(fixedV6_0) : unusual()
    else unusual()
  }
  if (ipoVersion === undefined) unusual()
  if (st96Version === undefined) unusual()
  const record: Draft<OfficeReport> = {}
  if (documentStatusText !== undefined) record.documentStatusText = documentStatusText
  record.ipoVersion = ipoVersion
  if (languageCode !== undefined) record.languageCode = languageCode
  record.st96Version = st96Version
  return readOfficeReportContent(c, end, record)
}
