/**
 * The characters of a source and the way back to it: UTF-16 index → code point, and line and byte of a file of text, or node of
 * a document with an inner structure.
 *
 * The one seam between the readers of formats and everything after them: whatever a format looks like, the recognisers see
 * its characters in reading order, and the ledger asks here where each of them stood.
 */
import type { Place } from '../../issue/place.ts'
import type { EncodingName } from './encodings.ts'
import type { SourceNode } from './source-node.ts'

/** A node in the line of all characters; UTF-16 indices, `to` exclusive. */
export interface PlacedNode extends SourceNode {
  readonly from: number
  readonly to: number
}

/** Decoded text that knows where it came from. Indices are UTF-16 units of `text`. */
export class SourceCharacters {
  readonly text: string
  /** Encoding of a file of text; `undefined` for documents that are made of nodes. */
  readonly encoding: EncodingName | undefined
  /** Code points of the whole text, byte order mark included. */
  readonly characterCount: number
  /** Nodes with text, in the order of the text; none for a file of text. */
  readonly nodes: readonly PlacedNode[]
  readonly #codePoints: Uint32Array
  readonly #bytes: Uint32Array
  readonly #lineStarts: number[] = [0]

  /**
   * @param text      All characters, a byte order mark included.
   * @param encoding  Encoding of the file, or the nodes whose texts put together are the text: those without text aside.
   * @param byteSize  Bytes that a code point takes in the file.
   */
  constructor(text: string, encoding: EncodingName | readonly SourceNode[], byteSize: (codePoint: number) => number) {
    this.text = text
    this.encoding = typeof encoding === 'string' ? encoding : undefined
    this.nodes = typeof encoding === 'string' ? [] : placed(encoding)
    this.#codePoints = new Uint32Array(text.length + 1)
    this.#bytes = new Uint32Array(text.length + 1)
    let count = 0
    let byte = 0
    for (let at = 0; at < text.length; count++) {
      const code = text.codePointAt(at) ?? 0
      const width = code > 0xffff ? 2 : 1
      this.#codePoints.fill(count, at, at + width)
      this.#bytes.fill(byte, at, at + width)
      byte += byteSize(code)
      at += width
      if (code === 0x0a || (code === 0x0d && text.charCodeAt(at) !== 0x0a)) this.#lineStarts.push(at)
    }
    this.#codePoints[text.length] = count
    this.#bytes[text.length] = byte
    this.characterCount = count
  }

  /** Of a document that is made of nodes. */
  static ofNodes(nodes: readonly SourceNode[]): SourceCharacters {
    return new SourceCharacters(nodes.map(({ text }) => text).join(''), nodes, () => 1)
  }

  /** Code points before `index`. */
  codePointAt(index: number): number {
    return this.#codePoints[Math.min(index, this.text.length)] ?? 0
  }

  /** Bytes of the file before `index`. */
  byteAt(index: number): number {
    return this.#bytes[Math.min(index, this.text.length)] ?? 0
  }

  /** The node that holds the character at `index`; the last one for the end of the text. */
  nodeAt(index: number): PlacedNode | undefined {
    return this.nodes[lastAtOrBefore(this.nodes, index, node => node.from)]
  }

  /**
   * Line, column and byte offset of `index` in a file of text. In a document that is made of nodes the spot in words, the number of
   * the node and the code point in it, both from 1, and the code point in the whole.
   */
  placeAt(index: number): Place {
    const node = this.nodeAt(index)
    if (node !== undefined) {
      return { line: lastAtOrBefore(this.nodes, index, one => one.from) + 1, column: this.codePointAt(index) - this.codePointAt(node.from) + 1, offset: this.codePointAt(index), spot: node.spot ?? node.address }
    }
    const line = lastAtOrBefore(this.#lineStarts, index, start => start)
    const start = Math.max(this.#lineStarts[line] ?? 0, line === 0 && this.text.startsWith('\uFEFF') ? 1 : 0)
    return { line: line + 1, column: Math.max(0, this.codePointAt(index) - this.codePointAt(start)) + 1, offset: this.byteAt(index) }
  }

  /** `index` in words, for unmapped content: `line 3, column 5`, or the spot of its node. */
  wordsAt(index: number): string {
    const { line, column, spot } = this.placeAt(index)
    return spot ?? `line ${line}, column ${column}`
  }
}

function placed(nodes: readonly SourceNode[]): PlacedNode[] {
  let from = 0
  return nodes.filter(({ text }) => text !== '').map(node => {
    const to = from + node.text.length
    const here = { ...node, from, to }
    from = to
    return here
  })
}

/** Position of the last of a sorted list whose key is not beyond `index`; 0 where there is none. */
function lastAtOrBefore<T>(sorted: readonly T[], index: number, keyOf: (one: T) => number): number {
  let low = 0
  let high = sorted.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    const one = sorted[middle]
    if (one !== undefined && keyOf(one) <= index) low = middle
    else high = middle
  }
  return low
}
