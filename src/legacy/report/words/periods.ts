/** The period that a report is about, by its title and its labelled lines. */
import { datesIn } from './dates.ts'
import type { Language, PeriodFound } from './found.ts'
import { anyWord, look } from './match.ts'

const LABELS = [
  'reporting period', 'period', 'period covered', 'period of report', 'reporting year', 'year', 'year of report', 'fiscal year', 'fy', 'report for the year', 'report for', 'covering', 'year reported', 'calendar year', 'year covered', 'année civile', 'período considerado', 'período examinado', 'período de referencia', 'año civil', 'календарный год', '报告年', 'for the period', 'report on the year', 'for the year',
  'période', 'période considérée', 'période couverte', 'période de référence', 'année', 'exercice', 'année considérée', 'pour la période', 'pour l’année', 'au titre de l’année', 'rapport pour', 'année de référence', 'rapport pour l’année', 'au titre de', 'rapport d’activité',
  'período', 'periodo', 'período abarcado', 'período considerado', 'periodo considerado', 'periodo del informe', 'año', 'ejercicio', 'año del informe', 'correspondiente a', 'correspondiente al año', 'informe de', 'informe correspondiente a', 'para el período', 'para el año', 'período que abarca',
  'период', 'отчетный период', 'год', 'отчетный год', 'отчет за', 'за период', 'за', '报告期', 'период отчета', '报告期间', '年度', '报告年度', '期间', 'الفترة', 'فترة التقرير', 'السنة', 'سنة التقرير', 'تقرير عام', 'تقرير سنة', 'عن الفترة', 'لعام', 'لسنة', 'الفترة المشمولة بالتقرير', 'berichtszeitraum', 'período coberto',
]
const TITLES = [
  'annual technical report', 'annual report', 'report', 'progress report', 'status report', 'rapport', 'rapport annuel', 'rapport technique annuel', 'informe', 'informe anual', 'informe técnico anual', 'отчет', 'годовой отчет', 'годовой технический отчет', '报告', '年度报告', 'تقرير', 'التقرير', 'التقرير السنوي', 'التقرير التقني السنوي', 'bericht', 'jahresbericht', 'relatório', 'réponse', 'réponses', 'answers', 'reply', 'response', 'respuesta', 'respuestas', 'ответ', 'ответы', 'atr', 'survey', 'questionnaire', 'enquête', 'encuesta',
]
const LABELLED = new RegExp(`(?<![\\p{L}])${anyWord(LABELS)}(?:[ \\u00A0]{0,3}\\([^)\\n]{0,40}\\))?[ \\u00A0]{0,3}[:：=–—-]?[ \\u00A0]{0,9}(?=[\\p{L}’' ]{0,12}[ ]?[\\d〇二一])`, 'gu')
const TITLED = new RegExp(`${anyWord(TITLES)}(?:[ ](?:\\([^)\\n]{0,40}\\)|[\\p{L}/’'-]{1,20}(?![\\p{L}/’'-]))){0,12}[ \\u00A0]{0,3}[:,(–—-]?[ \\u00A0]{0,3}((?:19|20)\\d\\d)(?:[–—/-]((?:19|20)?\\d\\d))?(?![\\p{N}./-])`, 'gu')
const HAN_TITLED = /((?:19|20)\d\d|[〇零二一三四五六七八九]{4})年(?:度)?[\p{Script=Han}]{0,16}报告/u
const YEAR_OF_ACCOUNTS = /(?<!\p{L})(?:fy|exercice|ejercicio)[ \u00A0]{0,2}((?:19|20)\d\d)(?:[/–-]((?:19|20)?\d\d))?(?!\d)/u

/** In a title "for 2025" says what the report is about. */
const TITLE_WORD = new RegExp(anyWord(TITLES), 'u')
const LONGEST_TITLE = 240
const isYear = (value: string): boolean => /^[0-9]{4}$/.test(value)

/** The period that a title or a labelled line gives: certain behind a label, likely in a title. Running text about years gives none. */
export function periodIn(text: string, language?: Language): PeriodFound | undefined {
  const shown = text.length > 1000 ? text.slice(0, 1000) : text
  const folded = look(shown)
  for (const match of folded.text.matchAll(LABELLED)) {
    const from = folded.originOf(match.index + match[0].length)
    const line = /^[^\n]{0,90}/u.exec(shown.slice(from))?.[0] ?? ''
    const [date] = datesIn(line, language)
    const bare = date === undefined || date.start > 14 ? datesIn(/^[\s:]{0,9}((?:19|20)\d\d)(?![\d./-])/.exec(line)?.[1] ?? '', language)[0] : date
    if (bare?.value === undefined || (bare.doubt !== undefined && bare.doubt !== 'quarter' && bare.doubt !== 'half-year' && bare.doubt !== 'two-digit-year')) continue
    const isLabel = /[:：=]/.test(match[0])
    // Behind a bare "for" or "year" in running text only a whole year or a period says what a report is about.
    if (!isLabel && bare.endValue === undefined && bare.value.length > 4) continue
    const own = bare === date ? date : { ...bare, start: line.indexOf(bare.value), end: line.indexOf(bare.value) + 4 }
    return { start: from + own.start, end: from + own.end, value: bare.value, ...(bare.endValue === undefined ? {} : { endValue: bare.endValue }), certain: isLabel || (isYear(bare.value) && YEAR_OF_ACCOUNTS.test(match[0] + bare.value)) || (shown.length <= LONGEST_TITLE && isYear(bare.value) && TITLE_WORD.test(folded.text.slice(0, match.index + match[0].length))) }
  }
  return ofAccounts(folded.text, folded.originOf) ?? ofTitle(folded.text, folded.originOf)
}

function ofAccounts(folded: string, originOf: (index: number) => number): PeriodFound | undefined {
  const match = YEAR_OF_ACCOUNTS.exec(folded)
  return match === null ? undefined : yearsOf(match, originOf, true)
}

function ofTitle(folded: string, originOf: (index: number) => number): PeriodFound | undefined {
  const [match] = [...folded.matchAll(TITLED)]
  if (match !== undefined) return yearsOf(match, originOf, false)
  const han = HAN_TITLED.exec(folded)
  const [date] = han === null ? [] : datesIn(han[0])
  return han === null || date?.value === undefined ? undefined : { start: originOf(han.index), end: originOf(han.index + 4), value: date.value.slice(0, 4), certain: true }
}

function yearsOf(match: RegExpMatchArray, originOf: (index: number) => number, certain: boolean): PeriodFound {
  const [, year = '', last] = match
  const start = (match.index ?? 0) + match[0].indexOf(year)
  const endValue = last === undefined ? undefined : last.length === 4 ? last : `${year.slice(0, 2)}${last}`
  const isPeriod = endValue !== undefined && endValue > year
  return { start: originOf(start), end: originOf((match.index ?? 0) + match[0].length), value: year, ...(isPeriod ? { endValue } : {}), certain }
}
