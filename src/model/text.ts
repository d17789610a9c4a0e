/** Text in one or more languages: the same element repeated, one for each language, inside a bag (rules B-05, B-06). */
import { languageCode } from './common.ts'
import { OriginCategory } from './codes.ts'
import { attribute, builtIn, element, optional, required, simple, text, type ElementDecl, type SimpleType, type TextType } from './words.ts'

export const printedLabelText =
  attribute('printedLabelText', builtIn('string'), 'Label as printed before the text: "a)", "ii.", "Recommandation n° 1". It is no part of the text.')
export const originCategory = attribute('originCategory', OriginCategory, 'Whether it stands in the source document or was added by the maker of this file.')

export const MultilingualText: TextType = text('MultilingualText', {
  doc: 'Text in one language, verbatim.',
  value: builtIn('string'),
  attributes: [required(languageCode)],
})

export const LabelledText: TextType = text('LabelledText', {
  doc: 'Text in one language, verbatim, with the label that is printed before it.',
  value: builtIn('string'),
  attributes: [required(languageCode), optional(printedLabelText)],
})

export const ShortLabelTextForm: TextType = text('ShortLabelText', {
  doc: 'A few words that name something, in one language, with their origin.',
  value: builtIn('string'),
  attributes: [required(languageCode), required(originCategory)],
})

/** Lower-case words joined by hyphens: readable in addresses, file names and keys. */
export const KeyIdentifier: SimpleType =
  simple('KeyIdentifier', 'token', { pattern: '[a-z0-9]+(-[a-z0-9]+)*', maxLength: 80 }, 'Lower-case words and numbers joined by hyphens.')

export const ShortLabelText: ElementDecl = element('ShortLabelText', ShortLabelTextForm, 'A few words that name it, in one language.')
export const TitleText: ElementDecl = element('TitleText', MultilingualText, 'Title in one language, verbatim.')
