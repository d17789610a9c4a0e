/**
 * The door to printing: judged documents go in one by one, text for people or tools comes out.
 *
 * Text and JSON are written as the documents come; the other formats need to know the whole run and write at its end.
 */
import { htmlLayout } from './html.ts'
import { jsonLayout } from './json.ts'
import { junitLayout } from './junit.ts'
import type { Layout } from './layout.ts'
import type { PrintedDocument, PrinterOptions } from './printed.ts'
import { sarifLayout } from './sarif.ts'
import { Tally } from './tally.ts'
import { textLayout } from './text-layout.ts'

export type { PrintedDocument, PrintedVerdict, PrinterOptions, RuleFact, RunFacts } from './printed.ts'

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

const LAYOUTS: Readonly<Record<Format, (options: PrinterOptions) => Layout>> = {
  text: textLayout, json: jsonLayout, sarif: sarifLayout, junit: junitLayout, html: htmlLayout,
}

/**
 * A printer for a format.
 *
 * `quiet` leaves valid documents and findings of follow-up out, but counts them. `maxFindings` bounds what is printed over the run; without it, formats
 * for people print a few findings of each code in a document. What is held back is always counted by code.
 */
export function printerFor(format: Format, options: PrinterOptions): Printer {
  const { maxFindings, quiet = false } = options
  const tally = new Tally(maxFindings === undefined ? { perCode: PER_CODE[format], inAll: Infinity } : { perCode: Infinity, inAll: maxFindings })
  const layout = LAYOUTS[format](ESCAPABLE.includes(format) ? { ...options, write: text => options.write(escaped(text)) } : options)
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
