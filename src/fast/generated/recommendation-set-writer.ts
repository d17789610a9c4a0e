/**
 * Writers of the records of `recommendation-set`: each writes a value and says whether it is valid.
 *
 * Generated from the declarations in src/model by `npm run generate`. Do not edit: change the declaration.
 */
import { isObject } from '../check-records.ts'
import { writeBag, writeValuesBag } from '../write-records.ts'
import { element, markup, type Element, type XmlOutput } from '../xml-output.ts'
import { writeAdditionalData, writeMultilingualText, writeOrderedText, writeProvenance, writeUnmappedContent } from './shared-writer.ts'
import {
  spellingsOfBoolean, spellingsOfDate, spellingsOfDutyStrengthCategory, spellingsOfDutyVerbCategory,
  spellingsOfEditionStatusCategory, spellingsOfExtendedISOLanguageCode, spellingsOfItemKeyIdentifier, spellingsOfKeyIdentifier,
  spellingsOfListCategory, spellingsOfMappingCategory, spellingsOfOriginCategory, spellingsOfToken, spellingsOfURI,
} from './values-writer.ts'

const quoteMarkup = markup('"')
const ictOriginCategoryQuoteMarkup = markup(' ict:originCategory="')
const quoteEndMarkup = markup('">')
const ictDocumentTitleText = element('ict:DocumentTitleText', '>')
const ictDocumentSymbolText = element('ict:DocumentSymbolText', '>')
const comDocumentDate = element('com:DocumentDate', '>')
const comWebURI = element('com:WebURI', '>')
const ictPrintedLabelTextQuoteMarkup = markup(' ict:printedLabelText="')
const endMarkup = markup('>')
const ictDutyActorCategory = element('ict:DutyActorCategory', '>')
const ictDutyStrengthCategory = element('ict:DutyStrengthCategory', '>')
const ictDutyQualifierCategory = element('ict:DutyQualifierCategory', '>')
const ictDutyQualifierCategoryBag = element('ict:DutyQualifierCategoryBag', '>')
const ictDutyVerbCategory = element('ict:DutyVerbCategory', '>')
const ictDutyVerbCategoryBag = element('ict:DutyVerbCategoryBag', '>')
const ictYearlyEvaluationIndicator = element('ict:YearlyEvaluationIndicator', '>')
const ictSubItemIdentifier = element('ict:SubItemIdentifier', '>')
const ictSubItemText = element('ict:SubItemText', ' com:languageCode="')
const ictSubItemTextBag = element('ict:SubItemTextBag', '>')
const ictDuty = element('ict:Duty', ' ict:originCategory="')
const ictDutyBag = element('ict:DutyBag', '>')
const ictActionIdentifier = element('ict:ActionIdentifier', '>')
const ictActionText = element('ict:ActionText', ' com:languageCode="')
const ictActionTextBag = element('ict:ActionTextBag', '>')
const ictSubItemListCategory = element('ict:SubItemListCategory', '>')
const ictSubItem = element('ict:SubItem', '>')
const ictSubItemBag = element('ict:SubItemBag', '>')
const ictEarlierSetIdentifier = element('ict:EarlierSetIdentifier', '>')
const ictEarlierItemIdentifier = element('ict:EarlierItemIdentifier', '>')
const ictEarlierItemIdentifierBag = element('ict:EarlierItemIdentifierBag', '>')
const ictNewIndicator = element('ict:NewIndicator', '>')
const ictNewText = element('ict:NewText', ' com:languageCode="')
const ictNewTextBag = element('ict:NewTextBag', '>')
const ictEarlierItemReference = element('ict:EarlierItemReference', '>')
const ictNewRecommendation = element('ict:NewRecommendation', '>')
const ictRecommendationIdentifier = element('ict:RecommendationIdentifier', '>')
const ictRecommendationNumber = element('ict:RecommendationNumber', '>')
const ictShortLabelText = element('ict:ShortLabelText', ' com:languageCode="')
const ictShortLabelTextBag = element('ict:ShortLabelTextBag', '>')
const ictStatementText = element('ict:StatementText', ' com:languageCode="')
const ictStatementTextBag = element('ict:StatementTextBag', '>')
const ictAction = element('ict:Action', '>')
const ictActionBag = element('ict:ActionBag', '>')
const ictCorrespondence = element('ict:Correspondence', '>')
const ictMappingCategory = element('ict:MappingCategory', '>')
const ictFromItemIdentifier = element('ict:FromItemIdentifier', '>')
const ictFromItemIdentifierBag = element('ict:FromItemIdentifierBag', '>')
const ictToItemIdentifier = element('ict:ToItemIdentifier', '>')
const ictToItemIdentifierBag = element('ict:ToItemIdentifierBag', '>')
const ictMappedSetIdentifier = element('ict:MappedSetIdentifier', '>')
const ictMappingSourceText = element('ict:MappingSourceText', '>')
const ictMappingLink = element('ict:MappingLink', '>')
const ictMappingLinkBag = element('ict:MappingLinkBag', '>')
const comDocumentStatusTextQuoteMarkup = markup(' com:documentStatusText="')
const comIpoVersionQuoteICTV10QuoteMarkup = markup(' com:ipoVersion="ICT_V1_0"')
const comLanguageCodeQuoteMarkup = markup(' com:languageCode="')
const comSt96VersionQuoteV60QuoteEndMarkup = markup(' com:st96Version="V6_0">')
const ictRecommendationSetIdentifier = element('ict:RecommendationSetIdentifier', '>')
const ictEditionStatusCategory = element('ict:EditionStatusCategory', '>')
const ictTitleText = element('ict:TitleText', ' com:languageCode="')
const ictTitleTextBag = element('ict:TitleTextBag', '>')
const ictSourceDocument = element('ict:SourceDocument', '>')
const ictRecommendation = element('ict:Recommendation', '>')
const ictRecommendationBag = element('ict:RecommendationBag', '>')
const ictSetMapping = element('ict:SetMapping', '>')
const ictSetMappingBag = element('ict:SetMappingBag', '>')
const comCommentText = element('com:CommentText', '')
const comCommentTextBag = element('com:CommentTextBag', '>')
const ictAdditionalData = element('ict:AdditionalData', '')
const ictAdditionalDataBag = element('ict:AdditionalDataBag', '>')
const ictProvenance = element('ict:Provenance', '>')
const ictUnmappedContent = element('ict:UnmappedContent', '>')
const ictUnmappedContentBag = element('ict:UnmappedContentBag', '>')

