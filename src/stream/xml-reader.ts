/**
 * XML, record by record: the document up to the bag of its records, then each of them, then what is left.
 *
 * A document of another root is one record. So is everything in which no bag can be found: it is collected, and read as a whole.
 */
import type { Collection } from '../document/ndjson-collected.ts'
import { attempted, attemptedCut, collectionNamed, unreadReport, type DocumentBytes, type DocumentReader, type Reading, type ReadPart, type Step } from './reading.ts'
import { BEGINNING, isIncomplete, readWhole } from './whole-document.ts'
import { XmlFrame } from './xml-frame.ts'
import { beginningText, localOf, parsePiece } from './xml-piece.ts'
import { XmlRecords } from './xml-records.ts'
import { ElementScan, ENOUGH, XmlTokens, type Markup } from './xml-tokens.ts'

/** What is being looked for; `undefined` means that something else is now. */
type Phase = () => Step | undefined

/** Reads a document in XML. */
export class XmlReader implements DocumentReader {
  readonly #document: DocumentBytes
  readonly #reading: Reading
  readonly #tokens: XmlTokens
  #phase: Phase = () => this.#beforeRoot()
  #at = 0
  #root: { readonly tag: Markup, readonly collection: Collection } | undefined
  /** The element before the bag that is being passed over. */
  #passing: ElementScan | undefined
  #needed = 0

  constructor(document: DocumentBytes, reading: Reading) {
    this.#document = document
    this.#reading = reading
    this.#tokens = new XmlTokens(document.window)
  }

  step(): Step {
    for (;;) {
      const step = this.#phase()
      if (step !== undefined) return step
    }
  }

  #beforeRoot(): Step | undefined {
    const found = this.#tokens.next(this.#at)
    if (typeof found === 'string') return this.#without(found)
    this.#at = found.to
    if (found.kind === 'empty' || found.kind === 'end') return this.#collect()
    if (found.kind !== 'start') return undefined
    const { plan } = this.#reading
    const collection = collectionNamed(plan, plan.roots.get(localOf(found.name)))
    if (collection === undefined) return this.#collect()
    this.#root = { tag: found, collection }
    this.#phase = () => this.#beforeBag(collection)
    return undefined
  }

  #beforeBag({ bag }: Collection): Step | undefined {
    if (this.#passing !== undefined) {
      const end = this.#passing.end()
      if (typeof end === 'string') return this.#without(end)
      this.#at = end
      this.#passing = undefined
    }
    const found = this.#tokens.next(this.#at)
    if (typeof found === 'string') return this.#without(found)
    const isBag = (found.kind === 'start' || found.kind === 'empty') && localOf(found.name) === bag.local
    if (found.kind === 'end' || (isBag && found.kind === 'empty')) return this.#collect()
    if (isBag) return this.#atBag(found)
    if (found.kind === 'start') this.#passing = this.#scan(found)
    else this.#at = found.to
    return undefined
  }

  #scan({ from }: Markup): ElementScan {
    return new ElementScan(this.#document.window, from, this.#reading.limits.depth)
  }

  /** The header, and records from here on; unless the bag is none of ours after all. */
  #atBag(bag: Markup): Step | undefined {
    const { window } = this.#document
    const root = this.#root
    if (root === undefined) return this.#collect()
    const beginning = { bytes: window.part(0, bag.to), root: root.tag.from, rootEnd: root.tag.to, bag: bag.from }
    const frame = attempted(() => new XmlFrame(beginning, root.collection, this.#document, this.#reading))
    if ('unread' in frame) return this.#last({ kind: 'header', place: frame.unread.place, root: root.collection.root, ...unreadReport(frame.unread) })
    if (!frame.isBag) {
      this.#passing = this.#scan(bag)
      return undefined
    }
    if (!frame.holdsRecords) return this.#last(frame.header)
    window.pass(bag.to)
    const records = new XmlRecords(bag.name, frame, this.#document, this.#reading)
    this.#phase = () => records.step()
    return frame.header
  }

  /** No markup: more is to be read, or there is none, or something is wrong. */
  #without(found: 'more' | 'none' | 'broken' | 'astray'): Step | undefined {
    if (found !== 'broken') return found === 'more' && isIncomplete(this.#document, this.#reading) ? 'more' : this.#collect()
    const { window, spelling, markLength } = this.#document
    this.#needed ||= window.length + ENOUGH
    if (!window.isLast && window.length < this.#needed) return 'more'
    const place = { line: 1, column: 1, offset: markLength }
    const read = attemptedCut(part => beginningText(part, this.#document), window.characters(), text => parsePiece(text, spelling, [{ index: 0, place }], this.#reading.limits, 0))
    return 'unread' in read ? this.#last({ kind: 'record', place: BEGINNING, ...unreadReport(read.unread) }) : this.#collect()
  }

  /** The document is one record. */
  #collect(): undefined {
    this.#phase = () => isIncomplete(this.#document, this.#reading) ? 'more' : this.#last(readWhole(this.#document, this.#reading))
    return undefined
  }

  #last(part: ReadPart): ReadPart {
    this.#phase = () => 'done'
    return part
  }
}
