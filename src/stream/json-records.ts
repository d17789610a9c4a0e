/**
 * The records in the bag of a transaction in JSON. A record that is no JSON does not keep the others from being read, as long as its
 * brackets and quotation marks show where it ends.
 */
import type { ReadError } from '../issue/index.ts'
import type { JsonFrame } from './json-frame.ts'
import { skipSpace, ValueScan } from './json-scan.ts'
import { jsonPiece, jsonText, readJsonRecord } from './read-record.ts'
import { attemptedCut, isTooLong, tooLong, unreadReport, type DocumentBytes, type Reading, type ReadPart, type Step } from './reading.ts'
import { ENOUGH } from './xml-tokens.ts'

type Phase = () => Step | undefined

const [COMMA, CLOSE_ARRAY] = [0x2c, 0x5d]
/** Signs that begin no value. */
const NO_VALUE: ReadonlySet<number | undefined> = new Set([COMMA, 0x3a, CLOSE_ARRAY, 0x7d])
/** Objects and lists around a record. */
const AROUND = 3

/** Reads from behind the bracket that opens the bag to the end of the document. */
export class JsonRecords {
  readonly #frame: JsonFrame
  readonly #document: DocumentBytes
  readonly #reading: Reading
  #phase: Phase = () => this.#first()
  #count = 0
  #needed = 0
  #parts: readonly ReadPart[] = []

  constructor(frame: JsonFrame, document: DocumentBytes, reading: Reading) {
    this.#frame = frame
    this.#document = document
    this.#reading = reading
  }

  step(): Step {
    for (;;) {
      const step = this.#phase()
      if (step !== undefined) return step
    }
  }

  #first(): Step | undefined {
    const { window } = this.#document
    const at = skipSpace(window, 0)
    if (at === 'more') return 'more'
    if (at === 'none') return this.#enter(() => this.#behind())
    window.pass(at)
    return window.at(0) === CLOSE_ARRAY ? this.#enter(() => this.#behind()) : this.#beginRecord()
  }

  /** Behind a record: a comma and another one, or the end of the bag. The comma passes only when a record follows. */
  #further(): Step | undefined {
    const { window } = this.#document
    const at = skipSpace(window, 0)
    if (at === 'more') return 'more'
    const sign = at === 'none' ? undefined : window.at(at)
    if (at !== 'none' && sign === CLOSE_ARRAY) {
      window.pass(at)
      return this.#enter(() => this.#behind())
    }
    const next = at !== 'none' && sign === COMMA ? skipSpace(window, at + 1) : 'none'
    if (next === 'more') return 'more'
    if (next === 'none' || NO_VALUE.has(window.at(next))) return this.#enter(() => this.#astray('[[[{}'))
    window.pass(next)
    return this.#beginRecord()
  }

  #beginRecord(): undefined {
    const scan = new ValueScan(this.#document.window, 0, this.#reading.limits.depth - AROUND)
    return this.#enter(() => this.#record(scan))
  }

  #record(scan: ValueScan): Step | undefined {
    const { window, spelling } = this.#document
    const { bytes, start, place } = window
    const end = scan.end()
    if (end === 'more') return isTooLong(window.length, this.#reading.limits) ? this.#unreadable(tooLong(this.#reading.limits, place)) : 'more'
    if (end === 'broken' || end === 0) return this.#enter(() => this.#astray(this.#count === 0 ? '[[[' : '[[[{},', true))
    const read = readJsonRecord({ bytes, from: start, to: start + end, place, spelling }, this.#frame.collection, this.#reading)
    const above = [this.#frame.collection.bag.property, this.#count++]
    // The record's bytes are still wanted: they pass when the next step is asked for.
    this.#phase = () => {
      window.pass(end)
      return this.#enter(() => this.#further())
    }
    const part = { kind: 'record', place, root: this.#frame.collection.record, above } as const
    if ('unread' in read) return { ...part, ...unreadReport(read.unread, above) }
    return { ...part, ...read, issues: read.issues.map(issue => ({ ...issue, path: [...above, ...issue.path] })) }
  }

  /** Something stands here that is no JSON, and nobody can say where the next record begins. */
  #astray(before: string, isRecord = false): Step | undefined {
    const { window, spelling } = this.#document
    this.#needed ||= window.length + ENOUGH
    if (!window.isLast && window.length < this.#needed) return 'more'
    const origin = { place: window.place, spelling }
    const read = attemptedCut(part => jsonText(part, origin), window.characters(), text => jsonPiece(before, text, '', origin, this.#reading.limits))
    if (!('unread' in read)) return this.#enter(() => this.#behind())
    if (isRecord) return this.#unreadable(read.unread)
    this.#frame.trouble(read.unread)
    return this.#end(this.#frame.broken(origin.place))
  }

  #unreadable(unread: ReadError): Step | undefined {
    const { place } = this.#document.window
    const above = [this.#frame.collection.bag.property, this.#count++]
    const record: ReadPart = { kind: 'record', place, root: this.#frame.collection.record, above, ...unreadReport(unread, above) }
    return this.#end([record, ...this.#frame.broken(place)])
  }

  /** Behind the records: all that is left belongs to the frame. */
  #behind(): Step | undefined {
    const { window } = this.#document
    const { limits } = this.#reading
    if (!window.isLast && !isTooLong(window.length, limits)) return 'more'
    if (window.isLast) return this.#end(this.#frame.ending(window.part(0, window.length), window.place, this.#count > 0))
    this.#frame.trouble(tooLong(limits, window.place))
    return this.#end(this.#frame.broken(window.place))
  }

  #enter(phase: Phase): undefined {
    this.#phase = phase
    return undefined
  }

  /** The last parts, one for each step. */
  #end(parts: readonly ReadPart[]): undefined {
    this.#parts = parts
    return this.#enter(() => {
      const [part, ...others] = this.#parts
      this.#parts = others
      return part ?? 'done'
    })
  }
}
