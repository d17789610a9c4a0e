/** Sentences that every emitted form shares: how a value is spelled, how often it stands, what a bag is. */
import { MAX_DIGITS, type Facets, type SimpleBase, type SimpleDecl } from '../meta/index.ts'

/** The claim of the project, word for word. It stands in every published schema. */
export const CLAIM = 'Follows design rules of WIPO ST.96 and reuses Common components of V6_0. Not a WIPO publication, not endorsed by WIPO, '
  + 'not part of ST.96 or ST.97.'

/** What a generated file says of itself. */
export function generatedFrom(source: string): string {
  return `Generated from ${source} by \`npm run generate\`. Do not edit: change the declaration.`
}

const SPELLINGS: Readonly<Partial<Record<SimpleBase, string>>> = {
  token: 'One line, without spaces at its ends or two in a row.',
  integer: 'A whole number.',
  nonNegativeInteger: 'A whole number from 0.',
  positiveInteger: 'A whole number from 1.',
  decimal: `A number of at most ${MAX_DIGITS} digits.`,
  date: 'A day, YYYY-MM-DD.',
  gYear: 'A year, YYYY.',
  gYearMonth: 'A month, YYYY-MM.',
  dateTime: 'A day and time with zone, such as 2026-01-31T09:00:00Z.',
  anyURI: 'An absolute URI.',
}

/** How a value of a simple type is spelled; empty when any text will do. Bounds and patterns included. */
export function spelling(type: SimpleDecl): string {
  switch (type.kind) {
    case 'builtIn':
      return SPELLINGS[type.base] ?? ''
    case 'simple':
      return [type.facets.pattern === undefined ? SPELLINGS[type.base] ?? '' : '', boundsOf(type.facets)].filter(sentence => sentence !== '').join(' ')
    case 'codes':
      return ''
    case 'union': {
      if (type.members.some(member => member.kind === 'codes')) return ''
      return `${sentenceCase(type.members.map(member => phrase(spelling(member)) || 'any text').join('; or '))}.`
    }
  }
}

const phrase = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, '')
const sentenceCase = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

function boundsOf(facets: Facets): string {
  const said: string[] = []
  const { minLength, maxLength, minInclusive, maxInclusive, fractionDigits, pattern } = facets
  if (minLength !== undefined || maxLength !== undefined) said.push(`${range(minLength, maxLength)} characters.`)
  if (minInclusive !== undefined || maxInclusive !== undefined) said.push(`${range(minInclusive, maxInclusive)}.`)
  if (fractionDigits !== undefined) said.push(`At most ${fractionDigits} digits after the point.`)
  if (pattern !== undefined) said.push(`Pattern \`${escapeNonAscii(pattern)}\`.`)
  return said.join(' ')
}

function range(from: number | undefined, to: number | undefined): string {
  if (from === to) return `Exactly ${to}`
  if (from === undefined) return `At most ${to}`
  return to === undefined ? `At least ${from}` : `From ${from} to ${to}`
}

/** JSON's spelling of characters beyond ASCII and of controls: `é` → `\u00e9`, in UTF-16 units. */
export function escapeNonAscii(text: string): string {
  return text.replace(/[^\n\x20-\x7e]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** The documentation of a bag (rule D-04): `ActionText` → "Collection of action texts." */
export function collectionOf(childName: string): string {
  const words = childName.match(/[A-Z]+(?![a-z])[0-9]*|[A-Z][a-z0-9]*|[0-9]+/g) ?? [childName]
  const lower = words.map(word => word.length > 1 && word === word.toUpperCase() ? word : word.toLowerCase())
  const last = lower.pop() ?? childName
  return `Collection of ${[...lower, plural(last)].join(' ')}.`
}

const WITHOUT_PLURAL = ['content', 'data', 'evidence', 'information', 'progress']

function plural(noun: string): string {
  if (WITHOUT_PLURAL.includes(noun)) return noun
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
}
