/** What a format does. Bounds and counts are kept for it. */
import type { PrintedDocument, PrinterOptions } from './printed.ts'
import type { Share, Tally } from './tally.ts'
import type { Tongue } from './translate.ts'

/** What a format is given: what the printer was, and the catalogue of its language. */
export type LayoutOptions = PrinterOptions & Tongue

export interface Layout {
  /** One document, with what is to be printed of its findings. */
  document(document: PrintedDocument, share: Share): void
  /** The end of the run, with what was counted. */
  end(tally: Tally): void
}
