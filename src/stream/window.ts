/**
 * The bytes of a source that are at hand: what was read and has not passed yet, in one piece of memory that is used again and again.
 *
 * Positions count from the first byte that has not passed. They stay what they are while more is read.
 */
import type { Place, Spelling } from '../issue/index.ts'
import { PlaceCounter } from './place-counter.ts'

const INITIAL = 1 << 17

/** A stretch of a source: bytes and nothing else. The reader decides what they are. */
export class Window {
  /** All of the memory; what is at hand stands from `start` to before `end`. */
  bytes: Uint8Array<ArrayBuffer> = new Uint8Array(INITIAL)
  start = 0
  end = 0
  /** Bytes that have passed. */
  passed = 0
  /** Nothing more will come. */
  isLast = false
  #words = new Int32Array(this.bytes.buffer)
  readonly #counter: PlaceCounter

  /** @param markLength  Length of the byte order mark that was taken off, in units of the spelling. */
  constructor(spelling: Spelling = 'utf-8', markLength = 0) {
    this.#counter = new PlaceCounter(spelling, markLength)
  }

  /** Bytes at hand. */
  get length(): number {
    return this.end - this.start
  }

  /** The byte at a position; `undefined` where none is at hand. */
  at(position: number): number | undefined {
    return position < this.length ? this.bytes[this.start + position] : undefined
  }

  /** Adds a copy of some bytes behind the others. */
  append(chunk: Uint8Array): void {
    if (this.end + chunk.length > this.bytes.length) this.#makeRoom(chunk.length)
    this.bytes.set(chunk, this.end)
    this.end += chunk.length
  }

  #makeRoom(needed: number): void {
    const { bytes, start, end, length } = this
    if (2 * (length + needed) <= bytes.length) {
      bytes.copyWithin(0, start, end)
    } else {
      this.bytes = new Uint8Array(Math.max(bytes.length, 2 ** Math.ceil(Math.log2(2 * (length + needed)))))
      this.bytes.set(bytes.subarray(start, end))
      this.#words = new Int32Array(this.bytes.buffer)
    }
    this.start = 0
    this.end = length
  }

  /** Lets the bytes before a position pass: they are gone, and it becomes position 0. */
  pass(position: number): void {
    const to = Math.min(this.start + position, this.end)
    this.#counter.pass(this.bytes, this.#words, this.start, to)
    this.passed += to - this.start
    this.start = to
  }

  /** Looks at the bytes before a position, which pass next. @returns Whether none is a control character but TAB, LF and CR. */
  survey(position: number): boolean {
    return this.#counter.survey(this.bytes, this.#words, this.start, Math.min(this.start + position, this.end))
  }

  /** Where position 0 is in the source. */
  get place(): Place {
    return this.#counter.place(this.at(0))
  }

  /** Bytes between two positions, without a copy: good until the window is changed. */
  part(from: number, to: number): Uint8Array<ArrayBuffer> {
    return this.bytes.subarray(this.start + from, this.start + Math.min(to, this.length))
  }

  /** The bytes at hand up to a position, without a last character that is not whole. */
  characters(most = Infinity): Uint8Array<ArrayBuffer> {
    let length = Math.min(this.length, most)
    if (!this.isLast || length < this.length) {
      let lead = length - 1
      while (lead > length - 4 && ((this.at(lead) ?? 0) & 0xc0) === 0x80) lead--
      const first = this.at(lead) ?? 0
      if (lead + (first < 0xc0 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4) > length) length = lead
    }
    return this.part(0, length)
  }

  /** Position of a byte value from a position on, or -1. */
  indexOf(byte: number, from: number): number {
    const found = this.bytes.subarray(this.start + from, this.end).indexOf(byte)
    return found === -1 ? -1 : found + from
  }
}
