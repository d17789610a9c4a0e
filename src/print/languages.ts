/** The languages that findings speak, and how the one to use is found. */

/** The six working languages of WIPO. English, French and Spanish are complete; the other three fall back to English messages. */
export const MESSAGE_LANGUAGES = ['en', 'fr', 'es', 'ar', 'ru', 'zh'] as const

export type MessageLanguage = (typeof MESSAGE_LANGUAGES)[number]

/**
 * Whether findings can be printed in a language.
 *
 * @param tag  Two letters, such as `fr`.
 */
export function isMessageLanguage(tag: string): tag is MessageLanguage {
  return (MESSAGE_LANGUAGES as readonly string[]).includes(tag)
}

/**
 * The language to print in: what was asked for, else the locale of the environment, else English.
 *
 * @param asked  Language or locale that the user named, such as `fr`, `fr-CA` or `FR_ca.UTF-8`; a language that is not there gives English.
 * @param env    Environment variables. `LC_ALL` goes before `LC_MESSAGES`, that before `LANG`, as POSIX has it; an empty one
 *               counts as absent, `C` and `POSIX` are English.
 */
export function languageFor(asked: string | undefined, env: Readonly<Record<string, string | undefined>>): MessageLanguage {
  const locale = [asked, env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(text => text !== undefined && text.trim() !== '')
  const tag = /^[a-z]+/.exec((locale ?? '').trim().toLowerCase())?.[0] ?? ''
  return isMessageLanguage(tag) ? tag : 'en'
}
