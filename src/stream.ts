/**
 * `ipo-reports/stream`: documents of many records, one record after another, in constant memory. Runs in browsers too.
 *
 * `streamRecords` reads XML, JSON and NDJSON of any length, packed or not; `writeRecords` writes a transaction report by report.
 */
import { readNdjson as readRecords, writeNdjsonDocument, type NdjsonRecord } from './document/ndjson.ts'
import type { ReadOptions } from './document/read.ts'
import type { RootName, Roots } from './model/types.ts'
import { checkLayout } from './document/options.ts'
import { insistOnText } from './issue/index.ts'
import { writeXmlDocument } from './document/write.ts'
import { writeXmlBytes as writeFast } from './fast/index.ts'
import { PLAN } from './plan/index.ts'
import type { XmlLayout } from './xml/write.ts'

export type { NdjsonRecord } from './document/ndjson.ts'
export type { RuleOptions } from './document/ruled.ts'
export type { ByteSink, NodeSink, RecordSink, WebSink } from './stream/sink.ts'
export type { Chunk, RecordSource, StopSignal, Streamable, WebSource } from './stream/source.ts'
export { streamRecords, type StreamOptions, type StreamProgress } from './stream/stream-records.ts'
export type { HeaderPart, RecordPart, StreamedRecord, StreamSummary, TrailerPart, TransactionHeader } from './stream/streamed.ts'
export { writeRecords, type RecordWriter, type WriteOptions, type WriteSummary } from './stream/write-records.ts'

/**
 * Reads NDJSON line by line.
 *
 * @param ndjson  Text, or its bytes in UTF-8.
 * @param options  Profile and limits, which hold for each line.
 * @returns What each line holds, in order: its line from 1, its object where it is valid, its findings. Trouble in one does not lose the others.
 * @throws {TypeError} When it is neither text nor bytes, or an option cannot be meant.
 */
export function readNdjson(ndjson: string | Uint8Array, options: ReadOptions = {}): Generator<NdjsonRecord> {
  insistOnText(ndjson)
  return readRecords(PLAN, ndjson, options)
}

/**
 * Writes NDJSON; each line ends in a line feed.
 *
 * @returns Of a transaction a header and one report a line; of any other object one line.
 * @throws {InvalidValueError} When the object is not valid: nothing is written then.
 */
export function writeNdjson<K extends RootName>(name: K, value: Roots[K]): string {
  return writeNdjsonDocument(PLAN, name, value)
}

/**
 * Writes a document as XML in UTF-8: the bytes of what `writeXml` gives, without a text in between, and the quickest way to write one.
 *
 * @param layout  As of `writeXml`: `indent`, `declaration`, `schemaLocation`.
 * @throws {InvalidValueError} When the object is not valid: nothing is written then.
 * @throws {TypeError} When a layout cannot be meant.
 */
export function writeXmlBytes<K extends RootName>(name: K, value: Roots[K], layout: XmlLayout = {}): Uint8Array {
  checkLayout(layout)
  return writeFast(name, value, { declaration: true, indent: 2, ...layout }) ?? new TextEncoder().encode(writeXmlDocument(PLAN, name, value, layout))
}
