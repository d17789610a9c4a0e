/** Findings of `verifyLedger`. */
import { fill } from '../../../issue/message.ts'
import type { ValidationIssue } from '../../../issue/issue.ts'
import type { Path } from '../../../issue/place.ts'

export const LEDGER_MESSAGES = {
  'ledger.shape': 'Not the form of a ledger: {detail}',
  'ledger.version': 'Ledger version "{found}" is not known',
  'ledger.seal': 'The ledger was changed after it was sealed',
  'ledger.source-digest': 'The source is not the file that the ledger was made for: its SHA-256 is {found}',
  'ledger.source-length': 'The source has {found} bytes, not {expected}',
  'ledger.encoding': 'The source cannot be read as {encoding}',
  'ledger.character-count': 'The source has {found} code points, not {expected}',
  'ledger.output-digest': 'The object is not the one that the ledger was made for: its SHA-256 is {found}',
  'ledger.record-name': 'Record "{found}" is not known',
  'ledger.run-order': 'The run does not begin where the one before it ends: {found} instead of {expected}',
  'ledger.run-end': 'The runs end at {found}, the source at {expected}',
  'ledger.run-bytes': 'The bytes of the run do not spell its code points',
  'ledger.run-node': 'The run does not stand where it says: {found}',
  'ledger.run-text': 'The ledger quotes "{found}", but the source has "{expected}"',
  'ledger.run-reason': '"{found}" cannot be {why}',
  'ledger.leaf-unknown': 'There is no text at {pointer} in the object',
  'ledger.leaf-position': 'The run goes to position {found} of {pointer}, where position {expected} is next',
  'ledger.leaf-text': 'The text at {pointer} is not what the runs spell: it differs at position {position}',
  'ledger.leaf-unaccounted': 'The ledger does not say where the value at {pointer} comes from',
  'ledger.leaf-twice': 'The value at {pointer} is accounted for twice',
  'ledger.derived-unknown': 'There is nothing at {pointer} in the object',
  'ledger.derived-value': 'The value at {pointer} is not the one that the ledger wrote down',
  'ledger.derived-rule': 'The rule "{rule}" does not give the value at {pointer}',
  'ledger.coverage': 'Counted {found} code points {what}, the ledger says {expected}',
  'ledger.totals': 'Counted {found} {what}, the ledger says {expected}',
} as const

export type LedgerCode = keyof typeof LEDGER_MESSAGES

/** A finding. Its path leads into the ledger, for codes `ledger.leaf-…` and `ledger.derived-…` into the object. */
export function finding(code: LedgerCode, path: Path, values: Readonly<Record<string, string>> = {}): ValidationIssue {
  return { code, class: 'form', severity: 'error', path, message: fill(LEDGER_MESSAGES[code], values), values }
}
