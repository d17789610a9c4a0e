/**
 * Checks of the records of `office-report-transaction`: each gives the weight of a valid value, or 0.
 *
 * Generated from the declarations in src/model by `npm run generate`. Do not edit: change the declaration.
 */
import { isObject, weightOfAll } from '../check-records.ts'
import { isDateTime, isText, isToken } from '../check-values.ts'
import { weightOfOfficeReport } from './office-report-check.ts'
import { weightOfAdditionalData, weightOfOrderedText, weightOfUnmappedContent } from './shared-check.ts'
import { isExtendedWIPOST3Code, isNonNegativeInteger } from './values-check.ts'

/** Weight of `Identifier`. */
export function weightOfIdentifier(value: unknown, ordered: boolean): number {
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
        inner = isToken(member) ? 1 : 0
        position = 0
        missing--
        break
      case 'officeCode':
        inner = isExtendedWIPOST3Code(member) ? 1 : 0
        position = 1
        break
      default: return 0
    }
    if (inner === 0 || (ordered && position < before)) return 0
    weight += inner
  }
  return missing === 0 ? weight : 0
}

/** Weight of `OfficeReportTransaction`. */
export function weightOfOfficeReportTransaction(value: unknown, ordered: boolean): number {
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
      case 'st96Version':
        inner = member === 'V6_0' ? 1 : 0
        position = 2
        missing--
        break
      case 'transactionIdentifier':
        inner = weightOfIdentifier(member, ordered)
        position = 3
        missing--
        break
      case 'ipOfficeCode':
        inner = isExtendedWIPOST3Code(member) ? 1 : 0
        position = 4
        missing--
        break
      case 'transactionDateTime':
        inner = isDateTime(member) ? 1 : 0
        position = 5
        missing--
        break
      case 'transactionTotalQuantity':
        inner = isNonNegativeInteger(member) ? 1 : 0
        position = 6
        missing--
        break
      case 'commentTextBag':
        inner = weightOfAll(member, weightOfOrderedText, ordered)
        position = 7
        break
      case 'additionalDataBag':
        inner = weightOfAll(member, weightOfAdditionalData, ordered)
        position = 8
        break
      case 'unmappedContentBag':
        inner = weightOfAll(member, weightOfUnmappedContent, ordered)
        position = 9
        break
      case 'officeReportBag':
        inner = weightOfAll(member, weightOfOfficeReport, ordered)
        position = 10
        missing--
        break
      default: return 0
    }
    if (inner === 0 || (ordered && position < before)) return 0
    weight += inner
  }
  return missing === 0 ? weight : 0
}
