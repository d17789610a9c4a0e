import { describe, expect, it } from 'vitest'
import { loadLibxml2Wasm } from '../../src/judge/libxml2-engine.ts'
import { loadFunctions, validateDocument } from '../../src/judge/libxml2-validate.ts'

const XSD = '<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema"><xsd:element name="r"><xsd:complexType><xsd:sequence><xsd:element name="n" type="xsd:int" maxOccurs="9"/></xsd:sequence><xsd:attribute name="a" type="xsd:int"/></xsd:complexType></xsd:element></xsd:schema>'

describe('validateDocument', () => {
  it('numbers the elements that errors are about, and frees each context it made', async () => {
    const { XmlDocument, XsdValidator } = await loadLibxml2Wasm()
    const functions = await loadFunctions()
    const contexts: number[] = []
    const freed: number[] = []
    const counting = {
      ...functions,
      xmlSchemaNewValidCtxt: (schema: number) => {
        const context = functions.xmlSchemaNewValidCtxt(schema)
        contexts.push(context)
        return context
      },
      xmlSchemaFreeValidCtxt: (context: number) => {
        freed.push(context)
        functions.xmlSchemaFreeValidCtxt(context)
      },
    }
    const schema = XmlDocument.fromString(XSD)
    const validator = XsdValidator.fromDoc(schema)
    const outcomes = ['<r><n>1</n></r>', '<r a="x"><!-- --><n>1</n><n>y</n>\n<n>2</n><m/></r>'].map(xml => {
      const document = XmlDocument.fromString(xml)
      const { status, errors, omitted } = validateDocument(counting, validator, document)
      document.dispose()
      return [status > 0, errors.map(({ element }) => element), omitted]
    })
    validator.dispose()
    schema.dispose()
    expect(outcomes).toEqual([[false, [], 0], [true, [0, 2, 4], 0]])
    expect(contexts.length).toBe(2)
    expect(freed).toEqual(contexts)
  })
})
