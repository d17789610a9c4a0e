/**
 * The typed objects of the vocabulary ICT_V1_0, which are the JSON.
 *
 * Generated from the declarations in src/model by `npm run generate`. Do not edit: change the declaration.
 *
 * Follows design rules of WIPO ST.96 and reuses Common components of V6_0. Not a WIPO publication, not endorsed by WIPO, not part of ST.96 or ST.97.
 */

/**
 * One edition of the recommendations on ICT and IP administration.
 *
 * Source: Annex.
 */
export interface RecommendationSet {
  /** Release of ST.96 whose Common components are used. */
  readonly st96Version: 'V6_0'
  /** Version of the vocabulary in which the document is written. */
  readonly ipoVersion: 'ICT_V1_0'
  /** Language of the text, as two lower-case letters. */
  readonly languageCode?: ExtendedISOLanguageCode
  /** Standing of the document: "test" marks invented content. */
  readonly documentStatusText?: string
  /** Identifier of the edition, such as "ict-10-proposal". At most 80 characters. Pattern `[a-z0-9]+(-[a-z0-9]+)*`. */
  readonly recommendationSetIdentifier: string
  /** How far the edition has come. */
  readonly editionStatusCategory: EditionStatusCategory
  /** Title in one language, verbatim. One or more. */
  readonly titleTextBag?: readonly MultilingualText[]
  /** A few words that name it, in one language. One or more. */
  readonly shortLabelTextBag?: readonly ShortLabelText[]
  /** The document in which the edition was published. */
  readonly sourceDocument?: SourceDocument
  /** One recommendation of an edition. One or more. */
  readonly recommendationBag: readonly Recommendation[]
  /** A mapping between this set and another, with its source. Many items to many. One or more. */
  readonly setMappingBag?: readonly SetMapping[]
  /** A remark in free text. One or more. */
  readonly commentTextBag?: readonly OrderedText[]
  /** A named value that the vocabulary has no element for. One or more. */
  readonly additionalDataBag?: readonly AdditionalData[]
  /** The file that the document was made from. */
  readonly provenance?: Provenance
  /** A piece of the source that found no place in the document. Nothing is dropped. One or more. */
  readonly unmappedContentBag?: readonly UnmappedContent[]
}

/** Text in one language, verbatim. */
export interface MultilingualText {
  /** The text itself. */
  readonly value: string
  /** Language of the text, as two lower-case letters. */
  readonly languageCode: ExtendedISOLanguageCode
}

/** A few words that name something, in one language, with their origin. */
export interface ShortLabelText {
  /** The text itself. */
  readonly value: string
  /** Language of the text, as two lower-case letters. */
  readonly languageCode: ExtendedISOLanguageCode
  /** Whether it stands in the source document or was added by the maker of this file. */
  readonly originCategory: OriginCategory
}

/** The document in which the edition was published. */
export interface SourceDocument {
  /** Title of the document. */
  readonly documentTitleText: string
  /** Symbol of the document, such as "CWS/6/6". One line, without spaces at its ends or two in a row. */
  readonly documentSymbolText?: string
  /** Date of the document. A day, YYYY-MM-DD; or a year, YYYY; or a month, YYYY-MM. */
  readonly documentDate?: string
  /** Address on the web. An absolute URI. */
  readonly webURI?: string
}

/**
 * One recommendation of an edition.
 *
 * Source: Annex, rows "Recommandation n°".
 */
export interface Recommendation {
  /** Identifier of the subject, the same in every edition, such as "data-governance". At most 80 characters. Pattern `[a-z0-9]+(-[a-z0-9]+)*`. */
  readonly recommendationIdentifier: string
  /** Number in this edition. At most 40 characters. Pattern `[A-Z]?[0-9]+(\.[a-z]+(\.[ivxlcdm]+)?)?`. */
  readonly recommendationNumber: string
  /** A few words that name it, in one language. One or more. */
  readonly shortLabelTextBag?: readonly ShortLabelText[]
  /** What the recommendation says, in one language, verbatim. One or more. */
  readonly statementTextBag?: readonly LabelledText[]
  /** What a text asks of one actor. An annotation, kept apart from the text. One or more. */
  readonly dutyBag?: readonly Duty[]
  /** One thing that a recommendation asks to be done. One or more. */
  readonly actionBag?: readonly Action[]
  /** What a source says of earlier items: it lists them, or it calls the recommendation new. Left out where it says nothing. */
  readonly correspondence?: Correspondence
}

/** Text in one language, verbatim, with the label that is printed before it. */
export interface LabelledText {
  /** The text itself. */
  readonly value: string
  /** Language of the text, as two lower-case letters. */
  readonly languageCode: ExtendedISOLanguageCode
  /** Label as printed before the text: "a)", "ii.", "Recommandation n° 1". It is no part of the text. */
  readonly printedLabelText?: string
}

/**
 * What a text asks of one actor. An annotation, kept apart from the text.
 *
 * Source: Annex, verbs and reservations of the statements and actions.
 */
export interface Duty {
  /** Whether it stands in the source document or was added by the maker of this file. */
  readonly originCategory: OriginCategory
  /** Who is asked to act. */
  readonly dutyActorCategory: DutyActorCategory
  /** How strongly it is asked. */
  readonly dutyStrengthCategory: DutyStrengthCategory
  /** What softens the demand. One or more. */
  readonly dutyQualifierCategoryBag?: readonly DutyQualifierCategory[]
  /** What kind of act is asked for. One or more. */
  readonly dutyVerbCategoryBag: readonly DutyVerbCategory[]
  /** Whether an evaluation every year is asked for. */
  readonly yearlyEvaluationIndicator: boolean
}

/**
 * One thing that a recommendation asks to be done.
 *
 * Source: Annex, column of actions, letters.
 */
export interface Action {
  /** Stable key of the action within the edition, such as "4.d". At most 40 characters. Pattern `[A-Z]?[0-9]+(\.[a-z]+(\.[ivxlcdm]+)?)?`. */
  readonly actionIdentifier: string
  /** What is asked, in one language, verbatim; the lead-in where a list follows. One or more. */
  readonly actionTextBag: readonly LabelledText[]
  /** What a text asks of one actor. An annotation, kept apart from the text. One or more. */
  readonly dutyBag?: readonly Duty[]
  /** Whether the sub-items are all that is meant or examples. */
  readonly subItemListCategory?: ListCategory
  /** One member of the list below an action. One or more. */
  readonly subItemBag?: readonly SubItem[]
}

/**
 * One member of the list below an action.
 *
 * Source: Annex, column of actions, roman numerals.
 */
export interface SubItem {
  /** Stable key of the sub-item within the edition, such as "4.d.ii". At most 40 characters. Pattern `[A-Z]?[0-9]+(\.[a-z]+(\.[ivxlcdm]+)?)?`. */
  readonly subItemIdentifier: string
  /** What the sub-item says, in one language, verbatim. One or more. */
  readonly subItemTextBag: readonly LabelledText[]
  /** What a text asks of one actor. An annotation, kept apart from the text. One or more. */
  readonly dutyBag?: readonly Duty[]
}

/** `Correspondence` by its member `earlierItemReference`. */
export interface CorrespondenceOfEarlierItemReference {
  /** The earlier items that a source names beside a recommendation. */
  readonly earlierItemReference: EarlierItemReference
  readonly newRecommendation?: never
}

/** `Correspondence` by its member `newRecommendation`. */
export interface CorrespondenceOfNewRecommendation {
  readonly earlierItemReference?: never
  /** The recommendation has no earlier items because it is new. */
  readonly newRecommendation: NewRecommendation
}

/** What a source says of earlier items: it lists them, or it calls the recommendation new. Left out where it says nothing. */
export type Correspondence = CorrespondenceOfEarlierItemReference | CorrespondenceOfNewRecommendation

/**
 * The earlier items that a source names beside a recommendation.
 *
 * Source: Annex, column "40 rec. correspondantes".
 */
export interface EarlierItemReference {
  /** The earlier set that the items belong to, such as "ict-40-2018". At most 80 characters. Pattern `[a-z0-9]+(-[a-z0-9]+)*`. */
  readonly earlierSetIdentifier: string
  /** An item of the earlier set by its number there, such as "R16". One or more. At most 40 characters. Pattern `[A-Z]?[0-9]+(\.[a-z]+(\.[ivxlcdm]+)?)?`. */
  readonly earlierItemIdentifierBag: readonly string[]
}

/**
 * The recommendation has no earlier items because it is new.
 *
 * Source: Annex, column "40 rec. correspondantes".
 */
export interface NewRecommendation {
  /** Whether the source calls the recommendation new. */
  readonly newIndicator: boolean
  /** The words in which the source says so, verbatim. One or more. */
  readonly newTextBag?: readonly MultilingualText[]
}

/** A mapping between this set and another, with its source. Many items to many. */
export interface SetMapping {
  /** The other set. At most 80 characters. Pattern `[a-z0-9]+(-[a-z0-9]+)*`. */
  readonly mappedSetIdentifier: string
  /** Who says so: the document, and where in it. */
  readonly mappingSourceText: string
  /** Items of this set and items of the other that belong together. One or more. */
  readonly mappingLinkBag: readonly MappingLink[]
}

/** Items of this set and items of the other that belong together. */
export interface MappingLink {
  /** How the items belong together. */
  readonly mappingCategory: MappingCategory
  /** An item of this set by its number or key. One or more. At most 40 characters. Pattern `[A-Z]?[0-9]+(\.[a-z]+(\.[ivxlcdm]+)?)?`. */
  readonly fromItemIdentifierBag?: readonly string[]
  /** An item of the other set by its number or key. One or more. At most 40 characters. Pattern `[A-Z]?[0-9]+(\.[a-z]+(\.[ivxlcdm]+)?)?`. */
  readonly toItemIdentifierBag?: readonly string[]
}

/** Text with its language and its position. */
export interface OrderedText {
  /** The text itself. */
  readonly value: string
  /** Language of the text, as two lower-case letters. */
  readonly languageCode?: ExtendedISOLanguageCode
  /** Position among its siblings; text, compared as a number when all digits. */
  readonly sequenceNumber?: string
}

/** Text with its language. */
export interface LocalizedText {
  /** The text itself. */
  readonly value: string
  /** Language of the text, as two lower-case letters. */
  readonly languageCode?: ExtendedISOLanguageCode
}

/** A named value that the vocabulary has no element for. */
export interface AdditionalData {
  /** Office that the value belongs to, by its ST.3 code. */
  readonly officeCode?: ExtendedWIPOST3Code
  /** Name of the value, in the words of whoever added it. One line, without spaces at its ends or two in a row. */
  readonly additionalDataName: string
  /** The value, as text. */
  readonly additionalDataText: string
}

/** The file that the document was made from. */
export interface Provenance {
  /** Name of the file, without folder. */
  readonly fileName?: string
  /** Media type of the file. At most 200 characters. Pattern `[A-Za-z0-9!#$&\^_.+\-]+/[A-Za-z0-9!#$&\^_.+\-]+`. */
  readonly mediaTypeText?: string
  /** SHA-256 of the bytes of the file. Pattern `[0-9a-f]{64}`. */
  readonly contentHashText: string
  /** Name and version of the program that read the file. One line, without spaces at its ends or two in a row. */
  readonly importerVersionText?: string
}

/** A piece of the source that found no place in the document. Nothing is dropped. */
export interface UnmappedContent {
  /** Where it would stand in the document, as JSON Pointer. */
  readonly unmappedPathText?: string
  /** Where it stood in the source: line and column, cell, page. */
  readonly unmappedPlaceText?: string
  /** What stood there, as it was spelled. */
  readonly unmappedSourceText: string
}

/**
 * How far one office follows the recommendations of one edition, in one period.
 *
 * Source: Annex.
 */
