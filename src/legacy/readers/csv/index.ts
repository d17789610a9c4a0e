/**
 * The reader of CSV and TSV: a decoded text becomes one table.
 *
 * The whole file is the source. Separators and quotes are left out, a doubled quote is a changed piece. Rows are kept as they stand,
 * short, long or empty, and heads that are printed again; lines of one text above and below them are paragraphs.
 */
import type { ValidationIssue } from '../../../issue/issue.ts'
import type { Cell, Piece, Row } from '../../blocks.ts'
import type { LegacyCode } from '../../codes.ts'
import { excerpt, notice } from '../../notice.ts'
import { DEFAULT_LEGACY_LIMITS, type LegacyLimits } from '../limits.ts'
import { LegacyRefusal, type ReadDocument } from '../read-document.ts'
import type { SourceCharacters } from '../source-characters.ts'
import { cellBlocks } from './cell-blocks.ts'
import { looksLikeFormula } from './formula-text.ts'
import { scanCsv, type CsvRecord, type Field } from './scan.ts'
import { looksLikeTable, type TableLooks } from './separator.ts'
import { besideTable } from './title-lines.ts'

export { looksLikeTable, type TableLooks } from './separator.ts'

export interface CsvOptions {
  /** What `looksLikeTable` found. Default: it is asked, and a text that does not look like a table is taken to have one column. */
  readonly looks?: TableLooks
  readonly limits?: LegacyLimits
}

/**
 * Reads a table from text.
 *
 * @param issues  Findings on the text that are known already; they come first in those of the document.
 * @throws {LegacyRefusal} When there are more rows than the limits allow.
 */
export function readCsv(source: SourceCharacters, issues: readonly ValidationIssue[] = [], { looks = looksLikeTable(source.text, 'x.csv'), limits = DEFAULT_LEGACY_LIMITS }: CsvOptions = {}): ReadDocument {
  const { separator, columns, from, naming } = looks ?? { separator: ';', columns: 1, from: source.text.startsWith('\uFEFF') ? 1 : 0 }
  const records = scanCsv(source.text, { separator, columns, from, most: limits.rows + 1 })
  if (records.length > limits.rows) throw new LegacyRefusal('legacy.limit', { what: 'rows', limit: String(limits.rows), found: `more than ${limits.rows}` })
  const table = new CsvTable(source, columns)
  const rows = records.map((record, index) => table.row(record, index))
  return {
    mediaType: separator === '\t' ? 'text/tab-separated-values' : 'text/csv',
    source,
    body: besideTable({ kind: 'table', rows }),
    leftOut: [...(naming === undefined ? [] : [{ ...naming, why: 'markup' as const }]), ...table.leftOut],
    issues: [...issues, ...table.issues],
  }
}

/** As many columns as a sheet can have. */
const MOST_FIELDS = 16_384

/** Gathers what is left out and what was found while rows are made. */
class CsvTable {
  readonly leftOut: { from: number, to: number, why: 'field-separator' | 'quotation-mark' }[] = []
  readonly issues: ValidationIssue[] = []
  readonly #source: SourceCharacters
  readonly #columns: number

  constructor(source: SourceCharacters, columns: number) {
    this.#source = source
    this.#columns = columns
  }

  row(record: CsvRecord, index: number): Row {
    if (record.fields.length > MOST_FIELDS) throw new LegacyRefusal('legacy.limit', { what: 'fields in a row', limit: String(MOST_FIELDS), found: String(record.fields.length) }, this.#source.placeAt(record.fields[0]?.from ?? 0))
    for (const at of record.separators) this.leftOut.push({ from: at, to: at + 1, why: 'field-separator' })
    const cells = record.fields.map((field, column) => this.#cell(field, index, column))
    this.#count(record, cells)
    return { cells: cells.every(cell => cell.body.length === 0) ? [] : cells }
  }

  #cell(field: Field, row: number, column: number): Cell {
    for (const { from, to } of field.marks) this.leftOut.push({ from, to, why: 'quotation-mark' })
    const { line } = this.#source.placeAt(field.from)
    const text = this.#source.text.slice(field.from, field.to)
    if (field.fault !== undefined) this.#note(field.fault === 'unclosed' ? 'legacy.quote-unclosed' : 'legacy.quote-misplaced', { found: excerpt(text) }, field.from)
    if (looksLikeFormula(text)) this.#note('legacy.formula-text', { found: excerpt(text), items: `row ${row + 1}, column ${column + 1}` }, field.from)
    const body = cellBlocks(piecesOf(field, this.#source.text), this.#source, this.issues)
    return { column, columnSpan: 1, rowSpan: 1, body, spot: `row ${row + 1}, column ${column + 1} (line ${line})` }
  }

  /** Rows that are shorter or longer than the rule. Titles above the head are none, nor are fields at the end that hold nothing. */
  #count({ fields }: CsvRecord, cells: readonly Cell[]): void {
    const filled = cells.findLastIndex(cell => cell.body.length > 0) + 1
    if (filled === 0) return
    if (fields.length >= this.#columns && filled <= this.#columns) return
    // A line of one text is a title, a remark or a source, above or below the rows.
    if (fields.length === 1) return
    this.#note('legacy.field-count', { found: String(fields.length), expected: String(this.#columns) }, fields[0]?.from ?? 0)
  }

  #note(code: LegacyCode, values: Readonly<Record<string, string>>, at: number): void {
    this.issues.push(notice(code, values, this.#source.placeAt(at)))
  }
}

/** The content of a field without its quotes; each doubled quote as one. */
function piecesOf({ from, to, marks, escapes }: Field, text: string): Piece[] {
  const pieces: Piece[] = []
  let at = from
  const verbatim = (end: number): void => {
    if (end > at) pieces.push({ from: at, to: end, text: text.slice(at, end) })
  }
  const inner = [...escapes.map(span => ({ ...span, escape: true })), ...marks.filter(mark => mark.from >= from && mark.to <= to).map(span => ({ ...span, escape: false }))]
  for (const span of inner.sort((one, other) => one.from - other.from)) {
    verbatim(span.from)
    if (span.escape) pieces.push({ from: span.from, to: span.to, text: '"', why: 'escape' })
    at = span.to
  }
  verbatim(to)
  return pieces
}
