/**
 * Ready-made English pieces of a message, in another language.
 *
 * Some values that fill a message are English sentences themselves: advice, what a parser says of broken text. They are found
 * by their pattern; what fills the pattern is looked up in turn. A piece that is not in the catalogue stays English.
 */
import { fill } from '../issue/index.ts'
import type { Phrases } from './catalogues/wording.ts'

/** Longer texts are no phrases of ours. */
const LONGEST = 2000
/** Phrases inside each other. */
const DEEPEST = 4
/** Answers kept: documents repeat their mistakes. */
const KEPT = 1000

interface Pattern {
  readonly names: readonly string[]
  readonly matches: RegExp
  readonly wording: string
}

/** Looks phrases up; `undefined` where a text is none. */
export type PhraseBook = (text: string) => string | undefined

/** A phrase book for the phrases of a language. */
export function phraseBook(phrases: Phrases): PhraseBook {
  const patterns = Object.entries(phrases)
    .toSorted(([one], [other]) => literalLength(other) - literalLength(one))
    .map(([english, wording]) => ({ ...patternOf(english), wording }))
  const known = new Map<string, string | undefined>()
  const look = (text: string, depth: number): string | undefined => {
    if (text.length > LONGEST || depth > DEEPEST) return undefined
    if (known.has(text)) return known.get(text)
    const found = firstMatch(patterns, text)
    const said = found && fill(found.wording, Object.fromEntries(Object.entries(found.values).map(([name, value]) => [name, look(value, depth + 1) ?? value])))
    if (known.size < KEPT) known.set(text, said)
    return said
  }
  return text => look(text, 0)
}

/**
 * The values that fill a wording so that it becomes the text; `undefined` where it cannot.
 *
 * @param wording  Wording with `{placeholders}`, such as `Not JSON: {detail}`.
 */
export function valuesIn(text: string, wording: string): Readonly<Record<string, string>> | undefined {
  return firstMatch([{ ...patternOf(wording), wording }], text)?.values
}

function firstMatch(patterns: readonly Pattern[], text: string): { readonly wording: string, readonly values: Readonly<Record<string, string>> } | undefined {
  for (const { names, matches, wording } of patterns) {
    const match = matches.exec(text)
    if (match !== null) return { wording, values: Object.fromEntries(names.map((name, index) => [name, match[index + 1] ?? ''])) }
  }
  return undefined
}

const PLACEHOLDER = /\{([a-zA-Z]+)\}/g

function patternOf(wording: string): Omit<Pattern, 'wording'> {
  const names = Array.from(wording.matchAll(PLACEHOLDER), match => match[1] ?? '')
  const literal = wording.split(/\{[a-zA-Z]+\}/).map(piece => piece.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
  return { names, matches: new RegExp(`^${literal.join('(.+?)')}$`, 's') }
}

function literalLength(wording: string): number {
  return wording.replace(PLACEHOLDER, '').length
}
