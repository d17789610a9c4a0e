/**
 * Checks of the records of `office-report`: each gives the weight of a valid value, or 0.
 *
 * Generated from the declarations in src/model by `npm run generate`. Do not edit: change the declaration.
 */
import { areAll, isObject, weightOfAll } from '../check-records.ts'
import { isBoolean, isText, isToken, isURI } from '../check-values.ts'
import { weightOfAdditionalData, weightOfMultilingualText, weightOfOrderedText, weightOfProvenance, weightOfUnmappedContent } from './shared-check.ts'
import {
  isAssetDirectionCategory, isAuthorityFileFormatCode, isConformanceCode, isContentHashText, isDate, isEmailAddressCategory,
  isEmailAddressPurposeCategory, isExtendedISOLanguageCode, isExtendedWIPOST3Code, isHoldingMeasure, isItemKeyIdentifier,
  isKeyIdentifier, isMediaTypeText, isNonNegativeInteger, isProgressMeasure, isReportStatusCategory, isSurveyAnswerCategory,
  isUpdateAFCategory, isWIPOStandardNumber,
} from './values-check.ts'

/** Weight of `ReplacedReport`. */
export function weightOfReplacedReport(value: unknown, ordered: boolean): number {
  if (!isObject(value)) return 0
  let missing = 1
  let weight = 1
  let position = 0
  for (const name in value) {
    if (!Object.prototype.hasOwnProperty.call(value, name)) return 0
    const member = value[name]
    const before = position
    let inner = 0
    switch (name) {
      case 'replacedReportIdentifier':
        inner = isKeyIdentifier(member) ? 1 : 0
        position = 0
        missing--
        break
      case 'replacementReasonTextBag':
        inner = weightOfAll(member, weightOfMultilingualText, ordered)
        position = 1
        break
      default: return 0
    }
    if (inner === 0 || (ordered && position < before)) return 0
    weight += inner
  }
  return missing === 0 ? weight : 0
}

/** Weight of `DateRange`. */
export function weightOfDateRange(value: unknown, ordered: boolean): number {
  if (!isObject(value)) return 0
  let missing = 1
  let weight = 1
  let position = 0
  for (const name in value) {
    if (!Object.prototype.hasOwnProperty.call(value, name)) return 0
    const member = value[name]
    const before = position
    let inner = 0
    switch (name) {
      case 'startDate':
        inner = isDate(member) ? 1 : 0
        position = 0
        missing--
        break
      case 'endDate':
        inner = isDate(member) ? 1 : 0
        position = 1
        break
      default: return 0
    }
    if (inner === 0 || (ordered && position < before)) return 0
    weight += inner
  }
  return missing === 0 ? weight : 0
}

/** Weight of `EmailAddressText`. */
export function weightOfEmailAddressText(value: unknown, ordered: boolean): number {
  if (!isObject(value)) return 0
  let missing = 1
  let weight = 1
  let position = 0
  for (const name in value) {
    if (!Object.prototype.hasOwnProperty.call(value, name)) return 0
    const member = value[name]
    const before = position
    let inner = 0
    switch (name) {
      case 'value':
        inner = isText(member) ? 1 : 0
        position = 0
        missing--
        break
      case 'emailAddressCategory':
        inner = isEmailAddressCategory(member) ? 1 : 0
        position = 1
        break
      case 'emailAddressPurposeCategory':
        inner = isEmailAddressPurposeCategory(member) ? 1 : 0
        position = 2
        break
      case 'sequenceNumber':
        inner = isText(member) ? 1 : 0
        position = 3
        break
      default: return 0
    }
    if (inner === 0 || (ordered && position < before)) return 0
    weight += inner
  }
  return missing === 0 ? weight : 0
}

/** Weight of `ReportContact`. */
export function weightOfReportContact(value: unknown, ordered: boolean): number {
  if (!isObject(value)) return 0
  let missing = 1
  let weight = 1
  let position = 0
  for (const name in value) {
    if (!Object.prototype.hasOwnProperty.call(value, name)) return 0
    const member = value[name]
    const before = position
    let inner = 0
    switch (name) {
      case 'contactOrganizationName':
        inner = isText(member) ? 1 : 0
        position = 0
        missing--
        break
      case 'contactRoleTextBag':
        inner = weightOfAll(member, weightOfMultilingualText, ordered)
        position = 1
        break
      case 'emailAddressBag':
        inner = weightOfAll(member, weightOfEmailAddressText, ordered)
        position = 2
        break
      case 'webURI':
        inner = isURI(member) ? 1 : 0
        position = 3
        break
      default: return 0
    }
    if (inner === 0 || (ordered && position < before)) return 0
    weight += inner
  }
  return missing === 0 ? weight : 0
}

/** Weight of `ResponseReference`. */
export function weightOfResponseReference(value: unknown, ordered: boolean): number {
  if (!isObject(value)) return 0
  let missing = 1
  let weight = 1
  let position = 0
  for (const name in value) {
    if (!Object.prototype.hasOwnProperty.call(value, name)) return 0
    const member = value[name]
    const before = position
    let inner = 0
    switch (name) {
      case 'referredItemIdentifier':
        inner = isItemKeyIdentifier(member) ? 1 : 0
        position = 0
        missing--
        break
      case 'referredReportIdentifier':
        inner = isKeyIdentifier(member) ? 1 : 0
        position = 1
        break
      default: return 0
    }
    if (inner === 0 || (ordered && position < before)) return 0
    weight += inner
  }
  return missing === 0 ? weight : 0
}

/** Weight of `OriginalStatus`. */
export function weightOfOriginalStatus(value: unknown, ordered: boolean): number {
  if (!isObject(value)) return 0
  let missing = 1
  let weight = 1
  let position = 0
  for (const name in value) {
    if (!Object.prototype.hasOwnProperty.call(value, name)) return 0
    const member = value[name]
    const before = position
    let inner = 0
    switch (name) {
      case 'originalStatusTextBag':
        inner = weightOfAll(member, weightOfMultilingualText, ordered)
        position = 0
        missing--
        break
      case 'statusVocabularyCategory':
        inner = isToken(member) ? 1 : 0
        position = 1
        break
      default: return 0
    }
    if (inner === 0 || (ordered && position < before)) return 0
    weight += inner
  }
  return missing === 0 ? weight : 0
}

/** Weight of `Milestone`. */
export function weightOfMilestone(value: unknown, ordered: boolean): number {
  if (!isObject(value)) return 0
  let missing = 2
  let weight = 1
  let position = 0
  for (const name in value) {
    if (!Object.prototype.hasOwnProperty.call(value, name)) return 0
    const member = value[name]
    const before = position
    let inner = 0
    switch (name) {
      case 'milestoneCategory':
        inner = isToken(member) ? 1 : 0
        position = 0
        missing--
        break
      case 'startDate':
        inner = isDate(member) ? 1 : 0
        position = 1
        missing--
        break
      case 'endDate':
        inner = isDate(member) ? 1 : 0
        position = 2
        break
      default: return 0
    }
    if (inner === 0 || (ordered && position < before)) return 0
    weight += inner
  }
  return missing === 0 ? weight : 0
}

/** Weight of `DocumentReference`. */
export function weightOfDocumentReference(value: unknown, ordered: boolean): number {
  if (!isObject(value)) return 0
  let missing = 1
  let weight = 1
  let position = 0
  for (const name in value) {
    if (!Object.prototype.hasOwnProperty.call(value, name)) return 0
    const member = value[name]
    const before = position
    let inner = 0
    switch (name) {
      case 'titleTextBag':
        inner = weightOfAll(member, weightOfMultilingualText, ordered)
        position = 0
        missing--
        break
      case 'webURI':
        inner = isURI(member) ? 1 : 0
        position = 1
        break
      case 'fileName':
        inner = isText(member) ? 1 : 0
        position = 2
        break
      case 'documentLanguageCodeBag':
        inner = areAll(member, isExtendedISOLanguageCode) ? 1 : 0
        position = 3
        break
      case 'mediaTypeText':
        inner = isMediaTypeText(member) ? 1 : 0
        position = 4
        break
      case 'documentDate':
        inner = isDate(member) ? 1 : 0
        position = 5
        break
      case 'contentHashText':
        inner = isContentHashText(member) ? 1 : 0
        position = 6
        break
      case 'confidentialIndicator':
        inner = isBoolean(member) ? 1 : 0
        position = 7
        break
      case 'commentTextBag':
        inner = weightOfAll(member, weightOfOrderedText, ordered)
        position = 8
        break
      case 'additionalDataBag':
        inner = weightOfAll(member, weightOfAdditionalData, ordered)
        position = 9
        break
      default: return 0
    }
    if (inner === 0 || (ordered && position < before)) return 0
    weight += inner
  }
  return missing === 0 ? weight : 0
}

/** Weight of `YearlyEvaluation`. */
export function weightOfYearlyEvaluation(value: unknown, ordered: boolean): number {
  if (!isObject(value)) return 0
  let missing = 1
  let weight = 1
  let position = 0
  for (const name in value) {
    if (!Object.prototype.hasOwnProperty.call(value, name)) return 0
    const member = value[name]
    const before = position
    let inner = 0
    switch (name) {
      case 'evaluationDate':
        inner = isDate(member) ? 1 : 0
        position = 0
        missing--
        break
      case 'evaluationOutcomeTextBag':
        inner = weightOfAll(member, weightOfMultilingualText, ordered)
        position = 1
        break
      case 'nextEvaluationDate':
        inner = isDate(member) ? 1 : 0
        position = 2
        break
      default: return 0
    }
    if (inner === 0 || (ordered && position < before)) return 0
    weight += inner
  }
  return missing === 0 ? weight : 0
}

