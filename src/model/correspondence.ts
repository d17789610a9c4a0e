/** Which items of one set belong to which items of another. */
import { MappingCategory } from './codes.ts'
import { ItemKey } from './action.ts'
import { KeyIdentifier, MultilingualText } from './text.ts'
import {
  bag, builtIn, choice, element, elementOf, optional, record, type ChoiceType, type ElementDecl, type RecordType,
} from './words.ts'

const EarlierSetIdentifier = element('EarlierSetIdentifier', KeyIdentifier, 'The earlier set that the items belong to, such as "ict-40-2018".')
const EarlierItemIdentifier = element('EarlierItemIdentifier', ItemKey, 'An item of the earlier set by its number there, such as "R16".')

export const EarlierItemReferenceRecord: RecordType = record('EarlierItemReference', {
  doc: 'The earlier items that a source names beside a recommendation.',
  source: 'Annex, column "40 rec. correspondantes"',
  content: [EarlierSetIdentifier, bag(EarlierItemIdentifier)],
})

const NewIndicator = element('NewIndicator', builtIn('boolean'), 'Whether the source calls the recommendation new.')
const NewText = element('NewText', MultilingualText, 'The words in which the source says so, verbatim.')

export const NewRecommendationRecord: RecordType = record('NewRecommendation', {
  doc: 'The recommendation has no earlier items because it is new.',
  source: 'Annex, column "40 rec. correspondantes"',
  content: [NewIndicator, optional(bag(NewText))],
})

export const CorrespondenceChoice: ChoiceType = choice('Correspondence', {
  doc: 'What a source says of earlier items: it lists them, or it calls the recommendation new. Left out where it says nothing.',
  options: [elementOf(EarlierItemReferenceRecord), elementOf(NewRecommendationRecord)],
})
export const Correspondence: ElementDecl = elementOf(CorrespondenceChoice)

const LinkCategory = element('MappingCategory', MappingCategory, 'How the items belong together.')
const FromItem = element('FromItemIdentifier', ItemKey, 'An item of this set by its number or key.')
const ToItem = element('ToItemIdentifier', ItemKey, 'An item of the other set by its number or key.')

export const MappingLinkRecord: RecordType = record('MappingLink', {
  doc: 'Items of this set and items of the other that belong together.',
  content: [LinkCategory, optional(bag(FromItem)), optional(bag(ToItem))],
})

const MappedSetIdentifier = element('MappedSetIdentifier', KeyIdentifier, 'The other set.')
const MappingSourceText = element('MappingSourceText', builtIn('string'), 'Who says so: the document, and where in it.')

export const SetMappingRecord: RecordType = record('SetMapping', {
  doc: 'A mapping between this set and another, with its source. Many items to many.',
  content: [MappedSetIdentifier, MappingSourceText, bag(elementOf(MappingLinkRecord))],
})
export const SetMapping: ElementDecl = elementOf(SetMappingRecord)
