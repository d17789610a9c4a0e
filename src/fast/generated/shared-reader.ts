/**
 * Readers of records that stand in several kinds of documents, from bytes to checked objects.
 *
 * Generated from the declarations in src/model by `npm run generate`. Do not edit: change the declaration.
 */
import type {
  AdditionalData, MultilingualText, OrderedText, Provenance, UnmappedContent,
} from '../../model/types.ts'
import { COM, type Cursor, END, ICT, type Name } from '../cursor.ts'
import type { Draft } from '../draft.ts'
import { name } from '../names.ts'
import { simpleValues } from '../simple-values.ts'
import { unusual } from '../unusual.ts'

const comLanguageCodeAttribute = name(COM, 'languageCode', '="')
const comSequenceNumberAttribute = name(COM, 'sequenceNumber', '="')
const comOfficeCodeAttribute = name(COM, 'officeCode', '="')
const ictAdditionalDataName = name(ICT, 'AdditionalDataName')
const ictAdditionalDataText = name(ICT, 'AdditionalDataText')
const comFileName = name(COM, 'FileName')
const ictMediaTypeText = name(ICT, 'MediaTypeText')
const ictContentHashText = name(ICT, 'ContentHashText')
const ictImporterVersionText = name(ICT, 'ImporterVersionText')
const ictUnmappedPathText = name(ICT, 'UnmappedPathText')
const ictUnmappedPlaceText = name(ICT, 'UnmappedPlaceText')
const ictUnmappedSourceText = name(ICT, 'UnmappedSourceText')
const extendedISOLanguageCodeType = simpleValues('RecommendationSet', 'languageCode')
const extendedWIPOST3CodeType = simpleValues('RecommendationSet', 'additionalDataBag', 'officeCode')
const token = simpleValues('RecommendationSet', 'sourceDocument', 'documentSymbolText')
const mediaTypeTextType = simpleValues('RecommendationSet', 'provenance', 'mediaTypeText')
const contentHashTextType = simpleValues('RecommendationSet', 'provenance', 'contentHashText')

/** A `MultilingualText`, from behind the name in its start tag to behind the end tag `end`. */
export function readMultilingualText(c: Cursor, end: Name): MultilingualText {
  let languageCode: MultilingualText['languageCode'] | undefined
  while (c.hasAttribute()) {
    const word = c.attribute()
    if (word === 0x676e616c && c.is(comLanguageCodeAttribute)) languageCode = languageCode === undefined ? c.attributeValue(extendedISOLanguageCodeType) : unusual()
    else unusual()
  }
  if (languageCode === undefined) unusual()
  return { value: c.text(end), languageCode }
}

/** A `OrderedText`, from behind the name in its start tag to behind the end tag `end`. */
export function readOrderedText(c: Cursor, end: Name): OrderedText {
  let languageCode: OrderedText['languageCode']
  let sequenceNumber: OrderedText['sequenceNumber']
  while (c.hasAttribute()) {
    const word = c.attribute()
    if (word === 0x676e616c && c.is(comLanguageCodeAttribute)) languageCode = languageCode === undefined ? c.attributeValue(extendedISOLanguageCodeType) : unusual()
    else if (word === 0x75716573 && c.is(comSequenceNumberAttribute)) sequenceNumber = sequenceNumber === undefined ? c.attributeText() : unusual()
    else unusual()
  }
  const text: Draft<OrderedText> = { value: c.text(end) }
  if (languageCode !== undefined) text.languageCode = languageCode
  if (sequenceNumber !== undefined) text.sequenceNumber = sequenceNumber
  return text as OrderedText
}

/** A `AdditionalData`, from behind the name in its start tag to behind the end tag `end`. */
export function readAdditionalData(c: Cursor, end: Name): AdditionalData {
  let officeCode: AdditionalData['officeCode']
  while (c.hasAttribute()) {
    const word = c.attribute()
    if (word === 0x6966666f && c.is(comOfficeCodeAttribute)) officeCode = officeCode === undefined ? c.attributeValue(extendedWIPOST3CodeType) : unusual()
    else unusual()
  }
  const record: Draft<AdditionalData> = {}
  if (officeCode !== undefined) record.officeCode = officeCode
  let word = c.next()
  if (word === 0x69646441 && c.is(ictAdditionalDataName)) {
    record.additionalDataName = c.value(token, ictAdditionalDataName)
    word = c.next()
  } else unusual()
  if (word === 0x69646441 && c.is(ictAdditionalDataText)) {
    record.additionalDataText = c.text(ictAdditionalDataText)
    word = c.next()
  } else unusual()
  if (word !== END) unusual()
  c.end(end)
  return record as AdditionalData
}

/** A `Provenance`, from behind the name in its start tag to behind the end tag `end`. */
export function readProvenance(c: Cursor, end: Name): Provenance {
  const record: Draft<Provenance> = {}
  let word = c.next()
  if (word === 0x656c6946 && c.is(comFileName)) {
    record.fileName = c.text(comFileName)
    word = c.next()
  }
  if (word === 0x6964654d && c.is(ictMediaTypeText)) {
    record.mediaTypeText = c.value(mediaTypeTextType, ictMediaTypeText)
    word = c.next()
  }
  if (word === 0x746e6f43 && c.is(ictContentHashText)) {
    record.contentHashText = c.value(contentHashTextType, ictContentHashText)
    word = c.next()
  } else unusual()
  if (word === 0x6f706d49 && c.is(ictImporterVersionText)) {
    record.importerVersionText = c.value(token, ictImporterVersionText)
    word = c.next()
  }
  if (word !== END) unusual()
  c.end(end)
  return record as Provenance
}

/** A `UnmappedContent`, from behind the name in its start tag to behind the end tag `end`. */
export function readUnmappedContent(c: Cursor, end: Name): UnmappedContent {
  const record: Draft<UnmappedContent> = {}
  let word = c.next()
  if (word === 0x616d6e55 && c.is(ictUnmappedPathText)) {
    record.unmappedPathText = c.text(ictUnmappedPathText)
    word = c.next()
  }
  if (word === 0x616d6e55 && c.is(ictUnmappedPlaceText)) {
    record.unmappedPlaceText = c.text(ictUnmappedPlaceText)
    word = c.next()
  }
  if (word === 0x616d6e55 && c.is(ictUnmappedSourceText)) {
    record.unmappedSourceText = c.text(ictUnmappedSourceText)
    word = c.next()
  } else unusual()
  if (word !== END) unusual()
  c.end(end)
  return record as UnmappedContent
}
