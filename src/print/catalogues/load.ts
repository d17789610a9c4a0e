/** What findings say in one language, loaded when it is asked for: a catalogue is half as large as the program that checks documents. */
import type { MessageLanguage } from '../languages.ts'
import { NO_CATALOGUE, type Catalogue } from './catalogue.ts'

const LOADERS: Readonly<Partial<Record<MessageLanguage, () => Promise<Catalogue>>>> = {
  fr: async () => (await import('./french.ts')).FRENCH_CATALOGUE,
  es: async () => (await import('./spanish.ts')).SPANISH_CATALOGUE,
}

/** The catalogue of a language. */
export async function loadCatalogue(language: MessageLanguage): Promise<Catalogue> {
  return LOADERS[language]?.() ?? NO_CATALOGUE
}
