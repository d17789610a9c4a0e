/** Single values that are spelled wrongly → what can only be meant. */
import { officeNamed } from '../codelist/index.ts'
import { toText, type SimplePlan } from '../plan/index.ts'
import { dateMeant, dateTimeMeant } from './dates.ts'
import { languageMeant } from './languages.ts'
import { bareForm, slipOf } from './near.ts'

/** Findings on values for which there may be a better spelling. */
export const VALUE_CODES: ReadonlySet<string> = new Set([
  'value.date', 'value.date-time', 'value.office-code', 'value.code', 'value.boolean', 'value.number', 'value.integer', 'value.fixed', 'value.pattern', 'json.white-space',
])

/**
 * The spelling that a value should have had, as XML text.
 *
 * @param code  What was found wrong with it.
 * @param text  As it stands in the document, references and escapes resolved.
 * @returns `undefined` where it is not certain, or the type would not take it.
 */
export function spellingMeant(code: string, text: string, type: SimplePlan): string | undefined {
  if (text.length > 500) return undefined
  const meant = MEANT[code]?.(text, type)
  const reading = meant === undefined ? undefined : type.fromText(meant)
  if (reading === undefined || !('value' in reading)) return undefined
  const spelling = toText(reading.value)
  return spelling === text ? undefined : spelling
}

const LANGUAGE_LIST = 'ExtendedISOLanguageCodeType'

const MEANT: Readonly<Record<string, (text: string, type: SimplePlan) => string | undefined>> = {
  'value.date': dateMeant,
  'value.date-time': dateTimeMeant,
  'value.office-code': officeMeant,
  'value.code': (text, type) => type.name === LANGUAGE_LIST ? languageMeant(text, type.codes) : slipOf(text, type.codes),
  'value.boolean': booleanMeant,
  'value.number': decimalMeant,
  'value.integer': wholeNumberMeant,
  'value.fixed': (text, type) => type.codes.find(only => bareForm(only) === bareForm(text)),
  'value.pattern': patternMeant,
  'json.white-space': text => text.replace(/[\t\n\r ]+/g, ' ').replace(/^ | $/g, ''),
}

/** Where a code stands, small letters are a slip of case and no word: `no` is Norway. */
function officeMeant(text: string, { codes }: SimplePlan): string | undefined {
  const capitals = text.trim().toUpperCase()
  if (codes.includes(capitals)) return capitals
  const named = officeNamed(capitals.length <= 5 ? capitals : text)
  return named?.certain === true && !named.former ? named.code : undefined
}

const BOOLEANS: Readonly<Record<string, string>> = {
  true: 'true', yes: 'true', oui: 'true', sí: 'true', si: 'true', ja: 'true', да: 'true', 是: 'true', vrai: 'true', verdadero: 'true',
  false: 'false', no: 'false', non: 'false', nein: 'false', нет: 'false', 否: 'false', faux: 'false', falso: 'false',
}

function booleanMeant(text: string): string | undefined {
  const word = text.normalize('NFC').trim().toLowerCase()
  return Object.hasOwn(BOOLEANS, word) ? BOOLEANS[word] : undefined
}

/** A decimal comma where it can't divide thousands: `62,5`, not `1,234`. */
function decimalMeant(text: string): string | undefined {
  const plain = text.trim()
  const grouped = wholeNumberMeant(plain)
  if (grouped !== undefined) return grouped
  return /^[+-]?[0-9]+,([0-9]{1,2}|[0-9]{4,14})$/.test(plain) || /^[+-]?0,[0-9]{1,14}$/.test(plain) ? plain.replace(',', '.') : undefined
}

/** Thousands divided by spaces or apostrophes, or nothing but zeros behind the point. `250.000` may be a quarter of a million. */
function wholeNumberMeant(text: string): string | undefined {
  const plain = text.trim()
  if (/^[+-]?[0-9]{1,3}(?:(?<space>[\u0020\u00a0\u2009\u202f'’])[0-9]{3})(?:\k<space>[0-9]{3})*$/u.test(plain)) return plain.replace(/[^0-9+-]/gu, '')
  return /^[+-]?[0-9]+\.0{1,15}$/.test(plain) && !/^[+-]?[0-9]{1,3}\.000$/.test(plain) ? plain.replace(/\.0+$/, '') : undefined
}

/** Digests in capitals; keys of items without full stops, in capitals or with a bracket. Other identifiers are names: nobody but their giver changes them. */
function patternMeant(text: string, { name }: SimplePlan): string | undefined {
  if (name === 'ContentHashTextType') return text.trim().toLowerCase()
  const [, number, letter, numeral] = name === 'ItemKeyIdentifierType' ? /^([0-9]+) ?\.? ?\(?([a-z])(?: ?[.)]{0,2} ?\(?([ivx]+))?[.)]?$/i.exec(text.trim()) ?? [] : []
  // "1 (iv)" is the Roman number, "1i" the letter or the number.
  if (number === undefined || letter === undefined || /[ivx]/i.test(letter)) return undefined
  return [number, letter, ...(numeral === undefined ? [] : [numeral])].join('.').toLowerCase()
}
