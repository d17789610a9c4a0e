/** One response made of several: the texts of all, and no status that nobody gave. */
import { canonicalJsonOf } from '../json/canonical.ts'
import type { AdditionalData, MultilingualText, OrderedText, Response } from '../model/types.ts'

/** An old response that goes to an item of the new edition. */
export interface Contribution {
  /** Position in the old report. */
  readonly index: number
  readonly response: Response
  /** Items by which it comes here. */
  readonly keys: readonly string[]
  /** `whole`: to this item alone · `raised`: it answers an item below · `candidate`: it may belong here. */
  readonly role: 'whole' | 'raised' | 'candidate'
}

/** What is joined, and what is known of it. */
export interface Joint {
  readonly target: string
  readonly contributions: readonly Contribution[]
  /** The old edition. */
  readonly edition: string
  /** The status that holds for the whole of the target, where there is one. */
  readonly status: string | undefined
  /** What a person has to decide, for the comment. */
  readonly open: readonly string[]
}

const NO_STATUS_YET = 'No information'

/** Joins responses. What the new one has no place for stands in its additional data, so that it stays as confidential as it was. */
export function joined(joint: Joint): Response {
  const { target, contributions, edition, status } = joint
  const responses = contributions.map(({ response }) => response)
  const kept = keptMembers(joint)
  const comments = numbered([...responses.flatMap(({ commentTextBag = [] }) => commentTextBag), ...remark(joint)])
  const texts = joinedTexts(contributions)
  const milestones = distinct(responses.flatMap(({ milestoneBag = [] }) => milestoneBag))
  const evidence = distinct(responses.flatMap(({ evidenceDocumentBag = [] }) => evidenceDocumentBag))
  const additional = distinct([
    ...responses.flatMap(({ additionalDataBag = [] }) => additionalDataBag.filter(({ additionalDataName }) => additionalDataName !== REBASED_FROM)),
    ...contributions.flatMap(one => leftOver(one, edition, { ...kept, implementationStatusCategory: status })), origin(contributions, edition),
  ])
  const { progressMeasure, originalStatus, yearlyEvaluation } = kept
  return {
    addressedItemIdentifierBag: [target],
    implementationStatusCategory: status ?? NO_STATUS_YET,
    ...(originalStatus === undefined ? {} : { originalStatus }),
    ...(progressMeasure === undefined ? {} : { progressMeasure }),
    ...(milestones.length === 0 ? {} : { milestoneBag: milestones }),
    ...(texts.length === 0 ? {} : { responseTextBag: texts }),
    ...(evidence.length === 0 ? {} : { evidenceDocumentBag: evidence }),
    ...(yearlyEvaluation === undefined ? {} : { yearlyEvaluation }),
    ...(confidentiality(responses)),
    ...(comments.length === 0 ? {} : { commentTextBag: comments }),
    additionalDataBag: additional,
  }
}

type Kept = Pick<Response, 'progressMeasure' | 'originalStatus' | 'yearlyEvaluation'>

/** Members that there can be one of: kept where all that belong here say the same, and the status holds where they go with it. */
function keptMembers({ contributions, status }: Joint): Kept {
  const single = <T>(values: readonly (T | undefined)[]): T | undefined => (new Set(values.map(value => canonicalJsonOf(value ?? null))).size === 1 ? values[0] : undefined)
  const sure = contributions.filter(({ role }) => role === 'whole').map(({ response }) => response)
  const evaluations = sure.flatMap(({ yearlyEvaluation = undefined }) => yearlyEvaluation ?? [])
  const progressMeasure = status === undefined ? undefined : single(sure.map(response => response.progressMeasure))
  const originalStatus = status === undefined ? undefined : single(sure.map(response => response.originalStatus))
  const yearlyEvaluation = single(evaluations)
  return {
    ...(progressMeasure === undefined ? {} : { progressMeasure }), ...(originalStatus === undefined ? {} : { originalStatus }),
    ...(yearlyEvaluation === undefined ? {} : { yearlyEvaluation }),
  }
}

