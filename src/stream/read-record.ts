/**
 * One record of a transaction, read from its bytes: by the fast path where it can, else by the diagnostic reader with all findings.
 */
import { Findings } from '../binding/index.ts'
import type { Collection } from '../document/ndjson-collected.ts'
import type { Report } from '../document/read.ts'
import { SourceText, type Path, type Place, type ReadError, type Seam } from '../issue/index.ts'
import { decodeJson } from '../json/decode.ts'
import { parseDecodedJson } from '../json/parse.ts'
import { placesInJsonValue } from '../json/places.ts'
import type { JsonDocument } from '../json/tree.ts'
import { namespaceOf } from '../meta/index.ts'
import { PLAN } from '../plan/index.ts'
import { checkStructure } from '../validate/structure.ts'
import { bindXml } from '../xml/bind.ts'
import { placesInElement } from '../xml/places.ts'
import type { XmlDocument } from '../xml/tree.ts'
import { readJsonContent, readRecord as readFast, type Bindings } from '../fast/index.ts'
import { attempted, attemptedCut, startOf, structureReport, tooLong, type Reading } from './reading.ts'
import { textOfBytes } from './text-bytes.ts'
import { behind, elementsIn, parsePiece, xmlText, type Origin } from './xml-piece.ts'

/** A record as read, by its structure. */
export interface RecordReading extends Report {
  /** Where it is valid. */
  readonly value?: object
  readonly placeOf: (path: Path) => Place
}

/** What came of reading a record. `apart`: the bytes are no single element of that name in our namespaces. */
export type RecordOutcome = RecordReading | { readonly unread: ReadError } | 'apart'

/** What stands around the records of a document. */
export interface Surroundings {
  readonly collection: Collection
  /** Start tags of the root and of the bag, and their end tags. */
  readonly opening: string
  readonly closing: string
  /** Where the start tags stand in the document. */
  readonly seams: readonly Seam[]
  /** Prefixes of our namespaces, where the fast path can do with them. */
  readonly bindings: Bindings | undefined
}

/** Where the bytes of a record are: positions in some memory, which stays as it is until the findings were made. */
export interface RecordBytes extends Origin {
  readonly bytes: Uint8Array
  readonly from: number
  readonly to: number
}

/**
 * Reads a record in XML.
 *
 * @param whole  Whether its end tag is among the bytes; without it they are read up to the mistake.
 */
export function readXmlRecord(record: RecordBytes, around: Surroundings, reading: Reading, whole = true): RecordOutcome {
  const { bindings, collection: { record: { local } } } = around
  if (whole && bindings !== undefined && reading.plan === PLAN && local === 'OfficeReport') {
    const value = readFast(record.bytes, record.from, record.to, bindings, reading.limits)
    if (value !== undefined) return acceptedXml(value, record, around)
  }
  return diagnoseXml(record, around, reading, whole)
}

/** A record in XML that the fast path accepted. */
export function acceptedXml(value: object, record: RecordBytes, { collection }: Surroundings): RecordReading {
  const { bytes, from, to, place, spelling } = record
  const decode = (): SourceText => new SourceText(xmlText(bytes.subarray(from, to), record), spelling, 0, [{ index: 0, place }])
  return { verdict: 'valid', issues: [], value, placeOf: placesInElement(decode, collection.record.type) }
}

function diagnoseXml(record: RecordBytes, { collection, opening, closing, seams }: Surroundings, { plan, profile, limits }: Reading, whole: boolean): RecordOutcome {
  const bytes = record.bytes.subarray(record.from, record.to)
  const textOf = (part: Uint8Array): string => xmlText(part, record)
  const document = whole ? attempted(() => parse(textOf(bytes))) : attemptedCut(textOf, bytes, parse)
  if ('unread' in document) return document
  const [bag] = elementsIn(document.root)
  const [element, second] = bag === undefined ? [] : elementsIn(bag)
  const { source } = document
  if (element === undefined || second !== undefined || element.end !== source.text.length - closing.length) return 'apart'
  if (element.namespace !== '' && namespaceOf(element.namespace) === undefined) return 'apart'
  const findings = new Findings('xml', profile, source)
  const bound = bindXml(plan, { ...document, root: element }, findings)
  if (bound?.root !== collection.record) return 'apart'
  return { ...checked(bound.draft), placeOf: path => source.placeAt(startOf(bound.draft, path)) }

  function parse(text: string): XmlDocument {
    if (whole && text.length > limits.size) throw tooLong(limits, record.place)
    const end = whole ? closing : ''
    // What is cut off behind a mistake is longer than what is looked at: its length says nothing.
    const added = whole ? opening.length + end.length : opening.length + text.length
    return parsePiece(opening + text + end, record.spelling, [...seams, { index: opening.length, place: record.place }], limits, added)
  }

  function checked(draft: Parameters<typeof checkStructure>[1]): Report & { readonly value?: object } {
    const value = checkStructure(collection.record, draft, findings)
    const report = structureReport(findings)
    return findings.failed ? report : { ...report, value }
  }
}

/** As deep as in a transaction: an object, its member, the bag. */
const [OPENING, CLOSING] = ['[[[', ']]]']

/** Reads an item of the bag of a transaction in JSON. */
export function readJsonRecord(record: RecordBytes, collection: Collection, reading: Reading): Exclude<RecordOutcome, 'apart'> {
  const { plan, limits } = reading
  const { bytes, from, to } = record
  const value = plan === PLAN ? readJsonContent(collection.record.local, bytes, from, to, { ...limits, depth: limits.depth - OPENING.length }) : undefined
  if (value === undefined) return diagnoseJson(record, collection, reading)
  const parse = (): JsonDocument => jsonPiece('', jsonText(bytes.subarray(from, to), record), '', record, limits)
  return { verdict: 'valid', issues: [], value, placeOf: placesInJsonValue(parse) }
}

function diagnoseJson(record: RecordBytes, { record: root }: Collection, { profile, limits }: Reading): Exclude<RecordOutcome, 'apart'> {
  const parsed = attempted(() => jsonPiece(OPENING, jsonText(record.bytes.subarray(record.from, record.to), record), CLOSING, record, limits))
  if ('unread' in parsed) return parsed
  let node = parsed.root
  for (let level = 0; level < OPENING.length; level++) {
    const [inner] = node.kind === 'array' ? node.items : []
    if (inner === undefined) throw new Error('a record of JSON is not where it was put')
    node = inner
  }
  const findings = new Findings('json', profile, parsed.source)
  const value = checkStructure(root, node, findings)
  const { source } = parsed
  return { ...structureReport(findings), ...(findings.failed ? {} : { value }), placeOf: path => source.placeAt(startOf(node, path)) }
}

/**
 * The text of some bytes.
 *
 * @throws {JsonSyntaxError} `json.encoding`, at the byte that is no UTF-8.
 */
export function jsonText(bytes: Uint8Array, { place, spelling }: Origin): string {
  const text = textOfBytes(bytes, spelling)
  if (text !== undefined) return text
  const unread = attempted(() => decodeJson(bytes))
  if ('unread' in unread) throw Object.assign(unread.unread, { place: behind(place, unread.unread.place) })
  return unread.text
}

/**
 * Reads a text of JSON that stands between others.
 *
 * @param before, after  What is put around it.
 * @throws {ReadError} With the place in the file.
 */
export function jsonPiece(before: string, text: string, after: string, { place, spelling }: Origin, limits: Reading['limits']): JsonDocument {
  if (text.length > limits.size) throw tooLong(limits, place)
  return parseDecodedJson(new SourceText(before + text + after, spelling, 0, [{ index: before.length, place }]), limits)
}
