/**
 * The model as the plan reads it: without meanings of codes, and with those sentences only that a finding prints.
 *
 * Generated from the declarations in src/model by `npm run generate`. Do not edit: change the declaration.
 */
/** In the notation of `src/plan/read-plan.ts`. */
export const LEAN_MODEL = `roots ICT_V1_0
 RecommendationSet
  @com:documentStatusText? string
  @com:ipoVersion="ICT_V1_0" token: Version of the vocabulary in which the document is written
  @com:languageCode? com:ExtendedISOLanguageCode: Language of the text, as two lower-case letters
  @com:st96Version="V6_0" token: Release of ST.96 whose Common components are used
  RecommendationSetIdentifier KeyIdentifier: Identifier of the edition, such as "ict-10-proposal"
  EditionStatusCategory Proposed|Adopted|Superseded|Withdrawn: How far the edition has come
  TitleText[]? MultilingualText: Title in one language, verbatim
  ShortLabelText[]?
  SourceDocument?
   DocumentTitleText string: Title of the document
   DocumentSymbolText? token
   com:DocumentDate? com:Date
   com:WebURI? anyURI
  Recommendation[]: One recommendation of an edition
   RecommendationIdentifier KeyIdentifier: Identifier of the subject, the same in every edition, such as "data-governance"
   RecommendationNumber ItemKeyIdentifier: Number in this edition
   ShortLabelText[]?
   StatementText[]? LabelledText
   Duty[]?
    @originCategory OriginCategory: Whether it stands in the source document or was added by the maker of this file
    DutyActorCategory Offices|International Bureau|*: Who is asked to act
    DutyStrengthCategory Should|Encouraged: How strongly it is asked
    DutyQualifierCategory[]? As far as possible|If possible|Where appropriate|*
    DutyVerbCategory[] Do|Consider|Share: What kind of act is asked for
    YearlyEvaluationIndicator boolean: Whether an evaluation every year is asked for
   Action[]?
    ActionIdentifier ItemKeyIdentifier: Stable key of the action within the edition, such as "4.d"
    ActionText[] LabelledText: What is asked, in one language, verbatim; the lead-in where a list follows
    Duty[]?
    SubItemListCategory? ListCategory
    SubItem[]?
     SubItemIdentifier ItemKeyIdentifier: Stable key of the sub-item within the edition, such as "4.d.ii"
     SubItemText[] LabelledText: What the sub-item says, in one language, verbatim
     Duty[]?
   Correspondence?
    |EarlierItemReference
     EarlierSetIdentifier KeyIdentifier: The earlier set that the items belong to, such as "ict-40-2018"
     EarlierItemIdentifier[] ItemKeyIdentifier: An item of the earlier set by its number there, such as "R16"
    |NewRecommendation
     NewIndicator boolean: Whether the source calls the recommendation new
     NewText[]? MultilingualText
  SetMapping[]?
   MappedSetIdentifier KeyIdentifier: The other set
   MappingSourceText string: Who says so: the document, and where in it
   MappingLink[]: Items of this set and items of the other that belong together
    MappingCategory Corresponds|Moved|Split|Merged|Dropped: How the items belong together
    FromItemIdentifier[]? ItemKeyIdentifier
    ToItemIdentifier[]? ItemKeyIdentifier
  com:CommentText[]? com:OrderedText
  AdditionalData[]?
   @com:officeCode? com:ExtendedWIPOST3Code
   AdditionalDataName token: Name of the value, in the words of whoever added it
   AdditionalDataText string: The value, as text
  Provenance?
   com:FileName? string
   MediaTypeText?
   ContentHashText: SHA-256 of the bytes of the file
   ImporterVersionText? token
  UnmappedContent[]?
   UnmappedPathText? string
   UnmappedPlaceText? string
   UnmappedSourceText string: What stood there, as it was spelled
 OfficeReport: How far one office follows the recommendations of one edition, in one period
  @com:documentStatusText?
  @com:ipoVersion="ICT_V1_0"
  @com:languageCode?
  @com:st96Version="V6_0"
  OfficeReportIdentifier KeyIdentifier: Identifier of the report, unique for its office, such as "fr-2025"
  ReplacedReport?
   ReplacedReportIdentifier KeyIdentifier: Identifier of the report that is replaced
   ReplacementReasonText[]? MultilingualText
  com:IPOfficeCode com:ExtendedWIPOST3Code: Office, by its ST.3 code
  ReportingPeriod DateRange: Time that the report is about
  ReportStatusCategory Draft|Final|Corrected|Withdrawn: Standing of the report
  ReportVersionNumber? string
  SubmissionDate? com:Date
  RecommendationSetIdentifier
  TitleText[]?
  ReportContact[]?
   ContactOrganizationName string: Name of the organization or unit
   ContactRoleText[]? MultilingualText
   com:EmailAddressText[com:EmailAddressBag]?
   com:WebURI?
  SummaryText[]? MultilingualText
  com:ConfidentialIndicator? boolean
  Response[]?
   AddressedItemIdentifier[] ItemKeyIdentifier: Recommendation, action or sub-item that is answered, by its key in the edition, such as "4.d"
   ResponseReference?
    ReferredItemIdentifier ItemKeyIdentifier: Item whose response holds here as well
    ReferredReportIdentifier? KeyIdentifier
   ImplementationStatusCategory? Implemented|Partially implemented|In progress|Planned|Considered and not pursued|Not implemented|Not applicable|No information|*: How far it is put into effect
   OriginalStatus?
    OriginalStatusText[] MultilingualText: Words in which the office gave the status, verbatim
    StatusVocabularyCategory? WIPO standards survey|Annual technical report|Office wording|*
   ProgressMeasure?
   Milestone[]?
    MilestoneCategory Adopted|Started|Planned|Completed|Evaluated|*: Role of the date
    com:StartDate com:Date: First day, or the only one
    com:EndDate? com:Date
   ResponseText[]? MultilingualText
   EvidenceDocument[]? DocumentReference
   YearlyEvaluation?
    EvaluationDate com:Date: Date of the evaluation
    EvaluationOutcomeText[]? MultilingualText
    NextEvaluationDate? com:Date
   com:ConfidentialIndicator?
   com:CommentText[]?
   AdditionalData[]?
  ICTStrategySection?
   ReferenceDate com:Date: Date as of which the statements hold
   StrategyFormCategory Stand-alone|Within business planning|In preparation|None|*: Form that the strategy has
   AlignmentText[]? MultilingualText
   ValidityPeriod? DateRange
   StrategyDocument[]? DocumentReference
   EvaluationCriterion[]?
    CriterionText[] MultilingualText: What is measured, in one language
    CriterionResultText[]? MultilingualText
   YearlyEvaluation?
   Sharing[]?
    AudienceCategory Public|Intellectual property offices|International Bureau|Selected partners|Own staff|*: Who it is shared with
    PartnerOfficeCode[]? com:ExtendedWIPOST3Code: Office that takes part, by its ST.3 code
    SharingLanguageCode[]? com:ExtendedISOLanguageCode
    com:WebURI?
    SharingDate? com:Date
    com:CommentText[]?
   BureauForum?
    TitleText[]
    StageCategory? Considered|Planned|Pilot|In development|In operation|Discontinued|*: How far it has come
    LastMeetingDate? com:Date
    com:WebURI?
    DescriptionText[]? MultilingualText: Description in one language
    com:ConfidentialIndicator?
    com:CommentText[]?
    AdditionalData[]?
   com:ConfidentialIndicator?
   com:CommentText[]?
   AdditionalData[]?
  DigitizationSection?
   ReferenceDate
   Collection[]?
    CollectionIdentifier KeyIdentifier: Identifier of the collection within the report, such as "patent-grants"
    IPRightCategory Patent|Utility model|Supplementary protection certificate|Trademark|Industrial design|Geographical indication|Copyright|Plant variety|Other|*: Kind of intellectual property right that it concerns
    TitleText[]?
    DocumentKindText? token
    CoveragePeriod? DateRange
    CountUnitCategory Document|Page|Record|Image|*: What is counted
    ReferenceDate?
    HoldingTotalQuantity? nonNegativeInteger: How many there are in all
    Holding[]?
     HoldingFormCategory Paper only|Image only|Full text|XML|JSON|*: Form in which it is held
     HoldingQuantity? nonNegativeInteger: How many are held in this form
     HoldingMeasure?
     EstimateIndicator? boolean
    TargetDate? com:Date
    StandardUse[]?: A WIPO standard that is followed, with its version
     WIPOStandardNumber: Number of the standard, such as "ST.96"
     StandardVersionText? token
    com:ConfidentialIndicator?
    com:CommentText[]?
    AdditionalData[]?
   DisseminationChannel[]?
    ChannelPurposeCategory Publication|Exchange|Bulk download|Search|*: What the channel is for
    TitleText[]?
    RecipientText[]? MultilingualText
    DataFormatText[]? token
    FrequencyCategory? Continuous|Daily|Weekly|Monthly|Quarterly|Yearly|Irregular|*
    com:WebURI?
    StandardUse[]?
    com:ConfidentialIndicator?
    com:CommentText[]?
    AdditionalData[]?
   Assistance[]?
    PartnerOfficeCode[]
    DescriptionText[]
    SolutionText[]? MultilingualText
    AssistancePeriod? DateRange
    com:ConfidentialIndicator?
    com:CommentText[]?
    AdditionalData[]?
   com:ConfidentialIndicator?
   com:CommentText[]?
   AdditionalData[]?
  DataGovernanceSection?
   ReferenceDate
   GovernanceInstrument[]?
    InstrumentCategory Strategy|Management policy|Protection policy|Guidelines|*: Kind of instrument
    ImplementationStatusCategory
    AdoptionDate? com:Date
    PolicyDocument? DocumentReference
    Sharing[]?
    com:ConfidentialIndicator?
    com:CommentText[]?
    AdditionalData[]?
   DataAccess?
    PriceCategory Free of charge|Marginal cost|Other|*: What the data cost
    PriceText[]? MultilingualText
    AccessBarrierText[]? MultilingualText
    com:ConfidentialIndicator?
    com:CommentText[]?
    AdditionalData[]?
   YearlyEvaluation?
   com:ConfidentialIndicator?
   com:CommentText[]?
   AdditionalData[]?
  DigitalTransformationSection?
   ReferenceDate
   BusinessProblem[]?
    ProblemText[] MultilingualText: Problem in one language
    SolutionText[]?
    StageCategory?
    com:ConfidentialIndicator?
    com:CommentText[]?
    AdditionalData[]?
   StakeholderInvolvement[]?
    StakeholderCategory Applicants|Representatives|Staff|Other offices|Public|*: Who takes part
    StageCategory
    DescriptionText[]?
   AwarenessActivity[]?
    DescriptionText[]
    ActivityDate? com:Date
    com:WebURI?
   OptionAssessment[]?
    TitleText[]
    AdvantageText[]? MultilingualText
    DisadvantageText[]? MultilingualText
   APIPolicy? TechnologyPolicy
   CloudPolicy? TechnologyPolicy
   LegalAmendment[]?
    LegalChangeCategory Automated decisions|Qualified electronic signature|*: What the change allows
    LegalStageCategory Considered|Drafted|Adopted|In force|Rejected|*: How far the change has come
    LegalActText[]? MultilingualText
    EntryForceDate? com:Date
    com:WebURI?
    com:ConfidentialIndicator?
    com:CommentText[]?
    AdditionalData[]?
   com:ConfidentialIndicator?
   com:CommentText[]?
   AdditionalData[]?
  EmergingTechnologySection?
   ReferenceDate
   UseCase[]?
    UseCaseIdentifier KeyIdentifier: Identifier of the use case within the report, such as "image-search"
    TitleText[]
    TechnologyCategory[] Artificial intelligence|Machine translation|Blockchain|Image recognition|Natural language processing|Robotic process automation|*: Technology in use
    TechnologyFunctionCategory? Classification|Prior art search|Image search|Translation|Formality examination|Substantive examination|Data capture|User service|Register and evidence|*
    StageCategory
    RiskAssessment?
     RiskAreaCategory[] Policies|Regulations|Operations|*: What was looked at
     AssessmentDate? com:Date
     AssessmentOutcomeText[]? MultilingualText
    Sharing[]?
    SmallOfficeOfferIndicator? boolean
    DescriptionText[]?
    com:WebURI?
    com:ConfidentialIndicator?
    com:CommentText[]?
    AdditionalData[]?
   com:ConfidentialIndicator?
   com:CommentText[]?
   AdditionalData[]?
  ReferenceArchitectureSection?
   ReferenceDate
   SharedAsset[]?
    AssetCategory Reference architecture|Technology|Platform|*: What it is
    AssetDirectionCategory Shared|Taken over: Which way it went
    TitleText[]
    LicenceText[]? MultilingualText
    com:WebURI?
    PartnerOfficeCode[]?
    DescriptionText[]?
    com:ConfidentialIndicator?
    com:CommentText[]?
    AdditionalData[]?
   BureauPlatform?
    TitleText[]
    StageCategory?
    com:WebURI?
    DescriptionText[]?
    com:ConfidentialIndicator?
    com:CommentText[]?
    AdditionalData[]?
   com:ConfidentialIndicator?
   com:CommentText[]?
   AdditionalData[]?
  CooperationSection?
   ReferenceDate
   CooperationProject[]?
    TitleText[]
    ProjectRoleCategory Proposer|Participant|*: Part that the office takes
    SubjectText[]? MultilingualText
    StageCategory?
    PartnerOfficeCode[]?
    ProjectPeriod? DateRange
    com:WebURI?
    com:ConfidentialIndicator?
    com:CommentText[]?
    AdditionalData[]?
   GlobalIdentifierPilot?
    ParticipationIndicator boolean: Whether the office takes part
    ProjectRoleCategory?
    com:StartDate?
    com:WebURI?
    DescriptionText[]?
    com:ConfidentialIndicator?
    com:CommentText[]?
    AdditionalData[]?
   APICatalogueEntry[]?
    APIName string: Name of the interface
    APIVersionNumber? string
    DescriptionText[]?
    IPRightCategory[]?
    APISpecificationURI? anyURI
    com:WebURI?
    ConformanceCode? A|AA|AAA|Not conformant|Not assessed
    StandardUse[]?
    AccessCategory? Open|Registration|Restricted|*
    APIPublicationDate? com:Date
    com:ConfidentialIndicator?
    com:CommentText[]?
    AdditionalData[]?
   AuthorityFile?
    ProvisionIndicator boolean: Whether the office provides one
    AuthorityFileFormatCode? Text|XSD|DTD
    AuthorityFileVersionNumber? string
    AuthorityFilePeriod? DateRange
    UpdateAFCategory? com:UpdateAFCategory
    FrequencyCategory?
    LastUpdateDate? com:Date
    AuthorityFileURI? anyURI
    DefinitionFileURI? anyURI
    PublicationTotalQuantity? nonNegativeInteger: Publications in the file
    ExceptionCoverage[]?
     ExceptionCode C|D|E|M|N|P|R|U|W|X|*: Publication exception code
     ExceptionTotalQuantity nonNegativeInteger: How many publications have the code
    com:ConfidentialIndicator?
    com:CommentText[]?
    AdditionalData[]?
   com:ConfidentialIndicator?
   com:CommentText[]?
   AdditionalData[]?
  WIPOStandardSection?
   ReferenceDate
   StandardImplementation[]?
    StandardUse
    IPRightCategory[]?
    ImplementationStatusCategory
    OriginalStatus?
    TargetDate?
    DeviationText[]? MultilingualText
    com:ConfidentialIndicator?
    com:CommentText[]?
    AdditionalData[]?
   TaskForceExpertise[]?
    TaskForceName string: Name of the task force
    ExpertQuantity nonNegativeInteger: How many experts
    com:PersonFullName[PersonFullNameBag]? string
   SurveyParticipation[]?
    TitleText[]
    SurveyAnswerCategory Answered|Partially answered|Not answered: Whether it was answered
    AnswerDate? com:Date
    com:WebURI?
   com:ConfidentialIndicator?
   com:CommentText[]?
   AdditionalData[]?
  ITSecuritySection?
   ReferenceDate
   SecurityPolicy[]?
    TitleText[]
    ImplementationStatusCategory
    SecurityBasisCategory[]? ISO/IEC 27001|NIST CSF|National framework|Own framework|*
    AdoptionDate?
    RevisionDate? com:Date
    PolicyDocument?
    YearlyEvaluation?
    Sharing[]?
    com:ConfidentialIndicator?
    com:CommentText[]?
    AdditionalData[]?
   SecurityChallenge[]?
    ChallengeText[] MultilingualText: Difficulty in one language
    SolutionText[]?
    com:ConfidentialIndicator?
    com:CommentText[]?
    AdditionalData[]?
   Sharing[]?
   com:ConfidentialIndicator?
   com:CommentText[]?
   AdditionalData[]?
  ICTProjectSection?
   ReferenceDate
   ICTProject[]?
    ProjectIdentifier KeyIdentifier: Identifier of the project within the report, such as "filing-portal"
    TitleText[]
    DeliveryModelCategory In-house|External|Mixed|*: Who delivers it
    StageCategory?
    ProjectPhaseCategory? Planning|Management|Implementation|Evaluation|*
    ProjectPeriod?
    CostBandCategory? Small|Medium|Large|*
    ResultText[]? MultilingualText
    Lesson[]?
     LessonPhaseCategory ProjectPhaseCategory: Phase in which it was learned
     LessonText[] MultilingualText: What was learned, in one language
    Sharing[]?
    com:ConfidentialIndicator?
    com:CommentText[]?
    AdditionalData[]?
   com:ConfidentialIndicator?
   com:CommentText[]?
   AdditionalData[]?
  FindingJustification[]?
   JustifiedFindingCode token: Code of the finding, such as "response.no-evidence"
   JustifiedPathText? string
   JustificationText[] MultilingualText: Why the office leaves it so, in one language
  com:CommentText[]?
  AdditionalData[]?
  Provenance?
  UnmappedContent[]?
 OfficeReportTransaction
  @com:documentStatusText?
  @com:ipoVersion="ICT_V1_0"
  @com:st96Version="V6_0"
  com:TransactionIdentifier com:Identifier: Identifier of the transaction, given by its sender
  com:IPOfficeCode
  TransactionDateTime dateTime: When the transaction was put together
  com:TransactionTotalQuantity nonNegativeInteger: Number of reports in the transaction
  com:CommentText[]?
  AdditionalData[]?
  UnmappedContent[]?
  OfficeReport[]
union com:ExtendedISOLanguageCode com:ISOLanguageCode com:ISOFormerLanguageCode
pairs com:ISOLanguageCode aabefkmnrsvyz baeghimnors caehorsuvy daevz eelnostu fafijory gadlnuv haeiortuyz iadegikostu jav kagijklmnorsuvwy labginotuv mghiklnorsty nabdeglnorvy ocjmrs pailst qu rmnouw sacdegiklmnoqrstuvw taeghiklnorstwy ugkrz veio wao xh yio zahu
codes com:ISOFormerLanguageCode jw|sh
simple KeyIdentifier {"base":"token","facets":{"pattern":"[a-z0-9]+(-[a-z0-9]+)*","maxLength":80},"doc":"Lower-case words and numbers joined by hyphens."}
text MultilingualText string
 @com:languageCode
text ShortLabelText string
 @com:languageCode
 @originCategory
codes OriginCategory Official|Annotation
union com:Date date gYear gYearMonth
simple ItemKeyIdentifier {"base":"token","facets":{"pattern":"[A-Z]?[0-9]+(\\\\.[a-z]+(\\\\.[ivxlcdm]+)?)?","maxLength":40},"doc":"Number of a recommendation, then the letter of an action, then the roman numeral of a sub-item, joined by full stops."}
text LabelledText string
 @com:languageCode
 @printedLabelText? string
codes ListCategory Open|Closed
text com:OrderedText string
 @com:languageCode?
 @com:sequenceNumber? string
union com:ExtendedWIPOST3Code com:WIPOST3Code com:WIPOFormerST3Code
pairs com:WIPOST3Code ADEFGILMOPRTUWZ BABDEFGHIJMNOQRSTVWXYZ CADFGHIKLMNORUVWYZ DEJKMOZ EACEGHMPRSTU FIJKOR GABCDEGHILMNQRSTWY HKNRTU IBDELMNQRST JEMOP KEGHIMNPRWYZ LABCIKRSTUVY MACDEGKLMNOPRSTUVWXYZ NAEGILOPRZ OAM PAEGHKLTWY QAZ ROSUW SABCDEGHIKLMNORSTVXYZ TCDGHJLMNORTVWZ UAGSYZ VACEGNU WOS XNUVX YE ZAMW
codes com:WIPOFormerST3Code AN|CS|DL|DD|DT|RH|SU|YD|YU
simple MediaTypeText {"base":"token","facets":{"pattern":"[A-Za-z0-9!#$&\\\\^_.+\\\\-]+/[A-Za-z0-9!#$&\\\\^_.+\\\\-]+","maxLength":200},"doc":"Media type such as \\"text/plain\\"."}
simple ContentHashText {"base":"token","facets":{"pattern":"[0-9a-f]{64}"},"doc":"SHA-256 in 64 lower-case hexadecimal digits."}
record DateRange
 com:StartDate
 com:EndDate?
text com:EmailAddressText string
 @com:emailAddressCategory? com:EmailAddressCategory
 @com:emailAddressPurposeCategory? com:EmailAddressPurposeCategory
 @com:sequenceNumber?
codes com:EmailAddressCategory Business|Private
codes com:EmailAddressPurposeCategory Informal|General|Advance|Main|Alternate
simple ProgressMeasure {"base":"decimal","facets":{"minInclusive":0,"maxInclusive":100}}
record DocumentReference
 TitleText[]
 com:WebURI?
 com:FileName?
 DocumentLanguageCode[]? com:ExtendedISOLanguageCode
 MediaTypeText?
 com:DocumentDate?
 ContentHashText?
 com:ConfidentialIndicator?
 com:CommentText[]?
 AdditionalData[]?
simple HoldingMeasure {"base":"decimal","facets":{"minInclusive":0,"maxInclusive":100}}
union WIPOStandardNumber WIPOStandardBaseNumber WIPOStandardFormNumber
codes WIPOStandardBaseNumber ST.3|ST.6|ST.9|ST.10/C|ST.13|ST.14|ST.16|ST.18|ST.26|ST.27|ST.36|ST.37|ST.50|ST.60|ST.61|ST.66|ST.67|ST.68|ST.69|ST.80|ST.86|ST.87|ST.88|ST.90|ST.91|ST.96|ST.97
simple WIPOStandardFormNumber {"base":"token","facets":{"pattern":"ST\\\\.[0-9]{1,3}(/[A-D])?"},"doc":"Number of a WIPO standard, such as \\"ST.10/C\\"."}
record TechnologyPolicy
 ImplementationStatusCategory
 AdoptionDate?
 PolicyDocument?
 DescriptionText[]?
 com:ConfidentialIndicator?
 com:CommentText[]?
 AdditionalData[]?
codes com:UpdateAFCategory full|incremental|differential
text com:Identifier token
 @com:officeCode?`
