/**
 * What went wrong where a text stops being JSON, in words for the person who has to mend the file.
 *
 * Runs once per document, on the way to the error: it may look around at leisure.
 */
import { fill } from '../issue/message.ts'
import type { SourceText } from '../issue/source-text.ts'

/** The slips we know by name. `{found}` is what stands there, quoted; `{opened}` where the innermost bracket or the text began. */
export const SLIPS = {
  'file.empty': 'the file is empty',
  'file.truncated': 'the file ends too early: {count} not closed, the last one opened at {opened}. The end of the file seems to be missing',
  'file.markup': 'this looks like XML or HTML: it starts with "<"',
  'end.bracket': 'there is one closing {found} too many',
  'end.records': 'a second value follows the first. A file with one value per line is NDJSON; JSON puts them in [ ] with commas between',
  'end.other': 'the document is complete, but {found} follows',
  'comma.trailing': 'after this comma nothing follows: remove it',
  'comma.extra': 'a value is missing before this comma, or the comma is one too many',
  'comma.missing': 'a comma is missing before {found}',
  'comma.decimal': 'a number with decimals is written with a point, not with a comma',
  'comma.semicolon': 'a semicolon stands where a comma is expected',
  'colon.missing': 'a colon is expected between a name and its value; found {found}',
  'colon.equals': 'a colon, not an equals sign, stands between a name and its value',
  'colon.list': 'a name with a colon can stand only in { }; this is a list in [ ], opened at {opened}',
  'bracket.other': 'found {found}, but the bracket opened at {opened} must be closed with "{closing}" first',
  'next.other': 'a comma or the closing "{closing}" is expected; found {found}',
  'name.unquoted': 'the name {found} must stand in double quotes',
  'name.missing': 'a name in double quotes is expected; found {found}',
  'value.unquoted': '{found} must stand in double quotes',
  'value.spelling': '{found} is written {literal} in JSON',
  'value.not-finite': '{found} is no JSON value: leave the member out, or give a number',
  'value.missing': 'a value is expected; found {found}',
  'quotes.other': 'texts and names stand in straight double quotes ("), not in {found}',
  'quotes.inside': 'a text ended before {found}. If the quotation mark belongs to the text, write \\" for it; otherwise a comma or colon is missing',
  'comment': 'comments are not part of JSON: remove it',
  'space': '{found} is not white space in JSON: only space, tab and line breaks may stand between values',
  'number.leading-zero': 'the number {found} starts with a zero: leave it out, or put all in double quotes if the zero belongs to it',
  'number.plus': 'the number {found} starts with a plus sign: leave it out',
  'number.point': 'in the number {found}, digits are needed on both sides of the decimal point',
  'number.exponent': 'in the number {found}, digits are needed after the "e"',
  'number.other': '{found} is not a number in JSON. A date, a code or another text must stand in double quotes',
  'text.unclosed': 'the text that starts here has no closing quotation mark (")',
  'text.line-break': 'the line ends inside the text that starts at {opened}: its closing quotation mark (") is missing, or the line break must be written \\n',
  'text.tab': 'a tab inside a text must be written \\t',
  'text.control': '{found} inside a text must be written {escape}',
  'escape.other': 'after a backslash inside a text, one of " \\ / b f n r t u must follow, not {found}. For the backslash itself write \\\\',
  'escape.hex': 'after \\u, four hexadecimal digits must follow, as in \\u00e9. For the backslash itself write \\\\',
} as const

export type SlipName = keyof typeof SLIPS

/** What the grammar asks for where the text fails. */
export type Expected = 'value' | 'name' | 'colon' | 'next' | 'end' | 'number' | 'text' | 'escape'

