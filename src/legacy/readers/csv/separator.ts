/** Whether a text is a table, and what separates its fields. Prose has commas and semicolons too: the content must look like rows. */
import { scanCsv, type CsvRecord, type Separator } from './scan.ts'

/** What is known of the rows of a file. */
export interface TableLooks {
  readonly separator: Separator
  /** Fields that rows have as a rule. */
  readonly columns: number
  /** A first line that names the separator, as Excel writes and reads it. */
  readonly naming?: { readonly from: number, readonly to: number }
  /** Where the rows begin. */
  readonly from: number
}

const SEPARATORS: readonly Separator[] = [';', '\t', ',', '|']
const NAMING = /^\uFEFF?("?sep=([,;\t|])"?)[ \t]{0,9}(?:\r\n|\r|\n|$)/i
const ENDING = /\.(?:csv|tsv|tab)$/i
/** Records that are looked at. */
const SAMPLE = 300
const SAMPLE_LENGTH = 200_000
/** Share of the rows that must have as many fields as most have. A name that ends in `.csv` does with less. */
const REGULAR = 0.7
const REGULAR_BY_NAME = 0.25
/** Share of the separators that may be followed by a space, as in sentences. */
const SPACED = 0.5
/** Longer than this on average, fields are sentences. */
const LONGEST_FIELD = 400

/**
 * The looks of a table, or `undefined` for text that is none.
 *
 * @param fileName  A name that ends in `.csv`, `.tsv` or `.tab` is believed where the rows are irregular.
 */
export function looksLikeTable(text: string, fileName = ''): TableLooks | undefined {
  const naming = NAMING.exec(text)
  if (naming !== null) {
    const start = text.startsWith('\uFEFF') ? 1 : 0
    const rows = { separator: naming[2] as Separator, from: naming[0].length, naming: { from: start, to: start + (naming[1] ?? '').length } }
    return { ...rows, columns: measured(text, rows.separator, rows.from)?.columns ?? 1 }
  }
  const from = text.startsWith('\uFEFF') ? 1 : 0
  const byName = ENDING.test(fileName)
  const found = SEPARATORS.flatMap(separator => measured(text, separator, from) ?? [])
    .filter(one => (byName ? one.regular >= REGULAR_BY_NAME : isTable(one)))
    .sort((one, other) => other.regular * Math.log(other.columns) - one.regular * Math.log(one.columns))
  const [best] = found
  return best === undefined ? undefined : { separator: best.separator, columns: best.columns, from }
}

interface Measured {
  readonly separator: Separator
  readonly columns: number
  /** Rows that hold something. */
  readonly rows: number
  /** Share of those that have as many fields as most. */
  readonly regular: number
  /** Share of the separators that a space follows. */
  readonly spaced: number
  /** Columns in which at least every fourth row has something. */
  readonly filled: number
  readonly averageLength: number
}

function isTable({ separator, columns, rows, regular, spaced, filled, averageLength }: Measured): boolean {
  if (rows < 2 || filled < 2 || averageLength > LONGEST_FIELD || regular < REGULAR) return false
  if (separator === '\t') return true
  return spaced <= SPACED && (columns > 2 || (rows > 2 && regular >= 0.9))
}

function measured(text: string, separator: Separator, from: number): Measured | undefined {
  const sample = text.slice(0, SAMPLE_LENGTH)
  if (!sample.includes(separator, from)) return undefined
  const scanned = scanCsv(sample, { separator, from, most: SAMPLE })
  // A sample may end in the middle of a row.
  const all = sample.length < text.length && scanned.length < SAMPLE ? scanned.slice(0, -1) : scanned
  const records = all.filter(record => record.fields.some(field => sample.slice(field.from, field.to).trim() !== ''))
  const columns = commonest(records.map(record => record.fields.length).filter(count => count > 1))
  if (columns === undefined) return undefined
  const regularRows = records.filter(record => record.fields.length === columns)
  return {
    separator, columns, rows: records.length, regular: regularRows.length / records.length,
    spaced: spacedShare(sample, records), filled: filledColumns(sample, regularRows, columns),
    averageLength: sample.length / Math.max(1, records.reduce((sum, record) => sum + record.fields.length, 0)),
  }
}

function commonest(counts: readonly number[]): number | undefined {
  const times = new Map<number, number>()
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1)
  return [...times].sort((one, other) => other[1] - one[1] || other[0] - one[0])[0]?.[0]
}

function spacedShare(text: string, records: readonly CsvRecord[]): number {
  const separators = records.flatMap(record => record.separators)
  return separators.filter(at => text[at + 1] === ' ').length / Math.max(1, separators.length)
}

function filledColumns(text: string, records: readonly CsvRecord[], columns: number): number {
  return Array.from({ length: Math.min(columns, 1000) }, (_, column) => records.filter(({ fields }) => {
    const field = fields[column]
    return field !== undefined && text.slice(field.from, field.to).trim() !== ''
  }).length).filter(count => count >= records.length / 4).length
}
