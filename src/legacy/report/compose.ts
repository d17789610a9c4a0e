/** Composes the report, and notes in the ledger where each leaf has its value from. */
import type { Path } from '../../issue/place.ts'
import { LANGUAGES } from '../../model/language-codes.ts'
import { ST96_VERSION } from '../../model/common.ts'
import { MODEL_VERSION } from '../../model/version.ts'
import type { AdditionalData, DateRange, DocumentReference, ExtendedISOLanguageCode, Milestone, MultilingualText, OfficeReport, OrderedText, OriginalStatus, Response, UnmappedContent, YearlyEvaluation } from '../../model/types.ts'
import { startOf, type Fragment } from '../blocks.ts'
import { excerpt } from '../notice.ts'
import type { LegacyOptions } from '../options.ts'
import type { Account } from './account.ts'
import type { Desk } from './desk.ts'
import { identifierFor } from './identifier.ts'
import { oneLine } from './layout/heads.ts'
import type { AdditionalReading, AnswerReading, EvidenceReading, Letterhead, MilestoneReading, Said } from './reading.ts'

/** Members of a report or a response, in the order of the model; the readonly types are filled member by member. */
type Filling<T> = { -readonly [K in keyof T]: T[K] }

/** What is to be composed. */
export interface Composition {
  readonly letterhead: Letterhead & { readonly office: NonNullable<Letterhead['office']> }
  readonly answers: readonly AnswerReading[]
  /** Rows that are kept as unmapped, each as a whole. */
  readonly kept: readonly (readonly Fragment[])[]
  /** All text of the document, what stands in one row together: what is left over is kept as unmapped. */
  readonly all: readonly (readonly Fragment[])[]
}

/** Composes one report. */
export class Composer {
  readonly #account: Account
  readonly #desk: Desk
  readonly #options: LegacyOptions
  readonly #language: string

  constructor(account: Account, desk: Desk, options: LegacyOptions, language: string) {
    this.#account = account
    this.#desk = desk
    this.#options = options
    this.#language = language
  }

