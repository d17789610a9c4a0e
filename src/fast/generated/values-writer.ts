/**
 * Spellings of the simple types of the vocabulary.
 *
 * Generated from the declarations in src/model by `npm run generate`. Do not edit: change the declaration.
 */
import { isBoolean, isDateTime, isToken, isURI } from '../check-values.ts'
import { Spellings } from '../spellings.ts'
import {
  isAssetDirectionCategory, isAuthorityFileFormatCode, isConformanceCode, isContentHashText, isDate, isDutyStrengthCategory,
  isDutyVerbCategory, isEditionStatusCategory, isEmailAddressCategory, isEmailAddressPurposeCategory, isExtendedISOLanguageCode,
  isExtendedWIPOST3Code, isHoldingMeasure, isItemKeyIdentifier, isKeyIdentifier, isListCategory, isMappingCategory, isMediaTypeText,
  isNonNegativeInteger, isOriginCategory, isProgressMeasure, isReportStatusCategory, isSurveyAnswerCategory, isUpdateAFCategory,
  isWIPOStandardNumber,
} from './values-check.ts'

export const spellingsOfExtendedISOLanguageCode: Spellings = new Spellings(isExtendedISOLanguageCode)
export const spellingsOfExtendedWIPOST3Code: Spellings = new Spellings(isExtendedWIPOST3Code)
export const spellingsOfToken: Spellings = new Spellings(isToken)
export const spellingsOfMediaTypeText: Spellings = new Spellings(isMediaTypeText)
export const spellingsOfContentHashText: Spellings = new Spellings(isContentHashText, false)
export const spellingsOfOriginCategory: Spellings = new Spellings(isOriginCategory)
export const spellingsOfDate: Spellings = new Spellings(isDate)
export const spellingsOfURI: Spellings = new Spellings(isURI)
export const spellingsOfDutyStrengthCategory: Spellings = new Spellings(isDutyStrengthCategory)
export const spellingsOfDutyVerbCategory: Spellings = new Spellings(isDutyVerbCategory)
export const spellingsOfBoolean: Spellings = new Spellings(isBoolean)
export const spellingsOfItemKeyIdentifier: Spellings = new Spellings(isItemKeyIdentifier)
export const spellingsOfListCategory: Spellings = new Spellings(isListCategory)
export const spellingsOfKeyIdentifier: Spellings = new Spellings(isKeyIdentifier)
export const spellingsOfMappingCategory: Spellings = new Spellings(isMappingCategory)
export const spellingsOfEditionStatusCategory: Spellings = new Spellings(isEditionStatusCategory)
export const spellingsOfEmailAddressCategory: Spellings = new Spellings(isEmailAddressCategory)
export const spellingsOfEmailAddressPurposeCategory: Spellings = new Spellings(isEmailAddressPurposeCategory)
export const spellingsOfProgressMeasure: Spellings = new Spellings(isProgressMeasure)
export const spellingsOfNonNegativeInteger: Spellings = new Spellings(isNonNegativeInteger)
export const spellingsOfHoldingMeasure: Spellings = new Spellings(isHoldingMeasure)
export const spellingsOfWIPOStandardNumber: Spellings = new Spellings(isWIPOStandardNumber)
export const spellingsOfAssetDirectionCategory: Spellings = new Spellings(isAssetDirectionCategory)
export const spellingsOfConformanceCode: Spellings = new Spellings(isConformanceCode)
export const spellingsOfAuthorityFileFormatCode: Spellings = new Spellings(isAuthorityFileFormatCode)
export const spellingsOfUpdateAFCategory: Spellings = new Spellings(isUpdateAFCategory)
export const spellingsOfSurveyAnswerCategory: Spellings = new Spellings(isSurveyAnswerCategory)
export const spellingsOfReportStatusCategory: Spellings = new Spellings(isReportStatusCategory)
export const spellingsOfDateTime: Spellings = new Spellings(isDateTime)
