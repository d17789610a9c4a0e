/** Topic section: digitization of collections, and how they are made available. */
import { WebURI } from '../common.ts'
import { ChannelPurpose, CountUnit, Frequency, HoldingForm } from '../report-codes.ts'
import {
  DescriptionText, IPRightCategory, PartnerOfficeCode, DateRangeRecord, ReferenceDate, section, SolutionText, StandardUse, tail, TargetDate,
} from '../report-parts.ts'
import { KeyIdentifier, MultilingualText, TitleText } from '../text.ts'
import { bag, builtIn, element, elementOf, optional, record, simple, type ElementDecl, type RecordType } from '../words.ts'

const Share = simple('HoldingMeasure', 'decimal', { minInclusive: 0, maxInclusive: 100 }, 'Per cent, from 0 to 100.')

/** A count, or a rate where nobody has counted. */
export const HoldingRecord: RecordType = record('Holding', {
  doc: 'How much of a collection is held in one form.',
  content: [
    element('HoldingFormCategory', HoldingForm.open, 'Form in which it is held.'),
    optional(element('HoldingQuantity', builtIn('nonNegativeInteger'), 'How many are held in this form.')),
    optional(element('HoldingMeasure', Share, 'Part of the collection in per cent, where nobody has counted.')),
    optional(element('EstimateIndicator', builtIn('boolean'), 'Whether the figure is an estimate.')),
  ],
})

export const CollectionRecord: RecordType = record('Collection', {
  doc: 'A collection of documents of one right and kind, and the forms in which it is held.',
  content: [
    element('CollectionIdentifier', KeyIdentifier, 'Identifier of the collection within the report, such as "patent-grants".'),
    IPRightCategory,
    optional(bag(TitleText)),
    optional(element('DocumentKindText', builtIn('token'), 'Kind of document, such as "B1" of ST.16 or a word.')),
    optional(element('CoveragePeriod', DateRangeRecord, 'Time that the collection covers.')),
    element('CountUnitCategory', CountUnit.open, 'What is counted.'),
    optional(ReferenceDate),
    optional(element('HoldingTotalQuantity', builtIn('nonNegativeInteger'), 'How many there are in all.')),
    optional(bag(elementOf(HoldingRecord))),
    optional(TargetDate),
    optional(bag(StandardUse)),
    ...tail,
  ],
})

export const FrequencyCategory = element('FrequencyCategory', Frequency.open, 'How often it is brought up to date.')
export const DisseminationChannelRecord: RecordType = record('DisseminationChannel', {
  doc: 'A way in which data reach others.',
  content: [
    element('ChannelPurposeCategory', ChannelPurpose.open, 'What the channel is for.'),
    optional(bag(TitleText)),
    optional(bag(element('RecipientText', MultilingualText, 'Who receives the data, in one language.'))),
    optional(bag(element('DataFormatText', builtIn('token'), 'Format of the data, such as "XML" or "PDF".'))),
    optional(FrequencyCategory),
    optional(WebURI),
    optional(bag(StandardUse)),
    ...tail,
  ],
})

export const AssistanceRecord: RecordType = record('Assistance', {
  doc: 'Help with digitization that was given to other offices.',
  content: [bag(PartnerOfficeCode), bag(DescriptionText), optional(bag(SolutionText)), optional(element('AssistancePeriod', DateRangeRecord, 'Time of the help.')), ...tail],
})

export const DigitizationSection: ElementDecl = section('DigitizationSection', 'Facts on data in full text.', 'digitization', [
  optional(bag(elementOf(CollectionRecord))),
  optional(bag(elementOf(DisseminationChannelRecord))),
  optional(bag(elementOf(AssistanceRecord))),
])
