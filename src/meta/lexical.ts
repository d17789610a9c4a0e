/**
 * How the canonical form of each simple base is spelled: white space, JSON type, and one pattern.
 *
 * The valid-value definition stands here once. The checker, the JSON Schema and the test generators all read it. Patterns keep
 * to the dialect that XSD and ECMAScript (flag `u`) share: no `\d \w \s \i \c \p .`, no look-around, whole string meant.
 */
import type { SimpleBase } from './declaration.ts'

/** Canonical spelling of one simple base. */
export interface Lexical {
  /** What the XML reader does with white space before it looks: keep it, fold it, or take it as wrong. */
  readonly whiteSpace: 'preserve' | 'collapse' | 'refuse'
  /** The JSON type of a value. */
  readonly json: 'string' | 'boolean' | 'integer' | 'number'
  /** Canonical form of a value of JSON type `string`. */
  readonly pattern?: string
  /** Inclusive bounds of a value of JSON type `integer` or `number`. */
  readonly minimum?: number
  readonly maximum?: number
}

/** Decimals have at most this many digits, before and after the point together; so do the digits after the point. */
export const MAX_DIGITS = 15
const MAX_DECIMAL = 10 ** MAX_DIGITS - 1

const chars = (...ranges: readonly (readonly [number, number])[]): string =>
  ranges.map(([from, to]) => `${String.fromCodePoint(from)}-${String.fromCodePoint(to)}`).join('')

// XML 1.0, production [2] Char, without the three white-space controls.
const VISIBLE_OR_ODD = chars([0x21, 0xd7ff], [0xe000, 0xfffd], [0x10000, 0x10ffff])

const YEAR = '(000[1-9]|00[1-9][0-9]|0[1-9][0-9][0-9]|[1-9][0-9][0-9][0-9])'
const LEAP_YEAR = '([0-9][0-9](0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)'
const MONTH = '(0[1-9]|1[0-2])'
const DAY_OF_ANY_MONTH = '(0[1-9]|1[0-9]|2[0-8])'
const DATE = [
  `${YEAR}-${MONTH}-${DAY_OF_ANY_MONTH}`,
  `${YEAR}-(0[13-9]|1[0-2])-(29|30)`,
  `${YEAR}-(0[13578]|1[02])-31`,
  `${LEAP_YEAR}-02-29`,
].join('|')
const TIME = '([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?'
const ZONE = '(Z|[+\\-]((0[0-9]|1[0-3]):[0-5][0-9]|14:00))'

// RFC 3987, section 2.2. The port has the length that libxml2 takes; an address literal is told by its characters only.
const UCSCHAR = chars(
  [0xa0, 0xd7ff], [0xf900, 0xfdcf], [0xfdf0, 0xffef],
  ...Array.from({ length: 13 }, (_, plane) => [(plane + 1) * 0x10000, (plane + 1) * 0x10000 + 0xfffd] as const),
  [0xe1000, 0xefffd],
)
const IPRIVATE = chars([0xe000, 0xf8ff], [0xf0000, 0xffffd], [0x100000, 0x10fffd])
const PERCENT = '%[0-9A-Fa-f][0-9A-Fa-f]'
const NAME_CHAR = `A-Za-z0-9\\-._~!$&'()*+,;=${UCSCHAR}`
const PCHAR = `([${NAME_CHAR}:@]|${PERCENT})`
const AUTHORITY = `(([${NAME_CHAR}:]|${PERCENT})*@)?(\\[[0-9A-Fa-f:.]+\\]|([${NAME_CHAR}]|${PERCENT})*)(:[0-9]{1,5})?`
const HIERARCHY = `(//${AUTHORITY}(/${PCHAR}*)*|/(${PCHAR}+(/${PCHAR}*)*)?|${PCHAR}+(/${PCHAR}*)*)?`
const IRI = `[A-Za-z][A-Za-z0-9+.\\-]*:${HIERARCHY}(\\?([${NAME_CHAR}:@/?${IPRIVATE}]|${PERCENT})*)?(#([${NAME_CHAR}:@/?]|${PERCENT})*)?`

export const LEXICAL: Readonly<Record<SimpleBase, Lexical>> = {
  string: { whiteSpace: 'preserve', json: 'string', pattern: `[\t\n\r ${VISIBLE_OR_ODD}]+` },
  token: { whiteSpace: 'collapse', json: 'string', pattern: `[${VISIBLE_OR_ODD}]+( [${VISIBLE_OR_ODD}]+)*` },
  boolean: { whiteSpace: 'collapse', json: 'boolean' },
  integer: { whiteSpace: 'collapse', json: 'integer', minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER },
  nonNegativeInteger: { whiteSpace: 'collapse', json: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER },
  positiveInteger: { whiteSpace: 'collapse', json: 'integer', minimum: 1, maximum: Number.MAX_SAFE_INTEGER },
  decimal: { whiteSpace: 'collapse', json: 'number', minimum: -MAX_DECIMAL, maximum: MAX_DECIMAL },
  date: { whiteSpace: 'refuse', json: 'string', pattern: DATE },
  gYear: { whiteSpace: 'refuse', json: 'string', pattern: YEAR },
  gYearMonth: { whiteSpace: 'refuse', json: 'string', pattern: `${YEAR}-${MONTH}` },
  dateTime: { whiteSpace: 'refuse', json: 'string', pattern: `(${DATE})T${TIME}${ZONE}` },
  anyURI: { whiteSpace: 'collapse', json: 'string', pattern: IRI },
}