export interface OfficeReport {
  /** Release of ST.96 whose Common components are used. */
  readonly st96Version: 'V6_0'
  /** Version of the vocabulary in which the document is written. */
  readonly ipoVersion: 'ICT_V1_0'
  /** Language of the text, as two lower-case letters. */
  readonly languageCode?: ExtendedISOLanguageCode
  /** Standing of the document: "test" marks invented content. */
  readonly documentStatusText?: string
  /** Identifier of the report, unique for its office, such as "fr-2025". At most 80 characters. Pattern `[a-z0-9]+(-[a-z0-9]+)*`. */
  readonly officeReportIdentifier: string
  /** The report that this one stands in place of. */
  readonly replacedReport?: ReplacedReport
  /** Office, by its ST.3 code. */
  readonly ipOfficeCode: ExtendedWIPOST3Code
  /** Time that the report is about. */
  readonly reportingPeriod: DateRange
  /** Standing of the report. */
  readonly reportStatusCategory: ReportStatusCategory
  /** Version of the report, such as "1.0". */
  readonly reportVersionNumber?: string
  /** Date on which it was sent. A day, YYYY-MM-DD; or a year, YYYY; or a month, YYYY-MM. */
  readonly submissionDate?: string
  /** Identifier of the edition, such as "ict-10-proposal". At most 80 characters. Pattern `[a-z0-9]+(-[a-z0-9]+)*`. */
  readonly recommendationSetIdentifier: string
  /** Title in one language, verbatim. One or more. */
  readonly titleTextBag?: readonly MultilingualText[]
  /** Where questions about the report go: a role in an organization, and its addresses. One or more. */
  readonly reportContactBag?: readonly ReportContact[]
  /** Summary in one language. One or more. */
  readonly summaryTextBag?: readonly MultilingualText[]
  /** Whether it is kept from publication. */
  readonly confidentialIndicator?: boolean
  /** What an office says to one item of the edition, or to several jointly. One or more. */
  readonly responseBag?: readonly Response[]
  /** Facts on the strategy for information and communication technology. */
  readonly ictStrategySection?: ICTStrategySection
  /** Facts on data in full text. */
  readonly digitizationSection?: DigitizationSection
  /** Facts on the governance of data. */
  readonly dataGovernanceSection?: DataGovernanceSection
  /** Facts on models, law and processes. */
  readonly digitalTransformationSection?: DigitalTransformationSection
  /** Facts on the use of emerging technologies. */
  readonly emergingTechnologySection?: EmergingTechnologySection
  /** Facts on what offices share. */
  readonly referenceArchitectureSection?: ReferenceArchitectureSection
  /** Facts on international cooperation. */
  readonly cooperationSection?: CooperationSection
  /** Facts on the use of WIPO standards. */
  readonly wipoStandardSection?: WIPOStandardSection
  /** Facts on the security of information technology. */
  readonly itSecuritySection?: ITSecuritySection
  /** Facts on projects and what was learned in them. */
  readonly ictProjectSection?: ICTProjectSection
  /** What the office says about a finding that it knows and leaves. One or more. */
  readonly findingJustificationBag?: readonly FindingJustification[]
  /** A remark in free text. One or more. */
  readonly commentTextBag?: readonly OrderedText[]
  /** A named value that the vocabulary has no element for. One or more. */
  readonly additionalDataBag?: readonly AdditionalData[]
  /** The file that the document was made from. */
  readonly provenance?: Provenance
  /** A piece of the source that found no place in the document. Nothing is dropped. One or more. */
  readonly unmappedContentBag?: readonly UnmappedContent[]
}

/** The report that this one stands in place of. */
export interface ReplacedReport {
  /** Identifier of the report that is replaced. At most 80 characters. Pattern `[a-z0-9]+(-[a-z0-9]+)*`. */
  readonly replacedReportIdentifier: string
  /** Why it is replaced, in one language. One or more. */
  readonly replacementReasonTextBag?: readonly MultilingualText[]
}

/** A span of time, both days included; without an end it goes on. */
export interface DateRange {
  /** First day, or the only one. A day, YYYY-MM-DD; or a year, YYYY; or a month, YYYY-MM. */
  readonly startDate: string
  /** Last day. A day, YYYY-MM-DD; or a year, YYYY; or a month, YYYY-MM. */
  readonly endDate?: string
}

/** Where questions about the report go: a role in an organization, and its addresses. */
export interface ReportContact {
  /** Name of the organization or unit. */
  readonly contactOrganizationName: string
  /** Role of whoever answers, in one language. One or more. */
  readonly contactRoleTextBag?: readonly MultilingualText[]
  /** Electronic mail address. One or more. Personal data. */
  readonly emailAddressBag?: readonly EmailAddressText[]
  /** Address on the web. An absolute URI. */
  readonly webURI?: string
}

/** Electronic mail address. */
export interface EmailAddressText {
  /** The text itself. */
  readonly value: string
  /** Position among its siblings; text, compared as a number when all digits. */
  readonly sequenceNumber?: string
  /** Whose address it is. */
  readonly emailAddressCategory?: EmailAddressCategory
  /** What the address is for. */
  readonly emailAddressPurposeCategory?: EmailAddressPurposeCategory
}

/**
 * What an office says to one item of the edition, or to several jointly.
 *
 * Source: Annex, columns of recommendations and actions.
 */
export interface Response {
  /** Recommendation, action or sub-item that is answered, by its key in the edition, such as "4.d". One or more. At most 40 characters. Pattern `[A-Z]?[0-9]+(\.[a-z]+(\.[ivxlcdm]+)?)?`. */
  readonly addressedItemIdentifierBag: readonly string[]
  /** Another response that holds here as well. */
  readonly responseReference?: ResponseReference
  /** How far it is put into effect. */
  readonly implementationStatusCategory?: ImplementationStatusCategory
  /** The wording that a status came from. */
  readonly originalStatus?: OriginalStatus
  /** How much is done, in per cent. A number of at most 15 digits. From 0 to 100. */
  readonly progressMeasure?: number
  /** A date or a period in the life of a measure. One or more. */
  readonly milestoneBag?: readonly Milestone[]
  /** Answer in one language, verbatim. One or more. */
  readonly responseTextBag?: readonly MultilingualText[]
  /** A document that shows it. One or more. */
  readonly evidenceDocumentBag?: readonly DocumentReference[]
  /** An evaluation as it is asked for every year. */
  readonly yearlyEvaluation?: YearlyEvaluation
  /** Whether it is kept from publication. */
  readonly confidentialIndicator?: boolean
  /** A remark in free text. One or more. */
  readonly commentTextBag?: readonly OrderedText[]
  /** A named value that the vocabulary has no element for. One or more. */
  readonly additionalDataBag?: readonly AdditionalData[]
}

/** Another response that holds here as well. */
export interface ResponseReference {
  /** Item whose response holds here as well. At most 40 characters. Pattern `[A-Z]?[0-9]+(\.[a-z]+(\.[ivxlcdm]+)?)?`. */
  readonly referredItemIdentifier: string
  /** Report that holds the response, where it is another one. At most 80 characters. Pattern `[a-z0-9]+(-[a-z0-9]+)*`. */
  readonly referredReportIdentifier?: string
}

/** The wording that a status came from. */
export interface OriginalStatus {
  /** Words in which the office gave the status, verbatim. One or more. */
  readonly originalStatusTextBag: readonly MultilingualText[]
  /** Vocabulary that the words come from. */
  readonly statusVocabularyCategory?: StatusVocabularyCategory
}

/** A date or a period in the life of a measure. */
export interface Milestone {
  /** Role of the date. */
  readonly milestoneCategory: MilestoneCategory
  /** First day, or the only one. A day, YYYY-MM-DD; or a year, YYYY; or a month, YYYY-MM. */
  readonly startDate: string
  /** Last day. A day, YYYY-MM-DD; or a year, YYYY; or a month, YYYY-MM. */
  readonly endDate?: string
}

/** A document, by its title and where it can be had. */
export interface DocumentReference {
  /** Title in one language, verbatim. One or more. */
  readonly titleTextBag: readonly MultilingualText[]
  /** Address on the web. An absolute URI. */
  readonly webURI?: string
  /** Name of the file, without folder. */
  readonly fileName?: string
  /** Language in which it is written. One or more. */
  readonly documentLanguageCodeBag?: readonly ExtendedISOLanguageCode[]
  /** Media type of the file. At most 200 characters. Pattern `[A-Za-z0-9!#$&\^_.+\-]+/[A-Za-z0-9!#$&\^_.+\-]+`. */
  readonly mediaTypeText?: string
  /** Date of the document. A day, YYYY-MM-DD; or a year, YYYY; or a month, YYYY-MM. */
  readonly documentDate?: string
  /** SHA-256 of the bytes of the file. Pattern `[0-9a-f]{64}`. */
  readonly contentHashText?: string
  /** Whether it is kept from publication. */
  readonly confidentialIndicator?: boolean
  /** A remark in free text. One or more. */
  readonly commentTextBag?: readonly OrderedText[]
  /** A named value that the vocabulary has no element for. One or more. */
  readonly additionalDataBag?: readonly AdditionalData[]
}

/**
 * An evaluation as it is asked for every year.
 *
 * Source: Annex, statements that ask for a yearly evaluation.
 */
export interface YearlyEvaluation {
  /** Date of the evaluation. A day, YYYY-MM-DD; or a year, YYYY; or a month, YYYY-MM. */
  readonly evaluationDate: string
  /** Outcome of the evaluation, in one language. One or more. */
  readonly evaluationOutcomeTextBag?: readonly MultilingualText[]
  /** Date of the next evaluation. A day, YYYY-MM-DD; or a year, YYYY; or a month, YYYY-MM. */
  readonly nextEvaluationDate?: string
}

/**
 * Facts on the strategy for information and communication technology.
 *
 * Source: Annex, recommendation "ict-strategy".
 */
export interface ICTStrategySection {
  /** Date as of which the statements hold. A day, YYYY-MM-DD; or a year, YYYY; or a month, YYYY-MM. */
  readonly referenceDate: string
  /** Form that the strategy has. */
  readonly strategyFormCategory: StrategyFormCategory
  /** How it is aligned with the aims of the office, in one language. One or more. */
  readonly alignmentTextBag?: readonly MultilingualText[]
  /** Time for which it holds. */
  readonly validityPeriod?: DateRange
  /** Document of the strategy. One or more. */
  readonly strategyDocumentBag?: readonly DocumentReference[]
  /** A measure by which a strategy is evaluated, and its result. One or more. */
  readonly evaluationCriterionBag?: readonly EvaluationCriterion[]
  /** An evaluation as it is asked for every year. */
  readonly yearlyEvaluation?: YearlyEvaluation
  /** With whom something is shared, in which languages, and where it can be had. One or more. */
  readonly sharingBag?: readonly Sharing[]
  /** The forum of the International Bureau for sharing strategies. */
  readonly bureauForum?: BureauForum
  /** Whether it is kept from publication. */
  readonly confidentialIndicator?: boolean
  /** A remark in free text. One or more. */
  readonly commentTextBag?: readonly OrderedText[]
  /** A named value that the vocabulary has no element for. One or more. */
  readonly additionalDataBag?: readonly AdditionalData[]
}

/** A measure by which a strategy is evaluated, and its result. */
export interface EvaluationCriterion {
  /** What is measured, in one language. One or more. */
  readonly criterionTextBag: readonly MultilingualText[]
  /** Result, in one language. One or more. */
  readonly criterionResultTextBag?: readonly MultilingualText[]
}

/**
 * With whom something is shared, in which languages, and where it can be had.
 *
 * Source: Annex, duties to share.
 */
export interface Sharing {
  /** Who it is shared with. */
  readonly audienceCategory: AudienceCategory
  /** Office that takes part, by its ST.3 code. One or more. */
  readonly partnerOfficeCodeBag?: readonly ExtendedWIPOST3Code[]
  /** Language in which it is shared. One or more. */
  readonly sharingLanguageCodeBag?: readonly ExtendedISOLanguageCode[]
  /** Address on the web. An absolute URI. */
  readonly webURI?: string
  /** Date since which it is shared. A day, YYYY-MM-DD; or a year, YYYY; or a month, YYYY-MM. */
  readonly sharingDate?: string
  /** A remark in free text. One or more. */
  readonly commentTextBag?: readonly OrderedText[]
}

