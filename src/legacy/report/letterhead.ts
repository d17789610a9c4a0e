/** What a report says of itself before its answers: office, period, title, summary. */
import { fragmentOf, type Fragment } from '../blocks.ts'
import { excerpt } from '../notice.ts'
import type { LegacyOptions } from '../options.ts'
import type { ReadDocument } from '../readers/read-document.ts'
import { foldWord } from '../recognisers/fold.ts'
import type { Desk } from './desk.ts'
import { roleOf } from './layout/heads.ts'
import { partOf } from './layout/headings.ts'
import type { AdditionalReading, Entry, Layout, Letterhead } from './reading.ts'
import { officeOfCell } from './office-of-cell.ts'
import { officesIn, periodIn, type OfficeFound, type PeriodFound } from './words/index.ts'

/** Lines in which office and period are looked for. */
const MOST_LINES = 500

/** Finds what the report says of itself. */
export function letterheadOf(layout: Layout, document: ReadDocument, desk: Desk, options: LegacyOptions): Letterhead {
  const { front, envelope, closing, entries } = layout
  const comments = front.filter(({ text }) => isSample(text))
  const [sample] = comments
  if (sample !== undefined) desk.note('legacy.sample', sample, { found: excerpt(sample.text) })
  const rest = front.filter(line => !comments.includes(line))
  const title = titleIn(rest)
  const lines = rest.filter(line => line !== title)
  const labelled = lines.flatMap(line => labelledLine(line) ?? [])
  const office = officeOf(options, labelled, [...title === undefined ? [] : [title], ...lines, ...comments, ...envelope].slice(0, MOST_LINES), entries, desk)
  return {
    languageCode: options.languageCode ?? desk.language,
    languageRule: options.languageCode === undefined ? 'language-of-text' : 'option',
    ...(office === undefined ? {} : { office }),
    ...submissionOf(lines, desk),
    period: periodOf(options, [...lines.slice(0, MOST_LINES), ...comments, ...title === undefined ? [] : [title], ...envelope.slice(0, MOST_LINES)], layout, document, desk),
    ...(title === undefined ? {} : { title }),
    summary: [...lines.filter(line => !labelled.some(({ line: other }) => other === line)), ...closing],
    comments,
    additional: labelled,
    sample: sample !== undefined,
  }
}

/** The first line, if it looks like one: not too long, no sentence, no label. */
function titleIn(lines: readonly Fragment[]): Fragment | undefined {
  const [first] = lines
  return first !== undefined && first.text.trim() !== '' && first.text.length <= 240 && labelledLine(first) === undefined && partOf(first.text) === undefined && !/[.。!?,，،;]$/u.test(first.text) ? first : undefined
}

const DRAWN_UP = /\b(?:etabli|fait|soumis|presente|transmis|date d[ue] (?:rapport|soumission|transmission))\b|\b(?:submitted|submission|prepared on|drawn up|report date|date of (?:the )?(?:report|submission))\b|\b(?:presentado|elaborado|fecha (?:del informe|de presentacion|de envio))\b|представлен|дата (?:отчета|подготовки|представления)|составлен|提交日期|报告日期|编制日期|تاريخ (?:التقرير|التقديم|الإعداد|الاعداد)/u

/** The day on which it says it was drawn up or sent, where one line says so of one day. */
function submissionOf(lines: readonly Fragment[], desk: Desk): Pick<Letterhead, 'submission'> {
  for (const line of lines.filter(({ text }) => text.length <= 240 && DRAWN_UP.test(foldWord(text)))) {
    const [day, other] = desk.datesIn(line.text, desk.languageOf(line.text))
    if (day?.value?.length !== 10 || other !== undefined || day.doubt !== undefined) continue
    desk.note('legacy.submission-date-guessed', line, { found: excerpt(line.text), date: day.value })
    return { submission: day.value }
  }
  return {}
}

interface LabelledLine extends AdditionalReading {
  readonly line: Fragment
}

const LABELLED = /^([^:：\n]{2,40}?)\s{0,4}[:：](?!\/\/)\s{0,8}(?=\S)/u

function labelledLine(line: Fragment): LabelledLine | undefined {
  const match = line.text.length > 300 ? null : LABELLED.exec(line.text)
  const name = match?.[1]?.replace(/\s+/gu, ' ').trim() ?? ''
  return match === null || name === '' || !/\p{L}/u.test(name) ? undefined : { name, label: fragmentOf(line, 0, match[0].length), text: fragmentOf(line, match[0].length), line }
}

