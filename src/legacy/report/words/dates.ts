/** Dates and periods in a text. */
import { DATE_FORMS, type FormFound, type Said } from './date-forms.ts'
import { PLAN_WORDS, ROLE_WORDS } from './date-words.ts'
import type { DateFound, Language } from './found.ts'
import { anyWord, look, stretchOf, wordPattern } from './match.ts'

/** What is known of how the text writes dates. */
export interface DateContext {
  /** Whether the day stands before the month in `03/04/2026`. */
  readonly dayFirst?: boolean
  /** Day of the import, `YYYY-MM-DD`: dates more than thirty years from it are far off. */
  readonly today?: string
}

interface Placed {
  readonly start: number
  readonly end: number
  readonly found: FormFound
}

const FAR = 30

/** What holds digits like those of dates and is none: addresses, names of standards, numbers of items, versions, phone numbers. */
const NO_DATES = new RegExp([
  '(?:https?://|www\\.)[^\\s]{1,2000}', '[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}.-]{3,80}',
  '(?<!\\p{L})(?:iso|iec|din|rfc|st|iso/iec)[ \\u00A0./-]{1,2}[\\d./-]{1,12}(?::\\d{4})?(?:/[a-z0-9]{1,4})?', '(?<![\\p{L}])v(?:er(?:sion)?)?[. ]{0,2}\\d+(?:\\.\\d+){1,4}',
  '\\+\\d{1,3}(?:[ ().-]{1,3}\\d{1,4}){2,6}', '(?:cws|scit|pct|wipo|cdip)(?:/[\\p{L}\\d.]{1,12}){1,5}', '(?<=[/_])\\d{4}(?=[/_])',
].join('|'), 'gu')

/**
 * The dates and periods in a text, in order, none inside another.
 *
 * A year alone is a date only behind a word such as "in" or "since", in brackets, or where it is the whole text.
 */
export function datesIn(text: string, language?: Language, context: DateContext = {}): readonly DateFound[] {
  const folded = look(text)
  const shown = folded.text.replace(NO_DATES, match => '\u0000'.repeat(match.length))
  const placed = placedDates(shown, context.dayFirst ?? (language === undefined ? undefined : language !== 'en')).map(one => ({ ...one, named: isOfName(one, shown) }))
  return placed.map(({ start, end, found, named }, index) => {
    // The years in the name of a plan do not part other dates from their words.
    const last = placed.slice(0, index).findLast(one => !one.named)
    const before = shown.slice(Math.max(last?.end ?? 0, start - 90), start)
    const behind = shown.slice(end, Math.min(placed[index + 1]?.start ?? shown.length, end + 50))
    return { ...stretchOf(folded, start, end), ...valuesOf(found, context), ...(named ? {} : roleOf(before, behind)) }
  })
}

const PLAN = new RegExp(`${anyWord(PLAN_WORDS)}(?:[ \\u00A0]{1,3}[\\p{L}’'-]{1,20}){0,4}[ \\u00A0]{0,3}[(«"“]?$`, 'u')
const PLAN_BEHIND = new RegExp(`^[ \\u00A0年]{0,3}[\\p{Script=Han}]{0,8}(?:战略|规划|计划|方案)`, 'u')

/** "ICT Strategy 2025–2029": years that are a part of a name. */
function isOfName({ start, end, found: { from, to } }: Placed, shown: string): boolean {
  if (from === undefined || to === undefined || from.month !== undefined || to.month !== undefined) return false
  return PLAN.test(shown.slice(Math.max(0, start - 90), start)) || PLAN_BEHIND.test(shown.slice(end, end + 16))
}

function placedDates(shown: string, dayFirst: boolean | undefined): readonly Placed[] {
  const whole = /^[\s(]{0,9}((?:19|20)\d\d)[\s).]{0,9}$/.exec(shown)
  if (whole !== null) {
    const start = shown.indexOf(whole[1] ?? '')
    return [{ start, end: start + 4, found: { from: { year: Number(whole[1]) } } }]
  }
  // What most cells of dates hold: no other form could find anything else in it.
  const iso = /^((?:19|20)\d\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.exec(shown)
  if (iso !== null) return [{ start: 0, end: shown.length, found: { from: { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) } } }]
  const taken = new Uint8Array(shown.length + 1)
  const placed: Placed[] = []
  for (const { pattern, read } of DATE_FORMS) {
    for (const match of shown.matchAll(pattern)) {
      const found = read(match, dayFirst)
      if (found === undefined) continue
      const start = match.index + (found.skip ?? leading(match[0]))
      const end = match.index + match[0].trimEnd().length
      if (taken.subarray(start, end).includes(1)) continue
      taken.fill(1, start, end)
      placed.push({ start, end, found })
    }
  }
  return placed.sort((one, other) => one.start - other.start)
}

