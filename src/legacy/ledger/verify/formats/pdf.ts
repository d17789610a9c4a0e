/**
 * The nodes of a PDF file, found again: the decoding is shared with the reader, what is header, footer and footnote is decided here
 * anew, by the rules that the reader states.
 */
import { digest } from '../../../../issue/digest.ts'
import { decodePdf, type PdfAnnotation, type PdfContents, type PdfPage, type PdfText } from '../../../readers/pdf/decode.ts'
import type { NodeRole } from '../../../readers/source-node.ts'
import type { NodeWalker, VerifiedNode } from '../nodes.ts'

/** Walks through the pages, then through what is around them. */
export const walkPdf: NodeWalker = async bytes => {
  const contents = await decodePdf(bytes)
  const body = usualSize(contents)
  const strips = contents.pages.map(page => stripsOf(page))
  const edges = { header: contents.pages.map((page, at) => edgeOf(page, strips[at] ?? [], 'header')), footer: contents.pages.map((page, at) => edgeOf(page, strips[at] ?? [], 'footer')) }
  const nodes = contents.pages.flatMap((page, at) => {
    const marginal = marginalOf(strips[at] ?? [], edges, at, body)
    const notes = notesOf(page, marginal, body)
    return [
      ...page.texts.map((text, index) => node(`page ${page.number} #${index + 1}`, text.text, marginal.get(text) ?? (notes.has(text) ? 'footnote' : undefined))),
      ...annotated(page, 'field'), ...annotated(page, 'link', 'link-target'), ...annotated(page, 'comment', 'comment'),
    ]
  })
  contents.information.forEach(([name, value]) => nodes.push(node(`document ${name}`, value, 'metadata')))
  contents.bookmarks.forEach((title, at) => nodes.push(node(`bookmark ${at + 1}`, title, 'metadata')))
  for (const [at, { name, bytes: embedded }] of contents.attachments.entries()) {
    nodes.push(node(`attachment ${at + 1} name`, name || '\uFFFC', 'embedded-object'), { ...node(`attachment ${at + 1}`, '\uFFFC', 'embedded-object'), sha256: await digest(embedded) })
  }
  contents.scripts.forEach((script, at) => nodes.push(node(`script ${at + 1}`, script, 'macro')))
  return nodes
}

function node(address: string, text: string, role?: NodeRole): VerifiedNode {
  return role === undefined ? { address, text } : { address, text, role }
}

function annotated(page: PdfPage, kind: PdfAnnotation['kind'], role?: NodeRole): VerifiedNode[] {
  return page.annotations.filter(one => one.kind === kind).map((one, at) => node(`page ${page.number} ${kind} ${at + 1}${one.name === undefined ? '' : ` ${one.name}`}`, one.text, role))
}

/** Texts whose baselines lie within two points of the topmost of them, left to right. */
interface Strip {
  readonly baseline: number
  readonly tallest: number
  /** Without white space and small letters, numbers as `#`. */
  readonly spelling: string
  readonly texts: readonly PdfText[]
}

function usualSize({ pages }: PdfContents): number {
  const amount: Record<number, number> = {}
  for (const { texts } of pages) for (const { size, text } of texts) amount[Math.round(size * 2)] = (amount[Math.round(size * 2)] ?? 0) + text.trim().length
  let [best, most] = [22, -1]
  for (const [size, count] of Object.entries(amount)) if (count > most || (count === most && Number(size) > best)) [best, most] = [Number(size), count]
  return best / 2
}

function stripsOf({ texts }: PdfPage): Strip[] {
  const waiting = texts.filter(text => text.upright && /\S/.test(text.text)).sort((one, other) => one.y - other.y)
  const strips: Strip[] = []
  while (waiting.length > 0) {
    const baseline = waiting[0]?.y ?? 0
    const count = waiting.findIndex(text => text.y - baseline > 2)
    const taken = waiting.splice(0, count < 0 ? waiting.length : count).sort((one, other) => one.x - other.x)
    strips.push({
      baseline, texts: taken, tallest: taken.reduce((most, text) => Math.max(most, text.size), 0),
      spelling: taken.map(text => text.text).join('').replace(/\s/g, '').replace(/\p{Nd}+/gu, '#').toLowerCase(),
    })
  }
  return strips
}

