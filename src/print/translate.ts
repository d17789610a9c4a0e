/** Findings in the reader's language. */
import { fill, LIMIT_MESSAGES, SYNTAX_MESSAGES, type ValidationIssue } from '../issue/index.ts'
import type { Catalogue } from './catalogues/catalogue.ts'
import { FRAMES } from './catalogues/frames.ts'
import type { Phrases } from './catalogues/wording.ts'
import type { MessageLanguage } from './languages.ts'
import { phraseBook, valuesIn, type PhraseBook } from './phrases.ts'

/** A language with what findings say in it. */
export interface Tongue {
  readonly language: MessageLanguage
  readonly catalogue: Catalogue
}

/** What a finding says, and in which language it is said. */
export interface Translated {
  readonly message: string
  readonly hint?: string
  /** Why it is asked. The clause that a rule quotes stays in the language of the edition, in the reader's quotation marks. */
  readonly reason?: string
  /** Title of the fix; in English where the catalogue does not have it. */
  readonly fix?: string
  /** Of message and hint; `en` where the catalogue does not have the code. */
  readonly language: MessageLanguage
}

/**
 * A finding in a language: message, hint and reason from its catalogue, filled with the finding's values.
 *
 * Values that are English prose are looked up as phrases; what a document's own model says of a part (`{doc}`), what an engine
 * says of a document and the clause that a rule quotes stay as they are.
 *
 * @returns The English message where the language has none, or the finding lacks values that it asks for.
 */
export function translatedBy(issue: ValidationIssue, tongue: Tongue): Translated {
  const { reason, fix } = issue
  return {
    ...worded(issue, tongue),
    ...(reason === undefined ? {} : { reason: reasonIn(tongue, reason) }),
    ...(fix === undefined ? {} : { fix: bookOf(tongue.catalogue.fixes)(fix.title) ?? fix.title }),
  }
}

function worded(issue: ValidationIssue, { language, catalogue }: Tongue): Omit<Translated, 'reason' | 'fix'> {
  const { code, message, hint } = issue
  const english = { message, ...(hint === undefined ? {} : { hint }), language: 'en' } as const
  const { wordings, phrases } = catalogue
  const wording = Object.hasOwn(wordings, code) ? wordings[code] : undefined
  if (wording === undefined) return english
  const values = spoken(code, valuesOf(issue), { language, phrases })
  if (!isFilledBy(wording.message + (hint === undefined ? '' : wording.hint ?? ''), values)) return english
  const said = asSentence(fill(wording.message, values))
  if (hint === undefined) return { message: said, language }
  return { message: said, hint: wording.hint === undefined ? hint : asSentence(fill(wording.hint, values)), language }
}

/** A clause, and behind it the place where it stands, alone or behind a reason: `“Offices should …” (ict-10-proposal, 1.b)`. */
const QUOTED_CLAUSE = /^(?:([^“]*); )?“(.*)” (\(.*\))$/s

/**
 * Why a rule asks what it asks, in a language. The rules' own reasons are in the catalogue; a clause that is quoted keeps its
 * words, and any other text stays as it is.
 */
export function reasonIn(tongue: Tongue, reason: string): string {
  const { language, catalogue: { reasons } } = tongue
  if (Object.hasOwn(reasons, reason)) return reasons[reason] ?? reason
  const [, why, clause, where] = QUOTED_CLAUSE.exec(reason) ?? []
  if (clause === undefined || where === undefined) return reason
  const said = why === undefined ? '' : `${reasonIn(tongue, why)}${FRAMES[language].semicolon}`
  return `${said}${inQuotes(language, clause)} ${where}`
}

function inQuotes(language: MessageLanguage, text: string): string {
  return fill(FRAMES[language].quoted, { text })
}

const BOOKS = new WeakMap<Phrases, PhraseBook>()

function bookOf(phrases: Phrases): PhraseBook {
  const known = BOOKS.get(phrases) ?? phraseBook(phrases)
  BOOKS.set(phrases, known)
  return known
}

const THROWN: Readonly<Record<string, string>> = { ...SYNTAX_MESSAGES, ...LIMIT_MESSAGES }

/** Findings that were made of something thrown keep their values in the message alone. */
function valuesOf({ code, message, values }: ValidationIssue): Readonly<Record<string, string>> {
  const wording = Object.hasOwn(THROWN, code) ? THROWN[code] : undefined
  return wording === undefined || Object.keys(values).length > 0 ? values : valuesIn(message, wording) ?? values
}

/** Values that are our own words in every finding of these families. */
const PROSE = new Set(['advice', 'detail', 'item', 'name', 'parent', 'why'])
const FAMILIES = /^(root|part|choice|value|xml|json|ndjson|file|folder|judge|legacy|ledger|patch)\./

/** Values that are our own words under these codes; elsewhere they are what the document says. */
const PROSE_OF: Readonly<Record<string, readonly string[]>> = {
  'root.unknown': ['expected'],
  'value.length': ['expected'],
  'value.range': ['expected'],
  'value.date': ['expected', 'example'],
  'xml.text': ['found'],
  'xml.namespace': ['namespace', 'expected'],
  'json.root': ['found'],
  'ndjson.record': ['found'],
  'json.type': ['found', 'expected'],
}

/** Values that hold codes of ours in straight quotes, which no document can change. */
const CODES_OF: Readonly<Record<string, string>> = {
  'status.unlisted': 'near', 'original-status.differs': 'fitting', 'section.against-status': 'effect', 'holding.rates-above-whole': 'forms', 'holding.sum-above-total': 'forms',
}

function spoken(code: string, values: Readonly<Record<string, string>>, { language, phrases }: Pick<Tongue, 'language'> & { readonly phrases: Phrases }): Readonly<Record<string, string>> {
  const quotes = Object.hasOwn(CODES_OF, code) ? CODES_OF[code] : undefined
  if (quotes !== undefined) return { ...values, ...(values[quotes] === undefined ? {} : { [quotes]: values[quotes].replace(/"([^"]*)"/g, (_, text: string) => inQuotes(language, text)) }) }
  const own = Object.hasOwn(PROSE_OF, code) ? PROSE_OF[code] : undefined
  if (!FAMILIES.test(code)) return values
  const said = bookOf(phrases)
  return Object.fromEntries(Object.entries(values).map(([name, value]) =>
    [name, PROSE.has(name) || own?.includes(name) === true ? said(value) ?? value : value]))
}

/** A finding that somebody else made under a code of ours may not have the values. */
function isFilledBy(wording: string, values: Readonly<Record<string, string>>): boolean {
  return Array.from(wording.matchAll(/\{([a-zA-Z]+)\}/g)).every(([, name = '']) => Object.hasOwn(values, name))
}

/** Names from a document keep their spelling at the beginning of a sentence; our own words begin with a capital. */
function asSentence(text: string): string {
  return /^(le texte|un élément|el texto|un elemento|au moins|au plus) /.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text
}