/** Weight of `Response`. */
export function weightOfResponse(value: unknown, ordered: boolean): number {
  if (!isObject(value)) return 0
  let missing = 1
  let weight = 1
  let position = 0
  for (const name in value) {
    if (!Object.prototype.hasOwnProperty.call(value, name)) return 0
    const member = value[name]
    const before = position
    let inner = 0
    switch (name) {
      case 'addressedItemIdentifierBag':
        inner = areAll(member, isItemKeyIdentifier) ? 1 : 0
        position = 0
        missing--
        break
      case 'responseReference':
        inner = weightOfResponseReference(member, ordered)
        position = 1
        break
      case 'implementationStatusCategory':
        inner = isToken(member) ? 1 : 0
        position = 2
        break
      case 'originalStatus':
        inner = weightOfOriginalStatus(member, ordered)
        position = 3
        break
      case 'progressMeasure':
        inner = isProgressMeasure(member) ? 1 : 0
        position = 4
        break
      case 'milestoneBag':
        inner = weightOfAll(member, weightOfMilestone, ordered)
        position = 5
        break
      case 'responseTextBag':
        inner = weightOfAll(member, weightOfMultilingualText, ordered)
        position = 6
        break
      case 'evidenceDocumentBag':
        inner = weightOfAll(member, weightOfDocumentReference, ordered)
        position = 7
        break
      case 'yearlyEvaluation':
        inner = weightOfYearlyEvaluation(member, ordered)
        position = 8
        break
      case 'confidentialIndicator':
        inner = isBoolean(member) ? 1 : 0
        position = 9
        break
      case 'commentTextBag':
        inner = weightOfAll(member, weightOfOrderedText, ordered)
        position = 10
        break
      case 'additionalDataBag':
        inner = weightOfAll(member, weightOfAdditionalData, ordered)
        position = 11
        break
      default: return 0
    }
    if (inner === 0 || (ordered && position < before)) return 0
    weight += inner
  }
  return missing === 0 ? weight : 0
}

/** Weight of `EvaluationCriterion`. */
export function weightOfEvaluationCriterion(value: unknown, ordered: boolean): number {
  if (!isObject(value)) return 0
  let missing = 1
  let weight = 1
  let position = 0
  for (const name in value) {
    if (!Object.prototype.hasOwnProperty.call(value, name)) return 0
    const member = value[name]
    const before = position
    let inner = 0
    switch (name) {
      case 'criterionTextBag':
        inner = weightOfAll(member, weightOfMultilingualText, ordered)
        position = 0
        missing--
        break
      case 'criterionResultTextBag':
        inner = weightOfAll(member, weightOfMultilingualText, ordered)
        position = 1
        break
      default: return 0
    }
    if (inner === 0 || (ordered && position < before)) return 0
    weight += inner
  }
  return missing === 0 ? weight : 0
}

/** Weight of `Sharing`. */
export function weightOfSharing(value: unknown, ordered: boolean): number {
  if (!isObject(value)) return 0
  let missing = 1
  let weight = 1
  let position = 0
  for (const name in value) {
    if (!Object.prototype.hasOwnProperty.call(value, name)) return 0
    const member = value[name]
    const before = position
    let inner = 0
    switch (name) {
      case 'audienceCategory':
        inner = isToken(member) ? 1 : 0
        position = 0
        missing--
        break
      case 'partnerOfficeCodeBag':
        inner = areAll(member, isExtendedWIPOST3Code) ? 1 : 0
        position = 1
        break
      case 'sharingLanguageCodeBag':
        inner = areAll(member, isExtendedISOLanguageCode) ? 1 : 0
        position = 2
        break
      case 'webURI':
        inner = isURI(member) ? 1 : 0
        position = 3
        break
      case 'sharingDate':
        inner = isDate(member) ? 1 : 0
        position = 4
        break
      case 'commentTextBag':
        inner = weightOfAll(member, weightOfOrderedText, ordered)
        position = 5
        break
      default: return 0
    }
    if (inner === 0 || (ordered && position < before)) return 0
    weight += inner
  }
  return missing === 0 ? weight : 0
}

/** Weight of `BureauForum`. */
export function weightOfBureauForum(value: unknown, ordered: boolean): number {
  if (!isObject(value)) return 0
  let missing = 1
  let weight = 1
  let position = 0
  for (const name in value) {
    if (!Object.prototype.hasOwnProperty.call(value, name)) return 0
    const member = value[name]
    const before = position
    let inner = 0
    switch (name) {
      case 'titleTextBag':
        inner = weightOfAll(member, weightOfMultilingualText, ordered)
        position = 0
        missing--
        break
      case 'stageCategory':
        inner = isToken(member) ? 1 : 0
        position = 1
        break
      case 'lastMeetingDate':
        inner = isDate(member) ? 1 : 0
        position = 2
        break
      case 'webURI':
        inner = isURI(member) ? 1 : 0
        position = 3
        break
      case 'descriptionTextBag':
        inner = weightOfAll(member, weightOfMultilingualText, ordered)
        position = 4
        break
      case 'confidentialIndicator':
        inner = isBoolean(member) ? 1 : 0
        position = 5
        break
      case 'commentTextBag':
        inner = weightOfAll(member, weightOfOrderedText, ordered)
        position = 6
        break
      case 'additionalDataBag':
        inner = weightOfAll(member, weightOfAdditionalData, ordered)
        position = 7
        break
      default: return 0
    }
    if (inner === 0 || (ordered && position < before)) return 0
    weight += inner
  }
  return missing === 0 ? weight : 0
}

/** Weight of `ICTStrategySection`. */
export function weightOfICTStrategySection(value: unknown, ordered: boolean): number {
  if (!isObject(value)) return 0
  let missing = 2
  let weight = 1
  let position = 0
  for (const name in value) {
    if (!Object.prototype.hasOwnProperty.call(value, name)) return 0
    const member = value[name]
    const before = position
    let inner = 0
    switch (name) {
      case 'referenceDate':
        inner = isDate(member) ? 1 : 0
        position = 0
        missing--
        break
      case 'strategyFormCategory':
        inner = isToken(member) ? 1 : 0
        position = 1
        missing--
        break
      case 'alignmentTextBag':
        inner = weightOfAll(member, weightOfMultilingualText, ordered)
        position = 2
        break
      case 'validityPeriod':
        inner = weightOfDateRange(member, ordered)
        position = 3
        break
      case 'strategyDocumentBag':
        inner = weightOfAll(member, weightOfDocumentReference, ordered)
        position = 4
        break
      case 'evaluationCriterionBag':
        inner = weightOfAll(member, weightOfEvaluationCriterion, ordered)
        position = 5
        break
      case 'yearlyEvaluation':
        inner = weightOfYearlyEvaluation(member, ordered)
        position = 6
        break
      case 'sharingBag':
        inner = weightOfAll(member, weightOfSharing, ordered)
        position = 7
        break
      case 'bureauForum':
        inner = weightOfBureauForum(member, ordered)
        position = 8
        break
      case 'confidentialIndicator':
        inner = isBoolean(member) ? 1 : 0
        position = 9
        break
      case 'commentTextBag':
        inner = weightOfAll(member, weightOfOrderedText, ordered)
        position = 10
        break
      case 'additionalDataBag':
        inner = weightOfAll(member, weightOfAdditionalData, ordered)
        position = 11
        break
      default: return 0
    }
    if (inner === 0 || (ordered && position < before)) return 0
    weight += inner
  }
  return missing === 0 ? weight : 0
}

/** Weight of `Holding`. */
export function weightOfHolding(value: unknown, ordered: boolean): number {
  if (!isObject(value)) return 0
  let missing = 1
  let weight = 1
  let position = 0
  for (const name in value) {
    if (!Object.prototype.hasOwnProperty.call(value, name)) return 0
    const member = value[name]
    const before = position
    let inner = 0
    switch (name) {
      case 'holdingFormCategory':
        inner = isToken(member) ? 1 : 0
        position = 0
        missing--
        break
      case 'holdingQuantity':
        inner = isNonNegativeInteger(member) ? 1 : 0
        position = 1
        break
      case 'holdingMeasure':
        inner = isHoldingMeasure(member) ? 1 : 0
        position = 2
        break
      case 'estimateIndicator':
        inner = isBoolean(member) ? 1 : 0
        position = 3
        break
      default: return 0
    }
    if (inner === 0 || (ordered && position < before)) return 0
    weight += inner
  }
  return missing === 0 ? weight : 0
}

/** Weight of `StandardUse`. */
export function weightOfStandardUse(value: unknown, ordered: boolean): number {
  if (!isObject(value)) return 0
  let missing = 1
  let weight = 1
  let position = 0
  for (const name in value) {
    if (!Object.prototype.hasOwnProperty.call(value, name)) return 0
    const member = value[name]
    const before = position
    let inner = 0
    switch (name) {
      case 'wipoStandardNumber':
        inner = isWIPOStandardNumber(member) ? 1 : 0
        position = 0
        missing--
        break
      case 'standardVersionText':
        inner = isToken(member) ? 1 : 0
        position = 1
        break
      default: return 0
    }
    if (inner === 0 || (ordered && position < before)) return 0
    weight += inner
  }
  return missing === 0 ? weight : 0
}

