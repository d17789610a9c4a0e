/** Documents as the programs of others write them: some are run, of others the habits are copied. All say what our own writer says. */
import { ParseOption, XmlDocument, type SaveOptions } from 'libxml2-wasm'
import { create } from 'xmlbuilder2'
import { COM_URI, ICT_URI, XSI_URI } from '../../src/meta/index.ts'
import { SAME } from './xml-spellings.ts'

/** Another spelling of a document that our writer wrote with declaration and two blanks for each level, and in which no text holds a line feed. */
export type ForeignWriter = (xml: string) => string | Uint8Array

const spelled = (name: string, how = 0): ForeignWriter => xml => SAME[name]?.(xml, 0, how) ?? xml
const withoutDeclaration = (xml: string): string => xml.replace(/^<\?[^>]*\?>\s*/, '')
const withPrefixes = (xml: string, ict: string, com: string): string => xml.replace(/(?<=<\/?|\s|xmlns:)(ict|com)(?=:[A-Za-z]|=)/g, prefix => prefix === 'ict' ? ict : com)
const indented = (xml: string, step: string): string => xml.replace(/\n( +)(?=<)/g, (_, blanks: string) => `\n${step.repeat(blanks.length / 2)}`)

function byLibxml2(xml: string, options: SaveOptions): string {
  const document = XmlDocument.fromString(xml, { option: ParseOption.XML_PARSE_NONET })
  try {
    return document.toString(options)
  } finally {
    document.dispose()
  }
}

/** Writers whose files we are likely to be sent. */
export const FOREIGN_WRITERS: Readonly<Record<string, ForeignWriter>> = {
  'our own': xml => xml,
  'our own, as bytes': xml => new TextEncoder().encode(xml),
  'our own, on one line': xml => withoutDeclaration(xml).replace(/\n */g, ''),
  'libxml2, formatted': xml => byLibxml2(xml, { format: true }),
  'libxml2, without declaration': xml => byLibxml2(xml, { noDeclaration: true }),
  'xmlbuilder2, formatted': xml => create(xml).end({ prettyPrint: true, indent: '    ' }),
  'xmlbuilder2, headless': xml => create(xml).end({ headless: true }),
  'xmlbuilder2, CRLF': xml => create(xml).end({ prettyPrint: true, newline: '\r\n', indent: '\t' }),
  'JAXB: standalone, ns2 and ns3': xml => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${indented(withPrefixes(withoutDeclaration(xml), 'ns2', 'ns3'), '    ')}`,
  "lxml: a declaration in single quotes": xml => `<?xml version='1.0' encoding='UTF-8'?>\n${withoutDeclaration(xml)}`,
  'ElementTree: ns0 and ns1': xml => `<?xml version='1.0' encoding='utf-8'?>\n${withPrefixes(withoutDeclaration(xml), 'ns0', 'ns1')}`,
  '.NET: a mark, CRLF, xsi and xsd declared': xml => `\ufeff<?xml version="1.0" encoding="utf-8"?>\r\n${withoutDeclaration(xml).replace(/\n/g, '\r\n').replace(/<[\w:]+/, name => `${name} xmlns:xsi="${XSI_URI}" xmlns:xsd="http://www.w3.org/2001/XMLSchema"`)}`,
  'an editor: the place of the schema, tabs, a comment': xml => indented(xml, '\t').replace(/<[A-Za-z][\w:]+/, name => `<!-- Draft of 3 March -->\n${name} xmlns:xsi="${XSI_URI}" xsi:schemaLocation="${ICT_URI} ICT_V1_0.xsd"`),
  'a person: comments between elements': xml => xml.replace(/(?<=\n)( +)(?=<[\w:]+Bag>)/g, '$1<!-- see the annex -->\n$1'),
  'a template: quotes as references': spelled('references to quotes'),
  'a template: all but ASCII as references': xml => xml.replace(/[^\0-\x7f]/gu, character => `&#${character.codePointAt(0)};`),
  'default namespace': spelled('default namespace'),
}

const atRoot = (attributes: string): ForeignWriter => xml => xml.replace(/<[A-Za-z][\w:]+/, name => name + attributes)

/**
 * Spellings that the fast path always leaves to the diagnostic reader. They are tried on a document that has attributes and texts below
 * its root.
 */
export const ALWAYS_SLOW: Readonly<Record<string, ForeignWriter>> = {
  'UTF-16': xml => new Uint8Array(Uint16Array.from(`\ufeff${xml.replace('UTF-8', 'UTF-16')}`, unit => unit.charCodeAt(0)).buffer),
  'a CDATA section': spelled('a CDATA section'),
  'a processing instruction': xml => xml.replace('?>', '?><?xml-stylesheet href="a.xsl"?>'),
  'white space in an end tag': xml => xml.replace('</ict:TitleText>', '</ict:TitleText >'),
  'single quotes around an attribute below the root': xml => xml.replace(/(?<=<ict:TitleText )([\w:]+)="([^"]*)"/, "$1='$2'"),
  'white space around the = of an attribute below the root': xml => xml.replace(/(?<=<ict:TitleText )([\w:]+)="/, '$1 = "'),
  'white space around the = of the declaration': xml => xml.replace('version="1.0"', 'version = "1.0"'),
  'a namespace declared below the root': xml => xml.replace('<ict:TitleText ', `<ict:TitleText xmlns:ict="${ICT_URI}" `),
  'a namespace with two prefixes': atRoot(` xmlns="${ICT_URI}"`),
  'a foreign namespace declared': atRoot(' xmlns:xlink="http://www.w3.org/1999/xlink"'),
  'a prefix of more than seven characters': xml => withPrefixes(xml, 'ict', 'wipocommon'),
  'a namespace spelled with a reference': xml => xml.replace(`"${COM_URI}"`, `"${COM_URI.replace('h', '&#104;')}"`),
  'a line end in an attribute': xml => xml.replace('com:documentStatusText="', 'com:documentStatusText="a\n'),
  ']]> in an attribute': xml => xml.replace('com:documentStatusText="', 'com:documentStatusText="]]>'),
  'a reference with more than seven digits': xml => xml.replace(/(?<=<ict:TitleText [^>]*>)/, '&#00000065;'),
}
