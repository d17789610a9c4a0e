/**
 * Namespaces of office documents and the one prefix that stands for each in our code, whatever the document writes.
 *
 * Strict and Transitional Office Open XML name the same vocabularies by different URIs.
 */

const OOXML = 'http://schemas.openxmlformats.org'
const STRICT = 'http://purl.oclc.org/ooxml'
const ODF = 'urn:oasis:names:tc:opendocument:xmlns'
const MICROSOFT = 'http://schemas.microsoft.com/office'

const BY_PREFIX: Readonly<Record<string, readonly string[]>> = {
  xml: ['http://www.w3.org/XML/1998/namespace'],
  // Packages: content types, relationships, properties.
  ct: [`${OOXML}/package/2006/content-types`],
  rel: [`${OOXML}/package/2006/relationships`],
  cp: [`${OOXML}/package/2006/metadata/core-properties`],
  ep: [`${OOXML}/officeDocument/2006/extended-properties`, `${STRICT}/officeDocument/extendedProperties`],
  op: [`${OOXML}/officeDocument/2006/custom-properties`, `${STRICT}/officeDocument/customProperties`],
  vt: [`${OOXML}/officeDocument/2006/docPropsVTypes`, `${STRICT}/officeDocument/docPropsVTypes`],
  dc: ['http://purl.org/dc/elements/1.1/'],
  dcterms: ['http://purl.org/dc/terms/'],
  r: [`${OOXML}/officeDocument/2006/relationships`, `${STRICT}/officeDocument/relationships`],
  // Word and Excel.
  w: [`${OOXML}/wordprocessingml/2006/main`, `${STRICT}/wordprocessingml/main`],
  w14: [`${MICROSOFT}/word/2010/wordml`],
  w15: [`${MICROSOFT}/word/2012/wordml`],
  wps: [`${MICROSOFT}/word/2010/wordprocessingShape`],
  wp: [`${OOXML}/drawingml/2006/wordprocessingDrawing`, `${STRICT}/drawingml/wordprocessingDrawing`],
  x: [`${OOXML}/spreadsheetml/2006/main`, `${STRICT}/spreadsheetml/main`],
  xdr: [`${OOXML}/drawingml/2006/spreadsheetDrawing`, `${STRICT}/drawingml/spreadsheetDrawing`],
  a: [`${OOXML}/drawingml/2006/main`, `${STRICT}/drawingml/main`],
  c: [`${OOXML}/drawingml/2006/chart`, `${STRICT}/drawingml/chart`],
  pic: [`${OOXML}/drawingml/2006/picture`, `${STRICT}/drawingml/picture`],
  m: [`${OOXML}/officeDocument/2006/math`, `${STRICT}/officeDocument/math`],
  mc: [`${OOXML}/markup-compatibility/2006`],
  v: ['urn:schemas-microsoft-com:vml'],
  o: ['urn:schemas-microsoft-com:office:office'],
  // OpenDocument.
  office: [`${ODF}:office:1.0`],
  text: [`${ODF}:text:1.0`],
  table: [`${ODF}:table:1.0`],
  style: [`${ODF}:style:1.0`],
  draw: [`${ODF}:drawing:1.0`],
  meta: [`${ODF}:meta:1.0`],
  number: [`${ODF}:datastyle:1.0`],
  svg: [`${ODF}:svg-compatible:1.0`],
  fo: [`${ODF}:xsl-fo-compatible:1.0`],
  form: [`${ODF}:form:1.0`],
  script: [`${ODF}:script:1.0`],
  config: [`${ODF}:config:1.0`],
  presentation: [`${ODF}:presentation:1.0`],
  chart: [`${ODF}:chart:1.0`],
  dr3d: [`${ODF}:dr3d:1.0`],
  manifest: [`${ODF}:manifest:1.0`],
  calcext: ['urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0'],
  loext: ['urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0'],
  xlink: ['http://www.w3.org/1999/xlink'],
}

const PREFIXES: ReadonlyMap<string, string> = new Map(Object.entries(BY_PREFIX).flatMap(([prefix, uris]) => uris.map(uri => [uri, prefix] as const)))

/** A name as our code spells it: `w:p`, `text:p`, `Target` where there is no namespace, `{uri}local` where it is not known. */
export function nameIn(uri: string, local: string): string {
  if (uri === '') return local
  const prefix = PREFIXES.get(uri)
  return prefix === undefined ? `{${uri}}${local}` : `${prefix}:${local}`
}
