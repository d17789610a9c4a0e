/** What a stream gives: the parts of a document, one after another, each with its verdict and findings. */
import type { Lifted } from '../binding/index.ts'
import type { Report, Verdict } from '../document/read.ts'
import type { Place } from '../issue/index.ts'
import type { OfficeReportTransaction, RootName, Roots } from '../model/types.ts'

/** A transaction without its reports. */
export type TransactionHeader = Omit<OfficeReportTransaction, 'officeReportBag'>

/** What all parts say. Places are those in the source, paths those in the whole document. */
interface PartFacts extends Report {
  /** Number of the document in the source, from 0: archives hold several. */
  readonly document: number
  /** Name of the document in its archive. */
  readonly entry?: string
}

/**
 * A transaction without its reports. It comes before them; in JSON whose bag stands before required members, behind them.
 *
 * `value` is there where the structure is valid, whatever the rules say.
 */
export interface HeaderPart extends PartFacts {
  readonly kind: 'header'
  readonly root: 'OfficeReportTransaction'
  readonly value?: TransactionHeader
}

interface RecordFacts extends PartFacts {
  readonly kind: 'record'
  /** Number of the record in its document, from 0; records that are not valid count. */
  readonly index: number
  /** Its first character. */
  readonly place: Place
  /** Its line, in NDJSON. */
  readonly line?: number
}

/**
 * A report of a transaction, a line of NDJSON, or a whole document of another root. Something between two records that cannot be read
 * counts as a record, too.
 *
 * `value` is there where the structure is valid, whatever the rules say: they can make the verdict `invalid`.
 */
export type RecordPart =
  | { readonly [K in RootName]: RecordFacts & { readonly root: K, readonly value?: Roots[K] } }[RootName]
  | RecordFacts & { readonly root?: never, readonly value?: never }

/** The end of each document: its verdict as a whole, and the findings that belong to none of its records or came to light at the end. */
export interface TrailerPart extends PartFacts {
  readonly kind: 'trailer'
  /** Records that came before. */
  readonly records: number
  /** The header with what stood behind the records; of a valid transaction. */
  readonly value?: TransactionHeader
  /** In the lenient profile, what stood between the records and is none. */
  readonly unmapped?: readonly Lifted[]
}

/** One part of a stream. Told apart by `kind`: `header` and `trailer` once for each document at most, `record` any number of times. */
export type StreamedRecord = HeaderPart | RecordPart | TrailerPart

/** What a stream came to. */
export interface StreamSummary {
  /** The worst of its documents: `not-determined`, `unreadable`, `invalid`, `valid`. */
  readonly verdict: Verdict
  readonly documents: number
  readonly records: number
  /** Bytes of the source as given; UTF-16 units where it gave text. */
  readonly bytes: number
}
