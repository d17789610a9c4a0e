/** Mistakes in the text of a document: something taken out, put in or doubled, or the end cut off. Most make it unreadable. */
import fc from 'fast-check'

/** What is put in, by syntax: what begins and ends things, in the wrong place. */
const SNIPPETS = {
  xml: [
    '<', '>', '&', '"', "'", '</', '/>', '<!--', '-->', '--', '<![CDATA[', ']]>', '<?', '?>', '</ict:OfficeReport>', '<ict:OfficeReport>', '<ict:OfficeReport/>', '</ict:OfficeReportBag>',
    '<ict:OfficeReportBag>', '<ict:OfficeReportBag/>', '</ict:OfficeReportTransaction>', 'text', '<x/>', '<y:a/>', '<com:OfficeReport/>', '<OfficeReport xmlns="urn:ipo-reports:xmlschema:ict"/>',
    '<OfficeReport xmlns="urn:x"/>', '<ict:Foo>a</ict:Foo>', '&amp;', '&#0;', '\r', '\n', '\u0001', '\ufeff', '\ufffe', '<!DOCTYPE a>', ' xmlns:ict="urn:x"', ' a="1"', ' com:languageCode="fr"',
  ],
  json: [
    '"', '\\', '\\u12', '{', '}', '[', ']', ',', ':', 'null', '0', 'tru', "'", '//', '\n', '\u0001', '\ufeff', '[]', '{}', '{},', ', {}', '1,', ']}}', '}}', '"officeReportBag":[],', '"officeReportBag":1,',
    '"ipOfficeCode":"FR",', '"x":{},',
  ],
} as const

/** Where, of which kind, with which snippet, how long. */
export const mistakes: fc.Arbitrary<readonly [number, number, number, number]> = fc.tuple(fc.nat(), fc.nat({ max: 4 }), fc.nat(), fc.nat({ max: 60 }))

/** A text with a mistake in it. Pairs of surrogates stay whole. */
export function mistaken(text: string, syntax: 'xml' | 'json', [where, kind, which, length]: readonly [number, number, number, number]): string {
  const at = where % (text.length + 1)
  const [before, behind] = [text.slice(0, at), text.slice(at)]
  const snippet = SNIPPETS[syntax][which % SNIPPETS[syntax].length] ?? ''
  const made = kind === 0 ? before + behind.slice(1 + length)
    : kind === 1 ? before + snippet + behind
    : kind === 2 ? before + snippet + behind.slice(1 + length % 8)
    : kind === 3 ? before + behind.slice(0, 20 * length) + behind
    : before
  return made.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
}
