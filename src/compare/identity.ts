/**
 * Identity: by what two parts of two documents are the same part, though what they say may differ.
 *
 * A position in a list is no identity: a response is the one to "4.d" wherever it stands. Each record that stands in lists has
 * a row below; a text is told by its language, a plain value by itself.
 */
import { canonicalJsonOf } from '../json/canonical.ts'
import type { ComplexPlan, TypePlan } from '../plan/index.ts'

/** Members of an object, by name. */
export type Members = Readonly<Record<string, unknown>>

/**
 * Members that together tell one record from another: names, or `a.b` for a member of a member. One with `?` may be absent. A
 * bag of plain values counts as a set. Of a bag of texts each text counts: two titles that agree in one language are the same.
 */
type Alternative = readonly string[]

interface Identity {
  /** The first that a record has is its identity. */
  readonly firm: readonly Alternative[]
  /** What makes it likely that two records are the same one, changed; for showing differences, not for joining. */
  readonly loose?: readonly Alternative[]
}

const DOCUMENT: readonly Alternative[] = [['webURI'], ['contentHashText'], ['titleTextBag']]
const TITLE: Identity = { firm: [['titleTextBag']] }

/** By the name of the record's type. A record that is not here is told by its content. */
export const IDENTITIES: Readonly<Record<string, Identity>> = {
  OfficeReport: { firm: [['ipOfficeCode', 'officeReportIdentifier']] },
  ReportContact: { firm: [['contactOrganizationName', 'contactRoleTextBag'], ['contactOrganizationName']], loose: [['contactOrganizationName']] },
  Response: { firm: [['addressedItemIdentifierBag']] },
  Milestone: { firm: [['milestoneCategory']] },
  DocumentReference: { firm: DOCUMENT, loose: [['contentHashText'], ['titleTextBag']] },
  Sharing: { firm: [['audienceCategory', 'webURI?']], loose: [['audienceCategory']] },
  StandardUse: { firm: [['wipoStandardNumber', 'standardVersionText?']], loose: [['wipoStandardNumber']] },
  AdditionalData: { firm: [['additionalDataName', 'officeCode?']] },
  UnmappedContent: { firm: [], loose: [['unmappedPathText', 'unmappedPlaceText?']] },
  FindingJustification: { firm: [['justifiedFindingCode', 'justifiedPathText?']], loose: [['justifiedFindingCode']] },

  EvaluationCriterion: { firm: [['criterionTextBag']] },
  Collection: { firm: [['collectionIdentifier']] },
  Holding: { firm: [['holdingFormCategory']] },
  DisseminationChannel: { firm: [['webURI'], ['channelPurposeCategory', 'titleTextBag'], ['channelPurposeCategory']], loose: [['titleTextBag'], ['channelPurposeCategory']] },
  Assistance: { firm: [['partnerOfficeCodeBag', 'descriptionTextBag']], loose: [['partnerOfficeCodeBag']] },
  GovernanceInstrument: {
    firm: [['instrumentCategory', 'policyDocument.webURI'], ['instrumentCategory', 'policyDocument.titleTextBag'], ['instrumentCategory']],
    loose: [['instrumentCategory']],
  },
  BusinessProblem: { firm: [['problemTextBag']] },
  StakeholderInvolvement: { firm: [['stakeholderCategory', 'stageCategory']], loose: [['stakeholderCategory']] },
  AwarenessActivity: { firm: [['descriptionTextBag', 'activityDate?']], loose: [['descriptionTextBag'], ['webURI']] },
  OptionAssessment: TITLE,
  LegalAmendment: { firm: [['webURI'], ['legalChangeCategory', 'legalActTextBag'], ['legalChangeCategory']], loose: [['legalActTextBag'], ['legalChangeCategory']] },
  UseCase: { firm: [['useCaseIdentifier']] },
  SharedAsset: { firm: [['assetDirectionCategory', 'titleTextBag']] },
  CooperationProject: TITLE,
  APICatalogueEntry: { firm: [['apiName', 'apiVersionNumber?']], loose: [['apiName']] },
  ExceptionCoverage: { firm: [['exceptionCode']] },
  StandardImplementation: {
    firm: [['standardUse.wipoStandardNumber', 'standardUse.standardVersionText?', 'ipRightCategoryBag?']],
    loose: [['standardUse.wipoStandardNumber', 'ipRightCategoryBag?'], ['standardUse.wipoStandardNumber']],
  },
  TaskForceExpertise: { firm: [['taskForceName']] },
  SurveyParticipation: { firm: [['titleTextBag']], loose: [['webURI']] },
  SecurityPolicy: TITLE,
  SecurityChallenge: { firm: [['challengeTextBag']] },
  ICTProject: { firm: [['projectIdentifier']] },
  Lesson: { firm: [['lessonPhaseCategory', 'lessonTextBag']], loose: [['lessonPhaseCategory']] },

  Recommendation: { firm: [['recommendationIdentifier']] },
  Action: { firm: [['actionIdentifier']] },
  SubItem: { firm: [['subItemIdentifier']] },
  Duty: { firm: [['dutyActorCategory', 'dutyVerbCategoryBag']], loose: [['dutyActorCategory']] },
  SetMapping: { firm: [['mappedSetIdentifier', 'mappingSourceText']], loose: [['mappedSetIdentifier']] },
  MappingLink: { firm: [['fromItemIdentifierBag?', 'toItemIdentifierBag?']] },
}

