/**
 * The door to printing: judged documents go in one by one, text for people or tools comes out. Every format and language is at hand.
 */
import { htmlLayout } from './html.ts'
import { jsonLayout } from './json.ts'
import { junitLayout } from './junit.ts'
import type { Layout, LayoutOptions } from './layout.ts'
import type { PrinterOptions } from './printed.ts'
import { printerWith, type Format, type Printer } from './printing.ts'
import { sarifLayout } from './sarif.ts'
import { textLayout } from './text-layout.ts'
import { tongueOf } from './translated.ts'

export type { PrintedDocument, PrintedVerdict, PrinterOptions, RuleFact, RunFacts } from './printed.ts'
export { FORMATS, type Format, type Printer } from './printing.ts'

const LAYOUTS: Readonly<Record<Format, (options: LayoutOptions) => Layout>> = {
  text: textLayout, json: jsonLayout, sarif: sarifLayout, junit: junitLayout, html: htmlLayout,
}

/**
 * A printer for a format.
 *
 * `quiet` leaves valid documents and findings of follow-up out, but counts them. `maxFindings` bounds what is printed over the run; without it, formats
 * for people print a few findings of each code in a document. What is held back is always counted by code.
 */
export function printerFor(format: Format, options: PrinterOptions): Printer {
  return printerWith(LAYOUTS[format], format, { ...options, ...tongueOf(options.language) })
}
