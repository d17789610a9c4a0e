/**
 * Markdown: headings, paragraphs, lists with their labels as printed, tables with bars, quotations, code.
 *
 * Marks are left out as markup. A line end inside a paragraph is a space; two spaces or a backslash before it make it a line break.
 */
import type { ValidationIssue } from '../../../issue/issue.ts'
import { flat, type BodyPart, type Cell, type Row } from '../../blocks.ts'
import { Gatherer, type BlockLook } from '../markup/gatherer.ts'
import { htmlReferences } from '../markup/character-references.ts'
import { splitAtBreaks } from '../markup/line-breaks.ts'
import { restOf } from '../markup/rest.ts'
import type { ReadDocument } from '../read-document.ts'
import type { SourceCharacters } from '../source-characters.ts'
import type { LineKind } from '../text.ts'
import { marksIn, type Mark } from './marks.ts'

/** Reads a text in Markdown. `kindOf` makes the finder of headings and labels from all lines. */
export function readMarkdown(source: SourceCharacters, decoding: readonly ValidationIssue[], kindOf: (lines: readonly string[]) => LineKind): ReadDocument {
  const issues: ValidationIssue[] = [...decoding]
  const reader = new MarkdownReader(source, issues, kindOf)
  const read = reader.read()
  const body = splitAtBreaks(read, kindOf(flat(read).flatMap(({ text }) => text.split('\n'))))
  return { mediaType: 'text/markdown', source, body, leftOut: restOf(source, body, reader.named), issues }
}

/** A line without its end: UTF-16 indices, `quoted` the signs of quotation before it. */
interface Line {
  readonly from: number
  readonly to: number
  readonly text: string
  readonly quoted: number
}

