/** What can only be seen when all answers are known: what is missing, out of order, or counted otherwise. */
import { asks } from '../../edition/items.ts'
import type { Fragment } from '../blocks.ts'
import { excerpt } from '../notice.ts'
import type { Desk } from './desk.ts'
import type { AnswerReading } from './reading.ts'
import { sentencesOf } from './sentences.ts'
import { statusesIn } from './words/index.ts'

const MOST_MISSING = 2

/** Notes recommendations without an answer, and actions beside others that have one. */
export function noteMissing(answers: readonly AnswerReading[], desk: Desk, officeCode: string, partial: boolean): void {
  const answered = new Set(answers.flatMap(({ items }) => items))
  const missing: string[] = []
  for (const [key, item] of desk.items) {
    if (item.level !== 'recommendation' || answered.has(key)) continue
    const within = [...desk.items.values()].filter(one => one.recommendation === key && one.key !== key)
    const said = within.filter(one => answered.has(one.key))
    if (said.length === 0) {
      if (!partial && [item, ...within].some(one => asks(one, officeCode))) missing.push(key)
      continue
    }
    const open = within.filter(one => !answered.has(one.key) && !answered.has(one.above ?? '') && !one.below.some(below => answered.has(below)) && !(one.level === 'sub-item' && !siblingsAnswered(one.above, answered, desk)))
    if (open.length > 0) desk.note('legacy.actions-unanswered', undefined, { number: key, items: open.map(one => one.key).join(', ') })
  }
  // Several are one finding.
  if (missing.length > MOST_MISSING) desk.note('legacy.recommendation-unanswered', undefined, { number: missing.join(', ') })
  else for (const number of missing) desk.note('legacy.recommendation-unanswered', undefined, { number })
}

/** Sub-items of an action that nobody spoke of are named by their action. */
function siblingsAnswered(above: string | undefined, answered: ReadonlySet<string>, desk: Desk): boolean {
  return (desk.items.get(above ?? '')?.below ?? []).some(key => answered.has(key))
}

/** Notes the first answer that stands before one of a smaller number. */
export function noteOrder(answers: readonly AnswerReading[], desk: Desk): void {
  const order = new Map([...desk.items.keys()].map((key, index) => [key.replace(/\..*$/, ''), index]))
  let before: { readonly key: string, readonly at: number } | undefined
  for (const { items: [item], labels } of answers) {
    const key = item?.replace(/\..*$/, '')
    const at = order.get(key ?? '')
    if (key === undefined || at === undefined) continue
    if (before !== undefined && at < before.at) desk.note('legacy.item-order', labels[0], { found: key, before: before.key })
    before = { key, at }
  }
}

const NUMBERS: readonly (readonly string[])[] = [
  ['one', 'une', 'un', 'una', 'uno', 'одна', 'одну', '一', 'واحدة'], ['two', 'deux', 'dos', 'две', '二', '两', 'توصيتان', 'توصيتين'], ['three', 'trois', 'tres', 'три', '三', 'ثلاث'],
  ['four', 'quatre', 'cuatro', 'четыре', '四', 'أربع'], ['five', 'cinq', 'cinco', 'пять', '五', 'خمس'], ['six', 'seis', 'шесть', '六', 'ست'], ['seven', 'sept', 'siete', 'семь', '七', 'سبع'],
  ['eight', 'huit', 'ocho', 'восемь', '八', 'ثماني'], ['nine', 'neuf', 'nueve', 'девять', '九', 'تسع'], ['ten', 'dix', 'diez', 'десять', '十', 'عشر'],
]
const COUNTED = /recommand|recommend|recomend|рекоменд|建议|توصي/iu

/** Holds totals that the closing part states against the answers. */
export function noteTotals(closing: readonly Fragment[], answers: readonly AnswerReading[], desk: Desk): void {
  for (const text of closing) {
    for (const { start, end } of sentencesOf(text.text)) {
      const sentence = text.text.slice(start, end)
      const stated = COUNTED.test(sentence) && sentence.length <= 400 ? firstNumber(sentence, desk.edition.recommendationBag.length) : undefined
      const [said] = stated === undefined ? [] : statusesIn(sentence, desk.languageOf(sentence), { known: desk.known })
      if (stated === undefined || said === undefined || said.status === 'No information') continue
      const found = new Set(answers.filter(({ status }) => status?.category === said.status).flatMap(({ items }) => items.filter(item => !item.includes('.')))).size
      if (found !== stated) desk.note('legacy.stated-total-differs', text, { stated: String(stated), status: said.status, found: String(found), sentence: excerpt(sentence) })
    }
  }
}

/** The first number of a sentence, in digits or as a word; "of the ten recommendations, four …" names that of all before it. */
function firstNumber(sentence: string, all: number): number | undefined {
  const numbers: { readonly at: number, readonly value: number }[] = []
  const offer = (at: number, value: number): void => {
    if (at >= 0) numbers.push({ at, value })
  }
  const digits = /(?<![\p{L}\p{N}.])\p{Nd}{1,2}(?![\p{N}%])/u.exec(sentence)
  if (digits !== null && /^[0-9]+$/.test(digits[0])) offer(digits.index, Number(digits[0]))
  NUMBERS.forEach((words, index) => {
    for (const word of words) {
      const pattern = /\p{Script=Han}/u.test(word) ? word : `(?<!\\p{L})${word}(?!\\p{L})`
      offer(new RegExp(pattern, 'iu').exec(sentence)?.index ?? -1, index + 1)
    }
  })
  const [first, second] = numbers.sort((one, other) => one.at - other.at)
  return first?.value === all && second !== undefined ? second.value : first?.value
}
