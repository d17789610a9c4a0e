/** The lines of a file, for showing the spot that a finding is about. */
import type { Place } from '../issue/index.ts'

/** The piece of a line around a spot, cut to what fits on a screen. */
export interface Excerpt {
  readonly text: string
  /** Columns before the spot. */
  readonly indent: number
}

/** Columns shown, and how many of them before the spot at most. */
const WIDTH = 100
const BEFORE = 50

/** Lines of a text file, decoded by its byte order mark or as UTF-8; damaged bytes show as U+FFFD. */
export class SourceLines {
  readonly #lines: readonly string[]
  /** Where the spot shown last stands, so that many spots on one long line cost one pass over it. */
  #known = { line: 0, column: 1, index: 0 }

  constructor(input: string | Uint8Array) {
    this.#lines = decoded(input).split(/\r\n|\r|\n/)
  }

  /** The piece of text around a place; `undefined` where there is nothing to see. */
  excerpt({ line, column }: Place): Excerpt | undefined {
    const text = this.#lines[line - 1]
    if (text === undefined || text.trim() === '') return undefined
    const index = this.#indexOf(text, line, column)
    const from = Math.max(0, index - BEFORE)
    const to = from + WIDTH
    const [before, after] = [wholePoints(text.slice(from, index)), wholePoints(text.slice(index, to))]
    const opening = from > 0 ? '…' : ''
    return { text: harmless(opening + before + after) + (to < text.length ? '…' : ''), indent: [...opening + before].length }
  }

  #indexOf(text: string, line: number, column: number): number {
    let known = this.#known.line === line && this.#known.column <= column ? this.#known : { line, column: 1, index: 0 }
    while (known.column < column && known.index < text.length) {
      const width = (text.codePointAt(known.index) ?? 0) > 0xffff ? 2 : 1
      known = { line, column: known.column + 1, index: known.index + width }
    }
    this.#known = known
    return known.index
  }
}

function decoded(input: string | Uint8Array): string {
  if (typeof input === 'string') return input
  const encoding = input[0] === 0xff && input[1] === 0xfe ? 'utf-16le' : input[0] === 0xfe && input[1] === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(input)
}

/** Without the half characters that a cut leaves at the ends. */
function wholePoints(text: string): string {
  return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')
}

/**
 * A text that cannot steer a terminal or turn the direction of writing: control and direction characters become U+FFFD, one
 * for one.
 */
export function harmless(text: string): string {
  return text.replace(/\t/g, ' ').replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]/g, '\uFFFD')
}