/** The forum of the International Bureau for sharing strategies. */
export interface BureauForum {
  /** Title in one language, verbatim. One or more. */
  readonly titleTextBag: readonly MultilingualText[]
  /** How far it has come. */
  readonly stageCategory?: StageCategory
  /** Date of the last meeting. A day, YYYY-MM-DD; or a year, YYYY; or a month, YYYY-MM. */
  readonly lastMeetingDate?: string
  /** Address on the web. An absolute URI. */
  readonly webURI?: string
  /** Description in one language. One or more. */
  readonly descriptionTextBag?: readonly MultilingualText[]
  /** Whether it is kept from publication. */
  readonly confidentialIndicator?: boolean
  /** A remark in free text. One or more. */
  readonly commentTextBag?: readonly OrderedText[]
  /** A named value that the vocabulary has no element for. One or more. */
  readonly additionalDataBag?: readonly AdditionalData[]
}

/**
 * Facts on data in full text.
 *
 * Source: Annex, recommendation "digitization".
 */
export interface DigitizationSection {
  /** Date as of which the statements hold. A day, YYYY-MM-DD; or a year, YYYY; or a month, YYYY-MM. */
  readonly referenceDate: string
  /** A collection of documents of one right and kind, and the forms in which it is held. One or more. */
  readonly collectionBag?: readonly Collection[]
  /** A way in which data reach others. One or more. */
  readonly disseminationChannelBag?: readonly DisseminationChannel[]
  /** Help with digitization that was given to other offices. One or more. */
  readonly assistanceBag?: readonly Assistance[]
  /** Whether it is kept from publication. */
  readonly confidentialIndicator?: boolean
  /** A remark in free text. One or more. */
  readonly commentTextBag?: readonly OrderedText[]
  /** A named value that the vocabulary has no element for. One or more. */
  readonly additionalDataBag?: readonly AdditionalData[]
}

/** A collection of documents of one right and kind, and the forms in which it is held. */
export interface Collection {
  /** Identifier of the collection within the report, such as "patent-grants". At most 80 characters. Pattern `[a-z0-9]+(-[a-z0-9]+)*`. */
  readonly collectionIdentifier: string
  /** Kind of intellectual property right that it concerns. */
  readonly ipRightCategory: IPRightCategory
  /** Title in one language, verbatim. One or more. */
  readonly titleTextBag?: readonly MultilingualText[]
  /** Kind of document, such as "B1" of ST.16 or a word. One line, without spaces at its ends or two in a row. */
  readonly documentKindText?: string
  /** Time that the collection covers. */
  readonly coveragePeriod?: DateRange
  /** What is counted. */
  readonly countUnitCategory: CountUnitCategory
  /** Date as of which the statements hold. A day, YYYY-MM-DD; or a year, YYYY; or a month, YYYY-MM. */
  readonly referenceDate?: string
  /** How many there are in all. A whole number from 0. */
  readonly holdingTotalQuantity?: number
  /** How much of a collection is held in one form. One or more. */
  readonly holdingBag?: readonly Holding[]
  /** Date by which it is to be reached. A day, YYYY-MM-DD; or a year, YYYY; or a month, YYYY-MM. */
  readonly targetDate?: string
  /** A WIPO standard that is followed, with its version. One or more. */
  readonly standardUseBag?: readonly StandardUse[]
  /** Whether it is kept from publication. */
  readonly confidentialIndicator?: boolean
  /** A remark in free text. One or more. */
  readonly commentTextBag?: readonly OrderedText[]
  /** A named value that the vocabulary has no element for. One or more. */
  readonly additionalDataBag?: readonly AdditionalData[]
}

/** How much of a collection is held in one form. */
export interface Holding {
  /** Form in which it is held. */
  readonly holdingFormCategory: HoldingFormCategory
  /** How many are held in this form. A whole number from 0. */
  readonly holdingQuantity?: number
  /** Part of the collection in per cent, where nobody has counted. A number of at most 15 digits. From 0 to 100. */
  readonly holdingMeasure?: number
  /** Whether the figure is an estimate. */
  readonly estimateIndicator?: boolean
}

/** A WIPO standard that is followed, with its version. */
export interface StandardUse {
  /** Number of the standard, such as "ST.96". */
  readonly wipoStandardNumber: WIPOStandardNumber
  /** Version of the standard, such as "V6_0". One line, without spaces at its ends or two in a row. */
  readonly standardVersionText?: string
}

/** A way in which data reach others. */
export interface DisseminationChannel {
  /** What the channel is for. */
  readonly channelPurposeCategory: ChannelPurposeCategory
  /** Title in one language, verbatim. One or more. */
  readonly titleTextBag?: readonly MultilingualText[]
  /** Who receives the data, in one language. One or more. */
  readonly recipientTextBag?: readonly MultilingualText[]
  /** Format of the data, such as "XML" or "PDF". One or more. One line, without spaces at its ends or two in a row. */
  readonly dataFormatTextBag?: readonly string[]
  /** How often it is brought up to date. */
  readonly frequencyCategory?: FrequencyCategory
  /** Address on the web. An absolute URI. */
  readonly webURI?: string
  /** A WIPO standard that is followed, with its version. One or more. */
  readonly standardUseBag?: readonly StandardUse[]
  /** Whether it is kept from publication. */
  readonly confidentialIndicator?: boolean
  /** A remark in free text. One or more. */
  readonly commentTextBag?: readonly OrderedText[]
  /** A named value that the vocabulary has no element for. One or more. */
  readonly additionalDataBag?: readonly AdditionalData[]
}

/** Help with digitization that was given to other offices. */
export interface Assistance {
  /** Office that takes part, by its ST.3 code. One or more. */
  readonly partnerOfficeCodeBag: readonly ExtendedWIPOST3Code[]
  /** Description in one language. One or more. */
  readonly descriptionTextBag: readonly MultilingualText[]
  /** Solution in one language. One or more. */
  readonly solutionTextBag?: readonly MultilingualText[]
  /** Time of the help. */
  readonly assistancePeriod?: DateRange
  /** Whether it is kept from publication. */
  readonly confidentialIndicator?: boolean
  /** A remark in free text. One or more. */
  readonly commentTextBag?: readonly OrderedText[]
  /** A named value that the vocabulary has no element for. One or more. */
  readonly additionalDataBag?: readonly AdditionalData[]
}

/**
 * Facts on the governance of data.
 *
 * Source: Annex, recommendation "data-governance".
 */
export interface DataGovernanceSection {
  /** Date as of which the statements hold. A day, YYYY-MM-DD; or a year, YYYY; or a month, YYYY-MM. */
  readonly referenceDate: string
  /** A strategy, a policy or guidelines for data. One or more. */
  readonly governanceInstrumentBag?: readonly GovernanceInstrument[]
  /** What stands between data and their users. */
  readonly dataAccess?: DataAccess
  /** An evaluation as it is asked for every year. */
  readonly yearlyEvaluation?: YearlyEvaluation
  /** Whether it is kept from publication. */
  readonly confidentialIndicator?: boolean
  /** A remark in free text. One or more. */
  readonly commentTextBag?: readonly OrderedText[]
  /** A named value that the vocabulary has no element for. One or more. */
  readonly additionalDataBag?: readonly AdditionalData[]
}

/** A strategy, a policy or guidelines for data. */
export interface GovernanceInstrument {
  /** Kind of instrument. */
  readonly instrumentCategory: InstrumentCategory
  /** How far it is put into effect. */
  readonly implementationStatusCategory: ImplementationStatusCategory
  /** Date on which it was adopted. A day, YYYY-MM-DD; or a year, YYYY; or a month, YYYY-MM. */
  readonly adoptionDate?: string
  /** Document in which it is laid down. */
  readonly policyDocument?: DocumentReference
  /** With whom something is shared, in which languages, and where it can be had. One or more. */
  readonly sharingBag?: readonly Sharing[]
  /** Whether it is kept from publication. */
  readonly confidentialIndicator?: boolean
  /** A remark in free text. One or more. */
  readonly commentTextBag?: readonly OrderedText[]
  /** A named value that the vocabulary has no element for. One or more. */
  readonly additionalDataBag?: readonly AdditionalData[]
}

/** What stands between data and their users. */
export interface DataAccess {
  /** What the data cost. */
  readonly priceCategory: PriceCategory
  /** Price in words, in one language. One or more. */
  readonly priceTextBag?: readonly MultilingualText[]
  /** Another barrier, in one language. One or more. */
  readonly accessBarrierTextBag?: readonly MultilingualText[]
  /** Whether it is kept from publication. */
  readonly confidentialIndicator?: boolean
  /** A remark in free text. One or more. */
  readonly commentTextBag?: readonly OrderedText[]
  /** A named value that the vocabulary has no element for. One or more. */
  readonly additionalDataBag?: readonly AdditionalData[]
}

/**
 * Facts on models, law and processes.
 *
 * Source: Annex, recommendation "digital-transformation".
 */
export interface DigitalTransformationSection {
  /** Date as of which the statements hold. A day, YYYY-MM-DD; or a year, YYYY; or a month, YYYY-MM. */
  readonly referenceDate: string
  /** A problem of daily work, and what is done about it. One or more. */
  readonly businessProblemBag?: readonly BusinessProblem[]
  /** Who takes part, and at which stage. One or more. */
  readonly stakeholderInvolvementBag?: readonly StakeholderInvolvement[]
  /** Something done to make a change known. One or more. */
  readonly awarenessActivityBag?: readonly AwarenessActivity[]
  /** Advantages and disadvantages of a way that was weighed. One or more. */
  readonly optionAssessmentBag?: readonly OptionAssessment[]
  /** Policy for interfaces between programs. */
  readonly apiPolicy?: TechnologyPolicy
  /** Policy for the cloud. */
  readonly cloudPolicy?: TechnologyPolicy
  /** A change of the law that digital work calls for. One or more. */
  readonly legalAmendmentBag?: readonly LegalAmendment[]
  /** Whether it is kept from publication. */
  readonly confidentialIndicator?: boolean
  /** A remark in free text. One or more. */
  readonly commentTextBag?: readonly OrderedText[]
  /** A named value that the vocabulary has no element for. One or more. */
  readonly additionalDataBag?: readonly AdditionalData[]
}

/** A problem of daily work, and what is done about it. */
export interface BusinessProblem {
  /** Problem in one language. One or more. */
  readonly problemTextBag: readonly MultilingualText[]
  /** Solution in one language. One or more. */
  readonly solutionTextBag?: readonly MultilingualText[]
  /** How far it has come. */
  readonly stageCategory?: StageCategory
  /** Whether it is kept from publication. */
  readonly confidentialIndicator?: boolean
  /** A remark in free text. One or more. */
  readonly commentTextBag?: readonly OrderedText[]
  /** A named value that the vocabulary has no element for. One or more. */
  readonly additionalDataBag?: readonly AdditionalData[]
}

/** Who takes part, and at which stage. */
export interface StakeholderInvolvement {
  /** Who takes part. */
  readonly stakeholderCategory: StakeholderCategory
  /** How far it has come. */
  readonly stageCategory: StageCategory
  /** Description in one language. One or more. */
  readonly descriptionTextBag?: readonly MultilingualText[]
}

/** Something done to make a change known. */
export interface AwarenessActivity {
  /** Description in one language. One or more. */
  readonly descriptionTextBag: readonly MultilingualText[]
  /** Date of the activity. A day, YYYY-MM-DD; or a year, YYYY; or a month, YYYY-MM. */
  readonly activityDate?: string
  /** Address on the web. An absolute URI. */
  readonly webURI?: string
}

/** Advantages and disadvantages of a way that was weighed. */
export interface OptionAssessment {
  /** Title in one language, verbatim. One or more. */
  readonly titleTextBag: readonly MultilingualText[]
  /** Advantage in one language. One or more. */
  readonly advantageTextBag?: readonly MultilingualText[]
  /** Disadvantage in one language. One or more. */
  readonly disadvantageTextBag?: readonly MultilingualText[]
}

