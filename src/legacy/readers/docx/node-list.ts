/** The nodes of a document while it is read: each knows at once where in the line of all characters it stands. */
import type { Piece } from '../../blocks.ts'
import type { LegacyLimits } from '../limits.ts'
import { LegacyRefusal } from '../read-document.ts'
import type { SourceNode } from '../source-node.ts'

/** Collects nodes. Positions are UTF-16 indices into all text. */
export class NodeList {
  readonly nodes: SourceNode[] = []
  readonly #limits: Pick<LegacyLimits, 'characters'>
  #length = 0

  constructor(limits: Pick<LegacyLimits, 'characters'>) {
    this.#limits = limits
  }

  /** Where the next node will begin. */
  get end(): number {
    return this.#length
  }

  /**
   * Adds a node.
   *
   * @returns Where it stands.
   * @throws {LegacyRefusal} `legacy.limit`.
   */
  add(node: SourceNode): Pick<Piece, 'from' | 'to'> {
    const from = this.#length
    this.#length += node.text.length
    if (this.#length > this.#limits.characters) throw new LegacyRefusal('legacy.limit', { what: 'characters', limit: String(this.#limits.characters), found: `${this.#length} or more` })
    if (node.text !== '') this.nodes.push(node)
    return { from, to: this.#length }
  }
}