  report({ letterhead, answers, kept, all }: Composition): OfficeReport {
    const { office, period, languageRule, languageCode, sample } = letterhead
    const derive = this.#account.derive.bind(this.#account)
    const report: Filling<OfficeReport> = {
      st96Version: derive(['st96Version'], 'fixed', ST96_VERSION),
      ipoVersion: derive(['ipoVersion'], 'fixed', MODEL_VERSION),
      languageCode: derive(['languageCode'], languageRule, languageCode as ExtendedISOLanguageCode),
      officeReportIdentifier: derive(['officeReportIdentifier'], 'identifier-from-office-and-period', identifierFor(office.value, period.start, period.end)),
      ipOfficeCode: derive(['ipOfficeCode'], office.rule, office.value as OfficeReport['ipOfficeCode']),
      reportingPeriod: derive(['reportingPeriod'], period.rule, { startDate: period.start, ...(period.end === undefined ? {} : { endDate: period.end }) } satisfies DateRange),
      reportStatusCategory: derive(['reportStatusCategory'], 'option', this.#options.reportStatus ?? 'Draft'),
      recommendationSetIdentifier: derive(['recommendationSetIdentifier'], 'option', this.#desk.edition.recommendationSetIdentifier),
    }
    const standing = this.#options.documentStatusText ?? (sample ? 'test' : undefined)
    if (standing !== undefined) report.documentStatusText = derive(['documentStatusText'], this.#options.documentStatusText === undefined ? 'indicator-from-wording' : 'option', standing)
    if (letterhead.submission !== undefined) report.submissionDate = derive(['submissionDate'], 'date-from-wording', letterhead.submission)
    this.#head(report, letterhead)
    if (answers.length > 0) report.responseBag = answers.map((answer, at) => this.#response(['responseBag', at], answer))
    const additional = this.#additional(['additionalDataBag'], letterhead.additional)
    const comments = this.#remarks(['commentTextBag'], letterhead.comments)
    if (comments.length > 0) report.commentTextBag = comments
    if (additional.length > 0) report.additionalDataBag = additional
    const rows = kept.map(row => row.filter(cell => this.#account.isFree(cell))).filter(row => row.length > 0)
    const unmapped = rows.map((row, at) => {
      // What was wrong with the row has been said.
      if (!row.some(cell => this.#desk.hasNoted(cell))) this.#noteUnplaced(row)
      return this.#unmapped(row, at)
    })
    for (const line of all) {
      const left = [...this.#account.rest(line)]
      if (left.length > 0) this.#noteUnplaced(left)
      for (const fragment of left) unmapped.push(this.#unmapped([fragment], unmapped.length))
    }
    if (unmapped.length > 0) report.unmappedContentBag = unmapped
    return report
  }

  #head(report: Filling<OfficeReport>, { title, summary }: Letterhead): void {
    const titles = this.#texts(['titleTextBag'], title === undefined ? [] : [title])
    if (titles.length > 0) report.titleTextBag = titles
    const summaries = this.#texts(['summaryTextBag'], summary)
    if (summaries.length > 0) report.summaryTextBag = summaries
  }

  #response(path: Path, answer: AnswerReading): Response {
    const { items, labels, status, texts, progress, milestones, evidence, reference, evaluation, comments, additional, leftOut, confidential } = answer
    for (const label of labels) this.#account.leaveOut(label, 'item-label')
    const response: Filling<Response> = {
      addressedItemIdentifierBag: this.#account.derive([...path, 'addressedItemIdentifierBag'], 'item-from-label', [...items]),
    }
    // A status that goes with the reference would be a second answer.
    if (reference !== undefined && status?.category === undefined) {
      response.responseReference = this.#account.derive([...path, 'responseReference'], 'reference-from-wording', { referredItemIdentifier: reference })
    }
    if (status?.category !== undefined) response.implementationStatusCategory = this.#account.derive([...path, 'implementationStatusCategory'], 'status-from-wording', status.category)
    // Texts go first: the words of a status may be a part of them.
    const bag = this.#texts([...path, 'responseTextBag'], texts)
    if (status !== undefined) response.originalStatus = this.#originalStatus([...path, 'originalStatus'], status)
    if (progress !== undefined) response.progressMeasure = this.#said([...path, 'progressMeasure'], progress, 'number-from-wording')
    if (milestones.length > 0) response.milestoneBag = milestones.map((one, at) => this.#milestone([...path, 'milestoneBag', at], one))
    if (bag.length > 0) response.responseTextBag = bag
    if (evidence.length > 0) response.evidenceDocumentBag = evidence.map((one, at) => this.#document([...path, 'evidenceDocumentBag', at], one))
    if (evaluation !== undefined) response.yearlyEvaluation = this.#evaluation([...path, 'yearlyEvaluation'], evaluation)
    if (confidential !== undefined) response.confidentialIndicator = this.#account.derive([...path, 'confidentialIndicator'], 'indicator-from-wording', confidential)
    const remarks = this.#remarks([...path, 'commentTextBag'], comments)
    if (remarks.length > 0) response.commentTextBag = remarks
    const values = this.#additional([...path, 'additionalDataBag'], additional)
    if (values.length > 0) response.additionalDataBag = values
    for (const { fragment, why } of leftOut) this.#account.leaveOut(fragment, why)
    return response
  }

  #originalStatus(path: Path, { words }: NonNullable<AnswerReading['status']>): OriginalStatus {
    const at = [...path, 'originalStatusTextBag', 0]
    const value = this.#account.text([...at, 'value'], words)
    const text = { value, languageCode: this.#languageCode(at, value) }
    return { originalStatusTextBag: [text], statusVocabularyCategory: this.#account.derive([...path, 'statusVocabularyCategory'], 'vocabulary-of-wording', 'Office wording') }
  }

  #milestone(path: Path, { category, start, end }: MilestoneReading): Milestone {
    return {
      milestoneCategory: this.#account.derive([...path, 'milestoneCategory'], 'role-from-wording', category),
      startDate: this.#said([...path, 'startDate'], start, 'date-from-wording'),
      ...(end === undefined ? {} : { endDate: this.#account.derive([...path, 'endDate'], 'date-from-wording', end) }),
    }
  }

  #evaluation(path: Path, { date, next }: NonNullable<AnswerReading['evaluation']>): YearlyEvaluation {
    return {
      evaluationDate: this.#said([...path, 'evaluationDate'], date, 'date-from-wording'),
      ...(next === undefined ? {} : { nextEvaluationDate: this.#said([...path, 'nextEvaluationDate'], next, 'date-from-wording') }),
    }
  }

  #document(path: Path, { title, uri }: EvidenceReading): DocumentReference {
    const webURI = this.#said([...path, 'webURI'], uri, 'address-from-wording')
    const at = [...path, 'titleTextBag', 0]
    const isSpoken = title !== undefined && (this.#account.isFree(title) || this.#account.isQuotable(title.text))
    const value = !isSpoken ? this.#account.derive([...at, 'value'], 'title-from-address', webURI) : this.#account.text([...at, 'value'], [title])
    return { titleTextBag: [{ value, languageCode: this.#account.derive([...at, 'languageCode'], 'language-of-document', this.#language as ExtendedISOLanguageCode) }], webURI }
  }

  /** A value whose characters are its own, or that is derived from words mapped elsewhere. */
  #said<T extends string | number>(path: Path, { value, own }: Said<T>, rule: 'number-from-wording' | 'date-from-wording' | 'address-from-wording'): T {
    return own !== undefined && this.#account.map(path, own) ? value : this.#account.derive(path, rule, value)
  }

  /** Texts, one for each language: those of one language are joined. */
  #texts(path: Path, fragments: readonly Fragment[]): MultilingualText[] {
    return [...this.#byLanguage(fragments)].map(([language, parts], at) => ({
      value: this.#account.text([...path, at, 'value'], parts), languageCode: this.#derivedLanguage([...path, at], language),
    }))
  }

  #remarks(path: Path, fragments: readonly Fragment[]): OrderedText[] {
    return this.#texts(path, fragments.filter(fragment => this.#account.isFree(fragment)))
  }

  #byLanguage(fragments: readonly Fragment[]): Map<string, Fragment[]> {
    const languages = new Map<string, Fragment[]>()
    for (const fragment of fragments.filter(({ text }) => text.trim() !== '')) {
      const language = this.#languageFor(fragment.text)
      if (language !== this.#language) this.#desk.note('legacy.text-in-other-language', fragment, { found: excerpt(fragment.text), language })
      const before = languages.get(language)
      if (before === undefined) languages.set(language, [fragment])
      else before.push(fragment)
    }
    return languages
  }

  #languageFor(text: string): string {
    const found = this.#desk.languageOf(text)
    return Object.hasOwn(LANGUAGES, found) ? found : this.#language
  }

  #languageCode(path: Path, text: string): ExtendedISOLanguageCode {
    return this.#derivedLanguage(path, this.#languageFor(text))
  }

  #derivedLanguage(path: Path, language: string): ExtendedISOLanguageCode {
    return this.#account.derive([...path, 'languageCode'], language === this.#language ? 'language-of-document' : 'language-of-text', language as ExtendedISOLanguageCode)
  }

  #additional(path: Path, readings: readonly AdditionalReading[]): AdditionalData[] {
    for (const { label } of readings) if (label !== undefined) this.#account.leaveOut(label, 'column-header')
    return readings.filter(({ text }) => this.#account.isFree(text)).map(({ name, text }, at) => ({
      additionalDataName: this.#account.derive([...path, at, 'additionalDataName'], 'name-from-header', oneLine(name)),
      additionalDataText: this.#account.text([...path, at, 'additionalDataText'], [text]),
    }))
  }

  #noteUnplaced(fragments: readonly Fragment[]): void {
    this.#desk.note('legacy.text-unplaced', fragments[0], { found: excerpt(fragments.map(fragment => fragment.text).join(' ')) })
  }

  #unmapped(fragments: readonly Fragment[], at: number): UnmappedContent {
    const path = ['unmappedContentBag', at]
    const [first] = fragments
    return {
      unmappedPlaceText: this.#account.derive([...path, 'unmappedPlaceText'], 'place-in-source', this.#desk.source.wordsAt(first === undefined ? 0 : startOf(first))),
      unmappedSourceText: this.#account.text([...path, 'unmappedSourceText'], fragments, '\t'),
    }
  }
}
