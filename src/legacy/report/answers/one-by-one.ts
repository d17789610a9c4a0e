/** Joint answers that name their items one by one: "complete for recommendation 8, partial for recommendation 9". */
import type { Desk } from '../desk.ts'
import { itemsIn, statusOfCell, statusesIn, type StatusFound, type Stretch } from '../words/index.ts'

/** Words that are looked at for a status beside each name. */
const MOST_WORDS = 4

/**
 * The statuses of a text that names the items of a joint answer apart.
 *
 * @returns `undefined` where it does not name them apart; no status for an item beside whose name none is understood.
 */
export function statusesOneByOne(text: string, items: readonly string[], desk: Desk): StatusFound[] | undefined {
  const language = desk.languageOf(text)
  if (items.length === 1) return statusesOfList(text, items[0] ?? '', language, desk)
  if (items.length < 2 || text.length > 1000) return undefined
  const names = itemsIn(text, { known: desk.known, language }).filter(({ items: named }) => named.length > 0 && named.length < items.length && named.every(item => items.includes(item)))
  if (names.length < 2 || new Set(names.flatMap(({ items: named }) => named)).size < 2) return undefined
  const before = names.map((name, index) => statusNear(text, { start: names[index - 1]?.end ?? 0, end: name.start }, language))
  const behind = names.map((name, index) => statusNear(text, { start: name.end, end: names[index + 1]?.start ?? text.length }, language))
  // "partial for 9 (a policy …)": what stands behind the last name is only asked where nothing stands before the first.
  const found = before[0] === undefined ? behind : before
  return found.flatMap((one, index) => (one === undefined ? [] : [{ ...one, certain: false, doubt: 'said of items one by one', items: names[index]?.items ?? [] }]))
}

/** What may stand before the first label of a list. */
const LONGEST_LEAD = 24
/** What stands around a status in a list: marks and "and". */
const AROUND = /^[\s:：–—-]+|[\s,;.،؛，；、。]+(?:and|et|y|и|و|和|以及)?\s*$/giu

/** "a) implemented, b) in part, c) not": a status of few words behind each label, and nothing else. */
function statusesOfList(text: string, item: string, language: string, desk: Desk): StatusFound[] | undefined {
  if (text.length > 600 || (desk.items.get(item)?.below.length ?? 0) < 2) return undefined
  const names = itemsIn(text, { known: desk.known, language, under: item })
  const apart = names.every(({ items: [one, other] }) => one !== undefined && other === undefined && one.startsWith(`${item}.`))
  if (names.length < 2 || !apart || (names[0]?.start ?? 0) > LONGEST_LEAD || new Set(names.map(({ items: [one] }) => one)).size < names.length) return undefined
  const found = names.flatMap(({ end, items }, index): StatusFound[] => {
    const part = text.slice(end, names[index + 1]?.start ?? text.length)
    const inner = part.replace(AROUND, '')
    const said = inner === '' ? undefined : statusOfCell(inner, language) ?? statusOfCell(inner)
    const start = end + part.indexOf(inner)
    return said === undefined || said.doubt === 'no-answer' ? [] : [{ ...said, start, end: start + inner.length, items }]
  })
  return found.length === names.length ? found : undefined
}

/** The status in a stretch: its first words behind the last colon, else its only status. */
function statusNear(text: string, { start, end }: Stretch, language: string): StatusFound | undefined {
  const part = text.slice(start, end)
  const skipped = Math.max(part.lastIndexOf(':'), part.lastIndexOf('：')) + 1
  const rest = skipped < part.trimEnd().length ? part.slice(skipped) : part
  const at = start + part.length - rest.length
  const lead = /^[\s,;.،؛，；、()（）–—-]*(?:et |and |y |и |و)?/u.exec(rest)?.[0].length ?? 0
  const words = [...rest.slice(lead).matchAll(/[\p{L}\p{M}'’]+/gu)].slice(0, MOST_WORDS)
  for (let count = words.length; count > 0; count--) {
    const last = words[count - 1]
    if (last === undefined) continue
    const length = last.index + last[0].length
    const found = statusOfCell(rest.slice(lead, lead + length), language)
    if (found !== undefined) return { ...found, start: at + lead, end: at + lead + length }
  }
  const said = statusesIn(rest, language)
  const [first] = said
  return first !== undefined && said.every(({ status }) => status === first.status) ? { ...first, start: at + first.start, end: at + first.end } : undefined
}
