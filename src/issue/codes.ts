/**
 * Stable codes of everything that can be found wrong, and their English messages.
 *
 * A code never changes its meaning. `{…}` in a message is filled from the finding's `values`. Codes that only one
 * syntax can give start with `xml.` or `json.`.
 */

/** Documents that cannot be read at all: exit code 3. */
export const SYNTAX_MESSAGES = {
  'xml.malformed': 'Not well-formed XML 1.0: {detail}',
  'xml.doctype': 'The document has a DOCTYPE, which is refused: entities and external files are not read. Remove the line that starts with "<!DOCTYPE" (and the part in [ ] if there is one)',
  'xml.encoding': 'The characters cannot be read: {detail}. Save the file as UTF-8',
  'xml.version': 'XML version "{version}" is not read; only 1.0 is',
  'json.malformed': 'Not JSON: {detail}',
  'json.encoding': 'The characters cannot be read: {detail}. Save the file as UTF-8',
} as const

/** Limits that were hit: the verdict is not determined, exit code 4. */
export const LIMIT_MESSAGES = {
  'limit.depth': 'Nested deeper than {limit} levels',
  'limit.size': 'Longer than {limit} characters',
  'limit.text': 'One text is longer than {limit} characters',
  'limit.attributes': 'One element has more than {limit} attributes',
} as const

export type SyntaxCode = keyof typeof SYNTAX_MESSAGES
export type LimitCode = keyof typeof LIMIT_MESSAGES