/** A policy for the use of a technology. */
export interface TechnologyPolicy {
  /** How far it is put into effect. */
  readonly implementationStatusCategory: ImplementationStatusCategory
  /** Date on which it was adopted. A day, YYYY-MM-DD; or a year, YYYY; or a month, YYYY-MM. */
  readonly adoptionDate?: string
  /** Document in which it is laid down. */
  readonly policyDocument?: DocumentReference
  /** Description in one language. One or more. */
  readonly descriptionTextBag?: readonly MultilingualText[]
  /** Whether it is kept from publication. */
  readonly confidentialIndicator?: boolean
  /** A remark in free text. One or more. */
  readonly commentTextBag?: readonly OrderedText[]
  /** A named value that the vocabulary has no element for. One or more. */
  readonly additionalDataBag?: readonly AdditionalData[]
}

/** A change of the law that digital work calls for. */
export interface LegalAmendment {
  /** What the change allows. */
  readonly legalChangeCategory: LegalChangeCategory
  /** How far the change has come. */
  readonly legalStageCategory: LegalStageCategory
  /** Title of the act, in one language. One or more. */
  readonly legalActTextBag?: readonly MultilingualText[]
  /** Date of entry into force. A day, YYYY-MM-DD; or a year, YYYY; or a month, YYYY-MM. */
  readonly entryForceDate?: string
  /** Address on the web. An absolute URI. */
  readonly webURI?: string
  /** Whether it is kept from publication. */
  readonly confidentialIndicator?: boolean
  /** A remark in free text. One or more. */
  readonly commentTextBag?: readonly OrderedText[]
  /** A named value that the vocabulary has no element for. One or more. */
  readonly additionalDataBag?: readonly AdditionalData[]
}

/**
 * Facts on the use of emerging technologies.
 *
 * Source: Annex, recommendation "emerging-technology".
 */
export interface EmergingTechnologySection {
  /** Date as of which the statements hold. A day, YYYY-MM-DD; or a year, YYYY; or a month, YYYY-MM. */
  readonly referenceDate: string
  /** A use of an emerging technology. One or more. */
  readonly useCaseBag?: readonly UseCase[]
  /** Whether it is kept from publication. */
  readonly confidentialIndicator?: boolean
  /** A remark in free text. One or more. */
  readonly commentTextBag?: readonly OrderedText[]
  /** A named value that the vocabulary has no element for. One or more. */
  readonly additionalDataBag?: readonly AdditionalData[]
}

/** A use of an emerging technology. */
export interface UseCase {
  /** Identifier of the use case within the report, such as "image-search". At most 80 characters. Pattern `[a-z0-9]+(-[a-z0-9]+)*`. */
  readonly useCaseIdentifier: string
  /** Title in one language, verbatim. One or more. */
  readonly titleTextBag: readonly MultilingualText[]
  /** Technology in use. One or more. */
  readonly technologyCategoryBag: readonly TechnologyCategory[]
  /** What it is used for. */
  readonly technologyFunctionCategory?: TechnologyFunctionCategory
  /** How far it has come. */
  readonly stageCategory: StageCategory
  /** An assessment of what a technology puts at risk. */
  readonly riskAssessment?: RiskAssessment
  /** With whom something is shared, in which languages, and where it can be had. One or more. */
  readonly sharingBag?: readonly Sharing[]
  /** Whether it is offered to smaller offices. */
  readonly smallOfficeOfferIndicator?: boolean
  /** Description in one language. One or more. */
  readonly descriptionTextBag?: readonly MultilingualText[]
  /** Address on the web. An absolute URI. */
  readonly webURI?: string
  /** Whether it is kept from publication. */
  readonly confidentialIndicator?: boolean
  /** A remark in free text. One or more. */
  readonly commentTextBag?: readonly OrderedText[]
  /** A named value that the vocabulary has no element for. One or more. */
  readonly additionalDataBag?: readonly AdditionalData[]
}

/**
 * An assessment of what a technology puts at risk.
 *
 * Source: Annex, recommendation "emerging-technology", risks for policies, regulations and operations.
 */
export interface RiskAssessment {
  /** What was looked at. One or more. */
  readonly riskAreaCategoryBag: readonly RiskAreaCategory[]
  /** Date of the assessment. A day, YYYY-MM-DD; or a year, YYYY; or a month, YYYY-MM. */
  readonly assessmentDate?: string
  /** Outcome in one language. One or more. */
  readonly assessmentOutcomeTextBag?: readonly MultilingualText[]
}

/**
 * Facts on what offices share.
 *
 * Source: Annex, recommendation "reference-architecture".
 */
export interface ReferenceArchitectureSection {
  /** Date as of which the statements hold. A day, YYYY-MM-DD; or a year, YYYY; or a month, YYYY-MM. */
  readonly referenceDate: string
  /** An architecture, a technology or a platform that was shared or taken over. One or more. */
  readonly sharedAssetBag?: readonly SharedAsset[]
  /** The platform of the International Bureau for sharing them. */
  readonly bureauPlatform?: BureauPlatform
  /** Whether it is kept from publication. */
  readonly confidentialIndicator?: boolean
  /** A remark in free text. One or more. */
  readonly commentTextBag?: readonly OrderedText[]
  /** A named value that the vocabulary has no element for. One or more. */
  readonly additionalDataBag?: readonly AdditionalData[]
}

/** An architecture, a technology or a platform that was shared or taken over. */
export interface SharedAsset {
  /** What it is. */
  readonly assetCategory: AssetCategory
  /** Which way it went. */
  readonly assetDirectionCategory: AssetDirectionCategory
  /** Title in one language, verbatim. One or more. */
  readonly titleTextBag: readonly MultilingualText[]
  /** Terms of use, in one language. One or more. */
  readonly licenceTextBag?: readonly MultilingualText[]
  /** Address on the web. An absolute URI. */
  readonly webURI?: string
  /** Office that takes part, by its ST.3 code. One or more. */
  readonly partnerOfficeCodeBag?: readonly ExtendedWIPOST3Code[]
  /** Description in one language. One or more. */
  readonly descriptionTextBag?: readonly MultilingualText[]
  /** Whether it is kept from publication. */
  readonly confidentialIndicator?: boolean
  /** A remark in free text. One or more. */
  readonly commentTextBag?: readonly OrderedText[]
  /** A named value that the vocabulary has no element for. One or more. */
  readonly additionalDataBag?: readonly AdditionalData[]
}

/** The platform of the International Bureau for sharing them. */
export interface BureauPlatform {
  /** Title in one language, verbatim. One or more. */
  readonly titleTextBag: readonly MultilingualText[]
  /** How far it has come. */
  readonly stageCategory?: StageCategory
  /** Address on the web. An absolute URI. */
  readonly webURI?: string
  /** Description in one language. One or more. */
  readonly descriptionTextBag?: readonly MultilingualText[]
  /** Whether it is kept from publication. */
  readonly confidentialIndicator?: boolean
  /** A remark in free text. One or more. */
  readonly commentTextBag?: readonly OrderedText[]
  /** A named value that the vocabulary has no element for. One or more. */
  readonly additionalDataBag?: readonly AdditionalData[]
}

/**
 * Facts on international cooperation.
 *
 * Source: Annex, recommendation "cooperation".
 */
export interface CooperationSection {
  /** Date as of which the statements hold. A day, YYYY-MM-DD; or a year, YYYY; or a month, YYYY-MM. */
  readonly referenceDate: string
  /** A project that offices share. One or more. */
  readonly cooperationProjectBag?: readonly CooperationProject[]
  /** The pilot for one identifier of applicants across offices. */
  readonly globalIdentifierPilot?: GlobalIdentifierPilot
  /** An interface as the catalogue of interfaces for intellectual property lists it. One or more. */
  readonly apiCatalogueEntryBag?: readonly APICatalogueEntry[]
  /** The list of all publication numbers of the office, by WIPO ST.37. */
  readonly authorityFile?: AuthorityFile
  /** Whether it is kept from publication. */
  readonly confidentialIndicator?: boolean
  /** A remark in free text. One or more. */
  readonly commentTextBag?: readonly OrderedText[]
  /** A named value that the vocabulary has no element for. One or more. */
  readonly additionalDataBag?: readonly AdditionalData[]
}

/** A project that offices share. */
export interface CooperationProject {
  /** Title in one language, verbatim. One or more. */
  readonly titleTextBag: readonly MultilingualText[]
  /** Part that the office takes. */
  readonly projectRoleCategory: ProjectRoleCategory
  /** Subject in one language. One or more. */
  readonly subjectTextBag?: readonly MultilingualText[]
  /** How far it has come. */
  readonly stageCategory?: StageCategory
  /** Office that takes part, by its ST.3 code. One or more. */
  readonly partnerOfficeCodeBag?: readonly ExtendedWIPOST3Code[]
  /** Time of the project. */
  readonly projectPeriod?: DateRange
  /** Address on the web. An absolute URI. */
  readonly webURI?: string
  /** Whether it is kept from publication. */
  readonly confidentialIndicator?: boolean
  /** A remark in free text. One or more. */
  readonly commentTextBag?: readonly OrderedText[]
  /** A named value that the vocabulary has no element for. One or more. */
  readonly additionalDataBag?: readonly AdditionalData[]
}

/** The pilot for one identifier of applicants across offices. */
export interface GlobalIdentifierPilot {
  /** Whether the office takes part. */
  readonly participationIndicator: boolean
  /** Part that the office takes. */
  readonly projectRoleCategory?: ProjectRoleCategory
  /** First day, or the only one. A day, YYYY-MM-DD; or a year, YYYY; or a month, YYYY-MM. */
  readonly startDate?: string
  /** Address on the web. An absolute URI. */
  readonly webURI?: string
  /** Description in one language. One or more. */
  readonly descriptionTextBag?: readonly MultilingualText[]
  /** Whether it is kept from publication. */
  readonly confidentialIndicator?: boolean
  /** A remark in free text. One or more. */
  readonly commentTextBag?: readonly OrderedText[]
  /** A named value that the vocabulary has no element for. One or more. */
  readonly additionalDataBag?: readonly AdditionalData[]
}

/** An interface as the catalogue of interfaces for intellectual property lists it. */
export interface APICatalogueEntry {
  /** Name of the interface. */
  readonly apiName: string
  /** Version of the interface, such as "1.0.1". */
  readonly apiVersionNumber?: string
  /** Description in one language. One or more. */
  readonly descriptionTextBag?: readonly MultilingualText[]
  /** Kind of intellectual property right that it concerns. One or more. */
  readonly ipRightCategoryBag?: readonly IPRightCategory[]
  /** Address of the OpenAPI file. An absolute URI. */
  readonly apiSpecificationURI?: string
  /** Address on the web. An absolute URI. */
  readonly webURI?: string
  /** Level of conformance to WIPO ST.90. */
  readonly conformanceCode?: ConformanceCode
  /** A WIPO standard that is followed, with its version. One or more. */
  readonly standardUseBag?: readonly StandardUse[]
  /** Who can use it. */
  readonly accessCategory?: AccessCategory
  /** Date since which it is public. A day, YYYY-MM-DD; or a year, YYYY; or a month, YYYY-MM. */
  readonly apiPublicationDate?: string
  /** Whether it is kept from publication. */
  readonly confidentialIndicator?: boolean
  /** A remark in free text. One or more. */
  readonly commentTextBag?: readonly OrderedText[]
  /** A named value that the vocabulary has no element for. One or more. */
  readonly additionalDataBag?: readonly AdditionalData[]
}

/** The list of all publication numbers of the office, by WIPO ST.37. */
export interface AuthorityFile {
  /** Whether the office provides one. */
  readonly provisionIndicator: boolean
  /** Form of the file. */
  readonly authorityFileFormatCode?: AuthorityFileFormatCode
  /** Version of ST.37 that it follows. */
  readonly authorityFileVersionNumber?: string
  /** Publication dates that it covers. */
  readonly authorityFilePeriod?: DateRange
  /** How it is brought up to date. */
  readonly updateAFCategory?: UpdateAFCategory
  /** How often it is brought up to date. */
  readonly frequencyCategory?: FrequencyCategory
  /** Date of the last update. A day, YYYY-MM-DD; or a year, YYYY; or a month, YYYY-MM. */
  readonly lastUpdateDate?: string
  /** Address of the file. An absolute URI. */
  readonly authorityFileURI?: string
  /** Address of the definition file. An absolute URI. */
  readonly definitionFileURI?: string
  /** Publications in the file. A whole number from 0. */
  readonly publicationTotalQuantity?: number
  /** How often a publication exception code occurs. One or more. */
  readonly exceptionCoverageBag?: readonly ExceptionCoverage[]
  /** Whether it is kept from publication. */
  readonly confidentialIndicator?: boolean
  /** A remark in free text. One or more. */
  readonly commentTextBag?: readonly OrderedText[]
  /** A named value that the vocabulary has no element for. One or more. */
  readonly additionalDataBag?: readonly AdditionalData[]
}

