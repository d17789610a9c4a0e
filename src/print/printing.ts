/**
 * What printers of all formats have in common: what they hold back, and what they count.
 *
 * Text and JSON are written as the documents come; the other formats need to know the whole run and write at its end.
 */
import type { Layout, LayoutOptions } from './layout.ts'
import type { PrintedDocument } from './printed.ts'
import { Tally } from './tally.ts'

/** Formats that findings are printed in. */
export const FORMATS = ['text', 'json', 'sarif', 'junit', 'html'] as const

export type Format = (typeof FORMATS)[number]

/** Prints judged documents in one format. */
export interface Printer {
  /** Takes one document. */
  document(document: PrintedDocument): void
  /** Writes what is left: the rest of the document, the summary. Called once. */
  end(): void
}

/** Findings of one code that a document shows where nothing else was asked for. Tools get all. */
const PER_CODE: Readonly<Record<Format, number>> = { text: 5, json: Infinity, sarif: Infinity, junit: 5, html: 20 }

/** Formats in which any character of a text can be written as `\uXXXX`. */
const ESCAPABLE: readonly Format[] = ['json', 'sarif']

/** A printer for a format, by what lays it out. */
export function printerWith(layoutOf: (options: LayoutOptions) => Layout, format: Format, options: LayoutOptions): Printer {
  const { maxFindings, quiet = false } = options
  const tally = new Tally(maxFindings === undefined ? { perCode: PER_CODE[format], inAll: Infinity } : { perCode: Infinity, inAll: maxFindings })
  const layout = layoutOf(ESCAPABLE.includes(format) ? { ...options, write: text => options.write(escaped(text)) } : options)
  return {
    document(document) {
      tally.count(document)
      if (quiet && document.verdict === 'valid') return
      layout.document(document, tally.share(quiet ? document.issues.filter(issue => issue.class !== 'follow-up') : document.issues))
    },
    end() {
      layout.end(tally)
    },
  }
}

/** JSON that cannot steer the terminal it is read on, or turn the direction of writing; as data it stays the same. */
function escaped(json: string): string {
  return json.replace(/[\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]/g, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
