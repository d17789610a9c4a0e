/**
 * Hyphens at line ends: those that only mark the end of the line go, those of the word stay.
 *
 * A soft hyphen always goes. Else the document is the witness: the word without hyphen elsewhere in it, or with it; and where neither
 * is found, whether the document hyphenates at all. What is not proven is reported.
 */
import type { Line } from './lines.ts'

/** What becomes of a hyphen, and how sure that is. */
export interface HyphenJudgement {
  readonly goes: boolean
  readonly proven: boolean
}

const AT_END = /(?:^|[^\p{L}\p{N}])([\p{L}\p{M}]+(?:[-\u2010][\p{L}\p{M}]+){0,4})[-\u2010\u00AD]$/u
const AT_START = /^[\p{L}\p{M}]+/u
const HABIT = 3
// Words that mostly stand before a hyphen of their own.
const BEFORE_HYPHEN: ReadonlySet<string> = new Set([
  'self', 'cross', 'non', 'well', 'long', 'short', 'high', 'low', 'mid', 'half', 'full', 'end', 'user', 'real', 'open', 'part', 'stand', 'follow', 'up', 'state', 'cost', 'third', 'machine', 'web', 'cloud', 'risk',
  'peut', 'vice', 'sous', 'demi', 'mi', 'quasi', 'ex', 'semi', 'avant', 'après', 'contre', 'est', 'dire', 'celui', 'ceux', 'celle', 'celles', 'lui', 'eux', 'elle', 'elles', 'rendez', 'savoir',
])

/** Judges the hyphen between two lines; `undefined` where there is none. */
export type HyphenJudge = (before: string, after: string) => HyphenJudgement | undefined

/** Learns the words of a document. */
export function hyphenJudge(lines: readonly Line[]): HyphenJudge {
  const words = new Set<string>()
  let ends = 0
  lines.forEach((line, at) => {
    for (const [word] of line.text.matchAll(/[\p{L}\p{M}]+(?:[-\u2010\u2011][\p{L}\p{M}]+)*/gu)) words.add(plain(word))
    if (partsOf(line.text, lines[at + 1]?.text ?? '') !== undefined) ends++
  })
  return (before, after) => {
    if (before.endsWith('\u00AD')) return { goes: true, proven: true }
    const parts = partsOf(before, after)
    if (parts === undefined) return /\p{L}[-\u2010]$/u.test(before) ? { goes: false, proven: true } : undefined
    const [start, end] = parts
    if (words.has(plain(`${start}${end}`))) return { goes: true, proven: true }
    if (words.has(plain(`${start}-${end}`))) return { goes: false, proven: true }
    const own = start.split(/[-\u2010]/).at(-1) ?? ''
    return { goes: ends >= HABIT && own.length > 1 && !BEFORE_HYPHEN.has(own.toLowerCase()), proven: false }
  }
}

const plain = (word: string): string => word.replace(/[\u2010\u2011]/g, '-').toLowerCase()

/** The two parts of a word that a line end parts, both in small letters at the break. */
function partsOf(before: string, after: string): readonly [string, string] | undefined {
  const start = AT_END.exec(before.slice(-80))?.[1]
  const end = AT_START.exec(after.slice(0, 80))?.[0]
  return start !== undefined && end !== undefined && /\p{Ll}$/u.test(start) && /^\p{Ll}/u.test(end) ? [start, end] : undefined
}
