/**
 * Lines → paragraphs, also over the end of a column or page.
 *
 * A line goes on from the one before when its first word had no room there, unless it stands apart, is set in another type, or begins
 * with a label. A wrong guess costs a paragraph mark, never a word.
 */
import type { BlockKind } from '../../blocks.ts'
import { endOfLine, startOfLine, type Line } from './lines.ts'

/** Lines of one column, or of one cell on one page. */
export interface Flow {
  readonly lines: readonly Line[]
  /** Where lines end at the latest, in the direction of reading (see `endOfLine`). */
  readonly edge: number
}

export interface Paragraph {
  readonly lines: Line[]
  readonly kind: BlockKind
  readonly edge: number
  /** Where the lines of its flow begin at the earliest. */
  readonly start: number
}

/** What the document as a whole tells about its type. */
export interface Typography {
  readonly bodySize: number
  readonly bodyFont: string
  /** Distance of baselines as a share of the size, by font. */
  leadingOf(font: string): number
  /** What a line begins by its words, such as a heading of a recommendation; `undefined` for any other. */
  lineKind(line: string, before: string): BlockKind | undefined
}

const LABEL = /^(?:[-–—•·▪◦●○■*\uF0B7]\s|[•▪◦●○■\uF0B7]|\(?(?:[\p{L}]|[ivxIVX]{1,5}|[0-9]{1,3})[.)](?:\s|$)|[0-9]{1,2}(?:\.[0-9]{1,2}){1,3}\.?\s)/u
const ENDED = /[.:;!?。：；！？؛؟]["»”’)\]]?$/u
const STANDS_APART = 1.22
const LONGEST_HEADING = 200

/** The paragraphs of flows that follow each other. */
export function paragraphsOf(flows: readonly Flow[], typography: Typography): Paragraph[] {
  const paragraphs: Paragraph[] = []
  for (const flow of flows) {
    const own = withinFlow(flow, typography)
    const [first, ...others] = own
    const last = paragraphs.at(-1)
    if (first !== undefined && last !== undefined && goesOver(last, first, typography)) last.lines.push(...first.lines)
    else if (first !== undefined) paragraphs.push(first)
    paragraphs.push(...others)
  }
  return paragraphs.map(paragraph => ({ ...paragraph, kind: kindOf(paragraph, typography) }))
}

function withinFlow({ lines, edge }: Flow, typography: Typography): Paragraph[] {
  const paragraphs: Paragraph[] = []
  const start = Math.min(...lines.map(startOfLine))
  lines.forEach((line, at) => {
    const before = lines[at - 1]
    const current = paragraphs.at(-1)
    if (current !== undefined && before !== undefined && goesOn(current, before, line, typography)) current.lines.push(line)
    else paragraphs.push({ lines: [line], kind: 'paragraph', edge, start })
  })
  return paragraphs
}

function goesOn(paragraph: Paragraph, before: Line, line: Line, typography: Typography): boolean {
  if (!alike(before, line) || begins(line, before, typography)) return false
  const distance = line.y - before.y
  if (distance <= 0 || distance > STANDS_APART * typography.leadingOf(line.font) * line.size) return false
  const first = paragraph.lines[0] ?? before
  const [start, usual] = [startOfLine(line), startOfLine(paragraph.lines[1] ?? before)]
  // A line that begins further in than those before it opens a paragraph; the second line of a hanging one does not.
  if (paragraph.lines.length > 1 && start - usual > 0.8 * line.size) return false
  if (paragraph.lines.length > 1 && usual - startOfLine(first) > 0.8 * line.size && usual - start > 0.8 * line.size) return false
  if (paragraph.lines.length === 1 && !LABEL.test(first.text) && start - startOfLine(first) > 0.8 * line.size && ENDED.test(before.text)) return false
  return !hadRoom(before, line, paragraph)
}

/** Whether a line goes on at the top of the next column or page. */
function goesOver(paragraph: Paragraph, next: Paragraph, typography: Typography): boolean {
  const [before, line] = [paragraph.lines.at(-1), next.lines[0]]
  if (before === undefined || line === undefined || !alike(before, line) || begins(line, before, typography)) return false
  if (typography.lineKind(before.text, '') === 'heading') return false
  if (/^\p{Ll}/u.test(line.text)) return !/[.!?。]["»”’)\]]?$/u.test(before.text)
  return !ENDED.test(before.text) && !hadRoom(before, line, paragraph)
}

function alike(one: Line, other: Line): boolean {
  return Math.abs(one.size - other.size) <= 0.08 * one.size && one.rightToLeft === other.rightToLeft && (one.font === other.font || sharesFont(one, other))
}

/** A line may hold words in a second font, such as Latin ones among Arabic: one font in common is enough. */
function sharesFont(one: Line, other: Line): boolean {
  return one.runs.some(run => other.runs.some(({ font }) => font === run.font))
}

function begins(line: Line, before: Line, { lineKind }: Typography): boolean {
  return lineKind(line.text, before.text) !== undefined || lineKind(before.text, '') === 'heading' || (LABEL.test(line.text) && !/\b(?:n|no|nr|art|ST|R)\.?$/i.test(before.text))
}

/**
 * Whether the first word of a line would have fitted on the line before. How wide it is is an estimate: in the middle of a sentence
 * there must have been room for more.
 */
function hadRoom(before: Line, line: Line, { edge, start }: Pick<Paragraph, 'edge' | 'start'>): boolean {
  const first = line.runs[0]
  if (first === undefined) return false
  const word = /^[^ \t]+/.exec(first.text)?.[0] ?? ''
  const rest = word.length < first.text.length ? (first.right - first.left) * word.length / first.text.length : lengthOfFirstWord(line)
  // Of lines that are set flush with the other edge, or centred, the width counts.
  const [from, width] = [startOfLine(before), before.right - before.left]
  const flush = from - start > 0.25 * (edge - start) && Math.abs(startOfLine(line) - from) > line.size
  // Chinese is broken anywhere, but for its marks.
  const needed = /[\u2E80-\u9FFF]/.test(word) ? 1.9 * line.size : 0.25 * line.size + 1.1 * rest
  const spare = edge - (flush ? start + width : endOfLine(before)) - needed
  return spare > (/^\p{Ll}/u.test(line.text) && !ENDED.test(before.text) ? 2.5 : 0.3) * line.size
}

/** A word may be drawn in several runs. */
function lengthOfFirstWord({ runs, text, left, right }: Line): number {
  const word = /^[^ \t]+/.exec(text)?.[0] ?? ''
  if (word.length >= text.length) return right - left
  const sum = runs.reduce((total, run) => total + run.text.length, 0)
  return (right - left) * word.length / Math.max(1, sum)
}

function kindOf({ lines }: Paragraph, { bodySize, bodyFont, lineKind }: Typography): BlockKind {
  const text = lines.map(line => line.text).join(' ')
  const first = lines[0]
  if (first === undefined) return 'paragraph'
  const known = lineKind(first.text, '')
  if (known !== undefined) return known
  if (LABEL.test(text) && first.size <= bodySize * 1.12) return 'listItem'
  const larger = lines.every(line => line.size >= bodySize * 1.12)
  const other = first.font !== bodyFont && lines.length <= 2 && !/[.;,]$/.test(text) && lines.every(line => line.runs.every(run => run.font === first.font)) && first.size >= bodySize * 0.98
  return text.length <= LONGEST_HEADING && (larger || other) ? 'heading' : 'paragraph'
}

const ANY_FONT = ''

/** Distances of baselines by font: the smallest that is common. */
export function leadings(flows: readonly Flow[]): (font: string) => number {
  const counts = new Map<string, Map<number, number>>()
  for (const { lines } of flows) lines.forEach((line, at) => {
    const before = lines[at - 1]
    const ratio = before === undefined ? 0 : Math.round((line.y - before.y) / line.size * 20) / 20
    if (before === undefined || ratio < 0.9 || ratio > 2.6 || !alike(before, line)) return
    // Lines whose words are mostly in different fonts tell it for fonts that nothing else is known of.
    const font = before.font === line.font ? line.font : ANY_FONT
    const own = counts.get(font) ?? new Map<number, number>()
    counts.set(font, own.set(ratio, (own.get(ratio) ?? 0) + 1))
  })
  const found = new Map([...counts].map(([font, ratios]) => {
    const most = Math.max(...ratios.values())
    return [font, Math.min(...[...ratios].filter(([, count]) => count >= most / 5).map(([ratio]) => ratio))] as const
  }))
  const usual = found.get(ANY_FONT) ?? [...found.values()].sort((one, other) => one - other)[0] ?? 1.2
  return font => Math.min(2.2, found.get(font) ?? usual)
}
