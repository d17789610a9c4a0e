/**
 * JSON, record by record: the transaction up to its bag, then each item of the bag, then what is left.
 *
 * A document of another root is one record. So is everything in which no bag can be found: it is collected, and read as a whole.
 */
import type { Collection } from '../document/ndjson-collected.ts'
import { JsonFrame } from './json-frame.ts'
import { JsonRecords } from './json-records.ts'
import { skipSpace, ValueScan } from './json-scan.ts'
import { jsonPiece, jsonText } from './read-record.ts'
import { attempted, attemptedCut, collectionNamed, unreadReport, type DocumentBytes, type DocumentReader, type Reading, type ReadPart, type Step } from './reading.ts'
import { BEGINNING, isIncomplete, readWhole } from './whole-document.ts'
import { ENOUGH } from './xml-tokens.ts'

/** What is being looked for; `undefined` means that something else is now. */
type Phase = () => Step | undefined

const [OPEN_OBJECT, OPEN_ARRAY, CLOSE_OBJECT, QUOTE, COLON, COMMA] = [0x7b, 0x5b, 0x7d, 0x22, 0x3a, 0x2c]

/** Reads a document in JSON. */
export class JsonReader implements DocumentReader {
  readonly #document: DocumentBytes
  readonly #reading: Reading
  #phase: Phase = () => this.#beforeRoot()
  #at = 0
  #scan: ValueScan | undefined
  #needed = 0

  constructor(document: DocumentBytes, reading: Reading) {
    this.#document = document
    this.#reading = reading
  }

  step(): Step {
    for (;;) {
      const step = this.#phase()
      if (step !== undefined) return step
    }
  }

  #beforeRoot(): Step | undefined {
    return this.#expect([OPEN_OBJECT], () => this.#name(name => {
      const collection = collectionNamed(this.#reading.plan, this.#reading.plan.rootProperties.get(name))
      if (collection === undefined) return this.#collect()
      return this.#enter(() => this.#expect([OPEN_OBJECT], () => this.#enter(() => this.#member(collection))))
    }))
  }

  /** A member of the transaction: the bag, or one to be passed over. */
  #member(collection: Collection): Step | undefined {
    return this.#name(name => this.#enter(() => {
      const { window } = this.#document
      const at = skipSpace(window, this.#at)
      if (typeof at === 'string') return this.#without(at)
      if (name === collection.bag.property) return window.at(at) === OPEN_ARRAY ? this.#atBag(at + 1, collection) : this.#collect()
      return this.#value(at, () => this.#enter(() => this.#expect([COMMA, CLOSE_OBJECT], byte =>
        byte === COMMA ? this.#enter(() => this.#member(collection)) : this.#collect())))
    }))
  }

  /** One of some signs, which then is behind us. */
  #expect(signs: readonly number[], then: (byte: number) => Step | undefined): Step | undefined {
    const { window } = this.#document
    const at = skipSpace(window, this.#at)
    if (typeof at === 'string') return this.#without(at)
    const byte = window.at(at)
    if (byte === undefined || !signs.includes(byte)) return this.#broken()
    this.#at = at + 1
    return then(byte)
  }

  /** A name with its colon. */
  #name(then: (name: string) => Step | undefined): Step | undefined {
    return this.#enter(() => {
      const { window, spelling } = this.#document
      const from = skipSpace(window, this.#at)
      if (typeof from === 'string') return this.#without(from)
      if (window.at(from) !== QUOTE) return window.at(from) === CLOSE_OBJECT ? this.#collect() : this.#broken()
      return this.#value(from, () => {
        const name = attempted(() => nameIn(jsonText(window.part(from, this.#at), { place: window.place, spelling })))
        if (typeof name !== 'string') return this.#broken()
        return this.#enter(() => this.#expect([COLON], () => then(name)))
      })
    })
  }

  /** Passes over a value. */
  #value(from: number, then: () => Step | undefined): Step | undefined {
    const { window } = this.#document
    this.#scan ??= new ValueScan(window, from, this.#reading.limits.depth)
    const end = this.#scan.end()
    if (typeof end === 'string') return this.#without(end)
    this.#scan = undefined
    this.#at = end
    return then()
  }

  #atBag(end: number, collection: Collection): Step | undefined {
    const { window } = this.#document
    const frame = attempted(() => new JsonFrame(window.part(0, end), collection, this.#document, this.#reading))
    if ('unread' in frame) return this.#last({ kind: 'header', place: frame.unread.place, root: collection.root, ...unreadReport(frame.unread) })
    window.pass(end)
    const records = new JsonRecords(frame, this.#document, this.#reading)
    this.#phase = () => records.step()
    return frame.header
  }

  #without(found: 'more' | 'none' | 'broken'): Step | undefined {
    if (found === 'more' && isIncomplete(this.#document, this.#reading)) return 'more'
    return found === 'broken' ? this.#broken() : this.#collect()
  }

  /** Something is wrong here, and as much is said as soon as enough is seen. */
  #broken(): Step | undefined {
    const { window, spelling, markLength } = this.#document
    this.#needed ||= window.length + ENOUGH
    if (!window.isLast && window.length < this.#needed) return 'more'
    const origin = { place: { line: 1, column: 1, offset: markLength }, spelling }
    const read = attemptedCut(part => jsonText(part, origin), window.characters(), text => jsonPiece('', text, '', origin, this.#reading.limits))
    return 'unread' in read ? this.#last({ kind: 'record', place: BEGINNING, ...unreadReport(read.unread) }) : this.#collect()
  }

  /** The document is one record. */
  #collect(): undefined {
    return this.#enter(() => isIncomplete(this.#document, this.#reading) ? 'more' : this.#last(readWhole(this.#document, this.#reading)))
  }

  #enter(phase: Phase): undefined {
    this.#phase = phase
    return undefined
  }

  #last(part: ReadPart): ReadPart {
    this.#phase = () => 'done'
    return part
  }
}

/** The text of a string in JSON; a name that is none is read as it stands. */
function nameIn(token: string): string {
  try {
    return String(JSON.parse(token))
  } catch {
    return token
  }
}
