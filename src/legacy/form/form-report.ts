/**
 * A filled form → `OfficeReport`, without guessing: the ids of the form say what each field is.
 *
 * What does not fit its field is no value but a finding, and kept as unmapped content.
 */
import { itemsOf } from '../../edition/items.ts'
import type { ValidationIssue } from '../../issue/issue.ts'
import type { Path } from '../../issue/place.ts'
import { ST96_VERSION } from '../../model/common.ts'
import type { DateRange, DocumentReference, Milestone, OfficeReport, RecommendationSet, Response, UnmappedContent, YearlyEvaluation } from '../../model/types.ts'
import { MODEL_VERSION } from '../../model/version.ts'
import { flat, fragmentOf, startOf, type Fragment } from '../blocks.ts'
import type { LegacyCode } from '../codes.ts'
import type { LedgerDraft } from '../ledger/draft.ts'
import { excerpt, notice } from '../notice.ts'
import type { LegacyOptions } from '../options.ts'
import type { ReadDocument } from '../readers/read-document.ts'
import { Account } from '../report/account.ts'
import { editionNamed } from '../report/editions.ts'
import { boilerplateOf } from './boilerplate.ts'
import { chosenValue } from './choices.ts'
import { MILESTONE_FIELDS, type AnswerField, type HeadField } from './ids.ts'
import { filledForm, type FilledForm, type FilledRow } from './rows.ts'
import { formWords } from './words.ts'

type Filling<T> = { -readonly [K in keyof T]: T[K] }
type Language = NonNullable<OfficeReport['languageCode']>

