/** The forms in which dates are written, as patterns over a folded text, and what each says. */
import { HALF_WORDS, HIJRI_MONTHS, MONTHS, ORDINALS, QUARTER_WORDS, RANGE_LINKS, RELATIVES, SEASONS, YEAR_CUES } from './date-words.ts'
import type { DateDoubt } from './found.ts'
import { hanNumber } from './item-words.ts'
import { anyWord, lookedUp } from './match.ts'

/** A day, a month or a year; without a day or month where none is said. */
export interface Said {
  readonly year: number
  readonly month?: number
  readonly day?: number
}

/** What a form says. */
export interface FormFound {
  readonly from?: Said
  readonly to?: Said
  readonly doubt?: DateDoubt
  /** The same digits read with day and month exchanged. */
  readonly other?: Said
  /** Marks of the match that are no part of the date, at its start. */
  readonly skip?: number
}

/** A form. The first in the list that matches a place has it. */
export interface DateForm {
  readonly pattern: RegExp
  read(match: RegExpMatchArray, dayFirst: boolean | undefined): FormFound | undefined
}

const months = new Map([...MONTHS].map(([name, month]) => [lookedUp(name), month]))
const MONTH = anyWord([...MONTHS.keys()].filter(name => !/\p{Script=Han}/u.test(name)))
const G = '[ \\u00A0\\n]{0,3}'
const OF = `(?:[.,]?${G}(?:(?:of|de|del|du|d'|в|من) ?)?)`
const DAY = '(\\d{1,2})(?:er|re|e|st|nd|rd|th|º|°|o|-?го|-?е|\\.)?'
const YEAR = '((?:1[89]|2[0-9])\\d\\d)'
const SHORT_OR_LONG = '((?:1[89]|2[0-9])\\d\\d|[\'’]?\\d\\d)'
const ERA = `(?:${G}(?:г\\.?|гг\\.?|года|год|году|годов|года\\.|م)(?![\\p{L}]))?`
const LINK = `${G}(?:[-–—/~]|${anyWord(RANGE_LINKS)})${G}`
const NOT_BEFORE = '(?<![\\p{N}])(?<!\\d[.:/,-])'
const NOT_BEHIND = '(?![\\p{N}])(?![./-]\\d)'
const ORDINAL = anyWord(ORDINALS.flatMap(([, words]) => words))
const HAN_YEAR = '((?:1[89]|20)\\d\\d|[〇零○一二三四五六七八九]{4})[ ]?年度?'
const HAN_PART = '[ ]?(\\d{1,2}|[一二三四五六七八九十]{1,3})[ ]?'

