/** The status of an answer, from a cell or a labelled line. */
import type { Fragment } from '../../blocks.ts'
import { excerpt } from '../../notice.ts'
import type { Desk } from '../desk.ts'
import { isEmptyAnswer, numberOfCell, referencesIn, statusOfCell, type StatusFound } from '../words/index.ts'
import { keep, noteOn, type Parts } from './parts.ts'
import type { Field, StatusReading } from '../reading.ts'

/** Words behind which a longer text is looked at as a text. */
const LONGEST_STATUS = 300

/** Takes the words of a field as the status. */
export function takeStatus(parts: Parts, field: Field, desk: Desk): void {
  const { text } = field
  if (text.text.length > LONGEST_STATUS) {
    keep(parts, field)
    noteOn(desk, 'legacy.status-unread', parts, text)
    return
  }
  const found = desk.inLanguages(text.text, language => statusOfCell(text.text, language))
  const read = found === undefined ? withoutCategory(parts, text, desk) : withCategory(parts, text, found, desk)
  parts.status = parts.status === undefined ? read : joinedStatus(parts, parts.status, read, desk)
}

/** A mark under the name of a status. Crosses that say "no" are none. */
const TICK = /^\s*[xX×✓✔√☑☒✅●•■]\s*$/u

/** Whether a field is a tick in a column that is named after a status. */
export function isTick({ header, text, role }: Field): boolean {
  return TICK.test(text.text) && (role === undefined || role === 'status' || role.startsWith('date')) && statusOfCell(header) !== undefined
}

/** Takes a tick as the status that stands above it. */
export function takeTick(parts: Parts, { header, text }: Field, desk: Desk): void {
  const found = statusOfCell(header)
  if (found === undefined) return
  noteOn(desk, 'legacy.status-doubtful', parts, text, { found: excerpt(`${header}: ${text.text}`), status: found.status, doubt: 'tick', confidence: '0.7' })
  const read: StatusReading = { words: [text], category: found.status }
  parts.status = parts.status === undefined ? read : joinedStatus(parts, parts.status, read, desk)
}

function withCategory(parts: Parts, words: Fragment, found: StatusFound, desk: Desk): StatusReading {
  if (isEmptyAnswer(words.text)) noteOn(desk, 'legacy.answer-empty', parts, words)
  else if (!found.certain) noteOn(desk, 'legacy.status-doubtful', parts, words, { status: found.status, doubt: found.doubt ?? 'the words may mean something else', confidence: '0.5' })
  return { words: [words], category: found.status }
}

function withoutCategory(parts: Parts, words: Fragment, desk: Desk): StatusReading {
  if (isEmptyAnswer(words.text)) {
    noteOn(desk, 'legacy.answer-empty', parts, words)
    return { words: [words], category: 'No information' }
  }
  const reference = desk.inLanguages(words.text, language => referencesIn(words.text, desk.known, language)[0])
  if (reference?.kind === 'other-item' && reference.items[0] !== undefined) parts.reference = reference.items[0]
  else if (reference?.kind === 'earlier-report') noteOn(desk, 'legacy.answer-from-earlier-report', parts, words)
  else noteOn(desk, 'legacy.status-unread', parts, words)
  return { words: [words] }
}

/** Two wordings of a status: one status where they agree. The words of the second are added to those of the first. */
export function joinedStatus(parts: Pick<Parts, 'items'>, one: StatusReading, other: StatusReading, desk: Desk): StatusReading {
  const [first, second] = [one.words[0], other.words[0]]
  const { words } = one
  words.push(...other.words)
  const category = one.category ?? other.category
  if (one.category !== undefined && other.category !== undefined && one.category !== other.category && first !== undefined && second !== undefined) {
    noteOn(desk, 'legacy.status-contradictory', parts, second, { statuses: `"${one.category}" (${excerpt(first.text)}), "${other.category}" (${excerpt(second.text)})` })
    return { words, contradictory: true }
  }
  if (one.contradictory === true || other.contradictory === true) return { words, contradictory: true }
  return { words, ...(category === undefined ? {} : { category }) }
}

/** Whether status and progress go together. */
export function checkProgress(parts: Parts, desk: Desk): void {
  const { status, progress } = parts
  if (status?.category === undefined || progress === undefined) return
  const { value } = progress
  const { category } = status
  const against = category === 'Implemented' ? value < 100 : BEFORE_ANY_EFFECT.has(category) ? value > 0 : category !== 'No information' && value >= 100
  if (against) noteOn(desk, 'legacy.progress-against-status', parts, progress.verbatim.text, { found: String(value), status: category })
}

const BEFORE_ANY_EFFECT: ReadonlySet<string> = new Set(['Not implemented', 'Planned', 'Considered and not pursued', 'Not applicable'])

/** Takes a field as the progress, if it is a percentage. */
export function takeProgress(parts: Parts, field: Field, desk: Desk, spell: (text: Fragment, value: string) => Fragment | undefined): void {
  const { text } = field
  if (isEmptyAnswer(text.text)) {
    parts.leftOut.push({ fragment: text, why: 'empty-answer' })
    return
  }
  const found = numberOfCell(text.text)
  if (found === undefined) {
    noteOn(desk, 'legacy.number-unread', parts, text)
    keep(parts, field)
    return
  }
  const share = found.value > 0 && found.value < 1 && !found.percent
  const plausible = found.value >= 0 && found.value <= 100 && String(found.value).replace(/[^0-9]/g, '').length <= 15
  if (!plausible || share || parts.progress !== undefined) {
    if (plausible && !share) noteOn(desk, 'legacy.number-doubtful', parts, text, { value: String(found.value) })
    else noteOn(desk, share ? 'legacy.number-unread' : 'legacy.number-implausible', parts, text, { value: String(found.value) })
    keep(parts, field)
    return
  }
  if (found.estimate || found.ambiguous) noteOn(desk, 'legacy.number-doubtful', parts, text, { value: String(found.value) })
  const own = found.estimate ? undefined : spell(text, String(found.value))
  const verbatim = { name: field.header === '' ? 'progress' : field.header, text }
  parts.progress = { value: found.value, verbatim, ...(own === undefined ? {} : { own }) }
  if (own === undefined) parts.additional.push(verbatim)
}
