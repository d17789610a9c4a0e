/**
 * Examples of the S and D rules.
 */
import { COMMON, ST96 } from '../schema-model.ts'
import { attribute, common, companionFile, element, extension, header, importCommon, inFile, list, main, mainFile, namespaces, OWN, record, text, versions, type Example } from './frame.ts'

export const structureExamples: readonly Example[] = [
  {
    rule: 'S-01',
    bad: record('ActionType', '<xsd:element name="Title" type="xsd:string"/>', '<xsd:attribute name="lang" type="xsd:token"/>')
      + '<xsd:element name="Step"><xsd:complexType/></xsd:element>',
    fires: ['ict:ActionType=element', 'ict:ActionType=attribute', 'ict:Step=complexType'],
    good: record('ActionType', '<xsd:element ref="ict:Title"/>', '<xsd:attribute ref="com:languageCode"/>') + element('Title'),
  },
  {
    rule: 'S-02',
    bad: '<xsd:element name="Title"/><xsd:attribute name="order"/>',
    fires: ['ict:Title', 'ict:order'],
    good: element('Title') + attribute('order'),
  },
  {
    rule: 'S-03',
    bad: record('ActionType', '<xsd:any/>')
      + '<xsd:complexType name="StepType" abstract="true"><xsd:complexContent><xsd:restriction base="ict:ActionType"/></xsd:complexContent></xsd:complexType>',
    fires: [`${mainFile}=any`, `${mainFile}=abstract`, `${mainFile}=restriction`],
    good: list('StepCategoryType', ['One'])
      + '<xsd:complexType name="StepType"><xsd:complexContent><xsd:extension base="ict:ActionType"/></xsd:complexContent></xsd:complexType>',
  },
  {
    rule: 'S-04',
    bad: inFile(mainFile, `<xsd:schema ${namespaces} targetNamespace="${OWN}" elementFormDefault="qualified" version="1.0"/>`),
    fires: [`${mainFile}=attributeFormDefault`, `${mainFile}=version`],
    good: '',
  },
  { rule: 'S-05', bad: inFile(mainFile, main('').replaceAll('xsd:', 'xs:').replace('xmlns:xsd', 'xmlns:xs')), fires: [mainFile], good: '' },
  {
    rule: 'S-06',
    bad: inFile(mainFile, main(element('Title', 'lost:TitleType')).replace('xmlns:ict=', 'xmlns=')),
    fires: [`${mainFile}=default`, `${mainFile}=lost:TitleType`, `${mainFile}=target`],
    good: element('Title'),
  },
  {
    rule: 'S-07',
    bad: { files: { 'ict-1.0.xsd': main(''), 'ICT_V1_1.xsd': main('') } },
    fires: ['ict-1.0.xsd=form', 'ICT_V1_1.xsd=version'],
    good: { files: { 'ICT_V1_0.xsd': main(''), 'TMK_ReportData_V1_0.xsd': main(''), 'ICT_V1_0_Common.xsd': common('') } },
  },
  { rule: 'S-08', bad: inFile(mainFile, main('').replaceAll(OWN, 'urn:example:xmlschema:ict:V1_0')), fires: [mainFile], good: '' },
  {
    rule: 'S-09',
    bad: inFile(mainFile, main('').replaceAll('com:', 'cmn:').replace('xmlns:com', 'xmlns:cmn')),
    fires: [`${mainFile}=cmn`],
    good: '',
  },
  {
    rule: 'S-10',
    bad: {
      files: {
        [mainFile]: `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:reports="${OWN}" targetNamespace="${OWN}"/>`,
        [companionFile]: common(element('ReportName')),
      },
      official: { 'Common_V6_0.xsd': common('') },
    },
    fires: ['com:ReportName=unknown', `${mainFile}=prefix`, `${mainFile}=Common`],
    good: { files: { [mainFile]: main('') }, official: { 'Common_V6_0.xsd': common('') } },
  },
  {
    rule: 'S-11',
    bad: inFile(mainFile, main('<xsd:include schemaLocation="ICT_V1_0_More.xsd"/>'
      + record('ActionType', '<xsd:element ref="pat:Claim"/>'))
      .replace(importCommon, `${importCommon}<xsd:import namespace="${COMMON}"/><xsd:import namespace="${ST96}Design" schemaLocation="D.xsd"/>`)
      .replace('xmlns:ict', `xmlns:pat="${ST96}Patent" xmlns:ict`)),
    fires: [`${mainFile}=include`, `${mainFile}=schemaLocation`, `${mainFile}=twice`, `${mainFile}=direction`, `${mainFile}=missing`],
    good: record('ActionType', '<xsd:element ref="com:WebURI"/>'),
  },
  {
    rule: 'S-12',
    bad: { files: { [companionFile]: common(element('WebURI', 'xsd:string')) }, official: { 'Common_V6_0.xsd': common(element('WebURI', 'xsd:anyURI')) } },
    fires: ['com:WebURI=different'],
    good: { files: { [companionFile]: common(element('WebURI', 'xsd:anyURI', 'Our own sentence')) }, official: { 'Common_V6_0.xsd': common(element('WebURI', 'xsd:anyURI')) } },
  },
  {
    rule: 'S-13',
    bad: element('Title') + element('Action', 'ict:ActionType') + record('ActionType', '<xsd:element ref="ict:Title"/>') + element('About', text),
    fires: ['ict:Action=Title', 'ict:About=ActionType'],
    good: element('Report', 'ict:ReportType')
      + record('ReportType', '<xsd:element ref="ict:Action"/>', versions)
      + element('Action', 'ict:ActionType')
      + record('ActionType', '')
      + attribute('actionWeightCode'),
  },
  {
    rule: 'S-14',
    bad: record('AType', '<xsd:element ref="ict:X"/>')
      + extension('BType', 'ict:AType', '<xsd:sequence><xsd:element ref="ict:X"/></xsd:sequence>')
      + extension('CType', 'ict:BType') + extension('DType', 'ict:CType'),
    fires: ['ict:BType=ict:X', 'ict:DType=deep'],
    good: record('AType', '<xsd:element ref="ict:X"/>')
      + '<xsd:complexType name="BType"><xsd:complexContent><xsd:extension base="ict:AType"><xsd:sequence><xsd:element ref="ict:Y"/></xsd:sequence></xsd:extension></xsd:complexContent></xsd:complexType>',
  },
  {
    rule: 'S-15',
    bad: record('ReportType', '<xsd:element ref="ict:Action"/>')
      + '<xsd:element name="Action" type="ict:ActionType"><xsd:unique name="ActionNumber"/></xsd:element>'
      + record('ActionType', ''),
    fires: ['ict:Action=place', 'ict:Action=name'],
    good: '<xsd:element name="Report" type="ict:ReportType"><xsd:unique name="ReportKey"/></xsd:element>' + record('ReportType', ''),
  },
  {
    rule: 'S-16',
    bad: record('ActionType', '<xsd:element ref="ict:Title" minOccurs="1" maxOccurs="1"/>'),
    fires: [`${mainFile}=minOccurs="1"`, `${mainFile}=maxOccurs="1"`],
    good: record('ActionType', '<xsd:element ref="ict:Title" minOccurs="0" maxOccurs="unbounded"/>'),
  },
]

