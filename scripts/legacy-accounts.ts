/**
 * What the import makes of every legacy fixture: outcomes of its facts, and a short account of its ledger.
 *
 * Ledgers of documents are large, so `account.json` stands beside each source instead: what was counted, which findings there
 * were, and a digest of the whole ledger, so that no change of it goes unseen.
 */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { canonicalJsonOf } from '../src/json/canonical.ts'
import { importLegacy, verifyLedger, type LegacyResult } from '../src/legacy.ts'
import { outcomesOf, type FactCase } from './legacy-facts.ts'
import type { FactOutcome } from './legacy-outcome.ts'

/** The day on which all fixtures are imported: periods and future dates depend on it. */
export const TODAY = '2026-11-22'

type Counts = Readonly<Record<string, number>>

/** The account of one fixture, as `account.json` has it. */
export interface Account {
  /** Codes of the findings with their numbers. */
  readonly findings: Counts
  /** Absent where the file was refused. */
  readonly ledger?: {
    readonly coverage: object
    readonly totals: object
    /** Entries by kind and reason. */
    readonly entries: Counts
    /** Parts by the rule that gave them. */
    readonly derived: Counts
    /** SHA-256 of the canonical JSON of all entries and derived parts. */
    readonly sha256: string
  }
}

/** A fixture with what became of it. */
export interface Examined extends FactCase {
  readonly bytes: Uint8Array
  readonly result: LegacyResult
  readonly outcomes: readonly FactOutcome[]
  readonly account: Account
  /** Codes of what is wrong with the ledger. */
  readonly ledgerFindings: readonly string[]
}

/** Imports a fixture and looks at everything. */
export async function examine(one: FactCase): Promise<Examined> {
  const bytes = new Uint8Array(await readFile(one.source))
  const result = await importLegacy(bytes, { fileName: basename(one.source), today: TODAY, ...one.facts.options })
  const ledgerFindings = result.ok ? (await verifyLedger({ source: bytes, ledger: result.ledger, output: result.value })).map(({ code }) => code) : []
  return { ...one, bytes, result, outcomes: outcomesOf(one.facts, result), account: accountOf(result), ledgerFindings }
}

/** Counts what a result says. */
export function accountOf(result: LegacyResult): Account {
  const findings = counted(result.issues.map(({ code }) => code))
  if (!result.ok) return { findings }
  const { coverage, totals, entries, derived } = result.ledger
  return {
    findings,
    ledger: {
      coverage, totals,
      entries: counted(entries.map(entry => entry.kind === 'mapped' ? 'mapped' : `${entry.kind} ${entry.why}`)),
      derived: counted(derived.map(({ rule }) => rule)),
      sha256: createHash('sha256').update(canonicalJsonOf({ entries, derived })).digest('hex'),
    },
  }
}

function counted(names: readonly string[]): Counts {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return Object.fromEntries([...counts].sort(([one], [other]) => (one < other ? -1 : 1)))
}

/** Where the account of a fixture stands. */
export function accountFile({ folder }: FactCase): string {
  return join(folder, 'account.json')
}

/** The account as its file has it. */
export function accountText(account: Account): string {
  return `${JSON.stringify(account, undefined, 2)}\n`
}