const NUMBER_OF_PAGE = /^[-–—[(|]?(?:page|página|pagina|seite|стр|страница|صفحة|الصفحة|第|p)?[.:]?#(?:(?:\/|of|de|sur|von|из|من|页共|-)#)?页?[-–—\])|]?$/u

type Edges = Readonly<Record<'header' | 'footer', readonly (readonly Strip[])[]>>

/** Headers stand in the upper, footers in the lower 15 hundredths of a page. */
function edgeOf({ height }: PdfPage, strips: readonly Strip[], role: 'header' | 'footer'): Strip[] {
  return strips.filter(({ baseline }) => (role === 'header' ? baseline <= height * 0.15 : baseline >= height * (1 - 0.15)))
}

function marginalOf(strips: readonly Strip[], edges: Edges, at: number, body: number): Map<PdfText, NodeRole> {
  const found = new Map<PdfText, NodeRole>()
  for (const role of ['header', 'footer'] as const) {
    const inward = role === 'header' ? strips : strips.toReversed()
    const near = edges[role][at] ?? []
    let repeating = 0
    for (const strip of inward) {
      if (!near.includes(strip) || !(NUMBER_OF_PAGE.test(strip.spelling) || isElsewhere(strip, edges[role], at))) break
      repeating++
    }
    let depth = 1
    while (depth <= repeating && !standsApart(inward, depth, body)) depth++
    if (depth > repeating) continue
    while (depth < repeating && (inward[depth]?.tallest ?? body) <= 0.9 * body && standsApart(inward, depth + 1, body)) depth++
    for (const strip of inward.slice(0, depth)) for (const text of strip.texts) found.set(text, role)
  }
  return found
}

function isElsewhere(strip: Strip, strips: readonly (readonly Strip[])[], at: number): boolean {
  return strips.some((page, index) => index !== at && page.some(other => other.spelling === strip.spelling && Math.abs(other.baseline - strip.baseline) <= 4))
}

function standsApart(inward: readonly Strip[], depth: number, body: number): boolean {
  const [last, next] = [inward[depth - 1], inward[depth]]
  if (last === undefined) return false
  if (next === undefined) return depth > 1 || NUMBER_OF_PAGE.test(last.spelling)
  const gap = Math.abs(next.baseline - last.baseline)
  return gap >= 2.5 * body || (gap >= body && last.tallest <= 0.9 * body)
}

/** Raised figures, and the small texts at the foot of their columns that begin with one of them. */
function notesOf({ texts }: PdfPage, marginal: ReadonlyMap<PdfText, NodeRole>, body: number): Set<PdfText> {
  const within = texts.filter(text => text.upright && /\S/.test(text.text) && !marginal.has(text))
  const notes = new Set(within.filter(text => /^\s*(?:[0-9]{1,3}|[*†‡]{1,3})\s*$/.test(text.text) && texts.some(word => isRaisedAt(text, word))))
  const marks = [...notes].map(call => call.text.trim())
  if (marks.length === 0) return notes
  const usual = within.filter(text => text.size > 0.9 * body)
  const overlap = (one: PdfText, other: PdfText): boolean => Math.max(one.x, other.x) < Math.min(one.x + one.width, other.x + other.width)
  const atFoot = within.filter(text => !notes.has(text) && text.size <= 0.9 * body && usual.every(one => one.y <= text.y + 2 || !overlap(one, text)))
  const openings = atFoot.filter(text => {
    const mark = /^([0-9]{1,3}|[*†‡]{1,3})(?:[.)]?\s|(?=\p{L})|$)/u.exec(text.text.trimStart())?.[1]
    return mark !== undefined && marks.includes(mark) && usual.some(one => text.y > one.y + 2 && overlap(one, text))
  })
  for (const text of atFoot) if (openings.some(opening => text.y >= opening.y - 4 && text.x >= opening.x - 1.5 * body)) notes.add(text)
  return notes
}

function isRaisedAt(mark: PdfText, word: PdfText): boolean {
  const raised = (word.y - mark.y) / word.size
  const distance = word.rightToLeft ? word.x - (mark.x + mark.width) : mark.x - (word.x + word.width)
  return word.upright && mark.size <= 0.8 * word.size && raised >= 0.15 && raised <= 0.8 && Math.abs(distance) <= 0.35 * word.size
    && /(?:\p{L}\p{L}\p{L}|[\p{Po}\p{Pe}\p{Pf}\u4E00-\u9FFF])\s?$/u.test(word.text)
}
