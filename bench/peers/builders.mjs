/** Writers of XML from ready objects. Each gets the object in the shape that it wants; none checks anything. */
import { readFileSync } from 'node:fs'
import { readXml } from '../../dist/index.js'

/** What is written has to be the same document. */
function insistOnSame(file, written) {
  const root = file.includes('transaction-') ? 'OfficeReportTransaction' : 'OfficeReport'
  const [expected, found] = [readXml(root, readFileSync(file)), readXml(root, written)]
  if (!found.ok || JSON.stringify(found.value) !== JSON.stringify(expected.value)) throw new Error(`What was written is not ${file}`)
}

/** fast-xml-builder on the object that fast-xml-parser makes. */
export async function fastXmlBuilder([file]) {
  const { default: XMLBuilder } = await import('fast-xml-builder')
  const { XMLParser } = await import('fast-xml-parser')
  const shape = { ignoreAttributes: false, attributeNamePrefix: '@_', textNodeName: '#text', parseTagValue: false, parseAttributeValue: false }
  const value = new XMLParser(shape).parse(readFileSync(file, 'utf8'))
  const builder = new XMLBuilder({ ...shape, format: true })
  const work = () => Buffer.from(builder.build(value))
  insistOnSame(file, work())
  return work
}

/** xmlbuilder2 on the object that it makes itself. */
export async function xmlbuilder2([file]) {
  const { convert, create } = await import('xmlbuilder2')
  const value = convert(readFileSync(file, 'utf8').replace(/>\n\s*</g, '><'), { format: 'object' })
  const work = () => Buffer.from(create(value).end({ prettyPrint: true }))
  insistOnSame(file, work())
  return work
}
