/**
 * The nodes of a document with an inner structure, found again without the importer: only what unpacks a ZIP archive, and what
 * decodes a PDF file, is shared with it.
 */
import type { NodeRole, SourceNode } from '../../readers/source-node.ts'

export type VerifiedNode = Omit<SourceNode, 'spot'>

/** Gives the nodes in the order of the importer; throws where the file is no such document. */
export type NodeWalker = (bytes: Uint8Array) => Promise<readonly VerifiedNode[]> | readonly VerifiedNode[]

/** Reasons that the format itself gives: the node must have that role. */
export const ROLES: Readonly<Record<NodeRole, true>> = {
  comment: true, footnote: true, header: true, footer: true, 'deleted-text': true, hidden: true, metadata: true, formula: true, 'field-code': true, 'link-target': true,
  'sheet-name': true, alternative: true, unreferenced: true, 'list-of-values': true, image: true, 'embedded-object': true, macro: true, signature: true, 'other-part': true, 'form-id': true,
}
