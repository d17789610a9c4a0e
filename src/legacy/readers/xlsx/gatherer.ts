/** The nodes of a workbook in the making, each with its place in the line of all characters. */
import { LegacyRefusal } from '../read-document.ts'
import type { LegacyLimits } from '../limits.ts'
import type { SourceNode } from '../source-node.ts'

export class NodeGatherer {
  readonly nodes: SourceNode[] = []
  readonly #limits: LegacyLimits
  readonly #addresses = new Set<string>()
  readonly #repeated = new Map<string, number>()
  #length = 0

  constructor(limits: LegacyLimits) {
    this.#limits = limits
  }

  /**
   * Adds a node with text; an address that is taken gets a number.
   *
   * @returns Index of its first character, in UTF-16 units.
   * @throws {LegacyRefusal} `legacy.limit` when there are more characters than are read.
   */
  add(node: SourceNode): number {
    const from = this.#length
    this.#length += node.text.length
    if (this.#length > this.#limits.characters) throw new LegacyRefusal('legacy.limit', { what: 'characters', limit: String(this.#limits.characters), found: `more than ${this.#limits.characters}` })
    this.nodes.push({ ...node, address: this.#free(node.address) })
    return from
  }

  #free(address: string): string {
    let free = address
    for (let times = (this.#repeated.get(address) ?? 1) + 1; this.#addresses.has(free); times++) {
      free = `${address} (${times})`
      this.#repeated.set(address, times)
    }
    this.#addresses.add(free)
    return free
  }
}
