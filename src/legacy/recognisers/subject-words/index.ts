/** Words that tell the subjects, by language. */
import type { SubjectWords } from './subject.ts'
import { ENGLISH_SUBJECTS } from './en.ts'
import { FRENCH_SUBJECTS } from './fr.ts'
import { SPANISH_SUBJECTS } from './es.ts'

export const SUBJECT_WORDS: Readonly<Record<string, SubjectWords>> = { en: ENGLISH_SUBJECTS, es: SPANISH_SUBJECTS, fr: FRENCH_SUBJECTS }
