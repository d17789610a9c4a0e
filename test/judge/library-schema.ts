/** A small schema in two files, invented for these tests: shelves of books, with a shared type in a namespace of its own. */
import type { SchemaSet } from '../../src/judge/schema-set.ts'

export const SHELF = 'urn:test:shelf'

export const MAIN_XSD = `<?xml version="1.0" encoding="UTF-8"?>
<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns="urn:test:shelf" xmlns:isbn="urn:test:isbn" targetNamespace="urn:test:shelf" elementFormDefault="qualified">
  <xsd:import namespace="urn:test:isbn" schemaLocation="parts/isbn.xsd"/>
  <xsd:element name="Shelf">
    <xsd:complexType>
      <xsd:sequence>
        <xsd:element name="Book" maxOccurs="unbounded">
          <xsd:complexType>
            <xsd:sequence><xsd:element name="Title" type="xsd:string" minOccurs="0"/></xsd:sequence>
            <xsd:attribute name="isbn" type="isbn:Number" use="required"/>
            <xsd:attribute name="key" type="xsd:ID"/>
          </xsd:complexType>
        </xsd:element>
      </xsd:sequence>
    </xsd:complexType>
  </xsd:element>
</xsd:schema>`

export const ISBN_XSD = `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:test:isbn">
  <xsd:simpleType name="Number"><xsd:restriction base="xsd:token"><xsd:pattern value="[0-9]{4}"/></xsd:restriction></xsd:simpleType>
</xsd:schema>`

/** A fresh set each time, so that nothing is found compiled. */
export function librarySet(main = MAIN_XSD, isbn: string | undefined = ISBN_XSD): SchemaSet {
  const files = new Map([['library.xsd', main]])
  if (isbn !== undefined) files.set('parts/isbn.xsd', isbn)
  return { main: 'library.xsd', files }
}

export function shelf(content: string): string {
  return `<Shelf xmlns="${SHELF}">${content}</Shelf>`
}

/** Imports the second file as given; refers to nothing in it, so that libxml2 compiles without. */
export function importing(location: string, attributes = ''): string {
  return `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema"><xsd:import ${attributes} namespace="urn:test:isbn" schemaLocation="${location}"/><xsd:element name="Shelf" type="xsd:string"/></xsd:schema>`
}
