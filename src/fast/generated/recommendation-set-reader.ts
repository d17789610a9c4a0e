/**
 * Readers of the records of `recommendation-set`, from bytes to checked objects.
 *
 * Generated from the declarations in src/model by `npm run generate`. Do not edit: change the declaration.
 */
import type {
  Action, Correspondence, Duty, EarlierItemReference, LabelledText, MappingLink, NewRecommendation, Recommendation, RecommendationSet, SetMapping,
  ShortLabelText, SourceDocument, SubItem,
} from '../../model/types.ts'
import { COM, type Cursor, END, ICT, type Name } from '../cursor.ts'
import type { Draft } from '../draft.ts'
import { name } from '../names.ts'
import { simpleValues } from '../simple-values.ts'
import { unusual } from '../unusual.ts'
import { readAdditionalData, readMultilingualText, readOrderedText, readProvenance, readUnmappedContent } from './shared-reader.ts'

const comLanguageCodeAttribute = name(COM, 'languageCode', '="')
const ictOriginCategoryAttribute = name(ICT, 'originCategory', '="')
const ictDocumentTitleText = name(ICT, 'DocumentTitleText')
const ictDocumentSymbolText = name(ICT, 'DocumentSymbolText')
const comDocumentDate = name(COM, 'DocumentDate')
const comWebURI = name(COM, 'WebURI')
const ictPrintedLabelTextAttribute = name(ICT, 'printedLabelText', '="')
const ictDutyActorCategory = name(ICT, 'DutyActorCategory')
const ictDutyStrengthCategory = name(ICT, 'DutyStrengthCategory')
const ictDutyQualifierCategoryBag = name(ICT, 'DutyQualifierCategoryBag')
const ictDutyVerbCategoryBag = name(ICT, 'DutyVerbCategoryBag')
const ictYearlyEvaluationIndicator = name(ICT, 'YearlyEvaluationIndicator')
const ictDutyQualifierCategory = name(ICT, 'DutyQualifierCategory')
const ictDutyVerbCategory = name(ICT, 'DutyVerbCategory')
const ictSubItemIdentifier = name(ICT, 'SubItemIdentifier')
const ictSubItemTextBag = name(ICT, 'SubItemTextBag')
const ictDutyBag = name(ICT, 'DutyBag')
const ictSubItemText = name(ICT, 'SubItemText', '')
const ictDuty = name(ICT, 'Duty', '')
const ictActionIdentifier = name(ICT, 'ActionIdentifier')
const ictActionTextBag = name(ICT, 'ActionTextBag')
const ictSubItemListCategory = name(ICT, 'SubItemListCategory')
const ictSubItemBag = name(ICT, 'SubItemBag')
const ictActionText = name(ICT, 'ActionText', '')
const ictSubItem = name(ICT, 'SubItem')
const ictEarlierSetIdentifier = name(ICT, 'EarlierSetIdentifier')
const ictEarlierItemIdentifierBag = name(ICT, 'EarlierItemIdentifierBag')
const ictEarlierItemIdentifier = name(ICT, 'EarlierItemIdentifier')
const ictNewIndicator = name(ICT, 'NewIndicator')
const ictNewTextBag = name(ICT, 'NewTextBag')
const ictNewText = name(ICT, 'NewText', '')
const ictEarlierItemReference = name(ICT, 'EarlierItemReference')
const ictNewRecommendation = name(ICT, 'NewRecommendation')
const ictRecommendationIdentifier = name(ICT, 'RecommendationIdentifier')
const ictRecommendationNumber = name(ICT, 'RecommendationNumber')
const ictShortLabelTextBag = name(ICT, 'ShortLabelTextBag')
const ictStatementTextBag = name(ICT, 'StatementTextBag')
const ictActionBag = name(ICT, 'ActionBag')
const ictCorrespondence = name(ICT, 'Correspondence')
const ictShortLabelText = name(ICT, 'ShortLabelText', '')
const ictStatementText = name(ICT, 'StatementText', '')
const ictAction = name(ICT, 'Action')
const ictMappingCategory = name(ICT, 'MappingCategory')
const ictFromItemIdentifierBag = name(ICT, 'FromItemIdentifierBag')
const ictToItemIdentifierBag = name(ICT, 'ToItemIdentifierBag')
const ictFromItemIdentifier = name(ICT, 'FromItemIdentifier')
const ictToItemIdentifier = name(ICT, 'ToItemIdentifier')
const ictMappedSetIdentifier = name(ICT, 'MappedSetIdentifier')
const ictMappingSourceText = name(ICT, 'MappingSourceText')
const ictMappingLinkBag = name(ICT, 'MappingLinkBag')
const ictMappingLink = name(ICT, 'MappingLink')
const ictRecommendationSetIdentifier = name(ICT, 'RecommendationSetIdentifier')
const ictEditionStatusCategory = name(ICT, 'EditionStatusCategory')
const ictTitleTextBag = name(ICT, 'TitleTextBag')
const ictSourceDocument = name(ICT, 'SourceDocument')
const ictRecommendationBag = name(ICT, 'RecommendationBag')
const ictSetMappingBag = name(ICT, 'SetMappingBag')
const comCommentTextBag = name(COM, 'CommentTextBag')
const ictAdditionalDataBag = name(ICT, 'AdditionalDataBag')
const ictProvenance = name(ICT, 'Provenance')
const ictUnmappedContentBag = name(ICT, 'UnmappedContentBag')
const ictTitleText = name(ICT, 'TitleText', '')
const ictRecommendation = name(ICT, 'Recommendation')
const ictSetMapping = name(ICT, 'SetMapping')
const comCommentText = name(COM, 'CommentText', '')
const ictAdditionalData = name(ICT, 'AdditionalData', '')
const ictUnmappedContent = name(ICT, 'UnmappedContent')
const extendedISOLanguageCodeType = simpleValues('RecommendationSet', 'languageCode')
const originCategoryType = simpleValues('RecommendationSet', 'shortLabelTextBag', 'originCategory')
const token = simpleValues('RecommendationSet', 'sourceDocument', 'documentSymbolText')
const dateType = simpleValues('RecommendationSet', 'sourceDocument', 'documentDate')
const anyURI = simpleValues('RecommendationSet', 'sourceDocument', 'webURI')
const dutyActorCategoryType = simpleValues('RecommendationSet', 'recommendationBag', 'dutyBag', 'dutyActorCategory')
const dutyStrengthCategoryType = simpleValues('RecommendationSet', 'recommendationBag', 'dutyBag', 'dutyStrengthCategory')
const boolean = simpleValues('RecommendationSet', 'recommendationBag', 'dutyBag', 'yearlyEvaluationIndicator')
const dutyQualifierCategoryType = simpleValues('RecommendationSet', 'recommendationBag', 'dutyBag', 'dutyQualifierCategoryBag')
const dutyVerbCategoryType = simpleValues('RecommendationSet', 'recommendationBag', 'dutyBag', 'dutyVerbCategoryBag')
const itemKeyIdentifierType = simpleValues('RecommendationSet', 'recommendationBag', 'recommendationNumber')
const listCategoryType = simpleValues('RecommendationSet', 'recommendationBag', 'actionBag', 'subItemListCategory')
const keyIdentifierType = simpleValues('RecommendationSet', 'recommendationSetIdentifier')
const mappingCategoryType = simpleValues('RecommendationSet', 'setMappingBag', 'mappingLinkBag', 'mappingCategory')
const editionStatusCategoryType = simpleValues('RecommendationSet', 'editionStatusCategory')

