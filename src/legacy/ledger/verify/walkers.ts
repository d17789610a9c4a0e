/** Who finds the nodes of a document again, by its media type. */
import type { NodeWalker } from './nodes.ts'

/** By media type; those that are not here are files of text. */
export const WALKERS: Readonly<Record<string, () => Promise<NodeWalker>>> = {
  'application/pdf': async () => (await import('./formats/pdf.ts')).walkPdf,
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': async () => (await import('./formats/docx.ts')).docxNodes,
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': async () => (await import('./formats/xlsx.ts')).walkXlsx,
  'application/vnd.oasis.opendocument.text': async () => (await import('./formats/odt.ts')).walkOdt,
  'application/vnd.oasis.opendocument.spreadsheet': async () => (await import('./formats/odt.ts')).walkOdt,
  'application/vnd.oasis.opendocument.text-flat-xml': async () => (await import('./formats/odt.ts')).walkFlatOdt,
  'application/vnd.oasis.opendocument.spreadsheet-flat-xml': async () => (await import('./formats/odt.ts')).walkFlatOdt,
}