export const documentationExamples: readonly Example[] = [
  {
    rule: 'D-01',
    bad: '<xsd:element name="Title" type="xsd:string"/>' + element('Action', text, ' '),
    fires: ['ict:Title', 'ict:Action'],
    good: element('Title') + record('ActionType', ''),
  },
  {
    rule: 'D-02',
    bad: record('BaseType', '') + '<xsd:complexType name="MoreType"><xsd:complexContent><xsd:extension base="ict:BaseType"/></xsd:complexContent></xsd:complexType>',
    fires: ['ict:BaseType'],
    good: record('AloneType', ''),
  },
  {
    rule: 'D-03',
    bad: '<xsd:simpleType name="StageCategoryType"><xsd:restriction base="xsd:token"><xsd:enumeration value="Planned"/></xsd:restriction></xsd:simpleType>',
    fires: ['ict:StageCategoryType=Planned'],
    good: list('StageCategoryType', ['Planned']),
  },
  {
    rule: 'D-04',
    bad: element('ActionBag', 'ict:ActionBagType', 'All actions') + record('ActionBagType', ''),
    fires: ['ict:ActionBag'],
    good: element('ActionBag', 'ict:ActionBagType', 'Collection of actions') + record('ActionBagType', ''),
  },
  {
    rule: 'D-05',
    bad: `<xsd:element name="Title" type="xsd:string"><xsd:annotation><xsd:documentation xml:lang="en">A title</xsd:documentation><xsd:documentation>Another</xsd:documentation></xsd:annotation></xsd:element>`,
    fires: ['ict:Title=twice', 'ict:Title=xml:lang'],
    good: element('Title'),
  },
  {
    rule: 'D-06',
    bad: element('ExpertPersonFullName')
      + `<xsd:element name="ExpertLastName" type="xsd:string"><xsd:annotation><xsd:documentation>Name</xsd:documentation><xsd:appinfo>PII</xsd:appinfo></xsd:annotation></xsd:element>`,
    fires: ['ict:ExpertPersonFullName=missing', 'ict:ExpertLastName=order'],
    good: element('ExpertPersonFullName', text, 'Name', 'PII') + element('ProjectName'),
  },
  {
    rule: 'D-07',
    bad: element('Report', 'ict:ReportType') + record('ReportType', ''),
    fires: [mainFile],
    good: header + element('Report', 'ict:ReportType') + record('ReportType', ''),
  },
]
