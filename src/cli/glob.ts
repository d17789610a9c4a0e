/**
 * Patterns of file names, as shells know them: for those that were quoted and so reached the program unexpanded.
 *
 * `*` and `?` stand for characters of one name, `[abc]` and `[!a-z]` for one character, `**` as a whole step for any number of
 * folders, `{a,b}` for either. A name that begins with a dot is met only by a step that does.
 */
import { UsageError } from './command.ts'

/** One step of a path: a test on the name that stands there, or `**`. */
export type Step = '**' | ((name: string) => boolean)

/** One way to read a pattern: the folder where its matches lie, and the steps from there. */
export interface Pattern {
  readonly base: string
  readonly steps: readonly Step[]
}

/** Alternatives that braces may multiply to. */
const MOST = 1000

/** Whether a name holds something that a pattern knows. */
export function isPattern(text: string): boolean {
  return /(?<!\\)(?:[*?]|\[[^/]+\]|\{[^{}]*,[^]*\})/.test(text)
}

/**
 * Reads a pattern; with braces it has several alternatives, in the order in which they stand.
 *
 * @throws {UsageError} When its braces stand for more than a thousand alternatives.
 */
export function patternsOf(text: string): readonly Pattern[] {
  return alternativesOf(text).map(alternative => {
    const parts = alternative.split('/')
    const firstPattern = parts.slice(0, -1).findIndex(part => isPattern(part))
    const until = firstPattern < 0 ? parts.length - 1 : firstPattern
    const base = parts.slice(0, until).map(unescaped).join('/')
    const rest = parts.slice(until).filter(part => part !== '')
    return { base: until === 0 ? '' : base === '' ? '/' : base, steps: (rest.at(-1) === '**' ? [...rest, '*'] : rest).map(stepOf) }
  })
}

function stepOf(part: string): Step {
  if (part === '**') return '**'
  const expression = expressionOf(part)
  const dotted = part.startsWith('.')
  return name => (dotted || !name.startsWith('.')) && matches(expression, [...name])
}

type Sign = '*' | ((character: string) => boolean)

function expressionOf(part: string): readonly Sign[] {
  const signs: Sign[] = []
  const characters = [...part]
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at] ?? ''
    const end = character === '[' ? endOfSet(characters, at) : -1
    if (character === '*') signs.push('*')
    else if (character === '?') signs.push(() => true)
    else if (end > 0) signs.push(setOf(characters.slice(at + 1, end)))
    else signs.push(literal(character === '\\' ? characters[++at] ?? '\\' : character))
    if (end > 0) at = end
  }
  return signs
}

function literal(wanted: string): Sign {
  return character => character === wanted
}

/** Index of the bracket that closes a set; the first character of a set may be one itself. */
function endOfSet(characters: readonly string[], start: number): number {
  const first = characters[start + 1] === '!' || characters[start + 1] === '^' ? start + 2 : start + 1
  return characters.indexOf(']', first + 1)
}

function setOf(inside: readonly string[]): Sign {
  const negated = inside[0] === '!' || inside[0] === '^'
  const members = negated ? inside.slice(1) : inside
  const ranges: (readonly [from: string, to: string])[] = []
  for (let at = 0; at < members.length; at++) {
    const from = members[at] ?? ''
    const isRange = members[at + 1] === '-' && at + 2 < members.length
    ranges.push([from, isRange ? members[at + 2] ?? from : from])
    if (isRange) at += 2
  }
  return character => ranges.some(([from, to]) => codeOf(from) <= codeOf(character) && codeOf(character) <= codeOf(to)) !== negated
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0
}

/** Goes back to the last `*` only, so that no name takes longer than the product of both lengths. */
function matches(signs: readonly Sign[], name: readonly string[]): boolean {
  let [sign, at, star, resume] = [0, 0, -1, 0]
  while (at < name.length) {
    const wanted = signs[sign]
    if (wanted === '*') [star, resume, sign] = [sign, at, sign + 1]
    else if (wanted?.(name[at] ?? '') === true) [sign, at] = [sign + 1, at + 1]
    else if (star >= 0) [sign, at, resume] = [star + 1, resume + 1, resume + 1]
    else return false
  }
  return signs.slice(sign).every(rest => rest === '*')
}

/** A brace without a comma stands for itself. */
function alternativesOf(text: string): readonly string[] {
  const whole: string[] = []
  const open = [text]
  while (open.length > 0) {
    const next = open.shift() ?? ''
    const brace = firstBrace(next)
    if (brace === undefined) whole.push(next)
    else open.unshift(...brace.options.map(option => next.slice(0, brace.start) + option + next.slice(brace.end)))
    if (whole.length + open.length > MOST) throw new UsageError(`the braces in ${text} stand for more than ${MOST} names`)
  }
  return whole
}

/** The first brace that offers a choice: where it stands, and what it offers, inner braces as they are. */
function firstBrace(text: string): { readonly start: number, readonly end: number, readonly options: readonly string[] } | undefined {
  for (let start = text.indexOf('{'); start >= 0; start = text.indexOf('{', start + 1)) {
    if (text[start - 1] === '\\') continue
    let depth = 0
    let from = start + 1
    const options: string[] = []
    for (let at = start; at < text.length; at++) {
      if (text[at] === '\\') at++
      else if (text[at] === '{') depth++
      else if (text[at] === ',' && depth === 1) [from] = [at + 1, options.push(text.slice(from, at))]
      else if (text[at] === '}' && --depth === 0) {
        options.push(text.slice(from, at))
        if (options.length > 1) return { start, end: at + 1, options }
        break
      }
    }
  }
  return undefined
}

function unescaped(part: string): string {
  return part.replace(/\\(.)/gu, '$1')
}