/** Weight of `Collection`. */
export function weightOfCollection(value: unknown, ordered: boolean): number {
  if (!isObject(value)) return 0
  let missing = 3
  let weight = 1
  let position = 0
  for (const name in value) {
    if (!Object.prototype.hasOwnProperty.call(value, name)) return 0
    const member = value[name]
    const before = position
    let inner = 0
    switch (name) {
      case 'collectionIdentifier':
        inner = isKeyIdentifier(member) ? 1 : 0
        position = 0
        missing--
        break
      case 'ipRightCategory':
        inner = isToken(member) ? 1 : 0
        position = 1
        missing--
        break
      case 'titleTextBag':
        inner = weightOfAll(member, weightOfMultilingualText, ordered)
        position = 2
        break
      case 'documentKindText':
        inner = isToken(member) ? 1 : 0
        position = 3
        break
      case 'coveragePeriod':
        inner = weightOfDateRange(member, ordered)
        position = 4
        break
      case 'countUnitCategory':
        inner = isToken(member) ? 1 : 0
        position = 5
        missing--
        break
      case 'referenceDate':
        inner = isDate(member) ? 1 : 0
        position = 6
        break
      case 'holdingTotalQuantity':
        inner = isNonNegativeInteger(member) ? 1 : 0
        position = 7
        break
      case 'holdingBag':
        inner = weightOfAll(member, weightOfHolding, ordered)
        position = 8
        break
      case 'targetDate':
        inner = isDate(member) ? 1 : 0
        position = 9
        break
      case 'standardUseBag':
        inner = weightOfAll(member, weightOfStandardUse, ordered)
        position = 10
        break
      case 'confidentialIndicator':
        inner = isBoolean(member) ? 1 : 0
        position = 11
        break
      case 'commentTextBag':
        inner = weightOfAll(member, weightOfOrderedText, ordered)
        position = 12
        break
      case 'additionalDataBag':
        inner = weightOfAll(member, weightOfAdditionalData, ordered)
        position = 13
        break
      default: return 0
    }
    if (inner === 0 || (ordered && position < before)) return 0
    weight += inner
  }
  return missing === 0 ? weight : 0
}

/** Weight of `DisseminationChannel`. */
export function weightOfDisseminationChannel(value: unknown, ordered: boolean): number {
  if (!isObject(value)) return 0
  let missing = 1
  let weight = 1
  let position = 0
  for (const name in value) {
    if (!Object.prototype.hasOwnProperty.call(value, name)) return 0
    const member = value[name]
    const before = position
    let inner = 0
    switch (name) {
      case 'channelPurposeCategory':
        inner = isToken(member) ? 1 : 0
        position = 0
        missing--
        break
      case 'titleTextBag':
        inner = weightOfAll(member, weightOfMultilingualText, ordered)
        position = 1
        break
      case 'recipientTextBag':
        inner = weightOfAll(member, weightOfMultilingualText, ordered)
        position = 2
        break
      case 'dataFormatTextBag':
        inner = areAll(member, isToken) ? 1 : 0
        position = 3
        break
      case 'frequencyCategory':
        inner = isToken(member) ? 1 : 0
        position = 4
        break
      case 'webURI':
        inner = isURI(member) ? 1 : 0
        position = 5
        break
      case 'standardUseBag':
        inner = weightOfAll(member, weightOfStandardUse, ordered)
        position = 6
        break
      case 'confidentialIndicator':
        inner = isBoolean(member) ? 1 : 0
        position = 7
        break
      case 'commentTextBag':
        inner = weightOfAll(member, weightOfOrderedText, ordered)
        position = 8
        break
      case 'additionalDataBag':
        inner = weightOfAll(member, weightOfAdditionalData, ordered)
        position = 9
        break
      default: return 0
    }
    if (inner === 0 || (ordered && position < before)) return 0
    weight += inner
  }
  return missing === 0 ? weight : 0
}

/** Weight of `Assistance`. */
export function weightOfAssistance(value: unknown, ordered: boolean): number {
  if (!isObject(value)) return 0
  let missing = 2
  let weight = 1
  let position = 0
  for (const name in value) {
    if (!Object.prototype.hasOwnProperty.call(value, name)) return 0
    const member = value[name]
    const before = position
    let inner = 0
    switch (name) {
      case 'partnerOfficeCodeBag':
        inner = areAll(member, isExtendedWIPOST3Code) ? 1 : 0
        position = 0
        missing--
        break
      case 'descriptionTextBag':
        inner = weightOfAll(member, weightOfMultilingualText, ordered)
        position = 1
        missing--
        break
      case 'solutionTextBag':
        inner = weightOfAll(member, weightOfMultilingualText, ordered)
        position = 2
        break
      case 'assistancePeriod':
        inner = weightOfDateRange(member, ordered)
        position = 3
        break
      case 'confidentialIndicator':
        inner = isBoolean(member) ? 1 : 0
        position = 4
        break
      case 'commentTextBag':
        inner = weightOfAll(member, weightOfOrderedText, ordered)
        position = 5
        break
      case 'additionalDataBag':
        inner = weightOfAll(member, weightOfAdditionalData, ordered)
        position = 6
        break
      default: return 0
    }
    if (inner === 0 || (ordered && position < before)) return 0
    weight += inner
  }
  return missing === 0 ? weight : 0
}

/** Weight of `DigitizationSection`. */
export function weightOfDigitizationSection(value: unknown, ordered: boolean): number {
  if (!isObject(value)) return 0
  let missing = 1
  let weight = 1
  let position = 0
  for (const name in value) {
    if (!Object.prototype.hasOwnProperty.call(value, name)) return 0
    const member = value[name]
    const before = position
    let inner = 0
    switch (name) {
      case 'referenceDate':
        inner = isDate(member) ? 1 : 0
        position = 0
        missing--
        break
      case 'collectionBag':
        inner = weightOfAll(member, weightOfCollection, ordered)
        position = 1
        break
      case 'disseminationChannelBag':
        inner = weightOfAll(member, weightOfDisseminationChannel, ordered)
        position = 2
        break
      case 'assistanceBag':
        inner = weightOfAll(member, weightOfAssistance, ordered)
        position = 3
        break
      case 'confidentialIndicator':
        inner = isBoolean(member) ? 1 : 0
        position = 4
        break
      case 'commentTextBag':
        inner = weightOfAll(member, weightOfOrderedText, ordered)
        position = 5
        break
      case 'additionalDataBag':
        inner = weightOfAll(member, weightOfAdditionalData, ordered)
        position = 6
        break
      default: return 0
    }
    if (inner === 0 || (ordered && position < before)) return 0
    weight += inner
  }
  return missing === 0 ? weight : 0
}

/** Weight of `GovernanceInstrument`. */
export function weightOfGovernanceInstrument(value: unknown, ordered: boolean): number {
  if (!isObject(value)) return 0
  let missing = 2
  let weight = 1
  let position = 0
  for (const name in value) {
    if (!Object.prototype.hasOwnProperty.call(value, name)) return 0
    const member = value[name]
    const before = position
    let inner = 0
    switch (name) {
      case 'instrumentCategory':
        inner = isToken(member) ? 1 : 0
        position = 0
        missing--
        break
      case 'implementationStatusCategory':
        inner = isToken(member) ? 1 : 0
        position = 1
        missing--
        break
      case 'adoptionDate':
        inner = isDate(member) ? 1 : 0
        position = 2
        break
      case 'policyDocument':
        inner = weightOfDocumentReference(member, ordered)
        position = 3
        break
      case 'sharingBag':
        inner = weightOfAll(member, weightOfSharing, ordered)
        position = 4
        break
      case 'confidentialIndicator':
        inner = isBoolean(member) ? 1 : 0
        position = 5
        break
      case 'commentTextBag':
        inner = weightOfAll(member, weightOfOrderedText, ordered)
        position = 6
        break
      case 'additionalDataBag':
        inner = weightOfAll(member, weightOfAdditionalData, ordered)
        position = 7
        break
      default: return 0
    }
    if (inner === 0 || (ordered && position < before)) return 0
    weight += inner
  }
  return missing === 0 ? weight : 0
}

/** Weight of `DataAccess`. */
export function weightOfDataAccess(value: unknown, ordered: boolean): number {
  if (!isObject(value)) return 0
  let missing = 1
  let weight = 1
  let position = 0
  for (const name in value) {
    if (!Object.prototype.hasOwnProperty.call(value, name)) return 0
    const member = value[name]
    const before = position
    let inner = 0
    switch (name) {
      case 'priceCategory':
        inner = isToken(member) ? 1 : 0
        position = 0
        missing--
        break
      case 'priceTextBag':
        inner = weightOfAll(member, weightOfMultilingualText, ordered)
        position = 1
        break
      case 'accessBarrierTextBag':
        inner = weightOfAll(member, weightOfMultilingualText, ordered)
        position = 2
        break
      case 'confidentialIndicator':
        inner = isBoolean(member) ? 1 : 0
        position = 3
        break
      case 'commentTextBag':
        inner = weightOfAll(member, weightOfOrderedText, ordered)
        position = 4
        break
      case 'additionalDataBag':
        inner = weightOfAll(member, weightOfAdditionalData, ordered)
        position = 5
        break
      default: return 0
    }
    if (inner === 0 || (ordered && position < before)) return 0
    weight += inner
  }
  return missing === 0 ? weight : 0
}