/** A `ShortLabelText`, from behind the name in its start tag to behind the end tag `end`. */
export function readShortLabelText(c: Cursor, end: Name): ShortLabelText {
  let languageCode: ShortLabelText['languageCode'] | undefined
  let originCategory: ShortLabelText['originCategory'] | undefined
  while (c.hasAttribute()) {
    const word = c.attribute()
    if (word === 0x676e616c && c.is(comLanguageCodeAttribute)) languageCode = languageCode === undefined ? c.attributeValue(extendedISOLanguageCodeType) : unusual()
    else if (word === 0x6769726f && c.is(ictOriginCategoryAttribute)) originCategory = originCategory === undefined ? c.attributeValue(originCategoryType) : unusual()
    else unusual()
  }
  if (languageCode === undefined) unusual()
  if (originCategory === undefined) unusual()
  return { value: c.text(end), languageCode, originCategory }
}

/** A `SourceDocument`, from behind the name in its start tag to behind the end tag `end`. */
export function readSourceDocument(c: Cursor, end: Name): SourceDocument {
  const record: Draft<SourceDocument> = {}
  let word = c.next()
  if (word === 0x75636f44 && c.is(ictDocumentTitleText)) {
    record.documentTitleText = c.text(ictDocumentTitleText)
    word = c.next()
  } else unusual()
  if (word === 0x75636f44 && c.is(ictDocumentSymbolText)) {
    record.documentSymbolText = c.value(token, ictDocumentSymbolText)
    word = c.next()
  }
  if (word === 0x75636f44 && c.is(comDocumentDate)) {
    record.documentDate = c.value(dateType, comDocumentDate)
    word = c.next()
  }
  if (word === 0x55626557 && c.is(comWebURI)) {
    record.webURI = c.value(anyURI, comWebURI)
    word = c.next()
  }
  if (word !== END) unusual()
  c.end(end)
  return record as SourceDocument
}

