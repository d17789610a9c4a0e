/**
 * The copy of a text that the finders look words up in, and patterns made of words.
 *
 * Beyond `fold`: `œ` is `oe`, the stroke that stretches Arabic words is gone, and line breaks stay, since they may end a sentence.
 */
import { fold, type Folded } from '../../recognisers/fold.ts'
import type { Stretch } from './found.ts'

/** Folds a text for the finders. */
export function look(text: string): Folded {
  const folded = fold(text)
  if (!/[œæـ]/u.test(folded.text)) return folded
  const origins: number[] = []
  let plain = ''
  for (let index = 0; index < folded.text.length; index++) {
    const written = respelled(folded.text[index] ?? '')
    plain += written
    for (let unit = 0; unit < written.length; unit++) origins.push(folded.originOf(index))
  }
  origins.push(text.length)
  return { text: plain, originOf: index => (index === 0 ? 0 : origins[index] ?? text.length) }
}

/** A word as it stands in a folded text. */
export function lookedUp(word: string): string {
  return look(word).text
}

function respelled(character: string): string {
  if (character === 'œ') return 'oe'
  if (character === 'æ') return 'ae'
  return character === 'ـ' ? '' : character
}

/** Where a stretch of the folded text stands in the text itself. */
export function stretchOf({ originOf }: Folded, start: number, end: number): Stretch {
  return { start: originOf(start), end: originOf(end) }
}

const HAN = /^[\p{Script=Han}〇]/u
const ARABIC = /^\p{Script=Arabic}/u

/**
 * A pattern that matches any of the words in a folded text, longer ones first.
 *
 * Words of letters end where the letters do, Chinese ones anywhere; before an Arabic word "and" and "so" may be joined. A space is any
 * white space, `*` at the end of a word stands for up to fourteen more letters. An empty list matches nothing.
 */
export function anyWord(words: readonly string[]): string {
  if (words.length === 0) return '(?!)'
  const sorted = [...new Set(words.map(lookedUp))].sort((one, other) => other.length - one.length)
  const arabic = sorted.filter(word => ARABIC.test(word))
  const plain = sorted.filter(word => !HAN.test(word) && !ARABIC.test(word))
  const groups = [
    ...(plain.length === 0 ? [] : [`(?<!${IN_WORD})${ended(plain)}`]),
    ...(arabic.length === 0 ? [] : [`(?<!\\p{L})[وف]?${ended(arabic)}`]),
    ...sorted.filter(word => HAN.test(word)).map(escaped),
  ]
  return `(?:${groups.join('|')})`
}

const IN_WORD = '[\\p{L}\\p{N}]'

/** Words with one condition on their end for all that share it: a class of all letters is dear, once for every word. */
function ended(words: readonly string[]): string {
  const stems = words.filter(word => word.endsWith('*')).map(word => escaped(word.slice(0, -1)))
  const whole = words.filter(word => /[\p{L}\p{N}]$/u.test(word)).map(escaped)
  const marked = words.filter(word => !/[\p{L}\p{N}*]$/u.test(word)).map(escaped)
  const kinds = [
    ...(marked.length === 0 ? [] : [`(?:${marked.join('|')})`]), ...(whole.length === 0 ? [] : [`(?:${whole.join('|')})(?!${IN_WORD})`]),
    ...(stems.length === 0 ? [] : [`(?:${stems.join('|')})\\p{L}{0,14}`]),
  ]
  return `(?:${kinds.join('|')})`
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, '[ \\n]{1,3}')
}

const made = new Map<string, RegExp>()

/** A global pattern for words, made once. */
export function wordPattern(key: string, words: () => readonly string[]): RegExp {
  const before = made.get(key)
  if (before !== undefined) return before
  const pattern = new RegExp(anyWord(words()), 'gu')
  made.set(key, pattern)
  return pattern
}

/** The same text with what the pattern finds replaced by as many marks that no word holds. */
export function masked(text: string, pattern: RegExp): string {
  return text.replace(pattern, match => '\u0000'.repeat(match.length))
}

/** Whether words stand anywhere in a folded text. */
export function holds(text: string, pattern: RegExp): boolean {
  pattern.lastIndex = 0
  const found = pattern.test(text)
  pattern.lastIndex = 0
  return found
}

