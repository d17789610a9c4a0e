/** Readers of files of text, held to what every reader owes: each character once, quoted and explained. For the tests of HTML, Markdown, XML and e-mail. */
import { readdirSync, readFileSync } from 'node:fs'
import { flat, type Block, type BodyPart, type Table } from '../../src/legacy/blocks.ts'
import { LedgerDraft } from '../../src/legacy/ledger/draft.ts'
import type { Ledger, LedgerEntry, LeftOutReason } from '../../src/legacy/ledger/ledger.ts'
import { runFindings } from '../../src/legacy/ledger/verify/runs.ts'
import { sourceAgain } from '../../src/legacy/ledger/verify/source.ts'
import { FORMATS, formatOf } from '../../src/legacy/readers/formats.ts'
import { DEFAULT_LEGACY_LIMITS, type LegacyLimits } from '../../src/legacy/readers/limits.ts'
import { isLegacyRefusal, type ReadDocument } from '../../src/legacy/readers/read-document.ts'

const FIXTURES = new URL('../../fixtures/legacy/', import.meta.url)

/** Bytes of the source of a fixture such as `html/survey-en`. */
export function fixtureBytes(fixture: string): Uint8Array {
  const folder = new URL(`${fixture}/`, FIXTURES)
  const name = readdirSync(folder).find(file => file.startsWith('source.'))
  return new Uint8Array(readFileSync(new URL(name ?? '', folder)))
}

/** A document as read, with all its blocks mapped: the ledger of that. */
export interface Read {
  readonly document: ReadDocument
  readonly blocks: readonly Block[]
  readonly entries: readonly LedgerEntry[]
}

/** Reads bytes or text by its content, and insists that every character is accounted for. */
export async function readAs(source: Uint8Array | string, { fileName, limits }: { readonly fileName?: string, readonly limits?: Partial<LegacyLimits> } = {}): Promise<Read> {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source
  const found = formatOf(bytes)
  if ('unread' in found) throw new Error(found.unread)
  const read = await FORMATS[found.format].load()
  const document = await read(bytes, { limits: { ...DEFAULT_LEGACY_LIMITS, ...limits }, ...(fileName === undefined ? {} : { fileName }) })
  const draft = new LedgerDraft(document.source)
  for (const { from, to, why, yields } of document.leftOut) {
    if (yields === true) draft.leaveOutRest([{ from, to }], why)
    else draft.leaveOut([{ from, to }], why)
  }
  const blocks = flat(document.body)
  blocks.forEach((block, index) => draft.map(['blocks', index], block))
  const entries = draft.entries()
  const again = await sourceAgain(bytes, { mediaType: document.mediaType, encoding: document.source.encoding } as Ledger['source'])
  if (again === undefined) throw new Error('Not decoded again')
  const findings = runFindings({ entries, source: { encoding: document.source.encoding } } as unknown as Ledger, bytes, again)
  if (findings.length > 0) throw new Error(JSON.stringify(findings.slice(0, 3)))
  return { document, blocks, entries }
}

/** Characters of the source that the ledger accounts for: all of them, each once. */
export const accountedIn = ({ entries }: Read): number => entries.reduce((sum, { count }) => sum + count, 0)

/** Texts of the blocks. */
export async function textsOf(source: Uint8Array | string, options: Parameters<typeof readAs>[1] = {}): Promise<string[]> {
  return (await readAs(source, options)).blocks.map(block => block.text)
}

/** What was left out for a reason, as text. */
export function leftOutOf({ entries }: Read, why: LeftOutReason): string[] {
  return entries.flatMap(entry => (entry.kind === 'leftOut' && entry.why === why ? [entry.text] : []))
}

/** Codes of the findings of a reader. */
export const codesIn = ({ document }: Read): string[] => document.issues.map(({ code }) => code)

/** The first table of a body as texts by row, with the columns of its cells. */
export function gridOf(body: readonly BodyPart[]): string[][] {
  const table = body.find((part): part is Table => part.kind === 'table')
  return (table?.rows ?? []).map(row => row.cells.map(cell => `${cell.column}${cell.columnSpan > 1 ? `+${cell.columnSpan}` : ''}${cell.rowSpan > 1 ? `/${cell.rowSpan}` : ''} ${flat(cell.body).map(({ text }) => text).join(' ¶ ')}`))
}

/** Code of the refusal; throws where there is none. */
export async function refusedWith(source: Uint8Array | string, options: Parameters<typeof readAs>[1] = {}): Promise<string> {
  try {
    await readAs(source, options)
  } catch (thrown) {
    if (isLegacyRefusal(thrown)) return thrown.issue.code
    throw thrown
  }
  throw new Error('Read, but a refusal was expected')
}
