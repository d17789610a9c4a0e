/**
 * Languages of the labels, and the shapes in which tables of labels are written.
 *
 * All labels are our own words, made to be read in lists, drafts and published pages. No official text says them.
 */

import { WORKING_LANGUAGES, type WorkingLanguage } from '../model/working-languages.ts'

/** The six working languages of WIPO. */
export const LABEL_LANGUAGES: typeof WORKING_LANGUAGES = WORKING_LANGUAGES
export type LabelLanguage = WorkingLanguage

/** One label in each language. */
export type Labels = Readonly<Record<LabelLanguage, string>>

/** Labels as a table row; English stands last where it is not the value itself. */
export type LabelRow = readonly [ar: string, es: string, fr: string, ru: string, zh: string, en?: string]

/** Rows by value. */
export type LabelTable = Readonly<Record<string, LabelRow>>

/** The labels of a row. `english` is used where the row has no English of its own. */
export function labelsOf([ar, es, fr, ru, zh, en]: LabelRow, english: string): Labels {
  return { ar, en: en ?? english, es, fr, ru, zh }
}

/** Whether labels are there in a language. */
export function isLabelLanguage(tag: string): tag is LabelLanguage {
  return (LABEL_LANGUAGES as readonly string[]).includes(tag)
}