/** How often a publication exception code occurs. */
export interface ExceptionCoverage {
  /** Publication exception code. */
  readonly exceptionCode: ExceptionCode
  /** How many publications have the code. A whole number from 0. */
  readonly exceptionTotalQuantity: number
}

/**
 * Facts on the use of WIPO standards.
 *
 * Source: Annex, recommendation "wipo-standards".
 */
export interface WIPOStandardSection {
  /** Date as of which the statements hold. A day, YYYY-MM-DD; or a year, YYYY; or a month, YYYY-MM. */
  readonly referenceDate: string
  /** How far a standard is followed. One or more. */
  readonly standardImplementationBag?: readonly StandardImplementation[]
  /** Experts whom the office has named for a task force. One or more. */
  readonly taskForceExpertiseBag?: readonly TaskForceExpertise[]
  /** A survey on standards, and whether it was answered. One or more. */
  readonly surveyParticipationBag?: readonly SurveyParticipation[]
  /** Whether it is kept from publication. */
  readonly confidentialIndicator?: boolean
  /** A remark in free text. One or more. */
  readonly commentTextBag?: readonly OrderedText[]
  /** A named value that the vocabulary has no element for. One or more. */
  readonly additionalDataBag?: readonly AdditionalData[]
}

/** How far a standard is followed. */
export interface StandardImplementation {
  /** A WIPO standard that is followed, with its version. */
  readonly standardUse: StandardUse
  /** Kind of intellectual property right that it concerns. One or more. */
  readonly ipRightCategoryBag?: readonly IPRightCategory[]
  /** How far it is put into effect. */
  readonly implementationStatusCategory: ImplementationStatusCategory
  /** The wording that a status came from. */
  readonly originalStatus?: OriginalStatus
  /** Date by which it is to be reached. A day, YYYY-MM-DD; or a year, YYYY; or a month, YYYY-MM. */
  readonly targetDate?: string
  /** Deviation from the standard, in one language. One or more. */
  readonly deviationTextBag?: readonly MultilingualText[]
  /** Whether it is kept from publication. */
  readonly confidentialIndicator?: boolean
  /** A remark in free text. One or more. */
  readonly commentTextBag?: readonly OrderedText[]
  /** A named value that the vocabulary has no element for. One or more. */
  readonly additionalDataBag?: readonly AdditionalData[]
}

/** Experts whom the office has named for a task force. */
export interface TaskForceExpertise {
  /** Name of the task force. */
  readonly taskForceName: string
  /** How many experts. A whole number from 0. */
  readonly expertQuantity: number
  /** Name of a person, as written. One or more. Personal data. */
  readonly personFullNameBag?: readonly string[]
}

/** A survey on standards, and whether it was answered. */
export interface SurveyParticipation {
  /** Title in one language, verbatim. One or more. */
  readonly titleTextBag: readonly MultilingualText[]
  /** Whether it was answered. */
  readonly surveyAnswerCategory: SurveyAnswerCategory
  /** Date of the answer. A day, YYYY-MM-DD; or a year, YYYY; or a month, YYYY-MM. */
  readonly answerDate?: string
  /** Address on the web. An absolute URI. */
  readonly webURI?: string
}

/**
 * Facts on the security of information technology.
 *
 * Source: Annex, recommendation "it-security".
 */
export interface ITSecuritySection {
  /** Date as of which the statements hold. A day, YYYY-MM-DD; or a year, YYYY; or a month, YYYY-MM. */
  readonly referenceDate: string
  /** A policy for the security of information technology. One or more. */
  readonly securityPolicyBag?: readonly SecurityPolicy[]
  /** A difficulty with security, and what was done about it. One or more. */
  readonly securityChallengeBag?: readonly SecurityChallenge[]
  /** With whom something is shared, in which languages, and where it can be had. One or more. */
  readonly sharingBag?: readonly Sharing[]
  /** Whether it is kept from publication. */
  readonly confidentialIndicator?: boolean
  /** A remark in free text. One or more. */
  readonly commentTextBag?: readonly OrderedText[]
  /** A named value that the vocabulary has no element for. One or more. */
  readonly additionalDataBag?: readonly AdditionalData[]
}

/** A policy for the security of information technology. */
export interface SecurityPolicy {
  /** Title in one language, verbatim. One or more. */
  readonly titleTextBag: readonly MultilingualText[]
  /** How far it is put into effect. */
  readonly implementationStatusCategory: ImplementationStatusCategory
  /** Framework that it rests on. One or more. */
  readonly securityBasisCategoryBag?: readonly SecurityBasisCategory[]
  /** Date on which it was adopted. A day, YYYY-MM-DD; or a year, YYYY; or a month, YYYY-MM. */
  readonly adoptionDate?: string
  /** Date of the last revision. A day, YYYY-MM-DD; or a year, YYYY; or a month, YYYY-MM. */
  readonly revisionDate?: string
  /** Document in which it is laid down. */
  readonly policyDocument?: DocumentReference
  /** An evaluation as it is asked for every year. */
  readonly yearlyEvaluation?: YearlyEvaluation
  /** With whom something is shared, in which languages, and where it can be had. One or more. */
  readonly sharingBag?: readonly Sharing[]
  /** Whether it is kept from publication. */
  readonly confidentialIndicator?: boolean
  /** A remark in free text. One or more. */
  readonly commentTextBag?: readonly OrderedText[]
  /** A named value that the vocabulary has no element for. One or more. */
  readonly additionalDataBag?: readonly AdditionalData[]
}

/** A difficulty with security, and what was done about it. */
export interface SecurityChallenge {
  /** Difficulty in one language. One or more. */
  readonly challengeTextBag: readonly MultilingualText[]
  /** Solution in one language. One or more. */
  readonly solutionTextBag?: readonly MultilingualText[]
  /** Whether it is kept from publication. */
  readonly confidentialIndicator?: boolean
  /** A remark in free text. One or more. */
  readonly commentTextBag?: readonly OrderedText[]
  /** A named value that the vocabulary has no element for. One or more. */
  readonly additionalDataBag?: readonly AdditionalData[]
}

/**
 * Facts on projects and what was learned in them.
 *
 * Source: Annex, recommendation "project-experience".
 */
export interface ICTProjectSection {
  /** Date as of which the statements hold. A day, YYYY-MM-DD; or a year, YYYY; or a month, YYYY-MM. */
  readonly referenceDate: string
  /** A project for information and communication technology. One or more. */
  readonly ictProjectBag?: readonly ICTProject[]
  /** Whether it is kept from publication. */
  readonly confidentialIndicator?: boolean
  /** A remark in free text. One or more. */
  readonly commentTextBag?: readonly OrderedText[]
  /** A named value that the vocabulary has no element for. One or more. */
  readonly additionalDataBag?: readonly AdditionalData[]
}

/** A project for information and communication technology. */
export interface ICTProject {
  /** Identifier of the project within the report, such as "filing-portal". At most 80 characters. Pattern `[a-z0-9]+(-[a-z0-9]+)*`. */
  readonly projectIdentifier: string
  /** Title in one language, verbatim. One or more. */
  readonly titleTextBag: readonly MultilingualText[]
  /** Who delivers it. */
  readonly deliveryModelCategory: DeliveryModelCategory
  /** How far it has come. */
  readonly stageCategory?: StageCategory
  /** Phase that it is in. */
  readonly projectPhaseCategory?: ProjectPhaseCategory
  /** Time of the project. */
  readonly projectPeriod?: DateRange
  /** Order of magnitude of its cost. */
  readonly costBandCategory?: CostBandCategory
  /** Result in one language. One or more. */
  readonly resultTextBag?: readonly MultilingualText[]
  /** Something learned in a phase of a project. One or more. */
  readonly lessonBag?: readonly Lesson[]
  /** With whom something is shared, in which languages, and where it can be had. One or more. */
  readonly sharingBag?: readonly Sharing[]
  /** Whether it is kept from publication. */
  readonly confidentialIndicator?: boolean
  /** A remark in free text. One or more. */
  readonly commentTextBag?: readonly OrderedText[]
  /** A named value that the vocabulary has no element for. One or more. */
  readonly additionalDataBag?: readonly AdditionalData[]
}

/** Something learned in a phase of a project. */
export interface Lesson {
  /** Phase in which it was learned. */
  readonly lessonPhaseCategory: ProjectPhaseCategory
  /** What was learned, in one language. One or more. */
  readonly lessonTextBag: readonly MultilingualText[]
}

/** What the office says about a finding that it knows and leaves. */
export interface FindingJustification {
  /** Code of the finding, such as "response.no-evidence". One line, without spaces at its ends or two in a row. */
  readonly justifiedFindingCode: string
  /** Part of the report that the finding is about, as JSON Pointer; without it, the whole report. */
  readonly justifiedPathText?: string
  /** Why the office leaves it so, in one language. One or more. */
  readonly justificationTextBag: readonly MultilingualText[]
}

/**
 * Reports that are sent together.
 *
 * Source: Annex.
 */
export interface OfficeReportTransaction {
  /** Release of ST.96 whose Common components are used. */
  readonly st96Version: 'V6_0'
  /** Version of the vocabulary in which the document is written. */
  readonly ipoVersion: 'ICT_V1_0'
  /** Standing of the document: "test" marks invented content. */
  readonly documentStatusText?: string
  /** Identifier of the transaction, given by its sender. Personal data. */
  readonly transactionIdentifier: Identifier
  /** Office, by its ST.3 code. */
  readonly ipOfficeCode: ExtendedWIPOST3Code
  /** When the transaction was put together. A day and time with zone, such as 2026-01-31T09:00:00Z. */
  readonly transactionDateTime: string
  /** Number of reports in the transaction. A whole number from 0. */
  readonly transactionTotalQuantity: number
  /** A remark in free text. One or more. */
  readonly commentTextBag?: readonly OrderedText[]
  /** A named value that the vocabulary has no element for. One or more. */
  readonly additionalDataBag?: readonly AdditionalData[]
  /** A piece of the source that found no place in the document. Nothing is dropped. One or more. */
  readonly unmappedContentBag?: readonly UnmappedContent[]
  /** How far one office follows the recommendations of one edition, in one period. One or more. */
  readonly officeReportBag: readonly OfficeReport[]
}

/** An identifier and the office that gave it. */
export interface Identifier {
  /** The text itself. One line, without spaces at its ends or two in a row. */
  readonly value: string
  /** Office that the value belongs to, by its ST.3 code. */
  readonly officeCode?: ExtendedWIPOST3Code
}

/** Current and former two-letter language codes. */
export type ExtendedISOLanguageCode = ISOLanguageCode | ISOFormerLanguageCode

