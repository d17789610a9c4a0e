/** Items of an edition that labels, headings and sentences name. */
import type { HeadingFound, ItemContext, ItemsFound, Language } from './found.ts'
import { itemRowAt, type ItemRow, type NamedItem } from './item-group.ts'
import { ACTION_WORDS, LIST_WORDS, numeralOf, RECOMMENDATION_WORDS } from './item-words.ts'
import { anyWord, look, stretchOf } from './match.ts'
import type { Folded } from '../../recognisers/fold.ts'

/** Longest range that is believed. */
const LONGEST_RANGE = 40

/**
 * The items that a cell or a heading names, and nothing else stands in it; `undefined` where it names none.
 *
 * @param under  Item that the label stands under, such as `4`: then "a)" is `4.a`, and below `4.d` "ii" is `4.d.ii`.
 */
export function itemsOfLabel(text: string, known: ReadonlySet<string>, language?: Language, under?: string): ItemsFound | undefined {
  if (text.length > 200) return undefined
  const folded = look(text)
  const start = /^[\s"'«“([•·*]{0,9}/u.exec(folded.text)?.[0].length ?? 0
  const opening = start > 0 && /[([]/.test(folded.text.slice(0, start)) && /^[a-z]{1,4}[)\]]/.test(folded.text.slice(start)) ? folded.text.slice(0, start).search(/[([]/) : start
  const row = itemRowAt(folded.text, opening)
  if (row === undefined || !/^[\s.:;,)\]"'»”–—-]{0,9}$/u.test(folded.text.slice(row.end))) return undefined
  return { ...stretchOf(folded, opening, row.end), ...resolved(row, { known, ...(under === undefined ? {} : { under }), ...(language === undefined ? {} : { language }) }) }
}

const CUE = new RegExp(`${anyWord(RECOMMENDATION_WORDS)}|${anyWord(ACTION_WORDS)}|(?<![\\p{L}\\p{N}])(?:r ?\\d{1,2}(?![\\d.])|\\d{1,2} ?[.(]?[a-h](?:[)]|\\.[ivx]{1,4}(?!\\p{L}))|\\(?[a-hабвгдابجده]\\)(?!(?!\\p{Script=Han})\\p{L}))`, 'gu')

/** The items that running text names, in order: words for them with a number or a letter, "4.d.ii", "b)". Numbers alone are none. */
export function itemsIn(text: string, context: ItemContext = {}): readonly ItemsFound[] {
  const folded = look(text)
  const found: ItemsFound[] = []
  let from = 0
  let under = context.under
  for (const { index } of folded.text.matchAll(CUE)) {
    if (index < from) continue
    const row = itemRowAt(folded.text, index)
    if (row === undefined || !row.announced) continue
    const items = resolved(row, { ...context, ...(under === undefined ? {} : { under }) })
    if (items.items.length === 0 && items.unknown.length === 0) continue
    found.push({ ...stretchOf(folded, index, row.end), ...items })
    from = row.end
    // "Recommendation 4: action a) …, action b) …" in one text; another sentence may go back to what it stands under.
    const last = row.items.at(-1)
    if (last?.number !== undefined && row.items.length === 1) under = items.items.at(-1) ?? under
  }
  return found
}

const LEAD = new RegExp(`^[\\s#>•·*"«“([]{0,12}(?:(?:(?:[ivx]{1,4}|[a-z]|\\d{1,2}(?:\\.\\d{1,2}){0,2})[.)][ ]{1,3})(?=${anyWord(RECOMMENDATION_WORDS)}))?(?:${anyWord([
  'réponse à la', 'réponse aux', 'réponses aux', 'réponse sur la', 'answer to', 'answers to', 'reply to', 'response to', 'responses to', 're', 'ad', 'on', 'concerning', 'regarding', 'concernant la', 'concernant les', 'sur la', 's’agissant de la', 'respuesta a la', 'respuestas a las', 'sobre la', 'ответ на', 'ответы на', 'по', 'к', '关于', '对', '针对', 'الرد على', 'بشأن', 'بخصوص',
  'implementation of', 'status of', 'mise en œuvre de la', 'mise en œuvre des', 'aplicación de la', 'aplicación de las', 'внедрение', 'تنفيذ', 'question', 'ict', 'wipo ict', 'joint answer to',
])}[ ]{0,3}(?:${anyWord(['the', 'la', 'les', 'las'])}[ ]{1,3})?)?`, 'u')

/** A small letter or numeral with a full stop, before a text. */
const DOTTED = /^[ \t\u00A0]{0,9}(?:[a-h]|[ivx]{1,4})\.[ \t\u00A0]{1,9}[\p{L}\p{N}(«"“]/u

/** "N/A" at the start of a line is an answer, no action a). */
const NOT_APPLICABLE = /^[\s>•·*"«“([-]{0,12}n ?[/.] ?a(?![\p{L}\p{N}])/u

/**
 * A line that announces the answer to items: "Recommandation 3 : …", "4. Transformation", "a) …", "Recommandations nos 8 et 9".
 *
 * Where the line goes on with running text it is no heading: "Recommendation 2 asks offices to …".
 */
export function headingOf(line: string, known: ReadonlySet<string>, language?: Language, under?: string): HeadingFound | undefined {
  const folded = look(line.length > 2000 ? line.slice(0, 2000) : line)
  if (NOT_APPLICABLE.test(folded.text)) return undefined
  // "a. Implemented" below a recommendation is "a) Implemented".
  if (under !== undefined && DOTTED.test(line)) return headingOf(line.replace('.', ')'), known, language, under)
  const start = LEAD.exec(folded.text)?.[0].length ?? 0
  const opened = start > 0 && folded.text[start - 1] === '(' && /^[a-z]{1,4}\)/.test(folded.text.slice(start)) ? start - 1 : start
  const row = itemRowAt(folded.text, opened)
  if (row === undefined) return undefined
  const rest = restBehind(folded.text, row, opened, line.slice(folded.originOf(row.end)))
  if (rest === undefined) return undefined
  const items = resolved(row, { known, ...(under === undefined ? {} : { under }), ...(language === undefined ? {} : { language }) })
  if (items.items.length === 0 && (items.unknown.length === 0 || !row.announced)) return undefined
  if (goesOnWithOthers(folded.text, opened, row, line.slice(folded.originOf(row.end)), known)) return ofNumberAlone(folded, opened, row, known)
  return { ...stretchOf(folded, opened, row.end), ...items, restStart: Math.min(line.length, rest >= folded.text.length ? line.length : folded.originOf(rest)) }
}

/** "Action a) has been done, action b) is planned": a sentence about several items is the heading of none. */
function goesOnWithOthers(folded: string, start: number, row: ItemRow, behind: string, known: ReadonlySet<string>): boolean {
  if (!/^[ \u00A0)）\]]{0,3}[,，;；:：]?[ \u00A0]{0,3}\p{L}/u.test(behind)) return false
  const last = row.items.at(-1)
  if (last?.letter === undefined) return false
  const isNamed = ACTION_WORD.test(folded.slice(start))
  const next = `.${String.fromCharCode(last.letter.charCodeAt(0) + 1)}`
  return itemsIn(behind, { known }).some(({ start: at, items, unknown }) => [...items, ...unknown].some(key => isNamed ? key.startsWith('.') : key === next && NEXT_OF_LIST.test(behind.slice(0, at))))
}

/** "a) done, b) planned", "a) done and b) planned": what stands before the next label of a list. */
const NEXT_OF_LIST = new RegExp(`(?:[,;.،؛，；、。]|${anyWord(LIST_WORDS)})[ \\u00A0]{0,3}$`, 'iu')

/** "Recommendation 2: a) done, b) planned": the heading of the recommendation. */
function ofNumberAlone({ text, originOf }: Folded, start: number, { items: [first, other], end }: ItemRow, known: ReadonlySet<string>): HeadingFound | undefined {
  const label = /[(（]?\p{L}[)）]$/u.exec(text.slice(start, end))
  if (first?.number === undefined || first.roman !== undefined || other !== undefined || label === null || !known.has(first.number)) return undefined
  const behind = originOf(start + label.index)
  return { start: originOf(start), end: behind, items: [first.number], unknown: [], range: false, restStart: behind }
}

const ACTION_WORD = new RegExp(`^[\\s(]{0,9}${anyWord(ACTION_WORDS)}`, 'u')

/** Where the text behind a heading begins, in the folded line; `undefined` where the line is running text. */
function restBehind(folded: string, row: ItemRow, start: number, written: string): number | undefined {
  const behind = folded.slice(row.end)
  const mark = /^[)\]"»”*]{0,3}[ \u00A0]{0,3}(?:[.:;：．、–—]|-(?= )|[)\]）])[ \u00A0]{0,9}/u.exec(behind)
  if (behind.trim() === '') return folded.length
  const closed = folded.slice(start, row.end).endsWith(')')
  if (mark !== null) {
    // "1.5 million", "10: 30": a number goes on.
    if (/^[.,:]\d/.test(behind)) return undefined
    return row.end + mark[0].length
  }
  if (closed && /^[ \u00A0\n]/.test(behind)) return row.end + 1
  if (closed && /^\p{Script=Han}/u.test(behind)) return row.end
  if (/^[ \t]{0,3}\n/.test(behind)) return row.end + (/^[ \t]{0,3}\n/.exec(behind)?.[0].length ?? 0)
  // Without a mark only a short title in capitals may follow: "Recommendation 4 Digital transformation".
  const titled = row.announced && row.items.every(({ letter }) => letter === undefined) && (/^[ \t\u00A0]{1,9}[(\p{Lu}]/u.test(written) || (written.length <= 30 && /^[ \t\u00A0\u3000]{1,9}[\p{Script=Han}\p{Script=Arabic}]/u.test(written))) && written.length <= 90 && !/[.;!?。]\s*$/u.test(written)
  return titled || (row.announced && /^[ ]{0,3}[(（]/.test(behind)) ? row.end + (/^[ \t\u00A0]{0,9}/u.exec(behind)?.[0].length ?? 0) : undefined
}

/** Keys of a row, ranges written out, held against what is known. */
function resolved(row: ItemRow, context: ItemContext): { readonly items: readonly string[], readonly unknown: readonly string[], readonly range: boolean } {
  const keys: string[] = []
  let last: string | undefined
  let range = false
  for (const named of row.items) {
    const key = keyOf(named, last, context)
    const between = named.closesRange && last !== undefined ? keysBetween(last, key) : undefined
    range ||= between !== undefined
    // "Recommendation 1, action a)": the second says which part of the first is meant.
    if (named.number === undefined && last !== undefined && key.startsWith(`${last}.`) && keys.at(-1) === last) keys.pop()
    for (const each of between ?? [key]) if (!keys.includes(each)) keys.push(each)
    last = key
  }
  return { items: keys.filter(key => isKnown(key, context)), unknown: keys.filter(key => !isKnown(key, context)), range }
}

/** The key of a named item; what it does not say is taken from the one before it, else from what the text stands under. */
function keyOf({ number, letter, roman }: NamedItem, last: string | undefined, context: ItemContext): string {
  const above = (last ?? context.under ?? '').split('.')
  const [recommendation = '', action, numeral] = above
  if (number !== undefined) return joined(number, letter, roman)
  if (roman !== undefined) return joined(recommendation, letter, roman)
  if (letter === undefined) return recommendation
  const asNumeral = numeralOf(letter) !== undefined && action !== undefined ? joined(recommendation, action, letter) : undefined
  const asLetter = joined(recommendation, letter)
  if (asNumeral === undefined) return asLetter
  const fits = context.known?.has(asNumeral) === true || (recommendation === '' && (letter.length > 1 || numeral !== undefined || letter === 'i'))
  return fits && !(context.known?.has(asLetter) === true && numeral === undefined && last !== undefined && letter === 'd') ? asNumeral : asLetter
}

const joined = (...parts: readonly (string | undefined)[]): string => parts.filter(part => part !== undefined).join('.')

function isKnown(key: string, { known }: ItemContext): boolean {
  if (key.startsWith('.')) return known === undefined || [...known].some(each => each.endsWith(key))
  if (known !== undefined) return known.has(key)
  return /^R(?:[1-9]|[123]\d|40)$|^(?:[1-9]|10)(?:\.[a-h](?:\.[ivx]{1,4})?)?$/.test(key)
}

/** Keys from one to another of the same list, the first one included; `undefined` where they are of different lists. */
function keysBetween(from: string, to: string): readonly string[] | undefined {
  const [fromAbove, fromEnd] = apart(from)
  const [toAbove, toEnd] = apart(to)
  if (fromAbove !== toAbove) return undefined
  const [first, last] = [positionOf(fromEnd, fromAbove), positionOf(toEnd, toAbove)]
  if (first === undefined || last === undefined || last <= first || last - first > LONGEST_RANGE || first > 99) return undefined
  return Array.from({ length: last - first + 1 }, (_, step) => `${fromAbove}${writtenAs(first + step, fromEnd, fromAbove)}`)
}

function apart(key: string): readonly [string, string] {
  const at = key.lastIndexOf('.')
  if (at >= 0) return [key.slice(0, at + 1), key.slice(at + 1)]
  return key.startsWith('R') ? ['R', key.slice(1)] : ['', key]
}

function positionOf(end: string, above: string): number | undefined {
  if (/^\d{1,3}$/.test(end)) return Number(end)
  return above.split('.').length === 3 ? numeralOf(end) : end.length === 1 ? end.charCodeAt(0) - 96 : undefined
}

function writtenAs(position: number, like: string, above: string): string {
  if (/^\d/.test(like)) return String(position)
  return above.split('.').length === 3 ? ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'][position - 1] ?? String(position) : String.fromCharCode(96 + position)
}
