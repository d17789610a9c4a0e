/**
 * French spacing: the space before `:`, `;`, `?`, `!` and inside « » is one that no line breaks at.
 *
 * The catalogues are written with plain spaces, which show in an editor; what fills them later stays as the document has it.
 */

const NO_BREAK = '\u00a0'

/** What stands before a mark that ends a word: not in `<?xml … ?>`. */
const BEFORE_MARK = / (?=[:;?!»](?:[\s.,)]|$))/g
const AFTER_OPENING = /« /g

/** The same with no-break spaces in every text, however deep. */
export function spaced<T>(wordings: T): T
export function spaced(wordings: unknown): unknown {
  if (typeof wordings === 'string') return wordings.replace(AFTER_OPENING, `«${NO_BREAK}`).replace(BEFORE_MARK, NO_BREAK)
  if (typeof wordings !== 'object' || wordings === null) return wordings
  return Object.fromEntries(Object.entries(wordings).map(([name, part]) => [name, spaced<unknown>(part)]))
}
