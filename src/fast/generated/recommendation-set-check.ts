/**
 * Checks of the records of `recommendation-set`: each gives the weight of a valid value, or 0.
 *
 * Generated from the declarations in src/model by `npm run generate`. Do not edit: change the declaration.
 */
import { areAll, isObject, weightOfAll } from '../check-records.ts'
import { isBoolean, isText, isToken, isURI } from '../check-values.ts'
import { weightOfAdditionalData, weightOfMultilingualText, weightOfOrderedText, weightOfProvenance, weightOfUnmappedContent } from './shared-check.ts'
import {
  isDate, isDutyStrengthCategory, isDutyVerbCategory, isEditionStatusCategory, isExtendedISOLanguageCode, isItemKeyIdentifier,
  isKeyIdentifier, isListCategory, isMappingCategory, isOriginCategory,
} from './values-check.ts'

/** Weight of `ShortLabelText`. */
export function weightOfShortLabelText(value: unknown, ordered: boolean): number {
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
      case 'value':
        inner = isText(member) ? 1 : 0
        position = 0
        missing--
        break
      case 'languageCode':
        inner = isExtendedISOLanguageCode(member) ? 1 : 0
        position = 1
        missing--
        break
      case 'originCategory':
        inner = isOriginCategory(member) ? 1 : 0
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

/** Weight of `SourceDocument`. */
export function weightOfSourceDocument(value: unknown, ordered: boolean): number {
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
      case 'documentTitleText':
        inner = isText(member) ? 1 : 0
        position = 0
        missing--
        break
      case 'documentSymbolText':
        inner = isToken(member) ? 1 : 0
        position = 1
        break
      case 'documentDate':
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

/** Weight of `LabelledText`. */
export function weightOfLabelledText(value: unknown, ordered: boolean): number {
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
      case 'value':
        inner = isText(member) ? 1 : 0
        position = 0
        missing--
        break
      case 'languageCode':
        inner = isExtendedISOLanguageCode(member) ? 1 : 0
        position = 1
        missing--
        break
      case 'printedLabelText':
        inner = isText(member) ? 1 : 0
        position = 2
        break
      default: return 0
    }
    if (inner === 0 || (ordered && position < before)) return 0
    weight += inner
  }
  return missing === 0 ? weight : 0
}

/** Weight of `Duty`. */
export function weightOfDuty(value: unknown, ordered: boolean): number {
  if (!isObject(value)) return 0
  let missing = 5
  let weight = 1
  let position = 0
  for (const name in value) {
    if (!Object.prototype.hasOwnProperty.call(value, name)) return 0
    const member = value[name]
    const before = position
    let inner = 0
    switch (name) {
      case 'originCategory':
        inner = isOriginCategory(member) ? 1 : 0
        position = 0
        missing--
        break
      case 'dutyActorCategory':
        inner = isToken(member) ? 1 : 0
        position = 1
        missing--
        break
      case 'dutyStrengthCategory':
        inner = isDutyStrengthCategory(member) ? 1 : 0
        position = 2
        missing--
        break
      case 'dutyQualifierCategoryBag':
        inner = areAll(member, isToken) ? 1 : 0
        position = 3
        break
      case 'dutyVerbCategoryBag':
        inner = areAll(member, isDutyVerbCategory) ? 1 : 0
        position = 4
        missing--
        break
      case 'yearlyEvaluationIndicator':
        inner = isBoolean(member) ? 1 : 0
        position = 5
        missing--
        break
      default: return 0
    }
    if (inner === 0 || (ordered && position < before)) return 0
    weight += inner
  }
  return missing === 0 ? weight : 0
}

/** Weight of `SubItem`. */
export function weightOfSubItem(value: unknown, ordered: boolean): number {
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
      case 'subItemIdentifier':
        inner = isItemKeyIdentifier(member) ? 1 : 0
        position = 0
        missing--
        break
      case 'subItemTextBag':
        inner = weightOfAll(member, weightOfLabelledText, ordered)
        position = 1
        missing--
        break
      case 'dutyBag':
        inner = weightOfAll(member, weightOfDuty, ordered)
        position = 2
        break
      default: return 0
    }
    if (inner === 0 || (ordered && position < before)) return 0
    weight += inner
  }
  return missing === 0 ? weight : 0
}

/** Weight of `Action`. */
export function weightOfAction(value: unknown, ordered: boolean): number {
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
      case 'actionIdentifier':
        inner = isItemKeyIdentifier(member) ? 1 : 0
        position = 0
        missing--
        break
      case 'actionTextBag':
        inner = weightOfAll(member, weightOfLabelledText, ordered)
        position = 1
        missing--
        break
      case 'dutyBag':
        inner = weightOfAll(member, weightOfDuty, ordered)
        position = 2
        break
      case 'subItemListCategory':
        inner = isListCategory(member) ? 1 : 0
        position = 3
        break
      case 'subItemBag':
        inner = weightOfAll(member, weightOfSubItem, ordered)
        position = 4
        break
      default: return 0
    }
    if (inner === 0 || (ordered && position < before)) return 0
    weight += inner
  }
  return missing === 0 ? weight : 0
}