const SAMPLE = new RegExp([
  'echantillon', 'contenu invente', '\\bfictif', '\\binvente', 'sample\\b.{0,40}\\binvented', 'invented content', '\\bfictitious', '\\bfor (?:testing|test purposes)', 'contenido inventado', '\\bmuestra\\b', '\\bficticio', 'вымышлен', 'образец', '虚构', '样本', 'عين[ةه]', 'محتو[ىي] مختلق', 'وهمي',
].join('|'), 'u')

/** Whether a line says that the document is a sample or invented. */
function isSample(text: string): boolean {
  return text.length <= 300 && SAMPLE.test(foldWord(text))
}

type Office = NonNullable<Letterhead['office']>

/** By the option; else by a label, by the columns of the tables, by a name. */
function officeOf({ officeCode }: LegacyOptions, labelled: readonly LabelledLine[], lines: readonly Fragment[], entries: readonly Entry[], desk: Desk): Office | undefined {
  const found = officeInText(labelled, lines, entries, desk)
  if (officeCode === undefined) {
    if (found === undefined) desk.note('legacy.office-unknown', undefined, {})
    return found
  }
  // A table of many offices holds its row.
  const isAmong = entries.some(({ office }) => office !== undefined && officeOfCell(office.text) === officeCode)
  if (found !== undefined && found.value !== officeCode && !isAmong) desk.note('legacy.office-conflict', found.own, { found: found.value, expected: officeCode })
  return { value: officeCode, rule: 'option' }
}

function officeInText(labelled: readonly LabelledLine[], lines: readonly Fragment[], entries: readonly Entry[], desk: Desk): Office | undefined {
  const inLine = (line: Fragment): OfficeFound | undefined => desk.inLanguages(line.text, language => best(officesIn(line.text.slice(0, 2000), language)))
  const byLabel = labelled.flatMap(({ line }) => inLine(line) ?? []).find(({ by }) => by !== 'name')
  if (byLabel !== undefined) return { value: byLabel.code, rule: 'office-from-wording' }
  const column = officeOfRows(entries)
  if (column !== undefined) return { value: column, rule: 'office-from-wording' }
  for (const line of lines) {
    const found = inLine(line)
    if (found === undefined) continue
    const words = fragmentOf(line, found.start, found.end)
    // "Norway (NO)": a code beside its own name leaves no doubt.
    if (found.by === 'name' || !found.certain) desk.note('legacy.office-by-name', words, { found: excerpt(words.text), office: found.code })
    return { value: found.code, rule: 'office-from-wording' }
  }
  return undefined
}

/** A labelled office before a code before a name. */
function best(found: readonly OfficeFound[]): OfficeFound | undefined {
  return found.find(({ by }) => by === 'label') ?? found.find(({ by }) => by === 'code') ?? found.find(({ certain }) => certain) ?? found[0]
}

/** The office that most rows are about. */
function officeOfRows(entries: readonly Entry[]): string | undefined {
  const counts = new Map<string, number>()
  for (const { office } of entries) {
    const code = office === undefined ? undefined : officeOfCell(office.text)
    if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0]
}

/** By the option; else as stated; else the year of the latest date that has passed, or of today. */
function periodOf({ reportingPeriod }: LegacyOptions, lines: readonly Fragment[], layout: Layout, document: ReadDocument, desk: Desk): Letterhead['period'] {
  const stated = lines.flatMap(line => {
    const found = labelledYear(line, desk) ?? desk.inLanguages(line.text, language => periodIn(line.text.slice(0, 1000), language))
    return found === undefined ? [] : [{ found, line }]
  })
  const { found, line } = stated.find(one => one.found.certain) ?? stated[0] ?? (reportingPeriod === undefined ? yearOfTitle(lines) : {})
  if (reportingPeriod !== undefined) {
    const { startDate: start, endDate } = reportingPeriod
    if (found !== undefined && found.value.slice(0, 4) !== start.slice(0, 4)) desk.note('legacy.period-conflict', line, { found: found.value, expected: start })
    return { start, ...(endDate === undefined ? {} : { end: endDate }), rule: 'option' }
  }
  if (found !== undefined) {
    if (!found.certain) desk.note('legacy.period-guessed', line, { period: found.value, origin: excerpt(line?.text ?? '') })
    return { ...wholeYear(found.value, found.endValue), rule: 'period-from-wording' }
  }
  const latest = latestDate(layout, desk)
  const origin = latest ?? (document.modified !== undefined && document.modified <= desk.today ? document.modified : undefined)
  const year = (origin ?? desk.today).slice(0, 4)
  if (origin === undefined) desk.note('legacy.period-assumed', undefined, { period: year })
  else desk.note('legacy.period-guessed', undefined, { period: year, origin: latest === undefined ? `the date of the file (${origin})` : `the latest date in it (${origin})` })
  return { ...wholeYear(year), rule: origin === undefined ? 'period-assumed' : 'period-from-dates' }
}

