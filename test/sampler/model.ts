/**
 * A model for tests only, which uses everything that the vocabulary can say. What works on it works for records to come.
 *
 * One root, `Sampler`; its parts show one construct each.
 */
import {
  bag, builtIn, inNamespace, many, optional, required, type AttributeUse, type ElementDecl, type Model, type RecordType, type SimpleDecl,
  type TextType,
} from '../../src/meta/index.ts'
import {
  commentTexts, DateOfAnyPrecision, DocumentDate, documentStatusText, FileName, ipoVersion, languageCode, LocalizedText, officeCode,
  OrderedText, sequenceNumber, st96Version, WebURI,
} from '../../src/model/common.ts'
import { AdditionalData } from '../../src/model/attachments.ts'
import { AnyColour, Colour, FileCode, OpenColour, VALUES } from './facets.ts'

const { attribute, choice, element, elementOf, record, text } = inNamespace('ict')

export const SAMPLER_VERSION = 'SAMPLER_V1_0'

const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1)
const valueElements = VALUES.map(([name, type]) => element(name, type, `An element of kind ${name}.`))
const valueAttributes = VALUES.map(([name, type]) => attribute(`${lowerFirst(name)}Given`, type, `An attribute of kind ${name}.`))

const SampleIdentifier = element('SampleIdentifier', builtIn('token'), 'What every part has.')

const Values: RecordType = record('SampleValues', {
  doc: 'An element of every simple kind.',
  source: 'Sampler, values',
  attributes: valueAttributes.map(given => optional(given)),
  content: [SampleIdentifier, ...valueElements.map(value => optional(value)), optional(element('PrecisionDate', DateOfAnyPrecision, 'A date of any precision.'))],
})

const trueOnly = attribute('finalIndicator', builtIn('boolean'), 'True or left out.', 'true')
const fixedCount = attribute('formNumber', builtIn('positiveInteger'), 'Always three.', '3')
const formDate = attribute('formDate', builtIn('date'), 'Day of the form.')
const colour = attribute('colourCategory', Colour, 'A closed list in an attribute.')

const Fixed: RecordType = record('FixedValues', {
  doc: 'Nothing but attributes, some of them fixed.',
  attributes: [optional(trueOnly), required(fixedCount), optional(formDate), required(colour, { fixed: 'Dark green' })],
  content: [],
})

function textOver(name: string, value: SimpleDecl | TextType, attributes: readonly AttributeUse[] = [optional(colour)]): TextType {
  return text(name, { doc: `Text with attributes: ${name}.`, value, attributes })
}

const MARKED: readonly TextType[] = [
  textOver('MarkedText', builtIn('string'), [required(languageCode), optional(officeCode)]),
  textOver('MarkedTag', builtIn('token')),
  textOver('MarkedDate', builtIn('date')),
  textOver('MarkedDateTime', builtIn('dateTime')),
  textOver('MarkedQuantity', builtIn('integer'), [required(colour)]),
  textOver('MarkedShare', builtIn('decimal')),
  textOver('MarkedIndicator', builtIn('boolean')),
  textOver('MarkedURI', builtIn('anyURI')),
  textOver('MarkedColour', OpenColour),
  textOver('MarkedAnyColour', AnyColour),
  textOver('MarkedFileCode', FileCode),
  textOver('MarkedPrecision', DateOfAnyPrecision),
  textOver('MarkedOrderedText', OrderedText, [optional(trueOnly)]),
]

const Texts: RecordType = record('SampleTexts', {
  doc: 'Text with attributes over every kind of value.',
  content: [SampleIdentifier, ...MARKED.map(type => optional(bag(elementOf(type))))],
})

const LineText = element('AddressLineText', LocalizedText, 'One line, repeated in place.')
const MailText = element('MailAddressText', builtIn('token'), 'A bag drops the last word of this name.', { personal: true })
const PhoneText = element('PhoneNumber', builtIn('string'), 'A number, personal.', { personal: true })
const FaxText = element('FaxNumber', builtIn('string'), 'Another number.')

const ContactBag: RecordType = record('ContactDetailBag', {
  doc: 'Named like a bag but holding several different children: it stays an object.',
  content: [optional(many(MailText)), many(PhoneText), optional(FaxText)],
})

const Repeated: RecordType = record('SampleRepetitions', {
  doc: 'Everything that can come more than once.',
  attributes: [optional(sequenceNumber)],
  content: [
    many(LineText),
    optional(bag(MailText, 'MailAddressBag')),
    optional(bag(SampleIdentifier)),
    commentTexts,
    optional(FileName),
    optional(bag(FileName, 'FileNameBag', 'ict')),
    optional(elementOf(ContactBag)),
    optional(bag(AdditionalData)),
  ],
})

/** Cyclic: a section holds sections, and by way of a choice as well. */
export const Section: ElementDecl = element('Section', () => SectionRecord, 'A section with sections inside.')
const SectionTitle = element('SectionTitleText', builtIn('string'), 'Title of the section.')
const Paragraph = elementOf(textOver('ParagraphText', builtIn('string'), [optional(languageCode)]))

const Block = choice('Block', { doc: 'A paragraph, a place on the web, or a section.', source: 'Sampler, blocks', options: [Paragraph, WebURI, Section] })
const SectionRecord: RecordType = record('Section', {
  doc: 'A section with sections inside.',
  content: [SectionTitle, optional(bag(elementOf(Block))), optional(bag(Section))],
})

const Reach = choice('Reach', { doc: 'A choice of a date, a choice and a record.', options: [DocumentDate, elementOf(Block), elementOf(Fixed)] })
const Branches: RecordType = record('SampleBranches', {
  doc: 'Choices alone, repeated in place, and in bags.',
  content: [elementOf(Reach), optional(many(elementOf(Block))), optional(bag(Section))],
})

/** Records inside records. */
function nested(depth: number): ElementDecl {
  const inner = depth === 1 ? SampleIdentifier : nested(depth - 1)
  return elementOf(record(`Level${'ABCDEFGHIJ'.charAt(depth - 1)}`, { doc: `A record with ${depth} below.`, content: [inner] }))
}

const SamplerRecord: RecordType = record('Sampler', {
  doc: 'Everything that the vocabulary can say.',
  attributes: [required(st96Version), required(ipoVersion, { fixed: SAMPLER_VERSION }), optional(languageCode), optional(documentStatusText)],
  content: [
    SampleIdentifier,
    optional(elementOf(Values)),
    optional(elementOf(Fixed)),
    optional(elementOf(Texts)),
    optional(elementOf(Repeated)),
    optional(elementOf(Branches)),
    optional(nested(10)),
    optional(bag(elementOf(record('ICTAPIEntry', { doc: 'A name that starts with acronyms.', content: [element('APIWebURI', builtIn('anyURI'), 'An address.')] })))),
  ],
})

export const Sampler: ElementDecl = elementOf(SamplerRecord)
export const SAMPLER: Model = { version: SAMPLER_VERSION, roots: [Sampler] }
