/** The words of the six languages. */
import { ARABIC } from './ar.ts'
import { CHINESE } from './zh.ts'
import { ENGLISH } from './en.ts'
import { FRENCH } from './fr.ts'
import { RUSSIAN } from './ru.ts'
import { SPANISH } from './es.ts'
import type { AnnexWords } from './words.ts'

export type { AnnexWords } from './words.ts'

export const ANNEX_WORDS: readonly AnnexWords[] = [FRENCH, ENGLISH, SPANISH, ARABIC, RUSSIAN, CHINESE]
