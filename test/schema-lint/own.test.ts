import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { review, type Carried, type Justified } from './justification.ts'
import { lint } from './lint.ts'
import { officialFiles, officialFolder, projectRoot, whyNotOfficial } from './official-files.ts'
import type { Finding } from './rule.ts'
import { schemaSet } from './schema-model.ts'
import { readSchemaFiles } from './schema-reader.ts'

const folder = join(projectRoot, 'schemas/v1')
const names = ['ICT_V1_0.xsd', 'ICT_V1_0_Common.xsd']

const sharedBase = 'a base type of several elements, so it has the name of none'
const openPart = 'the closed part of an open list: the union beside it has the element\'s name'
const direction = 'a mapping leads from items to items; com:MergeFromInternationalRegistrationNumber is named so too'

/** Lists that take other words too: each has a closed part with a name of its own. */
const openLists = [
  'Access', 'Asset', 'Audience', 'ChannelPurpose', 'CostBand', 'CountUnit', 'DeliveryModel', 'DutyActor',
  'DutyQualifier', 'Frequency', 'HoldingForm', 'ImplementationStatus', 'Instrument', 'IPRight', 'LegalChange', 'LegalStage',
  'Milestone', 'Price', 'ProjectPhase', 'ProjectRole', 'RiskArea', 'SecurityBasis', 'Stage', 'Stakeholder',
  'StatusVocabulary', 'StrategyForm', 'Technology', 'TechnologyFunction',
]

/** Warnings that stay, each with its reason. An entry that no longer occurs fails. */
const justified: readonly Justified[] = [
  ...openLists.map(name => ({ rule: 'N-04', component: `ict:${name}BaseCategoryType`, reason: openPart })),
  { rule: 'N-04', component: 'ict:ExceptionBaseCodeType', reason: openPart },
  { rule: 'N-04', component: 'ict:WIPOStandardBaseNumberType', reason: openPart },
  { rule: 'N-04', component: 'ict:WIPOStandardFormNumberType', reason: openPart },
  { rule: 'N-04', component: 'ict:DateRangeType', reason: sharedBase },
  { rule: 'N-04', component: 'ict:DocumentReferenceType', reason: sharedBase },
  { rule: 'N-04', component: 'ict:TechnologyPolicyType', reason: sharedBase },
  { rule: 'N-04', component: 'ict:ItemKeyIdentifierType', reason: sharedBase },
  { rule: 'N-04', component: 'ict:KeyIdentifierType', reason: sharedBase },
  { rule: 'N-04', component: 'ict:LabelledTextType', reason: sharedBase },
  { rule: 'N-04', component: 'ict:ListCategoryType', reason: sharedBase },
  { rule: 'N-04', component: 'ict:MultilingualTextType', reason: sharedBase },
  { rule: 'N-05', component: 'ict:FromItemIdentifier', reason: direction },
  { rule: 'N-05', component: 'ict:FromItemIdentifierBag', reason: direction },
  { rule: 'N-05', component: 'ict:FromItemIdentifierBagType', reason: direction },
  { rule: 'N-05', component: 'ict:ToItemIdentifier', reason: direction },
  { rule: 'N-05', component: 'ict:ToItemIdentifierBag', reason: direction },
  { rule: 'N-05', component: 'ict:ToItemIdentifierBagType', reason: direction },
  { rule: 'C-02', component: 'ict:DutyActorBaseCategoryType', reason: '"International Bureau" is a proper name' },
  { rule: 'C-02', component: 'ict:AudienceBaseCategoryType', reason: '"International Bureau" is a proper name' },
  ...['RecommendationSet', 'OfficeReport', 'OfficeReportTransaction'].map(root => (
    { rule: 'C-08', component: `ict:${root}Type`, reason: 'the version of the vocabulary is fixed by the schema, as com:st96Version is' })),
  { rule: 'C-09', component: 'ict:ContentHashTextType', reason: 'SHA-256 as 64 hexadecimal digits' },
  { rule: 'C-09', component: 'ict:WIPOStandardFormNumberType', reason: 'numbers of WIPO standards have a form of their own: ST.10/C' },
  { rule: 'C-09', component: 'ict:ItemKeyIdentifierType', reason: 'numbers of items have a form of their own: 4.d.ii' },
  { rule: 'C-09', component: 'ict:KeyIdentifierType', reason: 'stable keys are small letters, digits and hyphens' },
  { rule: 'C-09', component: 'ict:MediaTypeTextType', reason: 'a media type has a form of its own: text/plain' },
  { rule: 'B-11', component: 'ict:printedLabelText', reason: 'the label as printed says something about the text that it stands before; the text is the element\'s value' },
]

