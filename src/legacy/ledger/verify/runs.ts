/** The runs of a ledger against the source: contiguous, spelled by their bytes, quoted right, with reasons that fit. */
import type { ValidationIssue } from '../../../issue/issue.ts'
import type { ChangedRun, Ledger, LedgerEntry, LeftOutRun } from '../ledger.ts'
import { finding } from './finding.ts'
import { charactersOf } from './source.ts'

/** Checks every run. */
export function runFindings(ledger: Ledger, bytes: Uint8Array, characters: readonly string[]): ValidationIssue[] {
  const findings: ValidationIssue[] = []
  let from = 0
  let byte = 0
  ledger.entries.forEach((entry, index) => {
    const path = ['entries', index]
    if (entry.from !== from) findings.push(finding('ledger.run-order', path, { found: String(entry.from), expected: String(from) }))
    if (entry.count === 0) findings.push(finding('ledger.run-order', path, { found: 'nothing', expected: 'at least one code point' }))
    const text = characters.slice(entry.from, entry.from + entry.count).join('')
    const [start, end] = entry.bytes
    const spelled = start === byte && end > start ? charactersOf(bytes.subarray(start, end), ledger.source.encoding)?.join('') : undefined
    if (spelled !== text) findings.push(finding('ledger.run-bytes', path))
    findings.push(...quoteFindings(entry, index, text))
    from = entry.from + entry.count
    byte = end
  })
  if (from !== characters.length) findings.push(finding('ledger.run-end', ['entries'], { found: String(from), expected: String(characters.length) }))
  if (byte !== bytes.length) findings.push(finding('ledger.run-end', ['entries'], { found: String(byte), expected: String(bytes.length) }))
  return [...findings, ...closingFindings(ledger.entries)]
}

function quoteFindings(entry: LedgerEntry, index: number, text: string): ValidationIssue[] {
  if (entry.kind === 'mapped') return []
  const path = ['entries', index]
  const quoted = entry.kind === 'changed' ? entry.before : entry.text
  if (quoted !== text) return [finding('ledger.run-text', path, { found: quoted, expected: text })]
  const fits = entry.kind === 'changed' ? changeFits(entry) : leavingFits(entry)
  return fits ? [] : [finding('ledger.run-reason', path, { found: quoted, why: entry.why })]
}

const WHITE = /^[\s\u0085]+$/
const BREAK = /[\n\r\f\v\u0085\u2028\u2029]/

function changeFits({ before, after, why }: ChangedRun): boolean {
  switch (why) {
    case 'wrapped-line':
      return WHITE.test(before) && BREAK.test(before) && after === ' '
    case 'wrapped-line-after-hyphen':
      return WHITE.test(before) && BREAK.test(before) && after === ''
    case 'not-in-xml':
      return /^[\u0000-\u001F\uFFFE\uFFFF]$/.test(before) && after === '\uFFFD'
    case 'reference-spelling':
      return /^(?:R|[0-9]+)$/.test(after) && sameReference(before, after)
    default:
      return false
  }
}

function sameReference(before: string, after: string): boolean {
  const seen = visible(before)
  return after === 'R' ? seen.normalize('NFKD').replace(/\p{M}/gu, '').toUpperCase() === 'R' : digitsOf(seen) === after
}

/** What is seen of a text: without the characters that only break, join or direct it (`Default_Ignorable_Code_Point`). */
export function visible(text: string): string {
  return text.replace(/\p{Default_Ignorable_Code_Point}/gu, '')
}

/** Digits of any script as ASCII, without leading zeros; `undefined` if something else is there. */
export function digitsOf(text: string): string | undefined {
  const values = [...text].map(character => (/\p{Nd}/u.test(character) ? digitValue(character) : NaN))
  return values.length === 0 || values.some(Number.isNaN) ? undefined : values.join('').replace(/^0+(?=.)/, '')
}

/** Digits stand in rows of ten that begin with zero. */
function digitValue(digit: string): number {
  let zero = digit.codePointAt(0) ?? 0
  const code = zero
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return code - zero
}

/** What a piece of each kind may hold. Those with words have a length, in code points, that no statement fits into unnoticed. */
function leavingFits({ text, why, from }: LeftOutRun): boolean {
  const length = [...text].length
  switch (why) {
    case 'byte-order-mark':
      return text === '\uFEFF' && from === 0
    case 'line-end':
      return WHITE.test(text) && BREAK.test(text)
    case 'surrounding-space':
      return WHITE.test(text) && !BREAK.test(text)
    case 'label-separator':
      return WHITE.test(text) || (length <= 16 && !/[\p{L}\p{N}]/u.test(text))
    case 'list-separator':
      return length <= 40 && !/[1-9]/.test(text)
    case 'table-header':
      return length <= 160
    case 'closing-line':
      return length <= 240
    case 'heading-words':
      return length <= 80
    case 'leading-zero':
      return /^\p{Nd}+$/u.test(text) && digitsOf(text) === '0'
    default:
      return false
  }
}

/** The closing line is one line in brackets, and no recommendation comes after it. */
function closingFindings(entries: readonly LedgerEntry[]): ValidationIssue[] {
  const first = entries.findIndex(entry => entry.kind === 'leftOut' && entry.why === 'closing-line')
  if (first < 0) return []
  const text = entries.map(entry => (entry.kind === 'leftOut' && entry.why === 'closing-line' ? entry.text : '')).join('')
  const follows = entries.slice(first).some(entry => entry.kind !== 'leftOut' && entry.path.startsWith('/recommendationBag/'))
  return /^\[[^[\]]*\]$/s.test(visible(text)) && !follows ? [] : [finding('ledger.run-reason', ['entries', first], { found: text, why: 'closing-line' })]
}
