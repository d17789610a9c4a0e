/** The status that a cell or a labelled line gives. */
import { statusFor, statusWordings, type StatusWord } from '../../../codelist/index.ts'
import { normalForm } from '../../../codelist/normal-form.ts'
import type { Language, StatusFound, Stretch } from './found.ts'
import { lookedUp } from './match.ts'
import { numberOfCell } from './numbers.ts'
import { isEmptyAnswer } from './pointers.ts'
import { statusesIn } from './status-sentences.ts'

const LONGEST = 600

const TICKS: ReadonlyMap<string, StatusWord> = new Map([
  ...['✓', '✔', '☑', '✅', '🗸', '√'].map(mark => [mark, 'Implemented'] as const),
  ...['✗', '✘', '❌', '✖'].map(mark => [mark, 'Not implemented'] as const),
  // A crossed box or an "x" is a tick in most forms.
  ...['☒', 'x', 'X', '×'].map(mark => [mark, 'Implemented'] as const),
  ...['🟢', '🟩'].map(mark => [mark, 'Implemented'] as const),
  ...['🟡', '🟠', '🟨', '🟧'].map(mark => [mark, 'Partially implemented'] as const),
  ...['🔴', '🟥'].map(mark => [mark, 'Not implemented'] as const),
])

/** Traffic lights in words, and answers that stand in no vocabulary. */
const SINGLE_WORDS: ReadonlyMap<string, StatusWord> = new Map((
  [
    ['Implemented', ['green', 'vert', 'verde', 'зеленый', '绿', '绿色', '绿灯', 'أخضر', 'totale', 'total', 'complète', 'yes', 'oui', 'да', '是的', 'ok', 'fait', 'true', 'erledigt', 'umgesetzt', 'ja', 'sim', 'implementada', 'attained', 'full', 'live']],
    ['Partially implemented', ['amber', 'yellow', 'orange', 'jaune', 'amarillo', 'ámbar', 'желтый', '黄', '黄色', '黄灯', 'أصفر', 'partielle', 'parcial', 'teilweise']],
    ['Not implemented', ['red', 'rouge', 'rojo', 'красный', '红', '红色', '红灯', 'أحمر', 'false', 'nein', 'não', 'nulle', '没有', '没', '未', 'pas encore', 'not yet', 'not so far', 'todavía no', 'aún no', 'ainda não', 'noch nicht', 'пока нет', 'еще нет', 'ليس بعد', '还没有', '还没', '尚无', 'not', 'aún no', 'non encore', 'aún nada']],
    // In a cell the office speaks of the item, not of itself.
    ['Not applicable', ['no aplica', 'no aplican']],
  ] as const
).flatMap(([status, words]) => words.map(word => [normalForm(word), status] as const)))

/** A box that is ticked, and what stands behind it up to the next box. */
const CHECKED = /[☑☒✅][ \t\u00A0]{0,9}([^☐☑☒✅□\n]{1,80})/gu

/**
 * The status that a whole text gives.
 *
 * Certain only where the words are those of a table, or a plain sentence. `undefined` where they are not understood or give several.
 */
export function statusOfCell(text: string, language?: Language): StatusFound | undefined {
  const at = trimmedStretch(text)
  const wording = text.slice(at.start, at.end)
  if (wording === '' || wording.length > LONGEST) return undefined
  return byTable(wording, at, language) ?? byTick(wording, at, language) ?? bySingleWord(wording, at) ?? bySentenceOrSlip(text, wording, at, language)
}