/** Rules that official components break: those are carried complete, names and all. */
const carried: readonly Carried[] = [
  { rule: 'N-04', reason: 'official component, carried complete: shared base types and parts of unions' },
  { rule: 'N-11', reason: 'official component, carried complete: ST3 and st96 are fixed designations' },
  { rule: 'C-02', reason: 'official component, carried complete: values of com:UpdateAFCategoryType' },
  { rule: 'C-08', reason: 'official component, carried complete: the release of com:st96Version is fixed' },
  { rule: 'B-11', reason: 'official component, carried complete: com:documentStatusText' },
]

const whyNot = whyNotOfficial()
if (whyNot !== undefined) console.warn(`Carried components are not compared with the official ones: ${whyNot}.`)

describe('lint on our schemas', () => {
  let findings: Finding[] = []
  let official: Finding[] | undefined

  beforeAll(() => {
    const missing = names.filter(name => !existsSync(join(folder, name)))
    if (missing.length > 0) throw new Error(`${missing.join(' and ')} not found in schemas/v1: run "npm run generate" first.`)
    const reference = whyNot === undefined ? readSchemaFiles(officialFolder, officialFiles) : []
    findings = lint(schemaSet(readSchemaFiles(folder, names), reference.slice(0, 1)))
    official = reference.length > 0 ? lint(schemaSet(reference)) : undefined
  })

  it('finds no error', () => {
    expect(review(findings, justified, carried, official).errors).toEqual([])
  })

  it('finds no warning without a reason', () => {
    expect(review(findings, justified, carried, official).unexplained).toEqual([])
  })

  it('needs every reason that is written down', () => {
    expect(review(findings, justified, carried, official).stale).toEqual([])
  })
})

describe('review', () => {
  const finding = (rule: string, subject: string, severity: Finding['severity']): Finding =>
    ({ rule, subject, severity, kind: 'element', file: 'ICT_V1_0.xsd', line: 3, message: 'm' })
  const warning = finding('N-08', 'ict:Actions', 'warning')

  it('tells errors, warnings without a reason and reasons without a warning apart', () => {
    const result = review([finding('S-01', 'ict:A', 'error'), warning, finding('B-03', 'ict:B', 'information')], [{ rule: 'N-08', component: 'ict:Others', reason: 'r' }], [{ rule: 'N-11', reason: 'r' }])
    expect([result.errors.length, result.unexplained.length, result.stale]).toEqual([1, 1, ['N-08 ict:Others', 'N-11 com:*']])
  })

  it('takes a reason for its own rule and component only', () => {
    const reasonFor = (rule: string, component: string) => review([warning], [{ rule, component, reason: 'r' }], []).unexplained.length
    expect([reasonFor('N-08', 'ict:Actions'), reasonFor('N-09', 'ict:Actions'), reasonFor('N-08', 'ict:Action')]).toEqual([0, 1, 1])
  })

  it('excuses a carried component for what the official one has too, never an error', () => {
    const carriedWarning = finding('N-11', 'com:Sub2', 'warning')
    const lines = [{ rule: 'N-11', reason: 'r' }]
    expect(review([carriedWarning], [], lines, [carriedWarning]).unexplained).toEqual([])
    expect(review([carriedWarning], [], lines, []).unexplained).toHaveLength(1)
    expect(review([finding('N-11', 'com:Sub2', 'error')], [], lines).errors).toHaveLength(1)
  })
})
