/**
 * What stands on a page and is no part of its text: headers and footers, page numbers, footnotes and the marks that call them.
 *
 * A row at the edge of a page is a header or footer when it repeats on another page in the same place, numbers aside, or is a page
 * number; and when it stands apart from the text or is smaller. Small rows at the foot of a page are footnotes from the first that
 * begins with a mark, when one of their marks is called on the page: raised, smaller, and touching a word.
 */
import type { PdfPage, PdfText } from './decode.ts'

/** Roles that places on the page give. */
export type PlacedRole = 'header' | 'footer' | 'footnote'

const EDGE = 0.15
const SAME_ROW = 2
const SAME_PLACE = 4
const APART = 2.5
const SMALLER = 0.9
const MARK = /^(?:[0-9]{1,3}|[*†‡]{1,3})$/
const NOTE_BEGINS = /^([0-9]{1,3}|[*†‡]{1,3})(?:[.)]?\s|(?=\p{L})|$)/u
// In any of the languages; digits are `#`, white space is gone.
const PAGE_NUMBER = /^[-–—[(|]?(?:page|página|pagina|seite|стр|страница|صفحة|الصفحة|第|p)?[.:]?#(?:(?:\/|of|de|sur|von|из|من|页共|-)#)?页?[-–—\])|]?$/u

/** A row of texts of a page, left to right. */
interface TextRow {
  readonly y: number
  readonly size: number
  readonly key: string
  readonly members: readonly number[]
}

/** The role of each text of each page, by position. */
export function rolesOf(pages: readonly PdfPage[]): Map<number, PlacedRole>[] {
  const body = bodySizeOf(pages)
  const rows = pages.map(page => rowsOf(page))
  const edges = { top: pages.map((page, at) => (rows[at] ?? []).filter(row => row.y <= page.height * EDGE)), foot: pages.map((page, at) => (rows[at] ?? []).filter(row => row.y >= page.height * (1 - EDGE))) }
  const counted = { top: placesOf(edges.top), foot: placesOf(edges.foot) }
  return pages.map((page, at) => {
    const roles = new Map<number, PlacedRole>()
    const own = rows[at] ?? []
    for (const row of outermost(own, edges.top[at] ?? [], at, counted.top, body)) for (const member of row.members) roles.set(member, 'header')
    for (const row of outermost([...own].reverse(), [...edges.foot[at] ?? []].reverse(), at, counted.foot, body)) for (const member of row.members) roles.set(member, 'footer')
    for (const member of footnotesOf(page, roles, body)) roles.set(member, 'footnote')
    return roles
  })
}

/** The size of type that most characters have, to half a point; of two the larger one. */
export function bodySizeOf(pages: readonly PdfPage[]): number {
  const counts = new Map<number, number>()
  for (const page of pages) for (const { text, size } of page.texts) {
    const rounded = Math.round(size * 2) / 2
    counts.set(rounded, (counts.get(rounded) ?? 0) + text.trim().length)
  }
  return [...counts].sort((one, other) => other[1] - one[1] || other[0] - one[0])[0]?.[0] ?? 11
}

function rowsOf(page: PdfPage): TextRow[] {
  const shown = page.texts.map((text, index) => ({ text, index })).filter(({ text }) => text.upright && text.text.trim() !== '').sort((one, other) => one.text.y - other.text.y)
  const groups: (typeof shown)[] = []
  for (const one of shown) {
    const first = groups.at(-1)?.[0]
    if (first !== undefined && one.text.y - first.text.y <= SAME_ROW) groups.at(-1)?.push(one)
    else groups.push([one])
  }
  return groups.map(group => {
    const ordered = [...group].sort((one, other) => one.text.x - other.text.x)
    return {
      y: group[0]?.text.y ?? 0,
      size: Math.max(...group.map(({ text }) => text.size)),
      key: ordered.map(({ text }) => text.text).join('').replace(/\s+/g, '').replace(/\p{Nd}+/gu, '#').toLowerCase(),
      members: ordered.map(({ index }) => index),
    }
  })
}

/** Where on which page each row stands, by its key. */
function placesOf(edges: readonly (readonly TextRow[])[]): Map<string, { readonly page: number, readonly y: number }[]> {
  const places = new Map<string, { readonly page: number, readonly y: number }[]>()
  edges.forEach((rows, page) => {
    for (const { key, y } of rows) {
      const own = places.get(key)
      if (own === undefined) places.set(key, [{ page, y }])
      else own.push({ page, y })
    }
  })
  return places
}

/** Rows from the edge inwards that repeat: to the first gap, and the small rows behind it. */
function outermost(rows: readonly TextRow[], edge: readonly TextRow[], page: number, places: ReadonlyMap<string, readonly { readonly page: number, readonly y: number }[]>, body: number): TextRow[] {
  const end = edge.findIndex(row => !PAGE_NUMBER.test(row.key) && !(places.get(row.key) ?? []).some(place => place.page !== page && Math.abs(place.y - row.y) <= SAME_PLACE))
  const repeated = edge.slice(0, end < 0 ? edge.length : end)
  let depth = repeated.findIndex((_, at) => standsApart(rows, at + 1, body)) + 1
  if (depth === 0) return []
  while (depth < repeated.length && (repeated[depth]?.size ?? body) <= SMALLER * body && standsApart(rows, depth + 1, body)) depth++
  return repeated.slice(0, depth)
}

/** Whether there is a gap behind so many rows; a smaller one is enough behind small type. Alone on its page only a page number does. */
function standsApart(rows: readonly TextRow[], depth: number, body: number): boolean {
  const [last, next] = [rows[depth - 1], rows[depth]]
  if (last === undefined) return false
  if (next === undefined) return depth > 1 || PAGE_NUMBER.test(last.key)
  const gap = Math.abs(next.y - last.y)
  return gap >= APART * body || (last.size <= SMALLER * body && gap >= body)
}

/**
 * Texts of footnotes, and the marks that call them: small texts with no larger one below them in their column, from a called mark on.
 *
 * @param apart  Texts that are headers or footers.
 */
function footnotesOf({ texts }: PdfPage, apart: ReadonlyMap<number, PlacedRole>, body: number): number[] {
  const shown = texts.map((text, index) => ({ text, index })).filter(({ text, index }) => text.upright && text.text.trim() !== '' && !apart.has(index))
  const calls = shown.filter(({ text }) => isCall(text, texts))
  if (calls.length === 0) return []
  const called = new Set(calls.map(({ text }) => text.text.trim()))
  const large = shown.filter(({ text }) => text.size > SMALLER * body)
  const small = shown.filter(one => one.text.size <= SMALLER * body && !calls.includes(one) && !large.some(({ text }) => isBelow(text, one.text)))
  const begins = small.filter(({ text }) => called.has(NOTE_BEGINS.exec(text.text.trimStart())?.[1] ?? '') && large.some(one => isBelow(text, one.text)))
  const notes = small.filter(({ text }) => begins.some(({ text: mark }) => text.y >= mark.y - SAME_PLACE && text.x >= mark.x - 1.5 * body))
  return [...calls, ...notes].map(({ index }) => index)
}

/** Whether a text stands below another, in the same column. */
function isBelow(lower: PdfText, upper: PdfText): boolean {
  return lower.y > upper.y + SAME_ROW && lower.x < upper.x + upper.width && upper.x < lower.x + lower.width
}

/** Whether a text is raised, smaller, and touches the end of a word that is no unit: "m2" and "102" are powers. */
function isCall(text: PdfText, all: readonly PdfText[]): boolean {
  if (!text.upright || !MARK.test(text.text.trim())) return false
  return all.some(word => word.upright && text.size <= 0.8 * word.size && word.y - text.y >= 0.15 * word.size && word.y - text.y <= 0.8 * word.size
    && Math.abs(word.rightToLeft ? word.x - text.x - text.width : text.x - word.x - word.width) <= 0.35 * word.size
    && /(?:\p{L}{3}|[\p{Po}\p{Pe}\p{Pf}\u4E00-\u9FFF])\s?$/u.test(word.text))
}
