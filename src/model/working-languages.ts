/** The six working languages of WIPO. */
export const WORKING_LANGUAGES = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const

export type WorkingLanguage = (typeof WORKING_LANGUAGES)[number]