/** Two-letter language codes of ISO 639-1. */
export type ISOLanguageCode =
  | 'aa' | 'ab' | 'ae' | 'af' | 'ak' | 'am' | 'an' | 'ar' | 'as' | 'av' | 'ay' | 'az' | 'ba' | 'be' | 'bg' | 'bh' | 'bi' | 'bm'
  | 'bn' | 'bo' | 'br' | 'bs' | 'ca' | 'ce' | 'ch' | 'co' | 'cr' | 'cs' | 'cu' | 'cv' | 'cy' | 'da' | 'de' | 'dv' | 'dz' | 'ee'
  | 'el' | 'en' | 'eo' | 'es' | 'et' | 'eu' | 'fa' | 'ff' | 'fi' | 'fj' | 'fo' | 'fr' | 'fy' | 'ga' | 'gd' | 'gl' | 'gn' | 'gu'
  | 'gv' | 'ha' | 'he' | 'hi' | 'ho' | 'hr' | 'ht' | 'hu' | 'hy' | 'hz' | 'ia' | 'id' | 'ie' | 'ig' | 'ii' | 'ik' | 'io' | 'is'
  | 'it' | 'iu' | 'ja' | 'jv' | 'ka' | 'kg' | 'ki' | 'kj' | 'kk' | 'kl' | 'km' | 'kn' | 'ko' | 'kr' | 'ks' | 'ku' | 'kv' | 'kw'
  | 'ky' | 'la' | 'lb' | 'lg' | 'li' | 'ln' | 'lo' | 'lt' | 'lu' | 'lv' | 'mg' | 'mh' | 'mi' | 'mk' | 'ml' | 'mn' | 'mo' | 'mr'
  | 'ms' | 'mt' | 'my' | 'na' | 'nb' | 'nd' | 'ne' | 'ng' | 'nl' | 'nn' | 'no' | 'nr' | 'nv' | 'ny' | 'oc' | 'oj' | 'om' | 'or'
  | 'os' | 'pa' | 'pi' | 'pl' | 'ps' | 'pt' | 'qu' | 'rm' | 'rn' | 'ro' | 'ru' | 'rw' | 'sa' | 'sc' | 'sd' | 'se' | 'sg' | 'si'
  | 'sk' | 'sl' | 'sm' | 'sn' | 'so' | 'sq' | 'sr' | 'ss' | 'st' | 'su' | 'sv' | 'sw' | 'ta' | 'te' | 'tg' | 'th' | 'ti' | 'tk'
  | 'tl' | 'tn' | 'to' | 'tr' | 'ts' | 'tt' | 'tw' | 'ty' | 'ug' | 'uk' | 'ur' | 'uz' | 've' | 'vi' | 'vo' | 'wa' | 'wo' | 'xh'
  | 'yi' | 'yo' | 'za' | 'zh' | 'zu'

/**
 * Two-letter language codes that ISO has withdrawn.
 *
 * - `jw`: Javanese
 * - `sh`: Serbo-Croatian
 */
export type ISOFormerLanguageCode = 'jw' | 'sh'

/**
 * How far an edition of the recommendations has come.
 *
 * - `Proposed`: Put forward, not adopted.
 * - `Adopted`: Adopted and in force.
 * - `Superseded`: Replaced by a later edition.
 * - `Withdrawn`: Taken back.
 */
export type EditionStatusCategory = 'Proposed' | 'Adopted' | 'Superseded' | 'Withdrawn'

/**
 * Who says it.
 *
 * - `Official`: It stands in the source document.
 * - `Annotation`: Added by the maker of this file; no official statement.
 */
export type OriginCategory = 'Official' | 'Annotation'

/**
 * Who is asked to act; other actors may be named.
 *
 * Other values may stand there too. One line, without spaces at its ends or two in a row.
 */
export type DutyActorCategory = DutyActorBaseCategory | (string & {})

/**
 * The two actors that the recommendations address.
 *
 * - `Offices`: The intellectual property offices.
 * - `International Bureau`: The International Bureau of WIPO.
 */
export type DutyActorBaseCategory = 'Offices' | 'International Bureau'

/**
 * How strongly something is asked.
 *
 * - `Should`: They should do it.
 * - `Encouraged`: They are encouraged to do it.
 */
export type DutyStrengthCategory = 'Should' | 'Encouraged'

/**
 * What softens the demand; other reservations may be named.
 *
 * Other values may stand there too. One line, without spaces at its ends or two in a row.
 */
export type DutyQualifierCategory = DutyQualifierBaseCategory | (string & {})

/**
 * Common reservations.
 *
 * - `As far as possible`: As far as the actor is able to.
 * - `If possible`: If the actor is able to.
 * - `Where appropriate`: Where the case calls for it.
 */
export type DutyQualifierBaseCategory = 'As far as possible' | 'If possible' | 'Where appropriate'

/**
 * What kind of act is asked for.
 *
 * - `Do`: Bring something about or keep it up.
 * - `Consider`: Explore, study or think about something.
 * - `Share`: Give something to others or make it public.
 */
export type DutyVerbCategory = 'Do' | 'Consider' | 'Share'

/**
 * Whether a list names all or only examples.
 *
 * - `Open`: Examples: the list says "such as" or "including".
 * - `Closed`: All that is meant.
 */
export type ListCategory = 'Open' | 'Closed'

/**
 * How items of two sets belong together.
 *
 * - `Corresponds`: A source names the one beside the other, and says no more.
 * - `Moved`: The same item under another number.
 * - `Split`: One item became several.
 * - `Merged`: Several items became one.
 * - `Dropped`: A source says that the item was given up.
 */
export type MappingCategory = 'Corresponds' | 'Moved' | 'Split' | 'Merged' | 'Dropped'

/** Current and former codes of WIPO ST.3. */
export type ExtendedWIPOST3Code = WIPOST3Code | WIPOFormerST3Code

/** Current codes of WIPO ST.3 (September 2019) for states, other entities and organizations. */
export type WIPOST3Code =
  | 'AD' | 'AE' | 'AF' | 'AG' | 'AI' | 'AL' | 'AM' | 'AO' | 'AP' | 'AR' | 'AT' | 'AU' | 'AW' | 'AZ' | 'BA' | 'BB' | 'BD' | 'BE'
  | 'BF' | 'BG' | 'BH' | 'BI' | 'BJ' | 'BM' | 'BN' | 'BO' | 'BQ' | 'BR' | 'BS' | 'BT' | 'BV' | 'BW' | 'BX' | 'BY' | 'BZ' | 'CA'
  | 'CD' | 'CF' | 'CG' | 'CH' | 'CI' | 'CK' | 'CL' | 'CM' | 'CN' | 'CO' | 'CR' | 'CU' | 'CV' | 'CW' | 'CY' | 'CZ' | 'DE' | 'DJ'
  | 'DK' | 'DM' | 'DO' | 'DZ' | 'EA' | 'EC' | 'EE' | 'EG' | 'EH' | 'EM' | 'EP' | 'ER' | 'ES' | 'ET' | 'EU' | 'FI' | 'FJ' | 'FK'
  | 'FO' | 'FR' | 'GA' | 'GB' | 'GC' | 'GD' | 'GE' | 'GG' | 'GH' | 'GI' | 'GL' | 'GM' | 'GN' | 'GQ' | 'GR' | 'GS' | 'GT' | 'GW'
  | 'GY' | 'HK' | 'HN' | 'HR' | 'HT' | 'HU' | 'IB' | 'ID' | 'IE' | 'IL' | 'IM' | 'IN' | 'IQ' | 'IR' | 'IS' | 'IT' | 'JE' | 'JM'
  | 'JO' | 'JP' | 'KE' | 'KG' | 'KH' | 'KI' | 'KM' | 'KN' | 'KP' | 'KR' | 'KW' | 'KY' | 'KZ' | 'LA' | 'LB' | 'LC' | 'LI' | 'LK'
  | 'LR' | 'LS' | 'LT' | 'LU' | 'LV' | 'LY' | 'MA' | 'MC' | 'MD' | 'ME' | 'MG' | 'MK' | 'ML' | 'MM' | 'MN' | 'MO' | 'MP' | 'MR'
  | 'MS' | 'MT' | 'MU' | 'MV' | 'MW' | 'MX' | 'MY' | 'MZ' | 'NA' | 'NE' | 'NG' | 'NI' | 'NL' | 'NO' | 'NP' | 'NR' | 'NZ' | 'OA'
  | 'OM' | 'PA' | 'PE' | 'PG' | 'PH' | 'PK' | 'PL' | 'PT' | 'PW' | 'PY' | 'QA' | 'QZ' | 'RO' | 'RS' | 'RU' | 'RW' | 'SA' | 'SB'
  | 'SC' | 'SD' | 'SE' | 'SG' | 'SH' | 'SI' | 'SK' | 'SL' | 'SM' | 'SN' | 'SO' | 'SR' | 'SS' | 'ST' | 'SV' | 'SX' | 'SY' | 'SZ'
  | 'TC' | 'TD' | 'TG' | 'TH' | 'TJ' | 'TL' | 'TM' | 'TN' | 'TO' | 'TR' | 'TT' | 'TV' | 'TW' | 'TZ' | 'UA' | 'UG' | 'US' | 'UY'
  | 'UZ' | 'VA' | 'VC' | 'VE' | 'VG' | 'VN' | 'VU' | 'WO' | 'WS' | 'XN' | 'XU' | 'XV' | 'XX' | 'YE' | 'ZA' | 'ZM' | 'ZW'

/**
 * Former codes of WIPO ST.3.
 *
 * - `AN`: Netherlands Antilles
 * - `CS`: Czechoslovakia
 * - `DL`: German Democratic Republic (older code)
 * - `DD`: German Democratic Republic
 * - `DT`: Federal Republic of Germany
 * - `RH`: Southern Rhodesia
 * - `SU`: Soviet Union
 * - `YD`: Democratic Yemen
 * - `YU`: Yugoslavia, then Serbia and Montenegro
 */
export type WIPOFormerST3Code = 'AN' | 'CS' | 'DL' | 'DD' | 'DT' | 'RH' | 'SU' | 'YD' | 'YU'

/**
 * Standing of a report.
 *
 * - `Draft`: Being written; not for publication.
 * - `Final`: Approved by the office.
 * - `Corrected`: Final, and in place of an earlier one.
 * - `Withdrawn`: Taken back by the office.
 */
export type ReportStatusCategory = 'Draft' | 'Final' | 'Corrected' | 'Withdrawn'

/**
 * Whose address it is.
 *
 * - `Business`: Address of an organization or of an occupation.
 * - `Private`: Address of a person.
 */
export type EmailAddressCategory = 'Business' | 'Private'

/**
 * What an address is for.
 *
 * - `Informal`: Informal contact.
 * - `General`: Any communication.
 * - `Advance`: Notice ahead of a formal message.
 * - `Main`: First means of contact.
 * - `Alternate`: Where the first means fails.
 */
export type EmailAddressPurposeCategory = 'Informal' | 'General' | 'Advance' | 'Main' | 'Alternate'

/**
 * How far something is put into effect. Other words may be used.
 *
 * Other values may stand there too. One line, without spaces at its ends or two in a row.
 */
export type ImplementationStatusCategory = ImplementationStatusBaseCategory | (string & {})

/**
 * How far something is put into effect.
 *
 * - `Implemented`: Fully in effect.
 * - `Partially implemented`: In effect for a part of what is asked.
 * - `In progress`: Work has begun; nothing is in effect.
 * - `Planned`: Decided, not begun.
 * - `Considered and not pursued`: Looked into and given up: an answer, not a gap.
 * - `Not implemented`: Not in effect, and not planned.
 * - `Not applicable`: Does not concern the office.
 * - `No information`: The office does not say.
 */
export type ImplementationStatusBaseCategory = 'Implemented' | 'Partially implemented' | 'In progress' | 'Planned' | 'Considered and not pursued' | 'Not implemented' | 'Not applicable' | 'No information'

/**
 * Vocabulary that a status was first worded in. Other words may be used.
 *
 * Other values may stand there too. One line, without spaces at its ends or two in a row.
 */
export type StatusVocabularyCategory = StatusVocabularyBaseCategory | (string & {})

/**
 * Vocabulary that a status was first worded in.
 *
 * - `WIPO standards survey`: Survey on the use of WIPO standards.
 * - `Annual technical report`: Annual technical reports, chapter VII.
 * - `Office wording`: Words of the office.
 */
export type StatusVocabularyBaseCategory = 'WIPO standards survey' | 'Annual technical report' | 'Office wording'

/**
 * Role of a date in the life of a measure. Other words may be used.
 *
 * Other values may stand there too. One line, without spaces at its ends or two in a row.
 */
export type MilestoneCategory = MilestoneBaseCategory | (string & {})

/**
 * Role of a date in the life of a measure.
 *
 * - `Adopted`: Decided by the competent authority.
 * - `Started`: Work began.
 * - `Planned`: Expected to be in effect.
 * - `Completed`: In effect.
 * - `Evaluated`: Result looked at.
 */
export type MilestoneBaseCategory = 'Adopted' | 'Started' | 'Planned' | 'Completed' | 'Evaluated'

/**
 * Form that a strategy has. Other words may be used.
 *
 * Other values may stand there too. One line, without spaces at its ends or two in a row.
 */
