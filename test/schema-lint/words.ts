/**
 * Names taken apart into words, and the word lists that the naming rules go by.
 */

/** Acronyms of the field, as they stand inside a name. */
export const acronyms = ['IP', 'ICT', 'API', 'WIPO', 'URI', 'XML', 'JSON', 'AI', 'CWS', 'ATR', 'ID'] as const

/** Endings of plain values, as the official components use them. */
export const representationTerms = [
  'Date', 'DateTime', 'Text', 'Category', 'Indicator', 'Code', 'Number', 'Identifier', 'Name', 'Quantity', 'URI', 'Amount', 'Measure',
] as const

/** Endings that no official element has. */
export const unusedEndings = ['Percent', 'Rate', 'Ratio', 'Value', 'Comment', 'Type', 'Url'] as const

/** Endings of the official attributes that say something about a value. */
export const attributeEndings = [
  'Category', 'Number', 'Code', 'Indicator', 'Style', 'Identifier', 'Date', 'DateTime', 'Name', 'Version', 'URI',
] as const

/**
 * Splits a name at its capitals: `IPOfficeCode` → `IP`, `Office`, `Code`; `st96Version` → `st96`, `Version`.
 * Digits stay with the letters before them.
 */
export function wordsOf(name: string): string[] {
  return name.match(/[A-Z]+(?![a-z])[0-9]*|[A-Z]?[a-z]+[0-9]*|[0-9]+/g) ?? []
}

/** Whether a name's last words are the term: `DateTime` ends `RequestDateTime`, `Date` does not end `Update`. */
export function endsWithTerm(name: string, term: string): boolean {
  const words = wordsOf(name)
  const count = wordsOf(term).length
  return words.slice(-count).join('').toLowerCase() === term.toLowerCase() && words.length >= count
}

/** The representation term that a name ends in, if any. */
export function representationTermOf(name: string): string | undefined {
  return representationTerms.find(term => endsWithTerm(name, term))
}

/** Whether a word looks like a plural: ends in `s`, and not as `Status`, `Address`, `Basis` do. */
export function looksPlural(word: string): boolean {
  return /[a-z]s$/.test(word) && !/(ss|us|is)$/.test(word)
}
