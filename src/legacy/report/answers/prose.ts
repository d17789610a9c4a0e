/** The running text of an answer: its statuses and of which items it speaks. */
import type { Fragment } from '../../blocks.ts'
import type { Desk } from '../desk.ts'
import type { Entry, StatusReading } from '../reading.ts'
import { sentencesOf } from '../sentences.ts'
import { isEmptyAnswer, itemsIn, percentsIn, referencesIn, statusesIn, statusOfCell, type StatusFound, type Stretch } from '../words/index.ts'
import { takeDatesIn } from './dates.ts'
import { evidenceIn } from './evidence.ts'
import { statusesOneByOne } from './one-by-one.ts'
import { emptyParts, listed, noteOn, type Parts } from './parts.ts'
import { partOf } from './spelled.ts'

/** A status of a sentence, and the sentence. */
interface SaidStatus {
  readonly found: StatusFound
  readonly words: Fragment
  readonly sentence: Fragment
  /** Items that it is about, where it names them; all of them of this edition. */
  readonly items: readonly string[]
}

/** Longest text that is looked at as if it were a cell. */
const LONGEST_CELL = 300

/** Reads the running text of an entry. Gives the answer itself, and one for each item that the text speaks of apart. */
export function proseParts(parts: Parts, entry: Entry, desk: Desk): Parts[] {
  const { paragraphs } = entry
  parts.comments.push(...entry.notes)
  if (paragraphs.length === 0) {
    readTexts(parts, [...parts.texts], desk)
    return [parts]
  }
  const [only] = paragraphs
  if (parts.status === undefined && paragraphs.length === 1 && only !== undefined && isEmptyAnswer(only.text)) {
    noteOn(desk, 'legacy.answer-empty', parts, only)
    parts.status = { words: [only], category: 'No information' }
    return [parts]
  }
  parts.texts.push(...paragraphs)
  for (const text of paragraphs) evidenceIn(parts, text, desk)
  return readTexts(parts, paragraphs, desk)
}

/** The statuses and dates of texts. */
function readTexts(parts: Parts, texts: readonly Fragment[], desk: Desk): Parts[] {
  const said = texts.flatMap(text => statusesOf(text, parts.items, desk))
  const apart = parts.status === undefined ? partsApart(parts, said, desk) : new Map<string, SaidStatus[]>()
  // A sentence that speaks of items by name says nothing of the whole.
  const named = new Set(said.filter(({ items }) => items.length > 0).map(({ sentence }) => sentence.pieces[0]?.from))
  const own = said.filter(({ items, sentence }) => items.length === 0 && !named.has(sentence.pieces[0]?.from))
  if (parts.status !== undefined) checkAgainst(parts, own, desk)
  else if (apart.size === 0 || own.length > 0) chooseStatus(parts, own, texts, desk)
  if (apart.size === 0) {
    for (const text of texts) takeDatesIn(parts, text, desk)
    return [parts]
  }
  return split(parts, apart, texts, desk)
}

function statusesOf(text: Fragment, items: readonly string[], desk: Desk): SaidStatus[] {
  const language = desk.languageOf(text.text)
  const under = items.length === 1 ? items[0] : undefined
  const sentences = sentencesOf(text.text)
  const apart = statusesOneByOne(text.text, items, desk)
  const inSentences = apart ?? statusesIn(text.text, language, { known: desk.known, language, ...(under === undefined ? {} : { under }) })
  const whole = apart === undefined && inSentences.length === 0 && text.text.length <= LONGEST_CELL ? statusOfCell(text.text, language) : undefined
  const found = whole === undefined ? [...apart === undefined ? shortAnswers(text.text, sentences, inSentences, language) : [], ...inSentences] : [whole]
  return found.map(one => {
    const around = sentences.find(({ start, end }) => start <= one.start && one.start < end) ?? { start: 0, end: text.text.length }
    return { found: one, words: partOf(text, one), sentence: partOf(text, around), items: resolved(one.items ?? [], items, desk) }
  }).filter(({ found: { items: named = [] }, items: about, words }) => {
    if (named.length === 0 || about.length > 0 || coversAll(named.map(key => absolute(key, items, desk)), items, desk)) return true
    desk.note('legacy.status-of-other-item', words, { items: listed(items), others: named.join(', '), found: words.text.slice(0, 60) })
    return false
  })
}

/** Longest sentence that may be an answer of a word or two. */
const LONGEST_SHORT = 24