/** Writes `ShortLabelText`. */
export function writeShortLabelText(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let value: unknown
  let languageCode: unknown
  let originCategory: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'value': value = member; break
      case 'languageCode': languageCode = member; break
      case 'originCategory': originCategory = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (!out.value(languageCode, spellingsOfExtendedISOLanguageCode)) return false
  out.markup(quoteMarkup)
  out.markup(ictOriginCategoryQuoteMarkup)
  if (!out.value(originCategory, spellingsOfOriginCategory)) return false
  out.markup(quoteEndMarkup)
  if (!out.text(value)) return false
  out.markup(tags.close)
  return true
}

/** Writes `SourceDocument`. */
export function writeSourceDocument(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let documentTitleText: unknown
  let documentSymbolText: unknown
  let documentDate: unknown
  let webURI: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'documentTitleText': documentTitleText = member; break
      case 'documentSymbolText': documentSymbolText = member; break
      case 'documentDate': documentDate = member; break
      case 'webURI': webURI = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (!out.textElement(depth + 1, ictDocumentTitleText, documentTitleText)) return false
  if (documentSymbolText !== undefined) {
    if (!out.valueElement(depth + 1, ictDocumentSymbolText, documentSymbolText, spellingsOfToken)) return false
  }
  if (documentDate !== undefined) {
    if (!out.valueElement(depth + 1, comDocumentDate, documentDate, spellingsOfDate)) return false
  }
  if (webURI !== undefined) {
    if (!out.valueElement(depth + 1, comWebURI, webURI, spellingsOfURI)) return false
  }
  out.end(depth, tags)
  return true
}

/** Writes `LabelledText`. */
export function writeLabelledText(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let value: unknown
  let languageCode: unknown
  let printedLabelText: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'value': value = member; break
      case 'languageCode': languageCode = member; break
      case 'printedLabelText': printedLabelText = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (!out.value(languageCode, spellingsOfExtendedISOLanguageCode)) return false
  out.markup(quoteMarkup)
  if (printedLabelText !== undefined) {
    out.markup(ictPrintedLabelTextQuoteMarkup)
    if (!out.attribute(printedLabelText)) return false
    out.markup(quoteMarkup)
  }
  out.markup(endMarkup)
  if (!out.text(value)) return false
  out.markup(tags.close)
  return true
}

