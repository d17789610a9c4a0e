/** What a form shows: the report as a whole, and a row for each answer, given or to be given. The same for every format. */
import { label, listNamed } from '../codelist/index.ts'
import { asks, itemsOf, shortLabelOf, type EditionItem } from '../edition/items.ts'
import { ANSWER_FIELDS, HEAD_FIELDS, type AnswerField, type HeadField } from '../legacy/form/ids.ts'
import type { OfficeReport, RecommendationSet, Response } from '../model/types.ts'
import { fieldsOf, heldByForm } from './held.ts'
import { formWords, type FormWords } from '../legacy/form/words.ts'

/** A field with its stable id, in the language of the form. */
export interface FormField {
  readonly id: HeadField | AnswerField
  readonly label: string
  readonly value: string
  /** What can be chosen; the first ones of an open list. */
  readonly choices?: readonly string[]
}

export interface FormRow {
  /** Keys of the items, with spaces between: `8 9`. */
  readonly items: string
  /** What is asked, in words. */
  readonly asked: string
  readonly fields: readonly FormField[]
}

export interface FormLayout {
  readonly languageCode: string
  readonly rightToLeft: boolean
  readonly edition: string
  readonly words: FormWords
  readonly head: readonly FormField[]
  readonly rows: readonly FormRow[]
}

/** Lays out what a form holds of a report, and an empty row for each item of the edition that the office has not answered. */
export function formLayout(given: OfficeReport, edition: RecommendationSet): FormLayout {
  const { report } = heldByForm(given)
  const { languageCode = 'en', responseBag = [] } = report
  const words = formWords(languageCode)
  const items = itemsOf(edition)
  const answered = new Set(responseBag.flatMap(({ addressedItemIdentifierBag }) => addressedItemIdentifierBag))
  const open = [...items.values()].filter(item => asks(item, report.ipOfficeCode) && !answered.has(item.key))
  return {
    languageCode, rightToLeft: languageCode === 'ar', edition: report.recommendationSetIdentifier, words,
    head: headOf(report, words),
    rows: [...responseBag.map(response => rowOf(response, items, words, languageCode)), ...open.map(item => emptyRow(item, words, languageCode))],
  }
}

function headOf(report: OfficeReport, words: FormWords): readonly FormField[] {
  const { languageCode = 'en' } = report
  const values: Readonly<Record<HeadField, string | undefined>> = {
    identifier: report.officeReportIdentifier, office: report.ipOfficeCode, 'period-start': report.reportingPeriod.startDate, 'period-end': report.reportingPeriod.endDate,
    language: languageCode, edition: report.recommendationSetIdentifier, status: labelled('ReportStatusCategory', report.reportStatusCategory, languageCode),
    version: report.reportVersionNumber, submitted: report.submissionDate, title: report.titleTextBag?.[0]?.value, summary: report.summaryTextBag?.[0]?.value,
  }
  return HEAD_FIELDS.map(id => ({ id, label: words.head[id], value: values[id] ?? '', ...(id === 'status' ? { choices: choicesOf('ReportStatusCategory', languageCode) } : {}) }))
}

function rowOf(response: Response, items: ReadonlyMap<string, EditionItem>, words: FormWords, languageCode: string): FormRow {
  const keys = response.addressedItemIdentifierBag
  return { items: keys.join(' '), asked: keys.map(key => askedBy(items.get(key), languageCode)).filter(text => text !== '').join('\n'), fields: answerFields(fieldsOf(response), words, languageCode) }
}

function emptyRow(item: EditionItem, words: FormWords, languageCode: string): FormRow {
  return { items: item.key, asked: askedBy(item, languageCode), fields: answerFields(new Map(), words, languageCode) }
}

/** The official text where the edition holds it in the language, else a short label of ours. */
function askedBy(item: EditionItem | undefined, languageCode: string): string {
  if (item === undefined) return ''
  const official = item.texts.filter(text => text.languageCode === languageCode).map(({ value }) => value)
  return official.length > 0 ? official.join(' ') : shortLabelOf(item, languageCode)?.value ?? ''
}

function answerFields(values: ReadonlyMap<AnswerField, string>, words: FormWords, languageCode: string): readonly FormField[] {
  return ANSWER_FIELDS.map((id): FormField => {
    const value = values.get(id) ?? ''
    if (id === 'status') return { id, label: words.answer[id], value: value === '' ? '' : labelled('ImplementationStatusCategory', value, languageCode), choices: choicesOf('ImplementationStatusCategory', languageCode) }
    if (id === 'confidential') return { id, label: words.answer[id], value: value === '' ? '' : value === 'true' ? words.yes : words.no, choices: [words.yes, words.no] }
    return { id, label: words.answer[id], value }
  })
}

const labelled = (list: string, value: string, languageCode: string): string => label(list, value, languageCode)

function choicesOf(list: string, languageCode: string): readonly string[] {
  return (listNamed(list)?.values ?? []).map(({ value }) => labelled(list, value, languageCode))
}
