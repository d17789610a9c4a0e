/** Readers of XML, each with the schema check that goes with it. */
import { readFileSync } from 'node:fs'
import { mapperFor } from './schema-map.mjs'
import { jsonSchemaFor, XSD } from './schemas.mjs'

/** libxml2 in WebAssembly: parse and XSD. Builds a tree, no object. */
export async function libxml2Wasm([file]) {
  const { XmlBufferInputProvider, XmlDocument, XsdValidator, xmlRegisterInputProvider } = await import('libxml2-wasm')
  xmlRegisterInputProvider(new XmlBufferInputProvider({ 'ICT_V1_0_Common.xsd': readFileSync(XSD.replace('ICT_V1_0.xsd', 'ICT_V1_0_Common.xsd')) }))
  const validator = XsdValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(XSD), { url: 'ICT_V1_0.xsd' }))
  const bytes = readFileSync(file)
  const work = () => {
    const document = XmlDocument.fromBuffer(bytes)
    validator.validate(document)
    document.dispose()
  }
  work()
  return work
}

/** libxml2 as a native addon: parse and XSD, which is compiled on each call, as this package does it. */
export async function libxmljs2([file]) {
  const { default: libxml } = await import('./libxmljs2/node_modules/libxmljs2/index.js')
  const schema = libxml.parseXml(readFileSync(XSD, 'utf8'), { baseUrl: XSD, nonet: true })
  const bytes = readFileSync(file)
  const work = () => {
    if (!libxml.parseXml(bytes.toString('utf8'), { nonet: true }).validate(schema)) throw new Error(`libxmljs2 refuses ${file}`)
  }
  work()
  return work
}

/** fast-xml-parser with its validator, its tree made into our object, ajv on it. */
export async function fastXmlParser([file]) {
  const { XMLParser } = await import('fast-xml-parser')
  const { compiled } = await import('./json.mjs')
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', textNodeName: '#', parseTagValue: false, parseAttributeValue: false, trimValues: true })
  const map = mapperFor(jsonSchemaFor(file))
  const validate = compiled(file)
  const bytes = readFileSync(file)
  const work = () => {
    const value = map(parser.parse(bytes.toString('utf8'), true))
    if (!validate(value)) throw new Error(`ajv refuses what fast-xml-parser makes of ${file}: ${JSON.stringify(validate.errors)}`)
    return value
  }
  work()
  return work
}

/** saxes with namespaces and empty handlers: well-formedness only. */
export async function saxes([file]) {
  const { SaxesParser } = await import('saxes')
  const bytes = readFileSync(file)
  const work = () => {
    const parser = new SaxesParser({ xmlns: true })
    parser.on('error', error => { throw error })
    parser.on('opentag', () => {})
    parser.on('text', () => {})
    parser.write(bytes.toString('utf8')).close()
  }
  work()
  return work
}
