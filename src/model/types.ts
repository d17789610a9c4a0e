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
}

/** What can be the root of a document. */
export interface Roots {
  /** One edition of the recommendations on ICT and IP administration. */
  readonly RecommendationSet: RecommendationSet
}

/** Name of a root. */
export type RootName = keyof Roots
