/** Legacy import: files of old into typed objects, with a ledger. */
export { importLegacy, type LegacyOptions, type LegacyResult } from './import.ts'
export type { LegacyKind } from './kind.ts'
export type { LegacyValue } from './legacy-value.ts'
export { DEFAULT_LEGACY_LIMITS, type LegacyLimits } from './readers/limits.ts'
export { DEFAULT_EARLIER_SET, DEFAULT_EDITION_IDENTIFIER, type AnnexOptions } from './recognisers/annex-options.ts'
export { LEGACY_MESSAGES, type LegacyCode } from './codes.ts'
export { encodingNamed, type EncodingName } from './readers/encodings.ts'
export type {
  ChangedRun, Coverage, DerivedPart, DerivedRule, Ledger, LedgerEntry, LedgerSource, LedgerTotals, LeftOutReason, LeftOutRun, MappedRun,
} from './ledger/ledger.ts'
export { LEDGER_MESSAGES, type LedgerCode } from './ledger/verify/finding.ts'
export { verifyLedger, type LedgerCase } from './ledger/verify.ts'
