/** The correspondence line: "R3, R4 et R32", ranges, or the words for "new". */
import { fragmentOf, type Fragment } from '../blocks.ts'
import { NOTE_MARKS, referenceLetter, type AnnexLines } from './annex-lines.ts'
import { anyOf, fold, foldWord } from './fold.ts'

/** An item of the earlier set. */
export interface Reference {
  /** `R16`. */
  readonly key: string
  /** What spells it, without white space and leading zeros; none for a member of a range that only its ends name. */
  readonly spelled?: Fragment
}

/** What a correspondence line says. */
export type CorrespondenceReading =
  | { readonly kind: 'new', readonly text: Fragment }
  | { readonly kind: 'list', readonly references: readonly Reference[], readonly ranges: readonly ReferenceRange[] }

/** "R1 à R4", with all that it was taken to mean. */
export interface ReferenceRange {
  readonly printed: Fragment
  readonly keys: readonly string[]
}

/** Longest range that is believed; the earlier set has forty items. */
const LONGEST_RANGE = 100

/** Reads a correspondence line; `undefined` if it was not understood as a whole. */
export function readCorrespondence(block: Fragment, lines: AnnexLines): CorrespondenceReading | undefined {
  const folded = fold(block.text)
  if (lines.isNew(folded.text)) return { kind: 'new', text: block }
  const tokens = tokensOf(folded.text, lines)
  if (tokens === undefined) return undefined
  const references: Reference[] = []
  const ranges: ReferenceRange[] = []
  let open: { readonly number: number, readonly start: number } | undefined
  for (const token of tokens) {
    if (open !== undefined) {
      if (token.number <= open.number || token.number - open.number > LONGEST_RANGE) return undefined
      const keys = Array.from({ length: token.number - open.number + 1 }, (_, step) => `R${(open?.number ?? 0) + step}`)
      references.push(...keys.slice(1, -1).map(key => ({ key })))
      ranges.push({ printed: fragmentOf(block, folded.originOf(open.start), folded.originOf(token.end)), keys })
    }
    references.push({ key: `R${token.number}`, spelled: spellingOf(block, folded, token) })
    open = token.opensRange ? { number: token.number, start: token.start } : undefined
  }
  return open === undefined ? { kind: 'list', references, ranges } : undefined
}

// White space in patterns is bounded, so that a long run of it costs no more than its length.
const GAP = '\\s{0,9}'

interface ReferenceToken {
  readonly number: number
  readonly start: number
  readonly digitsStart: number
  readonly end: number
  readonly opensRange: boolean
}

/** References in a row with their separators; `undefined` when anything else stands between them. A range has two ends only. */
function tokensOf(folded: string, { words }: AnnexLines): ReferenceToken[] | undefined {
  const { and, through, spacing } = words
  const letter = referenceLetter(words)
  const space = spacing === 'spaces' ? '\\s{1,9}' : GAP
  const end = `${GAP}(?:[.;]${GAP})?$`
  const separator = `${GAP}(?:[,;、]${GAP}(?:${anyOf(and)}${space})?|${anyOf(and)}${GAP}(?=${letter}))|${GAP}\\n${GAP}(?=${letter})`
  const range = `${GAP}[-–—~]${GAP}(?=${letter})|${space}${anyOf(through)}${space}(?=${letter})`
  const member = new RegExp(`(${letter}${GAP}\\.?${GAP}0*)([0-9]+)${NOTE_MARKS}(?:${end}|(${range})|${separator})`, 'uy')
  const tokens: ReferenceToken[] = []
  member.lastIndex = folded.length - folded.trimStart().length
  while (member.lastIndex < folded.length) {
    const start = member.lastIndex
    const match = member.exec(folded)
    if (match === null) return undefined
    const digitsStart = start + (match[1] ?? '').length
    const digits = match[2] ?? ''
    const opensRange = match[3] !== undefined
    if (opensRange && tokens.at(-1)?.opensRange === true) return undefined
    tokens.push({ number: Number(digits), start, digitsStart, end: digitsStart + digits.length, opensRange })
  }
  return tokens.length === 0 ? undefined : tokens
}

/** "R" and the digits as they stand; only a spelling other than that, such as "r 3", is changed. */
function spellingOf(block: Fragment, folded: ReturnType<typeof fold>, token: ReferenceToken): Fragment {
  const letter = fragmentOf(block, folded.originOf(token.start), folded.originOf(token.start + 1))
  const digits = fragmentOf(block, folded.originOf(token.digitsStart), folded.originOf(token.end))
  return { text: `R${token.number}`, pieces: [...spelledAs(letter, 'R'), ...spelledAs(digits, String(token.number))] }
}

/** A letter other than "R", such as that of another script, is another spelling of the code. */
function spelledAs(fragment: Fragment, text: string): Fragment['pieces'] {
  if (fragment.text === text) return fragment.pieces
  const from = fragment.pieces[0]?.from ?? 0
  const to = fragment.pieces.at(-1)?.to ?? from
  return [{ from, to, text, why: text !== 'R' || /^r$/.test(foldWord(fragment.text)) ? 'reference-spelling' : 'code-spelling' }]
}

/** What is odd about the numbers of a list, as code and values. */
export function oddReferences(references: readonly Reference[], last: number): { code: 'legacy.reference-unknown' | 'legacy.reference-repeated', found: string }[] {
  const keys = references.map(reference => reference.key)
  const firstAt = new Map(keys.map((key, index) => [key, index] as const).reverse())
  const unknown = keys.filter(key => Number(key.slice(1)) < 1 || Number(key.slice(1)) > last)
  const repeated = keys.filter((key, index) => firstAt.get(key) !== index)
  return [
    ...unknown.map(found => ({ code: 'legacy.reference-unknown' as const, found })),
    ...repeated.map(found => ({ code: 'legacy.reference-repeated' as const, found })),
  ]
}
