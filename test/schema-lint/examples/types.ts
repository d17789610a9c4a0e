/**
 * Examples of the C, B and I rules.
 */
import { attribute, element, list, record, text, union, versions, type Example } from './frame.ts'

export const typeExamples: readonly Example[] = [
  {
    rule: 'C-01',
    bad: list('StageCategoryType', ['Planned'], text),
    fires: ['ict:StageCategoryType=string'],
    good: list('StageCategoryType', ['Planned']) + union('OpenCategoryType', 'xsd:token ict:StageCategoryType'),
  },
  {
    rule: 'C-02',
    bad: list('StageCategoryType', ['in progress', 'In Progress', 'IN_PROGRESS', 'InProgress', 'Planned ']),
    fires: ['in progress', 'In Progress', 'IN_PROGRESS', 'InProgress', 'Planned '].map(value => `ict:StageCategoryType=${value}`),
    good: list('StageCategoryType', ['Planned', 'Considered and not pursued', 'PDF', 'Use of AI', 'In-house (own staff)']),
  },
  {
    rule: 'C-03',
    bad: list('StageCategoryType', ['Others', 'Unspecified', 'other']),
    fires: ['ict:StageCategoryType=Others', 'ict:StageCategoryType=Unspecified', 'ict:StageCategoryType=other'],
    good: list('StageCategoryType', ['Other', 'Undefined', 'Unknown', 'Other office']),
  },
  {
    rule: 'C-04',
    bad: '<xsd:simpleType name="StageCategoryType"><xsd:restriction base="xsd:token"/></xsd:simpleType>'
      + union('KindCodeType', 'xsd:token xsd:string')
      + '<xsd:simpleType name="RoleCategoryType"><xsd:union memberTypes="xsd:token"><xsd:simpleType><xsd:restriction base="xsd:token"/></xsd:simpleType></xsd:union></xsd:simpleType>',
    fires: ['ict:StageCategoryType=loose', 'ict:KindCodeType=open', 'ict:RoleCategoryType=inline'],
    good: list('StageCategoryBaseType', ['Planned']) + union('StageCategoryType', 'xsd:token ict:StageCategoryBaseType'),
  },
  {
    rule: 'C-05',
    bad: element('PartnerOfficeCode', 'xsd:token') + element('CountryCode', 'xsd:token') + element('PostalCountryCode', 'com:ExtendedWIPOST3CodeType'),
    fires: ['ict:PartnerOfficeCode=token', 'ict:CountryCode=token', 'ict:PostalCountryCode=ExtendedWIPOST3CodeType'],
    good: element('PartnerOfficeCode', 'com:ExtendedWIPOST3CodeType') + element('CountryCode', 'com:ExtendedISOCountryCodeType'),
  },
  {
    rule: 'C-06',
    bad: '<xsd:simpleType name="StartDateType"><xsd:restriction base="xsd:token"/></xsd:simpleType>' + union('EndDateType', 'xsd:date xsd:gYear'),
    fires: ['ict:StartDateType', 'ict:EndDateType'],
    good: '<xsd:simpleType name="StartDateType"><xsd:restriction base="com:DateType"/></xsd:simpleType>',
  },
  {
    rule: 'C-07',
    bad: element('ItemSequenceNumber', 'xsd:positiveInteger') + attribute('sequenceNumber', 'xsd:token'),
    fires: ['ict:ItemSequenceNumber=positiveInteger', 'ict:sequenceNumber=token'],
    good: attribute('sequenceNumber', text),
  },
  {
    rule: 'C-08',
    bad: '<xsd:element name="Title" type="xsd:string" default="x"/>' + record('ActionType', '', '<xsd:attribute ref="com:languageCode" fixed="fr"/>'),
    fires: ['ict:Title=default', 'ict:ActionType=fixed'],
    good: element('Title'),
  },
  {
    rule: 'C-09',
    bad: '<xsd:simpleType name="KeyType"><xsd:restriction base="xsd:token"><xsd:pattern value="[a-z]+"/></xsd:restriction></xsd:simpleType>',
    fires: ['ict:KeyType=[a-z]+'],
    good: '<xsd:simpleType name="KeyType"><xsd:restriction base="xsd:token"/></xsd:simpleType>',
  },
]

