/** Lines of a text with their places and measures. */

/** Columns with tabs every 8, characters, and bytes in UTF-8. */
export type Widths = readonly [columns: number, characters: number, bytes: number]

/** A line that holds more than white space, without the white space at its ends. */
export interface Line {
  /** UTF-16 indices into the text, `to` exclusive. */
  readonly from: number
  readonly to: number
  readonly text: string
  /** Whether an empty line, or the start of the text, stands before it. */
  readonly afterBlank: boolean
  /** Columns before the first character. */
  readonly indent: number
  /** Width of the line as it stands, white space included, in each measure that programs wrap by. */
  readonly widths: Widths
  readonly firstWord: Widths
}

// LF, CRLF, CR, form feed, vertical tab, NEL, and Unicode's line and paragraph separators; a page break after a line end is one with it.
const LINE_END = /\r\n\f?|\r\f?|\n\f?|[\f\v\u0085\u2028\u2029]/g
const TAB_WIDTH = 8

/** The lines of a text that hold something. A byte order mark at the start belongs to none. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let start = text.startsWith('\uFEFF') ? 1 : 0
  let afterBlank = true
  const add = (end: number): void => {
    const raw = text.slice(start, end)
    const trimmed = raw.trim()
    if (trimmed === '') {
      afterBlank = true
      return
    }
    const lead = raw.length - raw.trimStart().length
    lines.push(lineOf(raw, trimmed, start + lead, lead, afterBlank))
    afterBlank = false
  }
  for (const match of text.matchAll(LINE_END)) {
    if (match.index < start) continue
    add(match.index)
    start = match.index + match[0].length
  }
  add(text.length)
  return lines
}

function lineOf(raw: string, trimmed: string, from: number, lead: number, afterBlank: boolean): Line {
  // Lines are not broken at no-break spaces.
  const firstWord = /^[^ \t]+/.exec(trimmed)?.[0] ?? ''
  return {
    from,
    to: from + trimmed.length,
    text: trimmed,
    afterBlank,
    indent: columnsOf(raw.slice(0, lead)),
    widths: widthsOf(raw),
    firstWord: widthsOf(firstWord),
  }
}

function columnsOf(text: string): number {
  if (text === '') return 0
  let columns = 0
  for (const character of text.normalize('NFC')) columns = character === '\t' ? columns + TAB_WIDTH - (columns % TAB_WIDTH) : columns + 1
  return columns
}

const UTF_8 = new TextEncoder()

function widthsOf(text: string): Widths {
  // Most lines are ASCII without tabs: the three measures are one.
  if (/^[ -~]*$/.test(text)) return [text.length, text.length, text.length]
  return [columnsOf(text), [...text].length, UTF_8.encode(text).length]
}
