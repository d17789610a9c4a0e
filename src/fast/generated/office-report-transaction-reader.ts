/**
 * Readers of the records of `office-report-transaction`, from bytes to checked objects.
 *
 * Generated from the declarations in src/model by `npm run generate`. Do not edit: change the declaration.
 */
import type {
  Identifier, OfficeReportTransaction,
} from '../../model/types.ts'
import { COM, type Cursor, END, ICT, type Name } from '../cursor.ts'
import type { Draft } from '../draft.ts'
import { name } from '../names.ts'
import { simpleValues } from '../simple-values.ts'
import { unusual } from '../unusual.ts'
import { readAdditionalData, readOrderedText, readUnmappedContent } from './shared-reader.ts'
import { readOfficeReport } from './office-report-reader.ts'

const comOfficeCodeAttribute = name(COM, 'officeCode', '="')
const comTransactionIdentifier = name(COM, 'TransactionIdentifier', '')
const comIPOfficeCode = name(COM, 'IPOfficeCode')
const ictTransactionDateTime = name(ICT, 'TransactionDateTime')
const comTransactionTotalQuantity = name(COM, 'TransactionTotalQuantity')
const comCommentTextBag = name(COM, 'CommentTextBag')
const ictAdditionalDataBag = name(ICT, 'AdditionalDataBag')
const ictUnmappedContentBag = name(ICT, 'UnmappedContentBag')
const ictOfficeReportBag = name(ICT, 'OfficeReportBag')
const comCommentText = name(COM, 'CommentText', '')
const ictAdditionalData = name(ICT, 'AdditionalData', '')
const ictUnmappedContent = name(ICT, 'UnmappedContent')
const ictOfficeReport = name(ICT, 'OfficeReport', '')
const token = simpleValues('RecommendationSet', 'sourceDocument', 'documentSymbolText')
const extendedWIPOST3CodeType = simpleValues('RecommendationSet', 'additionalDataBag', 'officeCode')
const dateTime = simpleValues('OfficeReportTransaction', 'transactionDateTime')
const nonNegativeInteger = simpleValues('OfficeReport', 'digitizationSection', 'collectionBag', 'holdingTotalQuantity')

/** A `Identifier`, from behind the name in its start tag to behind the end tag `end`. */
export function readIdentifier(c: Cursor, end: Name): Identifier {
  let officeCode: Identifier['officeCode']
  while (c.hasAttribute()) {
    const word = c.attribute()
    if (word === 0x6966666f && c.is(comOfficeCodeAttribute)) officeCode = officeCode === undefined ? c.attributeValue(extendedWIPOST3CodeType) : unusual()
    else unusual()
  }
  const text: Draft<Identifier> = { value: c.value(token, end) }
  if (officeCode !== undefined) text.officeCode = officeCode
  return text as Identifier
}

/** The items in a `com:CommentTextBag`, one at least. */
function commentTextBag(c: Cursor): OfficeReportTransaction['commentTextBag'] & {} {
  const items: (OfficeReportTransaction['commentTextBag'] & {})[number][] = []
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
function additionalDataBag(c: Cursor): OfficeReportTransaction['additionalDataBag'] & {} {
  const items: (OfficeReportTransaction['additionalDataBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x69646441 || !c.is(ictAdditionalData)) unusual()
    items.push(readAdditionalData(c, ictAdditionalData))
    word = c.next()
  } while (word !== END)
  c.end(ictAdditionalDataBag)
  return items
}

/** The items in a `ict:UnmappedContentBag`, one at least. */
function unmappedContentBag(c: Cursor): OfficeReportTransaction['unmappedContentBag'] & {} {
  const items: (OfficeReportTransaction['unmappedContentBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x616d6e55 || !c.is(ictUnmappedContent)) unusual()
    items.push(readUnmappedContent(c, ictUnmappedContent))
    word = c.next()
  } while (word !== END)
  c.end(ictUnmappedContentBag)
  return items
}

/** The items in a `ict:OfficeReportBag`, one at least. */
function officeReportBag(c: Cursor): OfficeReportTransaction['officeReportBag'] & {} {
  const items: (OfficeReportTransaction['officeReportBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x6966664f || !c.is(ictOfficeReport)) unusual()
    items.push(readOfficeReport(c, ictOfficeReport))
    word = c.next()
  } while (word !== END)
  c.end(ictOfficeReportBag)
  return items
}

/** What stands in the element of a `OfficeReportTransaction`, behind its start tag. */
export function readOfficeReportTransactionContent(c: Cursor, end: Name, record: Draft<OfficeReportTransaction>): OfficeReportTransaction {
  let word = c.next()
  if (word === 0x6e617254 && c.is(comTransactionIdentifier)) {
    record.transactionIdentifier = readIdentifier(c, comTransactionIdentifier)
    word = c.next()
  } else unusual()
  if (word === 0x664f5049 && c.is(comIPOfficeCode)) {
    record.ipOfficeCode = c.value(extendedWIPOST3CodeType, comIPOfficeCode)
    word = c.next()
  } else unusual()
  if (word === 0x6e617254 && c.is(ictTransactionDateTime)) {
    record.transactionDateTime = c.value(dateTime, ictTransactionDateTime)
    word = c.next()
  } else unusual()
  if (word === 0x6e617254 && c.is(comTransactionTotalQuantity)) {
    record.transactionTotalQuantity = c.value(nonNegativeInteger, comTransactionTotalQuantity)
    word = c.next()
  } else unusual()
  if (word === 0x6d6d6f43 && c.is(comCommentTextBag)) {
    record.commentTextBag = commentTextBag(c)
    word = c.next()
  }
  if (word === 0x69646441 && c.is(ictAdditionalDataBag)) {
    record.additionalDataBag = additionalDataBag(c)
    word = c.next()
  }
  if (word === 0x616d6e55 && c.is(ictUnmappedContentBag)) {
    record.unmappedContentBag = unmappedContentBag(c)
    word = c.next()
  }
  if (word === 0x6966664f && c.is(ictOfficeReportBag)) {
    record.officeReportBag = officeReportBag(c)
    word = c.next()
  } else unusual()
  if (word !== END) unusual()
  c.end(end)
  return record as OfficeReportTransaction
}
