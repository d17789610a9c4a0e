/** Documents and schemas that try to make a reader fetch something from `url`. */
import type { SchemaSet } from '../../src/judge/schema-set.ts'
import { ISBN_XSD, MAIN_XSD, SHELF, importing, librarySet, shelf } from './library-schema.ts'

export function hostileDocuments(url: string): readonly (readonly [name: string, document: string])[] {
  const inside = shelf('<Book isbn="1234"><Title>&e;</Title></Book>')
  return [
    ['external DTD', `<!DOCTYPE Shelf SYSTEM "${url}/a.dtd">${shelf('<Book isbn="1234"/>')}`],
    ['public DTD', `<!DOCTYPE Shelf PUBLIC "-//T//DTD Shelf//EN" "${url}/a.dtd">${shelf('<Book isbn="1234"/>')}`],
    ['external entity', `<!DOCTYPE Shelf [<!ENTITY e SYSTEM "${url}/e">]>${inside}`],
    ['parameter entity', `<!DOCTYPE Shelf [<!ENTITY % p SYSTEM "${url}/p">%p;]>${inside}`],
    ['parameter entity in an entity', `<!DOCTYPE Shelf [<!ENTITY % p SYSTEM "${url}/p"><!ENTITY % q "<!ENTITY e SYSTEM '${url}/q'>">%q;%p;]>${inside}`],
    ['XInclude', `<Shelf xmlns="${SHELF}" xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="${url}/i"/></Shelf>`],
    ['XInclude of text', `<Shelf xmlns="${SHELF}" xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include parse="text" href="${url}/i"><xi:fallback/></xi:include></Shelf>`],
    ['schema location', `<Shelf xmlns="${SHELF}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${SHELF} ${url}/s.xsd urn:more ${url}/t.xsd"><Book isbn="1234"/></Shelf>`],
    ['schema location without namespace', `<Shelf xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="${url}/s.xsd"/>`],
    ['style sheet', `<?xml-stylesheet type="text/xsl" href="${url}/x.xsl"?>${shelf('<Book isbn="1234"/>')}`],
    ['catalog', `<?oasis-xml-catalog catalog="${url}/catalog.xml"?>${shelf('<Book isbn="1234"/>')}`],
    ['base', `<Shelf xmlns="${SHELF}" xml:base="${url}/"><Book isbn="1234"/></Shelf>`],
  ]
}

export function hostileSchemas(url: string): readonly (readonly [name: string, schema: SchemaSet])[] {
  const other = '<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:test:isbn">'
  return [
    ['import', librarySet(importing(`${url}/isbn.xsd`))],
    ['import without scheme', librarySet(importing(url.replace('http:', '')))],
    ['import by base', librarySet(importing('isbn.xsd', `xml:base="${url}/"`))],
    ['import by base of the root', librarySet(importing('isbn.xsd').replace('<xsd:schema', `<xsd:schema xml:base="${url}/"`))],
    ['include', librarySet(importing('x').replace(/<xsd:import[^>]*>/, `<xsd:include schemaLocation="${url}/isbn.xsd"/>`))],
    ['redefine', librarySet(importing('x').replace(/<xsd:import[^>]*>/, `<xsd:redefine schemaLocation="${url}/isbn.xsd"/>`))],
    ['include in an imported file', librarySet(MAIN_XSD, ISBN_XSD.replace('<xsd:simple', `<xsd:include schemaLocation="${url}/isbn.xsd"/><xsd:simple`))],
    ['entity in an imported file', librarySet(MAIN_XSD, `<!DOCTYPE x [<!ENTITY e SYSTEM "${url}/e">]>${ISBN_XSD.replace('<xsd:simple', '<xsd:annotation><xsd:documentation>&e;</xsd:documentation></xsd:annotation><xsd:simple')}`)],
    ['parameter entity in an imported file', librarySet(MAIN_XSD, `<!DOCTYPE x [<!ENTITY % p SYSTEM "${url}/p">%p;]>${other}</xsd:schema>`)],
    ['DTD of the main file', librarySet(`<!DOCTYPE x SYSTEM "${url}/a.dtd">${MAIN_XSD.replace(/<\?.*\?>/, '')}`)],
  ]
}
