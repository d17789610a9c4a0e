/**
 * What is wrong with text that is not well-formed, and at which character: the parser's short complaint turned into a
 * sentence that helps.
 *
 * The parser notices most mistakes a little after them. Here we go back to where they are.
 */
import type { SyntaxCode } from '../issue/codes.ts'
import { findBadReference, isXmlSpace, skipXmlSpace } from './characters.ts'

/** A mistake in the text: a code, the values for its message, and the index of the character to point at. */
export interface Malformation {
  readonly code: SyntaxCode
  readonly values: Readonly<Record<string, string>>
  readonly index: number
}

/** Where the parser was when it complained. */
export interface ParserState {
  readonly text: string
  /** The `<` of the markup being read, or the end of the markup before when it is text that is being read. */
  readonly token: number
  /** After the last character read. */
  readonly position: number
  /** The innermost open element, or `undefined` outside the root. */
  readonly open: { readonly name: string; readonly start: number } | undefined
}

type Explain = (state: ParserState, complaint: string) => Malformation

/** Explains a complaint of saxes. One that we do not know is passed on in general terms, at the last character read. */
export function explain(complaint: string, state: ParserState): Malformation {
  const known = EXPLANATIONS.find(([start]) => complaint.startsWith(start))
  return known === undefined ? malformed('this is out of place here', lastCharacter(state)) : known[1](state, complaint)
}

/** A mistake that our own checks found. */
export function malformed(detail: string, index: number): Malformation {
  return { code: 'xml.malformed', values: { detail }, index }
}

const atToken = (detail: string): Explain => ({ token }) => malformed(detail, token)
const atCharacter = (detail: string): Explain => state => malformed(detail, lastCharacter(state))

const DECLARATION = 'the first line must look like <?xml version="1.0" encoding="UTF-8"?>, with nothing else in it'
const DECLARATION_FIRST = '<?xml … ?> may stand only at the very start of the document, with nothing before it, not even a space'

/** Start of a complaint → explanation; where one start is the start of another, the longer one is first. */
const EXPLANATIONS: readonly (readonly [string, Explain])[] = [
  ['disallowed character in tag name', inTagName],
  ['disallowed character in attribute name', inAttributeName],
  ['disallowed character in closing tag', atCharacter('an end tag holds the name of its start tag and nothing more')],
  ['disallowed character in processing instruction name', atCharacter('the target of a processing instruction must be a name, followed by white space')],
  ['disallowed character in entity name', badReference],
  ['disallowed character', atCharacter('"<" in an attribute value must be written "&lt;"')],
  ['text data outside of root node', ({ text, token }) => malformed('there is text outside the root element', skipXmlSpace(text, token))],
  ['empty entity name', badReference],
  ['undefined entity', badReference],
  ['malformed character entity', badReference],
  ['incorrect syntax', atToken('"<!" starts a comment "<!--" or a section "<![CDATA[" only; in text write "&lt;!"')],
  ['inappropriately located doctype', ({ token }) => ({ code: 'xml.doctype', values: {}, index: token })],
  ['malformed comment', ({ text, position }) => malformed('"--" may not stand inside a comment', text.lastIndexOf('--', position - 3))],
  ['processing instruction without a target', atToken('a processing instruction needs a target right after "<?"')],
  ['an XML declaration must be at the start', atToken(DECLARATION_FIRST)],
  ['the XML declaration must appear at the start', atToken('<?xml … ?> is written in small letters and stands at the very start; other targets may not be called so')],
  ['version number must match', badVersion],
  ['documents may contain only one root', atToken('there is a second root element; a document has one')],
  ['forward-slash in opening tag', atCharacter('"/" in a start tag must be followed by ">"')],
  ['attribute without value', attributeWithoutValue],
  ['unquoted attribute value', atCharacter('an attribute value must stand in quotation marks')],
  ['no whitespace between attributes', atCharacter('there is no white space between two attributes')],
  ['weird empty close tag', atToken('an end tag without a name')],
  ['unmatched closing tag', atToken('this end tag closes nothing')],
  ['unexpected close tag', atToken('this end tag closes another element than the one that is open')],
  ['the string "]]>"', ({ position }) => malformed('"]]>" in text must be written "]]&gt;"', position - 3)],
  ['unclosed tag', unfinished],
  ['unexpected end', unfinished],
  ['document must contain a root', unfinished],
  ['expected', atToken(DECLARATION)],
  ['did not expect', atToken(DECLARATION)],
  ['XML declaration', atToken(DECLARATION)],
  ['The character ?', atToken(DECLARATION)],
  ['value ', atToken(DECLARATION)],
  ['whitespace required', atToken(DECLARATION)],
  ['encoding value', atToken(DECLARATION)],
  ['standalone value', atToken(DECLARATION)],
]