/** Weight of `DataGovernanceSection`. */
export function weightOfDataGovernanceSection(value: unknown, ordered: boolean): number {
  if (!isObject(value)) return 0
  let missing = 1
  let weight = 1
  let position = 0
  for (const name in value) {
    if (!Object.prototype.hasOwnProperty.call(value, name)) return 0
    const member = value[name]
    const before = position
    let inner = 0
    switch (name) {
      case 'referenceDate':
        inner = isDate(member) ? 1 : 0
        position = 0
        missing--
        break
      case 'governanceInstrumentBag':
        inner = weightOfAll(member, weightOfGovernanceInstrument, ordered)
        position = 1
        break
      case 'dataAccess':
        inner = weightOfDataAccess(member, ordered)
        position = 2
        break
      case 'yearlyEvaluation':
        inner = weightOfYearlyEvaluation(member, ordered)
        position = 3
        break
      case 'confidentialIndicator':
        inner = isBoolean(member) ? 1 : 0
        position = 4
        break
      case 'commentTextBag':
        inner = weightOfAll(member, weightOfOrderedText, ordered)
        position = 5
        break
      case 'additionalDataBag':
        inner = weightOfAll(member, weightOfAdditionalData, ordered)
        position = 6
        break
      default: return 0
    }
    if (inner === 0 || (ordered && position < before)) return 0
    weight += inner
  }
  return missing === 0 ? weight : 0
}

/** Weight of `BusinessProblem`. */
export function weightOfBusinessProblem(value: unknown, ordered: boolean): number {
  if (!isObject(value)) return 0
  let missing = 1
  let weight = 1
  let position = 0
  for (const name in value) {
    if (!Object.prototype.hasOwnProperty.call(value, name)) return 0
    const member = value[name]
    const before = position
    let inner = 0
    switch (name) {
      case 'problemTextBag':
        inner = weightOfAll(member, weightOfMultilingualText, ordered)
        position = 0
        missing--
        break
      case 'solutionTextBag':
        inner = weightOfAll(member, weightOfMultilingualText, ordered)
        position = 1
        break
      case 'stageCategory':
        inner = isToken(member) ? 1 : 0
        position = 2
        break
      case 'confidentialIndicator':
        inner = isBoolean(member) ? 1 : 0
        position = 3
        break
      case 'commentTextBag':
        inner = weightOfAll(member, weightOfOrderedText, ordered)
        position = 4
        break
      case 'additionalDataBag':
        inner = weightOfAll(member, weightOfAdditionalData, ordered)
        position = 5
        break
      default: return 0
    }
    if (inner === 0 || (ordered && position < before)) return 0
    weight += inner
  }
  return missing === 0 ? weight : 0
}

/** Weight of `StakeholderInvolvement`. */
export function weightOfStakeholderInvolvement(value: unknown, ordered: boolean): number {
  if (!isObject(value)) return 0
  let missing = 2
  let weight = 1
  let position = 0
  for (const name in value) {
    if (!Object.prototype.hasOwnProperty.call(value, name)) return 0
    const member = value[name]
    const before = position
    let inner = 0
    switch (name) {
      case 'stakeholderCategory':
        inner = isToken(member) ? 1 : 0
        position = 0
        missing--
        break
      case 'stageCategory':
        inner = isToken(member) ? 1 : 0
        position = 1
        missing--
        break
      case 'descriptionTextBag':
        inner = weightOfAll(member, weightOfMultilingualText, ordered)
        position = 2
        break
      default: return 0
    }
    if (inner === 0 || (ordered && position < before)) return 0
    weight += inner
  }
  return missing === 0 ? weight : 0
}

/** Weight of `AwarenessActivity`. */
export function weightOfAwarenessActivity(value: unknown, ordered: boolean): number {
  if (!isObject(value)) return 0
  let missing = 1
  let weight = 1
  let position = 0
  for (const name in value) {
    if (!Object.prototype.hasOwnProperty.call(value, name)) return 0
    const member = value[name]
    const before = position
    let inner = 0
    switch (name) {
      case 'descriptionTextBag':
        inner = weightOfAll(member, weightOfMultilingualText, ordered)
        position = 0
        missing--
        break
      case 'activityDate':
        inner = isDate(member) ? 1 : 0
        position = 1
        break
      case 'webURI':
        inner = isURI(member) ? 1 : 0
        position = 2
        break
      default: return 0
    }
    if (inner === 0 || (ordered && position < before)) return 0
    weight += inner
  }
  return missing === 0 ? weight : 0
}

/** Weight of `OptionAssessment`. */
export function weightOfOptionAssessment(value: unknown, ordered: boolean): number {
  if (!isObject(value)) return 0
  let missing = 1
  let weight = 1
  let position = 0
  for (const name in value) {
    if (!Object.prototype.hasOwnProperty.call(value, name)) return 0
    const member = value[name]
    const before = position
    let inner = 0
    switch (name) {
      case 'titleTextBag':
        inner = weightOfAll(member, weightOfMultilingualText, ordered)
        position = 0
        missing--
        break
      case 'advantageTextBag':
        inner = weightOfAll(member, weightOfMultilingualText, ordered)
        position = 1
        break
      case 'disadvantageTextBag':
        inner = weightOfAll(member, weightOfMultilingualText, ordered)
        position = 2
        break
      default: return 0
    }
    if (inner === 0 || (ordered && position < before)) return 0
    weight += inner
  }
  return missing === 0 ? weight : 0
}

/** Weight of `TechnologyPolicy`. */
export function weightOfTechnologyPolicy(value: unknown, ordered: boolean): number {
  if (!isObject(value)) return 0
  let missing = 1
  let weight = 1
  let position = 0
  for (const name in value) {
    if (!Object.prototype.hasOwnProperty.call(value, name)) return 0
    const member = value[name]
    const before = position
    let inner = 0
    switch (name) {
      case 'implementationStatusCategory':
        inner = isToken(member) ? 1 : 0
        position = 0
        missing--
        break
      case 'adoptionDate':
        inner = isDate(member) ? 1 : 0
        position = 1
        break
      case 'policyDocument':
        inner = weightOfDocumentReference(member, ordered)
        position = 2
        break
      case 'descriptionTextBag':
        inner = weightOfAll(member, weightOfMultilingualText, ordered)
        position = 3
        break
      case 'confidentialIndicator':
        inner = isBoolean(member) ? 1 : 0
        position = 4
        break
      case 'commentTextBag':
        inner = weightOfAll(member, weightOfOrderedText, ordered)
        position = 5
        break
      case 'additionalDataBag':
        inner = weightOfAll(member, weightOfAdditionalData, ordered)
        position = 6
        break
      default: return 0
    }
    if (inner === 0 || (ordered && position < before)) return 0
    weight += inner
  }
  return missing === 0 ? weight : 0
}

/** Weight of `LegalAmendment`. */
export function weightOfLegalAmendment(value: unknown, ordered: boolean): number {
  if (!isObject(value)) return 0
  let missing = 2
  let weight = 1
  let position = 0
  for (const name in value) {
    if (!Object.prototype.hasOwnProperty.call(value, name)) return 0
    const member = value[name]
    const before = position
    let inner = 0
    switch (name) {
      case 'legalChangeCategory':
        inner = isToken(member) ? 1 : 0
        position = 0
        missing--
        break
      case 'legalStageCategory':
        inner = isToken(member) ? 1 : 0
        position = 1
        missing--
        break
      case 'legalActTextBag':
        inner = weightOfAll(member, weightOfMultilingualText, ordered)
        position = 2
        break
      case 'entryForceDate':
        inner = isDate(member) ? 1 : 0
        position = 3
        break
      case 'webURI':
        inner = isURI(member) ? 1 : 0
        position = 4
        break
      case 'confidentialIndicator':
        inner = isBoolean(member) ? 1 : 0
        position = 5
        break
      case 'commentTextBag':
        inner = weightOfAll(member, weightOfOrderedText, ordered)
        position = 6
        break
      case 'additionalDataBag':
        inner = weightOfAll(member, weightOfAdditionalData, ordered)
        position = 7
        break
      default: return 0
    }
    if (inner === 0 || (ordered && position < before)) return 0
    weight += inner
  }
  return missing === 0 ? weight : 0
}

/** Weight of `DigitalTransformationSection`. */
export function weightOfDigitalTransformationSection(value: unknown, ordered: boolean): number {
  if (!isObject(value)) return 0
  let missing = 1
  let weight = 1
  let position = 0
  for (const name in value) {
    if (!Object.prototype.hasOwnProperty.call(value, name)) return 0
    const member = value[name]
    const before = position
    let inner = 0
    switch (name) {
      case 'referenceDate':
        inner = isDate(member) ? 1 : 0
        position = 0
        missing--
        break
      case 'businessProblemBag':
        inner = weightOfAll(member, weightOfBusinessProblem, ordered)
        position = 1
        break
      case 'stakeholderInvolvementBag':
        inner = weightOfAll(member, weightOfStakeholderInvolvement, ordered)
        position = 2
        break
      case 'awarenessActivityBag':
        inner = weightOfAll(member, weightOfAwarenessActivity, ordered)
        position = 3
        break
      case 'optionAssessmentBag':
        inner = weightOfAll(member, weightOfOptionAssessment, ordered)
        position = 4
        break
      case 'apiPolicy':
        inner = weightOfTechnologyPolicy(member, ordered)
        position = 5
        break
      case 'cloudPolicy':
        inner = weightOfTechnologyPolicy(member, ordered)
        position = 6
        break
      case 'legalAmendmentBag':
        inner = weightOfAll(member, weightOfLegalAmendment, ordered)
        position = 7
        break
      case 'confidentialIndicator':
        inner = isBoolean(member) ? 1 : 0
        position = 8
        break
      case 'commentTextBag':
        inner = weightOfAll(member, weightOfOrderedText, ordered)
        position = 9
        break
      case 'additionalDataBag':
        inner = weightOfAll(member, weightOfAdditionalData, ordered)
        position = 10
        break
      default: return 0
    }
    if (inner === 0 || (ordered && position < before)) return 0
    weight += inner
  }
  return missing === 0 ? weight : 0
}

