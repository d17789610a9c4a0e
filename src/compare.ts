/**
 * `ipo-reports/compare`: reports side by side. Differences and patches, merged drafts, a report moved to another edition, tables of
 * offices; and a fresh draft to begin with. Runs in browsers too.
 */
export { diff, type Change, type PartName } from './compare/diff.ts'
export { groupChanges, type ChangeGroup, type GroupedChange } from './compare/diff-groups.ts'
export { merge, type MergeOptions, type ReportDraft } from './compare/merge.ts'
export { PatchError, type PatchOperation } from './compare/patch-apply.ts'
export { applyPatch, patchOf, type JsonPatch } from './compare/patch.ts'
export { rebase, type Account, type Judgement, type JudgementKind, type Rebased } from './compare/rebase.ts'
export {
  officeTables, type Cell, type CellParts, type CellResponse, type CellState, type OfficeRow, type OfficeTable, type RowReport, type SourcedReport, type StandardTally,
  type Statistics, type StatsNote, type StatsOptions, type TableItem, type TalliedOffice, type Tally, type Trace,
} from './compare/stats.ts'
export { draftReport, TODO, type DraftRequest } from './draft/index.ts'
export { builtInEdition, EDITION_IDENTIFIERS } from './edition/index.ts'