/** The failure as the parser sees it; all positions are UTF-16 indices. */
export interface Failure {
  readonly source: SourceText
  /** First character that cannot stand where it stands; the length of the text at its end. */
  readonly at: number
  /** Start of the number or string that is being read; otherwise `at`. */
  readonly tokenStart: number
  readonly expected: Expected
  /** Brackets not closed yet, outermost first. */
  readonly open: readonly { readonly kind: 'object' | 'array'; readonly start: number }[]
}

/** The slip, with the index of the character to show. */
export interface Slip {
  readonly name: SlipName
  readonly at: number
  readonly detail: string
}

/** Names the slip behind a failure. */
export function slipAt(failure: Failure): Slip {
  const [name, at = failure.at] = recognise(failure)
  const { source, open, tokenStart, expected } = failure
  const innermost = open.at(-1)
  const opened = source.placeAt(expected === 'text' ? tokenStart : (innermost?.start ?? 0))
  const found = foundAt(source.text, expected === 'escape' ? at + 1 : at)
  const detail = fill(SLIPS[name], {
    found,
    opened: `line ${opened.line}, column ${opened.column}`,
    closing: innermost?.kind === 'array' ? ']' : '}',
    count: open.length === 1 ? 'a bracket is' : `${open.length} brackets are`,
    literal: literalFor(wordAt(source.text, at)) ?? '',
    escape: `\\u${source.text.charCodeAt(at).toString(16).padStart(4, '0')}`,
  })
  return { name, at, detail }
}

/** A name, and the index to show where that is not the failure's own. */
type Recognised = readonly [name: SlipName, at?: number]

function recognise(failure: Failure): Recognised {
  const { source, at, tokenStart, expected, open } = failure
  const { text } = source
  if (expected === 'text') return inText(text, at, tokenStart)
  if (expected === 'escape') return inEscape(text, at, tokenStart)
  if (expected === 'number') return [inNumber(text, tokenStart), tokenStart]
  if (at >= text.length) return [open.length > 0 ? 'file.truncated' : 'file.empty']
  const anywhere = outsideJson(text, at)
  if (anywhere !== undefined) return [anywhere]
  if (expected === 'value') return insteadOfValue(text, at, open.length === 0)
  if (expected === 'name') return insteadOfName(text, at)
  if (text[at - 1] === '"' && wordAt(text, at) !== '' && expected !== 'end') return ['quotes.inside']
  if (expected === 'colon') return [text[at] === '=' ? 'colon.equals' : 'colon.missing']
  return [expected === 'end' ? afterEnd(text, at) : insteadOfComma(text, at, open.at(-1)?.kind === 'array')]
}

function inText(text: string, at: number, tokenStart: number): Recognised {
  if (at >= text.length) return ['text.unclosed', tokenStart]
  const character = text[at]
  if (character === '\n' || character === '\r') return ['text.line-break']
  return [character === '\t' ? 'text.tab' : 'text.control']
}

function inEscape(text: string, at: number, tokenStart: number): Recognised {
  if (text[at + 1] !== 'u') return ['escape.other']
  const cutOff = at + 6 > text.length && /^[0-9a-fA-F]*$/.test(text.slice(at + 2))
  return cutOff ? ['text.unclosed', tokenStart] : ['escape.hex']
}

function inNumber(text: string, start: number): SlipName {
  const number = numberLikeAt(text, start)
  if (/^[+-]?Infinity$/i.test(number)) return 'value.not-finite'
  if (/^-?0[0-9]+(\.[0-9]+)?$/.test(number)) return 'number.leading-zero'
  if (/^\+[0-9.]+$/.test(number)) return 'number.plus'
  if (/^-?([0-9]+\.|\.[0-9]+)([eE].*)?$/.test(number)) return 'number.point'
  if (/^-?[0-9.]+[eE][+-]?$/.test(number)) return 'number.exponent'
  return 'number.other'
}