export type StrategyFormCategory = StrategyFormBaseCategory | (string & {})

/**
 * Form that a strategy has.
 *
 * - `Stand-alone`: A document of its own.
 * - `Within business planning`: A part of the planning of the office.
 * - `In preparation`: Being written.
 * - `None`: There is none.
 */
export type StrategyFormBaseCategory = 'Stand-alone' | 'Within business planning' | 'In preparation' | 'None'

/**
 * Who something is shared with. Other words may be used.
 *
 * Other values may stand there too. One line, without spaces at its ends or two in a row.
 */
export type AudienceCategory = AudienceBaseCategory | (string & {})

/**
 * Who something is shared with.
 *
 * - `Public`: Anyone.
 * - `Intellectual property offices`: Other offices.
 * - `International Bureau`: The International Bureau of WIPO.
 * - `Selected partners`: Those that the office has chosen.
 * - `Own staff`: Those who work in the office.
 */
export type AudienceBaseCategory = 'Public' | 'Intellectual property offices' | 'International Bureau' | 'Selected partners' | 'Own staff'

/**
 * How far an undertaking has come. Other words may be used.
 *
 * Other values may stand there too. One line, without spaces at its ends or two in a row.
 */
export type StageCategory = StageBaseCategory | (string & {})

/**
 * How far an undertaking has come.
 *
 * - `Considered`: Looked into.
 * - `Planned`: Decided, not begun.
 * - `Pilot`: Tried on a small scale.
 * - `In development`: Being built.
 * - `In operation`: In daily use.
 * - `Discontinued`: Given up.
 */
export type StageBaseCategory = 'Considered' | 'Planned' | 'Pilot' | 'In development' | 'In operation' | 'Discontinued'

/**
 * Kind of intellectual property right. Other words may be used.
 *
 * Other values may stand there too. One line, without spaces at its ends or two in a row.
 */
export type IPRightCategory = IPRightBaseCategory | (string & {})

/**
 * Kind of intellectual property right.
 *
 * - `Patent`: Patents for inventions.
 * - `Utility model`: Utility models.
 * - `Supplementary protection certificate`: Protection that is added to a patent for a time.
 * - `Trademark`: Marks.
 * - `Industrial design`: Designs.
 * - `Geographical indication`: Geographical indications and appellations of origin.
 * - `Copyright`: Copyright and related rights.
 * - `Plant variety`: New varieties of plants.
 * - `Other`: Another right.
 */
export type IPRightBaseCategory = 'Patent' | 'Utility model' | 'Supplementary protection certificate' | 'Trademark' | 'Industrial design' | 'Geographical indication' | 'Copyright' | 'Plant variety' | 'Other'

/**
 * What is counted. Other words may be used.
 *
 * Other values may stand there too. One line, without spaces at its ends or two in a row.
 */
export type CountUnitCategory = CountUnitBaseCategory | (string & {})

/**
 * What is counted.
 *
 * - `Document`: Documents.
 * - `Page`: Pages.
 * - `Record`: Records of a database.
 * - `Image`: Images.
 */
export type CountUnitBaseCategory = 'Document' | 'Page' | 'Record' | 'Image'

/**
 * Form in which documents are held. Other words may be used.
 *
 * Other values may stand there too. One line, without spaces at its ends or two in a row.
 */
export type HoldingFormCategory = HoldingFormBaseCategory | (string & {})

/**
 * Form in which documents are held.
 *
 * - `Paper only`: Not digitized.
 * - `Image only`: Page images without text.
 * - `Full text`: Text that can be searched, in any format, XML and JSON included.
 * - `XML`: Full text in XML.
 * - `JSON`: Full text in JSON.
 */
export type HoldingFormBaseCategory = 'Paper only' | 'Image only' | 'Full text' | 'XML' | 'JSON'

/**
 * Number of a WIPO standard; the list is recommended, not closed.
 *
 * Other values may stand there too. Pattern `ST\.[0-9]{1,3}(/[A-D])?`.
 */
export type WIPOStandardNumber = WIPOStandardBaseNumber | (string & {})

/** WIPO standards that reports name most. */
export type WIPOStandardBaseNumber =
  | 'ST.3' | 'ST.6' | 'ST.9' | 'ST.10/C' | 'ST.13' | 'ST.14' | 'ST.16' | 'ST.18' | 'ST.26' | 'ST.27' | 'ST.36' | 'ST.37'
  | 'ST.50' | 'ST.60' | 'ST.61' | 'ST.66' | 'ST.67' | 'ST.68' | 'ST.69' | 'ST.80' | 'ST.86' | 'ST.87' | 'ST.88' | 'ST.90'
  | 'ST.91' | 'ST.96' | 'ST.97'

/**
 * What a channel is for. Other words may be used.
 *
 * Other values may stand there too. One line, without spaces at its ends or two in a row.
 */
export type ChannelPurposeCategory = ChannelPurposeBaseCategory | (string & {})

/**
 * What a channel is for.
 *
 * - `Publication`: Making documents public.
 * - `Exchange`: Exchange with other offices or the International Bureau.
 * - `Bulk download`: Whole collections for anyone.
 * - `Search`: Single documents on request.
 */
export type ChannelPurposeBaseCategory = 'Publication' | 'Exchange' | 'Bulk download' | 'Search'

/**
 * How often something happens. Other words may be used.
 *
 * Other values may stand there too. One line, without spaces at its ends or two in a row.
 */
export type FrequencyCategory = FrequencyBaseCategory | (string & {})

/**
 * How often something happens.
 *
 * - `Continuous`: As it arises.
 * - `Daily`: Every day.
 * - `Weekly`: Every week.
 * - `Monthly`: Every month.
 * - `Quarterly`: Every three months.
 * - `Yearly`: Every year.
 * - `Irregular`: Without a rhythm.
 */
export type FrequencyBaseCategory = 'Continuous' | 'Daily' | 'Weekly' | 'Monthly' | 'Quarterly' | 'Yearly' | 'Irregular'

/**
 * Instrument of data governance. Other words may be used.
 *
 * Other values may stand there too. One line, without spaces at its ends or two in a row.
 */
export type InstrumentCategory = InstrumentBaseCategory | (string & {})

/**
 * Instrument of data governance.
 *
 * - `Strategy`: A strategy for data.
 * - `Management policy`: How data are managed.
 * - `Protection policy`: How data are protected.
 * - `Guidelines`: How the policies are followed.
 */
export type InstrumentBaseCategory = 'Strategy' | 'Management policy' | 'Protection policy' | 'Guidelines'

/**
 * What data cost their users. Other words may be used.
 *
 * Other values may stand there too. One line, without spaces at its ends or two in a row.
 */
export type PriceCategory = PriceBaseCategory | (string & {})

/**
 * What data cost their users.
 *
 * - `Free of charge`: Nothing.
 * - `Marginal cost`: What handing them over costs.
 * - `Other`: Something else.
 */
export type PriceBaseCategory = 'Free of charge' | 'Marginal cost' | 'Other'

/**
 * Who takes part. Other words may be used.
 *
 * Other values may stand there too. One line, without spaces at its ends or two in a row.
 */
export type StakeholderCategory = StakeholderBaseCategory | (string & {})

/**
 * Who takes part.
 *
 * - `Applicants`: Those who apply for rights.
 * - `Representatives`: Those who act for applicants.
 * - `Staff`: Those who work in the office.
 * - `Other offices`: Other offices.
 * - `Public`: Anyone.
 */
export type StakeholderBaseCategory = 'Applicants' | 'Representatives' | 'Staff' | 'Other offices' | 'Public'

/**
 * What a change of the law allows. Other words may be used.
 *
 * Other values may stand there too. One line, without spaces at its ends or two in a row.
 */
export type LegalChangeCategory = LegalChangeBaseCategory | (string & {})

/**
 * What a change of the law allows.
 *
 * - `Automated decisions`: Decisions taken by a system.
 * - `Qualified electronic signature`: Signatures of the strongest kind.
 */
export type LegalChangeBaseCategory = 'Automated decisions' | 'Qualified electronic signature'

/**
 * How far a change of the law has come. Other words may be used.
 *
 * Other values may stand there too. One line, without spaces at its ends or two in a row.
 */
export type LegalStageCategory = LegalStageBaseCategory | (string & {})

/**
 * How far a change of the law has come.
 *
 * - `Considered`: Looked into.
 * - `Drafted`: A text is being discussed.
 * - `Adopted`: Decided, not yet in force.
 * - `In force`: In force.
 * - `Rejected`: Given up.
 */
export type LegalStageBaseCategory = 'Considered' | 'Drafted' | 'Adopted' | 'In force' | 'Rejected'

/**
 * Technology that is emerging. Other words may be used.
 *
 * Other values may stand there too. One line, without spaces at its ends or two in a row.
 */
export type TechnologyCategory = TechnologyBaseCategory | (string & {})

/**
 * Technology that is emerging.
 *
 * - `Artificial intelligence`: Systems that infer from data.
 * - `Machine translation`: Translation by a system.
 * - `Blockchain`: Distributed ledgers.
 * - `Image recognition`: Systems that compare or describe images.
 * - `Natural language processing`: Systems that read or write text.
 * - `Robotic process automation`: Scripts that work user interfaces.
 */
export type TechnologyBaseCategory = 'Artificial intelligence' | 'Machine translation' | 'Blockchain' | 'Image recognition' | 'Natural language processing' | 'Robotic process automation'

/**
 * What a technology is used for in an office. Other words may be used.
 *
 * Other values may stand there too. One line, without spaces at its ends or two in a row.
 */
export type TechnologyFunctionCategory = TechnologyFunctionBaseCategory | (string & {})

/**
 * What a technology is used for in an office.
 *
 * - `Classification`: Sorting applications into classes.
 * - `Prior art search`: Finding earlier documents.
 * - `Image search`: Finding similar images.
 * - `Translation`: Making texts readable in other languages.
 * - `Formality examination`: Checking what is filed for its form.
 * - `Substantive examination`: Checking whether a right can be given.
 * - `Data capture`: Making data of documents.
 * - `User service`: Answering those who ask.
 * - `Register and evidence`: Keeping records that cannot be altered unseen.
 */
export type TechnologyFunctionBaseCategory = 'Classification' | 'Prior art search' | 'Image search' | 'Translation' | 'Formality examination' | 'Substantive examination' | 'Data capture' | 'User service' | 'Register and evidence'

/**
 * What a risk assessment looks at. Other words may be used.
 *
 * Other values may stand there too. One line, without spaces at its ends or two in a row.
 */
export type RiskAreaCategory = RiskAreaBaseCategory | (string & {})

/**
 * What a risk assessment looks at.
 *
 * - `Policies`: Risks for the policies of the office.
 * - `Regulations`: Risks in law.
 * - `Operations`: Risks for daily work.
 */
export type RiskAreaBaseCategory = 'Policies' | 'Regulations' | 'Operations'

/**
 * What is shared or taken over. Other words may be used.
 *
 * Other values may stand there too. One line, without spaces at its ends or two in a row.
 */
export type AssetCategory = AssetBaseCategory | (string & {})

/**
 * What is shared or taken over.
 *
 * - `Reference architecture`: A plan of systems.
 * - `Technology`: A component or tool.
 * - `Platform`: A system that several offices run or use.
 */
export type AssetBaseCategory = 'Reference architecture' | 'Technology' | 'Platform'

/**
 * Which way something went.
 *
 * - `Shared`: From the office to others.
 * - `Taken over`: From others to the office.
 */
export type AssetDirectionCategory = 'Shared' | 'Taken over'

/**
 * Part that an office takes in a project. Other words may be used.
 *
 * Other values may stand there too. One line, without spaces at its ends or two in a row.
 */
export type ProjectRoleCategory = ProjectRoleBaseCategory | (string & {})

/**
 * Part that an office takes in a project.
 *
 * - `Proposer`: It put the project forward.
 * - `Participant`: It takes part.
 */
export type ProjectRoleBaseCategory = 'Proposer' | 'Participant'

/**
 * Level of conformance to WIPO ST.90; the last two words are ours.
 *
 * - `A`: All mandatory general rules are met.
 * - `AA`: In addition the mandatory rules of the formats in use are met.
 * - `AAA`: In addition the recommended rules are met.
 * - `Not conformant`: Not even level A.
 * - `Not assessed`: Nobody has looked.
 */
