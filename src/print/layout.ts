/** What a format does. Bounds and counts are kept for it. */
import type { PrintedDocument } from './printed.ts'
import type { Share, Tally } from './tally.ts'

export interface Layout {
  /** One document, with what is to be printed of its findings. */
  document(document: PrintedDocument, share: Share): void
  /** The end of the run, with what was counted. */
  end(tally: Tally): void
}