/** All forms, the most telling first. */
export const DATE_FORMS: readonly DateForm[] = [
  // Other calendars first: their numbers would pass for ours.
  other(`(?:令和|平成|昭和|民國|民国|reiwa|heisei)${G}(?:\\d{1,3}|元)${G}(?:年(?:${G}\\d{1,2}月(?:${G}\\d{1,2}日)?)?)?`),
  other(`(?:พ\\.?ศ\\.?${G})\\d{4}|(?<!\\d)2[45]\\d\\d${G}(?:b\\.?e\\.?(?![\\p{L}])|พ)`),
  other(`(?:\\d{1,2}${G})?${anyWord(HIJRI_MONTHS)}${G}\\d{4}(?:${G}(?:ه|ah)(?![\\p{L}]))?`),
  other(`(?<!\\d)1[34]\\d\\d(?:[/-]\\d{1,2}[/-]\\d{1,2})?${G}(?:هـ|ه|هجري\\p{L}{0,2}|a\\.?h\\.?|h\\.)(?![\\p{L}\\p{N}])`),
  other('(?<!\\d)(?:1[34]\\d\\d)[/-]\\d{1,2}[/-]\\d{1,2}(?!\\d)'),
  form(`${HAN_YEAR}(?:${G}第?(?:([一二三四1234])季度?|(上|下)半年|${HAN_PART}月份?(?:${HAN_PART}[日号])?))?(?:${G}(?:至|到|-|–|—)${G}${HAN_YEAR}(?:${HAN_PART}月(?:${HAN_PART}[日号])?)?)?`, hanDate),
  form(`${NOT_BEFORE}${YEAR}-(\\d{2})-(\\d{2})(?:t\\d{2}:\\d{2}(?::\\d{2})?(?:\\.\\d{1,9})?z?)?(?!\\d)`, ([, year, month, day]) => ({ from: said(year, month, day) })),
  form(`${NOT_BEFORE}${YEAR}([/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)`, ([, year, , month, day]) => ({ from: said(year, month, day) })),
  form(`${NOT_BEFORE}(\\d{1,2})([./-])[ ]?(\\d{1,2})\\2[ ]?((?:1[89]|2[0-9])\\d\\d|\\d\\d)${NOT_BEHIND}`, numericDate),
  // Days with the name of the month; a first day may leave its year to the last.
  form(`${NOT_BEFORE}${DAY}(?:${OF}(${MONTH})\\.?(?:${OF}${YEAR}${ERA})?)?${LINK}${DAY}${OF}(${MONTH})\\.?${OF}${YEAR}${ERA}`, ([, firstDay, firstMonth, firstYear, day, month, year]) =>
    ({ from: named(firstYear ?? year, firstMonth ?? month, firstDay), to: named(year, month, day) })),
  form(`(${MONTH})\\.?${OF}?(?:${YEAR})?${ERA}${LINK}(${MONTH})\\.?${OF}${YEAR}${ERA}`, ([, firstMonth, firstYear, month, year]) => ({ from: named(firstYear ?? year, firstMonth), to: named(year, month) })),
  form(`${NOT_BEFORE}${DAY}(?:${OF}|[-/ ]?)(${MONTH})(?:[.,]?${OF}|[-/])${SHORT_OR_LONG}${ERA}(?!\\p{N})`, ([, day, month, year]) => ({ from: named(year, month, day), ...shortYear(year) })),
  form(`(${MONTH})\\.?${G}(\\d{1,2})(?:st|nd|rd|th)?,?${G}${YEAR}(?!\\d)`, ([, month, day, year]) => ({ from: named(year, month, day) })),
  form(`(${MONTH})[.,]?(?:${OF}|[-/])${YEAR}${ERA}(?!\\d)`, ([, month, year]) => ({ from: named(year, month) })),
  form(`(${MONTH})[-/.' ]{1,2}[']?(\\d\\d)(?![\\d,.:])(?! ?%)`, ([, month, year]) => ({ from: named(year, month), doubt: 'two-digit-year' })),
  form(`(?<!\\d)${YEAR}${G}(${MONTH})(?!\\p{L})`, ([, year, month]) => ({ from: named(year, month) })),
  // Quarters and half-years.
  form(`(?<![\\p{L}\\p{N}])(?:([qt])([1-4])|([1-4])[ ]?([qt]))(?:[ /,-]|${OF}){0,2}${YEAR}(?!\\d)`, ([, , after, before, , year]) => quarter(Number(after ?? before), year)),
  form(`(?<!\\d)${YEAR}[ /-]{0,3}(?:q|t|-q)([1-4])(?![\\p{L}\\d])`, ([, year, position]) => quarter(Number(position), year)),
  form(`(${ORDINAL})${G}${anyWord(QUARTER_WORDS)}(?:${OF}(?:${anyWord(['the year', 'l\'année', 'año'])} )?)${YEAR}${ERA}`, ([, position, year]) => quarter(ordinal(position), year)),
  form(`الربع${G}(${anyWord(['الأول', 'الثاني', 'الثالث', 'الرابع', 'الاخير'])})${G}(?:من${G})?(?:عام${G}|سنة${G})?${YEAR}`, ([, position, year]) => quarter(ordinal(position), year)),
  form(`第([一二三四1234])季度?[ ,，]{0,2}${YEAR}`, ([, position, year]) => quarter(hanNumber(position ?? '') ?? Number(position), year)),
  form(`(?<![\\p{L}\\p{N}])([hs])([12])(?:[ /,-]|${OF}){0,2}${YEAR}(?!\\d)`, ([, , position, year]) => half(Number(position), year)),
  form(`(${ORDINAL})${G}${anyWord(HALF_WORDS)}(?:${OF})${YEAR}${ERA}`, ([, position, year]) => half(ordinal(position), year)),
  form(`النصف${G}(${anyWord(['الأول', 'الثاني'])})${G}(?:من${G})?(?:عام${G}|سنة${G})?${YEAR}`, ([, position, year]) => half(ordinal(position), year)),
  form(`${anyWord(SEASONS)}(?:${OF})(?:عام )?${YEAR}${ERA}`, ([, year]) => ({ from: said(year), doubt: 'season' })),
  // Years.
  form(`(?<![\\p{N}\\p{L}.:/-])${YEAR}${G}(?:[-–—]|${anyWord(RANGE_LINKS)})${G}${YEAR}${ERA}(?![\\p{N}-])`, ([, first, last]) => (Number(last) > Number(first) ? { from: said(first), to: said(last) } : undefined)),
  form(`(?<![\\p{N}\\p{L}.:/-])${YEAR}[/–-](\\d\\d)(?![\\p{N}/-])`, ([, year, next]) => monthOrYear(year, next)),
  form(`(?<![\\p{N}.:/-])(0[1-9]|1[0-2])[/.-]${YEAR}(?![\\p{N}/.-])`, ([, month, year]) => ({ from: said(year, month) })),
  form(`(?:${anyWord(YEAR_CUES)}${G}|[(（])${YEAR}${ERA}(?![\\p{N}:/-])(?!\\.\\d)`, match => ({ from: said(match[1]), skip: match[0].length - match[0].slice(match[0].lastIndexOf(match[1] ?? '')).length })),
  form(`(?<![\\p{N}\\p{L}.:/-])${YEAR}${G}(?:г\\.|гг\\.|года|году|год)(?!\\p{L})`, ([, year]) => ({ from: said(year) })),
  form(`${anyWord(RELATIVES)}`, () => ({ doubt: 'relative' })),
]

