/** The runs of a ledger against the source: contiguous, spelled by their bytes, quoted right, with reasons that fit. */
import type { ValidationIssue } from '../../../issue/issue.ts'
import type { Ledger, LedgerEntry, LeftOutRun } from '../ledger.ts'
import { finding } from './finding.ts'
import { changeFits } from './changes.ts'
import { ROLES } from './nodes.ts'
import { charactersOf, nodeOf, type VerifiedSource } from './source.ts'
import { BREAK, digitsOf, visible, WHITE } from './spelling.ts'

/** Checks every run. */
export function runFindings(ledger: Ledger, bytes: Uint8Array, source: VerifiedSource): ValidationIssue[] {
  const { characters } = source
  const findings: ValidationIssue[] = []
  let from = 0
  let byte = 0
  ledger.entries.forEach((entry, index) => {
    const path = ['entries', index]
    if (entry.from !== from) findings.push(finding('ledger.run-order', path, { found: String(entry.from), expected: String(from) }))
    if (entry.count === 0 && !putsIn(entry)) findings.push(finding('ledger.run-order', path, { found: 'nothing', expected: 'at least one code point' }))
    const text = characters.slice(entry.from, entry.from + entry.count).join('')
    if (source.nodes.length === 0) {
      const [start, end] = entry.bytes ?? [-1, -1]
      const spelled = start === byte && end >= start ? charactersOf(bytes.subarray(start, end), ledger.source.encoding ?? '')?.join('') : undefined
      if (spelled !== text || entry.node !== undefined) findings.push(finding('ledger.run-bytes', path))
      byte = end
    } else if (!isAtNode(entry, source)) findings.push(finding('ledger.run-node', path, { found: `${entry.node ?? ''} ${entry.offset ?? ''}` }))
    findings.push(...quoteFindings(entry, index, text, source))
    from = entry.from + entry.count
  })
  if (from !== characters.length) findings.push(finding('ledger.run-end', ['entries'], { found: String(from), expected: String(characters.length) }))
  if (source.nodes.length === 0 && byte !== bytes.length) findings.push(finding('ledger.run-end', ['entries'], { found: String(byte), expected: String(bytes.length) }))
  return [...findings, ...closingFindings(ledger.entries)]
}

function isAtNode(entry: LedgerEntry, source: VerifiedSource): boolean {
  const node = nodeOf(source, entry.from)
  const sha256 = entry.kind === 'leftOut' ? entry.sha256 : undefined
  return node !== undefined && entry.bytes === undefined && entry.node === node.address && entry.offset === entry.from - node.start && (sha256 === undefined || sha256 === node.sha256)
}

/** Whether a run may stand for no character: what the format counts, or says by markup. */
function putsIn(entry: LedgerEntry): boolean {
  return entry.kind === 'changed' && (entry.why === 'list-number' || entry.why === 'markup-space' || entry.why === 'wrapped-line' || entry.why === 'wrapped-line-after-hyphen')
}

function quoteFindings(entry: LedgerEntry, index: number, text: string, source: VerifiedSource): ValidationIssue[] {
  if (entry.kind === 'mapped') return []
  const path = ['entries', index]
  const quoted = entry.kind === 'changed' ? entry.before : entry.text
  if (quoted !== text) return [finding('ledger.run-text', path, { found: quoted, expected: text })]
  const fits = entry.kind === 'changed' ? changeFits(entry) : leavingFits(entry, source)
  return fits ? [] : [finding('ledger.run-reason', path, { found: quoted, why: entry.why })]
}

/** What a piece of each kind may hold. Those with words have a length, in code points, that no statement fits into unnoticed. */
function leavingFits({ text, why, from }: LeftOutRun, source: VerifiedSource): boolean {
  if (Object.hasOwn(ROLES, why) && source.nodes.length > 0) return nodeOf(source, from)?.role === why
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
    case 'item-label':
    case 'office-of-row':
    case 'empty-answer':
    case 'column-header':
      return length <= 240
    case 'field-separator':
    case 'quotation-mark':
      return length <= 8 && !/[\p{L}\p{N}]/u.test(text)
    case 'markup':
    case 'link-target':
    case 'hidden':
    case 'comment':
    case 'metadata':
    case 'header':
    case 'footer':
    case 'list-of-values':
    case 'footnote':
    case 'deleted-text':
    case 'field-code':
    case 'image':
    case 'embedded-object':
    case 'alternative':
    case 'item-text':
    case 'repeated-text':
      return true
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
  return /^[[［【〔][^[\]［］【】〔〕]*[\]］】〕]$/s.test(visible(text)) && !follows ? [] : [finding('ledger.run-reason', ['entries', first], { found: text, why: 'closing-line' })]
}
