/** Languages of published pages: which have headings of their own, which are written from right to left. */
import { LABEL_LANGUAGES, label, type LabelLanguage } from '../codelist/index.ts'

/** One text in the six languages, in the order of `LABEL_LANGUAGES`. */
export type WordRow = readonly [ar: string, en: string, es: string, fr: string, ru: string, zh: string]

/** Languages written from right to left, by ISO 639-1 code, former codes included. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'dv', 'fa', 'he', 'iw', 'ji', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi'])

export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr'
}

/** The language of headings and labels on a page in a language: its own, else English. */
export function labelLanguageFor(language: string): LabelLanguage {
  return LABEL_LANGUAGES.find(one => one === language) ?? 'en'
}

/** A row's text in a language. */
export function inLanguage(row: WordRow, language: LabelLanguage): string {
  return row[LABEL_LANGUAGES.indexOf(language)] ?? row[1]
}

/** Name of a language, in itself where we know it, else in English; and the language of that name. */
export function ownName(language: string): { readonly name: string, readonly in: LabelLanguage } {
  const known = labelLanguageFor(language)
  return { name: label('ExtendedISOLanguageCode', language, known), in: known }
}
