/** Texts as a page shows them: in its language where they are there, each marked with its own. */
import { label, type LabelLanguage } from '../codelist/index.ts'
import { directionOf, ownName } from './languages.ts'
import { element, joined, type Content, type Markup } from './markup.ts'
import { word, type WordKey } from './words.ts'

/** For whom a page is written. */
export interface Reader {
  /** Language of the texts. */
  readonly language: string
  /** Language of headings and labels, which is that of the page. */
  readonly labels: LabelLanguage
  /** Main language of the report: texts that are not there in `language` are shown in it. */
  readonly main?: string
  /** Whether electronic mail addresses are shown. */
  readonly withContacts: boolean
}

/** A text with its language, as MultilingualText and OrderedText are. */
export interface ShownText {
  readonly value: string
  readonly languageCode?: string
  readonly sequenceNumber?: string
}

/** A word of ours in the language of the page. */
export function say(reader: Reader, key: WordKey, values: Readonly<Record<string, string>> = {}): string {
  return word(key, reader.labels, values)
}

/** The same with pieces of markup filled in. */
export function sayWith({ labels }: Reader, key: WordKey, values: Readonly<Record<string, Content>>): Content {
  return word(key, labels).split(/(\{[a-z]+\})/).map(piece => (piece.startsWith('{') ? values[piece.slice(1, -1)] : piece))
}

/** A key, an identifier or another sign that reads from left to right in every language. */
export function keyView(key: string): Markup {
  return element('bdi', { dir: 'ltr' }, key)
}

/** Label of a code in the language of the page; a word of the office's own is kept apart in its direction. */
export function codeLabel(reader: Reader, list: string, value: string): Content {
  const shown = label(list, value, reader.labels)
  return shown === value ? element('bdi', {}, value) : shown
}

/** Name of an office with its code. */
export function officeName(reader: Reader, code: string): string {
  const name = label('ExtendedWIPOST3Code', code, reader.labels)
  return name === code ? code : `${name} (${code})`
}

/** Those of a bag that the reader is shown: in the language of the page, else of the report, else of the first. */
export function shownTexts<Text extends ShownText>(texts: readonly Text[], { language, main }: Reader): readonly Text[] {
  const within = (code: string | undefined): readonly Text[] => (code === undefined ? [] : texts.filter(({ languageCode }) => languageCode === code))
  const found = [language, main, texts[0]?.languageCode].map(within).find(({ length }) => length > 0)
  return found ?? texts
}

/** Comments may be several in one language: those with the same number are one comment in several languages. */
export function shownComments(texts: readonly ShownText[], reader: Reader): readonly ShownText[] {
  const numbers = [...new Set(texts.map(({ sequenceNumber }, index) => sequenceNumber ?? index))]
  return numbers.flatMap(number => shownTexts(texts.filter(({ sequenceNumber }, index) => (sequenceNumber ?? index) === number), reader))
}

/** A text in an element that says its language and direction where they are not those of the page. */
export function localized(name: string, { value, languageCode }: ShownText, { labels }: Reader, className?: string, content: Content = value): Markup {
  if (languageCode === undefined) return element(name, { class: className, dir: 'auto' }, content)
  if (languageCode === labels) return element(name, { class: className }, content)
  const direction = directionOf(languageCode)
  return element(name, { class: className, lang: languageCode, dir: direction === directionOf(labels) ? undefined : direction }, content)
}

/** Texts of a bag within a line. */
export function inlineTexts(texts: readonly ShownText[], reader: Reader): Content {
  return joined(shownTexts(texts, reader).map(text => localized('span', text, reader)), ' / ')
}

/** Texts of a bag as paragraphs. */
export function paragraphs(texts: readonly ShownText[], reader: Reader): Content {
  return shownTexts(texts, reader).map(text => localized('p', text, reader, 'text'))
}

/** A date; it reads from left to right in every language. */
export function dateView(date: string): Markup {
  return element('time', { datetime: date, dir: 'ltr' }, date)
}

/** A span of days. */
export function periodView({ startDate, endDate }: { readonly startDate: string, readonly endDate?: string }, reader: Reader): Content {
  return [dateView(startDate), ' – ', endDate === undefined ? say(reader, 'ongoing') : dateView(endDate)]
}

/** An address as a link where a browser can follow it without running anything; else as text. */
export function linkTo(address: string, content: Content = element('bdi', { dir: 'ltr' }, address)): Content {
  return /^https?:\/\//i.test(address) ? element('a', { href: address, rel: 'external noreferrer' }, content) : content
}

/** Name of a language in itself, marked as such. */
export function languageName(language: string, page: LabelLanguage): Markup {
  const { name, in: own } = ownName(language)
  return localized('span', { value: name, languageCode: own }, { language, labels: page, withContacts: false })
}