function form(source: string, read: DateForm['read']): DateForm {
  return { pattern: new RegExp(source, 'gu'), read }
}

function other(source: string): DateForm {
  return form(source, () => ({ doubt: 'other-calendar' }))
}

function said(year: string | undefined, month?: string, day?: string): Said {
  return { year: fullYear(year), ...(month === undefined ? {} : { month: Number(month) }), ...(day === undefined ? {} : { day: Number(day) }) }
}

function named(year: string | undefined, month: string | undefined, day?: string): Said {
  return { year: fullYear(year), month: months.get((month ?? '').replace(/^[وف](?=..)/u, letter => (months.has(month ?? '') ? letter : '')).replace(/[ \n]+/g, ' ')) ?? 0, ...(day === undefined ? {} : { day: Number(day) }) }
}

/** Two digits: up to 69 of this century. */
function fullYear(written: string | undefined): number {
  const digits = (written ?? '').replace(/^['’]/, '')
  return digits.length > 2 ? Number(digits) : Number(digits) + (Number(digits) < 70 ? 2000 : 1900)
}

function shortYear(year: string | undefined): { readonly doubt?: DateDoubt } {
  return (year ?? '').length < 4 ? { doubt: 'two-digit-year' } : {}
}

/** `31/12/2025`, `12/31/2025`, `31.12.25`: with full stops the day stands first everywhere. */
function numericDate([, first = '', mark, second = '', year = '']: RegExpMatchArray, dayFirst: boolean | undefined): FormFound | undefined {
  const [one, two] = [Number(first), Number(second)]
  if (mark === '.' && year.length === 2 && first.length + second.length < 4) return undefined
  const asDayFirst = said(year, second, first)
  const asMonthFirst = said(year, first, second)
  const short = shortYear(year)
  if (one > 12 || mark === '.') return { from: asDayFirst, ...short }
  if (two > 12) return { from: asMonthFirst, ...short }
  if (one === two) return { from: asDayFirst, ...short }
  return dayFirst === false ? { from: asMonthFirst, other: asDayFirst, doubt: 'ambiguous' } : { from: asDayFirst, other: asMonthFirst, doubt: 'ambiguous' }
}

/** `2024/25` is a year of accounts, `2025/03` a month. */
function monthOrYear(year: string | undefined, next: string | undefined): FormFound | undefined {
  if (Number(next) === (Number(year) + 1) % 100) return Number(next) > 12 ? { from: said(year), to: { year: Number(year) + 1 } } : { from: said(year, next), doubt: 'ambiguous' }
  if (Number(next) >= 1 && Number(next) <= 12) return { from: said(year, next) }
  const last = Math.floor(Number(year) / 100) * 100 + Number(next)
  if (last > Number(year) && last - Number(year) < 15) return { from: said(year), to: { year: last }, doubt: 'two-digit-year' }
  return { doubt: 'impossible' }
}

function quarter(position: number, year: string | undefined): FormFound {
  const month = position * 3 - 2
  return { from: { year: Number(year), month }, to: { year: Number(year), month: month + 2 }, doubt: 'quarter' }
}

function half(position: number, year: string | undefined): FormFound {
  const month = position === 1 ? 1 : 7
  return { from: { year: Number(year), month }, to: { year: Number(year), month: month + 5 }, doubt: 'half-year' }
}

const ordinals = new Map(ORDINALS.flatMap(([position, words]) => words.map(word => [lookedUp(word), position] as const)))

function ordinal(written: string | undefined): number {
  return written === lookedUp('الاخير') ? 4 : ordinals.get(written ?? '') ?? 1
}

function hanYear(written: string): number {
  return /^\d/.test(written) ? Number(written) : Number([...written].map(digit => '〇一二三四五六七八九'.indexOf(digit.replace(/[零○]/, '〇'))).join(''))
}

function hanDate([, year = '', quarterly, halfly, month, day, lastYear, lastMonth, lastDay]: RegExpMatchArray): FormFound {
  const part = (written: string): number => hanNumber(written) ?? Number(written)
  const own = hanYear(year)
  if (quarterly !== undefined) return quarter(part(quarterly), String(own))
  if (halfly !== undefined) return half(halfly === '上' ? 1 : 2, String(own))
  const parts = (of: number, m: string | undefined, d: string | undefined): Said => ({ year: of, ...(m === undefined ? {} : { month: part(m) }), ...(d === undefined ? {} : { day: part(d) }) })
  return { from: parts(own, month, day), ...(lastYear === undefined ? {} : { to: parts(hanYear(lastYear), lastMonth, lastDay) }) }
}
