/** Status words by language. */
import { AR } from './ar.ts'
import { EN } from './en.ts'
import { ES } from './es.ts'
import { FR } from './fr.ts'
import { RU } from './ru.ts'
import type { SentenceWords } from './words.ts'
import { ZH } from './zh.ts'

export type { SentenceWords } from './words.ts'

export const SENTENCE_WORDS: Readonly<Record<string, SentenceWords>> = { ar: AR, en: EN, es: ES, fr: FR, ru: RU, zh: ZH }
