/**
 * Checks of the simple types of the vocabulary.
 *
 * Generated from the declarations in src/model by `npm run generate`. Do not edit: change the declaration.
 */
import { isAtMost, isDay, isDecimal, isMonth, isWholeNumber, isYear, remembered } from '../check-values.ts'

const EXTENDED_ISO_LANGUAGE_CODE: ReadonlySet<unknown> = new Set((
  'aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa'
  + ' ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr'
  + ' ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mo mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi'
  + ' pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk'
  + ' ur uz ve vi vo wa wo xh yi yo za zh zu jw sh'
).split(' '))

/** Current and former two-letter language codes. */
export function isExtendedISOLanguageCode(value: unknown): boolean {
  return EXTENDED_ISO_LANGUAGE_CODE.has(value)
}

const EXTENDED_WIPOST3_CODE: ReadonlySet<unknown> = new Set((
  'AD AE AF AG AI AL AM AO AP AR AT AU AW AZ BA BB BD BE BF BG BH BI BJ BM BN BO BQ BR BS BT BV BW BX BY BZ CA CD CF CG CH CI CK CL'
  + ' CM CN CO CR CU CV CW CY CZ DE DJ DK DM DO DZ EA EC EE EG EH EM EP ER ES ET EU FI FJ FK FO FR GA GB GC GD GE GG GH GI GL GM GN GQ'
  + ' GR GS GT GW GY HK HN HR HT HU IB ID IE IL IM IN IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT'
  + ' LU LV LY MA MC MD ME MG MK ML MM MN MO MP MR MS MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OA OM PA PE PG PH PK PL PT PW PY'
  + ' QA QZ RO RS RU RW SA SB SC SD SE SG SH SI SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US'
  + ' UY UZ VA VC VE VG VN VU WO WS XN XU XV XX YE ZA ZM ZW AN CS DL DD DT RH SU YD YU'
).split(' '))

/** Current and former codes of WIPO ST.3. */
export function isExtendedWIPOST3Code(value: unknown): boolean {
  return EXTENDED_WIPOST3_CODE.has(value)
}

