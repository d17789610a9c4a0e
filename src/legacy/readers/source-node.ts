/** Source nodes: the pieces of text that a format with an inner structure is made of, each with its native address. */

/**
 * What a node is in its document, where it is not plain body text. A node with a role is left out for that reason, unless it is
 * mapped (a link target becomes the address of a document, a footnote a remark).
 */
export type NodeRole =
  | 'comment' | 'footnote' | 'header' | 'footer' | 'deleted-text' | 'hidden' | 'metadata' | 'formula' | 'field-code' | 'link-target' | 'sheet-name'
  | 'alternative' | 'unreferenced' | 'list-of-values' | 'image' | 'embedded-object' | 'macro' | 'signature' | 'other-part' | 'form-id'

/** A piece of source text that stands in one place. */
export interface SourceNode {
  /**
   * Native address, unique in its file: zip part and text node (`word/document.xml#12`), sheet and cell (`Sheet1!B4`), page and text
   * item (`page 3 #17`), part (`word/media/image1.png`).
   */
  readonly address: string
  /** Characters as the format means them, entities and escapes resolved; U+FFFC for a part without text. */
  readonly text: string
  readonly role?: NodeRole
  /** For people: `paragraph 12`, `table 1, row 3, column 2`, `page 3, 72/640`. Default: the address. */
  readonly spot?: string
  /** SHA-256 of a part without text. */
  readonly sha256?: string
}

/** Stands for a part without text, such as an image: it counts one. */
export const OBJECT = '\uFFFC'