/** What is no JSON wherever it stands between tokens. */
function outsideJson(text: string, at: number): SlipName | undefined {
  const rest = text.slice(at, at + 2)
  if (rest === '//' || rest === '/*' || rest.startsWith('#')) return 'comment'
  if (/^['`´‘’‚‛“”„‟«»‹›]/u.test(rest)) return 'quotes.other'
  return /^[\p{C}\p{Z}]/u.test(rest) && !/^\p{Surrogate}/u.test(rest) ? 'space' : undefined
}

function insteadOfValue(text: string, at: number, atRoot: boolean): Recognised {
  const character = text.charAt(at)
  if (character === '<' && atRoot) return ['file.markup']
  if (character === ',') return ['comma.extra']
  const comma = commaBefore(text, at)
  if ((character === ']' || character === '}') && comma !== undefined) return ['comma.trailing', comma]
  if (/[+.]/.test(character) && /^[+.]*[0-9I]/.test(text.slice(at, at + 3))) return [inNumber(text, at)]
  const word = wordAt(text, at)
  if (/^(nan|inf|infinity)$/i.test(word)) return ['value.not-finite']
  if (literalFor(word) !== undefined) return ['value.spelling']
  return [word === '' ? 'value.missing' : 'value.unquoted']
}

function insteadOfName(text: string, at: number): Recognised {
  const character = text.charAt(at)
  if (character === ',') return ['comma.extra']
  const comma = commaBefore(text, at)
  if ((character === ']' || character === '}') && comma !== undefined) return ['comma.trailing', comma]
  if (comma === at - 1 && /^[0-9],[0-9]$/.test(text.slice(at - 2, at + 1))) return ['comma.decimal', comma]
  return [wordAt(text, at) === '' ? 'name.missing' : 'name.unquoted']
}

function insteadOfComma(text: string, at: number, inArray: boolean): SlipName {
  const character = text.charAt(at)
  if (character === ';') return 'comma.semicolon'
  if (character === ':' && inArray) return 'colon.list'
  if (character === ']' || character === '}') return 'bracket.other'
  return /["{[-]/.test(character) || wordAt(text, at) !== '' ? 'comma.missing' : 'next.other'
}

function afterEnd(text: string, at: number): SlipName {
  const character = text.charAt(at)
  if (character === ']' || character === '}') return 'end.bracket'
  return character === '{' || character === '[' ? 'end.records' : 'end.other'
}

/** Index of the comma that only white space separates from `at`. */
function commaBefore(text: string, at: number): number | undefined {
  let before = at - 1
  while (before >= 0 && ' \t\r\n'.includes(text.charAt(before))) before--
  return text[before] === ',' ? before : undefined
}

/** The JSON literal that someone meant who wrote `True`, `None` or `NIL`. */
function literalFor(word: string): string | undefined {
  const lower = word.toLowerCase()
  if (lower === 'true' || lower === 'false' || lower === 'null') return lower
  return lower === 'none' || lower === 'nil' || lower === 'undefined' ? 'null' : undefined
}

/** A word of letters and digits in any script at `at`, cut after 40 characters; or nothing. */
function wordAt(text: string, at: number): string {
  return /^[\p{L}\p{N}_$][\p{L}\p{M}\p{N}_$.-]*/u.exec(text.slice(at, at + 40))?.[0] ?? ''
}

/** What a person would take for one number at `at`, cut after 40 characters. */
function numberLikeAt(text: string, at: number): string {
  return /^[0-9A-Za-z_$.+-]*/.exec(text.slice(at, at + 40))?.[0] ?? ''
}

/** What stands at `at`, for a sentence: a word or a number in quotes, a character, or the end of the file. */
function foundAt(text: string, at: number): string {
  if (at >= text.length) return 'the end of the file'
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
  if (/[\p{C}\p{Z}]/u.test(character)) return `the character U+${(text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  if (character === '"') return 'a quotation mark (")'
  const run = /[0-9+.-]/.test(character) ? numberLikeAt(text, at) : wordAt(text, at)
  return run === '' ? `"${character}"` : `"${run}"`
}
