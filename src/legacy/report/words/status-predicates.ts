/** The words of a sentence that say how far something has come, each with its kind and its place. */
import { anyWord, masked, wordPattern } from './match.ts'
import { SENTENCE_WORDS, type SentenceWords } from './status-words/index.ts'

export type PredicateKind =
  | 'done' | 'indirect' | 'total' | 'partial' | 'progress' | 'planned' | 'undone' | 'dropped' | 'stopped' | 'inapplicable'

/** A word of a status, by its place in the folded sentence. */
export interface Predicate {
  readonly kind: PredicateKind
  readonly start: number
  readonly end: number
}

/** Patterns of one language. */
export interface StatusPatterns {
  readonly predicates: readonly (readonly [PredicateKind, RegExp])[]
  readonly nouns: RegExp
  readonly nounBefore: RegExp
  readonly nounBehind: RegExp
  readonly partial: RegExp
  readonly fully: RegExp
  readonly negation: RegExp
  readonly second: RegExp
  readonly denial: RegExp
  readonly neutral: RegExp
  readonly future: RegExp
  readonly conditional: RegExp
  readonly elsewhere: RegExp
  readonly restriction: RegExp
  readonly plain: RegExp
}

/** A kind that stands further up wins where two begin at the same place with the same length. */
const KINDS: readonly PredicateKind[] = ['inapplicable', 'dropped', 'stopped', 'undone', 'progress', 'planned', 'done', 'indirect', 'total', 'partial']

const patterns = new Map<string, StatusPatterns>()

/** The patterns of a language; `undefined` where it is none of the six. */
export function statusPatterns(language: string): StatusPatterns | undefined {
  const words = Object.hasOwn(SENTENCE_WORDS, language) ? SENTENCE_WORDS[language] : undefined
  if (words === undefined) return undefined
  const before = patterns.get(language)
  if (before !== undefined) return before
  const compiled = compile(language, words)
  patterns.set(language, compiled)
  return compiled
}

function compile(language: string, words: SentenceWords): StatusPatterns {
  const of = (topic: Exclude<keyof SentenceWords, 'nounBefore' | 'nounBehind'>): RegExp => wordPattern(`${language} ${topic}`, () => words[topic])
  return {
    predicates: KINDS.map(kind => [kind, of(kind)] as const),
    nouns: of('nouns'),
    nounBefore: new RegExp(`${anyWord(words.nounBefore ?? [])}[ \\n]{0,3}$`, 'u'),
    nounBehind: new RegExp(`^[ \\n]{0,3}${anyWord(words.nounBehind ?? [])}`, 'u'),
    partial: of('partial'), fully: of('fully'), negation: of('negation'), second: of('second'), denial: of('denial'), neutral: of('neutral'), future: of('future'),
    conditional: of('conditional'), elsewhere: of('elsewhere'), restriction: of('restriction'), plain: of('plain'),
  }
}

/** The predicates of a folded sentence in order, none inside another; of two that overlap the earlier and longer. */
export function predicatesOf(sentence: string, words: StatusPatterns): readonly Predicate[] {
  const all = words.predicates
    .flatMap(([kind, pattern]) => [...sentence.matchAll(pattern)].map(match => ({ kind, start: match.index, end: match.index + match[0].length })))
    .sort((one, other) => one.start - other.start || other.end - one.end)
  const apart: Predicate[] = []
  for (const predicate of all) if (predicate.start >= (apart.at(-1)?.end ?? 0) && counts(sentence, predicate, words)) apart.push(predicate)
  return withoutAbsorbed(sentence, apart)
}

/** Adjectives count behind a noun only, and a participle of the letters of a noun not where it is one. */
function counts(sentence: string, { kind, start, end }: Predicate, words: StatusPatterns): boolean {
  if (kind === 'done' || kind === 'indirect') return !isNoun(sentence, start, end, words)
  if (kind !== 'total' && kind !== 'partial') return true
  const before = sentence.slice(Math.max(0, start - 120), start)
  if (kind === 'partial' && LABELLED.test(before)) return true
  return [...before.matchAll(words.nouns)].length > 0 && (kind === 'partial' || !/[,;(]/.test(before.slice(-20)))
}

/** "b) partly": a label right before, with a small word between at most. */
const LABELLED = /\(?[a-h]\)[ \u00A0:–-]{0,3}(?:\p{L}{1,6} ){0,1}$/u

function isNoun(sentence: string, start: number, end: number, words: StatusPatterns): boolean {
  const written = sentence.slice(start, end)
  if (masked(written, words.nouns) === written) return false
  return words.nounBefore.test(sentence.slice(Math.max(0, start - 24), start)) || words.nounBehind.test(sentence.slice(end, end + 24))
}

/** "Planned to be implemented", "正在实施": the second word only says what is planned. */
function withoutAbsorbed(sentence: string, predicates: readonly Predicate[]): readonly Predicate[] {
  const hasDone = predicates.some(({ kind }) => kind === 'done' || kind === 'indirect' || kind === 'total')
  return predicates.filter((predicate, index) => {
    const before = predicates[index - 1]
    // Beside what is done it only limits it.
    if (predicate.kind === 'partial' && hasDone && !LABELLED.test(sentence.slice(Math.max(0, predicate.start - 16), predicate.start))) return false
    if (before === undefined || !['done', 'indirect', 'total'].includes(predicate.kind)) return true
    const gap = sentence.slice(before.end, predicate.start)
    const absorbs = ['progress', 'planned', 'undone', 'dropped', 'stopped', 'inapplicable'].includes(before.kind)
    return !(absorbs && gap.length <= 12 && !/[,;:.]|(?:^| )(?:and|et|y|и|est|is|es)(?: |$)/u.test(gap))
  })
}