const HEADING = /^ {0,3}(#{1,6})(?:[ \t]{1,99}|$)/
const FENCE = /^ {0,3}(`{3,}|~{3,})/
const RULE = /^ {0,3}(?:(?:\*[ \t]{0,9}){3,99}|(?:-[ \t]{0,9}){3,99}|(?:_[ \t]{0,9}){3,99})$/
const DELIMITERS = /^ {0,3}\|?[ \t]{0,20}:?-{1,200}:?[ \t]{0,20}(?:\|[ \t]{0,20}:?-{1,200}:?[ \t]{0,20}){0,100}\|?[ \t]{0,20}$/
const ITEM = /^([ \t]{0,40})(?:[-*+]|\(?(?:[0-9]{1,4}|\p{L}|[ivxlc]{1,5})[.)])(?=[ \t])/u

class MarkdownReader {
  readonly named: ReadDocument['leftOut'][number][] = []
  readonly #source: SourceCharacters
  readonly #gatherer: Gatherer
  readonly #lines: readonly Line[]
  readonly #lineKind: LineKind
  readonly #body: BodyPart[] = []
  #look: BlockLook = { kind: 'paragraph', indent: 0 }
  #open: Line[] = []
  #tables = 0

  constructor(source: SourceCharacters, issues: ValidationIssue[], kindOf: (lines: readonly string[]) => LineKind) {
    this.#source = source
    this.#gatherer = new Gatherer(source, issues)
    this.#lines = linesOf(source.text)
    this.#lineKind = kindOf(this.#lines.map(({ text }) => text.trim()))
  }

  read(): BodyPart[] {
    for (let at = 0; at < this.#lines.length;) at = this.#take(at)
    this.#flush()
    return this.#body
  }

  /** Reads what begins at a line; the number of the next one. */
  #take(at: number): number {
    const line = this.#lines[at]
    const next = this.#lines[at + 1]
    if (line === undefined) return at + 1
    const { text } = line
    if (text.trim() === '') return this.#ended(at)
    const fence = FENCE.exec(text)?.[1]
    if (fence !== undefined) return this.#code(at, fence)
    if (/^ {0,3}<!--/.test(text)) return this.#comment(at, line)
    const heading = HEADING.exec(text)
    if (heading !== null) return this.#heading(at, line, heading)
    const level = next === undefined || this.#open.length > 0 || !/^ {0,3}(?:=+|-+)[ \t]{0,9}$/.test(next.text) || ITEM.test(text) ? 0 : next.text.includes('=') ? 1 : 2
    if (level > 0 && !text.includes('|')) return this.#underlined(at, line, level)
    if (text.includes('|') && next !== undefined && next.text.includes('|') && DELIMITERS.test(next.text)) return this.#table(at)
    if (RULE.test(text)) return this.#ended(at)
    this.#line(line)
    return at + 1
  }

  #ended(at: number): number {
    this.#flush()
    return at + 1
  }

  #line(line: Line): void {
    const item = ITEM.exec(line.text)
    const last = this.#open.at(-1)
    if (item !== null || (last !== undefined && (last.quoted !== line.quoted || this.#lineKind(line.text.trim(), last.text.trim()) !== undefined))) this.#flush()
    if (this.#open.length === 0) {
      const lead = columnsOf(/^[ \t]*/.exec(line.text)?.[0] ?? '')
      this.#look = { kind: item === null ? 'paragraph' : 'listItem', indent: lead, ...(line.quoted > 0 ? { quoted: line.quoted } : {}) }
    }
    this.#open.push(line)
  }

  #flush(): void {
    const lines = this.#open
    this.#open = []
    if (lines.length > 0) this.#push(lines, this.#look)
  }

  #push(lines: readonly Line[], look: BlockLook): void {
    lines.forEach((line, index) => {
      const breaks = index < lines.length - 1 ? /(?: {2,}|\\)$/.exec(line.text) : null
      const to = line.to - (breaks?.[0].length ?? 0)
      // A plain line end is the white space behind the line; a break is markup.
      this.#inline(line.from, to)
      if (breaks !== null) this.#gatherer.lineBreak(to)
      else if (index < lines.length - 1) this.#gatherer.text(line.to, endOfLine(this.#source.text, line.to))
    })
    this.#done(look)
  }

  #done(look: BlockLook): void {
    const block = this.#gatherer.take(look)
    if (block !== undefined) this.#body.push(block)
  }

  #heading(at: number, line: Line, [lead, signs = '']: RegExpExecArray): number {
    this.#flush()
    const closing = /(?:[ \t]#{1,20})?[ \t]{0,99}$/.exec(line.text)?.[0].length ?? 0
    this.#inline(line.from + lead.length, Math.max(line.from + lead.length, line.to - closing))
    this.#done({ kind: 'heading', indent: 0, level: signs.length })
    return at + 1
  }

  #underlined(at: number, line: Line, level: number): number {
    this.#flush()
    this.#inline(line.from, line.to)
    this.#done({ kind: 'heading', indent: 0, level })
    return at + 2
  }

  /** Text between fences, line by line as it stands. */
  #code(at: number, fence: string): number {
    this.#flush()
    let end = at + 1
    while (end < this.#lines.length && !(this.#lines[end]?.text.trimStart().startsWith(fence) === true)) end++
    const [first, last] = [this.#lines[at + 1], this.#lines[end - 1]]
    if (end > at + 1 && first !== undefined && last !== undefined) {
      this.#gatherer.text(first.from, last.to, true)
      this.#done({ kind: 'paragraph', indent: 0 })
    }
    return end + 1
  }

  #comment(at: number, line: Line): number {
    this.#flush()
    const from = line.from + line.text.indexOf('<!--')
    const close = this.#source.text.indexOf('-->', from)
    const to = close < 0 ? line.to : close + 3
    this.named.push({ from, to, why: 'comment' })
    let end = at + 1
    while ((this.#lines[end]?.from ?? Infinity) < to) end++
    const rest = this.#lines[end - 1]
    if (rest !== undefined && rest.to > to && this.#source.text.slice(to, rest.to).trim() !== '') this.#line({ ...rest, from: to, text: this.#source.text.slice(to, rest.to) })
    return end
  }

  #table(at: number): number {
    this.#flush()
    this.#tables++
    const rows: Row[] = [this.#row(this.#lines[at], 1)]
    let end = at + 2
    for (; this.#lines[end]?.text.includes('|') === true; end++) rows.push(this.#row(this.#lines[end], rows.length + 1))
    this.#body.push({ kind: 'table', rows })
    return end
  }

  #row(line: Line | undefined, number: number): Row {
    if (line === undefined) return { cells: [] }
    const cells: Cell[] = cellsOf(line.text).map(([start, end], column) => {
      this.#inline(line.from + start, line.from + end)
      const block = this.#gatherer.take({ kind: 'paragraph', indent: 0 })
      return { column, columnSpan: 1, rowSpan: 1, spot: `table ${this.#tables}, row ${number}, column ${column + 1}`, body: block === undefined ? [] : [block] }
    })
    return { cells }
  }

  /** Text with its marks. `<br>` is the one tag that tables need. */
  #inline(from: number, to: number): void {
    const text = this.#source.text.slice(from, to)
    let at = 0
    for (const mark of marksIn(text)) {
      if (mark.from < at) continue
      this.#plain(from + at, from + mark.from)
      at = this.#mark(from, mark)
    }
    this.#plain(from + at, to)
  }

  #mark(base: number, mark: Mark): number {
    // The backslash is markup, the sign stands for itself.
    if (mark.kind === 'escape') this.#gatherer.text(base + mark.from + 1, base + mark.to)
    if (mark.kind !== 'link') return mark.to
    const [start, end] = mark.words
    if (mark.image) {
      this.named.push({ from: base + start, to: base + end, why: 'metadata' })
      return mark.to
    }
    const before = this.#gatherer.length
    this.#inline(base + start, base + end)
    const [from, to] = [base + mark.target[0], base + mark.target[1]]
    const address = this.#source.text.slice(from, to)
    if (address === '' || address.startsWith('#')) return mark.to
    this.named.push({ from, to, why: 'link-target', yields: true })
    this.#gatherer.link(before, { text: address, pieces: [{ from, to, text: address }] })
    return mark.to
  }

  #plain(from: number, to: number): void {
    const text = this.#source.text.slice(from, to)
    const special = [
      ...htmlReferences(text).filter(reference => text.charAt(reference.to - 1) === ';').map(reference => ({ ...reference, comment: false })),
      ...[...text.matchAll(/<br\s{0,3}\/?>|<\/?(?:b|i|u|em|strong|sub|sup|span|p|div|a|font)(?:\s[^<>]{0,300})?>/gi)].map(({ 0: tag, index }) => ({ from: index, to: index + tag.length, text: /^<br/i.test(tag) ? '\n' : '' })),
    ].sort((one, other) => one.from - other.from)
    let at = from
    for (const one of special) {
      if (from + one.from < at) continue
      this.#gatherer.text(at, from + one.from)
      at = from + one.to
      if (one.text === '\n') this.#gatherer.lineBreak(at)
      else if (one.text !== '') this.#gatherer.reference(from + one.from, at, one.text)
    }
    this.#gatherer.text(at, to)
  }
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let from = text.startsWith('\uFEFF') ? 1 : 0
  const add = (to: number): void => {
    const quote = /^(?: {0,3}> ?){1,20}/.exec(text.slice(from, Math.min(to, from + 100)))?.[0] ?? ''
    lines.push({ from: from + quote.length, to, text: text.slice(from + quote.length, to), quoted: quote.split('>').length - 1 })
  }
  for (const end of text.matchAll(/\r\n?|[\n\f\v\u0085\u2028\u2029]/g)) {
    add(end.index)
    from = end.index + end[0].length
  }
  add(text.length)
  return lines
}

/** The index behind the line end at an index. */
function endOfLine(text: string, at: number): number {
  return at + (text.startsWith('\r\n', at) ? 2 : 1)
}

/** Start and end of each cell of a row: bars with a backslash before them, or in backquotes, are text. */
function cellsOf(text: string): [number, number][] {
  const cells: [number, number][] = []
  const lead = text.length - text.trimStart().length
  let start = text.startsWith('|', lead) ? lead + 1 : lead
  for (let at = start; at < text.length; at++) {
    if (text.charAt(at) === '\\') at++
    else if (text.charAt(at) === '|') {
      cells.push([start, at])
      start = at + 1
    }
  }
  if (text.slice(start).trim() !== '') cells.push([start, text.length])
  return cells
}

function columnsOf(lead: string): number {
  let columns = 0
  for (const character of lead) columns = character === '\t' ? columns + 4 - (columns % 4) : columns + 1
  return columns
}
