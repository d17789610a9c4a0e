/** Which table of labels belongs to which code list. */
import type { LabelTable } from './labels.ts'
import { EDITION_LABELS } from './labels/editions.ts'
import { LANGUAGE_NAMES } from './labels/languages.ts'
import { PRACTICE_LABELS } from './labels/practice.ts'
import { PROGRESS_LABELS } from './labels/status.ts'
import { TECHNOLOGY_LABELS } from './labels/technology.ts'
import { OFFICE_NAMES } from './offices/names.ts'
import { STANDARD_TITLES } from './standards.ts'

/** The rows of a list, and its English labels where a row has none. */
export interface ListLabels {
  readonly rows: LabelTable
  readonly english: (value: string, meaning: string) => string
}

const TABLES: Readonly<Record<string, LabelTable>> = { ...EDITION_LABELS, ...PROGRESS_LABELS, ...PRACTICE_LABELS, ...TECHNOLOGY_LABELS }

/** Lists whose values are codes of others, or numbers: their English labels are not their values. */
const CODED: Readonly<Record<string, ListLabels>> = {
  ExtendedISOLanguageCode: { rows: LANGUAGE_NAMES, english: (_, meaning) => firstName(meaning) },
  ExtendedWIPOST3Code: { rows: OFFICE_NAMES, english: (_, meaning) => meaning },
  WIPOStandardNumber: { rows: STANDARD_TITLES, english: value => value },
}

/** Names of the lists that have labels. */
export const LABELLED_LISTS: readonly string[] = [...Object.keys(TABLES), ...Object.keys(CODED)]

/** @throws {Error} When the list has no labels. */
export function labelTableOf(list: string): ListLabels {
  const coded = Object.hasOwn(CODED, list) ? CODED[list] : undefined
  if (coded !== undefined) return coded
  const rows = Object.hasOwn(TABLES, list) ? TABLES[list] : undefined
  if (rows === undefined) throw new Error(`The code list ${list} has no labels`)
  return { rows, english: value => value }
}

/** `Haitian; Haitian Creole` → `Haitian`, `Tonga (Tonga Islands)` → `Tonga`. */
function firstName(meaning: string): string {
  return (meaning.split(';')[0] ?? meaning).replace(/ \(.*/, '')
}