export type ConformanceCode = 'A' | 'AA' | 'AAA' | 'Not conformant' | 'Not assessed'

/**
 * Who can use a service. Other words may be used.
 *
 * Other values may stand there too. One line, without spaces at its ends or two in a row.
 */
export type AccessCategory = AccessBaseCategory | (string & {})

/**
 * Who can use a service.
 *
 * - `Open`: Anyone.
 * - `Registration`: Anyone who registers.
 * - `Restricted`: Those who are let in.
 */
export type AccessBaseCategory = 'Open' | 'Registration' | 'Restricted'

/**
 * Form of an authority file of WIPO ST.37.
 *
 * - `Text`: Lines of text.
 * - `XSD`: XML by the schema.
 * - `DTD`: XML by the document type definition.
 */
export type AuthorityFileFormatCode = 'Text' | 'XSD' | 'DTD'

/**
 * How an authority file is brought up to date.
 *
 * - `full`: A whole new file each time.
 * - `incremental`: What was published since the last file.
 * - `differential`: What has changed since the last file.
 */
export type UpdateAFCategory = 'full' | 'incremental' | 'differential'

/**
 * Why a number has no ordinary publication. Other codes may be used.
 *
 * Other values may stand there too. One line, without spaces at its ends or two in a row.
 */
export type ExceptionCode = ExceptionBaseCode | (string & {})

/**
 * Publication exception codes of WIPO ST.37; letters from memory of the standard.
 *
 * - `C`: Defective document.
 * - `D`: Document deleted after publication.
 * - `E`: Number given to an international application; nothing published by the office.
 * - `M`: Published document is missing.
 * - `N`: Number not used.
 * - `P`: Document on paper only.
 * - `R`: Reissued publication.
 * - `U`: Unknown number, found while compiling the file.
 * - `W`: Withdrawn before publication.
 * - `X`: Use of the office, explained in its definition file.
 */
export type ExceptionBaseCode = 'C' | 'D' | 'E' | 'M' | 'N' | 'P' | 'R' | 'U' | 'W' | 'X'

/**
 * Whether a survey was answered.
 *
 * - `Answered`: In whole.
 * - `Partially answered`: In part.
 * - `Not answered`: Not at all.
 */
export type SurveyAnswerCategory = 'Answered' | 'Partially answered' | 'Not answered'

/**
 * Framework that a security policy rests on. Other words may be used.
 *
 * Other values may stand there too. One line, without spaces at its ends or two in a row.
 */
export type SecurityBasisCategory = SecurityBasisBaseCategory | (string & {})

/**
 * Framework that a security policy rests on.
 *
 * - `ISO/IEC 27001`: Management of information security.
 * - `NIST CSF`: Cybersecurity framework of the United States.
 * - `National framework`: A framework of the state.
 * - `Own framework`: A framework of the office.
 */
export type SecurityBasisBaseCategory = 'ISO/IEC 27001' | 'NIST CSF' | 'National framework' | 'Own framework'

/**
 * Who delivers a project. Other words may be used.
 *
 * Other values may stand there too. One line, without spaces at its ends or two in a row.
 */
export type DeliveryModelCategory = DeliveryModelBaseCategory | (string & {})

/**
 * Who delivers a project.
 *
 * - `In-house`: The office itself.
 * - `External`: Contractors.
 * - `Mixed`: The office and contractors.
 */
export type DeliveryModelBaseCategory = 'In-house' | 'External' | 'Mixed'

/**
 * Phase of a project. Other words may be used.
 *
 * Other values may stand there too. One line, without spaces at its ends or two in a row.
 */
export type ProjectPhaseCategory = ProjectPhaseBaseCategory | (string & {})

/**
 * Phase of a project.
 *
 * - `Planning`: Before work begins.
 * - `Management`: While work is steered.
 * - `Implementation`: While work is done.
 * - `Evaluation`: When the result is looked at.
 */
export type ProjectPhaseBaseCategory = 'Planning' | 'Management' | 'Implementation' | 'Evaluation'

/**
 * Order of magnitude of what a project costs. Other words may be used.
 *
 * Other values may stand there too. One line, without spaces at its ends or two in a row.
 */
export type CostBandCategory = CostBandBaseCategory | (string & {})

/**
 * Order of magnitude of what a project costs.
 *
 * - `Small`: Within a yearly budget.
 * - `Medium`: A budget of its own.
 * - `Large`: Over several years.
 */
export type CostBandBaseCategory = 'Small' | 'Medium' | 'Large'

/** Every record, choice and text by its name. */
export interface Records {
  /** One edition of the recommendations on ICT and IP administration. */
  readonly RecommendationSet: RecommendationSet
  /** Text in one language, verbatim. */
  readonly MultilingualText: MultilingualText
  /** A few words that name something, in one language, with their origin. */
  readonly ShortLabelText: ShortLabelText
  /** The document in which the edition was published. */
  readonly SourceDocument: SourceDocument
  /** One recommendation of an edition. */
  readonly Recommendation: Recommendation
  /** Text in one language, verbatim, with the label that is printed before it. */
  readonly LabelledText: LabelledText
  /** What a text asks of one actor. An annotation, kept apart from the text. */
  readonly Duty: Duty
  /** One thing that a recommendation asks to be done. */
  readonly Action: Action
  /** One member of the list below an action. */
  readonly SubItem: SubItem
  /** What a source says of earlier items: it lists them, or it calls the recommendation new. Left out where it says nothing. */
  readonly Correspondence: Correspondence
  /** The earlier items that a source names beside a recommendation. */
  readonly EarlierItemReference: EarlierItemReference
  /** The recommendation has no earlier items because it is new. */
  readonly NewRecommendation: NewRecommendation
  /** A mapping between this set and another, with its source. Many items to many. */
  readonly SetMapping: SetMapping
  /** Items of this set and items of the other that belong together. */
  readonly MappingLink: MappingLink
  /** Text with its language and its position. */
  readonly OrderedText: OrderedText
  /** Text with its language. */
  readonly LocalizedText: LocalizedText
  /** A named value that the vocabulary has no element for. */
  readonly AdditionalData: AdditionalData
  /** The file that the document was made from. */
  readonly Provenance: Provenance
  /** A piece of the source that found no place in the document. Nothing is dropped. */
  readonly UnmappedContent: UnmappedContent
  /** How far one office follows the recommendations of one edition, in one period. */
  readonly OfficeReport: OfficeReport
  /** The report that this one stands in place of. */
  readonly ReplacedReport: ReplacedReport
  /** A span of time, both days included; without an end it goes on. */
  readonly DateRange: DateRange
  /** Where questions about the report go: a role in an organization, and its addresses. */
  readonly ReportContact: ReportContact
  /** Electronic mail address. */
  readonly EmailAddressText: EmailAddressText
  /** What an office says to one item of the edition, or to several jointly. */
  readonly Response: Response
  /** Another response that holds here as well. */
  readonly ResponseReference: ResponseReference
  /** The wording that a status came from. */
  readonly OriginalStatus: OriginalStatus
  /** A date or a period in the life of a measure. */
  readonly Milestone: Milestone
  /** A document, by its title and where it can be had. */
  readonly DocumentReference: DocumentReference
  /** An evaluation as it is asked for every year. */
  readonly YearlyEvaluation: YearlyEvaluation
  /** Facts on the strategy for information and communication technology. */
  readonly ICTStrategySection: ICTStrategySection
  /** A measure by which a strategy is evaluated, and its result. */
  readonly EvaluationCriterion: EvaluationCriterion
  /** With whom something is shared, in which languages, and where it can be had. */
  readonly Sharing: Sharing
  /** The forum of the International Bureau for sharing strategies. */
  readonly BureauForum: BureauForum
  /** Facts on data in full text. */
  readonly DigitizationSection: DigitizationSection
  /** A collection of documents of one right and kind, and the forms in which it is held. */
  readonly Collection: Collection
  /** How much of a collection is held in one form. */
  readonly Holding: Holding
  /** A WIPO standard that is followed, with its version. */
  readonly StandardUse: StandardUse
  /** A way in which data reach others. */
  readonly DisseminationChannel: DisseminationChannel
  /** Help with digitization that was given to other offices. */
  readonly Assistance: Assistance
  /** Facts on the governance of data. */
  readonly DataGovernanceSection: DataGovernanceSection
  /** A strategy, a policy or guidelines for data. */
  readonly GovernanceInstrument: GovernanceInstrument
  /** What stands between data and their users. */
  readonly DataAccess: DataAccess
  /** Facts on models, law and processes. */
  readonly DigitalTransformationSection: DigitalTransformationSection
  /** A problem of daily work, and what is done about it. */
  readonly BusinessProblem: BusinessProblem
  /** Who takes part, and at which stage. */
  readonly StakeholderInvolvement: StakeholderInvolvement
  /** Something done to make a change known. */
  readonly AwarenessActivity: AwarenessActivity
  /** Advantages and disadvantages of a way that was weighed. */
  readonly OptionAssessment: OptionAssessment
  /** A policy for the use of a technology. */
  readonly TechnologyPolicy: TechnologyPolicy
  /** A change of the law that digital work calls for. */
  readonly LegalAmendment: LegalAmendment
  /** Facts on the use of emerging technologies. */
  readonly EmergingTechnologySection: EmergingTechnologySection
  /** A use of an emerging technology. */
  readonly UseCase: UseCase
  /** An assessment of what a technology puts at risk. */
  readonly RiskAssessment: RiskAssessment
  /** Facts on what offices share. */
  readonly ReferenceArchitectureSection: ReferenceArchitectureSection
  /** An architecture, a technology or a platform that was shared or taken over. */
  readonly SharedAsset: SharedAsset
  /** The platform of the International Bureau for sharing them. */
  readonly BureauPlatform: BureauPlatform
  /** Facts on international cooperation. */
  readonly CooperationSection: CooperationSection
  /** A project that offices share. */
  readonly CooperationProject: CooperationProject
  /** The pilot for one identifier of applicants across offices. */
  readonly GlobalIdentifierPilot: GlobalIdentifierPilot
  /** An interface as the catalogue of interfaces for intellectual property lists it. */
  readonly APICatalogueEntry: APICatalogueEntry
  /** The list of all publication numbers of the office, by WIPO ST.37. */
  readonly AuthorityFile: AuthorityFile
  /** How often a publication exception code occurs. */
  readonly ExceptionCoverage: ExceptionCoverage
  /** Facts on the use of WIPO standards. */
  readonly WIPOStandardSection: WIPOStandardSection
  /** How far a standard is followed. */
  readonly StandardImplementation: StandardImplementation
  /** Experts whom the office has named for a task force. */
  readonly TaskForceExpertise: TaskForceExpertise
  /** A survey on standards, and whether it was answered. */
  readonly SurveyParticipation: SurveyParticipation
  /** Facts on the security of information technology. */
  readonly ITSecuritySection: ITSecuritySection
  /** A policy for the security of information technology. */
  readonly SecurityPolicy: SecurityPolicy
  /** A difficulty with security, and what was done about it. */
  readonly SecurityChallenge: SecurityChallenge
  /** Facts on projects and what was learned in them. */
  readonly ICTProjectSection: ICTProjectSection
  /** A project for information and communication technology. */
  readonly ICTProject: ICTProject
  /** Something learned in a phase of a project. */
  readonly Lesson: Lesson
  /** What the office says about a finding that it knows and leaves. */
  readonly FindingJustification: FindingJustification
  /** Reports that are sent together. */
  readonly OfficeReportTransaction: OfficeReportTransaction
  /** An identifier and the office that gave it. */
  readonly Identifier: Identifier
}

/** What can be the root of a document. */
export interface Roots {
  /** One edition of the recommendations on ICT and IP administration. */
  readonly RecommendationSet: RecommendationSet
  /** How far one office follows the recommendations of one edition, in one period. */
  readonly OfficeReport: OfficeReport
  /** Reports that are sent together. */
  readonly OfficeReportTransaction: OfficeReportTransaction
}

/** Name of a root. */
export type RootName = keyof Roots
