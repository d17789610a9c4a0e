/** What elements are called on published pages. The names are ours, as the words of `words.ts` are. */
import type { LabelLanguage } from '../../codelist/index.ts'
import { inLanguage, type WordRow } from '../languages.ts'
import { COMMON_NAMES } from './common.ts'
import { COOPERATION_NAMES } from './cooperation.ts'
import { DATA_NAMES } from './data.ts'
import { TECHNOLOGY_NAMES } from './technology.ts'

const NAMES: Readonly<Record<string, WordRow>> = { ...COMMON_NAMES, ...DATA_NAMES, ...TECHNOLOGY_NAMES, ...COOPERATION_NAMES }

/** Elements that have a name, by their XML names without prefix. */
export const NAMED_ELEMENTS: readonly string[] = Object.keys(NAMES)

/** Name of an element; its XML name where it has none. */
export function elementName(element: string, language: LabelLanguage): string {
  const row = Object.hasOwn(NAMES, element) ? NAMES[element] : undefined
  return row === undefined ? element : inLanguage(row, language)
}
