/** Words by which duties are told, by language. */
import type { DutyWords } from './words.ts'
import { ENGLISH_DUTIES } from './en.ts'
import { FRENCH_DUTIES } from './fr.ts'
import { SPANISH_DUTIES } from './es.ts'

export type { DutyWords } from './words.ts'

export const DUTY_WORDS: Readonly<Record<string, DutyWords>> = { en: ENGLISH_DUTIES, es: SPANISH_DUTIES, fr: FRENCH_DUTIES }
