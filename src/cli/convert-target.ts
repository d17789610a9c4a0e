/** What `convert` makes of a document. */
import type { Content } from './output.ts'

export const TARGETS = ['xml', 'json', 'ndjson'] as const
export type Target = (typeof TARGETS)[number]

/** A document in the syntaxes that are asked for, with the ledger where it came from a legacy text. */
export interface Converted {
  /** Name for its files: the identifier of the edition, the report or the transaction. */
  readonly name: string
  readonly syntax: 'xml' | 'json' | 'legacy'
  readonly texts: Readonly<Partial<Record<Target, Content>>>
  readonly ledger?: string
  /** The page that shows the source beside what became of it. */
  readonly review?: string
}
