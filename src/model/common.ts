/**
 * The components of WIPO ST.96 Common V6_0 that our documents reference.
 *
 * Each is carried complete: what the official component accepts, ours accepts. The sentences are our own.
 */
import { bag, builtIn, inNamespace, optional, type CodeList, type ElementDecl, type TextType, type UnionType } from './words.ts'
import { FORMER_LANGUAGES, LANGUAGES } from './language-codes.ts'
import { ST3_CODES, ST3_FORMER_CODES } from './st3-codes.ts'

const common = inNamespace('com')

/** Release of ST.96 whose Common components are used. */
export const ST96_VERSION = 'V6_0'

export const ISOLanguageCode: CodeList = common.codes('ISOLanguageCode', 'Two-letter language codes of ISO 639-1.', LANGUAGES)
export const ISOFormerLanguageCode: CodeList =
  common.codes('ISOFormerLanguageCode', 'Two-letter language codes that ISO has withdrawn.', FORMER_LANGUAGES)
export const ExtendedISOLanguageCode: UnionType =
  common.union('ExtendedISOLanguageCode', 'Current and former two-letter language codes.', [ISOLanguageCode, ISOFormerLanguageCode])

export const WIPOST3Code: CodeList =
  common.codes('WIPOST3Code', 'Current codes of WIPO ST.3 (September 2019) for states, other entities and organizations.', ST3_CODES)
export const WIPOFormerST3Code: CodeList = common.codes('WIPOFormerST3Code', 'Former codes of WIPO ST.3.', ST3_FORMER_CODES)
export const ExtendedWIPOST3Code: UnionType =
  common.union('ExtendedWIPOST3Code', 'Current and former codes of WIPO ST.3.', [WIPOST3Code, WIPOFormerST3Code])

export const DateOfAnyPrecision: UnionType =
  common.union('Date', 'A day, a month or a year.', [builtIn('date'), builtIn('gYear'), builtIn('gYearMonth')])

export const languageCode = common.attribute('languageCode', ExtendedISOLanguageCode, 'Language of the text, as two lower-case letters.')
export const sequenceNumber =
  common.attribute('sequenceNumber', builtIn('string'), 'Position among its siblings; text, compared as a number when all digits.')
export const officeCode = common.attribute('officeCode', ExtendedWIPOST3Code, 'Office that the value belongs to, by its ST.3 code.')
export const st96Version =
  common.attribute('st96Version', builtIn('token'), 'Release of ST.96 whose Common components are used.', ST96_VERSION)
export const ipoVersion = common.attribute('ipoVersion', builtIn('token'), 'Version of the vocabulary in which the document is written.')
export const documentStatusText =
  common.attribute('documentStatusText', builtIn('string'), 'Standing of the document: "test" marks invented content.')

export const LocalizedText: TextType = common.text('LocalizedText', {
  doc: 'Text with its language.',
  value: builtIn('string'),
  attributes: [optional(languageCode)],
})
export const OrderedText: TextType = common.text('OrderedText', {
  doc: 'Text with its language and its position.',
  value: LocalizedText,
  attributes: [optional(sequenceNumber)],
})

export const CommentText: ElementDecl = common.element('CommentText', OrderedText, 'A remark in free text.')
export const commentTexts = bag(CommentText)
export const DocumentDate: ElementDecl = common.element('DocumentDate', DateOfAnyPrecision, 'Date of the document.')
export const FileName: ElementDecl = common.element('FileName', builtIn('string'), 'Name of the file, without folder.')
export const WebURI: ElementDecl = common.element('WebURI', builtIn('anyURI'), 'Address on the web.')
export const ConfidentialIndicator: ElementDecl =
  common.element('ConfidentialIndicator', builtIn('boolean'), 'Whether it is kept from publication.')
export const StartDate: ElementDecl = common.element('StartDate', DateOfAnyPrecision, 'First day, or the only one.')
export const EndDate: ElementDecl = common.element('EndDate', DateOfAnyPrecision, 'Last day.')
export const IPOfficeCode: ElementDecl = common.element('IPOfficeCode', ExtendedWIPOST3Code, 'Office, by its ST.3 code.')
export const PersonFullName: ElementDecl = common.element('PersonFullName', builtIn('string'), 'Name of a person, as written.', { personal: true })
export const TransactionTotalQuantity: ElementDecl =
  common.element('TransactionTotalQuantity', builtIn('nonNegativeInteger'), 'Number of reports in the transaction.')

const EmailAddressCategory: CodeList = common.codes('EmailAddressCategory', 'Whose address it is.', {
  Business: 'Address of an organization or of an occupation.',
  Private: 'Address of a person.',
})
const EmailAddressPurposeCategory: CodeList = common.codes('EmailAddressPurposeCategory', 'What an address is for.', {
  Informal: 'Informal contact.',
  General: 'Any communication.',
  Advance: 'Notice ahead of a formal message.',
  Main: 'First means of contact.',
  Alternate: 'Where the first means fails.',
})
const EmailAddressTextForm: TextType = common.text('EmailAddressText', {
  doc: 'Electronic mail address.',
  value: builtIn('string'),
  attributes: [
    optional(sequenceNumber),
    optional(common.attribute('emailAddressCategory', EmailAddressCategory, 'Whose address it is.')),
    optional(common.attribute('emailAddressPurposeCategory', EmailAddressPurposeCategory, 'What the address is for.')),
  ],
})
export const EmailAddressText: ElementDecl = common.element('EmailAddressText', EmailAddressTextForm, 'Electronic mail address.', { personal: true })

const IdentifierForm: TextType = common.text('Identifier', {
  doc: 'An identifier and the office that gave it.',
  value: builtIn('token'),
  attributes: [optional(officeCode)],
})
export const TransactionIdentifier: ElementDecl =
  common.element('TransactionIdentifier', IdentifierForm, 'Identifier of the transaction, given by its sender.', { personal: true })

export const UpdateAFCategory: CodeList = common.codes('UpdateAFCategory', 'How an authority file is brought up to date.', {
  full: 'A whole new file each time.',
  incremental: 'What was published since the last file.',
  differential: 'What has changed since the last file.',
})