/** Writes `Duty`. */
export function writeDuty(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let originCategory: unknown
  let dutyActorCategory: unknown
  let dutyStrengthCategory: unknown
  let dutyQualifierCategoryBag: unknown
  let dutyVerbCategoryBag: unknown
  let yearlyEvaluationIndicator: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'originCategory': originCategory = member; break
      case 'dutyActorCategory': dutyActorCategory = member; break
      case 'dutyStrengthCategory': dutyStrengthCategory = member; break
      case 'dutyQualifierCategoryBag': dutyQualifierCategoryBag = member; break
      case 'dutyVerbCategoryBag': dutyVerbCategoryBag = member; break
      case 'yearlyEvaluationIndicator': yearlyEvaluationIndicator = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (!out.value(originCategory, spellingsOfOriginCategory)) return false
  out.markup(quoteEndMarkup)
  if (!out.valueElement(depth + 1, ictDutyActorCategory, dutyActorCategory, spellingsOfToken)) return false
  if (!out.valueElement(depth + 1, ictDutyStrengthCategory, dutyStrengthCategory, spellingsOfDutyStrengthCategory)) return false
  if (dutyQualifierCategoryBag !== undefined) {
    if (!writeValuesBag(out, depth + 1, ictDutyQualifierCategoryBag, ictDutyQualifierCategory, dutyQualifierCategoryBag, spellingsOfToken)) return false
  }
  if (!writeValuesBag(out, depth + 1, ictDutyVerbCategoryBag, ictDutyVerbCategory, dutyVerbCategoryBag, spellingsOfDutyVerbCategory)) return false
  if (!out.valueElement(depth + 1, ictYearlyEvaluationIndicator, yearlyEvaluationIndicator, spellingsOfBoolean)) return false
  out.end(depth, tags)
  return true
}

/** Writes `SubItem`. */
export function writeSubItem(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let subItemIdentifier: unknown
  let subItemTextBag: unknown
  let dutyBag: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'subItemIdentifier': subItemIdentifier = member; break
      case 'subItemTextBag': subItemTextBag = member; break
      case 'dutyBag': dutyBag = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (!out.valueElement(depth + 1, ictSubItemIdentifier, subItemIdentifier, spellingsOfItemKeyIdentifier)) return false
  if (!writeBag(out, depth + 1, ictSubItemTextBag, ictSubItemText, subItemTextBag, writeLabelledText)) return false
  if (dutyBag !== undefined) {
    if (!writeBag(out, depth + 1, ictDutyBag, ictDuty, dutyBag, writeDuty)) return false
  }
  out.end(depth, tags)
  return true
}

/** Writes `Action`. */
export function writeAction(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let actionIdentifier: unknown
  let actionTextBag: unknown
  let dutyBag: unknown
  let subItemListCategory: unknown
  let subItemBag: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'actionIdentifier': actionIdentifier = member; break
      case 'actionTextBag': actionTextBag = member; break
      case 'dutyBag': dutyBag = member; break
      case 'subItemListCategory': subItemListCategory = member; break
      case 'subItemBag': subItemBag = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (!out.valueElement(depth + 1, ictActionIdentifier, actionIdentifier, spellingsOfItemKeyIdentifier)) return false
  if (!writeBag(out, depth + 1, ictActionTextBag, ictActionText, actionTextBag, writeLabelledText)) return false
  if (dutyBag !== undefined) {
    if (!writeBag(out, depth + 1, ictDutyBag, ictDuty, dutyBag, writeDuty)) return false
  }
  if (subItemListCategory !== undefined) {
    if (!out.valueElement(depth + 1, ictSubItemListCategory, subItemListCategory, spellingsOfListCategory)) return false
  }
  if (subItemBag !== undefined) {
    if (!writeBag(out, depth + 1, ictSubItemBag, ictSubItem, subItemBag, writeSubItem)) return false
  }
  out.end(depth, tags)
  return true
}

/** Writes `EarlierItemReference`. */
export function writeEarlierItemReference(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let earlierSetIdentifier: unknown
  let earlierItemIdentifierBag: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'earlierSetIdentifier': earlierSetIdentifier = member; break
      case 'earlierItemIdentifierBag': earlierItemIdentifierBag = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (!out.valueElement(depth + 1, ictEarlierSetIdentifier, earlierSetIdentifier, spellingsOfKeyIdentifier)) return false
  if (!writeValuesBag(out, depth + 1, ictEarlierItemIdentifierBag, ictEarlierItemIdentifier, earlierItemIdentifierBag, spellingsOfItemKeyIdentifier)) return false
  out.end(depth, tags)
  return true
}

