/** Words by which duties are told, by language. */
import type { DutyWords } from './words.ts'
import { ARABIC_DUTIES } from './ar.ts'
import { CHINESE_DUTIES } from './zh.ts'
import { ENGLISH_DUTIES } from './en.ts'
import { FRENCH_DUTIES } from './fr.ts'
import { RUSSIAN_DUTIES } from './ru.ts'
import { SPANISH_DUTIES } from './es.ts'

export type { DutyWords } from './words.ts'

export const DUTY_WORDS: Readonly<Record<string, DutyWords>> = {
  ar: ARABIC_DUTIES, en: ENGLISH_DUTIES, es: SPANISH_DUTIES, fr: FRENCH_DUTIES, ru: RUSSIAN_DUTIES, zh: CHINESE_DUTIES,
}