/** Weight of `EarlierItemReference`. */
export function weightOfEarlierItemReference(value: unknown, ordered: boolean): number {
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
      case 'earlierSetIdentifier':
        inner = isKeyIdentifier(member) ? 1 : 0
        position = 0
        missing--
        break
      case 'earlierItemIdentifierBag':
        inner = areAll(member, isItemKeyIdentifier) ? 1 : 0
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

/** Weight of `NewRecommendation`. */
export function weightOfNewRecommendation(value: unknown, ordered: boolean): number {
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
      case 'newIndicator':
        inner = isBoolean(member) ? 1 : 0
        position = 0
        missing--
        break
      case 'newTextBag':
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

/** Weight of `Correspondence`. */
export function weightOfCorrespondence(value: unknown, ordered: boolean): number {
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
      case 'earlierItemReference':
        inner = weightOfEarlierItemReference(member, ordered)
        position = 0
        missing--
        break
      case 'newRecommendation':
        inner = weightOfNewRecommendation(member, ordered)
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

/** Weight of `Recommendation`. */
export function weightOfRecommendation(value: unknown, ordered: boolean): number {
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
      case 'recommendationIdentifier':
        inner = isKeyIdentifier(member) ? 1 : 0
        position = 0
        missing--
        break
      case 'recommendationNumber':
        inner = isItemKeyIdentifier(member) ? 1 : 0
        position = 1
        missing--
        break
      case 'shortLabelTextBag':
        inner = weightOfAll(member, weightOfShortLabelText, ordered)
        position = 2
        break
      case 'statementTextBag':
        inner = weightOfAll(member, weightOfLabelledText, ordered)
        position = 3
        break
      case 'dutyBag':
        inner = weightOfAll(member, weightOfDuty, ordered)
        position = 4
        break
      case 'actionBag':
        inner = weightOfAll(member, weightOfAction, ordered)
        position = 5
        break
      case 'correspondence':
        inner = weightOfCorrespondence(member, ordered)
        position = 6
        break
      default: return 0
    }
    if (inner === 0 || (ordered && position < before)) return 0
    weight += inner
  }
  return missing === 0 ? weight : 0
}

/** Weight of `MappingLink`. */
export function weightOfMappingLink(value: unknown, ordered: boolean): number {
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
      case 'mappingCategory':
        inner = isMappingCategory(member) ? 1 : 0
        position = 0
        missing--
        break
      case 'fromItemIdentifierBag':
        inner = areAll(member, isItemKeyIdentifier) ? 1 : 0
        position = 1
        break
      case 'toItemIdentifierBag':
        inner = areAll(member, isItemKeyIdentifier) ? 1 : 0
        position = 2
        break
      default: return 0
    }
    if (inner === 0 || (ordered && position < before)) return 0
    weight += inner
  }
  return missing === 0 ? weight : 0
}

/** Weight of `SetMapping`. */
export function weightOfSetMapping(value: unknown, ordered: boolean): number {
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
      case 'mappedSetIdentifier':
        inner = isKeyIdentifier(member) ? 1 : 0
        position = 0
        missing--
        break
      case 'mappingSourceText':
        inner = isText(member) ? 1 : 0
        position = 1
        missing--
        break
      case 'mappingLinkBag':
        inner = weightOfAll(member, weightOfMappingLink, ordered)
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

/** Weight of `RecommendationSet`. */
export function weightOfRecommendationSet(value: unknown, ordered: boolean): number {
  if (!isObject(value)) return 0
  let missing = 5
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
      case 'recommendationSetIdentifier':
        inner = isKeyIdentifier(member) ? 1 : 0
        position = 4
        missing--
        break
      case 'editionStatusCategory':
        inner = isEditionStatusCategory(member) ? 1 : 0
        position = 5
        missing--
        break
      case 'titleTextBag':
        inner = weightOfAll(member, weightOfMultilingualText, ordered)
        position = 6
        break
      case 'shortLabelTextBag':
        inner = weightOfAll(member, weightOfShortLabelText, ordered)
        position = 7
        break
      case 'sourceDocument':
        inner = weightOfSourceDocument(member, ordered)
        position = 8
        break
      case 'recommendationBag':
        inner = weightOfAll(member, weightOfRecommendation, ordered)
        position = 9
        missing--
        break
      case 'setMappingBag':
        inner = weightOfAll(member, weightOfSetMapping, ordered)
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
      case 'provenance':
        inner = weightOfProvenance(member, ordered)
        position = 13
        break
      case 'unmappedContentBag':
        inner = weightOfAll(member, weightOfUnmappedContent, ordered)
        position = 14
        break
      default: return 0
    }
    if (inner === 0 || (ordered && position < before)) return 0
    weight += inner
  }
  return missing === 0 ? weight : 0
}
