/** An OASIS XML catalog, by which XML tools find the schemas on this disk instead of asking the network for them. */
import { create } from 'xmlbuilder2'
import { NAMESPACES, type Model } from '../meta/index.ts'
import { SCHEMA_BASE } from './json-schema.ts'
import { CLAIM, generatedFrom } from './sentences.ts'
import { xsdFileNames } from './xsd.ts'

const CATALOG_URI = 'urn:oasis:names:tc:entity:xmlns:xml:catalog'

/** The catalog of a model, to lie beside its schemas. */
export function emitCatalog(model: Model): string {
  const files = xsdFileNames(model)
  const fileOf = { ict: files.main, com: files.common }
  const document = create({ version: '1.0', encoding: 'UTF-8' })
  document.com(` ${generatedFrom('the declarations in src/model')} `)
  document.com(` ${CLAIM} `)
  const catalog = document.ele(CATALOG_URI, 'catalog', { prefer: 'system' })
  catalog.com(' Namespaces: the schema of our own vocabulary, and the subset of Common that it uses. ')
  for (const { prefix, accepted } of NAMESPACES) {
    for (const uri of accepted) catalog.ele('uri', { name: uri, uri: fileOf[prefix] })
  }
  catalog.com(' Locations: where documents and schemas say that the files are. ')
  for (const file of [files.main, files.common]) {
    catalog.ele('system', { systemId: `${SCHEMA_BASE}${file}`, uri: file })
    catalog.ele('uri', { name: `${SCHEMA_BASE}${file}`, uri: file })
  }
  catalog.com(
    ' Whoever holds the official file Common_V6_0.xsd with the two files that it imports: put the three beside this catalog and write '
    + 'Common_V6_0.xsd in place of the subset in every entry here, and in schemaLocation of the import in the schema of our vocabulary. '
    + 'Valid documents stay valid. ',
  )
  return `${document.end({ prettyPrint: true, indent: '  ' })}\n`
}
