/**
 * The nodes of a document with an inner structure, found again without the importer: only what unpacks a ZIP archive, and what
 * decodes a PDF file, is shared with it.
 */
import type { NodeRole, SourceNode } from '../../readers/source-node.ts'

export type VerifiedNode = Omit<SourceNode, 'spot'>

/** Gives the nodes in the order of the importer; throws where the file is no such document. */
export type NodeWalker = (bytes: Uint8Array) => Promise<readonly VerifiedNode[]> | readonly VerifiedNode[]

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

/** Reasons that the format itself gives: the node must have that role. */
export const ROLES: Readonly<Record<NodeRole, true>> = {
  comment: true, footnote: true, header: true, footer: true, 'deleted-text': true, hidden: true, metadata: true, formula: true, 'field-code': true, 'link-target': true,
  'sheet-name': true, alternative: true, unreferenced: true, 'list-of-values': true, image: true, 'embedded-object': true, macro: true, signature: true, 'other-part': true, 'form-id': true,
}