const titleText = element('TitleText', 'com:LocalizedTextType')
export const bagExamples: readonly Example[] = [
  {
    rule: 'B-01',
    bad: record('ReportType', '<xsd:element ref="ict:Action" maxOccurs="unbounded"/>')
      + element('StepBag', 'ict:StepBagType')
      + record('StepBagType', '<xsd:element ref="ict:Step" minOccurs="0" maxOccurs="5"/>')
      + element('LostBag', 'ict:LostBagType')
      + record('LostBagType', ''),
    fires: ['ict:ReportType=ict:Action', 'ict:StepBagType=bounded', 'ict:StepBagType=optional', 'ict:LostBag=empty'],
    good: record('ReportType', '<xsd:element ref="ict:StepBag"/><xsd:element ref="ict:AddressLineText" maxOccurs="unbounded"/>')
      + element('StepBag', 'ict:StepBagType')
      + record('StepBagType', '<xsd:element ref="ict:Step" maxOccurs="unbounded"/>'),
  },
  {
    rule: 'B-02',
    bad: element('StepBag', 'ict:StepBagType') + record('StepBagType', '<xsd:element ref="ict:Action" maxOccurs="unbounded"/>'),
    fires: ['ict:StepBag=ict:Action'],
    good: element('StepBag', 'ict:StepBagType') + record('StepBagType', '<xsd:element ref="ict:Step" maxOccurs="unbounded"/>'),
  },
  {
    rule: 'B-03',
    bad: element('StepBag', 'ict:StepBagType') + record('StepBagType', '<xsd:element ref="ict:Step"/><xsd:element ref="ict:Action"/>'),
    fires: ['ict:StepBag=2'],
    good: element('StepData', 'ict:StepDataType') + record('StepDataType', '<xsd:element ref="ict:Step"/><xsd:element ref="ict:Action"/>'),
  },
  {
    rule: 'B-04',
    bad: record('ReportType', '<xsd:sequence maxOccurs="2"><xsd:element ref="ict:LineText"/></xsd:sequence>'),
    fires: ['ict:ReportType=ict:LineText'],
    good: record('LineTextBagType', '<xsd:element ref="ict:LineText" maxOccurs="unbounded"/>'),
  },
  {
    rule: 'B-05',
    bad: attribute('lang') + record('ActionType', '', '<xsd:attribute ref="xml:lang"/>'),
    fires: ['ict:lang=lang', 'ict:ActionType=xml:lang'],
    good: record('ActionType', '', '<xsd:attribute ref="com:languageCode"/>') + attribute('languageStyle'),
  },
  {
    rule: 'B-06',
    bad: titleText + record('ActionType', '<xsd:element ref="ict:TitleText"/>') + element('FrenchTitleText'),
    fires: ['ict:FrenchTitleText=name', 'ict:ActionType=ict:TitleText'],
    good: titleText
      + record('TitleTextBagType', '<xsd:element ref="ict:TitleText" maxOccurs="unbounded"/>')
      + record('ActionType', '<xsd:element ref="ict:PlainText"/>')
      + element('PlainText'),
  },
  { rule: 'B-07', bad: element('TitleText', 'xsd:anyURI'), fires: ['ict:TitleText=anyURI'], good: titleText + element('PlainText') },
  { rule: 'B-08', bad: '<xsd:complexType name="ActionType" mixed="true"/>', fires: ['ict:ActionType'], good: record('ActionType', '') },
  {
    rule: 'B-10',
    bad: attribute('id', 'xsd:ID') + element('ActionReference', 'xsd:IDREF'),
    fires: ['ict:ActionReference=idref', 'ict:id=id'],
    good: attribute('actionIdentifier'),
  },
  { rule: 'B-11', bad: attribute('titleText', text), fires: ['ict:titleText=Text'], good: attribute('titleCategory') + attribute('changeDateTime') },
  {
    rule: 'I-01',
    bad: element('Report', 'ict:ReportType') + record('ReportType', '', '<xsd:attribute ref="com:st96Version"/>'),
    fires: ['ict:Report=st96Version', 'ict:Report=ipoVersion'],
    good: element('Report', 'ict:ReportType') + record('ReportType', '', versions),
  },
  {
    rule: 'I-05',
    bad: record('ReportType', '<xsd:choice maxOccurs="unbounded"><xsd:element ref="ict:A"/><xsd:element ref="ict:B"/></xsd:choice>'),
    fires: ['ict:ReportType'],
    good: record('ReportType', '<xsd:choice><xsd:element ref="ict:A"/><xsd:element ref="ict:B"/></xsd:choice>'),
  },
]
