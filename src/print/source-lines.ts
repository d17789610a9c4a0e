/** The lines of a file, for showing the spot that a finding is about. */
import { encodingOf, type Encoding, type Place } from '../issue/index.ts'

/** The piece of a line around a spot, cut to what fits on a screen. */
export interface Excerpt {
  readonly text: string
  /** Columns before the spot. */
  readonly indent: number
}

/** Columns shown, and how many of them before the spot at most. */
const WIDTH = 100
const BEFORE = 50

/** Columns between two known spots of a line. */
const STEP = 4096

/** The lines of a document, for showing the spots of its findings. */
export type Lines = Pick<SourceLines, 'encoding' | 'excerpt' | 'characterAt'>

/** Spots of a document that was not kept, by their offsets: a piece of the line each, and the column of the spot in it, from 1. */
export interface Spots {
  readonly encoding: Encoding
  readonly byOffset: ReadonlyMap<number, { readonly text: string, readonly column: number }>
}

/** The lines of a judged document, where there is one of them to show; `undefined` where nothing is known of them. */
export function linesOf({ bytes, record, spots }: { readonly bytes?: string | Uint8Array, readonly record?: number, readonly spots?: Spots }): Lines | undefined {
  return bytes !== undefined ? new SourceLines(bytes, record) : spots === undefined ? undefined : linesAt(spots)
}

function linesAt({ encoding, byOffset }: Spots): Lines {
  const at = ({ offset }: Place): { readonly lines: SourceLines, readonly place: Place } | undefined => {
    const spot = byOffset.get(offset)
    return spot === undefined ? undefined : { lines: new SourceLines(spot.text), place: { line: 1, column: spot.column, offset: 0 } }
  }
  return {
    encoding,
    excerpt(place) {
      const found = at(place)
      return found?.lines.excerpt(found.place)
    },
    characterAt(place) {
      const found = at(place)
      return found?.lines.characterAt(found.place) ?? ''
    },
  }
}

/** Lines of a text file, decoded by its byte order mark or as UTF-8; damaged bytes show as U+FFFD. */
export class SourceLines {
  /** How many bytes of the file a character took; `undefined` for a text, which has none. */
  readonly encoding: Encoding | undefined
  readonly #lines: readonly string[]
  readonly #firstLine: number
  /** Indexes of every `STEP`th column of a line, so that any order of spots costs one pass over the line. */
  readonly #steps = new Map<number, readonly number[]>()

  /** @param firstLine  Number of the first line here in the file that places count in: a record's line. */
  constructor(input: string | Uint8Array, firstLine = 1) {
    this.#firstLine = firstLine
    this.encoding = typeof input === 'string' ? undefined : encodingOf(input)
    this.#lines = (typeof input === 'string' ? input : new TextDecoder(this.encoding).decode(input)).split(/\r\n|\r|\n/)
  }

  /** The piece of text around a place; `undefined` where there is nothing to see. */
  excerpt({ line, column }: Place): Excerpt | undefined {
    const text = this.#lineAt(line)
    if (text === undefined || !/\S/.test(text)) return undefined
    const index = this.#indexOf(text, line, column)
    const from = Math.max(0, index - BEFORE)
    const to = from + WIDTH
    const [before, after] = [wholePoints(text.slice(from, index)), wholePoints(text.slice(index, to))]
    const opening = from > 0 ? '…' : ''
    return { text: harmless(opening + before + after) + (to < text.length ? '…' : ''), indent: [...opening + before].length }
  }

  /** The character at a place; empty at the end of a line and beyond. */
  characterAt({ line, column }: Place): string {
    const text = this.#lineAt(line) ?? ''
    const point = text.codePointAt(this.#indexOf(text, line, column))
    return point === undefined ? '' : String.fromCodePoint(point)
  }

  /** Places of a record may count in the record alone, too. */
  #lineAt(line: number): string | undefined {
    return this.#lines[line < this.#firstLine ? line - 1 : line - this.#firstLine]
  }

  #indexOf(text: string, line: number, column: number): number {
    const steps = this.#stepsOf(text, line)
    const step = Math.min(Math.floor((column - 1) / STEP), steps.length - 1)
    let index = steps[step] ?? 0
    for (let at = step * STEP + 1; at < column && index < text.length; at++) index += widthAt(text, index)
    return index
  }

  #stepsOf(text: string, line: number): readonly number[] {
    const known = this.#steps.get(line)
    if (known !== undefined) return known
    const steps = [0]
    for (let index = 0, column = 1; index < text.length; column++) {
      index += widthAt(text, index)
      if (column % STEP === 0) steps.push(index)
    }
    this.#steps.set(line, steps)
    return steps
  }
}

function widthAt(text: string, index: number): number {
  return (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1
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