const MEDIA_TYPE_TEXT = new Set<unknown>()
const MEDIA_TYPE_TEXT_PATTERN = /^(?:[A-Za-z0-9!#$&\^_.+\-]+\/[A-Za-z0-9!#$&\^_.+\-]+)$/u

/** Media type such as "text/plain". */
export function isMediaTypeText(value: unknown): boolean {
  return MEDIA_TYPE_TEXT.has(value) || remembered(MEDIA_TYPE_TEXT, value, typeof value === 'string' && isAtMost(value, 200) && MEDIA_TYPE_TEXT_PATTERN.test(value))
}

/** SHA-256 in 64 lower-case hexadecimal digits. */
export function isContentHashText(value: unknown): boolean {
  return typeof value === 'string' && value.length === 64 && !/[^0-9a-f]/.test(value)
}

const ORIGIN_CATEGORY: ReadonlySet<unknown> = new Set(['Official', 'Annotation'])

/** Who says it. */
export function isOriginCategory(value: unknown): boolean {
  return ORIGIN_CATEGORY.has(value)
}

const DATE = new Set<unknown>()

/** A day, a month or a year. */
export function isDate(value: unknown): boolean {
  return DATE.has(value) || remembered(DATE, value, isDay(value) || isYear(value) || isMonth(value))
}

const DUTY_STRENGTH_CATEGORY: ReadonlySet<unknown> = new Set(['Should', 'Encouraged'])

/** How strongly something is asked. */
export function isDutyStrengthCategory(value: unknown): boolean {
  return DUTY_STRENGTH_CATEGORY.has(value)
}

const DUTY_VERB_CATEGORY: ReadonlySet<unknown> = new Set(['Do', 'Consider', 'Share'])

/** What kind of act is asked for. */
export function isDutyVerbCategory(value: unknown): boolean {
  return DUTY_VERB_CATEGORY.has(value)
}

const ITEM_KEY_IDENTIFIER = new Set<unknown>()
const ITEM_KEY_IDENTIFIER_PATTERN = /^(?:[A-Z]?[0-9]+(\.[a-z]+(\.[ivxlcdm]+)?)?)$/u

/** Number of a recommendation, then the letter of an action, then the roman numeral of a sub-item, joined by full stops. */
export function isItemKeyIdentifier(value: unknown): boolean {
  return ITEM_KEY_IDENTIFIER.has(value) || remembered(ITEM_KEY_IDENTIFIER, value, typeof value === 'string' && isAtMost(value, 40) && ITEM_KEY_IDENTIFIER_PATTERN.test(value))
}

const LIST_CATEGORY: ReadonlySet<unknown> = new Set(['Open', 'Closed'])

/** Whether a list names all or only examples. */
export function isListCategory(value: unknown): boolean {
  return LIST_CATEGORY.has(value)
}

const KEY_IDENTIFIER = new Set<unknown>()
const KEY_IDENTIFIER_PATTERN = /^(?:[a-z0-9]+(-[a-z0-9]+)*)$/u

/** Lower-case words and numbers joined by hyphens. */
export function isKeyIdentifier(value: unknown): boolean {
  return KEY_IDENTIFIER.has(value) || remembered(KEY_IDENTIFIER, value, typeof value === 'string' && isAtMost(value, 80) && KEY_IDENTIFIER_PATTERN.test(value))
}

const MAPPING_CATEGORY: ReadonlySet<unknown> = new Set(['Corresponds', 'Moved', 'Split', 'Merged', 'Dropped'])

/** How items of two sets belong together. */
export function isMappingCategory(value: unknown): boolean {
  return MAPPING_CATEGORY.has(value)
}

const EDITION_STATUS_CATEGORY: ReadonlySet<unknown> = new Set(['Proposed', 'Adopted', 'Superseded', 'Withdrawn'])

/** How far an edition of the recommendations has come. */
export function isEditionStatusCategory(value: unknown): boolean {
  return EDITION_STATUS_CATEGORY.has(value)
}

const EMAIL_ADDRESS_CATEGORY: ReadonlySet<unknown> = new Set(['Business', 'Private'])

/** Whose address it is. */
export function isEmailAddressCategory(value: unknown): boolean {
  return EMAIL_ADDRESS_CATEGORY.has(value)
}

const EMAIL_ADDRESS_PURPOSE_CATEGORY: ReadonlySet<unknown> = new Set(['Informal', 'General', 'Advance', 'Main', 'Alternate'])

/** What an address is for. */
export function isEmailAddressPurposeCategory(value: unknown): boolean {
  return EMAIL_ADDRESS_PURPOSE_CATEGORY.has(value)
}

/** Per cent, from 0 to 100. */
export function isProgressMeasure(value: unknown): boolean {
  return isDecimal(value, 0, 100)
}

/** Any value of the base `nonNegativeInteger`. */
export function isNonNegativeInteger(value: unknown): boolean {
  return isWholeNumber(value, 0, 9007199254740991)
}

/** Per cent, from 0 to 100. */
export function isHoldingMeasure(value: unknown): boolean {
  return isDecimal(value, 0, 100)
}

const WIPO_STANDARD_FORM_NUMBER_PATTERN = /^(?:ST\.[0-9]{1,3}(\/[A-D])?)$/u

/** Number of a WIPO standard, such as "ST.10/C". */
export function isWIPOStandardFormNumber(value: unknown): boolean {
  return typeof value === 'string' && WIPO_STANDARD_FORM_NUMBER_PATTERN.test(value)
}

const WIPO_STANDARD_NUMBER = new Set<unknown>((
  'ST.3 ST.6 ST.9 ST.10/C ST.13 ST.14 ST.16 ST.18 ST.26 ST.27 ST.36 ST.37 ST.50 ST.60 ST.61 ST.66 ST.67 ST.68 ST.69 ST.80 ST.86 ST.87'
  + ' ST.88 ST.90 ST.91 ST.96 ST.97'
).split(' '))

/** Number of a WIPO standard; the list is recommended, not closed. */
export function isWIPOStandardNumber(value: unknown): boolean {
  return WIPO_STANDARD_NUMBER.has(value) || remembered(WIPO_STANDARD_NUMBER, value, isWIPOStandardFormNumber(value))
}

const ASSET_DIRECTION_CATEGORY: ReadonlySet<unknown> = new Set(['Shared', 'Taken over'])

/** Which way something went. */
export function isAssetDirectionCategory(value: unknown): boolean {
  return ASSET_DIRECTION_CATEGORY.has(value)
}

const CONFORMANCE_CODE: ReadonlySet<unknown> = new Set(['A', 'AA', 'AAA', 'Not conformant', 'Not assessed'])

/** Level of conformance to WIPO ST.90; the last two words are ours. */
export function isConformanceCode(value: unknown): boolean {
  return CONFORMANCE_CODE.has(value)
}

const AUTHORITY_FILE_FORMAT_CODE: ReadonlySet<unknown> = new Set(['Text', 'XSD', 'DTD'])

/** Form of an authority file of WIPO ST.37. */
export function isAuthorityFileFormatCode(value: unknown): boolean {
  return AUTHORITY_FILE_FORMAT_CODE.has(value)
}

const UPDATE_AF_CATEGORY: ReadonlySet<unknown> = new Set(['full', 'incremental', 'differential'])

/** How an authority file is brought up to date. */
export function isUpdateAFCategory(value: unknown): boolean {
  return UPDATE_AF_CATEGORY.has(value)
}

const SURVEY_ANSWER_CATEGORY: ReadonlySet<unknown> = new Set(['Answered', 'Partially answered', 'Not answered'])

/** Whether a survey was answered. */
export function isSurveyAnswerCategory(value: unknown): boolean {
  return SURVEY_ANSWER_CATEGORY.has(value)
}

const REPORT_STATUS_CATEGORY: ReadonlySet<unknown> = new Set(['Draft', 'Final', 'Corrected', 'Withdrawn'])

/** Standing of a report. */
export function isReportStatusCategory(value: unknown): boolean {
  return REPORT_STATUS_CATEGORY.has(value)
}
