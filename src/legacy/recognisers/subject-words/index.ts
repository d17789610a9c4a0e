/** Words that tell the subjects, by language. */
import type { SubjectWords } from './subject.ts'
import { ARABIC_SUBJECTS } from './ar.ts'
import { CHINESE_SUBJECTS } from './zh.ts'
import { ENGLISH_SUBJECTS } from './en.ts'
import { FRENCH_SUBJECTS } from './fr.ts'
import { RUSSIAN_SUBJECTS } from './ru.ts'
import { SPANISH_SUBJECTS } from './es.ts'

export const SUBJECT_WORDS: Readonly<Record<string, SubjectWords>> = {
  ar: ARABIC_SUBJECTS, en: ENGLISH_SUBJECTS, es: SPANISH_SUBJECTS, fr: FRENCH_SUBJECTS, ru: RUSSIAN_SUBJECTS, zh: CHINESE_SUBJECTS,
}
