/** Examples for the error index from the check of ledgers: the ledger of a few lines, with one thing changed and sealed anew. */
import type { ValidationIssue } from '../src/issue/index.ts'
import { importLegacy, verifyLedger, type Ledger, type LedgerEntry } from '../src/legacy/index.ts'
import { sealed } from '../src/legacy/ledger/seal.ts'
import { changed, type ErrorExample } from './error-examples.ts'
import { legacyBytes } from './legacy-example.ts'

const SOURCE = 'Office: NZ\nPeriod: 2025\nRecommendation 1\nImplemented on 14 March 2025.\n'

/** What belongs together; each part can be changed. */
interface Account {
  readonly source: Uint8Array
  readonly ledger: Ledger
  readonly output: object
}

async function account(source: Uint8Array, file: string): Promise<Account> {
  const result = await importLegacy(source, { fileName: file, partial: true, kind: 'report', officeCode: 'NZ', today: '2026-11-22' })
  if (!result.ok) throw new Error(result.issues[0]?.message)
  return { source, ledger: result.ledger, output: result.value }
}

/** Of which source, under which name, and whether the ledger is sealed anew. */
interface Circumstance {
  readonly source?: Uint8Array
  readonly file?: string
  readonly reseal?: boolean
}

type Change = (account: Account) => { readonly source?: Uint8Array, readonly ledger?: object, readonly output?: object }

function example(circumstance: string, change: Change, { source = new TextEncoder().encode(SOURCE), file = 'report.txt', reseal = true }: Circumstance = {}): ErrorExample {
  const findings = async (): Promise<readonly ValidationIssue[]> => {
    const before = await account(source, file)
    const after = { ...before, ...change(before) }
    if (!reseal || after.ledger === before.ledger) return verifyLedger(after)
    const { seal: _, ...rest } = after.ledger as Ledger
    return verifyLedger({ ...after, ledger: await sealed(rest) })
  }
  return { file: `${file}.ledger.json`, bad: '', circumstance, findings }
}

/** The first entry of a kind, changed. */
function entry(kind: LedgerEntry['kind'], change: object): Change {
  return ({ ledger }) => {
    const at = ledger.entries.findIndex(one => one.kind === kind)
    return { ledger: { ...ledger, entries: ledger.entries.with(at, { ...ledger.entries[at], ...change } as LedgerEntry) } }
  }
}

/** The value that was derived at a path, changed in the ledger. */
function derived(path: string, change: object): Change {
  return ({ ledger }) => ({ ledger: { ...ledger, derived: ledger.derived.map(part => (part.path === path ? { ...part, ...change } : part)) } })
}

const inLedger = (change: (ledger: Ledger) => object): Change => ({ ledger }) => ({ ledger: { ...ledger, ...change(ledger) } })
const text = (from: string, to: string): Change => () => ({ source: new TextEncoder().encode(changed(SOURCE, from, to)) })

/** Examples by code; each is made when it is asked for. */
export const LEDGER_EXAMPLES: Readonly<Record<string, () => ErrorExample>> = {
  'ledger.shape': () => example('Of a ledger without its member "entries".', inLedger(() => ({ entries: undefined })), { reseal: false }),
  'ledger.version': () => example('Of a ledger of another version.', inLedger(() => ({ ledgerVersion: '1' }))),
  'ledger.seal': () => example('Of a ledger in which one number was changed.', inLedger(({ coverage }) => ({ coverage: { ...coverage, mapped: coverage.mapped + 1 } })), { reseal: false }),
  'ledger.source-digest': () => example('Of a source in which a word was changed.', text('Implemented', 'Completely')),
  'ledger.source-length': () => example('Of a source to which a word was added.', text('Implemented', 'Not implemented')),
  'ledger.encoding': () => example('Of a ledger that names an encoding that nobody knows.', inLedger(({ source }) => ({ source: { ...source, encoding: 'utf-9' } }))),
  'ledger.character-count': () => example('Of a source to which a word was added.', text('Implemented', 'Not implemented')),
  'ledger.output-digest': () => example('Of a report in which the office was changed.', ({ output }) => ({ output: { ...output, ipOfficeCode: 'AU' } })),
  'ledger.record-name': () => example('Of a ledger of something else.', inLedger(({ output }) => ({ output: { ...output, recordName: 'Invoice' } }))),
  'ledger.run-order': () => example('Of a ledger without its first entry, sealed anew.', inLedger(({ entries }) => ({ entries: entries.slice(1) }))),
  'ledger.run-end': () => example('Of a ledger without its last entry, sealed anew.', inLedger(({ entries }) => ({ entries: entries.slice(0, -1) }))),
  'ledger.run-bytes': () => example('Of a ledger with one entry that begins a byte too late, sealed anew.', entry('mapped', { bytes: [1, 10] })),
  'ledger.run-node': () => example('Of the ledger of a Word document with one entry that names another node, sealed anew.', entry('mapped', { node: 'word/document.xml#99999' }), { source: legacyBytes('docx/questionnaire-en/source.docx'), file: 'report.docx' }),
  'ledger.run-text': () => example('Of a ledger that quotes something else, sealed anew.', entry('leftOut', { text: 'nothing' })),
  'ledger.run-reason': () => example('Of a ledger that calls a word a line end, sealed anew.', ({ ledger }) => {
    const at = ledger.entries.findIndex(one => one.kind === 'leftOut' && /\p{L}/u.test(one.text))
    return { ledger: { ...ledger, entries: ledger.entries.with(at, { ...ledger.entries[at], why: 'line-end' } as LedgerEntry) } }
  }),
  'ledger.leaf-unknown': () => example('Of a ledger that maps characters to a part that the report does not have, sealed anew.', entry('mapped', { path: '/noSuchPart' })),
  'ledger.leaf-position': () => example('Of a ledger that maps characters to another position, sealed anew.', entry('mapped', { at: 7 })),
  'ledger.leaf-text': () => example('Of a report in which a text was changed.', ({ output }) => ({ output: JSON.parse(changed(JSON.stringify(output), 'Implemented on', 'Finished on')) as object })),
  'ledger.leaf-unaccounted': () => example('Of a report to which a part was added.', ({ output }) => ({ output: { ...output, reportVersionNumber: '2.0' } })),
  'ledger.leaf-twice': () => example('Of a ledger that derives a value twice, sealed anew.', inLedger(({ derived: parts }) => ({ derived: [...parts, ...parts.slice(0, 1)] }))),
  'ledger.derived-unknown': () => example('Of a ledger that derives a part that the report does not have, sealed anew.', inLedger(({ derived: parts }) => ({ derived: [...parts, { path: '/noSuchPart', rule: 'fixed', value: 'x' }] }))),
  'ledger.derived-value': () => example('Of a ledger that noted another value, sealed anew.', derived('/ipOfficeCode', { value: 'AU' })),
  'ledger.derived-rule': () => example('Of a ledger that gives another rule, sealed anew.', derived('/ipOfficeCode', { rule: 'fixed' })),
  'ledger.coverage': () => example('Of a ledger that counts one character more, sealed anew.', inLedger(({ coverage }) => ({ coverage: { ...coverage, mapped: coverage.mapped + 1 } }))),
  'ledger.totals': () => example('Of a ledger that counts two responses where there is one, sealed anew.', inLedger(({ totals }) => ({ totals: { ...totals, responses: 2 } }))),
}