/** Weight of `RiskAssessment`. */
export function weightOfRiskAssessment(value: unknown, ordered: boolean): number {
  if (!isObject(value)) return 0
  let missing = 1
  let weight = 1
  let position = 0
  for (const name in value) {
    if (!Object.prototype.hasOwnProperty.call(value, name)) return 0
    const member = value[name]
    const before = position
    let inner = 0
    switch (name) {
      case 'riskAreaCategoryBag':
        inner = areAll(member, isToken) ? 1 : 0
        position = 0
        missing--
        break
      case 'assessmentDate':
        inner = isDate(member) ? 1 : 0
        position = 1
        break
      case 'assessmentOutcomeTextBag':
        inner = weightOfAll(member, weightOfMultilingualText, ordered)
        position = 2
        break
      default: return 0
    }
    if (inner === 0 || (ordered && position < before)) return 0
    weight += inner
  }
  return missing === 0 ? weight : 0
}

/** Weight of `UseCase`. */
export function weightOfUseCase(value: unknown, ordered: boolean): number {
  if (!isObject(value)) return 0
  let missing = 4
  let weight = 1
  let position = 0
  for (const name in value) {
    if (!Object.prototype.hasOwnProperty.call(value, name)) return 0
    const member = value[name]
    const before = position
    let inner = 0
    switch (name) {
      case 'useCaseIdentifier':
        inner = isKeyIdentifier(member) ? 1 : 0
        position = 0
        missing--
        break
      case 'titleTextBag':
        inner = weightOfAll(member, weightOfMultilingualText, ordered)
        position = 1
        missing--
        break
      case 'technologyCategoryBag':
        inner = areAll(member, isToken) ? 1 : 0
        position = 2
        missing--
        break
      case 'technologyFunctionCategory':
        inner = isToken(member) ? 1 : 0
        position = 3
        break
      case 'stageCategory':
        inner = isToken(member) ? 1 : 0
        position = 4
        missing--
        break
      case 'riskAssessment':
        inner = weightOfRiskAssessment(member, ordered)
        position = 5
        break
      case 'sharingBag':
        inner = weightOfAll(member, weightOfSharing, ordered)
        position = 6
        break
      case 'smallOfficeOfferIndicator':
        inner = isBoolean(member) ? 1 : 0
        position = 7
        break
      case 'descriptionTextBag':
        inner = weightOfAll(member, weightOfMultilingualText, ordered)
        position = 8
        break
      case 'webURI':
        inner = isURI(member) ? 1 : 0
        position = 9
        break
      case 'confidentialIndicator':
        inner = isBoolean(member) ? 1 : 0
        position = 10
        break
      case 'commentTextBag':
        inner = weightOfAll(member, weightOfOrderedText, ordered)
        position = 11
        break
      case 'additionalDataBag':
        inner = weightOfAll(member, weightOfAdditionalData, ordered)
        position = 12
        break
      default: return 0
    }
    if (inner === 0 || (ordered && position < before)) return 0
    weight += inner
  }
  return missing === 0 ? weight : 0
}

/** Weight of `EmergingTechnologySection`. */
export function weightOfEmergingTechnologySection(value: unknown, ordered: boolean): number {
  if (!isObject(value)) return 0
  let missing = 1
  let weight = 1
  let position = 0
  for (const name in value) {
    if (!Object.prototype.hasOwnProperty.call(value, name)) return 0
    const member = value[name]
    const before = position
    let inner = 0
    switch (name) {
      case 'referenceDate':
        inner = isDate(member) ? 1 : 0
        position = 0
        missing--
        break
      case 'useCaseBag':
        inner = weightOfAll(member, weightOfUseCase, ordered)
        position = 1
        break
      case 'confidentialIndicator':
        inner = isBoolean(member) ? 1 : 0
        position = 2
        break
      case 'commentTextBag':
        inner = weightOfAll(member, weightOfOrderedText, ordered)
        position = 3
        break
      case 'additionalDataBag':
        inner = weightOfAll(member, weightOfAdditionalData, ordered)
        position = 4
        break
      default: return 0
    }
    if (inner === 0 || (ordered && position < before)) return 0
    weight += inner
  }
  return missing === 0 ? weight : 0
}

/** Weight of `SharedAsset`. */
export function weightOfSharedAsset(value: unknown, ordered: boolean): number {
  if (!isObject(value)) return 0
  let missing = 3
  let weight = 1
  let position = 0
  for (const name in value) {
    if (!Object.prototype.hasOwnProperty.call(value, name)) return 0
    const member = value[name]
    const before = position
    let inner = 0
    switch (name) {
      case 'assetCategory':
        inner = isToken(member) ? 1 : 0
        position = 0
        missing--
        break
      case 'assetDirectionCategory':
        inner = isAssetDirectionCategory(member) ? 1 : 0
        position = 1
        missing--
        break
      case 'titleTextBag':
        inner = weightOfAll(member, weightOfMultilingualText, ordered)
        position = 2
        missing--
        break
      case 'licenceTextBag':
        inner = weightOfAll(member, weightOfMultilingualText, ordered)
        position = 3
        break
      case 'webURI':
        inner = isURI(member) ? 1 : 0
        position = 4
        break
      case 'partnerOfficeCodeBag':
        inner = areAll(member, isExtendedWIPOST3Code) ? 1 : 0
        position = 5
        break
      case 'descriptionTextBag':
        inner = weightOfAll(member, weightOfMultilingualText, ordered)
        position = 6
        break
      case 'confidentialIndicator':
        inner = isBoolean(member) ? 1 : 0
        position = 7
        break
      case 'commentTextBag':
        inner = weightOfAll(member, weightOfOrderedText, ordered)
        position = 8
        break
      case 'additionalDataBag':
        inner = weightOfAll(member, weightOfAdditionalData, ordered)
        position = 9
        break
      default: return 0
    }
    if (inner === 0 || (ordered && position < before)) return 0
    weight += inner
  }
  return missing === 0 ? weight : 0
}

/** Weight of `BureauPlatform`. */
export function weightOfBureauPlatform(value: unknown, ordered: boolean): number {
  if (!isObject(value)) return 0
  let missing = 1
  let weight = 1
  let position = 0
  for (const name in value) {
    if (!Object.prototype.hasOwnProperty.call(value, name)) return 0
    const member = value[name]
    const before = position
    let inner = 0
    switch (name) {
      case 'titleTextBag':
        inner = weightOfAll(member, weightOfMultilingualText, ordered)
        position = 0
        missing--
        break
      case 'stageCategory':
        inner = isToken(member) ? 1 : 0
        position = 1
        break
      case 'webURI':
        inner = isURI(member) ? 1 : 0
        position = 2
        break
      case 'descriptionTextBag':
        inner = weightOfAll(member, weightOfMultilingualText, ordered)
        position = 3
        break
      case 'confidentialIndicator':
        inner = isBoolean(member) ? 1 : 0
        position = 4
        break
      case 'commentTextBag':
        inner = weightOfAll(member, weightOfOrderedText, ordered)
        position = 5
        break
      case 'additionalDataBag':
        inner = weightOfAll(member, weightOfAdditionalData, ordered)
        position = 6
        break
      default: return 0
    }
    if (inner === 0 || (ordered && position < before)) return 0
    weight += inner
  }
  return missing === 0 ? weight : 0
}

/** Weight of `ReferenceArchitectureSection`. */
export function weightOfReferenceArchitectureSection(value: unknown, ordered: boolean): number {
  if (!isObject(value)) return 0
  let missing = 1
  let weight = 1
  let position = 0
  for (const name in value) {
    if (!Object.prototype.hasOwnProperty.call(value, name)) return 0
    const member = value[name]
    const before = position
    let inner = 0
    switch (name) {
      case 'referenceDate':
        inner = isDate(member) ? 1 : 0
        position = 0
        missing--
        break
      case 'sharedAssetBag':
        inner = weightOfAll(member, weightOfSharedAsset, ordered)
        position = 1
        break
      case 'bureauPlatform':
        inner = weightOfBureauPlatform(member, ordered)
        position = 2
        break
      case 'confidentialIndicator':
        inner = isBoolean(member) ? 1 : 0
        position = 3
        break
      case 'commentTextBag':
        inner = weightOfAll(member, weightOfOrderedText, ordered)
        position = 4
        break
      case 'additionalDataBag':
        inner = weightOfAll(member, weightOfAdditionalData, ordered)
        position = 5
        break
      default: return 0
    }
    if (inner === 0 || (ordered && position < before)) return 0
    weight += inner
  }
  return missing === 0 ? weight : 0
}

