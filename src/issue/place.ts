/**
 * Places: where in a file, and where in an object, something was found.
 */

/** A spot in the text that the user gave: the first character of a tag, an attribute or a token. */
export interface Place {
  /** Line, from 1. LF, CRLF and a lone CR each end a line. */
  readonly line: number
  /** Column, from 1, in code points. */
  readonly column: number
  /** Offset, from 0: bytes of the file as given, byte order mark included; UTF-16 units when a string was given. */
  readonly offset: number
  /**
   * The spot in words where the source is no text of lines: `paragraph 12`, `Sheet1!B4`, `page 3`. Then `line` counts pieces of text,
   * `column` code points in the piece, `offset` code points in all.
   */
  readonly spot?: string
}

/** Where in the object: `['recommendationBag', 3, 'actionBag']`. The same for XML and JSON; starts inside the root member. */
export type Path = readonly (string | number)[]

/**
 * Prints a path as JSON Pointer.
 *
 * @see RFC 6901, section 3: `~` is written `~0`, `/` is written `~1`.
 */
export function pointer(path: Path): string {
  return path.map(step => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}
