/**
 * The records in the bag of a transaction in XML.
 *
 * Where a record ends is found by its end tag, which no text can hold; comments and sections can. So what is found is read, and only
 * where that fails is the end looked for tag by tag. A record that cannot be read ends where the next one begins; what cannot be read
 * between two records counts as one.
 */
import type { ReadError } from '../issue/index.ts'
import { ByteSearch } from './byte-search.ts'
import { acceptedXml, readXmlRecord, type RecordBytes, type RecordOutcome, type RecordReading } from './read-record.ts'
import { PLAN } from '../plan/index.ts'
import { attempted, isTooLong, tooLong, unreadReport, type DocumentBytes, type Reading, type ReadPart, type Step } from './reading.ts'
import { RecordsAhead } from './xml-ahead.ts'
import type { XmlFrame } from './xml-frame.ts'
import { localOf } from './xml-piece.ts'
import { FURTHER, RecordEnd } from './xml-record-end.ts'
import { ElementScan, ENOUGH, READ_ON, XmlTokens, type Markup } from './xml-tokens.ts'

type Phase = () => Step | undefined

const LESS_THAN = 0x3c
/** Elements around a record: the root and the bag. */
const AROUND = 2
/** What may stand behind the name in a start tag. */
const BEHIND_NAME = new Set([0x09, 0x0a, 0x0d, 0x20, 0x2f, 0x3e])

/** Reads from behind the start tag of the bag to the end of the document. Position 0 is where the record, or what stands before it, begins. */
export class XmlRecords {
  readonly #bagName: string
  readonly #frame: XmlFrame
  readonly #document: DocumentBytes
  readonly #reading: Reading
  readonly #tokens: XmlTokens
  readonly #above: string
  readonly #ahead: RecordsAhead | undefined
  #phase: Phase = () => this.#between()
  #at = 0
  #count = 0
  /** Name of the record before, as written. */
  #name: string
  #searched = 0
  #needed = 0
  #isLost = false

  /** @param bagName  Name of the bag, as written. */
  constructor(bagName: string, frame: XmlFrame, document: DocumentBytes, reading: Reading) {
    this.#bagName = bagName
    this.#frame = frame
    this.#document = document
    this.#reading = reading
    this.#tokens = new XmlTokens(document.window)
    this.#above = frame.around.collection.bag.property
    this.#name = sibling(bagName, frame.around.collection.record.local)
    const { bindings } = frame.around
    this.#ahead = bindings === undefined || reading.plan !== PLAN ? undefined : new RecordsAhead(this.#name, document.window, bindings, reading.limits)
  }

  step(): Step {
    for (;;) {
      const step = this.#phase()
      if (step !== undefined) return step
    }
  }

  /** Between two records: the next one is looked for, or the end of the bag. */
  #between(): Step | undefined {
    const { window } = this.#document
    const ahead = this.#at === 0 && !this.#isLost ? this.#ahead?.next() : undefined
    if (ahead === 'more') return ahead
    if (ahead !== undefined) return this.#give(acceptedXml(ahead.value, this.#bytesTo(ahead.length), this.#frame.around), ahead.length)
    const found = this.#tokens.next(this.#at)
    if (found === 'more') return this.#isAstray(3 * this.#reading.limits.text) ? this.#unreadable(this.#astray()) : this.#wait()
    if (found === 'none') return this.#enter(() => this.#behind())
    if (found === 'broken' || (found.kind === 'end' && found.name !== this.#bagName)) return this.#enter(() => this.#broken())
    if (found.kind !== 'end' && found.kind !== 'start' && found.kind !== 'empty') {
      this.#at = found.to
      return undefined
    }
    if (!this.#isBlank(found.from)) {
      const read = attempted(() => this.#frame.between(window.part(0, found.from), window.place))
      if (read !== undefined) return this.#unreadable(read.unread)
    }
    window.pass(found.from)
    this.#at = 0
    return this.#enter(found.kind === 'end' ? () => this.#behind() : this.#child({ ...found, from: 0, to: found.to - found.from }))
  }

  #isBlank(to: number): boolean {
    const { bytes, start } = this.#document.window
    for (let at = start; at < start + to; at++) {
      const byte = bytes[at]
      if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) return false
    }
    return true
  }

  #child({ name, kind, to }: Markup): Phase {
    const { window } = this.#document
    const deepest = this.#reading.limits.depth - AROUND
    if (localOf(name) !== this.#frame.around.collection.record.local) {
      const scan = new ElementScan(window, 0, deepest)
      return () => this.#other(scan)
    }
    this.#name = name
    const end = new RecordEnd(window, name, deepest, this.#isLost)
    return kind === 'empty' ? () => this.#record(end, to) : () => this.#record(end, end.byEndTag())
  }

