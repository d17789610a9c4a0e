/**
 * What the tables of offices are made of: plain data, ready for JSON.
 *
 * There are no scores and no means. Every number is the length of a list, and every entry of a list says where it stands.
 */
import type { Path } from '../issue/index.ts'
import type { ItemLevel } from '../edition/items.ts'
import type { OfficeReport } from '../model/types.ts'

/** A report and where it was read from. */
export interface SourcedReport {
  readonly report: OfficeReport
  /** Name of the file, as the user wrote it. */
  readonly file: string
  /** Line of an NDJSON file, from 1. */
  readonly record?: number
  /** Where the report stands in its document: `[]`, or `['officeReportBag', 3]` in a transaction. */
  readonly path: Path
}

/** A spot in a file, as JSON Pointer inside the root member. */
export interface Trace {
  readonly file: string
  readonly record?: number
  readonly path: string
}

/** The response behind a cell. */
export interface CellResponse {
  /** Item that it addresses. */
  readonly key: string
  /** Left out where the response gives none. */
  readonly status?: string
  /** Whether it, its report, or the response that it points to is kept from publication. */
  readonly confidential: boolean
  readonly at: Trace
  /** The response that it points to, when the status is taken from there. */
  readonly pointsTo?: Trace
  /** It points to a response that is not there. */
  readonly unresolved?: true
}

/** The items below one, of one level, as far as they are answered. */
export interface CellParts {
  readonly level: Exclude<ItemLevel, 'recommendation'>
  /** How many there are that ask something of the office; left out where the edition is not at hand. */
  readonly asked?: number
  /** How many of these are answered; "No information" is no answer. */
  readonly answered: number
  /** How many are withheld. */
  readonly withheld: number
  /** All responses to items of the level, those to items that ask nothing of the office included. */
  readonly responses: readonly CellResponse[]
}

/**
 * `answered`: by a response to the item itself · `contradicted`: by several that differ · `parts`: not itself, but items below it ·
 * `silent`: a report that does not say · `not-asked`: the edition asks nothing of the office here · `withheld`: confidential,
 * left out · `no-report`: there is none for the year.
 */
export type CellState = 'answered' | 'contradicted' | 'parts' | 'silent' | 'not-asked' | 'withheld' | 'no-report'

/** What one report says of one item. */
export interface Cell {
  readonly key: string
  readonly state: CellState
  /** The one status; never computed from parts. */
  readonly status?: string
  readonly confidential?: true
  /** Responses to the item itself. */
  readonly responses: readonly CellResponse[]
  /** What is answered below it, by level. */
  readonly parts?: readonly CellParts[]
}

/** The report of a row. */
export interface RowReport extends Trace {
  readonly identifier: string
  /** `Draft`, `Final`, `Corrected`. */
  readonly standing: string
  readonly confidential: boolean
}

/** One office in one year. */
export interface OfficeRow {
  /** Code of ST.3. */
  readonly office: string
  /** Year in which the middle of the period lies; of an open period, the year in which it starts. */
  readonly year: string
  /** The period as the report gives it, `2025` or `2024-07-01/2025-06-30`; the year where there is no report. */
  readonly period: string
  /** Left out where there is none for the year. */
  readonly report?: RowReport
  /** There was one, which the office has taken back. */
  readonly withdrawn?: true
  /** One of several reports for the year, none of which replaces the others, or a draft beside another: counted nowhere. */
  readonly contested?: true
  readonly cells: readonly Cell[]
}

/** A column. */
export interface TableItem {
  readonly key: string
  readonly level: ItemLevel
  /** A few words for its subject; ours, unless the edition says otherwise. */
  readonly label?: string
}

/** Offices of which one thing holds in one year. The number is the length of the list. */
export interface Tally {
  readonly year: string
  readonly key: string
  /** A status word, or how it is that there is none. */
  readonly kind: 'status' | 'state'
  readonly value: string
  readonly offices: readonly TalliedOffice[]
}

export interface TalliedOffice {
  readonly office: string
  readonly confidential?: true
  readonly at: readonly Trace[]
}

/** Offices that use a standard with one status in one year. */
export interface StandardTally {
  readonly year: string
  readonly standard: string
  readonly status: string
  readonly offices: readonly (TalliedOffice & { readonly versions: readonly string[], readonly rights: readonly string[] })[]
}

/** One office and item, in two years that follow each other among its reports. */
export interface Change {
  readonly office: string
  readonly key: string
  readonly from: { readonly year: string, readonly cell: Cell }
  readonly to: { readonly year: string, readonly cell: Cell }
  readonly changed: boolean
}

/** The table of one edition, of production or of test content: the two never mix. */
export interface OfficeTable {
  readonly edition: string
  /** Whether the edition was at hand; without it the columns are what the reports name. */
  readonly editionHeld: boolean
  readonly content: 'production' | 'test'
  readonly by: 'recommendation' | 'action'
  readonly items: readonly TableItem[]
  readonly years: readonly string[]
  readonly rows: readonly OfficeRow[]
  readonly tallies: readonly Tally[]
  readonly standards: readonly StandardTally[]
  readonly changes: readonly Change[]
  /** What was left out because it is confidential; for reports also because they are drafts. */
  readonly withheld: { readonly reports: number, readonly responses: number }
}

/** Something about the reports that a reader of the tables should know. */
export interface StatsNote {
  readonly code: StatsCode
  readonly message: string
  readonly at: readonly Trace[]
}

export type StatsCode =
  | 'stats.same-report' | 'stats.replaced' | 'stats.withdrawn' | 'stats.several-reports' | 'stats.draft-beside' | 'stats.edition-missing' | 'stats.item-unknown'
  | 'stats.reference-unresolved' | 'stats.several-responses' | 'stats.test-content'

export interface Statistics {
  readonly tables: readonly OfficeTable[]
  readonly notes: readonly StatsNote[]
}
