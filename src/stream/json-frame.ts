/**
 * What stands around the records of a transaction in JSON: its members up to the bag, and those behind it.
 *
 * At the end it is read as the document that is left without the records. So is the header, where members behind the bag belong to it.
 */
import { Findings } from '../binding/index.ts'
import type { Collection } from '../document/ndjson-collected.ts'
import type { Report } from '../document/read.ts'
import { SourceText, type Place, type ReadError } from '../issue/index.ts'
import { bindJson } from '../json/bind.ts'
import { parseDecodedJson } from '../json/parse.ts'
import { checkStructure } from '../validate/structure.ts'
import { jsonText } from './read-record.ts'
import { attempted, frameOf, keyOf, startOf, structureReport, tooLong, unreadReport, type DocumentBytes, type Reading, type ReadPart } from './reading.ts'

/** Closes the bag, the transaction and the document. */
const CLOSING = ']}}'

/** Keeps what stands around the records, and what was said of it. */
export class JsonFrame {
  readonly collection: Collection
  /** The header, where it is complete and valid before the records, or cannot be read. */
  readonly header: ReadPart | undefined
  readonly #document: DocumentBytes
  readonly #reading: Reading
  readonly #beginning: string
  readonly #told = new Set<string>()
  #trouble: Report | undefined

  /**
   * @param beginning  The bytes up to behind the bracket that opens the bag.
   * @throws {JsonSyntaxError} When they are not UTF-8.
   */
  constructor(beginning: Uint8Array, collection: Collection, document: DocumentBytes, reading: Reading) {
    this.collection = collection
    this.#document = document
    this.#reading = reading
    this.#beginning = jsonText(beginning, { place: this.#start, spelling: document.spelling })
    const report = this.#read(CLOSING, this.#start, true)
    this.header = report.verdict !== 'invalid' ? this.#headerOf(report) : undefined
    for (const issue of this.header?.issues ?? []) this.#told.add(keyOf(issue))
  }

  get #start(): Place {
    return { line: 1, column: 1, offset: this.#document.markLength }
  }

  #headerOf(report: Omit<ReadPart, 'kind' | 'place'>): ReadPart {
    return { kind: 'header', place: this.#start, root: this.collection.root, ...report }
  }

  /** Keeps what could not be read between records, for the end. */
  trouble(unread: ReadError): void {
    this.#trouble = unreadReport(unread)
  }

  /** What is left to say when the records are through: the header, if it was not given before, and the rest. */
  ending(rest: Uint8Array, place: Place, hasRecords: boolean): readonly ReadPart[] {
    const text = attempted(() => jsonText(rest, { place, spelling: this.#document.spelling }))
    const report = typeof text === 'string' ? this.#read(text, place, hasRecords) : unreadReport(text.unread)
    const isTold = this.header !== undefined
    const { issues, ...others } = report
    const trailer: ReadPart = { kind: 'trailer', place, ...others, issues: isTold ? issues.filter(issue => !this.#told.has(keyOf(issue))) : [] }
    return isTold ? [trailer] : [this.#headerOf(report), trailer]
  }

  /** The same where what follows the records cannot be read. */
  broken(place: Place): readonly ReadPart[] {
    return [{ kind: 'trailer', place, verdict: 'valid', issues: [], ...this.#trouble }]
  }

  /** The document without its records: the beginning, and what follows them. */
  #read(rest: string, place: Place, hasRecords: boolean): Omit<ReadPart, 'kind' | 'place'> {
    const { plan, profile, limits } = this.#reading
    const text = this.#beginning + rest
    const source = new SourceText(text, this.#document.spelling, 0, [{ index: 0, place: this.#start }, { index: this.#beginning.length, place }])
    const parsed = text.length > limits.size ? { unread: tooLong(limits, this.#start) } : attempted(() => parseDecodedJson(source, limits))
    if ('unread' in parsed) return unreadReport(parsed.unread)
    const findings = new Findings('json', profile, source)
    const bound = bindJson(hasRecords ? frameOf(plan, this.collection) : plan, parsed.root, findings)
    const value = bound === undefined ? {} : checkStructure(bound.root, bound.draft, findings)
    const report = structureReport(findings)
    if (bound === undefined || findings.failed) return report
    return { ...report, value, placeOf: path => source.placeAt(startOf(bound.draft, path)) }
  }
}