/** Writes `NewRecommendation`. */
export function writeNewRecommendation(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let newIndicator: unknown
  let newTextBag: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'newIndicator': newIndicator = member; break
      case 'newTextBag': newTextBag = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (!out.valueElement(depth + 1, ictNewIndicator, newIndicator, spellingsOfBoolean)) return false
  if (newTextBag !== undefined) {
    if (!writeBag(out, depth + 1, ictNewTextBag, ictNewText, newTextBag, writeMultilingualText)) return false
  }
  out.end(depth, tags)
  return true
}

/** Writes `Correspondence`. */
export function writeCorrespondence(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let earlierItemReference: unknown
  let newRecommendation: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'earlierItemReference': earlierItemReference = member; break
      case 'newRecommendation': newRecommendation = member; break
      default: if (member !== undefined) return false
    }
  }
  if (Number(earlierItemReference !== undefined) + Number(newRecommendation !== undefined) !== 1) return false
  out.start(depth, tags)
  if (earlierItemReference !== undefined) {
    if (!writeEarlierItemReference(out, depth + 1, ictEarlierItemReference, earlierItemReference)) return false
  }
  if (newRecommendation !== undefined) {
    if (!writeNewRecommendation(out, depth + 1, ictNewRecommendation, newRecommendation)) return false
  }
  out.end(depth, tags)
  return true
}

/** Writes `Recommendation`. */
export function writeRecommendation(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let recommendationIdentifier: unknown
  let recommendationNumber: unknown
  let shortLabelTextBag: unknown
  let statementTextBag: unknown
  let dutyBag: unknown
  let actionBag: unknown
  let correspondence: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'recommendationIdentifier': recommendationIdentifier = member; break
      case 'recommendationNumber': recommendationNumber = member; break
      case 'shortLabelTextBag': shortLabelTextBag = member; break
      case 'statementTextBag': statementTextBag = member; break
      case 'dutyBag': dutyBag = member; break
      case 'actionBag': actionBag = member; break
      case 'correspondence': correspondence = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (!out.valueElement(depth + 1, ictRecommendationIdentifier, recommendationIdentifier, spellingsOfKeyIdentifier)) return false
  if (!out.valueElement(depth + 1, ictRecommendationNumber, recommendationNumber, spellingsOfItemKeyIdentifier)) return false
  if (shortLabelTextBag !== undefined) {
    if (!writeBag(out, depth + 1, ictShortLabelTextBag, ictShortLabelText, shortLabelTextBag, writeShortLabelText)) return false
  }
  if (statementTextBag !== undefined) {
    if (!writeBag(out, depth + 1, ictStatementTextBag, ictStatementText, statementTextBag, writeLabelledText)) return false
  }
  if (dutyBag !== undefined) {
    if (!writeBag(out, depth + 1, ictDutyBag, ictDuty, dutyBag, writeDuty)) return false
  }
  if (actionBag !== undefined) {
    if (!writeBag(out, depth + 1, ictActionBag, ictAction, actionBag, writeAction)) return false
  }
  if (correspondence !== undefined) {
    if (!writeCorrespondence(out, depth + 1, ictCorrespondence, correspondence)) return false
  }
  out.end(depth, tags)
  return true
}

/** Writes `MappingLink`. */
export function writeMappingLink(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let mappingCategory: unknown
  let fromItemIdentifierBag: unknown
  let toItemIdentifierBag: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'mappingCategory': mappingCategory = member; break
      case 'fromItemIdentifierBag': fromItemIdentifierBag = member; break
      case 'toItemIdentifierBag': toItemIdentifierBag = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (!out.valueElement(depth + 1, ictMappingCategory, mappingCategory, spellingsOfMappingCategory)) return false
  if (fromItemIdentifierBag !== undefined) {
    if (!writeValuesBag(out, depth + 1, ictFromItemIdentifierBag, ictFromItemIdentifier, fromItemIdentifierBag, spellingsOfItemKeyIdentifier)) return false
  }
  if (toItemIdentifierBag !== undefined) {
    if (!writeValuesBag(out, depth + 1, ictToItemIdentifierBag, ictToItemIdentifier, toItemIdentifierBag, spellingsOfItemKeyIdentifier)) return false
  }
  out.end(depth, tags)
  return true
}

