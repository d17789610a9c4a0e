/** What every document can carry beside its own content: additional named values, where it came from, what found no place. */
import { FileName, officeCode } from './common.ts'
import {
  builtIn, element, elementOf, optional, record, simple, type ElementDecl, type RecordType,
} from './words.ts'

const AdditionalDataName = element('AdditionalDataName', builtIn('token'), 'Name of the value, in the words of whoever added it.')
const AdditionalDataText = element('AdditionalDataText', builtIn('string'), 'The value, as text.')

export const AdditionalDataRecord: RecordType = record('AdditionalData', {
  doc: 'A named value that the vocabulary has no element for.',
  attributes: [optional(officeCode)],
  content: [AdditionalDataName, AdditionalDataText],
})
export const AdditionalData: ElementDecl = elementOf(AdditionalDataRecord)

const ContentHash = simple('ContentHashText', 'token', { pattern: '[0-9a-f]{64}' }, 'SHA-256 in 64 lower-case hexadecimal digits.')
const MediaType = simple(
  'MediaTypeText', 'token', { pattern: '[A-Za-z0-9!#$&\\^_.+\\-]+/[A-Za-z0-9!#$&\\^_.+\\-]+', maxLength: 200 }, 'Media type such as "text/plain".',
)
export const ContentHashText = element('ContentHashText', ContentHash, 'SHA-256 of the bytes of the file.')
export const MediaTypeText = element('MediaTypeText', MediaType, 'Media type of the file.')
const ImporterVersionText = element('ImporterVersionText', builtIn('token'), 'Name and version of the program that read the file.')

export const ProvenanceRecord: RecordType = record('Provenance', {
  doc: 'The file that the document was made from.',
  content: [optional(FileName), optional(MediaTypeText), ContentHashText, optional(ImporterVersionText)],
})
export const Provenance: ElementDecl = elementOf(ProvenanceRecord)

const UnmappedPathText = element('UnmappedPathText', builtIn('string'), 'Where it would stand in the document, as JSON Pointer.')
const UnmappedPlaceText = element('UnmappedPlaceText', builtIn('string'), 'Where it stood in the source: line and column, cell, page.')
const UnmappedSourceText = element('UnmappedSourceText', builtIn('string'), 'What stood there, as it was spelled.')

export const UnmappedContentRecord: RecordType = record('UnmappedContent', {
  doc: 'A piece of the source that found no place in the document. Nothing is dropped.',
  content: [optional(UnmappedPathText), optional(UnmappedPlaceText), UnmappedSourceText],
})
export const UnmappedContent: ElementDecl = elementOf(UnmappedContentRecord)
