/** Dates of an answer: from a cell of their own, or within a text. */
import type { Fragment } from '../../blocks.ts'
import type { Desk } from '../desk.ts'
import type { Field } from '../reading.ts'
import { isEmptyAnswer, type DateFound } from '../words/index.ts'
import { keep, noteOn, type Parts } from './parts.ts'
import { partOf, spelled } from './spelled.ts'

type Role = NonNullable<DateFound['role']>

const ROLE_OF_COLUMN: Readonly<Record<string, Role>> = {
  'date-adopted': 'Adopted', 'date-started': 'Started', 'date-planned': 'Planned', 'date-completed': 'Completed', 'date-evaluated': 'Evaluated',
}
/** Role of a date that is not said: only where the status leaves no choice. */
const ROLE_OF_STATUS: Readonly<Record<string, Role>> = { Implemented: 'Completed', Planned: 'Planned', 'In progress': 'Planned', 'Partially implemented': 'Planned' }

/** Statuses of what cannot have been completed: the date in the column of completion is the one that is aimed at. */
const UNDONE: ReadonlySet<string> = new Set(['Planned', 'In progress', 'Partially implemented', 'Not implemented'])

/** Takes the date of a field. Call it when the status is known. */
export function takeDate(parts: Parts, field: Field, desk: Desk): void {
  const { text, role } = field
  if (isEmptyAnswer(text.text)) {
    parts.leftOut.push({ fragment: text, why: 'empty-answer' })
    return
  }
  const found = desk.inLanguages(text.text, language => nonEmpty(desk.datesIn(text.text, language)))
  const [date] = found ?? []
  if (date === undefined || date.value === undefined) {
    noteOn(desk, date?.doubt === 'impossible' ? 'legacy.day-impossible' : date === undefined ? 'legacy.date-unread' : 'legacy.date-doubtful', parts, text, { value: 'none', doubt: date?.doubt ?? '' })
    keep(parts, field)
    return
  }
  const single = found?.length === 1 && covers(date, text.text)
  for (const one of found ?? []) noteDoubt(parts, partOf(text, one), one, desk)
  if (role === 'date-next-evaluation') {
    takeNext(parts, field, date.value, single)
    return
  }
  const own = single ? spelled(text, date.value, 'date-spelling') : undefined
  const taken = (found ?? []).filter(one => takeRole(parts, text, one, ROLE_OF_COLUMN[role ?? ''], own, desk))
  if (own === undefined || taken.length === 0) keep(parts, field)
}

const nonEmpty = <T>(list: readonly T[]): readonly T[] | undefined => (list.length === 0 ? undefined : list)

/** Whether a cell holds the date and nothing else that says something. */
function covers({ start, end }: DateFound, text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(0, start) + text.slice(end))
}

function takeNext(parts: Parts, field: Field, value: string, single: boolean): void {
  const own = single ? spelled(field.text, value, 'date-spelling') : undefined
  const { evaluation } = parts
  if (evaluation === undefined || evaluation.next !== undefined) {
    keep(parts, field)
    return
  }
  parts.evaluation = { ...evaluation, next: { value, ...(own === undefined ? {} : { own }) } }
  if (own === undefined) keep(parts, field)
}

/** Gives a date its place by its role; `false` where it has none. */
function takeRole(parts: Parts, text: Fragment, { value, endValue, role: said }: DateFound, ofColumn: Role | undefined, own: Fragment | undefined, desk: Desk): boolean {
  if (value === undefined) return false
  const known = ofColumn === 'Completed' && UNDONE.has(parts.status?.category ?? '') ? undefined : ofColumn ?? said ?? roleInTexts(parts, value, desk)
  const role = known ?? guessedRole(parts, value, desk)
  if (role === undefined) {
    noteOn(desk, 'legacy.date-role-unknown', parts, text)
    return false
  }
  if (known === undefined) noteOn(desk, 'legacy.date-role-guessed', parts, text, { role, confidence: '0.7' })
  place(parts, role, value, endValue, own, text, desk)
  return true
}

/** "Adopted on 3 May 2024" beside a cell with that date tells what it stands for. */
function roleInTexts({ texts, comments }: Parts, value: string, desk: Desk): Role | undefined {
  if (value.length < 7) return undefined
  const roles = new Set([...texts, ...comments].flatMap(({ text }) => desk.datesIn(text, desk.languageOf(text)).flatMap(one => (one.value === value && one.role !== undefined ? [one.role] : []))))
  const [role] = roles
  return roles.size === 1 ? role : undefined
}

/** What is in effect was completed, what is not was not; a day to come cannot be the one of completion. */
function guessedRole({ status }: Parts, value: string, desk: Desk): Role | undefined {
  const role = ROLE_OF_STATUS[status?.category ?? '']
  return role === 'Planned' && status?.category === 'Partially implemented' && value <= desk.today ? undefined : role
}

function place(parts: Parts, role: Role, value: string, endValue: string | undefined, own: Fragment | undefined, text: Fragment, desk: Desk): void {
  const said = { value, ...(own === undefined ? {} : { own }) }
  if ((role === 'Completed' || role === 'Adopted' || role === 'Started') && value > desk.today) noteOn(desk, 'legacy.date-after-import', parts, text, { found: value, role })
  if (role === 'Evaluated' && parts.evaluation === undefined) parts.evaluation = { date: said }
  else parts.milestones.push({ category: role, start: said, ...(endValue === undefined || endValue < value ? {} : { end: endValue }) })
}

/** "The ICT strategy 2024–2028 was adopted": what the strategy covers, no day on which something was done. */
const SPAN_OF_A_NAME = /^(?:19|20)\d\d\s{0,3}[-–—/]\s{0,3}(?:(?:19|20)\d\d|\d\d)$/u

/** Takes the dates of running text whose role is said, and which are the answer's own. The others stay in the text alone. */
export function takeDatesIn(parts: Parts, text: Fragment, desk: Desk, isOwn: (date: DateFound) => boolean = () => true): void {
  for (const date of desk.datesIn(text.text, desk.languageOf(text.text)).filter(isOwn)) {
    const words = partOf(text, date)
    if (date.doubt === 'impossible') noteOn(desk, 'legacy.day-impossible', parts, words)
    if (date.value === undefined || date.role === undefined || date.doubt === 'far-off' || SPAN_OF_A_NAME.test(words.text)) continue
    noteDoubt(parts, words, date, desk)
    const again = parts.milestones.some(({ category, start }) => category === date.role && start.value === date.value)
    if (!again) place(parts, date.role, date.value, date.endValue, undefined, words, desk)
  }
}

function noteDoubt(parts: Parts, words: Fragment, { doubt, value = '', alternative = '' }: DateFound, desk: Desk): void {
  if (doubt === undefined || value === '') return
  if (doubt === 'ambiguous') noteOn(desk, 'legacy.date-ambiguous', parts, words, { value, alternative, confidence: '0.6' })
  else noteOn(desk, 'legacy.date-doubtful', parts, words, { value, doubt, confidence: '0.7' })
}
