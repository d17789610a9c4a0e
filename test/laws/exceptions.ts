/**
 * Where we are stricter than the schemas: the whole list, each entry with its reason.
 *
 * The other direction has none: what our checker calls valid, both schemas call valid. Law 4 fails when a document that a schema
 * accepts is refused for anything that stands not here, and when an entry is never met.
 */
import { decodeText } from './spelling-at.ts'

/** One kind of finding that the schema of a syntax does not make. */
export interface Exception {
  readonly name: string
  readonly syntax: 'xml' | 'json'
  readonly codes: readonly string[]
  /** Looks at the text that was refused, as spelled in the document; absent where any is meant. */
  readonly text?: RegExp
  /** Looks at the source from the place of the finding on. */
  readonly source?: RegExp
  readonly reason: string
}

const DATES = ['value.date', 'value.date-time']

export const EXCEPTIONS: readonly Exception[] = [
  {
    name: 'empty text', syntax: 'xml', codes: ['value.empty'], text: /^[\t\n\r ]*$/,
    reason: 'xsd:string, xsd:token and xsd:anyURI, as Common uses them, take a text of no characters. In JSON and in XML we want nothing rather than an empty text.',
  },
  {
    name: 'date with a zone', syntax: 'xml', codes: ['value.date'], text: /(Z|[+-][0-9]{2}:[0-9]{2})[\t\n\r ]*$/,
    reason: 'xsd:date, xsd:gYear and xsd:gYearMonth allow a zone. Offices send days, not instants; JSON Schema has no form for it.',
  },
  {
    name: 'date or time with white space around it', syntax: 'xml', codes: DATES, text: /^[\t\n\r ]|[\t\n\r ]$/,
    reason: 'XSD folds white space around dates; members of the union com:DateType are told apart by spelling, so we do not.',
  },
  {
    name: 'year beyond 0001 to 9999', syntax: 'xml', codes: DATES, text: /^[\t\n\r ]*(-|[0-9]{5,}-|[0-9]{5,}$|0000)/,
    reason: 'XSD counts years before our era and beyond four digits; JSON Schema formats, SQL and most programs do not.',
  },
  {
    name: 'time without a zone', syntax: 'xml', codes: ['value.date-time'], text: /[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]*)?[\t\n\r ]*$/,
    reason: 'xsd:dateTime leaves the zone open; RFC 3339, on which JSON Schema relies, requires it. An instant without a zone is none.',
  },
  {
    name: 'midnight as 24:00:00', syntax: 'xml', codes: ['value.date-time'], text: /T24:00:00/,
    reason: 'XSD knows two spellings of midnight; RFC 3339 one.',
  },
  {
    name: 'more than nine digits of a second', syntax: 'xml', codes: ['value.date-time'], text: /\.[0-9]{10,}/,
    reason: 'XSD sets no bound; a nanosecond is the finest that usual types of time can hold.',
  },
  {
    name: 'integer beyond 2^53 - 1', syntax: 'xml', codes: ['value.range'], text: /^[\t\n\r ]*[+-]?[0-9]{16,}[\t\n\r ]*$/,
    reason: 'XSD integers have no end; a number of JSON is a double for most readers (RFC 7493).',
  },
  {
    name: 'decimal of more than 15 digits', syntax: 'xml', codes: ['value.digits', 'value.range'], text: /^[\t\n\r ]*[+-]?(?=.*[0-9.]{16})[0-9]*\.?[0-9]*[\t\n\r ]*$/,
    reason: 'XSD decimals have no end; a double keeps 15 digits.',
  },
  {
    name: 'address that is not absolute or no IRI', syntax: 'xml', codes: ['value.uri'],
    reason: 'xsd:anyURI takes nearly any text. We take absolute IRIs of RFC 3987, which every other tool can resolve.',
  },
  {
    name: 'xsi:type and xsi:nil', syntax: 'xml', codes: ['xml.xsi'],
    reason: 'XSD lets a document name its types; JSON has no such thing, so the two syntaxes would differ.',
  },
  {
    name: 'value fixed where an attribute is used', syntax: 'xml', codes: ['value.fixed'], source: /^(\w+:)?(ipoVersion|colourCategory)=/,
    reason: 'The XSD fixes it; libxml2 looks only at what the declaration of a global attribute fixes, such as com:st96Version.',
  },
  {
    name: 'XML 1.1', syntax: 'xml', codes: ['xml.version'],
    reason: 'libxml2 reads a document that says version 1.1 by the rules of 1.0; we read 1.0 alone, which has other characters.',
  },
  {
    name: 'other encodings than UTF-8 and UTF-16', syntax: 'xml', codes: ['xml.encoding'],
    reason: 'XML processors may read other encodings, and differ in which; those two they all read.',
  },
  {
    name: 'a name that stands twice', syntax: 'json', codes: ['json.duplicate-name', 'json.root'],
    reason: 'ajv judges what JSON.parse gives, which keeps the last of them in silence.',
  },
  {
    name: 'digits that a double rounds away', syntax: 'json', codes: ['value.digits', 'value.integer', 'value.range'], text: /[0-9.]{16}|[eE]-?[0-9]{2,}/,
    reason: 'ajv judges what JSON.parse gives, which is the nearest double; we judge the number as spelled.',
  },
  {
    name: 'digits after the point', syntax: 'json', codes: ['value.digits'], text: /^-?[0-9]+\.[0-9]{3,}$|[eE]-/,
    reason: 'JSON Schema has only multipleOf for it, which refuses good values for want of binary fractions.',
  },
]

/** The first entry that a finding falls under. */
export function exceptionFor(syntax: 'xml' | 'json', code: string, source: string, at: number): Exception | undefined {
  const text = decodeText(syntax, source, at)
  return EXCEPTIONS.find(entry => entry.syntax === syntax && entry.codes.includes(code) && (entry.text?.test(text) ?? true) && (entry.source?.test(source.slice(at)) ?? true))
}
