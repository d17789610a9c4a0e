/**
 * Text → records and fields, each with its place: the scanner of CSV and TSV.
 *
 * Forgiving where files of offices are wrong: what follows a closing quote stays in its field, and a quote that is never closed
 * costs its own line at most, not the rest of the file.
 */

export type Separator = ',' | ';' | '\t' | '|'

/** A stretch of the text, UTF-16 indices, `to` exclusive. */
export interface Span {
  readonly from: number
  readonly to: number
}

export type QuoteFault = 'unclosed' | 'misplaced'

/** A field: `from` to `to` is its content. Marks are the quotes that are not part of it, escapes stand for one quote each. */
export interface Field extends Span {
  readonly marks: readonly Span[]
  readonly escapes: readonly Span[]
  readonly fault?: QuoteFault
}

/** One row of the file; it may take several lines. */
export interface CsvRecord {
  readonly fields: readonly Field[]
  /** Where the separators stand, each of one character. */
  readonly separators: readonly number[]
}

export interface ScanOptions {
  readonly separator: Separator
  /** Where to begin, behind a byte order mark or a line that names the separator. */
  readonly from: number
  /** Fields that rows have as a rule. A quoted text whose lines look like such rows was never closed. */
  readonly columns?: number
  /** Stop after so many records. */
  readonly most?: number
}

const NONE: readonly Span[] = []
/** A row of fewer fields than this has no looks of its own: a sentence in quotes may hold as many separators. */
const ROW_LIKE = 4
/** How often the text may be read again for quotes that turn out not to be closed; after that quotes close on their own line. */
const READ_AGAIN = 10

/** All records of a text, empty lines included (one empty field). */
export function scanCsv(text: string, options: ScanOptions): CsvRecord[] {
  const scanner = new Scanner(text, options)
  const records: CsvRecord[] = []
  while (!scanner.atEnd && records.length < (options.most ?? Infinity)) records.push(scanner.record())
  return records
}

class Scanner {
  readonly #text: string
  readonly #separator: Separator
  readonly #columns: number
  #at: number
  #budget: number

  constructor(text: string, { separator, from, columns }: ScanOptions) {
    this.#text = text
    this.#separator = separator
    this.#columns = columns ?? 0
    this.#at = from
    this.#budget = READ_AGAIN * text.length
  }

  get atEnd(): boolean {
    return this.#at >= this.#text.length
  }

  record(): CsvRecord {
    const fields: Field[] = [this.#field()]
    const separators: number[] = []
    while (this.#text[this.#at] === this.#separator) {
      separators.push(this.#at)
      this.#at++
      fields.push(this.#field())
    }
    if (this.#text[this.#at] === '\r' && this.#text[this.#at + 1] === '\n') this.#at++
    this.#at++
    return { fields, separators }
  }

  #field(): Field {
    const start = this.#at
    const open = this.#afterSpace(start)
    const quoted = this.#text[open] === '"' ? this.#quoted(open) : undefined
    if (quoted !== undefined) return quoted
    const plain = this.#text[open] === '"' ? open + 1 : start
    this.#at = this.#endOfPlain(plain)
    const span = { from: plain, to: this.#at }
    return plain === start ? { ...span, marks: NONE, escapes: NONE } : { ...span, marks: [{ from: open, to: open + 1 }], escapes: NONE, fault: 'unclosed' }
  }

  /** A field in quotes; `undefined`, with nothing consumed, when its quote is never closed. */
  #quoted(open: number): Field | undefined {
    const escapes: Span[] = []
    for (let from = open + 1; ;) {
      const quote = this.#text.indexOf('"', from)
      this.#budget -= (quote < 0 ? this.#text.length : quote) - from
      if (quote < 0 || this.#isOverBudget(open, quote)) return undefined
      const after = this.#afterSpace(quote + 1)
      if (this.#text[quote + 1] === '"') escapes.push({ from: quote, to: quote + 2 })
      else if (this.#text[quote - 1] === '\\' && quote > open + 1 && !this.#endsField(after)) escapes.push({ from: quote - 1, to: quote + 1 })
      else return this.#closed(open, quote, after, escapes)
      from = quote + (this.#text[quote + 1] === '"' ? 2 : 1)
    }
  }

  #closed(open: number, quote: number, after: number, escapes: readonly Span[]): Field | undefined {
    const marks = [{ from: open, to: open + 1 }, { from: quote, to: quote + 1 }]
    if (this.#endsField(after)) {
      if (this.#holdsRows(open + 1, quote)) return undefined
      this.#at = after
      return { from: open + 1, to: quote, marks, escapes: escapes.length === 0 ? NONE : escapes }
    }
    // A quote in the middle: it may open the next field in quotes, while the first was never closed.
    const content = this.#text.slice(open + 1, quote)
    if (content.includes(this.#separator) || /[\r\n]/.test(content)) return undefined
    this.#at = this.#endOfPlain(quote + 1)
    return { from: open + 1, to: this.#at, marks, escapes, fault: 'misplaced' }
  }

  /** Whether a line inside the quotes has as many separators as the rows of the file. */
  #holdsRows(from: number, to: number): boolean {
    if (this.#columns < ROW_LIKE) return false
    let separators = -1
    for (let at = from; at < to; at++) {
      const character = this.#text[at]
      if (character === '\n' || character === '\r') {
        if (separators >= this.#columns - 1) return true
        separators = 0
      } else if (character === this.#separator && separators >= 0) separators++
    }
    return separators >= this.#columns - 1
  }

  #isOverBudget(open: number, quote: number): boolean {
    return this.#budget < 0 && /[\r\n]/.test(this.#text.slice(open, Math.min(quote, open + 100_000)))
  }

  #afterSpace(at: number): number {
    let end = at
    while (this.#text[end] === ' ' || (this.#text[end] === '\t' && this.#separator !== '\t')) end++
    return end
  }

  #endsField(at: number): boolean {
    const character = this.#text[at]
    return character === undefined || character === this.#separator || character === '\n' || character === '\r'
  }

  #endOfPlain(at: number): number {
    let end = at
    while (!this.#endsField(end)) end++
    return end
  }
}