/** "Pas encore.", "Sí.": sentences that are an answer only where a question, or a heading, stands before them. */
function shortAnswers(text: string, sentences: readonly Stretch[], found: readonly StatusFound[], language: string): readonly StatusFound[] {
  const [first] = sentences
  if (first === undefined || found.length === 0 || first.end - first.start > LONGEST_SHORT || found.some(({ start }) => start < first.end)) return []
  const said = statusOfCell(text.slice(first.start, first.end), language)
  return said === undefined || said.doubt === 'no-answer' || said.doubt === 'percentage' ? [] : [{ ...said, start: first.start, end: first.end }]
}

/** `.a` is an action of what is being answered. */
function absolute(key: string, items: readonly string[], desk: Desk): string {
  if (!key.startsWith('.')) return key
  for (let above = items[0]; above !== undefined; above = above.includes('.') ? above.slice(0, above.lastIndexOf('.')) : undefined) {
    if (desk.known.has(above + key)) return above + key
  }
  return `${items[0] ?? ''}${key}`
}

/** Items of a sentence that are those of the answer, or below them. None where they are all of them together: then the sentence is about the whole. */
function resolved(named: readonly string[], items: readonly string[], desk: Desk): readonly string[] {
  const keys = [...new Set(named.map(key => absolute(key, items, desk)))]
  if (keys.length === 0 || coversAll(keys, items, desk)) return []
  return keys.filter(key => desk.known.has(key) && items.some(item => key === item || key.startsWith(`${item}.`)))
}

function coversAll(keys: readonly string[], items: readonly string[], desk: Desk): boolean {
  return keys.length > 0 && items.length > 0 && items.every(item => {
    const below = desk.items.get(item)?.below ?? []
    return keys.includes(item) || (below.length > 0 && below.every(key => keys.includes(key)))
  })
}

/** Statuses by the item that they are given to. */
function partsApart(parts: Parts, said: readonly SaidStatus[], desk: Desk): Map<string, SaidStatus[]> {
  const apart = new Map<string, SaidStatus[]>()
  for (const one of said) for (const item of one.items) apart.set(item, [...apart.get(item) ?? [], one])
  if (apart.size > 0) desk.note('legacy.answer-split', [...apart.values()][0]?.[0]?.words, { items: listed(parts.items), parts: listed([...apart.keys()]) })
  return apart
}

/** The status of a text: the certain one, else the only one. */
function chooseStatus(parts: Parts, said: readonly SaidStatus[], texts: readonly Fragment[], desk: Desk): void {
  const certain = said.filter(({ found }) => found.certain)
  // "Until then, recommendation 3 is not implemented" says of the whole what the rest says of parts.
  const named = said.filter(({ found: { items = [] } }) => items.length > 0)
  const choice = certain.length > 0 ? certain : named.length > 0 ? named : said
  const [first] = choice
  // "Not implemented yet; the start is planned for 2027": the plan is none that contradicts.
  if (first?.found.status === 'Not implemented' && choice.some(({ found }) => found.status === 'Planned') && choice.every(({ found: { status } }) => status === 'Planned' || status === first.found.status)) {
    parts.status = statusOf(parts, { ...first, found: { ...first.found, certain: false, doubt: 'it is planned as well' } }, desk)
    return
  }
  if (new Set(choice.map(({ found }) => found.status)).size > 1) {
    if (takeShare(parts, texts, desk)) return
    if (first !== undefined) noteOn(desk, 'legacy.status-contradictory', parts, first.words, { statuses: choice.map(({ found, words: { text } }) => `"${found.status}" (${text.slice(0, 60)})`).join(', ') })
    return
  }
  if (first === undefined) {
    withoutStatus(parts, texts, desk)
    return
  }
  parts.status = statusOf(parts, first, desk)
  checkAgainst(parts, said, desk, false)
}

function statusOf(parts: Parts, { found, words }: SaidStatus, desk: Desk): StatusReading {
  const { status, certain, doubt } = found
  if (!certain) noteOn(desk, 'legacy.status-doubtful', parts, words, { status, doubt: doubt ?? 'read from running text', confidence: '0.5' })
  return { words: [words], category: status }
}

/** A text without a status may point elsewhere, or say a share. */
function withoutStatus(parts: Parts, texts: readonly Fragment[], desk: Desk): void {
  for (const text of texts) {
    const reference = desk.inLanguages(text.text, language => referencesIn(text.text, desk.known, language)[0])
    const [item] = reference?.items ?? []
    if (reference?.kind === 'other-item' && item !== undefined && !parts.items.includes(item)) {
      parts.reference = item
      noteOn(desk, 'legacy.answer-refers', parts, text, { referred: item })
      return
    }
    if (reference?.kind === 'earlier-report') {
      noteOn(desk, 'legacy.answer-from-earlier-report', parts, text)
      return
    }
  }
  if (takeShare(parts, texts, desk)) return
  const first = texts[0] ?? parts.progress?.verbatim.text
  if (first !== undefined && parts.reference === undefined) noteOn(desk, 'legacy.status-missing', parts, first)
}