/** Weight of `CooperationProject`. */
export function weightOfCooperationProject(value: unknown, ordered: boolean): number {
  if (!isObject(value)) return 0
  let missing = 2
  let weight = 1
  let position = 0
  for (const name in value) {
    if (!Object.prototype.hasOwnProperty.call(value, name)) return 0
    const member = value[name]
    const before = position
    let inner = 0
    switch (name) {
      case 'titleTextBag':
        inner = weightOfAll(member, weightOfMultilingualText, ordered)
        position = 0
        missing--
        break
      case 'projectRoleCategory':
        inner = isToken(member) ? 1 : 0
        position = 1
        missing--
        break
      case 'subjectTextBag':
        inner = weightOfAll(member, weightOfMultilingualText, ordered)
        position = 2
        break
      case 'stageCategory':
        inner = isToken(member) ? 1 : 0
        position = 3
        break
      case 'partnerOfficeCodeBag':
        inner = areAll(member, isExtendedWIPOST3Code) ? 1 : 0
        position = 4
        break
      case 'projectPeriod':
        inner = weightOfDateRange(member, ordered)
        position = 5
        break
      case 'webURI':
        inner = isURI(member) ? 1 : 0
        position = 6
        break
      case 'confidentialIndicator':
        inner = isBoolean(member) ? 1 : 0
        position = 7
        break
      case 'commentTextBag':
        inner = weightOfAll(member, weightOfOrderedText, ordered)
        position = 8
        break
      case 'additionalDataBag':
        inner = weightOfAll(member, weightOfAdditionalData, ordered)
        position = 9
        break
      default: return 0
    }
    if (inner === 0 || (ordered && position < before)) return 0
    weight += inner
  }
  return missing === 0 ? weight : 0
}

/** Weight of `GlobalIdentifierPilot`. */
export function weightOfGlobalIdentifierPilot(value: unknown, ordered: boolean): number {
  if (!isObject(value)) return 0
  let missing = 1
  let weight = 1
  let position = 0
  for (const name in value) {
    if (!Object.prototype.hasOwnProperty.call(value, name)) return 0
    const member = value[name]
    const before = position
    let inner = 0
    switch (name) {
      case 'participationIndicator':
        inner = isBoolean(member) ? 1 : 0
        position = 0
        missing--
        break
      case 'projectRoleCategory':
        inner = isToken(member) ? 1 : 0
        position = 1
        break
      case 'startDate':
        inner = isDate(member) ? 1 : 0
        position = 2
        break
      case 'webURI':
        inner = isURI(member) ? 1 : 0
        position = 3
        break
      case 'descriptionTextBag':
        inner = weightOfAll(member, weightOfMultilingualText, ordered)
        position = 4
        break
      case 'confidentialIndicator':
        inner = isBoolean(member) ? 1 : 0
        position = 5
        break
      case 'commentTextBag':
        inner = weightOfAll(member, weightOfOrderedText, ordered)
        position = 6
        break
      case 'additionalDataBag':
        inner = weightOfAll(member, weightOfAdditionalData, ordered)
        position = 7
        break
      default: return 0
    }
    if (inner === 0 || (ordered && position < before)) return 0
    weight += inner
  }
  return missing === 0 ? weight : 0
}

/** Weight of `APICatalogueEntry`. */
export function weightOfAPICatalogueEntry(value: unknown, ordered: boolean): number {
  if (!isObject(value)) return 0
  let missing = 1
  let weight = 1
  let position = 0
  for (const name in value) {
    if (!Object.prototype.hasOwnProperty.call(value, name)) return 0
    const member = value[name]
    const before = position
    let inner = 0
    switch (name) {
      case 'apiName':
        inner = isText(member) ? 1 : 0
        position = 0
        missing--
        break
      case 'apiVersionNumber':
        inner = isText(member) ? 1 : 0
        position = 1
        break
      case 'descriptionTextBag':
        inner = weightOfAll(member, weightOfMultilingualText, ordered)
        position = 2
        break
      case 'ipRightCategoryBag':
        inner = areAll(member, isToken) ? 1 : 0
        position = 3
        break
      case 'apiSpecificationURI':
        inner = isURI(member) ? 1 : 0
        position = 4
        break
      case 'webURI':
        inner = isURI(member) ? 1 : 0
        position = 5
        break
      case 'conformanceCode':
        inner = isConformanceCode(member) ? 1 : 0
        position = 6
        break
      case 'standardUseBag':
        inner = weightOfAll(member, weightOfStandardUse, ordered)
        position = 7
        break
      case 'accessCategory':
        inner = isToken(member) ? 1 : 0
        position = 8
        break
      case 'apiPublicationDate':
        inner = isDate(member) ? 1 : 0
        position = 9
        break
      case 'confidentialIndicator':
        inner = isBoolean(member) ? 1 : 0
        position = 10
        break
      case 'commentTextBag':
        inner = weightOfAll(member, weightOfOrderedText, ordered)
        position = 11
        break
      case 'additionalDataBag':
        inner = weightOfAll(member, weightOfAdditionalData, ordered)
        position = 12
        break
      default: return 0
    }
    if (inner === 0 || (ordered && position < before)) return 0
    weight += inner
  }
  return missing === 0 ? weight : 0
}

/** Weight of `ExceptionCoverage`. */
export function weightOfExceptionCoverage(value: unknown, ordered: boolean): number {
  if (!isObject(value)) return 0
  let missing = 2
  let weight = 1
  let position = 0
  for (const name in value) {
    if (!Object.prototype.hasOwnProperty.call(value, name)) return 0
    const member = value[name]
    const before = position
    let inner = 0
    switch (name) {
      case 'exceptionCode':
        inner = isToken(member) ? 1 : 0
        position = 0
        missing--
        break
      case 'exceptionTotalQuantity':
        inner = isNonNegativeInteger(member) ? 1 : 0
        position = 1
        missing--
        break
      default: return 0
    }
    if (inner === 0 || (ordered && position < before)) return 0
    weight += inner
  }
  return missing === 0 ? weight : 0
}

/** Weight of `AuthorityFile`. */
export function weightOfAuthorityFile(value: unknown, ordered: boolean): number {
  if (!isObject(value)) return 0
  let missing = 1
  let weight = 1
  let position = 0
  for (const name in value) {
    if (!Object.prototype.hasOwnProperty.call(value, name)) return 0
    const member = value[name]
    const before = position
    let inner = 0
    switch (name) {
      case 'provisionIndicator':
        inner = isBoolean(member) ? 1 : 0
        position = 0
        missing--
        break
      case 'authorityFileFormatCode':
        inner = isAuthorityFileFormatCode(member) ? 1 : 0
        position = 1
        break
      case 'authorityFileVersionNumber':
        inner = isText(member) ? 1 : 0
        position = 2
        break
      case 'authorityFilePeriod':
        inner = weightOfDateRange(member, ordered)
        position = 3
        break
      case 'updateAFCategory':
        inner = isUpdateAFCategory(member) ? 1 : 0
        position = 4
        break
      case 'frequencyCategory':
        inner = isToken(member) ? 1 : 0
        position = 5
        break
      case 'lastUpdateDate':
        inner = isDate(member) ? 1 : 0
        position = 6
        break
      case 'authorityFileURI':
        inner = isURI(member) ? 1 : 0
        position = 7
        break
      case 'definitionFileURI':
        inner = isURI(member) ? 1 : 0
        position = 8
        break
      case 'publicationTotalQuantity':
        inner = isNonNegativeInteger(member) ? 1 : 0
        position = 9
        break
      case 'exceptionCoverageBag':
        inner = weightOfAll(member, weightOfExceptionCoverage, ordered)
        position = 10
        break
      case 'confidentialIndicator':
        inner = isBoolean(member) ? 1 : 0
        position = 11
        break
      case 'commentTextBag':
        inner = weightOfAll(member, weightOfOrderedText, ordered)
        position = 12
        break
      case 'additionalDataBag':
        inner = weightOfAll(member, weightOfAdditionalData, ordered)
        position = 13
        break
      default: return 0
    }
    if (inner === 0 || (ordered && position < before)) return 0
    weight += inner
  }
  return missing === 0 ? weight : 0
}

/** Weight of `CooperationSection`. */
export function weightOfCooperationSection(value: unknown, ordered: boolean): number {
  if (!isObject(value)) return 0
  let missing = 1
  let weight = 1
  let position = 0
  for (const name in value) {
    if (!Object.prototype.hasOwnProperty.call(value, name)) return 0
    const member = value[name]
    const before = position
    let inner = 0
    switch (name) {
      case 'referenceDate':
        inner = isDate(member) ? 1 : 0
        position = 0
        missing--
        break
      case 'cooperationProjectBag':
        inner = weightOfAll(member, weightOfCooperationProject, ordered)
        position = 1
        break
      case 'globalIdentifierPilot':
        inner = weightOfGlobalIdentifierPilot(member, ordered)
        position = 2
        break
      case 'apiCatalogueEntryBag':
        inner = weightOfAll(member, weightOfAPICatalogueEntry, ordered)
        position = 3
        break
      case 'authorityFile':
        inner = weightOfAuthorityFile(member, ordered)
        position = 4
        break
      case 'confidentialIndicator':
        inner = isBoolean(member) ? 1 : 0
        position = 5
        break
      case 'commentTextBag':
        inner = weightOfAll(member, weightOfOrderedText, ordered)
        position = 6
        break
      case 'additionalDataBag':
        inner = weightOfAll(member, weightOfAdditionalData, ordered)
        position = 7
        break
      default: return 0
    }
    if (inner === 0 || (ordered && position < before)) return 0
    weight += inner
  }
  return missing === 0 ? weight : 0
}

