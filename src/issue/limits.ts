/**
 * Limits that keep a hostile or broken document from using up the machine.
 *
 * The defaults lie below libxml2's own, so that what we accept our judge can read too.
 */

/** Bounds on one document. */
export interface Limits {
  /** Elements, objects or arrays inside each other. */
  readonly depth: number
  /** UTF-16 units of the whole document. */
  readonly size: number
  /** UTF-16 units of one text, attribute value or comment. Three million are 9 MB of UTF-8 at most; libxml2 ends at 10 MB. */
  readonly text: number
  /** Attributes of one element. */
  readonly attributes: number
}

export const DEFAULT_LIMITS: Limits = {
  depth: 200,
  size: 256 * 1024 * 1024,
  text: 3_000_000,
  attributes: 200,
}

/** Bounds on files that are unpacked while they are read. Their length is not bounded: only a part of them is at hand. */
export const UNPACKING = {
  /** How many times as long as the packed file the text may become; below `from` it may be anything. */
  ratio: 200,
  /** Bytes of text. */
  from: 1_000_000,
} as const