/** Writes `SetMapping`. */
export function writeSetMapping(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let mappedSetIdentifier: unknown
  let mappingSourceText: unknown
  let mappingLinkBag: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'mappedSetIdentifier': mappedSetIdentifier = member; break
      case 'mappingSourceText': mappingSourceText = member; break
      case 'mappingLinkBag': mappingLinkBag = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (!out.valueElement(depth + 1, ictMappedSetIdentifier, mappedSetIdentifier, spellingsOfKeyIdentifier)) return false
  if (!out.textElement(depth + 1, ictMappingSourceText, mappingSourceText)) return false
  if (!writeBag(out, depth + 1, ictMappingLinkBag, ictMappingLink, mappingLinkBag, writeMappingLink)) return false
  out.end(depth, tags)
  return true
}

/** Writes `RecommendationSet`. */
export function writeRecommendationSet(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let documentStatusText: unknown
  let ipoVersion: unknown
  let languageCode: unknown
  let st96Version: unknown
  let recommendationSetIdentifier: unknown
  let editionStatusCategory: unknown
  let titleTextBag: unknown
  let shortLabelTextBag: unknown
  let sourceDocument: unknown
  let recommendationBag: unknown
  let setMappingBag: unknown
  let commentTextBag: unknown
  let additionalDataBag: unknown
  let provenance: unknown
  let unmappedContentBag: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'documentStatusText': documentStatusText = member; break
      case 'ipoVersion': ipoVersion = member; break
      case 'languageCode': languageCode = member; break
      case 'st96Version': st96Version = member; break
      case 'recommendationSetIdentifier': recommendationSetIdentifier = member; break
      case 'editionStatusCategory': editionStatusCategory = member; break
      case 'titleTextBag': titleTextBag = member; break
      case 'shortLabelTextBag': shortLabelTextBag = member; break
      case 'sourceDocument': sourceDocument = member; break
      case 'recommendationBag': recommendationBag = member; break
      case 'setMappingBag': setMappingBag = member; break
      case 'commentTextBag': commentTextBag = member; break
      case 'additionalDataBag': additionalDataBag = member; break
      case 'provenance': provenance = member; break
      case 'unmappedContentBag': unmappedContentBag = member; break
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
  if (languageCode !== undefined) {
    out.markup(comLanguageCodeQuoteMarkup)
    if (!out.value(languageCode, spellingsOfExtendedISOLanguageCode)) return false
    out.markup(quoteMarkup)
  }
  if (st96Version !== 'V6_0') return false
  out.markup(comSt96VersionQuoteV60QuoteEndMarkup)
  if (!out.valueElement(depth + 1, ictRecommendationSetIdentifier, recommendationSetIdentifier, spellingsOfKeyIdentifier)) return false
  if (!out.valueElement(depth + 1, ictEditionStatusCategory, editionStatusCategory, spellingsOfEditionStatusCategory)) return false
  if (titleTextBag !== undefined) {
    if (!writeBag(out, depth + 1, ictTitleTextBag, ictTitleText, titleTextBag, writeMultilingualText)) return false
  }
  if (shortLabelTextBag !== undefined) {
    if (!writeBag(out, depth + 1, ictShortLabelTextBag, ictShortLabelText, shortLabelTextBag, writeShortLabelText)) return false
  }
  if (sourceDocument !== undefined) {
    if (!writeSourceDocument(out, depth + 1, ictSourceDocument, sourceDocument)) return false
  }
  if (!writeBag(out, depth + 1, ictRecommendationBag, ictRecommendation, recommendationBag, writeRecommendation)) return false
  if (setMappingBag !== undefined) {
    if (!writeBag(out, depth + 1, ictSetMappingBag, ictSetMapping, setMappingBag, writeSetMapping)) return false
  }
  if (commentTextBag !== undefined) {
    if (!writeBag(out, depth + 1, comCommentTextBag, comCommentText, commentTextBag, writeOrderedText)) return false
  }
  if (additionalDataBag !== undefined) {
    if (!writeBag(out, depth + 1, ictAdditionalDataBag, ictAdditionalData, additionalDataBag, writeAdditionalData)) return false
  }
  if (provenance !== undefined) {
    if (!writeProvenance(out, depth + 1, ictProvenance, provenance)) return false
  }
  if (unmappedContentBag !== undefined) {
    if (!writeBag(out, depth + 1, ictUnmappedContentBag, ictUnmappedContent, unmappedContentBag, writeUnmappedContent)) return false
  }
  out.end(depth, tags)
  return true
}