/** Weight of `StandardImplementation`. */
export function weightOfStandardImplementation(value: unknown, ordered: boolean): number {
  if (!isObject(value)) return 0
  let missing = 2
  let weight = 1
  let position = 0
  for (const name in value) {
    if (!Object.prototype.hasOwnProperty.call(value, name)) return 0
    const member = value[name]
    const before = position
    let inner = 0
    switch (name) {
      case 'standardUse':
        inner = weightOfStandardUse(member, ordered)
        position = 0
        missing--
        break
      case 'ipRightCategoryBag':
        inner = areAll(member, isToken) ? 1 : 0
        position = 1
        break
      case 'implementationStatusCategory':
        inner = isToken(member) ? 1 : 0
        position = 2
        missing--
        break
      case 'originalStatus':
        inner = weightOfOriginalStatus(member, ordered)
        position = 3
        break
      case 'targetDate':
        inner = isDate(member) ? 1 : 0
        position = 4
        break
      case 'deviationTextBag':
        inner = weightOfAll(member, weightOfMultilingualText, ordered)
        position = 5
        break
      case 'confidentialIndicator':
        inner = isBoolean(member) ? 1 : 0
        position = 6
        break
      case 'commentTextBag':
        inner = weightOfAll(member, weightOfOrderedText, ordered)
        position = 7
        break
      case 'additionalDataBag':
        inner = weightOfAll(member, weightOfAdditionalData, ordered)
        position = 8
        break
      default: return 0
    }
    if (inner === 0 || (ordered && position < before)) return 0
    weight += inner
  }
  return missing === 0 ? weight : 0
}

/** Weight of `TaskForceExpertise`. */
export function weightOfTaskForceExpertise(value: unknown, ordered: boolean): number {
  if (!isObject(value)) return 0
  let missing = 2
  let weight = 1
  let position = 0
  for (const name in value) {
    if (!Object.prototype.hasOwnProperty.call(value, name)) return 0
    const member = value[name]
    const before = position
    let inner = 0
    switch (name) {
      case 'taskForceName':
        inner = isText(member) ? 1 : 0
        position = 0
        missing--
        break
      case 'expertQuantity':
        inner = isNonNegativeInteger(member) ? 1 : 0
        position = 1
        missing--
        break
      case 'personFullNameBag':
        inner = areAll(member, isText) ? 1 : 0
        position = 2
        break
      default: return 0
    }
    if (inner === 0 || (ordered && position < before)) return 0
    weight += inner
  }
  return missing === 0 ? weight : 0
}

/** Weight of `SurveyParticipation`. */
export function weightOfSurveyParticipation(value: unknown, ordered: boolean): number {
  if (!isObject(value)) return 0
  let missing = 2
  let weight = 1
  let position = 0
  for (const name in value) {
    if (!Object.prototype.hasOwnProperty.call(value, name)) return 0
    const member = value[name]
    const before = position
    let inner = 0
    switch (name) {
      case 'titleTextBag':
        inner = weightOfAll(member, weightOfMultilingualText, ordered)
        position = 0
        missing--
        break
      case 'surveyAnswerCategory':
        inner = isSurveyAnswerCategory(member) ? 1 : 0
        position = 1
        missing--
        break
      case 'answerDate':
        inner = isDate(member) ? 1 : 0
        position = 2
        break
      case 'webURI':
        inner = isURI(member) ? 1 : 0
        position = 3
        break
      default: return 0
    }
    if (inner === 0 || (ordered && position < before)) return 0
    weight += inner
  }
  return missing === 0 ? weight : 0
}

/** Weight of `WIPOStandardSection`. */
export function weightOfWIPOStandardSection(value: unknown, ordered: boolean): number {
  if (!isObject(value)) return 0
  let missing = 1
  let weight = 1
  let position = 0
  for (const name in value) {
    if (!Object.prototype.hasOwnProperty.call(value, name)) return 0
    const member = value[name]
    const before = position
    let inner = 0
    switch (name) {
      case 'referenceDate':
        inner = isDate(member) ? 1 : 0
        position = 0
        missing--
        break
      case 'standardImplementationBag':
        inner = weightOfAll(member, weightOfStandardImplementation, ordered)
        position = 1
        break
      case 'taskForceExpertiseBag':
        inner = weightOfAll(member, weightOfTaskForceExpertise, ordered)
        position = 2
        break
      case 'surveyParticipationBag':
        inner = weightOfAll(member, weightOfSurveyParticipation, ordered)
        position = 3
        break
      case 'confidentialIndicator':
        inner = isBoolean(member) ? 1 : 0
        position = 4
        break
      case 'commentTextBag':
        inner = weightOfAll(member, weightOfOrderedText, ordered)
        position = 5
        break
      case 'additionalDataBag':
        inner = weightOfAll(member, weightOfAdditionalData, ordered)
        position = 6
        break
      default: return 0
    }
    if (inner === 0 || (ordered && position < before)) return 0
    weight += inner
  }
  return missing === 0 ? weight : 0
}

/** Weight of `SecurityPolicy`. */
export function weightOfSecurityPolicy(value: unknown, ordered: boolean): number {
  if (!isObject(value)) return 0
  let missing = 2
  let weight = 1
  let position = 0
  for (const name in value) {
    if (!Object.prototype.hasOwnProperty.call(value, name)) return 0
    const member = value[name]
    const before = position
    let inner = 0
    switch (name) {
      case 'titleTextBag':
        inner = weightOfAll(member, weightOfMultilingualText, ordered)
        position = 0
        missing--
        break
      case 'implementationStatusCategory':
        inner = isToken(member) ? 1 : 0
        position = 1
        missing--
        break
      case 'securityBasisCategoryBag':
        inner = areAll(member, isToken) ? 1 : 0
        position = 2
        break
      case 'adoptionDate':
        inner = isDate(member) ? 1 : 0
        position = 3
        break
      case 'revisionDate':
        inner = isDate(member) ? 1 : 0
        position = 4
        break
      case 'policyDocument':
        inner = weightOfDocumentReference(member, ordered)
        position = 5
        break
      case 'yearlyEvaluation':
        inner = weightOfYearlyEvaluation(member, ordered)
        position = 6
        break
      case 'sharingBag':
        inner = weightOfAll(member, weightOfSharing, ordered)
        position = 7
        break
      case 'confidentialIndicator':
        inner = isBoolean(member) ? 1 : 0
        position = 8
        break
      case 'commentTextBag':
        inner = weightOfAll(member, weightOfOrderedText, ordered)
        position = 9
        break
      case 'additionalDataBag':
        inner = weightOfAll(member, weightOfAdditionalData, ordered)
        position = 10
        break
      default: return 0
    }
    if (inner === 0 || (ordered && position < before)) return 0
    weight += inner
  }
  return missing === 0 ? weight : 0
}

/** Weight of `SecurityChallenge`. */
export function weightOfSecurityChallenge(value: unknown, ordered: boolean): number {
  if (!isObject(value)) return 0
  let missing = 1
  let weight = 1
  let position = 0
  for (const name in value) {
    if (!Object.prototype.hasOwnProperty.call(value, name)) return 0
    const member = value[name]
    const before = position
    let inner = 0
    switch (name) {
      case 'challengeTextBag':
        inner = weightOfAll(member, weightOfMultilingualText, ordered)
        position = 0
        missing--
        break
      case 'solutionTextBag':
        inner = weightOfAll(member, weightOfMultilingualText, ordered)
        position = 1
        break
      case 'confidentialIndicator':
        inner = isBoolean(member) ? 1 : 0
        position = 2
        break
      case 'commentTextBag':
        inner = weightOfAll(member, weightOfOrderedText, ordered)
        position = 3
        break
      case 'additionalDataBag':
        inner = weightOfAll(member, weightOfAdditionalData, ordered)
        position = 4
        break
      default: return 0
    }
    if (inner === 0 || (ordered && position < before)) return 0
    weight += inner
  }
  return missing === 0 ? weight : 0
}

/** Weight of `ITSecuritySection`. */
export function weightOfITSecuritySection(value: unknown, ordered: boolean): number {
  if (!isObject(value)) return 0
  let missing = 1
  let weight = 1
  let position = 0
  for (const name in value) {
    if (!Object.prototype.hasOwnProperty.call(value, name)) return 0
    const member = value[name]
    const before = position
    let inner = 0
    switch (name) {
      case 'referenceDate':
        inner = isDate(member) ? 1 : 0
        position = 0
        missing--
        break
      case 'securityPolicyBag':
        inner = weightOfAll(member, weightOfSecurityPolicy, ordered)
        position = 1
        break
      case 'securityChallengeBag':
        inner = weightOfAll(member, weightOfSecurityChallenge, ordered)
        position = 2
        break
      case 'sharingBag':
        inner = weightOfAll(member, weightOfSharing, ordered)
        position = 3
        break
      case 'confidentialIndicator':
        inner = isBoolean(member) ? 1 : 0
        position = 4
        break
      case 'commentTextBag':
        inner = weightOfAll(member, weightOfOrderedText, ordered)
        position = 5
        break
      case 'additionalDataBag':
        inner = weightOfAll(member, weightOfAdditionalData, ordered)
        position = 6
        break
      default: return 0
    }
    if (inner === 0 || (ordered && position < before)) return 0
    weight += inner
  }
  return missing === 0 ? weight : 0
}

