/**
 * Other spellings of a document in XML: those that say the same, as foreign programs write them, and those that nearly do.
 *
 * They work on the text of a document without CDATA sections, in which `>` may stand in attributes.
 */
import { COM_URI, ICT_URI, XSI_URI } from '../../src/meta/index.ts'
import { oneOf } from './parts.ts'

/** One spelling. `where` and `how` choose the place and the manner. */
export type Spelling = (xml: string, where: number, how: number) => string

const START_TAG = /<([A-Za-z][\w.:-]*)((?:\s+[\w.:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g
const ATTRIBUTE = /\s+([\w.:-]+)\s*=\s*("[^"]*"|'[^']*')/g
/** A text between tags, with the `>` before it. */
const TEXT = />([^<>]*[^<>\s][^<>]*)(?=<\/)/g

const PREFIXES = ['a', 'ns1', 'own', 'p_1', 'i-c.t', 'sevenXX', 'eightXXX', 'nineXXXXX', 'I', 'icta', 'comx'] as const
const BLANKS = [' ', '\n', '\t', '\r\n', '\r', '  \n  '] as const
const COMMENTS = ['<!---->', '<!-- note -->', '<!-- <ict:a> & " -->', '<!--- -->', '<!-- -x - -->', '<!--\r\n-->', '<!--é\u2028-->', '<!-- a -- b -->', '<!-- a --->', '<!--->', '<!-->', '<!-- a'] as const

/** Spellings that change nothing that a document says. */
export const SAME: Readonly<Record<string, Spelling>> = {
  'another prefix': (xml, where, how) => renamed(xml, where % 2 === 0 ? 'ict' : 'com', oneOf<string>(PREFIXES, how) ?? ''),
  'exchanged prefixes': xml => renamed(renamed(renamed(xml, 'ict', 'swapped'), 'com', 'ict'), 'swapped', 'com'),
  'default namespace': xml => / ict:/.test(xml) ? xml : xml.replace(/(<\/?)ict:/g, '$1').replace('xmlns:ict=', 'xmlns='),
  'default namespace beside the prefix': xml => xml.replace(/(<\/?)ict:/g, '$1').replace('xmlns:ict=', `xmlns="${ICT_URI}" xmlns:ict=`),
  'attributes in another order': (xml, where) => inStartTag(xml, where, ({ name, attributes, end }) => `<${name}${attributes.toReversed().join('')}${end}`),
  'attributes of the root in another order': xml => inStartTag(xml, 0, ({ name, attributes, end }) => `<${name}${attributes.toReversed().join('')}${end}`),
  'single quotes': (xml, where) => inStartTag(xml, where, ({ name, attributes, end }) => `<${name}${attributes.map(one => one.replace(/="([^"']*)"/, "='$1'")).join('')}${end}`),
  'single quotes everywhere': xml => xml.replace(START_TAG, tag => tag.replace(/="([^"']*)"/g, "='$1'")),
  'white space in a start tag': (xml, where, how) => inStartTag(xml, where, ({ name, attributes, end }) => `<${name}${attributes.map(one => blank(how) + one.trimStart()).join('')}${blank(how >> 3)}${end}`),
  'white space around =': (xml, where, how) => inStartTag(xml, where, ({ name, attributes, end }) => `<${name}${attributes.map(one => one.replace('=', `${blank(how)}=${blank(how >> 3)}`)).join('')}${end}`),
  'white space in an end tag': (xml, where, how) => atMatch(xml, /<\/[^>]*(?=>)/g, where, tag => tag + blank(how)),
  'CRLF line ends': xml => xml.replace(/\r?\n/g, '\r\n'),
  'CR line ends': xml => xml.replace(/\r?\n/g, '\r'),
  'no line ends': xml => xml.replace(/>\s+</g, '><'),
  'a comment between elements': (xml, where, how) => atMatch(xml, /(?<=[^\w\s"'-]>|\?>)\s*(?=<)/g, where, between => between + (oneOf<string>(COMMENTS.slice(0, 7), how) ?? '') + between),
  'a CDATA section': (xml, where) => atMatch(xml, TEXT, where, found => /&/.test(found) ? found : `><![CDATA[${found.slice(1)}]]>`),
  'a reference to a character': (xml, where, how) => atMatch(xml, TEXT, where, found => {
    const at = 1 + how % (found.length - 1)
    const character = String.fromCodePoint(found.codePointAt(at) ?? 0)
    if (/&/.test(found) || /^[\udc00-\udfff]$/.test(character)) return found
    const code = character.codePointAt(0) ?? 0
    return found.slice(0, at) + oneOf([`&#${code};`, `&#x${code.toString(16)};`, `&#x${code.toString(16).toUpperCase().padStart(6, '0')};`, `&#${String(code).padStart(9, '0')};`], how >> 4) + found.slice(at + character.length)
  }),
  'references to quotes': xml => xml.replace(TEXT, found => `>${found.slice(1).replaceAll('"', '&quot;').replaceAll("'", '&apos;')}`),
  'a hint of the schema': xml => addedToRoot(xml, ` xmlns:xsi="${XSI_URI}" xsi:schemaLocation="${ICT_URI} a.xsd&#10;b"`),
  'namespaces that are not used': (xml, _, how) => addedToRoot(xml, oneOf([` xmlns:xsi="${XSI_URI}"`, ' xmlns:xsd="http://www.w3.org/2001/XMLSchema"', ' xmlns:x="urn:x"', ' xmlns:xlink="http://www.w3.org/1999/xlink"'], how) ?? ''),
  'a namespace declared again': (xml, where) => inStartTag(xml, where, ({ name, attributes, end }) => attributes.some(one => one.includes('xmlns:ict')) ? `<${name}${attributes.join('')}${end}` : `<${name} xmlns:ict="${ICT_URI}"${attributes.join('')}${end}`),
  standalone: (xml, _, how) => declared(xml, oneOf(['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>', '<?xml version="1.0" standalone="no"?>\n', "<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>"], how) ?? ''),
  'another declaration': (xml, _, how) => declared(xml, oneOf(['', '<?xml version="1.0"?>', '<?xml version="1.0" encoding="utf-8"?>\r\n', '<?xml version="1.0" encoding="Utf-8"?>', "<?xml version = '1.0' encoding = 'UTF-8'?>", '<?xml\nversion="1.0"\tencoding="UTF-8"\r\n?>'], how) ?? ''),
  'a byte order mark': xml => `\ufeff${xml}`,
  'blank lines at the end': (xml, _, how) => xml + blank(how) + blank(how >> 3),
  'comments around': (xml, where, how) => `${xml.replace(/^(<\?[^>]*\?>)?/, `$1${oneOf(COMMENTS.slice(0, 7), how)}`)}${oneOf(COMMENTS.slice(0, 7), where)}`,
  'an instruction': (xml, where) => where % 2 === 0 ? xml.replace(/^(<\?[^>]*\?>)?/, '$1<?xml-stylesheet type="text/xsl" href="a.xsl"?>') : `${xml}<?done?>`,
}

/** Spellings that change what a document says, or look wrong, or are. */
export const DOUBTFUL: Readonly<Record<string, Spelling>> = {
  'a comment that is none': (xml, where, how) => atMatch(xml, />\s*(?=<)/g, where, between => between + (oneOf<string>(COMMENTS, how) ?? '')),
  'a comment in a text': (xml, where, how) => atMatch(xml, TEXT, where, found => found.slice(0, 1 + how % found.length) + (oneOf<string>(COMMENTS, how >> 4) ?? '') + found.slice(1 + how % found.length)),
  'another number or truth': (xml, where, how) => atMatch(xml, /(?<=[">])(?:-?[0-9]+(?:\.[0-9]+)?|true|false)(?=["<])/g, where, found => oneOf([`+${found}`, `00${found}`, ` ${found}\n`, `${found}.0`, '+5', '007', '1', '0', '-0', 'TRUE', `${found}e0`, '1 ', ' true', 'false\t'], how) ?? found),
  'a date with blanks': (xml, where, how) => atMatch(xml, /(?<=[">])[0-9]{4}(?:-[0-9]{2}){0,2}[^"<]*(?=["<])/g, where, found => blank(how) + found + (oneOf(['', ' ', '\n', 'Z'], how >> 3) ?? '')),
  'blanks around a value': (xml, where, how) => atMatch(xml, TEXT, where, found => `>${blank(how)}${found.slice(1)}${blank(how >> 3)}`),
  'blanks inside a value': (xml, where, how) => atMatch(xml, /(?<=[">][^"<>]*)[ .-](?=[^"<>]*["<])/g, where, found => found + blank(how) + found),
  'white space in an attribute': (xml, where, how) => inStartTag(xml, where, ({ name, attributes, end }) => `<${name}${attributes.map(one => one.replace(/(["'])$/, `${oneOf([' ', '\t', '\n', '&#10;', '&#32;', '&#9;'], how)}$1`)).join('')}${end}`),
  'an attribute without prefix': (xml, where) => inStartTag(xml, where, ({ name, attributes, end }) => `<${name}${attributes.map(one => one.replace(/(\s)(?!xmlns)[\w-]+:/, '$1')).join('')}${end}`),
  'no prefix at all': xml => xml.replace(/(<\/?)ict:/g, '$1').replace('xmlns:ict=', 'xmlns=').replace(/ ict:(\w+=)/g, ' $1'),
  'an attribute twice': (xml, where, how) => inStartTag(xml, how % 3 === 0 ? 0 : where, ({ name, attributes, end }) => `<${name}${attributes.join('')}${oneOf(attributes, how >> 2) ?? ''}${end}`),
  'a hint that is wrong': (xml, _, how) => addedToRoot(xml, ` xmlns:xsi="${XSI_URI}" xsi:${oneOf(['schemaLocation', 'noNamespaceSchemaLocation', 'nil', 'type', 'schemalocation'], how) ?? ''}="${oneOf(['a b', '&nbsp;', '&', '&#0;', '&#xFFFF;', 'a < b', '', '&#1234567890;'], how >> 3) ?? ''}"`),
  'attributes without space': (xml, where) => inStartTag(xml, where, ({ name, attributes, end }) => `<${name} ${attributes.map(one => one.trimStart()).join('')}${end}`),
  'the other prefix': (xml, where) => atMatch(xml, /(?<=<\/?|\s)(?:ict|com):/g, where, found => found === 'ict:' ? 'com:' : 'ict:'),
  'another namespace': (xml, _, how) => xml.replace(oneOf([ICT_URI, COM_URI], how) ?? '', oneOf(['', 'urn:x', ICT_URI, COM_URI, `${ICT_URI}/`, ` ${ICT_URI}`, ICT_URI.replace('i', '&#105;')], how >> 1) ?? ''),
  'a namespace bound within': (xml, where, how) => inStartTag(xml, where, ({ name, attributes, end }) => `<${name} xmlns:${oneOf(['ict', 'com', 'x', 'ict'], how) ?? ''}="${oneOf(['urn:x', COM_URI, ICT_URI], how >> 2) ?? ''}"${attributes.join('')}${end}`),
  'an empty element': (xml, where) => inStartTag(xml, where, ({ name, attributes }) => `<${name}${attributes.join('')}/>`),
  'a name that goes on': (xml, where, how) => atMatch(xml, /<\/?[\w:]+/g, where, found => found + (oneOf(['s', '.', '-', ':', 'é', '\u0000', '>', '"'], how) ?? '')),
  'half a pair': (xml, where, how) => atMatch(xml, TEXT, where, found => found + (oneOf(['\ud800', '\udc00', '\ud83d\ude00\ude00'], how) ?? '')),
  'another declared encoding': (xml, _, how) => declared(xml, oneOf(['<?xml version="1.0" encoding="UTF-16"?>', '<?xml version="1.0" encoding="utf8"?>', '<?xml version="1.0" encoding="ISO-8859-1"?>', '<?xml version="1.1"?>', '<?xml version="1.0" encoding="UTF-8" version="1.0"?>', '<?xml encoding="UTF-8"?>', '<?xml version="1.0" standalone="maybe"?>', '<?XML version="1.0"?>', ' <?xml version="1.0"?>', '<?xml version="1.0"?><?xml version="1.0"?>', '<?xml version="1.0">', '<?xmlversion="1.0"?>', '<?xml version="1.0"standalone="no"?>', '<?xml version="1.0" standalone="no" encoding="UTF-8"?>'], how) ?? ''),
  'a longer text': (xml, where, how) => atMatch(xml, TEXT, where, found => found + 'x'.repeat(how % 400) + (how % 3 === 0 ? 'é' : '')),
  'more white space': (xml, where, how) => atMatch(xml, />\s*(?=<)/g, where, found => found + ' '.repeat(how % 400)),
}

function blank(how: number): string {
  return oneOf<string>(BLANKS, how) ?? ' '
}

function renamed(xml: string, from: string, to: string): string {
  return xml.replace(new RegExp(`(?<=<\\/?|\\s|xmlns:)${from}(?=:[A-Za-z]|=)`, 'g'), to)
}

function declared(xml: string, declaration: string): string {
  return declaration + xml.replace(/^\ufeff?<\?xml[^>]*\?>\s*/, '')
}

function addedToRoot(xml: string, attributes: string): string {
  return xml.replace(/<[A-Za-z][\w.:-]*/, name => name + attributes)
}

interface StartTag {
  readonly name: string
  /** Each with the white space before it. */
  readonly attributes: readonly string[]
  readonly end: '>' | '/>'
}

function inStartTag(xml: string, where: number, change: (tag: StartTag) => string): string {
  return atMatch(xml, START_TAG, where, found => {
    const [, name = '', attributes = '', slash = ''] = new RegExp(START_TAG.source).exec(found) ?? []
    return change({ name, attributes: [...attributes.matchAll(ATTRIBUTE)].map(([one]) => one), end: slash === '' ? '>' : '/>' })
  })
}

/** Changes one of the matches of a pattern. */
function atMatch(xml: string, pattern: RegExp, where: number, change: (found: string) => string): string {
  const chosen = oneOf([...xml.matchAll(pattern)], where)
  return chosen === undefined ? xml : xml.slice(0, chosen.index) + change(chosen[0]) + xml.slice(chosen.index + chosen[0].length)
}
