/**
 * Examples of the N and R rules.
 */
import { attribute, common, companionFile, element, list, main, mainFile, record, union, type Example } from './frame.ts'

export const nameExamples: readonly Example[] = [
  {
    rule: 'N-01',
    bad: element('action_text') + record('Report-PartType', ''),
    fires: ['ict:action_text', 'ict:Report-PartType'],
    good: element('ActionText'),
  },
  { rule: 'N-02', bad: attribute('SortCode') + attribute('sort-code'), fires: ['ict:SortCode', 'ict:sort-code'], good: attribute('sortCode') },
  {
    rule: 'N-03',
    bad: record('Action', '') + list('ActionTypes', ['One']),
    fires: ['ict:Action', 'ict:ActionTypes'],
    good: record('ActionType', ''),
  },
  {
    rule: 'N-04',
    bad: element('Action', 'ict:StepType') + record('StepType', ''),
    fires: ['ict:StepType'],
    good: element('Action', 'ict:ActionType') + record('ActionType', ''),
  },
  {
    rule: 'N-05',
    bad: element('CodeOfLanguage') + record('ListForOfficeType', ''),
    fires: ['ict:CodeOfLanguage', 'ict:ListForOfficeType'],
    good: element('OfficeLanguageCode'),
  },
  {
    rule: 'N-06',
    bad: element('OfficeState'),
    fires: ['ict:OfficeState=State'],
    good: element('OfficeStatusCategory') + element('Office', 'ict:OfficeType') + record('OfficeType', ''),
  },
  {
    rule: 'N-07',
    bad: element('OfficeNumber', 'ict:OfficeType') + element('ActionComment', 'ict:OfficeType') + record('OfficeType', ''),
    fires: ['ict:OfficeNumber=Number', 'ict:ActionComment=Comment'],
    good: element('OfficeData', 'ict:OfficeType') + element('OfficeNumber') + record('OfficeType', ''),
  },
  {
    rule: 'N-08',
    bad: element('Actions'),
    fires: ['ict:Actions'],
    good: element('ActionStatus') + element('PostalAddress') + element('LegalBasis'),
  },
  {
    rule: 'N-09',
    bad: element('IpOfficeCode') + element('WebUri') + record('ApiDataType', ''),
    fires: ['ict:IpOfficeCode', 'ict:WebUri', 'ict:ApiDataType'],
    good: element('IPOfficeCode') + element('WebURI') + element('Idea') + element('Apiary'),
  },
  {
    rule: 'N-10',
    bad: attribute('sourceUri') + attribute('iPOfficeCode'),
    fires: ['ict:sourceUri', 'ict:iPOfficeCode'],
    good: attribute('sourceURI') + attribute('ipOfficeCode') + attribute('pNumber') + attribute('identity'),
  },
  { rule: 'N-11', bad: element('Action1'), fires: ['ict:Action1'], good: element('Action') },
  {
    rule: 'N-12',
    bad: element(`${'A'.repeat(35)}b`) + record(`${'C'.repeat(61)}Type`, ''),
    fires: [`ict:${'A'.repeat(35)}b=36`, `ict:${'C'.repeat(61)}Type=61`],
    good: element('A'.repeat(35)) + record(`${'C'.repeat(35)}Type`, ''),
  },
  {
    rule: 'N-13',
    bad: element('LicenseDate') + element('DigitisationText') + attribute('colorCode'),
    fires: ['ict:LicenseDate', 'ict:DigitisationText', 'ict:colorCode'],
    good: element('LicenceDate') + element('LicenseeName') + element('AdviseText') + element('EnterpriseName') + element('DigitizationText'),
  },
  {
    rule: 'N-14',
    bad: { files: { [mainFile]: main(element('ActionText')
      + element('ActionText')
      + element('WebURI', 'xsd:anyURI')), [companionFile]: common(element('WebURI', 'xsd:anyURI')) } },
    fires: ['ict:ActionText=twice', 'ict:WebURI=elsewhere', 'com:WebURI=elsewhere'],
    good: element('Action') + attribute('Action'),
  },
  { rule: 'N-15', bad: element('WebURI', 'xsd:anyURI'), fires: ['ict:WebURI'], good: element('ForumURI', 'xsd:anyURI') },
]

export const termExamples: readonly Example[] = [
  {
    rule: 'R-01',
    bad: element('SharedIndicator', 'xsd:token') + attribute('openIndicator', 'xsd:string'),
    fires: ['ict:SharedIndicator=token', 'ict:openIndicator=string'],
    good: element('SharedIndicator', 'xsd:boolean'),
  },
  {
    rule: 'R-02',
    bad: element('StartDate') + element('RequestDateTime', 'xsd:date') + element('StartYear', 'xsd:integer'),
    fires: ['ict:StartDate=string', 'ict:RequestDateTime=date', 'ict:StartYear=integer'],
    good: element('StartDate', 'com:DateType')
      + element('EndDate', 'xsd:date')
      + element('RequestDateTime', 'xsd:dateTime')
      + element('StartYear', 'xsd:gYear')
      + element('EndYear', 'com:DateType')
      + element('UpdateText'),
  },
  {
    rule: 'R-03',
    bad: list('StageCodeType', ['In progress', 'Planned']) + list('MediaCategoryType', ['PDF', 'XML']),
    fires: ['ict:StageCodeType=words', 'ict:MediaCategoryType=codes'],
    good: list('StageCategoryType', ['In progress', 'Planned']) + list('MediaCodeType', ['PDF', 'XML']),
  },
  {
    rule: 'R-04',
    bad: element('PageQuantity', 'xsd:decimal')
      + element('RateQuantity', 'ict:RateType')
      + `<xsd:complexType name="RateType"><xsd:simpleContent><xsd:extension base="xsd:decimal"/></xsd:simpleContent></xsd:complexType>`,
    fires: ['ict:PageQuantity=decimal', 'ict:RateQuantity=RateType'],
    good: element('PageQuantity', 'xsd:nonNegativeInteger')
      + element('RateQuantity', 'ict:RateType')
      + `<xsd:complexType name="RateType"><xsd:simpleContent><xsd:extension base="xsd:decimal"><xsd:attribute ref="com:unitCode"/></xsd:extension></xsd:simpleContent></xsd:complexType>`,
  },
  {
    rule: 'R-05',
    bad: element('ItemNumber', 'xsd:integer'),
    fires: ['ict:ItemNumber=integer'],
    good: element('ItemNumber')
      + element('PageNumber', 'xsd:positiveInteger')
      + element('ClassNumber', 'ict:ClassNumberType')
      + union('ClassNumberType', 'xsd:string xsd:positiveInteger'),
  },
  {
    rule: 'R-06',
    bad: element('ReportIdentifier', 'xsd:anyURI'),
    fires: ['ict:ReportIdentifier=anyURI'],
    good: element('ReportIdentifier', 'com:IdentifierType') + element('ActionIdentifier', 'xsd:token'),
  },
]