/** Weight of `Lesson`. */
export function weightOfLesson(value: unknown, ordered: boolean): number {
  if (!isObject(value)) return 0
  let missing = 2
  let weight = 1
  let position = 0
  for (const name in value) {
    if (!Object.prototype.hasOwnProperty.call(value, name)) return 0
    const member = value[name]
    const before = position
    let inner = 0
    switch (name) {
      case 'lessonPhaseCategory':
        inner = isToken(member) ? 1 : 0
        position = 0
        missing--
        break
      case 'lessonTextBag':
        inner = weightOfAll(member, weightOfMultilingualText, ordered)
        position = 1
        missing--
        break
      default: return 0
    }
    if (inner === 0 || (ordered && position < before)) return 0
    weight += inner
  }
  return missing === 0 ? weight : 0
}

/** Weight of `ICTProject`. */
export function weightOfICTProject(value: unknown, ordered: boolean): number {
  if (!isObject(value)) return 0
  let missing = 3
  let weight = 1
  let position = 0
  for (const name in value) {
    if (!Object.prototype.hasOwnProperty.call(value, name)) return 0
    const member = value[name]
    const before = position
    let inner = 0
    switch (name) {
      case 'projectIdentifier':
        inner = isKeyIdentifier(member) ? 1 : 0
        position = 0
        missing--
        break
      case 'titleTextBag':
        inner = weightOfAll(member, weightOfMultilingualText, ordered)
        position = 1
        missing--
        break
      case 'deliveryModelCategory':
        inner = isToken(member) ? 1 : 0
        position = 2
        missing--
        break
      case 'stageCategory':
        inner = isToken(member) ? 1 : 0
        position = 3
        break
      case 'projectPhaseCategory':
        inner = isToken(member) ? 1 : 0
        position = 4
        break
      case 'projectPeriod':
        inner = weightOfDateRange(member, ordered)
        position = 5
        break
      case 'costBandCategory':
        inner = isToken(member) ? 1 : 0
        position = 6
        break
      case 'resultTextBag':
        inner = weightOfAll(member, weightOfMultilingualText, ordered)
        position = 7
        break
      case 'lessonBag':
        inner = weightOfAll(member, weightOfLesson, ordered)
        position = 8
        break
      case 'sharingBag':
        inner = weightOfAll(member, weightOfSharing, ordered)
        position = 9
        break
      case 'confidentialIndicator':
        inner = isBoolean(member) ? 1 : 0
        position = 10
        break
      case 'commentTextBag':
        inner = weightOfAll(member, weightOfOrderedText, ordered)
        position = 11
        break
      case 'additionalDataBag':
        inner = weightOfAll(member, weightOfAdditionalData, ordered)
        position = 12
        break
      default: return 0
    }
    if (inner === 0 || (ordered && position < before)) return 0
    weight += inner
  }
  return missing === 0 ? weight : 0
}

/** Weight of `ICTProjectSection`. */
export function weightOfICTProjectSection(value: unknown, ordered: boolean): number {
  if (!isObject(value)) return 0
  let missing = 1
  let weight = 1
  let position = 0
  for (const name in value) {
    if (!Object.prototype.hasOwnProperty.call(value, name)) return 0
    const member = value[name]
    const before = position
    let inner = 0
    switch (name) {
      case 'referenceDate':
        inner = isDate(member) ? 1 : 0
        position = 0
        missing--
        break
      case 'ictProjectBag':
        inner = weightOfAll(member, weightOfICTProject, ordered)
        position = 1
        break
      case 'confidentialIndicator':
        inner = isBoolean(member) ? 1 : 0
        position = 2
        break
      case 'commentTextBag':
        inner = weightOfAll(member, weightOfOrderedText, ordered)
        position = 3
        break
      case 'additionalDataBag':
        inner = weightOfAll(member, weightOfAdditionalData, ordered)
        position = 4
        break
      default: return 0
    }
    if (inner === 0 || (ordered && position < before)) return 0
    weight += inner
  }
  return missing === 0 ? weight : 0
}

/** Weight of `FindingJustification`. */
export function weightOfFindingJustification(value: unknown, ordered: boolean): number {
  if (!isObject(value)) return 0
  let missing = 2
  let weight = 1
  let position = 0
  for (const name in value) {
    if (!Object.prototype.hasOwnProperty.call(value, name)) return 0
    const member = value[name]
    const before = position
    let inner = 0
    switch (name) {
      case 'justifiedFindingCode':
        inner = isToken(member) ? 1 : 0
        position = 0
        missing--
        break
      case 'justifiedPathText':
        inner = isText(member) ? 1 : 0
        position = 1
        break
      case 'justificationTextBag':
        inner = weightOfAll(member, weightOfMultilingualText, ordered)
        position = 2
        missing--
        break
      default: return 0
    }
    if (inner === 0 || (ordered && position < before)) return 0
    weight += inner
  }
  return missing === 0 ? weight : 0
}

/** Weight of `OfficeReport`. */
export function weightOfOfficeReport(value: unknown, ordered: boolean): number {
  if (!isObject(value)) return 0
  let missing = 7
  let weight = 1
  let position = 0
  for (const name in value) {
    if (!Object.prototype.hasOwnProperty.call(value, name)) return 0
    const member = value[name]
    const before = position
    let inner = 0
    switch (name) {
      case 'documentStatusText':
        inner = isText(member) ? 1 : 0
        position = 0
        break
      case 'ipoVersion':
        inner = member === 'ICT_V1_0' ? 1 : 0
        position = 1
        missing--
        break
      case 'languageCode':
        inner = isExtendedISOLanguageCode(member) ? 1 : 0
        position = 2
        break
      case 'st96Version':
        inner = member === 'V6_0' ? 1 : 0
        position = 3
        missing--
        break
      case 'officeReportIdentifier':
        inner = isKeyIdentifier(member) ? 1 : 0
        position = 4
        missing--
        break
      case 'replacedReport':
        inner = weightOfReplacedReport(member, ordered)
        position = 5
        break
      case 'ipOfficeCode':
        inner = isExtendedWIPOST3Code(member) ? 1 : 0
        position = 6
        missing--
        break
      case 'reportingPeriod':
        inner = weightOfDateRange(member, ordered)
        position = 7
        missing--
        break
      case 'reportStatusCategory':
        inner = isReportStatusCategory(member) ? 1 : 0
        position = 8
        missing--
        break
      case 'reportVersionNumber':
        inner = isText(member) ? 1 : 0
        position = 9
        break
      case 'submissionDate':
        inner = isDate(member) ? 1 : 0
        position = 10
        break
      case 'recommendationSetIdentifier':
        inner = isKeyIdentifier(member) ? 1 : 0
        position = 11
        missing--
        break
      case 'titleTextBag':
        inner = weightOfAll(member, weightOfMultilingualText, ordered)
        position = 12
        break
      case 'reportContactBag':
        inner = weightOfAll(member, weightOfReportContact, ordered)
        position = 13
        break
      case 'summaryTextBag':
        inner = weightOfAll(member, weightOfMultilingualText, ordered)
        position = 14
        break
      case 'confidentialIndicator':
        inner = isBoolean(member) ? 1 : 0
        position = 15
        break
      case 'responseBag':
        inner = weightOfAll(member, weightOfResponse, ordered)
        position = 16
        break
      case 'ictStrategySection':
        inner = weightOfICTStrategySection(member, ordered)
        position = 17
        break
      case 'digitizationSection':
        inner = weightOfDigitizationSection(member, ordered)
        position = 18
        break
      case 'dataGovernanceSection':
        inner = weightOfDataGovernanceSection(member, ordered)
        position = 19
        break
      case 'digitalTransformationSection':
        inner = weightOfDigitalTransformationSection(member, ordered)
        position = 20
        break
      case 'emergingTechnologySection':
        inner = weightOfEmergingTechnologySection(member, ordered)
        position = 21
        break
      case 'referenceArchitectureSection':
        inner = weightOfReferenceArchitectureSection(member, ordered)
        position = 22
        break
      case 'cooperationSection':
        inner = weightOfCooperationSection(member, ordered)
        position = 23
        break
      case 'wipoStandardSection':
        inner = weightOfWIPOStandardSection(member, ordered)
        position = 24
        break
      case 'itSecuritySection':
        inner = weightOfITSecuritySection(member, ordered)
        position = 25
        break
      case 'ictProjectSection':
        inner = weightOfICTProjectSection(member, ordered)
        position = 26
        break
      case 'findingJustificationBag':
        inner = weightOfAll(member, weightOfFindingJustification, ordered)
        position = 27
        break
      case 'commentTextBag':
        inner = weightOfAll(member, weightOfOrderedText, ordered)
        position = 28
        break
      case 'additionalDataBag':
        inner = weightOfAll(member, weightOfAdditionalData, ordered)
        position = 29
        break
      case 'provenance':
        inner = weightOfProvenance(member, ordered)
        position = 30
        break
      case 'unmappedContentBag':
        inner = weightOfAll(member, weightOfUnmappedContent, ordered)
        position = 31
        break
      default: return 0
    }
    if (inner === 0 || (ordered && position < before)) return 0
    weight += inner
  }
  return missing === 0 ? weight : 0
}