  #record(end: RecordEnd, at: number | 'more' | 'none' | 'astray'): Step | undefined {
    if (at === 'more') return this.#wait()
    if (at === 'astray') return this.#unreadable(this.#astray())
    const read = at === 'none' ? 'apart' : this.#read(at, true)
    if (at !== 'none' && read !== 'apart' && !('unread' in read)) return this.#give(read, at)
    return this.#enter(() => this.#byTags(end))
  }

  /** The record once more, with its end found tag by tag. */
  #byTags(end: RecordEnd): Step | undefined {
    const { window } = this.#document
    const at = end.byTags()
    if (at === 'more') return this.#wait()
    if (at === 'astray' && !this.#isLost) return this.#unreadable(this.#astray())
    if (at === 'broken' && !this.#hasEnough()) return 'more'
    const to = at === 'astray' ? end.furthest : at === 'broken' ? this.#behindMistake(end.reached) : at
    const read = this.#read(to, to === at)
    if (read === 'apart') {
      const scan = new ElementScan(window, 0, this.#reading.limits.depth - AROUND)
      return this.#enter(() => this.#other(scan))
    }
    return 'unread' in read ? this.#unreadable(read.unread) : this.#give(read, to)
  }

  /** Enough to say what is wrong with the markup that follows. */
  #behindMistake(from: number): number {
    const { window } = this.#document
    return window.characters(Math.max(from, window.indexOf(LESS_THAN, from)) + READ_ON).length
  }

  /** What is taken for one piece goes on and on, and a record begins in it. */
  #isAstray(most: number): boolean {
    const { window } = this.#document
    return window.length > most && new ByteSearch(`<${this.#name}`).in(window.bytes, window.start + 1, window.end) !== -1
  }

  #astray(): ReadError {
    return tooLong({ size: FURTHER }, this.#document.window.place)
  }

  #read(end: number, whole: boolean): RecordOutcome {
    return readXmlRecord(this.#bytesTo(end), this.#frame.around, this.#reading, whole)
  }

  #bytesTo(end: number): RecordBytes {
    const { window: { bytes, start, place }, spelling } = this.#document
    return { bytes, from: start, to: start + end, place, spelling }
  }

  /** An element that is no record: part of what stands between records. */
  #other(scan: ElementScan): Step | undefined {
    const { window } = this.#document
    const end = scan.end()
    if (end === 'more') return this.#isAstray(FURTHER) ? this.#unreadable(this.#astray()) : this.#wait()
    if (end === 'broken' && !this.#hasEnough()) return 'more'
    if (typeof end === 'string') return this.#enter(() => this.#broken())
    const read = attempted(() => this.#frame.between(window.part(0, end), window.place))
    if (read !== undefined) return this.#unreadable(read.unread)
    window.pass(end)
    return this.#enter(() => this.#between())
  }

  /** No markup, or a tag that closes nothing, between records. */
  #broken(): Step | undefined {
    const { window } = this.#document
    if (!this.#hasEnough()) return 'more'
    const unread = this.#frame.breaking(window.characters(window.indexOf(LESS_THAN, this.#at) + READ_ON), window.place)
    if (unread === undefined) return this.#enter(() => this.#behind())
    return this.#unreadable(unread, window.indexOf(LESS_THAN, this.#at) + 1)
  }

  #give(read: RecordReading, end: number): Step {
    const { window } = this.#document
    const above = [this.#above, this.#count++]
    const issues = read.issues.map(issue => ({ ...issue, path: [...above, ...issue.path] }))
    const { place } = window
    // The record's bytes are still wanted: they pass when the next step is asked for.
    this.#phase = () => {
      window.pass(end)
      return this.#enter(() => this.#between())
    }
    return { kind: 'record', place, root: this.#frame.around.collection.record, ...read, issues, above }
  }

  /** A record that cannot be read; or something between records, which may once have been one. */
  #unreadable(unread: ReadError, from = 1): Step {
    const above = [this.#above, this.#count++]
    const part: ReadPart = { kind: 'record', place: this.#document.window.place, root: this.#frame.around.collection.record, ...unreadReport(unread, above), above }
    this.#lose(from)
    return part
  }

  /** Goes on where the next record begins; what stands around the records can no longer be told. */
  #lose(from: number): void {
    this.#isLost = true
    this.#searched = from
    const startTag = new ByteSearch(`<${this.#name}`)
    this.#phase = () => this.#nextStart(startTag)
  }

  #nextStart(startTag: ByteSearch): Step | undefined {
    const { window } = this.#document
    const found = startTag.in(window.bytes, window.start + this.#searched, window.end) - window.start
    if (found < 0) {
      if (window.isLast) return this.#last(this.#frame.lost(window.place))
      window.pass(Math.max(0, window.length - startTag.length))
      this.#searched = 0
      return 'more'
    }
    const next = window.at(found + startTag.length)
    if (next === undefined && !window.isLast) return 'more'
    if (next === undefined || !BEHIND_NAME.has(next)) {
      this.#searched = found + 1
      return undefined
    }
    window.pass(found)
    this.#at = 0
    return this.#enter(() => this.#between())
  }

  /** Behind the records: all that is left belongs to the frame. */
  #behind(): Step | undefined {
    const { window } = this.#document
    const { limits } = this.#reading
    if (this.#isLost) return this.#last(this.#frame.lost(window.place))
    if (window.isLast) return this.#last(this.#frame.trailer(window.part(0, window.length), window.place, this.#count > 0))
    return isTooLong(window.length, limits) ? this.#last(this.#frame.lost(window.place, tooLong(limits, window.place))) : 'more'
  }

  /** More is to be seen; unless that would be more than a record may have. */
  #wait(): Step | undefined {
    const { window } = this.#document
    if (!isTooLong(window.length, this.#reading.limits)) return 'more'
    return this.#unreadable(tooLong(this.#reading.limits, window.place))
  }

  /** Whether enough follows a mistake to say what it is. */
  #hasEnough(): boolean {
    const { window } = this.#document
    this.#needed ||= window.length + ENOUGH
    if (!window.isLast && window.length < this.#needed) return false
    this.#needed = 0
    return true
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

/** The name that an element has which is prefixed as another one. */
function sibling(name: string, local: string): string {
  return `${name.slice(0, name.indexOf(':') + 1)}${local}`
}