/** A single share of less than the whole: a part is in effect, in all likelihood. */
function takeShare(parts: Parts, texts: readonly Fragment[], desk: Desk): boolean {
  for (const text of texts) {
    const [share, other] = percentsIn(text.text)
    if (share === undefined || other !== undefined || !(share.value > 0 && share.value < 100)) continue
    const words = partOf(text, share)
    noteOn(desk, 'legacy.status-doubtful', parts, words, { status: 'Partially implemented', doubt: 'only a share is given', confidence: '0.4' })
    parts.status = { words: [words], category: 'Partially implemented' }
    return true
  }
  return false
}

/** Statuses that one may give in a cell and put otherwise in the text beside it. */
const ALIKE: readonly (readonly string[])[] = [['In progress', 'Partially implemented'], ['Not implemented', 'Planned', 'Considered and not pursued'], ['In progress', 'Planned']]

/** A sentence that denies what is said to be in effect is told, however it is meant. */
function denies({ status, doubt }: StatusFound, category: string): boolean {
  return category === 'Implemented' && status === 'Not implemented' && (doubt === 'negation' || doubt === 'denial' || doubt === 'sentence')
}

/** A text beside a status cell that says something else. */
function checkAgainst(parts: Parts, said: readonly SaidStatus[], desk: Desk, certain = true): void {
  const { category } = parts.status ?? {}
  const other = category === undefined ? undefined : said.find(({ found }) => (found.certain || !certain || denies(found, category)) && found.doubt !== 'indirect' && found.status !== category && !ALIKE.some(group => group.includes(category) && group.includes(found.status)))
  if (category !== undefined && other !== undefined) noteOn(desk, 'legacy.status-against-text', parts, other.words, { status: category })
}

/**
 * One answer for each item that is spoken of apart, with the sentence. Where they are just the items of a joint answer there is
 * no other; else the answer itself keeps the whole text.
 */
function split(parts: Parts, apart: ReadonlyMap<string, SaidStatus[]>, texts: readonly Fragment[], desk: Desk): Parts[] {
  const joint = parts.items.every(item => apart.has(item))
  const separate = [...apart].map(([item, said]): Parts => {
    const own = emptyParts([item], [])
    chooseStatus(own, said, [], desk)
    const sentences = joint ? [...texts] : [...new Map(said.map(({ sentence }) => [sentence.pieces[0]?.from, sentence])).values()]
    own.texts.push(...sentences)
    for (const sentence of joint ? said.map(one => one.sentence) : sentences) takeDatesIn(own, sentence, desk, ownDates(sentence, item, parts.items, desk))
    return own
  })
  const [first] = separate
  if (joint && first !== undefined) {
    return [{ ...parts, items: first.items, texts: first.texts, milestones: first.milestones, ...(first.status === undefined ? {} : { status: first.status }) }, ...separate.slice(1)]
  }
  const rest = parts.items.filter(item => !apart.has(item))
  const inSentences = new Set([...apart.values()].flatMap(said => said.map(({ sentence }) => sentence.text)))
  for (const text of texts) {
    for (const sentence of sentencesOf(text.text).map(at => partOf(text, at))) if (!inSentences.has(sentence.text)) takeDatesIn(parts, sentence, desk)
  }
  shareEvidence(parts, separate, desk)
  return [{ ...parts, items: rest }, ...separate]
}

/** In "a) is done, b) is planned for 2027" a date is of the item that is named last before it. */
function ownDates({ text }: Fragment, item: string, items: readonly string[], desk: Desk): (date: { readonly start: number }) => boolean {
  const [under] = items
  const named = itemsIn(text, { known: desk.known, ...(under === undefined ? {} : { under }) })
  return ({ start }) => {
    const last = named.findLast(mention => mention.start < start)
    return last === undefined || last.items.includes(item) || !last.items.some(key => key.startsWith(`${under ?? ''}.`) || items.includes(key))
  }
}

/** Documents that are named behind several answers show what is in effect, if only one of them is. */
function shareEvidence({ evidence, status }: Parts, separate: readonly Parts[], desk: Desk): void {
  const [shown, other] = separate.filter(one => one.status?.category === 'Implemented')
  const [document] = evidence
  if (status !== undefined || shown === undefined || other !== undefined || document === undefined) return
  shown.evidence.push(...evidence.map(({ uri: { value } }) => ({ uri: { value } })))
  const at = shown.status?.words[0]
  if (at !== undefined) noteOn(desk, 'legacy.evidence-item-guessed', shown, at, { parts: separate.map(({ items }) => listed(items)).join(', '), found: document.uri.value, item: listed(shown.items) })
}
