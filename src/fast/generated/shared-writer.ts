/**
 * Writers of records that stand in several kinds of documents: each writes a value and says whether it is valid.
 *
 * Generated from the declarations in src/model by `npm run generate`. Do not edit: change the declaration.
 */
import { isObject } from '../check-records.ts'
import { element, markup, type Element, type XmlOutput } from '../xml-output.ts'
import {
  spellingsOfContentHashText, spellingsOfExtendedISOLanguageCode, spellingsOfExtendedWIPOST3Code, spellingsOfMediaTypeText,
  spellingsOfToken,
} from './values-writer.ts'

const quoteEndMarkup = markup('">')
const comLanguageCodeQuoteMarkup = markup(' com:languageCode="')
const quoteMarkup = markup('"')
const comSequenceNumberQuoteMarkup = markup(' com:sequenceNumber="')
const endMarkup = markup('>')
const comOfficeCodeQuoteMarkup = markup(' com:officeCode="')
const ictAdditionalDataName = element('ict:AdditionalDataName', '>')
const ictAdditionalDataText = element('ict:AdditionalDataText', '>')
const comFileName = element('com:FileName', '>')
const ictMediaTypeText = element('ict:MediaTypeText', '>')
const ictContentHashText = element('ict:ContentHashText', '>')
const ictImporterVersionText = element('ict:ImporterVersionText', '>')
const ictUnmappedPathText = element('ict:UnmappedPathText', '>')
const ictUnmappedPlaceText = element('ict:UnmappedPlaceText', '>')
const ictUnmappedSourceText = element('ict:UnmappedSourceText', '>')

/** Writes `MultilingualText`. */
export function writeMultilingualText(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let value: unknown
  let languageCode: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'value': value = member; break
      case 'languageCode': languageCode = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (!out.value(languageCode, spellingsOfExtendedISOLanguageCode)) return false
  out.markup(quoteEndMarkup)
  if (!out.text(value)) return false
  out.markup(tags.close)
  return true
}

/** Writes `OrderedText`. */
export function writeOrderedText(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let value: unknown
  let languageCode: unknown
  let sequenceNumber: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'value': value = member; break
      case 'languageCode': languageCode = member; break
      case 'sequenceNumber': sequenceNumber = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (languageCode !== undefined) {
    out.markup(comLanguageCodeQuoteMarkup)
    if (!out.value(languageCode, spellingsOfExtendedISOLanguageCode)) return false
    out.markup(quoteMarkup)
  }
  if (sequenceNumber !== undefined) {
    out.markup(comSequenceNumberQuoteMarkup)
    if (!out.attribute(sequenceNumber)) return false
    out.markup(quoteMarkup)
  }
  out.markup(endMarkup)
  if (!out.text(value)) return false
  out.markup(tags.close)
  return true
}

/** Writes `AdditionalData`. */
export function writeAdditionalData(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let officeCode: unknown
  let additionalDataName: unknown
  let additionalDataText: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'officeCode': officeCode = member; break
      case 'additionalDataName': additionalDataName = member; break
      case 'additionalDataText': additionalDataText = member; break
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
  if (!out.valueElement(depth + 1, ictAdditionalDataName, additionalDataName, spellingsOfToken)) return false
  if (!out.textElement(depth + 1, ictAdditionalDataText, additionalDataText)) return false
  out.end(depth, tags)
  return true
}

/** Writes `Provenance`. */
export function writeProvenance(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let fileName: unknown
  let mediaTypeText: unknown
  let contentHashText: unknown
  let importerVersionText: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'fileName': fileName = member; break
      case 'mediaTypeText': mediaTypeText = member; break
      case 'contentHashText': contentHashText = member; break
      case 'importerVersionText': importerVersionText = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (fileName !== undefined) {
    if (!out.textElement(depth + 1, comFileName, fileName)) return false
  }
  if (mediaTypeText !== undefined) {
    if (!out.valueElement(depth + 1, ictMediaTypeText, mediaTypeText, spellingsOfMediaTypeText)) return false
  }
  if (!out.valueElement(depth + 1, ictContentHashText, contentHashText, spellingsOfContentHashText)) return false
  if (importerVersionText !== undefined) {
    if (!out.valueElement(depth + 1, ictImporterVersionText, importerVersionText, spellingsOfToken)) return false
  }
  out.end(depth, tags)
  return true
}

/** Writes `UnmappedContent`. */
export function writeUnmappedContent(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {
  if (!isObject(given)) return false
  let unmappedPathText: unknown
  let unmappedPlaceText: unknown
  let unmappedSourceText: unknown
  for (const name in given) {
    if (!Object.prototype.hasOwnProperty.call(given, name)) return false
    const member = given[name]
    switch (name) {
      case 'unmappedPathText': unmappedPathText = member; break
      case 'unmappedPlaceText': unmappedPlaceText = member; break
      case 'unmappedSourceText': unmappedSourceText = member; break
      default: if (member !== undefined) return false
    }
  }
  out.start(depth, tags)
  if (unmappedPathText !== undefined) {
    if (!out.textElement(depth + 1, ictUnmappedPathText, unmappedPathText)) return false
  }
  if (unmappedPlaceText !== undefined) {
    if (!out.textElement(depth + 1, ictUnmappedPlaceText, unmappedPlaceText)) return false
  }
  if (!out.textElement(depth + 1, ictUnmappedSourceText, unmappedSourceText)) return false
  out.end(depth, tags)
  return true
}
