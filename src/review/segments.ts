/** The source again, piece by piece, from the ledger and the object alone: mapped pieces stand in the object, the others in the ledger. */
import { pointer, type Path, type ValidationIssue } from '../issue/index.ts'
import type { Ledger, LedgerEntry } from '../legacy/index.ts'

/** What became of a piece. */
export type Fate = 'mapped' | 'changed' | 'leftOut'

/** A piece of the source. */
export interface Segment {
  /** As it stands in the source. */
  readonly text: string
  readonly fate: Fate
  /** The value that it went to, as JSON Pointer. */
  readonly path?: string
  /** What it became, where it was changed. */
  readonly after?: string
  /** Why it was changed or left out. */
  readonly why?: string
  readonly sha256?: string
  /** Findings at this piece. */
  readonly issues: readonly ValidationIssue[]
}

/** Pieces that went to one part of the object, or that were left out for one reason. */
export interface ReviewRow {
  readonly segments: readonly Segment[]
  /** Where they stand, as far as the source has addresses: `word/document.xml#12`. */
  readonly node?: string
}

/** Reasons for which a piece is left out that say nothing to a reader: it stays with the pieces around it. */
const QUIET: ReadonlySet<string> = new Set(['line-end', 'surrounding-space', 'label-separator', 'list-separator', 'field-separator', 'quotation-mark', 'markup', 'byte-order-mark'])

/** The rows of a review, and the findings that are about no single piece. */
export function reviewRows(ledger: Ledger, object: object, issues: readonly ValidationIssue[]): { readonly rows: readonly ReviewRow[], readonly general: readonly ValidationIssue[] } {
  const { at, general } = placed(ledger.entries, issues)
  const characters = characterCache(object)
  const rows: { key: string, node?: string, segments: Segment[] }[] = []
  ledger.entries.forEach((entry, index) => {
    const segment = segmentOf(entry, characters, at.get(index) ?? [])
    const last = rows.at(-1)
    const key = entry.kind === 'leftOut' ? (QUIET.has(entry.why) ? undefined : entry.why) : partOf(entry.path)
    if (last !== undefined && (key === undefined || key === last.key)) last.segments.push(segment)
    else rows.push({ key: key ?? '', segments: [segment], ...(entry.node === undefined ? {} : { node: entry.node }) })
  })
  return { rows, general }
}

function segmentOf(entry: LedgerEntry, charactersOf: (path: string) => readonly string[], issues: readonly ValidationIssue[]): Segment {
  if (entry.kind === 'leftOut') return { text: entry.text, fate: 'leftOut', why: entry.why, issues, ...(entry.sha256 === undefined ? {} : { sha256: entry.sha256 }) }
  if (entry.kind === 'changed') return { text: entry.before, fate: 'changed', path: entry.path, after: entry.after, why: entry.why, issues }
  return { text: charactersOf(entry.path).slice(entry.at, entry.at + entry.count).join(''), fate: 'mapped', path: entry.path, issues }
}

/** Code points of values. The pieces of a value mostly follow each other, so the last one is remembered. */
function characterCache(object: object): (path: string) => readonly string[] {
  let last: { readonly path: string, readonly characters: readonly string[] } | undefined
  return path => {
    if (last?.path !== path) last = { path, characters: [...String(valueAt(object, path))] }
    return last.characters
  }
}

/** The value that a JSON Pointer leads to. */
export function valueAt(object: unknown, path: string): unknown {
  return path.split('/').slice(1).reduce((part, step) => {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~')
    return typeof part === 'object' && part !== null && Object.hasOwn(part, name) ? (part as Readonly<Record<string, unknown>>)[name] : undefined
  }, object)
}

/** The part of the object that a value belongs to: an answer, or the text of an item. */
function partOf(path: string): string {
  const answer = /^\/responseBag\/[0-9]+/.exec(path)?.[0]
  return answer ?? /^(?:\/[A-Za-z]+\/[0-9]+)+/.exec(path)?.[0] ?? path
}

/** Findings by the entry they are at: by their place in the source, else by the first value below their path. */
function placed(entries: readonly LedgerEntry[], issues: readonly ValidationIssue[]): { readonly at: ReadonlyMap<number, readonly ValidationIssue[]>, readonly general: readonly ValidationIssue[] } {
  const at = new Map<number, ValidationIssue[]>()
  const general: ValidationIssue[] = []
  for (const issue of issues) {
    const index = issue.place === undefined ? entryBelow(entries, issue.path) : entryAt(entries, issue.place.offset)
    if (index === -1) general.push(issue)
    else at.set(index, [...at.get(index) ?? [], issue])
  }
  return { at, general }
}

function entryAt(entries: readonly LedgerEntry[], offset: number): number {
  const startOf = ({ bytes, from }: LedgerEntry): number => bytes?.[0] ?? from
  let [low, beyond] = [0, entries.length]
  while (beyond - low > 1) {
    const middle = Math.floor((low + beyond) / 2)
    const entry = entries[middle]
    if (entry !== undefined && startOf(entry) <= offset) low = middle
    else beyond = middle
  }
  return entries.length === 0 ? -1 : low
}

function entryBelow(entries: readonly LedgerEntry[], path: Path): number {
  if (path.length === 0) return -1
  const start = pointer(path)
  return entries.findIndex(entry => entry.kind !== 'leftOut' && (entry.path === start || entry.path.startsWith(`${start}/`)))
}
