/**
 * Checks of records that stand in several kinds of documents: each gives the weight of a valid value, or 0.
 *
 * Generated from the declarations in src/model by `npm run generate`. Do not edit: change the declaration.
 */
import { isObject } from '../check-records.ts'
import { isText, isToken } from '../check-values.ts'
import { isContentHashText, isExtendedISOLanguageCode, isExtendedWIPOST3Code, isMediaTypeText } from './values-check.ts'

/** Weight of `MultilingualText`. */
export function weightOfMultilingualText(value: unknown, ordered: boolean): number {
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
      default: return 0
    }
    if (inner === 0 || (ordered && position < before)) return 0
    weight += inner
  }
  return missing === 0 ? weight : 0
}

/** Weight of `OrderedText`. */
export function weightOfOrderedText(value: unknown, ordered: boolean): number {
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
      case 'languageCode':
        inner = isExtendedISOLanguageCode(member) ? 1 : 0
        position = 1
        break
      case 'sequenceNumber':
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

/** Weight of `AdditionalData`. */
export function weightOfAdditionalData(value: unknown, ordered: boolean): number {
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
      case 'officeCode':
        inner = isExtendedWIPOST3Code(member) ? 1 : 0
        position = 0
        break
      case 'additionalDataName':
        inner = isToken(member) ? 1 : 0
        position = 1
        missing--
        break
      case 'additionalDataText':
        inner = isText(member) ? 1 : 0
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

/** Weight of `Provenance`. */
export function weightOfProvenance(value: unknown, ordered: boolean): number {
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
      case 'fileName':
        inner = isText(member) ? 1 : 0
        position = 0
        break
      case 'mediaTypeText':
        inner = isMediaTypeText(member) ? 1 : 0
        position = 1
        break
      case 'contentHashText':
        inner = isContentHashText(member) ? 1 : 0
        position = 2
        missing--
        break
      case 'importerVersionText':
        inner = isToken(member) ? 1 : 0
        position = 3
        break
      default: return 0
    }
    if (inner === 0 || (ordered && position < before)) return 0
    weight += inner
  }
  return missing === 0 ? weight : 0
}

/** Weight of `UnmappedContent`. */
export function weightOfUnmappedContent(value: unknown, ordered: boolean): number {
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
      case 'unmappedPathText':
        inner = isText(member) ? 1 : 0
        position = 0
        break
      case 'unmappedPlaceText':
        inner = isText(member) ? 1 : 0
        position = 1
        break
      case 'unmappedSourceText':
        inner = isText(member) ? 1 : 0
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
