/** The lines of a file, for showing the spot that a finding is about. */

/** Lines of a text file by number, decoded by its byte order mark or as UTF-8; damaged bytes show as U+FFFD. */
export class SourceLines {
  readonly #lines: readonly string[]

  constructor(input: string | Uint8Array) {
    this.#lines = decoded(input).split(/\r\n|\r|\n/)
  }

  /** A line by its number, from 1. */
  line(number: number): string | undefined {
    return this.#lines[number - 1]
  }
}

function decoded(input: string | Uint8Array): string {
  if (typeof input === 'string') return input
  const encoding = input[0] === 0xff && input[1] === 0xfe ? 'utf-16le' : input[0] === 0xfe && input[1] === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(input)
}

const WIDTH = 100

/** A line and the caret under one of its columns, cut to what fits on a screen. */
export interface Excerpt {
  readonly text: string
  /** Columns before the caret. */
  readonly indent: number
}

/** @param column  From 1, in code points. */
export function excerptOf(line: string, column: number): Excerpt {
  const points = [...harmless(line)]
  const first = Math.max(0, Math.min(column - 1 - WIDTH / 2, points.length - WIDTH))
  const shown = points.slice(first, first + WIDTH)
  const before = first > 0 ? '…' : ''
  const after = first + WIDTH < points.length ? '…' : ''
  return { text: before + shown.join('') + after, indent: before.length + column - 1 - first }
}

/**
 * A text that cannot steer a terminal or turn the direction of writing: control and direction characters become U+FFFD, one
 * for one.
 */
export function harmless(text: string): string {
  return text.replace(/\t/g, ' ').replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]/g, '\uFFFD')
}