/** One spelling of a value: equal for equal values. An absent value has one, too. */
export function contentOf(value: unknown): string {
  return value === undefined ? '' : canonicalJsonOf(value)
}

/** Whether two values of JSON say the same, in whichever order their members stand. */
export function same(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one)) return Array.isArray(other) && one.length === other.length && one.every((part, index) => same(part, other[index]))
  const names = Object.keys(one)
  return !Array.isArray(other) && names.length === Object.keys(other).length && names.every(name => Object.hasOwn(other, name) && same((one as Members)[name], (other as Members)[name]))
}

/** What an item of a list is known by; two items that share one key are the same. None where only its content tells it. */
export function firmKeys(type: TypePlan, value: unknown): readonly string[] {
  if (type.kind === 'simple') return [contentOf(value)]
  const rows = type.kind === 'text' ? textAlternatives(type) : IDENTITIES[type.name]?.firm ?? identifierOf(type)
  for (const alternative of rows) {
    const keys = keysBy(alternative, value as Members)
    if (keys.length > 0) return keys
  }
  return []
}

/** All by which an item may be found again, the surest first; each gives keys, or none where the item lacks a member. */
export function findingKeys(type: TypePlan, value: unknown): readonly (readonly string[])[] {
  if (type.kind === 'simple') return [[contentOf(value)]]
  if (type.kind === 'text') return [...textAlternatives(type), ...('languageCode' in (value as object) ? [['languageCode']] : [])].map(alternative => keysBy(alternative, value as Members))
  const { firm, loose = [] } = IDENTITIES[type.name] ?? { firm: identifierOf(type) }
  return [firmKeys(type, value), ...firm.map(alternative => keysBy(alternative, value as Members)), ...loose.map(alternative => keysBy(alternative, value as Members))]
}

/** A few words by which a person knows an item of a list. */
export function labelOf(type: TypePlan, value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value)
  const members = value as Members
  if (type.kind === 'text') return [members['languageCode'], members['sequenceNumber']].filter(part => part !== undefined).join(' ') || String(members['value'])
  const alternatives = type.kind === 'simple' ? [] : IDENTITIES[type.name]?.firm ?? identifierOf(type)
  const alternative = alternatives.find(one => keysBy(one, members).length > 0) ?? []
  return alternative.flatMap(name => words(memberAt(members, name))).join(' ')
}

function words(value: unknown): readonly string[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) return [String(value)]
  const texts = value.map((part: unknown) => (typeof part === 'object' && part !== null ? String((part as Members)['value']) : String(part)))
  return typeof value[0] === 'object' ? texts.slice(0, 1) : [texts.join(' + ')]
}

/** Texts in languages: one of each, or numbered ones; a remark without number is what it says. */
function textAlternatives({ byProperty }: ComplexPlan): readonly Alternative[] {
  if (byProperty.has('sequenceNumber') && byProperty.has('languageCode')) return [['languageCode?', 'sequenceNumber']]
  return byProperty.has('languageCode') ? [['languageCode']] : [['value']]
}

/** A record without a row is told by its own identifier, if it must have one. */
function identifierOf({ kind, fields }: ComplexPlan): readonly Alternative[] {
  const own = kind === 'record' ? fields.find(field => field.required && field.form === 'one' && field.local.endsWith('Identifier')) : undefined
  return own === undefined ? [] : [[own.property]]
}

/** Keys by one alternative: one, or one for each text of a bag of texts; none where a member is absent. */
function keysBy(alternative: Alternative, members: Members): readonly string[] {
  let keys: readonly (readonly string[])[] = [[alternative.join()]]
  for (const name of alternative) {
    const found = memberAt(members, name)
    if (found === undefined && !name.endsWith('?')) return []
    const spelled = spellings(found)
    keys = keys.flatMap(key => spelled.map(spelling => [...key, spelling]))
  }
  return keys.map(key => JSON.stringify(key))
}

function memberAt(members: Members, name: string): unknown {
  return name.replace('?', '').split('.').reduce<unknown>((value, step) => (value === undefined ? undefined : (value as Members)[step]), members)
}

/** Texts one by one, plain values as a set. */
function spellings(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [contentOf(value)]
  const each = value.map(contentOf)
  return typeof value[0] === 'object' ? [...new Set(each)] : [[...new Set(each)].sort().join()]
}
