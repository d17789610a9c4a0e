/**
 * The frame around the examples: for every rule a small schema that breaks it and one that does not.
 *
 * A body stands inside the frame of `ICT_V1_0.xsd`, beside a companion that is not judged and has the Common components it needs.
 */
import { COMMON } from '../schema-model.ts'

/** A schema that breaks a rule, with what the findings are about, and a near neighbour on which the rule is silent. */
export interface Example {
  readonly rule: string
  readonly bad: string | Files
  /** Subject of each finding in order, `=detail` added where a finding has one. */
  readonly fires: readonly string[]
  readonly good: string | Files
}

/** Whole files by name, for rules about the frame itself; `official` is what they are compared with. */
export interface Files {
  readonly files: Readonly<Record<string, string>>
  readonly official?: Readonly<Record<string, string>>
}

/** Namespace of the examples. */
export const OWN = 'urn:example:xmlschema:ict'
export const namespaces = `xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:com="${COMMON}" xmlns:ict="${OWN}"`
const forms = 'elementFormDefault="qualified" attributeFormDefault="qualified"'
export const importCommon = `<xsd:import namespace="${COMMON}" schemaLocation="ICT_V1_0_Common.xsd"/>`

export const mainFile = 'ICT_V1_0.xsd'
export const companionFile = 'ICT_V1_0_Common.xsd'

/** The main file around a body. */
export function main(body: string): string {
  return `<xsd:schema ${namespaces} targetNamespace="${OWN}" ${forms} version="V1_0">${importCommon}${body}</xsd:schema>`
}

/** A file in the Common namespace around a body. */
export function common(body: string): string {
  return `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:com="${COMMON}" targetNamespace="${COMMON}" ${forms} version="V6_0">${body}</xsd:schema>`
}

/** The Common components that the examples refer to. */
export const companion: Readonly<Record<string, string>> = {
  [companionFile]: common(`
    <xsd:simpleType name="DateType"><xsd:union memberTypes="xsd:date xsd:gYear xsd:gYearMonth"/></xsd:simpleType>
    <xsd:simpleType name="ExtendedWIPOST3CodeType"><xsd:restriction base="xsd:token"/></xsd:simpleType>
    <xsd:complexType name="IdentifierType"><xsd:simpleContent><xsd:extension base="xsd:token"><xsd:attribute ref="com:officeCode"/></xsd:extension></xsd:simpleContent></xsd:complexType>
    <xsd:attribute name="languageCode" type="xsd:token"/>
    <xsd:complexType name="LocalizedTextType"><xsd:simpleContent><xsd:extension base="xsd:string"><xsd:attribute ref="com:languageCode"/></xsd:extension></xsd:simpleContent></xsd:complexType>
    <xsd:attribute name="ipoVersion" type="xsd:token"/>
    <xsd:attribute name="st96Version" type="xsd:token" fixed="V6_0"/>
    <xsd:attribute name="unitCode" type="xsd:token"/>
    <xsd:element name="WebURI" type="xsd:anyURI"/>`),
}

/** Documentation, after a mark such as `PII` where there is one. */
const note = (text: string, mark = ''): string =>
  `<xsd:annotation>${mark && `<xsd:appinfo>${mark}</xsd:appinfo>`}<xsd:documentation>${text}</xsd:documentation></xsd:annotation>`
/** A documented element. */
export const element = (name: string, type = 'xsd:string', text = 'A thing', mark = ''): string =>
  `<xsd:element name="${name}" type="${type}">${note(text, mark)}</xsd:element>`
/** A documented attribute. */
export const attribute = (name: string, type = 'xsd:token'): string => `<xsd:attribute name="${name}" type="${type}">${note('A property')}</xsd:attribute>`
/** A complex type: a sequence, then attributes. */
export const record = (name: string, content: string, more = ''): string => `<xsd:complexType name="${name}"><xsd:sequence>${content}</xsd:sequence>${more}</xsd:complexType>`
/** A type with documented values. */
export const list = (name: string, values: readonly string[], base = 'xsd:token'): string =>
  `<xsd:simpleType name="${name}"><xsd:restriction base="${base}">${values.map(value => `<xsd:enumeration value="${value}">${note('A value')}</xsd:enumeration>`).join('')}</xsd:restriction></xsd:simpleType>`
/** A complex type that adds to another. */
export const extension = (name: string, base: string, content = ''): string =>
  `<xsd:complexType name="${name}"><xsd:complexContent><xsd:extension base="${base}">${content}</xsd:extension></xsd:complexContent></xsd:complexType>`
/** A union of named types. */
export const union = (name: string, members: string): string => `<xsd:simpleType name="${name}"><xsd:union memberTypes="${members}"/></xsd:simpleType>`
/** The two version attributes of a document's root. */
export const versions = '<xsd:attribute ref="com:st96Version" use="required"/><xsd:attribute ref="com:ipoVersion"/>'
/** The annotation that opens a document-level schema. */
export const header = `<xsd:annotation><xsd:appinfo>${['SchemaCreatedDate', 'SchemaLastModifiedDate', 'SchemaContactPoint', 'SchemaReleaseNoteURL']
  .map(name => `<com:${name}>x</com:${name}>`).join('')}</xsd:appinfo></xsd:annotation>`
/** One whole file. */
export const inFile = (name: string, xml: string): Files => ({ files: { [name]: xml } })
/** The type of plain text. */
export const text = 'xsd:string'
