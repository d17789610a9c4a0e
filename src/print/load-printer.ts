/** A printer of which only the format and the language that are asked for are loaded: for programs that start, print and end. */
import { loadCatalogue } from './catalogues/load.ts'
import type { Layout, LayoutOptions } from './layout.ts'
import type { PrinterOptions } from './printed.ts'
import { printerWith, type Format, type Printer } from './printing.ts'
import { textLayout } from './text-layout.ts'

/** Text is small, and what most people ask for. */
const LOADERS: Readonly<Record<Format, () => Promise<(options: LayoutOptions) => Layout>>> = {
  text: async () => textLayout,
  json: async () => (await import('./json.ts')).jsonLayout,
  sarif: async () => (await import('./sarif.ts')).sarifLayout,
  junit: async () => (await import('./junit.ts')).junitLayout,
  html: async () => (await import('./html.ts')).htmlLayout,
}

/** What `printerFor` makes. */
export async function loadPrinter(format: Format, options: PrinterOptions): Promise<Printer> {
  const [layoutOf, catalogue] = await Promise.all([LOADERS[format](), loadCatalogue(options.language)])
  return printerWith(layoutOf, format, { ...options, catalogue })
}
