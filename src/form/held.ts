/** What a form holds of a report: the answers with one text, one document and one date of each role; and what it does not. */
import { pointer } from '../issue/index.ts'
import { MILESTONE_FIELDS, type AnswerField } from '../legacy/form/ids.ts'
import type { Milestone, OfficeReport, Response } from '../model/types.ts'

/** The part of a report that a form holds. Reading a form that was written from it gives it back. */
export interface Held {
  readonly report: OfficeReport
  /** What stays behind, as JSON Pointers; of a list its members. */
  readonly left: readonly string[]
}

/** Texts in a form have line feeds for line ends and no white space at their ends, as any text that was typed. */
export function typed(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim()
}

/** The part of a report that a form holds. */
export function heldByForm(report: OfficeReport): Held {
  const { responseBag = [], titleTextBag, summaryTextBag, languageCode = 'en', ...rest } = report
  // A row with nothing but its items is one that is still to be answered.
  const responses = responseBag.map(response => heldResponse(response, languageCode)).filter(response => fieldsOf(response).size > 0)
  const title = firstIn(titleTextBag, languageCode)
  const summary = firstIn(summaryTextBag, languageCode)
  const { st96Version, ipoVersion, officeReportIdentifier, ipOfficeCode, reportingPeriod, reportStatusCategory, reportVersionNumber, submissionDate, recommendationSetIdentifier } = rest
  const held: OfficeReport = {
    st96Version, ipoVersion, languageCode, officeReportIdentifier, ipOfficeCode, reportingPeriod, reportStatusCategory,
    ...(reportVersionNumber === undefined || reportVersionNumber !== typed(reportVersionNumber) ? {} : { reportVersionNumber }), ...(submissionDate === undefined ? {} : { submissionDate }), recommendationSetIdentifier,
    ...(title === undefined ? {} : { titleTextBag: [title] }), ...(summary === undefined ? {} : { summaryTextBag: [summary] }),
    ...(responses.length === 0 ? {} : { responseBag: responses }),
  }
  return { report: held, left: leavesOf(report).filter(leaf => !new Set(leavesOf(held)).has(leaf)) }
}

type Text = { readonly value: string, readonly languageCode: NonNullable<OfficeReport['languageCode']> }

function firstIn(texts: readonly Text[] | undefined, languageCode: string): Text | undefined {
  const found = texts?.find(text => text.languageCode === languageCode && typed(text.value) !== '')
  return found === undefined ? undefined : { value: typed(found.value), languageCode: found.languageCode }
}

function heldResponse(response: Response, languageCode: string): Response {
  const { addressedItemIdentifierBag, responseReference, implementationStatusCategory, originalStatus, progressMeasure, milestoneBag = [], responseTextBag, evidenceDocumentBag = [] } = response
  const { yearlyEvaluation, commentTextBag, confidentialIndicator } = response
  const wording = firstIn(originalStatus?.originalStatusTextBag, languageCode)
  const answer = firstIn(responseTextBag, languageCode)
  const milestones = Object.values(MILESTONE_FIELDS).flatMap(role => milestoneBag.find(({ milestoneCategory }) => milestoneCategory === role) ?? [])
  const [document] = evidenceDocumentBag
  const title = firstIn(document?.titleTextBag, languageCode)
  const remark = commentTextBag?.find(text => text.languageCode === languageCode && typed(text.value) !== '')
  return {
    addressedItemIdentifierBag,
    ...(responseReference === undefined || responseReference.referredReportIdentifier !== undefined ? {} : { responseReference: { referredItemIdentifier: responseReference.referredItemIdentifier } }),
    ...(implementationStatusCategory === undefined || implementationStatusCategory !== typed(implementationStatusCategory) ? {} : { implementationStatusCategory }),
    ...(wording === undefined ? {} : { originalStatus: { originalStatusTextBag: [wording] } }),
    ...(progressMeasure === undefined ? {} : { progressMeasure }),
    ...(milestones.length === 0 ? {} : { milestoneBag: milestones }),
    ...(answer === undefined ? {} : { responseTextBag: [answer] }),
    ...(title === undefined ? {} : { evidenceDocumentBag: [{ titleTextBag: [title], ...(document?.webURI === undefined ? {} : { webURI: document.webURI }) }] }),
    ...(yearlyEvaluation === undefined ? {} : { yearlyEvaluation: { evaluationDate: yearlyEvaluation.evaluationDate, ...(yearlyEvaluation.nextEvaluationDate === undefined ? {} : { nextEvaluationDate: yearlyEvaluation.nextEvaluationDate }) } }),
    ...(confidentialIndicator === undefined ? {} : { confidentialIndicator }),
    ...(remark === undefined ? {} : { commentTextBag: [{ value: typed(remark.value), languageCode: remark.languageCode ?? 'en' }] }),
  }
}

/** A date, or a period as two dates with a slash between. */
export function milestoneText({ startDate, endDate }: Milestone): string {
  return endDate === undefined ? startDate : `${startDate}/${endDate}`
}

/** What stands in the fields of an answer, codes as they are in the model. */
export function fieldsOf(response: Response): ReadonlyMap<AnswerField, string> {
  const [document] = response.evidenceDocumentBag ?? []
  const fields = new Map<AnswerField, string | undefined>([
    ['status', response.implementationStatusCategory], ['wording', response.originalStatus?.originalStatusTextBag[0]?.value], ['answer', response.responseTextBag?.[0]?.value],
    ['progress', response.progressMeasure === undefined ? undefined : plainNumber(response.progressMeasure)],
    ...Object.entries(MILESTONE_FIELDS).map(([field, role]): [AnswerField, string | undefined] => {
      const milestone = response.milestoneBag?.find(({ milestoneCategory }) => milestoneCategory === role)
      return [field as AnswerField, milestone === undefined ? undefined : milestoneText(milestone)]
    }),
    ['evidence-title', document?.titleTextBag[0]?.value], ['evidence-address', document?.webURI], ['evaluation', response.yearlyEvaluation?.evaluationDate],
    ['next-evaluation', response.yearlyEvaluation?.nextEvaluationDate], ['reference', response.responseReference?.referredItemIdentifier], ['remark', response.commentTextBag?.[0]?.value],
    ['confidential', response.confidentialIndicator === undefined ? undefined : String(response.confidentialIndicator)],
  ])
  return new Map([...fields].flatMap(([field, text]) => (text === undefined ? [] : [[field, text] as const])))
}

/** Without an exponent. */
function plainNumber(value: number): string {
  const text = String(value)
  return /e/i.test(text) ? value.toFixed(20).replace(/\.?0+$/, '') : text
}

function leavesOf(value: unknown, path: readonly (string | number)[] = []): string[] {
  if (typeof value !== 'object' || value === null) return [`${pointer(path)} ${String(value)}`]
  return Object.entries(value).flatMap(([step, member]) => leavesOf(member, [...path, step]))
}