const DATE = /^[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?$/

/** Reads a form. */
export function formReport(document: ReadDocument, draft: LedgerDraft, options: LegacyOptions): { readonly value?: OfficeReport, readonly issues: readonly ValidationIssue[] } {
  const form = filledForm(document.fields ?? [])
  const named = form.head.get('edition')?.text.trim()
  const edition = options.edition ?? editionNamed(options.editionIdentifier ?? named)
  const reader = new FormReader(document, draft, edition, options)
  return reader.report(form)
}

class FormReader {
  readonly #document: ReadDocument
  readonly #account: Account
  readonly #edition: RecommendationSet
  readonly #options: LegacyOptions
  readonly #issues: ValidationIssue[] = []
  readonly #unread: Fragment[] = []
  #language = 'en'

  constructor(document: ReadDocument, draft: LedgerDraft, edition: RecommendationSet, options: LegacyOptions) {
    this.#document = document
    this.#account = new Account(draft, document)
    this.#edition = edition
    this.#options = options
  }

  report({ head, rows, unknown }: FilledForm): { readonly value?: OfficeReport, readonly issues: readonly ValidationIssue[] } {
    const office = head.get('office')?.text.trim() ?? ''
    const start = head.get('period-start')
    this.#language = head.get('language')?.text.trim() || this.#document.form?.get('language')?.text || this.#options.languageCode || 'en'
    if (office === '' && this.#options.officeCode === undefined) this.#note('legacy.office-unknown', undefined, {})
    if (start === undefined || !DATE.test(start.text.trim())) this.#note('legacy.form-field-missing', start, { field: formWords(this.#language).head['period-start'] })
    if (this.#issues.length > 0) return { issues: this.#issues }
    if (rows.length === 0) this.#note('legacy.form-ids-lost', undefined, {})
    const value = this.#head(head)
    const responses = rows.flatMap(row => isFilled(row) ? [row] : [])
    if (responses.length > 0) value.responseBag = responses.map((row, at) => this.#response(['responseBag', at], row))
    for (const { text } of unknown) this.#unfit(text)
    const unmapped = this.#unmapped(rows.map(({ items }) => items?.text ?? ''))
    if (unmapped.length > 0) value.unmappedContentBag = unmapped
    return { value, issues: this.#issues }
  }

  #head(head: ReadonlyMap<HeadField, Fragment>): Filling<OfficeReport> {
    const { officeCode, reportingPeriod, reportStatus, editionIdentifier } = this.#options
    const said = (field: HeadField, path: string, option: string | undefined): string | undefined => this.#saidOr(head.get(field), [path], option)
    const report: Filling<OfficeReport> = {
      st96Version: this.#account.derive(['st96Version'], 'fixed', ST96_VERSION),
      ipoVersion: this.#account.derive(['ipoVersion'], 'fixed', MODEL_VERSION),
      languageCode: said('language', 'languageCode', this.#options.languageCode ?? this.#language) as Language,
      officeReportIdentifier: said('identifier', 'officeReportIdentifier', undefined) ?? this.#identifier(head),
      ipOfficeCode: said('office', 'ipOfficeCode', officeCode) as OfficeReport['ipOfficeCode'],
      reportingPeriod: reportingPeriod === undefined ? this.#period(head) : this.#account.derive(['reportingPeriod'], 'option', reportingPeriod),
      reportStatusCategory: this.#standing(head.get('status'), reportStatus),
      recommendationSetIdentifier: said('edition', 'recommendationSetIdentifier', editionIdentifier) ?? this.#account.derive(['recommendationSetIdentifier'], 'option', this.#edition.recommendationSetIdentifier),
    }
    const version = said('version', 'reportVersionNumber', undefined)
    if (version !== undefined) report.reportVersionNumber = version
    const submitted = this.#date(['submissionDate'], head.get('submitted'))
    if (submitted !== undefined) report.submissionDate = submitted
    const [title, summary] = [this.#text(['titleTextBag', 0], head.get('title')), this.#text(['summaryTextBag', 0], head.get('summary'))]
    if (title !== undefined) report.titleTextBag = [title]
    if (summary !== undefined) report.summaryTextBag = [summary]
    return report
  }

  /** A field as it stands, unless an option says otherwise. */
  #saidOr(field: Fragment | undefined, path: Path, option: string | undefined): string | undefined {
    const text = field === undefined ? undefined : fragmentOf(field)
    if (option !== undefined && option !== text?.text) return this.#account.derive(path, 'option', option)
    if (text === undefined || text.text === '') return undefined
    return this.#account.map(path, text) ? text.text : this.#account.derive(path, 'quoted', text.text)
  }

  #identifier(head: ReadonlyMap<HeadField, Fragment>): string {
    const [office, start = ''] = [this.#options.officeCode ?? head.get('office')?.text ?? '', head.get('period-start')?.text]
    return this.#account.derive(['officeReportIdentifier'], 'identifier-from-office-and-period', `${office}-${start}`.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, ''))
  }

  #period(head: ReadonlyMap<HeadField, Fragment>): DateRange {
    const start = this.#date(['reportingPeriod', 'startDate'], head.get('period-start')) ?? ''
    const end = this.#date(['reportingPeriod', 'endDate'], head.get('period-end'))
    return { startDate: start, ...(end === undefined ? {} : { endDate: end }) }
  }

  #standing(field: Fragment | undefined, option: OfficeReport['reportStatusCategory'] | undefined): OfficeReport['reportStatusCategory'] {
    const value = field === undefined || field.text === '' ? undefined : chosenValue('ReportStatusCategory', field.text, this.#language)
    if (option !== undefined || value === undefined || field === undefined) {
      if (field !== undefined && field.text !== '' && value === undefined) this.#unfit(field)
      return this.#account.derive(['reportStatusCategory'], 'option', option ?? 'Draft')
    }
    return this.#coded(['reportStatusCategory'], field, value) as OfficeReport['reportStatusCategory']
  }

  #response(path: Path, { items, fields }: FilledRow): Response {
    const response: Filling<Response> = { addressedItemIdentifierBag: this.#items([...path, 'addressedItemIdentifierBag'], items) }
    const reference = fields.get('reference')
    if (reference !== undefined && itemsOf(this.#edition).has(reference.text)) {
      response.responseReference = { referredItemIdentifier: this.#verbatim([...path, 'responseReference', 'referredItemIdentifier'], reference) }
    } else if (reference !== undefined) this.#unfit(reference)
    const status = fields.get('status')
    if (status !== undefined) response.implementationStatusCategory = this.#status([...path, 'implementationStatusCategory'], status)
    const wording = this.#text([...path, 'originalStatus', 'originalStatusTextBag', 0], fields.get('wording'))
    if (wording !== undefined) response.originalStatus = { originalStatusTextBag: [wording] }
    const progress = this.#progress([...path, 'progressMeasure'], fields.get('progress'))
    if (progress !== undefined) response.progressMeasure = progress
    const milestones = this.#milestones([...path, 'milestoneBag'], fields)
    if (milestones.length > 0) response.milestoneBag = milestones
    const answer = this.#text([...path, 'responseTextBag', 0], fields.get('answer'))
    if (answer !== undefined) response.responseTextBag = [answer]
    const document = this.#evidence([...path, 'evidenceDocumentBag', 0], fields)
    if (document !== undefined) response.evidenceDocumentBag = [document]
    const evaluation = this.#evaluation([...path, 'yearlyEvaluation'], fields)
    if (evaluation !== undefined) response.yearlyEvaluation = evaluation
    const confidential = this.#confidential([...path, 'confidentialIndicator'], fields.get('confidential'))
    if (confidential !== undefined) response.confidentialIndicator = confidential
    const remark = this.#text([...path, 'commentTextBag', 0], fields.get('remark'))
    if (remark !== undefined) response.commentTextBag = [remark]
    return response
  }

  #items(path: Path, field: Fragment | undefined): string[] {
    const keys: string[] = []
    for (const match of (field?.text ?? '').matchAll(/[^\s,;]+/g)) {
      if (field === undefined) continue
      if (!itemsOf(this.#edition).has(match[0])) this.#note('legacy.form-item-unknown', field, { found: match[0], edition: this.#edition.recommendationSetIdentifier })
      keys.push(this.#verbatim([...path, keys.length], fragmentOf(field, match.index, match.index + match[0].length)))
    }
    if (keys.length === 0) this.#note('legacy.form-item-missing', field, {})
    return keys
  }

  #verbatim(path: Path, field: Fragment): string {
    return this.#account.map(path, field) ? field.text : this.#account.derive(path, 'quoted', field.text)
  }

  /** The list of statuses is open: other words are the office's own. */
  #status(path: Path, field: Fragment): string {
    const value = chosenValue('ImplementationStatusCategory', field.text, this.#language)
    if (value !== undefined) return this.#coded(path, field, value)
    this.#note('legacy.form-own-status', field, { found: excerpt(field.text) })
    return this.#verbatim(path, field)
  }

  /** A label that stands for a code. */
  #coded(path: Path, field: Fragment, value: string): string {
    if (field.text === value) return this.#verbatim(path, field)
    this.#spelled(path, field, value, 'code-spelling')
    return value
  }

  /** A field whose value is spelled otherwise in the object. */
  #spelled(path: Path, field: Fragment, text: string, why: 'code-spelling' | 'number-spelling'): void {
    const from = startOf(field)
    this.#account.map(path, { text, pieces: [{ from, to: field.pieces.at(-1)?.to ?? from, text, why }] })
  }

  #progress(path: Path, field: Fragment | undefined): number | undefined {
    if (field === undefined) return undefined
    const value = Number(field.text)
    if (!/^[0-9]{1,15}(?:\.[0-9]{1,15})?$/.test(field.text) || value > 100) return this.#unfit(field)
    if (String(value) === field.text) this.#verbatim(path, field)
    else this.#spelled(path, field, String(value), 'number-spelling')
    return value
  }

  #date(path: Path, field: Fragment | undefined): string | undefined {
    if (field === undefined || field.text.trim() === '') return undefined
    return DATE.test(field.text) ? this.#verbatim(path, field) : this.#unfit(field)
  }

  #milestones(path: Path, fields: ReadonlyMap<AnswerField, Fragment>): Milestone[] {
    const milestones: Milestone[] = []
    for (const [id, role] of Object.entries(MILESTONE_FIELDS)) {
      const field = fields.get(id as AnswerField)
      if (field === undefined) continue
      const [first = '', second, more] = field.text.split('/')
      if (!DATE.test(first) || (second !== undefined && !DATE.test(second)) || more !== undefined) {
        this.#unfit(field)
        continue
      }
      const here = [...path, milestones.length]
      const startDate = this.#verbatim([...here, 'startDate'], fragmentOf(field, 0, first.length))
      if (second !== undefined) this.#account.leaveOut(fragmentOf(field, first.length, first.length + 1), 'field-separator')
      milestones.push({
        milestoneCategory: this.#account.derive([...here, 'milestoneCategory'], 'role-from-wording', role), startDate,
        ...(second === undefined ? {} : { endDate: this.#verbatim([...here, 'endDate'], fragmentOf(field, first.length + 1)) }),
      })
    }
    return milestones
  }

  #evidence(path: Path, fields: ReadonlyMap<AnswerField, Fragment>): DocumentReference | undefined {
    const [title, address] = [fields.get('evidence-title'), fields.get('evidence-address')]
    const webURI = address === undefined ? undefined : this.#verbatim([...path, 'webURI'], address)
    const text = this.#text([...path, 'titleTextBag', 0], title)
    if (text === undefined && webURI === undefined) return undefined
    return { titleTextBag: [text ?? this.#titleOf(path, webURI ?? '')], ...(webURI === undefined ? {} : { webURI }) }
  }

  #titleOf(path: Path, webURI: string): { value: string, languageCode: Language } {
    const at = [...path, 'titleTextBag', 0]
    return { value: this.#account.derive([...at, 'value'], 'title-from-address', webURI), languageCode: this.#account.derive([...at, 'languageCode'], 'language-of-document', this.#language as Language) }
  }

  #evaluation(path: Path, fields: ReadonlyMap<AnswerField, Fragment>): YearlyEvaluation | undefined {
    const [date, next] = [fields.get('evaluation'), fields.get('next-evaluation')]
    if (date === undefined || !DATE.test(date.text)) {
      for (const field of [date, next]) if (field !== undefined) this.#unfit(field)
      return undefined
    }
    const nextDate = this.#date([...path, 'nextEvaluationDate'], next)
    return { evaluationDate: this.#verbatim([...path, 'evaluationDate'], date), ...(nextDate === undefined ? {} : { nextEvaluationDate: nextDate }) }
  }

  #confidential(path: Path, field: Fragment | undefined): boolean | undefined {
    if (field === undefined) return undefined
    const { yes, no } = formWords(this.#language)
    const value = field.text === yes ? true : field.text === no ? false : undefined
    if (value === undefined) {
      // What may be meant to be kept back must not be published by mistake.
      this.#note('legacy.form-confidential-unclear', field, { found: excerpt(field.text) })
      this.#unread.push(field)
      return this.#account.derive(path, 'indicator-from-wording', true)
    }
    this.#coded(path, field, String(value))
    return value
  }

  #text(path: Path, field: Fragment | undefined): { value: string, languageCode: Language } | undefined {
    if (field === undefined || field.text.trim() === '') return undefined
    return { value: this.#account.text([...path, 'value'], [fragmentOf(field)]), languageCode: this.#account.derive([...path, 'languageCode'], 'language-of-document', this.#language as Language) }
  }

  /** What does not fit its field. */
  #unfit(field: Fragment): undefined {
    this.#note('legacy.form-value-unfit', field, { found: excerpt(field.text) })
    this.#unread.push(field)
  }

  /** Unfit values, and what was written outside of the fields. The words of the form itself are left out. */
  #unmapped(rows: readonly string[]): UnmappedContent[] {
    const printed = boilerplateOf(this.#edition, this.#language, rows)
    const unmapped: UnmappedContent[] = []
    for (const block of flat(this.#document.body)) {
      if (printed.has(block.text)) this.#account.leaveOut(block, 'item-text')
    }
    const keep = (text: Fragment): void => {
      const path = ['unmappedContentBag', unmapped.length]
      unmapped.push({
        unmappedPlaceText: this.#account.derive([...path, 'unmappedPlaceText'], 'place-in-source', this.#document.source.wordsAt(startOf(text))),
        unmappedSourceText: this.#account.text([...path, 'unmappedSourceText'], [text]),
      })
    }
    for (const field of this.#unread) if (this.#account.isFree(field)) keep(field)
    for (const text of this.#account.rest(flat(this.#document.body))) {
      this.#note('legacy.text-unplaced', text, { found: excerpt(text.text) })
      keep(text)
    }
    return unmapped
  }

  #note(code: LegacyCode, at: Fragment | undefined, values: Readonly<Record<string, string>>): void {
    this.#issues.push(notice(code, values, at === undefined || at.pieces.length === 0 ? undefined : this.#document.source.placeAt(startOf(at))))
  }
}

/** A row with nothing but its items was not answered. */
function isFilled({ fields }: FilledRow): boolean {
  return fields.size > 0
}