/** Without quotation marks, bullets and the full stop. */
function trimmedStretch(text: string): Stretch {
  const start = /^[\s"'«“„‹•·*–—\u00A0-]{0,30}/u.exec(text)?.[0].length ?? 0
  let end = text.length
  while (end > start && /[\s"'»”“›.;,!\u00A0]/u.test(text[end - 1] ?? '')) end--
  const signs = end <= start ? text.trim() : ''
  return signs === '' ? { start, end: Math.max(start, end) } : { start: text.indexOf(signs), end: text.indexOf(signs) + signs.length }
}

function byTable(wording: string, at: Stretch, language: Language | undefined): StatusFound | undefined {
  if (isEmptyAnswer(wording)) return { ...at, status: 'No information', certain: false, doubt: 'no-answer' }
  const own = language === undefined ? undefined : statusFor(wording, { language })
  const mapped = own ?? statusFor(wording)
  if (mapped === undefined) return undefined
  const certain = mapped.certain && (own !== undefined || language === undefined || statusFor(wording, { language: 'en' })?.certain === true || mapped.vocabulary === 'Own list')
  return { ...at, status: mapped.status, certain, vocabulary: mapped.vocabulary, ...(certain ? {} : { doubt: mapped.note === undefined ? 'other-language' : 'judgement' }) }
}

function byTick(wording: string, at: Stretch, language: Language | undefined): StatusFound | undefined {
  const mark = TICKS.get(wording.replace(/\uFE0F/g, ''))
  if (mark !== undefined) return { ...at, status: mark, certain: false, doubt: 'tick' }
  const checked = [...wording.matchAll(CHECKED)]
  const chosen = checked[0]?.[1]
  if (checked.length !== 1 || chosen === undefined || chosen.length >= wording.length) return undefined
  const said = /[☐☑☒✅□]/u.test(chosen) ? undefined : statusOfCell(chosen, language)
  return said === undefined ? undefined : { ...said, ...at, certain: false, doubt: 'tick' }
}

function bySingleWord(wording: string, at: Stretch): StatusFound | undefined {
  const status = SINGLE_WORDS.get(normalForm(wording))
  if (status !== undefined) return { ...at, status, certain: false, doubt: 'answer' }
  const number = numberOfCell(wording)
  if (number === undefined || !number.percent || number.ambiguous || number.value < 0 || number.value > 100) return undefined
  const done: StatusWord = number.value === 100 ? 'Implemented' : number.value === 0 ? 'Not implemented' : 'Partially implemented'
  return { ...at, status: done, certain: false, doubt: 'percentage' }
}

/** A slip of the pen comes before a sentence that a person has to look at anyway. */
function bySentenceOrSlip(text: string, wording: string, at: Stretch, language: Language | undefined): StatusFound | undefined {
  const sentence = bySentence(text, at, language)
  return sentence?.certain === true ? sentence : bySlip(wording, at) ?? sentence
}

let slips: ReadonlyMap<string, StatusWord | 'several'> | undefined

/** "partielement", "implmented": one letter too many or too few, or doubled wrongly. Words of Chinese and Arabic are too short for it. */
function bySlip(wording: string, at: Stretch): StatusFound | undefined {
  const form = normalForm(wording)
  if (form.length < 8 || form.length > 60 || /[?؟？\p{Script=Han}\p{Script=Arabic}]/u.test(form)) return undefined
  slips ??= formsWithout()
  const keys = [form, ...dropped(form)]
  const statuses = new Set(keys.flatMap(key => slips?.get(key) ?? []))
  const [status] = statuses
  return statuses.size === 1 && status !== undefined && status !== 'several' ? { ...at, status, certain: false, doubt: 'spelling' } : undefined
}

/** Every wording, and every one without one of its letters. */
function formsWithout(): ReadonlyMap<string, StatusWord | 'several'> {
  const map = new Map<string, StatusWord | 'several'>()
  for (const { wording, status } of statusWordings()) {
    const form = normalForm(wording)
    if (form.length < 8) continue
    for (const key of [form, ...dropped(form)]) map.set(key, map.has(key) && map.get(key) !== status ? 'several' : status)
  }
  return map
}

function dropped(form: string): readonly string[] {
  return [...form].map((_, index) => form.slice(0, index) + form.slice(index + 1))
}

function bySentence(text: string, at: Stretch, language: Language | undefined): StatusFound | undefined {
  const found = statusesIn(text, language)
  const [first] = found
  if (first === undefined) return ofRate(text, at)
  if (found.some(({ status }) => status !== first.status)) {
    // "Not yet implemented; the start is planned for 2025" is no contradiction; any other is for a person.
    const isLater = first.status === 'Not implemented' && found.every(({ status }) => status === first.status || status === 'Planned')
    return isLater ? { ...first, ...at, certain: false, doubt: 'several' } : undefined
  }
  const doubtful = found.find(({ certain }) => !certain)
  return { ...(doubtful ?? first), ...at, certain: doubtful === undefined }
}

/** "Environ 92 % …", "à 80 %": a share of what is asked. */
function ofRate(text: string, at: Stretch): StatusFound | undefined {
  const match = /^(?:[^\d%]{0,20})(\d{1,3})(?:[.,]\d{1,3})?[ \u00A0]{0,2}%\D{0,60}$/u.exec(lookedUp(text).trim())
  const value = Number(match?.[1])
  return match !== null && value > 0 && value < 100 ? { ...at, status: 'Partially implemented', certain: false, doubt: 'percentage' } : undefined
}