function lastCharacter({ text, position }: ParserState): number {
  const unit = text.charCodeAt(position - 1)
  return Math.max(0, unit >= 0xdc00 && unit <= 0xdfff ? position - 2 : position - 1)
}

function inTagName(state: ParserState): Malformation {
  const index = lastCharacter(state)
  return index === state.token + 1
    ? malformed('"<" starts a tag here, but no name follows; in text write "&lt;"', state.token)
    : malformed('this character cannot be part of a tag', index)
}

function inAttributeName(state: ParserState): Malformation {
  const index = lastCharacter(state)
  if (state.text[index] === '/') return attributeWithoutValue(state)
  return malformed('an attribute is name="value", divided by white space from what is before it', index)
}

const ENTITY = /&([^\s&;<>"']{1,40});/y

function badReference(state: ParserState): Malformation {
  const index = findBadReference(state.text, state.token)
  if (index === -1) return malformed('a reference is wrong here', lastCharacter(state))
  ENTITY.lastIndex = index
  const name = ENTITY.exec(state.text)?.[1]
  if (name === undefined) return malformed('"&" must be written "&amp;"', index)
  if (name.startsWith('#')) return malformed(`&${name}; is no character that XML 1.0 can hold`, index)
  return malformed(`&${name}; is not defined: write the character itself, or "&amp;" for "&"`, index)
}

function badVersion({ text, token, position }: ParserState): Malformation {
  const index = Math.max(text.lastIndexOf('"', position - 2), text.lastIndexOf("'", position - 2)) + 1
  const version = text.slice(index, position - 1)
  return /^[0-9]+\.[0-9]+$/.test(version) ? { code: 'xml.version', values: { version }, index } : malformed(DECLARATION, token)
}

function attributeWithoutValue(state: ParserState): Malformation {
  const { text } = state
  let end = lastCharacter(state)
  while (isXmlSpace(text.charCodeAt(end - 1))) end--
  let start = end
  while (start > 0 && !isXmlSpace(text.charCodeAt(start - 1)) && text[start - 1] !== '"' && text[start - 1] !== "'") start--
  return malformed(`the attribute "${text.slice(start, end)}" has no value`, start)
}

const UNFINISHED: readonly (readonly [string, string])[] = [
  ['<!--', 'a comment is not finished with "-->"'],
  ['<![CDATA[', 'a CDATA section is not finished with "]]>"'],
  ['<?', 'a processing instruction is not finished with "?>"'],
  ['</', 'an end tag is not finished with ">"'],
  ['<', 'a tag is not finished: perhaps a quotation mark or ">" is missing'],
]

/** The document ends too early: points at what is not finished. A stray "&" makes the parser look for ";" up to the end. */
function unfinished(state: ParserState): Malformation {
  const { text, token, open } = state
  const markup = text.indexOf('<', token)
  const construct = markup === -1 ? undefined : UNFINISHED.find(([start]) => text.startsWith(start, markup))
  const reference = open === undefined && markup === -1 ? -1 : findBadReference(text, token)
  if (reference !== -1 && (construct === undefined || construct[0] === '<' || reference < markup)) return badReference(state)
  if (construct !== undefined) return malformed(construct[1], markup)
  if (open !== undefined) return malformed(`the element <${open.name}> is never closed: the document ends before </${open.name}>`, open.start)
  return malformed('there is no element: the document is empty or holds only comments', text.length)
}