/** The members of an old response that the new one does not hold. */
function leftOver({ response, keys }: Contribution, edition: string, kept: Kept & { readonly implementationStatusCategory: string | undefined }): readonly AdditionalData[] {
  const { implementationStatusCategory, progressMeasure, originalStatus, yearlyEvaluation, responseReference } = response
  const members = Object.entries({ implementationStatusCategory, progressMeasure, originalStatus, yearlyEvaluation, responseReference })
  const lost = members.filter(([name, value]) => value !== undefined && canonicalJsonOf(value) !== canonicalJsonOf((kept as Readonly<Record<string, unknown>>)[name] ?? null))
  return lost.length === 0 ? [] : [{ additionalDataName: `rebased ${edition} ${keys.join(' ')}`, additionalDataText: canonicalJsonOf(Object.fromEntries(lost)) }]
}

/** Texts by language; where several come together, each under the item that it answered: `[R3]`, or `[R36?]` where that is open. */
function joinedTexts(contributions: readonly Contribution[]): readonly MultilingualText[] {
  const languages = new Map<MultilingualText['languageCode'], string[]>()
  for (const { response: { responseTextBag = [] }, keys, role } of contributions) {
    const head = contributions.length === 1 && role !== 'candidate' ? '' : `[${keys.join(', ')}${role === 'candidate' ? '?' : ''}] `
    for (const { value, languageCode } of responseTextBag) languages.set(languageCode, [...languages.get(languageCode) ?? [], `${head}${value}`])
  }
  return [...languages].map(([languageCode, texts]) => ({ value: texts.join('\n\n'), languageCode }))
}

/** One confidential part makes the whole confidential; only where all say that they are not is that said again. */
function confidentiality(responses: readonly Response[]): Pick<Response, 'confidentialIndicator'> {
  if (responses.some(({ confidentialIndicator }) => confidentialIndicator === true)) return { confidentialIndicator: true }
  return responses.every(({ confidentialIndicator }) => confidentialIndicator === false) ? { confidentialIndicator: false } : {}
}

function remark({ open, edition }: Joint): readonly OrderedText[] {
  return open.length === 0 ? [] : [{ value: `Rebased from ${edition}; to be decided: ${open.join(' ')}`, languageCode: 'en' }]
}

/** Several comments keep their order by number, for several may be in one language. */
function numbered(comments: readonly OrderedText[]): readonly OrderedText[] {
  const all = distinct(comments)
  return all.length < 2 ? all : all.map((comment, index) => ({ ...comment, sequenceNumber: `${index + 1}` }))
}

function distinct<T>(list: readonly T[]): readonly T[] {
  return [...new Map(list.map(one => [canonicalJsonOf(one), one])).values()]
}

const REBASED_FROM = 'rebasedFrom'

/** Where a response came from; over several moves, the oldest first. */
function origin(contributions: readonly Contribution[], edition: string): AdditionalData {
  const earlier = contributions.flatMap(({ response: { additionalDataBag = [] } }) => additionalDataBag.filter(({ additionalDataName }) => additionalDataName === REBASED_FROM))
  const own = `${edition} ${contributions.flatMap(({ keys }) => keys).join(' ')}`
  return { additionalDataName: REBASED_FROM, additionalDataText: [...new Set(earlier.map(({ additionalDataText }) => additionalDataText)), own].join('; ') }
}

/** A response as it was, under its new items. */
export function moved(contribution: Contribution, targets: readonly string[], edition: string, reference: Response['responseReference']): Response {
  const { additionalDataBag = [], responseReference: _, ...rest } = contribution.response
  return {
    ...rest, addressedItemIdentifierBag: targets, ...(reference === undefined ? {} : { responseReference: reference }),
    additionalDataBag: [...additionalDataBag.filter(({ additionalDataName }) => additionalDataName !== REBASED_FROM), origin([contribution], edition)],
  }
}

/** The same for the report: the editions that it was moved from, the oldest first. */
export function withOrigin(additionalDataBag: readonly AdditionalData[], edition: string): readonly AdditionalData[] {
  const isOrigin = ({ additionalDataName }: AdditionalData): boolean => additionalDataName === REBASED_FROM
  const earlier = additionalDataBag.filter(isOrigin).map(({ additionalDataText }) => additionalDataText)
  return [...additionalDataBag.filter(one => !isOrigin(one)), { additionalDataName: REBASED_FROM, additionalDataText: [...earlier, edition].join('; ') }]
}
