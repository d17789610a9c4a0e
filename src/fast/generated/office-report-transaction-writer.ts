/**
 * Writers of the records of `office-report-transaction`: each writes a value and says whether it is valid.
 *
 * Generated from the declarations in src/model by `npm run generate`. Do not edit: change the declaration.
 */
import { isObject } from '../check-records.ts'
import { writeBag } from '../write-records.ts'
import { element, markup, type Element, type XmlOutput } from '../xml-output.ts'
import { writeOfficeReport } from './office-report-writer.ts'
import { writeAdditionalData, writeOrderedText, writeUnmappedContent } from './shared-writer.ts'
import { spellingsOfDateTime, spellingsOfExtendedWIPOST3Code, spellingsOfNonNegativeInteger, spellingsOfToken } from './values-writer.ts'

const comOfficeCodeQuoteMarkup = markup(' com:officeCode="')
const quoteMarkup = markup('"')
const endMarkup = markup('>')
const comDocumentStatusTextQuoteMarkup = markup(' com:documentStatusText="')
const comIpoVersionQuoteICTV10QuoteMarkup = markup(' com:ipoVersion="ICT_V1_0"')
const comSt96VersionQuoteV60QuoteEndMarkup = markup(' com:st96Version="V6_0">')
const comTransactionIdentifier = element('com:TransactionIdentifier', '')
const comIPOfficeCode = element('com:IPOfficeCode', '>')
const ictTransactionDateTime = element('ict:TransactionDateTime', '>')
const comTransactionTotalQuantity = element('com:TransactionTotalQuantity', '>')
const comCommentText = element('com:CommentText', '')
const comCommentTextBag = element('com:CommentTextBag', '>')
const ictAdditionalData = element('ict:AdditionalData', '')
const ictAdditionalDataBag = element('ict:AdditionalDataBag', '>')
const ictUnmappedContent = element('ict:UnmappedContent', '>')
const ictUnmappedContentBag = element('ict:UnmappedContentBag', '>')
const ictOfficeReport = element('ict:OfficeReport', '')
const ictOfficeReportBag = element('ict:OfficeReportBag', '>')

/** Writes `Identifier`. */
export function writeIdentifier(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let value: unknown
  let officeCode: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'value': value = member; break
      case 'officeCode': officeCode = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (officeCode !== undefined) {
    out.markup(comOfficeCodeQuoteMarkup)
    if (!out.value(officeCode, spellingsOfExtendedWIPOST3Code)) return false
    out.markup(quoteMarkup)
  }
  out.markup(endMarkup)
  if (!out.value(value, spellingsOfToken)) return false
  out.markup(tags.close)
  return true
}

/** Writes `OfficeReportTransaction`. */
export function writeOfficeReportTransaction(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let documentStatusText: unknown
  let ipoVersion: unknown
  let st96Version: unknown
  let transactionIdentifier: unknown
  let ipOfficeCode: unknown
  let transactionDateTime: unknown
  let transactionTotalQuantity: unknown
  let commentTextBag: unknown
  let additionalDataBag: unknown
  let unmappedContentBag: unknown
  let officeReportBag: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'documentStatusText': documentStatusText = member; break
      case 'ipoVersion': ipoVersion = member; break
      case 'st96Version': st96Version = member; break
      case 'transactionIdentifier': transactionIdentifier = member; break
      case 'ipOfficeCode': ipOfficeCode = member; break
      case 'transactionDateTime': transactionDateTime = member; break
      case 'transactionTotalQuantity': transactionTotalQuantity = member; break
      case 'commentTextBag': commentTextBag = member; break
      case 'additionalDataBag': additionalDataBag = member; break
      case 'unmappedContentBag': unmappedContentBag = member; break
      case 'officeReportBag': officeReportBag = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (documentStatusText !== undefined) {
    out.markup(comDocumentStatusTextQuoteMarkup)
    if (!out.attribute(documentStatusText)) return false
    out.markup(quoteMarkup)
  }
  if (ipoVersion !== 'ICT_V1_0') return false
  out.markup(comIpoVersionQuoteICTV10QuoteMarkup)
  if (st96Version !== 'V6_0') return false
  out.markup(comSt96VersionQuoteV60QuoteEndMarkup)
  if (!writeIdentifier(out, depth + 1, comTransactionIdentifier, transactionIdentifier)) return false
  if (!out.valueElement(depth + 1, comIPOfficeCode, ipOfficeCode, spellingsOfExtendedWIPOST3Code)) return false
  if (!out.valueElement(depth + 1, ictTransactionDateTime, transactionDateTime, spellingsOfDateTime)) return false
  if (!out.valueElement(depth + 1, comTransactionTotalQuantity, transactionTotalQuantity, spellingsOfNonNegativeInteger)) return false
  if (commentTextBag !== undefined) {
    if (!writeBag(out, depth + 1, comCommentTextBag, comCommentText, commentTextBag, writeOrderedText)) return false
  }
  if (additionalDataBag !== undefined) {
    if (!writeBag(out, depth + 1, ictAdditionalDataBag, ictAdditionalData, additionalDataBag, writeAdditionalData)) return false
  }
  if (unmappedContentBag !== undefined) {
    if (!writeBag(out, depth + 1, ictUnmappedContentBag, ictUnmappedContent, unmappedContentBag, writeUnmappedContent)) return false
  }
  if (!writeBag(out, depth + 1, ictOfficeReportBag, ictOfficeReport, officeReportBag, writeOfficeReport)) return false
  out.end(depth, tags)
  return true
}
