/** Dates and periods in a text. */
import { DATE_FORMS, type FormFound, type Said } from './date-forms.ts'
import { ROLE_WORDS } from './date-words.ts'
import type { DateFound, Language } from './found.ts'
import { look, stretchOf, wordPattern } from './match.ts'

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
  const placed = placedDates(shown, context.dayFirst ?? (language === undefined ? undefined : language !== 'en'))
  return placed.map(({ start, end, found }, index) => {
    const before = shown.slice(Math.max(placed[index - 1]?.end ?? 0, start - 90), start)
    const behind = shown.slice(end, Math.min(placed[index + 1]?.start ?? shown.length, end + 50))
    return { ...stretchOf(folded, start, end), ...valuesOf(found, context), ...roleOf(before, behind) }
  })
}

function placedDates(shown: string, dayFirst: boolean | undefined): readonly Placed[] {
  const whole = /^[\s(]{0,9}((?:19|20)\d\d)[\s).]{0,9}$/.exec(shown)
  if (whole !== null) {
    const start = shown.indexOf(whole[1] ?? '')
    return [{ start, end: start + 4, found: { from: { year: Number(whole[1]) } } }]
  }
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

/** The role by the nearest word before the date in the same sentence, else by the nearest behind it in the same clause. */
function roleOf(before: string, behind: string): { readonly role?: NonNullable<DateFound['role']> } {
  const sentence = before.slice(Math.max(...['. ', '; ', '。', '；', '\n\n'].map(mark => before.lastIndexOf(mark))) + 1)
  const clause = /^[^.;,。；，()（）\n]{0,50}/u.exec(behind)?.[0] ?? ''
  const roles = Object.entries(ROLE_WORDS) as readonly (readonly [NonNullable<DateFound['role']>, readonly string[]])[]
  const near = roles.flatMap(([role, words]) => [...sentence.matchAll(wordPattern(`role ${role}`, () => words))].map(match => ({ role, at: match.index, end: match.index + match[0].length })))
    .sort((one, other) => one.end - other.end)
  const last = near.at(-1)
  // "Planned to be completed by June": a plan that is told before the verb is still a plan, and so is "adopted by" none.
  const planned = last?.role === 'Completed' && near.some(({ role, at }) => role === 'Planned' && at < last.at)
  if (last !== undefined) return { role: planned ? 'Planned' : weak(sentence, last) && near.length > 1 ? near.at(-2)?.role ?? last.role : last.role }
  const after = roles.flatMap(([role, words]) => [...clause.matchAll(wordPattern(`role ${role}`, () => words))].map(match => ({ role, at: match.index }))).sort((one, other) => one.at - other.at)
  const [first] = after
  return first === undefined ? {} : { role: first.role }
}

/** "принята к", "wurde … на": prepositions of one letter say less than a verb before them. */
function weak(sentence: string, { at, end }: { readonly at: number, readonly end: number }): boolean {
  return end - at === 1 && !/[\p{Script=Han}]/u.test(sentence.slice(at, end))
}
