/** What every reader of a format gives, and how it refuses. */
import type { ValidationIssue } from '../../issue/issue.ts'
import type { Place } from '../../issue/place.ts'
import type { BodyPart, Fragment, Piece } from '../blocks.ts'
import type { LegacyCode } from '../codes.ts'
import type { LeftOutReason } from '../ledger/ledger.ts'
import { notice } from '../notice.ts'
import type { LegacyLimits } from './limits.ts'
import type { EncodingName } from './encodings.ts'
import type { SourceCharacters } from './source-characters.ts'

/** A document as read from its format, before anybody asks what it means. */
export interface ReadDocument {
  readonly mediaType: string
  readonly source: SourceCharacters
  /** What a person would read, in reading order. All of it has to be mapped, left out or kept as unmapped by who recognises it. */
  readonly body: readonly BodyPart[]
  /**
   * Stretches of the source that the reader itself leaves out, such as markup. Nodes with a role need not be named here. One that
   * `yields` is left out only where nobody else claims it, such as the address of a link.
   */
  readonly leftOut: readonly (Pick<Piece, 'from' | 'to'> & { readonly why: LeftOutReason, readonly yields?: true })[]
  readonly issues: readonly ValidationIssue[]
  /** Language that the document says it is in, two letters. */
  readonly languageCode?: string
  /** When the document says it was last changed, `YYYY-MM-DD`: a fact about the file, not about the report. */
  readonly modified?: string
  /** What a fill-in form says of itself in hidden parts, by name. */
  readonly form?: ReadonlyMap<string, Fragment>
  /** The fields of a fill-in form in their order, by their ids: `head/office`, `r3/status`. An id may come again where an office copied a row. */
  readonly fields?: readonly FormEntry[]
}

/** A field of a fill-in form. */
export interface FormEntry {
  readonly id: string
  readonly text: Fragment
}

/** What a reader may ask for. */
export interface ReadRequest {
  readonly encoding?: EncodingName
  readonly limits: LegacyLimits
  /** Name of the file: a hint where the content leaves a choice, never more. */
  readonly fileName?: string
}

export type Reader = (bytes: Uint8Array, request: ReadRequest) => Promise<ReadDocument> | ReadDocument

/** A file that cannot be read, or not further: carries the finding that says why and what to do. Tell it by `name`. */
export class LegacyRefusal extends Error {
  override readonly name = 'LegacyRefusal'
  readonly issue: ValidationIssue

  constructor(code: LegacyCode, values: Readonly<Record<string, string>>, place?: Place) {
    const issue = notice(code, values, place)
    super(issue.message)
    this.issue = issue
  }
}

export function isLegacyRefusal(thrown: unknown): thrown is LegacyRefusal {
  return thrown instanceof Error && thrown.name === 'LegacyRefusal'
}