const leading = (match: string): number => match.length - match.trimStart().length

function valuesOf({ from, to, doubt, other }: FormFound, { today }: DateContext): Partial<DateFound> {
  if (from === undefined) return doubt === undefined ? {} : { doubt }
  const value = written(from)
  const endValue = to === undefined ? undefined : written(to)
  if (value === undefined || (to !== undefined && endValue === undefined)) return from.year >= 2400 ? { doubt: 'other-calendar' } : { doubt: 'impossible' }
  if (endValue !== undefined && endValue < value) return { doubt: 'impossible' }
  if (from.year >= 2400) return { doubt: 'other-calendar' }
  const now = Number((today ?? '2026').slice(0, 4))
  const why = doubt ?? (Math.abs(from.year - now) > FAR || (to !== undefined && Math.abs(to.year - now) > FAR) ? 'far-off' : undefined)
  const alternative = other === undefined ? undefined : written(other)
  return { value, ...(endValue === undefined ? {} : { endValue }), ...(why === undefined ? {} : { doubt: why }), ...(alternative === undefined ? {} : { alternative }) }
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `undefined` where there is no such day. */
function written({ year, month, day }: Said): string | undefined {
  const two = (number: number): string => String(number).padStart(2, '0')
  if (month === undefined) return String(year)
  if (month < 1 || month > 12) return undefined
  if (day === undefined) return `${year}-${two(month)}`
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return day < 1 || day > last ? undefined : `${year}-${two(month)}-${two(day)}`
}

const SENTENCE_MARKS: readonly string[] = ['. ', '; ', '。', '；', '\n\n']

/** Prepositions that make a deadline of the date right behind them, and say who did it where something else follows: "evaluated by experts in March". */
const DEADLINE = /^(?:by|before|until|avant)$/u
const PART_OF_YEAR = /^[\s(]{0,3}(?:(?:the|end|beginning|start|middle|mid|early|late|close|first|second|third|fourth|last|quarter|half|day|of|year|in|la|le|fin|debut|début|du|de|mois|l['’]annee|l['’]année)[\s-]{1,3}){0,6}$/u

/** The role by the nearest word before the date in the same sentence, else by the nearest behind it in the same clause. */
function roleOf(before: string, behind: string): { readonly role?: NonNullable<DateFound['role']> } {
  // In Chinese the verb stands behind the date, and what stands before a comma is about another one.
  const marks = /\p{Script=Han}/u.test(before.slice(-3) + behind.slice(0, 3)) ? [...SENTENCE_MARKS, '，', ','] : SENTENCE_MARKS
  const sentence = before.slice(Math.max(...marks.map(mark => before.lastIndexOf(mark))) + 1)
  const clause = /^[^.;,。；，()（）\n]{0,50}/u.exec(behind)?.[0] ?? ''
  const roles = Object.entries(ROLE_WORDS) as readonly (readonly [NonNullable<DateFound['role']>, readonly string[]])[]
  const near = roles.flatMap(([role, words]) => [...sentence.matchAll(wordPattern(`role ${role}`, () => words))].map(match => ({ role, at: match.index, end: match.index + match[0].length })))
    .filter(({ at, end }) => !DEADLINE.test(sentence.slice(at, end)) || PART_OF_YEAR.test(sentence.slice(end)))
    .sort((one, other) => one.end - other.end)
  const last = near.at(-1)
  // "Planned to be completed by June": a plan that is told before the verb is still a plan, and so is "adopted by" none.
  const planned = (last?.role === 'Completed' || last?.role === 'Started') && near.some(({ role, at }) => role === 'Planned' && at < last.at)
  if (last !== undefined) return { role: planned ? 'Planned' : weak(sentence, last) && near.length > 1 ? near.at(-2)?.role ?? last.role : last.role }
  const after = roles.flatMap(([role, words]) => [...clause.matchAll(wordPattern(`role ${role}`, () => words))].map(match => ({ role, at: match.index }))).sort((one, other) => one.at - other.at)
  const [first] = after
  return first === undefined ? {} : { role: first.role }
}

/** "принята к", "wurde … на": prepositions of one letter say less than a verb before them. */
function weak(sentence: string, { at, end }: { readonly at: number, readonly end: number }): boolean {
  return end - at === 1 && !/[\p{Script=Han}]/u.test(sentence.slice(at, end))
}