/** The only year that a line of the front names, and only one line does: "Answers of the Office to recommendations 1 to 10, 2025". */
function yearOfTitle(lines: readonly Fragment[]): { readonly found?: PeriodFound, readonly line?: Fragment } {
  const named = lines.filter(({ text }) => text.length <= 240).flatMap(line => {
    const years = [...line.text.matchAll(/(?<![\p{L}\p{N}/.-])(?:19|20)[0-9]{2}(?![\p{L}\p{N}/-]|\.[0-9])/gu)]
    const [year] = years
    return year === undefined || new Set(years.map(([digits]) => digits)).size > 1 ? [] : [{ line, found: { value: year[0], certain: false, start: year.index, end: year.index + 4 } }]
  })
  const [only] = named
  return only !== undefined && new Set(named.map(({ found }) => found.value)).size === 1 ? only : {}
}

const PERIOD_LABEL = /^(?:report(?:ing)? )?(?:period|year)$|^period(?:e)?\b|^exercice|^annee (?:de reference|consideree|du rapport|civile)|^periodo\b|^ejercicio|^ano (?:civil|del informe|de referencia)|^calendar year|^(?:year|period) (?:covered|of report|under review)|^календарный год|^год отчета|^отчетн|^период|^报告(?:期|年度|期间)|^(?:فتر[ةه]|الفتر[ةه]|سن[ةه] التقرير)/u

/** A line whose label says that it is about the period, and that names one year or one period. */
function labelledYear(line: Fragment, desk: Desk): PeriodFound | undefined {
  const labelled = labelledLine(line)
  if (labelled === undefined || (roleOf(labelled.name, desk) !== 'period' && !PERIOD_LABEL.test(foldWord(labelled.name)))) return undefined
  const { text } = labelled.text
  const stretch = { certain: true, start: 0, end: line.text.length }
  const [date, other] = desk.datesIn(text, desk.languageOf(line.text))
  if (date?.value !== undefined && date.endValue !== undefined && date.doubt === undefined && other === undefined) return { ...stretch, value: date.value, endValue: date.endValue }
  const [year] = [...text.matchAll(/(?<![\p{N}/.-])(?:19|20)[0-9]{2}(?![\p{N}/.-])/gu)]
  const others = text.match(/[0-9]{1,4}/g)?.length ?? 0
  return year === undefined || others > 1 ? undefined : { ...stretch, value: year[0] }
}

/** A year alone goes from its first to its last day. */
function wholeYear(start: string, end?: string): { readonly start: string, readonly end?: string } {
  if (!/^[0-9]{4}$/.test(start)) return end === undefined ? { start } : { start, end }
  const last = end === undefined ? start : end
  return { start: `${start}-01-01`, end: /^[0-9]{4}$/.test(last) ? `${last}-12-31` : last }
}

/** Dates that are looked at. */
const MOST_DATES = 5000

function latestDate({ entries, front }: Layout, desk: Desk): string | undefined {
  let latest: string | undefined
  const texts = [...front, ...entries.slice(0, MOST_DATES).flatMap(({ fields, paragraphs }) => [...fields.filter(({ role }) => role?.startsWith('date') === true).map(({ text }) => text), ...paragraphs])]
  for (const { text } of texts) {
    for (const { value, doubt } of desk.datesIn(text)) {
      if (value === undefined || value > desk.today || doubt === 'relative' || doubt === 'other-calendar' || doubt === 'far-off') continue
      if (latest === undefined || value > latest) latest = value
    }
  }
  return latest
}
