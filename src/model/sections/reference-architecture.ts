/** Topic section: reference architectures, technologies and platforms that offices share. */
import { WebURI } from '../common.ts'
import { Asset, AssetDirectionCategory } from '../report-codes.ts'
import { DescriptionText, PartnerOfficeCode, section, StageCategory, tail } from '../report-parts.ts'
import { MultilingualText, TitleText } from '../text.ts'
import { bag, element, elementOf, optional, record, type ElementDecl, type RecordType } from '../words.ts'

export const SharedAssetRecord: RecordType = record('SharedAsset', {
  doc: 'An architecture, a technology or a platform that was shared or taken over.',
  content: [
    element('AssetCategory', Asset.open, 'What it is.'),
    element('AssetDirectionCategory', AssetDirectionCategory, 'Which way it went.'),
    bag(TitleText),
    optional(bag(element('LicenceText', MultilingualText, 'Terms of use, in one language.'))),
    optional(WebURI),
    optional(bag(PartnerOfficeCode)),
    optional(bag(DescriptionText)),
    ...tail,
  ],
})

export const BureauPlatformRecord: RecordType = record('BureauPlatform', {
  doc: 'The platform of the International Bureau for sharing them.',
  content: [bag(TitleText), optional(StageCategory), optional(WebURI), optional(bag(DescriptionText)), ...tail],
})

export const ReferenceArchitectureSection: ElementDecl = section('ReferenceArchitectureSection', 'Facts on what offices share.', 'reference-architecture', [
  optional(bag(elementOf(SharedAssetRecord))),
  optional(elementOf(BureauPlatformRecord)),
])
