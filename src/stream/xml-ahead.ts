/**
 * Records that the fast path reads one after another, without a search for the end of each.
 *
 * What it does not read is read with care; so are long records, whose end the careful way may miss. Whether a record comes this way or
 * the other depends on how the bytes come; what it is, does not.
 */
import { LONGEST_STRETCH, RecordRun, type Bindings } from '../fast/index.ts'
import type { Limits } from '../issue/index.ts'
import { ByteSearch } from './byte-search.ts'
import type { Window } from './window.ts'

/** A record that begins at position 0. */
export interface RecordAhead {
  /** Bytes. */
  readonly length: number
  readonly value: object
}

/** Reads ahead in a window. */
export class RecordsAhead {
  readonly #window: Window
  readonly #run: RecordRun
  readonly #endTag: ByteSearch
  /** Where in the document the records end that are loaded, and where in the window they began. */
  #loaded = 0
  #base = 0
  /** Where in the document to look for more. */
  #searched = 0

  /** @param name  Of the records, as written. */
  constructor(name: string, window: Window, bindings: Bindings, limits: Limits) {
    this.#endTag = new ByteSearch(`</${name}>`)
    this.#window = window
    this.#run = new RecordRun(bindings, limits)
  }

  /** The next record; what stood before it, white space and comments, passes. Nothing where it is to be read with care. */
  next(): RecordAhead | 'more' | undefined {
    const window = this.#window
    if (!this.#isLoaded()) return window.isLast || window.length >= LONGEST_STRETCH ? undefined : 'more'
    const { passed } = window
    const record = this.#run.read(passed - this.#base)
    if (record === undefined || !window.survey(record.from + this.#base - passed)) return undefined
    window.pass(record.from + this.#base - passed)
    const length = record.to - record.from
    return window.survey(length) ? { length, value: record.value } : undefined
  }

  /** Whether the bytes at position 0 are loaded, with all of the record there. */
  #isLoaded(): boolean {
    const { bytes, start, end, passed } = this.#window
    if (passed < this.#loaded) return true
    const base = passed - start
    const to = Math.min(end, start + LONGEST_STRETCH)
    if (base + to <= this.#searched) return false
    const found = this.#endTag.lastIn(bytes, Math.max(start, this.#searched - base - this.#endTag.length + 1), to)
    this.#searched = base + to
    if (found === -1) return false
    const last = found + this.#endTag.length
    this.#run.load(bytes, start, last)
    this.#base = base
    this.#loaded = base + last
    return true
  }
}
