/** Topic section: data governance. */
import { Instrument, Price } from '../report-codes.ts'
import { AdoptionDate, PolicyDocument, section, Sharing, StatusCategory, tail, YearlyEvaluation } from '../report-parts.ts'
import { MultilingualText } from '../text.ts'
import { bag, element, elementOf, optional, record, type ElementDecl, type RecordType } from '../words.ts'

export const GovernanceInstrumentRecord: RecordType = record('GovernanceInstrument', {
  doc: 'A strategy, a policy or guidelines for data.',
  content: [
    element('InstrumentCategory', Instrument.open, 'Kind of instrument.'), StatusCategory, optional(AdoptionDate), optional(PolicyDocument),
    optional(bag(Sharing)), ...tail,
  ],
})

export const DataAccessRecord: RecordType = record('DataAccess', {
  doc: 'What stands between data and their users.',
  content: [
    element('PriceCategory', Price.open, 'What the data cost.'),
    optional(bag(element('PriceText', MultilingualText, 'Price in words, in one language.'))),
    optional(bag(element('AccessBarrierText', MultilingualText, 'Another barrier, in one language.'))),
    ...tail,
  ],
})

export const DataGovernanceSection: ElementDecl = section('DataGovernanceSection', 'Facts on the governance of data.', 'data-governance', [
  optional(bag(elementOf(GovernanceInstrumentRecord))),
  optional(elementOf(DataAccessRecord)),
  optional(YearlyEvaluation),
])