/** A `LabelledText`, from behind the name in its start tag to behind the end tag `end`. */
export function readLabelledText(c: Cursor, end: Name): LabelledText {
  let languageCode: LabelledText['languageCode'] | undefined
  let printedLabelText: LabelledText['printedLabelText']
  while (c.hasAttribute()) {
    const word = c.attribute()
    if (word === 0x676e616c && c.is(comLanguageCodeAttribute)) languageCode = languageCode === undefined ? c.attributeValue(extendedISOLanguageCodeType) : unusual()
    else if (word === 0x6e697270 && c.is(ictPrintedLabelTextAttribute)) printedLabelText = printedLabelText === undefined ? c.attributeText() : unusual()
    else unusual()
  }
  if (languageCode === undefined) unusual()
  const text: Draft<LabelledText> = { value: c.text(end), languageCode }
  if (printedLabelText !== undefined) text.printedLabelText = printedLabelText
  return text as LabelledText
}

/** The items in a `ict:DutyQualifierCategoryBag`, one at least. */
function dutyQualifierCategoryBag(c: Cursor): Duty['dutyQualifierCategoryBag'] & {} {
  const items: (Duty['dutyQualifierCategoryBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x79747544 || !c.is(ictDutyQualifierCategory)) unusual()
    items.push(c.value(dutyQualifierCategoryType, ictDutyQualifierCategory))
    word = c.next()
  } while (word !== END)
  c.end(ictDutyQualifierCategoryBag)
  return items
}

/** The items in a `ict:DutyVerbCategoryBag`, one at least. */
function dutyVerbCategoryBag(c: Cursor): Duty['dutyVerbCategoryBag'] & {} {
  const items: (Duty['dutyVerbCategoryBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x79747544 || !c.is(ictDutyVerbCategory)) unusual()
    items.push(c.value(dutyVerbCategoryType, ictDutyVerbCategory))
    word = c.next()
  } while (word !== END)
  c.end(ictDutyVerbCategoryBag)
  return items
}

/** A `Duty`, from behind the name in its start tag to behind the end tag `end`. */
export function readDuty(c: Cursor, end: Name): Duty {
  let originCategory: Duty['originCategory'] | undefined
  while (c.hasAttribute()) {
    const word = c.attribute()
    if (word === 0x6769726f && c.is(ictOriginCategoryAttribute)) originCategory = originCategory === undefined ? c.attributeValue(originCategoryType) : unusual()
    else unusual()
  }
  if (originCategory === undefined) unusual()
  const record: Draft<Duty> = {}
  record.originCategory = originCategory
  let word = c.next()
  if (word === 0x79747544 && c.is(ictDutyActorCategory)) {
    record.dutyActorCategory = c.value(dutyActorCategoryType, ictDutyActorCategory)
    word = c.next()
  } else unusual()
  if (word === 0x79747544 && c.is(ictDutyStrengthCategory)) {
    record.dutyStrengthCategory = c.value(dutyStrengthCategoryType, ictDutyStrengthCategory)
    word = c.next()
  } else unusual()
  if (word === 0x79747544 && c.is(ictDutyQualifierCategoryBag)) {
    record.dutyQualifierCategoryBag = dutyQualifierCategoryBag(c)
    word = c.next()
  }
  if (word === 0x79747544 && c.is(ictDutyVerbCategoryBag)) {
    record.dutyVerbCategoryBag = dutyVerbCategoryBag(c)
    word = c.next()
  } else unusual()
  if (word === 0x72616559 && c.is(ictYearlyEvaluationIndicator)) {
    record.yearlyEvaluationIndicator = c.value(boolean, ictYearlyEvaluationIndicator)
    word = c.next()
  } else unusual()
  if (word !== END) unusual()
  c.end(end)
  return record as Duty
}

/** The items in a `ict:SubItemTextBag`, one at least. */
function subItemTextBag(c: Cursor): SubItem['subItemTextBag'] & {} {
  const items: (SubItem['subItemTextBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x49627553 || !c.is(ictSubItemText)) unusual()
    items.push(readLabelledText(c, ictSubItemText))
    word = c.next()
  } while (word !== END)
  c.end(ictSubItemTextBag)
  return items
}

/** The items in a `ict:DutyBag`, one at least. */
function dutyBag(c: Cursor): SubItem['dutyBag'] & {} {
  const items: (SubItem['dutyBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x79747544 || !c.is(ictDuty)) unusual()
    items.push(readDuty(c, ictDuty))
    word = c.next()
  } while (word !== END)
  c.end(ictDutyBag)
  return items
}

/** A `SubItem`, from behind the name in its start tag to behind the end tag `end`. */
export function readSubItem(c: Cursor, end: Name): SubItem {
  const record: Draft<SubItem> = {}
  let word = c.next()
  if (word === 0x49627553 && c.is(ictSubItemIdentifier)) {
    record.subItemIdentifier = c.value(itemKeyIdentifierType, ictSubItemIdentifier)
    word = c.next()
  } else unusual()
  if (word === 0x49627553 && c.is(ictSubItemTextBag)) {
    record.subItemTextBag = subItemTextBag(c)
    word = c.next()
  } else unusual()
  if (word === 0x79747544 && c.is(ictDutyBag)) {
    record.dutyBag = dutyBag(c)
    word = c.next()
  }
  if (word !== END) unusual()
  c.end(end)
  return record as SubItem
}

/** The items in a `ict:ActionTextBag`, one at least. */
function actionTextBag(c: Cursor): Action['actionTextBag'] & {} {
  const items: (Action['actionTextBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x69746341 || !c.is(ictActionText)) unusual()
    items.push(readLabelledText(c, ictActionText))
    word = c.next()
  } while (word !== END)
  c.end(ictActionTextBag)
  return items
}

/** The items in a `ict:SubItemBag`, one at least. */
function subItemBag(c: Cursor): Action['subItemBag'] & {} {
  const items: (Action['subItemBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x49627553 || !c.is(ictSubItem)) unusual()
    items.push(readSubItem(c, ictSubItem))
    word = c.next()
  } while (word !== END)
  c.end(ictSubItemBag)
  return items
}

/** A `Action`, from behind the name in its start tag to behind the end tag `end`. */
export function readAction(c: Cursor, end: Name): Action {
  const record: Draft<Action> = {}
  let word = c.next()
  if (word === 0x69746341 && c.is(ictActionIdentifier)) {
    record.actionIdentifier = c.value(itemKeyIdentifierType, ictActionIdentifier)
    word = c.next()
  } else unusual()
  if (word === 0x69746341 && c.is(ictActionTextBag)) {
    record.actionTextBag = actionTextBag(c)
    word = c.next()
  } else unusual()
  if (word === 0x79747544 && c.is(ictDutyBag)) {
    record.dutyBag = dutyBag(c)
    word = c.next()
  }
  if (word === 0x49627553 && c.is(ictSubItemListCategory)) {
    record.subItemListCategory = c.value(listCategoryType, ictSubItemListCategory)
    word = c.next()
  }
  if (word === 0x49627553 && c.is(ictSubItemBag)) {
    record.subItemBag = subItemBag(c)
    word = c.next()
  }
  if (word !== END) unusual()
  c.end(end)
  return record as Action
}

/** The items in a `ict:EarlierItemIdentifierBag`, one at least. */
function earlierItemIdentifierBag(c: Cursor): EarlierItemReference['earlierItemIdentifierBag'] & {} {
  const items: (EarlierItemReference['earlierItemIdentifierBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x6c726145 || !c.is(ictEarlierItemIdentifier)) unusual()
    items.push(c.value(itemKeyIdentifierType, ictEarlierItemIdentifier))
    word = c.next()
  } while (word !== END)
  c.end(ictEarlierItemIdentifierBag)
  return items
}

/** A `EarlierItemReference`, from behind the name in its start tag to behind the end tag `end`. */
export function readEarlierItemReference(c: Cursor, end: Name): EarlierItemReference {
  const record: Draft<EarlierItemReference> = {}
  let word = c.next()
  if (word === 0x6c726145 && c.is(ictEarlierSetIdentifier)) {
    record.earlierSetIdentifier = c.value(keyIdentifierType, ictEarlierSetIdentifier)
    word = c.next()
  } else unusual()
  if (word === 0x6c726145 && c.is(ictEarlierItemIdentifierBag)) {
    record.earlierItemIdentifierBag = earlierItemIdentifierBag(c)
    word = c.next()
  } else unusual()
  if (word !== END) unusual()
  c.end(end)
  return record as EarlierItemReference
}

/** The items in a `ict:NewTextBag`, one at least. */
function newTextBag(c: Cursor): NewRecommendation['newTextBag'] & {} {
  const items: (NewRecommendation['newTextBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x5477654e || !c.is(ictNewText)) unusual()
    items.push(readMultilingualText(c, ictNewText))
    word = c.next()
  } while (word !== END)
  c.end(ictNewTextBag)
  return items
}

/** A `NewRecommendation`, from behind the name in its start tag to behind the end tag `end`. */
export function readNewRecommendation(c: Cursor, end: Name): NewRecommendation {
  const record: Draft<NewRecommendation> = {}
  let word = c.next()
  if (word === 0x4977654e && c.is(ictNewIndicator)) {
    record.newIndicator = c.value(boolean, ictNewIndicator)
    word = c.next()
  } else unusual()
  if (word === 0x5477654e && c.is(ictNewTextBag)) {
    record.newTextBag = newTextBag(c)
    word = c.next()
  }
  if (word !== END) unusual()
  c.end(end)
  return record as NewRecommendation
}

/** A `Correspondence`, from behind the name in its start tag to behind the end tag `end`. */
export function readCorrespondence(c: Cursor, end: Name): Correspondence {
  const word = c.next()
  const choice: Correspondence =
    word === 0x6c726145 && c.is(ictEarlierItemReference) ? { earlierItemReference: readEarlierItemReference(c, ictEarlierItemReference) }
    : word === 0x5277654e && c.is(ictNewRecommendation) ? { newRecommendation: readNewRecommendation(c, ictNewRecommendation) }
    : unusual()
  if (c.next() !== END) unusual()
  c.end(end)
  return choice
}

/** The items in a `ict:ShortLabelTextBag`, one at least. */
function shortLabelTextBag(c: Cursor): Recommendation['shortLabelTextBag'] & {} {
  const items: (Recommendation['shortLabelTextBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x726f6853 || !c.is(ictShortLabelText)) unusual()
    items.push(readShortLabelText(c, ictShortLabelText))
    word = c.next()
  } while (word !== END)
  c.end(ictShortLabelTextBag)
  return items
}

/** The items in a `ict:StatementTextBag`, one at least. */
function statementTextBag(c: Cursor): Recommendation['statementTextBag'] & {} {
  const items: (Recommendation['statementTextBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x74617453 || !c.is(ictStatementText)) unusual()
    items.push(readLabelledText(c, ictStatementText))
    word = c.next()
  } while (word !== END)
  c.end(ictStatementTextBag)
  return items
}

/** The items in a `ict:ActionBag`, one at least. */
function actionBag(c: Cursor): Recommendation['actionBag'] & {} {
  const items: (Recommendation['actionBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x69746341 || !c.is(ictAction)) unusual()
    items.push(readAction(c, ictAction))
    word = c.next()
  } while (word !== END)
  c.end(ictActionBag)
  return items
}

/** A `Recommendation`, from behind the name in its start tag to behind the end tag `end`. */
export function readRecommendation(c: Cursor, end: Name): Recommendation {
  const record: Draft<Recommendation> = {}
  let word = c.next()
  if (word === 0x6f636552 && c.is(ictRecommendationIdentifier)) {
    record.recommendationIdentifier = c.value(keyIdentifierType, ictRecommendationIdentifier)
    word = c.next()
  } else unusual()
  if (word === 0x6f636552 && c.is(ictRecommendationNumber)) {
    record.recommendationNumber = c.value(itemKeyIdentifierType, ictRecommendationNumber)
    word = c.next()
  } else unusual()
  if (word === 0x726f6853 && c.is(ictShortLabelTextBag)) {
    record.shortLabelTextBag = shortLabelTextBag(c)
    word = c.next()
  }
  if (word === 0x74617453 && c.is(ictStatementTextBag)) {
    record.statementTextBag = statementTextBag(c)
    word = c.next()
  }
  if (word === 0x79747544 && c.is(ictDutyBag)) {
    record.dutyBag = dutyBag(c)
    word = c.next()
  }
  if (word === 0x69746341 && c.is(ictActionBag)) {
    record.actionBag = actionBag(c)
    word = c.next()
  }
  if (word === 0x72726f43 && c.is(ictCorrespondence)) {
    record.correspondence = readCorrespondence(c, ictCorrespondence)
    word = c.next()
  }
  if (word !== END) unusual()
  c.end(end)
  return record as Recommendation
}

/** The items in a `ict:FromItemIdentifierBag`, one at least. */
function fromItemIdentifierBag(c: Cursor): MappingLink['fromItemIdentifierBag'] & {} {
  const items: (MappingLink['fromItemIdentifierBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x6d6f7246 || !c.is(ictFromItemIdentifier)) unusual()
    items.push(c.value(itemKeyIdentifierType, ictFromItemIdentifier))
    word = c.next()
  } while (word !== END)
  c.end(ictFromItemIdentifierBag)
  return items
}

/** The items in a `ict:ToItemIdentifierBag`, one at least. */
function toItemIdentifierBag(c: Cursor): MappingLink['toItemIdentifierBag'] & {} {
  const items: (MappingLink['toItemIdentifierBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x74496f54 || !c.is(ictToItemIdentifier)) unusual()
    items.push(c.value(itemKeyIdentifierType, ictToItemIdentifier))
    word = c.next()
  } while (word !== END)
  c.end(ictToItemIdentifierBag)
  return items
}

/** A `MappingLink`, from behind the name in its start tag to behind the end tag `end`. */
export function readMappingLink(c: Cursor, end: Name): MappingLink {
  const record: Draft<MappingLink> = {}
  let word = c.next()
  if (word === 0x7070614d && c.is(ictMappingCategory)) {
    record.mappingCategory = c.value(mappingCategoryType, ictMappingCategory)
    word = c.next()
  } else unusual()
  if (word === 0x6d6f7246 && c.is(ictFromItemIdentifierBag)) {
    record.fromItemIdentifierBag = fromItemIdentifierBag(c)
    word = c.next()
  }
  if (word === 0x74496f54 && c.is(ictToItemIdentifierBag)) {
    record.toItemIdentifierBag = toItemIdentifierBag(c)
    word = c.next()
  }
  if (word !== END) unusual()
  c.end(end)
  return record as MappingLink
}

/** The items in a `ict:MappingLinkBag`, one at least. */
function mappingLinkBag(c: Cursor): SetMapping['mappingLinkBag'] & {} {
  const items: (SetMapping['mappingLinkBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x7070614d || !c.is(ictMappingLink)) unusual()
    items.push(readMappingLink(c, ictMappingLink))
    word = c.next()
  } while (word !== END)
  c.end(ictMappingLinkBag)
  return items
}

/** A `SetMapping`, from behind the name in its start tag to behind the end tag `end`. */
export function readSetMapping(c: Cursor, end: Name): SetMapping {
  const record: Draft<SetMapping> = {}
  let word = c.next()
  if (word === 0x7070614d && c.is(ictMappedSetIdentifier)) {
    record.mappedSetIdentifier = c.value(keyIdentifierType, ictMappedSetIdentifier)
    word = c.next()
  } else unusual()
  if (word === 0x7070614d && c.is(ictMappingSourceText)) {
    record.mappingSourceText = c.text(ictMappingSourceText)
    word = c.next()
  } else unusual()
  if (word === 0x7070614d && c.is(ictMappingLinkBag)) {
    record.mappingLinkBag = mappingLinkBag(c)
    word = c.next()
  } else unusual()
  if (word !== END) unusual()
  c.end(end)
  return record as SetMapping
}

/** The items in a `ict:TitleTextBag`, one at least. */
function titleTextBag(c: Cursor): RecommendationSet['titleTextBag'] & {} {
  const items: (RecommendationSet['titleTextBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x6c746954 || !c.is(ictTitleText)) unusual()
    items.push(readMultilingualText(c, ictTitleText))
    word = c.next()
  } while (word !== END)
  c.end(ictTitleTextBag)
  return items
}

/** The items in a `ict:RecommendationBag`, one at least. */
function recommendationBag(c: Cursor): RecommendationSet['recommendationBag'] & {} {
  const items: (RecommendationSet['recommendationBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x6f636552 || !c.is(ictRecommendation)) unusual()
    items.push(readRecommendation(c, ictRecommendation))
    word = c.next()
  } while (word !== END)
  c.end(ictRecommendationBag)
  return items
}

/** The items in a `ict:SetMappingBag`, one at least. */
function setMappingBag(c: Cursor): RecommendationSet['setMappingBag'] & {} {
  const items: (RecommendationSet['setMappingBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x4d746553 || !c.is(ictSetMapping)) unusual()
    items.push(readSetMapping(c, ictSetMapping))
    word = c.next()
  } while (word !== END)
  c.end(ictSetMappingBag)
  return items
}

/** The items in a `com:CommentTextBag`, one at least. */
function commentTextBag(c: Cursor): RecommendationSet['commentTextBag'] & {} {
  const items: (RecommendationSet['commentTextBag'] & {})[number][] = []
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
function additionalDataBag(c: Cursor): RecommendationSet['additionalDataBag'] & {} {
  const items: (RecommendationSet['additionalDataBag'] & {})[number][] = []
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
function unmappedContentBag(c: Cursor): RecommendationSet['unmappedContentBag'] & {} {
  const items: (RecommendationSet['unmappedContentBag'] & {})[number][] = []
  let word = c.next()
  do {
    if (word !== 0x616d6e55 || !c.is(ictUnmappedContent)) unusual()
    items.push(readUnmappedContent(c, ictUnmappedContent))
    word = c.next()
  } while (word !== END)
  c.end(ictUnmappedContentBag)
  return items
}

/** What stands in the element of a `RecommendationSet`, behind its start tag. */
export function readRecommendationSetContent(c: Cursor, end: Name, record: Draft<RecommendationSet>): RecommendationSet {
  let word = c.next()
  if (word === 0x6f636552 && c.is(ictRecommendationSetIdentifier)) {
    record.recommendationSetIdentifier = c.value(keyIdentifierType, ictRecommendationSetIdentifier)
    word = c.next()
  } else unusual()
  if (word === 0x74696445 && c.is(ictEditionStatusCategory)) {
    record.editionStatusCategory = c.value(editionStatusCategoryType, ictEditionStatusCategory)
    word = c.next()
  } else unusual()
  if (word === 0x6c746954 && c.is(ictTitleTextBag)) {
    record.titleTextBag = titleTextBag(c)
    word = c.next()
  }
  if (word === 0x726f6853 && c.is(ictShortLabelTextBag)) {
    record.shortLabelTextBag = shortLabelTextBag(c)
    word = c.next()
  }
  if (word === 0x72756f53 && c.is(ictSourceDocument)) {
    record.sourceDocument = readSourceDocument(c, ictSourceDocument)
    word = c.next()
  }
  if (word === 0x6f636552 && c.is(ictRecommendationBag)) {
    record.recommendationBag = recommendationBag(c)
    word = c.next()
  } else unusual()
  if (word === 0x4d746553 && c.is(ictSetMappingBag)) {
    record.setMappingBag = setMappingBag(c)
    word = c.next()
  }
  if (word === 0x6d6d6f43 && c.is(comCommentTextBag)) {
    record.commentTextBag = commentTextBag(c)
    word = c.next()
  }
  if (word === 0x69646441 && c.is(ictAdditionalDataBag)) {
    record.additionalDataBag = additionalDataBag(c)
    word = c.next()
  }
  if (word === 0x766f7250 && c.is(ictProvenance)) {
    record.provenance = readProvenance(c, ictProvenance)
    word = c.next()
  }
  if (word === 0x616d6e55 && c.is(ictUnmappedContentBag)) {
    record.unmappedContentBag = unmappedContentBag(c)
    word = c.next()
  }
  if (word !== END) unusual()
  c.end(end)
  return record as RecommendationSet
}
