import { describe, expect, it } from 'vitest'
import { languageFor } from '../../src/print/languages.ts'

describe('languageFor', () => {
  it.each([
    ['fr', {}, 'fr'],
    ['FR_ca.UTF-8', { LANG: 'es_ES' }, 'fr'],
    ['zh-Hant', {}, 'zh'],
    [undefined, { LC_ALL: 'es_MX.UTF-8', LC_MESSAGES: 'fr', LANG: 'ru' }, 'es'],
    [undefined, { LC_ALL: '', LC_MESSAGES: 'fr_CA@euro', LANG: 'ru' }, 'fr'],
    [undefined, { LANG: 'ar' }, 'ar'],
    [undefined, { LC_ALL: 'C', LANG: 'fr_FR.UTF-8' }, 'en'],
    [undefined, { LANG: 'POSIX' }, 'en'],
    [undefined, { LANG: 'de_DE.UTF-8' }, 'en'],
    [undefined, { LANG: 'france' }, 'en'],
    [undefined, {}, 'en'],
    ['constructor', {}, 'en'],
    ['', { LANG: 'fr' }, 'fr'],
  ] as const)('reads %s in %o as %s', (asked, env, language) => {
    expect(languageFor(asked, env)).toBe(language)
  })
})
